// Work with a questionnaire, empty or with the full document of the goals: answers, notes
// and, if there are several, languages. It takes place without the network's limit.

/** @import { Browser, Locator } from "playwright-core" */
/** @import { Paint } from "./inpage.mjs" */
/** @import { Samples } from "./measure.mjs" */
/** @import { Questionnaire } from "./subjects.mjs" */
/** @import { Visit } from "./visit.mjs" */

import { QUIET, pause, visit } from "./visit.mjs";

/** Which answers are clicked, among those of the first indicators: different ones, so
 *  that each click changes something. */
const ANSWERS = [0, 5, 1, 6];

const KEYS = 12;
const TYPED = "Les pièces sont classées par session et relues chaque mois. ";

/** The interval between the keys of a fast typist, in milliseconds. */
const PACE = 50;

/** How long a page rests after it has loaded something, in milliseconds. */
const REST = 1_000;

/** How many frames a document may take to be shown. */
const FRAMES = 100;

/** The time of the main thread and the time to the paint, for each action.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {Questionnaire} questionnaire
 *  @param {"empty" | "full"} state
 *  @returns {Promise<Samples>} */
export async function work(browser, url, questionnaire, state) {
  const { open, answer, unfold, notes, page: file, document, languages = [] } = questionnaire;
  const it = await visit(browser, url + (file?.(state) ?? ""), { network: false });
  const { page } = it;
  /** @type {Samples} */
  const samples = {};
  await open?.(page);
  await page.locator(answer).first().waitFor();
  await pause(REST);
  if (state === "empty" && !file) samples["bytes open"] = [await it.bytes()];
  if (state === "full" && document) {
    Object.assign(samples, await load(it, document));
    await open?.(page);
  }
  const act = actor(it, (what, value) => (samples[`${what} ${state}`] ??= []).push(value));
  for (const at of ANSWERS) await click("answer", page.locator(answer).nth(at));
  await unfold?.(page);
  await page.locator(notes).first().click();
  await page.keyboard.press("Control+End");
  for (let times = 0; times < KEYS; times++) await act("key", "input", () => page.keyboard.press("e"));
  // What is measured is the drawing: the words of the other language have come.
  for (const language of languages) {
    await page.locator(language.button).click();
    await page.locator(language.shown).waitFor();
  }
  for (const language of languages) await click("language", page.locator(language.button));
  if (state === "full") Object.assign(samples, await typing(it, notes));
  await it.close();
  return samples;

  /** @param {string} what
   *  @param {Locator} target */
  async function click(what, target) {
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    await act(what, "click", async () => {
      await page.mouse.down();
      await page.mouse.up();
    });
  }
}

/** Passes the full document to the page, until the frame that shows it.
 *  @param {Visit} it
 *  @param {NonNullable<Questionnaire["document"]>} document
 *  @returns {Promise<Samples>} */
async function load(it, { text, load, shown }) {
  /** @type {number | null} */
  const time = await it.page.evaluate(`(async () => {
    const start = performance.now();
    await (${load})(${JSON.stringify(text)});
    for (let frame = 0; frame < ${FRAMES}; frame++) {
      const now = await window.bench.painted();
      if (document.querySelector(${JSON.stringify(shown)})) return now - start;
    }
    return null;
  })()`);
  if (time === null) throw new Error(`${it.page.url()}: the full document did not show "${shown}" within ${FRAMES} frames`);
  await pause(REST);
  const { heap, module } = await it.memory();
  return { load: [time], "memory full": [heap + module] };
}

/** Creates the function that does something and records what it cost. Between actions the
 *  page is left alone, so that nothing else is measured.
 *  @param {Visit} it
 *  @param {(what: string, value: number) => unknown} record */
function actor({ page, until }, record) {
  /** @param {string} what
   *  @param {string} type of the event
   *  @param {() => Promise<unknown>} action */
  return async (what, type, action) => {
    await page.evaluate(() => void (window.bench.paints.length = 0));
    await pause(QUIET);
    await action();
    await pause(QUIET);
    /** @type {Paint} */
    const { work, paint } = await until(`no ${type} for "${what}"`, (type) => window.bench.paints.find((/** @type {Paint} */ paint) => paint.type === type), type);
    record(`${what} work`, work);
    record(`${what} paint`, paint);
  };
}

/** Types like a fast typist, long enough for several saves.
 *  @param {Visit} it
 *  @param {string} notes
 *  @returns {Promise<Samples>} */
async function typing({ page }, notes) {
  await page.locator(notes).first().click();
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
  if (!keys.length) throw new Error(`${page.url()}: no key had an effect on "${notes}"`);
  return {
    "typing paint": keys,
    "typing worst": [Math.max(...keys)],
    "long task": [Math.max(0, ...long)],
    // A page that does not save has no samples.
    save: saves.length ? [Math.max(...saves)] : [],
  };
}
