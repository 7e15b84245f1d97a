// The page that helps a host to set up the block: each option as a field, the
// block as it will be, and the line to paste. A visitor never loads it, so its
// words stand beside it, in static/integrate-words.js.

import { LOOKS } from "./frame.js";
import { GROUPS, make } from "./integrate-options.js";
import { WORDS } from "./integrate-words.js";

const HERE = new URL(".", import.meta.url).href;
const byId = (id) => document.getElementById(id);

const FIELDS = Object.values(GROUPS).flat();

const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
let language = /^en/i.test(asked) ? "en" : "fr";
/** What was entered: names of options to values; only what can be used. */
let entered = {};

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
    : make("input", { id, name: option.name, type: "text", value: option.value ?? "", placeholder: option.hint ?? "", maxLength: option.most ?? 300 });
  control.setAttribute("aria-describedby", `${why.id} ${error.id}`);
  const label = make("label", { htmlFor: id, textContent: words.label });
  if (option.kind !== "colour") return make("div", { className: "field" }, label, why, control, error);
  const picker = make("input", { type: "color", value: option.start, ariaLabel: `${words.label}, ${WORDS[language].pick}` });
  picker.addEventListener("input", () => {
    control.value = picker.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  control.addEventListener("input", () => {
    picker.value = /^#[0-9a-f]{6}$/i.test(control.value) ? control.value : option.start;
  });
  return make("div", { className: "field" }, label, why, make("div", { className: "with-picker" }, control, picker), error);
}

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
      value = (option.tidy ?? String)(control.value.trim());
      if (value && option.fits && !option.fits(value)) {
        wrong.push(option);
        value = "";
      }
      control.ariaInvalid = wrong.includes(option) ? "true" : null;
    }
    if (value) entered[option.name] = value;
  }
  for (const option of FIELDS)
    if (entered[option.name] && option.with && !entered[option.with]) {
      wrong.push(FIELDS.find(({ name }) => name === option.with));
      delete entered[option.name];
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

/** The address of a plain frame, with the options as parameters. It knows nothing
 *  of the page around: what else follows from that is written out. */
function frameAddress(base, more = {}) {
  const address = new URL(base);
  const said = { lang: spoken(), theme: entered.background ? "" : "light", ...Object.fromEntries(attributes()), ...more };
  for (const [name, value] of Object.entries(said)) if (value) address.searchParams.set(name, value);
  for (const [name, value] of properties()) if (LOOKS[name]) address.searchParams.set(LOOKS[name], value);
  return address.href;
}

/** The language of what stands in the line itself. */
const spoken = () => entered.lang ?? language;

function snippet() {
  const words = WORDS[spoken()];
  if (entered.mode === "iframe")
    return `<iframe src="${escaped(frameAddress(folder()))}" title="${words.frameTitle}" allow="clipboard-write" style="width:100%;height:90vh;border:0"></iframe>`;
  const written = [...(entered.mode ? [["mode", entered.mode]] : []), ...attributes()];
  const said = written.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const style = ["display:block", "min-height:100vh", ...properties().map(([name, value]) => `${name}:${escaped(value)}`)].join(";");
  const inside = `<p>${words.fallback(`<a href="${escaped(folder())}">`, "</a>")}</p>`;
  return `<script type="module" src="${escaped(folder())}jalon.js"></script><jalon-diagnostic${said} style="${style}">${inside}</jalon-diagnostic>`;
}

/** What is tried here is not taken for a visitor's work, and each way of showing
 *  starts afresh. */
const PREVIEW = "jalon-preview";
const previewKey = () => `${PREVIEW}${entered.mode ? `-${entered.mode}` : ""}`;
let later;

/** The block as it will be. */
function preview() {
  const stage = byId("stage");
  const bare = entered.mode === "iframe";
  if (stage.firstElementChild?.localName !== (bare ? "iframe" : "jalon-diagnostic")) {
    stage.replaceChildren(bare ? make("iframe", { title: WORDS[language].frameTitle }) : make("jalon-diagnostic"));
  }
  const [block] = stage.children;
  clearTimeout(later);
  if (bare) {
    const address = frameAddress(HERE, { "storage-key": previewKey() });
    // A frame loads anew for each change: not for each letter.
    if (block.src !== address) later = setTimeout(() => (block.src = address), block.src ? 600 : 0);
    return;
  }
  const wanted = { ...entered, "storage-key": previewKey() };
  for (const { name } of FIELDS) {
    if (name.startsWith("--")) block.style.setProperty(name, wanted[name] ?? "");
    else if (name === "address") continue;
    else if (wanted[name] === undefined) block.removeAttribute(name);
    else if (block.getAttribute(name) !== wanted[name]) block.setAttribute(name, wanted[name]);
  }
}

/** What was entered stays for the next time, on this computer alone. */
const REMEMBERED = "jalon-integrate";

function remember() {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(named().map((control) => [nameOf(control), stateOf(control)])));
  } catch {} // Where it cannot be kept, it is for this visit.
}

function remembered() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREVIEW)) localStorage.removeItem(key);
    return new Map(JSON.parse(localStorage.getItem(REMEMBERED) ?? "[]"));
  } catch {
    return new Map();
  }
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
function speak(to, before = new Map(named().map((control) => [nameOf(control), stateOf(control)]))) {
  language = to;
  const words = WORDS[language];
  document.documentElement.lang = language;
  document.documentElement.className = "started";
  document.title = words.title;
  for (const element of document.querySelectorAll("[data-says]")) element.textContent = words[element.dataset.says];
  for (const button of document.querySelectorAll("[data-language]")) button.ariaPressed = String(button.dataset.language === language);
  byId("settings").replaceChildren(...Object.entries(GROUPS).map(([name, options]) =>
    make("fieldset", {}, make("legend", { textContent: words.groups[name] }), ...options.map(field))));
  for (const control of named()) {
    const state = before.get(nameOf(control));
    if (state === undefined) continue;
    control[control.type === "checkbox" ? "checked" : "value"] = state;
    // The picker beside a colour follows it.
    control.dispatchEvent(new Event("input"));
  }
  refresh();
}

for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
byId("settings").addEventListener("input", () => {
  refresh();
  remember();
});
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

speak(language, remembered());
