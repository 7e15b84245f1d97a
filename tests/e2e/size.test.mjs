// What a first visit downloads, compressed as a good server sends it. Keeps the
// table of sizes in docs/size.md correct.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST, here, startApp } from "./harness.mjs";

const app = startApp();

/** The limit for a first visit in French, in bytes after brotli 11: the size now
 *  (docs/size.md), plus 300 bytes for builds on other machines. Lower it when the size
 *  shrinks. Whatever comes, a first visit stays below 300,000 bytes. */
const MAX_BYTES = 240_200;

/** The same for the part that comes with the first thing that the visitor does, for what
 *  the first screen needs before it answers, and for the program that makes office files,
 *  with its script. */
const [MAX_LATER_BYTES, MAX_STILL_BYTES, MAX_OFFICE_BYTES] = [221_400, 30_000, 294_000];
/** What is usable before the application: the files of the still screen. */
const STILL = ["index.html", "jalon.css", "still.js", "rules.wasm"];

const weight = async (/** @type {string} */ name) =>
  brotliCompressSync(await readFile(join(DIST, name)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

test("a first visit stays within its limit, and the documentation has the right sizes", async () => {
  const page = await app.browser.newPage({ locale: "fr-FR" });
  /** @type {Set<string>} */
  const requested = new Set();
  page.on("request", (request) => requested.add(request.url().slice(app.url.length) || "index.html"));
  await page.goto(app.url);
  await page.locator(".root .places").waitFor();
  // Browsers request icons when they like; the other comes when the application is there.
  const names = [...requested].filter((name) => name !== "icon.svg" && name !== "failure.js");
  assert.ok(names.includes("jalon-app_bg.wasm") && names.includes("jalon.css"), names.join(" "));
  const weights = new Map(await Promise.all(names.map(async (name) => /** @type {const} */ ([name, await weight(name)]))));
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total <= MAX_BYTES, `a first visit weighs ${total} bytes`);
  const still = STILL.reduce((sum, name) => sum + (weights.get(name) ?? NaN), 0);
  assert.ok(still <= MAX_STILL_BYTES, `the first screen weighs ${still} bytes`);
  const later = await weight("jalon-later.wasm");
  assert.ok(later <= MAX_LATER_BYTES, `the later part weighs ${later} bytes`);
  const office = (await weight("jalon-office_bg.wasm")) + (await weight("jalon-office.js"));
  assert.ok(office <= MAX_OFFICE_BYTES, `the office program weighs ${office} bytes`);
  assert.ok((weights.get("rules.wasm") ?? NaN) <= 15_000);

  const pages = await Promise.all(["README.md", "docs/size.md"].map((path) => readFile(join(here, "../..", path), "utf8")));
  const rows = pages.join("\n").matchAll(/^\| (?:`([\w.-]+)`|\*\*(all)\*\*) +\| +\**([\d.]+)\** KB/gm);
  const documented = new Map([...rows].map(([, name, all, kilobytes]) => [name ?? all, Number(kilobytes)]));
  for (const [name, bytes] of [...weights, /** @type {const} */ (["jalon-later.wasm", later]), /** @type {const} */ (["locale-en.json", await weight("locale-en.json")]), /** @type {const} */ (["still.json", await weight("still.json")]), /** @type {const} */ (["failure.js", await weight("failure.js")]), /** @type {const} */ (["all", total])])
    assert.ok(Math.abs((documented.get(name) ?? 0) - bytes / 1000) < 0.3, `the documentation gives ${documented.get(name)} KB for ${name}, which weighs ${bytes} bytes`);
  await page.close();
});
