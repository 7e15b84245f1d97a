// Jalon on other people's pages in an engine, in the page itself and in a frame:
// it shows, keeps the work, takes the room it needs, tells the page what it may
// know, and neither harms the other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, row, until } from "./find.mjs";
import { NO_PRINTER } from "./first.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

const MODES = { element: "", frame: ' mode="frame"' };

/** Opens a page of a host, and goes to where the widget is. */
async function open(url, mode) {
  await visitor.open(url, null);
  if (mode === "frame") await visitor.enter();
  await visitor.find(".places");
}

async function works() {
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.reads(".strip .answered dd", /^1 /);
}

/** What a theme would spoil: sizes, letters, colours of what stands inside. */
const looks = () =>
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
  test(`a plain page: works, has the room it needs, keeps the work (${mode})`, async () => {
    const host = await visitor.host();
    await open(host.page("plain.html", { mode: attribute }), mode);
    await works();
    // What the last line needs is there: nothing scrolls inside the page.
    await until("nothing scrolls inside", () => visitor.run("return parent === self || document.documentElement.scrollHeight <= innerHeight + 1"));
    const height = () => visitor.run("return document.querySelector('jalon-diagnostic').getBoundingClientRect().height");
    const before = await height();
    await visitor.button("^Notes, preuves, actions", row(1));
    await until("the block grows", async () => (await height()) > before);
    await until("nothing scrolls inside", () => visitor.run("return parent === self || document.documentElement.scrollHeight <= innerHeight + 1"));
    await visitor.leave();
    await visitor.kept((document) => document.answers.length === 1);
    await visitor.reload();
    if (mode === "frame") await visitor.enter();
    await visitor.button("Reprendre");
    await visitor.reads(".strip .answered dd", /^1 /);
    await visitor.calm();
  });

  for (const name of ["aggressive", "rtl", "dark"])
    test(`${name}.html does not change its looks (${mode})`, async () => {
      const host = await visitor.host();
      await open(host.page("plain.html", { mode: attribute }), mode);
      const expected = await looks();
      await open(host.page(`${name}.html`, { mode: attribute }), mode);
      assert.deepEqual(await looks(), expected);
      const background = await visitor.run("return getComputedStyle((document.querySelector('jalon-diagnostic').shadowRoot ?? document).querySelector('.jalon')).backgroundColor");
      assert.equal(background, name === "dark" ? "rgb(20, 24, 26)" : "rgb(255, 255, 255)");
      await works();
      await visitor.calm();
    });

  test(`the page hears counts, and calls methods (${mode})`, async () => {
    const host = await visitor.host();
    await open(host.page("events.html", { mode: attribute }), mode);
    await visitor.reads(".jalon", /Proposé par Cabinet Lilas/);
    await works();
    await visitor.leave();
    const hears = (type) => until(`jalon-${type} is heard`, async () => (await visitor.run("return window.heard")).find(([name]) => name === `jalon-${type}`));
    await hears("ready");
    assert.equal((await hears("progress"))[1].answered, 1);
    assert.equal(await visitor.method("goTo", "summary"), true);
    assert.equal(await visitor.method("goTo", "nowhere"), false);
    const text = await visitor.method("exportDocument");
    assert.equal(JSON.parse(text).answers.length, 1);
    assert.match(await visitor.method("importDocument", "{"), /^rejected: .*(fichier|JSON)/);
    // There is work already: the visitor is asked, and can take the file.
    assert.equal(await visitor.method("importDocument", text.replace('"in_place"', '"partly"')), false);
    if (mode === "frame") await visitor.enter();
    await visitor.button("Utiliser ce fichier", "dialog[open]");
    await visitor.leave();
    await visitor.kept((document) => document.answers[0].status === "partly");
    if (mode === "frame") await visitor.enter();
    await visitor.go("Bilan");
    await visitor.button("Exporter en JSON", ".take-away");
    assert.equal(JSON.parse((await visitor.taken()).text).answers[0].status, "partly");
    await visitor.leave();
    assert.deepEqual((await hears("exported"))[1], { format: "json" });
    await visitor.calm();
  });

  test(`what is printed is the preparation file alone, with its looks (${mode})`, async () => {
    const host = await visitor.host(NO_PRINTER);
    await open(host.page("plain.html", { mode: attribute }), mode);
    await works();
    await visitor.leave();
    assert.equal(await visitor.method("goTo", "report"), true);
    if (mode === "frame") await visitor.enter();
    await visitor.button("^Imprimer");
    const printed = await until("something is printed", () => visitor.run(`
      const [page] = window.printed;
      const paper = page?.querySelector(".paper");
      return paper && [paper.textContent, page.documentElement.lang, page.defaultView.getComputedStyle(paper.querySelector("h1, h2, h3, h4, h5, h6")).fontWeight, page.querySelector("header > h1")?.textContent ?? ""];`));
    assert.match(plain(printed[0]), /En place/);
    assert.deepEqual(printed.slice(1, 2), ["fr"]);
    assert.ok(Number(printed[2]) >= 600, "the styles are there");
    assert.equal(printed[3], "", "nothing of the page around");
    await visitor.calm();
  });

  test(`a strict policy with Trusted Types (${mode})`, async () => {
    const files = await visitor.host("", { cors: "*" });
    const policy = [
      "default-src 'none'",
      `script-src ${files.origin} 'wasm-unsafe-eval'`,
      `connect-src ${files.origin}`,
      mode === "frame" ? `frame-src ${files.origin}` : "",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const strict = await visitor.host("", { policy: policy.filter(Boolean).join("; ") });
    await open(strict.page("strict.html", { mode: attribute, jalon: files.jalon }), mode);
    await works();
    assert.deepEqual((await visitor.run("return window.troubles")).filter((trouble) => !/data/.test(trouble)), []);
    await visitor.calm(/img-src|data:?/);
  });

  test(`a network that drops: a message, and a retry that works (${mode})`, async () => {
    const host = await visitor.host();
    host.drop.add("jalon-app_bg.wasm");
    await visitor.open(host.page("plain.html", { mode: attribute }), null);
    if (mode === "frame") await visitor.enter();
    await visitor.reads("[role=alert]", /n’a pas fini de se charger/);
    host.drop.clear();
    await visitor.button("Réessayer", "[role=alert]");
    await works();
    await visitor.calm(/^console: |not loaded/);
  });

  test(`an application that moves the element and puts it back (${mode})`, async () => {
    const host = await visitor.host();
    await open(host.page("spa.html", { mode: attribute }), mode);
    await works();
    await visitor.leave();
    await visitor.run("document.querySelector('#there').append(document.querySelector('jalon-diagnostic'))");
    if (mode === "frame") await visitor.enter();
    await visitor.reads(".strip .answered dd", /^1 /);
    await visitor.leave();
    await visitor.run("(window.gone = document.querySelector('jalon-diagnostic')).remove()");
    await until("the widget has stopped", () => visitor.run("return !window.gone.shadowRoot.querySelector('.root, iframe')"));
    await visitor.run("document.querySelector('#here').append(window.gone)");
    if (mode === "frame") await visitor.enter();
    await visitor.reads(".strip .answered dd", /^1 /);
    await visitor.calm();
  });
}

test("two elements, each with its own work and language", async () => {
  const host = await visitor.host();
  await open(host.page("two.html", { first: "un", second: "deux" }), "element");
  await visitor.go("Diagnostic", "#one");
  await visitor.answer(1, "En place", "#one");
  await visitor.kept((document) => document.answers.length === 1, "un");
  await visitor.run("document.querySelector('#other').scrollIntoView()");
  await visitor.go("Self-assessment", "#other");
  await visitor.reads(".strip .answered dd", /^0 /, "#other");
  await visitor.answer(2, "Partly", "#other");
  await visitor.kept((document) => document.answers[0]?.indicator === 2, "deux");
  await visitor.calm();
});

test("a policy that forbids WebAssembly: a message with the way out, and a frame that works", async () => {
  const files = await visitor.host("", { cors: "*" });
  const firm = await visitor.host("", { policy: `default-src 'none'; script-src ${files.origin}; connect-src ${files.origin}; frame-src ${files.origin}` });
  await visitor.open(firm.page("strict.html", { jalon: files.jalon }), null);
  await visitor.reads("[role=alert]", /n’autorise pas WebAssembly/);
  const way = await visitor.find("[role=alert] a", "Ouvrir l’outil dans un nouvel onglet");
  assert.equal(await way.getAttribute("href"), files.jalon);
  await visitor.calm(/WebAssembly|wasm|data|blocked/);
  await open(firm.page("strict.html", { jalon: files.jalon, mode: MODES.frame }), "frame");
  await works();
  await visitor.calm(/data/);
});

test("in a frame, a dialog is where the visitor looks", async () => {
  const host = await visitor.host();
  await open(host.page("plain.html", { mode: MODES.frame }), "frame");
  await works();
  await visitor.button("Vos données");
  await visitor.find("dialog[open]");
  await visitor.leave();
  const seen = () => visitor.run(`
    const frame = document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe");
    const box = frame.contentDocument.querySelector("dialog[open]").getBoundingClientRect();
    const top = box.top + frame.getBoundingClientRect().top;
    return top >= 0 && top + box.height <= innerHeight;`);
  await until("the dialog is in sight", seen);
  await visitor.run("scrollTo(0, document.documentElement.scrollHeight)");
  assert.ok(await visitor.run("return scrollY > 50"), "there is something to scroll");
  await until("the dialog follows", seen);
  await visitor.calm();
});
