// Puts the element where an editor lets nobody write one: after `<div data-jalon>`, of
// which each `data-` attribute is an option, or a link with the class `jalon-diagnostic`,
// of which each parameter is. Whoever may write texts into a page may write these, so
// that they cannot say where the scripts come from. Loaded once a page has one.

/** A link in a block is what is left of it where an editor strips the block. */
const PLACEHOLDERS = "[data-jalon],a.jalon-diagnostic:not([data-jalon] *)";

/** The element of each placeholder. The placeholder stays, hidden: the page may be a
 *  framework's, which removes what it has made, and then the element goes, too.
 *  @type {Map<HTMLElement, HTMLElement>} */
const elements = new Map();

/** The names of the options.
 *  @type {string[]} */
let names = [];

/** @param {HTMLElement} placeholder */
function elementFor(placeholder) {
  const element = document.createElement("jalon-diagnostic");
  const options = placeholder instanceof HTMLAnchorElement
    ? new URLSearchParams(placeholder.search)
    : [...placeholder.attributes].map(({ name, value }) => [name.replace("data-", ""), value]);
  for (const [name, value] of options) if (names.includes(name)) element.setAttribute(name, value);
  element.className = placeholder.className;
  element.style.cssText = placeholder.style.cssText;
  placeholder.hidden = true;
  return element;
}

/** Puts an element after each placeholder of the page. */
function upgrade() {
  for (const [placeholder, element] of elements)
    if (!placeholder.isConnected) {
      element.remove();
      elements.delete(placeholder);
    } else if (placeholder.nextSibling !== element) placeholder.after(element);
  for (const placeholder of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(PLACEHOLDERS)))
    if (!elements.has(placeholder)) {
      elements.set(placeholder, elementFor(placeholder));
      placeholder.after(/** @type {HTMLElement} */ (elements.get(placeholder)));
    }
}

/** Upgrades the placeholders that are there, and those to come, once a frame.
 *  @param {string[]} options their names */
export function watchPlaceholders(options) {
  names = options;
  upgrade();
  let frame = 0;
  const later = () => (frame ||= requestAnimationFrame(() => {
    frame = 0;
    upgrade();
  }));
  new MutationObserver(later).observe(document, { childList: true, subtree: true });
}
