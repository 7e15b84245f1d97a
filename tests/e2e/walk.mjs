// One visitor who goes everywhere: every screen and view, filled, with errors
// shown, work unfolded and dialogs open. What must hold of all of them is
// asserted by whoever sends the visitor, at each stop. Positions and ids, not
// words: the walk is the same in both languages.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { here } from "./harness.mjs";

/** A full document, as an export would hold it: with gaps, actions, quotes, an
 *  answer of the other edition and, where it is asked for, values to repair. */
export async function full({ language = "fr", broken = false } = {}) {
  const document = JSON.parse(await readFile(join(here, "../exports/version-2.json"), "utf8"));
  document.settings.language = language;
  document.answers[0].edition = "rnq-2019";
  document.quotes.push({ ...document.quotes[0], id: 2, certifier: "Certificateur au nom très long et associés", pricing: "per_day", price_cents: 95_000 });
  if (broken) {
    document.profile.other_sites = -4;
    document.answers[1].status = "perhaps";
  }
  return document;
}

const file = (content) => ({ name: "jalon.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });

/** What a visitor does, wherever the widget is. `shown` is the element. */
export function steps(shown) {
  const find = (selector) => shown.locator(selector);
  const dialog = find("dialog[open]");
  const me = {
    find,
    place: (position) => find(".places button").nth(position).click(),
    view: (position) => find(".views button").nth(position).click(),
    /** Clicks all that there is, however many there are after each click. */
    async all(selector) {
      while (await find(selector).count()) await find(selector).first().click();
    },
    unfold: () => me.all("details:not([open]) > summary"),
    async type(selector, text) {
      await find(selector).fill(text);
      await find(selector).blur();
    },
    openData: () => find(".tools > button").click(),
    /** Opens the dialog on data and chooses a file in it. */
    async choose(content) {
      if (!(await dialog.count())) await me.openData();
      await dialog.locator("input[type=file]").setInputFiles(file(content));
      // The one on data is empty for a moment before it closes.
      await find("dialog[open]:has(.actions)").waitFor();
    },
    /** Closes the dialog without doing anything. */
    async close() {
      await shown.page().keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    },
  };
  return me;
}

/** Goes everywhere, and calls `seen` at each stop with its name. */
export async function walk(shown, seen, { language = "fr" } = {}) {
  const me = steps(shown);
  const { find } = me;
  await find(".places").waitFor();
  await find(`.languages [lang=${language}]`).click();
  await find(`.jalon[lang=${language}]`).waitFor();
  await seen("organisation");
  await find("#jalon-planned-audit-3").check();
  await me.type("#jalon-turnover", "abc");
  await me.type("#jalon-sites", "-1");
  await me.type("#jalon-certificate-date", "2030-01-01");
  await find("#jalon-planned-date").press("1");
  await find("#jalon-planned-date").blur();
  await seen("organisation, errors");
  for (const box of await find("[id^=jalon-category-]:checked").all()) await box.uncheck();
  await seen("organisation, nothing chosen");
  await me.place(3);
  await seen("overview, nothing to conclude");
  await me.place(0);
  await find("#jalon-planned-audit-0").check();
  await find("[id^=jalon-category-]").first().check();
  await me.unfold();
  await find("details.rare input").check();
  await seen("organisation, light audit");
  await me.openData();
  await seen("dialog: data");
  await me.choose([]);
  await seen("dialog: a file refused");
  await me.close();
  await me.choose(await full({ language, broken: true }));
  await seen("dialog: a file to use");
  await find("dialog[open] button.primary").click();
  await seen("organisation, loaded");
  await me.openData();
  await find("dialog[open] section").last().locator("button").click();
  await seen("dialog: starting anew");
  await me.close();
  await me.place(1);
  await me.all(".folds [aria-expanded=false]");
  for (const add of await find(".list .actions > button").all()) await add.click();
  await me.unfold();
  await seen("diagnostic, all unfolded");
  await find(".item-tools button").last().click();
  await seen("diagnostic, something removed");
  await find(".notice [aria-label]").click();
  await find(".filters button").last().click();
  await seen("diagnostic, filtered");
  await me.place(2);
  await me.unfold();
  await find("#jalon-pre-audit").check();
  await me.type("#jalon-low_day_rate_cents", "9000");
  for (const box of await find(".call input").all()) await box.check();
  await seen("costs");
  await me.view(1);
  await me.unfold();
  await seen("calendar");
  await me.view(2);
  for (const add of await find("#jalon-add-quote, #jalon-add-contact").all()) await add.click();
  await me.unfold();
  for (const field of await find(".quote .count").all()) await field.fill("x");
  await find("#jalon-extra-0").check();
  await find(".request .primary").click();
  await seen("quotes");
  await me.place(3);
  await me.unfold();
  await seen("overview");
  await me.view(1);
  await find(".plan-table td[colspan] button").first().click();
  await seen("plan");
  await me.view(2);
  await seen("paper");
  await me.view(3);
  await find(".compare input[type=file]").setInputFiles(file([]));
  await find(".compare [role=alert]").waitFor();
  await seen("compare, a file refused");
  await find(".compare input[type=file]").setInputFiles(file(await full({ language, broken: true })));
  await find(".moves").waitFor();
  await seen("compare");
}
