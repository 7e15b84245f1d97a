// The still first screen: the start of a first visit, or the greeting of a returning
// visitor, shown and usable while the application is on its way.
//
// tools/still.mjs writes it at build time, from the application's own components. The
// controls are the browser's and keep their state; rules.wasm gives the figures.
// hand-over.js passes what the visitor has done to the application.
//
// On Jalon's own page the screen is in the HTML, and this file shows it. It imports
// nothing, so that nothing delays it. An element on a host page fetches the screen.

/** @import { Element, Rules, Screen, Still, StillFiles, Tree } from "./types.js" */

/** Options that speak in a host's name. Outside a frame there is no host: an
 *  address alone must not put texts or links into the page. */
const HOST_OPTIONS = ["host-name", "privacy-url", "cta-label", "cta-url", "day-rates", "rates-source"];

/** In the order of Language::ALL and Theme::ALL. */
const [LANGUAGES, THEMES] = [["fr", "en"], ["auto", "light", "dark"]];

/** What the application consists of, as attributes of the links that request it. Its
 *  first bytes come a round trip later, when the first screen and the rules are here. */
const APPLICATION = [
  { rel: "preload", as: "fetch", href: "jalon-app_bg.wasm", crossOrigin: "", fetchPriority: "low" },
  ...["jalon.js", "jalon-app.js", "inside.js", "hand-over.js"].map((href) => ({ rel: "modulepreload", href })),
];

/** @type {WeakMap<HTMLElement, Still>} */
const stills = new WeakMap();

/** What fails here fails again with the application, which says so. */
const ignore = () => {};

/** The still screen in the element, if it shows one.
 *  @param {HTMLElement} element */
export function stillIn(element) {
  const still = stills.get(element);
  return still?.root.isConnected ? still : undefined;
}

/** The options in the address of Jalon's own page. */
export function pageOptions() {
  const entries = [...new URLSearchParams(location.search)].map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(entries.filter(([name, value]) => value && (parent !== self || !HOST_OPTIONS.includes(name))));
}

/** Shows the still screen, unless this visitor or these options need another one, or
 *  the application is faster.
 *  @param {Element} element
 *  @param {Record<string, string>} options
 *  @param {StillFiles} files
 *  @param {AbortSignal} [signal] */
export function showStill(element, options, files, signal) {
  show(element, options, files, signal).catch(ignore);
}

/** @param {Element} element
 *  @param {Record<string, string>} options
 *  @param {StillFiles} files
 *  @param {AbortSignal} [signal] */
async function show(element, options, files, signal) {
  // Our own page is there before its element is defined.
  const standalone = element.hasAttribute("standalone");
  const container = standalone ? element : element.container;
  const [key] = /^[\w.-]{1,40}$/.exec(options["storage-key"] ?? "") ?? ["jalon"];
  const language = languageFor(key, options.lang);
  const rates = (options["day-rates"] ?? "0 0 0").split(/\s+/).map(Number);
  const name = canRun() && !options.sections && rates.length === 3 && rates.every(Number.isInteger) && nameFor(key, standalone);
  if (!name) return;
  const colours = [THEMES.indexOf(options.theme), hex(options.accent), hex(options.background)];
  const isPainted = colours.some((colour) => colour >= 0);
  // A greeting has no figures, but may have colours that have to be made readable.
  const rules = name === "start" || isPainted ? files.rules.then(instantiate) : undefined;
  const [screen, styles, program] = await Promise.all([screenOf(files, language), files.styles, isPainted ? rules : undefined]);
  // The application may have been faster.
  if (signal?.aborted || container.querySelector(".root")) return;
  if (styles && container instanceof ShadowRoot) adopt(container, styles);
  const root = screen.start;
  if (name === "greeting") root.querySelector(".start")?.replaceWith(screen.greeting);
  setHeadingLevel(root, Number(options["heading-level"]) || (standalone ? 1 : 2));
  // The rest of the footer depends on the host, and a greeting grows.
  if (name !== "start" || ["host-name", "privacy-url", "cta-url"].some((option) => options[option])) root.querySelector(".foot")?.remove();
  if (program) paint(standalone ? [root, document.documentElement] : [root], program, colours);
  if (standalone) Object.assign(document, { title: screen.title }).documentElement.lang = language;
  // The application may have failed already, which stays said.
  container.replaceChildren(...container.querySelectorAll(".failed"), root);
  // In the page, where it finds what is around it.
  const still = watch(root, screen.wait);
  stills.set(element, still);
  // With the screen go the rules, whose memory it holds.
  still.signal.addEventListener("abort", () => stills.delete(element));
  element.dispatchEvent(new Event("jalon-still"));
  if (name !== "start" || !rules) return;
  root.inert = true;
  answer(root, await rules, LANGUAGES.indexOf(language), rates);
}

/** The screen in a language: from a template of Jalon's own page, or from a file.
 *  @param {StillFiles} files
 *  @param {string} language
 *  @returns {Promise<Screen>} */
async function screenOf({ templates, screens }, language) {
  if (screens) {
    const { start, greeting, ...texts } = (await (await screens).json())[language];
    return { ...texts, start: elementOf(start), greeting: elementOf(greeting) };
  }
  /** @type {HTMLTemplateElement | null | undefined} */
  const template = templates?.querySelector(`template[lang=${language}]`);
  if (!template) throw new Error("no still screen");
  const { content, title, dataset } = template;
  const [start, greeting] = /** @type {any} */ (document.importNode(content, true).children);
  return { start, greeting, title, wait: `${dataset.wait}` };
}

/** Which screen comes first: the start, the greeting of a visitor who has work here,
 *  or another one, which only the application has.
 *  @param {string} key
 *  @param {boolean} standalone */
function nameFor(key, standalone) {
  try {
    const stored = Object.keys(localStorage).filter((name) => name.startsWith(`${key}/v1/`)).map((name) => name.slice(key.length + 4));
    if (stored.includes("document")) return "greeting";
    const isPlace = /^(?!start )/.test(sessionStorage.getItem(`${key}/v1/bookmark`) ?? "start ");
    if (isPlace || stored.some((name) => !/^(language|prices|exported)$/.test(name))) return;
  } catch {} // Where storage is blocked, there is nothing.
  if (!standalone || location.hash.length < 2) return "start";
}

/** The language that the visitor chose, else the page's, else the browser's.
 *  @param {string} key
 *  @param {string} [page] */
function languageFor(key, page) {
  let chosen;
  try {
    chosen = localStorage.getItem(`${key}/v1/language`);
  } catch {} // Nothing is stored.
  const codes = [chosen, page, ...navigator.languages].map((code) => `${code}`.slice(0, 2).toLowerCase());
  return codes.find((code) => LANGUAGES.includes(code)) ?? "fr";
}

/** Whether the browser runs WebAssembly here. If not, the loader says why. */
function canRun() {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
  } catch {
    return false;
  }
}

/** The number of a colour, as the rules take it; negative for none.
 *  @param {string} [text] */
function hex(text = "") {
  const [, digits = "-1"] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  return parseInt(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits, 16);
}

/** @param {Response} response
 *  @returns {Promise<Rules>} */
async function instantiate(response) {
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer());
  return /** @type {any} */ (instance.exports);
}

/** The lines of the text at an address, each split at its tabs.
 *  @param {Rules} rules
 *  @param {number} address */
function linesAt({ memory }, address) {
  const bytes = new Uint8Array(memory.buffer, address);
  const text = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  return text.split("\n").map((line) => line.split("\t"));
}

/** @param {HTMLElement[]} targets
 *  @param {Rules} rules
 *  @param {number[]} colours */
function paint(targets, rules, [theme, accent, background]) {
  for (const [name, value] of linesAt(rules, rules.colours(Math.max(theme, 0), accent, background)))
    for (const { style } of targets) style.setProperty(name, value);
}

/** Makes the controls answer.
 *  @param {HTMLElement} root
 *  @param {Rules} rules
 *  @param {number} language
 *  @param {number[]} rates */
function answer(root, rules, language, [low, typical, high]) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
  const [categories, sentence, error] = [".categories", ".unseen", ".error"].map(find);
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (categories.querySelectorAll("input"));
  const update = () => {
    const now = Date.now();
    const today = Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000);
    const chosen = [...boxes].reduce((bits, { checked }, position) => bits | (Number(checked) << position), 0);
    const [[spoken], [problem], ...figures] = linesAt(rules, rules.ticket(language, chosen, today, low, typical, high));
    setText(sentence, spoken);
    setText(error, problem);
    if (problem) categories.setAttribute("aria-describedby", error.id);
    else categories.removeAttribute("aria-describedby");
    for (const [name, term, value] of figures) {
      const [label, figure] = find(`.ticket .${name}`).children;
      setText(label, term);
      // Another element, so that the change shows.
      if (figure.textContent !== value) figure.replaceWith(Object.assign(figure.cloneNode(), { textContent: value }));
    }
  };
  root.addEventListener("change", update);
  update();
  root.inert = false;
}

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** Applies the style sheet to a shadow root.
 *  @param {ShadowRoot} root
 *  @param {string} styles */
export function adopt(root, styles) {
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) {
    sheets.set(styles, sheet);
    sheet.replaceSync(styles);
    // Lengths follow the reader's font size, whatever the page sets on `rem`. A
    // style sheet in a shadow root cannot register a property itself.
    try {
      CSS.registerProperty({ name: "--jalon-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
    } catch {} // Registered before.
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** A status that is written again is spoken again.
 *  @param {globalThis.Element} element
 *  @param {string} text */
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Remembers the button that was pressed last: it works when the application is there.
 *  @param {HTMLElement} root
 *  @param {string} wait says so
 *  @returns {Still} */
function watch(root, wait) {
  const end = new AbortController();
  const { signal } = end;
  /** @type {PromiseWithResolvers<void> | undefined} */
  let held;
  /** @type {Still} */
  const still = {
    root,
    signal,
    end: () => end.abort(),
    async released() {
      // In a task of its own: WebKit may resume what waits between two listeners of an
      // event, when a press has begun that the second one would learn of.
      do {
        await held?.promise;
        await new Promise((done) => setTimeout(done));
      } while (held);
    },
  };
  root.addEventListener("click", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = target.closest("button");
    if (target.closest(".skip")) {
      event.preventDefault();
      /** @type {HTMLElement} */ (root.querySelector("[tabindex='-1']")).focus();
    }
    if (!button) return;
    still.pressed?.removeAttribute("aria-busy");
    still.pressed = button;
    tell();
  });
  /** Says that the pressed button waits, or leads to what went wrong. */
  const tell = () => {
    if (!still.pressed) return;
    const failure = root.parentNode?.querySelector(".failed");
    const notice = /** @type {HTMLElement} */ (root.querySelector(".notice"));
    if (failure) still.pressed.removeAttribute("aria-busy");
    else still.pressed.setAttribute("aria-busy", "true");
    notice.classList.toggle("shown", !failure);
    setText(/** @type {HTMLElement} */ (notice.firstElementChild), failure ? "" : wait);
    failure?.scrollIntoView({ block: "nearest" });
  };
  const observer = new MutationObserver(tell);
  if (root.parentNode) observer.observe(root.parentNode, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
  // What is pressed on one element and released on another has no effect.
  for (const type of ["pointerdown", "keydown"]) root.addEventListener(type, () => (held ??= Promise.withResolvers()), { capture: true, signal });
  for (const type of ["pointerup", "pointercancel", "contextmenu", "keyup", "blur"])
    addEventListener(type, () => {
      const released = held;
      held = undefined;
      // After the click that the release makes.
      setTimeout(() => released?.resolve());
    }, { capture: true, signal });
  return still;
}

/** Raises or lowers the headings.
 *  @param {HTMLElement} root
 *  @param {number} level of the top heading */
function setHeadingLevel(root, level) {
  const headings = /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("h1, h2, h3, h4"));
  const shift = level - Number(headings[0].localName[1]);
  for (const heading of shift ? headings : []) {
    const other = document.createElement(`h${Math.min(Number(heading.localName[1]) + shift, 6)}`);
    for (const { name, value } of heading.attributes) other.setAttribute(name, value);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}

/** Creates the element that a tree describes. Not from HTML, which some pages let
 *  nobody write (Trusted Types).
 *  @param {Tree} tree
 *  @returns {HTMLElement} */
function elementOf([tag, attributes, ...children]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === "string" ? child : elementOf(child))));
  return element;
}

/** Shows the screen on Jalon's own page, and requests the application. */
function startPage() {
  const page = /** @type {Element | null} */ (document.querySelector("jalon-diagnostic[standalone]:has(template)"));
  if (!page) return;
  // The page preloads it, so that it is there for whoever needs it.
  const rules = fetch(new URL("rules.wasm", import.meta.url));
  rules.catch(ignore);
  showStill(page, pageOptions(), { rules, templates: page });
  // Where it cannot run, the loader says why.
  for (const attributes of canRun() ? APPLICATION : []) document.head.append(Object.assign(document.createElement("link"), attributes));
}
// The styles delay the paint, but not this file, which may be faster than the page.
if (document.readyState === "loading") document.addEventListener("readystatechange", startPage, { once: true });
else startPage();
