// What the screens promise: figures that follow, filters, answers that are
// never lost, errors beside their field, and a layout that fits a phone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, go, kept, plain, row, stage, strip } from "./harness.mjs";

const at = stage();

async function opened(options) {
  const someone = await at.visitor(options);
  return [someone, await someone.open(at.url)];
}

const TURNOVER = "Chiffre d’affaires annuel de formation, hors taxes";

test("each field of the organisation moves the figures at once", async () => {
  const [someone, page] = await opened();
  assert.deepEqual(await strip(page), { Indicateurs: "22 sur 33", "Audit initial": "1 à 2 jours", "Coût estimé (HT)": "900 à 3 300 €", Réponses: "0 sur 22" });
  const figures = async () => Object.values(await strip(page)).slice(0, 2);
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
  assert.equal((await strip(page))["Audit de surveillance"], "1,5 à 3 jours");
  await page.getByRole("checkbox", { name: /nouvel entrant/ }).check();
  assert.equal((await strip(page))["Audit de surveillance"], "2 à 3,5 jours");
  await page.getByRole("radio", { name: /^Extension/ }).check();
  assert.equal((await strip(page))["Audit d’extension"], "à préciser");
  await page.locator(".radios").getByRole("checkbox", { name: "Apprentissage (CFA)" }).check();
  assert.equal((await strip(page))["Audit d’extension"], "3 jours");
  await page.getByRole("radio", { name: /^Initial/ }).check();
  await page.getByText("Cas rare").click();
  await page.getByRole("checkbox", { name: /label qualité/ }).check();
  assert.equal((await strip(page))["Audit initial aménagé"], "2,5 jours");
  await someone.leave();
});

test("an amount that makes no sense gets a message beside its field, and the last good one counts", async () => {
  const [someone, page] = await opened();
  const field = page.getByLabel(TURNOVER);
  const error = page.locator("#jalon-turnover-error");
  await field.fill("300000");
  await field.blur();
  for (const [typed, message] of [["abc", /en chiffres/], ["-5", /négatif/], ["1000000000000000", /trop élevé/], ["1,250", /1 250 € ou 1,25 €/], ["149999,995", /deux décimales/], ["12 34", /en chiffres/]]) {
    await field.fill(typed);
    await field.blur();
    assert.match(plain(await error.innerText()), message);
    assert.match(plain(await error.innerText()), /le calcul garde 300 000 €/);
    assert.equal(await field.inputValue(), typed);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal((await strip(page))["Audit initial"], "1,5 jour");
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
  await someone.leave();
});

test("a first pass is one tap an indicator", async () => {
  const [someone, page] = await opened();
  let taps = 0;
  await go(page, "Diagnostic");
  for (;;) {
    for (const radio of await page.locator(".rows .in_place input").all()) {
      await radio.check();
      taps += 1;
    }
    const next = page.locator(".onward .primary");
    const last = (await next.innerText()) === "Voir le bilan";
    await next.click();
    if (last) break;
  }
  assert.equal(taps, 22);
  assert.equal((await strip(page)).Réponses, "22 sur 22");
  assert.equal(await page.locator(".verdict.clear").count(), 1);
  assert.equal(await page.locator(".help, .work").count(), 0);
  await someone.leave();
});

test("an answer says what it means at the audit, at once", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  const meaning = (number) => row(page, number).locator(".meaning p");
  await answer(page, 1, "En partie");
  assert.match(plain(await meaning(1).innerText()), /mineure.*Ce qui reste mineur/);
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "En partie");
  assert.match(await meaning(4).innerText(), /majeure.*même partiel/);
  assert.ok(await row(page, 4).getByText("Tout écart est majeur").isVisible());
  await someone.leave();
});

test("five minors weigh as one major, and the unknown never as compliant", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  const partly = { 0: [1, 2], 2: [9, 12] };
  for (const [criterion, numbers] of Object.entries(partly)) {
    await page.locator(".criteria button").nth(Number(criterion)).click();
    for (const number of numbers) await answer(page, number, "En partie");
  }
  await go(page, "Bilan");
  assert.equal(await page.locator(".verdict.undecided").count(), 1);
  assert.match(plain(await page.locator(".verdict").innerText()), /4 mineures, 18 indicateurs sans réponse sûre/);
  await go(page, "Diagnostic");
  await page.locator(".criteria button").nth(3).click();
  await answer(page, 17, "En partie");
  await go(page, "Bilan");
  assert.equal(await page.locator(".verdict.blocked_by_minors").count(), 1);
  await page.locator(".next").getByRole("button", { name: /17 indicateurs/ }).click();
  assert.equal(await page.locator("article.row").count(), 17);
  await someone.leave();
});

test("an indicator does not vanish from a filter under the finger that answers it", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  await page.getByRole("button", { name: /^Sans réponse/ }).click();
  await answer(page, 1, "En place");
  assert.ok(await row(page, 1).isVisible());
  await page.getByRole("button", { name: /^Sans réponse/ }).click();
  assert.equal(await row(page, 1).count(), 0);
  await page.getByRole("button", { name: /^Modifiés en 2026/ }).click();
  assert.equal(await page.locator("article.row").count(), 6);
  await page.getByRole("button", { name: /^Écarts/ }).click();
  assert.ok(await page.getByText("Aucun écart dans vos réponses.").isVisible());
  await someone.leave();
});

test("another date keeps every answer and marks those whose question changed", async () => {
  const [someone, page] = await opened({ today: "2026-10-20T10:00:00" });
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await page.locator(".criteria button").nth(1).click();
  await answer(page, 4, "En partie");
  await go(page, "Votre organisme");
  await page.getByLabel("Date prévue").fill("2026-11-01");
  await go(page, "Diagnostic");
  await page.getByRole("button", { name: /^À revoir/ }).click();
  assert.equal(await page.locator("article.row").count(), 1);
  assert.ok(await row(page, 1).getByRole("radio", { name: "En place", exact: true }).isChecked());
  await row(page, 1).getByRole("button", { name: "Ma réponse tient toujours" }).click();
  assert.equal(await row(page, 1).locator(".review").count(), 0);
  const document = await kept(page, (document) => document.answers[0].edition === "rnq-2026");
  assert.equal(document.answers[1].edition, "rnq-2019");
  await go(page, "Votre organisme");
  await page.getByLabel("Date prévue").fill("2026-10-31");
  await go(page, "Diagnostic");
  assert.equal(await page.getByRole("button", { name: /^À revoir/ }).count(), 1);
  await someone.leave();
});

test("another profile erases no answer: what no longer applies comes back", async () => {
  const [someone, page] = await opened();
  await page.getByRole("checkbox", { name: /RNCP/ }).check();
  await go(page, "Diagnostic");
  await answer(page, 3, "En partie");
  await go(page, "Votre organisme");
  await page.getByRole("checkbox", { name: /RNCP/ }).uncheck();
  await go(page, "Diagnostic");
  assert.equal(await row(page, 3).count(), 0);
  await page.getByText("1 indicateur de ce critère ne vous concerne pas").click();
  assert.match(await page.locator(".excluded").innerText(), /certification professionnelle.*est conservé/);
  await go(page, "Votre organisme");
  await page.getByRole("checkbox", { name: /RNCP/ }).check();
  await go(page, "Diagnostic");
  assert.ok(await row(page, 3).getByRole("radio", { name: "En partie" }).isChecked());
  await someone.leave();
});

test("a new entrant is asked for the process, and told so", async () => {
  const [someone, page] = await opened();
  await page.getByRole("checkbox", { name: /nouvel entrant/ }).check();
  await go(page, "Diagnostic");
  assert.ok(await row(page, 2).getByText("si la démarche est écrite et prévue").isVisible());
  assert.equal(await row(page, 1).getByText("si la démarche est écrite et prévue").count(), 0);
  await row(page, 2).getByRole("button", { name: "Aide" }).click();
  assert.ok(await row(page, 2).getByText("Nouvel entrant.", { exact: true }).isVisible());
  assert.ok(await row(page, 2).getByText("Il s’applique à tous les organismes.").isVisible());
  await someone.leave();
});

test("evidence is typed once, used twice, put in order, removed and brought back", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  const work = async (number) => {
    await row(page, number).getByRole("button", { name: /^Notes/ }).click();
    return row(page, number);
  };
  const first = await work(1);
  for (const title of ["Catalogue", "Site"]) {
    await first.getByRole("button", { name: "Ajouter une preuve" }).click();
    // The focus is in the new line: no key is lost on the way.
    await page.keyboard.type(title);
  }
  const titles = (card) => card.getByLabel("Preuve", { exact: true }).evaluateAll((inputs) => inputs.map((input) => input.value));
  assert.deepEqual(await titles(first), ["Catalogue", "Site"]);
  await first.getByRole("button", { name: "Monter Preuve 2 : Site" }).click();
  assert.deepEqual(await titles(first), ["Site", "Catalogue"]);
  const second = await work(2);
  await second.getByLabel("Reprendre une preuve déjà saisie").selectOption("Site");
  await second.getByRole("button", { name: "Reprendre ici" }).click();
  assert.deepEqual(await titles(second), ["Site"]);
  assert.ok(await second.getByText("Sert aussi à : 1").isVisible());
  await second.getByLabel("Preuve", { exact: true }).fill("Site web");
  assert.deepEqual(await titles(first), ["Site web", "Catalogue"]);
  await first.getByRole("button", { name: /^Retirer Preuve 2/ }).click();
  assert.deepEqual(await titles(first), ["Site web"]);
  await page.locator(".notice").getByRole("button", { name: "Annuler" }).click();
  assert.deepEqual(await titles(first), ["Site web", "Catalogue"]);
  const document = await kept(page, ({ answers }) => answers[0].evidence.length === 2 && answers[1]?.evidence.length === 1);
  assert.equal(document.answers[1].evidence[0], document.answers[0].evidence[0]);
  await someone.leave();
});

test("typing into the middle of a text keeps the caret and the rest", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  const notes = row(page, 1).getByLabel("Comment vous faites");
  await notes.fill("avant après");
  await notes.press("Home");
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type(" et pendant,", { delay: 5 });
  assert.equal(await notes.inputValue(), "avant et pendant, après");
  await someone.leave();
});

test("the sum of an audit shows its sources and what is not sure", async () => {
  const [someone, page] = await opened();
  await page.getByLabel(TURNOVER).fill("300000");
  await go(page, "Audit et budget");
  const surveillance = page.locator(".audit").filter({ has: page.getByRole("heading", { name: "Audit de surveillance" }) });
  await surveillance.locator("summary").click();
  assert.ok(await surveillance.getByText("non confirmé").isVisible());
  assert.match(await surveillance.locator("a").first().getAttribute("href"), /legifrance/);
  await page.getByLabel("Journée, tarif courant").fill("1000");
  assert.match(plain(await page.locator(".cost .typical").first().innerText()), /1 500 €/);
  await page.getByLabel("Prévoir un pré-audit").check();
  assert.match(plain(await page.locator(".cost .typical").first().innerText()), /1 888 €/);
  await someone.leave();
});

for (const locale of ["fr-FR", "en-GB"]) {
  test(`no screen is wider than a phone of 320 px (${locale})`, async () => {
    const [someone, page] = await opened({ locale, viewport: { width: 320, height: 640 } });
    const fits = async (where) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${where} is ${width} px wide`);
    };
    await page.locator("input[type=checkbox]").nth(3).check();
    for (const place of await page.locator(".places button").all()) {
      await place.click();
      for (const summary of await page.locator("summary").all()) await summary.click();
      for (const fold of (await page.locator(".folds button").all()).slice(0, 4)) await fold.click();
      await fits(await place.innerText());
    }
    // Evidence with a name that does not end, used elsewhere.
    await page.locator(".places button").nth(1).click();
    for (const number of [1, 2]) await row(page, number).locator(".folds button").nth(1).click();
    await row(page, 1).locator(".list .actions > button").first().click();
    await page.keyboard.type("Convention ".repeat(20));
    await row(page, 2).locator(".reuse").waitFor();
    await fits("long evidence");
    await page.locator(".tools > button").click();
    await fits("data");
    await someone.leave();
  });
}

test("a date can be typed over part by part, while the page keeps what was typed before", async () => {
  const [someone, page] = await opened();
  await page.getByLabel("Date prévue").fill("2025-12-15");
  await page.getByLabel("Date prévue").press("Tab");
  await page.getByLabel("Date prévue").focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await page.keyboard.type("2026", { delay: 300 });
  await page.keyboard.press("Tab");
  assert.equal(await page.getByLabel("Date prévue").inputValue(), "2026-12-15");
  await kept(page, (document) => document.profile.planned_date === "2026-12-15");
  await someone.leave();
});

test("a slip of the pen does not outlive the document it was made in", async () => {
  const [someone, page] = await opened();
  await page.getByLabel("Autres sites, en plus du siège").fill("2");
  await page.getByLabel(TURNOVER).fill("abc");
  await page.getByLabel(TURNOVER).blur();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  assert.equal(await page.getByLabel(TURNOVER).inputValue(), "");
  assert.equal(await page.locator("#jalon-turnover-error").innerText(), "");
  await someone.leave();
});

test("the focus follows to where a button leads", async () => {
  const [someone, page] = await opened();
  await go(page, "Bilan");
  await page.locator(".next").getByRole("button", { name: /réponse sûre à 22 indicateurs/ }).click();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.match(await focused(), /^Sans réponse sûre/);
  await page.getByRole("button", { name: "Revenir à tous les indicateurs" }).click();
  assert.match(await focused(), /^Critère 1/);
  await someone.leave();
});

test("an amount that stops making sense gives way to the one before it, not to its first digits", async () => {
  const [someone, page] = await opened();
  await page.getByLabel(TURNOVER).fill("180000");
  await page.getByLabel(TURNOVER).blur();
  await page.getByLabel(TURNOVER).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("180k");
  await page.keyboard.press("Tab");
  assert.match(plain(await page.locator("#jalon-turnover-error").innerText()), /180 000 €/);
  assert.equal((await strip(page))["Audit initial"], "1,5 jour");
  await page.getByLabel("Autres sites, en plus du siège").fill("3");
  await page.getByLabel("Autres sites, en plus du siège").blur();
  await page.getByLabel("Autres sites, en plus du siège").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1x");
  assert.equal((await strip(page))["Audit initial"], "2,5 jours");
  await someone.leave();
});

test("the first answer moves nothing under the finger", async () => {
  const [someone, page] = await opened({ viewport: { width: 360, height: 740 } });
  await go(page, "Diagnostic");
  const label = row(page, 1).locator(".in_place label");
  const choice = row(page, 1).locator(".in_place input");
  await choice.scrollIntoViewIfNeeded();
  const place = async () => (await label.boundingBox()).y;
  const before = await place();
  await choice.click();
  await row(page, 1).locator(".meaning p").waitFor();
  assert.equal(await place(), before);
  await someone.leave();
});

test("a message goes away by itself or by its button, and covers nothing for long", async () => {
  const [someone, page] = await opened({ clock: false });
  await go(page, "Bilan");
  const notice = page.locator(".notice.shown");
  const say = () =>
    Promise.all([page.waitForEvent("download"), page.locator(".take-away").getByRole("button", { name: "Exporter en JSON" }).click()]);
  await say();
  await notice.getByRole("button", { name: "Fermer" }).click();
  await notice.waitFor({ state: "detached" });
  await say();
  await notice.waitFor();
  await notice.waitFor({ state: "detached", timeout: 20_000 });
  await someone.leave();
});

test("what is said after a removal neither offers to take it back nor stays for it", async () => {
  const [someone, page] = await opened({ clock: false });
  await go(page, "Diagnostic");
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
  await notice.waitFor({ state: "detached", timeout: 20_000 });
  await someone.leave();
});

test("every gap that blocks is among the next things to do", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  await page.locator(".criteria button").nth(1).click();
  for (const number of [4, 5, 6]) await answer(page, number, "Pas en place");
  await page.locator(".criteria button").nth(2).click();
  for (const number of [10, 11]) await answer(page, number, "En partie");
  await go(page, "Bilan");
  assert.equal(await page.locator(".next li").filter({ hasText: "écart majeur" }).count(), 5);
  await someone.leave();
});
