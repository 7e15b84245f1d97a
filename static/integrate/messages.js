// The messages of the page for hosts, by language.

import { ENGLISH } from "./messages-en.js";
import { FRENCH } from "./messages-fr.js";

/**
 * The messages of one option: its label, its help, the message about a wrong value
 * and, where there are values to choose from, their labels.
 * @typedef {{ label: string, help: string, error: string, values?: Record<string, string>, placeholder?: string }} OptionMessages
 *
 * The messages of one language. Those of options are keyed by attribute name; the notes
 * say what becomes of the code where it goes.
 * @typedef {Record<"title" | "lead" | "snippet" | "copy" | "copied" | "notCopied" | "picker" | "toSnippet" | "preview" | "previewHelp" | "phone" | "tablet" | "full" | "events" | "eventsHelp" | "frameTitle" | "openTool", string> & {
 *   copyPart: (title: string) => string,
 *   invalid: (labels: string[]) => string,
 *   fallback: (open: string, close: string) => string,
 *   notes: Record<string, string>,
 *   comments: Record<"head" | "page" | "script", string>,
 *   groups: Record<string, string>,
 *   options: Record<string, OptionMessages>,
 * }} Messages
 */

/** @type {Record<"fr" | "en", Messages>} */
export const MESSAGES = { fr: FRENCH, en: ENGLISH };
