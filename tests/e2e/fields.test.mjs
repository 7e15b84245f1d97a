// What is entered in fields, whoever enters it: texts that are too long, dates that
// are taken away, scripts that fill in a field, and translators of pages.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, goTo, keyFigures, openList, openProfile, plain, row, savedDocument, startApp } from "./harness.mjs";
import { waitUntilEqual } from "./visits.mjs";

const app = startApp();

/** Opens the details of the first indicator, with a piece of evidence and an action.
 *  @param {Page} page */
async function openDetails(page) {
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
}

/** The fields of the first action on what is shown.
 *  @param {Page | import("playwright-core").Locator} shown */
const firstAction = (shown) => shown.getByRole("group", { name: /^Action 1/ });

/** @param {Page} page
 *  @param {string} screen
 *  @param {string} view */
async function goToView(page, screen, view) {
  await goTo(page, screen);
  await page.locator(".views").getByRole("button", { name: view, exact: true }).click();
}

test("the end of a long text was cut without a word", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openDetails(page);
  const link = `https://partage.example/${"a".repeat(400)}`;
  await row(page, 1).getByLabel("Où elle se trouve").fill(link);
  await savedDocument(page, (document) => document.evidence[0]?.location === link);

  await row(page, 1).getByText("Responsable et validité").click();
  /** @type {[import("playwright-core").Locator, number][]} */
  const fields = [
    [row(page, 1).getByLabel("Preuve", { exact: true }), 300],
    [row(page, 1).getByLabel("Où elle se trouve"), 2_000],
    [row(page, 1).getByLabel("Responsable").first(), 300],
    [firstAction(row(page, 1)).getByLabel("Action", { exact: true }), 300],
    [firstAction(row(page, 1)).getByLabel("Responsable"), 300],
    [row(page, 1).getByLabel("Pour vous seul"), 20_000],
    [row(page, 1).getByLabel("Comment vous faites"), 20_000],
  ];
  for (const [field, limit] of fields) {
    const typed = `${"é".repeat(limit)}fin`;
    const error = page.locator(".field.wrong .error");
    await field.fill(typed);
    await error.filter({ hasText: /3 derniers/ }).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    await field.blur();
    assert.equal(await field.inputValue(), typed, "what was pasted stays in the field");
    await field.fill("é".repeat(limit));
    await error.waitFor({ state: "detached" });
    assert.equal((await field.inputValue()).length, limit);
  }
  const { notes } = (await savedDocument(page, (document) => document.answers[0]?.notes.length === 20_000)).answers[0];
  assert.ok(!notes.includes("fin"));
  await visitor.leave();
});

test("characters that are not stored stayed in the field", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openDetails(page);
  const notes = row(page, 1).getByLabel("Comment vous faites");
  await notes.fill("Lu et relu");
  await savedDocument(page, (document) => document.answers[0]?.notes === "Lu et relu");
  // The document stays as it is, so that it alone would not draw the field.
  await notes.fill("Lu et\u0007 relu");
  await waitUntilEqual(() => notes.inputValue(), "Lu et relu");
  await visitor.leave();
});

/** Asserts that a field of 300 characters says what it cuts.
 *  @param {import("playwright-core").Locator} field */
async function check(field) {
  const page = field.page();
  await field.fill("m".repeat(305));
  await page.locator(".field.wrong .error").filter({ hasText: /5 derniers/ }).waitFor();
  await field.fill("court");
  await page.locator(".field.wrong").waitFor({ state: "detached" });
}

test("a field of a gap, the evidence, the quotes and the request says what it cuts", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openDetails(page);
  await goToView(page, "Bilan", "Plan d’action");
  // The action has no text yet; its row leads to the page of its gap.
  await page.locator(".plan-table").getByRole("button", { name: "Action sans nom" }).click();
  await check(firstAction(page.locator(".gap")).getByLabel("Action", { exact: true }));
  await check(firstAction(page.locator(".gap")).getByLabel("Responsable"));
  await check(page.locator(".gap").getByLabel("Preuve", { exact: true }));
  await goToView(page, "Bilan", "Preuves");
  await page.getByRole("button", { name: /^Modifier/ }).click();
  await check(page.locator(".evidence-table").getByLabel("Preuve", { exact: true }));
  await check(page.locator(".evidence-table").getByLabel("Responsable"));
  await goToView(page, "Audit et budget", "Devis");
  await check(page.getByLabel("Dates souhaitées"));
  await page.getByRole("button", { name: "Ajouter un devis" }).click();
  await check(page.locator(".quote").getByLabel("Certificateur"));
  await page.getByRole("button", { name: /^Ajouter un certificateur/ }).click();
  await check(page.locator(".own input").first());
  await check(page.locator(".own input").nth(1));
  await visitor.leave();
});

test("a field of the cover of the preparation file says what it cuts, and stays while it is typed in", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await goToView(page, "Bilan", "Dossier");
  const name = page.getByLabel("Nom de votre organisme");
  await name.click();
  await page.keyboard.type("Atelier");
  await savedDocument(page, (document) => document.profile.name.length > 0);
  assert.ok(await name.isVisible(), "the fold stays open");
  assert.equal(await name.inputValue(), "Atelier");
  await check(name);
  await check(page.getByLabel("Ville"));
  await visitor.leave();
});

test("a date that was cleared part by part came back", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  /** Deletes the three parts of the date, and leaves the field.
   *  @param {import("playwright-core").Locator} field
   *  @param {() => Promise<unknown>} leave */
  const clear = async (field, leave) => {
    await field.fill("2027-03-15");
    await page.waitForFunction(() => localStorage.getItem("jalon/v1/document")?.includes('"2027-03-15"'));
    await field.focus();
    for (let part = 0; part < 3; part++) {
      await page.keyboard.press("Backspace");
      if (part < 2) await page.keyboard.press("ArrowRight");
    }
    await leave();
    await page.waitForTimeout(50);
    assert.equal(await field.inputValue(), "");
    assert.equal(await field.getAttribute("aria-invalid"), null);
  };
  const planned = page.getByLabel("Date prévue");
  for (const leave of [() => page.keyboard.press("Tab"), () => planned.blur(), () => page.locator(".name").click()]) {
    await clear(planned, leave);
    await savedDocument(page, (document) => document.profile.planned_date === null);
  }
  // Without leaving it, as when the tab is closed.
  await clear(planned, async () => {});
  await savedDocument(page, (document) => document.profile.planned_date === null);

  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  await clear(page.getByLabel(/^Date de votre certificat/), () => page.keyboard.press("Tab"));
  await savedDocument(page, (document) => document.profile.certificate_date === null);

  await openDetails(page);
  await clear(row(page, 1).getByLabel("Échéance"), () => page.keyboard.press("Tab"));
  await savedDocument(page, (document) => document.answers[0]?.actions[0]?.due === null);
  await row(page, 1).getByText("Responsable et validité").click();
  await clear(row(page, 1).getByLabel("Vérifiée le"), () => page.keyboard.press("Tab"));
  await savedDocument(page, (document) => document.evidence[0]?.checked_on === null);
  await goToView(page, "Bilan", "Plan d’action");
  await page.locator(".plan-table").getByRole("button", { name: "Action sans nom" }).click();
  await clear(page.locator(".gap").getByLabel("Échéance"), () => page.keyboard.press("Tab"));
  await savedDocument(page, (document) => document.answers[0]?.actions[0]?.due === null);
  await goToView(page, "Audit et budget", "Devis");
  await page.getByRole("button", { name: "Ajouter un devis" }).click();
  await clear(page.locator(".quote input[type=date]"), () => page.keyboard.press("Tab"));
  await savedDocument(page, (document) => document.quotes[0]?.valid_until === null);
  await visitor.leave();
});

test("a date with one part deleted stays, and says so", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  const planned = page.getByLabel("Date prévue");
  await planned.fill("2027-03-15");
  await planned.focus();
  await page.keyboard.press("Backspace");
  await planned.blur();
  await page.locator(".field.wrong .error").filter({ hasText: "incomplète" }).waitFor();
  await savedDocument(page, (document) => document.profile.planned_date === "2027-03-15");
  await visitor.leave();
});

test("a script that fills in a field with a change event was undone", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  const fill = (/** @type {import("playwright-core").Locator} */ field, /** @type {string} */ text) =>
    field.evaluate((/** @type {any} */ element, text) => {
      element.value = text;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  await fill(page.getByLabel(/^Chiffre d’affaires/), "160 000");
  await fill(page.getByLabel("Date prévue"), "2027-03-15");
  await openDetails(page);
  await fill(row(page, 1).getByLabel("Comment vous faites"), "Dicté.");
  await fill(row(page, 1).getByLabel("Action", { exact: true }), "Relire");
  await answer(page, 2, "En place");
  const document = await savedDocument(page, (document) => document.answers.length === 2);
  assert.equal(document.answers[0].notes, "Dicté.");
  assert.equal(document.answers[0].actions[0].what, "Relire");
  assert.equal(document.profile.turnover_cents, 16_000_000);
  assert.equal(document.profile.planned_date, "2027-03-15");
  assert.equal(await row(page, 1).getByLabel("Comment vous faites").inputValue(), "Dicté.");
  await visitor.leave();
});

test("figures froze in a page that is translated", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  // A translator replaces every text that may be translated by one of its own.
  const replaced = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const translated = texts.filter((text) => text.parentElement?.translate && !text.parentElement.closest(".notranslate, script, style, noscript"));
    for (const text of translated) {
      const font = document.createElement("font");
      font.append(text.textContent ?? "");
      text.parentNode?.replaceChild(font, text);
    }
    return translated.filter((text) => text.textContent?.trim()).length;
  });
  assert.equal(replaced, 0);
  await answer(page, 1, "En place");
  assert.equal(plain((await keyFigures(page)).Réponses), "1 sur 22");
  await visitor.leave();
});
