// A visit of a page on a slow phone, and what the browser can report about it. Every
// visit is the first: no cache has anything.

/** @import { Browser } from "playwright-core" */

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */

import { tryOut, watch } from "./inpage.mjs";

/** Slow 4G: 1.6 Mbit/s, and 150 ms for each request. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How many times slower than this machine the phone is. */
const CPU = 4;

export const pause = (/** @type {number} */ millis) => new Promise((done) => setTimeout(done, millis));

/** Opens a page, on a slow network if `network`. `probe` is passed to `tryOut`.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ network?: boolean, probe?: { control: string, effect: string } }} options */
export async function visit(browser, url, { network = true, probe } = {}) {
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
  let bytes = 0;
  cdp.on("Network.loadingFinished", (file) => (bytes += file.encodedDataLength));
  await page.addInitScript(watch);
  if (probe) await page.addInitScript(tryOut, probe);
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });

  return {
    page,
    /** The bytes received so far, headers included. */
    bytes: () => bytes,
    /** The script heap and the memory of the module, after two collections. */
    async memory() {
      for (let times = 0; times < 2; times++) await cdp.send("HeapProfiler.collectGarbage");
      const module = await page.evaluate(() => window.bench.memory?.buffer.byteLength ?? 0);
      const { metrics } = await cdp.send("Performance.getMetrics");
      return { heap: metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0, module };
    },
    async close() {
      await context.close();
      if (problems.length) throw new AggregateError(problems, `errors on ${url}`);
    },
  };
}
