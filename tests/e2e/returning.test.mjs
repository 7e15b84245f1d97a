// What who comes back finds: kept work that is whole, repaired, unreadable or of
// another version, and the work that was replaced before.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answer, go, kept, row, seed, stage } from "./harness.mjs";

const at = stage();

const KEY = "jalon/v1/document";
const banner = (page) => page.locator(".banner");

test("a saved document that cannot be read is put aside, not lost", async () => {
  const someone = await at.visitor();
  await seed(someone, at.url, '{"format":"jalon","version":1,"answers":[{"ind');
  const page = await someone.open(at.url);
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger la copie" }).click(),
  ]);
  assert.match(await readFile(await download.path(), "utf8"), /"answers":\[\{"ind$/);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  assert.match(await page.evaluate((key) => localStorage.getItem(`${key}/unreadable`), KEY), /"ind$/);
  await someone.leave();
});

test("work saved by a newer version is left alone", async () => {
  const someone = await at.visitor();
  const newer = '{"format":"jalon","version":3,"what":"only the future knows"}';
  await seed(someone, at.url, newer);
  const page = await someone.open(at.url);
  await banner(page).getByText("Nous n’y touchons pas").waitFor();
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await page.waitForTimeout(800);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), newer);
  await someone.leave();
});

test("a saved document with wrong parts is repaired on return", async () => {
  const someone = await at.visitor();
  await seed(someone, at.url, JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 4, status: "partly" }],
  }));
  const page = await someone.open(at.url);
  assert.ok(await page.locator(".welcome .repairs").getByText(/99/).isVisible());
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.locator(".criteria button").nth(1).click();
  assert.ok(await row(page, 4).getByRole("radio", { name: "En partie" }).isChecked());
  const raw = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`))[0].document, KEY);
  assert.match(raw, /"turnover_cents":-5/);
  await someone.leave();
});

test("a repaired document that is opened again and again fills the earlier versions once", async () => {
  const someone = await at.visitor();
  await seed(someone, at.url, JSON.stringify({ format: "jalon", version: 1, profile: { other_sites: "many" }, answers: [], budget: {} }));
  const page = await someone.open(at.url);
  for (let time = 0; time < 3; time += 1) {
    await page.reload();
    await page.locator(".welcome .repairs").waitFor();
  }
  const versions = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(versions.length, 1);
  await someone.leave();
});

test("who comes back chooses: resume, or start afresh with a way back", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  await page.reload();
  await page.locator(".welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  const dialog = page.locator("dialog[open]");
  assert.ok(await dialog.getByRole("button", { name: "Exporter d’abord" }).isVisible());
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await page.locator(".welcome").waitFor();
  await page.locator(".welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  await dialog.getByRole("button", { name: "Repartir de zéro" }).click();
  await kept(page, (document) => document.answers.length === 0);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Reprendre" }).click();
  await kept(page, (document) => document.answers.length === 1);
  await someone.leave();
});

test("the last five replaced documents are kept", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  for (let time = 1; time <= 7; time += 1) {
    await page.getByLabel("Autres sites, en plus du siège").fill(String(time));
    await page.getByRole("button", { name: "Vos données" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  }
  await page.getByRole("button", { name: "Vos données" }).click();
  assert.equal(await page.locator(".versions li").count(), 5);
  await someone.leave();
});

test("what was put aside stays within reach until the visitor deletes it", async () => {
  const someone = await at.visitor();
  await seed(someone, at.url, "not json");
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  await page.reload();
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  await page.getByRole("button", { name: "Supprimer la copie" }).click();
  assert.equal(await banner(page).count(), 0);
  await page.reload();
  await page.locator(".welcome").waitFor();
  assert.equal(await banner(page).count(), 0);
  await someone.leave();
});

test("hiding the page does not bring back what was erased", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => localStorage.clear());
  for (let time = 0; time < 3; time += 1) await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await banner(page).getByText("a été effacée").waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await answer(page, 2, "En place");
  await kept(page, (document) => document.answers.length === 2);
  await someone.leave();
});
