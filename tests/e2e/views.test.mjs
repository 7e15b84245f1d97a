// The views of the last two places: what if, the plan, the calendar, the
// journey, the light audit, the request and the quotes.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { answer, chooseFile, go, here, kept, plain, row, stage } from "./harness.mjs";

const at = stage();
const view = (page, name) => page.locator(".views").getByRole("button", { name, exact: true }).click();

/** A page with the document of an export in it. */
async function withExport(options) {
  const someone = await at.visitor(options);
  const page = await someone.open(at.url);
  const buffer = await readFile(join(here, "../exports/version-2.json"));
  const dialog = await chooseFile(page, { name: "jalon.json", mimeType: "application/json", buffer });
  await dialog.getByRole("button", { name: "Utiliser ce fichier" }).click();
  await kept(page, (document) => document.quotes?.length === 1);
  return [someone, page];
}

test("what if an action were done changes the verdict and not the answers", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 5, "Pas en place");
  await row(page, 5).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 5).getByRole("button", { name: "Ajouter une action" }).click();
  await page.keyboard.type("Écrire les objectifs");
  await go(page, "Bilan");
  const then = page.locator(".what-if [role=status]");
  assert.match(plain(await then.innerText()), /^Résultat prévu : En l’état, la certification serait bloquée/);
  await page.getByRole("checkbox", { name: "Écrire les objectifs" }).check();
  assert.match(plain(await then.innerText()), /Rien de bloquant/);
  assert.match(plain(await page.locator(".verdict .figure").innerText()), /serait bloquée/);
  assert.equal((await kept(page, (document) => document.answers[0]?.actions[0]?.what === "Écrire les objectifs")).answers[0].status, "not_in_place");
  await page.getByRole("button", { name: "Tout décocher" }).click();
  assert.match(plain(await then.innerText()), /serait bloquée/);
  assert.match(plain(await page.locator(".verdict .first").innerText()), /^D’abord : Lever l’écart majeur de l’indicateur 5/);
  await someone.leave();
});

test("a row of the plan stays in its place while it is edited", async () => {
  const [someone, page] = await withExport();
  await go(page, "Bilan");
  await view(page, "Plan d’action");
  const names = async () => (await page.locator(".plan-table tbody th").allInnerTexts()).map((name) => parseInt(name, 10));
  const before = await names();
  await page.locator(".plan-table tbody tr").nth(2).getByRole("button", { name: /^Prévoir/ }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id.endsWith("-what")), true);
  await page.keyboard.type("Plus pressé");
  await page.locator(".plan-table tbody tr").nth(2).getByLabel("Échéance").fill("2026-11-30");
  assert.deepEqual(await names(), before);
  await page.getByRole("button", { name: "Remettre par ordre d’urgence" }).click();
  assert.equal((await names())[0], before[2]);
  // Taking it away gives the focus a place, and can be taken back.
  await page.getByRole("button", { name: /^Retirer Action .*Plus pressé/ }).click();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await kept(page, (document) => document.answers.some((entry) => entry.actions.some((action) => action.what === "Plus pressé" && action.due === "2026-11-30")));
  await someone.leave();
});

test("an action that is done asks whether its answer still holds", async () => {
  const [someone, page] = await withExport();
  await go(page, "Bilan");
  await view(page, "Plan d’action");
  const line = page.locator(".plan-table tbody tr").first();
  await line.getByLabel("État").selectOption({ label: "Terminé" });
  await line.getByRole("button", { name: /revoir la réponse/ }).click();
  assert.match(await page.evaluate(() => document.activeElement.id), /^jalon-i5$/);
  await someone.leave();
});

test("an audit planned out of its time is told, and the calendar starts from the certificate", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  await page.getByLabel("Date prévue").fill("2026-12-15");
  await go(page, "Audit et budget");
  await view(page, "Calendrier");
  assert.match(await page.locator(".calendar .note").innerText(), /date de votre certificat/);
  await page.getByLabel("Date de votre certificat").fill("2026-01-10");
  assert.match(plain(await page.locator(".calendar [role=alert]").filter({ hasText: "fenêtre" }).innerText()), /avant l’ouverture de la fenêtre/);
  assert.match(plain(await page.locator(".marks").innerText()), /Premier jour pour l’audit de surveillance 10 mars 2027/);
  await page.getByLabel("Date de votre certificat").fill("2025-06-10");
  assert.equal(await page.locator(".calendar [role=alert]").filter({ hasText: "date prévue" }).count(), 0);
  assert.equal(await page.locator(".journey [aria-current=step] summary").innerText().then((text) => plain(text)), "Passer l’audit de surveillance Vous en êtes ici");
  await kept(page, (document) => document.profile.certificate_date === "2025-06-10");
  await someone.leave();
});

test("the light audit is explained to whoever says that it holds an old label", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await page.getByText("Cas rare").click();
  assert.equal(await page.locator(".light").count(), 0);
  await page.getByRole("checkbox", { name: /label qualité/ }).check();
  const said = plain(await page.locator(".light").innerText());
  assert.match(said, /10 de vos indicateurs : 1, 2, 8, 11, 12, 22, 24, 25, 26, 32/);
  assert.match(said, /Il dure 0,5 à 1 jour, au lieu de 1 à 2 jours/);
  assert.match(said, /à confirmer/);
  await someone.leave();
});

test("evidence made for an earlier label is marked as reused", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await page.keyboard.type("Livret");
  await row(page, 1).getByRole("checkbox", { name: /Datadock/ }).check();
  await kept(page, (document) => document.evidence[0]?.reused === true);
  await go(page, "Bilan");
  await view(page, "Dossier");
  assert.match(plain(await page.locator(".paper").innerText()), /Livret \(vient de Datadock ou d’un label précédent\)/);
  await someone.leave();
});

test("the request holds only what is ticked, and can be copied and mailed", async () => {
  const [someone, page] = await withExport({ permissions: ["clipboard-read", "clipboard-write"] });
  await go(page, "Audit et budget");
  await view(page, "Devis");
  const text = async () => plain(await page.locator(".request textarea").inputValue());
  for (const absent of ["Atelier des Savoirs", "160 000,50", "indicateurs en place,"]) assert.ok(!(await text()).includes(absent), absent);
  await page.getByRole("checkbox", { name: "Le nom de l’organisme" }).check();
  assert.match(await text(), /Nom : Atelier des Savoirs/);
  await page.getByRole("checkbox", { name: "Le chiffre d’affaires exact" }).check();
  assert.match(await text(), /160 000,50 €/);
  await page.getByRole("button", { name: "Copier le texte" }).click();
  await page.getByText("Texte copié.").waitFor();
  assert.equal(plain(await page.evaluate(() => navigator.clipboard.readText())), await text());
  const address = new URL(await page.getByRole("link", { name: "Ouvrir dans la messagerie" }).getAttribute("href"));
  assert.equal(address.protocol, "mailto:");
  assert.match(plain(new URLSearchParams(address.search).get("subject")), /^Demande de devis Qualiopi : audit initial$/);
  assert.equal(plain(new URLSearchParams(address.search).get("body").replaceAll("+", " ")), await text());
  await someone.leave();
});

test("a browser that refuses to copy leaves the text selected", async () => {
  const [someone, page] = await withExport();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await go(page, "Audit et budget");
  await view(page, "Devis");
  await page.getByRole("button", { name: "Copier le texte" }).click();
  await page.getByText("Le navigateur refuse la copie").waitFor();
  const selected = await page.locator(".request textarea").evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd) === area.value && document.activeElement === area);
  assert.ok(selected);
  await someone.leave();
});

test("bad input in a quote is told beside its field, and the last good value counts", async () => {
  const [someone, page] = await withExport();
  await go(page, "Audit et budget");
  await view(page, "Devis");
  const days = page.locator(".quote").getByLabel("Jours d’audit initial");
  const field = (control) => control.locator("xpath=ancestor::div[contains(@class, 'field')]");
  for (const [typed, said] of [["-1", /signe moins/], ["1,25", /demi-journées/], ["deux", /nombre de jours/], ["10000000000000000", /cent jours/]]) {
    await days.fill(typed);
    await days.blur();
    assert.match(plain(await field(days).locator(".error").innerText()), said);
    assert.match(plain(await field(days).locator(".error").innerText()), /garde 2,5 jours/);
    assert.equal(await days.getAttribute("aria-invalid"), "true");
  }
  for (const [typed, shown, half_days] of [["1,5", "1,5", 3], ["2.0", "2", 4]]) {
    await days.fill(typed);
    await days.blur();
    assert.equal(await days.inputValue(), shown);
    await kept(page, (document) => document.quotes[0].opening_half_days === half_days);
  }
  const price = page.locator(".quote").getByLabel("Prix des deux audits");
  for (const [typed, said] of [["-5", /signe moins/], ["1000000000000000", /trop élevé/], ["mille", /montant en chiffres/]]) {
    await price.fill(typed);
    await price.blur();
    assert.match(plain(await field(price).locator(".error").innerText()), said);
  }
  await kept(page, (document) => document.quotes[0].price_cents === 312_000);
  await someone.leave();
});

test("eight quotes is the most, and one that is removed can be taken back", async () => {
  const [someone, page] = await withExport();
  await go(page, "Audit et budget");
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
  await kept(page, (document) => document.quotes.length === 8);
  await someone.leave();
});

test("certifying bodies: the official lists, a dated starting point, and one's own", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Audit et budget");
  await view(page, "Devis");
  const links = await page.locator(".official a").evaluateAll((links) => links.map((link) => [new URL(link.href).host, link.rel]));
  assert.deepEqual(links, [["travail-emploi.gouv.fr", "noopener noreferrer"], ["tools.cofrac.fr", "noopener noreferrer"]]);
  await page.getByText("Un point de départ").click();
  assert.match(plain(await page.locator(".bodies details").innerText()), /Ni une liste à jour, ni une recommandation/);
  assert.equal(await page.locator(".bodies .names li").count(), 32);
  await page.getByRole("button", { name: "Ajouter un certificateur" }).click();
  await page.keyboard.type("Certif du Coin");
  await kept(page, (document) => document.certifiers[0]?.name === "Certif du Coin");
  await page.getByRole("button", { name: "Ajouter un devis" }).click();
  assert.ok(await page.locator(".quotes datalist option").evaluateAll((options) => options.some((option) => option.value === "Certif du Coin")));
  await someone.leave();
});

test("a file that cannot be compared is refused with a reason, and nothing changes", async () => {
  const [someone, page] = await withExport();
  await go(page, "Bilan");
  await view(page, "Comparer");
  await page.locator(".compare input[type=file]").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await page.locator(".compare .error").getByText("Rien n’a changé ici").waitFor();
  assert.equal((await kept(page)).quotes.length, 1);
  await someone.leave();
});

for (const locale of ["fr-FR", "en-GB"]) {
  test(`no view is wider than a phone of 320 px (${locale})`, async () => {
    const [someone, page] = await withExport({ viewport: { width: 320, height: 640 } });
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
    await someone.leave();
  });
}

test("an action on an indicator without an answer is not said to close no gap", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
  await page.keyboard.type("Relire");
  await go(page, "Bilan");
  await view(page, "Plan d’action");
  assert.equal(plain(await page.locator(".plan-table .gap").innerText()), "Sans réponse");
  await someone.leave();
});

test("a length that the quote or the rules do not give is not said to agree", async () => {
  const [someone, page] = await withExport();
  await go(page, "Audit et budget");
  await view(page, "Devis");
  const lengths = page.locator(".side-by-side tbody tr").nth(2).locator("td").first();
  // The rule on this surveillance is a range that nothing confirms.
  assert.match(plain(await lengths.innerText()), /Audit de surveillance : 1 jour dans le devis, 1,5 à 3 jours \(à confirmer\) d’après notre lecture des règles/);
  await page.getByLabel("Jours d’audit de surveillance").fill("");
  assert.equal(plain(await lengths.innerText()), "Audit de surveillance : à préciser");
  await someone.leave();
});

test("with a surveillance planned, a quote is for that audit alone", async () => {
  const [someone, page] = await withExport();
  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  await go(page, "Audit et budget");
  await view(page, "Devis");
  assert.equal(await page.getByLabel("Jours d’audit initial").count(), 0);
  assert.equal(await page.getByLabel("Prix de l’audit").inputValue(), "3\u202f120");
  assert.match(plain(await page.locator(".side-by-side tbody tr").first().innerText()), /^Total de l’audit/);
  await someone.leave();
});

test("the version for the audit leaves out what is for oneself alone", async () => {
  const [someone, page] = await withExport();
  await go(page, "Bilan");
  await view(page, "Dossier");
  const paper = page.locator(".paper");
  assert.match(plain(await paper.innerText()), /serait bloquée.*Rédiger des objectifs mesurables/);
  await page.getByRole("radio", { name: "Pour le jour de l’audit" }).check();
  const said = plain(await paper.innerText());
  assert.doesNotMatch(said, /bloquée|Non-conformité|Rédiger des objectifs mesurables|Situation|Rien d’écrit/);
  assert.match(said, /Catalogue 2026, Drive/);
  assert.match(said, /Le site présente chaque formation/);
  await someone.leave();
});

test("actions on indicators that no longer apply are said to be kept", async () => {
  const [someone, page] = await withExport();
  for (const box of ["Actions de formation", "Bilans de compétences"]) await page.getByRole("checkbox", { name: box }).uncheck();
  await go(page, "Bilan");
  assert.match(plain(await page.locator(".summary .note").innerText()), /Vos réponses et vos actions sont gardées/);
  await view(page, "Plan d’action");
  await page.getByText("elle est gardée de côté").waitFor();
  await page.getByRole("button", { name: "Choisir la catégorie" }).click();
  await page.getByRole("checkbox", { name: "Actions de formation" }).check();
  await go(page, "Bilan");
  await view(page, "Plan d’action");
  assert.match(plain(await page.locator(".plan-table").innerText()), /Objectifs mesurables/);
  await someone.leave();
});
