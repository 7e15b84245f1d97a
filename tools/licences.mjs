// Writes down whose work ships in the program, under which licence, with the
// text of each: node tools/licences.mjs FILE

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [target] = process.argv.slice(2);
const { packages, resolve } = JSON.parse(
  execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"], { maxBuffer: 1 << 28 }),
);
const [packageOf, nodeOf] = [new Map(packages.map((it) => [it.id, it])), new Map(resolve.nodes.map((node) => [node.id, node]))];

/** What is compiled into the program: neither what only builds or tests it, nor
 *  macros, which leave no code of their own. */
const shipped = new Set();
(function ship(id) {
  const isMacro = packageOf.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
  if (shipped.has(id) || isMacro) return;
  shipped.add(id);
  for (const { pkg, dep_kinds } of nodeOf.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) ship(pkg);
})(resolve.root);

const crates = [...shipped].filter((id) => id !== resolve.root).map((id) => packageOf.get(id));
crates.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Each text once, with those who carry it. */
const texts = new Map();
const carry = (text, who) => texts.set(text, [...(texts.get(text) ?? []), who]);
/** The standard library's come with the compiler. */
const sysroot = execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
for (const name of ["MIT", "Apache-2.0"])
  carry(readFileSync(join(sysroot, "share/doc/rust/licenses", `${name}.txt`), "utf8").trim(), "the Rust standard library");
const without = [];
for (const { name, version, manifest_path } of crates) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file)).sort();
  for (const file of files) carry(readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim(), `${name} ${version}`);
  if (files.length === 0) without.push(name);
}

const line = "-".repeat(78);
const list = crates.map(({ name, version, license, repository }) => `${name} ${version}: ${license}${repository ? `, ${repository}` : ""}`);
const bodies = [...texts].map(([text, names]) => `${line}\n${names.join(", ")}\n${line}\n\n${text}\n`);
writeFileSync(
  target,
  `Jalon is made with the work of others. Listed here is what is compiled into
jalon-app_bg.wasm and jalon-app.js, each with its licence, and then the texts of
these licences. Where several are offered, Jalon takes MIT, or else Apache-2.0.

The Rust standard library, with the crates that it is made of (among them
compiler_builtins, dlmalloc, hashbrown and memchr): MIT OR Apache-2.0,
https://github.com/rust-lang/rust
${list.join("\n")}

These bring no text of their own and are under the texts below that they name:
${without.join(", ")}.

${bodies.join("\n")}`,
);
console.log(`licences of ${crates.length} crates, ${texts.size} texts`);
