// Two tabs on the same work: they stay in step, and where both changed the same
// thing the visitor chooses.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, go, kept, row, stage } from "./harness.mjs";

const at = stage();

const KEY = "jalon/v1/document";

/** A tab that is slow to keep its work: it hears of another before it writes. */
const slow = () => {
  const wait = window.setTimeout;
  window.setTimeout = (callback, millis) => wait(callback, millis * 50);
};

test("two tabs stay in step", async () => {
  const someone = await at.visitor();
  const one = await someone.open(at.url);
  await go(one, "Diagnostic");
  await answer(one, 1, "En place");
  await kept(one, (document) => document.answers.length === 1);
  const two = await someone.open(at.url);
  await two.getByRole("button", { name: "Reprendre" }).click();
  await two.locator(".criteria button").first().click();
  await answer(two, 2, "En partie");
  await row(one, 2).locator("input[value=partly]:checked").waitFor({ state: "attached" });
  await answer(one, 1, "Je ne sais pas");
  await row(two, 1).locator("input[value=unknown]:checked").waitFor({ state: "attached" });
  assert.equal(await one.locator(".conflict").count() + await two.locator(".conflict").count(), 0);
  await someone.leave();
});

for (const [choice, status] of [["Garder cette version", "not_in_place"], ["Prendre l’autre version", "in_place"]]) {
  test(`two tabs that change the same answer: the visitor chooses (${choice})`, async () => {
    const someone = await at.visitor();
    const one = await someone.open(at.url);
    // The second tab is slow to keep its work: both change the same answer
    // before either has heard of the other.
    const two = await someone.open(at.url, slow);
    for (const page of [one, two]) await go(page, "Diagnostic");
    await answer(two, 1, "Pas en place");
    await answer(one, 1, "En place");
    await two.locator(".conflict").getByText("Indicateur 1, réponse").waitFor();
    assert.equal((await kept(one)).answers[0].status, "in_place");
    await two.locator(".conflict").getByRole("button", { name: choice }).click();
    await kept(one, (document) => document.answers[0].status === status);
    await row(one, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    await row(two, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    assert.equal(await two.locator(".conflict").count(), 0);
    await someone.leave();
  });
}

test("a tab that writes before it has heard of this one's write loses nothing of it", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 2, "Pas en place");
  await kept(page, (document) => document.answers.length === 1);
  // The other tab: what it writes was made of what stood there before.
  const other = await someone.context.newPage();
  await other.goto(`${at.url}icon.svg`);
  await other.evaluate((key) => {
    addEventListener("storage", ({ oldValue }) => {
      const document = JSON.parse(oldValue);
      document.profile.other_sites = 3;
      localStorage.setItem(key, JSON.stringify(document));
    }, { once: true });
  }, KEY);
  await answer(page, 1, "En place");
  const both = await kept(page, (document) => document.answers.length === 2 && document.profile.other_sites === 3);
  assert.deepEqual(both.answers.map(({ status }) => status), ["in_place", "not_in_place"]);
  assert.equal(await page.locator(".conflict").count(), 0);
  await someone.leave();
});

test("a write that fails while another tab's work is brought in loses neither side", async () => {
  const someone = await at.visitor();
  const one = await someone.open(at.url);
  const two = await someone.open(at.url);
  for (const page of [one, two]) await go(page, "Diagnostic");
  // The second tab cannot write for a while, and hears nothing.
  await two.evaluate(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    window.heal = () => (Storage.prototype.setItem = setItem);
  });
  await answer(one, 1, "En place");
  await kept(one, (document) => document.answers.length === 1);
  await answer(two, 2, "En partie");
  await two.locator(".banner").getByText("est plein").waitFor();
  await two.evaluate(() => window.heal());
  await two.locator(".criteria button").nth(1).click();
  await answer(two, 4, "Pas en place");
  const document = await kept(two, (document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map((entry) => entry.status), ["in_place", "partly", "not_in_place"]);
  await someone.leave();
});

test("a choice that is put off keeps this tab's side, once, among the earlier versions", async () => {
  const someone = await at.visitor();
  const one = await someone.open(at.url);
  const two = await someone.open(at.url, slow);
  for (const page of [one, two]) await go(page, "Diagnostic");
  await answer(two, 1, "Pas en place");
  await answer(one, 1, "En place");
  await two.locator(".conflict").waitFor();
  const hide = () => two.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  for (let time = 0; time < 4; time += 1) await hide();
  const versions = await two.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(versions.length, 1);
  assert.equal(JSON.parse(versions[0].document).answers[0].status, "not_in_place");
  // What has nothing to do with the choice is kept meanwhile.
  await answer(two, 2, "En partie");
  await hide();
  assert.deepEqual((await kept(two)).answers.map((entry) => entry.status), ["in_place", "partly"]);
  // The choice is over once both sides say the same.
  await answer(two, 1, "Pas en place");
  await two.locator(".conflict").waitFor({ state: "detached" });
  await someone.leave();
});

test("another tab does not move the focus", async () => {
  const someone = await at.visitor();
  const one = await someone.open(at.url);
  const two = await someone.open(at.url);
  for (const page of [one, two]) {
    await go(page, "Diagnostic");
    await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  }
  await row(one, 1).getByLabel("Comment vous faites").focus();
  await row(two, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await row(one, 1).getByLabel("Preuve", { exact: true }).waitFor();
  assert.equal(await one.evaluate(() => document.activeElement.tagName), "TEXTAREA");
  await someone.leave();
});
