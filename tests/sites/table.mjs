// Makes a table of what was tried on which host, prints it and writes it into
// docs/hosts.md.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const [START, END] = ["<!-- the table of make test-hosts -->", "<!-- the end of the table -->"];

/** @type {{ host: string, what: string, passed: boolean }[]} */
const results = readFileSync(join(root, "target/hosts.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line));
results.sort((a, b) => a.host.localeCompare(b.host, "en", { numeric: true }));
const rows = results.map(({ host, what, passed }) => `| ${host} | ${what} | ${passed ? "passed" : "**failed**"} |`);
const table = ["| host | what was tried | result |", "|---|---|---|", ...rows].join("\n");
console.log(`\n${table}`);
const path = join(root, "docs/hosts.md");
const [head, , foot] = readFileSync(path, "utf8").split(/<!-- the (?:table of make test-hosts|end of the table) -->/);
const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
writeFileSync(path, `${head}${START}\n${day}:\n\n${table}\n${END}${foot}`);
