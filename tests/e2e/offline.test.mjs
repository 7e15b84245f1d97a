// Jalon's own page without a network: what it keeps, how a new version takes over, what
// it leaves alone, and how it is turned off.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { DIST } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { MODES, browser, startHostPages, waitUntilEqual } from "./visits.mjs";

startHostPages();

const WORKER = "service-worker.js";

/** Opens the page in a browser with service workers. */
async function look() {
  const host = await startHost();
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(host.jalon);
  await ready(page);
  return { host, context, page };
}

const registrations = (/** @type {Page} */ page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Opens the page, uses it, and waits until a service worker serves it. */
async function open() {
  const opened = await look();
  // What begins with the first use begins some time after the start.
  await waitUntilEqual(async () => {
    await opened.page.locator(".asides summary").click();
    return registrations(opened.page);
  }, 1);
  await opened.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return opened;
}

const ready = (/** @type {Page} */ page) => page.locator(".root .places").waitFor();

/** The names of the files that the browser keeps.
 *  @param {Page} page */
const kept = (page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname.split("/").pop()).sort();
  });

/** Another build at the same address: its worker has another version, its page a mark.
 *  @param {import("./hosts.mjs").Host} host
 *  @param {string} [mark] */
async function publish(host, mark = "another") {
  const [worker, html] = await Promise.all([WORKER, "index.html"].map((name) => readFile(join(DIST, name), "utf8")));
  const body = html.replace("<title>", `<meta name="build" content="${mark}"><title>`);
  const hash = `sha256-${createHash("sha256").update(body).digest("base64")}`;
  const other = worker.replace(/("index.html":")[^"]+/, `$1${hash}`).replace(/(VERSION:")[^"]{12}/, `$1${mark}`);
  assert.ok(other.includes(hash) && other.includes(mark));
  host.answers[WORKER] = { body: other };
  host.answers["index.html"] = { body };
}

const build = (/** @type {Page} */ page) => page.locator("meta[name=build]").count();

test("a second visit works without a network, with the work of the first", async () => {
  const { context, page } = await open();
  await page.locator(".root .places").getByRole("button", { name: "Diagnostic" }).click();
  await page.getByRole("button", { name: "En place", exact: true }).click();
  await page.waitForFunction(() => localStorage.getItem("jalon/v1/document"));
  await context.setOffline(true);
  await page.reload();
  await page.locator(".root .welcome").getByRole("button").first().click();
  await page.locator(".guided").waitFor();
  await page.locator(".root .places").getByRole("button", { name: "Bilan" }).click();
  await page.locator(".summary, .verdict").first().waitFor();
  await page.locator(".languages [lang=en]").click();
  await page.locator("html[lang=en]").waitFor();
  // Another tab, and an address with options.
  const other = await context.newPage();
  await other.goto(`${page.url().split(/[?#]/)[0]}index.html?theme=dark`);
  await ready(other);
  await context.close();
});

test("a first look registers and keeps nothing; the first use keeps all of it", async () => {
  const { context, page } = await look();
  await page.waitForTimeout(3000);
  assert.equal(await registrations(page), 0);
  await page.locator(".asides summary").click();
  await waitUntilEqual(() => registrations(page), 1);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const names = await kept(page);
  for (const name of ["index.html", "jalon-app_bg.wasm", "jalon-later.wasm", "locale-en.json"]) assert.ok(names.includes(name), `${name} of ${names}`);
  await context.close();
});

test("a new version takes over when the visitor agrees, and not before", async () => {
  const { host, context, page } = await open();
  await publish(host);
  await page.reload();
  await ready(page);
  const box = page.locator(".update");
  await box.getByText("nouvelle version").waitFor();
  assert.equal(await build(page), 0);
  await box.getByRole("button", { name: "Plus tard" }).click();
  assert.equal(await box.count(), 0);
  // What is open stays as it was, whatever is on the server.
  await page.reload();
  await ready(page);
  assert.equal(await build(page), 0);
  await Promise.all([page.waitForEvent("load"), box.getByRole("button", { name: "Mettre à jour" }).click()]);
  await ready(page);
  assert.equal(await build(page), 1);
  const versions = await page.evaluate(() => caches.keys());
  assert.equal(versions.length, 1, `${versions}`);
  await context.close();
});

test("a version is stored whole or not at all", async () => {
  const { host, context, page } = await open();
  await publish(host);
  // The upload is under way: its page is still that of the version before.
  delete host.answers["index.html"];
  const asked = page.waitForResponse((response) => response.url().endsWith(WORKER) && response.request().method() === "GET").catch(() => undefined);
  await page.reload();
  await ready(page);
  await Promise.race([asked, page.waitForTimeout(4000)]);
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(".update").count(), 0);
  // It is complete.
  await publish(host);
  await page.reload();
  await page.locator(".update").waitFor();
  await context.close();
});

test("two tabs: where one has agreed, the button of the other works too", async () => {
  const { host, context, page } = await open();
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  await publish(host);
  await page.reload();
  for (const tab of [page, other]) await tab.locator(".update").getByRole("button", { name: "Mettre à jour" }).waitFor();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Mettre à jour" }).click()]);
  await ready(page);
  await Promise.all([other.waitForEvent("load"), other.getByRole("button", { name: "Mettre à jour" }).click()]);
  await ready(other);
  assert.deepEqual([await build(page), await build(other)], [1, 1]);
  await context.close();
});

test("a frame and the page for hosts follow the server, not what the page keeps", async () => {
  const { host, context } = await open();
  await publish(host);
  const page = await context.newPage();
  await page.goto(host.page("plain.html", { mode: MODES.frame }));
  const frame = page.frameLocator("jalon-diagnostic iframe");
  await frame.locator(".root .places").waitFor();
  assert.equal(await frame.locator("meta[name=build]").count(), 1);
  // Longer than it takes to offer an update.
  await page.waitForTimeout(3000);
  assert.equal(await frame.locator(".update").count(), 0);
  host.requests.length = 0;
  await page.goto(`${host.jalon}integrate.html`);
  await page.locator("#preview").scrollIntoViewIfNeeded();
  await page.locator("#preview .root .places").waitFor();
  for (const name of ["jalon.js", "jalon-app_bg.wasm"]) assert.ok(host.requests.some((path) => path.endsWith(name)), name);
  await context.close();
});

for (const status of [404, 410])
  test(`a host who removes the worker (${status}) turns it off, and nothing is kept`, async () => {
    const { host, context, page } = await open();
    host.answers[WORKER] = { status };
    await page.reload();
    await ready(page);
    await waitUntilEqual(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length].join()), "0,0");
    host.answers = {};
    await context.close();
  });

test("a page that cannot be kept works as before", async () => {
  const host = await startHost();
  host.answers[WORKER] = { status: 404 };
  const page = await browser.newPage({ locale: "fr-FR" });
  /** @type {Error[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(host.jalon);
  await ready(page);
  await waitUntilEqual(async () => host.requests.some((path) => path.endsWith(WORKER)), true);
  await page.locator(".asides summary").click();
  await page.waitForTimeout(1000);
  assert.deepEqual([await registrations(page), errors], [0, []]);
  await page.close();
});

test("the page can be installed", async () => {
  const { context, page } = await open();
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data ?? "");
  for (const { src, sizes, type } of manifest.icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (type === "image/png") assert.equal(size, sizes, src);
  }
  assert.equal(new URL(manifest.start_url, page.url()).pathname, "/jalon/index.html");
  await context.close();
});
