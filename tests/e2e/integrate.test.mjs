// The page for hosts: its form, its preview, its languages.

/** @import { FrameLocator, Locator } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { open, snippet } from "./integrate.mjs";
import { startHostPages } from "./visits.mjs";

startHostPages();

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("options appear in the preview and in the line to paste", async () => {
  const { page, leave } = await open();
  const preview = page.locator("#preview jalon-diagnostic");
  await preview.locator(".root .places").waitFor();
  await page.getByLabel("Langue de départ").selectOption("en");
  await preview.getByText("Your organisation").first().waitFor();
  await page.getByLabel("La demande et la comparaison de devis").uncheck();
  await page.getByLabel("Votre nom").fill("Cabinet \"Lilas\" & fils");
  await preview.getByText("Offered by Cabinet \"Lilas\" & fils.").waitFor();
  await page.locator("#option-accent").fill("#336699");
  await page.getByLabel("Arrondi des angles").fill("2px");
  const line = await snippet(page);
  assert.match(line, /^<script type="module" src="http:\/\/127\.0\.0\.1:\d+\/jalon\/jalon\.js"><\/script><jalon-diagnostic /);
  for (const expected of ['lang="en"', 'sections="diagnostic estimate"', 'host-name="Cabinet &quot;Lilas&quot; &amp; fils"', 'accent="#336699"', "--jalon-radius:2px"])
    assert.ok(line.includes(expected), `${expected} in ${line}`);
  await leave();
});

test("a background is accepted if the widget can write on it", async () => {
  const { page, leave } = await open();
  const accepted = async (/** @type {string} */ colour) => {
    await page.locator("#option-background").fill(colour);
    return (await snippet(page)).includes("background=");
  };
  for (const [colour, expected] of /** @type {[string, boolean][]} */ ([["#ffffff", true], ["#dcdcdc", true], ["#c0c0c0", false], ["#808080", false], ["#0000ea", false], ["#202020", true], ["#000", true]]))
    assert.equal(await accepted(colour), expected, colour);
  await page.locator("#option-theme").selectOption("light");
  assert.equal(await accepted("#000000"), false);
  await leave();
});

test("an invalid value gets an error beside its field and is left out of the line", async () => {
  const { page, leave } = await open();
  await page.locator("#option-accent").fill("vert");
  await page.getByText("Un code comme #0b6b5d.").first().waitFor();
  await page.locator("#option-cta-label").fill("Prendre rendez-vous");
  for (const wrong of ["900", "1650 1250 900", "0 0 0"]) {
    await page.locator("#option-day-rates").fill(wrong);
    assert.ok(!(await snippet(page)).includes("day-rates"), wrong);
  }
  await page.locator("#option-privacy-url").fill("javascript:alert(1)");
  const line = await snippet(page);
  assert.ok(!/accent|cta-label|day-rates|privacy-url/.test(line), line);
  assert.match(await page.locator("#invalid").innerText(), /Couleur.*Tarif d’une journée d’audit.*Adresse de l’appel à l’action/);
  await page.locator("#option-cta-url").fill("contact@lilas.example");
  assert.match(await snippet(page), /cta-label="Prendre rendez-vous" cta-url="mailto:contact@lilas\.example"/);
  await leave();
});

test("what is typed is normalised", async () => {
  const { page, leave } = await open();
  for (const [name, typed, written] of [
    ["accent", "336699", 'accent="#336699"'],
    ["jalon-radius", "4", "--jalon-radius:4px"],
    ["day-rates", "900 € ; 1250 € ; 1650 €", 'day-rates="900 1250 1650"'],
    ["day-rates", "1 000 1 250 1 650", 'day-rates="1000 1250 1650"'],
    ["day-rates", "900, 1250, 1650", 'day-rates="900 1250 1650"'],
    ["jalon-sticky-top", "64 px", "--jalon-sticky-top:64px"],
    ["privacy-url", "www.lilas.example/donnees", 'privacy-url="https://www.lilas.example/donnees"'],
    ["cta-url", "04 72 00 00 00", 'cta-url="tel:0472000000"'],
    ["privacy-url", "confidentialite.html", 'privacy-url="/confidentialite.html"'],
    ["cta-url", "/contact?de=jalon#formulaire", 'cta-url="/contact?de=jalon#formulaire"'],
    ["tips", "1 Vos prix sur chaque page.\n11 : Notre modèle | modele.pdf | L’ouvrir", 'tips="{&quot;1&quot;:&quot;Vos prix sur chaque page.&quot;,&quot;11&quot;:{&quot;text&quot;:&quot;Notre modèle&quot;,&quot;url&quot;:&quot;/modele.pdf&quot;,&quot;label&quot;:&quot;L’ouvrir&quot;}}"'],
    ["address", "/jalon-0.1.0/", '<script type="module" src="/jalon-0.1.0/jalon.js">'],
    ["address", "https://www.lilas.example/jalon-0.1.0/integrate.html", 'src="https://www.lilas.example/jalon-0.1.0/jalon.js"'],
  ]) {
    await page.locator(`#option-${name}`).fill(typed);
    assert.ok((await snippet(page)).includes(written), `${typed}: ${await snippet(page)}`);
  }
  await page.reload();
  assert.equal(await page.locator("#option-jalon-radius").inputValue(), "4", "the form is restored");
  await leave();
});

test("the preview does not touch a visitor's saved work, in any mode", async () => {
  const { page, leave } = await open();
  for (const mode of ["", "frame", "iframe"]) {
    if (mode === "iframe") await page.locator("#option-mode").selectOption("");
    await page.locator(mode === "iframe" ? "#option-target" : "#option-mode").selectOption(mode);
    /** @type {Locator | FrameLocator} */
    const preview = mode ? page.frameLocator("#preview iframe") : page.locator("#preview");
    // The whole tile is the target: its label covers the box.
    await preview.locator(".categories").getByText("Apprentissage (CFA)", { exact: true }).click();
    await page.waitForFunction((key) => localStorage.getItem(key), `jalon-preview${mode && `-${mode}`}/v1/document`);
  }
  const names = await page.evaluate(() => Object.keys(localStorage));
  assert.ok(names.length && names.every((name) => /^jalon-(preview|integrate$)/.test(name)), `${names}`);
  await leave();
});

test("changing the language keeps the form", async () => {
  const { page, leave } = await open();
  await page.locator("#option-host-name").fill("Cabinet Lilas");
  await page.locator("[data-language=en]").click();
  assert.equal(await page.getByLabel("Your name").inputValue(), "Cabinet Lilas");
  await leave();
});

for (const [locale, colorScheme] of /** @type {const} */ ([["fr-FR", "light"], ["en-GB", "dark"]])) {
  test(`the page for hosts has no violation that axe finds, and fits 320 px (${locale}, ${colorScheme})`, async () => {
    const { page, leave } = await open({ locale, colorScheme });
    await page.locator("#preview .places").first().waitFor();
    await page.locator("#option-accent").fill("vert");
    // As an expression, since the page's policy forbids adding the script.
    const violations = await page.evaluate(`${axe}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + node.failureSummary).join(" | ")))`);
    assert.deepEqual(violations, []);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.waitForFunction(() => innerWidth === 320);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    await leave();
  });
}
