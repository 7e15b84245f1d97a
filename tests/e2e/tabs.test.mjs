// Two tabs on the same work: changes are synchronised, and the visitor resolves
// conflicts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, openList, row, savedDocument, startApp } from "./harness.mjs";

const app = startApp();

const KEY = "jalon/v1/document";

/** In the page: delays autosave, so that the tab receives the other's change before it
 *  writes its own. */
const slowAutosave = () => {
  const wait = window.setTimeout;
  window.setTimeout = /** @type {any} */ ((/** @type {TimerHandler} */ callback, /** @type {number} */ delay) => wait(callback, delay * 50));
};

test("two tabs are synchronised", async () => {
  const visitor = await app.visitor();
  const one = await visitor.open(app.url);
  await openList(one);
  await answer(one, 1, "En place");
  await savedDocument(one, (document) => document.answers.length === 1);
  const two = await visitor.open(app.url);
  await two.getByRole("button", { name: "Reprendre" }).click();
  await openList(two);
  await two.locator(".criteria button").first().click();
  await answer(two, 2, "En partie");
  await row(one, 2).locator("input[value=partly]:checked").waitFor({ state: "attached" });
  await answer(one, 1, "Je ne sais pas");
  await row(two, 1).locator("input[value=unknown]:checked").waitFor({ state: "attached" });
  assert.equal(await one.locator(".conflict").count() + await two.locator(".conflict").count(), 0);
  await visitor.leave();
});

for (const [choice, status] of [["Garder cette version", "not_in_place"], ["Prendre l’autre version", "in_place"]]) {
  test(`two tabs that change the same answer: the visitor chooses (${choice})`, async () => {
    const visitor = await app.visitor();
    const one = await visitor.open(app.url);
    // Both change the same answer before either receives the other's change.
    const two = await visitor.open(app.url, slowAutosave);
    for (const page of [one, two]) await openList(page);
    await answer(two, 1, "Pas en place");
    await answer(one, 1, "En place");
    await two.locator(".conflict").getByText("Indicateur 1, réponse").waitFor();
    assert.equal((await savedDocument(one)).answers[0].status, "in_place");
    await two.locator(".conflict").getByRole("button", { name: choice }).click();
    await savedDocument(one, (document) => document.answers[0].status === status);
    await row(one, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    await row(two, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    assert.equal(await two.locator(".conflict").count(), 0);
    await visitor.leave();
  });
}

test("a tab that writes before it receives this tab's change loses nothing of it", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 2, "Pas en place");
  await savedDocument(page, (document) => document.answers.length === 1);
  // The other tab writes a change of the document before this tab's write.
  const other = await visitor.context.newPage();
  await other.goto(`${app.url}icon.svg`);
  await other.evaluate((key) => {
    addEventListener("storage", ({ oldValue }) => {
      const document = JSON.parse(oldValue ?? "");
      document.profile.other_sites = 3;
      localStorage.setItem(key, JSON.stringify(document));
    }, { once: true });
  }, KEY);
  await answer(page, 1, "En place");
  const both = await savedDocument(page, (document) => document.answers.length === 2 && document.profile.other_sites === 3);
  assert.deepEqual(both.answers.map(({ status }) => status), ["in_place", "not_in_place"]);
  assert.equal(await page.locator(".conflict").count(), 0);
  await visitor.leave();
});

test("a write that fails while another tab's change is merged loses neither side", async () => {
  const visitor = await app.visitor();
  const one = await visitor.open(app.url);
  const two = await visitor.open(app.url);
  for (const page of [one, two]) await openList(page);
  // The second tab cannot write for a while, and receives no events.
  await two.evaluate(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    window.restore = () => (Storage.prototype.setItem = setItem);
  });
  await answer(one, 1, "En place");
  await savedDocument(one, (document) => document.answers.length === 1);
  await answer(two, 2, "En partie");
  await two.locator(".banner").getByText("est plein").waitFor();
  await two.evaluate(() => window.restore());
  await two.locator(".criteria button").nth(1).click();
  await answer(two, 4, "Pas en place");
  const document = await savedDocument(two, (document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map((entry) => entry.status), ["in_place", "partly", "not_in_place"]);
  await visitor.leave();
});

test("an unresolved conflict keeps this tab's side in one snapshot", async () => {
  const visitor = await app.visitor();
  const one = await visitor.open(app.url);
  const two = await visitor.open(app.url, slowAutosave);
  for (const page of [one, two]) await openList(page);
  await answer(two, 1, "Pas en place");
  await answer(one, 1, "En place");
  await two.locator(".conflict").waitFor();
  const hide = () => two.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  for (let time = 0; time < 4; time += 1) await hide();
  const snapshots = await two.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(snapshots.length, 1);
  assert.equal(JSON.parse(snapshots[0].document).answers[0].status, "not_in_place");
  // Other changes are saved meanwhile.
  await answer(two, 2, "En partie");
  await hide();
  assert.deepEqual((await savedDocument(two)).answers.map((entry) => entry.status), ["in_place", "partly"]);
  // The conflict disappears once both sides agree.
  await answer(two, 1, "Pas en place");
  await two.locator(".conflict").waitFor({ state: "detached" });
  await visitor.leave();
});

test("a change in another tab does not move the focus", async () => {
  const visitor = await app.visitor();
  const one = await visitor.open(app.url);
  const two = await visitor.open(app.url);
  for (const page of [one, two]) {
    await openList(page);
    await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  }
  await row(one, 1).getByLabel("Comment vous faites").focus();
  await row(two, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await row(one, 1).getByLabel("Preuve", { exact: true }).waitFor();
  assert.equal(await one.evaluate(() => document.activeElement.tagName), "TEXTAREA");
  await visitor.leave();
});
