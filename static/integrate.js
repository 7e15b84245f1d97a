// The page that helps a host to set up the block: each option as a field, the
// block as it will be, and the line to paste. A visitor never loads it, so its
// words stand beside it, in static/integrate-words.js.

import { WORDS } from "./integrate-words.js";

const HERE = new URL(".", import.meta.url).href;
const byId = (id) => document.getElementById(id);

/** The options by group. `kind` says how one is entered, `pattern` what it must
 *  look like; `property` marks what the page says in CSS. */
const GROUPS = {
  place: [
    { name: "mode", kind: "choice", values: ["", "frame", "iframe"] },
    { name: "address", kind: "text", type: "url", value: HERE },
    { name: "lang", kind: "choice", values: ["", "fr", "en"] },
    { name: "sections", kind: "boxes", values: ["diagnostic", "estimate", "quotes"] },
  ],
  looks: [
    { name: "accent", kind: "colour", pattern: "#([0-9a-fA-F]{3}){1,2}" },
    { name: "theme", kind: "choice", values: ["", "light", "dark"] },
    { name: "--jalon-radius", kind: "text", property: "border-radius", hint: "4px" },
    { name: "--jalon-font", kind: "text", property: "font-family", hint: "Arial, sans-serif" },
    { name: "--jalon-font-size", kind: "text", property: "font-size", hint: "17px" },
    { name: "--jalon-paper", kind: "colour", property: "background-color", pattern: "#([0-9a-fA-F]{3}){1,2}" },
    { name: "--jalon-sticky-top", kind: "text", property: "top", hint: "64px" },
  ],
  host: [
    { name: "host-name", kind: "text", most: 80 },
    { name: "privacy-url", kind: "text", type: "url" },
    { name: "cta-label", kind: "text", most: 60 },
    { name: "cta-url", kind: "text", type: "url", pattern: "(https?|mailto|tel):.+" },
  ],
  prices: [
    { name: "day-rates", kind: "text", pattern: "\\s*\\d+([.,]\\d{1,2})?\\s+\\d+([.,]\\d{1,2})?\\s+\\d+([.,]\\d{1,2})?\\s*", hint: "900 1250 1650" },
    { name: "rates-source", kind: "text", most: 200 },
  ],
  rest: [
    { name: "storage-key", kind: "text", pattern: "[A-Za-z0-9._\\-]{1,40}", hint: "jalon" },
    { name: "heading-level", kind: "choice", values: ["", "1", "2", "3", "4"] },
  ],
};
const FIELDS = Object.values(GROUPS).flat();

const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
let language = /^en/i.test(asked) ? "en" : "fr";
/** What was entered: names of options to values; only what can be used. */
let entered = {};

/** A new element with these properties and children. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function field(option) {
  const words = WORDS[language].options[option.name];
  const id = `option-${option.name.replace(/^-+/, "")}`;
  const why = make("p", { id: `${id}-why`, className: "why", textContent: words.why });
  const error = make("p", { id: `${id}-error`, className: "error" });
  if (option.kind === "boxes") {
    const boxes = option.values.map((value) =>
      make("label", { className: "check" }, make("input", { type: "checkbox", name: option.name, value, checked: true }), words.values[value]));
    const group = make("div", { className: "field", role: "group" }, make("p", { id, className: "label", textContent: words.label }), why, ...boxes, error);
    group.setAttribute("aria-labelledby", id);
    return group;
  }
  const control = option.kind === "choice"
    ? make("select", { id, name: option.name }, ...option.values.map((value) => make("option", { value, textContent: words.values?.[value] ?? value })))
    : make("input", { id, name: option.name, type: option.type ?? "text", value: option.value ?? "", placeholder: option.hint ?? "", pattern: option.pattern ?? "", maxLength: option.most ?? 300 });
  if (!option.pattern) control.removeAttribute("pattern");
  control.setAttribute("aria-describedby", `${why.id} ${error.id}`);
  const label = make("label", { htmlFor: id, textContent: words.label });
  if (option.kind !== "colour") return make("div", { className: "field" }, label, why, control, error);
  const picker = make("input", { type: "color", value: "#0b6b5d", ariaLabel: words.label });
  picker.addEventListener("input", () => {
    control.value = picker.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  control.addEventListener("input", () => {
    if (/^#[0-9a-f]{6}$/i.test(control.value)) picker.value = control.value;
  });
  return make("div", { className: "field" }, label, why, make("div", { className: "with-picker" }, control, picker), error);
}

/** Whether what stands in a control can be used. */
const fits = (option, control) =>
  control.validity.valid && (!option.property || !control.value.trim() || CSS.supports(option.property, control.value));

/** Reads the form: what can be used, and what cannot. */
function read() {
  const wrong = [];
  entered = {};
  for (const option of FIELDS) {
    const controls = named().filter(({ name }) => name === option.name);
    let value;
    if (option.kind === "boxes") {
      const chosen = controls.filter(({ checked }) => checked).map(({ value }) => value);
      if (!chosen.length) wrong.push(option);
      value = chosen.length < option.values.length ? chosen.join(" ") : "";
    } else {
      const [control] = controls;
      const good = fits(option, control);
      if (good) control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
      if (!good) wrong.push(option);
      value = good ? control.value.trim() : "";
    }
    if (value) entered[option.name] = value;
  }
  const needed = { "cta-label": "cta-url", "rates-source": "day-rates" };
  for (const [name, other] of Object.entries(needed))
    if (entered[name] && !entered[other]) {
      wrong.push(FIELDS.find((option) => option.name === other));
      delete entered[name];
    }
  const words = WORDS[language];
  for (const { name } of FIELDS) {
    const error = byId(`option-${name.replace(/^-+/, "")}-error`);
    error.textContent = wrong.some((option) => option.name === name) ? words.options[name].expects : "";
  }
  byId("wrong").textContent = wrong.length ? words.wrong(wrong.map(({ name }) => words.options[name].label)) : "";
}

const escaped = (text) => text.replace(/[&"<>]/g, (sign) => ({ "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" })[sign]);
const folder = () => (entered.address ?? HERE).replace(/\/?$/, "/");
const attributes = () => Object.entries(entered).filter(([name]) => !name.startsWith("--") && name !== "address" && name !== "mode");
const properties = () => Object.entries(entered).filter(([name]) => name.startsWith("--"));

/** The address of a frame without a script, with the options as parameters. */
function frameAddress(base) {
  const address = new URL(base);
  for (const [name, value] of attributes()) address.searchParams.set(name, value);
  for (const [name, value] of properties()) {
    const parameter = { "--jalon-radius": "radius", "--jalon-font": "font", "--jalon-font-size": "font-size", "--jalon-paper": "background" }[name];
    if (parameter) address.searchParams.set(parameter, value);
  }
  return address.href;
}

function snippet() {
  const words = WORDS[language];
  if (entered.mode === "iframe")
    return `<iframe src="${escaped(frameAddress(folder()))}" title="${words.frameTitle}" allow="clipboard-write" style="width:100%;height:90vh;border:0"></iframe>`;
  const written = [...(entered.mode ? [["mode", entered.mode]] : []), ...attributes()];
  const said = written.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const style = ["display:block", "min-height:100vh", ...properties().map(([name, value]) => `${name}:${escaped(value)}`)].join(";");
  const inside = `<p>${words.fallback(`<a href="${escaped(folder())}">`, "</a>")}</p>`;
  return `<script type="module" src="${escaped(folder())}jalon.js"></script><jalon-diagnostic${said} style="${style}">${inside}</jalon-diagnostic>`;
}

/** The block as it will be: with a storage key of its own, so that what is tried
 *  here is not taken for a visitor's work. */
function preview() {
  const stage = byId("stage");
  const bare = entered.mode === "iframe";
  if (stage.firstElementChild?.localName !== (bare ? "iframe" : "jalon-diagnostic")) {
    const block = bare ? make("iframe", { title: WORDS[language].frameTitle }) : make("jalon-diagnostic");
    stage.replaceChildren(block);
  }
  const [block] = stage.children;
  if (bare) {
    const address = frameAddress(HERE);
    if (block.src !== address) block.src = address;
    return;
  }
  const wanted = { ...entered, "storage-key": "jalon-preview" };
  for (const { name } of FIELDS) {
    if (name.startsWith("--")) block.style.setProperty(name, wanted[name] ?? "");
    else if (name === "address") continue;
    else if (wanted[name] === undefined) block.removeAttribute(name);
    else if (block.getAttribute(name) !== wanted[name]) block.setAttribute(name, wanted[name]);
  }
  block.setAttribute("storage-key", "jalon-preview");
}

function refresh() {
  read();
  byId("snippet").value = snippet();
  byId("copied").textContent = "";
  preview();
}

const named = () => [...byId("settings").elements].filter(({ name }) => name);
const nameOf = ({ name, type, value }) => (type === "checkbox" ? `${name}=${value}` : name);
const stateOf = ({ type, checked, value }) => (type === "checkbox" ? checked : value);

/** Draws the page in a language, and keeps what was entered. */
function speak(to) {
  const before = new Map(named().map((control) => [nameOf(control), stateOf(control)]));
  language = to;
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  for (const element of document.querySelectorAll("[data-says]")) element.textContent = words[element.dataset.says];
  for (const button of document.querySelectorAll("[data-language]")) button.ariaPressed = String(button.dataset.language === language);
  byId("settings").replaceChildren(...Object.entries(GROUPS).map(([name, options]) =>
    make("fieldset", {}, make("legend", { textContent: words.groups[name] }), ...options.map(field))));
  for (const control of named()) {
    const state = before.get(nameOf(control));
    if (state !== undefined) control[control.type === "checkbox" ? "checked" : "value"] = state;
  }
  refresh();
}

for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
byId("settings").addEventListener("input", refresh);
byId("settings").addEventListener("submit", (event) => event.preventDefault());
byId("copy").addEventListener("click", async () => {
  const area = byId("snippet");
  area.select();
  const copied = await navigator.clipboard?.writeText(area.value).then(() => true, () => false);
  byId("copied").textContent = copied || document.execCommand("copy") ? WORDS[language].copied : WORDS[language].notCopied;
});
byId("widths").addEventListener("click", ({ target }) => {
  if (!target.matches("button")) return;
  for (const button of byId("widths").children) button.ariaPressed = String(button === target);
  byId("stage").style.width = target.dataset.width;
});
for (const name of ["ready", "progress", "completed", "exported", "call-to-action"])
  byId("stage").addEventListener(`jalon-${name}`, ({ type, detail }) => byId("heard").prepend(make("li", { textContent: `${type} ${JSON.stringify(detail)}` })));

speak(language);
