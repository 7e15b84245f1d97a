// Injection: markup, formulas and calendar lines in texts, typed or imported. They stay
// texts on screen, in print, in the CSV file and in the calendar file.

/** @import { Page } from "playwright-core" */
/** @import { Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { extractText, getDocumentProxy } from "unpdf";
import { chooseFile, goTo, jsonFile, openList, plain, row, savedDocument, startApp } from "./harness.mjs";

const app = startApp();

const execute = "window.executed=1";
/** Each must be shown literally. */
const PAYLOADS = [
  `<script>${execute}</script>`,
  `<img src=x onerror=${execute}>`,
  `"><svg/onload=${execute}>`,
  `'" autofocus onfocus="${execute}" x="`,
  `</textarea></option></title><script>${execute}</script>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<style>@import "//example.invalid";*{display:none}</style>`,
  `<a href="javascript:${execute}">ici</a>`,
  `javascript:${execute}`,
  "&lt;b&gt; &amp; &#x3c;script&#x3e;",
  "%3Cscript%3E",
  "<!-- --> ]]> <![CDATA[ <?php ?>",
  `{{constructor.constructor('${execute}')()}} \${${execute}}`,
];
/** Each is a formula to a spreadsheet. */
const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.invalid";"ici")'];
/** Each is a line of its own to a calendar. */
const LINES = ["a\\, b; c: d", "BEGIN:VALARM", "X\\nEND:VEVENT"];
const ALL = [...PAYLOADS, ...FORMULAS, ...LINES];

/** A document with a payload in every text. */
function hostile() {
  const one = (/** @type {number} */ position) => ALL[position % ALL.length];
  const actions = ALL.map((what, position) => ({ id: position + 1, what, who: one(position + 1), due: "2027-01-10", state: "planned" }));
  return {
    format: "jalon", version: 2, settings: { language: "fr" }, budget: {},
    profile: { name: one(0), categories: ["OF"], planned_audit: "initial", planned_date: "2027-02-15" },
    answers: [{ indicator: 1, status: "not_in_place", edition: "rnq-2026", notes: ALL.join("\n"), evidence: ALL.map((_, position) => position + 1), actions }],
    evidence: ALL.map((title, position) => ({ id: position + 1, title, location: one(position + 2) })),
    quotes: [{ id: 1, certifier: one(1), pricing: "per_day" }],
    certifiers: [{ id: 1, name: one(2), details: one(3) }],
    wished_dates: one(4),
  };
}

/** Nothing was executed, and no payload became an element of the page.
 *  @param {Page} page */
async function assertInert(page) {
  assert.equal(await page.evaluate(() => window.executed), undefined);
  const parts = await page.locator(".jalon :is(script, style, img, iframe, object, embed, [onerror], [onload], [onfocus], [srcdoc])").count();
  assert.equal(parts, 0);
  for (const href of await page.locator(".jalon a").evaluateAll((links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href))) assert.doesNotMatch(href, /^(javascript|data):/i);
}

/** The text of the screen, fields included.
 *  @param {Page} page */
const shown = (page) =>
  page.locator(".screen").evaluate((screen) => [/** @type {HTMLElement} */ (screen).innerText, ...[.../** @type {NodeListOf<HTMLInputElement>} */ (screen.querySelectorAll("input, textarea, option"))].map((field) => field.value + field.textContent)].join("\n"));

/** @returns {Promise<[Visitor, Page]>} */
async function withPayloads() {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(JSON.stringify(hostile())));
  await dialog.locator("button.primary").click();
  await savedDocument(page, (document) => document.evidence.length === ALL.length);
  return [visitor, page];
}

test("imported texts are shown literally on every screen", async () => {
  const [visitor, page] = await withPayloads();
  await assertInert(page);
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  const work = await shown(page);
  for (const payload of ALL) assert.ok(work.includes(payload), payload);
  await assertInert(page);
  await goTo(page, "Audit et budget");
  await page.getByRole("button", { name: "Devis", exact: true }).click();
  const quotes = await shown(page);
  for (const payload of ALL.slice(1, 5)) assert.ok(quotes.includes(payload), payload);
  await assertInert(page);
  await goTo(page, "Bilan");
  await assertInert(page);
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  const plan = await shown(page);
  for (const payload of ALL) assert.ok(plan.includes(payload), payload);
  await assertInert(page);
  await page.locator(".plan-table .what button").first().click();
  await page.locator(".gap").waitFor();
  const gap = await shown(page);
  for (const payload of ALL) assert.ok(gap.includes(payload), payload);
  await assertInert(page);
  await page.getByRole("button", { name: "Preuves", exact: true }).click();
  const index = await shown(page);
  for (const payload of ALL) assert.ok(index.includes(payload), payload);
  await page.getByRole("button", { name: /^Modifier/ }).first().click();
  await assertInert(page);
  await visitor.leave();
});

test("imported texts are printed literally", async () => {
  const [visitor, page] = await withPayloads();
  await goTo(page, "Bilan");
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const report = await page.locator(".paper").innerText();
  for (const payload of ALL) assert.ok(report.includes(payload), payload);
  await assertInert(page);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))), { mergePages: true });
  // Lines may break anywhere.
  const printed = text.replace(/\s+/g, "");
  for (const payload of PAYLOADS) assert.ok(printed.includes(payload.replace(/\s+/g, "")), payload);
  await visitor.leave();
});

test("no text becomes a formula in the CSV file or a line in the calendar file", async () => {
  const [visitor, page] = await withPayloads();
  await goTo(page, "Bilan");
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  const file = async (/** @type {RegExp} */ name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const cells = parse(await file(/tableur|CSV/i), { bom: true, delimiter: ";" }).flat();
  for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  // A no-break space makes a spreadsheet treat a cell as text, and does not show.
  for (const payload of ALL) assert.ok(cells.some((cell) => cell === payload || cell === `\u00a0${payload}`), payload);
  const calendar = new ICAL.Component(ICAL.parse(await file(/agenda|calendrier/i)));
  const events = calendar.getAllSubcomponents();
  assert.ok(events.length >= ALL.length);
  assert.ok(events.every((event) => event.name === "vevent"));
  const texts = events.map((event) => `${event.getFirstPropertyValue("summary")}${event.getFirstPropertyValue("description")}`);
  for (const payload of ALL) assert.ok(texts.some((text) => text.includes(payload)), payload);
  await assertInert(page);
  await visitor.leave();
});

test("typed texts stay texts", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  for (const payload of PAYLOADS) {
    await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
    await page.keyboard.type(payload);
    assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).value), payload);
  }
  // The list of evidence of another indicator shows them too.
  await row(page, 2).getByRole("button", { name: /^Notes/ }).click();
  const options = await row(page, 2).locator("option").allTextContents();
  assert.deepEqual(options.map(plain), PAYLOADS.map(plain));
  await assertInert(page);
  await visitor.leave();
});
