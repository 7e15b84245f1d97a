// What breaks around the tool: a tab that dies, a clock that jumps, a network
// that goes, a program that arrives damaged. Faults of the storage itself are in
// storage.test.mjs.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { answer, chooseFile, exported, go, here, kept, plain, row, seed, stage } from "./harness.mjs";

const at = stage();

const KEY = "jalon/v1/document";
const banner = (page) => page.locator(".banner");
const version = (number) => readFile(join(here, `../exports/version-${number}.json`), "utf8");

/** Unfolds the notes of the first indicator. */
async function notes(page) {
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  return row(page, 1).getByLabel("Comment vous faites");
}

test("storage that is filled to its real limit: a banner, an export, and all is kept once there is room", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  const filled = await page.evaluate(() => {
    for (let [size, count] = [1 << 20, 0]; size > 0; ) {
      try {
        localStorage.setItem(`of-others-${count++}`, "x".repeat(size));
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
  assert.match((await exported(page)).text, /plus de place/);
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("of-others")).forEach((key) => localStorage.removeItem(key)));
  await answer(page, 2, "En partie");
  await kept(page, (document) => document.answers.length === 2 && /plus de place/.test(document.answers[0].notes));
  await banner(page).waitFor({ state: "detached" });
  await someone.leave();
});

test("a tab that is killed while it is typed in loses at most a second of typing", async () => {
  const someone = await at.visitor({ allow: [/./] });
  const page = await someone.open(at.url);
  await (await notes(page)).focus();
  const typed = [];
  for (const until = Date.now() + 3000; Date.now() < until || typed.length < 30; ) {
    const word = `${typed.length + 1} `;
    await page.keyboard.type(word);
    typed.push(Date.now());
  }
  const session = await someone.context.newCDPSession(page);
  const killed = Date.now();
  session.send("Page.crash").catch(() => {});
  await page.waitForEvent("crash");
  const again = await someone.context.newPage();
  await again.goto(at.url);
  await again.getByRole("button", { name: "Reprendre" }).waitFor();
  const { answers } = JSON.parse(await again.evaluate((key) => localStorage.getItem(key), KEY));
  const words = answers[0].notes.trim().split(" ").length;
  assert.ok(words > 10, `only ${words} words are there`);
  const lost = killed - (typed[words] ?? killed);
  assert.ok(lost <= 1000, `${lost} ms of typing are lost: ${words} of ${typed.length} words are there`);
  await someone.close();
});

test("three tabs that each change something else all end with everything", async () => {
  const someone = await at.visitor();
  const tabs = [];
  for (let count = 0; count < 3; count++) tabs.push(await someone.open(at.url));
  const [one, two, three] = tabs;
  for (const page of [one, two]) await go(page, "Diagnostic");
  await Promise.all([answer(one, 1, "En partie"), answer(two, 2, "En place"), three.getByLabel("Autres sites").fill("3")]);
  await three.keyboard.press("Tab");
  for (const page of tabs) {
    await go(page, "Diagnostic");
    await row(page, 1).locator("input[value=partly]:checked").waitFor({ state: "attached" });
    await row(page, 2).locator("input[value=in_place]:checked").waitFor({ state: "attached" });
    await go(page, "Votre organisme");
    await page.waitForFunction(() => document.querySelector("#jalon-sites").value === "3");
    assert.equal(await page.locator(".conflict").count(), 0);
  }
  await kept(one, (document) => document.answers.length === 2 && document.profile.other_sites === 3);
  await someone.leave();
});

test("a clock that jumps loses nothing, and nothing takes the name of something else", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await notes(page);
  const add = async (title) => {
    await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
    await page.keyboard.type(title);
  };
  await add("avant");
  for (const [day, title] of [["2031-05-02T08:00:00", "bien après"], ["1999-12-31T23:59:59", "bien avant"], ["2026-11-23T10:00:00", "à la même seconde"]]) {
    await someone.context.clock.setFixedTime(new Date(day));
    await add(title);
  }
  const document = await kept(page, (document) => document.evidence.length === 4 && document.evidence.every(({ title }) => title));
  assert.deepEqual(document.evidence.map(({ title }) => title).sort(), ["avant", "bien après", "bien avant", "à la même seconde"].sort());
  assert.equal(new Set(document.evidence.map(({ id }) => id)).size, 4);
  await someone.leave();
});

for (const number of [1, 2]) {
  test(`work saved by version ${number} of the document opens without a repair`, async () => {
    const someone = await at.visitor();
    const text = await version(number);
    await seed(someone, at.url, text);
    const page = await someone.open(at.url);
    await page.getByRole("button", { name: "Reprendre" }).click();
    assert.equal(await banner(page).count(), 0);
    const before = JSON.parse(text);
    const after = JSON.parse((await exported(page)).text);
    for (const key of ["answers", "evidence"]) assert.equal(after[key].length, before[key].length, key);
    assert.equal(after.answers[0].notes, before.answers[0].notes);
    await someone.leave();
  });
}

test("a program that arrives damaged says so, offers what is kept, and starts once it is whole", async () => {
  const someone = await at.visitor({ allow: [/./] });
  await seed(someone, at.url, await version(2));
  await someone.context.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: Buffer.concat([body.subarray(0, 4000), Buffer.alloc(body.length - 4000, 0xff)]) });
  });
  const page = await someone.context.newPage();
  await page.goto(at.url);
  const trouble = page.getByRole("alert");
  await trouble.getByText("n’a pas fini de se charger").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), trouble.getByRole("button", { name: "Télécharger mes réponses" }).click()]);
  assert.equal(await readFile(await download.path(), "utf8"), await version(2));
  await someone.context.unroute("**/*.wasm");
  await trouble.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("button", { name: "Reprendre" }).waitFor();
  await someone.close();
});

test("once it is loaded, everything works without a network", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await someone.context.setOffline(true);
  await go(page, "Diagnostic");
  await answer(page, 1, "Pas en place");
  await go(page, "Audit et budget");
  await page.getByRole("button", { name: "Calendrier", exact: true }).click();
  await go(page, "Bilan");
  for (const view of ["Plan d’action", "Dossier", "Comparer"]) await page.getByRole("button", { name: view, exact: true }).click();
  const file = await exported(page);
  const dialog = await chooseFile(page, { name: "jalon.json", mimeType: "application/json", buffer: Buffer.from(file.text) });
  await dialog.locator("button.primary").click();
  await kept(page, (document) => document.answers.length === 1);
  await someone.leave();
});

test("a page that comes back from the browser's cache of pages knows what another tab did meanwhile", async () => {
  const someone = await at.visitor();
  // A page in that cache hears nothing. The browser under test does not use it
  // while it is driven, so that its silence and its return are played.
  const page = await someone.open(at.url, () => {
    addEventListener("storage", (event) => window.asleep && event.stopImmediatePropagation(), true);
  });
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await kept(page);
  await page.evaluate(() => {
    window.asleep = true;
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  });
  const other = await someone.open(at.url);
  await other.getByRole("button", { name: "Reprendre" }).click();
  await other.locator(".criteria button").first().click();
  await answer(other, 2, "En partie");
  await kept(other, (document) => document.answers.length === 2);
  assert.equal(await row(page, 2).locator("input:checked").count(), 0);
  await page.evaluate(() => {
    window.asleep = false;
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await row(page, 2).locator("input[value=partly]:checked").waitFor({ state: "attached" });
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await someone.leave();
});

test("a print that is zoomed to twice its size loses no word", async () => {
  const someone = await at.visitor();
  await seed(someone, at.url, await version(2));
  const page = await someone.open(at.url);
  await page.getByRole("button", { name: "Reprendre" }).click();
  await go(page, "Bilan");
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const words = async (scale) => {
    const pdf = await page.pdf({ format: "A4", scale });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    // Addresses may break anywhere.
    return plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{L}{4,20}$/u.test(word));
  };
  const [once, twice] = [await words(1), new Set(await words(2))];
  assert.ok(once.length > 500);
  assert.deepEqual(once.filter((word) => !twice.has(word)), []);
  await someone.leave();
});
