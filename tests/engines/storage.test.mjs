// Storage faults in an engine: blocked, full, erased, unreadable, and two tabs on the
// same work. Whatever happens, the work goes on and every loss is reported.

/** @import { Host } from "../e2e/hosts.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINE } from "./driver.mjs";
import { row } from "./find.mjs";
import { STORAGE_BLOCKED, STORAGE_FULL, SLOW_AUTOSAVE, withSaved } from "./init-scripts.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** Answers, and exports from the banner: the file holds the answer. */
async function worksInMemory() {
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.waitForText(".strip .answered dd", /^1 /);
  await visitor.clickButton("Exporter en JSON", ".banner");
  assert.equal(JSON.parse((await visitor.downloadedFile()).text).answers[0].status, "in_place");
}

const open = (/** @type {Host} */ host) => visitor.open(`${host.jalon}?lang=fr`);

test("storage that throws on access: a banner, and the work goes on", async () => {
  const host = await visitor.startHost(STORAGE_BLOCKED);
  await open(host);
  await visitor.waitForText(".banner", /ne permet pas d’enregistrer/);
  await worksInMemory();
  await visitor.assertNoProblems();
});

/** Opens a page in a sandbox, and switches to it.
 *  @param {string} mode */
async function enterSandbox(mode) {
  const host = await visitor.startHost("", { cors: "*" });
  await visitor.open(host.page("sandbox.html", { inner: host.page("plain.html", { mode }) }), null);
  await visitor.run("scrollTo(0, 250)");
  await visitor.enterFrame("iframe[sandbox]");
  assert.ok(await visitor.run("try { localStorage; return false; } catch { return true; }"), "the engine blocks storage here");
  await visitor.find("jalon-diagnostic");
  return host;
}

/** Asserts that the work goes on without storage. */
async function assertWorksInSandbox() {
  await visitor.waitForText(".banner", /ne permet pas d’enregistrer/);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.waitForText(".strip .answered dd", /^1 /);
  assert.deepEqual(await visitor.run("return window.problems"), []);
  await visitor.assertNoProblems();
}

test("a sandbox without storage: a banner, and the work goes on", async () => {
  await enterSandbox("");
  await assertWorksInSandbox();
});

test("a frame in a sandbox without storage: the work goes on, or there is a link to the tool", async () => {
  const host = await enterSandbox(' mode="frame"');
  if (ENGINE === "webkit") {
    // In WebKit a page without an origin does not match 'self' in its own policy, and
    // loads nothing: no frame can work. A message appears within seconds.
    await visitor.waitForText("[role=alert]", /son cadre ne répond pas/);
    const link = await visitor.find("[role=alert] a", "Ouvrir l’outil dans un nouvel onglet");
    assert.equal(await link.getAttribute("href"), `${host.jalon}index.html`);
    return;
  }
  await visitor.enterFrame();
  await assertWorksInSandbox();
});

test("storage that is full: a banner, and the work goes on", async () => {
  const host = await visitor.startHost(STORAGE_FULL);
  await open(host);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.waitForText(".banner", /est plein/);
  await worksInMemory();
  await visitor.assertNoProblems();
});

test("storage filled to its real limit", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}icon.svg`, null);
  await visitor.run(`
    for (let size = 1 << 22; size >= 1; size >>= 1)
      for (let count = 0; ; count += 1)
        try { localStorage.setItem("other-" + size + "-" + count, "x".repeat(size)); } catch { break; }`);
  await open(host);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.waitForText(".banner", /est plein/);
  await worksInMemory();
  // Once there is space, the next change saves everything.
  await visitor.run("for (const key of Object.keys(localStorage)) if (key.startsWith('other-')) localStorage.removeItem(key)");
  await visitor.answer(2, "En partie");
  await visitor.savedDocument((document) => document.answers.length === 2);
  await visitor.waitForNone(".banner");
  await visitor.assertNoProblems();
});

test("storage erased midway: a banner, and the next change is saved again", async () => {
  const host = await visitor.startHost();
  await open(host);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.savedDocument();
  await visitor.run("localStorage.clear()");
  await visitor.answer(2, "En partie");
  await visitor.waitForText(".banner", /a été effacée/);
  await visitor.click(".criteria button", "^2");
  await visitor.answer(4, "Pas en place");
  const document = await visitor.savedDocument((document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map(({ indicator }) => indicator), [1, 2, 4]);
  await visitor.waitForNone(".banner");
  await visitor.assertNoProblems();
});

test("a saved document that cannot be parsed is quarantined, and can be downloaded", async () => {
  const broken = '{"format":"jalon","version":1,"answers":[{"ind';
  const host = await visitor.startHost(withSaved(broken));
  await open(host);
  await visitor.waitForText(".banner", /n’a pas pu être lu/);
  await visitor.clickButton("Télécharger la copie");
  assert.equal((await visitor.downloadedFile(/^jalon/)).text, broken);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.savedDocument((document) => document.answers.length === 1);
  await visitor.assertNoProblems();
});

test("a saved document with invalid values is repaired, and the repairs are listed", async () => {
  const host = await visitor.startHost(withSaved(JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 1, status: "partly" }],
  })));
  await open(host);
  await visitor.waitForText(".welcome .repairs", /99/);
  await visitor.clickButton("Reprendre");
  await visitor.openList();
  await visitor.find(`${row(1)} input:checked`, "En partie");
  await visitor.assertNoProblems();
});

test("two tabs on the same work are synchronised", async () => {
  const host = await visitor.startHost();
  await open(host);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.savedDocument((document) => document.answers.length === 1);
  const tabs = await visitor.openTab(`${host.jalon}?lang=fr`);
  await visitor.clickButton("Reprendre");
  await visitor.openList();
  await visitor.answer(2, "En partie");
  await visitor.savedDocument((document) => document.answers.length === 2);
  await tabs.first();
  await visitor.find(`${row(2)} input:checked`, "En partie");
  await visitor.answer(1, "Je ne sais pas");
  await visitor.savedDocument((document) => document.answers[0].status === "unknown");
  await visitor.assertNoProblems();
  await tabs.second();
  await visitor.find(`${row(1)} input:checked`, "Je ne sais pas");
  assert.equal((await visitor.all(".conflict")).length, 0);
  await visitor.assertNoProblems();
  await tabs.close();
});

test("two tabs that change the same answer: the visitor chooses", async () => {
  const host = await visitor.startHost();
  await open(host);
  await visitor.openList();
  host.init += SLOW_AUTOSAVE;
  const tabs = await visitor.openTab(`${host.jalon}?lang=fr`);
  await visitor.openList();
  await visitor.answer(1, "Pas en place");
  await tabs.first();
  await visitor.answer(1, "En place");
  await visitor.savedDocument((document) => document.answers[0]?.status === "in_place");
  await tabs.second();
  await visitor.waitForText(".conflict", /Indicateur 1, réponse/);
  await visitor.clickButton("Garder cette version", ".conflict");
  await visitor.savedDocument((document) => document.answers[0].status === "not_in_place");
  await visitor.waitForNone(".conflict");
  await visitor.assertNoProblems();
  await tabs.first();
  await visitor.find(`${row(1)} input:checked`, "Pas en place");
  await visitor.assertNoProblems();
  await tabs.close();
});

test("a page restored from history has what another page changed meanwhile", async () => {
  const host = await visitor.startHost();
  await open(host);
  await visitor.openList();
  await visitor.answer(1, "En place");
  await visitor.savedDocument((document) => document.answers.length === 1);
  await visitor.open(host.page("plain.html"));
  await visitor.clickButton("Reprendre");
  await visitor.openList();
  await visitor.answer(2, "En partie");
  await visitor.savedDocument((document) => document.answers.length === 2);
  await visitor.assertNoProblems();
  await visitor.driver.navigate().back();
  await visitor.waitForText(".strip .answered dd", /^2 /);
  await visitor.assertNoProblems();
});
