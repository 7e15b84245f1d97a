// The main journey in an engine, in French and in English: describe the organisation,
// read days and cost, answer, read the summary, the plan and the preparation file,
// leave, return, export, start over, import.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, row } from "./find.mjs";
import { RECORD_PRINTS } from "./init-scripts.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** @typedef {typeof TEXTS.fr} Texts */

const TEXTS = {
  fr: {
    organisation: "Votre organisme",
    diagnostic: "Diagnostic",
    all: "Tout revoir",
    budget: "Audit et budget",
    summary: "Bilan",
    certifying: "^Nous préparons à une certification professionnelle",
    turnover: "Chiffre d’affaires annuel de formation, hors taxes",
    sites: "Autres sites, en plus du siège",
    planned: "Date prévue",
    start: "Commencer le diagnostic",
    yes: "En place",
    partly: "En partie",
    no: "Pas en place",
    work: "^Notes, preuves, actions",
    notes: "Comment vous faites",
    addEvidence: "Ajouter une preuve",
    evidence: "Preuve",
    place: "Où elle se trouve",
    addAction: "Ajouter une action",
    what: "Action",
    who: "Responsable",
    due: "Échéance",
    dueDay: "31 décembre 2026",
    plan: "Plan d’action",
    report: "Dossier",
    print: "Imprimer",
    resume: "Reprendre",
    data: "Vos données",
    export: "Exporter en JSON",
    startOver: "Repartir de zéro",
    use: "Utiliser ce fichier",
    figures: /** @type {Record<string, string>} */ ({ Indicateurs: "25 sur 33", "Audit initial": "2,5 jours", "Coût estimé (HT)": "2 250 à 4 125 €", Réponses: "3 sur 25" }),
    cycle: "4 375 à 5 000 €",
    verdict: "^La certification serait bloquée",
  },
  en: {
    organisation: "Your organisation",
    diagnostic: "Self-assessment",
    all: "See all",
    budget: "Audit and budget",
    summary: "Summary",
    certifying: "^We prepare people for a registered",
    turnover: "Annual training turnover, excluding VAT",
    sites: "Other sites, besides your head office",
    planned: "Planned date",
    start: "Start the self-assessment",
    yes: "In place",
    partly: "Partly",
    no: "Not in place",
    work: "^Notes, evidence, actions",
    notes: "How you do it",
    addEvidence: "Add evidence",
    evidence: "Piece of evidence",
    place: "Where it is kept",
    addAction: "Add an action",
    what: "Action",
    who: "Owner",
    due: "Due date",
    dueDay: "31 December 2026",
    plan: "Action plan",
    report: "Preparation file",
    print: "Print",
    resume: "Carry on",
    data: "Your data",
    export: "Export as JSON",
    startOver: "Start afresh",
    use: "Use this file",
    figures: /** @type {Record<string, string>} */ ({ Indicators: "25 of 33", "Initial audit": "2.5 days", "Likely cost (excl. VAT)": "€2,250 to €4,125", Answers: "3 of 25" }),
    cycle: "€4,375 to €5,000",
    verdict: "^Certification would be held up",
  },
};

/** Asserts that the page does not scroll sideways.
 *  @param {string} where */
const assertFits = async (where) =>
  assert.ok(await visitor.run("return document.documentElement.scrollWidth <= innerWidth"), `${where}: nothing is too wide`);

/** @param {Texts} w */
async function describeOrganisation(w) {
  await visitor.goTo(w.organisation);
  await visitor.check(w.certifying);
  await visitor.fill(w.turnover, "300000");
  await visitor.fill(w.sites, "3");
  await visitor.setDate(w.planned, "2026-12-15");
  await visitor.savedDocument((document) => document.profile.planned_date === "2026-12-15" && document.profile.other_sites === 3);
  await assertFits(w.organisation);
  await visitor.clickButton(w.start);
}

/** @param {Texts} w */
async function answerWithDetails(w) {
  await visitor.openList(null, w);
  await visitor.answer(1, w.yes);
  await visitor.answer(2, w.no);
  await visitor.answer(3, w.partly);
  const second = row(2);
  await visitor.clickButton(w.work, second);
  await visitor.fill(w.notes, "Les chiffres sont relevés chaque année.\nReste à les publier.", second);
  await visitor.clickButton(w.addEvidence, second);
  await visitor.fill(w.evidence, "Tableau de suivi « résultats »", second);
  await visitor.fill(w.place, "Classeur 3, onglet 2", second);
  await visitor.clickButton(w.addAction, second);
  const action = `${second} .item[aria-label^="Action 1"]`;
  await visitor.fill(w.what, "Publier les taux sur le site", action);
  await visitor.fill(w.who, "Aïcha", action);
  await visitor.setDate(w.due, "2026-12-31", action);
  await visitor.savedDocument((document) => document.answers.some((entry) => entry.actions[0]?.due === "2026-12-31"));
  assert.deepEqual(await visitor.keyFigures(), w.figures);
  await assertFits(w.diagnostic);
}

/** @param {Texts} w */
async function readResults(w) {
  await visitor.goTo(w.budget);
  await visitor.waitForText(".audit.planned .figure", w.figures[Object.keys(w.figures)[1]]);
  assert.equal((await visitor.all(".cost .figure")).length, 2);
  await visitor.waitForText(".cost .figure", w.cycle);
  await assertFits(w.budget);
  await visitor.goTo(w.summary);
  await visitor.waitForText(".verdict .conclusion", w.verdict);
  await visitor.click("details.findings > summary");
  assert.equal((await visitor.all(".findings li.major")).length, 1);
  assert.equal((await visitor.all(".findings li.minor")).length, 1);
  await assertFits(w.summary);
  await visitor.click(".views button", w.plan);
  await visitor.find(".plan-table");
  for (const text of ["Publier les taux sur le site", "Aïcha", w.dueDay]) await visitor.waitForText(".plan-table tbody", text);
  await assertFits(w.plan);
  // A row leads to the page of its gap, where the action can be changed.
  await visitor.click(".plan-table .what button", "Publier les taux sur le site");
  await visitor.find(".gap");
  const written = await visitor.run("return [...document.querySelectorAll('.gap :is(input, textarea)')].map(({ value }) => value)");
  for (const value of ["Publier les taux sur le site", "Aïcha", "2026-12-31"]) assert.ok(written.includes(value), `the gap shows ${value}`);
  await assertFits("gap");
}

/** Reads and prints the preparation file.
 *  @param {Texts} w */
async function readReport(w) {
  await visitor.click(".views button", w.report);
  await visitor.find(".paper");
  await assertFits(w.report);
  for (const written of ["Reste à les publier.", "Classeur 3, onglet 2", "Publier les taux sur le site"])
    await visitor.waitForText(".paper", written);
  await visitor.clickButton(`^${w.print}`);
  assert.equal(await visitor.run("return window.printed.length"), 1);
}

/** The content of the three screens that were filled in.
 *  @param {Texts} w */
async function snapshot(w) {
  await visitor.goTo(w.organisation);
  const entered = "return [...document.querySelectorAll('.screen input, .screen textarea')].map((one) => [one.id, /radio|checkbox/.test(one.type) ? one.checked : one.value])";
  const organisation = await visitor.run(entered);
  await visitor.openList(null, w);
  await visitor.click(".criteria button");
  const second = row(2);
  if (!(await visitor.all("textarea", w.notes, second)).length) await visitor.clickButton(w.work, second);
  await visitor.find("textarea", w.notes, second);
  const work = await visitor.run(entered);
  const strip = await visitor.keyFigures();
  await visitor.goTo(w.summary);
  const summary = plain(await visitor.text(await visitor.find(".verdict")));
  return { organisation, work, summary, strip };
}

/** @param {Texts} w */
async function exportFile(w) {
  await visitor.clickButton(w.data);
  await visitor.clickButton(w.export, "dialog[open]");
  const file = await visitor.downloadedFile();
  await visitor.press("ESCAPE");
  await visitor.waitForNone("dialog[open]");
  return file;
}

/** @param {Texts} w */
async function startOver(w) {
  await visitor.clickButton(w.data);
  await visitor.clickButton(w.startOver, "dialog[open]");
  await visitor.waitForNone("dialog[open] input[type=file]");
  await visitor.clickButton(w.startOver, "dialog[open]");
  await visitor.waitForNone("dialog[open]");
  await visitor.find(".start");
  await visitor.goTo(w.organisation);
  assert.match((await visitor.keyFigures())[Object.keys(w.figures)[0]], /^22 /);
}

/** @param {Texts} w
 *  @param {{ name: string, text: string }} file */
async function importFile(w, { name, text }) {
  await visitor.clickButton(w.data);
  await visitor.find("dialog[open]");
  await visitor.upload(await visitor.run("return document.querySelector('dialog[open] input[type=file]')"), name, text);
  await visitor.clickButton(w.use, "dialog[open]");
  await visitor.waitForNone("dialog[open]");
}

for (const [language, w] of Object.entries(TEXTS)) {
  test(`the main journey (${language})`, async () => {
    const host = await visitor.startHost(RECORD_PRINTS);
    await visitor.open(`${host.jalon}?lang=${language}`);
    await describeOrganisation(w);
    await answerWithDetails(w);
    await readResults(w);
    await readReport(w);

    await visitor.reload();
    await visitor.clickButton(w.resume);
    await visitor.waitForNone(".welcome");
    assert.deepEqual(await visitor.keyFigures(), w.figures);

    const first = await snapshot(w);
    const file = await exportFile(w);
    assert.equal(file.name, "jalon-2026-11-23.json");
    await startOver(w);
    await importFile(w, file);
    assert.deepEqual(await snapshot(w), first);
    const unstamped = (/** @type {{ text: string }} */ { text }) => text.replace(/"saved_at": "[^"]*"/, "");
    assert.equal(unstamped(await exportFile(w)), unstamped(file));
    await visitor.assertNoProblems();
  });
}
