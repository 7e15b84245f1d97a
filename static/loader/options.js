// The options of an element: its attributes, as the program takes them.

/** The attributes that the element observes. */
export const OPTIONS =
  "mode lang sections accent background theme host-name logo-url privacy-url cta-label cta-url cta-file day-rates rates-source tips storage-key heading-level history".split(" ");

/** The previews of WordPress and of some page builders, by their address. What an editor
 *  tries there must not mix with the work of a visitor. */
const PREVIEW = /\/wp-admin\/|[?&](preview|elementor-preview|et_fb|fl_builder)\b/;

function isPreview() {
  try {
    return PREVIEW.test(/** @type {Window} */ (top).location.href);
  } catch {
    return false; // A page of another site.
  }
}

/** @param {string} value
 *  @returns {string} the same as an absolute URL */
const absolute = (value) => (value && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value);

/** The tips with absolute URLs. What is wrong with them, the program says.
 *  @param {string} tips as JSON */
function resolve(tips) {
  try {
    return toJSON(JSON.parse(tips, (key, value) => (key === "url" && value?.trim ? absolute(value) : value)));
  } catch {
    return tips;
  }
}

/** The attributes of an element, with absolute URLs and the language of the page around.
 *  @param {HTMLElement} element
 *  @param {boolean} standalone */
export function optionsOf(element, standalone) {
  /** @type {Record<string, string>} */
  const options = {};
  for (const name of OPTIONS) {
    const value = element.getAttribute(name)?.trim() || (name === "tips" && element.querySelector("script")?.textContent);
    if (value) options[name] = name === "tips" ? resolve(value) : /-url$/.test(name) ? absolute(value) : value;
  }
  if (standalone) options["heading-level"] ??= "1";
  else {
    const { lang } = /** @type {HTMLElement} */ (element.parentElement?.closest("[lang]") ?? document.documentElement);
    if (/^(fr|en)\b/i.test(lang)) options.lang ??= lang;
    if (isPreview()) options["storage-key"] ??= "jalon-preview";
  }
  return options;
}

/** The JSON text of a value. Some libraries add methods `toJSON` to the prototypes of
 *  the language, written for serialisers of their own.
 *  @param {unknown} value
 *  @returns {string} */
export const toJSON = (value) =>
  JSON.stringify(value, function (key, converted) {
    const original = this[key];
    if (original instanceof Date) return original.toISOString();
    return [/** @type {any} */ ({}).toJSON, /** @type {any} */ ([]).toJSON].includes(original?.toJSON) ? original : converted;
  });
