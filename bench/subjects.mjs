// The measured pages, and how a visitor works with each.

import { jalonDocument, surveyData } from "./full.mjs";

/**
 * A measured page, with selectors. `control` is the first control, and `effect` what
 * changes when it works. `load` runs in the page, and fills it with `full`.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} [control]
 * @property {string} [effect]
 * @property {{ open?: string, answer: string, unfold?: string, notes: string, languages?: { button: string, shown: string }[] }} [questionnaire]
 * @property {string} [full]
 * @property {(text: string) => unknown} [load]
 */

/** @type {Record<string, Subject>} */
export const SUBJECTS = {
  app: {
    name: "Jalon",
    // The first checkbox, and the key figures.
    control: ".jalon .screen input[type=checkbox]",
    effect: ".jalon .strip dl",
    questionnaire: {
      open: ".places li:nth-child(2) button",
      answer: ".rows article input[type=radio]",
      unfold: ".rows article:first-child .folds button:last-child",
      notes: ".rows article:first-child textarea",
      languages: ["en", "fr"].map((code) => ({ button: `.languages [lang=${code}]`, shown: `.jalon[lang=${code}]` })),
    },
    full: await jalonDocument(),
    load: (text) => document.querySelector("jalon-diagnostic").importDocument(text),
  },
  counter: { name: "Yew counter", control: "button", effect: "button" },
  survey: {
    name: "SurveyJS",
    control: ".sd-item input[type=radio]",
    effect: ".sd-item",
    questionnaire: { answer: ".sd-item label", notes: "textarea" },
    full: surveyData(),
    load: (text) => void (window.survey.data = JSON.parse(text)),
  },
  // What the browser itself needs for a click and a key.
  still: {
    name: "no script",
    questionnaire: { answer: "input[type=checkbox]", notes: "input[type=text]" },
  },
};
