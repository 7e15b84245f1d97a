// Takes a screenshot of every screen, in both languages, at three widths, light and
// dark, into tests/e2e/screenshots/: to look at, not to compare.
//
//   node tests/e2e/screenshots.mjs [part of a name...]

/** @import { Page } from "playwright-core" */

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { answer, chooseFile, goTo, here, jsonFile, launch, newVisitor, openList, openProfile, row, savedDocument, serve } from "./harness.mjs";

const out = join(here, "screenshots");
const filters = process.argv.slice(2);
await mkdir(out, { recursive: true });

const TEXTS = {
  fr: { language: "fr", plan: "Plan d’action", pieces: "Preuves", report: "Dossier", compare: "Comparer", calendar: "Calendrier", quotes: "Devis", organisation: "Votre organisme", diagnostic: "Diagnostic", all: "Tout revoir", budget: "Audit et budget", summary: "Bilan", work: "Notes, preuves, actions", help: "Aide", partly: "En partie", no: "Pas en place", yes: "En place", evidence: "Ajouter une preuve", action: "Ajouter une action", data: "Vos données", turnover: "Chiffre d’affaires annuel de formation, hors taxes", sites: "Autres sites, en plus du siège" },
  en: { language: "en", plan: "Action plan", pieces: "Evidence", report: "Preparation file", compare: "Compare", calendar: "Calendar", quotes: "Quotes", organisation: "Your organisation", diagnostic: "Self-assessment", all: "See all", budget: "Audit and budget", summary: "Summary", work: "Notes, evidence, actions", help: "Help", partly: "Partly", no: "Not in place", yes: "In place", evidence: "Add evidence", action: "Add an action", data: "Your data", turnover: "Annual training turnover, excluding VAT", sites: "Other sites, besides your head office" },
};

/** Takes the views of the last two screens, filled from a document.
 *  @param {Page} page
 *  @param {typeof TEXTS.fr} n
 *  @param {(name: string) => Promise<unknown>} shot */
async function decisions(page, n, shot) {
  const file = await readFile(join(here, "../exports/version-4.json"), "utf8");
  const document = JSON.parse(file);
  document.settings.language = n.language;
  document.quotes.push({ ...document.quotes[0], id: 2, certifier: "Certificateur au nom très long et associés", pricing: "per_day", price_cents: 95_000, travel_cents: 20_000 });
  const dialog = await chooseFile(page, jsonFile(JSON.stringify(document)), n.data);
  await dialog.locator("button.primary").click();
  await page.locator(".guided").waitFor();
  const view = (/** @type {string} */ name) => page.locator(".views").getByRole("button", { name, exact: true }).click();
  await goTo(page, n.summary);
  await shot("8-result");
  await view(n.plan);
  await shot("9-plan");
  await page.locator(".plan .lines button").first().click();
  for (const chips of await page.locator(".chips").all()) await chips.locator(".chip").first().click();
  await shot("9-gap");
  await view(n.pieces);
  await page.locator(".evidence-table [aria-expanded]").first().click();
  await shot("9-evidence");
  await view(n.report);
  await shot("10-report");
  await page.locator(".paper-tools input[type=radio]").last().check();
  await shot("10-report-audit-day");
  if (page.viewportSize()?.width === 1440) await page.pdf({ path: join(out, `${n.language}-report.pdf`), preferCSSPageSize: true });
  await view(n.compare);
  document.answers[0].status = "not_in_place";
  await page.locator(".compare input[type=file]").setInputFiles(jsonFile(JSON.stringify(document)));
  await page.locator(".moves").waitFor();
  await shot("11-compare");
  await goTo(page, n.budget);
  await view(n.calendar);
  await shot("12-calendar");
  await view(n.quotes);
  await shot("13-quotes");
}

const server = await serve();
const browser = await launch();
for (const locale of ["fr-FR", "en-GB"]) {
  const lang = locale === "fr-FR" ? "fr" : "en";
  const n = TEXTS[lang];
  for (const width of [320, 768, 1440]) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      const tag = `${lang}-${width}-${colorScheme}`;
      if (filters.length && !filters.some((part) => tag.includes(part))) continue;
      const visitor = await newVisitor(browser, { locale, colorScheme, viewport: { width, height: 900 } });
      const page = await visitor.open(server.url);
      const shot = async (/** @type {string} */ name) => {
        await page.evaluate(() => scrollTo(0, 0));
        return page.screenshot({ path: join(out, `${tag}-${name}.png`), fullPage: true });
      };
      await shot("0-start");
      for (const step of ["activity", "size", "audit"]) {
        await page.locator(".dock .primary").press("Enter");
        await shot(`0-step-${step}`);
      }
      await page.locator(".dock .primary").press("Enter");
      await shot("0-question");
      while (!(await page.locator(".pause").count())) await page.locator(".pass-tools button").last().press("Enter");
      await shot("0-pause");
      await page.locator(".pause .primary").press("Enter");
      await openProfile(page, n);
      await shot("1-organisation");
      await page.getByLabel(n.turnover).fill("300000");
      await page.getByLabel(n.sites).fill("3");
      await openList(page, n);
      await page.locator(".criteria button").first().click();
      await answer(page, 1, n.partly);
      await answer(page, 2, n.no);
      await row(page, 1).getByRole("button", { name: n.help }).click();
      await row(page, 2).getByRole("button", { name: n.work }).click();
      await row(page, 2).getByRole("button", { name: n.evidence }).click();
      await row(page, 2).getByRole("button", { name: n.action }).click();
      await shot("2-list");
      await goTo(page, n.budget);
      await shot("3-budget");
      await goTo(page, n.summary);
      await shot("4-result");
      await decisions(page, n, shot);
      await page.getByRole("button", { name: n.data }).first().click();
      await page.screenshot({ path: join(out, `${tag}-5-data.png`) });
      const dialog = await chooseFile(page, jsonFile("{"), n.data);
      await dialog.waitFor();
      await page.screenshot({ path: join(out, `${tag}-6-rejected.png`) });
      await page.keyboard.press("Escape");
      await savedDocument(page, (document) => document.quotes.length === 2);
      await page.reload();
      await page.locator(".welcome").waitFor();
      await shot("7-welcome");
      await visitor.close();
    }
  }
}
await browser.close();
server.close();
