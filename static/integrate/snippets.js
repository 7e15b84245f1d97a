// The code to paste, for each place where it may go.

/** @import { Messages } from "./messages.js" */

import { THEME_PROPERTIES } from "../frame.js";

/**
 * What a snippet depends on.
 * @typedef {object} Choice
 * @property {Record<string, string>} entered the valid values, by option name
 * @property {Messages} messages those of the block's language
 * @property {string} lang the block's language
 */

/** What shapes the code without being an attribute of the block. */
export const CODE_OPTIONS = ["target", "address", "position"];

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "[": "&#91;", "]": "&#93;" };
const escaped = (/** @type {string} */ text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);
/** A shortcode ends at a bracket, wherever it is. */
const bracketed = (/** @type {string} */ text) => text.replace(/[&"<>[\]]/g, (sign) => ENTITIES[sign]);

/** @param {Choice} choice */
const folderOf = ({ entered }) => entered.address.replace(/\/?$/, "/");

/** The attributes of the block.
 *  @param {Choice} choice
 *  @returns {[string, string][]} */
export const attributesOf = ({ entered }) => Object.entries(entered).filter(([name]) => !name.startsWith("--") && !CODE_OPTIONS.includes(name));

/** @param {Choice} choice
 *  @returns {[string, string][]} */
const propertiesOf = ({ entered }) => Object.entries(entered).filter(([name]) => name.startsWith("--"));

/** @param {[string, string][]} pairs */
const written = (pairs, prefix = "") => pairs.map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`).join("");

/** The attribute `style`; empty if there is nothing to set.
 *  @param {[string, string][]} properties */
const styleAttribute = (properties) => (properties.length ? ` style="${properties.map(([name, value]) => `${name}:${escaped(value)}`).join(";")}"` : "");

/** The address of a plain frame, with the options as parameters. Such a frame
 *  cannot read the page around it, so language and theme are written out.
 *  @param {Choice} choice
 *  @param {string} folder
 *  @param {Record<string, string>} more */
export function frameAddress(choice, folder, more = {}) {
  const { entered, lang } = choice;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ lang, theme: entered.background ? "" : "light", ...Object.fromEntries(attributesOf(choice)), ...more }))
    if (value) parameters.set(name, value);
  for (const [name, value] of propertiesOf(choice)) if (THEME_PROPERTIES[name]) parameters.set(THEME_PROPERTIES[name], value);
  return `${folder}index.html?${parameters}`;
}

/** The files that the first screen needs, requested together with jalon.js, which asks
 *  for them otherwise: one round trip less. Only where the block is seen at once, as
 *  elsewhere nothing is requested before it is near.
 *  @param {Choice} choice */
function preloads(choice) {
  if (choice.entered.position !== "top" || choice.entered.mode) return "";
  const base = escaped(folderOf(choice));
  const fetched = ["rules.wasm", "still.json", "jalon.css"].map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}${name}">`);
  return `<link rel="modulepreload" href="${base}still.js">${fetched.join("")}`;
}

/** @param {Choice} choice */
const script = (choice) => `<script type="module" src="${escaped(folderOf(choice))}jalon.js"></script>`;

/** For a host's page: reserved from the start, so that it does not shift before the script
 *  runs.
 *  @param {Choice} choice
 *  @returns {[string, string][]} */
function reserved(choice) {
  const { "--jalon-min-height": height = "100vh" } = choice.entered;
  return [["display", "block"], ["min-height", height], ...propertiesOf(choice)];
}

/** The element, with a fallback. It has no block-level element in it: the editor of a site
 *  may wrap the code in paragraphs, and the browser would then move a part of it out.
 *  @param {Choice} choice
 *  @param {[string, string][]} properties */
function element(choice, properties) {
  const fallback = choice.messages.fallback(`<a href="${escaped(folderOf(choice))}index.html">`, "</a>");
  return `<jalon-diagnostic${written(attributesOf(choice))}${styleAttribute(properties)}>${fallback}</jalon-diagnostic>`;
}

/** Two parts, each under a comment that says where it goes.
 *  @param {Choice} choice
 *  @param {string} page the second part */
const inTwoParts = (choice, page) => `<!-- ${choice.messages.comments.head} -->\n${script(choice)}\n\n<!-- ${choice.messages.comments.page} -->\n${page}`;

/** The attributes of the block in an application, where a frame needs a folder of files.
 *  @param {Choice} choice */
const inApplication = (choice) => written([...attributesOf(choice), ...(choice.entered.mode ? [/** @type {[string, string]} */ (["base", folderOf(choice)])] : [])]);

/** The block in a component, where styles are no attribute but an object in React.
 *  @param {Choice} choice
 *  @param {string} style */
const component = (choice, style) => `<jalon-diagnostic${inApplication(choice)}${style} />`;

/** @type {Record<string, (choice: Choice) => string>} */
const SNIPPETS = {
  "": (choice) => preloads(choice) + script(choice) + element(choice, reserved(choice)),
  // The other pages of the site do without what only this one needs at once.
  head: (choice) => inTwoParts(choice, preloads(choice) + element(choice, reserved(choice))),
  placeholder: (choice) => {
    const link = `<a class="jalon-diagnostic" href="${escaped(`${folderOf(choice)}index.html?${new URLSearchParams(attributesOf(choice))}`.replace(/\?$/, ""))}">${choice.messages.openTool}</a>`;
    return inTwoParts(choice, `<div data-jalon${written(attributesOf(choice), "data-")}${styleAttribute(reserved(choice))}>${link}</div>`);
  },
  wordpress: (choice) => {
    const properties = propertiesOf(choice).map(([name, value]) => [name.replace("--jalon-", ""), value]);
    return `[jalon${[...attributesOf(choice), ...properties].map(([name, value]) => ` ${name}="${bracketed(value)}"`).join("")}]`;
  },
  iframe: (choice) =>
    `<iframe src="${escaped(frameAddress(choice, folderOf(choice)))}" title="${choice.messages.frameTitle}" loading="lazy" allow="clipboard-write; web-share" style="display:block;width:100%;height:90vh;border:0"></iframe>`,
  npm: (choice) => `// ${choice.messages.comments.script}\nimport "jalon";\n\n<!-- ${choice.messages.comments.page} -->\n<jalon-diagnostic${inApplication(choice)}${styleAttribute(reserved(choice))}></jalon-diagnostic>`,
  react: (choice) => {
    const properties = propertiesOf(choice).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    const style = properties.length ? ` style={{ ${properties.join(", ")} }}` : "";
    return `import "jalon/react";\n\nexport function Diagnostic() {\n  return ${component(choice, style)};\n}`;
  },
  vue: (choice) => `<script setup>\nimport "jalon/vue";\n</script>\n\n<template>\n  ${component(choice, styleAttribute(propertiesOf(choice)))}\n</template>`,
};

/** The code to paste.
 *  @param {Choice} choice */
export const snippet = (choice) => SNIPPETS[choice.entered.target ?? ""](choice);
