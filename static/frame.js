// Shows the widget in a frame: for pages that allow no WebAssembly, and for
// those that want the widget apart. The frame is our own page; static/page.js
// is the other end of what is said here.

/** What a page says of looks through custom properties, and its name for the
 *  frame. */
export const LOOKS = {
  "--jalon-radius": "radius",
  "--jalon-font": "font",
  "--jalon-font-size": "font-size",
  "--jalon-sticky-top": "sticky-top",
};

/** How long the frame may take before it counts as not there. */
const PATIENCE = 30_000;
/** And once it has loaded: its script has run then, and answers at once. */
const ANSWER = 4000;

/** Shows the widget in the element, and gives what its methods act on. */
export function show(element, options, title, signal, tell) {
  const { place } = element;
  const frame = document.createElement("iframe");
  const address = new URL(".", import.meta.url);
  // In a sandbox without an origin, the frame has none either.
  const origin = self.origin === "null" ? "null" : address.origin;
  // In a body of its own: as the value of the arrow it would be a tail call, for
  // which Safari keeps nothing of the caller, and the message would come from the
  // frame itself.
  const post = (message) => {
    frame.contentWindow?.postMessage({ jalon: 1, ...message }, origin === "null" ? "*" : origin);
  };

  const style = getComputedStyle(element);
  let said = JSON.parse(options);
  const settings = () => {
    const looks = Object.entries(LOOKS).map(([property, name]) => [name, style.getPropertyValue(property).trim()]);
    const { mode, background, ...options } = said;
    // Where the background decides the theme, the page around does not.
    const theme = background && !said.theme ? undefined : themeOf(said.theme, style.colorScheme);
    return { ...options, background, theme, ...Object.fromEntries(looks.filter(([, value]) => value)) };
  };
  for (const [name, value] of Object.entries(settings())) if (value) address.searchParams.set(name, value);
  const tellSettings = () => post({ kind: "settings", settings: settings() });

  Object.assign(frame, { src: address, title, allow: "clipboard-write", onload: () => post({ kind: "hello" }) });
  // Out of the way until it answers: the box that stands there holds the room.
  Object.assign(frame.style, { display: "block", width: "100%", border: "0", position: "absolute", height: "100vh", visibility: "hidden" });

  /** Calls that wait for an answer: the message, and what to do with it. */
  const calls = new Map();
  let count = 0;
  const call = (name, value) =>
    new Promise((resolve, reject) => {
      const message = { kind: "call", id: ++count, name, value };
      calls.set(count, { message, resolve, reject });
      post(message);
    });

  return new Promise((resolve, reject) => {
    const unanswered = () => reject(new TypeError("The frame does not answer."));
    let late = setTimeout(unanswered, PATIENCE);
    // Safari lets a page in a sandbox without an origin load no file of its own:
    // what can be done about it is said soon.
    frame.addEventListener("load", () => {
      clearTimeout(late);
      late = setTimeout(unanswered, ANSWER);
    });
    // What the page says in its style reaches the frame as well.
    const restyled = new MutationObserver(tellSettings);
    restyled.observe(element, { attributeFilter: ["style", "class"] });
    signal.addEventListener("abort", () => {
      clearTimeout(late);
      restyled.disconnect();
      removeEventListener("message", listen);
      frame.remove();
      for (const { reject } of calls.values()) reject(new Error("The frame has gone."));
      reject(signal.reason);
    });
    const shown = {
      update: (options) => {
        said = JSON.parse(options);
        tellSettings();
      },
      exportDocument: () => call("exportDocument"),
      importDocument: (text) => call("importDocument", text),
      goTo: (name) => call("goTo", name),
    };
    function listen({ source, origin: from, data }) {
      if (source !== frame.contentWindow || from !== origin || data?.jalon !== 1) return;
      if (data.kind === "here") {
        clearTimeout(late);
        for (const box of place.querySelectorAll(".aside")) box.remove();
        Object.assign(frame.style, { position: "", visibility: "" });
        // Where the page has moved the frame, it starts anew from its address.
        tellSettings();
        for (const { message } of calls.values()) post(message);
        resolve(shown);
      } else if (data.kind === "height") frame.style.height = `${data.height}px`;
      else if (data.kind === "event") tell(data.name, data.detail);
      else if (data.kind === "arrived") comeTo(place, frame, data.top);
      else if (data.kind === "greeting") comeBack(place, frame, style.getPropertyValue("--jalon-sticky-top"));
      else if (data.kind === "answer") {
        const { resolve, reject } = calls.get(data.id) ?? {};
        calls.delete(data.id);
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

/** Who comes back is greeted at the top: a browser that scrolls to where the
 *  visitor was would show the end of a page that has become short. */
function comeBack(place, frame, margin) {
  const { top, bottom } = frame.getBoundingClientRect();
  if (top < 0 && bottom > 0) comeTo(place, frame, 0, margin || "0");
}

/** Brings a height of the frame into view, as the browser would within a page:
 *  through whatever scrolls, below whatever sticks. */
function comeTo(place, frame, top, margin = "0") {
  const mark = document.createElement("span");
  Object.assign(mark.style, { position: "relative", display: "block", height: "0", top: `${top}px`, scrollMarginTop: margin });
  place.insertBefore(mark, frame);
  mark.scrollIntoView();
  mark.remove();
}
