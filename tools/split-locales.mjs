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

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identifiers, literals, parts } from "./literals.mjs";
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
const otherStrings = otherSources.flatMap((path) => [...strings(path), ...identifiers(read(path))]);

/** The messages to move, the longest first: a short one may be part of a long one,
 *  and has then moved with it. */
const others = otherStrings.join("\0");
const texts = [...messages]
  .map((text) => Buffer.from(text))
  .filter((text) => text.length >= MIN_LENGTH && !others.includes(text.toString()))
  .sort((a, b) => b.length - a.length);

/** Where an English message is: in the file, and in memory.
 *  @typedef {{ start: number, end: number, address: number, text: string }} Location */

const files = ["jalon-app_bg.wasm", "jalon-later.wasm"].map((name) => join(dist, name));
const [program, later] = files.map((file) => readFileSync(file));
const [inProgram, inLater] = [locate(program, MIN_LENGTH), locate(later, MIN_GAP)];
if (!inProgram.length || !inLater.length) throw new Error("no English message was found in the program or in its later part");

const emptied = Buffer.from(program);
for (const { start, end } of inProgram) emptied.fill(0, start, end);
const shortened = withData(later, segments(later).flatMap((segment) => without(inLater, segment)));
for (const [before, after, locations] of /** @type {const} */ ([[program, emptied, inProgram], [later, shortened, inLater]])) {
  if (!memoryOf(after, locations).equals(memoryOf(before))) throw new Error("writing English back does not give the same program");
  const lost = stringsOf(before).filter((text) => !after.includes(text));
  if (lost.length > 0) throw new Error(`moving English would remove these strings too: ${lost.slice(0, 5).join(" | ")}`);
}

// The addresses are those of this build, which the hash of the file sees to
// (tools/link-later.mjs).
for (const [index, content] of [emptied, shortened].entries()) writeFileSync(files[index], content);
const moved = [...inProgram, ...inLater];
writeFileSync(join(dist, "locale-en.json"), JSON.stringify(moved.map(({ address, text }) => [address, text])));
console.log(`jalon: ${moved.length} English messages moved into locale-en.json`);

/** The English messages in the data of a module, adjacent ones joined, in order.
 *  @param {Buffer} wasm
 *  @param {number} shortest
 *  @returns {Location[]} */
function locate(wasm, shortest) {
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
 *  @param {Location[]} locations
 *  @param {import("./wasm.mjs").Segment} segment
 *  @returns {import("./wasm.mjs").Segment[]} */
function without(locations, { start, address, size }) {
  const inside = locations.filter((one) => one.start >= start && one.end <= start + size);
  const [starts, ends] = [[start, ...inside.map((one) => one.end)], [...inside.map((one) => one.start), start + size]];
  return starts
    .map((from, index) => ({ start: from, address: address + from - start, size: ends[index] - from }))
    .filter((rest) => rest.size > 0);
}

/** What a module and these messages put into memory.
 *  @param {Buffer} wasm
 *  @param {Location[]} locations */
function memoryOf(wasm, locations = []) {
  const found = segments(wasm).filter(({ size }) => size > 0);
  const ends = [...found.map(({ address, size }) => address + size), ...locations.map(({ address, text }) => address + Buffer.byteLength(text))];
  const memory = Buffer.alloc(Math.max(...ends));
  for (const { start, address, size } of found) memory.set(wasm.subarray(start, start + size), address);
  for (const { address, text } of locations) memory.write(text, address);
  return memory;
}

/** The strings of other sources that are in a module, except those that may be there
 *  only as a part of an English message.
 *  @param {Buffer} wasm */
function stringsOf(wasm) {
  const joined = [...messages].join("\0");
  return [...new Set(otherStrings)].filter((text) => text.length > 3 && !joined.includes(text) && wasm.includes(text));
}
