// The guided pass: keys, going back, resuming, what is read aloud, and the same on
// every page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, goTo, openList, openProfile, plain, savedDocument, startApp } from "./harness.mjs";
import { focused, tree } from "./tree.mjs";

/** @import { Page } from "playwright-core" */

const app = startApp();

/** Opens the pass at an indicator.
 *  @param {Page} page
 *  @param {number} number */
async function openAt(page, number) {
  await page.evaluate((number) => (location.hash = `diagnostic/${number}`), number);
  await atQuestion(page, number);
}

const atQuestion = (/** @type {Page} */ page, /** @type {number} */ number) =>
  page.locator(".ask .number").filter({ hasText: new RegExp(`^${number}$`) }).waitFor();

test("keys 1 to 4 answer and arrows move, on any keyboard", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openAt(page, 1);
  await page.keyboard.press("1");
  await atQuestion(page, 2);
  // On a French keyboard the key of the digit 3 types a quotation mark.
  await page.locator(".ask [tabindex]").dispatchEvent("keydown", { key: "\"", code: "Digit3", bubbles: true });
  await page.locator(".pause").waitFor();
  const { answers } = await savedDocument(page, (document) => document.answers.length === 2);
  assert.deepEqual(answers.map(({ status }) => status), ["in_place", "not_in_place"]);
  await openAt(page, 4);
  await page.keyboard.press("ArrowRight");
  await atQuestion(page, 5);
  await page.keyboard.press("ArrowLeft");
  await atQuestion(page, 4);
  assert.equal((await savedDocument(page)).answers.length, 2, "the arrows answer nothing");
  await page.keyboard.press("Control+1");
  await page.keyboard.press("5");
  await page.waitForTimeout(400);
  await atQuestion(page, 4);
  await visitor.leave();
});

test("a pause is passed by Enter or an arrow, and left by its buttons", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openAt(page, 2);
  await page.keyboard.press("1");
  await page.locator(".pause").waitFor();
  await page.keyboard.press("ArrowLeft");
  await atQuestion(page, 2);
  await page.keyboard.press("ArrowRight");
  await page.locator(".pause").waitFor();
  await page.keyboard.press("Enter");
  await atQuestion(page, 4);
  await openAt(page, 2);
  await page.keyboard.press("ArrowRight");
  await page.locator(".pause").waitFor();
  await page.getByRole("button", { name: "Retour", exact: true }).focus();
  await page.keyboard.press("Enter");
  await atQuestion(page, 2);
  await visitor.leave();
});

test("the arrow keys inside the help leave the question alone", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openAt(page, 12);
  await page.getByRole("button", { name: "Aide", exact: true }).click();
  const help = page.locator("dialog[open]");
  assert.match(plain(await help.textContent()), /Ce que l’auditeur veut voir/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  await atQuestion(page, 12);
  assert.equal(await page.locator(".answer[aria-pressed=true]").count(), 0);
  await visitor.leave();
});

test("the change of 2026 stands between the question and the answers", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  for (const number of [12, 19, 32]) {
    await openAt(page, number);
    const order = await page.locator(".ask > *, .answer").evaluateAll((elements) => elements.map(({ className }) => className.split(" ")[0]));
    assert.deepEqual(order.slice(0, 3), ["row-title", "question", "change"], `indicator ${number}`);
    assert.ok(order.indexOf("change") < order.indexOf("answer"));
    assert.equal(await page.getByText(/Majeure|Mineure|écart/i).count(), 0, "no severity in the pass");
  }
  await openAt(page, 5);
  assert.equal(await page.locator(".change").count(), 0);
  await visitor.leave();
});

test("a screen reader reads position, question, change and answers in order", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openAt(page, 11);
  await page.getByRole("button", { name: "Passer", exact: true }).click();
  await atQuestion(page, 12);
  const nodes = await tree(page);
  const heading = focused(nodes);
  assert.equal(heading.role, "heading");
  assert.match(heading.name, /12 Engagement et abandons/);
  assert.match(heading.description, /Critère 3 · 10 sur 22.*Avez-vous mis par écrit/);
  const text = await page.locator(".guided").evaluate((element) => element.textContent);
  const order = ["Critère 3 · 10 sur 22", "Engagement et abandons", "Avez-vous mis par écrit", "Depuis le 1er novembre 2026", "En place", "Je ne sais pas"];
  const positions = order.map((part) => plain(text).indexOf(part));
  assert.ok(positions.every((position) => position >= 0), JSON.stringify(positions));
  assert.deepEqual(positions, [...positions].sort((one, other) => one - other));
  const buttons = nodes.filter(({ role, name }) => role === "button" && ["En place", "En partie", "Pas en place", "Je ne sais pas"].includes(name));
  assert.deepEqual(buttons.map(({ name }) => name), ["En place", "En partie", "Pas en place", "Je ne sais pas"]);
  assert.ok(buttons.every(({ pressed }) => pressed === "false"), "they are toggles");
  await visitor.leave();
});

test("leaving and coming back resumes at the same question, a reload too", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openAt(page, 6);
  await goTo(page, "Audit et budget");
  await goTo(page, "Diagnostic");
  await atQuestion(page, 6);
  await page.reload();
  await atQuestion(page, 6);
  await visitor.leave();
});

test("a reduced motion moves nothing, and the pass goes on all the same", async () => {
  const visitor = await app.visitor({ reducedMotion: "reduce" });
  const page = await visitor.open(app.url);
  await openAt(page, 1);
  await page.getByRole("button", { name: "En partie", exact: true }).click();
  await atQuestion(page, 2);
  assert.equal(await page.locator(".ask").evaluate((element) => element.getAnimations().length), 0);
  await visitor.leave();
});

test("the list and the pass show the same answers", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  assert.equal(await page.locator(".filters").count(), 0, "there is nothing to filter yet");
  await answer(page, 2, "En partie");
  assert.equal(await page.locator(".filters").count(), 0, "they would move the answer that was just given");
  await page.locator(".criteria button").nth(1).click();
  await page.locator(".filters").waitFor();
  await page.getByRole("button", { name: "Une question à la fois", exact: true }).click();
  await atQuestion(page, 1);
  await page.getByRole("button", { name: "Passer", exact: true }).click();
  await atQuestion(page, 2);
  assert.equal(await page.getByRole("button", { name: "En partie", exact: true }).getAttribute("aria-pressed"), "true");
  await visitor.leave();
});

test("on a wide screen the list of indicators is beside the cards", async () => {
  const visitor = await app.visitor({ viewport: { width: 1440, height: 900 } });
  const page = await visitor.open(app.url);
  await openList(page);
  assert.equal(await page.locator(".indicator-list li").count(), 22);
  const [list, card] = await Promise.all([page.locator(".indicator-list").boundingBox(), page.locator(".rows").boundingBox()]);
  assert.ok(list && card && list.x + list.width <= card.x);
  await page.locator(".indicator-list").getByRole("button", { name: /^26 Réseau handicap/ }).click();
  await page.locator("#jalon-i26").waitFor();
  assert.match(plain(await page.evaluate(() => document.activeElement?.textContent ?? "")), /26 Réseau handicap/);
  await page.setViewportSize({ width: 768, height: 900 });
  assert.equal(await page.locator(".indicator-list").isVisible(), false);
  await visitor.leave();
});

test("without a category there is no question, and a way to choose one", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.locator("#jalon-category-OF").uncheck();
  await goTo(page, "Diagnostic");
  await page.locator(".diagnostic .primary").click();
  await page.locator(".organisation").waitFor();
  await visitor.leave();
});
