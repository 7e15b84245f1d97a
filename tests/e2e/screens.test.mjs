// The screens: figures that follow the answers, filters, answers that are never lost,
// errors beside their field, and a layout that fits a phone.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Options, Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { TODAY, answer, goTo, keyFigures, openList, openProfile, plain, row, savedDocument, startApp, unfold } from "./harness.mjs";
import { aMoment } from "./visits.mjs";

const app = startApp();

/** @param {Options} options
 *  @returns {Promise<[Visitor, Page]>} */
async function opened(options = {}) {
  const visitor = await app.visitor(options);
  return [visitor, await visitor.open(app.url)];
}

const TURNOVER = "Chiffre d’affaires annuel de formation, hors taxes";

test("each field of the organisation updates the figures at once", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  assert.deepEqual(await keyFigures(page), { Indicateurs: "22 sur 33", "Audit initial": "1 à 2 jours", "Coût estimé (HT)": "900 à 3 300 €", Réponses: "0 sur 22" });
  const figures = async () => Object.values(await keyFigures(page)).slice(0, 2);
  await page.getByLabel(TURNOVER).fill("149 999,99");
  assert.deepEqual(await figures(), ["22 sur 33", "1 jour"]);
  await page.getByLabel(TURNOVER).fill("150000");
  assert.deepEqual(await figures(), ["22 sur 33", "1,5 jour"]);
  await page.getByLabel("Autres sites, en plus du siège").fill("7");
  assert.deepEqual(await figures(), ["22 sur 33", "3 jours"]);
  await page.getByRole("checkbox", { name: /^Apprentissage/ }).check();
  assert.deepEqual(await figures(), ["32 sur 33", "3,5 jours"]);
  await page.getByRole("checkbox", { name: /sous-traitants/ }).check();
  assert.deepEqual(await figures(), ["33 sur 33", "3,5 jours"]);
  await page.getByRole("radio", { name: /^Surveillance/ }).check();
  assert.equal((await keyFigures(page))["Audit de surveillance"], "1,5 à 3 jours");
  await page.getByRole("checkbox", { name: /nouvel entrant/ }).check();
  assert.equal((await keyFigures(page))["Audit de surveillance"], "2 à 3,5 jours");
  await page.getByRole("radio", { name: /^Extension/ }).check();
  assert.equal((await keyFigures(page))["Audit d’extension"], "à préciser");
  // Only what is not certified yet can be added.
  assert.equal(await page.locator(".radios").getByRole("checkbox", { name: "Apprentissage (CFA)" }).count(), 0);
  await page.locator(".categories").getByRole("checkbox", { name: "Apprentissage (CFA)" }).uncheck();
  await page.locator(".radios").getByRole("checkbox", { name: "Apprentissage (CFA)" }).check();
  assert.equal((await keyFigures(page))["Audit d’extension"], "3 jours");
  await page.getByRole("radio", { name: /^Initial/ }).check();
  await page.getByText("Cas rare").click();
  await page.getByRole("checkbox", { name: /label qualité/ }).check();
  assert.equal((await keyFigures(page))["Audit initial aménagé"], "2,5 jours");
  await visitor.leave();
});

test("an invalid amount gets a message beside its field, and the last valid one counts", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  const field = page.getByLabel(TURNOVER);
  const error = page.locator("#jalon-turnover-error");
  await field.fill("300000");
  await field.blur();
  for (const [typed, message] of /** @type {[string, RegExp][]} */ ([["abc", /en chiffres/], ["-5", /négatif/], ["1000000000000000", /trop élevé/], ["1,250", /1 250 € ou 1,25 €/], ["149999,995", /deux décimales/], ["12 34", /en chiffres/]])) {
    await field.fill(typed);
    await field.blur();
    assert.match(plain(await error.innerText()), message);
    assert.match(plain(await error.innerText()), /le calcul garde 300 000 €/);
    assert.equal(await field.inputValue(), typed);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal((await keyFigures(page))["Audit initial"], "1,5 jour");
  }
  for (const [typed, tidied] of [["1,5", "1,50"], ["1.5", "1,50"], ["388€50", "388,50"], ["750000", "750 000"]]) {
    await field.fill(typed);
    await field.blur();
    assert.equal(await error.innerText(), "");
    assert.equal(plain(await field.inputValue()), tidied);
  }
  const sites = page.getByLabel("Autres sites, en plus du siège");
  await sites.fill("-1");
  await sites.blur();
  assert.match(plain(await page.locator("#jalon-sites-error").innerText()), /de 0 à 10 000/);
  await visitor.leave();
});

test("a first pass takes one tap per indicator", async () => {
  const [visitor, page] = await opened();
  let taps = 0;
  await goTo(page, "Diagnostic");
  for (;;) {
    const title = await page.locator("#jalon-title").innerText();
    const pause = page.locator(".pause .primary");
    const isPause = (await pause.count()) === 1;
    const last = isPause && (await pause.innerText()) === "Voir le bilan";
    if (isPause) await pause.click();
    else {
      await page.locator(".answer.in_place").click();
      taps += 1;
    }
    if (last) break;
    // The next step follows on its own.
    await page.waitForFunction((title) => /** @type {HTMLElement} */ (document.querySelector("#jalon-title")).innerText !== title, title);
    assert.equal(await page.locator(".help, .work").count(), 0);
    await aMoment(page);
  }
  assert.equal(taps, 22);
  assert.equal(await page.locator(".verdict.clear").count(), 1);
  await openProfile(page);
  assert.equal((await keyFigures(page)).Réponses, "22 sur 22");
  await visitor.leave();
});

test("an answer shows at once what it means at the audit", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  const meaning = (/** @type {number} */ number) => row(page, number).locator(".meaning p");
  await answer(page, 1, "En partie");
  assert.match(plain(await meaning(1).innerText()), /mineure.*Ce qui reste mineur/);
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "En partie");
  assert.match(await meaning(4).innerText(), /majeure.*même partiel/);
  assert.ok(await row(page, 4).getByText("Tout écart est majeur").isVisible());
  await visitor.leave();
});

test("five minor non-conformities count as a major one, and unknown answers never as compliant", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  const partly = { 0: [1, 2], 2: [9, 12] };
  for (const [criterion, numbers] of Object.entries(partly)) {
    await page.locator(".criteria button").nth(Number(criterion)).click();
    for (const number of numbers) await answer(page, number, "En partie");
  }
  await goTo(page, "Bilan");
  assert.equal(await page.locator(".verdict.undecided").count(), 1);
  assert.match(plain(await page.locator(".verdict").innerText()), /18 indicateurs à éclaircir/);
  await unfold(page, "why");
  assert.match(plain(await page.locator(".fold.why").innerText()), /4 mineures, 18 indicateurs à éclaircir/);
  await openList(page);
  await page.locator(".criteria button").nth(3).click();
  await answer(page, 17, "En partie");
  await goTo(page, "Bilan");
  assert.equal(await page.locator(".verdict.blocked_by_minors").count(), 1);
  await unfold(page, "next");
  await page.locator(".next").getByRole("button", { name: /17 indicateurs/ }).click();
  assert.equal(await page.locator("article.row").count(), 17);
  await visitor.leave();
});

test("an indicator stays in a filtered list while it is answered", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  // There is nothing to filter before the first answer.
  assert.equal(await page.locator(".filters").count(), 0);
  await answer(page, 2, "En place");
  // They appear with the next page, or they would move the answer.
  await page.locator(".criteria button").nth(1).click();
  await page.getByRole("button", { name: /^À éclaircir/ }).click();
  assert.equal(await row(page, 2).count(), 0);
  await answer(page, 1, "En place");
  assert.ok(await row(page, 1).isVisible());
  await page.getByRole("button", { name: /^À éclaircir/ }).click();
  assert.equal(await row(page, 1).count(), 0);
  await page.getByRole("button", { name: /^Modifiés en 2026/ }).click();
  assert.equal(await page.locator("article.row").count(), 6);
  await page.getByRole("button", { name: /^Écarts/ }).click();
  assert.ok(await page.getByText("Aucun écart dans vos réponses.").isVisible());
  await visitor.leave();
});

test("another planned date keeps every answer and marks those whose question changed", async () => {
  const [visitor, page] = await opened({ today: "2026-10-20T10:00:00" });
  await openList(page);
  await answer(page, 1, "En place");
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "En partie");
  await goTo(page, "Votre organisme");
  await page.getByLabel("Date prévue").fill("2026-11-01");
  await openList(page);
  await page.getByRole("button", { name: /^À revoir/ }).click();
  assert.equal(await page.locator("article.row").count(), 1);
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await row(page, 1).getByRole("button", { name: "Ma réponse tient toujours" }).click();
  assert.equal(await row(page, 1).locator(".review").count(), 0);
  const document = await savedDocument(page, (document) => document.answers[0].edition === "rnq-2026");
  assert.equal(document.answers[1].edition, "rnq-2019");
  await goTo(page, "Votre organisme");
  await page.getByLabel("Date prévue").fill("2026-10-31");
  await openList(page);
  assert.equal(await page.getByRole("button", { name: /^À revoir/ }).count(), 1);
  await visitor.leave();
});

test("another profile erases no answer: indicators that apply again have theirs", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByRole("checkbox", { name: /RNCP/ }).check();
  await openList(page);
  await answer(page, 3, "En partie");
  await goTo(page, "Votre organisme");
  await page.getByRole("checkbox", { name: /RNCP/ }).uncheck();
  await openList(page);
  assert.equal(await row(page, 3).count(), 0);
  await page.getByText("1 indicateur de ce critère ne vous concerne pas").click();
  assert.match(await page.locator(".excluded").innerText(), /certification professionnelle.*est conservé/);
  await goTo(page, "Votre organisme");
  await page.getByRole("checkbox", { name: /RNCP/ }).check();
  await openList(page);
  assert.ok(await row(page, 3).getByRole("radio", { name: "En partie" }).isChecked());
  await visitor.leave();
});

test("a new entrant is asked for the process, with an explanation", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByRole("checkbox", { name: /nouvel entrant/ }).check();
  await openList(page);
  assert.ok(await row(page, 2).getByText("si la démarche est écrite et prévue").isVisible());
  assert.equal(await row(page, 1).getByText("si la démarche est écrite et prévue").count(), 0);
  await row(page, 2).getByRole("button", { name: "Aide" }).click();
  assert.ok(await row(page, 2).getByText("Nouvel entrant.", { exact: true }).isVisible());
  assert.ok(await row(page, 2).getByText("Il s’applique à tous les organismes.").isVisible());
  await visitor.leave();
});

test("evidence is typed once, reused, reordered, removed and restored", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  const openDetails = async (/** @type {number} */ number) => {
    await row(page, number).getByRole("button", { name: /^Notes/ }).click();
    return row(page, number);
  };
  const first = await openDetails(1);
  for (const title of ["Catalogue", "Site"]) {
    await first.getByRole("button", { name: "Ajouter une preuve" }).click();
    // The focus is in the new line at once: no key is lost.
    await page.keyboard.type(title);
  }
  const titles = (/** @type {Locator} */ card) => card.getByLabel("Preuve", { exact: true }).evaluateAll((inputs) => inputs.map((input) => /** @type {HTMLInputElement} */ (input).value));
  assert.deepEqual(await titles(first), ["Catalogue", "Site"]);
  await first.getByRole("button", { name: "Monter Preuve 2 : Site" }).click();
  assert.deepEqual(await titles(first), ["Site", "Catalogue"]);
  const second = await openDetails(2);
  await second.getByLabel("Utiliser une preuve déjà saisie").selectOption("Site");
  await second.getByRole("button", { name: "Reprendre ici" }).click();
  assert.deepEqual(await titles(second), ["Site"]);
  assert.ok(await second.getByText("Sert aussi à : 1").isVisible());
  await second.getByLabel("Preuve", { exact: true }).fill("Site web");
  assert.deepEqual(await titles(first), ["Site web", "Catalogue"]);
  await first.getByRole("button", { name: /^Retirer Preuve 2/ }).click();
  assert.deepEqual(await titles(first), ["Site web"]);
  await page.locator(".notice").getByRole("button", { name: "Annuler" }).click();
  assert.deepEqual(await titles(first), ["Site web", "Catalogue"]);
  const document = await savedDocument(page, ({ answers }) => answers[0].evidence.length === 2 && answers[1]?.evidence.length === 1);
  assert.equal(document.answers[1].evidence[0], document.answers[0].evidence[0]);
  await visitor.leave();
});

test("typing into the middle of a text keeps the caret and the rest", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  const notes = row(page, 1).getByLabel("Comment vous faites");
  await notes.fill("avant après");
  await notes.press("Home");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type(" et pendant,", { delay: 5 });
  assert.equal(await notes.inputValue(), "avant et pendant, après");
  await visitor.leave();
});

test("the calculation of an audit shows its sources and what is uncertain", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByLabel(TURNOVER).fill("300000");
  await goTo(page, "Audit et budget");
  const surveillance = page.locator(".audit").filter({ has: page.getByRole("heading", { name: "Audit de surveillance" }) });
  await surveillance.locator("summary").click();
  assert.ok(await surveillance.getByText("non confirmé").isVisible());
  assert.match((await surveillance.locator(".trace a").first().getAttribute("href")) ?? "", /legifrance/);
  await page.getByLabel("Journée, tarif courant").fill("1000");
  assert.match(plain(await page.locator(".cost .figure").first().innerText()), /1 500 €/);
  await page.getByLabel("Prévoir un pré-audit").check();
  assert.match(plain(await page.locator(".cost .figure").first().innerText()), /1 888 €/);
  await visitor.leave();
});

for (const locale of ["fr-FR", "en-GB"]) {
  test(`no screen is wider than a phone of 320 px (${locale})`, async () => {
    const [visitor, page] = await opened({ locale, viewport: { width: 320, height: 640 } });
    const fits = async (/** @type {string} */ where) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${where} is ${width} px wide`);
    };
    const words = locale === "fr-FR" ? { all: "Tout revoir" } : { diagnostic: "Self-assessment", all: "See all" };
    await fits("start");
    await page.locator(".start .actions .primary").click();
    while (await page.locator(".step").count()) {
      for (const summary of await page.locator("summary").all()) await summary.click();
      await fits(await page.locator("#jalon-title").innerText());
      await page.locator(".step .actions .primary").click();
    }
    await page.locator(".guided").waitFor();
    await page.locator(".places button").first().click();
    await page.locator("input[type=checkbox]").nth(3).check();
    const screens = (await page.locator(".places button").all()).map((place) => async () => {
      await place.click();
      return place.innerText();
    });
    for (const open of [...screens, () => openList(page, words).then(() => words.all)]) {
      const name = await open();
      for (const summary of await page.locator("summary").all()) await summary.click();
      for (const fold of (await page.locator(".folds button").all()).slice(0, 4)) await fold.click();
      await fits(name);
    }
    // Evidence with a very long name, reused.
    await openList(page, words);
    for (const number of [1, 2]) await row(page, number).locator(".folds button").nth(1).click();
    await row(page, 1).locator(".list .actions > button").first().click();
    await page.keyboard.type("Convention ".repeat(20));
    await row(page, 2).locator(".reuse").waitFor();
    await fits("long evidence");
    await page.locator(".tools > .data").click();
    await fits("data");
    await visitor.leave();
  });
}

test("a date can be overwritten part by part, while each partial date is saved", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByLabel("Date prévue").fill("2025-12-15");
  await page.getByLabel("Date prévue").press("Tab");
  await page.getByLabel("Date prévue").focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await page.keyboard.type("2026", { delay: 300 });
  await page.keyboard.press("Tab");
  assert.equal(await page.getByLabel("Date prévue").inputValue(), "2026-12-15");
  await savedDocument(page, (document) => document.profile.planned_date === "2026-12-15");
  await visitor.leave();
});

test("an invalid entry does not outlive its document", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByLabel("Autres sites, en plus du siège").fill("2");
  await page.getByLabel(TURNOVER).fill("abc");
  await page.getByLabel(TURNOVER).blur();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await openProfile(page);
  assert.equal(await page.getByLabel(TURNOVER).inputValue(), "");
  assert.equal(await page.locator("#jalon-turnover-error").innerText(), "");
  await visitor.leave();
});

test("a button that navigates moves the focus", async () => {
  const [visitor, page] = await opened();
  await goTo(page, "Bilan");
  await unfold(page, "next");
  await page.locator(".next").getByRole("button", { name: /^Trancher 22 indicateurs/ }).click();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.match(await focused(), /^À éclaircir/);
  await page.getByRole("button", { name: "Revenir à tous les indicateurs" }).click();
  assert.match(await focused(), /^Critère 1/);
  await visitor.leave();
});

test("an amount that becomes invalid is replaced by the one before, not by its first digits", async () => {
  const [visitor, page] = await opened();
  await openProfile(page);
  await page.getByLabel(TURNOVER).fill("180000");
  await page.getByLabel(TURNOVER).blur();
  await page.getByLabel(TURNOVER).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("180k");
  await page.keyboard.press("Tab");
  assert.match(plain(await page.locator("#jalon-turnover-error").innerText()), /180 000 €/);
  assert.equal((await keyFigures(page))["Audit initial"], "1,5 jour");
  await page.getByLabel("Autres sites, en plus du siège").fill("3");
  await page.getByLabel("Autres sites, en plus du siège").blur();
  await page.getByLabel("Autres sites, en plus du siège").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1x");
  assert.equal((await keyFigures(page))["Audit initial"], "2,5 jours");
  await visitor.leave();
});

test("the first answer causes no layout shift", async () => {
  const [visitor, page] = await opened({ viewport: { width: 360, height: 740 } });
  await openList(page);
  const label = row(page, 1).locator(".in_place label");
  const choice = row(page, 1).locator(".in_place input");
  await choice.scrollIntoViewIfNeeded();
  const top = async () => (await label.boundingBox())?.y;
  const before = await top();
  await choice.click();
  await row(page, 1).locator(".meaning p").waitFor();
  assert.equal(await top(), before);
  await visitor.leave();
});

test("the first answer of the guided pass causes no layout shift", async () => {
  const [visitor, page] = await withFakeTimers({ viewport: { width: 360, height: 740 } });
  await goTo(page, "Diagnostic");
  const choice = page.locator(".answer.in_place");
  const top = async () => (await choice.boundingBox())?.y;
  await page.clock.pauseAt(new Date("2026-11-23T10:10:00"));
  const before = await top();
  await choice.click();
  // Before the next question follows.
  await page.clock.runFor(100);
  await page.locator(".answer.in_place[aria-pressed=true]").waitFor();
  assert.equal(await top(), before);
  assert.match(await page.locator(".guided .position").innerText(), /1 sur 22/);
  await visitor.leave();
});

/** A page whose timers the test controls.
 *  @param {Options} options
 *  @returns {Promise<[Visitor, Page]>} */
async function withFakeTimers(options = {}) {
  const visitor = await app.visitor({ clock: false, ...options });
  await visitor.context.clock.install({ time: new Date(TODAY) });
  return [visitor, await visitor.open(app.url)];
}

test("a notice closes by itself or by its button", async () => {
  const [visitor, page] = await withFakeTimers();
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  const notice = page.locator(".notice.shown");
  const showNotice = async () => {
    await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
    await row(page, 1).getByRole("button", { name: "Retirer Preuve 1" }).click();
    await notice.getByRole("button", { name: "Annuler" }).click();
    await notice.getByText("C’est rétabli.").waitFor();
  };
  await showNotice();
  await notice.getByRole("button", { name: "Fermer" }).click();
  await notice.waitFor({ state: "detached" });
  await showNotice();
  await notice.waitFor();
  await page.clock.runFor(20_000);
  await notice.waitFor({ state: "detached" });
  await visitor.leave();
});

test("a notice after a removal replaces its undo, and times out", async () => {
  const [visitor, page] = await withFakeTimers();
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await row(page, 1).getByRole("button", { name: "Retirer Preuve 1" }).click();
  const notice = page.locator(".notice.shown");
  await notice.getByRole("button", { name: "Annuler" }).waitFor();
  await page.getByRole("button", { name: "Vos données" }).click();
  const dialog = page.locator("dialog[open]");
  await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Exporter en JSON" }).click()]);
  await page.keyboard.press("Escape");
  assert.equal(await notice.getByRole("button", { name: "Annuler" }).count(), 0);
  await page.clock.runFor(20_000);
  await notice.waitFor({ state: "detached" });
  await visitor.leave();
});

test("every major non-conformity is among the next steps", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  await page.locator(".criteria button").nth(1).click();
  for (const number of [4, 5, 6]) await answer(page, number, "Pas en place");
  await page.locator(".criteria button").nth(2).click();
  for (const number of [10, 11]) await answer(page, number, "En partie");
  await goTo(page, "Bilan");
  await unfold(page, "next");
  assert.equal(await page.locator(".next li").filter({ hasText: "écart majeur" }).count(), 5);
  await visitor.leave();
});
