// Shows the widget in a frame: for pages that allow no WebAssembly, and for
// those that want the widget apart. The frame is our own page; static/page.js
// is the other end of what is said here.

/** What a page says through custom properties, and its name for the frame. */
const LOOKS = {
  "--jalon-radius": "radius",
  "--jalon-font": "font",
  "--jalon-font-size": "font-size",
  "--jalon-paper": "background",
};

/** How long the frame may take before it counts as not there. */
const PATIENCE = 30_000;

/** Shows the widget in the element, and gives what its methods act on. */
export function show(element, options, tell) {
  const { place } = element;
  const frame = document.createElement("iframe");
  const address = new URL(".", import.meta.url);
  // In a sandbox without an origin, the frame has none either.
  const target = self.origin === "null" ? "*" : address.origin;
  const from = self.origin === "null" ? "null" : address.origin;
  const post = (message) => frame.contentWindow?.postMessage({ jalon: 1, ...message }, target);

  const looks = getComputedStyle(element);
  const parameters = new URLSearchParams(options);
  for (const [property, name] of Object.entries(LOOKS)) {
    const value = looks.getPropertyValue(property).trim();
    if (value) parameters.set(name, value);
  }
  parameters.set("theme", themeOf(options.theme, looks.colorScheme));
  address.search = parameters;
  frame.src = address;
  frame.title = options.lang?.startsWith("en") ? "Qualiopi self-assessment" : "Autodiagnostic Qualiopi";
  frame.allow = "clipboard-write";
  // Out of the way until it answers: the box that stands there holds the room.
  Object.assign(frame.style, { position: "absolute", height: "100vh", visibility: "hidden" });
  frame.onload = () => post({ kind: "hello" });

  const answers = new Map();
  let count = 0;
  const call = (name, value) =>
    new Promise((resolve, reject) => {
      answers.set(++count, { resolve, reject });
      post({ kind: "call", id: count, name, value });
    });

  return new Promise((resolve, reject) => {
    const stop = () => {
      removeEventListener("message", listen);
      frame.remove();
    };
    const late = setTimeout(() => {
      stop();
      reject(new TypeError("The frame does not answer."));
    }, PATIENCE);
    const shown = {
      update: (json) => {
        const options = JSON.parse(json);
        post({ kind: "options", options: { ...options, theme: themeOf(options.theme, looks.colorScheme) } });
      },
      exportDocument: () => call("exportDocument"),
      importDocument: (text) => call("importDocument", text),
      goTo: (name) => call("goTo", name),
      stop,
    };
    function listen({ source, origin, data }) {
      if (source !== frame.contentWindow || origin !== from || data?.jalon !== 1) return;
      if (data.kind === "here") {
        clearTimeout(late);
        for (const box of place.querySelectorAll(".aside")) box.remove();
        Object.assign(frame.style, { position: "", visibility: "" });
        resolve(shown);
      } else if (data.kind === "height") frame.style.height = `${data.height}px`;
      else if (data.kind === "event") tell(data.name, data.detail);
      else if (data.kind === "arrived") comeTo(place, frame, data.top);
      else if (data.kind === "answer") {
        const { resolve, reject } = answers.get(data.id) ?? {};
        answers.delete(data.id);
        if (data.error) reject?.(new Error(data.error));
        else resolve?.(data.value);
      }
    }
    addEventListener("message", listen);
    place.append(frame);
  });
}

/** The theme of the frame: as the page is, unless it is said. A page that says
 *  nothing of its colours is light. */
function themeOf(theme, colorScheme) {
  if (theme && theme !== "auto") return theme;
  const [dark, light] = [/\bdark\b/.test(colorScheme), /\blight\b/.test(colorScheme)];
  return dark && light ? "auto" : dark ? "dark" : "light";
}

/** Brings a height of the frame into view, as the browser would within a page:
 *  through whatever scrolls, below whatever sticks. */
function comeTo(place, frame, top) {
  const mark = document.createElement("span");
  Object.assign(mark.style, { position: "relative", display: "block", height: "0", top: `${top}px` });
  place.insertBefore(mark, frame);
  mark.scrollIntoView();
  mark.remove();
}
