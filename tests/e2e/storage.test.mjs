// What is kept, when keeping fails, and two tabs at once.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { answer, exported, go, kept, launch, row, serve, visitor } from "./harness.mjs";

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

const KEY = "jalon/v1/document";
const banner = (page) => page.locator(".banner");

/** A page whose storage does what the script makes it do. */
async function faulty(script) {
  const someone = await visitor(browser);
  await someone.context.addInitScript(script);
  return [someone, await someone.open(server.url)];
}

/** Puts a text where the work is kept, before the page first looks. */
async function seed(someone, text) {
  const page = await someone.context.newPage();
  await page.goto(`${server.url}icon.svg`);
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
  someone.check();
  await someone.close();
});

test("storage that is absent: a banner, and the work goes on", async () => {
  const [someone, page] = await faulty(() => Object.defineProperty(window, "localStorage", { value: null }));
  await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
  await worksInMemory(page);
  someone.check();
  await someone.close();
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
  someone.check();
  await someone.close();
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
  someone.check();
  await someone.close();
});

test("storage that is erased midway: a banner, and the next change is kept again", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
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
  someone.check();
  await someone.close();
});

test("a saved document that cannot be read is put aside, not lost", async () => {
  const someone = await visitor(browser);
  await seed(someone, '{"format":"jalon","version":1,"answers":[{"ind');
  const page = await someone.open(server.url);
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
  someone.check();
  await someone.close();
});

test("work saved by a newer version is left alone", async () => {
  const someone = await visitor(browser);
  const newer = '{"format":"jalon","version":2,"what":"only the future knows"}';
  await seed(someone, newer);
  const page = await someone.open(server.url);
  await banner(page).getByText("Nous n’y touchons pas").waitFor();
  await worksInMemory(page);
  await page.waitForTimeout(800);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), newer);
  someone.check();
  await someone.close();
});

test("a saved document with wrong parts is repaired on return", async () => {
  const someone = await visitor(browser);
  await seed(someone, JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 4, status: "partly" }],
  }));
  const page = await someone.open(server.url);
  assert.ok(await page.locator(".welcome .repairs").getByText(/99/).isVisible());
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.locator(".criteria button").nth(1).click();
  assert.ok(await row(page, 4).getByRole("radio", { name: "En partie" }).isChecked());
  const raw = await page.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`))[0].document, KEY);
  assert.match(raw, /"turnover_cents":-5/);
  someone.check();
  await someone.close();
});

test("who comes back chooses: resume, or start afresh with a way back", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
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
  someone.check();
  await someone.close();
});

test("the last five replaced documents are kept", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
  for (let time = 1; time <= 7; time += 1) {
    await page.getByLabel("Autres sites, en plus du siège").fill(String(time));
    await page.getByRole("button", { name: "Vos données" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
    await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  }
  await page.getByRole("button", { name: "Vos données" }).click();
  assert.equal(await page.locator(".versions li").count(), 5);
  someone.check();
  await someone.close();
});

test("two tabs stay in step", async () => {
  const someone = await visitor(browser);
  const one = await someone.open(server.url);
  await go(one, "Diagnostic");
  await answer(one, 1, "En place");
  await kept(one, (document) => document.answers.length === 1);
  const two = await someone.open(server.url);
  await two.getByRole("button", { name: "Reprendre" }).click();
  await two.locator(".criteria button").first().click();
  await answer(two, 2, "En partie");
  await row(one, 2).locator("input[value=partly]:checked").waitFor({ state: "attached" });
  await answer(one, 1, "Je ne sais pas");
  await row(two, 1).locator("input[value=unknown]:checked").waitFor({ state: "attached" });
  assert.equal(await one.locator(".conflict").count() + await two.locator(".conflict").count(), 0);
  someone.check();
  await someone.close();
});

for (const [choice, status] of [["Garder cette version", "not_in_place"], ["Prendre l’autre version", "in_place"]]) {
  test(`two tabs that change the same answer: the visitor chooses (${choice})`, async () => {
    const someone = await visitor(browser);
    const one = await someone.open(server.url);
    // The second tab is slow to keep its work: both change the same answer
    // before either has heard of the other.
    const two = await someone.open(server.url, () => {
      const wait = window.setTimeout;
      window.setTimeout = (callback, millis) => wait(callback, millis * 50);
    });
    for (const page of [one, two]) await go(page, "Diagnostic");
    await answer(two, 1, "Pas en place");
    await answer(one, 1, "En place");
    await two.locator(".conflict").getByText("Indicateur 1, réponse").waitFor();
    assert.equal((await kept(one)).answers[0].status, "in_place");
    await two.locator(".conflict").getByRole("button", { name: choice }).click();
    await kept(one, (document) => document.answers[0].status === status);
    await row(one, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    await row(two, 1).locator(`input[value=${status}]:checked`).waitFor({ state: "attached" });
    assert.equal(await two.locator(".conflict").count(), 0);
    someone.check();
    await someone.close();
  });
}

test("what was typed is kept when the page is hidden, without waiting", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
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
  someone.check();
  await someone.close();
});

test("a page that breaks down says so and offers what is kept", async () => {
  const someone = await visitor(browser, { allow: [/RuntimeError/], clock: false });
  const page = await someone.open(server.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));
  const trouble = page.getByRole("alert").filter({ hasText: "Un problème est survenu" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    trouble.getByRole("button", { name: "Télécharger mes réponses" }).click(),
  ]);
  assert.equal(JSON.parse(await readFile(await download.path(), "utf8")).answers.length, 1);
  await someone.close();
});

test("a module that does not load says so and offers to try again", async () => {
  const someone = await visitor(browser, { allow: [/./] });
  await someone.context.route("**/*.wasm", (route) => route.abort());
  const page = await someone.context.newPage();
  await page.goto(server.url);
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await someone.context.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Recharger la page" }).click();
  await page.locator(".places").waitFor();
  await someone.close();
});

test("an export holds everything and can be read elsewhere", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
  const file = await exported(page);
  const document = JSON.parse(file.text);
  assert.equal(document.results.edition, "rnq-2026");
  assert.equal(document.results.audits[0].audit, "initial");
  assert.deepEqual(document.results.audits[0].half_days, { min: 2, max: 4 });
  someone.check();
  await someone.close();
});

test("a write that fails while another tab's work is brought in loses neither side", async () => {
  const someone = await visitor(browser);
  const one = await someone.open(server.url);
  const two = await someone.open(server.url);
  for (const page of [one, two]) await go(page, "Diagnostic");
  // The second tab cannot write for a while, and hears nothing.
  await two.evaluate(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true });
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    window.heal = () => (Storage.prototype.setItem = setItem);
  });
  await answer(one, 1, "En place");
  await kept(one, (document) => document.answers.length === 1);
  await answer(two, 2, "En partie");
  await banner(two).getByText("est plein").waitFor();
  await two.evaluate(() => window.heal());
  await two.locator(".criteria button").nth(1).click();
  await answer(two, 4, "Pas en place");
  const document = await kept(two, (document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map((entry) => entry.status), ["in_place", "partly", "not_in_place"]);
  someone.check();
  await someone.close();
});

test("a choice that is put off keeps this tab's side, once, among the earlier versions", async () => {
  const someone = await visitor(browser);
  const one = await someone.open(server.url);
  const two = await someone.open(server.url, () => {
    const wait = window.setTimeout;
    window.setTimeout = (callback, millis) => wait(callback, millis * 50);
  });
  for (const page of [one, two]) await go(page, "Diagnostic");
  await answer(two, 1, "Pas en place");
  await answer(one, 1, "En place");
  await two.locator(".conflict").waitFor();
  const hide = () => two.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  for (let time = 0; time < 4; time += 1) await hide();
  const versions = await two.evaluate((key) => JSON.parse(localStorage.getItem(`${key}/earlier`)), KEY);
  assert.equal(versions.length, 1);
  assert.equal(JSON.parse(versions[0].document).answers[0].status, "not_in_place");
  // What has nothing to do with the choice is kept meanwhile.
  await answer(two, 2, "En partie");
  await hide();
  assert.deepEqual((await kept(two)).answers.map((entry) => entry.status), ["in_place", "partly"]);
  // The choice is over once both sides say the same.
  await answer(two, 1, "Pas en place");
  await two.locator(".conflict").waitFor({ state: "detached" });
  someone.check();
  await someone.close();
});

test("what was put aside stays within reach until the visitor deletes it", async () => {
  const someone = await visitor(browser);
  await seed(someone, "not json");
  const page = await someone.open(server.url);
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
  someone.check();
  await someone.close();
});

test("hiding the page does not bring back what was erased", async () => {
  const someone = await visitor(browser);
  const page = await someone.open(server.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => localStorage.clear());
  for (let time = 0; time < 3; time += 1) await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await banner(page).getByText("a été effacée").waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await answer(page, 2, "En place");
  await kept(page, (document) => document.answers.length === 2);
  someone.check();
  await someone.close();
});

test("another tab does not move the focus", async () => {
  const someone = await visitor(browser);
  const one = await someone.open(server.url);
  const two = await someone.open(server.url);
  for (const page of [one, two]) {
    await go(page, "Diagnostic");
    await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  }
  await row(one, 1).getByLabel("Comment vous faites").focus();
  await row(two, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await row(one, 1).getByLabel("Preuve", { exact: true }).waitFor();
  assert.equal(await one.evaluate(() => document.activeElement.tagName), "TEXTAREA");
  someone.check();
  await someone.close();
});
