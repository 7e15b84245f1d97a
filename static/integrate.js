// The page for hosts: each option as a form field, a preview of the block, and the code
// to paste. Visitors never load it, so its messages are beside it and not in the program.

import { createElement, createField, fieldId, read } from "./integrate/fields.js";
import { MESSAGES } from "./integrate/messages.js";
import { GROUPS } from "./integrate/options.js";
import { clearPreviews, preview } from "./integrate/preview.js";
import { snippet } from "./integrate/snippets.js";

const BASE = new URL(".", import.meta.url).href;
const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const snippetField = /** @type {HTMLTextAreaElement} */ (byId("snippet"));

const requested = new URLSearchParams(location.search).get("lang") ?? navigator.language;
/** @type {keyof typeof MESSAGES} */
let language = /^en/i.test(requested) ? "en" : "fr";

const controls = () => /** @type {HTMLInputElement[]} */ ([.../** @type {HTMLFormElement} */ (byId("options")).elements]).filter(({ name }) => name);
/** @param {HTMLInputElement} control */
const keyOf = ({ name, type, value }) => (type === "checkbox" ? `${name}=${value}` : name);
/** @returns {[string, string | boolean][]} */
const formState = () => controls().map((control) => [keyOf(control), control.type === "checkbox" ? control.checked : control.value]);

/** The key under which the form is saved in this browser. */
const FORM_KEY = "jalon-integrate";

function saveForm() {
  try {
    localStorage.setItem(FORM_KEY, JSON.stringify(formState()));
  } catch {} // Without storage it lasts for this visit.
}

/** The saved form.
 *  @returns {Map<string, string | boolean>} */
function savedForm() {
  try {
    clearPreviews();
    return new Map(JSON.parse(localStorage.getItem(FORM_KEY) ?? "[]"));
  } catch {
    return new Map();
  }
}

/** Shows what follows from the form: errors, the code to paste, the preview. */
function refresh() {
  const messages = MESSAGES[language];
  const { entered, invalid } = read(controls());
  for (const { name } of Object.values(GROUPS).flat()) byId(`${fieldId(name)}-error`).textContent = invalid.has(name) ? messages.options[name].error : "";
  byId("invalid").textContent = invalid.size ? messages.invalid([...invalid].map((name) => messages.options[name].label)) : "";
  for (const { name, isHidden } of Object.values(GROUPS).flat())
    /** @type {HTMLElement} */ (byId(fieldId(name)).closest(".field")).hidden = Boolean(isHidden?.(entered.target ?? "", entered.mode ?? ""));
  const lang = entered.lang ?? language;
  const choice = { entered: { ...entered, address: entered.address ?? BASE }, lang, messages: MESSAGES[/** @type {"fr"} */ (lang)] };
  snippetField.value = snippet(choice);
  snippetField.rows = Math.max(4, snippetField.value.split("\n").length + 2);
  const parts = partsOf(snippetField.value);
  byId("copy").hidden = parts.length > 0;
  byId("copy-parts").replaceChildren(...parts.map(([title, code]) =>
    createElement("button", { type: "button", className: "primary", textContent: messages.copyPart(title[0].toLowerCase() + title.slice(1)), onclick: () => copy(code) })));
  byId("target-note").textContent = messages.notes[entered.target ?? ""];
  byId("copy-status").textContent = "";
  preview(byId("preview"), choice, BASE);
}

/** The parts of a code that go to different places, each with what its comment says.
 *  @param {string} code
 *  @returns {[title: string, code: string][]} */
function partsOf(code) {
  const parts = [...code.matchAll(/(?:<!-- (.*) -->|\/\/ (.*))\n([^]*?)(?=\n\n<!-- |$)/g)];
  return parts.length > 1 ? parts.map(([, html, script, part]) => [html ?? script, part]) : [];
}

/** Copies a text, and says whether that worked.
 *  @param {string} text */
async function copy(text) {
  // For pages without https, and for whoever has to copy it by hand.
  snippetField.focus();
  snippetField.setSelectionRange(snippetField.value.indexOf(text), snippetField.value.indexOf(text) + text.length);
  const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  byId("copy-status").textContent = isCopied || document.execCommand("copy") ? MESSAGES[language].copied : MESSAGES[language].notCopied;
}

/** Renders the page in a language, with the form in this state.
 *  @param {keyof typeof MESSAGES} to */
function render(to, state = new Map(formState())) {
  language = to;
  const messages = MESSAGES[language];
  document.documentElement.lang = language;
  document.documentElement.className = "started";
  document.title = messages.title;
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-message]")))
    element.textContent = messages[/** @type {"title"} */ (element.dataset.message)];
  for (const button of languageButtons) button.ariaPressed = String(button.dataset.language === language);
  byId("options").replaceChildren(...Object.entries(GROUPS).map(([name, options]) =>
    createElement("fieldset", {}, createElement("legend", { textContent: messages.groups[name] }), ...options.map((option) => createField(option, messages)))));
  for (const control of controls()) {
    const value = state.get(keyOf(control));
    if (typeof value === "boolean") control.checked = value;
    else if (value !== undefined) control.value = value;
    // Updates the picker beside a colour.
    control.dispatchEvent(new Event("input"));
  }
  refresh();
}

/** @type {NodeListOf<HTMLElement>} */
const languageButtons = document.querySelectorAll("[data-language]");
for (const button of languageButtons) button.addEventListener("click", () => render(button.dataset.language === "en" ? "en" : "fr"));
byId("options").addEventListener("input", () => {
  refresh();
  saveForm();
});
byId("options").addEventListener("submit", (event) => event.preventDefault());
byId("copy").addEventListener("click", () => copy(snippetField.value));
byId("widths").addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  for (const button of byId("widths").children) button.ariaPressed = String(button === target);
  byId("preview").style.width = target.dataset.width ?? "";
});
for (const name of ["ready", "file-opened", "progress", "completed", "exported", "call-to-action"])
  byId("preview").addEventListener(`jalon-${name}`, (/** @type {any} */ { type, detail }) => byId("event-log").prepend(createElement("li", { textContent: `${type} ${JSON.stringify(detail)}` })));

render(language, savedForm());
