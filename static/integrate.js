// The page for hosts: each option as a form field, a preview of the block, and the
// line to paste. Visitors never load it, so its messages are in a file beside it,
// static/integrate-words.js, and not in the program.

/** @import { Option } from "./integrate-options.js" */

import { THEME_PROPERTIES } from "./frame.js";
import { GROUPS, createElement } from "./integrate-options.js";
import { MESSAGES } from "./integrate-words.js";

const BASE = new URL(".", import.meta.url).href;
const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const snippetField = /** @type {HTMLTextAreaElement} */ (byId("snippet"));

const OPTIONS = Object.values(GROUPS).flat();

const requested = new URLSearchParams(location.search).get("lang") ?? navigator.language;
/** @type {keyof typeof MESSAGES} */
let language = /^en/i.test(requested) ? "en" : "fr";
/** The valid values that were entered, by option name.
 *  @type {Record<string, string>} */
let entered = {};

const fieldId = (/** @type {string} */ name) => `option-${name.replace(/^-+/, "")}`;

/** Creates the field of an option, with its label, its help and its error.
 *  @param {Option} option */
function field(option) {
  const messages = MESSAGES[language].options[option.name];
  const { values = [], initial = "" } = option;
  const id = fieldId(option.name);
  const help = createElement("p", { id: `${id}-help`, className: "help", textContent: messages.help });
  const error = createElement("p", { id: `${id}-error`, className: "error" });
  if (option.kind === "checkboxes") {
    const boxes = values.map((value) =>
      createElement("label", { className: "check" }, createElement("input", { type: "checkbox", name: option.name, value, checked: true }), messages.values?.[value] ?? value));
    const label = createElement("p", { id, className: "label", textContent: messages.label });
    const group = createElement("div", { className: "field", role: "group" }, label, help, ...boxes, error);
    group.setAttribute("aria-labelledby", id);
    return group;
  }
  const control = option.kind === "select"
    ? createElement("select", { id, name: option.name }, ...values.map((value) => createElement("option", { value, textContent: messages.values?.[value] ?? value })))
    : createElement("input", { id, name: option.name, type: "text", value: option.value ?? "", placeholder: option.placeholder ?? "", maxLength: option.maxLength ?? 300 });
  control.setAttribute("aria-describedby", `${help.id} ${error.id}`);
  const label = createElement("label", { htmlFor: id, textContent: messages.label });
  if (option.kind !== "colour") return createElement("div", { className: "field" }, label, help, control, error);
  const picker = createElement("input", { type: "color", value: initial, ariaLabel: `${messages.label}, ${MESSAGES[language].picker}` });
  picker.addEventListener("input", () => {
    control.value = picker.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  control.addEventListener("input", () => {
    picker.value = /^#[0-9a-f]{6}$/i.test(control.value) ? control.value : initial;
  });
  return createElement("div", { className: "field" }, label, help, createElement("div", { className: "with-picker" }, control, picker), error);
}

/** Reads the form into `entered`, and shows the errors. */
function read() {
  /** @type {Set<string>} */
  const invalid = new Set();
  entered = {};
  for (const { name, kind, values = [], normalise = String, isValid } of OPTIONS) {
    const own = controls().filter((control) => control.name === name);
    let value;
    if (kind === "checkboxes") {
      const chosen = own.filter(({ checked }) => checked).map(({ value }) => value);
      if (!chosen.length) invalid.add(name);
      value = chosen.length < values.length ? chosen.join(" ") : "";
    } else {
      const [control] = own;
      value = normalise(control.value.trim());
      if (value && isValid && !isValid(value)) {
        invalid.add(name);
        value = "";
      }
      control.ariaInvalid = invalid.has(name) ? "true" : null;
    }
    if (value) entered[name] = value;
  }
  for (const { name, requires } of OPTIONS)
    if (entered[name] && requires && !entered[requires]) {
      invalid.add(requires);
      delete entered[name];
    }
  const messages = MESSAGES[language];
  for (const { name } of OPTIONS) byId(`${fieldId(name)}-error`).textContent = invalid.has(name) ? messages.options[name].error : "";
  byId("invalid").textContent = invalid.size ? messages.invalid([...invalid].map((name) => messages.options[name].label)) : "";
}

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (/** @type {string} */ text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);
const folder = () => (entered.address ?? BASE).replace(/\/?$/, "/");
/** What shapes the line without being an attribute of the block. */
const LINE_OPTIONS = ["address", "position"];
const attributes = () => Object.entries(entered).filter(([name]) => !name.startsWith("--") && name !== "mode" && !LINE_OPTIONS.includes(name));
const properties = () => Object.entries(entered).filter(([name]) => name.startsWith("--"));

/** The address of a plain frame, with the options as parameters. Such a frame
 *  cannot read the page around it, so language and theme are written out.
 *  @param {string} base
 *  @param {Record<string, string>} more */
function frameAddress(base, more = {}) {
  const address = new URL("index.html", base);
  const parameters = { lang: blockLanguage(), theme: entered.background ? "" : "light", ...Object.fromEntries(attributes()), ...more };
  for (const [name, value] of Object.entries(parameters)) if (value) address.searchParams.set(name, value);
  for (const [name, value] of properties()) if (THEME_PROPERTIES[name]) address.searchParams.set(THEME_PROPERTIES[name], value);
  return address.href;
}

/** The language of the texts in the line to paste. */
const blockLanguage = () => /** @type {keyof typeof MESSAGES} */ (entered.lang ?? language);

/** The files that the first screen needs, requested together with jalon.js, which asks
 *  for them otherwise: one round trip less. Only where the block is seen at once, as
 *  elsewhere nothing is requested before it is near.
 *  @param {string} base */
function preloads(base) {
  if (entered.position !== "top" || entered.mode) return "";
  const fetched = ["rules.wasm", "still.json", "jalon.css"].map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}${name}">`);
  return `<link rel="modulepreload" href="${base}still.js">${fetched.join("")}`;
}

/** The line to paste. */
function snippet() {
  const messages = MESSAGES[blockLanguage()];
  if (entered.mode === "iframe")
    return `<iframe src="${escaped(frameAddress(folder()))}" title="${messages.frameTitle}" allow="clipboard-write; web-share" style="width:100%;height:90vh;border:0"></iframe>`;
  const pairs = [...(entered.mode ? [["mode", entered.mode]] : []), ...attributes()];
  const written = pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const style = ["display:block", `min-height:${escaped(entered["--jalon-min-height"] ?? "100vh")}`, ...properties().map(([name, value]) => `${name}:${escaped(value)}`)].join(";");
  // No block-level element: the editor of a site may wrap the line in paragraphs, and
  // the browser would then move a part of it out of the element.
  const fallback = messages.fallback(`<a href="${escaped(folder())}index.html">`, "</a>");
  return `${preloads(escaped(folder()))}<script type="module" src="${escaped(folder())}jalon.js"></script><jalon-diagnostic${written} style="${style}">${fallback}</jalon-diagnostic>`;
}

/** The storage key of the preview: separate from visitors' work, and one for each
 *  mode. */
const PREVIEW_KEY = "jalon-preview";
const previewKey = () => `${PREVIEW_KEY}${entered.mode ? `-${entered.mode}` : ""}`;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let reload;

/** Shows the block as it will be. */
function preview() {
  const container = byId("preview");
  const plainFrame = entered.mode === "iframe";
  if (container.firstElementChild?.localName !== (plainFrame ? "iframe" : "jalon-diagnostic")) {
    container.replaceChildren(plainFrame ? createElement("iframe", { title: MESSAGES[language].frameTitle }) : document.createElement("jalon-diagnostic"));
  }
  const block = /** @type {HTMLElement} */ (container.firstElementChild);
  clearTimeout(reload);
  if (block instanceof HTMLIFrameElement) {
    const address = frameAddress(BASE, { "storage-key": previewKey() });
    // Every change of address reloads the frame: wait for a pause in typing.
    if (block.src !== address) reload = setTimeout(() => (block.src = address), block.src ? 600 : 0);
    return;
  }
  /** @type {Record<string, string>} */
  const wanted = { ...entered, "storage-key": previewKey() };
  for (const { name } of OPTIONS) {
    if (name.startsWith("--")) block.style.setProperty(name, wanted[name] ?? "");
    else if (LINE_OPTIONS.includes(name)) continue;
    else if (wanted[name] === undefined) block.removeAttribute(name);
    else if (block.getAttribute(name) !== wanted[name]) block.setAttribute(name, wanted[name]);
  }
}

/** The key under which the form is saved in this browser. */
const FORM_KEY = "jalon-integrate";

function saveForm() {
  try {
    localStorage.setItem(FORM_KEY, JSON.stringify(formState()));
  } catch {} // Without storage it lasts for this visit.
}

/** The saved form. Also deletes the work of earlier previews.
 *  @returns {Map<string, string | boolean>} */
function savedForm() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREVIEW_KEY)) localStorage.removeItem(key);
    return new Map(JSON.parse(localStorage.getItem(FORM_KEY) ?? "[]"));
  } catch {
    return new Map();
  }
}

function refresh() {
  read();
  snippetField.value = snippet();
  byId("copy-status").textContent = "";
  preview();
}

const controls = () => /** @type {HTMLInputElement[]} */ ([.../** @type {HTMLFormElement} */ (byId("options")).elements]).filter(({ name }) => name);
/** @param {HTMLInputElement} control */
const keyOf = ({ name, type, value }) => (type === "checkbox" ? `${name}=${value}` : name);
/** @returns {[string, string | boolean][]} */
const formState = () => controls().map((control) => [keyOf(control), control.type === "checkbox" ? control.checked : control.value]);

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
    createElement("fieldset", {}, createElement("legend", { textContent: messages.groups[name] }), ...options.map(field))));
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
byId("copy").addEventListener("click", async () => {
  snippetField.select();
  const copied = await navigator.clipboard?.writeText(snippetField.value).then(() => true, () => false);
  byId("copy-status").textContent = copied || document.execCommand("copy") ? MESSAGES[language].copied : MESSAGES[language].notCopied;
});
byId("widths").addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  for (const button of byId("widths").children) button.ariaPressed = String(button === target);
  byId("preview").style.width = target.dataset.width ?? "";
});
for (const name of ["ready", "progress", "completed", "exported", "call-to-action"])
  byId("preview").addEventListener(`jalon-${name}`, (/** @type {any} */ { type, detail }) => byId("event-log").prepend(createElement("li", { textContent: `${type} ${JSON.stringify(detail)}` })));

render(language, savedForm());
