// The files to carry away, read back by programs that did not write them, and loaded
// again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import mammoth from "mammoth";
import readWorkbook from "read-excel-file/node";
import { chooseFile, here, jsonFile, savedDocument, startApp } from "./harness.mjs";

const app = startApp();
const EXPORT = await readFile(join(here, "../exports/version-3.json"), "utf8");

const TEXTS = {
  "fr-FR": { data: "Vos données", word: "Fichier Word", sheet: "Tableur", page: "Page à partager", audit: "Pour le jour de l’audit", heading: "Préparation de l’audit Qualiopi", private: "Pour vous seul", sheets: ["Indicateurs", "Plan d’action", "Preuves", "Durée et coût"] },
  "en-GB": { data: "Your data", word: "Word file", sheet: "Spreadsheet", page: "Page to share", audit: "For the day of the audit", heading: "Preparing for the Qualiopi audit", private: "For you alone", sheets: ["Indicators", "Action plan", "Evidence", "Length and cost"] },
};

/** The page of a visitor at the report of the filled document.
 *  @param {import("./harness.mjs").Visitor} visitor
 *  @param {typeof TEXTS["fr-FR"]} texts */
async function atTheReport(visitor, texts) {
  const page = await visitor.open(app.url);
  const dialog = await chooseFile(page, jsonFile(EXPORT), texts.data);
  await dialog.locator("button.primary").click();
  await dialog.waitFor({ state: "hidden" });
  await page.evaluate(() => (location.hash = "report"));
  await page.locator(".paper").waitFor();
  return page;
}

/** The bytes of the file that a button offers.
 *  @param {import("playwright-core").Page} page
 *  @param {string} name */
async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(/** @type {string} */ (await file.path())) };
}

for (const [locale, texts] of Object.entries(TEXTS)) {
  test(`the Word file, the spreadsheet and the page are read back (${locale})`, async () => {
    const visitor = await app.visitor({ locale });
    const page = await atTheReport(visitor, texts);
    const document = JSON.parse(EXPORT);
    const { notes, private_notes: own } = document.answers[0];
    const { title, location } = document.evidence[0];

    const word = await download(page, texts.word);
    assert.match(word.name, /^jalon-.*\.docx$/);
    const { value: html } = await mammoth.convertToHtml({ buffer: word.bytes });
    assert.match(html, new RegExp(`<h1>[^<]*${texts.sheets[1]}|<h1>`));
    for (const text of [texts.heading, document.profile.name, title, ...notes.split("\n"), own.split("\n")[0], texts.private])
      assert.ok(html.includes(escape(text)), text);
    assert.ok(html.includes("<table>"));

    const sheet = await download(page, texts.sheet);
    assert.match(sheet.name, /\.xlsx$/);
    const sheets = await readWorkbook(sheet.bytes);
    assert.deepEqual(sheets.map((it) => it.sheet), texts.sheets);
    const [{ data: indicators }, , { data: evidence }] = sheets;
    assert.equal(indicators.length, 34);
    assert.ok(indicators.some((row) => row.includes(notes)));
    assert.ok(evidence.some((row) => row.includes(title) && row.includes(location)));
    const days = evidence.flat().filter((cell) => cell instanceof Date);
    assert.ok(days.some((day) => /** @type {Date} */ (day).toISOString().startsWith(document.evidence[0].checked_on)), "a date is a date");
    assert.ok(!JSON.stringify([indicators, evidence]).includes(own.split("\n")[0]), "private notes stay");

    const whole = await download(page, texts.page);
    assert.match(whole.name, /^jalon-.*\.html$/);
    const text = whole.bytes.toString();
    assert.ok(!/<script/i.test(text));
    // Another visitor opens it in a browser, and loads it into Jalon.
    const other = await visitor.context.newPage();
    await other.setContent(text);
    assert.match(await other.locator("h1").innerText(), new RegExp(texts.heading));
    const stranger = await app.visitor({ locale });
    const fresh = await stranger.open(app.url);
    const dialog = await chooseFile(fresh, { name: whole.name, mimeType: "text/html", buffer: whole.bytes }, texts.data);
    await dialog.locator("button.primary").click();
    await savedDocument(fresh, (saved) => saved.answers[0]?.notes === notes);
    await fresh.evaluate(() => (location.hash = "report"));
    const again = await download(fresh, texts.page);
    const inside = (/** @type {string} */ page) => page.slice(page.indexOf("jalon-document")).replace(/saved_at&quot;: &quot;[^&]*/, "");
    assert.equal(inside(again.bytes.toString()), inside(text), "the same bytes");
    await visitor.leave();
    await stranger.leave();
  });
}

test("the file for the audit day holds what is written, and nothing private", async () => {
  const texts = TEXTS["fr-FR"];
  const visitor = await app.visitor();
  const page = await atTheReport(visitor, texts);
  await page.getByLabel(texts.audit).check();
  assert.match(await page.locator(".paper-tools .note").innerText(), /indicateurs? sur/);
  const { bytes, name } = await download(page, texts.word);
  assert.match(name, /audit/);
  const { value: text } = await mammoth.extractRawText({ buffer: bytes });
  const document = JSON.parse(EXPORT);
  assert.ok(text.includes(document.answers[0].notes.split("\n")[0]));
  assert.ok(!text.includes(document.answers[0].private_notes.split("\n")[0]));
  for (const word of ["Situation", "Plan d’action", "Non-conformité"]) assert.ok(!text.includes(word), word);
  const shown = await page.locator(".paper").innerText();
  assert.ok(!shown.includes(document.answers[0].private_notes.split("\n")[0]));
  await visitor.leave();
});

test("a file of another kind is named for what it is", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  for (const [name, content, message] of /** @type {[string, string, RegExp][]} */ ([
    ["a.pdf", "%PDF-1.7", /C’est un PDF/],
    ["a.docx", "PK\x03\x04 word/document.xml", /C’est un fichier Word/],
    ["a.xlsx", "PK\x03\x04 xl/workbook.xml", /C’est une feuille de calcul/],
    ["a.png", "\x89PNG\r\n", /C’est une image/],
    ["a.ics", "BEGIN:VCALENDAR", /C’est un calendrier/],
    ["a.html", "<!doctype html><p>Bonjour", /ne contient pas de travail/],
  ])) {
    const dialog = await chooseFile(page, { name, mimeType: "", buffer: Buffer.from(content, "latin1") }, "Vos données");
    assert.match(await dialog.innerText(), message);
    await page.keyboard.press("Escape");
  }
  await visitor.leave();
});

test("a document that is pasted is reviewed, and a text in a field is not", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const paste = (/** @type {string} */ selector, /** @type {string} */ text) =>
    page.locator(selector).first().evaluate((target, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true }));
    }, text);
  await paste(".jalon h1, .jalon h2", "Bonjour");
  await paste(".jalon h1, .jalon h2", EXPORT);
  const dialog = page.locator("dialog[open]");
  await dialog.waitFor();
  assert.match(await dialog.innerText(), new RegExp(JSON.parse(EXPORT).profile.name));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.evaluate(() => (location.hash = "activity"));
  await paste("input[type=text]", EXPORT);
  await page.waitForTimeout(300);
  assert.equal(await dialog.count(), 0);
  await visitor.leave();
});

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a failure says, and that its files are requested again. */
const REPEATED = [/Failed to (load|fetch|find a valid)|integrity|jalon-office/];

test("an office file that could not be made can be asked for again", async () => {
  const texts = TEXTS["fr-FR"];
  const visitor = await app.visitor({ locale: "fr-FR", allow: REPEATED });
  const page = await atTheReport(visitor, texts);
  await page.route("**/jalon-office*", (route) => route.abort());
  await page.getByRole("button", { name: texts.word, exact: true }).click();
  const retry = page.getByRole("button", { name: "Réessayer" });
  await retry.waitFor();
  await page.unroute("**/jalon-office*");
  const [file] = await Promise.all([page.waitForEvent("download"), retry.click()]);
  assert.match(file.suggestedFilename(), /\.docx$/);
  await retry.waitFor({ state: "hidden" });
  await visitor.leave();
});

test("an office program of another release in the cache is passed by", async () => {
  const texts = TEXTS["fr-FR"];
  const visitor = await app.visitor({ locale: "fr-FR", allow: REPEATED });
  const page = await atTheReport(visitor, texts);
  let requests = 0;
  await page.route("**/jalon-office_bg.wasm", (route) => (requests++ ? route.continue() : route.fulfill({ contentType: "application/wasm", body: "old" })));
  assert.match((await download(page, texts.sheet)).name, /\.xlsx$/);
  assert.equal(requests, 2);
  await visitor.leave();
});
