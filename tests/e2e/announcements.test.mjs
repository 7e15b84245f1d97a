// What a screen reader would be told while a visitor works, from the browser's
// accessibility tree: what is announced, where the focus goes, and what is said of
// a field that is wrong.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, go, row, stage } from "./harness.mjs";
import { announced, focused, line, tree } from "./tree.mjs";
import { steps } from "./walk.mjs";

const at = stage();

async function opened(options) {
  const someone = await at.visitor({ reducedMotion: "reduce", ...options });
  const page = await someone.open(at.url);
  return [someone, page, page.locator("jalon-diagnostic")];
}

/** Waits until something is announced, and gives all of it. */
async function hears(page, pattern) {
  for (let turn = 0; turn < 40; turn += 1) {
    const said = announced(await tree(page));
    if (said.some((text) => pattern.test(text))) return said;
    await page.waitForTimeout(50);
  }
  assert.fail(`${pattern} is not announced; ${JSON.stringify(announced(await tree(page)))} is`);
}

test("what happens is announced: figures, answers, errors, removals, exports, copies, comparisons", async () => {
  const [someone, page, shown] = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
  const me = steps(shown);
  await me.find("#jalon-category-CFA").check();
  await hears(page, /^status: 32 indicateurs s’appliquent, 1,5 à 3 jours d’audit/);
  await me.type("#jalon-turnover", "abc");
  await hears(page, /^alert: Écrivez un montant en chiffres/);
  await me.type("#jalon-turnover", "100000");
  assert.ok(!announced(await tree(page)).some((text) => text.startsWith("alert")));
  await go(page, "Diagnostic");
  // The place is listened to before there is anything to hear.
  assert.ok((await tree(page)).some(({ role, live, text }) => role === "status" && live === "polite" && text === ""));
  await answer(page, 1, "En partie");
  await hears(page, /^status: Non-conformité mineure/);
  await answer(page, 1, "Pas en place");
  await hears(page, /^status: Non-conformité majeure/);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
  await row(page, 1).getByRole("button", { name: "Retirer Action 1" }).click();
  await hears(page, /^status: C’est retiré/);
  await page.getByRole("button", { name: "Annuler" }).click();
  await hears(page, /^status: .*(rétabli|revenu|remis)/i);
  await go(page, "Bilan");
  await me.find(".suppose input").check();
  await hears(page, /^status: Résultat prévu/);
  await Promise.all([page.waitForEvent("download"), me.find(".take-away").getByRole("button", { name: "Exporter en JSON" }).click()]);
  await hears(page, /^status: .*téléchargement/i);
  await me.openData();
  await Promise.all([page.waitForEvent("download"), me.find("dialog[open] .primary").click()]);
  await hears(page, /^status: .*téléchargement/i);
  await me.close();
  await go(page, "Audit et budget");
  await me.view(2);
  await me.find(".request .primary").click();
  await hears(page, /^status: .*copié/i);
  await someone.leave();
});

test("who goes somewhere hears where: the focus is on the heading of the place", async () => {
  const [someone, page, shown] = await opened();
  const me = steps(shown);
  const on = async () => line(focused(await tree(page)));
  for (const [position, title] of ["Votre organisme", "Critère 1 : Informer le public", "Audit et budget", "Bilan"].entries()) {
    await me.place(position);
    assert.equal(await on(), `heading 2 ${title}`);
    assert.deepEqual(await me.find(".places [aria-current=page]").allInnerTexts(), [await me.find(".places button").nth(position).innerText()]);
  }
  for (const [position, title] of ["Bilan", "Plan d’action", "Dossier de préparation", "Comparer avec un export précédent"].entries()) {
    await me.view(position);
    assert.equal(await on(), `heading 2 ${title}`);
    assert.equal(await me.find(".views [aria-current=true]").count(), 1);
  }
  await me.place(1);
  await me.find(".criteria button").nth(3).click();
  assert.match(await on(), /^heading 2 Critère 4/);
  assert.equal(await me.find(".criteria [aria-current=step]").count(), 1);
  // The way past the navigation goes there too.
  await page.reload();
  await me.find(".places").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await on(), "link Aller au contenu");
  assert.ok((await me.find(".skip").boundingBox()).width > 100, "it is in sight while it has the focus");
  const before = page.url();
  await page.keyboard.press("Enter");
  assert.match(await on(), /^heading 2/);
  assert.equal(page.url(), before);
  await someone.leave();
});

test("a dialog is modal, has its title for a name, and gives the focus back", async () => {
  const [someone, page, shown] = await opened();
  const me = steps(shown);
  const said = async () => (await tree(page)).find(({ role }) => role === "dialog");
  for (const [open, title] of [[() => me.openData(), "Vos données"], [() => me.choose([]), "Ce fichier ne peut pas être utilisé"]]) {
    await open();
    const { name, modal } = await said();
    assert.deepEqual([name, modal], [title, true]);
    assert.equal(line(focused(await tree(page))), `heading 2 ${title}`);
  }
  await me.close();
  assert.equal(line(focused(await tree(page))), "button Vos données");
  await someone.leave();
});

test("a field that is wrong is described by what is wrong with it, and so is a group", async () => {
  const [someone, page, shown] = await opened();
  const me = steps(shown);
  await me.find("#jalon-planned-audit-3").check();
  await me.type("#jalon-sites", "-1");
  await me.type("#jalon-certificate-date", "2030-01-01");
  const wrong = async () => (await tree(page)).filter(({ invalid }) => invalid === "true").map(({ name, description }) => `${name}: ${description}`);
  const [sites, certificate, ...others] = await wrong();
  assert.match(sites, /^Autres sites.*Écrivez un nombre entier/);
  assert.match(certificate, /^Date de votre certificat: .*Cette date est à venir/);
  assert.deepEqual(others, []);
  const group = async (name) => (await tree(page)).find((node) => node.role === "group" && node.name === name).description;
  assert.match(await group("Que voulez-vous ajouter ?"), /Choisissez au moins une catégorie/);
  await me.find("#jalon-category-OF").uncheck();
  assert.match(await group("Ce que vous proposez"), /Choisissez au moins une catégorie/);
  await me.place(2);
  await me.type("#jalon-low_day_rate_cents", "9000");
  assert.match(await group("Les prix de départ"), /ne sont pas dans l’ordre/);
  await someone.leave();
});
