// What a first visit downloads, as a good server sends it. The table of README.md
// is held to these figures.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST, here, stage } from "./harness.mjs";

const at = stage();

/** All that a first visit in French may weigh, in bytes after brotli 11. It is the
 *  lowest that was reached (docs/size.md), and 300 bytes for the build of another
 *  machine: lower it with what is gained. */
const MOST = 264_800;

const weight = async (name) =>
  brotliCompressSync(await readFile(join(DIST, name)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

test("a first visit weighs no more than the lowest that was reached, and the README says how much", async () => {
  const page = await at.browser.newPage({ locale: "fr-FR" });
  const asked = new Set();
  page.on("request", (request) => asked.add(request.url().slice(at.url.length) || "index.html"));
  await page.goto(at.url);
  await page.locator(".places").waitFor();
  // Icons come when a browser pleases.
  const names = [...asked].filter((name) => name !== "icon.svg");
  assert.ok(names.includes("jalon-app_bg.wasm") && names.includes("jalon.css"), names.join(" "));
  const weights = new Map(await Promise.all(names.map(async (name) => [name, await weight(name)])));
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total <= MOST, `a first visit weighs ${total} bytes`);

  const readme = await readFile(join(here, "../../README.md"), "utf8");
  const said = new Map([...readme.matchAll(/^\| (?:`([\w.-]+)`|\*\*(all)\*\*) +\| +\**([\d.]+)\** KB/gm)].map(([, name, all, kilobytes]) => [name ?? all, Number(kilobytes)]));
  for (const [name, bytes] of [...weights, ["words-en.json", await weight("words-en.json")], ["all", total]])
    assert.ok(Math.abs(said.get(name) - bytes / 1000) < 0.3, `README.md says ${said.get(name)} KB of ${name}, which weighs ${bytes} bytes`);
  await page.close();
});
