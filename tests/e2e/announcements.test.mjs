// What a screen reader announces while a visitor works, from the browser's
// accessibility tree: live regions, the focus, dialogs and the errors of fields.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Options, Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, goTo, openList, row, startApp } from "./harness.mjs";
import { announced, focused, line, tree } from "./tree.mjs";
import { userActions } from "./crawl.mjs";

const app = startApp();

/** @param {Options} options
 *  @returns {Promise<[Visitor, Page, Locator]>} */
async function opened(options = {}) {
  const visitor = await app.visitor({ reducedMotion: "reduce", ...options });
  const page = await visitor.open(app.url);
  return [visitor, page, page.locator("jalon-diagnostic")];
}

/** Waits until a text that matches is announced.
 *  @param {Page} page
 *  @param {RegExp} pattern */
async function waitForAnnouncement(page, pattern) {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (announced(await tree(page)).some((text) => pattern.test(text))) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`${pattern} is not announced; ${JSON.stringify(announced(await tree(page)))} is`);
}

test("figures, answers, errors, removals, exports and copies are announced", async () => {
  const [visitor, page, shown] = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
  const user = userActions(shown);
  await user.find("label[for=jalon-category-CFA]").click();
  await waitForAnnouncement(page, /^status: 32 indicateurs s’appliquent, 1,5 à 3 jours d’audit/);
  await user.goTo(0);
  await user.type("#jalon-turnover", "abc");
  await waitForAnnouncement(page, /^alert: Écrivez un montant en chiffres/);
  await user.type("#jalon-turnover", "100000");
  assert.ok(!announced(await tree(page)).some((text) => text.startsWith("alert")));
  await openList(page);
  // The live region exists before it has any content.
  assert.ok((await tree(page)).some(({ role, live, text }) => role === "status" && live === "polite" && text === ""));
  await answer(page, 1, "En partie");
  await waitForAnnouncement(page, /^status: Non-conformité mineure/);
  await answer(page, 1, "Pas en place");
  await waitForAnnouncement(page, /^status: Non-conformité majeure/);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
  await row(page, 1).getByRole("button", { name: "Retirer Action 1" }).click();
  await waitForAnnouncement(page, /^status: C’est retiré/);
  await page.getByRole("button", { name: "Annuler" }).click();
  await waitForAnnouncement(page, /^status: .*(rétabli|revenu|remis)/i);
  await goTo(page, "Bilan");
  await user.find(".what-if > summary").click();
  await user.find(".suppose input").check();
  await waitForAnnouncement(page, /^status: Après ces actions/);
  await Promise.all([page.waitForEvent("download"), user.find(".show").getByRole("button", { name: "Fichier pour un consultant" }).click()]);
  await waitForAnnouncement(page, /^status: .*téléchargement/i);
  await user.openData();
  await Promise.all([page.waitForEvent("download"), user.find("dialog[open] .primary").click()]);
  await waitForAnnouncement(page, /^status: .*téléchargement/i);
  await user.closeDialog();
  await goTo(page, "Audit et budget");
  await user.view(2);
  await user.find(".request .primary").click();
  await waitForAnnouncement(page, /^status: .*copié/i);
  await visitor.leave();
});

test("navigation moves the focus to the heading of the screen", async () => {
  const [visitor, page, shown] = await opened();
  const user = userActions(shown);
  const focusedLine = async () => line(focused(await tree(page)));
  for (const [position, title] of ["Votre organisme", "1 Information du public", "Audit et budget", "Bilan"].entries()) {
    await user.goTo(position);
    assert.equal(await focusedLine(), `heading 2 ${title}`);
    assert.deepEqual(await user.find(".places [aria-current=page]").allInnerTexts(), [await user.find(".places button").nth(position).innerText()]);
  }
  for (const [position, title] of ["Bilan", "Plan d’action", "Preuves", "Dossier de préparation", "Comparer"].entries()) {
    await user.view(position);
    assert.equal(await focusedLine(), `heading 2 ${title}`);
    assert.equal(await user.find(".views [aria-current=true]").count(), 1);
  }
  await user.openList();
  assert.equal(await focusedLine(), "heading 2 Critère 1 : Informer le public");
  await user.find(".criteria button").nth(3).click();
  assert.match(await focusedLine(), /^heading 2 Critère 4/);
  assert.equal(await user.find(".criteria [aria-current=step]").count(), 1);
  // So does the skip link.
  await page.reload();
  await user.find(".places").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await focusedLine(), "link Aller au contenu");
  assert.ok(((await user.find(".skip").boundingBox())?.width ?? 0) > 100, "it is visible while it has the focus");
  const before = page.url();
  await page.keyboard.press("Enter");
  assert.match(await focusedLine(), /^heading 2/);
  assert.equal(page.url(), before);
  await visitor.leave();
});

test("a dialog is modal, is named by its title, and restores the focus", async () => {
  const [visitor, page, shown] = await opened();
  const user = userActions(shown);
  const dialog = async () => (await tree(page)).find(({ role }) => role === "dialog");
  for (const [open, title] of /** @type {[() => Promise<void>, string][]} */ ([[() => user.openData(), "Vos données"], [() => user.chooseFile([]), "Ce fichier ne peut pas être utilisé"]])) {
    await open();
    await page.locator("dialog[open]").getByRole("heading", { name: title }).waitFor();
    const { name, modal } = /** @type {NonNullable<Awaited<ReturnType<typeof dialog>>>} */ (await dialog());
    assert.deepEqual([name, modal], [title, true]);
    assert.equal(line(focused(await tree(page))), `heading 2 ${title}`);
  }
  await user.closeDialog();
  assert.equal(line(focused(await tree(page))), "button Vos données");
  await visitor.leave();
});

test("an invalid field is described by its error, and so is an invalid group", async () => {
  const [visitor, page, shown] = await opened();
  const user = userActions(shown);
  await user.goTo(0);
  await user.find("#jalon-planned-audit-3").check();
  await user.type("#jalon-sites", "-1");
  await user.type("#jalon-certificate-date", "2030-01-01");
  const invalidFields = async () => (await tree(page)).filter(({ invalid }) => invalid === "true").map(({ name, description }) => `${name}: ${description}`);
  const [sites, certificate, ...others] = await invalidFields();
  assert.match(sites, /^Autres sites.*Écrivez un nombre entier/);
  assert.match(certificate, /^Date de votre certificat: .*Cette date est à venir/);
  assert.deepEqual(others, []);
  const group = async (/** @type {string} */ name) => (await tree(page)).find((node) => node.role === "group" && node.name === name)?.description ?? "";
  assert.match(await group("Que voulez-vous ajouter ?"), /Choisissez au moins une catégorie/);
  await user.find("#jalon-category-OF").uncheck();
  assert.match(await group("Ce qui est déjà certifié"), /cochez plus haut ce qui est déjà certifié/);
  await user.find("#jalon-planned-audit-0").check();
  assert.match(await group("Ce que vous proposez"), /Choisissez au moins une catégorie/);
  await user.goTo(2);
  await user.type("#jalon-low_day_rate_cents", "9000");
  assert.match(await group("Les prix de départ"), /ne sont pas dans l’ordre/);
  await visitor.leave();
});
