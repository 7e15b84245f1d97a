// The keyboard in an engine: answers and dialogs without a pointer, on Jalon's own page,
// on a host page and in a frame.

/** @import { Host } from "../e2e/hosts.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "./find.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** The pages of the widget, each with how to open it.
 *  @type {Record<string, (host: Host) => Promise<unknown>>} */
const PAGES = {
  "own page": async (host) => visitor.open(`${host.jalon}?lang=fr`),
  "host page": async (host) => visitor.open(host.page("events.html")),
  "frame": async (host) => {
    await visitor.open(host.page("events.html", { mode: ' mode="frame"' }), null);
    await visitor.enterFrame();
    await visitor.find(".root .places");
  },
};

for (const [where, open] of Object.entries(PAGES)) {
  test(`a dialog traps the focus, and Escape closes it and restores the focus (${where})`, async () => {
    const host = await visitor.startHost();
    await open(host);
    await visitor.tabTo(/^Vos données$/);
    await visitor.press("ENTER");
    await visitor.find("dialog[open]");
    for (const name of [/^Exporter en JSON$/, /^Choisir un fichier$/, /^Repartir de zéro$/]) await visitor.tabTo(name);
    // Elements behind it cannot take the focus.
    await visitor.run("arguments[0].focus()", (await visitor.all(".places button"))[0]);
    await visitor.waitForFocus(/^Repartir de zéro$/);
    await visitor.press("ESCAPE");
    await visitor.waitForNone("dialog[open]");
    await visitor.waitForFocus(/^Vos données$/);

    // A dialog that follows another: Escape changes nothing.
    await visitor.press("ENTER");
    await visitor.find("dialog[open]");
    await visitor.tabTo(/^Repartir de zéro$/);
    await visitor.press("SPACE");
    await visitor.find("dialog[open] button", "Annuler");
    await visitor.press("ESCAPE");
    await visitor.waitForNone("dialog[open]");
    await visitor.waitForFocus(/^Vos données$/);
    await visitor.assertNoProblems();
  });

  test(`answers, notes and evidence without a pointer (${where})`, async () => {
    const host = await visitor.startHost();
    await open(host);
    await visitor.tabTo(/^Diagnostic$/);
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^1 /);
    await visitor.tabTo(/^Tout revoir$/, { backwards: true });
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^Critère 1/);
    await visitor.tabTo(/^En place$/);
    await visitor.press("SPACE");
    await visitor.press("ARROW_RIGHT");
    await visitor.waitForFocus(/^En partie$/);
    await visitor.savedDocument((document) => document.answers[0]?.status === "partly");
    await visitor.tabTo(/^Notes, preuves, actions/);
    await visitor.press("ENTER");
    await visitor.tabTo(/^Comment vous faites$/);
    await visitor.press("é", "t", "é", "?");
    await visitor.tabTo(/^Ajouter une preuve$/);
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^Preuve$/);
    await visitor.press("P", "l", "a", "n");
    await visitor.savedDocument((document) => document.answers[0].notes === "été?" && document.evidence[0]?.title === "Plan");
    // A removal moves the focus, and can be undone.
    await visitor.tabTo(/^Retirer Preuve 1/);
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^Ajouter une preuve$/);
    await visitor.savedDocument((document) => document.evidence.length === 0);
    await visitor.tabTo(/^Annuler$/);
    await visitor.press("ENTER");
    await visitor.savedDocument((document) => document.evidence.length === 1);
    await visitor.find(`${row(1)} input`, "Preuve");
    if (where === "host page") {
      const keys = await visitor.run("return window.keys");
      assert.ok(!keys.includes("é") && !keys.includes("?"), `typing does not trigger the page's shortcuts: ${keys}`);
    }
    await visitor.assertNoProblems();
  });
}
