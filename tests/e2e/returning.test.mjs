// What a returning visitor finds: saved work that is intact, repaired, unreadable or of
// another version, and snapshots of replaced work.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answer, openList, openProfile, row, savedDocument, seed, startApp } from "./harness.mjs";

const app = startApp();

const KEY = "jalon/v1/document";
const banner = (/** @type {Page} */ page) => page.locator(".banner");

test("a saved document that cannot be parsed is quarantined, not lost", async () => {
  const visitor = await app.visitor();
  await seed(visitor, app.url, '{"format":"jalon","version":1,"answers":[{"ind');
  const page = await visitor.open(app.url);
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger la copie" }).click(),
  ]);
  assert.match(await readFile(await download.path(), "utf8"), /"answers":\[\{"ind$/);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page, (document) => document.answers.length === 1);
  assert.match((await page.evaluate((key) => localStorage.getItem(`${key}/unreadable`), KEY)) ?? "", /"ind$/);
  await visitor.leave();
});

test("a document saved by a newer version is not changed", async () => {
  const visitor = await app.visitor();
  const newer = '{"format":"jalon","version":99,"what":"only the future knows"}';
  await seed(visitor, app.url, newer);
  const page = await visitor.open(app.url);
  await banner(page).getByText("ne sait pas lire").waitFor();
  await openList(page);
  await answer(page, 1, "En place");
  // Longer than the delay of autosave.
  await page.waitForTimeout(600);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), newer);

  // It can be taken away, and set aside to work here again.
  const [download] = await Promise.all([page.waitForEvent("download"), banner(page).getByRole("button", { name: "Télécharger la copie" }).click()]);
  assert.equal(await readFile(await download.path(), "utf8"), newer);
  await banner(page).getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await openList(page);
  await answer(page, 2, "En place");
  await savedDocument(page, (document) => document.answers[0]?.indicator === 2);
  await banner(page).getByText("une copie est mise de côté").waitFor();
  await visitor.leave();
});

test("a saved document with invalid values is repaired", async () => {
  const visitor = await app.visitor();
  await seed(visitor, app.url, JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 4, status: "partly" }],
  }));
  const page = await visitor.open(app.url);
  assert.ok(await page.locator(".root .welcome .repairs").getByText(/99/).isVisible());
  await page.getByRole("button", { name: "Reprendre" }).click();
  await openList(page);
  await page.locator(".criteria button").nth(1).click();
  assert.ok(await row(page, 4).getByRole("radio", { name: "En partie" }).isChecked());
  const raw = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`))[0].document, KEY);
  assert.match(raw, /"turnover_cents":-5/);
  await visitor.leave();
});

test("a repaired document that is opened repeatedly makes one snapshot", async () => {
  const visitor = await app.visitor();
  await seed(visitor, app.url, JSON.stringify({ format: "jalon", version: 1, profile: { other_sites: "many" }, answers: [], budget: {} }));
  const page = await visitor.open(app.url);
  for (let time = 0; time < 3; time += 1) {
    await page.reload();
    await page.locator(".root .welcome .repairs").waitFor();
    // What comes later is on its way.
    await page.waitForLoadState("networkidle");
  }
  const snapshots = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(snapshots.length, 1);
  await visitor.leave();
});

test("a returning visitor chooses to resume, or to start over with a way back", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page, (document) => document.answers.length === 1);
  await page.reload();
  await page.locator(".root .welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  const dialog = page.locator("dialog[open]");
  assert.ok(await dialog.getByRole("button", { name: "Exporter d’abord" }).isVisible());
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await page.locator(".root .welcome").waitFor();
  await page.locator(".root .welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  await dialog.getByRole("button", { name: "Repartir de zéro" }).click();
  await savedDocument(page, (document) => document.answers.length === 0);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Reprendre" }).click();
  await savedDocument(page, (document) => document.answers.length === 1);
  await visitor.leave();
});

test("the last five replaced documents stay available", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  for (let time = 1; time <= 7; time += 1) {
    await openProfile(page);
    await page.getByLabel("Autres sites, en plus du siège").fill(String(time));
    await page.getByRole("button", { name: "Vos données" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  }
  await page.getByRole("button", { name: "Vos données" }).click();
  assert.equal(await page.locator(".versions li").count(), 5);
  await visitor.leave();
});

test("a quarantined document stays available until the visitor deletes it", async () => {
  const visitor = await app.visitor();
  await seed(visitor, app.url, "not json");
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page, (document) => document.answers.length === 1);
  await page.reload();
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  await page.getByRole("button", { name: "Supprimer la copie" }).click();
  assert.equal(await banner(page).count(), 0);
  await page.reload();
  await page.locator(".root .welcome").waitFor();
  assert.equal(await banner(page).count(), 0);
  await visitor.leave();
});

test("hiding the page does not restore what was erased", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await page.evaluate(() => localStorage.clear());
  for (let time = 0; time < 3; time += 1) await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await banner(page).getByText("a été effacée").waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await answer(page, 2, "En place");
  await savedDocument(page, (document) => document.answers.length === 2);
  await visitor.leave();
});
