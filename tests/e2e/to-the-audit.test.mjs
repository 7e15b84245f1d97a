// One provider with five gaps and two weeks left, from the result to the audit day.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import mammoth from "mammoth";
import readWorkbook from "read-excel-file/node";
import { chooseFile, jsonFile, savedDocument, startApp } from "./harness.mjs";

const app = startApp();

/** The answers that are not "in place". */
const GAPS = { 4: "partly", 5: "not_in_place", 12: "unknown", 26: "not_in_place", 32: "partly" };
const APPLICABLE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

const provider = {
  format: "jalon",
  version: 3,
  settings: { language: "fr" },
  profile: { name: "Atelier du Sud", categories: ["OF"], turnover_cents: 9_000_000, planned_audit: "initial", planned_date: "2026-12-07" },
  answers: APPLICABLE.map((indicator) => ({ indicator, status: /** @type {Record<number, string>} */ (GAPS)[indicator] ?? "in_place", edition: "rnq-2026" })),
  evidence: [],
  budget: {},
};

const TEXTS = {
  "fr-FR": { data: "Vos données", next: /^Écart suivant/, plan: "Voir le plan d’action", done: /^Fait\s: /, place: "Où elle se trouve", more: "Responsable et validité", checked: "Vérifiée le", validity: "Validité", word: "Fichier Word", sheet: "Tableur", page: "Page à partager", audit: "Pour le jour de l’audit", calendar: "Ajouter mes actions à mon agenda", inPlace: "En place" },
  "en-GB": { data: "Your data", next: /^Next gap/, plan: "See the action plan", done: /^Done: /, place: "Where it is kept", more: "Owner and validity", checked: "Checked on", validity: "Validity", word: "Word file", sheet: "Spreadsheet", page: "Page to share", audit: "For the day of the audit", calendar: "Add my actions to my calendar", inPlace: "In place" },
};

for (const [locale, texts] of Object.entries(TEXTS)) {
  test(`from the result to the audit day (${locale})`, async () => {
    const visitor = await app.visitor({ locale });
    const page = await visitor.open(app.url);
    const dialog = await chooseFile(page, jsonFile(JSON.stringify(provider)), texts.data);
    await dialog.locator("button.primary").click();
    await dialog.waitFor({ state: "hidden" });
    const go = (/** @type {string} */ place) => page.evaluate((place) => (location.hash = place), place);
    const download = async (/** @type {string} */ name) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
      return readFile(/** @type {string} */ (await file.path()));
    };

    // The result: three moves, each with a concrete action, and the first is planned.
    await go("summary");
    const moves = page.locator(".moves li");
    await moves.first().waitFor();
    assert.equal(await moves.count(), 3);
    await moves.first().getByRole("button").last().click();
    await moves.first().locator(".planned").waitFor();

    // Each gap, one page after the other: an action by a tap, then evidence by another.
    await moves.first().getByRole("button").first().click();
    const visited = [];
    for (;;) {
      await page.locator(".gap h1, .gap h2").first().waitFor();
      visited.push(await page.locator("#jalon-title").innerText());
      const [proposals, examples] = [page.locator(".chips").first(), page.locator(".chips").last()];
      const chip = proposals.locator(".chip:not(.taken)").first();
      const text = await chip.locator("span").first().innerText();
      await chip.click();
      const planned = proposals.locator(".chip", { hasText: text });
      assert.match((await planned.getAttribute("class")) ?? "", /taken/);
      assert.match(await planned.innerText(), /2026/, "with a date before the audit");
      await examples.locator(".chip").first().click();
      assert.match((await examples.locator(".chip").first().getAttribute("class")) ?? "", /taken/);
      const next = page.getByRole("button", { name: texts.next });
      if (!(await next.count())) break;
      await next.click();
      await page.waitForFunction((title) => document.querySelector("#jalon-title")?.textContent !== title, visited.at(-1));
    }
    assert.equal(new Set(visited).size, 4, visited.join(", "));

    // Evidence with an address, an owner and an end: a link, and due again in time.
    const item = page.locator(".gap .item", { has: page.getByLabel(texts.place) }).first();
    await item.getByLabel(texts.place).fill("https://drive.exemple.fr/amelioration");
    await item.getByText(texts.more).click();
    await item.getByLabel(texts.checked).fill("2026-08-01");
    await item.getByLabel(texts.validity).selectOption({ index: 1 });
    const link = item.locator("a.open");
    assert.equal(await link.getAttribute("href"), "https://drive.exemple.fr/amelioration");
    assert.match(/** @type {string} */ (await link.getAttribute("rel")), /noopener/);
    // The gap is closed.
    await page.getByLabel(texts.inPlace, { exact: true }).check();

    await page.getByRole("button", { name: texts.plan }).click();
    const rows = page.locator(".plan-table tbody tr");
    assert.equal(await rows.count(), 5);
    await rows.first().getByRole("checkbox", { name: texts.done }).check();
    assert.equal(await page.locator(".plan-table .done").count(), 1);
    assert.equal(await page.locator("[aria-labelledby$=plan-unknown] li").count(), 1, "what is not known");
    assert.equal(await page.locator("[aria-labelledby$=plan-evidence] li").count(), 1, "evidence due again");
    const saved = await savedDocument(page, (document) => document.evidence.some((/** @type {any} */ piece) => piece.valid_months === 3));
    const calendar = (await download(texts.calendar)).toString();
    assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 6, "four open actions, a check and the audit");

    await go("evidence");
    assert.equal(await page.locator(".evidence-table tbody tr:not(.fields)").count(), saved.evidence.length);
    assert.equal(await page.locator(".evidence-table .issue").count(), 1);
    await go("calendar");
    assert.equal(await page.locator(".way li").count(), 6, "actions, a check and the audit");

    // The files, read by others.
    await go("report");
    const { value: word } = await mammoth.extractRawText({ buffer: await download(texts.word) });
    assert.ok(word.includes("Atelier du Sud") && word.includes("https://drive.exemple.fr/amelioration"));
    const sheets = await readWorkbook(await download(texts.sheet));
    assert.equal(sheets[1].data.length, 6, "a row per action, below the headings");
    await page.getByLabel(texts.audit).check();
    assert.ok(!/Situation/.test((await mammoth.extractRawText({ buffer: await download(texts.word) })).value));
    const whole = await download(texts.page);
    const other = await app.visitor({ locale });
    const fresh = await other.open(app.url);
    const review = await chooseFile(fresh, { name: "a.html", mimeType: "text/html", buffer: whole }, texts.data);
    await review.locator("button.primary").click();
    const loaded = await savedDocument(fresh, (document) => document.evidence.length > 0);
    const { saved_at: one, settings: first, ...before } = await savedDocument(page, () => true);
    const { saved_at: two, settings: second, ...after } = loaded;
    assert.deepEqual(after, before);
    await visitor.leave();
    await other.leave();
  });
}
