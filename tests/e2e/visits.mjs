// What the tests on host pages stand on: visits, the widget wherever it is, and
// what a visitor does with it.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch } from "./harness.mjs";
import { closeSites, site } from "./hosts.mjs";

/** The ways of showing the widget, each with what it adds to the element. */
export const MODES = { element: "", frame: ' mode="frame"' };

/** A browser and a host, there while the tests of a file run. */
export let browser, host;

export function stage() {
  before(async () => {
    [browser, host] = [await launch(), await site()];
  });
  after(() => Promise.all([browser.close(), closeSites()]));
}

/** In a page: notes how far what the visitor sees jumps by itself. */
export function recordShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}

/** A visit of a host page that records what should never happen. */
export async function visit(url, options = {}) {
  const { allow = [], prepare, ...rest } = options;
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, ...rest });
  const troubles = [];
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  await page.addInitScript(recordShifts);
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  return {
    page,
    context,
    /** The visit is over, and nothing happened but what was allowed. */
    async leave() {
      const left = troubles.filter((trouble) => !allow.some((pattern) => pattern.test(trouble)));
      assert.deepEqual(left, []);
      await context.close();
    },
  };
}

/** The widget on the page, wherever it is. */
export const widget = (page, mode, which = "jalon-diagnostic") =>
  mode === "frame" ? page.frameLocator(`${which} iframe`).locator("jalon-diagnostic") : page.locator(which);

/** Gives an answer as a visitor would, and waits until it is kept. */
export async function works(shown, { diagnostic = "Diagnostic", yes = "En place" } = {}) {
  await shown.locator(".places").getByRole("button", { name: diagnostic, exact: true }).click();
  const first = shown.locator(".rows article").first();
  await first.getByRole("radio", { name: yes, exact: true }).check();
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
}

/** Waits until what is kept has so many answers. */
export const keeps = (page, count, key = "jalon") =>
  page.waitForFunction(([count, key]) => JSON.parse(localStorage.getItem(`${key}/v1/document`) ?? "{}").answers?.length === count, [count, key]);
