// Puts the element where an editor lets nobody write one: next to `<div data-jalon>`, of
// which each `data-` attribute is an option, or a link with the class `jalon-diagnostic`,
// of which each parameter is. Whoever may write texts into a page may write these, so
// that they cannot say where the scripts come from.

import { OPTIONS } from "./options.js";

/** A link in a block is what is left of it where an editor strips the block. */
const PLACEHOLDERS = "[data-jalon]:not([hidden]),a.jalon-diagnostic:not([hidden],[data-jalon] *)";

/** Puts an element after each placeholder of the page, in place of it. */
function upgrade() {
  for (const placeholder of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(PLACEHOLDERS))) {
    const element = document.createElement("jalon-diagnostic");
    const options = placeholder instanceof HTMLAnchorElement
      ? new URLSearchParams(placeholder.search)
      : [...placeholder.attributes].map(({ name, value }) => [/^data-(?!jalon$)(.+)/.exec(name)?.[1] ?? "", value]);
    for (const [name, value] of options) if (OPTIONS.includes(name)) element.setAttribute(name, value);
    for (const name of ["class", "style"]) element.setAttribute(name, placeholder.getAttribute(name) ?? "");
    // It stays: the page may be a framework's, which removes what it has made.
    placeholder.hidden = true;
    placeholder.after(element);
  }
}

/** Upgrades the placeholders that are there, and those to come. */
export function watchPlaceholders() {
  upgrade();
  new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
}
