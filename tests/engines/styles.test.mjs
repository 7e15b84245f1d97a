// What the styles say is what an engine shows, where engines were seen to differ.

import assert from "node:assert/strict";
import { test } from "node:test";
import { row, until } from "./find.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

test("a card's title stands inside the card", async () => {
  const host = await visitor.host();
  await visitor.open(`${host.jalon}?lang=fr`);
  const rooms = await visitor.run(`
    return [...document.querySelectorAll("fieldset.card")].map((card) => {
      const [legend, next] = card.children;
      const top = legend.getBoundingClientRect().top - card.getBoundingClientRect().top;
      return [top > 10, next.getBoundingClientRect().top >= legend.getBoundingClientRect().bottom];
    });`);
  assert.ok(rooms.length >= 4);
  assert.deepEqual(rooms, rooms.map(() => [true, true]));
  await visitor.calm();
});

test("the language in use is underlined", async () => {
  const host = await visitor.host();
  await visitor.open(`${host.jalon}?lang=fr`);
  const lines = () => visitor.run("return [...document.querySelectorAll('.languages button')].map((button) => getComputedStyle(button).textDecorationLine).join()");
  assert.equal(await lines(), "underline,none");
  await visitor.button("English");
  await until("the other is", async () => (await lines()) === "none,underline");
  await visitor.calm();
});

test("the tick of an answer stands in the middle of its line", async () => {
  const host = await visitor.host();
  await visitor.open(`${host.jalon}?lang=fr`);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  const [label, tick] = await visitor.run(`
    const label = arguments[0].querySelector("input:checked + label");
    const tick = getComputedStyle(label, "::before");
    return [label.offsetHeight, parseFloat(tick.top) * 2 + parseFloat(tick.height)];`, await visitor.find(row(1)));
  assert.ok(Math.abs(label - tick) <= 2, `${tick} of ${label}`);
  await visitor.calm();
});
