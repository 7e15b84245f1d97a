// Takes a picture of every screen, in both languages, at three widths, light
// and dark, into tests/e2e/shots/: to be looked at, not compared.
//
//   node tests/e2e/shots.mjs [part of a name...]

import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { answer, chooseFile, go, here, launch, row, serve, visitor } from "./harness.mjs";

const out = join(here, "shots");
const wanted = process.argv.slice(2);
await mkdir(out, { recursive: true });

const NAMES = {
  fr: { language: "fr", plan: "Plan d’action", paper: "Dossier", compare: "Comparer", calendar: "Calendrier", quotes: "Devis", organisation: "Votre organisme", diagnostic: "Diagnostic", budget: "Audit et budget", summary: "Bilan", work: "Notes, preuves, actions", help: "Aide", partly: "En partie", no: "Pas en place", yes: "En place", evidence: "Ajouter une preuve", action: "Ajouter une action", data: "Vos données", turnover: "Chiffre d’affaires annuel de formation, hors taxes", sites: "Autres sites, en plus du siège" },
  en: { language: "en", plan: "Action plan", paper: "Preparation file", compare: "Compare", calendar: "Calendar", quotes: "Quotes", organisation: "Your organisation", diagnostic: "Self-assessment", budget: "Audit and budget", summary: "Summary", work: "Notes, evidence, actions", help: "Help", partly: "Partly", no: "Not in place", yes: "In place", evidence: "Add evidence", action: "Add an action", data: "Your data", turnover: "Annual training turnover, excluding VAT", sites: "Other sites, besides your head office" },
};

/** The views of the last two places, filled from a document. */
async function decisions(page, n, shot) {
  const file = await readFile(join(here, "../exports/version-2.json"), "utf8");
  const document = JSON.parse(file);
  document.settings.language = n.language;
  document.quotes.push({ ...document.quotes[0], id: 2, certifier: "Certificateur au nom très long et associés", pricing: "per_day", price_cents: 95_000, travel_cents: 20_000 });
  const text = JSON.stringify(document);
  const dialog = await chooseFile(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) }, n.data);
  await dialog.locator("button.primary").click();
  await page.locator(".views").waitFor({ state: "detached" });
  const view = (name) => page.locator(".views").getByRole("button", { name, exact: true }).click();
  await go(page, n.summary);
  await shot("8-overview");
  await view(n.plan);
  await shot("9-plan");
  await view(n.paper);
  await shot("10-paper");
  if (page.viewportSize().width === 1440) await page.pdf({ path: join(out, `${n.language}-paper.pdf`), preferCSSPageSize: true });
  await view(n.compare);
  document.answers[0].status = "not_in_place";
  const earlier = JSON.stringify(document);
  await page.locator(".compare input[type=file]").setInputFiles({ name: "y.json", mimeType: "application/json", buffer: Buffer.from(earlier) });
  await page.locator(".moves").waitFor();
  await shot("11-compare");
  await go(page, n.budget);
  await view(n.calendar);
  await shot("12-calendar");
  await view(n.quotes);
  await shot("13-quotes");
}

const server = await serve();
const browser = await launch();
for (const locale of ["fr-FR", "en-GB"]) {
  const lang = locale.slice(0, 2);
  const n = NAMES[lang];
  for (const width of [320, 768, 1440]) {
    for (const colorScheme of ["light", "dark"]) {
      const tag = `${lang}-${width}-${colorScheme}`;
      if (wanted.length && !wanted.some((part) => tag.includes(part))) continue;
      const someone = await visitor(browser, { locale, colorScheme, viewport: { width, height: 900 } });
      const page = await someone.open(server.url);
      const shot = async (name) => {
        await page.evaluate(() => scrollTo(0, 0));
        return page.screenshot({ path: join(out, `${tag}-${name}.png`), fullPage: true });
      };
      await shot("1-organisation");
      await page.getByLabel(n.turnover).fill("300000");
      await page.getByLabel(n.sites).fill("3");
      await go(page, n.diagnostic);
      await answer(page, 1, n.partly);
      await answer(page, 2, n.no);
      await row(page, 1).getByRole("button", { name: n.help }).click();
      await row(page, 2).getByRole("button", { name: n.work }).click();
      await row(page, 2).getByRole("button", { name: n.evidence }).click();
      await row(page, 2).getByRole("button", { name: n.action }).click();
      await shot("2-diagnostic");
      await go(page, n.budget);
      await shot("3-budget");
      await go(page, n.summary);
      await shot("4-summary");
      await decisions(page, n, shot);
      await page.getByRole("button", { name: n.data }).first().click();
      await page.screenshot({ path: join(out, `${tag}-5-data.png`) });
      const dialog = await chooseFile(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") }, n.data);
      await dialog.waitFor();
      await page.screenshot({ path: join(out, `${tag}-6-refused.png`) });
      await page.keyboard.press("Escape");
      await page.waitForTimeout(600);
      await page.reload();
      await page.locator(".welcome").waitFor();
      await shot("7-welcome");
      await someone.close();
    }
  }
}
await browser.close();
server.close();
