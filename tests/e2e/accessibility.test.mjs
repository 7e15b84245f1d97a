// axe-core on every screen, in both languages, light and dark, with work
// unfolded, errors shown and dialogs open.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { stage } from "./harness.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const at = stage();

async function clean(page, where) {
  // Colours that are still on their way would be measured half-way.
  await page.waitForTimeout(250);
  const violations = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`);
  });
  assert.deepEqual(violations, [], where);
}

/** Clicks until there is nothing left to click. */
async function clickAll(what) {
  while (await what.count()) await what.first().click();
}

for (const locale of ["fr-FR", "en-GB"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing to object to (${locale}, ${colorScheme})`, async () => {
      const someone = await at.visitor({ locale, colorScheme });
      const page = await someone.open(at.url);
      await page.evaluate(axe);
      await page.locator("input[type=checkbox]").nth(3).check();
      await page.locator("#jalon-turnover").fill("abc");
      await page.locator("#jalon-turnover").blur();
      await page.locator("summary").click();
      await clean(page, "organisation");
      await page.locator(".places button").nth(1).click();
      const answers = page.locator(".rows .answers");
      await answers.nth(0).locator(".in_place input").check();
      await answers.nth(1).locator(".not_in_place input").check();
      await answers.nth(2).locator(".partly input").check();
      for (const fold of await page.locator(".folds button").all()) await fold.click();
      for (const add of await page.locator(".list .actions > button").all()) await add.click();
      await clean(page, "diagnostic");
      await page.locator(".places button").nth(2).click();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await clean(page, "budget");
      await page.locator(".places button").nth(3).click();
      await clean(page, "summary");
      for (const place of [2, 3]) {
        await page.locator(".places button").nth(place).click();
        for (const view of (await page.locator(".views button").all()).slice(1)) {
          await view.click();
          for (const add of await page.locator("#jalon-add-quote, #jalon-add-contact").all()) await add.click();
          await clickAll(page.locator(".plan-table td[colspan] button"));
          await clickAll(page.locator("details:not([open]) > summary"));
          for (const field of await page.locator(".quote .count").all()) await field.fill("x");
          await page.locator("#jalon-title").click();
          await clean(page, await view.innerText());
        }
      }
      await page.locator(".tools > button").click();
      await clean(page, "data");
      await page.locator("dialog[open] input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[]") });
      await page.locator("dialog[open]").filter({ hasNot: page.locator("input[type=file]") }).waitFor();
      await clean(page, "refused");
      await page.keyboard.press("Escape");
      await page.waitForTimeout(500);
      await page.reload();
      await page.evaluate(axe);
      await page.locator(".welcome").waitFor();
      await clean(page, "welcome");
      await someone.leave();
    });
  }
}
