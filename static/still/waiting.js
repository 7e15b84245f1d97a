// What the visitor does until the application is there: a pressed button waits for it,
// and it waits for a press to end.

/** @import { Still } from "../types.js" */

import { setText } from "./screen.js";

/** Remembers the button that was pressed last: it works when the application is there.
 *  @param {HTMLElement} root
 *  @param {string} wait says so
 *  @returns {Still} */
export function watch(root, wait) {
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
