// Faults of the environment: a crashed tab, a clock that jumps, a lost network, a
// corrupted program. storage.test.mjs tests faults of the storage itself.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { answer, chooseFile, exportFile, goTo, here, jsonFile, openList, openProfile, plain, row, savedDocument, seed, startApp } from "./harness.mjs";

const app = startApp();

const KEY = "jalon/v1/document";
const banner = (/** @type {Page} */ page) => page.locator(".banner");
const exportOf = (/** @type {number} */ number) => readFile(join(here, `../exports/version-${number}.json`), "utf8");

/** Opens the notes of the first indicator.
 *  @param {Page} page */
async function openNotes(page) {
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  return row(page, 1).getByLabel("Comment vous faites");
}

test("storage filled to its real limit: a banner, an export, and everything is saved once there is space", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  const filled = await page.evaluate(() => {
    for (let [size, count] = [1 << 20, 0]; size > 0; ) {
      try {
        localStorage.setItem(`other-site-${count++}`, "x".repeat(size));
      } catch {
        size >>= 1;
      }
    }
    return Object.values(localStorage).join("").length;
  });
  assert.ok(filled > 4_000_000, `${filled} characters fit`);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Une note pour laquelle il n’y a plus de place. ".repeat(40));
  await banner(page).getByText("est plein").waitFor();
  assert.match((await exportFile(page)).text, /plus de place/);
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("other-site")).forEach((key) => localStorage.removeItem(key)));
  await answer(page, 2, "En partie");
  await savedDocument(page, (document) => document.answers.length === 2 && /plus de place/.test(document.answers[0].notes));
  await banner(page).waitFor({ state: "detached" });
  await visitor.leave();
});

test("a tab that crashes during typing loses at most a second of it", async () => {
  const visitor = await app.visitor({ allow: [/./] });
  const page = await visitor.open(app.url);
  await (await openNotes(page)).focus();
  /** @type {number[]} */
  const typed = [];
  for (const end = Date.now() + 3000; Date.now() < end || typed.length < 30; ) {
    const word = `${typed.length + 1} `;
    await page.keyboard.type(word);
    typed.push(Date.now());
  }
  const session = await visitor.context.newCDPSession(page);
  const killed = Date.now();
  session.send("Page.crash").catch(() => {});
  await page.waitForEvent("crash");
  const again = await visitor.context.newPage();
  await again.goto(app.url);
  await again.getByRole("button", { name: "Reprendre" }).waitFor();
  const { answers } = JSON.parse(await again.evaluate((key) => localStorage.getItem(key), KEY));
  const words = answers[0].notes.trim().split(" ").length;
  assert.ok(words > 10, `only ${words} words were saved`);
  const lost = killed - (typed[words] ?? killed);
  assert.ok(lost <= 1000, `${lost} ms of typing are lost: ${words} of ${typed.length} words were saved`);
  await visitor.close();
});

test("three tabs that change different fields all end with every change", async () => {
  const visitor = await app.visitor();
  const tabs = [];
  for (let count = 0; count < 3; count++) tabs.push(await visitor.open(app.url));
  const [one, two, three] = tabs;
  for (const page of [one, two]) await openList(page);
  await openProfile(three);
  await Promise.all([answer(one, 1, "En partie"), answer(two, 2, "En place"), three.getByLabel("Autres sites").fill("3")]);
  await three.keyboard.press("Tab");
  for (const page of tabs) {
    await openList(page);
    await row(page, 1).locator("input[value=partly]:checked").waitFor({ state: "attached" });
    await row(page, 2).locator("input[value=in_place]:checked").waitFor({ state: "attached" });
    await openProfile(page);
    await page.waitForFunction(() => document.querySelector("#jalon-sites").value === "3");
    assert.equal(await page.locator(".conflict").count(), 0);
  }
  await savedDocument(one, (document) => document.answers.length === 2 && document.profile.other_sites === 3);
  await visitor.leave();
});

test("a clock that jumps loses nothing, and ids stay unique", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openNotes(page);
  const add = async (/** @type {string} */ title) => {
    await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
    await page.keyboard.type(title);
  };
  await add("avant");
  for (const [day, title] of [["2031-05-02T08:00:00", "bien après"], ["1999-12-31T23:59:59", "bien avant"], ["2026-11-23T10:00:00", "à la même seconde"]]) {
    await visitor.context.clock.setFixedTime(new Date(day));
    await add(title);
  }
  const document = await savedDocument(page, (document) => document.evidence.some(({ title }) => title === "à la même seconde"));
  assert.deepEqual(document.evidence.map(({ title }) => title).sort(), ["avant", "bien après", "bien avant", "à la même seconde"].sort());
  assert.equal(new Set(document.evidence.map(({ id }) => id)).size, 4);
  await visitor.leave();
});

for (const number of [1, 2, 3, 4]) {
  test(`a document saved in version ${number} of the format opens without a repair`, async () => {
    const visitor = await app.visitor();
    const text = await exportOf(number);
    await seed(visitor, app.url, text);
    const page = await visitor.open(app.url);
    await page.getByRole("button", { name: "Reprendre" }).click();
    assert.equal(await banner(page).count(), 0);
    const before = JSON.parse(text);
    const after = JSON.parse((await exportFile(page)).text);
    for (const key of ["answers", "evidence"]) assert.equal(after[key].length, before[key].length, key);
    assert.equal(after.answers[0].notes, before.answers[0].notes);
    // The last version is the present one, and comes back as it was.
    if (number === 4) for (const key of ["profile", "answers", "evidence"]) assert.deepEqual(after[key], before[key], key);
    await visitor.leave();
  });
}

test("a corrupted program is reported with the saved work to download, and starts once it is intact", async () => {
  const visitor = await app.visitor({ allow: [/./] });
  await seed(visitor, app.url, await exportOf(2));
  await visitor.context.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: Buffer.concat([body.subarray(0, 4000), Buffer.alloc(body.length - 4000, 0xff)]) });
  });
  const page = await visitor.context.newPage();
  await page.goto(app.url);
  const problem = page.getByRole("alert");
  await problem.getByText("le fichier jalon-app_bg.wasm manque ou n’est pas le bon").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), problem.getByRole("button", { name: "Télécharger mes réponses" }).click()]);
  assert.equal(await readFile(await download.path(), "utf8"), await exportOf(2));
  await visitor.context.unroute("**/*.wasm");
  await problem.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("button", { name: "Reprendre" }).waitFor();
  await visitor.close();
});

test("from the first answer on, everything works offline", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const later = page.waitForResponse(/jalon-later\.wasm$/);
  await page.locator(".categories input").nth(1).check();
  await (await later).finished();
  await visitor.context.setOffline(true);
  await openList(page);
  await answer(page, 1, "Pas en place");
  await goTo(page, "Audit et budget");
  await page.getByRole("button", { name: "Calendrier", exact: true }).click();
  await goTo(page, "Bilan");
  for (const view of ["Plan d’action", "Dossier", "Comparer"]) await page.getByRole("button", { name: view, exact: true }).click();
  const file = await exportFile(page);
  const dialog = await chooseFile(page, jsonFile(file.text));
  await dialog.locator("button.primary").click();
  await savedDocument(page, (document) => document.answers.length === 1);
  await visitor.leave();
});

test("a page restored from the back/forward cache has what another tab changed meanwhile", async () => {
  const visitor = await app.visitor();
  // A page in that cache receives no events. A browser under automation does not use
  // the cache, so the test simulates it.
  const page = await visitor.open(app.url, () => {
    addEventListener("storage", (event) => window.frozen && event.stopImmediatePropagation(), true);
  });
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await page.evaluate(() => {
    window.frozen = true;
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  });
  const other = await visitor.open(app.url);
  await other.getByRole("button", { name: "Reprendre" }).click();
  await openList(other);
  await other.locator(".criteria button").first().click();
  await answer(other, 2, "En partie");
  await savedDocument(other, (document) => document.answers.length === 2);
  assert.equal(await row(page, 2).locator("input:checked").count(), 0);
  await page.evaluate(() => {
    window.frozen = false;
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await row(page, 2).locator("input[value=partly]:checked").waitFor({ state: "attached" });
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await visitor.leave();
});

test("a print at twice the scale loses no word", async () => {
  const visitor = await app.visitor();
  await seed(visitor, app.url, await exportOf(2));
  const page = await visitor.open(app.url);
  await page.getByRole("button", { name: "Reprendre" }).click();
  await goTo(page, "Bilan");
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const words = async (/** @type {number} */ scale) => {
    const pdf = await page.pdf({ format: "A4", scale });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    // Only words: URLs may break anywhere.
    return plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{L}{4,20}$/u.test(word));
  };
  const [once, twice] = [await words(1), new Set(await words(2))];
  assert.ok(once.length > 500);
  assert.deepEqual(once.filter((word) => !twice.has(word)), []);
  await visitor.leave();
});
