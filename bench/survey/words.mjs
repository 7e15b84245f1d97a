// The texts of the questionnaire, read from Jalon's sources, so that both pages always ask
// the same 33 questions in the same words.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Unescapes a Rust string: a backslash at the end of a line joins two lines.
 *  @param {string} literal */
const text = (literal) => literal.replace(/\\\n\s*/g, "").replace(/\\(["\\])/g, "$1");

const STRING = String.raw`"((?:[^"\\]|\\[\s\S])*)"`;

/** The first field of this name after an offset.
 *  @param {string} source
 *  @param {string} name */
function field(source, name, from = 0) {
  const found = new RegExp(String.raw`\b${name}:\s*${STRING}`).exec(source.slice(from));
  assert.ok(found, `the French texts no longer have ${name} where the benchmarks look for it`);
  return text(found[1]);
}

/** @param {string} folder
 *  @param {number} number */
async function criterion(folder, number) {
  const source = await readFile(join(folder, `criterion_${number}.rs`), "utf8");
  const indicators = [...source.matchAll(/const I(\d+): IndicatorText/g)].map(({ 1: id, index }) => ({
    number: Number(id),
    title: field(source, "title", index),
    question: field(source, "question", index),
  }));
  return { title: field(source, "title"), purpose: field(source, "purpose"), indicators };
}

/** The criteria with their indicators, the names of the four answers and the label of the
 *  notes.
 *  @param {string} root the project's folder */
export async function words(root) {
  const folder = ["core/src/text/fr", "src/text/fr"].map((path) => join(root, path)).find((path) => existsSync(path));
  assert.ok(folder, "the French texts are not where the benchmarks look for them");
  const criteria = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => criterion(folder, number)));
  assert.equal(criteria.flatMap((one) => one.indicators).length, 33);
  const [frame, questionnaire] = await Promise.all(["frame.rs", "questionnaire.rs"].map((name) => readFile(join(folder, name), "utf8")));
  const answers = ["InPlace", "Partly", "NotInPlace", "Unknown"].map((status) => {
    const found = new RegExp(`Status::${status} => ${STRING}`).exec(frame);
    assert.ok(found, `frame.rs no longer names the answer ${status}`);
    return text(found[1]);
  });
  const details = questionnaire.indexOf("static DETAILS");
  assert.ok(details >= 0, "questionnaire.rs no longer has the texts of the details");
  return { criteria, answers, notes: field(questionnaire, "notes", details), notesWhy: field(questionnaire, "notes_why", details) };
}
