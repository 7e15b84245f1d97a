// Scripts that a page runs before all else, as texts: the server puts them there,
// since WebDriver cannot.

const text = (script) => `(${script})();`;

/** Notes what should never happen, and sets the day that every test runs on. */
export const WATCH = text(() => {
  const troubles = (window.troubles = []);
  addEventListener("error", ({ message, target }) => troubles.push(message ?? `not loaded: ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => troubles.push(`rejected: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => troubles.push(`policy: ${violatedDirective} ${blockedURI}`));
  for (const name of ["error", "warn"]) {
    const usual = console[name];
    console[name] = (...said) => {
      troubles.push(`console: ${said.join(" ")}`);
      usual.apply(console, said);
    };
  }
  const Real = Date;
  const now = Real.parse("2026-11-23T10:00:00+01:00");
  window.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
});

/** What printing would print is noted instead: a printer's dialog is out of
 *  WebDriver's reach. */
export const NO_PRINTER = text(() => {
  window.printed = [];
  window.print = () => window.printed.push(document);
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    get() {
      const view = get.call(this);
      if (this.className === "print") view.print = () => window.printed.push(view.document);
      return view;
    },
  });
});

/** Storage that throws as soon as it is looked at. */
export const DENIED = text(() =>
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  }),
);

/** Storage that takes nothing more. */
export const FULL = text(() => {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
});

/** A tab that is slow to keep its work: it hears of another before it writes. */
export const SLOW = text(() => {
  const wait = window.setTimeout;
  window.setTimeout = (callback, millis) => wait(callback, millis * 50);
});

/** Puts a text where the work is kept, before the program first looks. */
export const seeded = (document) => `localStorage.getItem("jalon/v1/document") ?? localStorage.setItem("jalon/v1/document", ${JSON.stringify(document)});`;
