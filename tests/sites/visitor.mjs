// What a visitor does on every host: looks at the page at two widths, answers, comes back,
// exports; all of it without an error, a missing file or a request to anywhere else.

/** @import { Browser, Locator, Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { answerFirst } from "../e2e/visits.mjs";
import { waitForApplication } from "../npm/project.mjs";

/** Messages of the hosts' own.
 *  @type {RegExp[]} */
const IGNORED = [/favicon/i, /wp-emoji/];

/** Records what goes wrong on a page.
 *  @param {Page} page
 *  @param {string} origin */
export function watch(page, origin) {
  /** @type {string[]} */
  const problems = [];
  const add = (/** @type {string} */ problem) => IGNORED.some((pattern) => pattern.test(problem)) || problems.push(problem);
  page.on("response", (response) => response.status() >= 400 && add(`${response.status()} ${response.url()}`));
  page.on("request", (request) => /^(data|blob|about):/.test(request.url()) || new URL(request.url()).origin === origin || add(`another origin: ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && add(message.text()));
  page.on("pageerror", (error) => add(error.message));
  return problems;
}

/** The widget on a page, in either mode.
 *  @param {Page} page
 *  @param {boolean} isFrame
 *  @returns {Locator} */
export const widgetOn = (page, isFrame) => (isFrame ? page.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic").first());

/** Visits a page with the widget.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ isFrame?: boolean, key?: string }} [options] */
export async function visitHost(browser, url, { isFrame = false, key = "jalon" } = {}) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const problems = watch(page, new URL(url).origin);
  await page.goto(url);
  const widget = widgetOn(page, isFrame);
  await widget.scrollIntoViewIfNeeded();
  await waitForApplication(widget);
  assert.equal(await page.locator("jalon-diagnostic > p").count(), 0, "nothing is left below the widget");
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((width) => innerWidth === width, width);
    const box = await page.locator("jalon-diagnostic").first().boundingBox();
    assert.ok(box && box.width > 200 && box.x >= 0 && box.x + box.width <= width + 1, `${width}: ${JSON.stringify(box)}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${width}: ${over} px too wide`);
  }
  await answerFirst(widget);
  await page.waitForFunction((key) => JSON.parse(localStorage.getItem(`${key}/v1/document`) ?? "{}").answers?.length === 1, key);
  await page.reload();
  await widget.scrollIntoViewIfNeeded();
  await waitForApplication(widget);
  await widget.locator(".tools > button").click();
  const [download] = await Promise.all([page.waitForEvent("download"), widget.getByRole("button", { name: "Exporter en JSON" }).click()]);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).answers.length, 1);
  assert.deepEqual(problems, []);
  await context.close();
}
