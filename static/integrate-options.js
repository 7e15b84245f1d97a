// The options on the page for hosts: how each is entered, what people may type,
// and what the block will take. The block itself looks again (src/embedding).

/** The options by group. `kind` says how one is entered, `tidy` makes what people
 *  type into what is meant, and `fits` says whether the block will take it; `with`
 *  names what an option says nothing without. */
export const GROUPS = {
  place: [
    { name: "mode", kind: "choice", values: ["", "frame", "iframe"] },
    { name: "address", kind: "text", value: new URL(".", import.meta.url).href, tidy: (text) => text.replace(/[^/]*\.html([?#].*)?$/, ""), fits: isAddress("http:", "https:") },
    { name: "lang", kind: "choice", values: ["", "fr", "en"] },
    { name: "sections", kind: "boxes", values: ["diagnostic", "estimate", "quotes"] },
  ],
  looks: [
    { name: "accent", kind: "colour", start: "#0b6b5d", tidy: hash, fits: isColour },
    { name: "background", kind: "colour", start: "#ffffff", tidy: hash, fits: isGround },
    { name: "theme", kind: "choice", values: ["", "light", "dark"] },
    { name: "--jalon-radius", kind: "text", tidy: pixels, fits: isLength(0, 40), hint: "4px" },
    { name: "--jalon-font", kind: "text", fits: (text) => CSS.supports("font-family", text), hint: "Arial, sans-serif" },
    { name: "--jalon-font-size", kind: "text", tidy: pixels, fits: isLength(12, 28), hint: "17px" },
    { name: "--jalon-sticky-top", kind: "text", tidy: pixels, fits: isLength(0, 400), hint: "64px" },
    { name: "--jalon-min-height", kind: "text", tidy: pixels, fits: (text) => CSS.supports("min-height", text), hint: "100vh" },
  ],
  host: [
    { name: "host-name", kind: "text", most: 80 },
    { name: "privacy-url", kind: "text", tidy: scheme, fits: isAddress("http:", "https:") },
    { name: "cta-label", kind: "text", most: 60, with: "cta-url" },
    { name: "cta-url", kind: "text", tidy: scheme, fits: isAddress("http:", "https:", "mailto:", "tel:") },
  ],
  prices: [
    { name: "day-rates", kind: "text", tidy: threePrices, fits: arePrices, hint: "900 1250 1650" },
    { name: "rates-source", kind: "text", most: 200, with: "day-rates" },
  ],
  rest: [
    { name: "storage-key", kind: "text", fits: (text) => /^[\w.-]{1,40}$/.test(text), hint: "jalon" },
    { name: "heading-level", kind: "choice", values: ["", "1", "2", "3", "4"] },
  ],
};
function hash(text) {
  return /^([0-9a-f]{3}){1,2}$/i.test(text) ? `#${text}` : text;
}
function isColour(text) {
  return /^#([0-9a-f]{3}){1,2}$/i.test(text);
}
/** Whether our writing can be read on the colour (Ground of src/embedding), and as
 *  which theme. */
function isGround(text) {
  if (!isColour(text)) return false;
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit).join("") : text.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const theme = document.getElementById("option-theme").value;
  return (theme !== "dark" && luminance >= 0.7) || (theme !== "light" && luminance <= 0.06);
}
function pixels(text) {
  return text.replace(/^(\d+)\s*(px)?$/, "$1px");
}
/** A length that makes sense here: from so many to so many pixels. */
function isLength(least, most) {
  return (text) => {
    if (!CSS.supports("width", text)) return false;
    const probe = make("div");
    Object.assign(probe.style, { position: "absolute", visibility: "hidden", width: text });
    document.body.append(probe);
    const width = probe.getBoundingClientRect().width;
    probe.remove();
    return width >= least && width <= most;
  };
}
/** People leave out what comes before an address. */
function scheme(text) {
  if (/^[^\s:/@]+@[^\s/]+\.\w+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d\s.()-]{6,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
}
function isAddress(...schemes) {
  return (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol);
}
/** Three prices as people write them: with signs between them, with spaces in
 *  them. */
function threePrices(text) {
  const parts = text.replace(/[;/€]|,(?=\s)/g, " ").trim().split(/\s+/);
  const grouped = parts.length === 6 && [1, 3, 5].every((at) => /^\d{3}$/.test(parts[at]));
  return (grouped ? [0, 2, 4].map((at) => parts[at] + parts[at + 1]) : parts).join(" ");
}
function arePrices(text) {
  const prices = text.split(" ").map((price) => (/^\d+([.,]\d{1,2})?$/.test(price) ? Number(price.replace(",", ".")) : 0));
  return prices.length === 3 && prices[0] > 0 && prices[0] <= prices[1] && prices[1] <= prices[2];
}

/** A new element with these properties and children. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

