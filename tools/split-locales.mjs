// Takes the English words out of the program and puts them into a file of their
// own, which only those who read English fetch: node tools/split-words.mjs dist
//
// In the sources both languages stand side by side, and what one lacks does not
// compile. In the compiled program their texts are plain bytes at fixed places in
// its memory. Here each English text is found there, moved into words-en.json
// and overwritten with zeros, which weigh nothing once compressed. Before English
// is shown, static/inside.js puts the bytes back where they were.
//
// A text is left where it is when it is short, or when another source holds the
// same bytes: a name in the document's format may be spelled like a word.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { literals, parts } from "./literals.mjs";
import { segments } from "./wasm.mjs";

const [dist] = process.argv.slice(2);
const SOURCES = fileURLToPath(new URL("../src", import.meta.url));
const ENGLISH = join(SOURCES, "text", "en");
/** Shorter texts are not worth their place in the list, in bytes. */
const SHORTEST = 8;

const file = join(dist, "jalon-app_bg.wasm");
const wasm = readFileSync(file);
const whole = Buffer.from(wasm);
const sources = readdirSync(SOURCES, { recursive: true }).filter((name) => name.endsWith(".rs")).map((name) => join(SOURCES, name));
const read = (path) => readFileSync(path, "utf8");
const said = (path) => literals(read(path)).flatMap(parts);
const english = new Set(sources.filter((path) => path.startsWith(ENGLISH)).flatMap(said));
const rest = sources.filter((path) => !path.startsWith(ENGLISH));
// The names of fields become keys of documents.
const others = rest.flatMap((path) => [...said(path), ...read(path).match(/[A-Za-z_]\w+/g)]);

/** The texts to take out, the longest first: a short one may be part of a long
 *  one, and is then gone with it. */
const elsewhere = others.join("\0");
const texts = [...english]
  .map((text) => Buffer.from(text))
  .filter((text) => text.length >= SHORTEST && !elsewhere.includes(text.toString()))
  .sort((a, b) => b.length - a.length);

/** Which bytes of the file are taken out. */
const taken = new Uint8Array(wasm.length);
for (const { start, size } of segments(wasm)) {
  const data = wasm.subarray(start, start + size);
  for (const text of texts) {
    for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) taken.fill(1, start + at, start + at + text.length);
  }
}
const before = present(others);

/** The texts with their addresses, those that touch each other in one. */
const moved = [];
for (const { start, address, size } of segments(wasm)) {
  for (let at = start; at < start + size; at++) {
    if (!taken[at]) continue;
    const from = at;
    while (at < start + size && taken[at]) at++;
    moved.push([address + from - start, wasm.toString("utf8", from, at), from]);
    wasm.fill(0, from, at);
  }
}
if (moved.length === 0) throw new Error("no English text was found in the program");
const lost = before.filter((text) => !wasm.includes(text));
if (lost.length > 0) throw new Error(`taking English out would take this too: ${lost.slice(0, 5).join(" | ")}`);

// Words of another build would be put in the wrong places: both files carry the
// same mark, the program at the first place that was freed.
const mark = createHash("sha256").update(wasm).digest("hex").slice(0, SHORTEST);
wasm.write(mark, moved[0][2]);
const restored = Buffer.from(wasm);
for (const [, text, at] of moved) restored.write(text, at);
if (!restored.equals(whole)) throw new Error("putting English back does not give the same program");
writeFileSync(file, wasm);
writeFileSync(join(dist, "words-en.json"), JSON.stringify({ mark, texts: moved.map(([address, text]) => [address, text]) }));
console.log(`jalon: ${moved.length} English texts moved into words-en.json`);

/** The texts of other sources that the program holds, but for those that may be
 *  there as part of an English one alone. */
function present(texts) {
  const spoken = [...english].join("\0");
  return [...new Set(texts)].filter((text) => text.length > 3 && !spoken.includes(text) && wasm.includes(text));
}
