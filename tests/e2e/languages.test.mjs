// The words of English come when they are wanted: to those who read it, once,
// and whatever goes wrong on the way leaves a tool that works in French.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, kept, row } from "./harness.mjs";
import { site } from "./hosts.mjs";
import { stage, visit, widget, works } from "./visits.mjs";

stage();

const WORDS = "words-en.json";
const asked = (at) => at.requests.filter((path) => path.endsWith(WORDS)).length;
/** The tool on its own page, on a site of its own. */
const own = async () => {
  const at = await site();
  return { at, url: at.jalon };
};
const choose = (page, language) => page.locator(".languages").getByRole("button", { name: language }).click();
const spoken = (page, code) => page.locator(`.jalon[lang="${code}"]`).waitFor();

test("who reads French downloads no English; who reads English begins in it", async () => {
  const { at, url } = await own();
  const french = await visit(url);
  await works(french.page);
  assert.equal(asked(at), 0);
  await french.leave();

  const english = await visit(url, { locale: "en-GB", prepare: watchFirstWords });
  await spoken(english.page, "en");
  assert.equal(await english.page.evaluate(() => window.firstLanguage), "en");
  assert.equal(asked(at), 1);
  await english.leave();
});

test("both languages can be gone through again and again, offline too", async () => {
  const { at, url } = await own();
  const { page, context, leave } = await visit(url);
  await works(page);
  await choose(page, "English");
  await spoken(page, "en");
  await context.setOffline(true);
  await choose(page, "Français");
  await spoken(page, "fr");
  await choose(page, "English");
  await spoken(page, "en");
  assert.equal(asked(at), 1);
  await leave();
});

test("English that cannot be fetched is told in both languages, loses nothing, and comes when it is chosen again", async () => {
  const { url } = await own();
  const { page, context, leave } = await visit(url, { allow: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });
  await page.locator(".places").getByRole("button", { name: "Diagnostic", exact: true }).click();
  await answer(page, 1, "En partie");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Gardé.");
  await context.setOffline(true);
  await choose(page, "English");
  await page.getByText("English could not be loaded.").waitFor();
  await page.getByText("L’anglais n’a pas pu être chargé.").waitFor();
  await spoken(page, "fr");
  assert.equal(await page.locator('.languages [aria-pressed="true"]').innerText(), "Français");
  assert.equal(await row(page, 1).getByLabel("Comment vous faites").inputValue(), "Gardé.");
  await context.setOffline(false);
  await choose(page, "English");
  await spoken(page, "en");
  assert.equal(await row(page, 1).getByLabel("How you do it").inputValue(), "Gardé.");
  await kept(page, (document) => document.settings.language === "en");
  await leave();
});

test("a visit without the words leaves the work in English: the next one has them", async () => {
  const { url } = await own();
  const { page, context, leave } = await visit(url, { locale: "en-GB", allow: [/ERR_FAILED|Failed to fetch/] });
  await works(page, { diagnostic: "Self-assessment", yes: "In place" });
  await kept(page, (document) => document.settings.language === "en");
  await context.route(`**/${WORDS}`, (route) => route.abort());
  await page.reload();
  await page.getByText("English could not be loaded.").waitFor();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.locator(".criteria button").first().click();
  await answer(page, 2, "En partie");
  await kept(page, (document) => document.answers.length === 2 && document.settings.language === "en");
  await context.unroute(`**/${WORDS}`);
  await page.reload();
  await page.getByRole("button", { name: "Carry on" }).waitFor();
  await leave();
});

for (const [what, damage] of [["is missing", { status: 404, body: "" }], ["breaks off", { body: '{"mark":"0' }], ["is a page that says sorry", { body: "<!doctype html>" }]]) {
  test(`a file of words that ${what} leaves a tool that works in French`, async () => {
    const { url } = await own();
    const { page, context, leave } = await visit(url, { allow: [/404|JSON|words-en/] });
    await context.route(`**/${WORDS}`, (route) => route.fulfill(damage));
    await choose(page, "English");
    await page.getByText("English could not be loaded.").waitFor();
    await works(page);
    await leave();
  });
}

test("words that never come keep nobody waiting for the tool", async () => {
  const { at, url } = await own();
  at.hold.add(WORDS);
  const { page, leave } = await visit(url, { locale: "en-GB", allow: [/TimeoutError|timed out/] });
  await works(page);
  await leave();
});

test("who goes back to French while English is coming is not told that it did not", async () => {
  const { at, url } = await own();
  const { page, context, leave } = await visit(url, { allow: [/./] });
  at.hold.add(WORDS);
  await works(page);
  await choose(page, "English");
  await choose(page, "Français");
  await context.setOffline(true);
  at.hold.clear();
  for (const send of at.held) send();
  await page.waitForTimeout(500);
  assert.equal(await page.getByText("English could not be loaded.").count(), 0);
  await spoken(page, "fr");
  await leave();
});

test("words of another version are refused: they would be put in the wrong places", async () => {
  const { url } = await own();
  const { page, context, leave } = await visit(url, { allow: [/another version/] });
  await context.route(`**/${WORDS}`, async (route) => {
    const response = await route.fetch();
    const words = await response.json();
    await route.fulfill({ response, json: { ...words, mark: "elsewhere" } });
  });
  await works(page);
  await choose(page, "English");
  await page.getByText("English could not be loaded.").waitFor();
  await works(page);
  await leave();
});

test("while English comes, French can be worked in, and the button says what is coming", async () => {
  const { at, url } = await own();
  const { page, leave } = await visit(url);
  at.hold.add(WORDS);
  await works(page);
  await choose(page, "English");
  await page.locator('.languages [aria-pressed="true"][aria-busy="true"]', { hasText: "English" }).waitFor();
  await page.locator(".rows article").nth(1).getByRole("radio", { name: "En place", exact: true }).check();
  at.hold.clear();
  for (const send of at.held) send();
  await spoken(page, "en");
  assert.equal(await page.locator(".languages [aria-busy]").count(), 0);
  await page.locator(".strip .answered dd").getByText(/^2 /).waitFor();
  await leave();
});

test("a widget in English on a host's page asks the place that its own files come from", async () => {
  const lender = await site({ cors: "*" });
  const borrower = await site();
  const url = borrower.page("two.html", { jalon: lender.jalon, first: "one", second: "two" });
  const { page, leave } = await visit(url);
  await widget(page, "element", "jalon-diagnostic[lang=en]").locator('.jalon[lang="en"]').waitFor();
  assert.deepEqual([asked(lender), asked(borrower)], [1, 0]);
  await leave();
});

/** In a page: notes the language that the tool speaks when it first shows. */
function watchFirstWords() {
  new MutationObserver((_, observer) => {
    const shown = document.querySelector(".root .jalon");
    if (!shown) return;
    window.firstLanguage = shown.lang;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
