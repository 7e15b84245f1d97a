// Jalon's own page without a network: what it keeps, how a new version takes over, what
// it leaves alone, and how it is turned off.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { DIST } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { MODES, browser, startHostPages, waitUntilEqual } from "./visits.mjs";

startHostPages();

const WORKER = "service-worker.js";

/** Opens the page in a browser with service workers, and waits until one serves it. */
async function open() {
  const host = await startHost();
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(host.jalon);
  await ready(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  return { host, context, page };
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
 *  @param {import("./hosts.mjs").Host} host */
async function publish(host) {
  const [worker, html] = await Promise.all([WORKER, "index.html"].map((name) => readFile(join(DIST, name), "utf8")));
  const other = worker.replace(/(VERSION:")[0-9a-f]{16}/, "$1another");
  assert.notEqual(other, worker);
  host.answers[WORKER] = { body: other };
  host.answers["index.html"] = { body: html.replace("<title>", '<meta name="build" content="another"><title>') };
}

const build = (/** @type {Page} */ page) => page.locator("meta[name=build]").count();

test("a second visit works without a network, with the work of the first", async () => {
  const { context, page } = await open();
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.locator(".step").waitFor();
  await waitUntilEqual(async () => (await kept(page)).filter((name) => /later|locale/.test(String(name))).length, 2);
  await page.locator(".root .places").getByRole("button", { name: "Diagnostic" }).click();
  await page.getByRole("button", { name: "En place", exact: true }).click();
  await page.waitForFunction(() => localStorage.getItem("jalon/v1/document"));
  await context.setOffline(true);
  await page.reload();
  await page.locator(".welcome").getByRole("button").first().click();
  await page.locator(".guided").waitFor();
  await page.locator(".root .places").getByRole("button", { name: "Bilan" }).click();
  await page.locator(".summary, .verdict").first().waitFor();
  await page.locator(".languages [lang=en]").click();
  await page.locator("html[lang=en]").waitFor();
  // Another tab, and the address that a host has given, with options.
  const other = await context.newPage();
  await other.goto(`${page.url().split(/[?#]/)[0]}index.html?theme=dark`);
  await ready(other);
  await context.close();
});

test("a first look keeps what it has loaded, and no more", async () => {
  const { context, page } = await open();
  const names = await kept(page);
  assert.ok(names.includes("jalon-app_bg.wasm") && !names.includes("jalon-later.wasm"), `${names}`);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
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
  assert.ok((await kept(page)).includes("jalon-later.wasm"), "a returning visitor gets all of it");
  await context.close();
});

test("a host's page is served by the host, in the page and in a frame, beside a page that is kept", async () => {
  const { host, context } = await open();
  for (const mode of ["", MODES.frame]) {
    const page = await context.newPage();
    /** @type {string[]} */
    const served = [];
    page.on("response", (response) => response.fromServiceWorker() && served.push(response.url()));
    await page.goto(host.page("plain.html", { mode }));
    await (mode ? page.frameLocator("jalon-diagnostic iframe") : page).locator(".root .places").waitFor();
    // What a frame requests passes through the worker, unchanged: the next test.
    if (!mode) assert.deepEqual(served, []);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    assert.equal(await page.locator(".update").count(), 0);
  }
  await context.close();
});

test("a frame follows the server, not what the page keeps", async () => {
  const { host, context } = await open();
  await publish(host);
  const page = await context.newPage();
  await page.goto(host.page("plain.html", { mode: MODES.frame }));
  const frame = page.frameLocator("jalon-diagnostic iframe");
  await frame.locator(".root .places").waitFor();
  assert.equal(await frame.locator("meta[name=build]").count(), 1);
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
  assert.deepEqual(errors, []);
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
