// What visitors do to a page to be able to use it: enlarge it, space its letters,
// go by keyboard, touch with a large finger, choose their own colours, want no
// movement. Nothing may be cut, covered or lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TODAY, stage } from "./harness.mjs";
import { steps, walk } from "./walk.mjs";

const at = stage();

async function opened(options) {
  const someone = await at.visitor({ reducedMotion: "reduce", ...options });
  const page = await someone.open(at.url);
  return [someone, page, page.locator("jalon-diagnostic")];
}

/** In the page: what does not fit. Text must stand within its box, and the page
 *  scroll in one direction; a table may scroll by itself, and fields hold more
 *  than they show. */
function unfit() {
  const found = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  for (const element of document.querySelectorAll(".jalon *")) {
    if (!element.checkVisibility() || element.matches("input, textarea, select, option, progress") || element.closest("svg, .unseen, .skip, thead, .field > label")) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const scrolls = element.matches(".dialog");
    const wide = clientWidth && scrollWidth > clientWidth + 1 && !element.matches(".scroll");
    const cut = clientHeight && scrollHeight > clientHeight + 1 && overflowY !== "visible" && !scrolls;
    if (wide || cut) found.push(`${overflowX}, ${scrollWidth} in ${clientWidth}, ${scrollHeight} in ${clientHeight}: ${element.outerHTML.slice(0, 120)}`);
    const { right, width } = element.getBoundingClientRect();
    if (width && right > innerWidth + 1 && !element.closest(".scroll")) found.push(`ends at ${right}: ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** In the page: targets of less than 24 by 24 px with less than that around them.
 *  What a label belongs to can be touched by the label too. */
function tight() {
  const modal = document.querySelector("dialog[open]") ?? document;
  const targets = [];
  for (const element of modal.querySelectorAll("button, a[href], input, select, textarea, summary")) {
    const labels = /checkbox|radio|file/.test(element.type) ? [...element.labels] : [];
    const boxes = [element, ...labels].flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 2 && height > 2);
    if (!boxes.length || !element.checkVisibility()) continue;
    const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
    targets.push({ element, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2, small: right - left < 23.9 || bottom - top < 23.9 });
  }
  const clash = (one, other) =>
    other !== one &&
    (Math.hypot(Math.max(other.left - one.x, 0, one.x - other.right), Math.max(other.top - one.y, 0, one.y - other.bottom)) < 12 ||
      (other.small && Math.hypot(other.x - one.x, other.y - one.y) < 24));
  return targets.filter((one) => one.small && targets.some((other) => clash(one, other))).map(({ element }) => element.outerHTML.slice(0, 160));
}

/** The text spacing of WCAG 1.4.12. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const ENLARGED = {
  "at 400 % of 1280 by 1024 px": { viewport: { width: 320, height: 256 } },
  "on a phone, with letters, words and lines spaced": { viewport: { width: 320, height: 640 }, styles: SPACED },
  "on a wide screen, with letters, words and lines spaced": { viewport: { width: 1440, height: 900 }, styles: SPACED },
  "with letters twice as large": { viewport: { width: 1280, height: 800 }, letters: 32 },
  "with letters twice as large in half the width": { viewport: { width: 640, height: 800 }, letters: 32 },
};

for (const [how, { styles, letters, ...options }] of Object.entries(ENLARGED))
  test(`everything fits and can be touched ${how}`, async () => {
    const [someone, page, shown] = await opened(options);
    if (letters) await (await page.context().newCDPSession(page)).send("Page.setFontSizes", { fontSizes: { standard: letters } });
    if (styles)
      await page.evaluate((styles) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets.push(sheet);
      }, styles);
    await walk(shown, async (where) => {
      if (letters) assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).fontSize), `${letters}px`);
      assert.deepEqual(await page.evaluate(unfit), [], where);
      assert.deepEqual(await page.evaluate(tight), [], where);
    });
    await someone.leave();
  });

/** In the page: how much of what has the focus can be seen, and what it is. */
function sight() {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const target = focused.type === "file" ? focused.nextElementSibling : focused;
  const parts = [target, ...(focused.labels ?? [])];
  const { left, top, width, height } = target.getBoundingClientRect();
  let seen = 0;
  for (let column = 0.1; column < 1; column += 0.2)
    for (let line = 0.1; line < 1; line += 0.2) {
      const hit = document.elementFromPoint(left + width * column, top + height * line);
      if (parts.some((part) => part.contains(hit))) seen += 1;
    }
  const outlined = [focused, focused.nextElementSibling].some((part) => part && getComputedStyle(part).outlineStyle !== "none");
  return { seen, outlined, what: focused.outerHTML.slice(0, 120) };
}

for (const [width, height] of [[320, 256], [1280, 720]])
  test(`what has the focus is never covered, forwards and backwards, at ${width} by ${height} px`, async () => {
    const [someone, page, shown] = await opened({ viewport: { width, height } });
    let stops = 0;
    await walk(shown, async (where) => {
      if (!/^(dialog: data|diagnostic, something removed|quotes|plan)$/.test(where)) return;
      // To the end and, from there, back.
      for (const key of ["Tab", "Shift+Tab"]) {
        await page.evaluate((end) => {
          const all = [...(document.querySelector("dialog[open]") ?? document).querySelectorAll("a, button, input, select, textarea, summary")].filter((element) => element.checkVisibility());
          all.at(end ? -1 : 0).focus();
        }, key !== "Tab");
        for (let presses = 0; presses < 45; presses += 1) {
          await page.keyboard.press(key);
          const now = await page.evaluate(sight);
          if (!now) break;
          stops += 1;
          assert.ok(now.seen > 0, `${where}, ${key}: covered: ${now.what}`);
          assert.ok(now.outlined, `${where}, ${key}: the focus cannot be seen on ${now.what}`);
        }
      }
      if (where.startsWith("dialog")) await page.locator("dialog[open] button").first().focus();
      else await page.evaluate(() => document.activeElement.blur());
    });
    assert.ok(stops > 200, `${stops}`);
    await someone.leave();
  });

for (const colorScheme of ["light", "dark"])
  test(`in forced colours, what is current, chosen or focused can still be told (${colorScheme})`, async () => {
    const [someone, page, shown] = await opened({ forcedColors: "active", colorScheme });
    const me = steps(shown);
    const looks = (selector) =>
      me.find(selector).first().evaluate((element) => {
        const { backgroundColor, color, borderTopStyle, outlineStyle } = getComputedStyle(element);
        return { backgroundColor, color, borderTopStyle, outlineStyle };
      });
    const told = async (one, other) => {
      const [chosen, usual] = [await looks(one), await looks(other)];
      assert.notEqual(chosen.backgroundColor, usual.backgroundColor, one);
      assert.notEqual(chosen.backgroundColor, chosen.color, one);
    };
    await told(".places [aria-current]", ".places button:not([aria-current])");
    await told(".languages [aria-pressed=true]", ".languages [aria-pressed=false]");
    await me.place(1);
    await told(".filters [aria-pressed=true]", ".filters [aria-pressed=false]");
    await told(".criteria [aria-current]", ".criteria button:not([aria-current])");
    await me.find(".in_place input").first().check();
    assert.equal((await looks(".in_place input:checked + label")).outlineStyle, "solid");
    assert.equal((await looks(".partly input + label")).outlineStyle, "none");
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
    const { outlineStyle, outlineColor, ground } = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement);
      return { outlineStyle, outlineColor, ground: getComputedStyle(document.body).backgroundColor };
    });
    assert.equal(outlineStyle, "solid");
    assert.notEqual(outlineColor, ground);
    await me.place(3);
    await told(".views [aria-current]", ".views button:not([aria-current])");
    const swatches = await me.find(".swatch").evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).backgroundColor));
    assert.equal(new Set(swatches).size, 4);
    const strokes = await me.find(".bar rect").evaluateAll((all) => all.map((rect) => getComputedStyle(rect).stroke));
    assert.ok(strokes.length && strokes.every((stroke) => stroke !== "none"));
    await Promise.all([page.waitForEvent("download"), me.find(".take-away").getByRole("button", { name: "Exporter en JSON" }).click()]);
    assert.equal((await looks(".notice.shown")).borderTopStyle, "solid");
    await someone.leave();
  });

test("who wants no movement gets none", async () => {
  const moving = () => {
    const lasting = [...document.querySelectorAll(".jalon *")].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return [transitionDuration, animationDuration].some((durations) => durations.split(", ").some((duration) => parseFloat(duration) > 0)) || scrollBehavior === "smooth";
    });
    return [...lasting.map((element) => element.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
  };
  const [someone, page, shown] = await opened();
  await walk(shown, async (where) => assert.deepEqual(await page.evaluate(moving), [], where));
  await someone.leave();
});

test("what offers to take a removal back waits for the visitor", async () => {
  const someone = await at.visitor({ clock: false });
  await someone.context.clock.install({ time: new Date(TODAY) });
  const page = await someone.open(at.url);
  const shown = page.locator("jalon-diagnostic");
  const me = steps(shown);
  await me.place(1);
  await me.find(".folds button").nth(1).click();
  await me.find(".list .actions > button").first().click();
  await me.find(".item-tools button").last().click();
  await page.locator(".notice.shown").waitFor();
  await page.clock.runFor(120_000);
  await page.locator(".notice").getByRole("button", { name: "Annuler" }).click();
  assert.equal(await me.find(".item").count(), 1);
  await someone.leave();
});
