// The pages that are made here: three host pages with Jalon in them, and Jalon's own screens
// as static HTML with the same styles. Nothing on the static ones can be earlier or faster
// than the browser itself.

/** @import { Browser, Page } from "playwright-core" */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openList, row } from "../tests/e2e/harness.mjs";
import { jalonDocument } from "./full.mjs";

/** @typedef {Awaited<ReturnType<typeof import("./server.mjs").serve>>} Server */

/** What integrate.html adds to the line for the top of a page. */
const EARLY = `<link rel="modulepreload" href="../app/still.js">${["rules.wasm", "still.json", "jalon.css"].map((name) => `<link rel="preload" as="fetch" crossorigin href="../app/${name}">`).join("")}`;

/** A host page, with the line of docs/embedding.md.
 *  @param {string} mode
 *  @param {string} early */
const host = (mode, early = "") => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Cabinet Lilas</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>Cabinet Lilas</h1>
    <p>Avant de demander des devis, voyez où vous en êtes.</p>
    ${early}<script type="module" src="../app/jalon.js"></script><jalon-diagnostic lang="fr"${mode} style="display:block;min-height:100vh"></jalon-diagnostic>
  </body>
</html>
`;

/** Adds the host pages, under /element/, /top/ and /frame/.
 *  @param {Server} server */
export function addHosts(server) {
  server.add("/element/index.html", host(""));
  server.add("/top/index.html", host("", EARLY));
  server.add("/frame/index.html", host(' mode="frame"'));
}

/** Adds the static pages, under /still/: the first screen, and the list of all indicators
 *  with an empty and a full document. `dist` is the folder of the built page, which is
 *  served under /app/.
 *  @param {Browser} browser
 *  @param {Server} server
 *  @param {string} dist */
export async function addStill(browser, server, dist) {
  const open = () => browser.newPage({ locale: "fr-FR" });
  const first = await open();
  // The still screen stays for as long as the program does not come.
  await first.route("**/jalon-app_bg.wasm", () => {});
  await first.goto(server.page("app"));
  await first.locator(".still:not([inert])").waitFor();
  server.add("/still/index.html", await copy(first));
  await first.close();
  for (const state of ["empty", "full"]) {
    const page = await open();
    await page.goto(server.page("app"));
    await page.locator(".root .places").waitFor();
    if (state === "full") await page.evaluate((text) => document.querySelector("jalon-diagnostic").importDocument(text), await jalonDocument());
    await openList(page);
    await unfoldNotes(page);
    await row(page, 1).locator("textarea").first().waitFor();
    server.add(`/still/${state}.html`, await copy(page));
    await page.close();
  }
  for (const name of ["jalon.css", "icon.svg"]) server.add(`/still/${name}`, await readFile(join(dist, name)));
}

/** Unfolds the notes of the first indicator.
 *  @param {Page} page */
export const unfoldNotes = (page) => row(page, 1).getByRole("button", { name: /^Notes/ }).click();

/** What the page shows, without what runs, and without the languages that it does not
 *  show.
 *  @param {Page} page */
function copy(page) {
  return page.evaluate(() => {
    const html = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
    for (const part of html.querySelectorAll("script, template, [rel=modulepreload], [rel=preload], [rel=manifest], [rel=rust]")) part.remove();
    // What was entered is not in the attributes.
    for (const field of /** @type {NodeListOf<any>} */ (html.querySelectorAll("input, textarea"))) {
      if (/^(checkbox|radio)$/.test(field.type)) field.toggleAttribute("checked", field.checked);
      else if (field.localName === "input") field.setAttribute("value", field.value);
      else field.textContent = field.value;
    }
    return `<!doctype html>${html.outerHTML}`;
  });
}
