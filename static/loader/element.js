// The element <jalon-diagnostic>: starts the program when it comes near, passes options,
// events and methods on, and says so when the program cannot run. docs/embedding.md
// describes it for hosts.

/** @import { Application } from "./application.js" */
/** @import { Failure, Handle } from "../types.js" */

import { applicationAt, discardAll } from "./application.js";
import { MESSAGES, STYLES, createElement, messageBox } from "./message.js";
import { OPTIONS, optionsOf, toJSON } from "./options.js";

/** The elements that show the program in the page.
 *  @type {Set<Diagnostic>} */
const mounted = new Set();

/** A trap stops the program half-way: its state cannot be trusted any more, and the
 *  next element needs a new instance. Where there is no WebAssembly, the class of
 *  the error does not exist.
 *  @param {any} error */
function handleTrap(error) {
  if (error?.name !== "RuntimeError" || !/jalon-app/.test(error.stack)) return;
  discardAll();
  return Promise.all([...mounted].map((element) => element.fail("broken")));
}

export class Diagnostic extends HTMLElement {
  static observedAttributes = OPTIONS;
  /** Where the files are unless an element says otherwise.
   *  @type {Application | undefined} */
  static application;
  #connected = false;
  /** Delays the stop, since a page that moves the element removes it first.
   *  @type {ReturnType<typeof setTimeout> | undefined} */
  #removal;
  /** Starts the program when the element comes near the viewport.
   *  @type {IntersectionObserver | undefined} */
  #observer;
  /** Aborts the current start when another one replaces it, or at the end.
   *  @type {AbortController | undefined} */
  #start;
  /** @type {Handle | undefined} */
  #handle;
  /** The options that were last passed on, as JSON.
   *  @type {string | undefined} */
  #lastOptions;
  /** What calls of a method wait for.
   *  @type {PromiseWithResolvers<void>} */
  #ready = Promise.withResolvers();
  /** Why the widget cannot be shown, until the next start.
   *  @type {Error | undefined} */
  #failure;

  /** Whether this is Jalon's own page. */
  get standalone() {
    return this.hasAttribute("standalone");
  }

  /** What contains the widget: a shadow root on a host page.
   *  @returns {HTMLElement | ShadowRoot} */
  get container() {
    if (this.standalone) return this;
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [STYLES];
    return /** @type {ShadowRoot} */ (this.shadowRoot);
  }

  /** The application that this element shows. */
  get #application() {
    const base = this.getAttribute("base");
    return base === null && Diagnostic.application ? Diagnostic.application : applicationAt(base ?? "");
  }

  get #options() {
    return optionsOf(this, this.standalone);
  }

  get #messages() {
    return MESSAGES[/^en/i.test(this.#options.lang ?? navigator.language) ? "en" : "fr"];
  }

  connectedCallback() {
    clearTimeout(this.#removal);
    if (this.#connected) return; // Moved within the page.
    this.#connected = true;
    if (this.standalone) return this.#load();
    this.#showMessage("loading", this.#messages.loading);
    // The observer reports only after the next layout.
    if (this.checkVisibility() && this.getBoundingClientRect().top < innerHeight + 600) return this.#load();
    this.#observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), { rootMargin: "600px" });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#removal = setTimeout(() => {
      this.#stop();
      this.#rejectCalls(new Error("The element was removed."));
    }, 1000);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#connected) return;
    if (name !== "mode" && name !== "storage-key") return this.#update();
    this.#stop();
    this.connectedCallback();
  }

  #update() {
    const options = toJSON(this.#options);
    if (this.#handle && options !== this.#lastOptions) this.#handle.update((this.#lastOptions = options));
  }

  #stop() {
    this.#observer?.disconnect();
    this.#start?.abort();
    if (this.#handle) this.#ready = Promise.withResolvers();
    this.#start = this.#handle = this.#failure = undefined;
    this.#connected = false;
    mounted.delete(this);
    this.container.replaceChildren();
  }

  async #load() {
    this.#observer?.disconnect();
    this.#start?.abort();
    this.#failure = undefined;
    const { signal } = (this.#start = new AbortController());
    const timeout = setTimeout(() => signal.aborted || this.fail("notLoaded"), 20_000);
    const application = this.#application;
    try {
      const isFramed = this.getAttribute("mode") === "frame" && !this.standalone;
      const { mount } = await (isFramed
        ? application.import("frame.js")
        : application.load(this.standalone, async (files) => (await application.import("still.js")).showStill(this, this.#options, files, signal)));
      signal.throwIfAborted();
      if (!isFramed) mounted.add(this);
      this.#lastOptions = toJSON(this.#options);
      this.#handle = await mount(this, this.#lastOptions, application, signal, (/** @type {string} */ name, /** @type {unknown} */ detail) => {
        if (signal.aborted) return;
        this.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, composed: true, detail }));
      });
      // In a frame, a call waits for the element there, or learns why it failed.
      this.#failure = undefined;
      this.#ready.resolve();
      this.#update();
      this.#tell("ready");
      // Says in the console what it finds wrong, and is there if the network goes.
      application.import("failure.js").then(({ checkAttributes }) => checkAttributes(this, OPTIONS), () => {});
    } catch (/** @type {any} */ error) {
      if (signal.aborted) return;
      console.error(error);
      // A frame that answers after all would be beside the message.
      this.#start.abort();
      const { reason = /^(Runtime|Range)Error$/.test(error.name) ? "broken" : /^(Compile|Link|Syntax)Error$/.test(error.name) ? "file" : "notLoaded", detail = "jalon-app_bg.wasm" } = error;
      this.fail(reason, detail);
    } finally {
      clearTimeout(timeout);
    }
  }

  /** Says what it shows. The previews of some editors measure a block when an attribute
   *  changes, and a style sheet may depend on it. Our own page needs neither.
   *  @param {"ready" | "failed"} state */
  #tell(state) {
    if (!this.standalone) this.dataset.state = state;
  }

  /** Shows a message in a box above the current content.
   *  @param {"loading" | "failed"} name
   *  @param {string} text
   *  @param {Node[]} actions */
  #showMessage(name, text, ...actions) {
    const hadFocus = this.matches(":focus-within") && !this.container.querySelector(".still");
    this.container.querySelector(".loader")?.remove();
    const box = messageBox(name, this.#messages.lang, text, actions);
    this.container.prepend(box);
    if (hadFocus) box.focus();
  }

  /** Shows what went wrong, with the actions that can help.
   *  @param {Failure} name
   *  @param {string} [detail] the name of a file, or the text for a frame */
  async fail(name, detail) {
    const [start, application, { lang, notLoaded, retry }] = [this.#start, this.#application, this.#messages];
    // What is typed into a stopped widget would be lost.
    if (name === "broken") for (const root of /** @type {NodeListOf<HTMLElement>} */ (this.container.querySelectorAll(".root"))) root.inert = true;
    const again = createElement("button", { type: "button", textContent: retry, onclick: () => {
      application.discard();
      this.#showMessage("loading", this.#messages.loading);
      this.#load();
    } });
    // Where the network fails, this may fail, too.
    const late = new Promise((_, reject) => setTimeout(reject, 3000));
    const [text, actions] = await Promise.race([application.import("failure.js"), late]).then(
      ({ describe }) => describe(application, name, { lang, detail, retry: again, standalone: this.standalone, key: this.#options["storage-key"] }),
      () => [notLoaded, [again]],
    );
    if (this.#start !== start) return;
    this.#showMessage("failed", text, ...actions);
    this.#tell("failed");
    this.#rejectCalls((this.#failure = new Error(text)));
  }

  /** Rejects the calls that wait.
   *  @param {Error} error */
  #rejectCalls(error) {
    this.#ready.promise.catch(() => {});
    this.#ready.reject(error);
    this.#ready = Promise.withResolvers();
  }

  /** Calls a method of the widget once it is ready, starting it if it is far from
   *  the viewport.
   *  @param {string} method
   *  @param {unknown[]} values */
  async #call(method, ...values) {
    if (this.#connected && !this.#start) this.#load();
    if (this.#failure) throw this.#failure;
    await this.#ready.promise;
    try {
      return await /** @type {any} */ (this.#handle)[method](...values);
    } catch (error) {
      await handleTrap(error);
      throw this.#failure ?? error;
    }
  }

  /** Resolves to the document as JSON text, in the format of an export. */
  exportDocument() {
    return this.#call("exportDocument");
  }

  /** Imports a document, given as JSON text or as an object. Resolves to whether
   *  it is loaded: the visitor is asked first if it would replace other work.
   *  @param {unknown} document */
  async importDocument(document) {
    return this.#call("importDocument", typeof document === "string" ? document : `${toJSON(document)}`);
  }

  /** Erases everything that this browser has stored, for a computer that visitors
   *  share. With `ask`, the visitor decides. Resolves to whether it is erased. */
  async eraseAll(ask = false) {
    return this.#call("eraseAll", ask);
  }

  /** Navigates to a screen or a view. Resolves to whether it exists.
   *  @param {string} route */
  async goTo(route) {
    return this.#call("goTo", `${route}`);
  }

  /** Used by page.js: resolves to the document if the visitor agrees to give it to
   *  `requester`, else to null.
   *  @param {string} requester */
  async askForDocument(requester) {
    const { promise, resolve } = Promise.withResolvers();
    await this.#call("askForDocument", requester, resolve);
    return promise;
  }
}

for (const type of ["error", "unhandledrejection"])
  addEventListener(type, (/** @type {any} */ { error, reason = error }) => handleTrap(reason));
