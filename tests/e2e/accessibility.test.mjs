// axe-core on every screen and view, in both languages, light and dark, on Jalon's
// own page, on a host page and in a frame: with details expanded, errors and notices
// shown and dialogs open. tree.test.mjs and adaptation.test.mjs test what no such
// tool can check.

/** @import { RunOptions } from "axe-core" */
/** @import { BrowserContextOptions, Frame, Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch } from "./harness.mjs";
import { closeHosts, startHost } from "./hosts.mjs";
import { fullDocument, userActions, crawl } from "./crawl.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("./hosts.mjs").Host} */
let host;

before(async () => {
  [browser, host] = [await launch(), await startHost()];
});
after(() => Promise.all([browser.close(), closeHosts()]));

/** Jalon's own page; a host page with all options set and an accent of low contrast;
 *  and the same in a frame.
 *  @type {Record<string, { url: () => string, accent?: string }>} */
const PAGES = {
  page: { url: () => host.jalon },
  element: { url: () => host.page("events.html"), accent: "#ffff00" },
  frame: { url: () => host.page("events.html", { mode: ' mode="frame"' }), accent: "#003" },
};

/** @param {string} way one of PAGES
 *  @param {BrowserContextOptions & { prepare?: string | (() => void), url?: string }} options */
async function open(way, { prepare, url = PAGES[way].url(), ...options } = {}) {
  // Without transitions no colour is measured half-way.
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  /** @type {string[]} */
  const problems = [];
  context.on("weberror", (error) => problems.push(`${error.error()}`));
  await context.addInitScript(axe);
  // The host page supports both colour schemes.
  await context.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.style.colorScheme = "light dark")));
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  const shown = way === "frame" ? page.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic");
  if (PAGES[way].accent) await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element, accent) => element.setAttribute("accent", accent), PAGES[way].accent);
  const leave = async () => {
    assert.deepEqual(problems, []);
    await context.close();
  };
  return {
    page,
    shown,
    leave,
    /** @param {string} where */
    clean: (where, wholePage = way !== "element") => assertClean(page, way, where, wholePage),
  };
}

/** The rules of WCAG 2.2 AA and axe's best practices, in light. In dark, those of them
 *  that depend on colours: the others would find the same again.
 *  @type {["light" | "dark", RunOptions][]} */
const SCHEMES = [
  ["light", { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }],
  ["dark", { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] }],
];

/** Asserts that there are no violations, light and dark: in the whole page, or in the
 *  element alone on a host page.
 *  @param {Page} page
 *  @param {string} way
 *  @param {string} where
 *  @param {boolean} wholePage */
async function assertClean(page, way, where, wholePage) {
  const frame = way === "frame" ? /** @type {Frame} */ (page.frames().find((frame) => frame.parentFrame())) : page.mainFrame();
  for (const [colorScheme, options] of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const found = await frame.evaluate(async ({ options, wholePage }) => {
      const { violations } = await window.axe.run(wholePage ? document : document.querySelector("jalon-diagnostic"), options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`);
    }, { options, wholePage });
    assert.deepEqual(found, [], `${where}, ${colorScheme}`);
  }
}

for (const way of Object.keys(PAGES))
  for (const language of ["fr", "en"])
    test(`axe finds no violation on any screen (${way}, ${language})`, async () => {
      const { page, shown, leave, clean } = await open(way);
      await crawl(shown, clean, { language });
      await page.waitForFunction(() => Object.entries(localStorage).some(([key, text]) => /document(-\w+)?$/.test(key) && JSON.parse(text).quotes?.length > 2));
      await page.reload();
      await shown.locator(".root .welcome").waitFor();
      await clean("greeting");
      await leave();
    });

for (const language of ["fr", "en"])
  test(`axe finds no violation in the banners about saving (${language})`, async () => {
    const locale = `${language}-FR`;
    const blocked = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
    const unreadable = () => location.protocol === "http:" && (localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", "{"));
    for (const prepare of [blocked, unreadable]) {
      const { shown, leave, clean } = await open("page", { prepare, locale });
      await shown.locator(".banner").waitFor();
      await clean(prepare.name);
      await leave();
    }
    // A conflict: two tabs changed the same answer.
    const { page, shown, leave, clean } = await open("page", { locale });
    await userActions(shown).openList();
    await shown.locator(".in_place input").first().check();
    await page.waitForFunction(() => localStorage.getItem("jalon/v1/document"));
    await page.evaluate(() => {
      const other = JSON.parse(localStorage.getItem("jalon/v1/document"));
      Object.assign(other.answers[0], { status: "not_in_place", notes: "Autre. ".repeat(300) });
      window.other = JSON.stringify(other);
    });
    await shown.locator(".partly input").first().check();
    await page.evaluate(() => {
      const before = localStorage.getItem("jalon/v1/document");
      localStorage.setItem("jalon/v1/document", window.other);
      dispatchEvent(new StorageEvent("storage", { key: "jalon/v1/document", oldValue: before, newValue: window.other, storageArea: localStorage }));
    });
    await shown.locator(".conflict").waitFor();
    await clean("conflict");
    await leave();
  });

test("axe finds no violation in the report of repairs", async () => {
  const document = JSON.stringify(await fullDocument({ invalid: true }));
  const { shown, leave, clean } = await open("page", { prepare: `location.protocol === "http:" && (localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", ${JSON.stringify(document)}))` });
  await shown.locator(".root .welcome .repairs").waitFor();
  await clean("repairs");
  await leave();
});

for (const way of ["page", "element"])
  for (const language of ["fr", "en"])
    test(`axe finds no violation in the loader's messages (${way}, ${language})`, async () => {
      const { page, shown, leave, clean } = await open(way);
      await shown.locator(".root .places").waitFor();
      await shown.evaluate((/** @type {any} */ element, lang) => element.setAttribute("lang", lang), language);
      if (way === "element") {
        await shown.evaluate((/** @type {any} */ element) => void element.askForDocument("https://ailleurs.example"));
        await shown.locator("dialog[open]").waitFor();
        await clean("dialog: share a copy");
        await page.keyboard.press("Escape");
      }
      for (const problem of ["notLoaded", "blocked", "broken"]) {
        await shown.evaluate((/** @type {any} */ element, problem) => element.fail(problem), problem);
        // After a crash the widget is inert: the page has no landmarks then.
        await clean(problem, way === "page" && problem !== "broken");
      }
      await leave();
      host.hold.add("jalon-app_bg.wasm");
      // The first screen is still there, or the loader says that it is coming.
      for (const [sections, visible] of /** @type {const} */ ([["", /Qualiopi, c’est quoi/], ["estimate", /^Chargement/]])) {
        const url = way === "page" ? `${host.jalon}?sections=${sections}` : host.page("plain.html", { mode: ` sections="${sections}"` });
        const waiting = await open(way, { url });
        await waiting.page.getByText(visible).first().waitFor();
        await waiting.clean(`waiting ${sections}`, way === "page" && !sections);
        await waiting.leave();
      }
      host.release();
    });

for (const language of ["fr", "en"])
  test(`axe finds no violation on the page for hosts (${language})`, async () => {
    const { page, shown, leave, clean } = await open("page", { url: `${host.jalon}integrate.html?lang=${language}` });
    await shown.locator(".root .places").waitFor();
    await page.locator("#option-accent").fill("no colour");
    await page.locator(".error:not(:empty)").first().waitFor();
    await clean("integrate");
    await leave();
  });
