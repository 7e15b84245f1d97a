// The views of the last two screens: what if, action plan, calendar, certification
// steps, light audit, request for quotes and quotes.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Options, Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { answer, chooseFile, goTo, here, jsonFile, openList, openProfile, plain, replaceBy, row, savedDocument, startApp, unfold } from "./harness.mjs";
import { aMoment } from "./visits.mjs";

const app = startApp();
const view = (/** @type {Page} */ page, /** @type {string} */ name) => page.locator(".views").getByRole("button", { name, exact: true }).click();

/** A page with the document of an export.
 *  @param {Options} options
 *  @returns {Promise<[Visitor, Page]>} */
async function withExport(options = {}) {
  const visitor = await app.visitor(options);
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(await readFile(join(here, "../exports/version-3.json"))));
  await replaceBy(dialog);
  await savedDocument(page, (document) => document.quotes?.length === 1);
  return [visitor, page];
}

test("what if: completing an action changes the projected verdict, not the answers", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 5, "Pas en place");
  await row(page, 5).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 5).getByRole("button", { name: "Ajouter une action" }).click();
  await page.keyboard.type("Écrire les objectifs");
  await goTo(page, "Bilan");
  await unfold(page, "what-if");
  const projection = page.locator(".what-if [role=status]");
  assert.match(plain(await projection.innerText()), /^Après ces actions : La certification serait bloquée/);
  await page.getByRole("checkbox", { name: "Écrire les objectifs" }).check();
  assert.match(plain(await projection.innerText()), /Rien de bloquant/);
  assert.match(plain(await page.locator(".verdict .conclusion").innerText()), /serait bloquée/);
  assert.equal((await savedDocument(page, (document) => document.answers[0]?.actions[0]?.what === "Écrire les objectifs")).answers[0].status, "not_in_place");
  await page.getByRole("button", { name: "Tout décocher" }).click();
  assert.match(plain(await projection.innerText()), /serait bloquée/);
  assert.match(plain(await page.locator(".verdict .figure").innerText()), /1 point bloque/);
  assert.match(plain(await page.locator(".moves li").first().innerText()), /^5\. .*Majeure/);
  await unfold(page, "next");
  assert.ok(await page.locator(".next li").filter({ hasText: /^Lever l’écart majeur de l’indicateur 5/ }).isVisible());
  await visitor.leave();
});

/** What the rows of the plan are called, from top to bottom.
 *  @param {Page} page */
const actionsOf = (page) => page.locator(".plan-table tbody th button.link").allInnerTexts();

test("the plan is by due date, and a row keeps its position while it is ticked", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  assert.deepEqual(await actionsOf(page), ["Rédiger des objectifs mesurables"]);
  // A gap without an action leads to its page, where a more urgent one is planned.
  const gaps = page.locator("section[aria-labelledby=jalon-plan-gaps] li");
  const count = await gaps.count();
  await gaps.nth(1).getByRole("button").click();
  const gap = page.locator(".gap");
  await gap.getByRole("button", { name: "Ajouter une action" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id.endsWith("-what")), true);
  await page.keyboard.type("Plus pressé");
  await gap.getByLabel("Échéance").fill("2026-11-30");
  await gap.getByRole("button", { name: "Voir le plan d’action" }).click();
  assert.deepEqual(await actionsOf(page), ["Plus pressé", "Rédiger des objectifs mesurables"]);
  assert.equal(await gaps.count(), count - 1);
  // What is done comes last, but only once the plan is opened again.
  const box = page.getByRole("checkbox", { name: "Fait : Plus pressé" });
  await box.check();
  await savedDocument(page, (document) => document.answers.some((entry) => entry.actions.some((action) => action.what === "Plus pressé" && action.state === "done")));
  assert.deepEqual(await actionsOf(page), ["Plus pressé", "Rédiger des objectifs mesurables"]);
  assert.ok(await box.evaluate((box) => document.activeElement === box));
  await view(page, "Synthèse");
  await view(page, "Plan d’action");
  assert.deepEqual(await actionsOf(page), ["Rédiger des objectifs mesurables", "Plus pressé"]);
  // A removal moves the focus, and can be undone.
  await page.locator(".plan-table").getByRole("button", { name: "Plus pressé", exact: true }).click();
  await gap.getByRole("button", { name: /^Retirer Action .*Plus pressé/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Ajouter une action");
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await savedDocument(page, (document) => document.answers.some((entry) => entry.actions.some((action) => action.what === "Plus pressé" && action.due === "2026-11-30")));
  await visitor.leave();
});

test("a completed action offers to review its answer", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  const line = page.locator(".plan-table tbody tr").first();
  assert.equal(plain(await line.locator(".tag").innerText()), "En cours");
  await line.getByRole("checkbox").check();
  await line.getByRole("button", { name: /revoir la réponse/ }).click();
  // The page of the gap has the answer, and the state of the action.
  assert.equal(await page.evaluate(() => document.activeElement.id), "jalon-title");
  assert.match(plain(await page.evaluate(() => document.activeElement.textContent)), /^5\. /);
  const gap = page.locator(".gap");
  assert.equal(await gap.getByLabel("État").evaluate((/** @type {HTMLSelectElement} */ list) => list.selectedOptions[0].label), "Terminé");
  await gap.getByRole("radio", { name: "En place", exact: true }).check();
  await gap.locator(".state").getByText("En place, mais aucune preuve n’est notée").waitFor();
  await gap.getByRole("button", { name: "Voir le plan d’action" }).click();
  assert.equal(await line.getByRole("button", { name: /revoir la réponse/ }).count(), 0);
  await visitor.leave();
});

test("one tap on a chip plans a proposed action or notes an example of evidence, and the next leads to its fields", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  const gap = page.locator(".gap");
  await page.locator("section[aria-labelledby=jalon-plan-gaps] li button").first().click();
  const title = plain(await gap.locator("#jalon-title").innerText());
  const [proposal, example] = [gap.locator(".chips").nth(0).locator(".chip").first(), gap.locator(".chips").nth(1).locator(".chip").first()];
  for (const chip of [proposal, example]) {
    const text = await chip.locator("span").first().innerText();
    assert.equal(await gap.locator(".chip.taken", { hasText: text }).count(), 0);
    await chip.press("Enter");
    await gap.locator(`.chip.taken`, { hasText: text }).waitFor();
    assert.ok(await chip.evaluate((chip) => document.activeElement === chip), "the focus stays on the chip");
    await aMoment(page);
    await chip.press("Enter");
    const value = await page.evaluate(() => document.activeElement.closest(".item").querySelector("input, textarea").value);
    assert.equal(value, text, "the fields of what was taken");
  }
  assert.match(plain(await proposal.innerText()), /au plan, pour le \d/);
  const planned = await proposal.locator("span").first().innerText();
  const saved = await savedDocument(page, (document) => document.evidence.length === 2 && document.answers.some((entry) => entry.actions.some((action) => action.what === planned)));
  const { due } = saved.answers.flatMap((entry) => entry.actions).find((action) => action.what === planned) ?? { due: "" };
  assert.ok(due > "2026-11-23" && due < "2027-02-15", due);
  // The next gap, and the way back.
  await gap.getByRole("button", { name: /^Écart suivant : / }).click();
  await gap.getByText(/^Écart 2 sur /).waitFor();
  await page.evaluate(() => history.back());
  await gap.getByText(/^Écart 1 sur /).waitFor();
  assert.equal(plain(await gap.locator("#jalon-title").innerText()), title);
  await visitor.leave();
});

test("the index of evidence says what each piece proves, what to check again and what has none", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const text = JSON.parse(await readFile(join(here, "../exports/version-3.json"), "utf8"));
  text.evidence[0].checked_on = "2025-06-30";
  text.evidence.push({ ...text.evidence[0], id: 3, title: "Livret d’accueil", location: "https://partage.example/livret.pdf", checked_on: null });
  text.answers[5].evidence = [3];
  const dialog = await chooseFile(page, jsonFile(JSON.stringify(text)));
  await replaceBy(dialog);
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  await page.locator("section[aria-labelledby=jalon-plan-evidence]").getByRole("button", { name: "Catalogue 2026" }).click();
  const line = (/** @type {string} */ name) => page.locator(".evidence-table tr:not(.fields)").filter({ has: page.getByRole("rowheader", { name }) });
  const catalogue = line("Catalogue 2026");
  assert.match(plain(await catalogue.locator(".due").innerText()), /^valable jusqu’au 30 juin 2026 à revoir/);
  assert.deepEqual(await catalogue.locator(".of button").allInnerTexts(), ["1", "2"]);
  const link = page.getByRole("link", { name: "Ouvrir Livret d’accueil" });
  assert.deepEqual([await link.getAttribute("href"), await link.getAttribute("rel")], ["https://partage.example/livret.pdf", "noopener noreferrer"]);
  // What is due proves nothing until it is checked again.
  const without = page.locator("section[aria-labelledby=jalon-evidence-without] li");
  const count = await without.count();
  await catalogue.getByRole("button", { name: /^Je viens de vérifier/ }).press("Enter");
  await savedDocument(page, (document) => document.evidence.some((piece) => piece.checked_on === "2026-11-23"));
  assert.equal(await without.count(), count - 2);
  // The fields, and the indicators that it serves.
  await catalogue.getByRole("button", { name: /^Modifier/ }).press("Enter");
  await page.locator(".evidence-table").getByLabel("Ajouter un indicateur").selectOption("6");
  await page.locator(".evidence-table").getByRole("button", { name: "Ajouter", exact: true }).click();
  assert.deepEqual(await catalogue.locator(".of button").allInnerTexts(), ["1", "2", "6"]);
  await page.locator(".evidence-table").getByRole("button", { name: "Ne sert plus à l’indicateur 2" }).press("Enter");
  assert.deepEqual(await catalogue.locator(".of button").allInnerTexts(), ["1", "6"]);
  await catalogue.locator(".of button").last().click();
  assert.match(plain(await page.locator(".gap #jalon-title").innerText()), /^6\. /);
  await visitor.leave();
});

for (const [name, state] of /** @type {const} */ ([[/^Je viens de vérifier/, "visible"], [/^Ne sert plus à l’indicateur 2/, "detached"]]))
  test(`a button of the index of evidence does not take the focus with it (${name.source})`, async () => {
    const [visitor, page] = await withExport();
    await goTo(page, "Bilan");
    await view(page, "Preuves");
    await page.getByRole("button", { name: /^Modifier/ }).press("Enter");
    const button = page.getByRole("button", { name });
    await button.press("Enter");
    await button.waitFor({ state });
    assert.ok(await page.locator(".evidence-index").evaluate((index) => index.contains(document.activeElement)));
    await visitor.leave();
  });

test("an audit planned outside its window is reported, and the calendar starts at the certificate", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  await page.getByLabel("Date prévue").fill("2026-12-15");
  await goTo(page, "Audit et budget");
  await view(page, "Calendrier");
  assert.match(await page.locator(".calendar .note").innerText(), /date de votre certificat/);
  await page.getByLabel("Date de votre certificat").fill("2026-01-10");
  assert.match(plain(await page.locator(".calendar [role=alert]").filter({ hasText: "fenêtre" }).innerText()), /avant l’ouverture de la fenêtre/);
  assert.match(plain(await page.locator(".marks").innerText()), /Premier jour pour l’audit de surveillance 10 mars 2027/);
  await page.getByLabel("Date de votre certificat").fill("2025-06-10");
  assert.equal(await page.locator(".calendar [role=alert]").filter({ hasText: "date prévue" }).count(), 0);
  assert.equal(await page.locator(".journey [aria-current=step] summary").innerText().then((text) => plain(text)), "Passer l’audit de surveillance Vous en êtes ici");
  await savedDocument(page, (document) => document.profile.certificate_date === "2025-06-10");
  await visitor.leave();
});

test("the light audit is explained to holders of an earlier label", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.getByText("Cas rare").click();
  assert.equal(await page.locator(".light").count(), 0);
  await page.getByRole("checkbox", { name: /label qualité/ }).check();
  const explanation = plain(await page.locator(".light").innerText());
  assert.match(explanation, /10 de vos indicateurs : 1, 2, 8, 11, 12, 22, 24, 25, 26, 32/);
  assert.match(explanation, /Il dure 0,5 à 1 jour, au lieu de 1 à 2 jours/);
  assert.match(explanation, /à confirmer/);
  await visitor.leave();
});

test("evidence made for an earlier label is marked as reused", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await page.keyboard.type("Livret");
  await row(page, 1).getByText("Responsable et validité").click();
  await row(page, 1).getByRole("checkbox", { name: /Datadock/ }).check();
  await savedDocument(page, (document) => document.evidence[0]?.reused === true);
  await goTo(page, "Bilan");
  await view(page, "Dossier");
  assert.match(plain(await page.locator(".paper").innerText()), /Livret \(vient de Datadock ou d’un label précédent\)/);
  await visitor.leave();
});

test("the request contains only what is selected, and can be copied and mailed", async () => {
  const [visitor, page] = await withExport({ permissions: ["clipboard-read", "clipboard-write"] });
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  const text = async () => plain(await page.locator(".request textarea").inputValue());
  for (const absent of ["Atelier des Savoirs", "Camille Roux", "06 12 34 56 78", "160 000,50", "indicateurs en place,"]) assert.ok(!(await text()).includes(absent), absent);
  await page.getByRole("checkbox", { name: "Le nom de l’organisme" }).check();
  assert.match(await text(), /Nom : Atelier des Savoirs/);
  await page.getByRole("checkbox", { name: "Le chiffre d’affaires exact" }).check();
  assert.match(await text(), /160 000,50 €/);
  await page.getByRole("button", { name: "Copier le texte" }).click();
  await page.getByText("Texte copié.").waitFor();
  assert.equal(plain(await page.evaluate(() => navigator.clipboard.readText())), await text());
  const address = new URL((await page.getByRole("link", { name: "Ouvrir dans la messagerie" }).getAttribute("href")) ?? "");
  assert.equal(address.protocol, "mailto:");
  assert.match(plain(new URLSearchParams(address.search).get("subject")), /^Demande de devis Qualiopi : audit initial$/);
  // Chrome on Windows drops a longer address without a word.
  assert.ok(address.href.length < 2_046, `${address.href.length} characters`);
  assert.equal(new URLSearchParams(address.search).get("body"), null, "the text does not fit");
  await page.getByText("il sera copié, collez-le dans le message").waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.locator(".request").evaluate((form) => form.addEventListener("click", (event) => event.preventDefault()));
  await page.getByRole("link", { name: "Ouvrir dans la messagerie" }).click();
  await page.getByText("Le texte est copié : collez-le dans le message.").waitFor();
  assert.equal(plain(await page.evaluate(() => navigator.clipboard.readText())), await text());
  await visitor.leave();
});

test("where copying is blocked, the text is selected", async () => {
  const [visitor, page] = await withExport();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  await page.getByRole("button", { name: "Copier le texte" }).click();
  await page.getByText("Le navigateur refuse la copie").waitFor();
  const selected = await page.locator(".request textarea").evaluate((/** @type {HTMLTextAreaElement} */ area) => area.value.slice(area.selectionStart, area.selectionEnd) === area.value && document.activeElement === area);
  assert.ok(selected);
  await visitor.leave();
});

test("an invalid value in a quote gets a message beside its field, and the last valid one counts", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  const days = page.locator(".quote").getByLabel("Jours d’audit initial");
  const field = (/** @type {Locator} */ control) => control.locator("xpath=ancestor::div[contains(@class, 'field')]");
  for (const [typed, message] of /** @type {[string, RegExp][]} */ ([["-1", /signe moins/], ["1,25", /demi-journées/], ["deux", /nombre de jours/], ["10000000000000000", /cent jours/]])) {
    await days.fill(typed);
    await days.blur();
    assert.match(plain(await field(days).locator(".error").innerText()), message);
    assert.match(plain(await field(days).locator(".error").innerText()), /garde 2,5 jours/);
    assert.equal(await days.getAttribute("aria-invalid"), "true");
  }
  for (const [typed, shown, half_days] of /** @type {const} */ ([["1,5", "1,5", 3], ["2.0", "2", 4]])) {
    await days.fill(typed);
    await days.blur();
    assert.equal(await days.inputValue(), shown);
    await savedDocument(page, (document) => document.quotes[0].opening_half_days === half_days);
  }
  const price = page.locator(".quote").getByLabel("Prix des deux audits");
  for (const [typed, message] of /** @type {[string, RegExp][]} */ ([["-5", /signe moins/], ["1000000000000000", /trop élevé/], ["mille", /montant en chiffres/]])) {
    await price.fill(typed);
    await price.blur();
    assert.match(plain(await field(price).locator(".error").innerText()), message);
  }
  await savedDocument(page, (document) => document.quotes[0].price_cents === 312_000);
  await visitor.leave();
});

test("there are eight quotes at most, and a removal can be undone", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  for (let count = 2; count <= 8; count += 1) {
    await page.getByRole("button", { name: "Ajouter un devis" }).click();
    await page.keyboard.type(`Certif ${count}`);
  }
  await page.getByText("Huit devis, c’est le maximum").waitFor();
  assert.equal(await page.getByRole("button", { name: "Ajouter un devis" }).count(), 0);
  await page.getByRole("button", { name: "Retirer Devis 8 : Certif 8" }).click();
  assert.equal(await page.locator(".quote").count(), 7);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Ajouter un devis/);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await savedDocument(page, (document) => document.quotes.length === 8);
  await visitor.leave();
});

test("certifying bodies: official lists, a dated starting point, and custom ones", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  const links = await page.locator(".official a").evaluateAll((links) => /** @type {HTMLAnchorElement[]} */ (links).map((link) => [new URL(link.href).host, link.rel]));
  assert.deepEqual(links, [["travail-emploi.gouv.fr", "noopener noreferrer"], ["tools.cofrac.fr", "noopener noreferrer"]]);
  await page.getByText("Un point de départ").click();
  assert.match(plain(await page.locator(".bodies details").innerText()), /Ni une liste à jour, ni une recommandation/);
  assert.equal(await page.locator(".bodies .names li").count(), 32);
  await page.getByRole("button", { name: "Ajouter un certificateur" }).click();
  await page.keyboard.type("Certif du Coin");
  await savedDocument(page, (document) => document.certifiers[0]?.name === "Certif du Coin");
  await page.getByRole("button", { name: "Ajouter un devis" }).click();
  assert.ok(await page.locator(".quotes datalist option").evaluateAll((options) => options.some((option) => /** @type {HTMLOptionElement} */ (option).value === "Certif du Coin")));
  await visitor.leave();
});

test("a file that cannot be compared is rejected with a reason, and nothing changes", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Bilan");
  await view(page, "Comparer");
  await page.locator(".compare input[type=file]").setInputFiles(jsonFile("{"));
  await page.locator(".compare .error").getByText("Rien n’a changé ici").waitFor();
  assert.equal((await savedDocument(page)).quotes.length, 1);
  await visitor.leave();
});

for (const locale of ["fr-FR", "en-GB"]) {
  test(`no view is wider than a phone of 320 px (${locale})`, async () => {
    const [visitor, page] = await withExport({ viewport: { width: 320, height: 640 } });
    if (locale === "en-GB") await page.getByRole("button", { name: "English" }).click();
    for (const place of [2, 3]) {
      await page.locator(".places button").nth(place).click();
      for (const button of await page.locator(".views button").all()) {
        await button.click();
        for (const summary of await page.locator("summary").all()) await summary.click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${await button.innerText()} is ${width} px wide`);
      }
    }
    await visitor.leave();
  });
}

test("an action on an unanswered indicator is shown as unanswered", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
  await page.keyboard.type("Relire");
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  assert.equal(await page.locator(".plan-table .severity").count(), 0);
  await page.locator(".plan-table").getByRole("button", { name: "Relire", exact: true }).click();
  assert.equal(plain(await page.locator(".gap .state").innerText()), "Sans réponse");
  await visitor.leave();
});

test("a duration missing from the quote or the rules is not shown as equal", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  const lengths = page.locator(".side-by-side tbody tr").nth(2).locator("td").first();
  // The rule for this surveillance audit is a range, and unconfirmed.
  assert.match(plain(await lengths.innerText()), /Audit de surveillance : 1 jour dans le devis, 1,5 à 3 jours \(à confirmer\) d’après notre lecture des règles/);
  await page.getByLabel("Jours d’audit de surveillance").fill("");
  assert.equal(plain(await lengths.innerText()), "Audit de surveillance : à préciser");
  await visitor.leave();
});

test("with a surveillance audit planned, a quote is for that audit alone", async () => {
  const [visitor, page] = await withExport();
  await openProfile(page);
  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  await goTo(page, "Audit et budget");
  await view(page, "Devis");
  assert.equal(await page.getByLabel("Jours d’audit initial").count(), 0);
  assert.equal(await page.getByLabel("Prix de l’audit").inputValue(), "3\u202f120");
  assert.match(plain(await page.locator(".side-by-side tbody tr").first().innerText()), /^Total de l’audit/);
  await visitor.leave();
});

test("the report for the audit day leaves out the preparation", async () => {
  const [visitor, page] = await withExport();
  await goTo(page, "Bilan");
  await view(page, "Dossier");
  const report = page.locator(".paper");
  assert.match(plain(await report.innerText()), /serait bloquée.*Rédiger des objectifs mesurables/);
  assert.match(plain(await report.innerText()), /Ne pas montrer/);
  await page.getByRole("radio", { name: "Pour le jour de l’audit" }).check();
  const text = plain(await report.innerText());
  assert.doesNotMatch(text, /bloquée|Non-conformité|Rédiger des objectifs mesurables|Situation|Rien d’écrit|Plan d’action|Écart|Ne pas montrer/);
  assert.match(text, /Catalogue 2026 : Drive/);
  assert.match(text, /Le site présente chaque formation/);
  // Nor does it hold the indicators about which nothing is written.
  await page.getByText("2 indicateurs sur 25 ont une note ou une preuve").waitFor();
  assert.deepEqual((await report.locator("h5").allInnerTexts()).map((title) => parseInt(title, 10)), [1, 2]);
  await visitor.leave();
});

test("actions on indicators that no longer apply are shown as kept", async () => {
  const [visitor, page] = await withExport();
  await openProfile(page);
  for (const box of ["Actions de formation", "Bilans de compétences"]) await page.getByRole("checkbox", { name: box }).uncheck();
  await goTo(page, "Bilan");
  assert.match(plain(await page.locator(".summary .note").innerText()), /Vos réponses et vos actions sont gardées/);
  await view(page, "Plan d’action");
  await page.getByText("elle est conservée").waitFor();
  await page.getByRole("button", { name: "Choisir la catégorie" }).click();
  await page.getByRole("checkbox", { name: "Actions de formation" }).check();
  await goTo(page, "Bilan");
  await view(page, "Plan d’action");
  assert.match(plain(await page.locator(".plan-table").innerText()), /Objectifs mesurables/);
  await visitor.leave();
});
