// The part of the program that is loaded when it is needed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { DIST } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { settle, startHostPages, visit, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

const PART = "jalon-later.wasm";
const asked = (/** @type {import("./hosts.mjs").Host} */ host) => host.requests.filter((path) => path.endsWith(PART)).length;

test("a visitor who only looks at the start does not load the later part; the first answer loads it, once", async () => {
  const weak = await startHost();
  const { page, leave } = await visit(weak.jalon);
  await page.locator(".root .ticket").waitFor();
  await settle(page, 30);
  assert.equal(asked(weak), 0);
  await page.locator(".root input").nth(1).check();
  await waitUntilEqual(async () => asked(weak), 1);
  await page.locator(".root .dock .primary").click();
  await page.locator(".step").first().waitFor();
  await page.getByRole("button", { name: "Diagnostic", exact: true }).click();
  await page.locator(".guided").waitFor();
  await page.getByRole("button", { name: "Bilan", exact: true }).click();
  await page.locator(".summary, .result").first().waitFor();
  assert.equal(asked(weak), 1);
  await leave();
});

test("while the later part is on its way the screen says so, and the focus goes to what then comes", async () => {
  const weak = await startHost();
  weak.hold.add(PART);
  const { page, leave } = await visit(weak.jalon);
  await page.locator(".root .places").getByRole("button", { name: "Audit et budget" }).click();
  await page.getByRole("heading", { name: "la suite arrive" }).waitFor();
  weak.release();
  await page.locator(".root .costs, .root .budget").first().waitFor();
  await waitUntilEqual(() => page.evaluate(() => document.activeElement.id), "jalon-title");
  await leave();
});

test("a dialog that has not come yet says so, and opens when it has", async () => {
  const weak = await startHost();
  weak.hold.add(PART);
  const { page, leave } = await visit(weak.jalon);
  await page.locator(".root").getByRole("button", { name: "Vos données" }).click();
  await page.getByRole("status").getByText("la suite arrive").waitFor();
  weak.release();
  await page.locator("dialog[open]").getByRole("heading", { name: "Vos données" }).waitFor();
  await page.keyboard.press("Escape");
  await waitUntilEqual(() => page.locator("dialog[open]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Vos données");
  await leave();
});

test("the call to action was nowhere until its card came", async () => {
  const weak = await startHost();
  weak.hold.add(PART);
  const { page, leave } = await visit(weak.page("events.html", { mode: "" }));
  const shown = widget(page, "element");
  const links = (/** @type {string} */ place) => shown.locator(place).getByRole("link", { name: "Prendre rendez-vous" });
  await shown.locator(".places").getByRole("button", { name: "Audit et budget" }).click();
  await shown.getByRole("heading", { name: "la suite arrive" }).waitFor();
  await links(".foot").waitFor();
  weak.release();
  await links(".call").waitFor();
  assert.equal(await links(".foot").count(), 0);
  await leave();
});

/** Faults, each with how the server shows it. */
const FAULTS = {
  "is missing": (/** @type {import("./hosts.mjs").Host} */ weak) => void (weak.answers[PART] = { status: 404 }),
  "breaks off": (/** @type {import("./hosts.mjs").Host} */ weak) => void weak.drop.add(PART),
  "is a page": (/** @type {import("./hosts.mjs").Host} */ weak) => void (weak.answers[PART] = { body: "<!doctype html>" }),
  "is of another build": (/** @type {import("./hosts.mjs").Host} */ weak) => void (weak.answers[PART] = { body: Buffer.from("0061736d01000000", "hex") }),
};
for (const [fault, set] of Object.entries(FAULTS))
  test(`a later part that ${fault} is reported, and a retry works without losing anything`, async () => {
    const weak = await startHost();
    set(weak);
    const { page, leave } = await visit(weak.jalon, { allow: [/./] });
    await page.locator(".root input").nth(1).check();
    const ticket = await page.locator(".root .ticket").innerText();
    await page.locator(".root .places").getByRole("button", { name: "Bilan" }).click();
    await page.getByRole("heading", { name: "n’a pas pu se charger" }).waitFor();
    // The rest of the widget still works.
    await page.locator(".root .places").getByRole("button", { name: "Votre organisme" }).click();
    await page.locator(".root .organisation, .root .start").first().waitFor();
    await page.locator(".root .places").getByRole("button", { name: "Bilan" }).click();
    weak.answers = {};
    weak.drop.clear();
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.locator(".root .summary, .root .result").first().waitFor();
    assert.ok(ticket);
    await leave();
  });

test("after a folder was overwritten, a reload brings the program that fits the later part", async () => {
  const weak = await startHost();
  weak.headers = { "cache-control": "public, max-age=31536000" };
  // The version before, which expects another later part, is in the cache.
  const bindings = await readFile(join(DIST, "jalon-app.js"), "utf8");
  const before = bindings.replace(/(?<="jalon-later.wasm":"sha384-)[^"]+/, "0".repeat(64));
  assert.notEqual(before, bindings);
  weak.answers["jalon-app.js"] = { body: before };
  const { page, leave } = await visit(weak.page("plain.html"), { allow: [/another version|integrity|Failed to fetch/] });
  const places = page.locator(".root .places");
  await places.waitFor();
  weak.answers = {};
  await places.getByRole("button", { name: "Bilan" }).click();
  await page.getByRole("heading", { name: "n’a pas pu se charger" }).waitFor();
  await waitUntilEqual(async () => weak.requests.filter((path) => path.endsWith("jalon-app.js")).length, 2);
  await settle(page);
  await page.reload();
  await places.waitFor();
  await places.getByRole("button", { name: "Diagnostic" }).click();
  await page.locator(".root .guided").waitFor();
  await leave();
});
