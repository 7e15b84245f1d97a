// How Jalon comes onto a page and goes: late, broken, overtaken, taken out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { site } from "./hosts.mjs";
import { MODES, browser, host, keeps, recordShifts, stage, visit, widget, works } from "./visits.mjs";

stage();

test("work that the browser does not keep survives an application that takes the element out", async () => {
  const { page, leave } = await visit(host.page("spa.html"), {
    prepare: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
  });
  const shown = widget(page, "element");
  await works(shown);
  await page.evaluate(() => document.querySelector("jalon-diagnostic").remove());
  await page.waitForTimeout(1300);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
  await shown.locator(".banner").getByText("ne permet pas d’enregistrer").waitFor();
  await leave();
});

test("a page that is slow to come offers to try again, and nothing is shown twice", async () => {
  const weak = await site();
  weak.hold.add("jalon-app_bg.wasm");
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(weak.page("plain.html"));
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await context.clock.runFor(21_000);
  const slow = page.locator(".aside", { hasText: "n’a pas fini de se charger" });
  await slow.waitFor();
  weak.hold.clear();
  await slow.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  assert.equal(await page.locator(".places").count() + await page.locator(".aside").count(), 1);
  await context.close();
});

test("work that does not fit into the browser's storage survives an application that takes the element out", async () => {
  const { page, leave } = await visit(host.page("spa.html"));
  const shown = widget(page, "element");
  await works(shown);
  await keeps(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await shown.locator(".rows article").nth(1).getByRole("radio", { name: "En place", exact: true }).check();
  await shown.locator(".banner").getByText("est plein").waitFor();
  await page.evaluate(() => document.querySelector("jalon-diagnostic").remove());
  await page.waitForTimeout(1300);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^2 /).waitFor();
  await leave();
});

test("what is set while the block loads, or when it says that it is ready, takes effect", async () => {
  const weak = await site();
  weak.hold.add("jalon-app_bg.wasm");
  const { page, leave } = await visit(weak.page("plain.html"));
  const element = page.locator("jalon-diagnostic");
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await page.waitForTimeout(200);
  await element.evaluate((jalon) => {
    jalon.addEventListener("jalon-ready", () => jalon.setAttribute("sections", "estimate"), { once: true });
    jalon.setAttribute("heading-level", "3");
  });
  await element.evaluate((jalon) => jalon.setAttribute("mode", "frame"));
  weak.hold.clear();
  for (const answer of weak.held) answer();
  const shown = widget(page, "frame");
  await shown.getByRole("heading", { level: 3, name: "Jalon" }).waitFor();
  await shown.locator(".places button").nth(1).waitFor();
  await page.waitForFunction(() => document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").contentDocument.querySelectorAll(".places button").length === 2);
  await element.evaluate((jalon) => jalon.removeAttribute("mode"));
  await element.locator(".places").waitFor();
  assert.equal(await element.locator(".places").count(), 1);
  await element.evaluate((jalon) => jalon.setAttribute("storage-key", "autre"));
  await element.locator(".places").waitFor();
  await element.locator(".strip .answered").waitFor({ state: "detached" });
  await leave();
});

test("a start that was overtaken neither blanks the block nor says that it is ready", async () => {
  const weak = await site();
  weak.hold.add("jalon.css");
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(weak.page("events.html"));
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await context.clock.runFor(21_000);
  const held = weak.held;
  weak.hold.clear();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  for (const answer of held) answer();
  await page.waitForTimeout(300);
  await context.clock.runFor(1_000);
  assert.equal(await page.locator(".places").count(), 1);
  assert.equal(await page.evaluate(() => window.heard.filter(([type]) => type === "jalon-ready").length), 1);
  await context.close();
});

test("a program that breaks down as it starts says so", async () => {
  const { page, context } = await visit(host.page("plain.html"), {
    prepare: () => {
      // The first thing that the widget asks of the browser brings it down.
      Object.defineProperty(navigator, "languages", { get() { throw Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at jalon-app_bg.wasm" }); } });
    },
  });
  await page.getByRole("alert").filter({ hasText: "Un problème est survenu" }).waitFor();
  await context.close();
});

test("a block far down the page loads nothing until it comes near, unless it is called", async () => {
  const far = await site();
  const { page, leave } = await visit(far.page("plain.html"), {
    prepare: () => addEventListener("DOMContentLoaded", () => document.querySelector("#before").style.setProperty("margin-bottom", "5000px")),
  });
  await page.waitForTimeout(400);
  assert.equal(far.requests.filter((path) => path.endsWith(".wasm")).length, 0);
  assert.equal(await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.goTo("quotes")), true);
  await leave();
});

test("scripts of a wrong type: the box says that it did not load", async () => {
  const odd = await site();
  odd.types = { "jalon-app.js": "text/plain" };
  const { page, leave } = await visit(odd.page("plain.html"), { allow: [/MIME|TypeError|module/] });
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await leave();
});

test("a slow network: nothing shifts, in either mode, for a new visitor and for one who comes back", async () => {
  for (const [mode, attribute] of Object.entries(MODES)) {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    for (const visitor of ["new", "back"]) {
      const page = await context.newPage();
      await page.addInitScript(recordShifts);
      await context.route("**/jalon/**", async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto(host.page("plain.html", { mode: attribute }));
      await widget(page, mode).locator(".places").waitFor();
      await page.waitForTimeout(500);
      const total = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
      assert.equal(total, 0, `${mode}, ${visitor}`);
      if (visitor === "new") {
        await works(widget(page, mode));
        await page.waitForTimeout(600);
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
