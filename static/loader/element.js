// The element <jalon-diagnostic>: starts the program when it comes near, passes options,
// events and methods on, and says so when the program cannot run. docs/embedding.md
// describes it for hosts.

/** @import { Application } from "./application.js" */
/** @import { Failure, Handle } from "../types.js" */

import { applicationAt, reasonOf } from "./application.js";
import { MESSAGES, STYLES, describe, messageBox } from "./message.js";
import { whenNear } from "./near.js";
import { OPTIONS, optionsOf, toJSON } from "./options.js";
import { handleTrap, mounted } from "./traps.js";

export class Diagnostic extends HTMLElement {
  static observedAttributes = OPTIONS;
  /** Where the files are unless an element says otherwise.
   *  @type {Application | undefined} */
  static application;
  #connected = false;
  /** Delays the stop, since a page that moves the element removes it first.
   *  @type {ReturnType<typeof setTimeout> | undefined} */
  #removal;
  /** Waits for the element to come near the viewport.
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
  /** Resolves when the visitor can read why.
   *  @type {Promise<void> | undefined} */
  #failing;
  /** Counts starts, ends and failures: what began in an earlier one shows nothing. */
  #generation = 0;

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
  get application() {
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
    this.#observer = whenNear(this, () => this.#load());
  }

  disconnectedCallback() {
    this.#removal = setTimeout(() => {
      this.#stop();
      this.#rejectCalls(new Error("The element was removed."));
    }, 1000);
  }

  /** @type {(name: string, before: string | null, after: string | null) => void} */
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

  /** Ends what the last start has begun. */
  #end() {
    this.#observer?.disconnect();
    this.#start?.abort();
    this.#failure = this.#failing = undefined;
    this.#generation++;
    this.#setState();
  }

  #stop() {
    this.#end();
    if (this.#handle) this.#ready = Promise.withResolvers();
    this.#start = this.#handle = undefined;
    this.#connected = false;
    mounted.delete(this);
    this.container.replaceChildren();
  }

  async #load() {
    this.#end();
    const { application } = this;
    const { signal } = (this.#start = new AbortController());
    const timeout = setTimeout(() => signal.aborted || this.fail("notLoaded"), 20_000);
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
        return this.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, cancelable: true, composed: true, detail }));
      });
      // In a frame, a call waits for the element there, or learns why it failed.
      this.#failure = undefined;
      this.#generation++;
      this.#ready.resolve();
      this.#update();
      this.#setState("ready");
      // Says in the console what it finds wrong, and is there if the network goes.
      application.failure.then(({ checkAttributes }) => checkAttributes(this, OPTIONS), () => {});
    } catch (/** @type {any} */ error) {
      if (signal.aborted) return;
      console.error(error);
      // A frame that answers after all would be beside the message.
      this.#start.abort();
      this.fail(...reasonOf(error));
    } finally {
      clearTimeout(timeout);
    }
  }

  /** Says what it shows, in an attribute: the previews of some editors measure a block when
   *  one changes, and a style sheet may depend on it.
   *  @param {"ready" | "failed"} [state] */
  #setState(state) {
    if (state) this.dataset.state = state;
    else delete this.dataset.state;
  }

  /** Shows a message in a box above the current content.
   *  @type {(name: "loading" | "failed", text: string, ...actions: Node[]) => void} */
  #showMessage(name, text, ...actions) {
    const hadFocus = this.matches(":focus-within") && !this.container.querySelector(".still");
    this.container.querySelector(".loader")?.remove();
    const box = messageBox(name, this.#messages.lang, text, actions);
    this.container.prepend(box);
    if (hadFocus) box.focus();
  }

  /** Shows what went wrong, with the actions that can help. `detail` is the name of a file,
   *  or the text for a frame.
   *  @type {(reason: Failure, detail?: string) => Promise<void>} */
  fail(reason, detail) {
    // What is typed into a stopped widget would be lost.
    if (reason === "broken") for (const root of /** @type {NodeListOf<HTMLElement>} */ (this.container.querySelectorAll(".root"))) root.inert = true;
    return (this.#failing = this.#showFailure(reason, detail));
  }

  /** @type {(reason: Failure, detail?: string) => Promise<void>} */
  async #showFailure(reason, detail) {
    const [generation, { application }, { loading }] = [++this.#generation, this, this.#messages];
    const retry = () => {
      application.discard();
      this.#showMessage("loading", loading);
      this.#load();
    };
    const [text, actions] = await describe(application, reason, this.#messages, retry, { detail, standalone: this.standalone, key: this.#options["storage-key"] });
    // The widget may have come after all, or another start.
    if (generation !== this.#generation) return;
    this.#showMessage("failed", text, ...actions);
    this.#setState("failed");
    this.#rejectCalls((this.#failure = new Error(text)));
  }

  /** Rejects the calls that wait.
   *  @param {Error} error */
  #rejectCalls(error) {
    this.#ready.promise.catch(() => {});
    this.#ready.reject(error);
    this.#ready = Promise.withResolvers();
  }

  /** Calls a method of the widget once it is ready, starting it if it is far away.
   *  @type {(method: string, ...values: unknown[]) => Promise<any>} */
  async #call(method, ...values) {
    if (this.#connected && !this.#start) this.#load();
    await this.#failing;
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

  /** Erases everything that this browser has stored. With `ask`, the visitor decides.
   *  Resolves to whether it is erased. */
  eraseAll(ask = false) {
    return this.#call("eraseAll", ask);
  }

  /** Navigates to a screen or a view. Resolves to whether it exists.
   *  @param {string} route */
  async goTo(route) {
    return this.#call("goTo", `${route}`);
  }

  /** Resolves to the files that this browser keeps: the name of each, whether it is open,
   *  and its progress. */
  listFiles() {
    return this.#call("listFiles");
  }

  /** Opens a file by its name. Resolves to whether there is one.
   *  @param {string} name */
  async openFile(name) {
    return this.#call("openFile", `${name}`);
  }

  /** Resolves to the document if the visitor, who sees what it holds, agrees to give it to
   *  `requester`, by default the host of the page, else to null.
   *  @param {string} [requester] */
  askForDocument(requester) {
    return this.#call("askForDocument", requester);
  }
}
