// What people mean by an address, and by a line for an indicator, which may have one. The
// editor of the WordPress block uses this, too.

/** Adds the scheme that people leave out, or the slash before the name of a page.
 *  @param {string} text */
export function withScheme(text) {
  if (/^[\w-]+(\/[\w.-]+)*\.(html?|php|aspx?|pdf|docx?|odt|xlsx?|ods|svg|png|jpe?g|webp|gif)([?#].*)?$/i.test(text)) return `/${text}`;
  if (/^[^\s:/@]+@[^\s/]+\.\w+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s.()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
}

/** Accepts URLs with these schemes, and paths from the root of the site.
 *  @param {string[]} schemes */
export function isAddress(...schemes) {
  return (/** @type {string} */ text) => /^\/(?!\/)/.test(text) || (URL.canParse(text) && schemes.includes(new URL(text).protocol));
}

/** The lines for indicators as JSON: each has a number, a text and, between bars, an
 *  address and the text of its link. What is not such a line stays, and is wrong.
 *  @param {string} text */
export function tipsFrom(text) {
  const lines = text.split("\n").filter((line) => line.trim());
  const numbers = new Set();
  const tips = lines.map((line) => {
    const [, number = line, words = "", url = "", label = ""] = /^\s*(\d+)\s*[:.)-]?\s*([^|]*)(?:\|([^|]*))?(?:\|([^|]*))?$/.exec(line) ?? [];
    // The second line for an indicator would replace the first.
    if (numbers.has(number)) return [line, ""];
    numbers.add(number);
    return [number, url.trim() ? { text: words.trim(), url: withScheme(url.trim()), ...(label.trim() && { label: label.trim() }) } : words.trim()];
  });
  return lines.length ? JSON.stringify(Object.fromEntries(tips)) : "";
}

/** @param {string} json */
export function areTips(json) {
  const isUrl = isAddress("http:", "https:");
  return Object.entries(JSON.parse(json)).every(([number, line]) => {
    const { text = line, url = "/", label = "" } = typeof line === "string" ? {} : line;
    return Number(number) >= 1 && Number(number) <= 33 && text && text.length <= 300 && label.length <= 60 && isUrl(url);
  });
}
