// What leaves the widget and what comes into it where the browser is no help: no
// downloads, no clipboard, no storage, a file dropped on the page, a shared computer.

/** @import { Page } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { answer, chooseFile, exportFile, goTo, here, jsonFile, openList, replaceBy, row, savedDocument, startApp } from "./harness.mjs";

const app = startApp();
const EXPORT = await readFile(join(here, "../exports/version-3.json"), "utf8");
const DAY = "2026-11-23";

/** @param {Page} page */
const notice = (page) => page.locator(".notice.shown");

/** Drops files on an element, as a visitor drags them in; whether the browser was
 *  kept from opening them.
 *  @param {Page} page
 *  @param {string} selector
 *  @param {[string, string][]} files */
const drop = (page, selector, files) =>
  page.locator(selector).first().evaluate((target, files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    return ["dragover", "drop"].map((type) => !target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true })));
  }, files);

test("an export claimed a file that never came", async () => {
  const visitor = await app.visitor({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await visitor.open(app.url);
  await chooseFile(page, jsonFile(EXPORT)).then((dialog) => replaceBy(dialog));
  // A sandbox or an in-app browser ignores the download without a word.
  await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => {}));
  /** @type {[string, string, RegExp, RegExp][]} */
  const exports = [
    ["Bilan", "", /^Fichier pour un consultant/, /^\{\n {2}"format": "jalon"/],
    ["Bilan", "Plan d’action", /^Exporter en CSV/, /^\ufeff"Indicateur"/],
    ["Bilan", "Plan d’action", /^Ajouter mes actions à mon agenda/, /^BEGIN:VCALENDAR/],
    ["Audit et budget", "Calendrier", /^Ajouter ces dates à mon agenda/, /^BEGIN:VCALENDAR/],
  ];
  for (const [screen, view, button, start] of exports) {
    await goTo(page, screen);
    if (view) await page.locator(".views").getByRole("button", { name: view, exact: true }).click();
    await page.locator(".content").getByRole("button", { name: button }).click();
    const said = await notice(page).innerText();
    assert.doesNotMatch(said, /prêt|téléchargements/, "nothing is claimed");
    await notice(page).getByRole("button", { name: "Copier le texte" }).click();
    await notice(page).getByText("C’est copié").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), start);
  }
  // The same in a dialog, which covers the page.
  await page.getByRole("button", { name: "Vos données" }).click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("button", { name: "Exporter en JSON" }).click();
  await dialog.getByRole("button", { name: "Copier le texte" }).click();
  await dialog.getByText("C’est copié").waitFor();
  await visitor.leave();
});

test("where the browser neither saves nor copies, the text is shown", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Exporter en JSON" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Copier le texte" }).click();
  const text = await page.locator("dialog[open] textarea").inputValue();
  assert.equal(JSON.parse(text).format, "jalon");
  await page.waitForFunction(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length;
  });
  // It closes to the dialog before it.
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").getByText("Vos données").first().waitFor();
  await visitor.leave();
});

test("a file goes to the share sheet where there is one", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url, () => {
    Object.assign(navigator, {
      canShare: (/** @type {any} */ data) => data.files?.[0].name.endsWith(".csv"),
      share: async (/** @type {any} */ data) => {
        window.shared = data.files ? { name: data.files[0].name, text: await data.files[0].text() } : data;
      },
    });
  });
  await page.getByRole("button", { name: "Vos données" }).click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("button", { name: "Exporter en JSON" }).click();
  await dialog.getByRole("button", { name: "Partager" }).click();
  await page.waitForFunction(() => window.shared);
  const shared = await page.evaluate(() => window.shared);
  assert.equal(JSON.parse(shared.text).format, "jalon", "the text alone, where files of this type are refused");
  await visitor.leave();
});

test("files of several organisations had the same names", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const review = await chooseFile(page, jsonFile(EXPORT));
  assert.match(await review.locator("dl").innerText(), /^Organisme\s+Atelier des Savoirs/);
  await replaceBy(review);
  assert.equal((await exportFile(page)).name, `jalon-atelier-des-savoirs-${DAY}.json`);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  assert.equal((await exportFile(page)).name, `jalon-${DAY}.json`);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator(".versions").getByText("Atelier des Savoirs").waitFor();
  await visitor.leave();
});

test("a dropped file took the place of the page", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  for (const target of [".screen", "body", ".foot"]) {
    assert.deepEqual(await drop(page, target, [["jalon.json", EXPORT]]), [true, true], target);
    await page.locator("dialog[open]").getByText("Atelier des Savoirs").waitFor();
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Vos données" }).click();
  for (const target of ["dialog[open] label.file", "dialog[open] .dialog-head"]) {
    await drop(page, target, [["jalon.json", EXPORT]]);
    await page.locator("dialog[open]").getByText("Atelier des Savoirs").waitFor();
    await page.locator("dialog[open]").getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("button", { name: "Vos données" }).click();
  }
  await drop(page, "dialog[open] .dialog-head", [["photo.jpg", "\u0001\u0002"]]);
  await page.locator("dialog[open]").getByText("Ce fichier ne peut pas être utilisé").waitFor();
  await page.keyboard.press("Escape");
  // Dragged text is the browser's.
  const text = await page.locator(".screen").first().evaluate((target) => {
    const data = new DataTransfer();
    data.setData("text/plain", "note");
    return !target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  assert.equal(text, false);
  // A file dropped on the comparison is compared.
  await goTo(page, "Bilan");
  await page.locator(".views").getByRole("button", { name: "Comparer" }).click();
  await drop(page, ".compare label.file", [["jalon.json", EXPORT]]);
  await page.locator(".compared").getByText(/23\s+novembre 2026/).waitFor();
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await visitor.leave();
});

test("a file whose letters are damaged was reported as complete", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  const review = await chooseFile(page, jsonFile(Buffer.from(EXPORT.replaceAll(/[^\0-\xff]/g, "-"), "latin1")));
  await review.locator(".repairs").getByText("Fichier").waitFor();
  await review.getByRole("button", { name: "Annuler" }).click();
  const renamed = await chooseFile(page, jsonFile(EXPORT.replaceAll('"status"', '"answer"')));
  assert.ok((await renamed.locator(".repairs li").count()) >= 2);
  await visitor.leave();
});

test("a second tap hit what the first one had brought", async () => {
  const visitor = await app.visitor({ viewport: { width: 390, height: 800 }, hasTouch: true });
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  /** Taps twice in the same place, 80 milliseconds apart.
   *  @param {import("playwright-core").Locator} button */
  const tapTwice = async (button) => {
    await button.scrollIntoViewIfNeeded();
    const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (await button.boundingBox());
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // Not one after the other: a busy page may take long to handle the first.
    await Promise.all([page.touchscreen.tap(x, y), page.waitForTimeout(80).then(() => page.touchscreen.tap(x, y))]);
  };
  const profile = async () => JSON.stringify((await savedDocument(page)).profile);
  const before = await profile();
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }).click();
  await page.waitForTimeout(400);
  await tapTwice(page.locator("dialog[open]").getByRole("button", { name: "Repartir de zéro" }));
  await page.waitForTimeout(600);
  assert.equal(await profile(), before, "no category is ticked beneath");

  const review = await chooseFile(page, jsonFile(EXPORT));
  await page.waitForTimeout(400);
  await tapTwice(review.getByRole("button", { name: "Utiliser ce fichier" }));
  const document = await savedDocument(page, (document) => document.profile.name === "Atelier des Savoirs");
  await page.waitForTimeout(600);
  assert.deepEqual((await savedDocument(page)).profile, document.profile);
  assert.deepEqual((await savedDocument(page)).answers, document.answers, "no question is answered beneath");

  // Removing twice removes one.
  await openList(page);
  await page.locator(".criteria button").first().click();
  await row(page, 2).getByRole("button", { name: /^Notes/ }).click();
  await row(page, 2).getByRole("button", { name: "Ajouter une action" }).click();
  await row(page, 2).getByRole("button", { name: "Ajouter une action" }).click();
  const count = () => row(page, 2).getByRole("button", { name: /^Retirer Action/ }).count();
  const all = await count();
  await page.waitForTimeout(400);
  await tapTwice(row(page, 2).getByRole("button", { name: /^Retirer Action/ }).first());
  await page.waitForTimeout(400);
  assert.equal(await count(), all - 1);
  await visitor.leave();
});

test("a second click of a mouse hit what was behind a dialog", async () => {
  const visitor = await app.visitor({ viewport: { width: 390, height: 800 } });
  const page = await visitor.open(app.url);
  const review = await chooseFile(page, jsonFile(EXPORT));
  await page.waitForTimeout(400);
  const box = /** @type {{ x: number, y: number }} */ (await review.getByRole("button", { name: "Utiliser ce fichier" }).boundingBox());
  // A double click drifts.
  await Promise.all([0, 3].map((drift) => page.waitForTimeout(drift * 30).then(() => page.mouse.click(box.x + 9 + drift, box.y + 9))));
  const { profile } = await savedDocument(page, (document) => document.profile.name === "Atelier des Savoirs");
  await page.waitForTimeout(600);
  assert.deepEqual((await savedDocument(page)).profile, profile);
  assert.deepEqual(profile, JSON.parse(EXPORT).profile);
  await visitor.leave();
});

test("pressing a button again and again still works", async () => {
  const visitor = await app.visitor({ viewport: { width: 390, height: 800 }, hasTouch: true });
  const page = await visitor.open(app.url);
  await openList(page);
  const help = row(page, 1).getByRole("button", { name: "Aide" });
  await help.scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const box = /** @type {{ x: number, y: number }} */ (await help.boundingBox());
  for (const expanded of ["true", "false", "true"]) {
    await page.touchscreen.tap(box.x + 20, box.y + 20);
    await page.waitForTimeout(80);
    assert.equal(await help.getAttribute("aria-expanded"), expanded);
  }
  await visitor.leave();
});

test("two taps in different places, or slowly, are two taps", async () => {
  const visitor = await app.visitor({ viewport: { width: 390, height: 800 }, hasTouch: true });
  const page = await visitor.open(app.url);
  await openList(page);
  await row(page, 1).getByRole("radio", { name: "En place", exact: true }).tap();
  await row(page, 1).getByRole("radio", { name: "Pas en place", exact: true }).tap();
  assert.ok(await row(page, 1).getByRole("radio", { name: "Pas en place" }).isChecked());
  const help = row(page, 1).getByRole("button", { name: "Aide" });
  const expanded = () => help.getAttribute("aria-expanded");
  await help.tap();
  assert.equal(await expanded(), "true");
  await page.waitForTimeout(500);
  await help.tap();
  assert.equal(await expanded(), "false");
  // Keys are no taps.
  await help.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  assert.equal(await expanded(), "false");
  await visitor.leave();
});

test("the next person at a shared computer found the work", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await chooseFile(page, jsonFile(EXPORT)).then((dialog) => replaceBy(dialog));
  await page.getByRole("button", { name: "Français" }).click();
  await chooseFile(page, jsonFile(EXPORT)).then((dialog) => replaceBy(dialog));
  await savedDocument(page);
  await page.getByRole("button", { name: "Vos données" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Tout effacer" }).click();
  await page.locator("dialog[open]").getByRole("button", { name: "Tout effacer" }).click();
  await notice(page).getByText("Tout est effacé").waitFor();
  await page.waitForTimeout(600);
  const left = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  assert.deepEqual(await left(), []);
  await page.reload();
  await page.locator(".screen").waitFor();
  assert.equal(await page.locator(".welcome").count(), 0);
  assert.ok(!(await page.locator("body").innerText()).includes("Atelier des Savoirs"));
  await visitor.leave();
});

test("a failure to save was told out of sight, and leaving was not asked about", async () => {
  const visitor = await app.visitor({ viewport: { width: 390, height: 700 } });
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await row(page, 2).scrollIntoViewIfNeeded();
  await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }));
  await answer(page, 2, "En place");
  await notice(page).getByText("ne sont pas enregistrés").waitFor();
  const box = await notice(page).boundingBox();
  assert.ok(box && box.y >= 0 && box.y + box.height <= 700, JSON.stringify(box));
  assert.ok(await notice(page).getByRole("button", { name: "Exporter en JSON" }).isVisible());
  const asked = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await asked(), true);
  await page.evaluate(() => Reflect.deleteProperty(Storage.prototype, "setItem"));
  await visitor.context.close();

  const calm = await app.visitor();
  const other = await calm.open(app.url);
  await openList(other);
  await answer(other, 1, "En place");
  await savedDocument(other);
  assert.equal(await other.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))), false);
  await calm.leave();
});

test("a reload led elsewhere than where the visitor was", async () => {
  const visitor = await app.visitor();
  const page = await visitor.open(app.url);
  await openList(page);
  await answer(page, 1, "En place");
  await savedDocument(page);
  await page.locator(".criteria button").nth(5).click();
  await row(page, 26).getByRole("button", { name: /^Notes/ }).click();
  await page.reload();
  await page.getByRole("button", { name: "Reprendre" }).click();
  assert.equal(await row(page, 26).getByRole("button", { name: /^Notes/ }).getAttribute("aria-expanded"), "true");
  await page.waitForFunction(() => document.activeElement?.id === "jalon-i26");
  await goTo(page, "Bilan");
  await page.locator(".views").getByRole("button", { name: "Plan d’action" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Reprendre" }).click();
  assert.equal(await page.locator('.views [aria-current]').innerText(), "Plan d’action");
  await visitor.leave();
});
