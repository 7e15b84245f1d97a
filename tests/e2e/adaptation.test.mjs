// The page as visitors adapt it: zoom, text spacing, larger fonts, keyboard, touch,
// forced colours, reduced motion. Nothing may be cut off, covered or lost.

/** @import { Locator, Page } from "playwright-core" */
/** @import { Options, Visitor } from "./harness.mjs" */

import assert from "node:assert/strict";
import { test } from "node:test";
import { TODAY, startApp } from "./harness.mjs";
import { crawl, userActions } from "./crawl.mjs";

const app = startApp();

/** @param {Options} options
 *  @returns {Promise<[Visitor, Page, Locator]>} */
async function opened(options = {}) {
  const visitor = await app.visitor({ reducedMotion: "reduce", ...options });
  const page = await visitor.open(app.url);
  return [visitor, page, page.locator("jalon-diagnostic")];
}

/** In the page: what overflows. Text must fit its box, and the page must scroll in one
 *  direction only. A table may scroll by itself, and so may a field and a list beside. */
function overflowing() {
  const found = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll(".jalon *")) {
    if (!element.checkVisibility() || element.matches("input, textarea, select, option, progress") || element.closest("svg, .unseen, .skip, thead, .field > label, .gap .list > :is(legend, .why)")) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const scrolls = element.matches(".dialog, .aside");
    // What reaches into the margin around it, on purpose and without leaving the page.
    const reach = Math.max(0, ...[...element.querySelectorAll(".dock, .pass-tools, .pass-head > button")].map((part) => -parseFloat(getComputedStyle(part).marginInlineEnd)));
    const wide = clientWidth && scrollWidth > clientWidth + 1 + reach && !element.matches(".scroll");
    const cut = clientHeight && scrollHeight > clientHeight + 1 && overflowY !== "visible" && !scrolls;
    if (wide || cut) found.push(`${overflowX}, ${scrollWidth} in ${clientWidth}, ${scrollHeight} in ${clientHeight}: ${element.outerHTML.slice(0, 120)}`);
    const { right, width } = element.getBoundingClientRect();
    if (width && right > innerWidth + 1 && !element.closest(".scroll")) found.push(`ends at ${right}: ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** In the page: targets smaller than 24 by 24 px without that much space around them.
 *  A label is part of the target. */
function tooSmall() {
  const modal = document.querySelector("dialog[open]") ?? document;
  /** @type {any[]} */
  const targets = [];
  for (const element of modal.querySelectorAll("button, a[href], input, select, textarea, summary")) {
    const labels = /checkbox|radio|file/.test(element.type) ? [...element.labels] : [];
    const boxes = [element, ...labels].flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 2 && height > 2);
    if (!boxes.length || !element.checkVisibility()) continue;
    const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
    targets.push({ element, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2, small: right - left < 23.9 || bottom - top < 23.9 });
  }
  const clash = (/** @type {any} */ one, /** @type {any} */ other) =>
    other !== one &&
    (Math.hypot(Math.max(other.left - one.x, 0, one.x - other.right), Math.max(other.top - one.y, 0, one.y - other.bottom)) < 12 ||
      (other.small && Math.hypot(other.x - one.x, other.y - one.y) < 24));
  return targets.filter((one) => one.small && targets.some((other) => clash(one, other))).map(({ element }) => element.outerHTML.slice(0, 160));
}

/** The text spacing of WCAG 1.4.12. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** @type {Record<string, Options & { styles?: string, fontSize?: number }>} */
const ADAPTATIONS = {
  "at 400 % zoom of 1280 by 1024 px": { viewport: { width: 320, height: 256 } },
  "on a phone with text spacing": { viewport: { width: 320, height: 640 }, styles: SPACED },
  "on a wide screen with text spacing": { viewport: { width: 1440, height: 900 }, styles: SPACED },
  "with a font twice as large": { viewport: { width: 1280, height: 800 }, fontSize: 32 },
  "with a font twice as large in half the width": { viewport: { width: 640, height: 800 }, fontSize: 32 },
};

for (const [how, { styles, fontSize, ...options }] of Object.entries(ADAPTATIONS))
  test(`everything fits and every target is large enough ${how}`, async () => {
    const [visitor, page, shown] = await opened(options);
    if (fontSize) await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
    if (styles)
      await page.evaluate((styles) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets.push(sheet);
      }, styles);
    await crawl(shown, async (where) => {
      if (fontSize) assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).fontSize), `${fontSize}px`);
      assert.deepEqual(await page.evaluate(overflowing), [], where);
      assert.deepEqual(await page.evaluate(tooSmall), [], where);
    });
    await visitor.leave();
  });

/** In the page: how much of the focused element is visible, and which it is. */
function focusedElement() {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const target = focused.type === "file" ? focused.nextElementSibling : focused;
  const parts = [target, ...(focused.labels ?? [])];
  const { left, top, width, height } = target.getBoundingClientRect();
  let visible = 0;
  for (let column = 0.1; column < 1; column += 0.2)
    for (let line = 0.1; line < 1; line += 0.2) {
      const hit = document.elementFromPoint(left + width * column, top + height * line);
      if (parts.some((part) => part.contains(hit))) visible += 1;
    }
  const outlined = [focused, focused.nextElementSibling].some((part) => part && getComputedStyle(part).outlineStyle !== "none");
  return { visible, outlined, html: focused.outerHTML.slice(0, 120) };
}

for (const [width, height] of [[320, 256], [1280, 720]])
  test(`the focused element is never covered, forwards and backwards, at ${width} by ${height} px`, async () => {
    const [visitor, page, shown] = await opened({ viewport: { width, height } });
    let stops = 0;
    await crawl(shown, async (where) => {
      if (!/^(dialog: data|question|diagnostic, item removed|quotes|plan|gap|evidence)$/.test(where)) return;
      // Forwards from the start, then backwards from the end.
      for (const key of ["Tab", "Shift+Tab"]) {
        await page.evaluate((end) => {
          const all = [...(document.querySelector("dialog[open]") ?? document).querySelectorAll("a, button, input, select, textarea, summary")].filter((element) => element.checkVisibility());
          all.at(end ? -1 : 0).focus();
        }, key !== "Tab");
        for (let presses = 0; presses < 45; presses += 1) {
          await page.keyboard.press(key);
          const now = await page.evaluate(focusedElement);
          if (!now) break;
          stops += 1;
          assert.ok(now.visible > 0, `${where}, ${key}: covered: ${now.html}`);
          assert.ok(now.outlined, `${where}, ${key}: no visible focus on ${now.html}`);
        }
      }
      if (where.startsWith("dialog")) await page.locator("dialog[open] button").first().focus();
      else await page.evaluate(() => document.activeElement.blur());
    });
    assert.ok(stops > 200, `${stops}`);
    await visitor.leave();
  });

for (const colorScheme of /** @type {const} */ (["light", "dark"]))
  test(`in forced colours, current, selected and focused elements are distinguishable (${colorScheme})`, async () => {
    const [visitor, page, shown] = await opened({ forcedColors: "active", colorScheme });
    const user = userActions(shown);
    const styleOf = (/** @type {string} */ selector) =>
      user.find(selector).first().evaluate((/** @type {any} */ element) => {
        const { backgroundColor, color, borderTopStyle, outlineStyle } = getComputedStyle(element);
        return { backgroundColor, color, borderTopStyle, outlineStyle };
      });
    const assertDistinct = async (/** @type {string} */ one, /** @type {string} */ other) => {
      const [chosen, usual] = [await styleOf(one), await styleOf(other)];
      assert.notEqual(chosen.backgroundColor, usual.backgroundColor, one);
      assert.notEqual(chosen.backgroundColor, chosen.color, one);
    };
    await assertDistinct(".places [aria-current]", ".places button:not([aria-current])");
    await assertDistinct(".languages [aria-pressed=true]", ".languages [aria-pressed=false]");
    await user.goTo(1);
    await user.find(".answer.in_place").click();
    await user.find(".position").filter({ hasText: /· 2 / }).waitFor();
    await user.find(".pass-tools button").first().click();
    await assertDistinct(".answer[aria-pressed=true]", ".answer[aria-pressed=false]");
    await user.openList();
    await assertDistinct(".filters [aria-pressed=true]", ".filters [aria-pressed=false]");
    await assertDistinct(".criteria [aria-current]", ".criteria button:not([aria-current])");
    await user.find(".in_place input").first().check();
    assert.equal((await styleOf(".in_place input:checked + label")).outlineStyle, "solid");
    assert.equal((await styleOf(".partly input + label")).outlineStyle, "none");
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
    const { outlineStyle, outlineColor, background } = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement);
      return { outlineStyle, outlineColor, background: getComputedStyle(document.body).backgroundColor };
    });
    assert.equal(outlineStyle, "solid");
    assert.notEqual(outlineColor, background);
    await user.goTo(3);
    await assertDistinct(".views [aria-current]", ".views button:not([aria-current])");
    await user.find(".readiness > summary").click();
    const swatches = await user.find(".swatch").evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).backgroundColor));
    assert.equal(new Set(swatches).size, 4);
    const strokes = await user.find(".bar rect").evaluateAll((all) => all.map((rect) => getComputedStyle(rect).stroke));
    assert.ok(strokes.length && strokes.every((stroke) => stroke !== "none"));
    await Promise.all([page.waitForEvent("download"), user.find(".show").getByRole("button", { name: "Fichier pour un consultant" }).click()]);
    assert.equal((await styleOf(".notice.shown")).borderTopStyle, "solid");
    await visitor.leave();
  });

test("nothing moves with reduced motion", async () => {
  const moving = () => {
    const lasting = [...document.querySelectorAll(".jalon *")].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return [transitionDuration, animationDuration].some((durations) => durations.split(", ").some((duration) => parseFloat(duration) > 0)) || scrollBehavior === "smooth";
    });
    return [...lasting.map((element) => element.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
  };
  const [visitor, page, shown] = await opened();
  await crawl(shown, async (where) => assert.deepEqual(await page.evaluate(moving), [], where));
  await visitor.leave();
});

test("a notice that offers to undo a removal does not time out", async () => {
  const visitor = await app.visitor({ clock: false });
  await visitor.context.clock.install({ time: new Date(TODAY) });
  const page = await visitor.open(app.url);
  const shown = page.locator("jalon-diagnostic");
  const user = userActions(shown);
  await user.openList();
  await user.find(".folds button").nth(1).click();
  await user.find(".list .actions > button").first().click();
  await user.find(".item-tools button").last().click();
  await page.locator(".notice.shown").waitFor();
  await page.clock.runFor(120_000);
  await page.locator(".notice").getByRole("button", { name: "Annuler" }).click();
  assert.equal(await user.find(".item").count(), 1);
  await visitor.leave();
});
