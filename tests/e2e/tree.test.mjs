// What a screen reader would be given, from the browser's accessibility tree:
// the order of reading, names, states, tables, languages. A screen reader itself
// is not run here; announcements.test.mjs holds to what is told on the way.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { answer, go, row, stage } from "./harness.mjs";
import { closeSites, site } from "./hosts.mjs";
import { controls, headings, landmarks, line, tree } from "./tree.mjs";
import { steps, walk } from "./walk.mjs";

const at = stage();
after(closeSites);

async function opened(options) {
  const someone = await at.visitor({ reducedMotion: "reduce", ...options });
  const page = await someone.open(at.url);
  return [someone, page, page.locator("jalon-diagnostic")];
}

/** Ids are unique, what refers to an id finds it, and elements stand where HTML
 *  lets them: what a parser would make of the text is what there is. */
function unsound() {
  const part = document.querySelector(".jalon");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const found = ids.filter((id, position) => ids.indexOf(id) !== position).map((id) => `twice: ${id}`);
  for (const name of ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list"])
    for (const element of part.querySelectorAll(`[${name}]`))
      if (element.checkVisibility())
        for (const id of element.getAttribute(name).split(" ")) if (!ids.includes(id)) found.push(`${name} leads nowhere: ${id}`);
  const parsed = new DOMParser().parseFromString(part.outerHTML, "text/html").body;
  if (parsed.innerHTML !== part.outerHTML) found.push("a parser makes something else of it");
  return found;
}

test("every screen reads in order, and everything on it has a name", async () => {
  const [someone, page, shown] = await opened();
  await walk(shown, async (where) => {
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
    assert.deepEqual(await page.evaluate(unsound), [], where);
    if (dialog) return assert.equal(landmarks(nodes).length, 0, `${where}: nothing but the dialog can be read`);
    const parts = landmarks(nodes).filter(({ within }) => within.role === "RootWebArea").map(line);
    const views = parts.length === 6 ? parts.splice(3, 1)[0] : "navigation";
    assert.deepEqual(parts, ["banner", "navigation Étapes", "region En bref", "main", "contentinfo"], where);
    assert.match(views, /^navigation/, where);
    // The heading names the part that the visitor is in.
    const title = headings(nodes)[1];
    assert.equal(title.level, 2, where);
    assert.ok(landmarks(nodes).some(({ role, name, within }) => role === "region" && name === title.name && within.role === "main"), where);
  });
  await someone.leave();
});

test("an indicator reads: title, question with four answers, what the answer means, what can be unfolded", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  await answer(page, 1, "En partie");
  const nodes = await tree(page);
  const card = nodes.find(({ role, name }) => role === "article" && name === "1 Information du public");
  const inside = nodes.slice(nodes.indexOf(card) + 1).filter(({ depth, within }) => depth > card.depth && (within === card || within.within === card));
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
  assert.equal(inside.find(({ name }) => name === "Aide").expanded, false);
  await row(page, 1).getByRole("button", { name: "Aide" }).click();
  assert.equal((await tree(page)).find(({ name }) => name === "Aide").expanded, true);
  await someone.leave();
});

for (const width of [320, 1280])
  test(`tables are tables, with headers and a name, at ${width} px`, async () => {
    const [someone, page, shown] = await opened({ viewport: { width, height: 800 } });
    const tables = {};
    await walk(shown, async (where) => {
      const nodes = await tree(page);
      for (const table of nodes.filter(({ role }) => role === "table")) {
        const within = (node) => node && (node.within === table || within(node.within));
        const cells = nodes.filter(within).filter(({ role }) => /^(columnheader|rowheader|cell|gridcell)$/.test(role));
        const count = (role) => cells.filter((cell) => cell.role === role).length;
        tables[where] = [table.name, count("columnheader"), count("rowheader") > 0, count("cell") > 0];
      }
    });
    assert.deepEqual(tables, {
      costs: ["D’où vient ce chiffre", 3, true, true],
      quotes: ["Côte à côte", 5, true, true],
      plan: ["Plan d’action", 6, true, true],
      paper: ["D’où vient ce chiffre", 3, true, true],
      compare: ["En chiffres", 2, true, true],
    });
    await someone.leave();
  });

test("a drawing is silent, and what it shows is said beside it", async () => {
  const [someone, page] = await opened();
  await go(page, "Diagnostic");
  await answer(page, 1, "En place");
  await answer(page, 2, "En partie");
  await go(page, "Bilan");
  const nodes = await tree(page);
  assert.deepEqual(nodes.filter(({ role }) => /image|img|graphics/i.test(role)), []);
  const readiness = nodes.find(({ role, name }) => role === "region" && name === "Où vous en êtes, par critère");
  assert.match(readiness.text, /Critère 1 : Informer le public 1 en place, 1 en partie, 0 pas en place, 0 sans réponse sûre/);
  // The counts are those that are drawn.
  const drawn = await page.locator(".bars li").first().locator("rect").evaluateAll((rects) => rects.map((rect) => rect.getAttribute("class")));
  assert.deepEqual(drawn, ["in_place", "partly"]);
  await someone.leave();
});

test("the language of the words is said, wherever the widget stands", async () => {
  const [someone, page, shown] = await opened();
  const me = steps(shown);
  const said = () => page.evaluate(() => [document.documentElement.lang, document.querySelector(".jalon").lang]);
  assert.deepEqual(await said(), ["fr", "fr"]);
  assert.match(await page.title(), /où en êtes-vous/);
  await me.find(".languages [lang=en]").click();
  await page.locator("html[lang=en]").waitFor();
  assert.deepEqual(await said(), ["en", "en"]);
  assert.match(await page.title(), /where do you stand/);
  assert.deepEqual(await me.find(".languages button").evaluateAll((all) => all.map((button) => [button.lang, button.ariaPressed])), [["fr", "false"], ["en", "true"]]);
  await someone.leave();
});

test("on a host's page and in a frame the same is read, and no part of the page is claimed", async () => {
  const host = await site();
  const context = await at.browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  const read = {};
  for (const [way, url] of Object.entries({ page: host.jalon, element: host.page("plain.html"), frame: host.page("plain.html", { mode: ' mode="frame"' }) })) {
    await page.goto(url);
    const shown = way === "frame" ? page.frameLocator("iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic");
    await steps(shown).place(1);
    const nodes = await tree(page, way === "frame" ? host.jalon : null);
    const ours = nodes.slice(nodes.findIndex(({ name }) => name === "Aller au contenu"));
    const end = ours.findIndex(({ role, text }) => role === "contentinfo" && /Lilas/.test(text));
    read[way] = (end < 0 ? ours : ours.slice(0, end)).filter(({ role }) => !["main", "contentinfo"].includes(role));
    if (way === "frame") assert.equal(await page.locator("iframe").evaluate((frame) => frame.title), "Autodiagnostic Qualiopi");
    if (way === "element") assert.deepEqual(nodes.filter(({ role, within }) => ["banner", "main", "contentinfo"].includes(role)).length, 2, "the host's own header and footer");
  }
  const lines = (nodes) => nodes.map(({ role, name }) => `${role} ${name}`);
  assert.ok(lines(read.page).length > 60);
  assert.deepEqual(lines(read.element), lines(read.page));
  assert.deepEqual(lines(read.frame), lines(read.page));
  // Below a host's own heading, the widget's begins one level further down.
  assert.deepEqual([headings(read.page)[0].level, headings(read.element)[0].level], [1, 2]);
  await context.close();
});
