// The main journey by keyboard only: no test in this file uses a pointer.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { jsonFile, plain, savedDocument, startApp } from "./harness.mjs";
import { aMoment } from "./visits.mjs";

const app = startApp();

/** The accessible name of the focused element, approximately.
 *  @param {Page} page
 *  @returns {Promise<string>} */
const focused = (page) =>
  page.evaluate(() => {
    const element = /** @type {any} */ (document.activeElement);
    const label = element.labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent;
    return label.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  });

/** Presses Tab until the element of this name has the focus, visibly.
 *  @param {Page} page
 *  @param {string | RegExp} name */
async function tabTo(page, name, key = "Tab") {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) {
      const outlined = await page.evaluate(() => {
        const element = document.activeElement;
        const shown = [element, element.nextElementSibling].filter(Boolean);
        return shown.some((candidate) => getComputedStyle(candidate).outlineStyle !== "none");
      });
      assert.ok(outlined, `the focus on ${now} is visible`);
      return;
    }
  }
  assert.fail(`Tab does not reach ${name}; the focus is on ${await focused(page)}`);
}

/** Waits until an element whose name matches has the focus.
 *  @param {Page} page
 *  @param {RegExp} pattern */
async function waitForFocus(page, pattern) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await page.waitForTimeout(30))
    if (pattern.test(await focused(page))) return;
  assert.match(await focused(page), pattern);
}

/** @param {Page} page
 *  @param {string | RegExp} name */
async function press(page, name) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

test("the main journey by keyboard only", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  // Playwright intercepts file choosers only while there is a listener.
  page.on("filechooser", () => {});

  await tabTo(page, "Bilans de compétences");
  await page.keyboard.press("Space");
  await press(page, "Commencer");
  assert.equal(await focused(page), "Votre activité");
  await press(page, "Continuer");
  assert.equal(await focused(page), "Votre taille");
  await tabTo(page, /^Chiffre d’affaires/);
  await page.keyboard.type("160 000");
  await tabTo(page, /^Autres sites/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2");
  await press(page, "Continuer");
  assert.equal(await focused(page), "L’audit que vous préparez");
  await tabTo(page, /^Initial/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  assert.equal(plain(await page.locator(".ticket .days").innerText()), "Audit initial 2,5 jours");
  await tabTo(page, "Date prévue");
  await page.keyboard.type("12152026");
  await savedDocument(page, (document) => document.profile.planned_date === "2026-12-15");
  await press(page, "Aller aux questions");
  assert.equal(await focused(page), "1 Information du public");

  // The guided pass: a digit answers and the next question follows, the arrows go
  // back and on.
  await page.keyboard.press("1");
  await waitForFocus(page, /^2 /);
  await page.keyboard.press("ArrowLeft");
  await waitForFocus(page, /^1 /);
  await tabTo(page, "En place");
  assert.equal(await page.locator(":focus").getAttribute("aria-pressed"), "true");
  await press(page, "Tout revoir");
  assert.match(await focused(page), /^Critère 1/);

  // Radio groups: Tab enters, arrow keys choose.
  await tabTo(page, "En place");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await press(page, /^Notes, preuves, actions/);
  await tabTo(page, "Comment vous faites");
  await page.keyboard.type("Notes au clavier");
  await press(page, "Ajouter une preuve");
  assert.equal(await focused(page), "Preuve");
  await page.keyboard.type("Plaquette");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Bureau");
  await press(page, "Ajouter une preuve");
  await page.keyboard.type("Site");
  await press(page, "Monter Preuve 2 : Site");
  await press(page, "Ajouter une action");
  assert.equal(await focused(page), "Action");
  await page.keyboard.type("Compléter la page");
  const document = await savedDocument(page, (document) => document.answers[0]?.actions[0]?.what === "Compléter la page");
  assert.equal(document.answers[0].status, "partly");
  const titles = document.answers[0].evidence.map((id) => document.evidence.find((piece) => piece.id === id)?.title);
  assert.deepEqual(titles, ["Site", "Plaquette"]);

  // A removal moves the focus to a sensible place, and can be undone.
  await press(page, /^Retirer Action 1/);
  assert.equal(await focused(page), "Ajouter une action");
  await press(page, "Annuler");
  await savedDocument(page, (document) => document.answers[0].actions.length === 1);

  // A piece of evidence is reused: selected in the list, then added.
  await press(page, /^Notes, preuves, actions$/);
  await tabTo(page, /^Utiliser une preuve/);
  await page.keyboard.press("ArrowDown");
  await press(page, "Reprendre ici");
  await savedDocument(page, (document) => document.answers[1]?.evidence.length === 1);

  // Days and costs, with the calculation expanded and a price changed.
  await tabTo(page, "Audit et budget", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "Audit et budget");
  await press(page, /^D’où vient ce chiffre/);
  await tabTo(page, "Journée, tarif courant");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1 100");
  await savedDocument(page, (document) => document.budget.typical_day_rate_cents === 110_000);

  // Leave and return.
  await page.reload();
  await page.locator(".root .welcome").waitFor();
  await press(page, "Reprendre");
  assert.equal(await focused(page), "Audit et budget");

  await tabTo(page, "Diagnostic", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.match(await focused(page), /^1 /);
  await press(page, "Tout revoir");
  await press(page, /^Suite : /);
  assert.match(await focused(page), /^Critère 2/);
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, "Bilan", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "Bilan");
  await press(page, "Et maintenant");
  await press(page, /^Lever l’écart mineur de l’indicateur 1/);
  assert.equal(await focused(page), "1. Information du public");

  // Dialogs open, trap the focus, and restore it.
  await tabTo(page, "Vos données", "Shift+Tab");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Exporter en JSON")]);
  const file = await download.path();
  assert.equal(JSON.parse(await readFile(file, "utf8")).answers.length, 2);
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "Vos données");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.keyboard.press("Enter");
  await press(page, "Repartir de zéro");
  await press(page, "Repartir de zéro");
  await savedDocument(page, (document) => document.answers.length === 0);
  assert.equal(await focused(page), "Prêt pour votre audit Qualiopi ?");

  // The exported file is imported again.
  await tabTo(page, "Vos données", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await tabTo(page, "Choisir un fichier");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
  await chooser.setFiles(jsonFile(await readFile(file)));
  await page.locator("dialog[open]").getByText("Ce que contient ce fichier").waitFor();
  await press(page, "Utiliser ce fichier");
  await savedDocument(page, (document) => document.answers.length === 2);

  await tabTo(page, "English", "Shift+Tab");
  await page.keyboard.press("Space");
  await page.locator('.jalon[lang="en"]').waitFor();
  assert.equal(plain(await page.locator(".places [aria-current]").innerText()), "Self-assessment");
  assert.equal(await focused(page), "English");
  await visitor.leave();
});

test("from answers to decisions by keyboard only", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await press(page, "Diagnostic");
  await press(page, "Tout revoir");
  await tabTo(page, "En place");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "Bilan", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "Plan d’action", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "Plan d’action");
  await press(page, "1. Information du public");
  assert.equal(await focused(page), "1. Information du public");
  await press(page, "Ajouter une action");
  assert.equal(await focused(page), "Action");
  await page.keyboard.type("Compléter la page");
  await tabTo(page, "Responsable");
  await page.keyboard.type("Awa");
  await tabTo(page, "Échéance");
  await page.keyboard.type("12202026");
  await tabTo(page, "État");
  await page.keyboard.press("ArrowDown");
  await savedDocument(page, (document) => {
    const action = document.answers[0]?.actions[0];
    return action?.what === "Compléter la page" && action.who === "Awa" && action.due === "2026-12-20" && action.state === "in_progress";
  });
  await press(page, /^Retirer Action/);
  assert.equal(await focused(page), "Ajouter une action");
  await press(page, "Annuler");
  await savedDocument(page, (document) => document.answers[0].actions.length === 1);

  // A proposed action and an example of evidence: the first Enter takes it, the next
  // one leads to its fields.
  for (const [key, chip, field] of /** @type {[string, RegExp, string][]} */ ([["Shift+Tab", /^Préciser sur chaque page/, "Action"], ["Tab", /^Conditions générales/, "Où elle se trouve"]])) {
    await tabTo(page, chip, key);
    await page.keyboard.press("Enter");
    await page.locator(".chip.taken:focus").waitFor();
    await aMoment(page);
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), field);
  }
  await page.keyboard.type("Site");
  await savedDocument(page, (document) => document.evidence[0]?.location === "Site" && document.answers[0].actions.length === 2);
  await tabTo(page, /^Retirer Action 2/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await savedDocument(page, (document) => document.answers[0].actions.length === 1);

  // The answer, and the row of the plan, which is ticked.
  await tabTo(page, "En partie");
  await page.keyboard.press("ArrowRight");
  await savedDocument(page, (document) => document.answers[0].status === "not_in_place");
  await page.keyboard.press("ArrowLeft");
  await press(page, "Voir le plan d’action");
  assert.equal(await focused(page), "Plan d’action");
  await tabTo(page, "Fait : Compléter la page");
  await page.keyboard.press("Space");
  await savedDocument(page, (document) => document.answers[0].actions[0].state === "done");
  assert.equal(await focused(page), "Fait : Compléter la page");
  await page.keyboard.press("Space");
  await press(page, "Compléter la page");
  assert.equal(await focused(page), "1. Information du public");

  // The index of evidence, edited in place.
  await tabTo(page, "Preuves", "Shift+Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "Preuves");
  await press(page, /^Modifier/);
  await tabTo(page, "Preuve");
  await tabTo(page, "Responsable");
  await page.keyboard.type("Awa");
  await savedDocument(page, (document) => document.evidence[0].owner === "Awa");
  await tabTo(page, "Synthèse", "Shift+Tab");
  await page.keyboard.press("Enter");
  await press(page, "Et si c’était fait ?");
  await tabTo(page, "Compléter la page");
  await page.keyboard.press("Space");
  assert.match(plain(await page.locator(".what-if [role=status]").innerText()), /^Après ces actions : Rien de bloquant/);
  await tabTo(page, "Audit et budget", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "Devis", "Shift+Tab");
  await page.keyboard.press("Enter");
  await press(page, "Ajouter un devis");
  assert.equal(await focused(page), "Certificateur");
  await page.keyboard.type("Certif A");
  await tabTo(page, "Jours d’audit initial");
  await page.keyboard.type("1,5");
  await tabTo(page, "Par jour");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "Prix des deux audits");
  await page.keyboard.type("1 800");
  await savedDocument(page, (document) => document.quotes[0]?.price_cents === 180_000 && document.quotes[0].pricing === "in_all");
  await press(page, /^Retirer Devis 1/);
  assert.equal(await focused(page), "Ajouter un devis");
  await visitor.leave();
});

test("a key pressed between the cancel and the close of a dialog is not lost", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const button = page.getByRole("button", { name: "Vos données", exact: true });
  await button.click();
  await page.locator("dialog[open]").waitFor();
  // Escape, then Enter at once: the `close` event comes last.
  await button.evaluate(async (/** @type {HTMLElement} */ button) => {
    const dialog = document.querySelector("dialog[open]");
    dialog.dispatchEvent(new Event("cancel"));
    dialog.close();
    for (let turn = 0; turn < 20; turn += 1) await null;
    button.click();
  });
  await page.waitForTimeout(300);
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await visitor.leave();
});

test("leaving the file chooser leaves the dialog open", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await page.getByRole("button", { name: "Vos données", exact: true }).click();
  const field = page.locator("dialog[open] input[type=file]");
  await field.evaluate((input) => input.dispatchEvent(new Event("cancel", { bubbles: true })));
  await page.waitForTimeout(300);
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await visitor.leave();
});
