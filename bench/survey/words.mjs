// The questionnaire's words, read from where Jalon has them (src/text/fr), so
// that both pages ask the same 33 questions in the same words, today and after
// the next change.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A Rust string: what a backslash at a line's end joins is one line. */
const text = (literal) => literal.replace(/\\\n\s*/g, "").replace(/\\(["\\])/g, "$1");

const STRING = String.raw`"((?:[^"\\]|\\[\s\S])*)"`;

/** The field of this name, the first after this place. */
function field(source, name, from = 0) {
  const found = new RegExp(String.raw`\b${name}:\s*${STRING}`).exec(source.slice(from));
  assert.ok(found, `src/text/fr no longer has ${name} where the benchmarks look for it`);
  return text(found[1]);
}

async function criterion(folder, number) {
  const source = await readFile(join(folder, `criterion_${number}.rs`), "utf8");
  const indicators = [...source.matchAll(/const I(\d+): IndicatorText/g)].map(({ 1: id, index }) => ({
    number: Number(id),
    title: field(source, "title", index),
    question: field(source, "question", index),
  }));
  return { title: field(source, "title"), purpose: field(source, "purpose"), indicators };
}

/** The criteria with their indicators, the names of the four answers and the
 *  label of the notes. `root` is the project's folder. */
export async function words(root) {
  const folder = join(root, "src/text/fr");
  const criteria = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => criterion(folder, number)));
  assert.equal(criteria.flatMap((one) => one.indicators).length, 33);
  const questionnaire = await readFile(join(folder, "questionnaire.rs"), "utf8");
  const answers = ["InPlace", "Partly", "NotInPlace", "Unknown"].map((status) => {
    const found = new RegExp(`Status::${status} => ${STRING}`).exec(questionnaire);
    assert.ok(found, `src/text/fr/questionnaire.rs no longer names the answer ${status}`);
    return text(found[1]);
  });
  const work = questionnaire.indexOf("const WORK");
  return { criteria, answers, notes: field(questionnaire, "notes", work), notesWhy: field(questionnaire, "notes_why", work) };
}
