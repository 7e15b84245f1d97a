// Shows the widget in the page itself: on our own page in the light of day, on
// a host's page inside a shadow root, where neither changes the other's looks.

/** What is printed takes over these of the page. */
const PRINTED = ["--jalon-accent", "--jalon-on-accent", "--jalon-tint", "--jalon-font", "--jalon-radius"];

/** What shows the widget in an element: `program` and `memory` are the
 *  program's, and `styles` the text of its styles, which our own page has
 *  already. */
export function shower(program, memory, styles) {
  const learn = learner(program, memory);
  const sheet = new CSSStyleSheet();
  if (typeof styles === "string") {
    sheet.replaceSync(styles);
    // Sizes follow the reader's own letters, whatever the page does to `rem`. In
    // a shadow root a style sheet cannot say so by itself.
    try {
      CSS.registerProperty({ name: "--jalon-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
    } catch {} // A second copy of this file has said it.
  }
  return async (element, options, title, signal, tell) => {
    const { place, standalone } = element;
    const language = program.firstLanguage(options);
    if (language) await learn(language);
    signal.throwIfAborted();
    if (!standalone && !place.adoptedStyleSheets.includes(sheet)) {
      place.adoptedStyleSheets.push(sheet);
      for (const type of ["keydown", "keypress", "keyup"]) place.addEventListener(type, keepToItself);
    }
    const root = document.createElement("div");
    root.className = "root";
    place.replaceChildren(root);
    const host = {
      notify: (name, detail) => {
        if (name === "ready") comeBack(root);
        tell(name, JSON.parse(detail));
      },
      learn,
      print: (title) => (standalone ? print() : printAlone(place, root, styles, title)),
    };
    const widget = program.mount(root, options, host, standalone);
    signal.addEventListener("abort", () => widget.stop());
    return widget;
  };
}

/** What brings the words of a language into the program's memory, once, and tells
 *  it so. What failed is tried again when it is asked for again. */
function learner(program, memory) {
  const asked = {};
  return (code) =>
    (asked[code] ??= putWords(memory, code).then(
      () => program.learned(code),
      (error) => {
        console.warn(error);
        delete asked[code];
      },
    ));
}

/** Puts the words where tools/split-words.mjs took them from. A mark at the first
 *  of these places says that they come from the same build. */
async function putWords(memory, code) {
  const name = `words-${code}.json`;
  // From another build they would be of no use. Who waits for them waits no longer
  // than this, and then reads French.
  const response = await fetch(new URL(name, import.meta.url), { cache: "no-cache", signal: AbortSignal.timeout(8000) });
  if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
  const { mark, texts } = await response.json();
  const [bytes, encoder] = [new Uint8Array(memory.buffer), new TextEncoder()];
  const [first] = texts[0];
  if (encoder.encode(mark).some((byte, at) => byte !== bytes[first + at])) throw new TypeError(`${name} is of another version`);
  for (const [address, text] of texts) bytes.set(encoder.encode(text), address);
}

/** Who comes back is greeted at the top: a browser that scrolls to where the
 *  visitor was would show the end of a page that has become short. */
function comeBack(root) {
  const { top, bottom } = root.getBoundingClientRect();
  if (root.querySelector(".welcome") && top < 0 && bottom > 0) root.scrollIntoView();
}

/** The page's keyboard shortcuts are not for whoever is typing in a field here. */
function keepToItself(event) {
  if (event.key.length === 1 && event.target.matches("input, textarea, select")) event.stopPropagation();
}

/** Prints what the widget shows by itself, without the page around it. */
function printAlone(place, root, styles, title) {
  // Some browsers never say that printing is over.
  place.querySelector(".print")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "print";
  // Some browsers leave it there: nobody is to come to it.
  frame.inert = true;
  Object.assign(frame.style, { position: "fixed", bottom: "100%", width: "1px", height: "1px" });
  frame.onload = () => {
    const { contentDocument: page, contentWindow: view } = frame;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    const [part, looks] = [root.firstElementChild, getComputedStyle(root)];
    page.documentElement.lang = part.lang;
    for (const name of PRINTED) page.documentElement.style.setProperty(name, looks.getPropertyValue(name));
    page.body.className = "jalon-page";
    page.body.append(page.importNode(part, true));
    view.onafterprint = () => setTimeout(() => frame.remove());
    view.print();
  };
  place.append(frame);
}
