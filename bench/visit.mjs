// A visit of a page on a slow phone, and what the browser can report about it. Every
// visit is the first: no cache has anything.

/** @import { Browser, CDPSession } from "playwright-core" */

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */

import { withoutWorkers } from "../tests/e2e/harness.mjs";
import { awaitScreens, findPlaces, tryOut } from "./arriving.mjs";
import { watch } from "./inpage.mjs";

/** Slow 4G: 1.6 Mbit/s, and 150 ms for each request. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How many times slower than this machine the phone is. */
const CPU = 4;

/** How long a page may take for anything, in milliseconds: far more than a slow one needs. */
const PATIENCE = 60_000;

/** How often the page is asked, in milliseconds: rarely, so as not to disturb it. */
export const QUIET = 100;

export const pause = (/** @type {number} */ millis) => new Promise((done) => setTimeout(done, millis));

/** Opens a page, on a slow network if `network`. `probe` is passed to `tryOut`, and
 *  `screens` to `awaitScreens`.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ network?: boolean, probe?: { control: string, effect: string }, screens?: import("./arriving.mjs").Selectors }} options */
export async function visit(browser, url, { network = true, probe, screens } = {}) {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  /** @type {unknown[]} */
  const problems = [];
  context.on("weberror", (error) => problems.push(error.error()));
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Performance.enable");
  if (network) await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  const received = countBytes(cdp);
  // What the page stores for later visits begins after the measured part.
  await page.addInitScript(withoutWorkers);
  await page.addInitScript(watch);
  await page.addInitScript(findPlaces);
  if (screens) await page.addInitScript(awaitScreens, screens);
  if (probe) await page.addInitScript(tryOut, probe);
  await page.goto(url, { waitUntil: "load", timeout: PATIENCE });

  const metric = async (/** @type {string} */ name) => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const found = metrics.find((one) => one.name === name);
    if (!found) throw new Error(`the browser does not report ${name}`);
    return found.value;
  };
  return {
    page,
    /** Waits until a function returns a value in the page, and returns that. `what` says
     *  in an error what never happened.
     *  @template Value
     *  @template Argument
     *  @param {string} what
     *  @param {(argument: Argument) => Value} read
     *  @param {Argument} [argument]
     *  @returns {Promise<NonNullable<Value>>} */
    async until(what, read, argument) {
      try {
        const value = await page.waitForFunction(/** @type {any} */ (read), argument, { timeout: PATIENCE, polling: QUIET });
        return /** @type {any} */ (await value.jsonValue());
      } catch (error) {
        throw new AggregateError([error, ...problems], `${url}: ${what} within ${PATIENCE / 1000} s`);
      }
    },
    /** The bytes received until a time, in milliseconds since the navigation, headers
     *  included.
     *  @param {number} [time] */
    bytes: async (time = Infinity) => received((await metric("NavigationStart")) + time / 1000),
    /** The script heap and the memory of the modules, after two collections. */
    async memory() {
      for (let times = 0; times < 2; times++) await cdp.send("HeapProfiler.collectGarbage");
      const module = await sum(() => {
        /** @type {import("./inpage.mjs").Bench} */
        const { memories } = window.bench;
        return [...new Set(memories.map((memory) => memory.deref()))].reduce((all, memory) => all + (memory?.buffer.byteLength ?? 0), 0);
      });
      return { heap: await metric("JSHeapUsedSize"), module };
    },
    /** The layout shifts in the page and in its frame. */
    shift: () => sum(() => window.bench.shift),
    async close() {
      await context.close();
      if (problems.length) throw new AggregateError(problems, `errors on ${url}`);
    },
  };

  /** The sum of a number over the page and the frames in it.
   *  @param {() => number} read */
  async function sum(read) {
    const numbers = await Promise.all(page.frames().map((frame) => frame.evaluate(read)));
    return numbers.reduce((all, number) => all + number, 0);
  }
}

/** Counts what a page receives. Returns a function for the bytes that had come at a time
 *  of the browser's clock. A file that is on its way counts with what is there.
 *  @param {CDPSession} cdp */
function countBytes(cdp) {
  /** How much of a file had come, and when.
   *  @type {{ file: string, time: number, bytes: number }[]} */
  const steps = [];
  /** @type {Record<string, number>} */
  const totals = {};
  const record = (/** @type {string} */ file, /** @type {number} */ time, /** @type {number} */ bytes) => {
    totals[file] = bytes;
    steps.push({ file, time, bytes });
  };
  cdp.on("Network.responseReceived", ({ requestId, timestamp, response }) => record(requestId, timestamp, response.encodedDataLength));
  cdp.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => record(requestId, timestamp, (totals[requestId] ?? 0) + encodedDataLength));
  // The total, at the time when the last byte came: the page may hear of it later.
  cdp.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => record(requestId, timestamp, encodedDataLength));
  return (/** @type {number} */ time) => {
    /** @type {Record<string, number>} */
    const received = {};
    for (const step of steps) if (step.time <= time) received[step.file] = Math.max(received[step.file] ?? 0, step.bytes);
    return Object.values(received).reduce((all, bytes) => all + bytes, 0);
  };
}
