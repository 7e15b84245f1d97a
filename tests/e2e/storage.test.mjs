// What happens when keeping fails. What is found on return is in
// returning.test.mjs, faults around the storage in faults.test.mjs.

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

for (const method of ["getItem", "setItem"]) {
  test(`storage whose ${method} throws: a banner, and the work goes on`, async () => {
    const [someone, page] = await faulty(`Storage.prototype.${method} = () => { throw new DOMException("broken", "UnknownError"); };`);
    await go(page, "Diagnostic");
    await answer(page, 1, "En place");
    await banner(page).getByText("ne permet pas d’enregistrer").waitFor();
    await worksInMemory(page);
    await someone.leave();
  });
}

test("storage that goes away midway: a banner, and what was typed since is in the export", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 2, "En partie");
  await kept(page);
  await page.evaluate(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("gone", "SecurityError"); } }));
  await worksInMemory(page);
  assert.equal(JSON.parse((await exported(page)).text).answers.length, 2);
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
