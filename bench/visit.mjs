// A visit of a page by somebody with a slow phone, and what can be asked of the
// browser about it. Every visit is the first: nothing is in any cache.

import { tryOut, watch } from "./inpage.mjs";

/** 1.6 Mbit/s and 150 ms for each request: what is called slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** How many times slower than this machine the visitor's is. */
const CPU = 4;

export const pause = (millis) => new Promise((done) => setTimeout(done, millis));

/** Opens a page. `network`: whether the network is slow. `probe`: what `tryOut`
 *  is to try. */
export async function visit(browser, url, { network = true, probe } = {}) {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const troubles = [];
  context.on("weberror", (error) => troubles.push(error.error()));
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
    /** What came over the network so far, headers and all. */
    bytes: () => bytes,
    /** Script heap and the module's memory, after two collections. */
    async memory() {
      for (let times = 0; times < 2; times++) await cdp.send("HeapProfiler.collectGarbage");
      const module = await page.evaluate(() => window.bench.memory?.buffer.byteLength ?? 0);
      const { metrics } = await cdp.send("Performance.getMetrics");
      return { heap: metrics.find(({ name }) => name === "JSHeapUsedSize").value, module };
    },
    async close() {
      await context.close();
      if (troubles.length) throw new AggregateError(troubles, `errors on ${url}`);
    },
  };
}
