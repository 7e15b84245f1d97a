// Builds the plugin for WordPress from the release build:
//
//   node tools/wordpress.mjs SERVED FOLDER VERSION
//
// SERVED is the folder that hosts serve; the plugin has it under the same name, which
// has the version in it. Every text for translators must have its French.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "@rollup/wasm-node";
import { mo, po } from "gettext-parser";

const SOURCES = fileURLToPath(new URL("../packages/wordpress", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PO = "languages/jalon-fr_FR.po";

const [served, folder, version] = process.argv.slice(2);
const read = (/** @type {string} */ name) => readFileSync(join(SOURCES, name), "utf8");

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "languages"), { recursive: true });
// The page for hosts has its place in the block's controls.
cpSync(served, join(folder, basename(served)), { recursive: true, filter: (path) => !/^(integrate|manifest)/.test(relative(served, path)) });
for (const name of readdirSync(SOURCES)) if (!/^(phpcs\.xml|languages)$/.test(name)) cpSync(join(SOURCES, name), join(folder, name), { recursive: true });
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(join(ROOT, name), join(folder, name));
for (const name of ["jalon.php", "readme.txt"]) writeFileSync(join(folder, name), read(name).replaceAll("0.0.0", version));

// The editor of the block reads addresses and lines as the page for hosts does.
const bundle = await rollup({ input: join(ROOT, "static/integrate/addresses.js") });
await bundle.write({ file: join(folder, "block/addresses.js"), format: "iife", name: "jalonAddresses" });

const french = po.parse(read(PO));
const texts = textsOf();
const missing = texts.filter(([context, text]) => !french.translations[context]?.[text]?.msgstr[0]);
if (missing.length) throw new Error(`${PO} lacks: ${missing.map(([, text]) => text).join(" | ")}`);
const unused = Object.entries(french.translations).flatMap(([context, entries]) => Object.keys(entries).filter((text) => text && !texts.some(([c, t]) => c === context && t === text)));
if (unused.length) throw new Error(`${PO} has what nothing shows: ${unused.join(" | ")}`);
cpSync(join(SOURCES, PO), join(folder, PO));
writeFileSync(join(folder, PO.replace(".po", ".mo")), mo.compile(french));
/** @type {import("gettext-parser").GetTextTranslations["translations"]} */
const template = {};
for (const [context, text] of texts) (template[context] ??= {})[text] = { msgid: text, msgstr: [""], ...(context && { msgctxt: context }) };
writeFileSync(join(folder, "languages/jalon.pot"), po.compile({ charset: "utf-8", headers: { "project-id-version": `jalon ${version}` }, translations: template }));

/** The texts for translators, each with its context.
 *  @returns {[context: string, text: string][]} */
function textsOf() {
  const sources = ["jalon.php", ...readdirSync(join(SOURCES, "includes")).map((name) => `includes/${name}`)];
  const calls = sources.flatMap((name) => [...read(name).matchAll(/\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'jalon'\s*\)/g)]);
  const { title, description, keywords } = JSON.parse(read("block/block.json"));
  const header = /^ \* Description: (.*)$/m.exec(read("jalon.php"))?.[1] ?? "";
  return [
    ...calls.map(([, text]) => /** @type {[string, string]} */ (["", text.replace(/\\(.)/g, "$1")])),
    ["", header],
    ["block title", title],
    ["block description", description],
    ...keywords.map((/** @type {string} */ keyword) => ["block keyword", keyword]),
  ];
}
