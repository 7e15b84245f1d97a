// The measured pages, and how a visitor works with each.

/** @import { Page } from "playwright-core" */

import { openList } from "../tests/e2e/harness.mjs";
import { jalonDocument, surveyData } from "./full.mjs";
import { unfoldNotes } from "./pages.mjs";

/**
 * A measured page, with selectors. `control` is the first control, and `effect` what
 * changes when it works. `screens` are those that appear one after the other.
 * @typedef {object} Subject
 * @property {string} name
 * @property {{ control: string, effect: string }} [probe]
 * @property {import("./arriving.mjs").Selectors} [screens]
 * @property {Questionnaire} [questionnaire]
 */

/**
 * Where the questions are. `open` and `unfold` show them, and the notes of the first one.
 * `page` is the file that has them in a state, if not the page itself. `document` is the
 * full one: `load` runs in the page and passes `text` to it, and `shown` is what it brings.
 * @typedef {object} Questionnaire
 * @property {string} answer
 * @property {string} notes
 * @property {(page: Page) => Promise<unknown>} [open]
 * @property {(page: Page) => Promise<unknown>} [unfold]
 * @property {(state: string) => string} [page]
 * @property {{ button: string, shown: string }[]} [languages]
 * @property {{ text: string, load: (text: string) => unknown, shown: string }} [document]
 */

/** What the application shows once it has taken the place of the still screen. */
const APPLICATION = ".root:not([hidden]) .jalon";

/** A tick in the second category, which the figures follow. */
const PROBE = { control: ".categories .check:nth-child(2) label", effect: ".ticket dl" };
const SCREENS = { screen: `.still .jalon, ${APPLICATION}`, placed: APPLICATION };

/** The list of all indicators, the same in Jalon and in its static copy. */
const LIST = { answer: ".rows article .choice input", notes: ".rows article:first-child textarea" };

/** @type {Record<string, Subject>} */
export const SUBJECTS = {
  app: {
    name: "Jalon",
    probe: PROBE,
    screens: SCREENS,
    questionnaire: {
      ...LIST,
      async open(page) {
        await page.locator(APPLICATION).waitFor();
        await openList(page);
      },
      unfold: unfoldNotes,
      languages: ["en", "fr"].map((code) => ({ button: `.languages [lang=${code}]`, shown: `.jalon[lang=${code}]` })),
      document: {
        text: await jalonDocument(),
        load: (text) => document.querySelector("jalon-diagnostic").importDocument(text),
        shown: ".summary .verdict",
      },
    },
  },
  element: { name: "Jalon, element", probe: PROBE, screens: SCREENS },
  top: { name: "Jalon, element at the top", probe: PROBE, screens: SCREENS },
  frame: { name: "Jalon, frame", probe: PROBE, screens: SCREENS },
  // What the browser itself needs for a click and a key.
  still: { name: "no script", questionnaire: { ...LIST, page: (state) => `${state}.html` } },
  counter: { name: "Yew counter", probe: { control: "button", effect: "button" } },
  survey: {
    name: "SurveyJS",
    probe: { control: ".sd-item label", effect: ".sd-item" },
    questionnaire: {
      answer: ".sd-item label",
      notes: "textarea",
      document: { text: surveyData(), load: (text) => void (window.survey.data = JSON.parse(text)), shown: ".sd-item--checked" },
    },
  },
};
