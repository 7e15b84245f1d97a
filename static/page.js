// Our own page: takes options from its address, and where it is the frame of a
// page that uses static/frame.js, speaks with that page.

import { OPTIONS } from "./jalon.js";

const element = document.querySelector("jalon-diagnostic");
const { style } = document.documentElement;
const framed = parent !== self;

/** What speaks in a host's name. On a page of its own the widget has no host:
 *  an address alone must not put words or links into it. */
const HOSTED = ["host-name", "privacy-url", "cta-label", "cta-url", "day-rates", "rates-source"];

/** The looks that a frame takes over (LOOKS of static/frame.js), each with the
 *  property that must take its value. */
const LOOKS = { radius: "border-radius", font: "font-family", "font-size": "font-size", "sticky-top": "top" };

/** What a dialog needs, in pixels. */
const ROOM = 420;

/** Takes options and looks; what is not there goes back to its default. */
function take(settings) {
  for (const name of OPTIONS) {
    const value = framed || !HOSTED.includes(name) ? settings[name] : undefined;
    if (name === "mode") continue;
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  for (const [name, kind] of Object.entries(LOOKS)) {
    const value = settings[name] ?? "";
    style.setProperty(`--jalon-${name}`, value && CSS.supports(kind, value) ? value : "");
    if (value && !CSS.supports(kind, value)) console.warn(`jalon: ${name}=${JSON.stringify(value)} is set aside; expected: a value of ${kind}.`);
  }
}
take(Object.fromEntries(new URLSearchParams(location.search)));

/** The page around, once it has said hello: its answers go there and nowhere
 *  else. */
let around;
/** What happened before anybody listened, the last of each. */
const early = new Map();

function post(message) {
  if (!around) return void early.set(`${message.kind} ${message.name}`, message);
  // A page without an origin cannot be named: whatever goes to it might go to
  // another. It is told the height, that the widget is there, and little more.
  if (around === "null" && message.kind === "event" && message.name !== "ready") return;
  parent.postMessage({ jalon: 1, ...message }, around === "null" ? "*" : around);
}

async function listen({ source, origin, data }) {
  if (source !== parent || data?.jalon !== 1) return;
  if (data.kind === "hello") {
    around = origin;
    post({ kind: "here" });
    for (const message of early.values()) post(message);
    early.clear();
  }
  if (origin !== around) return;
  if (data.kind === "settings") take(data.settings);
  if (data.kind !== "call") return;
  try {
    post({ kind: "answer", id: data.id, value: await answer(data) });
  } catch (error) {
    post({ kind: "answer", id: data.id, error: error.message });
  }
}

/** What a page around may call. A page from elsewhere gets the document only
 *  from the visitor's own hands, and one without a name not at all. */
async function answer({ name, value }) {
  if (name === "goTo") return element.goTo(value);
  if (name === "importDocument") return element.importDocument(value);
  if (name !== "exportDocument" || around === "null") throw new TypeError(`Not to be called from here: ${name}`);
  const text = await (around === location.origin ? element.exportDocument() : element.askForDocument(around));
  if (text === null) throw new Error("The visitor did not give a copy.");
  return text;
}

if (framed) {
  document.documentElement.classList.add("framed");
  addEventListener("message", listen);
  placeDialogs();
  for (const name of ["ready", "progress", "completed", "exported", "call-to-action"])
    element.addEventListener(`jalon-${name}`, ({ detail }) => post({ kind: "event", name, detail }));
  element.addEventListener("jalon-arrived", ({ target }) => {
    const room = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
    post({ kind: "arrived", top: target.getBoundingClientRect().top + scrollY - room });
  });
  // Before the widget is there, its height says nothing.
  element.addEventListener("jalon-ready", () => {
    if (element.querySelector(".welcome")) post({ kind: "greeting" });
    new ResizeObserver(() => post({ kind: "height", height: Math.ceil(element.getBoundingClientRect().height) })).observe(element);
  }, { once: true });
}

/** In a frame as high as what it holds, a dialog in the middle is out of sight,
 *  and so is a message at the foot: both go where the visitor looks, and follow
 *  while the page around scrolls. Which part of the frame is in sight is told by
 *  the browser, whatever the page around. */
function placeDialogs() {
  let asked = false;
  let roomAsked = false;
  /** Looks again and again while something is to be followed. */
  let following;
  const open = () => element.querySelector("dialog[open]");
  const watch = new IntersectionObserver(([{ intersectionRect: seen }]) => {
    watch.disconnect();
    asked = false;
    if (!seen.height) return;
    // A frame that begins at the foot of the screen has no room for a dialog. It
    // asks once: from then on the page is where the visitor scrolls it.
    if (open() && !roomAsked && seen.height < ROOM && innerHeight > ROOM) post({ kind: "arrived", top: seen.top });
    roomAsked = Boolean(open());
    style.setProperty("--jl-view-top", `${Math.round(seen.top)}px`);
    style.setProperty("--jl-view-height", `${Math.round(seen.height)}px`);
  });
  const look = () => {
    if (!asked) watch.observe(document.documentElement);
    asked = true;
    const follow = Boolean(open() ?? element.querySelector(".notice.shown"));
    if (follow) following ??= setInterval(look, 120);
    else following = void clearInterval(following);
  };
  for (const type of ["pointerdown", "keydown", "focusin", "scroll", "resize"]) addEventListener(type, look, { passive: true });
  new MutationObserver(look).observe(element, { subtree: true, attributes: true, attributeFilter: ["open", "class"] });
}
