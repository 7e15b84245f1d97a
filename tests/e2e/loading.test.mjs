// How the widget loads and stops: slow, faulty or superseded starts, and removal.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST } from "./harness.mjs";
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
  await page.locator(".root .places").waitFor();
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
  await page.locator(".still").waitFor();
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
  await element.locator(".root .places").waitFor();
  assert.equal(await element.locator(".places").count(), 1);
  await element.evaluate((/** @type {any} */ jalon) => jalon.setAttribute("storage-key", "autre"));
  await element.locator(".root .places").waitFor();
  await element.locator(".ticket").waitFor();
  await element.locator(".ticket .questions").waitFor({ state: "detached" });
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
  await page.locator(".root .places").waitFor();
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

/** In the page: puts the widget far below the viewport. */
function pushDown() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("#before { margin-bottom: 5000px }");
  document.adoptedStyleSheets = [sheet];
}

test("a widget far below the viewport loads nothing until it comes near, unless a method is called", async () => {
  const far = await startHost();
  const { page, leave } = await visit(far.page("plain.html"), { prepare: pushDown });
  await page.evaluate(async () => void (await customElements.whenDefined("jalon-diagnostic")));
  await settle(page);
  assert.equal(far.requests.filter((path) => path.endsWith(".wasm")).length, 0);
  assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("quotes")), true);
  await leave();
});

/** The ways in which visitors meet the widget: each with the address on a host.
 *  @type {Record<string, (host: import("./hosts.mjs").Host) => string>} */
const PLACES = {
  element: (host) => host.page("plain.html"),
  frame: (host) => host.page("plain.html", { mode: MODES.frame }),
  "own page": (host) => host.jalon,
};
/** What the element shows, which may be in a frame.
 *  @param {Page} page
 *  @param {string} place */
const shownIn = (page, place) => (place === "frame" ? widget(page, "frame") : page.locator("jalon-diagnostic"));

for (const [place, address] of Object.entries(PLACES)) {
  test(`start-wasm-absent-edge: a browser without WebAssembly says so at once (${place})`, async () => {
    for (const [locale, message] of [["fr-FR", "ce navigateur n’autorise pas WebAssembly"], ["en-GB", "this browser does not allow WebAssembly"]]) {
      // The line of the host says which language.
      if (locale === "en-GB" && place !== "own page") continue;
      const { page, leave } = await visit(address(host), {
        locale,
        allow: [/not defined|of the host/],
        prepare: () => delete (/** @type {any} */ (globalThis).WebAssembly),
      });
      const shown = shownIn(page, place);
      const problem = shown.getByRole("alert");
      await problem.getByText(message).waitFor({ timeout: 8000 });
      // Nothing else is offered that would fail the same way, and no second message.
      assert.equal(await problem.getByRole("link").count() + await problem.getByRole("button").count(), 0);
      assert.deepEqual(await shown.locator(".starting, .late").evaluateAll((all) => all.map((other) => getComputedStyle(other).display).filter((display) => display !== "none")), []);
      // An error of the page itself passes through the loader's listener.
      await page.evaluate(() => void setTimeout(() => { throw new TypeError("of the host"); }));
      await settle(page);
      await leave();
    }
  });
}

/** Faults of a server or a network, each with what the visitor is told.
 *  @type {Record<string, { set: (host: import("./hosts.mjs").Host) => void, message: RegExp, link?: boolean }>} */
const FAULTS = {
  "the program is missing": { set: ({ answers }) => (answers["jalon-app_bg.wasm"] = { status: 404 }), message: /le fichier jalon-app_bg\.wasm manque.*éditeur du site/ },
  "a script is missing": { set: ({ answers }) => (answers["inside.js"] = { status: 404 }), message: /le fichier inside\.js manque/ },
  "a page is served in place of a script": { set: ({ answers }) => (answers["jalon-app.js"] = { body: "<!doctype html>", headers: { "content-type": "text/html" } }), message: /le fichier jalon-app\.js/ },
  "a script has a wrong media type": { set: ({ types }) => (types["jalon-app.js"] = "text/plain"), message: /le fichier jalon-app\.js/ },
  "a script is truncated": { set: ({ answers }) => (answers["inside.js"] = { body: "export function" }), message: /le fichier inside\.js/ },
  "a page is served in place of the program": { set: ({ answers }) => (answers["jalon-app_bg.wasm"] = { body: "<!doctype html>", headers: { "content-type": "text/html" } }), message: /le fichier jalon-app_bg\.wasm/ },
  "a page is served in place of the style sheet": { set: ({ answers }) => (answers["jalon.css"] = { body: "<!doctype html>", headers: { "content-type": "text/html" } }), message: /le fichier jalon\.css/ },
  "the program is of another version": { set: ({ answers }) => (answers["jalon-app_bg.wasm"] = { body: otherProgram }), message: /le fichier jalon-app_bg\.wasm/ },
  "the program breaks off": { set: ({ drop }) => drop.add("jalon-app_bg.wasm"), message: /Vérifiez votre connexion/, link: true },
};
/** The program as another build would have it: it imports another name. */
const otherProgram = await readFile(join(DIST, "jalon-app_bg.wasm")).then((bytes) => {
  const [{ name }] = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  return Buffer.from(bytes.toString("latin1").replaceAll(name, `~${name.slice(1)}`), "latin1");
});

for (const [place, address] of Object.entries(PLACES)) {
  test(`start-misleading-reason: the message names the true cause, and a retry works (${place})`, async () => {
    for (const [fault, { set, message, link }] of Object.entries(FAULTS)) {
      // The browser itself loads the style sheet of Jalon's own page.
      if (/style sheet/.test(fault) && place !== "element") continue;
      const weak = await startHost();
      set(weak);
      const { page, leave } = await visit(address(weak), { allow: [/./] });
      const problem = shownIn(page, place).getByRole("alert");
      await problem.filter({ hasText: message }).waitFor().catch(async () => assert.fail(`${fault}: ${await problem.allInnerTexts()}`));
      if (place === "element") await waitUntilEqual(() => problem.getByRole("link").count(), link ? 1 : 0);
      [weak.answers, weak.types] = [{}, {}];
      weak.drop.clear();
      await problem.getByRole("button", { name: "Réessayer" }).click();
      await shownIn(page, place).locator(".root .places").waitFor();
      await leave();
    }
  });
}

test("start-misleading-reason: without a network the message is about the connection, and no link leads nowhere", async () => {
  for (const mode of ["", MODES.frame]) {
    const { page, context, leave } = await visit(host.page("plain.html", { mode }), {
      allow: [/ERR_INTERNET_DISCONNECTED|fetch|preload/],
      prepare: pushDown,
    });
    await page.evaluate(async () => void (await customElements.whenDefined("jalon-diagnostic")));
    await context.setOffline(true);
    const call = page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("quotes").catch((/** @type {Error} */ error) => error.message));
    assert.match(await call, /Vérifiez votre connexion/);
    await settle(page);
    assert.equal(await page.getByRole("alert").getByRole("link").count(), 0);
    await context.setOffline(false);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await widget(page, mode ? "frame" : "element").locator(".root .places").waitFor();
    await leave();
  }
});

test("start-misleading-reason: a frame without its page names it, and one that is blocked says so", async () => {
  const weak = await startHost();
  weak.answers["index.html"] = { status: 404, headers: { "content-type": "text/html" } };
  const missing = await visit(weak.page("plain.html", { mode: MODES.frame }), { allow: [/404|index\.html/] });
  await missing.page.getByRole("alert").getByText("le fichier index.html manque").waitFor();
  assert.equal(await missing.page.getByRole("alert").getByRole("link").count(), 0);
  weak.answers = {};
  await missing.page.getByRole("button", { name: "Réessayer" }).click();
  await widget(missing.page, "frame").locator(".root .places").waitFor();
  await missing.leave();
  // The policy also blocks the request that looks for the page.
  for (const more of ["", "connect-src 'self'"]) {
    const closed = await startHost({ policy: `default-src 'none'; script-src 'self'; ${more}` });
    const { page, leave } = await visit(closed.page("strict.html", { mode: MODES.frame }), { allow: [/Policy|answer|violates|icon|postMessage/] });
    await page.getByRole("alert").getByText("son cadre ne répond pas, ou ce site le bloque").waitFor();
    const link = page.getByRole("alert").getByRole("link");
    await link.waitFor();
    await page.goto((await link.getAttribute("href")) ?? "");
    await page.locator(".root .places").waitFor();
    await leave();
  }
});

test("start-misleading-reason: no link to a page that the same policy stops", async () => {
  const closed = await startHost({ policy: "script-src 'self'" });
  closed.headers = { "content-security-policy": "script-src 'self'" };
  const { page, leave } = await visit(closed.page("plain.html"), { allow: [/./] });
  await page.getByRole("alert").getByText("ce site n’autorise pas WebAssembly").waitFor();
  await waitUntilEqual(async () => closed.requests.includes("/jalon/index.html"), true);
  await settle(page);
  assert.equal(await page.getByRole("alert").getByRole("link").count(), 0);
  await leave();
});

for (const [place, address] of Object.entries(PLACES)) {
  test(`start-version-skew-late: a retry replaces what the cache has of an earlier version (${place})`, async () => {
    const deployed = await startHost();
    deployed.headers = { "cache-control": "no-cache" };
    // An earlier visit left the program in the cache.
    deployed.answers["jalon-app_bg.wasm"] = { body: otherProgram, headers: { "cache-control": "public, max-age=31536000" } };
    const { page, leave } = await visit(address(deployed), { allow: [/LinkError|import|jalon-app/] });
    const problem = shownIn(page, place).getByRole("alert");
    await problem.waitFor();
    deployed.answers = {};
    await page.reload();
    await problem.getByText("jalon-app_bg.wasm").waitFor();
    await problem.getByRole("button", { name: "Réessayer" }).click();
    await shownIn(page, place).locator(".root .places").waitFor();
    // And for good.
    await page.reload();
    await shownIn(page, place).locator(".root .places").waitFor();
    await leave();
  });
}

test("dom-translate: the loader's messages are not for a translator", async () => {
  const weak = await startHost();
  weak.hold.add("jalon-app_bg.wasm");
  for (const address of Object.values(PLACES)) {
    const { page, leave } = await visit(address(weak));
    const texts = address === PLACES.frame ? widget(page, "frame") : page.locator("jalon-diagnostic");
    const text = texts.locator(".starting").or(texts.locator(".loader p"));
    await text.waitFor();
    assert.equal(await text.evaluate((element) => element.closest("[translate=no].notranslate") !== null), true);
    await leave();
  }
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
      await widget(page, mode).locator(".root .places").waitFor();
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

for (const [name, limit] of /** @type {const} */ ([["jalon.js", 3_450], ["jalon.classic.js", 6_000]]))
  test(`${name} stays small`, async () => {
    const text = await (await fetch(`${host.jalon}${name}`)).text();
    const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    assert.ok(size <= limit, `${size} bytes`);
  });
