// Defines the element, once on a page, and looks for placeholders of it.

/** @import { Application } from "./application.js" */

import { Diagnostic } from "./element.js";
import { OPTIONS } from "./options.js";

/** Defines the element, unless another script of the page has done so.
 *  @param {Application} [application] where an element names no other */
export function define(application) {
  if (customElements.get("jalon-diagnostic")) return;
  Diagnostic.application = application;
  customElements.define("jalon-diagnostic", Diagnostic);
  // Our own page has none, and changes all the time.
  if (application && !document.querySelector("[standalone]")) lookForPlaceholders(application);
}

/** Loads what makes elements of placeholders once there is one, now or later.
 *  @param {Application} application */
function lookForPlaceholders(application) {
  let frame = 0;
  const look = () => {
    frame = 0;
    if (!document.querySelector("[data-jalon],a.jalon-diagnostic")) return;
    observer.disconnect();
    application.import("placeholders.js").then(({ watchPlaceholders }) => watchPlaceholders(OPTIONS), console.error);
  };
  const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(look)));
  observer.observe(document, { childList: true, subtree: true });
  look();
}
