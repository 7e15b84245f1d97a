// What a visitor does in an engine, with WebDriver: finds what is shown by the
// name that it is known by, acts on it, and waits for what is to come.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { Key } from "selenium-webdriver";
import { closeSites, site } from "../e2e/hosts.mjs";
import { session } from "./driver.mjs";
import { FIND, plain, row, until } from "./find.mjs";
import { WATCH } from "./first.mjs";

/** A visitor for the tests of one file; each test opens a site of its own, whose
 *  storage is as empty as that of a new browser. */
export function stage() {
  const visitor = new Visitor();
  before(async () => Object.assign(visitor, await session()));
  after(() => Promise.all([visitor.close?.(), closeSites()]));
  return visitor;
}

class Visitor {
  /** A new site, whose pages run `first` before all else. */
  async host(first = "", options = {}) {
    return site({ first: WATCH + first, ...options });
  }

  async open(url, what = ".places") {
    await this.driver.get(url);
    if (what) await this.find(what);
  }

  run(script, ...values) {
    return this.driver.executeScript(script, ...values);
  }

  /** All that is seen of a selector and a name (exact, or a pattern from "^"). */
  all(selector, name = null, within = null) {
    return this.run(FIND, selector, name, within);
  }

  /** The first of them, once it is there. */
  find(selector, name = null, within = null) {
    return until(`${selector} ${name ?? ""}`, async () => (await this.all(selector, name, within))[0]);
  }

  /** Waits until none is there. */
  gone(selector, name = null) {
    return until(`no ${selector} ${name ?? ""}`, async () => (await this.all(selector, name)).length === 0);
  }

  reads(selector, expected, within = null) {
    return until(`${selector} reads ${expected}`, async () => {
      for (const one of await this.all(selector, null, within)) if (plain(await this.text(one)).match(expected)) return true;
      return false;
    });
  }

  text(element) {
    return this.run("return arguments[0].textContent", element);
  }

  async click(selector, name = null, within = null) {
    await this.clickOn(await this.find(selector, name, within));
  }

  /** Waits until it stands still, in the middle of the window: a driver is content
   *  with what is just in sight, below what sticks to the window's edges. */
  async reach(element) {
    const place = () => this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); const { x, y } = arguments[0].getBoundingClientRect(); return `${x} ${y}`", element);
    let before;
    await until("it stands still", async () => before === (before = await place()));
  }

  async clickOn(element) {
    await this.reach(element);
    await element.click();
  }

  button(name, within = null) {
    return this.click("button", name, within);
  }

  /** Goes to a place, by its name. */
  go(name, within = null) {
    return this.click(".places button", name, within);
  }

  /** Ticks a box, or chooses one of several. */
  async tick(name, within = null) {
    const input = await this.find("input[type=checkbox], input[type=radio]", name, within);
    if (!(await input.isSelected())) await this.clickOn(input);
    await until(`${name} is ticked`, () => input.isSelected());
  }

  /** Types into a field what shall stand there. */
  async fill(name, value, within = null) {
    const field = await this.find("input, textarea", name, within);
    await this.reach(field);
    await field.clear();
    // A line's end is a key: WebKit's driver types nothing for the sign.
    await field.sendKeys(value.replaceAll("\n", Key.ENTER));
    assert.equal(await field.getAttribute("value"), value, name);
  }

  /** Sets a day, as a chooser would: each engine takes its keys in another order. */
  async day(name, value, within = null) {
    const field = await this.find("input[type=date]", name, within);
    await this.run(`
      const [field, value] = arguments;
      field.focus();
      field.value = value;
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      field.blur();`, field, value);
  }

  /** Answers an indicator. */
  async answer(number, name, within = null) {
    await this.tick(name, await this.find(row(number), null, within));
  }

  /** Presses keys where the focus is. */
  async press(...keys) {
    await this.driver.actions().sendKeys(...keys.map((key) => Key[key] ?? key)).perform();
  }

  /** What has the focus, as FIND would call it. */
  async focused() {
    return plain(await this.run(`
      let one = document.activeElement;
      while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
      return one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent;`));
  }

  /** Waits until that has the focus. */
  focus(name) {
    return until(`the focus on ${name}`, async () => (await this.focused()).match(name));
  }

  /** Presses Tab until the focus is on what has this name, and can be seen there. */
  async tabTo(name, ...keys) {
    const passed = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await this.press(...keys, "TAB");
      passed.push(await this.focused());
      if (!passed.at(-1).match(name)) continue;
      const outlined = await this.run(`
        let one = document.activeElement;
        while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        return [one, one.nextElementSibling].some((one) => one && getComputedStyle(one).outlineStyle !== "none");`);
      return assert.ok(outlined, `the focus on ${name} can be seen`);
    }
    assert.fail(`no way by keyboard to ${name}: ${passed.map((name) => name.slice(0, 30)).join(" > ")}`);
  }

  /** The four figures above the screen, by their names. */
  async strip(within = null) {
    const pairs = [];
    // One by one: WebKit's driver does not take a list of elements.
    for (const item of await this.all(".strip dl > div", null, within))
      pairs.push(await this.run("return ['dt', 'dd'].map((part) => arguments[0].querySelector(part).textContent)", item));
    return Object.fromEntries(pairs.map((pair) => pair.map(plain)));
  }

  /** What the browser keeps, once it holds what `when` asks. */
  kept(when = () => true, key = "jalon") {
    return until(`kept: ${when}`, async () => {
      const document = JSON.parse(await this.run("return localStorage.getItem(arguments[0])", `${key}/v1/document`));
      return document && when(document) && document;
    });
  }

  /** Calls a method of the element, as the page around would; what it rejects
   *  with comes back as text. */
  method(name, ...values) {
    return this.driver.executeAsyncScript(`
      const [name, values, done] = arguments;
      document.querySelector("jalon-diagnostic")[name](...values).then(done, (error) => done("rejected: " + error.message));`, name, values);
  }

  /** Goes into a frame, or into the one of an element, once the visitor sees it. */
  async enter(selector = "jalon-diagnostic") {
    const frame = await until(`a frame in ${selector}`, () =>
      this.run(`
        const at = document.querySelector(arguments[0]);
        const frame = at.localName === "iframe" ? at : at.shadowRoot.querySelector("iframe");
        return getComputedStyle(frame).visibility === "visible" && frame;`, selector));
    await this.driver.switchTo().frame(frame);
  }

  /** Back to the page itself. */
  async leave() {
    await this.driver.switchTo().defaultContent();
  }

  /** What a download brings: its name and its text. Takes it out of the way. */
  async taken(pattern = /\.json$/) {
    const name = await until(`a file ${pattern}`, async () => (await readdir(this.home)).find((name) => pattern.test(name)));
    const path = join(this.home, name);
    const text = await until(`${name} is whole`, () => readFile(path, "utf8"));
    await rm(path);
    return { name, text };
  }

  /** Gives a file to a field. */
  async give(field, name, text) {
    const folder = join(this.home, "given");
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    await writeFile(path, text);
    await field.sendKeys(path);
  }

  /** No error, no warning, nothing that the policy refused, here and in frames. */
  async calm(allow = /^$/) {
    await this.leave();
    // A frame that is still to come is watched as soon as it is there.
    const troubles = await until("every page is watched", () => this.run(`
      const frames = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? frames(one.shadowRoot) : one.localName === "iframe" && one.className !== "print" ? [one] : []));
      const views = (view) => [view, ...frames(view.document).filter((frame) => frame.contentDocument).flatMap((frame) => views(frame.contentWindow))];
      const all = views(window);
      return all.every((view) => view.troubles) && all.flatMap((view) => view.troubles);`));
    assert.deepEqual(troubles.filter((trouble) => !allow.test(trouble)), []);
  }

  /** The same page again, after a look at what happened on it. */
  async reload(allow) {
    await this.calm(allow);
    await this.driver.navigate().refresh();
  }

  /** Another tab on an address. Gives a way back to each of both. */
  async second(url) {
    const first = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow("window");
    const other = await this.driver.getWindowHandle();
    await this.open(url);
    const to = (handle) => () => this.driver.switchTo().window(handle);
    return {
      one: to(first),
      two: to(other),
      close: async () => {
        await this.driver.switchTo().window(other);
        await this.driver.close();
        await this.driver.switchTo().window(first);
      },
    };
  }
}
