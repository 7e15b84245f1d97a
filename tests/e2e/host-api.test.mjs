// The interface between the widget and a host page: options, events, methods and
// documents.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { here, openProfile, plain } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { MODES, answerFirst, host, settle, startHostPages, visit, waitForSaved, waitForStop, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`events hold counts and states, and the link carries a summary if the visitor agrees (${mode})`, async () => {
    const { page, leave } = await visit(host.page("events.html", { mode: attribute }));
    const shown = widget(page, mode);
    await answerFirst(shown);
    await shown.locator(".places").getByRole("button", { name: "Audit et budget" }).click();
    await shown.getByText("Tarifs d’une journée d’audit selon Cabinet Lilas. Source : nos devis de 2026.").waitFor();
    const call = shown.locator(".call");
    const link = call.getByRole("link", { name: "Prendre rendez-vous" });
    assert.equal(await link.getAttribute("href"), `${host.origin}/contact#formulaire`);
    await call.getByRole("checkbox", { name: "Joindre mon bilan" }).check();
    const shownText = await call.locator(".digest").innerText();
    const carried = new URL((await link.getAttribute("href")) ?? "");
    assert.equal(carried.search, "", "nothing reaches the server");
    assert.equal(plain(new URLSearchParams(carried.hash.slice(1)).get("jalon-summary")), plain(shownText));
    const privacy = shown.getByRole("link", { name: "Confidentialité" });
    assert.equal(await privacy.getAttribute("href"), `${host.origin}/confidentialite`);
    await link.evaluate((/** @type {HTMLAnchorElement} */ link) => {
      link.removeAttribute("target");
      link.addEventListener("click", (event) => event.preventDefault());
      link.click();
    });
    const waitForEvent = (/** @type {string} */ name) => page.waitForFunction((type) => window.received.some((event) => event[0] === type), `jalon-${name}`);
    await waitForEvent("call-to-action");
    // The consent is for one time, and for one screen.
    assert.equal(await call.getByRole("checkbox").isChecked(), false);
    assert.equal(await link.getAttribute("href"), `${host.origin}/contact#formulaire`);
    await call.getByRole("checkbox").check();
    await shown.locator(".places").getByRole("button", { name: "Bilan" }).click();
    assert.equal(await call.getByRole("checkbox").isChecked(), false);
    await Promise.all([page.waitForEvent("download"), shown.locator(".show").getByRole("button", { name: "Fichier pour un consultant" }).click()]);
    await waitForEvent("exported");
    const text = await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.exportDocument());
    const all = JSON.parse(text);
    const answered = { ...all.answers[0] };
    all.answers = Array.from({ length: 33 }, (_, position) => ({ ...answered, indicator: position + 1, notes: "Mot secret" }));
    assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon, all) => jalon.importDocument(all), all), false);
    await shown.locator("dialog[open] .primary").click();
    await waitForEvent("completed");
    const received = await page.evaluate(() => window.received);
    const detailOf = (/** @type {string} */ name) => received.find(([type]) => type === `jalon-${name}`)?.[1];
    const counts = ["answered", "applicable", "in_place", "majors", "minors", "not_in_place", "partly", "proved", "verdict"];
    assert.equal(received[0][0], "jalon-ready");
    assert.deepEqual(Object.keys(received[0][1]), ["file", "language", "kept", "progress"]);
    const progress = detailOf("progress");
    assert.deepEqual(Object.keys(progress).sort(), [...counts, "file"].sort());
    assert.deepEqual([progress.answered, progress.in_place, progress.proved], [1, 1, 0]);
    const [called, exported, completed] = ["call-to-action", "exported", "completed"].map(detailOf);
    assert.equal(called.with_summary, true);
    assert.deepEqual(exported, { file: "first", format: "json" });
    assert.equal(completed.answered, completed.applicable);
    assert.ok(!JSON.stringify(received).includes("secret"));
    await leave();
  });

  test(`methods: navigate, export the document, import it (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const element = page.locator("jalon-diagnostic");
    const shown = widget(page, mode);
    assert.equal(await element.evaluate((/** @type {any} */ jalon) => jalon.goTo("quotes")), true);
    await shown.locator(".quotes").waitFor();
    assert.equal(await element.evaluate((/** @type {any} */ jalon) => jalon.goTo("nowhere")), false);
    await answerFirst(shown);
    const text = await element.evaluate((/** @type {any} */ jalon) => jalon.exportDocument());
    assert.equal(JSON.parse(text).answers.length, 1);
    // The visitor is asked before other work is replaced.
    assert.equal(await element.evaluate((/** @type {any} */ jalon, text) => jalon.importDocument(text), text), false);
    await shown.locator("dialog[open]").getByText("Ce que contient ce fichier").waitFor();
    await shown.locator("dialog[open]").getByRole("button", { name: "Annuler" }).click();
    const refusal = await element.evaluate((/** @type {any} */ jalon) => jalon.importDocument("{").catch((/** @type {Error} */ error) => error.message));
    assert.match(refusal, /fichier|JSON/);
    await leave();
  });

  test(`the host erases everything (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await shown.locator(".root .places").waitFor();
    await answerFirst(shown);
    const stored = () => page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));
    await waitUntilEqual(async () => (await stored()).includes("jalon/v1/document"), true);
    assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.eraseAll()), true);
    await shown.locator(".notice").getByText("Tout est effacé").waitFor();
    await shown.locator(".start").waitFor();
    assert.deepEqual(await stored(), []);
    await openProfile(shown);
    assert.equal(await shown.locator(".strip .answered dd").innerText().then((text) => text.slice(0, 2)), "0 ");
    await leave();
  });

  test(`a file dropped on the widget is imported, and one beside it is the host's (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await shown.locator(".root .places").waitFor();
    const drop = (/** @type {import("playwright-core").Locator} */ target) =>
      target.evaluate((element) => {
        const data = new DataTransfer();
        data.items.add(new File(["{}"], "jalon.json"));
        return !element.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
      });
    assert.equal(await drop(page.locator("h1").first()), false);
    assert.equal(await drop(shown.locator(".screen")), true);
    await shown.locator("dialog[open]").getByText("Ce fichier ne peut pas être utilisé").waitFor();
    await leave();
  });

  test(`changed options take effect (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), { allow: [/is ignored/] });
    const element = page.locator("jalon-diagnostic");
    const shown = widget(page, mode);
    await shown.locator(".root .places").waitFor();
    const set = (/** @type {string} */ name, /** @type {string} */ value) => element.evaluate((/** @type {any} */ jalon, [name, value]) => jalon.setAttribute(name, value), [name, value]);
    await set("lang", "en");
    await shown.locator(".places").getByText("Your organisation").waitFor();
    await set("sections", "estimate");
    await page.waitForFunction((frame) => {
      const root = frame ? document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").contentDocument : document.querySelector("jalon-diagnostic").shadowRoot;
      return root.querySelectorAll(".places button").length === 2;
    }, mode === "frame");
    assert.equal(await shown.locator(".strip .answered").count(), 0);
    assert.equal(await element.evaluate((/** @type {any} */ jalon) => jalon.goTo("diagnostic")), false);
    await set("accent", "#ffff00");
    await shown.locator(".places").getByRole("button", { name: "Audit and budget" }).click();
    const colour = () => shown.locator(".jalon").evaluate((root) => getComputedStyle(root).getPropertyValue("--jl-accent"));
    await waitUntilEqual(async () => /light-dark\(#[0-9a-f]{6}, #ffff00\)/.test(await colour()), true);
    await set("heading-level", "4");
    await shown.getByRole("heading", { level: 4, name: "Jalon" }).waitFor();
    await set("day-rates", "700 800 900");
    await shown.getByText("according to the site that offers this tool").waitFor();
    assert.equal(await shown.locator("#jalon-low_day_rate_cents").inputValue(), "700");
    // A price that the visitor entered stays when the host changes its own.
    await shown.locator("#jalon-low_day_rate_cents").fill("650");
    await set("day-rates", "1000 1100 1200");
    await settle(page);
    assert.equal(await shown.locator("#jalon-low_day_rate_cents").inputValue(), "650");
    await set("theme", "dark");
    const background = () => shown.locator(".jalon").evaluate((root) => getComputedStyle(root).backgroundColor);
    await waitUntilEqual(background, "rgb(20, 24, 26)");
    const warned = page.waitForEvent("console", (message) => message.text().includes("theme=\"sombre\" is ignored; expected: auto, light or dark"));
    await set("theme", "sombre");
    await warned;
    await waitUntilEqual(background, "rgb(255, 255, 255)");
    await leave();
  });
}

test("a page of another origin gets the document only if the visitor agrees", async () => {
  const files = await startHost({ cors: "*" });
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame, jalon: files.jalon }));
  const shown = widget(page, "frame");
  await answerFirst(shown);
  const ask = () => page.evaluate(() => {
    window.answer = document.querySelector("jalon-diagnostic").exportDocument().then((/** @type {string} */ text) => JSON.parse(text).answers.length, (/** @type {Error} */ error) => error.message);
  });
  await ask();
  await shown.locator("dialog[open]").getByRole("button", { name: "Refuser" }).click();
  assert.match(await page.evaluate(() => window.answer), /did not give/);
  await ask();
  assert.ok(await shown.locator("dialog[open]").getByText(host.origin).isVisible(), "the dialog names the page");
  await shown.locator("dialog[open] button").first().press("Escape");
  assert.match(await page.evaluate(() => window.answer), /did not give/);
  await ask();
  await shown.locator("dialog[open]").getByRole("button", { name: "Transmettre la copie" }).click();
  assert.equal(await page.evaluate(() => window.answer), 1);
  // Navigation away from the dialog is a refusal.
  await ask();
  await shown.locator("dialog[open]").waitFor();
  await page.evaluate(() => document.querySelector("jalon-diagnostic").goTo("summary"));
  assert.match(await page.evaluate(() => window.answer), /did not give/);
  // Nor does it erase without asking.
  assert.equal(await page.evaluate(() => document.querySelector("jalon-diagnostic").eraseAll()), false);
  await shown.locator("dialog[open]").getByText("Tout effacer de ce navigateur").waitFor();
  await shown.locator("dialog[open]").getByRole("button", { name: "Annuler" }).click();
  await openProfile(shown);
  assert.equal(await shown.locator(".strip .answered dd").innerText().then((text) => text.slice(0, 2)), "1 ");
  await leave();
});

test("a method called on an element that was removed and added back waits for its new widget", async () => {
  const { page, leave } = await visit(host.page("spa.html"));
  await widget(page, "element").locator(".root .places").waitFor();
  await page.evaluate(() => (window.removed = document.querySelector("jalon-diagnostic")).remove());
  await waitForStop(page);
  const found = await page.evaluate(() => {
    document.querySelector("#there").append(window.removed);
    return window.removed.goTo("quotes").catch((/** @type {Error} */ error) => error.message);
  });
  assert.equal(found, true);
  await leave();
});

/** In the page: what each method answers, or "pending" after some seconds.
 *  @param {any} jalon */
const callAll = (jalon) =>
  Promise.all([jalon.exportDocument(), jalon.importDocument({}), jalon.goTo("quotes")].map((answer) =>
    Promise.race([answer.then(() => "done", (/** @type {Error} */ error) => error.message), new Promise((resolve) => setTimeout(resolve, 8000, "pending"))])));

/** Calls each method; every one must reject with this reason.
 *  @param {import("playwright-core").Page} page
 *  @param {RegExp} reason */
async function assertRejected(page, reason) {
  for (const message of await page.locator("jalon-diagnostic").evaluate(callAll)) assert.match(message, reason);
}

test("start-call-after-failure: where WebAssembly is refused, calls reject with the reason, early and late", async () => {
  const firm = await startHost({ policy: "script-src 'self'" });
  const { page, leave } = await visit(firm.page("plain.html"), { allow: [/WebAssembly/] });
  await assertRejected(page, /n’autorise pas WebAssembly/);
  await page.getByRole("alert").waitFor();
  await assertRejected(page, /n’autorise pas WebAssembly/);
  await leave();
});

test("start-call-after-failure: where the page in the frame fails, calls reject with its reason", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }), {
    allow: [/WebAssembly/],
    prepare: () => delete (/** @type {any} */ (globalThis).WebAssembly),
  });
  await assertRejected(page, /n’autorise pas WebAssembly/);
  await widget(page, "frame").getByRole("alert").waitFor();
  await assertRejected(page, /n’autorise pas WebAssembly/);
  await leave();
});

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`start-call-after-failure: calls reject until a retry begins, then wait for it (${mode})`, async () => {
    const weak = await startHost();
    const name = mode === "frame" ? "page.js" : "inside.js";
    weak.answers[name] = { status: 404 };
    const { page, leave } = await visit(weak.page("plain.html", { mode: attribute }), { allow: [/404|module|inside|page|preload/] });
    await page.getByRole("alert").waitFor();
    await assertRejected(page, new RegExp(`le fichier ${name}`));
    weak.answers = {};
    weak.hold.add("jalon-app_bg.wasm");
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.evaluate(() => void (window.answer = document.querySelector("jalon-diagnostic").goTo("quotes")));
    await waitUntilEqual(async () => weak.held.length > 0, true);
    weak.release();
    assert.equal(await page.evaluate(() => window.answer), true);
    await leave();
  });

  test(`start-call-after-failure: a call that waits when the element is removed rejects (${mode})`, async () => {
    const weak = await startHost();
    weak.hold.add("jalon-app_bg.wasm");
    const { page, leave } = await visit(weak.page("spa.html", { mode: attribute }));
    await waitUntilEqual(async () => weak.held.length > 0, true);
    await page.evaluate(() => {
      window.removed = document.querySelector("jalon-diagnostic");
      window.answer = window.removed.goTo("quotes").catch((/** @type {Error} */ error) => error.message);
    });
    // A new start in the page does not disturb it.
    if (mode === "element") await page.evaluate(() => window.removed.setAttribute("storage-key", "autre"));
    await page.evaluate(() => {
      window.answer = Promise.race([window.answer, new Promise((resolve) => setTimeout(resolve, 8000, "pending"))]);
      window.removed.remove();
    });
    assert.match(await page.evaluate(() => window.answer), /removed|gone/);
    // Inserted again, it starts and answers.
    weak.release();
    const again = await page.evaluate(() => {
      document.querySelector("#there").append(window.removed);
      return window.removed.goTo("quotes");
    });
    assert.equal(again, true);
    await leave();
  });

  test(`start-call-after-failure: after a trap, in a call or elsewhere, calls say that the tool has stopped (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), { allow: [/unreachable/] });
    await widget(page, mode).locator(".root .places").waitFor();
    await widget(page, mode).evaluate(async (_, address) => {
      const { Widget } = await import(address);
      Widget.prototype.goTo = () => {
        throw Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at jalon-app_bg.wasm" });
      };
    }, `${host.jalon}jalon-app.js`);
    const answer = page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("quotes").catch((/** @type {Error} */ error) => error.message));
    assert.match(await answer, /l’outil s’est arrêté/);
    await widget(page, mode).getByRole("alert").getByText("l’outil s’est arrêté").waitFor();
    await assertRejected(page, /l’outil s’est arrêté/);
    await leave();
  });
}

test("start-call-after-failure: a frame whose page goes away rejects the calls that wait, and later ones", async () => {
  const files = await startHost({ cors: "*" });
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame, jalon: files.jalon }), { allow: [/postMessage/] });
  await widget(page, "frame").locator(".root .places").waitFor();
  // The visitor is asked, and the page goes before the answer.
  await page.evaluate(() => void (window.answer = document.querySelector("jalon-diagnostic").exportDocument().catch((/** @type {Error} */ error) => error.message)));
  await widget(page, "frame").locator("dialog[open]").waitFor();
  await page.evaluate(() => (document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").src = "about:blank"));
  assert.match(await page.evaluate(() => window.answer), /does not answer/);
  await assertRejected(page, /does not answer/);
  await leave();
});

test("start-call-after-failure: what cannot be written as JSON rejects", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const message = await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => {
    /** @type {any} */
    const circular = {};
    circular.self = circular;
    return jalon.importDocument(circular).catch((/** @type {Error} */ error) => error.message);
  });
  assert.match(message, /circular/);
  await leave();
});

/** In the page: records the text that the program imports.
 *  @param {unknown} _
 *  @param {string} address of the program */
async function recordImports(_, address) {
  const { Widget } = await import(address);
  const { importDocument } = Widget.prototype;
  Widget.prototype.importDocument = function (/** @type {string} */ text) {
    window.imported = text;
    return importDocument.call(this, text);
  };
}

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`dom-toJSON: libraries that change how JSON is written change neither documents nor options (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), {
      // As Prototype 1.6 does.
      prepare: () => {
        if (self !== top) return;
        for (const { prototype } of [Array, Object, String, Number, Boolean, Date]) /** @type {any} */ (prototype).toJSON = function () { return `"${this}"`; };
      },
    });
    const element = page.locator("jalon-diagnostic");
    await element.evaluate((/** @type {any} */ jalon) => jalon.setAttribute("sections", "estimate"));
    const shown = widget(page, mode);
    await waitUntilEqual(() => shown.locator(".places button").count(), 2);
    await shown.evaluate(recordImports, `${host.jalon}jalon-app.js`);
    const text = await readFile(join(here, "../exports/version-4.json"), "utf8");
    const loaded = await element.evaluate((/** @type {any} */ jalon, text) => {
      const document = JSON.parse(text);
      document.saved_at = new Date("2026-11-20T09:00:00Z");
      return jalon.importDocument(document);
    }, text);
    assert.equal(loaded, true);
    const exported = JSON.parse(await element.evaluate((/** @type {any} */ jalon) => jalon.exportDocument()));
    assert.deepEqual(exported.answers, JSON.parse(text).answers);
    const imported = JSON.parse(await shown.evaluate(() => window.imported));
    assert.deepEqual(imported, { ...JSON.parse(text), saved_at: "2026-11-20T09:00:00.000Z" });
    await leave();
  });
}

test("messages of other windows are ignored", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }));
  await answerFirst(widget(page, "frame"));
  const height = () => page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => element.shadowRoot.querySelector("iframe").style.height);
  const before = await height();
  await page.evaluate(() => {
    window.received = [];
    document.addEventListener("jalon-completed", (/** @type {any} */ { detail }) => window.received.push(detail));
    postMessage({ jalon: 1, kind: "height", height: 7 }, "*");
    postMessage({ jalon: 1, kind: "event", name: "completed", detail: {} }, "*");
  });
  await settle(page);
  assert.equal(await height(), before);
  assert.deepEqual(await page.evaluate(() => window.received), []);
  await leave();
});

test("Jalon's own page ignores options that speak in a host's name", async () => {
  const { page, leave } = await visit(`${host.jalon}?lang=en&accent=%23336699&host-name=Impots&cta-label=Payer&cta-url=https://evil.example`);
  await page.locator(".root .places").getByText("Your organisation").waitFor();
  assert.equal(await page.getByText("Impots").count() + await page.getByText("Payer").count(), 0);
  assert.match(await page.locator(".jalon").evaluate((root) => getComputedStyle(root).getPropertyValue("--jl-accent")), /#336699/);
  await leave();
});

test("typing does not trigger the page's shortcuts", async () => {
  const { page, leave } = await visit(host.page("events.html"));
  await answerFirst(widget(page, "element"));
  await page.locator(".rows article").first().getByRole("button", { name: "Notes, preuves, actions" }).click();
  await page.locator("textarea").first().fill("");
  await page.locator("textarea").first().press("s");
  await page.locator("textarea").first().press("Escape");
  assert.deepEqual(await page.evaluate(() => window.keys.filter((key) => key === "s" || key === "Escape")), ["Escape"]);
  await leave();
});

test("printing on a host page prints the document, not the page around it", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await answerFirst(widget(page, "element"));
  await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => {
    element.setAttribute("accent", "#336699");
    window.printed = [];
    window.print = () => window.printed.push("the page");
    // Printing uses a frame: inspect it when it prints.
    const { append } = ShadowRoot.prototype;
    ShadowRoot.prototype.append = function (/** @type {any[]} */ ...nodes) {
      const ready = nodes[0].onload;
      nodes[0].onload = () => {
        const view = nodes[0].contentWindow;
        view.print = () => window.printed.push([view.document.title, view.document.querySelectorAll(".printed").length, view.document.querySelectorAll("#before").length, view.getComputedStyle(view.document.querySelector(".jalon")).getPropertyValue("--jl-accent")]);
        ready();
      };
      append.apply(this, nodes);
    };
    return element.goTo("report");
  });
  await page.getByRole("button", { name: "Imprimer" }).click();
  await page.waitForFunction(() => window.printed.length);
  const [[title, indicators, surroundings, accent]] = await page.evaluate(() => window.printed);
  assert.match(title, /Qualiopi/);
  assert.ok(indicators > 20 && surroundings === 0, `${indicators} ${surroundings}`);
  assert.match(accent, /#336699/, "the host's colour applies");
  assert.ok(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => element.shadowRoot.querySelector(".print").inert), "it cannot take the focus");
  await leave();
});

test("print-frame-removed: what is printed stays until the next print, or until the widget stops", async () => {
  const { page, leave } = await visit(host.page("spa.html"), {
    // As on phones: print() returns at once, and "afterprint" comes before the preview.
    prepare: () => {
      window.printed = [];
      window.print = function () {
        parent.printed.push(this);
        setTimeout(() => dispatchEvent(new Event("afterprint")), 10);
        addEventListener("afterprint", () => setTimeout(() => (parent.afterPrint = true), 400));
      };
    },
  });
  await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("report"));
  const frames = () => page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) =>
    [...element.shadowRoot.querySelectorAll("iframe.print")].map((frame) => frame.contentDocument.querySelectorAll(".printed").length));
  for (const count of [1, 2]) {
    await page.evaluate(() => (window.afterPrint = false));
    await page.getByRole("button", { name: "Imprimer" }).click();
    await page.waitForFunction((count) => window.printed.length === count && window.afterPrint, count);
    const [indicators, ...others] = await frames();
    assert.ok(indicators > 20, `${indicators} indicators in the frame`);
    assert.deepEqual(others, [], "former frames are removed");
  }
  await page.evaluate(() => (window.removed = document.querySelector("jalon-diagnostic")).remove());
  await waitForStop(page);
  await leave();
});

test("a document that needs repairs is previewed before it is imported", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const invalid = { format: "jalon", version: 2, profile: { other_sites: "many" }, answers: [], budget: {} };
  assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon, invalid) => jalon.importDocument(invalid), invalid), false);
  await page.locator("dialog[open] .repairs").waitFor();
  await leave();
});

test("a document that the page imports moves neither the focus nor the page", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator(".root .places").waitFor();
  const text = await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.exportDocument());
  await page.locator("#menu").focus();
  assert.equal(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon, text) => jalon.importDocument(text), text.replace('"other_sites": 0', '"other_sites": 4')), true);
  await page.locator(".guided").waitFor();
  assert.match(await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.exportDocument()), /"other_sites": 4/);
  await settle(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "menu");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await leave();
});

test("a returning visitor gets the host's new prices, or the public ones when it has none any more", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const low = () => page.locator("#jalon-low_day_rate_cents").inputValue();
  const setRates = (/** @type {string} */ rates) => page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon, rates) => (rates ? jalon.setAttribute("day-rates", rates) : jalon.removeAttribute("day-rates")), rates);
  await setRates("700 800 900");
  await answerFirst(widget(page, "element"));
  await waitForSaved(page, 1);
  for (const [rates, expected] of [["750 850 950", "750"], ["", "900"]]) {
    await page.reload();
    await setRates(rates);
    await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("estimate"));
    await page.locator("#jalon-low_day_rate_cents").waitFor();
    assert.equal(plain(await low()), expected);
  }
  await leave();
});

test("the page's language applies until the visitor chooses one", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const navigation = page.locator(".places");
  await answerFirst(widget(page, "element"));
  await waitForSaved(page, 1);
  await page.reload();
  await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.setAttribute("lang", "en"));
  await navigation.getByText("Your organisation").waitFor();
  await page.locator(".languages").getByText("English").click();
  await page.reload();
  await navigation.getByText("Your organisation").waitFor();
  await leave();
});
