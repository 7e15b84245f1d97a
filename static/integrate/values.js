// What people type into the page for hosts: what they mean by it, and whether the widget
// accepts it.

/** @import { Rules } from "../types.js" */

import { THEMES, hex, instantiate, linesAt } from "../still.js";

/** @param {string} text */
export function withHash(text) {
  return /^([0-9a-f]{3}){1,2}$/i.test(text) ? `#${text}` : text;
}

/** @param {string} text */
export function isColour(text) {
  return /^#([0-9a-f]{3}){1,2}$/i.test(text);
}

/** The rules of the widget. Where they do not load, it reports a wrong colour itself.
 *  @type {Rules | undefined} */
const rules = await fetch(new URL("../rules.wasm", import.meta.url)).then(instantiate).catch(() => undefined);

/** Whether the widget's texts are readable on the colour, in the chosen theme.
 *  @param {string} text */
export function isBackground(text) {
  if (!rules || !isColour(text)) return isColour(text);
  const theme = /** @type {HTMLSelectElement} */ (document.getElementById("option-theme")).value;
  const properties = linesAt(rules, rules.colours(THEMES.indexOf(theme || "auto"), -1, hex(text)));
  return properties.some(([name, value]) => name === "--jalon-paper" && value);
}

/** @param {string} text */
export function withUnit(text) {
  return text.replace(/^(\d+)\s*(px)?$/, "$1px");
}

/** Accepts CSS lengths between two numbers of pixels.
 *  @param {number} min
 *  @param {number} max */
export function isLength(min, max) {
  return (/** @type {string} */ text) => {
    if (!CSS.supports("width", text)) return false;
    const probe = document.createElement("div");
    Object.assign(probe.style, { position: "absolute", visibility: "hidden", width: text });
    document.body.append(probe);
    const width = probe.getBoundingClientRect().width;
    probe.remove();
    return width >= min && width <= max;
  };
}

/** Separates three rates, typed with signs between them or spaces in them, by one
 *  space.
 *  @param {string} text */
export function threeRates(text) {
  const parts = text.replace(/[;/€]|,(?=\s)/g, " ").trim().split(/\s+/);
  const grouped = parts.length === 6 && [1, 3, 5].every((at) => /^\d{3}$/.test(parts[at]));
  return (grouped ? [0, 2, 4].map((at) => parts[at] + parts[at + 1]) : parts).join(" ");
}

/** @param {string} text */
export function areRates(text) {
  const rates = text.split(" ").map((rate) => (/^\d+([.,]\d{1,2})?$/.test(rate) ? Number(rate.replace(",", ".")) : 0));
  return rates.length === 3 && rates[0] > 0 && rates[0] <= rates[1] && rates[1] <= rates[2];
}
