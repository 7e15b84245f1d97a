// A consultant with three files in one browser, and two providers elsewhere: what is sent is
// reviewed, returned and merged, nothing is mixed, and nothing is lost where both changed the
// same indicator.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { chooseFile, exportFile, jsonFile, plain, startApp } from "./harness.mjs";

const app = startApp();

const APPLICABLE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

/** @param {string} name
 *  @param {string} id */
const provider = (name, id) => ({
  format: "jalon",
  version: 4,
  id: id.repeat(32),
  settings: {},
  profile: { name, categories: ["OF"], planned_audit: "initial", planned_date: "2027-03-01" },
  answers: APPLICABLE.map((indicator) => ({ indicator, status: "in_place", edition: "rnq-2026" })),
  evidence: [],
  budget: {},
});

const TEXTS = {
  "fr-FR": { data: "Vos données", export: "Exporter en JSON", review: "Ouvrir pour relecture", merge: "Réunir les deux versions", openMerge: "Ouvrir ce fichier et réunir les versions", partly: "En partie", not: "Pas en place", inPlace: "En place", take: "Reprendre cet avis", keep: "Garder ma réponse", send: "Renvoyer le fichier relu" },
  "en-GB": { data: "Your data", export: "Export as JSON", review: "Open for review", merge: "Merge the two versions", openMerge: "Open that file and merge the versions", partly: "Partly", not: "Not in place", inPlace: "In place", take: "Take this opinion over", keep: "Keep my answer", send: "Send the reviewed file back" },
};

/** The document that is open. @param {Page} page @returns {Promise<any>} */
const current = (page) => page.locator("jalon-diagnostic").evaluate(async (/** @type {any} */ jalon) => JSON.parse(await jalon.exportDocument()));

/** @param {Page} page @param {string} place */
const go = (page, place) => page.evaluate((place) => (location.hash = place), place);

for (const [locale, texts] of Object.entries(TEXTS)) {
  test(`a consultant with three clients (${locale})`, async () => {
    const visitors = await Promise.all([1, 2, 3].map(() => app.visitor({ locale })));
    const [consultant, lilas, ormes] = await Promise.all(visitors.map((visitor) => visitor.open(app.url)));
    /** Chooses a file, and one of the buttons that are offered. @param {Page} page @param {string} text @param {string} [button] */
    const receive = async (page, text, button) => {
      const dialog = await chooseFile(page, jsonFile(text), texts.data);
      await (button ? dialog.getByRole("button", { name: button, exact: true }) : dialog.locator("button.primary")).click();
      await dialog.waitFor({ state: "hidden" });
    };
    /** Opens a file for review. @param {string} text */
    const receiveForReview = async (text) => {
      const dialog = await chooseFile(consultant, jsonFile(text), texts.data);
      const fold = dialog.locator(".for-review");
      if (!(await fold.evaluate((/** @type {HTMLDetailsElement} */ it) => it.open))) await fold.locator("summary").click();
      const name = fold.locator("input");
      if (!(await name.inputValue())) await name.fill("Anne Martin");
      await fold.getByRole("button", { name: texts.review }).click();
      await dialog.waitFor({ state: "hidden" });
      await consultant.locator(".review-banner").waitFor();
    };
    /** An opinion on an indicator. @param {number} id @param {string} status @param {string} comment */
    const opine = async (id, status, comment) => {
      const card = consultant.locator(`[aria-labelledby$="opinion-${id}"]`);
      await card.getByRole("radio", { name: status, exact: true }).check();
      await card.locator("textarea").fill(comment);
    };
    const sendBack = async () => {
      const [file] = await Promise.all([consultant.waitForEvent("download"), consultant.locator(".review-banner .primary").click()]);
      return readFile(/** @type {string} */ (await file.path()), "utf8");
    };

    // Two providers with work of their own, and the consultant with a file of its own.
    await receive(lilas, JSON.stringify(provider("Cabinet Lilas", "a")));
    await receive(ormes, JSON.stringify(provider("Les Ormes", "b")));
    await receive(consultant, JSON.stringify(provider("Moi-même", "c")));
    const [lilasFile, ormesFile] = [await exportFile(lilas, texts.data, texts.export), await exportFile(ormes, texts.data, texts.export)];
    assert.match(lilasFile.name, /cabinet-lilas.*2026-11-23\.json$/);

    // Reviewed one after the other. The name is asked once.
    await receiveForReview(lilasFile.text);
    await opine(1, texts.partly, "Le délai d’accès manque.");
    await opine(11, texts.not, "Aucune trace.");
    const lilasBack = await sendBack();
    await receiveForReview(ormesFile.text);
    assert.equal(await consultant.locator(".review-banner").innerText().then((text) => text.includes("Les Ormes")), true);
    assert.equal(await consultant.locator(".opinions .choices input:checked").count(), 0, "no opinion of the other file");
    await opine(2, texts.partly, "Chiffres de 2024.");
    const ormesBack = await sendBack();
    // The answers are the provider's: no other screen is offered.
    assert.equal(await consultant.locator(".places button").count(), 1);

    // The provider has gone on meanwhile, on the same indicator.
    await go(lilas, "gap/1");
    await lilas.locator("details", { has: lilas.locator("textarea[id$=-notes]") }).first().locator("summary").click();
    await lilas.locator("textarea[id$=-notes]").first().fill("Délai ajouté le 24.");
    await receive(lilas, lilasBack, texts.merge);
    await lilas.locator(".opinions").waitFor();
    const merged = await current(lilas);
    assert.equal(merged.answers[0].status, "in_place", "the answer is still the provider's");
    assert.equal(merged.answers[0].notes, "Délai ajouté le 24.");
    assert.deepEqual(merged.opinions.map((/** @type {any} */ it) => [it.indicator, it.status, it.comment]), [[1, "partly", "Le délai d’accès manque."], [11, "not_in_place", "Aucune trace."]]);
    // One is taken over, the other not.
    const cards = lilas.locator(".opinion");
    await cards.nth(0).getByRole("button", { name: texts.take }).click();
    await cards.nth(1).getByRole("button", { name: texts.keep }).click();
    const decided = await current(lilas);
    const statusOf = (/** @type {number} */ id) => decided.answers.find((/** @type {any} */ it) => it.indicator === id).status;
    assert.deepEqual([statusOf(1), statusOf(11)], ["partly", "in_place"]);
    assert.deepEqual(decided.opinions.map((/** @type {any} */ it) => it.decision), ["taken_over", "kept"]);
    // The report shows both.
    await go(lilas, "report");
    assert.match(await lilas.locator(".report, .paper").first().innerText(), /Anne Martin[\s\S]*Le délai d’accès manque/);

    // The other provider is not touched by any of it.
    await receive(ormes, ormesBack, texts.merge);
    const other = await current(ormes);
    assert.deepEqual([other.profile.name, other.opinions.length, other.answers.every((/** @type {any} */ it) => it.status === "in_place")], ["Les Ormes", 1, true]);

    // The second round finds the right file among three, whichever is open.
    const again = await exportFile(lilas, texts.data, texts.export);
    await receive(consultant, again.text, texts.openMerge);
    await consultant.locator(".review-banner", { hasText: "Cabinet Lilas" }).waitFor();
    const reviewed = await current(consultant);
    assert.deepEqual(reviewed.opinions.map((/** @type {any} */ it) => it.decision), ["taken_over", "kept"]);
    await consultant.locator(".tools .files").click();
    const titles = await consultant.locator(".file-title strong").allInnerTexts();
    assert.deepEqual(titles.map(plain).sort(), ["Cabinet Lilas", "Les Ormes", "Moi-même"]);
    // What waits is said in the list.
    assert.equal(await consultant.locator(".file-list .tag", { hasText: "Anne Martin" }).count(), 2);
    await Promise.all(visitors.map((visitor) => visitor.leave()));
  });
}
