// Builds the npm package from the release build:
//
//   node tools/npm.mjs SERVED FOLDER VERSION
//
// SERVED is the folder that hosts serve, of which the package has a copy, for networks
// that deliver packages and for frames. For bundlers, FOLDER gets the element with literal
// specifiers, and every file that is no script as a module.

import { compile } from "json-schema-to-typescript";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "@rollup/wasm-node";
import { minify } from "terser";
import { moduleOf } from "../packages/npm/encoding.js";

const SOURCES = fileURLToPath(new URL("../packages/npm", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What becomes a module; the scripts are modules already. */
const INLINE = ["jalon.css", "still.json", "locale-en.json", "rules.wasm", "jalon-app_bg.wasm", "jalon-later.wasm", "jalon-office_bg.wasm"];
/** What only a host's own server and the person who sets it up need. */
const NOT_IN_DIST = /^(integrate|manifest|\.htaccess|LICENSE|THIRD-PARTY)|\.(br|gz)$/;

const [served, folder, version] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "inline"), { recursive: true });
for (const name of readdirSync(served)) if (!NOT_IN_DIST.test(name)) cpSync(join(served, name), join(folder, "dist", name), { recursive: true });
for (const name of INLINE) {
  const content = readFileSync(join(served, name));
  const module = name.endsWith(".wasm") ? moduleOf(content) : `export default ${JSON.stringify(content.toString())};\n`;
  writeFileSync(join(folder, "inline", `${name}.js`), module);
}

const bundle = await rollup({
  input: join(SOURCES, "element.js"),
  external: (id) => /^\.\/(dist|inline)\//.test(id),
  makeAbsoluteExternalsRelative: false,
});
const { output: [{ code }] } = await bundle.generate({ format: "es" });
const minified = await minify(code, { module: true, ecma: 2020, format: { comments: /^ [@#]|webpackIgnore|vite-ignore/ } });
writeFileSync(join(folder, "element.js"), `${minified.code}\n`);

for (const name of ["index.js", "index.d.ts", "react.d.ts", "vue.d.ts", "custom-elements.json", "README.md"]) cpSync(join(SOURCES, name), join(folder, name));
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(join(ROOT, name), join(folder, name));
cpSync(join(served, "THIRD-PARTY.txt"), join(folder, "THIRD-PARTY.txt"));
const manifest = JSON.parse(readFileSync(join(SOURCES, "package.json"), "utf8"));
writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
const { $id, title, ...schema } = JSON.parse(readFileSync(join(served, "schema/jalon-4.json"), "utf8"));
const types = await compile(schema, "JalonDocument", { bannerComment: `// ${title}, as the widget exports it. Made from dist/schema/${$id}.` });
writeFileSync(join(folder, "document.d.ts"), types);
