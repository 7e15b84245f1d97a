// How the application takes over from the still screen: whatever the visitor does
// meanwhile, nothing is lost, nothing moves, and a failure leaves the screen usable.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHost } from "./hosts.mjs";
import { host, settle, startHostPages, visit, waitUntilEqual, widget, MODES } from "./visits.mjs";

startHostPages();

const PROGRAM = "jalon-app_bg.wasm";

/** Opens a page whose program waits until `release`.
 *  @param {"own page" | "element" | "frame"} place
 *  @param {Parameters<typeof visit>[1]} [options] */
async function open(place, options) {
  const weak = await startHost();
  weak.hold.add(PROGRAM);
  const visited = await visit(place === "own page" ? weak.jalon : weak.page("plain.html", { mode: place === "frame" ? MODES.frame : "" }), options);
  const shown = place === "frame" ? widget(visited.page, "frame") : visited.page.locator("jalon-diagnostic");
  await shown.locator(".still:not([inert])").waitFor();
  await waitUntilEqual(async () => weak.held.length, 1);
  return { ...visited, weak, shown, still: shown.locator(".still"), application: shown.locator(".root") };
}

/** The categories of the saved document.
 *  @param {Page} page */
const saved = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("jalon/v1/document"))?.profile.categories);

for (const place of /** @type {const} */ (["own page", "element", "frame"]))
  test(`twenty moments: keys pressed through the hand-over all count (${place})`, async () => {
    for (let moment = 0; moment < 20; moment++) {
      const { page, weak, still, application, leave } = await open(place);
      await still.locator("input").nth(1).focus();
      // A key every few milliseconds, the release somewhere between them, in the middle
      // of a key at every other moment.
      const presses = 24 + (moment % 2);
      const releaseAt = Math.floor(moment / 2);
      for (let press = 0; press < presses; press++) {
        if (press === releaseAt && moment % 4 < 2) weak.release();
        await page.keyboard.down("Space");
        if (press === releaseAt && moment % 4 >= 2) weak.release();
        await page.keyboard.up("Space");
      }
      await application.locator(".places").waitFor();
      await settle(page, 3);
      const box = application.locator("input").nth(1);
      assert.equal(await box.isChecked(), presses % 2 === 1, `moment ${moment}`);
      assert.equal(await box.evaluate((element) => element.matches(":focus")), true, `focus at moment ${moment}`);
      // Where nothing has changed in the end, nothing may be stored.
      if (presses % 2) await waitUntilEqual(async () => String(await saved(page)), "OF,CBC");
      await leave();
    }
  });

test("a mouse button held down through the hand-over still ticks", async () => {
  const { page, weak, still, application, leave } = await open("own page");
  await still.locator("label").nth(2).hover();
  await page.mouse.down();
  weak.release();
  await new Promise((done) => setTimeout(done, 1500));
  assert.equal(await application.count(), 0);
  await page.mouse.up();
  await application.locator(".places").waitFor();
  assert.equal(await application.locator("input").nth(2).isChecked(), true);
  await leave();
});

test("focus, selection, scroll and an open explanation stay; nothing shifts or lights up again", async () => {
  const { page, weak, still, application, leave } = await open("own page", { viewport: { width: 390, height: 600 } });
  await still.locator("summary").click();
  await still.locator("input").nth(3).check();
  await still.locator("summary").focus();
  await page.evaluate(() => {
    const text = document.querySelector(".lead").firstChild;
    getSelection()?.setBaseAndExtent(text, 3, text, 15);
    scrollTo(0, 120);
  });
  const [selected, scroll] = await page.evaluate(() => [`${getSelection()}`, scrollY]);
  await settle(page, 40);
  await page.evaluate(() => (window.shifts = []));
  weak.release();
  await application.locator(".places").waitFor();
  assert.deepEqual(await page.evaluate(() => [`${getSelection()}`, scrollY, window.shifts.length, document.activeElement.localName]), [selected, scroll, 0, "summary"]);
  assert.equal(await application.locator("details").evaluate((details) => /** @type {HTMLDetailsElement} */ (details).open), true);
  assert.deepEqual(await application.locator(".ticket dd").evaluateAll((figures) => figures.map((figure) => figure.getAnimations().length)), [0, 0, 0]);
  // The next change lights up again.
  await application.locator("input").nth(1).check();
  await waitUntilEqual(() => application.locator(".ticket dd").evaluateAll((figures) => figures.some((figure) => figure.getAnimations().length > 0)), true);
  await leave();
});

for (const place of /** @type {const} */ (["own page", "element", "frame"]))
  test(`the application was laid out below the still screen for a frame (${place})`, async () => {
    const { page, weak, application, leave } = await open(place);
    await settle(page, 40);
    for (const frame of page.frames()) await frame.evaluate(() => (window.shifts = []));
    weak.release();
    await application.locator(".places").waitFor();
    await settle(page, 40);
    const shifts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.shifts)));
    assert.deepEqual(shifts.flat(), []);
    await leave();
  });

test("a button pressed early says that the rest is coming, and works when it has come", async () => {
  for (const [name, reached] of [["Commencer", ".step"], ["Diagnostic", ".guided"], ["Vos données", "dialog[open]"], ["Voir un exemple rempli", ".example"], ["English", '.jalon[lang="en"]']]) {
    const { weak, still, application, leave } = await open("own page");
    await still.locator("input").nth(1).check();
    await still.getByRole("button", { name: "Ouvrir le profil complet" }).click();
    const button = still.getByRole("button", { name, exact: true });
    await button.click();
    assert.deepEqual(await still.locator("[aria-busy]").allInnerTexts(), [name]);
    await still.getByRole("status").getByText("la suite arrive").waitFor();
    weak.release();
    await application.locator(reached).first().waitFor();
    await leave();
  }
});

test("when the application does not come, the still screen stays usable, and a retry goes on where one was", async () => {
  for (const place of /** @type {const} */ (["own page", "element"])) {
    const weak = await startHost();
    weak.answers[PROGRAM] = { status: 404 };
    const { page, leave } = await visit(place === "element" ? weak.page("plain.html") : weak.jalon, { allow: [/404|jalon-app_bg/] });
    await page.getByRole("alert").getByText(PROGRAM).waitFor();
    const still = page.locator(".still");
    const before = await still.locator(".ticket").innerText();
    await still.locator("input").nth(3).check();
    assert.notEqual(await still.locator(".ticket").innerText(), before);
    const after = await still.locator(".ticket").innerText();
    await still.getByRole("button", { name: "Commencer" }).click();
    weak.answers = {};
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.locator(".root .step").waitFor();
    assert.equal(await page.locator(".root .ticket").innerText(), after);
    await leave();
  }
});

test("a first screen that came after the failure took the message away", async () => {
  const weak = await startHost();
  weak.answers[PROGRAM] = { status: 404 };
  // Colours wait for the rules, and the screen for its colours.
  weak.hold.add("rules.wasm");
  const { page, leave } = await visit(`${weak.jalon}?theme=dark`, { allow: [/404|jalon-app_bg|preload/] });
  const problem = page.getByRole("alert").getByText(PROGRAM);
  await problem.waitFor();
  weak.release();
  await page.locator(".still:not([inert])").waitFor();
  assert.ok(await problem.isVisible());
  await leave();
});

test("a failure was told out of sight, beside a button that went on waiting", async () => {
  const weak = await startHost();
  weak.hold.add(PROGRAM);
  const { page, leave } = await visit(weak.jalon, { viewport: { width: 390, height: 600 }, allow: [/ERR_|jalon-app_bg|Failed|aborted/] });
  const button = page.locator(".still").getByRole("button", { name: "Commencer" });
  await waitUntilEqual(async () => weak.held.length, 1);
  await button.click();
  await page.locator(".still [aria-busy]").waitFor();
  await page.evaluate(() => scrollTo(0, 200));
  weak.drop.add(PROGRAM);
  weak.hold.clear();
  weak.held.splice(0);
  weak.disconnect();
  const problem = page.getByRole("alert");
  await problem.waitFor();
  const inSight = () => problem.evaluate((box) => box.getBoundingClientRect().top >= 0);
  await waitUntilEqual(inSight, true);
  assert.deepEqual([await page.locator(".still [aria-busy]").count(), await page.locator(".still .notice").innerText()], [0, ""]);
  // Pressed again, it leads there.
  await page.evaluate(() => scrollTo(0, 300));
  await button.click();
  await waitUntilEqual(inSight, true);
  weak.drop.clear();
  await problem.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".root .step").waitFor();
  await leave();
});

test("an element that did not come left its buttons waiting without a word", async () => {
  for (const place of ["own page", "frame"]) {
    const weak = await startHost();
    weak.answers["jalon.js"] = { status: 404 };
    // The host's page has its own copy of that file.
    const address = place === "frame" ? host.page("plain.html", { mode: MODES.frame }) : weak.jalon;
    const { page, leave } = await visit(address, { allow: [/404|jalon\.js|dynamically|postMessage/] });
    if (place === "frame") {
      await page.locator("jalon-diagnostic iframe").waitFor();
      await page.locator("jalon-diagnostic iframe").evaluate((frame, src) => void (/** @type {HTMLIFrameElement} */ (frame).src = src), weak.jalon);
    }
    const shown = place === "frame" ? page.frameLocator("jalon-diagnostic iframe") : page;
    await shown.getByRole("alert").getByText("Rechargez la page").waitFor();
    const before = await shown.locator(".still .ticket").innerText();
    await shown.locator(".still input").nth(3).check();
    assert.notEqual(await shown.locator(".still .ticket").innerText(), before);
    await leave();
  }
});

test("a program that traps while it starts leaves the still screen usable", async () => {
  const { page, context } = await visit(host.jalon, {
    prepare: () => {
      const { languages } = navigator;
      Object.defineProperty(navigator, "languages", {
        get() {
          if (document.querySelector(".root")) throw Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at jalon-app_bg.wasm" });
          return languages;
        },
      });
    },
  });
  await page.getByRole("alert").filter({ hasText: "Un problème est survenu" }).waitFor();
  const before = await page.locator(".still .ticket").innerText();
  await page.locator(".still input").nth(3).check();
  assert.notEqual(await page.locator(".still .ticket").innerText(), before);
  await context.close();
});

test("rules that are missing or stalled delay nothing: the application comes anyway", async () => {
  for (const set of [(/** @type {import("./hosts.mjs").Host} */ weak) => void (weak.answers["rules.wasm"] = { status: 404 }), (/** @type {import("./hosts.mjs").Host} */ weak) => void weak.hold.add("rules.wasm")])
    for (const place of ["own page", "element"]) {
      const weak = await startHost();
      set(weak);
      const { page, leave } = await visit(place === "element" ? weak.page("plain.html") : weak.jalon, { allow: [/404|preload/] });
      await page.locator(".root .ticket").waitFor({ timeout: 8000 });
      weak.release();
      await leave();
    }
});
