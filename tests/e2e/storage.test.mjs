// Storage faults: blocked, absent, full, broken, erased. returning.test.mjs tests what a
// returning visitor finds, faults.test.mjs other faults of the environment.

/** @import { Page } from "playwright-core" */
/** @import { Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answer, exportFile, openList, row, savedDocument, startApp } from "./harness.mjs";
import { trap } from "./visits.mjs";

const app = startApp();

const KEY = "jalon/v1/document";
const banner = (/** @type {Page} */ page) => page.locator(".banner");

/** Opens the page after a script that makes the storage faulty.
 *  @param {string | (() => void)} script
 *  @returns {Promise<[Visitor, Page]>} */
async function withFault(script) {
  const visitor = await app.visitor();
  await visitor.context.addInitScript(script);
  return [visitor, await visitor.open(app.url)];
}

/** Answers and exports, with nothing saved.
 *  @param {Page} page */
async function worksInMemory(page) {
  await openList(page);
  await answer(page, 1, "En place");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    banner(page).getByRole("button", { name: "Exporter en JSON" }).click(),
  ]);
  const document = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(document.answers[0].status, "in_place");
}

test("storage that throws on access: a banner, and the work goes on", async () => {
  const [visitor, page] = await withFault(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
  await worksInMemory(page);
  // Starting over can still be undone while the page is open.
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Reprendre" }).click();
  await openList(page);
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await visitor.leave();
});

test("storage that is absent: a banner, and the work goes on", async () => {
  const [visitor, page] = await withFault(() => Object.defineProperty(window, "localStorage", { value: null }));
  await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
  await worksInMemory(page);
  await visitor.leave();
});

for (const method of ["getItem", "setItem"]) {
  test(`storage whose ${method} throws: a banner, and the work goes on`, async () => {
    const [visitor, page] = await withFault(`Storage.prototype.${method} = () => { throw new DOMException("broken", "UnknownError"); };`);
    await openList(page);
    await answer(page, 1, "En place");
    await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
    await worksInMemory(page);
    await visitor.leave();
  });
}

test("storage that is blocked midway: a banner, and later changes are in the export", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 2, "En partie");
  await savedDocument(page);
  await page.evaluate(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("gone", "SecurityError"); } }));
  await worksInMemory(page);
  assert.equal(JSON.parse((await exportFile(page)).text).answers.length, 2);
  await visitor.leave();
});

test("storage that is full: a banner, and the work goes on", async () => {
  const [visitor, page] = await withFault(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openList(page);
  await answer(page, 1, "En place");
  await banner(page).getByText("est plein").waitFor();
  await worksInMemory(page);
  await visitor.leave();
});

test("storage that truncates what it stores is detected", async () => {
  const [visitor, page] = await withFault(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (/** @type {string} */ key, /** @type {string} */ value) {
      setItem.call(this, key, value.slice(0, 20));
    };
  });
  await openList(page);
  await answer(page, 1, "En place");
  await banner(page).waitFor();
  await worksInMemory(page);
  await visitor.leave();
});

test("storage that is erased midway: a banner, and the next change is saved again", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await page.evaluate(() => localStorage.clear());
  await answer(page, 2, "En partie");
  await banner(page).getByText("a été effacée").waitFor();
  await openList(page);
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "Pas en place");
  const document = await savedDocument(page, (document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map((entry) => entry.indicator), [1, 2, 4]);
  await banner(page).waitFor({ state: "detached" });
  await visitor.leave();
});

test("changes are saved at once when the page is hidden", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  const stored = await page.evaluate((key) => {
    document.querySelector("#jalon-i1-answer-partly").click();
    return new Promise((done) => setTimeout(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      done(localStorage.getItem(key));
    }, 20));
  }, KEY);
  assert.equal(JSON.parse(stored).answers[0].status, "partly");
  await visitor.leave();
});

test("a crash is reported with the saved work to download", async () => {
  const visitor = await app.visitor({ allow: [/RuntimeError/], clock: false });
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await trap(page);
  const problem = page.getByRole("alert").filter({ hasText: "Un problème est survenu" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    problem.getByRole("button", { name: "Télécharger mes réponses" }).click(),
  ]);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).answers.length, 1);
  await visitor.close();
});

test("a crash of another program of the page is ignored", async () => {
  const visitor = await app.visitor({ allow: [/RuntimeError/] });
  const page = await visitor.open(app.url);
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
  await openList(page);
  await answer(page, 1, "En place");
  assert.equal(await page.getByRole("alert").filter({ hasText: "Un problème" }).count(), 0);
  await visitor.close();
});

test("a module that does not load is reported with a retry", async () => {
  const visitor = await app.visitor({ allow: [/./] });
  await visitor.context.route("**/*.wasm", (route) => route.abort());
  const page = await visitor.context.newPage();
  await page.goto(app.url);
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await visitor.context.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".root .places").waitFor();
  await visitor.close();
});

test("an export holds the results for other programs", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const file = await exportFile(page);
  const document = JSON.parse(file.text);
  assert.equal(document.results.edition, "rnq-2026");
  assert.equal(document.results.audits[0].audit, "initial");
  assert.deepEqual(document.results.audits[0].half_days, { min: 2, max: 4 });
  await visitor.leave();
});
