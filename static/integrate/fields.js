// The form on the page for hosts: the field of an option, and what is entered.

/** @import { Messages } from "./messages.js" */
/** @import { Option } from "./options.js" */

import { GROUPS } from "./options.js";

const OPTIONS = Object.values(GROUPS).flat();

/** Creates an element with these properties and children.
 *  @template {keyof HTMLElementTagNameMap} Tag
 *  @param {Tag} tag
 *  @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 *  @param {(Node | string)[]} children
 *  @returns {HTMLElementTagNameMap[Tag]} */
export function createElement(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The id of the field of an option.
 *  @param {string} name */
export const fieldId = (name) => `option-${name.replace(/^-+/, "")}`;

/** Creates the field of an option, with its label, its help and its error.
 *  @param {Option} option
 *  @param {Messages} messages */
export function createField(option, { options, picker: pickerLabel }) {
  const messages = options[option.name];
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
  const control = option.kind === "lines"
    ? createElement("textarea", { id, name: option.name, rows: 4, maxLength: option.maxLength ?? 300, placeholder: messages.placeholder ?? "" })
    : option.kind === "select"
    ? createElement("select", { id, name: option.name }, ...values.map((value) => createElement("option", { value, textContent: messages.values?.[value] ?? value })))
    : createElement("input", { id, name: option.name, type: "text", value: option.value ?? "", placeholder: option.placeholder ?? "", maxLength: option.maxLength ?? 300 });
  control.setAttribute("aria-describedby", `${help.id} ${error.id}`);
  const label = createElement("label", { htmlFor: id, textContent: messages.label });
  if (option.kind !== "colour") return createElement("div", { className: "field" }, label, help, control, error);
  const picker = createElement("input", { type: "color", value: initial, ariaLabel: `${messages.label}, ${pickerLabel}` });
  picker.addEventListener("input", () => {
    control.value = picker.value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  control.addEventListener("input", () => {
    picker.value = /^#[0-9a-f]{6}$/i.test(control.value) ? control.value : initial;
  });
  return createElement("div", { className: "field" }, label, help, createElement("div", { className: "with-picker" }, control, picker), error);
}

/** What is entered in the form, as far as it is valid, and the options that are not.
 *  @param {HTMLInputElement[]} controls */
export function read(controls) {
  /** @type {Set<string>} */
  const invalid = new Set();
  /** @type {Record<string, string>} */
  const entered = {};
  // A frame cannot know the page around it, and the files may be on another site.
  const [target, mode] = ["target", "mode"].map((name) => controls.find((control) => control.name === name)?.value ?? "");
  const hasPath = (/** @type {string} */ value) => /^\/|"url":"\//.test(value);
  for (const { name, kind, values = [], normalise = String, isValid, isHidden } of OPTIONS) {
    if (isHidden?.(target, mode)) continue;
    const own = controls.filter((control) => control.name === name);
    let value;
    if (kind === "checkboxes") {
      const chosen = own.filter(({ checked }) => checked).map(({ value }) => value);
      if (!chosen.length) invalid.add(name);
      value = chosen.length < values.length ? chosen.join(" ") : "";
    } else {
      const [control] = own;
      value = normalise(control.value.trim());
      if (value && isValid && (!isValid(value) || (target === "iframe" && hasPath(value)))) {
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
  return { entered, invalid };
}
