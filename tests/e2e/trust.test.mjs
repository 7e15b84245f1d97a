// What reassures: the sign that work is saved, the copy to keep, what the browser is
// asked to preserve, and what is shown to somebody else.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { chooseFile, exportFile, goTo, here, jsonFile, openList, openProfile, plain, startApp } from "./harness.mjs";

/** @import { Page } from "playwright-core" */

const app = startApp();
const EXPORT = await readFile(join(here, "../exports/version-2.json"), "utf8");

/** Records whether the browser was asked to preserve what is stored. */
function recordPersist() {
  Object.assign(window, { persisted: 0 });
  Object.defineProperty(navigator.storage, "persist", { value: async () => (/** @type {any} */ (window).persisted++, true) });
}

/** Answers this many questions of the guided pass.
 *  @param {Page} page
 *  @param {number} count */
async function answerMany(page, count) {
  await goTo(page, "Diagnostic");
  while (count > 0) {
    if (await page.locator(".pause").count()) await page.getByRole("button", { name: "Continuer", exact: true }).click();
    else {
      const number = await page.locator(".ask .number").textContent();
      await page.keyboard.press(String((count-- % 3) + 1));
      await page.waitForFunction((number) => document.querySelector(".ask .number")?.textContent !== number, number);
    }
  }
}

test("the sign that work is saved follows the storage", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  const sign = page.locator(".strip .saved");
  assert.equal(plain(await sign.textContent()), "", "there is nothing to save yet");
  await page.locator("#jalon-subcontracts").check();
  assert.match(plain(await sign.textContent()), /Enregistré/);
  await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }));
  await page.locator("#jalon-new_entrant").check();
  await page.locator(".banner").waitFor();
  assert.equal(plain(await sign.textContent()), "", "no claim that is not true");
  await visitor.close();
});

test("after many answers the browser is asked to preserve them, once, and the visitor to keep a copy", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url, recordPersist);
  const persisted = () => page.evaluate(() => /** @type {any} */ (window).persisted);
  await answerMany(page, 19);
  assert.equal(await persisted(), 0);
  await answerMany(page, 3);
  assert.equal(await persisted(), 1);
  const copy = page.locator(".keep-copy");
  assert.match(plain(await copy.textContent()), /Aucune copie pour l’instant/);
  const [download] = await Promise.all([page.waitForEvent("download"), copy.getByRole("button").click()]);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).answers.length, 22);
  await copy.filter({ hasText: "Dernière copie : 23 novembre 2026" }).waitFor();
  await goTo(page, "Bilan");
  await page.getByText("Dernière copie").waitFor();
  assert.equal(await persisted(), 1);
  await visitor.leave();
});

test("the day of the last copy outlives the visit, and is erased with everything", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.locator("#jalon-subcontracts").check();
  await exportFile(page);
  await page.reload();
  await page.locator(".root .places").waitFor();
  assert.match((await page.evaluate(() => localStorage.getItem("jalon/v1/exported"))) ?? "", /^2026-11-23 [0-9a-f]{32}$/);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: /^Tout effacer/ }).click();
  await page.locator("dialog[open]").getByRole("button", { name: /^Tout effacer/ }).click();
  await page.locator(".start").waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jalon/"))), []);
  await visitor.leave();
});

test("the result can be shown: a page, a short text without notes, a file, the share sheet", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url, () => {
    Object.assign(navigator, { share: async (/** @type {any} */ data) => (window.shared = data), canShare: () => false });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (/** @type {string} */ text) => (/** @type {any} */ (window).copied = text) } });
    window.print = () => (/** @type {any} */ (window).printed = true);
  });
  const dialog = await chooseFile(page, jsonFile(EXPORT));
  await dialog.locator("button.primary").click();
  await goTo(page, "Bilan");
  const show = page.locator(".show");
  await show.getByRole("button", { name: "Copier un court texte" }).click();
  await page.locator(".notice.shown").filter({ hasText: "copié" }).waitFor();
  const copied = plain(await page.evaluate(() => /** @type {any} */ (window).copied));
  assert.match(copied, /^Atelier des Savoirs Mon bilan Qualiopi au 23 novembre 2026/);
  const first = plain(await page.locator(".moves .link").first().textContent());
  assert.ok(copied.includes(`- ${first} (`), "it names what to correct");
  for (const { notes } of JSON.parse(EXPORT).answers) if (notes) assert.ok(!copied.includes(plain(notes).slice(0, 30)));
  await show.getByRole("button", { name: "Partager le texte" }).click();
  await page.waitForFunction(() => window.shared);
  assert.equal(plain((await page.evaluate(() => window.shared)).text), copied);
  await show.getByRole("button", { name: "Imprimer en une page" }).click();
  await page.waitForFunction(() => /** @type {any} */ (window).printed);
  const [download] = await Promise.all([page.waitForEvent("download"), show.getByRole("button", { name: "Fichier pour un consultant" }).click()]);
  assert.match(download.suggestedFilename(), /\.json$/);
  await visitor.leave();
});

test("the printed result is one page, with the band in its colours and signs", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(EXPORT));
  await dialog.locator("button.primary").click();
  await goTo(page, "Bilan");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 1);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".squares .square").first().isVisible());
  assert.equal(await page.locator(".squares .square").first().evaluate((square) => getComputedStyle(square).getPropertyValue("print-color-adjust")), "exact");
  for (const selector of [".show", ".moves button:not(.link)", ".folded"]) assert.equal(await page.locator(selector).first().isVisible(), false, selector);
  await visitor.leave();
});

test("in forced colours each square still says what it stands for", async () => {
  const visitor = await app.visitor({ forcedColors: "active" });
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(EXPORT));
  await dialog.locator("button.primary").click();
  await goTo(page, "Bilan");
  const squares = await page.locator(".squares .square").evaluateAll((all) => all.map((square) => [square.className.split(" ").at(-1), square.querySelector(".sign")?.textContent]));
  const signs = new Map(squares.map(([kind, sign]) => [kind, sign]));
  assert.equal(new Set(signs.values()).size, signs.size, "no two consequences share a sign");
  await visitor.leave();
});

test("one tap plans a first move, with a day before the audit", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.locator("#jalon-planned-date").fill("2027-03-12");
  await answerMany(page, 6);
  await goTo(page, "Bilan");
  const first = page.locator(".moves li").first();
  const title = plain(await first.locator(".link").textContent());
  await first.getByRole("button", { name: /^Planifier/ }).click();
  await first.locator(".planned").waitFor();
  assert.equal(plain(await first.locator(".link").textContent()), title, "it stays where it was pressed");
  assert.match(plain(await page.evaluate(() => document.activeElement?.textContent ?? "")), /^Planifié pour le/, "and so does the focus");
  await goTo(page, "Bilan");
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  const row = page.locator(".plan-table tbody tr").filter({ hasText: title.replace(/^\d+\. /, "") });
  // The row leads to the fields of the action.
  const due = plain(await row.locator(".due").innerText());
  await row.locator(".what").getByRole("button").click();
  const field = page.locator(".gap input[type=date]").first();
  assert.ok(await field.inputValue() > "2026-11-23" && await field.inputValue() < "2027-03-12");
  assert.equal(due, plain(new Intl.DateTimeFormat("fr", { dateStyle: "long" }).format(new Date(await field.inputValue()))));
  await visitor.leave();
});

test("an empty plan says which of two things it means, and what to do", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await goTo(page, "Bilan");
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  await page.locator(".plan").getByRole("button", { name: "Commencer le diagnostic" }).click();
  await page.locator(".guided").waitFor();
  await openList(page);
  await visitor.leave();
});
