// The still first screen: what it shows and answers before the application is there.
// hand-over.test.mjs tests what the application takes over.

/** @import { Locator, Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHost } from "./hosts.mjs";
import { MODES, answerFirst, browser, host, startHostPages, visit, waitForSaved, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

const PROGRAM = "jalon-app_bg.wasm";

/** Each way in which visitors meet the still screen: its address, and where it is.
 *  @type {Record<string, { url: (host: import("./hosts.mjs").Host, options?: string) => string, shown: (page: Page) => Locator }>} */
const PLACES = {
  "own page": { url: ({ jalon }, options = "") => jalon + (options && `?${options}`), shown: (page) => page.locator("jalon-diagnostic") },
  element: { url: (host, options = "") => host.page("plain.html", { mode: attributes(options) }), shown: (page) => page.locator("jalon-diagnostic") },
  frame: { url: (host, options = "") => host.page("plain.html", { mode: MODES.frame + attributes(options) }), shown: (page) => widget(page, "frame") },
};
const attributes = (/** @type {string} */ options) => [...new URLSearchParams(options)].map(([name, value]) => ` ${name}="${value}"`).join("");

/** The text and the structure of a screen, without what only the application has.
 *  @param {Element} root */
function outline(root) {
  const copy = /** @type {Element} */ (root.cloneNode(true));
  for (const part of copy.querySelectorAll("dialog, .print-head")) part.remove();
  for (const element of copy.querySelectorAll("*")) {
    element.classList.remove("known");
    if (!element.className) element.removeAttribute("class");
  }
  // In the order of their names: that of the attributes means nothing.
  const describe = (/** @type {Element} */ element) => {
    const names = element.getAttributeNames().filter((name) => name !== "checked").sort();
    return [element.localName, ...names.map((name) => `${name}=${element.getAttribute(name)}`)].join(" ");
  };
  return [...copy.querySelectorAll("*")].map((element) => `${describe(element)}: ${element.children.length ? "" : element.textContent}`);
}

for (const [place, { url, shown }] of Object.entries(PLACES))
  for (const [locale, lang] of [["fr-FR", "fr"], ["en-GB", "en"]])
    test(`the still screen is the application's first screen (${place}, ${lang})`, async () => {
      const weak = await startHost();
      weak.hold.add(PROGRAM);
      const { page, leave } = await visit(url(weak, `lang=${lang}`), { locale });
      const still = shown(page).locator(".still:not([inert])");
      await still.waitFor();
      const before = await still.evaluate(outline);
      weak.release();
      const application = shown(page).locator(".root");
      await application.locator(".places").waitFor();
      assert.deepEqual(before, await application.evaluate(outline));
      assert.ok(before.length > 60);
      await leave();
    });

/** The ticket for each combination of the four categories.
 *  @param {Locator} root */
async function tickets(root) {
  const boxes = root.locator(".categories input");
  const texts = [];
  for (let bits = 0; bits < 16; bits++) {
    for (let at = 0; at < 4; at++) await boxes.nth(at).setChecked(Boolean(bits & (1 << at)));
    texts.push(await root.locator(".start").evaluate((start) => [".ticket dl", ".unseen", ".error"].map((part) => start.querySelector(part)?.textContent).join(" | ")));
  }
  return texts;
}

test("the rules of the still screen are the application's: words, figures and rounding", async () => {
  // On both sides of the change of edition, in both languages, with and without rates.
  for (const [today, options] of [["2026-10-15", "lang=fr"], ["2026-11-27", "lang=en"], ["2027-02-28", "lang=fr&day-rates=933 1250 1777"], ["2026-11-01", "lang=en&day-rates=100 100 100"]]) {
    const weak = await startHost();
    weak.hold.add(PROGRAM);
    const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
    await context.clock.setFixedTime(new Date(`${today}T00:30:00`));
    const page = await context.newPage();
    await page.goto(PLACES.element.url(weak, options));
    const still = page.locator(".still:not([inert])");
    await still.waitFor();
    const before = await tickets(still);
    weak.release();
    const application = page.locator(".root");
    await application.locator(".places").waitFor();
    assert.deepEqual(before, await tickets(application));
    assert.ok(new Set(before).size > 8);
    await context.close();
  }
});

test("whoever has work here sees the greeting at once, and never the form", async () => {
  for (const { url, shown } of Object.values(PLACES)) {
    const weak = await startHost();
    const { page, leave, context } = await visit(url(weak));
    await answerFirst(shown(page));
    await waitForSaved(page, 1);
    await page.close();
    weak.hold.add(PROGRAM);
    const again = await context.newPage();
    await again.addInitScript(() => {
      window.forms = 0;
      setInterval(() => (window.forms += (document.querySelector("jalon-diagnostic")?.shadowRoot ?? document).querySelectorAll(".start").length));
    });
    await again.goto(url(weak));
    await shown(again).locator(".still .welcome").getByText("Votre travail vous attend").waitFor();
    weak.release();
    await shown(again).locator(".root .welcome").waitFor();
    assert.equal(await again.evaluate(() => window.forms), 0);
    await leave();
  }
});

/** What the still screen does with each option: it follows (what must hold), or it
 *  leaves the first screen to the application.
 *  @type {[string, ((still: Locator, page: Page) => Promise<unknown>) | "waits"][]} */
const OPTIONS = [
  ["lang=en", async (still) => assert.equal(await still.locator(".jalon").getAttribute("lang"), "en")],
  ["accent=%23ffff00", async (still) => assert.match(await still.evaluate((root) => root.style.getPropertyValue("--jalon-accent")), /^light-dark\(#/)],
  ["background=%23101010", async (still) => assert.equal(await still.evaluate((root) => root.style.colorScheme), "dark")],
  ["theme=dark", async (still) => assert.equal(await still.evaluate((root) => root.style.colorScheme), "dark")],
  ["host-name=Cabinet", async (still) => assert.equal(await still.locator(".foot").count(), 0)],
  ["privacy-url=https://a.example/", async (still) => assert.equal(await still.locator(".foot").count(), 0)],
  ["cta-url=https://a.example/&cta-label=Appeler", async (still) => assert.equal(await still.locator(".foot").count(), 0)],
  ["day-rates=900 1250 1650", async (still) => assert.ok(await still.locator(".likely-cost").innerText())],
  ["day-rates=900,50 1250 1650", "waits"],
  ["sections=estimate", "waits"],
  ["storage-key=autre", async (still) => assert.ok(await still.isVisible())],
  ["heading-level=3", async (still) => assert.deepEqual(await still.locator(":is(h1, h2, h3, h4, h5)").evaluateAll((all) => all.map(({ localName }) => localName)), ["h3", "h4"])],
  ["history=on", async (still) => assert.ok(await still.isVisible())],
];
for (const [options, follows] of OPTIONS)
  test(`the still screen ${follows === "waits" ? "waits" : "follows"}: ${options}`, async () => {
    const weak = await startHost();
    weak.hold.add(PROGRAM);
    // The line of the host has a language.
    const place = options.startsWith("lang") ? "own page" : "element";
    const { page, leave } = await visit(PLACES[place].url(weak, options));
    const still = page.locator(".still");
    if (follows === "waits") {
      await waitUntilEqual(async () => weak.held.length, 1);
      assert.equal(await still.count(), 0);
      assert.ok(await page.locator(".loader").isVisible());
    } else {
      await page.locator(".still:not([inert])").waitFor();
      await follows(still, page);
    }
    weak.release();
    await page.locator(".root .places").waitFor();
    // The colours and the headings stay as they are.
    if (follows !== "waits") await follows(page.locator(".root"), page).catch((error) => assert.ok(/foot|cost/.test(`${follows}`), error));
    await leave();
  });

test("without JavaScript, the page says what it needs, and shows nothing that does not work", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(host.jalon);
  // A locator by text ignores this element.
  await page.locator("noscript p").first().waitFor();
  assert.equal(await page.locator("button, input, .starting:visible").count(), 0);
  await context.close();
});

test("where storage is blocked, or WebAssembly is missing, the still screen does not get in the way", async () => {
  const blocked = await visit(host.jalon, {
    prepare: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
  });
  await blocked.page.locator(".root .ticket").waitFor();
  await blocked.leave();
  const missing = await visit(host.jalon, { allow: [/WebAssembly/], prepare: () => delete (/** @type {any} */ (globalThis).WebAssembly) });
  await missing.page.getByRole("alert").getByText("WebAssembly").waitFor();
  assert.equal(await missing.page.locator(".still").count(), 0);
  await missing.leave();
});
