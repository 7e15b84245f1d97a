// The preview on the page for hosts. What is tried in it is kept apart from the work of
// visitors, and goes when the page is opened again.

/** @import { Choice } from "./snippets.js" */

import { createElement } from "./fields.js";
import { GROUPS } from "./options.js";
import { CODE_OPTIONS, frameAddress } from "./snippets.js";

/** The storage key of the preview, one for each mode. */
const KEY = "jalon-preview";

/** How long a pause in typing is, before a frame reloads, in milliseconds. */
const PAUSE_MS = 600;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let reload;

/** Shows the block as it will be.
 *  @param {HTMLElement} container
 *  @param {Choice} choice
 *  @param {string} base the folder of the files */
export function preview(container, choice, base) {
  const { entered, messages } = choice;
  const isFrame = entered.target === "iframe";
  const kind = isFrame ? "iframe" : entered.mode;
  const key = kind ? `${KEY}-${kind}` : KEY;
  if (container.firstElementChild?.localName !== (isFrame ? "iframe" : "jalon-diagnostic")) {
    container.replaceChildren(isFrame ? createElement("iframe", { title: messages.frameTitle }) : document.createElement("jalon-diagnostic"));
  }
  const block = /** @type {HTMLElement} */ (container.firstElementChild);
  clearTimeout(reload);
  if (block instanceof HTMLIFrameElement) {
    const address = frameAddress(choice, base, { "storage-key": key });
    // Every change of address reloads the frame.
    if (block.src !== address) reload = setTimeout(() => (block.src = address), block.src ? PAUSE_MS : 0);
    return;
  }
  /** @type {Record<string, string>} */
  const wanted = { ...entered, "storage-key": key };
  for (const { name } of Object.values(GROUPS).flat()) {
    if (name.startsWith("--")) block.style.setProperty(name, wanted[name] ?? "");
    else if (CODE_OPTIONS.includes(name)) continue;
    else if (wanted[name] === undefined) block.removeAttribute(name);
    else if (block.getAttribute(name) !== wanted[name]) block.setAttribute(name, wanted[name]);
  }
}

/** Deletes the work of earlier previews. */
export function clearPreviews() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEY)) localStorage.removeItem(key);
}
