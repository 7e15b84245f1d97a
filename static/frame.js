// Mounts the widget in a frame: for pages that do not allow WebAssembly, and for
// those that want it isolated. The frame shows Jalon's own page, where page.js is
// the other end of the messages exchanged here.

/** @import { Call, Element, Emit, FromFrame, Handle, Settings, ToFrame } from "./types.js" */

/** The custom properties that a page can set, and the name under which the frame
 *  receives each.
 *  @type {Record<string, string>} */
export const THEME_PROPERTIES = {
  "--jalon-radius": "radius",
  "--jalon-font": "font",
  "--jalon-font-size": "font-size",
  "--jalon-sticky-top": "sticky-top",
};

/** How long the frame may take to load. */
const LOAD_TIMEOUT_MS = 30_000;
/** How long it may take to answer once it has loaded: its script has run by then. */
const REPLY_TIMEOUT_MS = 4000;

/** The title of the frame, and what visitors read if it does not answer. */
const MESSAGES = {
  fr: {
    title: "Autodiagnostic Qualiopi",
    blocked: "L’autodiagnostic ne peut pas s’afficher ici : son cadre ne répond pas, ou ce site le bloque.",
  },
  en: {
    title: "Qualiopi self-assessment",
    blocked: "The self-assessment cannot be shown here: its frame does not answer, or this site blocks it.",
  },
};

/** Shows the widget in the element.
 *  @type {import("./types.js").Mount} */
export function mount(element, options, application, signal, emit) {
  const { container } = element;
  const frame = document.createElement("iframe");
  // By its name: not every server has a directory index.
  const address = new URL(`${application.base}index.html`);
  // In a sandbox without an origin, the frame has none either.
  const origin = self.origin === "null" ? "null" : address.origin;
  // A block, not an expression: as a tail call Safari would attribute the message
  // to the frame itself.
  const post = (/** @type {ToFrame} */ message) => {
    frame.contentWindow?.postMessage({ jalon: 1, ...message }, origin === "null" ? "*" : origin);
  };

  const style = getComputedStyle(element);
  /** @type {Settings} */
  let current = JSON.parse(options);
  const { title, blocked } = MESSAGES[/^en/i.test(current.lang ?? navigator.language) ? "en" : "fr"];
  /** @returns {Settings} */
  const settings = () => {
    const properties = Object.entries(THEME_PROPERTIES).map(([property, name]) => [name, style.getPropertyValue(property).trim()]);
    const { mode, background, ...rest } = current;
    // A background implies a theme, whatever the page's colour scheme.
    const theme = background && !current.theme ? undefined : themeOf(current.theme, style.colorScheme);
    return { ...rest, background, theme, ...Object.fromEntries(properties.filter(([, value]) => value)) };
  };
  for (const [name, value] of Object.entries(settings())) if (value) address.searchParams.set(name, value);
  const sendSettings = () => post({ kind: "settings", settings: settings() });

  Object.assign(frame, { src: address, title, allow: `clipboard-write${"share" in navigator ? "; web-share" : ""}` });
  // Hidden until it answers: the loading message keeps the space meanwhile.
  Object.assign(frame.style, { display: "block", width: "100%", border: "0", position: "absolute", height: "100vh", visibility: "hidden" });

  /** Calls that have no result yet.
   *  @type {Map<number, { message: { kind: "call" } & Call, resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const calls = new Map();
  let count = 0;
  /** Set while there is no page that could answer.
   *  @type {Error | undefined} */
  let gone;
  /** @param {Error} error */
  const rejectCalls = (error) => {
    gone = error;
    for (const { reject } of calls.values()) reject(error);
    calls.clear();
  };
  /** @param {string} name
   *  @param {unknown} [value]
   *  @returns {Promise<any>} */
  const call = (name, value) =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone);
      /** @type {{ kind: "call" } & Call} */
      const message = { kind: "call", id: ++count, name, value };
      calls.set(count, { message, resolve, reject });
      post(message);
    });

  return new Promise((resolve, reject) => {
    const onTimeout = async () => {
      rejectCalls(new Error("The frame does not answer."));
      reject(await explainSilence(application, blocked));
    };
    let timeout = setTimeout(onTimeout, LOAD_TIMEOUT_MS);
    // In Safari a page in a sandbox without an origin cannot load its own files:
    // report that soon.
    frame.addEventListener("load", () => {
      clearTimeout(timeout);
      timeout = setTimeout(onTimeout, REPLY_TIMEOUT_MS);
      post({ kind: "hello" });
    });
    /** The page that is ready: it answers once when it wakes, and once when it has loaded.
     *  @type {number | undefined} */
    let page;
    // The frame follows changes of the element's style.
    const observer = new MutationObserver(sendSettings);
    observer.observe(element, { attributeFilter: ["style", "class"] });
    signal.addEventListener("abort", () => {
      clearTimeout(timeout);
      observer.disconnect();
      removeEventListener("message", listen);
      frame.remove();
      rejectCalls(new Error("The frame has gone."));
      reject(signal.reason);
    });
    /** @type {Handle} */
    const handle = {
      update: (options) => {
        current = JSON.parse(options);
        sendSettings();
      },
      exportDocument: () => call("exportDocument"),
      importDocument: (text) => call("importDocument", text),
      eraseAll: (ask) => call("eraseAll", ask),
      goTo: (name) => call("goTo", name),
      listFiles: () => call("listFiles"),
      openFile: (name) => call("openFile", name),
      // The page in the frame knows who asks.
      askForDocument: () => call("askForDocument").catch(() => null),
    };
    /** @param {MessageEvent<{ jalon?: number } & FromFrame>} event */
    function listen({ source, origin: sender, data }) {
      if (source !== frame.contentWindow || sender !== origin || data?.jalon !== 1) return;
      if (data.kind === "awake") post({ kind: "hello" });
      else if (data.kind === "ready") {
        clearTimeout(timeout);
        gone = undefined;
        // An earlier version, in a cache, does not say which page it is.
        if (data.page && page === data.page) return;
        page = data.page;
        for (const box of container.querySelectorAll(".loader")) box.remove();
        Object.assign(frame.style, { position: "", visibility: "" });
        // A frame that the page has moved in the document reloads from its first
        // address: send it the current settings and the pending calls again.
        sendSettings();
        for (const { message } of calls.values()) post(message);
        resolve(handle);
      } else if (data.kind === "height") frame.style.height = `${data.height}px`;
      else if (data.kind === "event") {
        const isTaken = emit(data.name, data.detail) === false;
        if (data.name === "file") post({ kind: "taken", value: isTaken });
      }
      else if (data.kind === "scroll") scrollTo(container, frame, data.top);
      else if (data.kind === "greeting") scrollToGreeting(container, frame, style.getPropertyValue("--jalon-sticky-top"));
      else if (data.kind === "result") {
        const pending = calls.get(data.id);
        calls.delete(data.id);
        if (data.error) pending?.reject(new Error(data.error));
        else pending?.resolve(data.value);
      }
    }
    addEventListener("message", listen);
    container.append(frame);
  });
}

/** Finds out why a frame does not answer: a file is missing, there is no network, or
 *  a policy blocks it.
 *  @param {import("./loader/application.js").Application} application
 *  @param {string} blocked what to say in the last case */
async function explainSilence(application, blocked) {
  for (const name of ["index.html", "page.js"]) {
    const error = await application.fetch(name, { method: "HEAD", cache: "no-store" }).then(() => undefined, (error) => error);
    if (error?.reason) return error;
  }
  return Object.assign(new Error("The frame does not answer."), { reason: navigator.onLine ? "frame" : "notLoaded", detail: blocked });
}

/** The theme of the frame: the option if it is set, else the colour scheme of the
 *  page. A page that declares none is light.
 *  @param {string | undefined} theme
 *  @param {string} colorScheme */
function themeOf(theme, colorScheme) {
  if (theme && theme !== "auto") return theme;
  const [dark, light] = [/\bdark\b/.test(colorScheme), /\blight\b/.test(colorScheme)];
  return dark && light ? "auto" : dark ? "dark" : "light";
}

/** Scrolls to the greeting of a returning visitor. The browser restores the scroll
 *  position of a longer page, which would show the end of this one.
 *  @param {HTMLElement | ShadowRoot} container
 *  @param {HTMLElement} frame
 *  @param {string} margin */
function scrollToGreeting(container, frame, margin) {
  const { top, bottom } = frame.getBoundingClientRect();
  if (top < 0 && bottom > 0) scrollTo(container, frame, 0, margin || "0");
}

/** Scrolls to an offset in the frame as the browser would scroll to an element:
 *  through every scroll container, and below sticky headers.
 *  @param {HTMLElement | ShadowRoot} container
 *  @param {HTMLElement} frame
 *  @param {number} top */
function scrollTo(container, frame, top, margin = "0") {
  const target = document.createElement("span");
  Object.assign(target.style, { position: "relative", display: "block", height: "0", top: `${top}px`, scrollMarginTop: margin });
  container.insertBefore(target, frame);
  target.scrollIntoView();
  target.remove();
}
