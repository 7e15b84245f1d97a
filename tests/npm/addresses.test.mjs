// What people mean by an address and by a line for an indicator: the page for hosts and the
// editor of the block read it as the plugin does, whose tests have the same vectors.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { areTips, isAddress, tipsFrom, withScheme } from "../../static/integrate/addresses.js";
import { here } from "./project.mjs";

/** @type {{ lines: string, tips: object, rejected?: string[] }[]} */
const VECTORS = JSON.parse(await readFile(join(here, "../vectors/tips.json"), "utf8"));

for (const { lines, tips, rejected } of VECTORS)
  test(`lines for indicators: ${JSON.stringify(lines)}`, () => {
    const json = tipsFrom(lines);
    assert.equal(json === "" || areTips(json), !rejected);
    if (!rejected) assert.deepEqual(JSON.parse(json || "{}"), tips);
  });

test("an address is completed as people mean it", () => {
  for (const [typed, meant] of [
    ["confidentialite.html", "/confidentialite.html"],
    ["docs/charte.pdf?v=2", "/docs/charte.pdf?v=2"],
    ["www.lilas.example/page.html", "https://www.lilas.example/page.html"],
    ["contact@lilas.example", "mailto:contact@lilas.example"],
    ["+33 4 72 00 00 00", "tel:+33472000000"],
    ["/contact", "/contact"],
    ["mailto:a@b.example", "mailto:a@b.example"],
  ])
    assert.equal(withScheme(typed), meant);
  for (const wrong of ["//evil.example/", "javascript:alert(1)", "contact", ""]) assert.equal(isAddress("http:", "https:")(withScheme(wrong)), false, wrong);
});
