// A realistic case from the profile to a preparation file, an action plan, a calendar
// and quotes side by side, in French and in English. Independent parsers read every
// file: a PDF text extractor, a CSV parser, an iCalendar parser.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { extractText, getDocumentProxy } from "unpdf";
import { answer, chooseFile, exportFile, goTo, jsonFile, openList, openProfile, plain, row, savedDocument, startApp, unfold } from "./harness.mjs";

const app = startApp();

const TEXTS = {
  "fr-FR": {
    organisation: "Votre organisme", diagnostic: "Diagnostic", all: "Tout revoir",
    turnover: "Chiffre d’affaires annuel de formation, hors taxes", planned: "Date prévue", start: "Commencer le diagnostic",
    yes: "En place", partly: "En partie", no: "Pas en place", work: /^Notes, preuves, actions/, notes: "Comment vous faites",
    evidence: "Ajouter une preuve", summary: "Bilan", plan: "Plan d’action", report: "Dossier", compare: "Comparer",
    budget: "Audit et budget", calendar: "Calendrier", quotes: "Devis", gap: /^5\. /, add: "Ajouter une action", back: "Voir le plan d’action", shown: "31 décembre 2026", action: "Action", owner: "Responsable",
    due: "Échéance", state: "État", progress: "En cours", csv: "Exporter en CSV", dates: "Ajouter mes actions à mon agenda",
    delimiter: ";", csvFile: "jalon-plan-d-action-2026-11-23.csv", headings: ["Indicateur", "Diagnostic", "Situation", "Gravité", "Action", "Responsable", "Échéance", "État"],
    csvRow: ["5", "Pas en place", "Majeure", "\u00a0=Rédiger ; \"tout\" revoir", "Aïcha", "2026-12-31", "En cours", "2027-05-15", "2027-06-15", "Arrêté du 6 juin 2019 (audit), article 5"],
    event: "Qualiopi, indicateur 5 : =Rédiger ; \"tout\" revoir", cycle: "Ajouter ces dates à mon agenda", lastDay: "Qualiopi : dernier jour pour l’audit de surveillance",
    name: "Nom de votre organisme", heading: "Préparation de l’audit Qualiopi", blocked: "La certification serait bloquée",
    reportHas: ["Actions de formation", "Audit initial, le 15 février 2027", "Édition de 2026", "Ce qui ne s’applique pas", "Durée des audits", "0,5 jour", "Sources", "legifrance.gouv.fr/jorf/id/JORFTEXT000054608509", "Voilà où ça se passe : à l’œuvre", "Non-conformité majeure : l’exigence", "=Rédiger ; \"tout\" revoir, Aïcha, pour le 31 décembre 2026 (en cours)"],
    addQuote: "Ajouter un devis", certifier: "Certificateur", opening: "Jours d’audit initial", surveillance: "Jours d’audit de surveillance",
    inAll: "Au forfait", perDay: "Prix d’une journée", both: "Prix des deux audits", fees: "Frais de dossier", travel: "Déplacements",
    two: "2", half: "0,5", totals: ["1 800 €", "au moins 2 400 €", "1 350 à 2 475 €"], perDays: ["1 000 €", "960 €"],
    differs: "Audit initial : 2 jours dans le devis, 1 jour d’après notre lecture des règles", same: "Aucune différence", missing: "Déplacements",
    request: /audit initial[\s\S]*moins de 150 000 €[\s\S]*Audit initial : 1 jour\. Source : Arrêté/, data: "Vos données", export: "Exporter en JSON",
    moved: "1 indicateur a changé", better: "Mieux", change: "Pas en place, puis en place",
  },
  "en-GB": {
    organisation: "Your organisation", diagnostic: "Self-assessment", all: "See all",
    turnover: "Annual training turnover, excluding VAT", planned: "Planned date", start: "Start the self-assessment",
    yes: "In place", partly: "Partly", no: "Not in place", work: /^Notes, evidence, actions/, notes: "How you do it",
    evidence: "Add evidence", summary: "Summary", plan: "Action plan", report: "Preparation file", compare: "Compare",
    budget: "Audit and budget", calendar: "Calendar", quotes: "Quotes", gap: /^5\. /, add: "Add an action", back: "See the action plan", shown: "31 December 2026", action: "Action", owner: "Owner",
    due: "Due date", state: "Status", progress: "In progress", csv: "Export as CSV", dates: "Add my actions to my calendar",
    delimiter: ",", csvFile: "jalon-action-plan-2026-11-23.csv", headings: ["Indicator", "Self-assessment", "Answer", "Severity", "Action", "Owner", "Due date", "Status"],
    csvRow: ["5", "Not in place", "Major", "\u00a0=Rédiger ; \"tout\" revoir", "Aïcha", "2026-12-31", "In progress", "2027-05-15", "2027-06-15", "Order of 6 June 2019 on audits, article 5"],
    event: "Qualiopi, indicator 5: =Rédiger ; \"tout\" revoir", cycle: "Add these dates to my calendar", lastDay: "Qualiopi: last day for the surveillance audit",
    name: "Name of your organisation", heading: "Preparing for the Qualiopi audit", blocked: "Certification would be held up",
    reportHas: ["Training", "Initial audit, on 15 February 2027", "2026 edition", "What does not apply", "Length of the audits", "0.5 day", "Sources", "legifrance.gouv.fr/jorf/id/JORFTEXT000054608509", "Voilà où ça se passe : à l’œuvre", "Major non-conformity", "=Rédiger ; \"tout\" revoir, Aïcha, by 31 December 2026 (in progress)"],
    addQuote: "Add a quote", certifier: "Certifying body", opening: "Days, initial audit", surveillance: "Days, surveillance audit",
    inAll: "As one total", perDay: "Price per day", both: "Price of both audits", fees: "Administration fees", travel: "Travel",
    two: "2", half: "0.5", totals: ["€1,800", "at least €2,400", "€1,350 to €2,475"], perDays: ["€1,000", "€960"],
    differs: "Initial audit: 2 days in the quote, 1 day on our reading of the rules", same: "No difference", missing: "Travel",
    request: /initial audit[\s\S]*below €150,000[\s\S]*Initial audit: 1 day\. Source: /, data: "Your data", export: "Export as JSON",
    moved: "1 indicator has changed", better: "Better", change: "Not in place, then in place",
  },
};

/** Opens a view of the current screen.
 *  @param {Page} page
 *  @param {string} name */
const view = (page, name) => page.locator(".views").getByRole("button", { name, exact: true }).click();

/** The file that a button downloads.
 *  @param {Page} page
 *  @param {string} name */
async function downloadFrom(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The title, the day and the number of reminders of each event of a calendar file.
 *  @param {Buffer} bytes */
function events(bytes) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString("utf8")));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return { title: plain(event.summary), day: event.startDate.toString(), alarms: component.getAllSubcomponents("valarm").length };
  });
}

for (const [locale, w] of Object.entries(TEXTS)) {
  test(`from answers to decisions (${locale})`, async () => {
    const visitor = await app.visitor({ locale, acceptDownloads: true });
    const page = await visitor.open(app.url);

    // The profile and all answers, with a major and a minor non-conformity.
    await openProfile(page, w);
    await page.getByLabel(w.turnover).fill("80000");
    await page.getByLabel(w.planned).fill("2027-02-15");
    await page.getByRole("button", { name: w.start }).click();
    await page.locator(".guided").waitFor();
    await openList(page, w);
    const numbers = [];
    for (const tab of await page.locator(".criteria button").all()) {
      await tab.click();
      for (const name of await page.locator("article.row").evaluateAll((rows) => rows.map((row) => Number(row.querySelector(".number").textContent)))) {
        numbers.push(name);
        await answer(page, name, name === 5 ? w.no : name === 1 ? w.partly : w.yes);
      }
    }
    assert.equal(numbers.length, 22);
    await page.locator(".criteria button").first().click();
    await row(page, 1).getByRole("button", { name: w.work }).click();
    await row(page, 1).getByLabel(w.notes).fill("Voilà où ça se passe : à l’œuvre");
    await row(page, 1).getByRole("button", { name: w.evidence }).click();
    await page.keyboard.type("Catalogue <b>2026</b>");

    // The action plan: an action on the page of its gap, and its row in the table.
    await goTo(page, w.summary);
    await view(page, w.plan);
    await page.locator(".plan .lines").getByRole("button", { name: w.gap }).click();
    await page.locator(".gap").getByRole("button", { name: w.add, exact: true }).click();
    await page.keyboard.type('=Rédiger ; "tout" revoir');
    const action = page.locator(".gap").getByRole("group", { name: /^Action 1/ });
    await action.getByLabel(w.owner).fill("Aïcha");
    await action.getByLabel(w.due).fill("2026-12-31");
    await action.getByLabel(w.state).selectOption({ label: w.progress });
    await savedDocument(page, (document) => document.answers.some((entry) => entry.actions[0]?.state === "in_progress"));
    await page.getByRole("button", { name: w.back, exact: true }).click();
    const line = plain(await page.locator(".plan-table tbody tr").innerText());
    for (const expected of ['=Rédiger ; "tout" revoir', w.progress, "5. ", "Aïcha", w.shown]) assert.ok(line.includes(expected), `${expected} in ${line}`);
    const csv = await downloadFrom(page, w.csv);
    assert.equal(csv.name, w.csvFile);
    assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [headings, ...lines] = parse(csv.bytes, { bom: true, delimiter: w.delimiter });
    assert.deepEqual(headings.slice(0, 8), w.headings);
    // A gap without an action comes first: it is to be decided.
    assert.deepEqual(lines.map((cells) => cells[0]), ["1", "5"]);
    assert.deepEqual([lines[1][0], ...lines[1].slice(2)], w.csvRow);
    assert.ok(lines.flat().every((cell) => !/^[=+\-@\t\r]/.test(cell)), "no cell starts a formula");
    const due = await downloadFrom(page, w.dates);
    const [open, audit, ...others] = events(due.bytes);
    assert.deepEqual([open, audit.alarms, others], [{ title: w.event, day: "2026-12-31", alarms: 1 }, 2, []], "the action, and the audit");

    // The preparation file, printed and read back.
    await view(page, w.report);
    await page.getByLabel(w.name).fill("Atelier des Savoirs & Cie");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { totalPages, text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    const printed = pages.join("\n");
    const flat = plain(printed);
    assert.ok(flat.includes(w.heading) && flat.includes("Atelier des Savoirs & Cie") && flat.includes(w.blocked));
    for (const expected of [...w.reportHas, "Catalogue <b>2026</b>"]) assert.ok(flat.includes(expected), `printed: ${expected}`);
    for (const number of numbers) assert.match(printed, new RegExp(`^${number}\\. \\p{Lu}`, "mu"), `indicator ${number} is printed`);
    // No-break spaces hold before punctuation.
    assert.ok(!/^\s*[:;!?»€]/m.test(printed.replace(/^\d+ \/ \d+$/gm, "")), "no line starts with what belongs to the one before");
    pages.forEach((page, position) => assert.ok(page.includes(`${position + 1} / ${totalPages}`), "page numbers"));
    // The first page has the contents: the titles, in a list.
    const titles = await page.locator(".paper section :is(h3, h4, h5)").allInnerTexts();
    assert.ok(titles.length > 30, `${titles.length} titles`);
    for (const page of pages.slice(1)) {
      const last = page.replace(/\d+ \/ \d+\s*/, "").trim().split("\n").at(-1) ?? "";
      assert.ok(!titles.map(plain).includes(plain(last)), `${last}: no title alone at the foot of a page`);
    }
    for (const control of [w.report, w.csv, w.data]) assert.ok(!printed.split("\n").includes(control), `${control} is not printed`);

    // The certification cycle, as a calendar with reminders.
    await goTo(page, w.budget);
    await view(page, w.calendar);
    assert.equal(await page.locator(".marks li").count(), 9);
    const cycle = events((await downloadFrom(page, w.cycle)).bytes);
    assert.equal(cycle.length, 9);
    assert.deepEqual(cycle.find((event) => event.title === w.lastDay), { title: w.lastDay, day: "2029-01-02", alarms: 2 });

    // A request for quotes, and two quotes side by side.
    await view(page, w.quotes);
    assert.match(plain(await page.locator(".request textarea").inputValue()), /audit initial[\s\S]*Source : Arrêté/, "French, whoever writes");
    const shown = locale === "fr-FR" ? page.locator(".request textarea") : page.locator(".request .notes");
    assert.match(plain(locale === "fr-FR" ? await shown.inputValue() : await shown.textContent()), w.request);
    const quote = (/** @type {number} */ position) => page.locator(".quote").nth(position);
    await page.getByRole("button", { name: w.addQuote }).click();
    await page.keyboard.type("Certif A");
    await quote(0).getByLabel(w.opening).fill("1");
    await quote(0).getByLabel(w.surveillance).fill("0.5");
    await quote(0).getByLabel(w.perDay).fill("1 000");
    await quote(0).getByLabel(w.fees).fill("150");
    await quote(0).getByLabel(w.travel).fill("150");
    await page.getByRole("button", { name: w.addQuote }).click();
    await page.keyboard.type("Certif B");
    await quote(1).getByLabel(w.opening).fill(w.two);
    await quote(1).getByLabel(w.surveillance).fill(w.half);
    await quote(1).getByRole("radio", { name: w.inAll }).check();
    await quote(1).getByLabel(w.both).fill("2400");
    await quote(1).getByLabel(w.fees).fill("0");
    const cells = async (/** @type {number} */ line) => (await page.locator(".side-by-side tbody tr").nth(line).locator("td").allInnerTexts()).map(plain);
    assert.deepEqual(await cells(0), w.totals);
    assert.deepEqual((await cells(1)).slice(0, 2), w.perDays);
    assert.deepEqual((await cells(2)).slice(0, 2), [w.same, w.differs]);
    assert.match((await cells(3))[1], new RegExp(w.missing));
    await savedDocument(page, (document) => document.quotes.length === 2 && document.quotes[1].pricing === "in_all");

    // The export holds all of it, and the comparison shows what has changed since.
    const file = await exportFile(page, w.data, w.export);
    await goTo(page, w.summary);
    await unfold(page, "findings");
    await page.locator(".findings .link").first().click();
    await page.locator(".gap").getByRole("radio", { name: w.yes, exact: true }).check();
    await goTo(page, w.summary);
    await view(page, w.compare);
    await page.locator(".compare input[type=file]").setInputFiles(jsonFile(file.text, "hier.json"));
    assert.equal(plain(await page.locator(".moves section h3").innerText()), w.moved);
    assert.equal(plain(await page.locator(".moved li").innerText()), `${w.better} 5. ${plain(await page.locator(".moved strong").innerText()).slice(3)} ${w.change}.`);
    await savedDocument(page, (document) => document.answers.find((entry) => entry.indicator === 5)?.status === "in_place");
    const dialog = await chooseFile(page, jsonFile(file.text, "hier.json"), w.data);
    await dialog.locator("button.primary").click();
    await savedDocument(page, (document) => document.quotes[0].certifier === "Certif A" && document.profile.name === "Atelier des Savoirs & Cie");
    await visitor.leave();
  });
}
