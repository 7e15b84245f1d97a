// The start of a first visit: what it promises, what an answer changes, and the filled
// example.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, keyFigures, openProfile, plain, savedDocument, startApp } from "./harness.mjs";

/** @import { Page } from "playwright-core" */

const app = startApp();

const ticket = async (/** @type {Page} */ page) => plain(await page.locator(".ticket").innerText());

test("the ticket follows each answer of the start and of its steps", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  assert.match(await ticket(page), /22 questions.*1 à 2 jours.*900 à 3 300 €/);
  await page.locator("#jalon-category-CFA").check();
  assert.match(await ticket(page), /33 questions|3\d questions/);
  await page.locator("#jalon-category-CFA").uncheck();
  await page.getByRole("button", { name: "Commencer", exact: true }).click();
  const before = await ticket(page);
  await page.locator("#jalon-certifying").check();
  assert.match(before, /22 questions/);
  assert.match(await ticket(page), /25 questions|24 questions/);
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await page.locator("#jalon-turnover").fill("92000");
  await page.locator("#jalon-turnover").blur();
  assert.match(await ticket(page), /1 jour(?!s)/);
  await visitor.leave();
});

test("each step can be skipped, and the whole profile stays at hand", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await page.getByRole("button", { name: "Commencer", exact: true }).click();
  await page.getByLabel("Nom de votre organisme").fill("Atelier du Pont");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await page.getByRole("button", { name: "Retour", exact: true }).click();
  assert.equal(await page.getByLabel("Nom de votre organisme").inputValue(), "Atelier du Pont");
  await page.getByRole("button", { name: "Aller aux questions", exact: true }).click();
  await page.locator(".guided").waitFor();
  await openProfile(page);
  assert.equal(await page.getByLabel("Nom de votre organisme").inputValue(), "Atelier du Pont");
  assert.equal((await keyFigures(page)).Réponses, "0 sur 22");
  await visitor.leave();
});

test("Qualiopi is explained to whoever asks", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await page.getByText("Qualiopi, c’est quoi").click();
  await page.getByText("La certification qualité dont un organisme").waitFor();
  await visitor.leave();
});

test("apprenticeship ticks and locks what it implies, and gives it back", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await page.locator("#jalon-category-CFA").check();
  await page.getByRole("button", { name: "Commencer", exact: true }).click();
  for (const flag of ["certifying", "work_linked", "workplace_periods"]) {
    const box = page.locator(`#jalon-${flag}`);
    assert.ok((await box.isChecked()) && (await box.isDisabled()), flag);
  }
  await page.getByRole("button", { name: "Retour", exact: true }).click();
  await page.locator("#jalon-category-CFA").uncheck();
  await page.getByRole("button", { name: "Commencer", exact: true }).click();
  assert.ok(!(await page.locator("#jalon-certifying").isChecked()) && (await page.locator("#jalon-certifying").isEnabled()));
  await page.locator("#jalon-subcontracts").check();
  const saved = await savedDocument(page, (document) => document.profile.subcontracts);
  assert.ok(!saved.profile.certifying, "nothing was ticked for the visitor");
  await visitor.leave();
});

test("an extension offers every category that is not certified", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  await page.getByLabel("Extension", { exact: false }).check();
  const offered = page.locator("[id^=jalon-extension-]:is(input)");
  assert.deepEqual(await offered.evaluateAll((boxes) => boxes.map(({ id }) => id.split("-").at(-1))), ["CBC", "VAE", "CFA"]);
  await page.locator("#jalon-extension-VAE").check();
  assert.ok(!(await page.locator("#jalon-category-VAE").isChecked()), "it is not certified yet");
  const { profile } = await savedDocument(page, (document) => document.profile.categories.length === 2);
  assert.deepEqual(profile.categories, ["OF", "VAE"]);
  await page.locator("#jalon-category-OF").uncheck();
  await page.getByText("Une extension complète un certificat en cours").waitFor();
  await visitor.leave();
});

test("a date that cannot be right is flagged beside it, for the audit at hand", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openProfile(page);
  const date = page.locator("#jalon-planned-date");
  const issue = async () => plain(await page.locator("#jalon-planned-date-error").textContent());
  await date.fill("2026-11-01");
  assert.match(await issue(), /passée/);
  await date.fill("2062-03-12");
  assert.match(await issue(), /bonne année/);
  await date.fill("2027-03-12");
  assert.equal(await issue(), "");
  await page.getByLabel("Surveillance", { exact: false }).check();
  await page.locator("#jalon-certificate-date").fill("2026-06-10");
  assert.match(await issue(), /trop tôt.*10 août 2027/);
  await page.getByLabel("Renouvellement", { exact: false }).check();
  await date.fill("2029-06-20");
  assert.match(await issue(), /prend fin le 10 juin 2029/);
  await visitor.leave();
});

for (const { locale, show, banner, leave, summary, budget } of [
  { locale: "fr-FR", show: "Voir un exemple rempli", banner: "Un organisme qui n’existe pas", leave: "Quitter l’exemple", summary: "Bilan", budget: "Audit et budget" },
  { locale: "en-GB", show: "See a filled example", banner: "An organisation that does not exist", leave: "Leave the example", summary: "Summary", budget: "Audit and budget" },
])
  test(`the example is one tap in and one tap out, and never saved (${locale})`, async () => {
    const visitor = await app.visitor({ locale });
    const page = await visitor.open(app.url);
    await page.locator("#jalon-category-VAE").check();
    const before = await savedDocument(page, (document) => document.profile.categories.length === 2);
    await page.getByRole("button", { name: show, exact: true }).click();
    await page.locator(".verdict .figure").waitFor();
    for (const screen of [budget, summary]) {
      await goTo(page, screen);
      await page.getByText(banner).waitFor();
    }
    await page.locator(".moves").getByRole("button").filter({ hasText: /^(Planifier|Plan it)/ }).first().click();
    await page.waitForTimeout(600);
    assert.deepEqual(await savedDocument(page), before, "not a letter of the visitor's work has changed");
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })), /Lumen/);
    await page.getByRole("button", { name: leave, exact: true }).click();
    await page.locator(".start").waitFor();
    assert.ok(await page.locator("#jalon-category-VAE").isChecked());
    assert.equal(await page.getByText(banner).count(), 0);
    // A reload in the example leads back to the own work.
    await page.getByRole("button", { name: show, exact: true }).click();
    await page.reload();
    await page.locator(".root .places").waitFor();
    assert.equal(await page.getByText(banner).count(), 0);
    await visitor.leave();
  });
