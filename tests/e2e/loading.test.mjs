// How the widget loads and stops: slow, faulty or superseded starts, and removal.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { startHost } from "./hosts.mjs";
import { MODES, answerFirst, browser, host, recordShifts, settle, startHostPages, visit, waitForSaved, waitForStop, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

test("work survives the removal of the element where storage is blocked", async () => {
  const { page, leave } = await visit(host.page("spa.html"), {
    prepare: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
  });
  const shown = widget(page, "element");
  await answerFirst(shown);
  await page.evaluate(() => (window.removed = document.querySelector("jalon-diagnostic")).remove());
  await waitForStop(page);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
  await shown.locator(".banner").getByText("ne permet pas d’enregistrer").waitFor();
  await leave();
});

/** A page whose timers the test controls. Routing disables the HTTP cache, in which a
 *  retry would wait up to 20 seconds for the request that it replaces. */
async function withFakeTimers() {
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.clock.install();
  await context.route("**/*", (route) => route.continue());
  return { context, page: await context.newPage() };
}

test("a slow start offers a retry, and nothing is shown twice", async () => {
  const weak = await startHost();
  weak.hold.add("jalon-app_bg.wasm");
  const { context, page } = await withFakeTimers();
  await page.goto(weak.page("plain.html"));
  await waitUntilEqual(async () => weak.held.length, 1);
  await context.clock.runFor(21_000);
  const slow = page.locator(".loader", { hasText: "n’a pas fini de se charger" });
  await slow.waitFor();
  weak.hold.clear();
  await slow.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  assert.equal(await page.locator(".places").count() + await page.locator(".loader").count(), 1);
  await context.close();
});

test("work survives the removal of the element where storage is full", async () => {
  const { page, leave } = await visit(host.page("spa.html"));
  const shown = widget(page, "element");
  await answerFirst(shown);
  await waitForSaved(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await shown.locator(".rows article").nth(1).getByRole("radio", { name: "En place", exact: true }).check();
  await shown.locator(".banner").getByText("est plein").waitFor();
  await page.evaluate(() => (window.removed = document.querySelector("jalon-diagnostic")).remove());
  await waitForStop(page);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^2 /).waitFor();
  await leave();
});

test("options set while the widget loads, or when it becomes ready, take effect", async () => {
  const weak = await startHost();
  weak.hold.add("jalon-app_bg.wasm");
  const { page, leave } = await visit(weak.page("plain.html"));
  const element = page.locator("jalon-diagnostic");
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await settle(page);
  await element.evaluate((/** @type {any} */ jalon) => {
    jalon.addEventListener("jalon-ready", () => jalon.setAttribute("sections", "estimate"), { once: true });
    jalon.setAttribute("heading-level", "3");
  });
  await element.evaluate((/** @type {any} */ jalon) => jalon.setAttribute("mode", "frame"));
  weak.release();
  const shown = widget(page, "frame");
  await shown.getByRole("heading", { level: 3, name: "Jalon" }).waitFor();
  await shown.locator(".places button").nth(1).waitFor();
  await page.waitForFunction(() => document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").contentDocument.querySelectorAll(".places button").length === 2);
  await element.evaluate((/** @type {any} */ jalon) => jalon.removeAttribute("mode"));
  await element.locator(".places").waitFor();
  assert.equal(await element.locator(".places").count(), 1);
  await element.evaluate((/** @type {any} */ jalon) => jalon.setAttribute("storage-key", "autre"));
  await element.locator(".places").waitFor();
  await element.locator(".strip .answered").waitFor({ state: "detached" });
  await leave();
});

test("a superseded start neither empties the widget nor fires jalon-ready", async () => {
  const weak = await startHost();
  weak.hold.add("jalon.css");
  const { context, page } = await withFakeTimers();
  await page.goto(weak.page("events.html"));
  await waitUntilEqual(async () => weak.held.length, 1);
  await context.clock.runFor(21_000);
  weak.hold.clear();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  const response = page.waitForResponse(/jalon\.css$/);
  weak.release();
  await response;
  await settle(page);
  await context.clock.runFor(1_000);
  assert.equal(await page.locator(".places").count(), 1);
  assert.equal(await page.evaluate(() => window.received.filter(([type]) => type === "jalon-ready").length), 1);
  await context.close();
});

test("a program that traps at its start is reported", async () => {
  const { page, context } = await visit(host.page("plain.html"), {
    prepare: () => {
      // The program reads this first.
      Object.defineProperty(navigator, "languages", { get() { throw Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at jalon-app_bg.wasm" }); } });
    },
  });
  await page.getByRole("alert").filter({ hasText: "Un problème est survenu" }).waitFor();
  await context.close();
});

test("a widget far below the viewport loads nothing until it comes near, unless a method is called", async () => {
  const far = await startHost();
  const { page, leave } = await visit(far.page("plain.html"), {
    prepare: () => addEventListener("DOMContentLoaded", () => document.querySelector("#before").style.setProperty("margin-bottom", "5000px")),
  });
  await page.evaluate(async () => void (await customElements.whenDefined("jalon-diagnostic")));
  await settle(page);
  assert.equal(far.requests.filter((path) => path.endsWith(".wasm")).length, 0);
  assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("quotes")), true);
  await leave();
});

test("scripts with a wrong media type: the message says that it did not load", async () => {
  const odd = await startHost();
  odd.types = { "jalon-app.js": "text/plain" };
  const { page, leave } = await visit(odd.page("plain.html"), { allow: [/MIME|TypeError|module/] });
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await leave();
});

test("a slow network: nothing shifts, in either mode, for a new and for a returning visitor", async () => {
  for (const [mode, attribute] of Object.entries(MODES)) {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    await context.addInitScript(recordShifts);
    await context.route("**/jalon/**", async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    for (const visitor of ["new", "returning"]) {
      const page = await context.newPage();
      await page.goto(host.page("plain.html", { mode: attribute }));
      await widget(page, mode).locator(".places").waitFor();
      await settle(page, 30);
      const total = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
      assert.equal(total, 0, `${mode}, ${visitor}`);
      if (visitor === "new") {
        await answerFirst(widget(page, mode));
        await waitForSaved(page, 1);
      } else await widget(page, mode).locator(".welcome").waitFor();
      await page.close();
    }
    await context.close();
  }
});

test("jalon.js stays small", async () => {
  const text = await (await fetch(`${host.jalon}jalon.js`)).text();
  const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  assert.ok(size <= 3_000, `${size} bytes`);
});
