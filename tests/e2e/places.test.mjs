// Finding one's way: the browser's back and forward buttons in the three modes,
// addresses on our own page, the search, and folds that the browser's search opens.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, openList, plain, startApp } from "./harness.mjs";
import { MODES, host, startHostPages, visit, widget } from "./visits.mjs";

/** @import { Locator, Page } from "playwright-core" */

const app = startApp();
startHostPages();

/** Where the visitor is, in a word.
 *  @param {Locator | Page} shown */
const place = async (shown) =>
  plain(await shown.locator(".screen [tabindex='-1']").first().textContent());

/** A journey through every kind of place, each named by its heading.
 *  @param {Locator | Page} shown */
async function walk(shown) {
  const button = (/** @type {string} */ name) => shown.getByRole("button", { name, exact: true });
  const steps = [
    async () => button("Commencer").click(),
    async () => button("Aller aux questions").click(),
    async () => button("Passer").click(),
    async () => button("Tout revoir").click(),
    async () => shown.locator(".criteria button").nth(2).click(),
    async () => shown.locator(".places button").nth(2).click(),
    async () => button("Calendrier").click(),
    async () => shown.locator(".places button").nth(3).click(),
    async () => button("Plan d’action").click(),
    async () => shown.locator(".places button").nth(0).click(),
  ];
  const places = [await place(shown)];
  for (const step of steps) {
    const before = places.at(-1);
    await step();
    for (const deadline = Date.now() + 5_000; Date.now() < deadline && (await place(shown)) === before; ) await new Promise((next) => setTimeout(next, 20));
    places.push(await place(shown));
  }
  assert.equal(new Set(places).size, places.length, "each step leads elsewhere");
  return places;
}

/** Goes through the history to its start and back, and compares the places.
 *  @param {Page} page
 *  @param {Locator | Page} shown
 *  @param {string[]} places */
async function backAndForward(page, shown, places) {
  const expect = async (/** @type {string} */ expected) => {
    for (const deadline = Date.now() + 5_000; Date.now() < deadline && (await place(shown)) !== expected; ) await page.waitForTimeout(20);
    assert.equal(await place(shown), expected);
  };
  for (const expected of places.slice(0, -1).reverse()) {
    await page.evaluate(() => history.back());
    await expect(expected);
  }
  for (const expected of places.slice(1)) {
    await page.evaluate(() => history.forward());
    await expect(expected);
  }
}

test("back and forward walk through the whole journey on our own page, which has addresses", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const places = await walk(page);
  assert.equal(new URL(page.url()).hash, "#organisation");
  await backAndForward(page, page, places);
  await page.evaluate((steps) => history.go(-steps), places.length - 1);
  await page.locator(".start").waitFor();
  assert.equal(page.url(), app.url, "the start has the page's own address");
  await visitor.leave();
});

for (const [mode, attribute] of Object.entries(MODES))
  test(`back and forward walk through the journey on a host page that asks for it (${mode})`, async () => {
    const url = host.page("plain.html", { mode: `${attribute} history="on"` });
    const { page, leave } = await visit(url);
    const shown = widget(page, mode);
    await shown.locator(".root .start").waitFor();
    const places = await walk(shown);
    assert.equal(page.url(), url, "the address of the host page never changes");
    await backAndForward(page, shown, places);
    assert.equal(page.url(), url);
    await leave();
  });

test("a host page that does not ask gets no history", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: "" }));
  const shown = widget(page, "element");
  await shown.locator(".start").waitFor();
  const before = await page.evaluate(() => history.length);
  await walk(shown);
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(await page.evaluate(() => history.state), null);
  await leave();
});

test("the state that the host page keeps in its history stays", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: ' history="on"' }));
  const shown = widget(page, "element");
  await shown.locator(".start").waitFor();
  await page.evaluate(() => history.replaceState({ ...history.state, router: 7 }, ""));
  await shown.locator(".places button").nth(2).click();
  assert.equal((await page.evaluate(() => history.state)).router, 7);
  await leave();
});

test("an address leads to its view, its question or its indicator", async () => {
  const visitor = await app.visitor();
  for (const [hash, heading] of [["plan", "Plan d’action"], ["gap/12", "^12. Engagement et abandons"], ["evidence", "Preuves"], ["diagnostic/12", "12 Engagement et abandons"], ["review/c4", "Critère 4"], ["nowhere", "Prêt pour votre audit"]]) {
    const page = await visitor.context.newPage();
    await page.goto(`${app.url}#${hash}`);
    await page.locator(".root .screen > :not(.later)").first().waitFor();
    assert.match(await page.locator(".screen [tabindex='-1']").allTextContents().then((texts) => plain(texts.join(" | "))), new RegExp(heading), hash);
    await page.evaluate(() => (location.hash = "review/26"));
    await page.locator("#jalon-i26").waitFor();
    await page.close();
  }
  await visitor.close();
});

test("the search finds a number, a word of the help, and one's own notes", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  const article = page.locator('article[aria-labelledby="jalon-i1"]');
  await article.getByRole("button", { name: "Notes, preuves, actions" }).click();
  await article.getByLabel("Comment vous faites").fill("Page relue par Éloïse");
  const found = async (/** @type {string} */ query) => {
    await page.getByRole("searchbox").fill(query);
    await page.locator(".search [role=status]").filter({ hasText: query }).waitFor();
    return page.locator(".search li").allTextContents();
  };
  assert.deepEqual((await found("23")).map(plain), ["23. Veille juridique"]);
  assert.match((await found("agefiph")).join(), /26\. Réseau handicap/);
  assert.deepEqual((await found("eloise")).map(plain), ["1. Information du public"]);
  assert.deepEqual(await found("zzz"), []);
  await page.getByRole("searchbox").fill("27");
  await page.locator(".search [role=status]").filter({ hasText: /^27\. .*sous-trait/ }).waitFor();
  await found("veille juridique");
  await page.keyboard.press("Enter");
  await page.locator("#jalon-i23").waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "", "the search is over");
  await visitor.leave();
});

test("the browser's own search opens the help in which it finds something", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  const help = page.locator("#jalon-i1-help");
  assert.equal(await help.getAttribute("hidden"), "until-found");
  await help.evaluate((element) => element.dispatchEvent(new Event("beforematch", { bubbles: true })));
  assert.equal(await help.getAttribute("hidden"), null);
  const button = page.locator('article[aria-labelledby="jalon-i1"]').getByRole("button", { name: "Aide" });
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  await button.click();
  assert.equal(await help.getAttribute("hidden"), "until-found");
  await visitor.leave();
});

test("work that is resumed lands on the result, or on the next question", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await goTo(page, "Diagnostic");
  await page.getByRole("button", { name: "En place", exact: true }).click();
  await page.locator(".ask .number").filter({ hasText: /^2$/ }).waitFor();
  await page.waitForFunction(() => JSON.parse(localStorage.getItem("jalon/v1/document") ?? "{}").answers?.length === 1);
  const other = await visitor.context.newPage();
  await other.goto(app.url);
  await other.getByRole("button", { name: "Reprendre", exact: true }).click();
  await other.locator(".ask .number").filter({ hasText: /^2$/ }).waitFor();
  await other.close();
  await visitor.leave();
});
