// Date fields in an engine: each engine sends other events while a date is deleted.

import { test } from "node:test";
import { row, waitUntil } from "./find.mjs";
import { startVisitor } from "./visitor.mjs";

const visitor = startVisitor();

/** Deletes the parts of a date one by one, and leaves the field.
 *  @param {string} name
 *  @param {() => Promise<unknown>} leave */
async function clearDate(name, leave) {
  await visitor.setDate(name, "2027-03-15");
  await visitor.savedDocument((document) => JSON.stringify(document).includes('"2027-03-15"'));
  const field = await visitor.find("input[type=date]", name);
  await visitor.scrollToCentre(field);
  await visitor.run("arguments[0].focus()", field);
  // Firefox has one part more where the field has a button of its own; Backspace
  // there does no harm.
  for (let part = 0; part < 3; part += 1) await visitor.press("BACK_SPACE", "ARROW_RIGHT");
  await leave();
  await waitUntil(`${name} is empty`, async () => (await field.getAttribute("value")) === "");
}

test("a date that was cleared part by part came back", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}?lang=fr`);
  await visitor.goTo("Votre organisme");
  for (const leave of [() => visitor.press("TAB"), () => visitor.run("document.activeElement.blur()"), () => visitor.goTo("Votre organisme")]) {
    await clearDate("Date prévue", leave);
    await visitor.savedDocument((document) => document.profile.planned_date === null);
  }
  await visitor.openList();
  const first = await visitor.find(row(1));
  await visitor.clickButton("^Notes, preuves, actions", first);
  await visitor.clickButton("Ajouter une action", first);
  await clearDate("Échéance", () => visitor.press("TAB"));
  await visitor.savedDocument((document) => document.answers[0]?.actions[0]?.due === null);
  await visitor.assertNoProblems();
});

test("the end of a long text was cut without a word", async () => {
  const host = await visitor.startHost();
  await visitor.open(`${host.jalon}?lang=fr`);
  await visitor.openList();
  const first = await visitor.find(row(1));
  await visitor.clickButton("^Notes, preuves, actions", first);
  await visitor.clickButton("Ajouter une preuve", first);
  await visitor.fill("Preuve", "m".repeat(305), first);
  await visitor.waitForText(".field.wrong .error", /5 derniers/);
  await visitor.savedDocument((document) => document.evidence[0]?.title === "m".repeat(300));
  await visitor.assertNoProblems();
});
