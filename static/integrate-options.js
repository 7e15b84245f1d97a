// The options on the page for hosts: which control each has, how its value is
// normalised, and which values the widget accepts. The widget validates them again
// (src/embedding).

/**
 * An option as a form field.
 * @typedef {object} Option
 * @property {string} name of the attribute or custom property
 * @property {"select" | "text" | "colour" | "checkboxes"} kind the control
 * @property {string[]} [values] to choose from
 * @property {string} [value] the initial one of a text field
 * @property {string} [initial] the initial colour of a picker
 * @property {(text: string) => string} [normalise] what is meant by what is typed
 * @property {(text: string) => boolean} [isValid]
 * @property {string} [placeholder]
 * @property {number} [maxLength]
 * @property {string} [requires] another option, without which this one has no effect
 */

/** The options by group.
 *  @type {Record<string, Option[]>} */
export const GROUPS = {
  block: [
    { name: "mode", kind: "select", values: ["", "frame", "iframe"] },
    { name: "address", kind: "text", value: new URL(".", import.meta.url).href, normalise: (text) => text.replace(/[^/]*\.html([?#].*)?$/, ""), isValid: isUrl("http:", "https:") },
    { name: "position", kind: "select", values: ["", "top"] },
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
    { name: "--jalon-min-height", kind: "text", normalise: withUnit, isValid: (text) => CSS.supports("min-height", text), placeholder: "100vh" },
  ],
  host: [
    { name: "host-name", kind: "text", maxLength: 80 },
    { name: "privacy-url", kind: "text", normalise: withScheme, isValid: isUrl("http:", "https:") },
    { name: "cta-label", kind: "text", maxLength: 60, requires: "cta-url" },
    { name: "cta-url", kind: "text", normalise: withScheme, isValid: isUrl("http:", "https:", "mailto:", "tel:") },
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

/** @param {string} text */
function withHash(text) {
  return /^([0-9a-f]{3}){1,2}$/i.test(text) ? `#${text}` : text;
}

/** @param {string} text */
function isColour(text) {
  return /^#([0-9a-f]{3}){1,2}$/i.test(text);
}

/** The relative luminance from which dark text is readable on a background, and up
 *  to which light text is: that of the widget (Surface::is_readable_on in
 *  core/src/embedding/colour.rs), which a test compares. */
const MIN_LIGHT = 0.6832;
const MAX_DARK = 0.0587;

/** Whether text is readable on the colour, in the chosen theme.
 *  @param {string} text */
function isBackground(text) {
  if (!isColour(text)) return false;
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit).join("") : text.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const theme = /** @type {HTMLSelectElement} */ (document.getElementById("option-theme")).value;
  return (theme !== "dark" && luminance >= MIN_LIGHT) || (theme !== "light" && luminance <= MAX_DARK);
}

/** @param {string} text */
function withUnit(text) {
  return text.replace(/^(\d+)\s*(px)?$/, "$1px");
}

/** Accepts CSS lengths between two numbers of pixels.
 *  @param {number} min
 *  @param {number} max */
function isLength(min, max) {
  return (/** @type {string} */ text) => {
    if (!CSS.supports("width", text)) return false;
    const probe = createElement("div");
    Object.assign(probe.style, { position: "absolute", visibility: "hidden", width: text });
    document.body.append(probe);
    const width = probe.getBoundingClientRect().width;
    probe.remove();
    return width >= min && width <= max;
  };
}

/** Adds the scheme that people leave out.
 *  @param {string} text */
function withScheme(text) {
  if (/^[^\s:/@]+@[^\s/]+\.\w+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s.()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
}

/** @param {string[]} schemes */
function isUrl(...schemes) {
  return (/** @type {string} */ text) => URL.canParse(text) && schemes.includes(new URL(text).protocol);
}

/** Separates three rates, typed with signs between them or spaces in them, by one
 *  space.
 *  @param {string} text */
function threeRates(text) {
  const parts = text.replace(/[;/€]|,(?=\s)/g, " ").trim().split(/\s+/);
  const grouped = parts.length === 6 && [1, 3, 5].every((at) => /^\d{3}$/.test(parts[at]));
  return (grouped ? [0, 2, 4].map((at) => parts[at] + parts[at + 1]) : parts).join(" ");
}

/** @param {string} text */
function areRates(text) {
  const rates = text.split(" ").map((rate) => (/^\d+([.,]\d{1,2})?$/.test(rate) ? Number(rate.replace(",", ".")) : 0));
  return rates.length === 3 && rates[0] > 0 && rates[0] <= rates[1] && rates[1] <= rates[2];
}

/** Creates an element with these properties and children.
 *  @template {keyof HTMLElementTagNameMap} Tag
 *  @param {Tag} tag
 *  @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 *  @param {(Node | string)[]} children
 *  @returns {HTMLElementTagNameMap[Tag]} */
export function createElement(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
