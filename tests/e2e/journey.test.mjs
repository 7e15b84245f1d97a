// The whole job, in French and then in English: describe the organisation,
// answer, read days and cost, leave, come back, take the work away, start
// afresh, load it again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, chooseFile, exported, go, kept, plain, row, stage, strip } from "./harness.mjs";

const at = stage();

const WORDS = {
  "fr-FR": {
    organisation: "Votre organisme",
    diagnostic: "Diagnostic",
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
    what: "Quoi",
    who: "Qui",
    due: "Pour quand",
    resume: "Reprendre",
    data: "Vos données",
    export: "Exporter en JSON",
    anew: "Repartir de zéro",
    use: "Utiliser ce fichier",
    figures: { Indicateurs: "25 sur 33", "Audit initial": "2,5 jours", "Coût estimé (HT)": "2 250 à 4 125 €", Réponses: "3 sur 25" },
    surveillance: "1 à 2 jours",
    cycle: "3 150 à 7 425 €",
    verdict: "En l’état, la certification serait bloquée",
  },
  "en-GB": {
    organisation: "Your organisation",
    diagnostic: "Self-assessment",
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
    what: "What",
    who: "Who",
    due: "By when",
    resume: "Carry on",
    data: "Your data",
    export: "Export as JSON",
    anew: "Start afresh",
    use: "Use this file",
    figures: { Indicators: "25 of 33", "Initial audit": "2.5 days", "Likely cost (excl. VAT)": "€2,250 to €4,125", Answers: "3 of 25" },
    surveillance: "1 to 2 days",
    cycle: "€3,150 to €7,425",
    verdict: "As things are, certification would be held up",
  },
};

for (const [locale, w] of Object.entries(WORDS)) {
  test(`a certifying provider does the whole job (${locale})`, async () => {
    const someone = await at.visitor({ locale });
    const page = await someone.open(at.url);

    // The organisation: every answer moves the figures at once.
    await page.getByRole("checkbox", { name: w.certifying }).check();
    await page.getByLabel(w.turnover).fill("300000");
    await page.getByLabel(w.sites).fill("3");
    await page.getByRole("button", { name: w.start }).click();

    // All indicators of the first criterion, and some depth on the second.
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
    await second.getByLabel(w.what, { exact: true }).fill("Publier les taux sur le site");
    await second.getByLabel(w.who, { exact: true }).fill("Aïcha");
    await second.getByLabel(w.due).fill("2026-12-31");
    assert.deepEqual(await strip(page), w.figures);

    // Days and costs, with the sum they come from.
    await go(page, w.budget);
    assert.equal(plain(await page.locator(".audit.planned .figure").innerText()), w.figures[Object.keys(w.figures)[1]]);
    assert.equal(await page.locator(".audit.planned .trace tbody tr").count(), 3);
    assert.equal(plain(await page.locator(".audit").nth(1).locator(".figure").innerText()), w.surveillance);
    assert.equal(plain(await page.locator(".cost").nth(1).locator(".figure").innerText()), w.cycle);
    await go(page, w.summary);
    assert.equal(plain(await page.locator(".verdict .figure").innerText()), w.verdict);
    assert.equal(await page.locator(".findings li.major").count(), 1);
    assert.equal(await page.locator(".findings li.minor").count(), 1);

    // Leave and come back.
    await kept(page, (document) => document.answers.some((entry) => entry.actions[0]?.due === "2026-12-31"));
    await page.reload();
    await page.getByRole("button", { name: w.resume, exact: true }).click();
    assert.deepEqual(await strip(page), w.figures);

    // Take the work away, start afresh, load it again: the same page.
    const picture = async () => {
      await go(page, w.organisation);
      const organisation = await page.locator(".screen").evaluate((screen) =>
        [...screen.querySelectorAll("input")].map((input) => (input.type === "text" ? input.value : input.checked)));
      await go(page, w.diagnostic);
      await page.locator(".criteria button").first().click();
      if (!(await row(page, 2).getByLabel(w.notes).isVisible())) await row(page, 2).getByRole("button", { name: w.work }).click();
      const work = await page.locator(".rows").evaluate((rows) =>
        [...rows.querySelectorAll("input, textarea")].map((input) => (input.type === "radio" ? input.checked : input.value)));
      await go(page, w.summary);
      return { organisation, work, summary: await page.locator(".screen").innerText(), strip: await strip(page) };
    };
    const first = await picture();
    const file = await exported(page, w.data, w.export);
    assert.equal(file.name, "jalon-2026-11-23.json");
    await page.getByRole("button", { name: w.data, exact: true }).first().click();
    await page.locator("dialog[open]").getByRole("button", { name: w.anew }).click();
    await page.locator("dialog[open]").getByRole("button", { name: w.anew }).click();
    assert.match((await strip(page))[Object.keys(w.figures)[0]], /^22 /);
    const dialog = await chooseFile(page, { name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) }, w.data);
    await dialog.getByRole("button", { name: w.use }).click();
    assert.deepEqual(await picture(), first);

    // Nothing but the time stamp differs in a second export.
    const again = await exported(page, w.data, w.export);
    const unstamped = (text) => text.replace(/"saved_at": "[^"]*"/, "");
    assert.equal(unstamped(again.text), unstamped(file.text));
    assert.equal(await page.evaluate(() => location.hash + location.search + document.cookie), "");
    await someone.leave();
  });
}

test("a change of language keeps everything, focus and open work included", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await answer(page, 1, "En partie");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Écrit en français : l’été 2026.");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator('.jalon[lang="en"]').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await row(page, 1).getByLabel("How you do it").inputValue(), "Écrit en français : l’été 2026.");
  assert.ok(await row(page, 1).getByRole("radio", { name: "Partly" }).isChecked());
  await kept(page, (document) => document.settings.language === "en");
  await page.reload();
  await page.getByRole("button", { name: "Carry on" }).waitFor();
  await someone.leave();
});
