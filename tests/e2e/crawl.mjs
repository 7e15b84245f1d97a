// Visits every screen and view: filled, with errors shown, details expanded and
// dialogs open. The caller asserts at each stop what must hold of all of them. The
// crawl uses positions and ids, not texts, so that it is the same in both languages.

/** @import { Locator } from "playwright-core" */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { here, jsonFile } from "./harness.mjs";

/** A full document in the format of an export: with gaps, actions, quotes, evidence to
 *  check again, an answer for the other edition and, if `invalid`, values to repair. */
export async function fullDocument({ language = "fr", invalid = false } = {}) {
  const document = JSON.parse(await readFile(join(here, "../exports/version-4.json"), "utf8"));
  document.settings.language = language;
  document.answers[0].edition = "rnq-2019";
  document.evidence.push({ ...document.evidence[0], id: 3, title: "Livret d’accueil des stagiaires", location: "https://partage.example/qualite/livret-d-accueil-2026.pdf", checked_on: "2025-06-30" });
  document.answers[5].evidence = [3];
  document.quotes.push({ ...document.quotes[0], id: 2, certifier: "Certificateur au nom très long et associés", pricing: "per_day", price_cents: 95_000 });
  if (invalid) {
    document.profile.other_sites = -4;
    document.answers[1].status = "perhaps";
  }
  return document;
}

/** What a visitor does in the widget, on any page.
 *  @param {Locator} shown the element */
export function userActions(shown) {
  const find = (/** @type {string} */ selector) => shown.locator(selector);
  const dialog = find("dialog[open]");
  const user = {
    find,
    goTo: (/** @type {number} */ position) => find(".places button").nth(position).click(),
    view: (/** @type {number} */ position) => find(".views button").nth(position).click(),
    /** Presses a button by key: where the next one takes its place, a click so soon
     *  would count as the second of a double click.
     *  @param {string} selector */
    press: (selector) => find(selector).press("Enter"),
    /** Opens the list of all indicators; not from a pause of the guided pass. */
    async openList() {
      await user.goTo(1);
      await find(".guided, .rows").first().waitFor();
      if (await find(".guided").count()) await find(".pass-head button").click();
      await find(".rows").waitFor();
    },
    /** Skips questions of the guided pass, up to the next pause. */
    async skipToPause() {
      while (!(await find(".pause").count())) await user.press(".pass-tools button:last-child");
    },
    /** Clicks all elements that match, and those that match afterwards.
     *  @param {string} selector */
    async clickAll(selector) {
      while (await find(selector).count())
        await find(selector).evaluateAll(async (elements) => {
          for (const element of elements) /** @type {HTMLElement} */ (element).click();
          await new Promise(requestAnimationFrame);
        });
    },
    expandAll: () => user.clickAll("details:not([open]) > summary"),
    /** Replaces the value of a field, and leaves the field.
     *  @param {string} selector
     *  @param {string} text */
    async type(selector, text) {
      await find(selector).fill(text);
      await find(selector).blur();
    },
    openData: () => find(".tools > .data").click(),
    /** Chooses a file in the data dialog, opening it if necessary.
     *  @param {unknown} content */
    async chooseFile(content) {
      if (!(await dialog.count())) await user.openData();
      await dialog.locator("input[type=file]").setInputFiles(jsonFile(JSON.stringify(content)));
      // The data dialog is empty for a moment before it closes.
      await find("dialog[open]:has(.actions)").waitFor();
    },
    async closeDialog() {
      await shown.page().keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    },
  };
  return user;
}

/** Visits everything, and calls `onStop` with the name of each stop.
 *  @param {Locator} shown the element
 *  @param {(stop: string) => Promise<unknown>} onStop */
export async function crawl(shown, onStop, { language = "fr" } = {}) {
  const user = userActions(shown);
  const { find } = user;
  await find(".root .places").waitFor();
  await find(`.languages [lang=${language}]`).click();
  await find(`.jalon[lang=${language}]`).waitFor();
  await user.expandAll();
  await onStop("start");
  // The whole tile is the target: its label covers the box.
  const category = find("label[for^=jalon-category-]").first();
  await category.click();
  await onStop("start, nothing chosen");
  await category.click();
  await find(".asides .actions button").first().click();
  await user.expandAll();
  await onStop("example");
  await find(".banner.example button").click();
  for (const step of ["activity", "size", "audit"]) {
    await user.press(".dock .primary");
    await user.expandAll();
    await onStop(`step, ${step}`);
  }
  await user.press(".dock .primary");
  await onStop("question");
  await find(".pass-tools [aria-haspopup]").click();
  await onStop("dialog: help");
  await user.closeDialog();
  await find(".answer.partly").click();
  await find(".position").filter({ hasText: /· 2 / }).waitFor();
  await user.press(".pass-tools button:first-child");
  await onStop("question, answered");
  await user.skipToPause();
  await onStop("pause");
  await user.press(".pause .primary");
  await user.goTo(0);
  await onStop("organisation");
  await find("#jalon-planned-audit-3").check();
  await user.type("#jalon-turnover", "abc");
  await user.type("#jalon-sites", "-1");
  await user.type("#jalon-certificate-date", "2030-01-01");
  await find("#jalon-planned-date").press("1");
  await find("#jalon-planned-date").blur();
  await onStop("organisation, errors");
  for (const box of await find("[id^=jalon-category-]:checked").all()) await box.uncheck();
  await onStop("organisation, nothing chosen");
  await user.goTo(3);
  await onStop("overview, nothing to conclude");
  await user.goTo(0);
  await find("#jalon-planned-audit-0").check();
  await find("[id^=jalon-category-]").first().check();
  await user.expandAll();
  await find("details.rare input").check();
  await onStop("organisation, light audit");
  await user.openData();
  await onStop("dialog: data");
  await user.chooseFile([]);
  await onStop("dialog: file rejected");
  await user.closeDialog();
  await user.chooseFile(await fullDocument({ language, invalid: true }));
  await user.expandAll();
  await onStop("dialog: file preview");
  await find("dialog[open] button.primary").click();
  await onStop("imported");
  await find(".tools > .files").click();
  await find(".file-list [aria-expanded]").first().click();
  await onStop("dialog: files");
  await user.closeDialog();
  await user.openData();
  await find("dialog[open] section").last().locator("button").click();
  await onStop("dialog: start over");
  await user.closeDialog();
  await user.openList();
  await find(".criteria button").first().click();
  await user.clickAll(".folds [aria-expanded=false]");
  for (const add of await find(".list .actions > button").all()) await add.click();
  await user.expandAll();
  await onStop("diagnostic, expanded");
  await find(".item-tools button").last().click();
  await onStop("diagnostic, item removed");
  await find(".notice [aria-label]").click();
  await find(".filters button").last().click();
  await onStop("diagnostic, filtered");
  await user.openList();
  await find(".search input").fill("1");
  await onStop("diagnostic, search");
  await find(".search ol button").first().click();
  await user.goTo(1);
  while (!(await find(".pause button.inline").count())) {
    await user.skipToPause();
    if (!(await find(".pause button.inline").count())) await user.press(".pause .primary");
  }
  await onStop("pause, end");
  await user.goTo(2);
  await user.expandAll();
  await find("#jalon-pre-audit").check();
  await user.type("#jalon-low_day_rate_cents", "9000");
  for (const box of await find(".call input").all()) await box.check();
  await onStop("costs");
  await user.view(1);
  await user.expandAll();
  await onStop("calendar");
  await user.view(2);
  for (const add of await find("#jalon-add-quote, #jalon-add-contact").all()) await add.click();
  await user.expandAll();
  for (const field of await find(".quote .count").all()) await field.fill("x");
  await find("#jalon-extra-0").check();
  await find(".request .primary").click();
  await onStop("quotes");
  await user.goTo(3);
  await user.expandAll();
  await onStop("overview");
  await user.view(1);
  await onStop("plan");
  await find(".plan .lines button").first().click();
  // A proposed action and an example of evidence.
  for (const chips of await find(".chips").all()) await chips.locator(".chip:not(.taken)").first().click();
  await find(".gap input[type=radio]").nth(1).check();
  await user.expandAll();
  await onStop("gap");
  await user.view(2);
  await find(".evidence-table [aria-expanded]").first().click();
  await user.expandAll();
  await onStop("evidence");
  await user.view(3);
  await user.expandAll();
  await onStop("report");
  await find(".paper-tools input[type=radio]").last().check();
  await onStop("report, audit day");
  await user.view(4);
  await find(".add-finding button").first().click();
  await user.expandAll();
  await onStop("after the audit");
  await user.view(5);
  await onStop("opinions");
  await user.view(6);
  const compare = find(".compare input[type=file]");
  await compare.setInputFiles(jsonFile("[]"));
  await find(".compare [role=alert]").waitFor();
  await onStop("compare, file rejected");
  await compare.setInputFiles(jsonFile(JSON.stringify(await fullDocument({ language, invalid: true }))));
  await find(".moves").waitFor();
  await onStop("compare");
}
