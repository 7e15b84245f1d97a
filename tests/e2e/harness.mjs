// The fixture of the browser tests: a server, a browser, and pages that fail their
// test on any error, any warning and any request that should not be made.

/** @import { Browser, BrowserContextOptions, Locator, Page, Request } from "playwright-core" */

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
      // The headless shell has no handler for traps: WebAssembly checks bounds itself.
      "--js-flags=--wasm-enforce-bounds-checks",
    ],
  });
}

/** All files that the page requests. */
const FILES = ["jalon.css", "page.js", "still.js", "rules.wasm", "hand-over.js", "jalon.js", "failure.js", "inside.js", "icon.svg", "jalon-app.js", "jalon-app_bg.wasm", "jalon-later.wasm", "jalon-office.js", "jalon-office_bg.wasm", "locale-en.json"];

/** Starts a server and a browser for the tests of one file. */
export function startApp() {
  const app = {
    url: "",
    browser: /** @type {Browser} */ (/** @type {unknown} */ (undefined)),
    /** @param {Options} [options] */
    visitor: (options) => newVisitor(app.browser, options),
  };
  let close = async () => {};
  before(async () => {
    const server = await serve();
    app.url = server.url;
    app.browser = await launch();
    close = async () => {
      await app.browser.close();
      server.close();
    };
  });
  after(() => close());
  return app;
}

/** In the page: as a browser without service workers. offline.test.mjs has them. */
export const withoutWorkers = () => void delete (/** @type {any} */ (Navigator.prototype).serviceWorker);

/** The date of every test that sets no other. */
export const TODAY = "2026-11-23T10:00:00";

/**
 * How a visitor differs from the usual one. `clock` says whether the date is fixed,
 * and `allow` which problems are expected.
 * @typedef {BrowserContextOptions & { today?: string, clock?: boolean, allow?: RegExp[] }} Options
 */

/** @typedef {Awaited<ReturnType<typeof newVisitor>>} Visitor */

/** A browser context whose pages record uncaught errors, console errors and
 *  warnings, and requests that should not be made. `check` asserts that there are
 *  none.
 *  @param {Browser} browser
 *  @param {Options} options */
export async function newVisitor(browser, options = {}) {
  const { today = TODAY, clock = true, allow = [], ...rest } = options;
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...rest });
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<Page, string>} */
  const opened = new Map();
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  await context.addInitScript(withoutWorkers);
  if (clock) await context.clock.setFixedTime(new Date(today));
  return {
    context,
    /** Opens the app, after running `prepare` in the page.
     *  @param {string} url
     *  @param {() => void} [prepare] */
    async open(url, prepare) {
      const page = await context.newPage();
      if (prepare) await page.addInitScript(prepare);
      // Each file is requested once per visit, and nothing else is.
      let requested = new Set();
      page.on("request", (/** @type {Request} */ request) => {
        const name = request.url().slice(url.length);
        if (request.isNavigationRequest()) requested = new Set();
        else if (!request.url().startsWith("blob:") && (!FILES.includes(name) || requested.has(name)))
          problems.push(`unexpected request: ${request.url()}`);
        requested.add(name);
      });
      await page.goto(url);
      opened.set(page, url);
      await page.locator(".root .places").waitFor();
      return page;
    },
    check() {
      const left = problems.filter((problem) => !allow.some((pattern) => pattern.test(problem)));
      assert.deepEqual(left, []);
    },
    close: () => context.close(),
    /** Ends the visit: there were no problems, and nothing was written to cookies or
     *  addresses. */
    async leave() {
      this.check();
      assert.deepEqual(await context.cookies(), []);
      // Only the part after the `#` may name the place.
      for (const page of context.pages()) assert.equal(page.url().split("#")[0], opened.get(page) ?? page.url().split("#")[0]);
      await this.close();
    },
  };
}

/** Replaces every kind of space by an ordinary one.
 *  @param {string | null} text */
export const plain = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The four key figures, by their names.
 *  @param {Page} page
 *  @returns {Promise<Record<string, string>>} */
export async function keyFigures(page) {
  const pairs = await page.locator(".strip dl > div").evaluateAll((items) =>
    items.map((item) => [item.querySelector("dt").textContent, item.querySelector("dd").textContent]),
  );
  return Object.fromEntries(pairs.map((pair) => pair.map(plain)));
}

/** Opens a screen through the navigation, and waits until it is there: the first one
 *  may have to be loaded.
 *  @param {Locator | Page} page
 *  @param {string} screen */
export async function goTo(page, screen) {
  await page.locator(".places").getByRole("button", { name: screen, exact: true }).click();
  await page.locator(".later").waitFor({ state: "detached" });
}

/** Opens the list of all indicators, from wherever the page or the widget is.
 *  @param {Locator | Page} page */
export async function openList(page, { diagnostic = "Diagnostic", all = "Tout revoir" } = {}) {
  await goTo(page, diagnostic);
  await page.locator(".guided, .diagnostic").first().waitFor();
  if (await page.locator(".guided").count()) await page.getByRole("button", { name: all, exact: true }).click();
  await page.locator(".diagnostic").waitFor();
}

/** Opens the whole profile, from wherever the page or the widget is.
 *  @param {Locator | Page} page */
export async function openProfile(page, { organisation = "Votre organisme" } = {}) {
  await goTo(page, organisation);
  await page.locator(".organisation").waitFor();
}

/** Opens a folded part of the result.
 *  @param {Page} page
 *  @param {"why" | "findings" | "readiness" | "what-if" | "next"} part */
export const unfold = (page, part) => page.locator(`details.fold.${part} > summary`).click();

/** The card of an indicator.
 *  @param {Page} page
 *  @param {number} number */
export const row = (page, number) => page.locator(`article[aria-labelledby="jalon-i${number}"]`);

/** Answers an indicator.
 *  @param {Page} page
 *  @param {number} number
 *  @param {string} name */
export const answer = (page, number, name) => row(page, number).getByRole("radio", { name, exact: true }).check();

/** The saved document, once it satisfies `condition`.
 *  @param {Page} page
 *  @param {(document: SavedDocument) => unknown} condition
 *  @returns {Promise<SavedDocument>} */
export async function savedDocument(page, condition = () => true) {
  const deadline = Date.now() + 20_000;
  let document = null;
  while (Date.now() < deadline) {
    document = parsed(await page.evaluate(() => localStorage.getItem("jalon/v1/document")));
    if (document && condition(document)) return document;
    await page.waitForTimeout(20);
  }
  throw new Error(`never saved: ${condition}; saved instead: ${JSON.stringify(document)}`);
}

/** @param {string | null} text */
function parsed(text) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** Saves a document as text, before the app is opened at this address.
 *  @param {Visitor} visitor
 *  @param {string} url
 *  @param {string} text */
export async function seed(visitor, url, text) {
  const page = await visitor.context.newPage();
  await page.goto(`${url}icon.svg`);
  await page.evaluate((text) => localStorage.setItem("jalon/v1/document", text), text);
  await page.close();
}

/** Exports through the dialog; returns the name and the text of the file.
 *  @param {Page} page
 *  @param {string} data
 *  @param {string} button */
export async function exportFile(page, data = "Vos données", button = "Exporter en JSON") {
  await page.getByRole("button", { name: data, exact: true }).first().click();
  const dialog = page.locator("dialog[open]");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** A JSON file, as a file chooser takes it.
 *  @param {string | Buffer} content */
export const jsonFile = (content, name = "jalon.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });

/** Chooses a file to import; returns the dialog that follows.
 *  @param {Page} page
 *  @param {{ name: string, mimeType: string, buffer: Buffer }} file
 *  @param {string} data */
export async function chooseFile(page, file, data = "Vos données") {
  if (!(await page.locator("dialog[open] input[type=file]").count()))
    await page.getByRole("button", { name: data, exact: true }).first().click();
  await page.locator("dialog[open] input[type=file]").setInputFiles(file);
  const dialog = page.locator("dialog[open]").filter({ hasNot: page.locator("input[type=file]") });
  await dialog.waitFor();
  return dialog;
}

/** Loads the file that a dialog describes, in place of the visitor's work if there is any.
 *  @param {Locator} dialog
 *  @param {string} [name] the button's */
export async function replaceBy(dialog, name = "Utiliser ce fichier") {
  const fold = dialog.locator(".replace-file > summary");
  if (await fold.count()) await fold.click();
  await dialog.getByRole("button", { name }).click();
}
