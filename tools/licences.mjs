// Lists the crates compiled into the program with the texts of their licences:
// node tools/licences.mjs FILE

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [target] = process.argv.slice(2);

/** The programs of a release, by the names of their packages. */
const PROGRAMS = ["jalon", "jalon-rules", "jalon-office"];

/** @typedef {{ id: string, name: string, version: string, license: string, repository: string | null, manifest_path: string, targets: { kind: string[] }[] }} Package */
/** @typedef {{ id: string, deps: { pkg: string, dep_kinds: { kind: string | null }[] }[] }} Node */

/** @type {{ packages: Package[], resolve: { nodes: Node[] } }} */
const { packages, resolve } = JSON.parse(
  execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"], { encoding: "utf8", maxBuffer: 1 << 28 }),
);
const packageOf = new Map(packages.map((item) => [item.id, item]));
const nodeOf = new Map(resolve.nodes.map((node) => [node.id, node]));

/** The packages compiled into the program: no build or test dependencies, and no
 *  macros, which contain no code that ships.
 *  @type {Map<string, Package>} */
const shipped = new Map();
function ship(/** @type {string} */ id) {
  const item = packageOf.get(id);
  const isMacro = item?.targets.some(({ kind }) => kind.includes("proc-macro"));
  if (!item || shipped.has(id) || isMacro) return;
  shipped.set(id, item);
  for (const { pkg, dep_kinds } of nodeOf.get(id)?.deps ?? []) if (dep_kinds.some(({ kind }) => kind === null)) ship(pkg);
}
for (const { id, name } of packages) if (PROGRAMS.includes(name)) ship(id);

/** Packages of this project need no notice. */
const crates = [...shipped.values()].filter(({ name }) => !/^jalon(-|$)/.test(name));
crates.sort((a, b) => (a.name < b.name ? -1 : 1));

/** Each licence text once, with the packages under it.
 *  @type {Map<string, string[]>} */
const texts = new Map();
const add = (/** @type {string} */ text, /** @type {string} */ owner) => texts.set(text, [...(texts.get(text) ?? []), owner]);
// Those of the standard library are part of the toolchain.
const sysroot = execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
for (const name of ["MIT", "Apache-2.0"])
  add(readFileSync(join(sysroot, "share/doc/rust/licenses", `${name}.txt`), "utf8").trim(), "the Rust standard library");
const withoutText = [];
for (const { name, version, manifest_path } of crates) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|unlicense)/i.test(file)).sort();
  for (const file of files) add(readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim(), `${name} ${version}`);
  if (files.length === 0) withoutText.push(name);
}

const rule = "-".repeat(78);
const list = crates.map(({ name, version, license, repository }) => `${name} ${version}: ${license}${repository ? `, ${repository}` : ""}`);
const bodies = [...texts].map(([text, names]) => `${rule}\n${names.join(", ")}\n${rule}\n\n${text}\n`);
writeFileSync(
  target,
  `Jalon is made with the work of others. Listed here is what is compiled into its
programs, jalon-office_bg.wasm among them, each with its licence, and then the texts
of these licences. Where several are offered, Jalon takes MIT, or else Apache-2.0.

The Rust standard library, with the crates that it is made of (among them
compiler_builtins, dlmalloc, hashbrown and memchr): MIT OR Apache-2.0,
https://github.com/rust-lang/rust
${list.join("\n")}

These bring no text of their own and are under the texts below that they name:
${withoutText.join(", ")}.

${bodies.join("\n")}`,
);
console.log(`licences of ${crates.length} crates, ${texts.size} texts`);
