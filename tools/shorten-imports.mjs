// Gives the functions that the program imports from its bindings short names, in the
// program and in the bindings: node tools/shorten-imports.mjs dist
//
// Their names carry hashes, which no compressor shrinks. What it is worth is in
// docs/size.md.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Reader, sections, unsigned } from "./wasm.mjs";

/** The id of the import section, and the kind of a function in it. */
const [IMPORT, FUNCTION_KIND] = [2, 0];

const folder = process.argv[2] ?? "dist";
const [program, bindings] = [join(folder, "jalon-app_bg.wasm"), join(folder, "jalon-app.js")];
const wasm = readFileSync(program);
let script = readFileSync(bindings, "utf8");

const section = sections(wasm).find(({ id }) => id === IMPORT);
if (!section) throw new Error("the program imports nothing");
const reader = new Reader(wasm, section.start);
const count = reader.number();
/** The parts of the new section.
 *  @type {Uint8Array[]} */
const parts = [unsigned(count)];
for (let index = 0; index < count; index++) {
  const module = reader.take(reader.number());
  const name = Buffer.from(reader.take(reader.number())).toString();
  if (reader.byte() !== FUNCTION_KIND) throw new Error(`${name} is not a function`);
  const type = reader.number();
  const short = Buffer.from(`_${index.toString(36)}`);
  // Once as the name of a member, and nowhere in another name.
  const member = new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g");
  if (script.match(member)?.length !== 1) throw new Error(`${name} is not in the bindings once`);
  script = script.replace(member, short.toString());
  parts.push(unsigned(module.length), module, unsigned(short.length), short, Uint8Array.of(FUNCTION_KIND), unsigned(type));
}

const content = Buffer.concat(parts);
const rewritten = [wasm.subarray(0, section.head), Uint8Array.of(IMPORT), unsigned(content.length), content];
writeFileSync(program, Buffer.concat([...rewritten, wasm.subarray(section.end)]));
writeFileSync(bindings, script);
