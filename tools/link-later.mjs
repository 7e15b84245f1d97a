// Connects the program and its later part, which wasm-split-cli has cut off:
// node tools/link-later.mjs dist
//
// The program asks for the part through an imported function. The library's own script
// would find the program by the address of its bindings, of which a retry after a
// failure uses another one: here the function is part of the bindings. The part has a
// hash of the program, since one of another build would call the wrong functions.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unsigned } from "./wasm.mjs";

/** The name of the section that holds the hash. */
const SECTION = "build";
/** What wasm-bindgen writes for the function that wasm-split-cli imports. */
const IMPORT = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/m;

const [dist] = process.argv.slice(2);
const [bindings, program, part] = ["jalon-app.js", "jalon-app_bg.wasm", "jalon-later.wasm"].map((name) => join(dist, name));

const hash = createHash("sha256").update(readFileSync(program)).update(readFileSync(part)).digest("hex").slice(0, 12);
const content = Buffer.from(hash);
const section = [unsigned(SECTION.length), Buffer.from(SECTION), content];
writeFileSync(part, Buffer.concat([readFileSync(part), Uint8Array.of(0), unsigned(Buffer.concat(section).length), ...section]));

const script = readFileSync(bindings, "utf8");
const linked = script.replace(IMPORT, (_, name) => `${loader.toString()}
const ${name} = {
  async __wasm_split_load_later(callback, data) {
    const loaded = await loader(wasm, "${hash}").then(() => true, (error) => void console.error(error));
    wasm.__indirect_function_table.get(callback)(data, Boolean(loaded));
  },
};`);
if (linked === script) throw new Error(`${bindings} does not import the later part`);
writeFileSync(bindings, linked);

/** Runs in the browser: loads the part into the running program. What the cache has may
 *  be of another build.
 *  @param {any} wasm the exports of the program
 *  @param {string} hash */
async function loader(wasm, hash) {
  for (const cache of /** @type {const} */ (["default", "reload"])) {
    const response = await fetch(new URL("jalon-later.wasm", import.meta.url), { cache });
    if (!response.ok) throw new Error(`jalon-later.wasm: ${response.status}`);
    const module = await WebAssembly.compile(await response.arrayBuffer());
    if (new TextDecoder().decode(WebAssembly.Module.customSections(module, "build")[0]) === hash)
      return WebAssembly.instantiate(module, { __wasm_split: wasm });
  }
  // Then the program is the older one, from the cache: fetched anew, it fits after the
  // next reload.
  for (const name of ["jalon.js", "page.js", "still.js", "still.json", "rules.wasm", "jalon.css", "inside.js", "hand-over.js", "jalon-app.js", "jalon-app_bg.wasm"])
    fetch(new URL(name, import.meta.url), { cache: "reload" }).catch(() => {});
  throw new Error("jalon-later.wasm is of another version");
}
