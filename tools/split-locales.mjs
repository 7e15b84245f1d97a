// Moves the English messages out of the program into a file of their own, which
// only readers of English download: node tools/split-locales.mjs dist
//
// In the sources both languages are complete: a missing translation does not
// compile. In the compiled program and its later part, which share a memory, their
// messages are plain bytes at fixed addresses. This script finds each English message
// there, copies it with its address into locale-en.json and takes it out. Before English
// is shown, static/inside.js writes the bytes to the same addresses. In the program,
// zeros take their place, which compress to almost nothing. The later part leaves a gap
// instead: it may be loaded after English is.
//
// A message stays where it is if it is short, or if another source contains the same
// bytes: a key of the document format may be spelled like a message.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { literals, parts } from "./literals.mjs";
import { segments, withData } from "./wasm.mjs";

/** Shorter messages are not worth an entry in the file, in bytes. */
const MIN_LENGTH = 8;
/** The shortest gap worth a segment of its own in the later part, in bytes. */
const MIN_GAP = 24;

const [dist] = process.argv.slice(2);
const roots = ["../core/src", "../src"].map((path) => fileURLToPath(new URL(path, import.meta.url))).filter((path) => existsSync(path));
const english = roots.map((root) => join(root, "text", "en")).find((path) => existsSync(path));
if (!english) throw new Error("there are no English messages in the sources");

const sources = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs")).map((name) => join(root, name)));
const read = (/** @type {string} */ path) => readFileSync(path, "utf8");
const strings = (/** @type {string} */ path) => literals(read(path)).flatMap(parts);
const messages = new Set(sources.filter((path) => path.startsWith(english)).flatMap(strings));
const otherSources = sources.filter((path) => !path.startsWith(english));
// Identifiers too: names of fields become keys of documents.
const otherStrings = otherSources.flatMap((path) => [...strings(path), ...(read(path).match(/[A-Za-z_]\w+/g) ?? [])]);

/** The messages to move, the longest first: a short one may be part of a long one,
 *  and has then moved with it. */
const others = otherStrings.join("\0");
const texts = [...messages]
  .map((text) => Buffer.from(text))
  .filter((text) => text.length >= MIN_LENGTH && !others.includes(text.toString()))
  .sort((a, b) => b.length - a.length);

/** @typedef {{ start: number, end: number, address: number, text: string }} Message */

const [program, later] = ["jalon-app_bg.wasm", "jalon-later.wasm"].map((name) => join(dist, name));
const [wasm, part] = [program, later].map((path) => readFileSync(path));
const [moved, gaps] = [englishIn(wasm, MIN_LENGTH), englishIn(part, MIN_GAP)];
if (moved.length === 0) throw new Error("no English message was found in the program");

const emptied = Buffer.from(wasm);
for (const { start, end } of moved) emptied.fill(0, start, end);
// The addresses are those of this build: all files carry the same hash, which the
// program has at the first freed address.
const hash = createHash("sha256").update(emptied).update(part).digest("hex").slice(0, MIN_LENGTH);
emptied.write(hash, moved[0].start);
const restored = Buffer.from(emptied);
for (const { text, start } of moved) restored.write(text, start);
if (!restored.equals(wasm)) throw new Error("writing English back does not give the same program");
const shortened = withData(part, segments(part).flatMap((segment) => without(gaps, segment)));
for (const [before, after] of [[wasm, emptied], [part, shortened]]) {
  const lost = present(before).filter((text) => !after.includes(text));
  if (lost.length > 0) throw new Error(`moving English would remove these strings too: ${lost.slice(0, 5).join(" | ")}`);
}

writeFileSync(program, emptied);
writeFileSync(later, shortened);
writeFileSync(join(dist, "locale-en.json"), JSON.stringify({ hash, texts: [...moved, ...gaps].map(({ address, text }) => [address, text]) }));
console.log(`jalon: ${moved.length + gaps.length} English messages moved into locale-en.json`);

/** The English messages in the data of a module, adjacent ones joined, in order.
 *  @param {Buffer} wasm
 *  @param {number} shortest
 *  @returns {Message[]} */
function englishIn(wasm, shortest) {
  const marks = new Uint8Array(wasm.length);
  for (const { start, size } of segments(wasm)) {
    const data = wasm.subarray(start, start + size);
    for (const text of texts) {
      for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) marks.fill(1, start + at, start + at + text.length);
    }
  }
  const found = [];
  for (const { start, address, size } of segments(wasm)) {
    for (let at = start; at < start + size; at++) {
      if (!marks[at]) continue;
      const from = at;
      while (at < start + size && marks[at]) at++;
      if (at - from >= shortest) found.push({ start: from, end: at, address: address + from - start, text: wasm.toString("utf8", from, at) });
    }
  }
  return found;
}

/** What remains of a segment, as several, without the messages in it.
 *  @param {Message[]} messages
 *  @param {import("./wasm.mjs").Segment} segment
 *  @returns {import("./wasm.mjs").Segment[]} */
function without(messages, { start, address, size }) {
  const rest = [];
  let from = start;
  for (const message of [...messages, { start: start + size, end: start + size }]) {
    if (message.start < from || message.start > start + size) continue;
    if (message.start > from) rest.push({ start: from, address: address + from - start, size: message.start - from });
    from = message.end;
  }
  return rest;
}

/** The strings of other sources that are in a module, except those that may be there
 *  only as a part of an English message.
 *  @param {Buffer} wasm */
function present(wasm) {
  const joined = [...messages].join("\0");
  return [...new Set(otherStrings)].filter((text) => text.length > 3 && !joined.includes(text) && wasm.includes(text));
}
