// The element, with its files where a bundler puts them: every specifier is a literal, and
// what is not JavaScript comes as modules (tools/npm.mjs), so that no bundler needs to be
// told of it. An element with `base` takes the files of that folder instead.

import { Application } from "../../static/loader/application.js";
import { define } from "../../static/loader/define.js";
import { bytesOf } from "./encoding.js";

/** @type {Record<string, () => Promise<any>>} */
const SCRIPTS = {
  "still.js": () => import("./dist/still.js"),
  "inside.js": () => import("./dist/inside.js"),
  "jalon-app.js": () => import("./dist/jalon-app.js"),
  "jalon-office.js": () => import("./dist/jalon-office.js"),
  "failure.js": () => import("./dist/failure.js"),
  "placeholders.js": () => import("./dist/placeholders.js"),
};

/** @type {Record<string, [type: string, load: () => Promise<{ default: string }>]>} */
const FILES = {
  "jalon.css": ["text/css", () => import("./inline/jalon.css.js")],
  "still.json": ["application/json", () => import("./inline/still.json.js")],
  "locale-en.json": ["application/json", () => import("./inline/locale-en.json.js")],
  "rules.wasm": ["application/wasm", () => import("./inline/rules.wasm.js")],
  "jalon-app_bg.wasm": ["application/wasm", () => import("./inline/jalon-app_bg.wasm.js")],
  "jalon-later.wasm": ["application/wasm", () => import("./inline/jalon-later.wasm.js")],
  "jalon-office_bg.wasm": ["application/wasm", () => import("./inline/jalon-office_bg.wasm.js")],
};

class Bundled extends Application {
  /** Whether a trap has stopped the program, which a bundle has once. */
  #hasStopped = false;

  constructor() {
    super("");
  }

  /** @param {string} name */
  async fetch(name) {
    const [type, load] = FILES[name] ?? [];
    if (!type || !load) throw new TypeError(`${name} is not in the bundle`);
    const { default: text } = await load();
    return new Response(type.endsWith("wasm") ? bytesOf(text) : text, { headers: { "content-type": type } });
  }

  /** @param {string} name */
  async import(name) {
    if (name === "frame.js") throw new TypeError('mode="frame" needs the attribute base: the address of a folder with the files of jalon/dist');
    return SCRIPTS[name]();
  }

  /** @param {Parameters<Application["load"]>} values */
  async load(...values) {
    if (this.#hasStopped) throw Object.assign(new Error("The program has stopped."), { reason: "broken" });
    return super.load(...values);
  }

  stop() {
    this.#hasStopped = true;
    super.stop();
  }
}

define(new Bundled());
