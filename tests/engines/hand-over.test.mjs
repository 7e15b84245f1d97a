// How the application takes over from the still first screen in an engine: what is
// ticked, pressed and focused meanwhile counts, and the figures follow before it is here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { waitUntil } from "./find.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();
const PROGRAM = "jalon-app_bg.wasm";

/** @type {Record<string, (host: import("../e2e/hosts.mjs").Host) => string>} */
const PLACES = {
  "own page": (host) => host.jalon,
  element: (host) => host.page("plain.html"),
  frame: (host) => host.page("plain.html", { mode: ' mode="frame"' }),
};

/** Opens a page whose program waits until `release`.
 *  @param {string} place */
async function open(place) {
  const host = await visitor.startHost();
  host.hold.add(PROGRAM);
  await visitor.open(PLACES[place](host), null);
  if (place === "frame") await visitor.enterFrame();
  await visitor.find(".still:not([inert]) .ticket");
  await waitUntil("the program is requested", async () => host.held.length > 0);
  return host;
}

const figures = async (/** @type {string} */ root) => visitor.text(await visitor.find(`${root} .ticket`));

for (const place of Object.keys(PLACES)) {
  test(`the still screen answers, and the application goes on from it (${place})`, async () => {
    const host = await open(place);
    const before = await figures(".still");
    const boxes = await visitor.all(".still input");
    await visitor.clickOn(boxes[1]);
    await waitUntil("the ticket follows", async () => (await figures(".still")) !== before);
    const after = await figures(".still");
    await visitor.run("arguments[0].focus()", boxes[2]);
    const focused = await visitor.focused();
    host.release();
    await visitor.find(".root .places");
    assert.deepEqual((await visitor.all(".still")).length, 0);
    const checked = await Promise.all((await visitor.all(".root .categories input")).map((box) => box.isSelected()));
    assert.deepEqual(checked, [true, true, false, false]);
    assert.equal(await figures(".root"), after);
    assert.equal(await visitor.focused(), focused);
    await visitor.press("SPACE");
    await waitUntil("a key reaches the application", async () => (await figures(".root")) !== after);
    await visitor.leaveFrame();
  });

  test(`the main button pressed early waits visibly, and goes on by itself (${place})`, async () => {
    const host = await open(place);
    await visitor.clickButton("Commencer", ".still");
    await visitor.find(".still [aria-busy]");
    host.release();
    await visitor.find(".root .step");
    await visitor.leaveFrame();
  });
}

test("keys pressed through the hand-over all count", async () => {
  for (let moment = 0; moment < 4; moment++) {
    const host = await open("own page");
    await visitor.run("arguments[0].focus()", (await visitor.all(".still input"))[1]);
    const presses = 7;
    for (let press = 0; press < presses; press++) {
      if (press === moment + 1) host.release();
      await visitor.press("SPACE");
    }
    await visitor.find(".root .places");
    const box = (await visitor.all(".root .categories input"))[1];
    await waitUntil(`an odd number of presses ticks, moment ${moment}`, () => box.isSelected());
  }
});

test("when the program does not come, the still screen stays usable, and a retry goes on", async () => {
  const host = await visitor.startHost();
  host.answers[PROGRAM] = { status: 404 };
  await visitor.open(host.jalon, null);
  await visitor.find("[role=alert]", "^.*jalon-app_bg");
  const before = await figures(".still");
  await visitor.clickOn((await visitor.all(".still input"))[3]);
  await waitUntil("the ticket follows", async () => (await figures(".still")) !== before);
  const after = await figures(".still");
  host.answers = {};
  await visitor.clickButton("Réessayer");
  await visitor.find(".root .places");
  assert.equal(await figures(".root"), after);
});
