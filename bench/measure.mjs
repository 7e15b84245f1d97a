// One round with one page: comes to it, works with it while it is empty, and
// works with it when it is full. Gives samples: { what: [numbers] }.

import { pause, visit } from "./visit.mjs";

/** Which answers are given, among those of the first indicators: other ones
 *  each time, so that each click changes something. */
const ANSWERS = [0, 5, 1, 6];

const KEYS = 12;
const TYPED = "Les pièces sont classées par session et relues chaque mois. ";

/** How long a page is left alone before and after a click or a key, in
 *  milliseconds. */
const QUIET = 100;

/** The time between two keys of a quick typist, in milliseconds. */
const PACE = 50;

/** A round: everything that the page has. */
export async function round(browser, url, subject) {
  return {
    ...(subject.control ? { usable: [await usable(browser, url, subject)] } : {}),
    ...(await arrival(browser, url, subject)),
    ...(subject.full ? await full(browser, url, subject) : {}),
  };
}

/** When a click first does something. */
async function usable(browser, url, { control, effect }) {
  const it = await visit(browser, url, { probe: { control, effect } });
  const time = await it.page.waitForFunction(() => window.usable, undefined, { timeout: 120_000, polling: QUIET });
  const millis = await time.jsonValue();
  await it.close();
  return millis;
}

/** What a visit costs, and the work on an empty questionnaire. */
async function arrival(browser, url, subject) {
  const it = await visit(browser, url);
  if (subject.control) await it.page.locator(subject.control).first().waitFor({ state: "attached" });
  await pause(1_500);
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

/** The same work with as much in the questionnaire as the goals speak of. */
async function full(browser, url, subject) {
  const it = await visit(browser, url, { network: false });
  await it.page.locator(subject.control).first().waitFor({ state: "attached" });
  await pause(500);
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

/** Answers, notes and, where there are several, languages. For each both the
 *  main thread's time and the time until the paint. */
async function work({ page }, { control, questionnaire }, state) {
  const { open, answer, unfold, notes, languages = [] } = questionnaire;
  const samples = {};
  const note = (what, value) => (samples[`${what} ${state}`] ??= []).push(value);
  // Asked for late, so that the question is not in the way.
  const painted = async (type) => {
    await pause(QUIET);
    const found = await page.waitForFunction((type) => window.bench.paints.find((one) => one.type === type), type, { polling: QUIET });
    return found.jsonValue();
  };
  const act = async (what, type, deed) => {
    await page.evaluate(() => void (window.bench.paints.length = 0));
    await pause(QUIET);
    await deed();
    const { work, paint } = await painted(type);
    note(`${what} work`, work);
    note(`${what} paint`, paint);
  };
  const click = async (what, target) => {
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    await act(what, "click", async () => {
      await page.mouse.down();
      await page.mouse.up();
    });
  };
  // In Jalon there are no questions before the first box is ticked.
  if (open && state === "empty") await page.locator(control).first().check();
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

/** Types at a quick typist's pace, long enough for the work to be kept several
 *  times meanwhile. */
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
  const keys = paints.filter(({ type }) => type === "input").map(({ paint }) => paint);
  return {
    "typing paint": keys,
    "typing worst": [Math.max(...keys)],
    "long task": [Math.max(0, ...long)],
    // A page that keeps nothing has no save to speak of.
    save: saves.length ? [Math.max(...saves)] : [],
  };
}
