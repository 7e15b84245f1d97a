// The page without a script: Jalon's first screen, as static HTML with the same styles. A
// first paint cannot be much earlier than that of this page.

/** @import { Browser } from "playwright-core" */

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Adds the page to the server, under /still/. `dist` is the folder of the built page,
 *  which is served under /app/.
 *  @param {Browser} browser
 *  @param {Awaited<ReturnType<typeof import("./server.mjs").serve>>} server
 *  @param {string} dist */
export async function addStill(browser, server, dist) {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(server.page("app"));
  await page.locator(".strip").waitFor();
  const html = await page.evaluate(() => {
    const copy = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
    for (const part of copy.querySelectorAll("script, [rel=modulepreload], [rel=preload], [rel=rust]")) part.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  await page.close();
  server.add("/still/index.html", html);
  for (const name of ["jalon.css", "icon.svg"]) server.add(`/still/${name}`, await readFile(join(dist, name)));
}
