// The benchmarks read the questions from the sources, so that both questionnaires have
// the same: they have to find them there.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { words } from "../../bench/survey/words.mjs";
import { here } from "./harness.mjs";

test("the benchmarks find the texts of the questionnaire", async () => {
  const { criteria, answers, notes, notesWhy } = await words(join(here, "../.."));
  assert.equal(criteria.length, 7);
  assert.deepEqual(answers, ["En place", "En partie", "Pas en place", "Je ne sais pas"]);
  for (const text of [notes, notesWhy, ...criteria.flatMap(({ title, purpose, indicators }) => [title, purpose, ...indicators.map(({ question }) => question)])])
    assert.match(text, /^\p{Lu}/u);
});
