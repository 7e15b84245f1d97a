// The widget on host pages in an engine, in the page itself and in a frame: it appears,
// saves the work, takes the height it needs and fires events, and neither affects the
// other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, row, waitUntil } from "./find.mjs";
import { RECORD_PRINTS } from "./init-scripts.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** @type {Record<string, string>} */
const MODES = { element: "", frame: ' mode="frame"' };

/** Opens a host page, and switches to the frame if there is one.
 *  @param {string} url
 *  @param {string} mode */
async function open(url, mode) {
  await visitor.open(url, null);
  if (mode === "frame") await visitor.enterFrame();
  await visitor.find(".root .places");
}

/** Answers the first indicator, and waits until the answer counts. */
async function answerFirst() {
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.waitForText(".strip .answered dd", /^1 /);
}

/** Computed styles in the widget that a host's styles could change. */
const stylesOf = () =>
  visitor.run(`
    const inside = document.querySelector("jalon-diagnostic").shadowRoot ?? document;
    const of = (selector, ...names) => {
      const style = getComputedStyle(inside.querySelector(selector));
      return names.map((name) => style[name]).join(" ");
    };
    return [
      of(".jalon", "fontSize", "lineHeight", "letterSpacing", "textTransform", "direction", "textAlign", "display"),
      of(".places button", "display", "fontSize", "paddingLeft", "visibility"),
      of(".card", "paddingLeft", "float", "display"),
      of("input[type=checkbox]", "width", "visibility", "position"),
    ];`);

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`a plain page: works, has the height it needs, saves the work (${mode})`, async () => {
    const host = await visitor.startHost();
    await open(host.page("plain.html", { mode: attribute }), mode);
    await answerFirst();
    // The frame is as high as its content.
    await waitUntil("the frame does not scroll", () => visitor.run("return parent === self || document.documentElement.scrollHeight <= innerHeight + 1"));
    const height = () => visitor.run("return document.querySelector('jalon-diagnostic').getBoundingClientRect().height");
    const before = await height();
    await visitor.clickButton("^Notes, preuves, actions", row(1));
    await waitUntil("the widget grows", async () => (await height()) > before);
    await waitUntil("the frame does not scroll", () => visitor.run("return parent === self || document.documentElement.scrollHeight <= innerHeight + 1"));
    await visitor.leaveFrame();
    await visitor.savedDocument((document) => document.answers.length === 1);
    await visitor.reload();
    if (mode === "frame") await visitor.enterFrame();
    await visitor.clickButton("Reprendre");
    await visitor.waitForText(".strip .answered dd", /^1 /);
    await visitor.assertNoProblems();
  });

  for (const name of ["aggressive", "rtl", "dark"])
    test(`${name}.html does not change the widget's styles (${mode})`, async () => {
      const host = await visitor.startHost();
      await open(host.page("plain.html", { mode: attribute }), mode);
      const expected = await stylesOf();
      await open(host.page(`${name}.html`, { mode: attribute }), mode);
      assert.deepEqual(await stylesOf(), expected);
      const background = await visitor.run("return getComputedStyle((document.querySelector('jalon-diagnostic').shadowRoot ?? document).querySelector('.jalon')).backgroundColor");
      assert.equal(background, name === "dark" ? "rgb(20, 24, 26)" : "rgb(255, 255, 255)");
      await answerFirst();
      await visitor.assertNoProblems();
    });

  test(`the page receives events and calls methods (${mode})`, async () => {
    const host = await visitor.startHost();
    await open(host.page("events.html", { mode: attribute }), mode);
    await visitor.waitForText(".jalon", /Proposé par Cabinet Lilas/);
    await answerFirst();
    await visitor.leaveFrame();
    const waitForEvent = (/** @type {string} */ type) => waitUntil(`jalon-${type}`, async () => (await visitor.run("return window.received")).find((/** @type {[string, any]} */ [name]) => name === `jalon-${type}`));
    await waitForEvent("ready");
    assert.equal((await waitForEvent("progress"))[1].answered, 1);
    assert.equal(await visitor.callMethod("goTo", "summary"), true);
    assert.equal(await visitor.callMethod("goTo", "nowhere"), false);
    const text = await visitor.callMethod("exportDocument");
    assert.equal(JSON.parse(text).answers.length, 1);
    assert.match(await visitor.callMethod("importDocument", "{"), /^rejected: .*(fichier|JSON)/);
    // The visitor is asked before other work is replaced.
    assert.equal(await visitor.callMethod("importDocument", text.replace('"in_place"', '"partly"')), false);
    if (mode === "frame") await visitor.enterFrame();
    await visitor.clickButton("Utiliser ce fichier", "dialog[open]");
    await visitor.leaveFrame();
    await visitor.savedDocument((document) => document.answers[0].status === "partly");
    if (mode === "frame") await visitor.enterFrame();
    await visitor.goTo("Bilan");
    await visitor.clickButton("Fichier pour un consultant", ".show");
    assert.equal(JSON.parse((await visitor.downloadedFile()).text).answers[0].status, "partly");
    await visitor.leaveFrame();
    assert.deepEqual((await waitForEvent("exported"))[1], { format: "json" });
    await visitor.assertNoProblems();
  });

  test(`printing prints the preparation file alone, with its styles (${mode})`, async () => {
    const host = await visitor.startHost(RECORD_PRINTS);
    await open(host.page("plain.html", { mode: attribute }), mode);
    await answerFirst();
    await visitor.leaveFrame();
    assert.equal(await visitor.callMethod("goTo", "report"), true);
    if (mode === "frame") await visitor.enterFrame();
    await visitor.clickButton("^Imprimer");
    const printed = await waitUntil("something is printed", () => visitor.run(`
      const [page] = window.printed;
      const paper = page?.querySelector(".paper");
      return paper && [paper.textContent, page.documentElement.lang, page.defaultView.getComputedStyle(paper.querySelector("h1, h2, h3, h4, h5, h6")).fontWeight, page.querySelector("header > h1")?.textContent ?? ""];`));
    assert.match(plain(printed[0]), /En place/);
    assert.deepEqual(printed.slice(1, 2), ["fr"]);
    assert.ok(Number(printed[2]) >= 600, "the styles apply");
    assert.equal(printed[3], "", "nothing of the page around it");
    await visitor.assertNoProblems();
  });

  test(`a strict policy with Trusted Types (${mode})`, async () => {
    const files = await visitor.startHost("", { cors: "*" });
    const policy = [
      "default-src 'none'",
      `script-src ${files.origin} 'wasm-unsafe-eval'`,
      `connect-src ${files.origin}`,
      mode === "frame" ? `frame-src ${files.origin}` : "",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const strict = await visitor.startHost("", { policy: policy.filter(Boolean).join("; ") });
    await open(strict.page("strict.html", { mode: attribute, jalon: files.jalon }), mode);
    await answerFirst();
    assert.deepEqual((await visitor.run("return window.problems")).filter((/** @type {string} */ problem) => !/data/.test(problem)), []);
    await visitor.assertNoProblems(/img-src|data:?/);
  });

  test(`a download that breaks off: a message, and a retry that works (${mode})`, async () => {
    const host = await visitor.startHost();
    host.drop.add("jalon-app_bg.wasm");
    await visitor.open(host.page("plain.html", { mode: attribute }), null);
    if (mode === "frame") await visitor.enterFrame();
    await visitor.waitForText("[role=alert]", /n’a pas fini de se charger/);
    host.drop.clear();
    await visitor.clickButton("Réessayer", "[role=alert]");
    await answerFirst();
    await visitor.assertNoProblems(/^console: |not loaded/);
  });

  test(`an application that moves the element, removes it and adds it back (${mode})`, async () => {
    const host = await visitor.startHost();
    await open(host.page("spa.html", { mode: attribute }), mode);
    await answerFirst();
    await visitor.leaveFrame();
    await visitor.run("document.querySelector('#there').append(document.querySelector('jalon-diagnostic'))");
    if (mode === "frame") await visitor.enterFrame();
    await visitor.waitForText(".strip .answered dd", /^1 /);
    await visitor.leaveFrame();
    await visitor.run("(window.removed = document.querySelector('jalon-diagnostic')).remove()");
    await waitUntil("the widget has stopped", () => visitor.run("return !window.removed.shadowRoot.querySelector('.root, iframe')"));
    await visitor.run("document.querySelector('#here').append(window.removed)");
    if (mode === "frame") await visitor.enterFrame();
    await visitor.waitForText(".strip .answered dd", /^1 /);
    await visitor.assertNoProblems();
  });
}

test("two elements, each with its own work and language", async () => {
  const host = await visitor.startHost();
  await open(host.page("two.html", { first: "un", second: "deux" }), "element");
  await visitor.openList("#one");
  await visitor.answer(1, "En place", "#one");
  await visitor.savedDocument((document) => document.answers.length === 1, "un");
  await visitor.run("document.querySelector('#other').scrollIntoView()");
  await visitor.openList("#other", { diagnostic: "Self-assessment", all: "See all" });
  await visitor.waitForText(".strip .answered dd", /^0 /, "#other");
  await visitor.answer(2, "Partly", "#other");
  await visitor.savedDocument((document) => document.answers[0]?.indicator === 2, "deux");
  await visitor.assertNoProblems();
});

test("a policy without WebAssembly: a message with a link to the tool, and a frame that works", async () => {
  const files = await visitor.startHost("", { cors: "*" });
  const firm = await visitor.startHost("", { policy: `default-src 'none'; script-src ${files.origin}; connect-src ${files.origin}; frame-src ${files.origin}` });
  await visitor.open(firm.page("strict.html", { jalon: files.jalon }), null);
  await visitor.waitForText("[role=alert]", /n’autorise pas WebAssembly/);
  const link = await visitor.find("[role=alert] a", "Ouvrir l’outil dans un nouvel onglet");
  assert.equal(await link.getAttribute("href"), `${files.jalon}index.html`);
  await visitor.assertNoProblems(/WebAssembly|wasm|data|blocked/);
  await open(firm.page("strict.html", { jalon: files.jalon, mode: MODES.frame }), "frame");
  await answerFirst();
  await visitor.assertNoProblems(/data/);
});

test("in a frame, a dialog is in view", async () => {
  const host = await visitor.startHost();
  await open(host.page("plain.html", { mode: MODES.frame }), "frame");
  await answerFirst();
  await visitor.clickButton("Vos données");
  await visitor.find("dialog[open]");
  await visitor.leaveFrame();
  const isInView = () => visitor.run(`
    const frame = document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe");
    const box = frame.contentDocument.querySelector("dialog[open]").getBoundingClientRect();
    const top = box.top + frame.getBoundingClientRect().top;
    return top >= 0 && top + box.height <= innerHeight;`);
  await waitUntil("the dialog is in view", isInView);
  await visitor.run("scrollTo(0, document.documentElement.scrollHeight)");
  assert.ok(await visitor.run("return scrollY > 50"), "there is something to scroll");
  await waitUntil("the dialog follows", isInView);
  await visitor.assertNoProblems();
});
