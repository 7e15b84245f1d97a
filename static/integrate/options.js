// The options on the page for hosts: which control each has, how its value is
// normalised, and which values the widget accepts. The widget validates them again
// (core/src/embedding).

import { areTips, isAddress, tipsFrom, withScheme } from "./addresses.js";
import { areRates, isBackground, isColour, isLength, threeRates, withHash, withUnit } from "./values.js";

/**
 * An option as a form field.
 * @typedef {object} Option
 * @property {string} name of the attribute or custom property
 * @property {"select" | "text" | "lines" | "colour" | "checkboxes"} kind the control
 * @property {string[]} [values] to choose from
 * @property {string} [value] the initial one of a text field
 * @property {string} [initial] the initial colour of a picker
 * @property {(text: string) => string} [normalise] what is meant by what is typed
 * @property {(text: string) => boolean} [isValid]
 * @property {string} [placeholder]
 * @property {number} [maxLength]
 * @property {string} [requires] another option, without which this one has no effect
 * @property {(target: string, mode: string) => boolean} [isHidden] whether it has no effect there
 */

/** Where the line goes: an HTML block, the site's head and a page, an editor that strips
 *  scripts, the plugin for WordPress, a frame, and applications. */
export const TARGETS = ["", "head", "placeholder", "wordpress", "iframe", "npm", "react", "vue"];
/** Those where a bundler has the files. */
const APPLICATIONS = ["npm", "react", "vue"];

/** The options by group.
 *  @type {Record<string, Option[]>} */
export const GROUPS = {
  block: [
    { name: "target", kind: "select", values: TARGETS },
    { name: "mode", kind: "select", values: ["", "frame"], isHidden: (target) => target === "iframe" },
    { name: "address", kind: "text", isHidden: (target, mode) => target === "wordpress" || (APPLICATIONS.includes(target) && !mode), value: new URL("..", import.meta.url).href, normalise: (text) => withScheme(text.replace(/[^/]*\.html([?#].*)?$/, "")), isValid: isAddress("http:", "https:") },
    { name: "position", kind: "select", values: ["", "top"], isHidden: (target) => !["", "head"].includes(target) },
    { name: "lang", kind: "select", values: ["", "fr", "en"] },
    { name: "sections", kind: "checkboxes", values: ["diagnostic", "estimate", "quotes"] },
  ],
  appearance: [
    { name: "accent", kind: "colour", initial: "#0b6b5d", normalise: withHash, isValid: isColour },
    { name: "background", kind: "colour", initial: "#ffffff", normalise: withHash, isValid: isBackground },
    { name: "theme", kind: "select", values: ["", "light", "dark"] },
    { name: "--jalon-radius", kind: "text", normalise: withUnit, isValid: isLength(0, 40), placeholder: "4px" },
    { name: "--jalon-font", kind: "text", isValid: (text) => CSS.supports("font-family", text), placeholder: "Arial, sans-serif" },
    { name: "--jalon-font-size", kind: "text", normalise: withUnit, isValid: isLength(12, 28), placeholder: "17px" },
    { name: "--jalon-sticky-top", kind: "text", normalise: withUnit, isValid: isLength(0, 400), placeholder: "64px" },
    { name: "--jalon-min-height", kind: "text", isHidden: (target) => target === "iframe", normalise: withUnit, isValid: (text) => CSS.supports("min-height", text), placeholder: "100vh" },
  ],
  host: [
    { name: "host-name", kind: "text", maxLength: 80 },
    { name: "logo-url", kind: "text", normalise: withScheme, isValid: isAddress("http:", "https:"), placeholder: "/images/logo.svg" },
    { name: "privacy-url", kind: "text", normalise: withScheme, isValid: isAddress("http:", "https:") },
    { name: "cta-label", kind: "text", maxLength: 60, requires: "cta-url" },
    { name: "cta-url", kind: "text", normalise: withScheme, isValid: isAddress("http:", "https:", "mailto:", "tel:") },
    { name: "cta-file", kind: "select", values: ["", "event", "attachment"], requires: "cta-url" },
  ],
  advice: [
    { name: "tips", kind: "lines", normalise: tipsFrom, isValid: areTips, maxLength: 20_000 },
  ],
  rates: [
    { name: "day-rates", kind: "text", normalise: threeRates, isValid: areRates, placeholder: "900 1250 1650" },
    { name: "rates-source", kind: "text", maxLength: 200, requires: "day-rates" },
  ],
  other: [
    { name: "storage-key", kind: "text", isValid: (text) => /^[\w.-]{1,40}$/.test(text), placeholder: "jalon" },
    { name: "heading-level", kind: "select", values: ["", "1", "2", "3", "4"] },
    { name: "history", kind: "select", values: ["", "on"] },
  ],
};
