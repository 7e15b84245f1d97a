// One round with one page: load it, work with it while it is empty, and work with it
// when it is full. Returns samples: { what: [numbers] }.

/** @import { Browser, Locator } from "playwright-core" */
/** @import { Paint } from "./inpage.mjs" */
/** @import { Subject } from "./subjects.mjs" */
/** @import { Visit } from "./visit.mjs" */

/** @typedef {Record<string, number[]>} Samples */

import { pause, visit } from "./visit.mjs";

/** Which answers are clicked, among those of the first indicators: different ones, so
 *  that each click changes something. */
const ANSWERS = [0, 5, 1, 6];

const KEYS = 12;
const TYPED = "Les pièces sont classées par session et relues chaque mois. ";

/** The idle time before and after a click or a key, in milliseconds. */
const QUIET = 100;

/** The interval between the keys of a fast typist, in milliseconds. */
const PACE = 50;

/** Measures everything that the page has.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {Subject} subject
 *  @returns {Promise<Samples>} */
export async function round(browser, url, subject) {
  const { control, effect } = subject;
  return {
    ...(control && effect ? { usable: [await usable(browser, url, { control, effect })] } : {}),
    ...(await arrival(browser, url, subject)),
    ...(subject.full ? await full(browser, url, subject) : {}),
  };
}

/** When a click first has an effect.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ control: string, effect: string }} probe */
async function usable(browser, url, probe) {
  const it = await visit(browser, url, { probe });
  const time = await it.page.waitForFunction(() => window.usable, undefined, { timeout: 120_000, polling: QUIET });
  const millis = await time.jsonValue();
  await it.close();
  return millis;
}

/** The cost of a visit, and the work on an empty questionnaire.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {Subject} subject */
async function arrival(browser, url, subject) {
  const it = await visit(browser, url);
  if (subject.control) await it.page.locator(subject.control).first().waitFor({ state: "attached" });
  await pause(1_500);
  /** @type {Samples} */
  const samples = await it.page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint").map((entry) => entry.startTime),
    shift: [window.bench.shift],
  }));
  const { heap, module } = await it.memory();
  Object.assign(samples, { bytes: [it.bytes()], heap: [heap], module: [module], memory: [heap + module] });
  if (subject.questionnaire) Object.assign(samples, await work(it, subject, "empty"));
  await it.close();
  return samples;
}

/** The same work with the full document of the goals.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {Subject} subject */
async function full(browser, url, subject) {
  const it = await visit(browser, url, { network: false });
  if (subject.control) await it.page.locator(subject.control).first().waitFor({ state: "attached" });
  await pause(500);
  /** @type {number} */
  const load = await it.page.evaluate(`(async () => {
    const start = performance.now();
    await (${subject.load})(${JSON.stringify(subject.full)});
    return (await window.bench.painted()) - start;
  })()`);
  await pause(1_000);
  const { heap, module } = await it.memory();
  const samples = { load: [load], "memory full": [heap + module], ...(await work(it, subject, "full")), ...(await typing(it)) };
  await it.close();
  return samples;
}

/** Answers, notes and, if there are several, languages: the time of the main thread and
 *  the time to the paint.
 *  @param {Visit} it
 *  @param {Subject} subject
 *  @param {string} state */
async function work({ page }, { control, questionnaire }, state) {
  /** @type {Samples} */
  const samples = {};
  if (!questionnaire) return samples;
  const { open, answer, unfold, notes, languages = [] } = questionnaire;
  const record = (/** @type {string} */ what, /** @type {number} */ value) => (samples[`${what} ${state}`] ??= []).push(value);
  // Polled late, so that polling does not disturb the measurement.
  const painted = async (/** @type {string} */ type) => {
    await pause(QUIET);
    const found = await page.waitForFunction((type) => window.bench.paints.find((/** @type {Paint} */ paint) => paint.type === type), type, { polling: QUIET });
    return /** @type {Promise<Paint>} */ (found.jsonValue());
  };
  /** @param {string} what
   *  @param {string} type
   *  @param {() => Promise<unknown>} action */
  const act = async (what, type, action) => {
    await page.evaluate(() => void (window.bench.paints.length = 0));
    await pause(QUIET);
    await action();
    const { work, paint } = await painted(type);
    record(`${what} work`, work);
    record(`${what} paint`, paint);
  };
  const click = async (/** @type {string} */ what, /** @type {Locator} */ target) => {
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    await act(what, "click", async () => {
      await page.mouse.down();
      await page.mouse.up();
    });
  };
  // Jalon shows no questions before the first box is checked.
  if (open && control && state === "empty") await page.locator(control).first().check();
  if (open) await page.locator(open).click();
  for (const at of ANSWERS) await click("answer", page.locator(answer).nth(at));
  if (unfold) await page.locator(unfold).click();
  await page.locator(notes).first().click();
  await page.keyboard.press("Control+End");
  for (let times = 0; times < KEYS; times++) await act("key", "input", () => page.keyboard.press("e"));
  // What is measured is the drawing: the words of the other language have come.
  for (const language of languages) {
    await page.locator(language.button).click();
    await page.locator(language.shown).waitFor();
  }
  for (const language of languages) await click("language", page.locator(language.button));
  return samples;
}

/** Types like a fast typist, long enough for several saves.
 *  @param {Visit} it */
async function typing({ page }) {
  await page.locator("textarea").first().click();
  await page.keyboard.press("Control+End");
  await pause(1_000);
  await page.evaluate(() => {
    const { bench } = window;
    bench.paints.length = bench.long.length = bench.saves.length = 0;
  });
  await page.keyboard.type(TYPED, { delay: PACE });
  await pause(1_500);
  const { paints, long, saves } = await page.evaluate(() => {
    const { paints, long, saves } = window.bench;
    return { paints, long, saves };
  });
  const keys = paints.filter((/** @type {Paint} */ { type }) => type === "input").map((/** @type {Paint} */ { paint }) => paint);
  return {
    "typing paint": keys,
    "typing worst": [Math.max(...keys)],
    "long task": [Math.max(0, ...long)],
    // A page that does not save has no samples.
    save: saves.length ? [Math.max(...saves)] : [],
  };
}
