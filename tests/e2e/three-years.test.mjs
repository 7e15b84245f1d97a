// Three years with one provider: the initial audit with three non-conformities, two lifted
// in time and one late, the surveillance prepared from it, and the renewal.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseFile, exportFile, jsonFile, plain, savedDocument, startApp } from "./harness.mjs";

const app = startApp();

const APPLICABLE = [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32];

const provider = {
  format: "jalon",
  version: 4,
  id: "0123456789abcdef0123456789abcdef",
  settings: { language: "fr" },
  profile: { name: "Atelier du Sud", categories: ["OF"], turnover_cents: 9_000_000, planned_audit: "initial", planned_date: "2026-12-07" },
  answers: APPLICABLE.map((indicator) => ({ indicator, status: "in_place", edition: "rnq-2026" })),
  evidence: [],
  budget: {},
};

const TEXTS = {
  "fr-FR": { data: "Vos données", resume: "Reprendre", yes: "Oui, l’audit a eu lieu", late: "Levée après l’échéance", lifted: "Levée", calendar: "Ajouter mes actions à mon agenda", surveillance: "Préparer la surveillance", renewal: "Préparer le renouvellement", files: "Mes fichiers", remains: "C’est toujours vrai", due: /14 mars 2027/, export: "Exporter en JSON", left: "Encore 93 jours" },
  "en-GB": { data: "Your data", resume: "Carry on", yes: "Yes, it has taken place", late: "Cleared after the deadline", lifted: "Cleared", calendar: "Add my actions to my calendar", surveillance: "Prepare the surveillance audit", renewal: "Prepare the renewal", files: "My files", remains: "Still true", due: /14 March 2027/, export: "Export as JSON", left: "93 days left" },
};

for (const [locale, texts] of Object.entries(TEXTS)) {
  test(`three years with one provider (${locale})`, async () => {
    const visitor = await app.visitor({ locale });
    const page = await visitor.open(app.url);
    const go = (/** @type {string} */ place) => page.evaluate((place) => (location.hash = place), place);
    /** Comes back on another day. @param {string} day */
    const comeBack = async (day) => {
      await visitor.context.clock.setFixedTime(new Date(`${day}T10:00:00`));
      await page.reload();
      await page.locator(".root .places").waitFor();
      await page.getByRole("button", { name: texts.resume, exact: true }).click();
    };
    const dialog = await chooseFile(page, jsonFile(JSON.stringify(provider)), texts.data);
    await dialog.locator("button.primary").click();
    await dialog.waitFor({ state: "hidden" });

    // Before the audit nobody asks what came of it.
    await go("summary");
    await page.locator(".verdict").waitFor();
    assert.equal(await page.locator(".after-audit").count(), 0);

    // The day has passed: the result asks, and one tap leads on.
    await comeBack("2026-12-11");
    await go("summary");
    await page.locator(".after-audit").getByRole("button", { name: texts.yes }).click();
    await page.locator(".follow-up").waitFor();

    // What was notified on 14 December. One date serves all.
    const cards = page.locator(".follow-up .finding");
    const findings = /** @type {[number, string, string][]} */ ([[11, "major", "Évaluation non tracée"], [32, "minor", "Réclamation sans réponse"], [1, "minor", "Délai d’accès absent"], [22, "remark", "Dater le plan"]]);
    for (const [position, [indicator, kind, statement]] of findings.entries()) {
      await page.locator(".add-finding select").selectOption({ index: APPLICABLE.indexOf(indicator) });
      await page.locator(".add-finding button").click();
      await cards.nth(position).waitFor();
      const card = cards.nth(position);
      await card.locator("[id$=-kind]").selectOption({ index: ["major", "minor", "remark"].indexOf(kind) });
      await card.locator("[id$=-statement]").fill(statement);
      if (!position) await card.locator("[id$=-notified_on]").fill("2026-12-14");
    }
    assert.match(plain(await cards.first().locator(".deadlines").innerText()), texts.due);
    assert.equal(plain(await cards.first().locator("summary .stands").innerText()), texts.left);
    const recorded = await savedDocument(page, (document) => document.findings?.length === 4);
    assert.deepEqual(recorded.findings.map((finding) => [finding.indicator, finding.kind, finding.notified_on]), [[11, "major", "2026-12-14"], [32, "minor", "2026-12-14"], [1, "minor", "2026-12-14"], [22, "remark", "2026-12-14"]]);

    // The plan and the calendar follow them.
    await go("plan");
    assert.equal(await page.locator("[aria-labelledby$=plan-to-lift] li").count(), 3);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: texts.calendar }).click()]);
    const calendar = await (await import("node:fs/promises")).readFile(/** @type {string} */ (await file.path()), "utf8");
    for (const day of ["20270314", "20270414", "20270614"]) assert.ok(calendar.includes(`DTSTART;VALUE=DATE:${day}`), day);
    // The remark stands beside its indicator.
    await go("gap/22");
    assert.match(await page.locator(".beside").innerText(), /Dater le plan/);

    // Two are answered and lifted in time, one late.
    for (const [day, position, sent, lifted] of /** @type {[string, number, string, string][]} */ ([["2027-03-06", 0, "2027-02-20", "2027-03-05"], ["2027-05-11", 1, "2027-05-02", "2027-05-10"], ["2027-07-02", 2, "2027-06-30", "2027-07-01"]])) {
      await comeBack(day);
      await go("after-audit");
      const card = cards.nth(position);
      await card.locator("[id$=-corrective_action]").fill("Un contrôle à chaque session");
      await card.locator("[id$=-sent_on]").fill(sent);
      await card.locator("[id$=-lifted_on]").fill(lifted);
      await savedDocument(page, (document) => document.findings[position].lifted_on === lifted);
    }
    assert.deepEqual(await cards.locator("summary .stands").allInnerTexts().then((all) => all.slice(0, 3).map(plain)), [texts.lifted, texts.lifted, texts.late]);
    await go("plan");
    assert.equal(await page.locator("[aria-labelledby$=plan-to-lift]").count(), 0);

    // The surveillance: a file of its own, and the former one stays as it was.
    await comeBack("2028-02-01");
    await go("after-audit");
    const before = await page.evaluate(() => localStorage.getItem("jalon/v1/document"));
    await page.getByRole("button", { name: texts.surveillance }).click();
    await page.locator(".tools .files").waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem("jalon/v1/document")), before);
    /** The document of the file that is open. @returns {Promise<any>} */
    const current = () => page.locator("jalon-diagnostic").evaluate(async (/** @type {any} */ jalon) => JSON.parse(await jalon.exportDocument()));
    const next = await current();
    assert.equal(next.profile.planned_audit, "surveillance");
    assert.ok(next.answers.every((/** @type {any} */ answer) => answer.carried_over));
    assert.equal(next.findings.length, 4);
    assert.notEqual(next.id, provider.id);
    await go("plan");
    const first = page.locator("[aria-labelledby$=plan-first] > ul li");
    assert.deepEqual(await first.locator("button").evaluateAll((buttons) => buttons.map((button) => parseInt(button.textContent ?? "", 10))), [1, 11, 32, 22]);
    // An answer is confirmed with one tap.
    await go("review/1");
    await page.locator("article .review button").first().click();
    assert.equal((await current()).answers[0].carried_over, false);

    // It takes place without a finding; then the renewal.
    await go("after-audit");
    await page.locator("[aria-labelledby$=audit-question] .primary").click();
    await page.getByRole("button", { name: texts.renewal }).click();
    await page.waitForFunction(() => Object.keys(localStorage).filter((key) => /\/v1\/document(-[0-9a-f]+)?$/.test(key)).length === 3);
    const renewal = await current();
    assert.equal(renewal.profile.planned_audit, "renewal");
    assert.deepEqual(renewal.audits.map((/** @type {any} */ audit) => [audit.kind, audit.held_on]), [["initial", "2026-12-07"], ["surveillance", "2028-02-01"]]);

    // Three files, and what was in place over time.
    await page.locator(".tools .files").click();
    assert.equal(await page.locator(".file-list > li").count(), 3);
    await page.keyboard.press("Escape");
    await exportFile(page, texts.data, texts.export);
    await comeBack("2029-01-10");
    await go("compare");
    await page.locator(".over-time svg").waitFor();
    assert.equal(await page.locator(".over-time .points li").count(), 2);
    await page.locator(".source-choice .chip").last().click();
    await page.locator(".moves").waitFor();
    await visitor.leave();
  });
}
