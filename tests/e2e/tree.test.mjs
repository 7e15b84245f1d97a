// The browser's accessibility tree, as a screen reader would receive it: reading order,
// names, states, tables, languages. No screen reader runs here.
// announcements.test.mjs tests live regions.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Options, Visitor } from "./harness.mjs" */
/** @import { Node } from "./tree.mjs" */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { answer, goTo, openList, row, startApp } from "./harness.mjs";
import { closeHosts, startHost } from "./hosts.mjs";
import { controls, headings, landmarks, line, tree } from "./tree.mjs";
import { crawl, userActions } from "./crawl.mjs";

const app = startApp();
after(closeHosts);

/** @param {Options} options
 *  @returns {Promise<[Visitor, Page, Locator]>} */
async function opened(options = {}) {
  const visitor = await app.visitor({ reducedMotion: "reduce", ...options });
  const page = await visitor.open(app.url);
  return [visitor, page, page.locator("jalon-diagnostic")];
}

/** In the page: duplicate ids, references to missing ids, and elements in places that
 *  HTML does not allow, which a parser would change. */
function markupErrors() {
  const root = document.querySelector(".jalon");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const found = ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => `duplicate id: ${id}`);
  for (const name of ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list"])
    for (const element of root.querySelectorAll(`[${name}]`))
      if (element.checkVisibility())
        for (const id of element.getAttribute(name).split(" ")) if (!ids.includes(id)) found.push(`${name} of a missing id: ${id}`);
  const parsed = new DOMParser().parseFromString(root.outerHTML, "text/html").body;
  if (parsed.innerHTML !== root.outerHTML) found.push("a parser changes it");
  return found;
}

test("every screen has headings, landmarks and names in order", async () => {
  const [visitor, page, shown] = await opened();
  await crawl(shown, async (where) => {
    const nodes = await tree(page);
    const dialog = where.startsWith("dialog: ");
    const [first, ...levels] = headings(nodes).map(({ level }) => level);
    assert.equal(first, dialog ? 2 : 1, where);
    let before = first;
    for (const level of levels) {
      assert.ok(level <= before + 1, `${where}: a heading of level ${level} after one of level ${before}`);
      before = level;
    }
    for (const node of controls(nodes)) assert.ok(node.name, `${where}: a ${node.role} without a name`);
    for (const node of nodes.filter(({ role }) => ["region", "navigation", "table", "article", "dialog"].includes(role)))
      assert.ok(node.name, `${where}: a ${node.role} without a name`);
    assert.deepEqual(await page.evaluate(markupErrors), [], where);
    if (dialog) return assert.equal(landmarks(nodes).length, 0, `${where}: only the dialog can be read`);
    const parts = landmarks(nodes).filter(({ within }) => within?.role === "RootWebArea").map(line);
    // Where the visitor is led, and on the result, the screen itself says what counts.
    const figures = /^(start|step|example|question|pause|overview)/.test(where) ? [] : ["region En bref"];
    const example = where === "example" ? ["region Exemple"] : [];
    const expected = ["banner", ...example, "navigation Étapes", ...figures, "main", "contentinfo"];
    const views = parts.length > expected.length ? parts.splice(-3, 1)[0] : "navigation";
    assert.deepEqual(parts, expected, where);
    assert.match(views, /^navigation/, where);
    // The heading names the region.
    const title = headings(nodes)[1];
    assert.equal(title.level, 2, where);
    assert.ok(landmarks(nodes).some(({ role, name, within }) => role === "region" && name === title.name && within?.role === "main"), where);
  });
  await visitor.leave();
});

test("an indicator reads: title, question with four answers, meaning of the answer, details", async () => {
  const [visitor, page] = await opened();
  await openList(page);
  await answer(page, 1, "En partie");
  const nodes = await tree(page);
  const card = /** @type {Node} */ (nodes.find(({ role, name }) => role === "article" && name === "1 Information du public"));
  const inside = nodes.slice(nodes.indexOf(card) + 1).filter(({ depth, within }) => depth > card.depth && (within === card || within?.within === card));
  assert.deepEqual(inside.slice(0, 12).filter(({ role }) => !["list", "listitem"].includes(role)).map(line), [
    "heading 3 1 Information du public",
    "group Le public trouve-t-il facilement, pour chaque prestation, une information complète, exacte et à jour ?",
    "radio En place",
    "radio En partie",
    "radio Pas en place",
    "radio Je ne sais pas",
    "status",
    "button Aide",
    "button Notes, preuves, actions",
  ]);
  assert.deepEqual(inside.filter(({ role }) => role === "radio").map(({ checked }) => checked), ["false", "true", "false", "false"]);
  assert.equal(inside.find(({ name }) => name === "Aide")?.expanded, false);
  await row(page, 1).getByRole("button", { name: "Aide" }).click();
  assert.equal((await tree(page)).find(({ name }) => name === "Aide")?.expanded, true);
  await visitor.leave();
});

for (const width of [320, 1280])
  test(`tables have table semantics, headers and a name at ${width} px`, async () => {
    const [visitor, page, shown] = await opened({ viewport: { width, height: 800 } });
    /** @type {Record<string, unknown[]>} */
    const tables = {};
    await crawl(shown, async (where) => {
      const nodes = await tree(page);
      for (const table of nodes.filter(({ role }) => role === "table")) {
        /** @type {(node: Node | null) => boolean} */
        const within = (node) => Boolean(node && (node.within === table || within(node.within)));
        const cells = nodes.filter(within).filter(({ role }) => /^(columnheader|rowheader|cell|gridcell)$/.test(role));
        const count = (/** @type {string} */ role) => cells.filter((cell) => cell.role === role).length;
        tables[`${where}: ${table.name}`] = [count("columnheader"), count("rowheader") > 0, count("cell") > 0];
      }
    });
    /** @type {Record<string, number>} */
    const columns = {
      "costs: D’où vient ce chiffre": 3,
      "costs: Si votre chiffre d’affaires change de tranche": 3,
      "plan: Aucune action faite sur 3": 5,
      "evidence: 6 preuves": 5,
      "report: Non-conformités à prévoir": 4,
      "report: Plan d’action": 5,
      "report: Index des preuves": 5,
      "report: Audit initial": 3,
      "report: Audit de surveillance": 3,
      "report: Audit de renouvellement": 3,
      "report, audit day: Index des preuves": 5,
      "compare: En chiffres": 2,
      // On a phone there is a card per quote.
      ...(width > 320 && { "quotes: Côte à côte": 5 }),
    };
    assert.deepEqual(tables, Object.fromEntries(Object.entries(columns).map(([name, count]) => [name, [count, true, true]])));
    await visitor.leave();
  });

test("drawings are hidden from screen readers, and their figures are in a text", async () => {
  const [visitor, page, shown] = await opened();
  await openList(page);
  await answer(page, 1, "En place");
  await answer(page, 2, "En partie");
  // The bar of the guided pass is an image with a name.
  await goTo(page, "Diagnostic");
  const images = (await tree(page)).filter(({ role }) => /image|img|graphics/i.test(role));
  assert.deepEqual(images.map(({ name }) => name), ["Questions avec une réponse : 2 sur 22"]);
  await goTo(page, "Bilan");
  await userActions(shown).expandAll();
  const nodes = await tree(page);
  assert.deepEqual(nodes.filter(({ role }) => /image|img|graphics/i.test(role)), []);
  assert.ok(nodes.some(({ role, name, expanded }) => role === "DisclosureTriangle" && name === "Où vous en êtes, par critère" && expanded));
  const readiness = nodes.find(({ role, text }) => role === "listitem" && text.startsWith("Critère 1 :"));
  assert.match(readiness?.text ?? "", /^Critère 1 : Informer le public 1 en place, sans preuve notée, 1 en partie, 0 pas en place, 0 à éclaircir/);
  // The drawing shows the same counts.
  const drawn = await page.locator(".bars li").first().locator("rect").evaluateAll((rects) => rects.map((rect) => rect.getAttribute("class")));
  assert.deepEqual(drawn, ["in_place", "partly"]);
  await visitor.leave();
});

test("the language of the texts is declared", async () => {
  const [visitor, page, shown] = await opened();
  const user = userActions(shown);
  const declared = () => page.evaluate(() => [document.documentElement.lang, document.querySelector(".jalon").lang]);
  assert.deepEqual(await declared(), ["fr", "fr"]);
  assert.match(await page.title(), /où en êtes-vous/);
  await user.find(".languages [lang=en]").click();
  await page.locator("html[lang=en]").waitFor();
  assert.deepEqual(await declared(), ["en", "en"]);
  assert.match(await page.title(), /where do you stand/);
  assert.deepEqual(await user.find(".languages button").evaluateAll((all) => /** @type {HTMLElement[]} */ (all).map((button) => [button.lang, button.ariaPressed])), [["fr", "false"], ["en", "true"]]);
  await visitor.leave();
});

test("on a host page and in a frame the same is read, without landmarks of the page", async () => {
  const host = await startHost();
  const context = await app.browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  /** @type {Record<string, Node[]>} */
  const read = {};
  for (const [mode, url] of Object.entries({ page: host.jalon, element: host.page("plain.html"), frame: host.page("plain.html", { mode: ' mode="frame"' }) })) {
    await page.goto(url);
    const shown = mode === "frame" ? page.frameLocator("iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic");
    await userActions(shown).openList();
    const nodes = await tree(page, mode === "frame" ? host.jalon : null);
    const ours = nodes.slice(nodes.findIndex(({ name }) => name === "Aller au contenu"));
    const end = ours.findIndex(({ role, text }) => role === "contentinfo" && /Lilas/.test(text));
    read[mode] = (end < 0 ? ours : ours.slice(0, end)).filter(({ role }) => !["main", "contentinfo"].includes(role));
    if (mode === "frame") assert.equal(await page.locator("iframe").evaluate((/** @type {HTMLIFrameElement} */ frame) => frame.title), "Autodiagnostic Qualiopi");
    if (mode === "element") assert.deepEqual(nodes.filter(({ role }) => ["banner", "main", "contentinfo"].includes(role)).length, 2, "the host's own header and footer");
  }
  const lines = (/** @type {Node[]} */ nodes) => nodes.map(({ role, name }) => `${role} ${name}`);
  assert.ok(lines(read.page).length > 60);
  assert.deepEqual(lines(read.element), lines(read.page));
  assert.deepEqual(lines(read.frame), lines(read.page));
  // On a host page the widget's headings begin one level lower.
  assert.deepEqual([headings(read.page)[0].level, headings(read.element)[0].level], [1, 2]);
  await context.close();
});
