// One round with one page: how it loads, and how it answers while it is empty and while it
// is full (work.mjs). Returns samples: { what: [numbers] }.

/** @import { Browser } from "playwright-core" */
/** @import { Subject } from "./subjects.mjs" */

/** @typedef {Record<string, number[]>} Samples */

import { pause, visit } from "./visit.mjs";
import { work } from "./work.mjs";

/** How long after the last screen a visit ends: whatever comes on its own has come. */
const REST = 1_500;

/** Measures everything that the page has.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {Subject} subject
 *  @returns {Promise<Samples>} */
export async function round(browser, url, { probe, screens = {}, questionnaire }) {
  const samples = { ...(probe ? await usable(browser, url, probe) : {}), ...(await arrival(browser, url, screens, probe?.control)) };
  if (questionnaire) for (const state of /** @type {const} */ (["empty", "full"])) Object.assign(samples, await work(browser, url, questionnaire, state));
  return samples;
}

/** When a click first has an effect, and what had come by then.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ control: string, effect: string }} probe
 *  @returns {Promise<Samples>} */
async function usable(browser, url, probe) {
  const it = await visit(browser, url, { probe });
  const time = await it.until(`no click on "${probe.control}" changed "${probe.effect}"`, () => window.usable);
  const samples = { usable: [time], "bytes usable": [await it.bytes(time)] };
  await it.close();
  return samples;
}

/** The cost of a visit during which nobody does anything.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {import("./arriving.mjs").Selectors} screens
 *  @param {string} [control] of a page that has no screens to wait for
 *  @returns {Promise<Samples>} */
async function arrival(browser, url, screens, control) {
  const it = await visit(browser, url, { screens });
  if (control && !Object.keys(screens).length) await it.page.locator(control).first().waitFor();
  for (const [name, selector] of Object.entries(screens)) await it.until(`"${selector}" was not painted`, (name) => window.reached[name], name);
  const paint = await it.until("nothing was painted", () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  await pause(REST);
  /** @type {Record<string, number>} */
  const reached = await it.page.evaluate(() => window.reached);
  const { heap, module } = await it.memory();
  /** @type {Samples} */
  const samples = { paint: [paint], shift: [await it.shift()], bytes: [await it.bytes()], heap: [heap], module: [module], memory: [heap + module] };
  for (const [name, time] of Object.entries(reached)) Object.assign(samples, { [name]: [time], [`bytes ${name}`]: [await it.bytes(time)] });
  await it.close();
  return samples;
}
