// The first five minutes on a phone, measured: taps, scrolling, what is in sight. The
// figures are printed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, plain, savedDocument, startApp } from "./harness.mjs";
import { aMoment, recordShifts } from "./visits.mjs";

/** @import { Page } from "playwright-core" */

const app = startApp();

const PHONE = { width: 390, height: 664 };
const NAMES = {
  "fr-FR": { begin: "Commencer", skip: "Aller aux questions", go: "Continuer", result: "Voir le bilan", answers: ["En place", "En partie", "Pas en place", "Je ne sais pas"], summary: "Bilan" },
  "en-GB": { begin: "Start", skip: "Go to the questions", go: "Continue", result: "See the summary", answers: ["In place", "Partly", "Not in place", "I don’t know"], summary: "Summary" },
};

/** Opens the app on a phone, with 26 indicators and an audit in 109 days.
 *  @param {keyof typeof NAMES} locale */
async function phone(locale) {
  const visitor = await app.visitor({ locale, viewport: PHONE, hasTouch: true });
  const page = await visitor.open(app.url, recordShifts);
  let taps = 0;
  return {
    visitor,
    page,
    taps: () => taps,
    /** @param {string} name */
    async tap(name) {
      taps++;
      await page.getByRole("button", { name, exact: true }).tap();
    },
  };
}

/** Fills in the steps, so that 26 indicators apply and the date is known.
 *  @param {Page} page */
async function fillSteps(page) {
  for (const name of ["certifying", "subcontracts"]) await page.locator(`#jalon-${name}`).check();
  await page.locator(".dock .primary").tap();
  await page.locator("#jalon-turnover").fill("92000");
  await page.locator(".dock .primary").tap();
  await page.locator("#jalon-planned-date").fill("2027-03-12");
}

const scrolled = (/** @type {Page} */ page) => page.evaluate(() => window.scrollY);

for (const locale of /** @type {(keyof typeof NAMES)[]} */ (["fr-FR", "en-GB"])) {
  const names = NAMES[locale];

  test(`from the page to the first answer in three taps (${locale})`, async () => {
    const { visitor, page, tap, taps } = await phone(locale);
    await tap(names.begin);
    await tap(names.skip);
    await page.locator(".guided").waitFor();
    await tap(names.answers[0]);
    await savedDocument(page, (document) => document.answers.length === 1);
    console.log(`  ${locale}: ${taps()} taps to the first answer`);
    assert.ok(taps() <= 3);
    await visitor.leave();
  });

  test(`a first pass of 26 indicators needs one tap each, no scrolling and no shift (${locale})`, async () => {
    const { visitor, page, tap, taps } = await phone(locale);
    await tap(names.begin);
    await fillSteps(page);
    await page.getByRole("button", { name: names.skip, exact: true }).tap();
    await page.locator(".guided .answer").first().waitFor();
    const [start, top] = [taps(), await scrolled(page)];
    let [questions, pauses, lowest] = [0, 0, 0];
    await page.evaluate(() => (window.shifts = []));
    for (;;) {
      if (await page.getByRole("button", { name: names.result, exact: true }).count()) break;
      if (await page.locator(".pause").count()) {
        pauses++;
        await tap(names.go);
        await page.locator(".ask").waitFor();
        await aMoment(page);
        continue;
      }
      const number = await page.locator(".ask .number").textContent();
      const boxes = await page.locator(".answer").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
      lowest = Math.max(lowest, ...boxes.map((box) => box.bottom));
      for (const box of boxes) assert.ok(box.top >= 0 && box.bottom <= PHONE.height && box.height >= 44, `an answer of ${number} is out of sight: ${JSON.stringify(box)}`);
      const question = await page.locator(".question").evaluate((element) => element.getBoundingClientRect().toJSON());
      assert.ok(question.top >= 0 && question.bottom <= boxes[0].top, `the question of ${number} is out of sight`);
      await tap(names.answers[questions++ % 3]);
      // The choice shows where it was made: nothing moves.
      const after = await page.locator(".answer").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
      if ((await page.locator(".ask .number").textContent()) === number) assert.deepEqual(after, boxes, `the answers of ${number} moved`);
      await page.waitForFunction((number) => document.querySelector(".ask .number")?.textContent !== number, number);
      await aMoment(page);
    }
    pauses++;
    const shifts = await page.evaluate(() => window.shifts);
    const total = shifts.reduce((sum, shift) => sum + shift, 0);
    console.log(`  ${locale}: ${questions} questions, ${taps() - start} taps, of which ${pauses - 1} pauses; lowest answer at ${Math.round(lowest)} px; scrolled ${(await scrolled(page)) - top} px; CLS ${total}`);
    assert.equal(questions, 26);
    assert.equal(taps() - start, questions + pauses - 1, "one tap per question, one per pause");
    assert.equal(await scrolled(page), top, "no scrolling");
    assert.equal(total, 0);

    await page.getByRole("button", { name: names.result, exact: true }).tap();
    await page.locator(".verdict .figure").waitFor();
    for (const selector of [".verdict .figure", ".audit-line dl"]) {
      const box = await page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
      assert.ok(box.top >= 0 && box.bottom <= PHONE.height, `${selector} is below the first screen: ${JSON.stringify(box)}`);
    }
    assert.match(plain(await page.locator(".verdict .figure").textContent()), /109/);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    console.log(`  ${locale}: the result is ${height} px high`);
    assert.ok(height <= 2500, `the result is ${height} px high`);
    await visitor.leave();
  });
}

test("the result of four categories, all in bad shape, stays short enough to read", async () => {
  const { visitor, page } = await phone("fr-FR");
  await goTo(page, "Votre organisme");
  for (const code of ["CBC", "VAE", "CFA"]) await page.locator(`#jalon-category-${code}`).check();
  await page.locator("#jalon-subcontracts").check();
  await goTo(page, "Diagnostic");
  for (let left = 33; left > 0 && !(await page.getByRole("button", { name: "Voir le bilan", exact: true }).count()); ) {
    const pause = await page.locator(".pause").count();
    if (pause) await page.getByRole("button", { name: "Continuer", exact: true }).click();
    else {
      const number = await page.locator(".ask .number").textContent();
      await page.locator(".answer").nth(left-- % 3).click();
      await page.waitForFunction((number) => document.querySelector(".ask .number")?.textContent !== number, number);
    }
    await aMoment(page);
  }
  await goTo(page, "Bilan");
  assert.equal(await page.locator(".by-category li").count(), 4);
  assert.equal(await page.locator(".squares li").count(), 33);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  console.log(`  four categories: the result is ${height} px high`);
  // Each of the three moves says what to do.
  assert.ok(height <= 2850, `the result is ${height} px high`);
  await visitor.leave();
});
