// The main journey, in French and then in English: describe the organisation, answer,
// read days and cost, leave, return, export, start over, import.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, chooseFile, exportFile, goTo, jsonFile, keyFigures, openList, openProfile, plain, replaceBy, row, savedDocument, startApp, unfold } from "./harness.mjs";

const app = startApp();

const TEXTS = {
  "fr-FR": {
    organisation: "Votre organisme",
    diagnostic: "Diagnostic",
    all: "Tout revoir",
    budget: "Audit et budget",
    summary: "Bilan",
    certifying: /RNCP/,
    turnover: "Chiffre d’affaires annuel de formation, hors taxes",
    sites: "Autres sites, en plus du siège",
    start: "Commencer le diagnostic",
    yes: "En place",
    partly: "En partie",
    no: "Pas en place",
    unknown: "Je ne sais pas",
    work: /^Notes, preuves, actions/,
    notes: "Comment vous faites",
    addEvidence: "Ajouter une preuve",
    evidence: "Preuve",
    place: "Où elle se trouve",
    addAction: "Ajouter une action",
    what: "Action",
    who: "Responsable",
    due: "Échéance",
    resume: "Reprendre",
    data: "Vos données",
    export: "Exporter en JSON",
    startOver: "Repartir de zéro",
    use: "Utiliser ce fichier",
    figures: /** @type {Record<string, string>} */ ({ Indicateurs: "25 sur 33", "Audit initial": "2,5 jours", "Coût estimé (HT)": "2 250 à 4 125 €", Réponses: "3 sur 25" }),
    surveillance: "1 à 1,5 jour",
    cycle: "4 375 à 5 000 €",
    verdict: "La certification serait bloquée",
  },
  "en-GB": {
    organisation: "Your organisation",
    diagnostic: "Self-assessment",
    all: "See all",
    budget: "Audit and budget",
    summary: "Summary",
    certifying: /RNCP/,
    turnover: "Annual training turnover, excluding VAT",
    sites: "Other sites, besides your head office",
    start: "Start the self-assessment",
    yes: "In place",
    partly: "Partly",
    no: "Not in place",
    unknown: "I don’t know",
    work: /^Notes, evidence, actions/,
    notes: "How you do it",
    addEvidence: "Add evidence",
    evidence: "Piece of evidence",
    place: "Where it is kept",
    addAction: "Add an action",
    what: "Action",
    who: "Owner",
    due: "Due date",
    resume: "Carry on",
    data: "Your data",
    export: "Export as JSON",
    startOver: "Start afresh",
    use: "Use this file",
    figures: /** @type {Record<string, string>} */ ({ Indicators: "25 of 33", "Initial audit": "2.5 days", "Likely cost (excl. VAT)": "€2,250 to €4,125", Answers: "3 of 25" }),
    surveillance: "1 to 1.5 days",
    cycle: "€4,375 to €5,000",
    verdict: "Certification would be held up",
  },
};

for (const [locale, w] of Object.entries(TEXTS)) {
  test(`the main journey of a certifying provider (${locale})`, async () => {
    const visitor = await app.visitor({ locale });
    const page = await visitor.open(app.url);

    // The organisation: every answer updates the figures at once.
    await openProfile(page, w);
    await page.getByRole("checkbox", { name: w.certifying }).check();
    await page.getByLabel(w.turnover).fill("300000");
    await page.getByLabel(w.sites).fill("3");
    await page.getByRole("button", { name: w.start }).click();
    await page.locator(".guided").waitFor();
    await openList(page, w);

    // All indicators of the first criterion, and the details of the second one.
    assert.equal(await page.locator("article.row").count(), 3);
    await answer(page, 1, w.yes);
    await answer(page, 2, w.no);
    await answer(page, 3, w.partly);
    const second = row(page, 2);
    await second.getByRole("button", { name: w.work }).click();
    await second.getByLabel(w.notes).fill("Les chiffres sont relevés chaque année.\nReste à les publier.");
    await second.getByRole("button", { name: w.addEvidence }).click();
    await second.getByLabel(w.evidence, { exact: true }).fill("Tableau de suivi « résultats »");
    await second.getByLabel(w.place).fill("Classeur 3, onglet 2");
    await second.getByRole("button", { name: w.addAction }).click();
    const action = second.getByRole("group", { name: /^Action 1/ });
    await action.getByLabel(w.what, { exact: true }).fill("Publier les taux sur le site");
    await action.getByLabel(w.who, { exact: true }).fill("Aïcha");
    await action.getByLabel(w.due).fill("2026-12-31");
    assert.deepEqual(await keyFigures(page), w.figures);

    // Days and costs, with their calculation.
    await goTo(page, w.budget);
    assert.equal(plain(await page.locator(".audit.planned .figure").innerText()), w.figures[Object.keys(w.figures)[1]]);
    assert.equal(await page.locator(".audit.planned .trace tbody tr").count(), 3);
    assert.equal(plain(await page.locator(".audit").nth(1).locator(".figure").innerText()), w.surveillance);
    assert.equal(plain(await page.locator(".cost").nth(1).locator(".figure").innerText()), w.cycle);
    await goTo(page, w.summary);
    assert.equal(plain(await page.locator(".verdict .conclusion").innerText()), `${w.verdict}.`);
    assert.deepEqual((await page.locator(".audit-line dd").allInnerTexts()).map(plain), Object.values(w.figures).slice(1, 3));
    await unfold(page, "findings");
    assert.equal(await page.locator(".findings li.major").count(), 1);
    assert.equal(await page.locator(".findings li.minor").count(), 1);

    // Leave and return.
    await savedDocument(page, (document) => document.answers.some((entry) => entry.actions[0]?.due === "2026-12-31"));
    await page.reload();
    await page.getByRole("button", { name: w.resume, exact: true }).click();
    assert.equal(plain(await page.locator(".verdict .conclusion").innerText()), `${w.verdict}.`);
    await goTo(page, w.budget);
    assert.deepEqual(await keyFigures(page), w.figures);

    // Export, start over, import: the page is the same.
    const snapshot = async () => {
      await openProfile(page, w);
      const strip = await keyFigures(page);
      const organisation = await page.locator(".screen").evaluate((screen) =>
        [...screen.querySelectorAll("input")].map((input) => (input.type === "text" ? input.value : input.checked)));
      await openList(page, w);
      await page.locator(".criteria button").first().click();
      if (!(await row(page, 2).getByLabel(w.notes).isVisible())) await row(page, 2).getByRole("button", { name: w.work }).click();
      const work = await page.locator(".rows").evaluate((rows) =>
        [.../** @type {NodeListOf<HTMLInputElement>} */ (rows.querySelectorAll("input, textarea"))].map((input) => (input.type === "radio" ? input.checked : input.value)));
      await goTo(page, w.summary);
      return { organisation, work, summary: await page.locator(".screen").innerText(), strip };
    };
    const file = await exportFile(page, w.data, w.export);
    // Afterwards, as the result says when the last copy was made.
    const first = await snapshot();
    assert.equal(file.name, "jalon-2026-11-23.json");
    await page.getByRole("button", { name: w.data, exact: true }).first().click();
    await page.locator("dialog[open]").getByRole("button", { name: w.startOver }).click();
    await page.locator("dialog[open]").getByRole("button", { name: w.startOver }).click();
    assert.match(plain(await page.locator(".start .ticket").innerText()), /\b22 questions/);
    const dialog = await chooseFile(page, jsonFile(file.text), w.data);
    await replaceBy(dialog, w.use);
    assert.deepEqual(await snapshot(), first);

    // A second export differs by its timestamp only.
    const again = await exportFile(page, w.data, w.export);
    const unstamped = (/** @type {string} */ text) => text.replace(/"saved_at": "[^"]*"/, "");
    assert.equal(unstamped(again.text), unstamped(file.text));
    // The address names the place, and nothing of the work.
    assert.equal(await page.evaluate(() => location.hash + location.search + document.cookie), "#summary");
    await visitor.leave();
  });
}

test("a change of language keeps everything, expanded details included", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En partie");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Écrit en français : l’été 2026.");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator('.jalon[lang="en"]').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await row(page, 1).getByLabel("How you do it").inputValue(), "Écrit en français : l’été 2026.");
  assert.ok(await row(page, 1).getByRole("radio", { name: "Partly" }).isChecked());
  // The choice is stored by itself: the document names a language only as of its own last change.
  assert.equal(await page.evaluate(() => localStorage.getItem("jalon/v1/language")), "en");
  await savedDocument(page, (document) => document.answers[0]?.notes === "Écrit en français : l’été 2026.");
  await page.reload();
  await page.getByRole("button", { name: "Carry on" }).waitFor();
  await visitor.leave();
});
