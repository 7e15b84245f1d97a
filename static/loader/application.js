// The application: its files, in one folder, and the program, which all elements with the
// same folder share.

/** @import { Failure, Mount } from "../types.js" */

/** Adds to an error which message says it best.
 *  @param {unknown} error
 *  @param {Failure} reason
 *  @param {string} [detail] the name of a file */
const explain = (error, reason, detail) => Object.assign(/** @type {Error} */ (error), { reason, detail });

/** Which message says an error best, and the name of the file that it is about.
 *  @param {any} error
 *  @returns {[reason: Failure, detail: string]} */
export function reasonOf({ name, reason, detail = "jalon-app_bg.wasm" }) {
  return [reason ?? (/^(Runtime|Range)Error$/.test(name) ? "broken" : /^(Compile|Link|Syntax)Error$/.test(name) ? "file" : "notLoaded"), detail];
}

/** For a request that only finds out whether a file is there. */
const HEAD = /** @type {const} */ ({ method: "HEAD", cache: "no-store" });

/** Checks that WebAssembly is allowed before the program is downloaded. Safari refuses
 *  instantiation, not compilation. */
function check() {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    throw explain(error, globalThis.WebAssembly ? "blocked" : "absent");
  }
}

/** The applications in use, by their folder.
 *  @type {Map<string, Application>} */
const applications = new Map();

/** The application in a folder.
 *  @param {string} base its URL, absolute or relative to the page */
export function applicationAt(base) {
  // An address that is none leads to the folder of the page, and a file that is missing.
  const { href } = new URL(URL.canParse(base, document.baseURI) ? base : ".", document.baseURI);
  const url = href.replace(/\/*([?#].*)?$/, "/");
  if (!applications.has(url)) applications.set(url, new Application(url));
  return /** @type {Application} */ (applications.get(url));
}

export class Application {
  /** @type {Promise<{ mount: Mount }> | undefined} */
  #program;
  /** The memory of the running program, by which it is known.
   *  @type {WebAssembly.Memory | undefined} */
  #memory;
  /** How many programs were given up. Browsers cache a failed module import under its
   *  URL, and an initialised module: another attempt needs another URL. */
  #discarded = 0;
  /** @type {Promise<typeof import("../failure.js")> | undefined} */
  #failure;

  /** @param {string} base the URL of the folder, with a slash at the end; empty where the
   *  files are in no folder */
  constructor(base) {
    this.base = base;
  }

  /** What says why an element fails: kept, for when the network goes. */
  get failure() {
    return (this.#failure ??= this.import("failure.js").catch((error) => {
      this.#failure = undefined;
      throw error;
    }));
  }

  /** Fetches a file. After a failure, what the cache has may be of another version.
   *  @param {string} name
   *  @param {RequestInit} [init] */
  async fetch(name, init) {
    const response = await fetch(this.base + name, { cache: this.#discarded ? "reload" : "default", ...init });
    if (!response.ok) throw explain(new Error(`${name}: ${response.status}`), "file", name);
    return response;
  }

  /** Imports a script. The error of an import does not tell a wrong file from a lost
   *  connection, hence the request.
   *  @param {string} name
   *  @param {number} [attempts] how many went before
   *  @returns {Promise<any>} */
  import(name, attempts = this.#discarded) {
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${this.base}${name}${attempts ? `?${attempts}` : ""}`).catch(async (error) => {
      await this.fetch(name, HEAD);
      throw explain(error, "file", name);
    });
  }

  /** The program. `showStill` shows the first screen meanwhile, and resolves when its
   *  files are on their way, which the program's follow.
   *  @param {boolean} hasStyles whether the page has them, as Jalon's own does
   *  @param {(files: { rules: Promise<Response>, screens: Promise<Response>, styles: Promise<string> }) => Promise<void>} showStill */
  async load(hasStyles, showStill) {
    if (this.#program) return this.#program;
    check();
    const styles = hasStyles || this.#prefetch("jalon.css").then((response) => response.text());
    // Without the still screen, the visitor waits; a retry leaves it as it is.
    if (styles !== true && !this.#discarded)
      await showStill({ rules: this.#prefetch("rules.wasm"), screens: this.#prefetch("still.json"), styles }).catch(() => {});
    return (this.#program ??= this.#loadProgram(styles).catch((error) => {
      this.discard();
      throw error;
    }));
  }

  /** Whether the error is a trap of this program. A release marks its own
   *  (tools/link-later.mjs); otherwise the stack tells.
   *  @param {any} error */
  isTrap(error) {
    return error?.name === "RuntimeError" && (error.memory ? error.memory === this.#memory : /jalon-app/.test(error.stack));
  }

  /** Gives the program up: the next element loads another one. */
  discard() {
    this.#program = undefined;
    this.#discarded++;
  }

  /** Gives the program up after a trap, which stopped it half-way. */
  stop() {
    this.discard();
  }

  /** Fetches a file that the first screen waits for, and whose failure matters only there.
   *  @param {string} name */
  #prefetch(name) {
    const file = this.fetch(name, { priority: "high" });
    file.catch(() => {});
    return file;
  }

  /** @param {true | Promise<string>} styles */
  async #loadProgram(styles) {
    const [inside, glue, module_or_path, sheet] = await Promise.all([
      this.import("inside.js"),
      this.import("jalon-app.js"),
      this.fetch("jalon-app_bg.wasm", { priority: "low" }),
      styles,
    ]);
    // Many servers answer with a page, not with an error, if a file is missing.
    if (/^\s*</.test(`${sheet}`)) throw explain(new Error("jalon.css"), "file", "jalon.css");
    const { memory } = await glue.default({ module_or_path });
    this.#memory = memory;
    return { mount: inside.createRenderer(this, glue, memory, sheet) };
  }
}
