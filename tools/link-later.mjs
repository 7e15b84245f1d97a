// Connects the program and its later part, which wasm-split-cli has cut off:
// node tools/link-later.mjs dist
//
// The program asks for the part through an imported function. The library's own script
// would find the program by the address of its bindings, of which a retry after a
// failure uses another one, and which a bundler changes: here the function is part of
// the bindings, and inside.js says how to fetch. The hash sees to it that the part is of
// the same build, since one of another would call the wrong functions.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What wasm-bindgen writes for the function that wasm-split-cli imports. */
const IMPORT = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/m;
/** Where bindings look for their program, which the loader always gives them. */
const DEFAULT_ADDRESS = /module_or_path = new URL\('jalon-(app|office)_bg\.wasm', import\.meta\.url\);/;
/** Where they keep what the program exports. */
const EXPORTS = /wasm = instance\.exports;/;
/** The files that come later. */
const LATER = ["jalon-later.wasm", "locale-en.json", "jalon-office_bg.wasm"];

const [dist] = process.argv.slice(2);
const bindings = join(dist, "jalon-app.js");

const integrity = Object.fromEntries(LATER.map((name) => [name, `sha384-${createHash("sha384").update(readFileSync(join(dist, name))).digest("base64")}`]));
let script = readFileSync(bindings, "utf8");
script += `
${marked.toString()}
`;
for (const [pattern, replacement] of /** @type {[RegExp, (name: string) => string][]} */ ([
  [EXPORTS, () => "exportsOfProgram = instance.exports;\n    wasm = marked(exportsOfProgram);"],
  [DEFAULT_ADDRESS, () => 'throw new TypeError("the program is missing");'],
  [IMPORT, (name) => `export const INTEGRITY = ${JSON.stringify(integrity)};
let exportsOfProgram;
let fetchFile;
export function fetchLaterWith(given) {
  fetchFile = given;
}
${loader.toString()}
const ${name} = {
  async __wasm_split_load_later(callback, data) {
    const loaded = await loader(exportsOfProgram, fetchFile).then(() => true, (error) => void console.error(error));
    wasm.__indirect_function_table.get(callback)(data, Boolean(loaded));
  },
};`],
])) {
  if (!pattern.test(script)) throw new Error(`${bindings} lacks ${pattern}`);
  script = script.replace(pattern, (_, name) => replacement(name));
}
writeFileSync(bindings, script);

// What inside.js always gives, a bundler would add once more.
const office = join(dist, "jalon-office.js");
const officeScript = readFileSync(office, "utf8");
const withoutAddress = officeScript.replace(DEFAULT_ADDRESS, 'throw new TypeError("the program is missing");');
if (withoutAddress === officeScript) throw new Error(`${office} lacks ${DEFAULT_ADDRESS}`);
writeFileSync(office, withoutAddress);

/** Runs in the browser: the functions of the program, which mark the errors that come out
 *  of it with its memory, so that the element knows a trap of its own, whatever a bundler
 *  did with names (static/loader/application.js). What the bindings themselves call all the
 *  time stays as it is.
 *  @param {Record<string, any>} exports */
function marked(exports) {
  const guard = (/** @type {Function} */ call) => (/** @type {any[]} */ ...values) => {
    try {
      return call(...values);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) Object.assign(error, { memory: exports.memory });
      throw error;
    }
  };
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value === "function" && !/^__/.test(name) ? guard(value) : value]));
}

/** Runs in the browser: loads the part into the running program. What the cache has may
 *  be of another build.
 *  @param {any} wasm the exports of the program
 *  @param {import("../static/types.js").FetchFile} fetchFile */
async function loader(wasm, fetchFile) {
  const name = "jalon-later.wasm";
  for (const cache of /** @type {const} */ (["default", "reload"])) {
    try {
      const response = await fetchFile(name, { cache });
      return await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: wasm });
    } catch (error) {
      console.warn(error);
      // If there is no such file, or no network, this fails, too, and says so.
      await fetchFile(name, { method: "HEAD", cache: "no-store", integrity: "" });
    }
  }
  // Then the program is the older one, from the cache: fetched anew, it fits after the
  // next reload.
  for (const name of ["jalon.js", "page.js", "still.js", "still.json", "rules.wasm", "jalon.css", "inside.js", "hand-over.js", "jalon-app.js", "jalon-app_bg.wasm"])
    fetchFile(name, { cache: "reload" }).catch(() => {});
  throw new Error("jalon-later.wasm is of another version");
}
