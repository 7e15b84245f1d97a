// The English locale is loaded on demand and once, and any failure leaves a tool that
// works in French.

/** @import { Page, Request } from "playwright-core" */
/** @import { Host } from "./hosts.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, openList, savedDocument, row } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { answerFirst, settle, startHostPages, visit, widget } from "./visits.mjs";

startHostPages();

const LOCALE = "locale-en.json";
/** How many times the locale was requested.
 *  @param {Host} host */
const requestsOf = (host) => host.requests.filter((path) => path.endsWith(LOCALE)).length;
/** Jalon's own page on a new host. */
const ownPage = async () => {
  const host = await startHost();
  return { host, url: host.jalon };
};
const choose = (/** @type {Page} */ page, /** @type {string} */ language) => page.locator(".languages").getByRole("button", { name: language }).click();
const waitForLanguage = (/** @type {Page} */ page, /** @type {string} */ code) => page.locator(`.jalon[lang="${code}"]`).waitFor();

test("readers of French do not download English, and readers of English start in it", async () => {
  const { host, url } = await ownPage();
  const french = await visit(url);
  await answerFirst(french.page);
  assert.equal(requestsOf(host), 0);
  await french.leave();

  const english = await visit(url, { locale: "en-GB", prepare: recordFirstLanguage });
  await english.page.locator(".root .places").waitFor();
  assert.equal(await english.page.evaluate(() => window.initialLanguage), "en");
  assert.equal(requestsOf(host), 1);
  await english.leave();
});

test("the language can be switched repeatedly, also offline", async () => {
  const { host, url } = await ownPage();
  const { page, context, leave } = await visit(url);
  await answerFirst(page);
  await choose(page, "English");
  await waitForLanguage(page, "en");
  await context.setOffline(true);
  await choose(page, "Français");
  await waitForLanguage(page, "fr");
  await choose(page, "English");
  await waitForLanguage(page, "en");
  assert.equal(requestsOf(host), 1);
  await leave();
});

test("English is complete whether it comes before the later part or after it", async () => {
  const { url } = await ownPage();
  /** The texts of the list of questions and of a dialog. */
  const textsOf = async (/** @type {Page} */ page) => {
    const list = await page.locator(".review-all").textContent();
    await page.locator(".tools > .data").click();
    return `${list}${await page.locator("dialog[open]").textContent()}`;
  };
  const before = await visit(url, { locale: "en-GB" });
  await openList(before.page, { diagnostic: "Self-assessment", all: "See all" });
  const english = await textsOf(before.page);
  await before.leave();

  const after = await visit(url);
  await openList(after.page);
  await choose(after.page, "English");
  await waitForLanguage(after.page, "en");
  assert.equal(await textsOf(after.page), english);
  assert.doesNotMatch(english, /\0|Enregistr/);
  await after.leave();
});

test("a failure to load English is reported in both languages, loses nothing, and can be retried", async () => {
  const { url } = await ownPage();
  const { page, context, leave } = await visit(url, { allow: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });
  await openList(page);
  await answer(page, 1, "En partie");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Enregistré.");
  await context.setOffline(true);
  await choose(page, "English");
  await page.getByText("English could not be loaded.").waitFor();
  await page.getByText("L’anglais n’a pas pu être chargé.").waitFor();
  await waitForLanguage(page, "fr");
  assert.equal(await page.locator('.languages [aria-pressed="true"]').innerText(), "Français");
  assert.equal(await row(page, 1).getByLabel("Comment vous faites").inputValue(), "Enregistré.");
  await context.setOffline(false);
  await choose(page, "English");
  await waitForLanguage(page, "en");
  assert.equal(await row(page, 1).getByLabel("How you do it").inputValue(), "Enregistré.");
  assert.equal(await page.evaluate(() => localStorage.getItem("jalon/v1/language")), "en");
  await leave();
});

test("a visit without the English locale keeps the language for the next visit", async () => {
  const { url } = await ownPage();
  const { page, context, leave } = await visit(url, { locale: "en-GB", allow: [/ERR_FAILED|Failed to fetch/] });
  await answerFirst(page, { diagnostic: "Self-assessment", all: "See all", yes: "In place" });
  await savedDocument(page, (document) => document.settings.language === "en");
  await context.route(`**/${LOCALE}`, (route) => route.abort());
  await page.reload();
  await page.getByText("English could not be loaded.").waitFor();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.locator(".criteria button").first().click();
  await answer(page, 2, "En partie");
  await savedDocument(page, (document) => document.answers.length === 2 && document.settings.language === "en");
  await context.unroute(`**/${LOCALE}`);
  await page.reload();
  await page.getByRole("button", { name: "Carry on" }).waitFor();
  await leave();
});

/** @type {Record<string, { status?: number, body: string }>} */
const FAULTY_RESPONSES = { "is missing": { status: 404, body: "" }, "is truncated": { body: '[[1,"' }, "is an error page": { body: "<!doctype html>" } };

for (const [fault, response] of Object.entries(FAULTY_RESPONSES)) {
  test(`a locale that ${fault} leaves a tool that works in French`, async () => {
    const { url } = await ownPage();
    const { page, context, leave } = await visit(url, { allow: [/404|JSON|locale-en|Failed to fetch/] });
    await context.route(`**/${LOCALE}`, (route) => route.fulfill(response));
    await choose(page, "English");
    await page.getByText("English could not be loaded.").waitFor();
    await answerFirst(page);
    await leave();
  });
}

test("a locale that never arrives delays the tool by seconds at most", async () => {
  const { host, url } = await ownPage();
  host.hold.add(LOCALE);
  const { page, leave } = await visit(url, {
    locale: "en-GB",
    allow: [/TimeoutError|timed out/],
    // Shortens timeouts of up to ten seconds.
    prepare: () => {
      const { timeout } = AbortSignal;
      AbortSignal.timeout = (delay) => timeout.call(AbortSignal, delay > 10_000 ? delay : delay / 10);
    },
  });
  await answerFirst(page);
  await leave();
});

test("a visitor who returns to French while English loads sees no error about it", async () => {
  const { host, url } = await ownPage();
  const { page, context, leave } = await visit(url, { allow: [/./] });
  host.hold.add(LOCALE);
  await answerFirst(page);
  await choose(page, "English");
  await choose(page, "Français");
  await context.setOffline(true);
  const isLocale = (/** @type {Request} */ request) => request.url().endsWith(LOCALE);
  const ended = Promise.race([page.waitForEvent("requestfailed", isLocale), page.waitForEvent("requestfinished", isLocale)]);
  host.release();
  await ended;
  await settle(page);
  assert.equal(await page.getByText("English could not be loaded.").count(), 0);
  await waitForLanguage(page, "fr");
  await leave();
});

test("a locale of another version is rejected", async () => {
  const { url } = await ownPage();
  const { page, context, leave } = await visit(url, { allow: [/integrity|Failed to fetch/] });
  await context.route(`**/${LOCALE}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: (await response.json()).slice(1) });
  });
  await answerFirst(page);
  await choose(page, "English");
  await page.getByText("English could not be loaded.").waitFor();
  await answerFirst(page);
  await leave();
});

test("while English loads, the tool works in French and the button shows the progress", async () => {
  const { host, url } = await ownPage();
  const { page, leave } = await visit(url);
  host.hold.add(LOCALE);
  await answerFirst(page);
  await choose(page, "English");
  await page.locator('.languages [aria-pressed="true"][aria-busy="true"]', { hasText: "English" }).waitFor();
  await page.locator(".rows article").nth(1).getByRole("radio", { name: "En place", exact: true }).check();
  host.release();
  await waitForLanguage(page, "en");
  assert.equal(await page.locator(".languages [aria-busy]").count(), 0);
  await page.locator(".strip .answered dd").getByText(/^2 /).waitFor();
  await leave();
});

test("a widget in English on a host page loads the locale from its own folder", async () => {
  const lender = await startHost({ cors: "*" });
  const borrower = await startHost();
  const url = borrower.page("two.html", { jalon: lender.jalon, first: "one", second: "two" });
  const { page, leave } = await visit(url);
  await widget(page, "element", "jalon-diagnostic[lang=en]").locator('.root .jalon[lang="en"]').waitFor();
  assert.deepEqual([requestsOf(lender), requestsOf(borrower)], [1, 0]);
  await leave();
});

/** In the page: records the language in which the widget first appears. */
function recordFirstLanguage() {
  new MutationObserver((_, observer) => {
    const shown = /** @type {HTMLElement | null} */ (document.querySelector(".root .jalon"));
    if (!shown) return;
    window.initialLanguage = shown.lang;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}
