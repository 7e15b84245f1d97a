// Defines the element, once on a page.

import { applicationAt } from "./application.js";
import { Diagnostic } from "./element.js";
import { watchPlaceholders } from "./placeholders.js";

/** Defines the element, unless another script of the page has done so.
 *  @param {string} [base] the folder of the files, where an element names none */
export function define(base) {
  if (customElements.get("jalon-diagnostic")) return;
  if (base) Diagnostic.application = applicationAt(base);
  customElements.define("jalon-diagnostic", Diagnostic);
  watchPlaceholders();
}
