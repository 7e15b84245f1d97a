// Jalon's own page: reads options from its address and, in the frame that
// static/frame.js makes, exchanges messages with the page around it.

/** @import { Call, FromFrame, Settings, ToFrame } from "./types.js" */

import { pageOptions, stillIn } from "./still.js";

/** What visitors read if the element does not come, which says everything else itself.
 *  @type {Record<string, string>} */
const NOT_LOADED = {
  fr: "L’outil n’a pas fini de se charger. Rechargez la page.",
  en: "The tool has not finished loading. Reload the page.",
};

/** The element, which the first screen does without. */
const jalon = import("./jalon.js");
jalon.catch((error) => {
  console.error(error);
  const box = Object.assign(document.createElement("p"), { className: "loader failed", textContent: NOT_LOADED[document.documentElement.lang] ?? NOT_LOADED.fr });
  box.setAttribute("role", "alert");
  element.prepend(box);
});
const element = /** @type {import("./jalon.js").Diagnostic} */ (document.querySelector("jalon-diagnostic"));
const { style } = document.documentElement;
const framed = parent !== self;

/** The parameters of THEME_PROPERTIES in static/frame.js, each with a CSS property
 *  that accepts the same values. */
const THEME_PARAMETERS = { radius: "border-radius", font: "font-family", "font-size": "font-size", "sticky-top": "top" };

/** How long the page around may take to say that it has a file, in milliseconds. */
const TAKEN_MS = 5000;
/** Called with whether the page around has taken the file that went there last.
 *  @type {(isTaken: boolean) => void} */
let onTaken = () => {};

/** The height that a dialog needs, in pixels. */
const MIN_DIALOG_HEIGHT = 420;

/** Applies options and custom properties; absent ones return to their defaults.
 *  @param {Settings} settings */
async function applySettings(settings) {
  const { OPTIONS } = await jalon;
  for (const name of OPTIONS) {
    const value = settings[name];
    if (name === "mode") continue;
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  for (const [name, property] of Object.entries(THEME_PARAMETERS)) {
    const value = settings[name] ?? "";
    style.setProperty(`--jalon-${name}`, value && CSS.supports(property, value) ? value : "");
    if (value && !CSS.supports(property, value)) console.warn(`jalon: ${name}=${JSON.stringify(value)} is ignored; expected: a value of ${property}.`);
  }
}
applySettings(pageOptions());

/** The origin of the page around, once it has sent "hello": messages go to no
 *  other. */
let hostOrigin = "";
/** Messages sent before that, the last of each kind.
 *  @type {Map<string, FromFrame>} */
const queue = new Map();

/** @param {FromFrame} message */
function post(message) {
  if (!hostOrigin) return void queue.set(`${message.kind} ${/** @type {any} */ (message).name}`, message);
  // A page without an origin cannot be addressed, so that a message might reach
  // another page: it gets the height, that the widget is ready, and little more.
  if (hostOrigin === "null" && message.kind === "event" && message.name !== "ready") return;
  parent.postMessage({ jalon: 1, ...message }, hostOrigin === "null" ? "*" : hostOrigin);
}

/** @param {MessageEvent<{ jalon?: number } & ToFrame>} event */
async function listen({ source, origin, data }) {
  if (source !== parent || data?.jalon !== 1) return;
  if (data.kind === "hello") {
    hostOrigin = origin;
    post({ kind: "ready", page: performance.timeOrigin });
    for (const message of queue.values()) post(message);
    queue.clear();
  }
  if (origin !== hostOrigin) return;
  if (data.kind === "settings") applySettings(data.settings);
  if (data.kind === "taken") onTaken(data.value);
  if (data.kind !== "call") return;
  try {
    post({ kind: "result", id: data.id, value: await handleCall(data) });
  } catch (error) {
    post({ kind: "result", id: data.id, error: /** @type {Error} */ (error).message });
  }
}

/** Runs a method that the page around calls. A page of another origin gets the
 *  document only if the visitor agrees, and one without an origin never does.
 *  @param {Call} call */
async function handleCall({ name, value }) {
  await jalon;
  if (name === "goTo") return element.goTo(/** @type {string} */ (value));
  if (hostOrigin !== "null" && name === "listFiles") return element.listFiles();
  if (hostOrigin !== "null" && name === "openFile") return element.openFile(/** @type {string} */ (value));
  if (name === "eraseAll") return element.eraseAll(Boolean(value) || hostOrigin !== location.origin);
  if (name === "importDocument") return element.importDocument(value);
  if (!/^(export|askFor)Document$/.test(name) || hostOrigin === "null") throw new TypeError(`Not to be called from here: ${name}`);
  if (name === "askForDocument") return element.askForDocument(hostOrigin);
  const text = await (hostOrigin === location.origin ? element.exportDocument() : element.askForDocument(hostOrigin));
  if (text === null) throw new Error("The visitor did not give a copy.");
  return text;
}

// The release build announces an application. Not in a frame: that is a host's page.
if (!framed && navigator.serviceWorker && document.querySelector("link[rel=manifest]")) {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    await (await import("./offline.js")).start(element);
  };
  // What a visit needs comes first. Where it fails, another version may be the cure.
  element.addEventListener("jalon-ready", () => setTimeout(() => start().catch(console.warn), 2000), { once: true });
  setTimeout(() => start().catch(console.warn), 30_000);
}

if (framed) {
  document.documentElement.classList.add("framed");
  addEventListener("message", listen);
  // The page around need not wait until everything has loaded. It is not known yet, so
  // this says nothing.
  parent.postMessage({ jalon: 1, kind: "awake" }, "*");
  positionDialogs();
  for (const name of ["ready", "file-opened", "progress", "completed", "exported", "call-to-action"])
    element.addEventListener(`jalon-${name}`, (/** @type {any} */ { detail }) => post({ kind: "event", name, detail }));
  // The visitor's whole file goes to the page that has said hello, and is not kept for
  // another one. A page without an origin cannot be told from others.
  element.addEventListener("jalon-file", (/** @type {any} */ event) => {
    if (!hostOrigin || hostOrigin === "null") return;
    event.preventDefault();
    post({ kind: "event", name: "file", detail: { ...event.detail } });
    event.detail.taken = new Promise((resolve) => {
      onTaken = resolve;
      setTimeout(resolve, TAKEN_MS, false);
    });
  });
  element.addEventListener("jalon-arrived", (/** @type {any} */ { target }) => {
    const margin = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
    post({ kind: "scroll", top: target.getBoundingClientRect().top + scrollY - margin });
  });
  element.addEventListener("jalon-ready", () => element.querySelector(".welcome") && post({ kind: "greeting" }), { once: true });
  // Before there is a screen, the height means nothing.
  const heights = new ResizeObserver(() => post({ kind: "height", height: Math.ceil(element.getBoundingClientRect().height) }));
  if (stillIn(element)) heights.observe(element);
  for (const name of ["jalon-still", "jalon-ready"]) element.addEventListener(name, () => heights.observe(element));
}

/** Keeps dialogs and notices within the visible part of the frame, and follows the
 *  scrolling of the page around. The frame is as high as its content, so that a
 *  centred dialog or a notice at the bottom could be out of view. An intersection
 *  observer reports the visible part whatever the page around. */
function positionDialogs() {
  let measuring = false;
  let scrolled = false;
  /** Measures again and again while something is open.
   *  @type {ReturnType<typeof setInterval> | undefined} */
  let interval;
  const open = () => element.querySelector("dialog[open]");
  const observer = new IntersectionObserver(([{ intersectionRect: visible }]) => {
    observer.disconnect();
    measuring = false;
    if (!visible.height) return;
    // A frame that begins low on the screen has no room for a dialog. It scrolls
    // the page once: after that the position is the visitor's.
    if (open() && !scrolled && visible.height < MIN_DIALOG_HEIGHT && innerHeight > MIN_DIALOG_HEIGHT) post({ kind: "scroll", top: visible.top });
    scrolled = Boolean(open());
    style.setProperty("--jl-view-top", `${Math.round(visible.top)}px`);
    style.setProperty("--jl-view-height", `${Math.round(visible.height)}px`);
  });
  const measure = () => {
    if (!measuring) observer.observe(document.documentElement);
    measuring = true;
    if (open() ?? element.querySelector(".notice.shown")) interval ??= setInterval(measure, 120);
    else interval = void clearInterval(interval);
  };
  for (const type of ["pointerdown", "keydown", "focusin", "scroll", "resize"]) addEventListener(type, measure, { passive: true });
  new MutationObserver(measure).observe(element, { subtree: true, attributes: true, attributeFilter: ["open", "class"] });
}
