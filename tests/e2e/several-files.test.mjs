// Several files in one browser: two tabs with different files, a storage filled to its limit
// with ten of them, and the whole file that a visitor hands over to the host.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, startApp } from "./harness.mjs";
import { MODES, answerFirst, host, startHostPages, visit, waitUntilEqual, widget } from "./visits.mjs";

const app = startApp();
startHostPages();

const APPLICABLE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12];

/** The text of a document. @param {string} name @param {string} id */
const documentOf = (name, id) =>
  JSON.stringify({ format: "jalon", version: 4, id, saved_at: "2026-11-20T09:00:00Z", settings: {}, profile: { name, categories: ["OF"] }, answers: APPLICABLE.map((indicator) => ({ indicator, status: "in_place", edition: "rnq-2026", notes: `Note de ${name}. `.repeat(20) })), evidence: [], budget: {} });

/** The files of a browser: ids of hexadecimal digits, the first under its own key. @param {number} count */
const files = (count) => Array.from({ length: count }, (_, position) => [`jalon/v1/document${position ? `-${`${position}`.repeat(32).slice(0, 32)}` : ""}`, documentOf(`Client ${position}`, `${position + 1}`.padStart(32, "0"))]);

/** A visit to a browser with these files. @param {number} count */
async function withFiles(count) {
  const visitor = await app.visitor();
  const page = await visitor.context.newPage();
  await page.goto(`${app.url}icon.svg`);
  await page.evaluate((entries) => entries.forEach(([key, text]) => localStorage.setItem(key, text)), files(count));
  await page.close();
  return visitor;
}

/** The names of the organisations that are stored. @param {import("playwright-core").Page} page */
const stored = (page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => /\/v1\/document(-[0-9a-f]{32})?$/.test(key)).map(([, text]) => JSON.parse(text).profile.name).sort());

test("two tabs hold different files, which a reload keeps", async () => {
  const visitor = await withFiles(2);
  const [one, two] = [await visitor.open(app.url), await visitor.open(app.url)];
  for (const page of [one, two]) await page.getByRole("button", { name: "Reprendre", exact: true }).click();
  await two.locator(".tools .files").click();
  await two.getByRole("button", { name: "Ouvrir « Client 1 »" }).click();
  await two.locator("dialog[open]").waitFor({ state: "detached" });
  const nameIn = (/** @type {import("playwright-core").Page} */ page) => page.locator("jalon-diagnostic").evaluate(async (/** @type {any} */ jalon) => JSON.parse(await jalon.exportDocument()).profile.name);
  assert.deepEqual([await nameIn(one), await nameIn(two)], ["Client 0", "Client 1"]);
  await two.reload();
  await two.locator(".root .places").waitFor();
  assert.deepEqual([await nameIn(one), await nameIn(two)], ["Client 0", "Client 1"]);
  // The list: what a host may know of it names no organisation.
  const listed = await one.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.listFiles());
  assert.deepEqual(listed.map((/** @type {any} */ file) => [file.file, file.open, file.progress.answered]).sort(), [["1".repeat(32), false, 10], ["first", true, 10]]);
  assert.ok(!JSON.stringify(listed).includes("Client"));
  await visitor.leave();
});

test("a file is renamed, deleted and brought back", async () => {
  const visitor = await withFiles(3);
  const page = await visitor.open(app.url);
  await page.getByRole("button", { name: "Reprendre", exact: true }).click();
  await page.locator(".tools .files").click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("button", { name: "Renommer (Client 2)" }).click();
  await dialog.getByLabel("Titre du fichier").fill("Dossier des Lilas");
  await dialog.getByRole("button", { name: "Valider" }).click();
  await dialog.getByText("Dossier des Lilas", { exact: true }).first().waitFor();
  await dialog.getByRole("button", { name: "Supprimer (Client 1)" }).click();
  await waitUntilEqual(() => dialog.locator(".file-list > li").count(), 2);
  assert.deepEqual(await stored(page), ["Client 0", "Client 2"]);
  await dialog.getByRole("button", { name: "Supprimer (Dossier des Lilas)" }).click();
  await waitUntilEqual(() => dialog.locator(".file-list > li").count(), 1);
  // Both come back, whatever was opened meanwhile.
  await page.keyboard.press("Escape");
  await page.locator(".tools .data").click();
  await page.locator("dialog[open]").getByRole("button", { name: "Mes fichiers" }).click();
  await dialog.getByRole("button", { name: "Rétablir (Client 1)" }).click();
  await dialog.getByRole("button", { name: "Rétablir (Dossier des Lilas)" }).click();
  await waitUntilEqual(async () => (await stored(page)).join(), "Client 0,Client 1,Client 2");
  await visitor.leave();
});

test("storage filled to its limit with ten files: every message is true, and nothing is lost", async () => {
  const visitor = await withFiles(10);
  const page = await visitor.open(app.url);
  await page.getByRole("button", { name: "Reprendre", exact: true }).click();
  const names = await stored(page);
  assert.equal(names.length, 10);
  await page.evaluate(() => {
    for (let [size, count] = [1 << 20, 0]; size > 0; ) {
      try {
        localStorage.setItem(`other-page-${count++}`, "x".repeat(size));
      } catch {
        size >>= 1;
      }
    }
  });
  // Another file finds no room, and says so.
  await page.locator(".tools .files").click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByText("Il reste peu de place").waitFor();
  await dialog.getByRole("button", { name: "Nouveau fichier" }).click();
  await dialog.getByText("rien n’a été ajouté, rien n’a été perdu").waitFor();
  assert.deepEqual(await stored(page), names);
  await page.keyboard.press("Escape");
  // What is typed is not saved and is said; no other file opens before it is exported.
  await page.evaluate(() => (location.hash = "review/c1"));
  const card = page.locator('article[aria-labelledby="jalon-i1"]');
  await card.getByRole("button", { name: /^Notes/ }).click();
  await card.getByLabel("Comment vous faites").fill("Sans place. ".repeat(40));
  await page.locator(".banner").getByText("est plein").waitFor();
  await page.locator(".tools .files").click();
  await dialog.getByRole("button", { name: "Ouvrir « Client 3 »" }).click();
  await dialog.getByText("exportez-les avant d’ouvrir un autre fichier").waitFor();
  const text = await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.exportDocument());
  assert.match(text, /Client 0[\s\S]*Sans place/);
  assert.deepEqual(await stored(page), names);
  await page.keyboard.press("Escape");
  // There is room again as soon as a file goes.
  await page.locator(".tools .files").click();
  await dialog.getByRole("button", { name: "Supprimer (Client 7)" }).click();
  await page.keyboard.press("Escape");
  await page.evaluate(() => (location.hash = "review/c1"));
  await page.locator('article[aria-labelledby="jalon-i2"]').getByRole("radio", { name: "En partie" }).check();
  await page.waitForFunction(() => /Sans place/.test(localStorage.getItem("jalon/v1/document") ?? ""));
  assert.deepEqual(await stored(page), names.filter((name) => name !== "Client 7"));
  await visitor.leave();
});

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`the whole file goes to the host after a consent that names what it holds (${mode})`, async () => {
    const { page, leave } = await visit(host.page("receive.html", { mode: attribute }));
    const shown = widget(page, mode);
    await answerFirst(shown);
    await shown.locator(".places").getByRole("button", { name: "Bilan" }).click();
    const offer = shown.locator(".call").getByRole("button", { name: "Transmettre tout mon fichier" });
    await offer.click();
    const dialog = shown.locator("dialog[open]");
    const held = plain(await dialog.innerText());
    for (const what of ["Chiffre d’affaires", "Notes sur les indicateurs", "Notes privées", "Avis de relecture"]) assert.ok(held.includes(what), what);
    const send = dialog.getByRole("button", { name: "Transmettre", exact: true });
    assert.equal(await send.isDisabled(), true);
    await dialog.getByRole("checkbox").check();
    await send.click();
    await waitUntilEqual(async () => plain(await page.locator("#received").innerText()).replace(/.*réponses/, "réponses"), "réponses : 1.");
    await shown.locator(".notice").getByText("Le fichier est transmis").waitFor();
    // The consent was for one time.
    await offer.click();
    assert.equal(await dialog.getByRole("checkbox").isChecked(), false);
    await dialog.getByRole("button", { name: "Annuler" }).click();
    // A page that does not take it is not said to have it.
    await page.evaluate(() => document.addEventListener("jalon-file", (event) => event.stopImmediatePropagation(), { capture: true }));
    await offer.click();
    await dialog.getByRole("checkbox").check();
    await send.click();
    await shown.locator(".notice").getByText("n’a pas confirmé").waitFor();
    await leave();
  });

  test(`a host asks for the file, and gets it only if the visitor agrees (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await answerFirst(shown);
    const ask = () => page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => void jalon.askForDocument().then((/** @type {any} */ text) => (window.given = text ?? "refused")));
    const given = () => page.evaluate(() => window.given);
    await ask();
    await shown.locator("dialog[open]").getByRole("button", { name: "Refuser" }).click();
    await waitUntilEqual(given, "refused");
    await ask();
    await shown.locator("dialog[open]").getByText("Chiffre d’affaires").waitFor();
    await shown.locator("dialog[open]").getByRole("button", { name: "Transmettre la copie" }).click();
    await waitUntilEqual(async () => /"format": ?"jalon"/.test(`${await given()}`), true);
    await leave();
  });
}
