// Texts that try to be more than texts, typed by hand and loaded from a file: on
// screen, on paper, in the table and in the calendar they stay what they are.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { extractText, getDocumentProxy } from "unpdf";
import { chooseFile, go, kept, plain, row, stage } from "./harness.mjs";

const at = stage();

const strike = "window.struck=1";
/** Each must be shown as it stands. */
const PAYLOADS = [
  `<script>${strike}</script>`,
  `<img src=x onerror=${strike}>`,
  `"><svg/onload=${strike}>`,
  `'" autofocus onfocus="${strike}" x="`,
  `</textarea></option></title><script>${strike}</script>`,
  `<iframe srcdoc="<script>parent.struck=1</script>"></iframe>`,
  `<style>@import "//example.invalid";*{display:none}</style>`,
  `<a href="javascript:${strike}">ici</a>`,
  `javascript:${strike}`,
  "&lt;b&gt; &amp; &#x3c;script&#x3e;",
  "%3Cscript%3E",
  "<!-- --> ]]> <![CDATA[ <?php ?>",
  `{{constructor.constructor('${strike}')()}} \${${strike}}`,
];
/** Each would be worked out by a spreadsheet. */
const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.invalid";"ici")'];
/** Each would begin something else in a calendar. */
const LINES = ["a\\, b; c: d", "BEGIN:VALARM", "X\\nEND:VEVENT"];
const ALL = [...PAYLOADS, ...FORMULAS, ...LINES];

/** A document with a payload wherever there is a text. */
function hostile() {
  const one = (position) => ALL[position % ALL.length];
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

/** Nothing struck, and nothing of the payloads became a part of the page. */
async function unharmed(page) {
  assert.equal(await page.evaluate(() => window.struck), undefined);
  const parts = await page.locator(".jalon :is(script, style, img, iframe, object, embed, [onerror], [onload], [onfocus], [srcdoc])").count();
  assert.equal(parts, 0);
  for (const href of await page.locator(".jalon a").evaluateAll((links) => links.map((link) => link.href))) assert.doesNotMatch(href, /^(javascript|data):/i);
}

/** The text of the screen, and of the fields in it. */
const shown = (page) =>
  page.locator(".screen").evaluate((screen) => [screen.innerText, ...[...screen.querySelectorAll("input, textarea, option")].map((field) => field.value + field.textContent)].join("\n"));

async function loaded() {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  const dialog = await chooseFile(page, { name: "jalon.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(hostile())) });
  await dialog.locator("button.primary").click();
  await kept(page, (document) => document.evidence.length === ALL.length);
  return [someone, page];
}

test("what a file brings is shown as it stands on every screen", async () => {
  const [someone, page] = await loaded();
  await unharmed(page);
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  const work = await shown(page);
  for (const payload of ALL) assert.ok(work.includes(payload), payload);
  await unharmed(page);
  await go(page, "Audit et budget");
  await page.getByRole("button", { name: "Devis", exact: true }).click();
  const quotes = await shown(page);
  for (const payload of ALL.slice(1, 5)) assert.ok(quotes.includes(payload), payload);
  await unharmed(page);
  await go(page, "Bilan");
  await unharmed(page);
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  const plan = await shown(page);
  for (const payload of ALL) assert.ok(plan.includes(payload), payload);
  await unharmed(page);
  await someone.leave();
});

test("on paper too", async () => {
  const [someone, page] = await loaded();
  await go(page, "Bilan");
  await page.getByRole("button", { name: "Dossier", exact: true }).click();
  const paper = await page.locator(".paper").innerText();
  for (const payload of ALL) assert.ok(paper.includes(payload), payload);
  await unharmed(page);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))), { mergePages: true });
  // Lines break where they please.
  const printed = text.replace(/\s+/g, "");
  for (const payload of PAYLOADS) assert.ok(printed.includes(payload.replace(/\s+/g, "")), payload);
  await someone.leave();
});

test("a spreadsheet takes nothing for a formula, a calendar nothing for a line", async () => {
  const [someone, page] = await loaded();
  await go(page, "Bilan");
  await page.getByRole("button", { name: "Plan d’action", exact: true }).click();
  const file = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return readFile(await download.path(), "utf8");
  };
  const cells = parse(await file(/tableur|CSV/i), { bom: true, delimiter: ";" }).flat();
  for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
  // An apostrophe in front is what tells a spreadsheet that it is a text.
  for (const payload of ALL) assert.ok(cells.some((cell) => cell === payload || cell === `'${payload}`), payload);
  const calendar = new ICAL.Component(ICAL.parse(await file(/agenda|calendrier/i)));
  const events = calendar.getAllSubcomponents();
  assert.ok(events.length >= ALL.length);
  assert.ok(events.every((event) => event.name === "vevent"));
  const said = events.map((event) => event.getFirstPropertyValue("summary") + event.getFirstPropertyValue("description"));
  for (const payload of ALL) assert.ok(said.some((text) => text.includes(payload)), payload);
  await unharmed(page);
  await someone.leave();
});

test("what is typed is a text, however it looks", async () => {
  const someone = await at.visitor();
  const page = await someone.open(at.url);
  await go(page, "Diagnostic");
  await row(page, 1).getByRole("button", { name: /^Notes/ }).click();
  for (const payload of PAYLOADS) {
    await row(page, 1).getByRole("button", { name: "Ajouter une preuve" }).click();
    await page.keyboard.type(payload);
    // The label of the piece and the list of the next indicator show it again.
    assert.equal(await page.evaluate(() => document.activeElement.value), payload);
  }
  await row(page, 2).getByRole("button", { name: /^Notes/ }).click();
  const options = await row(page, 2).locator("option").allTextContents();
  assert.deepEqual(options.map(plain), PAYLOADS.map(plain));
  await unharmed(page);
  await someone.leave();
});
