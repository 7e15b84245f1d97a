// Puts the still first screen into the build: into Jalon's own page as templates, and
// into still.json for elements on host pages.
//
//   jalon-still | node tools/still.mjs dist
//
// tools/still.rs prints the HTML, rendered by the application's own components.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";

/** @typedef {[string, Record<string, string>, ...any[]]} Tree */
/** @typedef {{ start: string, greeting: string }} Html */

/** The rules are requested together with the scripts. */
const PRELOAD = '<link rel="preload" href="rules.wasm" as="fetch" type="application/wasm" crossorigin fetchpriority="high">';

const [dist] = process.argv.slice(2);
/** @type {Record<string, { page: Html, element: Html, wait: string, title: string }>} */
const screens = JSON.parse(readFileSync(0, "utf8"));

const page = join(dist, "index.html");
const templates = Object.entries(screens).map(
  ([language, { page: { start, greeting }, wait, title }]) =>
    `<template lang="${language}" title="${attribute(title)}" data-wait="${attribute(wait)}">${root(undated(start))}${greeting}</template>`,
);
const html = readFileSync(page, "utf8");
const [head, body, foot] = html.split(/(?<=<\/title>)|(?=<\/jalon-diagnostic>)/);
if (foot === undefined) throw new Error(`${page} has no element to put the screen into`);
writeFileSync(page, head + PRELOAD + body + templates.join("") + foot);

const trees = Object.entries(screens).map(([language, { element: { start, greeting }, wait, title }]) => [
  language,
  { start: treeOf(root(undated(start))), greeting: treeOf(greeting), wait, title },
]);
writeFileSync(join(dist, "still.json"), JSON.stringify(Object.fromEntries(trees)));

/** What still.js shows, and hand-over.js replaces.
 *  @param {string} content */
function root(content) {
  return `<div class="still">${content}</div>`;
}

/** Without the day of the printed page: it is that of the visit.
 *  @param {string} content */
function undated(content) {
  const emptied = content.replace(/(<p class="print-head">)[^<]*/, "$1");
  if (emptied === content) throw new Error("the screen has no line for the printed page");
  return emptied;
}

/** @param {string} text */
function attribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** @param {string} content the HTML of one element
 *  @returns {Tree} */
function treeOf(content) {
  const [element] = parseFragment(content).childNodes;
  return convert(element);
}

/** @param {any} node of parse5
 *  @returns {any} */
function convert(node) {
  if (node.nodeName === "#text") return node.value;
  const attributes = Object.fromEntries(node.attrs.map((/** @type {{ name: string, value: string }} */ { name, value }) => [name, value]));
  return [node.tagName, attributes, ...node.childNodes.map(convert)];
}
