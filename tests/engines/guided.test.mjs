// The guided pass in an engine, by keyboard, and the browser's history, on Jalon's own
// page, on a host page that asks for it and in a frame.

/** @import { Host } from "../e2e/hosts.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** The pages of the widget, each with how to open it.
 *  @type {Record<string, (host: Host) => Promise<unknown>>} */
const PAGES = {
  "own page": async (host) => visitor.open(`${host.jalon}?lang=fr`),
  "host page": async (host) => visitor.open(host.page("plain.html", { mode: ' history="on"' })),
  "frame": async (host) => {
    await visitor.open(host.page("plain.html", { mode: ' mode="frame" history="on"' }), null);
    await visitor.enterFrame();
    await visitor.find(".root .places");
  },
};

for (const [where, open] of Object.entries(PAGES))
  test(`one question at a time, and back (${where})`, async () => {
    const host = await visitor.startHost();
    await open(host);
    await visitor.tabTo(/^Commencer$/);
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^Votre activité$/);
    await visitor.tabTo(/^Aller aux questions$/);
    await visitor.press("ENTER");
    await visitor.waitForFocus(/^1 Information du public$/);
    await visitor.press("2");
    await visitor.waitForFocus(/^2 Résultats publiés$/);
    await visitor.press("ARROW_LEFT");
    await visitor.waitForFocus(/^1 Information du public$/);
    const { answers } = await visitor.savedDocument((document) => document.answers.length === 1);
    assert.equal(answers[0].status, "partly");
    await visitor.run("history.back()");
    await visitor.waitForFocus(/^2 Résultats publiés$/);
    await visitor.run("history.go(-2)");
    await visitor.waitForFocus(/^Votre activité$/);
    await visitor.run("history.forward()");
    await visitor.waitForFocus(/^1 Information du public$/);
    await visitor.assertNoProblems();
  });
