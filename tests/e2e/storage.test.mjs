// What is kept, and what happens when keeping fails.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answer, exported, go, kept, row, stage, trap } from "./harness.mjs";

const at = stage();

const KEY = "jalon/v1/document";
const banner = (page) => page.locator(".banner");

/** A page whose storage does what the script makes it do. */
async function faulty(script) {
  const someone = await at.visitor();
  await someone.context.addInitScript(script);
  return [someone, await someone.open(at.url)];
}

/** Puts a text where the work is kept, before the page first looks. */
async function seed(someone, text) {
  const page = await someone.context.newPage();
  await page.goto(`${at.url}icon.svg`);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
  await page.close();
}

async function worksInMemory(page) {
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    banner(page).getByRole("button", { name: "Exporter en JSON" }).click(),
  ]);
  const document = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.equal(document.answers[0].status, "in_place");
}

test("storage that throws on access: a banner, and the work goes on", async () => {
  const [someone, page] = await faulty(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
  await worksInMemory(page);
  // Even starting afresh can be taken back while the page lives.
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Reprendre" }).click();
  await go(page, "Diagnostic");
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await someone.leave();
});

test("storage that is absent: a banner, and the work goes on", async () => {
  const [someone, page] = await faulty(() => Object.defineProperty(window, "localStorage", { value: null }));
  await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
  await worksInMemory(page);
  await someone.leave();
});

test("storage that is full: a banner, and the work goes on", async () => {
  const [someone, page] = await faulty(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await banner(page).getByText("est plein").waitFor();
  await worksInMemory(page);
  await someone.leave();
});

test("storage that keeps less than it was given is noticed", async () => {
  const [someone, page] = await faulty(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value.slice(0, 20));
    };
  });
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await banner(page).waitFor();
  await worksInMemory(page);
  await someone.leave();
});

test("storage that is erased midway: a banner, and the next change is kept again", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => localStorage.clear());
  await answer(page, 2, "En partie");
  await banner(page).getByText("a été effacée").waitFor();
  await go(page, "Diagnostic");
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "Pas en place");
  const document = await kept(page, (document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map((entry) => entry.indicator), [1, 2, 4]);
  await banner(page).waitFor({ state: "detached" });
  await someone.leave();
});

test("a saved document that cannot be read is put aside, not lost", async () => {
  const someone = await at.visitor();
  await seed(someone, '{"format":"jalon","version":1,"answers":[{"ind');
  const page = await someone.open(at.url);
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger la copie" }).click(),
  ]);
  assert.match(await readFile(await download.path(), "utf8"), /"answers":\[\{"ind$/);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  assert.match(await page.evaluate((key) => localStorage.getItem(`${key}/unreadable`), KEY), /"ind$/);
  await someone.leave();
});

test("work saved by a newer version is left alone", async () => {
  const someone = await at.visitor();
  const newer = '{"format":"jalon","version":3,"what":"only the future knows"}';
  await seed(someone, newer);
  const page = await someone.open(at.url);
  await banner(page).getByText("Nous n’y touchons pas").waitFor();
  await worksInMemory(page);
  await page.waitForTimeout(800);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), newer);
  await someone.leave();
});

test("a saved document with wrong parts is repaired on return", async () => {
  const someone = await at.visitor();
  await seed(someone, JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 4, status: "partly" }],
  }));
  const page = await someone.open(at.url);
  assert.ok(await page.locator(".welcome .repairs").getByText(/99/).isVisible());
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.locator(".criteria button").nth(1).click();
  assert.ok(await row(page, 4).getByRole("radio", { name: "En partie" }).isChecked());
  const raw = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`))[0].document, KEY);
  assert.match(raw, /"turnover_cents":-5/);
  await someone.leave();
});

test("a repaired document that is opened again and again fills the earlier versions once", async () => {
  const someone = await at.visitor();
  await seed(someone, JSON.stringify({ format: "jalon", version: 1, profile: { other_sites: "many" }, answers: [], budget: {} }));
  const page = await someone.open(at.url);
  for (let time = 0; time < 3; time += 1) {
    await page.reload();
    await page.locator(".welcome .repairs").waitFor();
  }
  const versions = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(versions.length, 1);
  await someone.leave();
});

test("who comes back chooses: resume, or start afresh with a way back", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  await page.reload();
  await page.locator(".welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  const dialog = page.locator("dialog[open]");
  assert.ok(await dialog.getByRole("button", { name: "Exporter d’abord" }).isVisible());
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await page.locator(".welcome").waitFor();
  await page.locator(".welcome").getByRole("button", { name: "Repartir de zéro" }).click();
  await dialog.getByRole("button", { name: "Repartir de zéro" }).click();
  await kept(page, (document) => document.answers.length === 0);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Reprendre" }).click();
  await kept(page, (document) => document.answers.length === 1);
  await someone.leave();
});

test("the last five replaced documents are kept", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  for (let time = 1; time <= 7; time += 1) {
    await page.getByLabel("Autres sites, en plus du siège").fill(String(time));
    await page.getByRole("button", { name: "Vos données" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  }
  await page.getByRole("button", { name: "Vos données" }).click();
  assert.equal(await page.locator(".versions li").count(), 5);
  await someone.leave();
});

test("what was typed is kept when the page is hidden, without waiting", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  const stored = await page.evaluate((key) => {
    document.querySelector("#jalon-i1-answer-partly").click();
    return new Promise((done) => setTimeout(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      done(localStorage.getItem(key));
    }, 20));
  }, KEY);
  assert.equal(JSON.parse(stored).answers[0].status, "partly");
  await someone.leave();
});

test("a page that breaks down says so and offers what is kept", async () => {
  const someone = await at.visitor({ allow: [/RuntimeError/], clock: false });
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await trap(page);
  const trouble = page.getByRole("alert").filter({ hasText: "Un problème est survenu" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    trouble.getByRole("button", { name: "Télécharger mes réponses" }).click(),
  ]);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).answers.length, 1);
  await someone.close();
});

test("a program of the page's own that breaks down is none of ours", async () => {
  const someone = await at.visitor({ allow: [/RuntimeError/] });
  const page = await someone.open(at.url);
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  assert.equal(await page.getByRole("alert").filter({ hasText: "Un problème" }).count(), 0);
  await someone.close();
});

test("a module that does not load says so and offers to try again", async () => {
  const someone = await at.visitor({ allow: [/./] });
  await someone.context.route("**/*.wasm", (route) => route.abort());
  const page = await someone.context.newPage();
  await page.goto(at.url);
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await someone.context.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  await someone.close();
});

test("an export holds everything and can be read elsewhere", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  const file = await exported(page);
  const document = JSON.parse(file.text);
  assert.equal(document.results.edition, "rnq-2026");
  assert.equal(document.results.audits[0].audit, "initial");
  assert.deepEqual(document.results.audits[0].half_days, { min: 2, max: 4 });
  await someone.leave();
});

test("what was put aside stays within reach until the visitor deletes it", async () => {
  const someone = await at.visitor();
  await seed(someone, "not json");
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page, (document) => document.answers.length === 1);
  await page.reload();
  await banner(page).getByText("n’a pas pu être lu").waitFor();
  await page.getByRole("button", { name: "Supprimer la copie" }).click();
  assert.equal(await banner(page).count(), 0);
  await page.reload();
  await page.locator(".welcome").waitFor();
  assert.equal(await banner(page).count(), 0);
  await someone.leave();
});

test("hiding the page does not bring back what was erased", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => localStorage.clear());
  for (let time = 0; time < 3; time += 1) await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await banner(page).getByText("a été effacée").waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await answer(page, 2, "En place");
  await kept(page, (document) => document.answers.length === 2);
  await someone.leave();
});
