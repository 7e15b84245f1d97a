// The page for hosts in an engine: what is set is seen in the preview and stands
// in the line, and the line works.

import assert from "node:assert/strict";
import { test } from "node:test";
import { until } from "./find.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

const line = () => visitor.run("return document.querySelector('#snippet').value");
const says = (part) => until(`the line says ${part}`, async () => (await line()).includes(part));

async function set(name, value) {
  const field = await visitor.find(`#option-${name}`);
  await field.clear();
  await field.sendKeys(value);
}

/** Chooses in a list as the visitor's own chooser would. */
async function choose(name, value) {
  const list = await visitor.find(`#option-${name}`);
  await visitor.run("const [list, value] = arguments; list.value = value; list.dispatchEvent(new Event('input', { bubbles: true }))", list, value);
}

test("what is set is seen in the preview and stands in the line", async () => {
  const host = await visitor.host();
  await visitor.open(`${host.jalon}integrate.html?lang=fr`, "#snippet");
  await choose("lang", "en");
  await visitor.find(".places button", "Your organisation", "#stage");
  await set("host-name", 'Cabinet "Lilas" & fils');
  await visitor.reads(".jalon", /Offered by Cabinet "Lilas" & fils\./, "#stage");
  await set("accent", "#336699");
  await set("jalon-radius", "2px");
  for (const part of ['lang="en"', 'host-name="Cabinet &quot;Lilas&quot; &amp; fils"', 'accent="#336699"', "--jalon-radius:2px"]) await says(part);
  const radius = () => visitor.run("return getComputedStyle(document.querySelector('#stage jalon-diagnostic').shadowRoot.querySelector('.card')).borderRadius");
  await until("the preview's corners", async () => (await radius()) === "2px");
  await set("accent", "vert");
  await visitor.reads(".error", /#0b6b5d/);
  assert.ok(!(await line()).includes("accent"), "what cannot be used is left out");
  await visitor.reload();
  await until("what was entered is there again", async () => (await (await visitor.find("#option-jalon-radius")).getAttribute("value")) === "2px");
  await visitor.calm();
});

test("the line that it gives works on a page, in each way of showing the block", async () => {
  const host = await visitor.host();
  for (const way of ["", "frame", "iframe"]) {
    await visitor.open(`${host.jalon}integrate.html?lang=fr`, "#snippet");
    await set("host-name", "Cabinet Lilas");
    await choose("mode", way);
    await says("Cabinet");
    host.block = await line();
    await visitor.calm();
    await visitor.open(host.page("plain.html"), null);
    if (way === "frame") await visitor.enter();
    if (way === "iframe") await visitor.enter("iframe");
    await visitor.reads(".jalon", /Proposé par Cabinet Lilas\./);
    await visitor.calm();
  }
});
