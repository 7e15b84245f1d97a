// Ways to put the widget on a page that a site may force: placeholders that sanitisers
// leave, a classic script, files elsewhere; and what the host adds of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHost } from "./hosts.mjs";
import { MODES, answerFirst, browser, host, settle, startHostPages, visit, waitForSaved, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

const SCRIPT = '<script type="module" src="{{jalon}}jalon.js"></script>';

/** A host whose pages have this in place of the usual line.
 *  @param {string} block
 *  @param {Parameters<typeof startHost>[0]} [options] */
async function hostWith(block, options) {
  const other = await startHost(options);
  other.block = block;
  return other;
}

for (const [mode, attribute] of Object.entries(MODES)) {
  const data = attribute && ' data-mode="frame"';
  const PLACEHOLDERS = {
    "a div with data attributes": `<div data-jalon${data} data-lang="en" data-host-name="Lilas" class="alignwide">Not there yet.</div>`,
    "a link with a class": `<p><a class="jalon-diagnostic" href="{{jalon}}index.html?lang=en&host-name=Lilas${attribute && "&mode=frame"}">Open the tool</a></p>`,
  };
  for (const [what, placeholder] of Object.entries(PLACEHOLDERS))
    test(`${what} becomes the element, also if it comes later (${mode})`, async () => {
      const other = await hostWith(`${SCRIPT}${placeholder}`);
      const { page, leave } = await visit(other.page("plain.html"));
      const shown = widget(page, mode);
      await shown.getByText("Offered by Lilas.").waitFor();
      assert.equal(await page.getByText(/Not there yet|Open the tool/).isVisible(), false);
      assert.equal(await page.locator("jalon-diagnostic").count(), 1);
      await answerFirst(shown, { diagnostic: "Self-assessment", all: "See all", yes: "In place" });
      // A framework puts another page in its place, with another placeholder.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("jalon-diagnostic, [data-jalon], a.jalon-diagnostic")) element.remove();
        document.querySelector("#before")?.insertAdjacentHTML("afterend", '<div data-jalon data-lang="fr"></div>');
      });
      await page.locator("jalon-diagnostic .root, jalon-diagnostic .still").first().waitFor();
      // It removes what it has made, and knows nothing of the element.
      await page.evaluate(() => document.querySelector("[data-jalon]")?.remove());
      await page.waitForFunction(() => !document.querySelector("jalon-diagnostic"));
      await leave();
    });
}

test("whoever writes a placeholder cannot say where the scripts come from", async () => {
  const evil = await startHost({ cors: "*" });
  const other = await hostWith(`${SCRIPT}<div data-jalon data-base="${evil.jalon}" data-onclick="alert(1)"></div>`);
  const { page, leave } = await visit(other.page("plain.html"));
  await page.locator("jalon-diagnostic .root .places").waitFor();
  assert.deepEqual(evil.requests, []);
  assert.deepEqual(await page.locator("jalon-diagnostic").evaluate((element) => element.getAttributeNames().filter((name) => !/^(class|style|data-state)$/.test(name))), []);
  await leave();
});

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`a classic script works, alone and merged with others (${mode})`, async () => {
    const alone = await hostWith(`<script src="{{jalon}}jalon.classic.js"></script><jalon-diagnostic lang="fr"${attribute}></jalon-diagnostic>`);
    const first = await visit(alone.page("plain.html"));
    await answerFirst(widget(first.page, mode));
    await first.leave();

    const merged = await hostWith(`<script src="/assets/jalon/merged.js"></script><jalon-diagnostic lang="fr" base="/files/jalon/"${attribute}></jalon-diagnostic>`);
    const classic = await (await fetch(`${host.jalon}jalon.classic.js`)).text();
    merged.answers["merged.js"] = { body: `var before=1;\n${classic};\nvar after=2;` };
    const second = await visit(merged.page("plain.html"));
    await answerFirst(widget(second.page, mode));
    assert.ok(merged.requests.includes("/files/jalon/jalon-app_bg.wasm"));
    await second.leave();
  });
}

test("an element says when it is ready, and when it has failed", async () => {
  const weak = await startHost();
  const { page, leave } = await visit(weak.page("plain.html"), { allow: [/404|jalon-app/] });
  const state = () => page.locator("jalon-diagnostic").getAttribute("data-state");
  await waitUntilEqual(state, "ready");
  weak.answers["jalon-app.js"] = { status: 404 };
  await page.reload();
  await waitUntilEqual(state, "failed");
  weak.answers = {};
  await page.getByRole("button", { name: "Réessayer" }).click();
  await waitUntilEqual(state, "ready");
  await leave();
});

test("a widget that comes while its failure is being put into words works", async () => {
  const weak = await startHost();
  // Shortens the timeout of a start.
  const prepare = () => {
    const { setTimeout: original } = window;
    /** @type {any} */ (window).setTimeout = (/** @type {TimerHandler} */ run, /** @type {number} */ delay) => original(run, delay === 20_000 ? 600 : delay);
  };
  weak.hold.add("failure.js").add("jalon-app_bg.wasm");
  const { page, leave } = await visit(weak.page("plain.html"), { prepare });
  await waitUntilEqual(async () => weak.held.length, 2);
  const [words, program] = [weak.held.pop(), weak.held.splice(0)];
  for (const send of program) send();
  await page.locator("jalon-diagnostic .root .places").waitFor();
  words?.();
  await settle(page, 30);
  assert.equal(await page.locator("jalon-diagnostic .failed").count(), 0);
  assert.equal(await page.locator("jalon-diagnostic").getAttribute("data-state"), "ready");
  assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("review")), true);
  await leave();
});

test("an address of the files that is none is answered with a message", async () => {
  const other = await hostWith(`${SCRIPT}<jalon-diagnostic lang="fr" base="https://"></jalon-diagnostic>`);
  const { page, leave } = await visit(other.page("plain.html"), { allow: [/404|dynamically imported|still\.js|Error/] });
  await page.locator("jalon-diagnostic .failed").waitFor();
  await leave();
});

test("a page's style for what has the focus draws nothing around the whole widget", async () => {
  const other = await hostWith(`<style>:focus { outline: 9px solid red }</style>${SCRIPT}<jalon-diagnostic lang="fr"></jalon-diagnostic>`);
  const { page, leave } = await visit(other.page("plain.html"));
  await page.locator("jalon-diagnostic .root .places").waitFor();
  await page.locator(".categories input").first().focus();
  assert.equal(await page.locator("jalon-diagnostic").evaluate((element) => getComputedStyle(element).outlineStyle), "none");
  await leave();
});

test("an option in another spelling is named in the console", async () => {
  const other = await hostWith(`${SCRIPT}<jalon-diagnostic hostName="Lilas" data-cta-url="/contact" id="tool" lang="fr"></jalon-diagnostic>`);
  /** @type {string[]} */
  const warnings = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  await page.goto(other.page("plain.html"));
  await waitUntilEqual(async () => warnings.length, 2);
  assert.match(warnings.join("\n"), /hostname is ignored; expected: host-name[\s\S]*data-cta-url is ignored; expected: cta-url/);
  await context.close();
});

for (const [editor, folder, query] of [["WordPress", "/wp-admin/", {}], ["a page builder", "/blog/", { "elementor-preview": "7" }]])
  test(`what an editor tries in the preview of ${editor} stays apart from a visitor's work`, async () => {
    const { page, leave } = await visit(host.page("plain.html", /** @type {Record<string, string>} */ (query), /** @type {string} */ (folder)));
    await answerFirst(page);
    await waitForSaved(page, 1, "jalon-preview");
    assert.equal(await page.evaluate(() => localStorage.getItem("jalon/v1/document")), null);
    await leave();
  });

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100" fill="#a03060"/></svg>';
const TIPS = '{ "1": "Vos prix sur chaque page.", "2": { "text": "Notre modèle", "url": "/modeles/2", "label": "L’ouvrir" }, "6": { "text": "Sans lien", "url": "" }, "99": "Rien" }';

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`the host's logo and lines are shown as its word, in the report too (${mode})`, async () => {
    const other = await hostWith(`${SCRIPT}<jalon-diagnostic lang="fr"${attribute} host-name="Cabinet Lilas" logo-url="/images/jalon/logo.svg" style="display:block;min-height:100vh"><script type="application/json">${TIPS}</script></jalon-diagnostic>`);
    other.answers["logo.svg"] = { body: LOGO, headers: { "content-type": "image/svg+xml" } };
    const { page, leave } = await visit(other.page("plain.html"), { allow: [/tips="99" is ignored/] });
    const shown = widget(page, mode);
    await shown.locator(".root .head .logo").waitFor();
    assert.equal(await shown.locator(".root .head .logo").getAttribute("alt"), "Cabinet Lilas");
    const shifts = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
    if (mode === "element") assert.equal(shifts, 0);
    await answerFirst(shown);
    const article = shown.locator('article[aria-labelledby="jalon-i2"]');
    await article.getByRole("button", { name: /Aide/ }).click();
    const tip = article.locator(".tip");
    assert.match(await tip.innerText(), /Cabinet Lilas vous conseille\s: Notre modèle/);
    assert.equal(await tip.getByRole("link", { name: "L’ouvrir" }).getAttribute("href"), `${other.origin}/modeles/2`);
    await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("report"));
    const paper = shown.locator(".paper");
    await paper.locator(".tip", { hasText: "Vos prix sur chaque page." }).waitFor();
    await paper.locator(".cover .logo").waitFor();
    assert.equal(await paper.locator(".tip", { hasText: "Sans lien" }).getByRole("link").count(), 0);
    // What the auditor reads is the provider's own.
    await shown.getByRole("radio", { name: /audit/i }).last().check();
    assert.equal(await paper.locator(".tip").count(), 0);
    await leave();
  });
}

test("a logo that does not load leaves the host's name", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: ' host-name="Lilas" logo-url="/images/jalon/none.svg"' }), { allow: [/404/] });
  await page.locator(".root .head .logo").waitFor();
  assert.equal(await page.locator(".root .head .logo").getAttribute("referrerpolicy"), "no-referrer");
  assert.ok(host.requests.includes("/images/jalon/none.svg"));
  await leave();
});

test("what speaks for a host is ignored where there is none", async () => {
  const { page, leave } = await visit(`${host.jalon}index.html?${new URLSearchParams({ "logo-url": `${host.origin}/jalon/icon.svg`, tips: '{"1":"x"}' })}`);
  await page.locator(".root .places").waitFor();
  await settle(page);
  assert.equal(await page.locator(".logo").count(), 0);
  await leave();
});
