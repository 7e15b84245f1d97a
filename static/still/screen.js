// The elements of the screen, from a template or from a tree, with their texts and styles.

/** @import { Screen, StillFiles, Tree } from "../types.js" */

/** The screen in a language: from a template of Jalon's own page, or from a file.
 *  @param {StillFiles} files
 *  @param {string} language
 *  @returns {Promise<Screen>} */
export async function screenOf({ templates, screens }, language) {
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

/** Raises or lowers the headings.
 *  @param {HTMLElement} root
 *  @param {number} level of the top heading */
export function setHeadingLevel(root, level) {
  const headings = /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("h1, h2, h3, h4"));
  const shift = level - Number(headings[0].localName[1]);
  for (const heading of shift ? headings : []) {
    const other = document.createElement(`h${Math.min(Number(heading.localName[1]) + shift, 6)}`);
    for (const { name, value } of heading.attributes) other.setAttribute(name, value);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}

/** Shows the host's logo. The application's has a description, and so comes soon enough
 *  for whoever needs one.
 *  @param {HTMLElement} root
 *  @param {string} src */
export function showLogo(root, src) {
  root.querySelector(".brand")?.append(Object.assign(document.createElement("img"), { className: "logo", referrerPolicy: "no-referrer", src, alt: "" }));
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

/** A status that is written again is spoken again.
 *  @param {globalThis.Element} element
 *  @param {string} text */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
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
