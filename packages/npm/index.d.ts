// The types of the element <jalon-diagnostic>: options, events, methods and the document.

import type { JalonDocument } from "./document.js";

export type * from "./document.js";

/** The options, as attributes of the element. docs/embedding.md describes each. */
export interface JalonAttributes {
  /** `element`: in the page (default); `frame`: in a frame, which needs `base` in a bundle. */
  mode?: "element" | "frame";
  /** The language at the start; by default that of the page, if it is one of these. */
  lang?: "fr" | "en";
  /** What is offered, separated by spaces: `diagnostic`, `estimate`, `quotes`. */
  sections?: string;
  /** The colour of buttons and links, as `#rgb` or `#rrggbb`. */
  accent?: string;
  /** The background colour, as `#rgb` or `#rrggbb`. */
  background?: string;
  theme?: "auto" | "light" | "dark";
  /** Up to 80 characters. */
  "host-name"?: string;
  /** The URL of an image. */
  "logo-url"?: string;
  "privacy-url"?: string;
  /** Up to 60 characters; requires `cta-url`. */
  "cta-label"?: string;
  /** An http, https, mailto or tel URL. */
  "cta-url"?: string;
  /** How a visitor's whole file reaches you, after a consent each time: as the event
   *  `jalon-file`, or attached to a message by the visitor. Requires `cta-url`. */
  "cta-file"?: "event" | "attachment" | "off";
  /** A low, a usual and a high price for a day of audit, in euros: `900 1250 1650`. */
  "day-rates"?: string;
  /** Up to 200 characters; requires `day-rates`. */
  "rates-source"?: string;
  /** Your own line for an indicator, as JSON: see `JalonTips`. */
  tips?: string;
  /** The prefix of the keys in the browser's storage, `jalon` by default. A visitor can
   *  keep several files under it; events and methods know no others. */
  "storage-key"?: string;
  /** The level of the widget's main heading, 1 to 4; 2 by default. */
  "heading-level"?: "1" | "2" | "3" | "4" | 1 | 2 | 3 | 4;
  /** Whether the browser's back button moves within the widget. */
  history?: "off" | "on";
  /** The URL of a folder with Jalon's files, in place of the bundle. Read at the start. */
  base?: string;
}

/** What `tips` holds, before `JSON.stringify`: by the number of an indicator, 1 to 33. */
export type JalonTips = Record<number, string | { text: string; url?: string; label?: string }>;

/** Counts of answers and findings: never typed text, never a figure of the organisation. */
export interface JalonProgress {
  applicable: number;
  answered: number;
  in_place: number;
  /** How many of these have evidence that holds. */
  proved: number;
  partly: number;
  not_in_place: number;
  majors: number;
  minors: number;
  /** What the audit would conclude. */
  verdict: string;
}

/** What tells a visitor's files apart: `first`, or 32 hexadecimal digits. It says nothing
 *  about the organisation. */
export type JalonFileName = string;

/** One of the visitor's files. */
export interface JalonFile {
  file: JalonFileName;
  /** Whether it is the one on screen. */
  open: boolean;
  progress: JalonProgress;
}

/** What `jalon-file` hands over. */
export interface JalonHandedOver {
  file: JalonFileName;
  /** A name for the file, with `.json`. */
  name: string;
  /** The JSON text of an export: `JSON.parse` gives a `JalonDocument`. */
  document: string;
}

/** The events, which bubble, by name. Each names the file that is open. */
export interface JalonEventMap {
  /** The widget is ready; `kept` is false if the browser blocks storage. */
  "jalon-ready": CustomEvent<{ file: JalonFileName; language: "fr" | "en"; kept: boolean; progress: JalonProgress }>;
  /** Another file is open. */
  "jalon-file-opened": CustomEvent<{ file: JalonFileName; progress: JalonProgress }>;
  "jalon-progress": CustomEvent<{ file: JalonFileName } & JalonProgress>;
  /** Every applicable indicator has an answer. */
  "jalon-completed": CustomEvent<{ file: JalonFileName } & JalonProgress>;
  /** A file was offered, or printing was requested. */
  "jalon-exported": CustomEvent<{ file: JalonFileName; format: "json" | "html" | "docx" | "xlsx" | "csv" | "ics" | "print" }>;
  /** The visitor followed the call to action. */
  "jalon-call-to-action": CustomEvent<{ file: JalonFileName; with_summary: boolean; progress: JalonProgress }>;
  /** The visitor hands over the whole file, with `cta-file="event"`. Call
   *  `preventDefault()` at once to say that the page takes it. */
  "jalon-file": CustomEvent<JalonHandedOver>;
}

/** The screens and views that `goTo` knows. */
export type JalonPlace =
  | "start" | "activity" | "size" | "audit" | "organisation" | "diagnostic" | "review" | "estimate"
  | "calendar" | "quotes" | "summary" | "plan" | "gap" | "evidence" | "report"
  | "after-audit" | "opinions" | "compare";

/** The element. Its methods start the widget if need be, and reject with the message that
 *  the visitor reads if it cannot be shown. */
export interface JalonDiagnosticElement extends HTMLElement {
  /** The document of the open file as JSON text: `JSON.parse` gives a `JalonDocument`. */
  exportDocument(): Promise<string>;
  /** Whether the document is loaded; the visitor is asked first if it replaces other work. */
  importDocument(document: string | JalonDocument): Promise<boolean>;
  /** Erases everything that the widget has stored in this browser. With `ask`, the visitor
   *  decides, and it resolves to false. */
  eraseAll(ask?: boolean): Promise<boolean>;
  /** The files that this browser keeps under the `storage-key`. */
  listFiles(): Promise<JalonFile[]>;
  /** Opens a file. Resolves to whether there is one of this name. */
  openFile(name: JalonFileName): Promise<boolean>;
  /** The document of the open file as JSON text if the visitor, who sees what it holds,
   *  agrees to give it; else null. `requester` is who asks, `location.host` by default. */
  askForDocument(requester?: string): Promise<string | null>;
  /** Whether that screen exists. */
  goTo(place: JalonPlace): Promise<boolean>;
}

declare global {
  interface HTMLElementTagNameMap {
    "jalon-diagnostic": JalonDiagnosticElement;
  }
  interface HTMLElementEventMap extends JalonEventMap {}
  interface DocumentEventMap extends JalonEventMap {}
}
