// Our own page: takes options from its address, and where it is the frame of a
// page that uses static/frame.js, speaks with that page.

import { OPTIONS } from "./jalon.js";

const element = document.querySelector("jalon-diagnostic");
const { style } = document.documentElement;
const parameters = new URLSearchParams(location.search);
const framed = parent !== self;

/** What speaks in a host's name. On a page of its own the widget has no host:
 *  an address alone must not put words or links into it. */
const HOSTED = ["host-name", "privacy-url", "cta-label", "cta-url", "day-rates", "rates-source"];

/** The looks that a frame takes over, and what each must be a value of. */
const LOOKS = {
  radius: ["--jalon-radius", "border-radius"],
  font: ["--jalon-font", "font-family"],
  "font-size": ["--jalon-font-size", "font-size"],
  background: ["--jalon-paper", "background-color"],
};

for (const name of OPTIONS) {
  const value = parameters.get(name);
  if (value && (framed || !HOSTED.includes(name))) take(name, value);
}
for (const [name, [property, kind]] of Object.entries(LOOKS)) {
  const value = parameters.get(name);
  if (!value) continue;
  if (CSS.supports(kind, value)) style.setProperty(property, value);
  else console.warn(`jalon: ${name}=${JSON.stringify(value)} is set aside; expected: a value of ${kind}.`);
}

/** Sets an option, or takes it away. The page's own colours follow the theme. */
function take(name, value) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
  if (name === "theme") style.colorScheme = value === "light" || value === "dark" ? value : "";
}

if (framed) {
  document.documentElement.classList.add("framed");
  placeDialogs();
  addEventListener("message", listen);
}

/** The page around, once it has said hello: its answers go there and nowhere
 *  else. */
let around;
/** What happened before anybody listened. */
let early = [];

function post(message) {
  if (!around) return void early.push(message);
  // A page without an origin cannot be named. It is told the height alone.
  if (around === "null" && message.kind === "event") return;
  parent.postMessage({ jalon: 1, ...message }, around === "null" ? "*" : around);
}

async function listen({ source, origin, data }) {
  if (source !== parent || data?.jalon !== 1) return;
  if (data.kind === "hello") {
    around = origin;
    post({ kind: "here" });
    for (const message of early.splice(0)) post(message);
  }
  if (origin !== around) return;
  if (data.kind === "options") for (const name of OPTIONS) take(name, data.options[name]);
  if (data.kind !== "call") return;
  try {
    post({ kind: "answer", id: data.id, value: await answer(data, origin) });
  } catch (error) {
    post({ kind: "answer", id: data.id, error: error.message });
  }
}

/** What a page around may call. A page from elsewhere gets the document only
 *  from the visitor's own hands. */
async function answer({ name, value }, origin) {
  if (name === "goTo") return element.goTo(value);
  if (name === "importDocument") return element.importDocument(value);
  if (name !== "exportDocument") throw new TypeError(`No such method: ${name}`);
  const text = await (origin === location.origin ? element.exportDocument() : element.askForDocument());
  if (text === null) throw new Error("The visitor did not give a copy.");
  return text;
}

if (framed) {
  for (const name of ["ready", "progress", "completed", "exported", "call-to-action"])
    element.addEventListener(`jalon-${name}`, ({ detail }) => post({ kind: "event", name, detail }));
  element.addEventListener("jalon-arrived", ({ target }) => post({ kind: "arrived", top: target.getBoundingClientRect().top + scrollY }));
  let last;
  const tellHeight = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    early = early.filter(({ kind }) => kind !== "height");
    post({ kind: "height", height });
  };
  // Before the widget is there, its height says nothing.
  element.addEventListener("jalon-ready", () => new ResizeObserver(tellHeight).observe(element), { once: true });
}

/** In a frame as high as what it holds, a dialog in the middle is out of sight,
 *  and so is a message at the foot: both go where the visitor looks. Which part
 *  of the frame is in sight is told by the browser, whatever the page around. */
function placeDialogs() {
  const look = () => {
    const watch = new IntersectionObserver(([{ intersectionRect: seen }]) => {
      watch.disconnect();
      if (!seen.height) return;
      style.setProperty("--view-top", `${Math.round(seen.top)}px`);
      style.setProperty("--view-height", `${Math.round(seen.height)}px`);
    });
    watch.observe(document.documentElement);
  };
  for (const type of ["pointerdown", "keydown", "focusin", "scroll", "resize"]) addEventListener(type, look, { passive: true });
  new MutationObserver(look).observe(element, { subtree: true, attributes: true, attributeFilter: ["open", "class"] });
}
