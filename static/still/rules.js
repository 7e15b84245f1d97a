// The rules without the application: rules.wasm gives the figures of the screen, and
// makes colours readable.

/** @import { Rules } from "../types.js" */

import { setText } from "./screen.js";

/** @param {Response} response
 *  @returns {Promise<Rules>} */
export async function instantiate(response) {
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer());
  return /** @type {any} */ (instance.exports);
}

/** The number of a colour, as the rules take it; negative for none.
 *  @param {string} [text] */
export function hex(text = "") {
  const [, digits = "-1"] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  return parseInt(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits, 16);
}

/** @param {HTMLElement[]} targets
 *  @param {Rules} rules
 *  @param {number[]} colours */
export function paint(targets, rules, [theme, accent, background]) {
  for (const [name, value] of linesAt(rules, rules.colours(Math.max(theme, 0), accent, background)))
    for (const { style } of targets) style.setProperty(name, value);
}

/** Makes the controls answer.
 *  @param {HTMLElement} root
 *  @param {Rules} rules
 *  @param {number} language
 *  @param {number[]} rates */
export function answer(root, rules, language, [low, typical, high]) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
  const [categories, sentence, error] = [".categories", ".unseen", ".error"].map(find);
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (categories.querySelectorAll("input"));
  const update = () => {
    const now = Date.now();
    const today = Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000);
    const chosen = [...boxes].reduce((bits, { checked }, position) => bits | (Number(checked) << position), 0);
    const [[spoken], [problem], ...figures] = linesAt(rules, rules.ticket(language, chosen, today, low, typical, high));
    setText(sentence, spoken);
    setText(error, problem);
    if (problem) categories.setAttribute("aria-describedby", error.id);
    else categories.removeAttribute("aria-describedby");
    for (const [name, term, value] of figures) {
      const [label, figure] = find(`.ticket .${name}`).children;
      setText(label, term);
      // Another element, so that the change shows.
      if (figure.textContent !== value) figure.replaceWith(Object.assign(figure.cloneNode(), { textContent: value }));
    }
  };
  root.addEventListener("change", update);
  update();
  root.inert = false;
}

/** The lines of the text at an address, each split at its tabs.
 *  @param {Rules} rules
 *  @param {number} address */
export function linesAt({ memory }, address) {
  const bytes = new Uint8Array(memory.buffer, address);
  const text = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  return text.split("\n").map((line) => line.split("\t"));
}
