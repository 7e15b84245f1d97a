// What a visitor does in an engine, with WebDriver: finds elements by accessible name,
// acts on them, and waits for the result.

/** @import { WebDriver, WebElement } from "selenium-webdriver" */
/** @import { Host } from "../e2e/hosts.mjs" */

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { Key } from "selenium-webdriver";
import { closeHosts, startHost } from "../e2e/hosts.mjs";
import { session } from "./driver.mjs";
import { FIND, plain, row, waitUntil } from "./find.mjs";
import { RECORD_PROBLEMS } from "./init-scripts.mjs";

/** An element, or a selector of elements, in which to look.
 *  @typedef {WebElement | string | null} Scope */

/** Starts a session for the tests of one file. Each test starts a host of its own,
 *  whose storage is empty. */
export function startVisitor() {
  const visitor = new Visitor();
  before(async () => Object.assign(visitor, await session()));
  after(() => Promise.all([visitor.close?.(), closeHosts()]));
  return visitor;
}

class Visitor {
  /** @type {WebDriver} */
  driver = /** @type {any} */ (undefined);
  /** Where downloads go. */
  home = "";
  /** @type {(() => Promise<void>) | undefined} */
  close;

  /** Starts a host whose pages run `init` first.
   *  @param {Parameters<typeof startHost>[0]} options
   *  @returns {Promise<Host>} */
  async startHost(init = "", options = {}) {
    return startHost({ init: RECORD_PROBLEMS + init, ...options });
  }

  /** Opens a page, and waits for an element unless `selector` is null.
   *  @param {string} url
   *  @param {string | null} selector */
  async open(url, selector = ".root .places") {
    await this.driver.get(url);
    if (selector) await this.find(selector);
  }

  /** Runs a script in the page.
   *  @param {string} script
   *  @param {any[]} values
   *  @returns {Promise<any>} */
  run(script, ...values) {
    return this.driver.executeScript(script, ...values);
  }

  /** The visible elements of a selector and a name (exact, or a pattern that starts
   *  with "^").
   *  @param {string} selector
   *  @param {string | null} name
   *  @param {Scope} within
   *  @returns {Promise<WebElement[]>} */
  all(selector, name = null, within = null) {
    return this.run(FIND, selector, name, within);
  }

  /** The first of them, once there is one.
   *  @param {string} selector
   *  @param {string | null} name
   *  @param {Scope} within
   *  @returns {Promise<WebElement>} */
  find(selector, name = null, within = null) {
    return waitUntil(`${selector} ${name ?? ""}`, async () => (await this.all(selector, name, within))[0]);
  }

  /** @param {string} selector
   *  @param {string | null} name */
  waitForNone(selector, name = null) {
    return waitUntil(`no ${selector} ${name ?? ""}`, async () => (await this.all(selector, name)).length === 0);
  }

  /** @param {string} selector
   *  @param {string | RegExp} expected
   *  @param {Scope} within */
  waitForText(selector, expected, within = null) {
    return waitUntil(`${selector} with the text ${expected}`, async () => {
      for (const element of await this.all(selector, null, within)) if (plain(await this.text(element)).match(expected)) return true;
      return false;
    });
  }

  /** @param {WebElement} element
   *  @returns {Promise<string>} */
  text(element) {
    return this.run("return arguments[0].textContent", element);
  }

  /** @param {string} selector
   *  @param {string | null} name
   *  @param {Scope} within */
  async click(selector, name = null, within = null) {
    await this.clickOn(await this.find(selector, name, within));
  }

  /** Scrolls an element to the middle of the window, and waits until it rests there. A
   *  driver would leave it at the edge, below sticky elements.
   *  @param {WebElement} element */
  async scrollToCentre(element) {
    const position = () => this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); const { x, y } = arguments[0].getBoundingClientRect(); return [x, y].join()", element);
    /** @type {string | undefined} */
    let before;
    await waitUntil("it rests", async () => before === (before = await position()));
  }

  /** @param {WebElement} element */
  async clickOn(element) {
    await this.scrollToCentre(element);
    await element.click();
  }

  /** @param {string} name
   *  @param {Scope} within */
  clickButton(name, within = null) {
    return this.click("button", name, within);
  }

  /** Opens a screen through the navigation.
   *  @param {string} name
   *  @param {Scope} within */
  goTo(name, within = null) {
    return this.click(".root .places button", name, within);
  }

  /** Opens the list of all indicators, from wherever the widget is.
   *  @param {Scope} within */
  async openList(within = null, { diagnostic = "Diagnostic", all = "Tout revoir" } = {}) {
    await this.goTo(diagnostic, within);
    await this.find(".guided, .rows", null, within);
    if ((await this.all(".guided", null, within)).length) await this.clickButton(all, within);
    await this.find(".rows", null, within);
  }

  /** Checks a checkbox or a radio button.
   *  @param {string} name
   *  @param {Scope} within */
  async check(name, within = null) {
    const input = await this.find("input[type=checkbox], input[type=radio]", name, within);
    if (!(await input.isSelected())) await this.clickOn(input);
    await waitUntil(`${name} is checked`, () => input.isSelected());
  }

  /** Replaces the text of a field.
   *  @param {string} name
   *  @param {string} value
   *  @param {Scope} within */
  async fill(name, value, within = null) {
    const field = await this.find("input, textarea", name, within);
    await this.scrollToCentre(field);
    await field.clear();
    // A key for a line break: WebKit's driver types nothing for the character.
    await field.sendKeys(value.replaceAll("\n", Key.ENTER));
    assert.equal(await field.getAttribute("value"), value, name);
  }

  /** Sets a date as a date picker would: the order of its parts depends on the engine.
   *  @param {string} name
   *  @param {string} value
   *  @param {Scope} within */
  async setDate(name, value, within = null) {
    const field = await this.find("input[type=date]", name, within);
    await this.run(`
      const [field, value] = arguments;
      field.focus();
      field.value = value;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      field.blur();`, field, value);
  }

  /** Answers an indicator.
   *  @param {number} number
   *  @param {string} name
   *  @param {Scope} within */
  async answer(number, name, within = null) {
    await this.check(name, await this.find(row(number), null, within));
  }

  /** Presses keys, given by their WebDriver name or as characters.
   *  @param {string[]} keys */
  async press(...keys) {
    await this.driver.actions().sendKeys(...keys.map((key) => /** @type {any} */ (Key)[key] ?? key)).perform();
  }

  /** The name of the focused element, as FIND computes it. */
  async focused() {
    return plain(await this.run(`
      let one = document.activeElement;
      while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
      return one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;`));
  }

  /** @param {RegExp} name */
  waitForFocus(name) {
    return waitUntil(`the focus on ${name}`, async () => (await this.focused()).match(name));
  }

  /** Presses Tab, or Shift and Tab, until the element of this name has the focus,
   *  visibly.
   *  @param {RegExp} name */
  async tabTo(name, { backwards = false } = {}) {
    const passed = [];
    for (let presses = 0; presses < 60; presses += 1) {
      const actions = this.driver.actions();
      if (backwards) actions.keyDown(Key.SHIFT);
      actions.sendKeys(Key.TAB);
      if (backwards) actions.keyUp(Key.SHIFT);
      await actions.perform();
      const focused = await this.focused();
      passed.push(focused.slice(0, 30));
      if (!focused.match(name)) continue;
      const outlined = await this.run(`
        let one = document.activeElement;
        while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        return [one, one.nextElementSibling].some((one) => one && getComputedStyle(one).outlineStyle !== "none");`);
      return assert.ok(outlined, `the focus on ${name} is visible, after ${passed.join(" > ")}`);
    }
    assert.fail(`Tab does not reach ${name}: ${passed.join(" > ")}`);
  }

  /** The four key figures, by their names.
   *  @param {Scope} within
   *  @returns {Promise<Record<string, string>>} */
  async keyFigures(within = null) {
    const pairs = [];
    // One by one: WebKit's driver does not accept a list of elements.
    for (const item of await this.all(".strip dl > div", null, within))
      pairs.push(await this.run("return ['dt', 'dd'].map((part) => arguments[0].querySelector(part).textContent)", item));
    return Object.fromEntries(pairs.map((pair) => pair.map(plain)));
  }

  /** The saved document, once it satisfies `condition`.
   *  @param {(document: SavedDocument) => unknown} condition
   *  @returns {Promise<SavedDocument>} */
  savedDocument(condition = () => true, key = "jalon") {
    return waitUntil(`saved: ${condition}`, async () => {
      const document = JSON.parse(await this.run("return localStorage.getItem(arguments[0])", `${key}/v1/document`));
      return document && condition(document) && document;
    });
  }

  /** Calls a method of the element, as a host page does. A rejection is returned as
   *  text.
   *  @param {string} name
   *  @param {unknown[]} values
   *  @returns {Promise<any>} */
  callMethod(name, ...values) {
    return this.driver.executeAsyncScript(`
      const [name, values, done] = arguments;
      document.querySelector("jalon-diagnostic")[name](...values).then(done, (error) => done("rejected: " + error.message));`, name, values);
  }

  /** Switches to a frame, or to the one in an element, once it is visible. */
  async enterFrame(selector = "jalon-diagnostic") {
    const frame = await waitUntil(`a frame in ${selector}`, () =>
      this.run(`
        const at = document.querySelector(arguments[0]);
        const frame = at.localName === "iframe" ? at : at.shadowRoot.querySelector("iframe");
        return getComputedStyle(frame).visibility === "visible" && frame;`, selector));
    await this.driver.switchTo().frame(frame);
  }

  /** Switches back to the page itself. */
  async leaveFrame() {
    await this.driver.switchTo().defaultContent();
  }

  /** The name and the text of a downloaded file, which is deleted. */
  async downloadedFile(pattern = /\.json$/) {
    const name = await waitUntil(`a file ${pattern}`, async () => (await readdir(this.home)).find((name) => pattern.test(name)));
    const path = join(this.home, name);
    const text = await waitUntil(`${name} is complete`, () => readFile(path, "utf8"));
    await rm(path);
    return { name, text };
  }

  /** Chooses a file in a file field.
   *  @param {WebElement} field
   *  @param {string} name
   *  @param {string} text */
  async upload(field, name, text) {
    const folder = join(this.home, "uploads");
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    await writeFile(path, text);
    await field.sendKeys(path);
  }

  /** Asserts that there was no error, warning or policy violation, in the page and its
   *  frames, except those that match `allow`. */
  async assertNoProblems(allow = /^$/) {
    await this.leaveFrame();
    // A frame that is still loading has no record yet.
    const problems = await waitUntil("every frame has a record", () => this.run(`
      const frames = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? frames(one.shadowRoot) : one.localName === "iframe" && one.className !== "print" ? [one] : []));
      const views = (view) => [view, ...frames(view.document).filter((frame) => frame.contentDocument).flatMap((frame) => views(frame.contentWindow))];
      const all = views(window);
      return all.every((view) => view.problems) && all.flatMap((view) => view.problems);`));
    assert.deepEqual(problems.filter((/** @type {string} */ problem) => !allow.test(problem)), []);
  }

  /** Reloads the page, after checking it for problems.
   *  @param {RegExp} [allow] */
  async reload(allow) {
    await this.assertNoProblems(allow);
    await this.driver.navigate().refresh();
  }

  /** Opens an address in a second tab; returns functions that switch between both.
   *  @param {string} url */
  async openTab(url) {
    const first = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow("window");
    const second = await this.driver.getWindowHandle();
    await this.open(url);
    return {
      first: () => this.driver.switchTo().window(first),
      second: () => this.driver.switchTo().window(second),
      close: async () => {
        await this.driver.switchTo().window(second);
        await this.driver.close();
        await this.driver.switchTo().window(first);
      },
    };
  }
}
