// Styles that engines were found to render differently.

import assert from "node:assert/strict";
import { test } from "node:test";
import { row, waitUntil } from "./find.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

test("the legend of a card is inside the card", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}?lang=fr`);
  await visitor.goTo("Votre organisme");
  await visitor.find(".organisation");
  const positions = await visitor.run(`
    return [...document.querySelectorAll("fieldset.card")].map((card) => {
      const [legend, next] = card.children;
      const top = legend.getBoundingClientRect().top - card.getBoundingClientRect().top;
      return [top > 10, next.getBoundingClientRect().top >= legend.getBoundingClientRect().bottom];
    });`);
  assert.ok(positions.length >= 4);
  assert.deepEqual(positions, positions.map(() => [true, true]));
  await visitor.assertNoProblems();
});

test("the current language is underlined", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}?lang=fr`);
  const lines = () => visitor.run("return [...document.querySelectorAll('.languages button')].map((button) => getComputedStyle(button).textDecorationLine).join()");
  assert.equal(await lines(), "underline,none");
  await visitor.clickButton("English");
  await waitUntil("the other language is underlined", async () => (await lines()) === "none,underline");
  await visitor.assertNoProblems();
});

test("the tick of an answer is centred on its line", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}?lang=fr`);
  await visitor.openList();
  await visitor.answer(1, "En place");
  const [label, tick] = await visitor.run(`
    const label = arguments[0].querySelector("input:checked + label");
    const tick = getComputedStyle(label, "::before");
    return [label.offsetHeight, parseFloat(tick.top) * 2 + parseFloat(tick.height)];`, await visitor.find(row(1)));
  assert.ok(Math.abs(label - tick) <= 2, `${tick} of ${label}`);
  await visitor.assertNoProblems();
});
