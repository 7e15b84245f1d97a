// Moves the English messages out of the program into a file of their own, which
// only readers of English download: node tools/split-locales.mjs dist
//
// In the sources both languages are complete: a missing translation does not
// compile. In the compiled program their messages are plain bytes at fixed
// addresses. This script finds each English message there, copies it with its
// address into locale-en.json and overwrites it with zeros, which compress to
// almost nothing. Before English is shown, static/inside.js writes the bytes back
// to the same addresses.
//
// A message stays in the program if it is short, or if another source contains the
// same bytes: a key of the document format may be spelled like a message.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { literals, parts } from "./literals.mjs";
import { segments } from "./wasm.mjs";

/** Shorter messages are not worth an entry in the file, in bytes. */
const MIN_LENGTH = 8;

const [dist] = process.argv.slice(2);
const roots = ["../core/src", "../src"].map((path) => fileURLToPath(new URL(path, import.meta.url))).filter((path) => existsSync(path));
const english = roots.map((root) => join(root, "text", "en")).find((path) => existsSync(path));
if (!english) throw new Error("there are no English messages in the sources");

const file = join(dist, "jalon-app_bg.wasm");
const wasm = readFileSync(file);
const original = Buffer.from(wasm);
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

/** Marks the bytes of the file that move. */
const moves = new Uint8Array(wasm.length);
for (const { start, size } of segments(wasm)) {
  const data = wasm.subarray(start, start + size);
  for (const text of texts) {
    for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) moves.fill(1, start + at, start + at + text.length);
  }
}
const before = present(otherStrings);

/** The messages with their addresses and offsets, adjacent ones joined. */
const moved = [];
for (const { start, address, size } of segments(wasm)) {
  for (let at = start; at < start + size; at++) {
    if (!moves[at]) continue;
    const from = at;
    while (at < start + size && moves[at]) at++;
    moved.push({ address: address + from - start, text: wasm.toString("utf8", from, at), offset: from });
    wasm.fill(0, from, at);
  }
}
if (moved.length === 0) throw new Error("no English message was found in the program");
const lost = before.filter((text) => !wasm.includes(text));
if (lost.length > 0) throw new Error(`moving English would remove these strings too: ${lost.slice(0, 5).join(" | ")}`);

// The addresses are those of this build: both files carry the same hash, which the
// program has at the first freed address.
const hash = createHash("sha256").update(wasm).digest("hex").slice(0, MIN_LENGTH);
wasm.write(hash, moved[0].offset);
const restored = Buffer.from(wasm);
for (const { text, offset } of moved) restored.write(text, offset);
if (!restored.equals(original)) throw new Error("writing English back does not give the same program");
writeFileSync(file, wasm);
writeFileSync(join(dist, "locale-en.json"), JSON.stringify({ hash, texts: moved.map(({ address, text }) => [address, text]) }));
console.log(`jalon: ${moved.length} English messages moved into locale-en.json`);

/** The strings of other sources that are in the program, except those that may be
 *  there only as a part of an English message.
 *  @param {string[]} texts */
function present(texts) {
  const joined = [...messages].join("\0");
  return [...new Set(texts)].filter((text) => text.length > 3 && !joined.includes(text) && wasm.includes(text));
}
