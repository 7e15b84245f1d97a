// The lock that the loader provides to the program for saving (withLock in
// static/inside.js): exclusive between tabs, and never in the way of a save.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startApp } from "./harness.mjs";
import { startHost } from "./hosts.mjs";

const app = startApp();

/** In the page: mounts a stub of the program, and leaves its host in window.host.
 *  @param {string} url of Jalon's files */
async function mountStub(url) {
  const { createRenderer } = await import(`${url}inside.js`);
  const program = { initialLanguage: () => undefined, mount: (/** @type {any} */ _root, /** @type {any} */ _options, /** @type {any} */ host) => ((window.host = host), host.emit("ready", "{}"), { stop() {} }) };
  const element = { standalone: true, container: document.createElement("div") };
  const application = {};
  await createRenderer(application, program, undefined, true)(element, "{}", application, new AbortController().signal, () => {});
  window.calls = 0;
  window.lock = () => window.host.withLock("test", () => (window.calls += 1));
}

/** A tab of one origin with the stub in it.
 *  @param {Awaited<ReturnType<typeof app.visitor>>} visitor */
async function openTab(visitor) {
  const page = await visitor.context.newPage();
  await page.goto(`${app.url}integrate.html`);
  await page.evaluate(mountStub, app.url);
  return page;
}

/** Takes the lock until window.release is called.
 *  @param {Page} page */
const hold = (page) =>
  page.evaluate(() => new Promise((held) => {
    navigator.locks.request("test", () => new Promise((release) => {
      window.release = release;
      held(undefined);
    }));
  }));

const calls = (/** @type {Page} */ page) => page.evaluate(() => window.calls);

test("a callback waits for the lock of another tab, and runs once", async () => {
  const visitor = await app.visitor({ clock: false });
  const [one, two] = [await openTab(visitor), await openTab(visitor)];
  await hold(one);
  assert.equal(await two.evaluate(() => window.lock()), true);
  await two.waitForTimeout(200);
  assert.equal(await calls(two), 0);
  await one.evaluate(() => window.release());
  await two.waitForFunction(() => window.calls === 1);
  // The lock is free again.
  await one.evaluate(() => navigator.locks.request("test", () => {}));
  assert.equal(await calls(two), 1);
  await visitor.close();
});

test("the lock is kept for one more task after the callback", async () => {
  const visitor = await app.visitor({ clock: false });
  const page = await openTab(visitor);
  const order = await page.evaluate(() => new Promise((resolve) => {
    /** @type {string[]} */
    const steps = [];
    navigator.locks.request = async (/** @type {any[]} */ ...values) => {
      await values.at(-1)();
      resolve([...steps, "released"]);
    };
    window.host.withLock("test", () => setTimeout(() => steps.push("task")));
  }));
  assert.deepEqual(order, ["task", "released"]);
  await visitor.close();
});

test("a lock that is never released delays a callback by seconds at most, and it runs once", async () => {
  const visitor = await app.visitor({ clock: false });
  const [one, two] = [await openTab(visitor), await openTab(visitor)];
  await hold(one);
  assert.equal(await two.evaluate(() => window.lock()), true);
  await two.waitForFunction(() => window.calls === 1, null, { timeout: 5_000 });
  await one.evaluate(() => window.release());
  await one.evaluate(() => navigator.locks.request("test", () => {}));
  assert.equal(await calls(two), 1);
  await visitor.close();
});

test("without a lock manager the result is false at once, and the callback never runs", async () => {
  const visitor = await app.visitor({ clock: false });
  const page = await openTab(visitor);
  const result = await page.evaluate(() => {
    Object.defineProperty(navigator, "locks", { value: undefined });
    return window.lock();
  });
  assert.equal(result, false);
  assert.equal(await calls(page), 0);
  await visitor.close();
});

test("where locks are denied, in a sandbox, the callback runs once without", async () => {
  const host = await startHost({ cors: "*" });
  const visitor = await app.visitor({ clock: false, allow: [/./] });
  const page = await visitor.context.newPage();
  await page.goto(host.page("sandbox.html", { inner: `${host.jalon}integrate.html` }));
  const frame = page.frames()[1];
  await frame.waitForLoadState();
  await frame.evaluate(mountStub, host.jalon);
  assert.equal(await frame.evaluate(() => window.lock()), true);
  await frame.waitForFunction(() => window.calls === 1);
  await visitor.close();
  await host.close();
});

test("a callback that throws is reported, and does not run again", async () => {
  const visitor = await app.visitor({ clock: false, allow: [/a trap/] });
  const page = await openTab(visitor);
  const reported = page.waitForEvent("pageerror");
  await page.evaluate(() => {
    window.host.withLock("test", () => {
      window.calls += 1;
      throw new Error("a trap");
    });
  });
  assert.equal((await reported).message, "a trap");
  assert.equal(await calls(page), 1);
  await visitor.leave();
});
