// The page for hosts in an engine: options appear in the preview and in the line to
// paste, and the line works.

import assert from "node:assert/strict";
import { test } from "node:test";
import { waitUntil } from "./find.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

const line = () => visitor.run("return document.querySelector('#snippet').value");
const lineIncludes = (/** @type {string} */ part) => waitUntil(`the line includes ${part}`, async () => (await line()).includes(part));

/** @param {string} name
 *  @param {string} value */
async function set(name, value) {
  const field = await visitor.find(`#option-${name}`);
  await field.clear();
  await field.sendKeys(value);
}

/** Selects a value as the engine's own list would.
 *  @param {string} name
 *  @param {string} value */
async function choose(name, value) {
  const list = await visitor.find(`#option-${name}`);
  await visitor.run("const [list, value] = arguments; list.value = value; list.dispatchEvent(new Event('input', { bubbles: true }))", list, value);
}

test("options appear in the preview and in the line to paste", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}integrate.html?lang=fr`, "#snippet");
  await choose("lang", "en");
  await visitor.find(".root .places button", "Your organisation", "#preview");
  await set("host-name", 'Cabinet "Lilas" & fils');
  await visitor.waitForText(".jalon", /Offered by Cabinet "Lilas" & fils\./, "#preview");
  await set("accent", "#336699");
  await set("jalon-radius", "2px");
  for (const part of ['lang="en"', 'host-name="Cabinet &quot;Lilas&quot; &amp; fils"', 'accent="#336699"', "--jalon-radius:2px"]) await lineIncludes(part);
  const radius = () => visitor.run("return getComputedStyle(document.querySelector('#preview jalon-diagnostic').shadowRoot.querySelector('.card')).borderRadius");
  await waitUntil("the preview's corners", async () => (await radius()) === "2px");
  await set("accent", "vert");
  await visitor.waitForText(".error", /#0b6b5d/);
  assert.ok(!(await line()).includes("accent"), "an invalid value is left out");
  await visitor.reload();
  await waitUntil("the form is restored", async () => (await (await visitor.find("#option-jalon-radius")).getAttribute("value")) === "2px");
  await visitor.assertNoProblems();
});

test("the line to paste works on a page, in each mode", async () => {
  const host = await visitor.startHost();
  for (const mode of ["", "frame", "iframe"]) {
    await visitor.open(`${host.jalon}integrate.html?lang=fr`, "#snippet");
    await set("host-name", "Cabinet Lilas");
    await choose(mode === "iframe" ? "target" : "mode", mode);
    await lineIncludes("Cabinet");
    host.block = await line();
    await visitor.assertNoProblems();
    await visitor.open(host.page("plain.html"), null);
    if (mode === "frame") await visitor.enterFrame();
    if (mode === "iframe") await visitor.enterFrame("iframe");
    await visitor.waitForText(".jalon", /Proposé par Cabinet Lilas\./);
    await visitor.assertNoProblems();
  }
});
