// The types of what the scripts in this folder exchange: with the WebAssembly
// program, with each other, and between a page and the frame in it. Only the
// type check reads this file (scripts/lint.sh).

import type { Application } from "./loader/application.js";

/** Fetches one of Jalon's files, or rejects. */
export type FetchFile = (name: string, init: RequestInit) => Promise<Response>;

/** What the program exports (src/widget.rs). */
export interface Program {
  /** The hashes of the files that come later, in a release (tools/link-later.mjs). */
  INTEGRITY?: Record<string, string>;
  /** Says how the later part of the program is fetched, in a release. */
  fetchLaterWith?(fetchFile: FetchFile): void;
  /** The language to load before `mount`, unless it is in memory already. */
  initialLanguage(options: string): string | undefined;
  /** The messages of a language are in memory from now on. */
  languageLoaded(code: string): void;
  mount(root: HTMLElement, options: string, host: Host, standalone: boolean): Widget;
}

/** What the loader provides to the program. */
export interface Host {
  /** Dispatches the event `jalon-NAME` on the element; `detail` is JSON. */
  emit(name: string, detail: string): void;
  /** Dispatches `jalon-file` with the whole document. Resolves to whether the page took
   *  it. */
  handOver(detail: string): Promise<boolean>;
  /** Resolves when the language is loaded, or cannot be. */
  loadLanguage(code: string): Promise<void>;
  print(title: string): void;
  /** Whether the browser can pass files to other applications. */
  canShare: boolean;
  /** Resolves to whether the browser offered to share the text as a file. */
  share(name: string, type: string, text: string): Promise<boolean>;
  /** Loads the office program, and resolves to the bytes of the file that it makes. */
  makeOfficeFile(kind: "word" | "spreadsheet", content: string): Promise<Uint8Array>;
  /** Runs `callback` once, later, under the exclusive Web Lock `name`. Returns
   *  false, without ever running it, where there are no locks. */
  withLock(name: string, callback: () => void): boolean;
}

/** A running instance, in the page or in a frame: what the element's methods act
 *  on. A frame answers with promises. */
export interface Handle {
  update(options: string): void;
  exportDocument(): string | undefined | Promise<string>;
  importDocument(text: string): boolean | Promise<boolean>;
  eraseAll(ask: boolean): boolean | Promise<boolean>;
  goTo(name: string): boolean | Promise<boolean>;
  listFiles(): unknown;
  openFile(name: string): boolean | Promise<boolean>;
  /** The requester is the page's own host unless it is given. */
  askForDocument(requester?: string): Promise<string | null>;
}

/** The instance itself, as the program exports it. */
export interface Widget extends Omit<Handle, "listFiles" | "askForDocument"> {
  filesAsJson(): string;
  /** Calls back once, with null if the visitor refuses. */
  requestDocument(requester: string, callback: (text: string | null) => void): void;
  stop(): void;
}

/** The element as inside.js and frame.js see it. */
export interface Element extends HTMLElement {
  readonly standalone: boolean;
  readonly container: HTMLElement | ShadowRoot;
}

/** A still screen in one language. */
export interface Screen {
  /** The whole widget at the start of a first visit, and what stands in place of the
   *  start if the visitor has work here. */
  start: HTMLElement;
  greeting: HTMLElement;
  /** Says that the rest is on its way. */
  wait: string;
  /** The title of Jalon's own page. */
  title: string;
}

/** An element in the file of an element's still screens: its tag, its attributes and
 *  its children. */
export type Tree = [string, Record<string, string>, ...(string | Tree)[]];

/** Where a still screen gets its files. */
export interface StillFiles {
  rules: Promise<Response>;
  /** The element with the templates of Jalon's own page. */
  templates?: HTMLElement;
  /** The file with the screens for elements. */
  screens?: Promise<Response>;
  /** The style sheet, for a shadow root. */
  styles?: Promise<string>;
}

/** What rules.wasm exports (rules/src/lib.rs). */
export interface Rules {
  memory: WebAssembly.Memory;
  ticket(language: number, categories: number, today: number, low: number, typical: number, high: number): number;
  colours(theme: number, accent: number, background: number): number;
}

/** A still screen that is shown. */
export interface Still {
  root: HTMLElement;
  /** The button that waits for the application. */
  pressed?: HTMLButtonElement;
  /** Resolves when no key, finger or mouse button is down on it. */
  released(): Promise<void>;
  /** Aborted at the end. */
  signal: AbortSignal;
  /** Stops listening. */
  end(): void;
}

/** Dispatches an event on the element. Returns false where the page took a file, and
 *  undefined where the element has gone. */
export type Emit = (name: string, detail: unknown) => boolean | undefined;

/** Why an element does not show the widget: the browser has no WebAssembly, the
 *  site's policy refuses it, the frame does not answer, a file is missing or wrong,
 *  the network fails or is slow, or the program trapped. An error says it in its
 *  property `reason`, and the name of a file, or for a frame the text, in `detail`. */
export type Failure = "absent" | "blocked" | "frame" | "file" | "notLoaded" | "broken";

/** Shows an instance in the element until `signal` aborts. */
export type Mount = (element: Element, options: string, application: Application, signal: AbortSignal, emit: Emit) => Promise<Handle>;

/** Options and appearance, as frame.js passes them to the page in the frame. */
export type Settings = Record<string, string | undefined>;

/** A call of one of the element's methods, carried into the frame. */
export interface Call {
  id: number;
  name: string;
  value?: unknown;
}

/** A message to the frame. Every message also carries `jalon: 1`. */
export type ToFrame = { kind: "hello" } | { kind: "taken"; value: boolean } | { kind: "settings"; settings: Settings } | ({ kind: "call" } & Call);

/** A message from the frame. */
export type FromFrame =
  | { kind: "awake" }
  /** With the time at which this page began, which tells it from a reloaded one. */
  | { kind: "ready"; page?: number }
  | { kind: "height"; height: number }
  | { kind: "event"; name: string; detail: unknown }
  | { kind: "scroll"; top: number }
  | { kind: "greeting" }
  | { kind: "result"; id: number; value?: unknown; error?: string };
