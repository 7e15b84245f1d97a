// What every browser test stands on: a browser, and a page that fails its test on
// any error, warning or request it should not make.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { DIST, TYPES, here, serve } from "./server.mjs";

export { DIST, TYPES, here, serve };

export function launch() {
  return chromium.launch({
    executablePath: process.env.JALON_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page loads, and all that it loads. */
const FILES = ["jalon.css", "page.js", "jalon.js", "inside.js", "icon.svg", "jalon-app.js", "jalon-app_bg.wasm", "words-en.json"];

/** A server and a browser for the tests of one file. */
export function stage() {
  const stage = { visitor: (options) => visitor(stage.browser, options) };
  before(async () => {
    const server = await serve();
    stage.url = server.url;
    stage.browser = await launch();
    stage.close = () => Promise.all([stage.browser.close(), server.close()]);
  });
  after(() => stage.close());
  return stage;
}

/** The day every test runs on, unless it says otherwise. */
export const TODAY = "2026-11-23T10:00:00";

/**
 * A context whose pages record what should never happen: uncaught errors,
 * console errors and requests after the page has loaded. `check()` asserts
 * that nothing did.
 */
export async function visitor(browser, options = {}) {
  const { today = TODAY, clock = true, allow = [], ...rest } = options;
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...rest });
  const [troubles, opened] = [[], new Map()];
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  if (clock) await context.clock.setFixedTime(new Date(today));
  return {
    context,
    async open(url, prepare) {
      const page = await context.newPage();
      if (prepare) await page.addInitScript(prepare);
      // Each file of the page is asked for once per visit, and nothing else.
      let asked = new Set();
      page.on("request", (request) => {
        const name = request.url().slice(url.length);
        if (request.isNavigationRequest()) asked = new Set();
        else if (!request.url().startsWith("blob:") && (!FILES.includes(name) || asked.has(name)))
          troubles.push(`unexpected request: ${request.url()}`);
        asked.add(name);
      });
      await page.goto(url);
      opened.set(page, url);
      await page.locator(".places").waitFor();
      return page;
    },
    check() {
      const left = troubles.filter((trouble) => !allow.some((pattern) => pattern.test(trouble)));
      assert.deepEqual(left, []);
    },
    close: () => context.close(),
    /** Nothing happened that should not have, nothing was put into cookies or
     *  addresses: the visit is over. */
    async leave() {
      this.check();
      assert.deepEqual(await context.cookies(), []);
      for (const page of context.pages()) assert.equal(page.url(), opened.get(page) ?? page.url());
      await this.close();
    },
  };
}

/** Text with every kind of space as an ordinary one. */
export const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The four figures above the screen, by their names. */
export async function strip(page) {
  const pairs = await page.locator(".strip dl > div").evaluateAll((items) =>
    items.map((item) => [item.querySelector("dt").textContent, item.querySelector("dd").textContent]),
  );
  return Object.fromEntries(pairs.map((pair) => pair.map(plain)));
}

export const go = (page, place) => page.locator(".places").getByRole("button", { name: place, exact: true }).click();

/** Makes the widget's own program trap, as a fault in it would: the instance
 *  that it is asked for lies outside its memory. */
export const trap = (page) =>
  page.evaluate(async () => {
    const { Widget } = await import(new URL("jalon-app.js", location));
    setTimeout(() => Widget.prototype.goTo.call({ __wbg_ptr: 0xfffffff0 }, "plan"));
  });

/** The card of one indicator. */
export const row = (page, number) => page.locator(`article[aria-labelledby="jalon-i${number}"]`);

export const answer = (page, number, name) => row(page, number).getByRole("radio", { name, exact: true }).check();

/** What the browser keeps, as JSON; waits until it holds what `when` asks. */
export async function kept(page, when = () => true) {
  const deadline = Date.now() + 20_000;
  let document = null;
  while (Date.now() < deadline) {
    document = parsed(await page.evaluate(() => localStorage.getItem("jalon/v1/document")));
    if (document && when(document)) return document;
    await page.waitForTimeout(50);
  }
  throw new Error(`never kept: ${when}; kept instead: ${JSON.stringify(document)}`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Puts a text where the work is kept, before the page at this address looks. */
export async function seed(someone, url, text) {
  const page = await someone.context.newPage();
  await page.goto(`${url}icon.svg`);
  await page.evaluate((text) => localStorage.setItem("jalon/v1/document", text), text);
  await page.close();
}

/** Exports through the dialog and gives back the file's name and text. */
export async function exported(page, data = "Vos données", button = "Exporter en JSON") {
  await page.getByRole("button", { name: data, exact: true }).first().click();
  const dialog = page.locator("dialog[open]");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Hands a file to the import field and waits for the answer. */
export async function chooseFile(page, file, data = "Vos données") {
  if (!(await page.locator("dialog[open] input[type=file]").count()))
    await page.getByRole("button", { name: data, exact: true }).first().click();
  await page.locator("dialog[open] input[type=file]").setInputFiles(file);
  const dialog = page.locator("dialog[open]").filter({ hasNot: page.locator("input[type=file]") });
  await dialog.waitFor();
  return dialog;
}
