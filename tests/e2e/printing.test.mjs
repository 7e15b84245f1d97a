// Every view as a printed document: whose it is, of which day, and the texts that the
// fields hold.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { chooseFile, goTo, here, jsonFile, openList, openProfile, plain, replaceBy, row, startApp } from "./harness.mjs";

const app = startApp();

/** A document with texts that no field shows whole. */
async function longDocument() {
  const document = JSON.parse(await readFile(join(here, "../exports/version-2.json"), "utf8"));
  document.answers[0].notes = `${"Une ligne parmi d’autres.\n".repeat(30)}La dernière ligne.`;
  document.answers[1].actions = [{ id: 7, what: `${"Relire ".repeat(20)}jusqu’au bout`, who: "Aïcha", due: "2027-01-12", state: "in_progress" }];
  document.wished_dates = "en mars, de préférence le mardi";
  return JSON.stringify(document);
}

/** @param {Page} page */
async function printed(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return plain(text);
}

test("a printed view did not say whose it is, and cut what its fields hold", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(await longDocument()));
  await replaceBy(dialog);
  const openNotes = async () => {
    await openList(page);
    await page.locator(".criteria button").first().click();
    await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  };
  await openNotes();
  /** @type {[string, string, string[]][]} */
  const views = [
    ["Votre organisme", "", ["160 000,50", "15 février 2027"]],
    ["Diagnostic", "", []],
    ["Audit et budget", "Durée et coût", []],
    ["Audit et budget", "Calendrier", ["15 février 2027"]],
    ["Audit et budget", "Devis", ["en mars, de préférence le mardi"]],
    ["Bilan", "", []],
    ["Bilan", "Plan d’action", ["jusqu’au bout", "Aïcha", "12 janvier 2027", "En cours"]],
    ["Bilan", "Preuves", ["Catalogue 2026", "Drive / Qualité"]],
    ["Bilan", "Dossier", []],
    ["Bilan", "Comparer", []],
  ];
  for (const [screen, view, texts] of views) {
    await goTo(page, screen);
    const tabs = page.locator(".views").getByRole("button");
    if (view) await tabs.filter({ hasText: new RegExp(`^${view}$`) }).click();
    const text = await printed(page);
    for (const expected of ["Atelier des Savoirs", "23 novembre 2026", ...texts]) assert.ok(text.includes(expected), `${screen}, ${view}: ${expected} in ${text.slice(0, 600)}`);
  }
  await goTo(page, "Bilan");
  await page.locator(".views").getByRole("button", { name: "Plan d’action" }).click();
  await page.locator(".plan-table").getByRole("button", { name: /jusqu’au bout$/ }).click();
  const gap = await printed(page);
  for (const expected of ["Atelier des Savoirs", "23 novembre 2026", "jusqu’au bout", "Aïcha", "12 janvier 2027", "En cours"]) assert.ok(gap.includes(expected), `gap: ${expected} in ${gap.slice(0, 600)}`);
  await openNotes();
  const list = await printed(page);
  for (const expected of ["Atelier des Savoirs", "23 novembre 2026", "La dernière ligne."]) assert.ok(list.includes(expected), `list: ${expected}`);
  assert.ok(await row(page, 1).getByLabel("Comment vous faites").isVisible(), "on screen the field is back");
  await visitor.leave();
});

test("a page that was left open over midnight printed yesterday's date", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.getByLabel("Date prévue").fill("2026-12-01");
  await visitor.context.clock.setFixedTime(new Date("2026-11-24T00:30:00"));
  assert.ok((await printed(page)).includes("24 novembre 2026"));
  // Coming back to the page is enough.
  await visitor.context.clock.setFixedTime(new Date("2026-11-25T08:00:00"));
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await page.locator(".print-head").filter({ hasText: /25\s+novembre/ }).waitFor({ state: "attached" });
  await visitor.leave();
});

test("days were those of UTC", async () => {
  for (const [timezoneId, moment, day] of [
    ["Pacific/Noumea", "2026-11-25T22:00:00Z", "26"],
    ["America/Martinique", "2026-11-27T01:00:00Z", "26"],
    ["Europe/Paris", "2026-11-26T23:30:00Z", "27"],
  ]) {
    const visitor = await app.visitor({ timezoneId, today: moment });
    const page = await visitor.open(app.url);
    const text = (await longDocument()).replace(/"saved_at":"[^"]*"/, `"saved_at":"${moment}"`);
    const dialog = await chooseFile(page, jsonFile(text));
    await dialog.locator("dl").getByText(new RegExp(`^${day}\\s+novembre 2026$`)).waitFor();
    await replaceBy(dialog);
    await goTo(page, "Bilan");
    await page.locator(".views").getByRole("button", { name: "Comparer" }).click();
    await page.locator(".compare input[type=file]").setInputFiles(jsonFile(text));
    await page.locator(".compared").getByText(new RegExp(`${day}\\s+novembre`)).waitFor();
    await page.reload();
    await page.locator(".root .welcome").getByText(new RegExp(`${day}\\s+novembre`)).waitFor();
    await visitor.leave();
  }
});
