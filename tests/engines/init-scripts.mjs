// Scripts that a page runs before its own, as texts: the server adds them to the page,
// since WebDriver cannot.

const text = (/** @type {() => void} */ script) => `(${script})();`;

/** Records errors, warnings and policy violations, and fixes the date. */
export const RECORD_PROBLEMS = text(() => {
  /** @type {string[]} */
  const problems = (window.problems = []);
  addEventListener("error", (/** @type {any} */ { message, target }) => problems.push(message ?? `not loaded: ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => problems.push(`rejected: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => problems.push(`policy: ${violatedDirective} ${blockedURI}`));
  for (const name of /** @type {const} */ (["error", "warn"])) {
    const original = console[name];
    console[name] = (...values) => {
      problems.push(`console: ${values.join(" ")}`);
      original.apply(console, values);
    };
  }
  const now = Date.parse("2026-11-23T10:00:00+01:00");
  window.Date = new Proxy(Date, {
    construct: (target, values, newTarget) => Reflect.construct(target, values.length ? values : [now], newTarget),
    get: (target, name) => (name === "now" ? () => now : Reflect.get(target, name)),
  });
});

/** Records the printed documents, since WebDriver cannot reach a print dialog. */
export const RECORD_PRINTS = text(() => {
  /** @type {Document[]} */
  const printed = (window.printed = []);
  window.print = () => printed.push(document);
  const get = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")?.get;
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    get() {
      const view = get?.call(this);
      if (this.className === "print") view.print = () => printed.push(view.document);
      return view;
    },
  });
});

/** Storage that throws on access. */
export const STORAGE_BLOCKED = text(() =>
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  }),
);

/** Storage without space. */
export const STORAGE_FULL = text(() => {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
});

/** Delays autosave, so that the tab receives another's change before it writes its own. */
export const SLOW_AUTOSAVE = text(() => {
  const original = window.setTimeout;
  window.setTimeout = /** @type {any} */ ((/** @type {TimerHandler} */ callback, /** @type {number} */ delay) => original(callback, delay * 50));
});

/** Saves a document as text, before the program loads it.
 *  @param {string} document */
export const withSaved = (document) => `localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", ${JSON.stringify(document)});`;
