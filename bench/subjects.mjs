// The pages that are measured, and how a visitor works with each.

import { jalonDocument, surveyData } from "./full.mjs";

/** `control` is the first control, and `effect` what changes when it works;
 *  `questionnaire` says where answers and notes are, and what opens them; `full`
 *  is what `load`, in the page, makes it full with. */
export const SUBJECTS = {
  app: {
    name: "Jalon",
    // The first box of the first screen, and the figures that follow from it.
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
  // What the browser itself takes for a click and a key.
  still: {
    name: "no script",
    questionnaire: { answer: "input[type=checkbox]", notes: "input[type=text]" },
  },
};
