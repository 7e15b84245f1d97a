// Makes the built page work without a network: puts the list of its files into the
// service worker, and announces what makes the page an application.
//
//   node tools/offline.mjs dist
//
// `make serve` does without: what a service worker keeps would hide every change.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a visit starts with, and what it loads later. */
const FIRST = ["index.html", "jalon.css", "still.js", "jalon.js", "page.js", "offline.js", "rules.wasm", "inside.js", "hand-over.js", "jalon-app.js", "jalon-app_bg.wasm", "icon.svg"];
const LATER = ["jalon-later.wasm", "locale-en.json"];

const HEAD = '<link rel="manifest" href="app.webmanifest"><link rel="apple-touch-icon" href="icon-192.png">';

const [dist] = process.argv.slice(2);

const page = join(dist, "index.html");
const html = readFileSync(page, "utf8");
if (!html.includes("</title>")) throw new Error(`${page} has no title to put the links after`);
writeFileSync(page, html.replace("</title>", `</title>${HEAD}`));

const hash = createHash("sha256");
for (const name of [...FIRST, ...LATER]) hash.update(readFileSync(join(dist, name)));
const files = { FIRST, LATER, VERSION: hash.digest("hex").slice(0, 16) };
const worker = join(dist, "service-worker.js");
writeFileSync(worker, `self.JALON_FILES=${JSON.stringify(files)};${readFileSync("static/service-worker.js", "utf8")}`);
