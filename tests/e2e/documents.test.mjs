// Imported files: exports, malformed documents, other formats, huge and hostile files.
// The expected message about each malformed document is tested on the host; here,
// that the page shows it, goes on and loses nothing.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { answer, chooseFile, exportFile, goTo, here, jsonFile, openList, openProfile, plain, replaceBy, row, savedDocument, startApp, unfold } from "./harness.mjs";

const MALFORMED = join(here, "../malformed");
const app = startApp();

/** A page with one answer, which no file may replace unasked.
 *  @returns {Promise<[Visitor, Page]>} */
async function withOneAnswer() {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En partie");
  await savedDocument(page, (document) => document.answers.length === 1);
  return [visitor, page];
}

/** Chooses a file within the page, and returns the text of the dialog that follows. For
 *  many files this is much faster than a file chooser.
 *  @param {Page} page
 *  @param {string} name
 *  @param {Buffer} content
 *  @returns {Promise<string>} */
const previewOf = (page, name, content) =>
  page.evaluate(async ({ name, base64 }) => {
    const found = async (/** @type {string} */ selector) => {
      for (;;) {
        const element = document.querySelector(selector);
        if (element) return element;
        await new Promise(requestAnimationFrame);
      }
    };
    (await found(".tools > .data")).click();
    const input = await found("dialog[open] input[type=file]");
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type: "application/json" }));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    return (await found("dialog[open]:has(.actions):not(:has(input[type=file]))")).innerText;
  }, { name, base64: content.toString("base64") });

test("every malformed document gets its message, and the saved work stays", async () => {
  const [visitor, page] = await withOneAnswer();
  const files = (await readdir(MALFORMED)).filter((name) => /\.(json|txt)$/.test(name)).sort();
  assert.ok(files.length >= 25, `${files.length} malformed documents`);
  for (const name of files) {
    const expected = await readFile(join(MALFORMED, name.replace(/\.\w+$/, ".expected")), "utf8");
    const [outcome, ...lines] = expected.trim().split("\n");
    const shown = plain(await previewOf(page, name, await readFile(join(MALFORMED, name))));
    for (const line of lines.filter((line) => !/^(keeps:|\+)/.test(line)))
      assert.ok(shown.includes(plain(line)), `${name} should show « ${line} », and shows « ${shown} »`);
    assert.equal(/ne peut pas être utilisé/.test(shown), outcome === "refused", name);
    assert.equal(/aucune réparation n’a été nécessaire/.test(shown), outcome === "clean", name);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  }
  assert.equal((await savedDocument(page)).answers[0].status, "partly");
  await page.reload();
  await page.locator(".root .welcome").waitFor();
  await visitor.leave();
});

test("a file of 90 MB is refused without being read", async () => {
  const [visitor, page] = await withOneAnswer();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.evaluate(() => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector("dialog[open] input[type=file]"));
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(90_000_000)], "jalon.json"));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.locator("dialog[open]").getByText("ce n’est pas un export de Jalon").waitFor();
  await page.locator("dialog[open]").getByText("Rien n’a changé ici").waitFor();
  await visitor.leave();
});

test("a million lines of evidence do not stop the page", async () => {
  const [visitor, page] = await withOneAnswer();
  const lines = `${"{},".repeat(999_999)}{}`;
  const dialog = await chooseFile(page, jsonFile(`{"format":"jalon","version":1,"profile":{},"answers":[],"evidence":[${lines}],"budget":{}}`));
  assert.match(plain(await dialog.innerText()), /les 2 000 premiers sont gardés/);
  await dialog.getByRole("button", { name: "Annuler" }).click();
  await answer(page, 2, "En place");
  await visitor.leave();
});

test("markup in any text is shown as text and has no effect", async () => {
  const [visitor, page] = await withOneAnswer();
  const payload = `"><img src=x onerror="window.executed=1"><script>window.executed=1</script>`;
  const hostile = {
    format: "jalon", version: 1, budget: {},
    profile: { categories: ["OF", payload] },
    evidence: [{ id: 1, title: payload, location: `javascript:${payload}` }],
    answers: [{ indicator: 1, status: "not_in_place", notes: payload, evidence: [1], actions: [{ id: 2, what: payload, who: payload, due: payload }] }],
  };
  const dialog = await chooseFile(page, jsonFile(JSON.stringify(hostile)));
  assert.match(plain(await dialog.innerText()), /valeur inconnue « "><img/);
  await replaceBy(dialog);
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  assert.equal(await row(page, 1).getByLabel("Comment vous faites").inputValue(), payload);
  assert.equal(await row(page, 1).getByLabel("Action", { exact: true }).inputValue(), payload);
  await goTo(page, "Bilan");
  await unfold(page, "findings");
  assert.ok((await page.locator("div.findings").innerText()).includes(payload));
  assert.equal(await page.evaluate(() => window.executed), undefined);
  assert.equal(await page.locator(".jalon img, .jalon script").count(), 0);
  await visitor.leave();
});

test("an import replaces nothing before the visitor agrees, and can be undone", async () => {
  const [visitor, page] = await withOneAnswer();
  const other = JSON.stringify({
    format: "jalon", version: 1, saved_at: "2026-11-02T09:00:00Z", profile: { categories: ["CFA"] }, budget: {},
    answers: [{ indicator: 1, status: "in_place", notes: "x" }, { indicator: 33, status: "unknown" }], evidence: [],
  });
  let dialog = await chooseFile(page, jsonFile(other));
  const said = plain(await dialog.innerText());
  assert.match(said, /Date d’enregistrement 2 novembre 2026/);
  assert.match(said, /Catégories Apprentissage \(CFA\)/);
  assert.match(said, /Réponses 2 /);
  await dialog.getByRole("button", { name: "Annuler" }).click();
  assert.equal((await savedDocument(page)).answers[0].status, "partly");
  dialog = await chooseFile(page, jsonFile(other));
  await replaceBy(dialog);
  await savedDocument(page, (document) => document.answers[0].status === "in_place");
  await page.getByRole("button", { name: "Vos données" }).click();
  assert.match(plain(await page.locator(".versions li").innerText()), /23 novembre 2026 à \d\d:\d\d, 1 réponse/);
  await page.locator(".versions").getByRole("button", { name: "Reprendre" }).click();
  await savedDocument(page, (document) => document.answers[0].status === "partly");
  await visitor.leave();
});

test("an export is valid against the published schema, and an import of it exports the same bytes", async () => {
  const [visitor, page] = await withOneAnswer();
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 1).getByLabel("Comment vous faites").fill("Ligne 1\nLigne 2 « œuvre » 😀");
  await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
  await page.keyboard.type("Preuve");
  await row(page, 1).getByLabel("Pour vous seul").fill("À revoir avec Marie");
  await row(page, 1).getByText("Responsable et validité").click();
  await row(page, 1).getByLabel("Vérifiée le").fill("2026-11-02");
  await row(page, 1).getByLabel("Validité").selectOption({ label: "6 mois" });
  await row(page, 1).getByRole("button", { name: "Ajouter une action" }).click();
  await page.keyboard.type("Agir");
  const schema = JSON.parse(await readFile(join(here, "../../static/schema/jalon-4.json"), "utf8"));
  const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  const file = await exportFile(page);
  const { answers, evidence } = JSON.parse(file.text);
  assert.deepEqual([answers[0].private_notes, evidence[0].checked_on, evidence[0].valid_months], ["À revoir avec Marie", "2026-11-02", 6]);
  assert.ok(valid(JSON.parse(file.text)), JSON.stringify(valid.errors, null, 1));
  assert.ok(valid(await savedDocument(page)), JSON.stringify(valid.errors, null, 1));
  // Where it comes from, it brings nothing new; elsewhere it is the same.
  const same = await chooseFile(page, jsonFile(file.text));
  await same.getByRole("button", { name: "Réunir les deux versions" }).click();
  await page.locator(".notice").getByText("n’apporte rien de nouveau").waitFor();
  const other = await app.visitor();
  const elsewhere = await other.open(app.url);
  const dialog = await chooseFile(elsewhere, jsonFile(file.text));
  assert.match(plain(await dialog.innerText()), /aucune réparation n’a été nécessaire/);
  await replaceBy(dialog);
  const again = await exportFile(elsewhere);
  assert.equal(again.text.replace(/"saved_at".*/, ""), file.text.replace(/"saved_at".*/, ""));
  await visitor.leave();
  await other.leave();
});

test("exports are valid against the schema for every kind of audit", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const schema = JSON.parse(await readFile(join(here, "../../static/schema/jalon-4.json"), "utf8"));
  const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  const assertValid = async (/** @type {unknown} */ what) => assert.ok(valid(JSON.parse((await exportFile(page)).text)), `${what}: ${JSON.stringify(valid.errors, null, 1)}`);
  await openProfile(page);
  for (const box of ["Bilans de compétences", "Accompagnement à la VAE", "Apprentissage (CFA)"])
    await page.getByRole("checkbox", { name: box }).check();
  await page.getByLabel("Autres sites, en plus du siège").fill("9");
  await page.getByRole("checkbox", { name: /nouvel entrant/ }).check();
  for (const kind of [/^Surveillance/, /^Renouvellement/, /^Extension/]) {
    await page.getByRole("radio", { name: kind }).check();
    await assertValid(kind);
  }
  for (const box of ["Apprentissage (CFA)", "Bilans de compétences"]) {
    await page.locator(".categories").getByRole("checkbox", { name: box }).uncheck();
    await page.locator(".radios").getByRole("checkbox", { name: box }).check();
  }
  await assertValid("an extension by two categories");
  await page.getByRole("radio", { name: /^Initial/ }).check();
  await page.getByText("Cas rare").click();
  await page.getByRole("checkbox", { name: /label qualité/ }).check();
  await assertValid("light");
  for (const box of await page.locator(".categories").getByRole("checkbox").all()) await box.uncheck();
  await assertValid("no category");
  await visitor.leave();
});
