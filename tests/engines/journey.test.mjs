// The main journey in an engine, in French and in English: describe the
// organisation, read days and cost, answer, read the summary, the plan and the
// preparation file, leave, come back, take the work away and load it again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, row } from "./find.mjs";
import { NO_PRINTER } from "./first.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

const WORDS = {
  fr: {
    organisation: "Votre organisme",
    diagnostic: "Diagnostic",
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
    what: "Quoi",
    who: "Qui",
    due: "Pour quand",
    plan: "Plan d’action",
    paper: "Dossier",
    print: "Imprimer",
    resume: "Reprendre",
    data: "Vos données",
    export: "Exporter en JSON",
    anew: "Repartir de zéro",
    use: "Utiliser ce fichier",
    figures: { Indicateurs: "25 sur 33", "Audit initial": "2,5 jours", "Coût estimé (HT)": "2 250 à 4 125 €", Réponses: "3 sur 25" },
    cycle: "3 150 à 7 425 €",
    verdict: "En l’état, la certification serait bloquée",
  },
  en: {
    organisation: "Your organisation",
    diagnostic: "Self-assessment",
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
    what: "What",
    who: "Who",
    due: "By when",
    plan: "Action plan",
    paper: "Preparation file",
    print: "Print",
    resume: "Carry on",
    data: "Your data",
    export: "Export as JSON",
    anew: "Start afresh",
    use: "Use this file",
    figures: { Indicators: "25 of 33", "Initial audit": "2.5 days", "Likely cost (excl. VAT)": "€2,250 to €4,125", Answers: "3 of 25" },
    cycle: "€3,150 to €7,425",
    verdict: "As things are, certification would be held up",
  },
};

/** Nothing is wider than the window, which would make the whole page slide. */
const fits = async (where) =>
  assert.ok(await visitor.run("return document.documentElement.scrollWidth <= innerWidth"), `${where}: nothing is too wide`);

async function describeOrganisation(w) {
  await visitor.tick(w.certifying);
  await visitor.fill(w.turnover, "300000");
  await visitor.fill(w.sites, "3");
  await visitor.day(w.planned, "2026-12-15");
  await visitor.kept((document) => document.profile.planned_date === "2026-12-15" && document.profile.other_sites === 3);
  await fits(w.organisation);
  await visitor.button(w.start);
}

async function answerAndWork(w) {
  await visitor.answer(1, w.yes);
  await visitor.answer(2, w.no);
  await visitor.answer(3, w.partly);
  const second = row(2);
  await visitor.button(w.work, second);
  await visitor.fill(w.notes, "Les chiffres sont relevés chaque année.\nReste à les publier.", second);
  await visitor.button(w.addEvidence, second);
  await visitor.fill(w.evidence, "Tableau de suivi « résultats »", second);
  await visitor.fill(w.place, "Classeur 3, onglet 2", second);
  await visitor.button(w.addAction, second);
  await visitor.fill(w.what, "Publier les taux sur le site", second);
  await visitor.fill(w.who, "Aïcha", second);
  await visitor.day(w.due, "2026-12-31", second);
  await visitor.kept((document) => document.answers.some((entry) => entry.actions[0]?.due === "2026-12-31"));
  assert.deepEqual(await visitor.strip(), w.figures);
  await fits(w.diagnostic);
}

async function readResults(w) {
  await visitor.go(w.budget);
  await visitor.reads(".audit.planned .figure", w.figures[Object.keys(w.figures)[1]]);
  assert.equal((await visitor.all(".cost .figure")).length, 2);
  await visitor.reads(".cost .figure", w.cycle);
  await fits(w.budget);
  await visitor.go(w.summary);
  await visitor.reads(".verdict .figure", w.verdict);
  assert.equal((await visitor.all(".findings li.major")).length, 1);
  assert.equal((await visitor.all(".findings li.minor")).length, 1);
  await fits(w.summary);
  await visitor.click(".views button", w.plan);
  await visitor.find(".plan-table");
  const written = await visitor.run("return [...document.querySelectorAll('.plan-table input, .plan-table textarea')].map(({ value }) => value)");
  for (const value of ["Publier les taux sur le site", "Aïcha", "2026-12-31"]) assert.ok(written.includes(value), `the plan shows ${value}`);
  await fits(w.plan);
}

/** The preparation file, and what a printer would be given. */
async function readPaper(w) {
  await visitor.click(".views button", w.paper);
  await visitor.find(".paper");
  await fits(w.paper);
  for (const written of ["Reste à les publier.", "Classeur 3, onglet 2", "Publier les taux sur le site"])
    await visitor.reads(".paper", written);
  await visitor.button(`^${w.print}`);
  assert.equal(await visitor.run("return window.printed.length"), 1);
}

/** All that stands on the three screens on which something was entered. */
async function picture(w) {
  await visitor.go(w.organisation);
  const entered = "return [...document.querySelectorAll('.screen input, .screen textarea')].map((one) => [one.id, /radio|checkbox/.test(one.type) ? one.checked : one.value])";
  const organisation = await visitor.run(entered);
  await visitor.go(w.diagnostic);
  await visitor.click(".criteria button");
  const second = row(2);
  if (!(await visitor.all("textarea", w.notes, second)).length) await visitor.button(w.work, second);
  await visitor.find("textarea", w.notes, second);
  const work = await visitor.run(entered);
  await visitor.go(w.summary);
  const summary = plain(await visitor.text(await visitor.find(".verdict")));
  return { organisation, work, summary, strip: await visitor.strip() };
}

async function exported(w) {
  await visitor.button(w.data);
  await visitor.button(w.export, "dialog[open]");
  const file = await visitor.taken();
  await visitor.press("ESCAPE");
  await visitor.gone("dialog[open]");
  return file;
}

async function startAfresh(w) {
  await visitor.button(w.data);
  await visitor.button(w.anew, "dialog[open]");
  await visitor.gone("dialog[open] input[type=file]");
  await visitor.button(w.anew, "dialog[open]");
  await visitor.gone("dialog[open]");
  assert.match((await visitor.strip())[Object.keys(w.figures)[0]], /^22 /);
}

async function loads(w, { name, text }) {
  await visitor.button(w.data);
  await visitor.find("dialog[open]");
  await visitor.give(await visitor.run("return document.querySelector('dialog[open] input[type=file]')"), name, text);
  await visitor.button(w.use, "dialog[open]");
  await visitor.gone("dialog[open]");
}

for (const [language, w] of Object.entries(WORDS)) {
  test(`the main journey (${language})`, async () => {
    const host = await visitor.host(NO_PRINTER);
    await visitor.open(`${host.jalon}?lang=${language}`);
    await describeOrganisation(w);
    await answerAndWork(w);
    await readResults(w);
    await readPaper(w);

    await visitor.reload();
    await visitor.button(w.resume);
    await visitor.gone(".welcome");
    assert.deepEqual(await visitor.strip(), w.figures);

    const first = await picture(w);
    const file = await exported(w);
    assert.equal(file.name, "jalon-2026-11-23.json");
    await startAfresh(w);
    await loads(w, file);
    assert.deepEqual(await picture(w), first);
    const unstamped = ({ text }) => text.replace(/"saved_at": "[^"]*"/, "");
    assert.equal(unstamped(await exported(w)), unstamped(file));
    await visitor.calm();
  });
}
