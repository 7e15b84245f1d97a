// The still first screen: the start of a first visit, or the greeting of a returning
// visitor, shown and usable while the application is on its way.
//
// tools/still.mjs writes it at build time, from the application's own components. The
// controls are the browser's and keep their state; rules.wasm gives the figures.
// hand-over.js passes what the visitor has done to the application.
//
// On Jalon's own page the screen is in the HTML, and this file shows it. An element on a
// host page fetches the screen. The release build joins it with what it imports, so that
// nothing delays it.

/** @import { Element, Still, StillFiles } from "./types.js" */

import { LANGUAGES, canRun, languageFor, nameFor } from "./still/choice.js";
import { answer, hex, instantiate, linesAt, paint } from "./still/rules.js";
import { adopt, screenOf, setHeadingLevel, showLogo } from "./still/screen.js";
import { watch } from "./still/waiting.js";

export { adopt, hex, instantiate, linesAt };

/** Options that speak in a host's name. Outside a frame there is no host: an
 *  address alone must not put texts or links into the page. */
const HOST_OPTIONS = ["host-name", "logo-url", "privacy-url", "cta-label", "cta-url", "cta-file", "day-rates", "rates-source", "tips"];

/** In the order of Theme::ALL. */
export const THEMES = ["auto", "light", "dark"];

/** What the application consists of, as attributes of the links that request it. Its
 *  first bytes come a round trip later, when the first screen and the rules are here. */
const APPLICATION = [
  { rel: "preload", as: "fetch", href: "jalon-app_bg.wasm", crossOrigin: "", fetchPriority: "low" },
  ...["jalon.js", "jalon-app.js", "inside.js", "hand-over.js"].map((href) => ({ rel: "modulepreload", href })),
];

/** @type {WeakMap<HTMLElement, Still>} */
const stills = new WeakMap();

/** What fails here fails again with the application, which says so. */
const ignore = () => {};

/** The still screen in the element, if it shows one.
 *  @param {HTMLElement} element */
export function stillIn(element) {
  const still = stills.get(element);
  return still?.root.isConnected ? still : undefined;
}

/** The options in the address of Jalon's own page. */
export function pageOptions() {
  const entries = [...new URLSearchParams(location.search)].map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(entries.filter(([name, value]) => value && (parent !== self || !HOST_OPTIONS.includes(name))));
}

/** Shows the still screen, unless this visitor or these options need another one, or
 *  the application is faster.
 *  @param {Element} element
 *  @param {Record<string, string>} options
 *  @param {StillFiles} files
 *  @param {AbortSignal} [signal] */
export function showStill(element, options, files, signal) {
  show(element, options, files, signal).catch(ignore);
}

/** @param {Element} element
 *  @param {Record<string, string>} options
 *  @param {StillFiles} files
 *  @param {AbortSignal} [signal] */
async function show(element, options, files, signal) {
  // Our own page is there before its element is defined.
  const standalone = element.hasAttribute("standalone");
  const container = standalone ? element : element.container;
  const [key] = /^[\w.-]{1,40}$/.exec(options["storage-key"] ?? "") ?? ["jalon"];
  const language = languageFor(key, options.lang);
  const rates = (options["day-rates"] ?? "0 0 0").split(/\s+/).map(Number);
  const name = canRun() && !options.sections && rates.length === 3 && rates.every(Number.isInteger) && nameFor(key, standalone);
  if (!name) return;
  const colours = [THEMES.indexOf(options.theme), hex(options.accent), hex(options.background)];
  const isPainted = colours.some((colour) => colour >= 0);
  // A greeting has no figures, but may have colours that have to be made readable.
  const rules = name === "start" || isPainted ? files.rules.then(instantiate) : undefined;
  const [screen, styles, program] = await Promise.all([screenOf(files, language), files.styles, isPainted ? rules : undefined]);
  // The application may have been faster.
  if (signal?.aborted || container.querySelector(".root")) return;
  if (styles && container instanceof ShadowRoot) adopt(container, styles);
  const root = screen.start;
  if (name === "greeting") root.querySelector(".start")?.replaceWith(screen.greeting);
  setHeadingLevel(root, Number(options["heading-level"]) || (standalone ? 1 : 2));
  // The rest of the footer depends on the host, and a greeting grows.
  if (name !== "start" || ["host-name", "privacy-url", "cta-url"].some((option) => options[option])) root.querySelector(".foot")?.remove();
  if (/^https?:/.test(options["logo-url"])) showLogo(root, options["logo-url"]);
  if (program) paint(standalone ? [root, document.documentElement] : [root], program, colours);
  if (standalone) Object.assign(document, { title: screen.title }).documentElement.lang = language;
  // The application may have failed already, which stays said.
  container.replaceChildren(...container.querySelectorAll(".failed"), root);
  // In the page, where it finds what is around it.
  const still = watch(root, screen.wait);
  stills.set(element, still);
  // With the screen go the rules, whose memory it holds.
  still.signal.addEventListener("abort", () => stills.delete(element));
  element.dispatchEvent(new Event("jalon-still"));
  if (name !== "start" || !rules) return;
  root.inert = true;
  answer(root, await rules, LANGUAGES.indexOf(language), rates);
}

/** Shows the screen on Jalon's own page, and requests the application. */
function startPage() {
  const page = /** @type {Element | null} */ (document.querySelector("jalon-diagnostic[standalone]:has(template)"));
  if (!page) return;
  // The page preloads it, so that it is there for whoever needs it.
  const rules = fetch("rules.wasm");
  rules.catch(ignore);
  showStill(page, pageOptions(), { rules, templates: page });
  // Where it cannot run, the loader says why.
  for (const attributes of canRun() ? APPLICATION : []) document.head.append(Object.assign(document.createElement("link"), attributes));
}
// The styles delay the paint, but not this file, which may be faster than the page.
if (document.readyState === "loading") document.addEventListener("readystatechange", startPage, { once: true });
else startPage();
