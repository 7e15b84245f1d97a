// Defines the element, once on a page.

import { Diagnostic } from "./element.js";
import { watchPlaceholders } from "./placeholders.js";

/** @import { Application } from "./application.js" */

/** Defines the element, unless another script of the page has done so.
 *  @param {Application} [application] where an element names no other */
export function define(application) {
  if (customElements.get("jalon-diagnostic")) return;
  Diagnostic.application = application;
  customElements.define("jalon-diagnostic", Diagnostic);
  watchPlaceholders();
}
