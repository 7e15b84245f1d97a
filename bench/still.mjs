// The page with no script: Jalon's own first screen as the browser has it once
// the program has drawn it, as still HTML with the same styles. A first paint
// cannot come much earlier than its own.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Adds the page to the server, under /still/. `dist` is the folder of the
 *  built page, which the server has under /app/. */
export async function addStill(browser, server, dist) {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(server.page("app"));
  await page.locator(".strip").waitFor();
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const part of copy.querySelectorAll("script, [rel=modulepreload], [rel=preload], [rel=rust]")) part.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  await page.close();
  server.add("/still/index.html", html);
  for (const name of ["jalon.css", "icon.svg"]) server.add(`/still/${name}`, await readFile(join(dist, name)));
}
