// Lists the files of a folder with their sizes and hashes, in its manifest.json:
//
//   node tools/manifest.mjs FOLDER VERSION

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const [folder, version] = process.argv.slice(2);

const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
const files = paths.map((path) => {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, integrity: `sha384-${createHash("sha384").update(content).digest("base64")}` };
});
const lines = files.map((file) => `    ${JSON.stringify(file)}`).join(",\n");
writeFileSync(join(folder, "manifest.json"), `{\n  "name": "jalon",\n  "version": "${version}",\n  "files": [\n${lines}\n  ]\n}\n`);
