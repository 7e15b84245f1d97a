// The fixture of the tests on host pages: visits, the widget in either mode, and a
// first answer.

/** @import { Browser, BrowserContextOptions, Locator, Page } from "playwright-core" */
/** @import { Host } from "./hosts.mjs" */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch, openList, withoutWorkers } from "./harness.mjs";
import { closeHosts, startHost } from "./hosts.mjs";

/** The modes of the widget, each with the attribute that sets it.
 *  @type {Record<string, string>} */
export const MODES = { element: "", frame: ' mode="frame"' };

/** Available while the tests of a file run.
 *  @type {Browser} */
export let browser;
/** @type {Host} */
export let host;

/** Starts a browser and a host for the tests of one file. */
export function startHostPages() {
  before(async () => {
    [browser, host] = [await launch(), await startHost()];
  });
  after(() => Promise.all([browser.close(), closeHosts()]));
}

/** In the page: records the layout shifts that no input caused. */
export function recordShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) window.shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}

/** Opens a host page and records uncaught errors, console errors and warnings.
 *  `prepare` runs in every page first, and `allow` says which problems are expected.
 *  @param {string} url
 *  @param {BrowserContextOptions & { allow?: RegExp[], prepare?: () => void }} options */
export async function visit(url, options = {}) {
  const { allow = [], prepare, ...rest } = options;
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, ...rest });
  /** @type {string[]} */
  const problems = [];
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  await page.addInitScript(recordShifts);
  await page.addInitScript(withoutWorkers);
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  return {
    page,
    context,
    /** Ends the visit: there were no other problems than those allowed. */
    async leave() {
      const left = problems.filter((problem) => !allow.some((pattern) => pattern.test(problem)));
      assert.deepEqual(left, []);
      await context.close();
    },
  };
}

/** The widget on the page, in either mode.
 *  @param {Page} page
 *  @param {string} mode */
export const widget = (page, mode, selector = "jalon-diagnostic") =>
  mode === "frame" ? page.frameLocator(`${selector} iframe`).locator("jalon-diagnostic") : page.locator(selector);

/** Answers the first indicator in the list, and waits until the answer counts.
 *  @param {Locator | Page} shown */
export async function answerFirst(shown, { diagnostic = "Diagnostic", all = "Tout revoir", yes = "En place" } = {}) {
  await openList(shown, { diagnostic, all });
  const first = shown.locator(".rows article").first();
  await first.getByRole("radio", { name: yes, exact: true }).check();
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
}

/** Waits until the saved document has this number of answers.
 *  @param {Page} page
 *  @param {number} count */
export const waitForSaved = (page, count, key = "jalon") =>
  page.waitForFunction(
    ({ count, key }) => JSON.parse(localStorage.getItem(`${key}/v1/document`) ?? "{}").answers?.length === count,
    { count, key },
  );

/** Waits for some animation frames, in which anything left to happen to the layout
 *  would happen.
 *  @param {Page} page */
export const settle = (page, frames = 15) =>
  page.evaluate((frames) => new Promise((resolve) => {
    let left = frames;
    const tick = () => (left-- > 0 ? requestAnimationFrame(tick) : resolve(undefined));
    tick();
  }), frames);

/** Waits until an element is stopped after its removal from the page.
 *  @param {Page} page
 *  @param {string} name of the global variable that holds the element */
export const waitForStop = (page, name = "removed") =>
  page.waitForFunction((name) => !(/** @type {any} */ (window)[name].shadowRoot.querySelector(".root, iframe")), name);

/** The position of an element in the viewport.
 *  @param {Locator} locator */
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  assert.ok(box, "the element is rendered");
  return box;
}

/** Waits until a function returns a value.
 *  @template Value
 *  @param {() => Promise<Value>} read
 *  @param {Value} expected */
export async function waitUntilEqual(read, expected) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await new Promise((next) => setTimeout(next, 30)))
    if ((await read()) === expected) return;
  assert.equal(await read(), expected);
}

/** Waits until an element stops moving; returns its position.
 *  @param {Locator} locator */
export async function waitForRest(locator) {
  for (let before = await boxOf(locator); ; ) {
    await settle(locator.page(), 6);
    const now = await boxOf(locator);
    if (now.y === before.y) return now;
    before = now;
  }
}

/** Waits until an element is wholly in a viewport of this height.
 *  @param {Locator} locator */
export async function waitInView(locator, height = 900) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const box = await boxOf(locator);
    if (box.y >= 0 && box.y + box.height <= height) return box;
    assert.ok(Date.now() < deadline, `out of view: ${JSON.stringify(box)}`);
    await locator.page().waitForTimeout(50);
  }
}

/** Waits as long as a person does: longer than the guard against double taps, which
 *  starts with the next frame.
 *  @param {Page} page */
export const aMoment = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 330)))));

/** Makes the program trap: the instance that it is given lies outside its memory.
 *  @param {Page} page */
export const trap = (page) =>
  page.evaluate(async () => {
    const { Widget } = await import(new URL("jalon-app.js", location.href).href);
    setTimeout(() => Widget.prototype.goTo.call({ __wbg_ptr: 0xfffffff0 }, "plan"));
  });
