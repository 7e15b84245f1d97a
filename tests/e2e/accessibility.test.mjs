// axe-core on every screen and view, in both languages, light and dark, on our
// own page, in a host's page and in a frame: with work unfolded, errors shown,
// messages standing and dialogs open. tree.test.mjs and adaptation.test.mjs hold
// to what no such tool can see.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch } from "./harness.mjs";
import { closeSites, site } from "./hosts.mjs";
import { full, steps, walk } from "./walk.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser, host;

before(async () => {
  [browser, host] = [await launch(), await site()];
});
after(() => Promise.all([browser.close(), closeSites()]));

/** What a visitor comes to: our own page, a host's with all options set and a
 *  colour that is hard to read by, and the same in a frame. */
const WAYS = {
  page: { url: () => host.jalon },
  element: { url: () => host.page("events.html"), accent: "#ffff00" },
  frame: { url: () => host.page("events.html", { mode: ' mode="frame"' }), accent: "#003" },
};

async function open(way, { prepare, url = WAYS[way].url(), ...options } = {}) {
  // Without transitions no colour is measured half-way.
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const troubles = [];
  context.on("weberror", (error) => troubles.push(`${error.error()}`));
  await context.addInitScript(axe);
  // A host that follows its visitor's wish for dark or light.
  await context.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.style.colorScheme = "light dark")));
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  const shown = way === "frame" ? page.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic");
  if (WAYS[way].accent) await page.locator("jalon-diagnostic").evaluate((element, accent) => element.setAttribute("accent", accent), WAYS[way].accent);
  const leave = async () => {
    assert.deepEqual(troubles, []);
    await context.close();
  };
  return { page, shown, leave, clean: (where, ours = way !== "element") => clean(page, way, where, ours) };
}

/** The rules of WCAG 2.2 AA, and those that axe thinks well of. */
const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** Nothing to object to, light and dark. Where the page is not ours, only the
 *  element is ours to answer for. */
async function clean(page, way, where, ours) {
  const frame = way === "frame" ? page.frames().find((frame) => frame.parentFrame()) : page.mainFrame();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await frame.evaluate(async ([rules, ours]) => {
      const { violations } = await window.axe.run(ours ? document : document.querySelector("jalon-diagnostic"), rules);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`);
    }, [RULES, ours]);
    assert.deepEqual(found, [], `${where}, ${colorScheme}`);
  }
}

for (const way of Object.keys(WAYS))
  for (const language of ["fr", "en"])
    test(`axe finds nothing to object to, wherever a visitor goes (${way}, ${language})`, async () => {
      const { page, shown, leave, clean } = await open(way);
      await walk(shown, clean, { language });
      // What is kept comes back with a greeting.
      await page.waitForTimeout(600);
      await page.reload();
      await shown.locator(".welcome").waitFor();
      await clean("greeting");
      await leave();
    });

for (const language of ["fr", "en"])
  test(`axe finds nothing in what is said when the work is not kept (${language})`, async () => {
    const locale = `${language}-FR`;
    const blocked = () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } });
    const unreadable = () => location.protocol === "http:" && (localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", "{"));
    for (const prepare of [blocked, unreadable]) {
      const { shown, leave, clean } = await open("page", { prepare, locale });
      await shown.locator(".banner").waitFor();
      await clean(prepare.name);
      await leave();
    }
    // Two tabs that changed the same answer.
    const { page, shown, leave, clean } = await open("page", { locale });
    await steps(shown).place(1);
    await shown.locator(".in_place input").first().check();
    await page.waitForFunction(() => localStorage.getItem("jalon/v1/document"));
    await page.evaluate(() => {
      const other = JSON.parse(localStorage.getItem("jalon/v1/document"));
      Object.assign(other.answers[0], { status: "not_in_place", notes: "Autre. ".repeat(300) });
      window.other = JSON.stringify(other);
    });
    await shown.locator(".partly input").first().check();
    await page.evaluate(() => {
      const before = localStorage.getItem("jalon/v1/document");
      localStorage.setItem("jalon/v1/document", window.other);
      dispatchEvent(new StorageEvent("storage", { key: "jalon/v1/document", oldValue: before, newValue: window.other, storageArea: localStorage }));
    });
    await shown.locator(".conflict").waitFor();
    await clean("conflict");
    await leave();
  });

test("axe finds nothing in a document that needed repairs", async () => {
  const document = JSON.stringify(await full({ broken: true }));
  const { shown, leave, clean } = await open("page", { prepare: `location.protocol === "http:" && (localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", ${JSON.stringify(document)}))` });
  await shown.locator(".welcome .repairs").waitFor();
  await clean("repairs");
  await leave();
});

for (const way of ["page", "element"])
  for (const language of ["fr", "en"])
    test(`axe finds nothing in what the element says by itself (${way}, ${language})`, async () => {
      const { page, shown, leave, clean } = await open(way);
      await shown.locator(".places").waitFor();
      await shown.evaluate((element, lang) => element.setAttribute("lang", lang), language);
      if (way === "element") {
        await shown.evaluate((element) => void element.askForDocument("https://ailleurs.example"));
        await shown.locator("dialog[open]").waitFor();
        await clean("the question about a copy");
        await page.keyboard.press("Escape");
      }
      for (const trouble of ["notLoaded", "blocked", "broken"]) {
        await shown.evaluate((element, trouble) => element.fail(trouble), trouble);
        // After a breakdown the widget is inert: the page has no parts then.
        await clean(trouble, way === "page" && trouble !== "broken");
      }
      await leave();
      host.hold.add("jalon-app_bg.wasm");
      const waiting = await open(way);
      await waiting.page.waitForTimeout(300);
      await waiting.clean("waiting");
      host.hold.clear();
      for (const release of host.held.splice(0)) release();
      await waiting.leave();
    });

for (const language of ["fr", "en"])
  test(`axe finds nothing on the page for hosts (${language})`, async () => {
    const { page, shown, leave, clean } = await open("page", { url: `${host.jalon}integrate.html?lang=${language}` });
    await shown.locator(".places").waitFor();
    await page.locator("#option-accent").fill("no colour");
    await page.locator(".error:not(:empty)").first().waitFor();
    await clean("integrate");
    await leave();
  });
