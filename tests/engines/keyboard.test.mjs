// The keyboard in an engine: to an answer and through the dialogs without a
// pointer, on our own page, in a page and in a frame.

import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "./find.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

/** Where the widget can stand: how to open it, and how its page knows it. */
const PLACES = {
  "on our own page": async (host) => visitor.open(`${host.jalon}?lang=fr`),
  "in a page": async (host) => visitor.open(host.page("events.html")),
  "in a frame": async (host) => {
    await visitor.open(host.page("events.html", { mode: ' mode="frame"' }), null);
    await visitor.enter();
    await visitor.find(".places");
  },
};

for (const [where, open] of Object.entries(PLACES)) {
  test(`a dialog holds the focus, Escape closes it and gives the focus back (${where})`, async () => {
    const host = await visitor.host();
    await open(host);
    await visitor.tabTo(/^Vos données$/);
    await visitor.press("ENTER");
    await visitor.find("dialog[open]");
    for (const name of [/^Exporter en JSON$/, /^Choisir un fichier$/, /^Repartir de zéro$/]) await visitor.tabTo(name);
    // Nothing behind it can take the focus.
    await visitor.run("arguments[0].focus()", (await visitor.all(".places button"))[0]);
    await visitor.focus(/^Repartir de zéro$/);
    await visitor.press("ESCAPE");
    await visitor.gone("dialog[open]");
    await visitor.focus(/^Vos données$/);

    // One dialog leads to another: Escape there leaves all as it was.
    await visitor.press("ENTER");
    await visitor.find("dialog[open]");
    await visitor.tabTo(/^Repartir de zéro$/);
    await visitor.press("SPACE");
    await visitor.find("dialog[open] button", "Annuler");
    await visitor.press("ESCAPE");
    await visitor.gone("dialog[open]");
    await visitor.focus(/^Vos données$/);
    await visitor.calm();
  });

  test(`answers, notes and evidence without a pointer (${where})`, async () => {
    const host = await visitor.host();
    await open(host);
    await visitor.tabTo(/^Diagnostic$/);
    await visitor.press("ENTER");
    await visitor.focus(/^Critère 1/);
    await visitor.tabTo(/^En place$/);
    await visitor.press("SPACE");
    await visitor.press("ARROW_RIGHT");
    await visitor.focus(/^En partie$/);
    await visitor.kept((document) => document.answers[0]?.status === "partly");
    await visitor.tabTo(/^Notes, preuves, actions/);
    await visitor.press("ENTER");
    await visitor.tabTo(/^Comment vous faites$/);
    await visitor.press("é", "t", "é", "?");
    await visitor.tabTo(/^Ajouter une preuve$/);
    await visitor.press("ENTER");
    await visitor.focus(/^Preuve$/);
    await visitor.press("P", "l", "a", "n");
    await visitor.kept((document) => document.answers[0].notes === "été?" && document.evidence[0]?.title === "Plan");
    // Removed, the focus has a place to be; taken back, the piece is there.
    await visitor.tabTo(/^Retirer Preuve 1/);
    await visitor.press("ENTER");
    await visitor.focus(/^Ajouter une preuve$/);
    await visitor.kept((document) => document.evidence.length === 0);
    await visitor.tabTo(/^Annuler$/);
    await visitor.press("ENTER");
    await visitor.kept((document) => document.evidence.length === 1);
    await visitor.find(`${row(1)} input`, "Preuve");
    if (where === "in a page") {
      const keys = await visitor.run("return window.keys");
      assert.ok(!keys.includes("é") && !keys.includes("?"), `the page's shortcuts do not hear what is typed: ${keys}`);
    }
    await visitor.calm();
  });
}
