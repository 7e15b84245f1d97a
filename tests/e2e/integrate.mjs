// The fixture of the tests of the page for hosts.

/** @import { BrowserContextOptions, Page } from "playwright-core" */

import assert from "node:assert/strict";
import { browser, host } from "./visits.mjs";

/** Opens the page.
 *  @param {BrowserContextOptions} options */
export async function open(options = {}) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${host.jalon}integrate.html`);
  const leave = async () => {
    assert.deepEqual(problems, []);
    await context.close();
  };
  return { page, leave };
}

/** The code to paste.
 *  @param {Page} page */
export const snippet = (page) => page.locator("#snippet").inputValue();
