// The page for hosts.

/** @import { BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch } from "./harness.mjs";
import { closeHosts, startHost } from "./hosts.mjs";
import { waitUntilEqual } from "./visits.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("./hosts.mjs").Host} */
let host;

before(async () => {
  [browser, host] = [await launch(), await startHost()];
});
after(() => Promise.all([browser.close(), closeHosts()]));

/** @param {BrowserContextOptions} options */
async function open(options = {}) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${host.jalon}integrate.html`);
  const leave = async () => {
    assert.deepEqual(problems, []);
    await context.close();
  };
  return { page, leave };
}

const snippet = (/** @type {Page} */ page) => page.locator("#snippet").inputValue();

test("options appear in the preview and in the line to paste", async () => {
  const { page, leave } = await open();
  const preview = page.locator("#preview jalon-diagnostic");
  await preview.locator(".root .places").waitFor();
  await page.getByLabel("Langue de départ").selectOption("en");
  await preview.getByText("Your organisation").first().waitFor();
  await page.getByLabel("La demande et la comparaison de devis").uncheck();
  await page.getByLabel("Votre nom").fill("Cabinet \"Lilas\" & fils");
  await preview.getByText("Offered by Cabinet \"Lilas\" & fils.").waitFor();
  await page.locator("#option-accent").fill("#336699");
  await page.getByLabel("Arrondi des angles").fill("2px");
  const line = await snippet(page);
  assert.match(line, /^<script type="module" src="http:\/\/127\.0\.0\.1:\d+\/jalon\/jalon\.js"><\/script><jalon-diagnostic /);
  for (const expected of ['lang="en"', 'sections="diagnostic estimate"', 'host-name="Cabinet &quot;Lilas&quot; &amp; fils"', 'accent="#336699"', "--jalon-radius:2px"])
    assert.ok(line.includes(expected), `${expected} in ${line}`);
  await leave();
});

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

test("a background is accepted if the widget can write on it", async () => {
  const { page, leave } = await open();
  const accepted = async (/** @type {string} */ colour) => {
    await page.locator("#option-background").fill(colour);
    return (await snippet(page)).includes("background=");
  };
  for (const [colour, expected] of /** @type {[string, boolean][]} */ ([["#ffffff", true], ["#dcdcdc", true], ["#c0c0c0", false], ["#808080", false], ["#0000ea", false], ["#202020", true], ["#000", true]]))
    assert.equal(await accepted(colour), expected, colour);
  await page.locator("#option-theme").selectOption("light");
  assert.equal(await accepted("#000000"), false);
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

test("an invalid value gets an error beside its field and is left out of the line", async () => {
  const { page, leave } = await open();
  await page.locator("#option-accent").fill("vert");
  await page.getByText("Un code comme #0b6b5d.").first().waitFor();
  await page.locator("#option-cta-label").fill("Prendre rendez-vous");
  for (const wrong of ["900", "1650 1250 900", "0 0 0"]) {
    await page.locator("#option-day-rates").fill(wrong);
    assert.ok(!(await snippet(page)).includes("day-rates"), wrong);
  }
  await page.locator("#option-privacy-url").fill("javascript:alert(1)");
  const line = await snippet(page);
  assert.ok(!/accent|cta-label|day-rates|privacy-url/.test(line), line);
  assert.match(await page.locator("#invalid").innerText(), /Couleur.*Tarif d’une journée d’audit.*Adresse de l’appel à l’action/);
  await page.locator("#option-cta-url").fill("contact@lilas.example");
  assert.match(await snippet(page), /cta-label="Prendre rendez-vous" cta-url="mailto:contact@lilas\.example"/);
  await leave();
});

test("what is typed is normalised", async () => {
  const { page, leave } = await open();
  for (const [name, typed, written] of [
    ["accent", "336699", 'accent="#336699"'],
    ["jalon-radius", "4", "--jalon-radius:4px"],
    ["day-rates", "900 € ; 1250 € ; 1650 €", 'day-rates="900 1250 1650"'],
    ["day-rates", "1 000 1 250 1 650", 'day-rates="1000 1250 1650"'],
    ["day-rates", "900, 1250, 1650", 'day-rates="900 1250 1650"'],
    ["jalon-sticky-top", "64 px", "--jalon-sticky-top:64px"],
    ["privacy-url", "www.lilas.example/donnees", 'privacy-url="https://www.lilas.example/donnees"'],
    ["cta-url", "04 72 00 00 00", 'cta-url="tel:0472000000"'],
    ["privacy-url", "confidentialite.html", 'privacy-url="/confidentialite.html"'],
    ["cta-url", "/contact?de=jalon#formulaire", 'cta-url="/contact?de=jalon#formulaire"'],
    ["tips", "1 Vos prix sur chaque page.\n11 : Notre modèle | modele.pdf | L’ouvrir", 'tips="{&quot;1&quot;:&quot;Vos prix sur chaque page.&quot;,&quot;11&quot;:{&quot;text&quot;:&quot;Notre modèle&quot;,&quot;url&quot;:&quot;/modele.pdf&quot;,&quot;label&quot;:&quot;L’ouvrir&quot;}}"'],
    ["address", "/jalon-0.1.0/", '<script type="module" src="/jalon-0.1.0/jalon.js">'],
    ["address", "https://www.lilas.example/jalon-0.1.0/integrate.html", 'src="https://www.lilas.example/jalon-0.1.0/jalon.js"'],
  ]) {
    await page.locator(`#option-${name}`).fill(typed);
    assert.ok((await snippet(page)).includes(written), `${typed}: ${await snippet(page)}`);
  }
  await page.reload();
  assert.equal(await page.locator("#option-jalon-radius").inputValue(), "4", "the form is restored");
  await leave();
});

test("the preview does not touch a visitor's saved work, in any mode", async () => {
  const { page, leave } = await open();
  for (const mode of ["", "frame", "iframe"]) {
    if (mode === "iframe") await page.locator("#option-mode").selectOption("");
    await page.locator(mode === "iframe" ? "#option-target" : "#option-mode").selectOption(mode);
    /** @type {Locator | FrameLocator} */
    const preview = mode ? page.frameLocator("#preview iframe") : page.locator("#preview");
    // The whole tile is the target: its label covers the box.
    await preview.locator(".categories").getByText("Apprentissage (CFA)", { exact: true }).click();
    await page.waitForFunction((key) => localStorage.getItem(key), `jalon-preview${mode && `-${mode}`}/v1/document`);
  }
  const names = await page.evaluate(() => Object.keys(localStorage));
  assert.ok(names.length && names.every((name) => /^jalon-(preview|integrate$)/.test(name)), `${names}`);
  await leave();
});

test("changing the language keeps the form", async () => {
  const { page, leave } = await open();
  await page.locator("#option-host-name").fill("Cabinet Lilas");
  await page.locator("[data-language=en]").click();
  assert.equal(await page.getByLabel("Your name").inputValue(), "Cabinet Lilas");
  await leave();
});

for (const [locale, colorScheme] of /** @type {const} */ ([["fr-FR", "light"], ["en-GB", "dark"]])) {
  test(`the page for hosts has no violation that axe finds, and fits 320 px (${locale}, ${colorScheme})`, async () => {
    const { page, leave } = await open({ locale, colorScheme });
    await page.locator("#preview .places").waitFor();
    await page.locator("#option-accent").fill("vert");
    // As an expression, since the page's policy forbids adding the script.
    const violations = await page.evaluate(`${axe}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html + node.failureSummary).join(" | ")))`);
    assert.deepEqual(violations, []);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.waitForFunction(() => innerWidth === 320);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
    await leave();
  });
}
