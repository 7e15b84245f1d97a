// Makes the built page work without a network: puts the list of its files into the
// service worker, and announces what makes the page an application.
//
//   node tools/offline.mjs dist
//
// `make serve` does without: what a service worker keeps would hide every change.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** All that the page requests, except the program of office files, which few need. */
const NAMES = ["index.html", "jalon.css", "still.js", "jalon.js", "failure.js", "page.js", "offline.js", "rules.wasm", "inside.js", "hand-over.js", "jalon-app.js", "jalon-app_bg.wasm", "jalon-later.wasm", "locale-en.json", "icon.svg"];

const HEAD = '<link rel="manifest" href="app.webmanifest"><link rel="apple-touch-icon" href="icon-192.png">';

const [dist] = process.argv.slice(2);

const page = join(dist, "index.html");
const html = readFileSync(page, "utf8");
if (!html.includes("</title>")) throw new Error(`${page} has no title to put the links after`);
writeFileSync(page, html.replace("</title>", `</title>${HEAD}`));

const hash = (/** @type {string | Buffer} */ content) => createHash("sha256").update(content).digest("base64");
const FILES = Object.fromEntries(NAMES.map((name) => [name, `sha256-${hash(readFileSync(join(dist, name)))}`]));
const jalon = JSON.stringify({ FILES, VERSION: hash(JSON.stringify(FILES)).slice(0, 12) });
writeFileSync(join(dist, "service-worker.js"), `self.JALON=${jalon};${readFileSync("static/service-worker.js", "utf8")}`);
