// The code that the page for hosts gives, for each place where it may go.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, snippet } from "./integrate.mjs";
import { browser, host, startHostPages, waitUntilEqual } from "./visits.mjs";

startHostPages();

test("the code to paste works on a page, in each place and mode", async () => {
  const { page, leave } = await open();
  // Not every server has a directory index.
  host.index = "";
  await page.getByLabel("Votre nom").fill("Cabinet Lilas");
  const inPage = (/** @type {Page} */ page) => page.locator("jalon-diagnostic");
  const inFrame = (/** @type {Page} */ page) => page.frameLocator("iframe").locator("jalon-diagnostic");
  for (const [target, mode] of [["", ""], ["head", ""], ["placeholder", ""], ["", "frame"], ["head", "frame"], ["placeholder", "frame"], ["iframe", ""]]) {
    await page.locator("#option-mode").selectOption({ value: mode }, { force: true });
    await page.locator("#option-target").selectOption(target);
    const find = mode || target === "iframe" ? inFrame : inPage;
    const line = await snippet(page);
    assert.doesNotMatch(line, /<p[ >]/);
    const other = await page.context().newPage();
    await other.route("**/page-of-a-host", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="fr"><body>${line}</body></html>` }));
    await other.goto(`${host.origin}/page-of-a-host`);
    await find(other).getByText("Proposé par Cabinet Lilas.").waitFor();
    await other.close();
  }
  host.index = "index.html";
  await leave();
});

test("the line for the top of a page requests each file of the first screen once, beside the script", async () => {
  const { page, leave } = await open();
  await page.getByLabel("Place dans la page").selectOption("top");
  const line = await snippet(page);
  // Another visitor, who has nothing in the cache.
  const context = await browser.newContext();
  const other = await context.newPage();
  /** @type {string[]} */
  const warnings = [];
  other.on("console", (message) => warnings.push(message.text()));
  await other.route("**/page-of-a-host", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="fr"><body>${line}</body></html>` }));
  host.requests.length = 0;
  // The script itself cannot be what asks for them.
  host.hold.add("jalon.js");
  const opened = other.goto(`${host.origin}/page-of-a-host`);
  const early = ["still.js", "rules.wasm", "still.json", "jalon.css"].map((name) => `/jalon/${name}`);
  await waitUntilEqual(async () => early.filter((path) => host.requests.includes(path)).length, early.length);
  host.release();
  await opened;
  await other.locator(".root .places").waitFor();
  for (const path of [...early, "/jalon/jalon-app_bg.wasm"]) assert.equal(host.requests.filter((other) => other === path).length, 1, path);
  assert.deepEqual(warnings, []);
  // A frame has a page of its own, which does as much by itself.
  await page.getByLabel("Affichage").selectOption("frame");
  assert.ok(!(await snippet(page)).includes("<link"));
  await context.close();
  await leave();
});

test("a frame, whose files may be on another site, needs whole addresses", async () => {
  const { page, leave } = await open();
  await page.locator("#option-privacy-url").fill("/confidentialite");
  await page.locator("#option-tips").fill("1 Un | /un");
  await page.locator("#option-target").selectOption("iframe");
  assert.match(await page.locator("#invalid").innerText(), /Page de confidentialité, Votre mot sur un indicateur/);
  await page.locator("#option-privacy-url").fill("www.lilas.example/confidentialite");
  await page.locator("#option-tips").fill("1 Un | www.lilas.example/un");
  const line = await snippet(page);
  assert.match(line, /^<iframe [^>]*loading="lazy"[^>]*style="display:block;width:100%/);
  for (const whole of ["https://www.lilas.example/confidentialite", '"url":"https://www.lilas.example/un"']) assert.ok(line.includes(new URLSearchParams({ whole }).toString().slice(6)), whole);
  assert.equal(await page.locator("#invalid").innerText(), "");
  await leave();
});

test("the code for an application imports its types, and names the files of a frame", async () => {
  const { page, leave } = await open();
  for (const [target, specifier] of [["npm", "jalon"], ["react", "jalon/react"], ["vue", "jalon/vue"]]) {
    await page.locator("#option-target").selectOption(target);
    await page.locator("#option-mode").selectOption("");
    assert.equal(await page.locator("#option-address").isVisible(), false);
    assert.ok((await snippet(page)).includes(`import "${specifier}";`));
    assert.ok(!(await snippet(page)).includes("base="));
    await page.locator("#option-mode").selectOption("frame");
    await page.locator("#option-address").fill("/jalon-0.1.0/");
    assert.match(await snippet(page), /<jalon-diagnostic mode="frame" base="\/jalon-0\.1\.0\/"/);
  }
  await leave();
});

test("only the page with the widget requests its first files at once", async () => {
  const { page, leave } = await open();
  await page.locator("#option-target").selectOption("head");
  await page.getByLabel("Place dans la page").selectOption("top");
  const [head, body] = (await snippet(page)).split("<!-- Dans la page -->");
  // Each goes to its own place.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copier : dans la page" }).click();
  await page.getByText("Copié.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), body.trim());
  assert.ok(!head.includes("<link") && body.includes('<link rel="modulepreload"'), head);
  await leave();
});

test("a shortcode holds any text", async () => {
  const { page, leave } = await open();
  await page.locator("#option-target").selectOption("wordpress");
  await page.locator("#option-host-name").fill('Lilas [Lyon] & "fils"');
  await page.locator("#option-jalon-radius").fill("4");
  assert.equal(await snippet(page), '[jalon host-name="Lilas &#91;Lyon&#93; &amp; &quot;fils&quot;" radius="4px"]');
  await leave();
});
