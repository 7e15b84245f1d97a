// The element <jalon-diagnostic>: loads the program and mounts it, and shows a
// message when the program cannot run. docs/embedding.md describes its options,
// events and methods.
//
// This file is loaded before all others, so it stays small: inside.js mounts the
// program in the page, frame.js in a frame.
//
// Outside the Rust sources, only the messages here, in frame.js, page.js, offline.js and
// index.html are shown to visitors: before the program has loaded, after it has failed,
// and when another version of it is there.

/** @import { Failure, Handle, Mount } from "./types.js" */

/** The folder of Jalon's files, with a slash at the end. */
const BASE = new URL(".", import.meta.url).href;

/** The attributes that the element observes. */
export const OPTIONS =
  "mode lang sections accent background theme host-name privacy-url cta-label cta-url day-rates rates-source storage-key heading-level history".split(" ");

const MESSAGES = {
  fr: {
    lang: "fr",
    title: "Autodiagnostic Qualiopi",
    loading: "Chargement de l’autodiagnostic…",
    absent: "L’autodiagnostic ne peut pas s’afficher ici : ce navigateur n’autorise pas WebAssembly. Ouvrez cette page dans un autre navigateur, ou autorisez WebAssembly dans ses réglages de sécurité.",
    blocked: "L’autodiagnostic ne peut pas s’afficher ici : ce site n’autorise pas WebAssembly. Signalez-le à l’éditeur du site.",
    file: "L’autodiagnostic n’a pas fini de se charger : sur ce site, le fichier {} manque ou n’est pas le bon. Réessayez ; si cela ne change rien, signalez-le à l’éditeur du site.",
    notLoaded: "L’autodiagnostic n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
    broken: "Un problème est survenu et l’outil s’est arrêté. Ce que ce navigateur avait enregistré est intact.",
    retry: "Réessayer",
    reload: "Recharger la page",
    download: "Télécharger mes réponses enregistrées",
    newTab: "Ouvrir l’outil dans un nouvel onglet",
  },
  en: {
    lang: "en",
    title: "Qualiopi self-assessment",
    loading: "Loading the self-assessment…",
    absent: "The self-assessment cannot be shown here: this browser does not allow WebAssembly. Open this page in another browser, or allow WebAssembly in its security settings.",
    blocked: "The self-assessment cannot be shown here: this site does not allow WebAssembly. Tell the site’s owner.",
    file: "The self-assessment has not finished loading: on this site, the file {} is missing or wrong. Try again; if that changes nothing, tell the site’s owner.",
    notLoaded: "The self-assessment has not finished loading. Check your connection, then try again.",
    broken: "Something went wrong and the tool has stopped. Whatever this browser had saved is intact.",
    retry: "Try again",
    reload: "Reload the page",
    download: "Download my saved answers",
    newTab: "Open the tool in a new tab",
  },
};

const STYLES = new CSSStyleSheet();
STYLES.replaceSync(`
:host{display:block;box-sizing:border-box;min-width:0;flex:1 1 auto;align-self:stretch;justify-self:stretch;min-height:var(--jalon-min-height,100vh)!important}
:host([hidden]){display:none}
.loader{all:initial;display:block;visibility:inherit;pointer-events:inherit;color-scheme:inherit;direction:ltr;box-sizing:border-box;padding:1em;font-family:var(--jalon-font,inherit);border:1px solid;background:Canvas;color:CanvasText}
.loading:only-child{min-height:var(--jalon-min-height,100vh)}
.loader *{margin:0 1em .5em 0;font:inherit}`);

/** The program, shared by all elements of the page.
 *  @type {Promise<{ mount: Mount }> | undefined} */
let program;
/** How many programs were given up. Browsers cache a failed module import under its
 *  URL, and an initialised module: another attempt needs another URL. */
let discarded = 0;
const discardProgram = () => {
  program = undefined;
  discarded++;
};

/** Adds to an error which message says it best.
 *  @param {unknown} error
 *  @param {Failure} reason
 *  @param {string} [detail] the name of a file */
const explain = (error, reason, detail) => Object.assign(/** @type {Error} */ (error), { reason, detail });

/** Fetches one of Jalon's files. After a failure, what the cache has may be of
 *  another version.
 *  @param {string} name
 *  @param {RequestInit} [init] */
const fetchFile = async (name, init) => {
  const response = await fetch(BASE + name, { cache: discarded ? "reload" : "default", ...init });
  if (!response.ok) throw explain(new Error(`${name}: ${response.status}`), "file", name);
  return response;
};

/** The same for a file that the first screen waits for, and whose failure matters only
 *  there.
 *  @param {string} name */
const prefetch = (name) => {
  const file = fetchFile(name, { priority: "high" });
  file.catch(() => {});
  return file;
};

/** For a request that only finds out whether a file is there. */
const HEAD = /** @type {const} */ ({ method: "HEAD", cache: "no-store" });

/** Imports one of Jalon's scripts. The error of an import does not tell a wrong file
 *  from a lost connection, hence the request.
 *  @param {string} name
 *  @returns {Promise<any>} */
const importFile = (name) =>
  import(`${BASE}${name}${discarded ? `?${discarded}` : ""}`).catch(async (error) => {
    await fetchFile(name, HEAD);
    throw explain(error, "file", name);
  });

/** Checks that WebAssembly is allowed before the program is downloaded. Safari refuses
 *  instantiation, not compilation. */
function check() {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    throw explain(error, globalThis.WebAssembly ? "blocked" : "absent");
  }
}

/** @param {true | Promise<string>} styles */
async function load(styles) {
  const [inside, glue, module_or_path, sheet] = await Promise.all([
    importFile("inside.js"),
    importFile("jalon-app.js"),
    fetchFile("jalon-app_bg.wasm", { priority: "low" }),
    styles,
  ]);
  // Many servers answer with a page, not with an error, if a file is missing.
  if (/^\s*</.test(`${sheet}`)) throw explain(new Error("jalon.css"), "file", "jalon.css");
  const { memory } = await glue.default({ module_or_path });
  return { mount: inside.createRenderer(glue, memory, sheet) };
}

/** The elements that show the program in the page.
 *  @type {Set<JalonDiagnostic>} */
const mounted = new Set();

/** A trap stops the program half-way: its state cannot be trusted any more, and the
 *  next element needs a new instance. Where there is no WebAssembly, the class of
 *  the error does not exist.
 *  @param {any} error */
function handleTrap(error) {
  if (error?.name !== "RuntimeError" || !/jalon-app/.test(error.stack)) return;
  discardProgram();
  for (const element of mounted) element.fail("broken");
}
for (const type of ["error", "unhandledrejection"])
  addEventListener(type, (/** @type {any} */ { error, reason = error }) => handleTrap(reason));

/** Creates an element with these properties.
 *  @param {string} tag
 *  @param {object} properties */
const createElement = (tag, properties) => Object.assign(document.createElement(tag), properties);

class JalonDiagnostic extends HTMLElement {
  static observedAttributes = OPTIONS;
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

  /** The attributes, with absolute URLs and the language of the page around. */
  get #options() {
    /** @type {Record<string, string>} */
    const options = {};
    for (const name of OPTIONS) {
      const value = this.getAttribute(name)?.trim();
      if (value) options[name] = /-url$/.test(name) && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
    }
    if (this.standalone) options["heading-level"] ??= "1";
    else {
      const { lang } = /** @type {HTMLElement} */ (this.parentElement?.closest("[lang]") ?? document.documentElement);
      if (/^(fr|en)\b/i.test(lang)) options.lang ??= lang;
    }
    return options;
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
    try {
      const framed = this.getAttribute("mode") === "frame" && !this.standalone;
      if (!framed && !program) {
        check();
        const styles = this.standalone || prefetch("jalon.css").then((response) => response.text());
        // Without the still screen, the visitor waits; a retry leaves it as it is. Our
        // own page shows it before this file runs.
        if (styles !== true && !discarded) await this.#showStill(styles, signal).catch(() => {});
        program ??= load(styles).catch((error) => {
          discardProgram();
          throw error;
        });
      }
      const { mount } = await (framed ? importFile("frame.js") : program);
      signal.throwIfAborted();
      if (!framed) mounted.add(this);
      this.#lastOptions = toJSON(this.#options);
      this.#handle = await mount(this, this.#lastOptions, this.#messages, signal, (/** @type {string} */ name, /** @type {unknown} */ detail) => {
        if (signal.aborted) return;
        this.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, composed: true, detail }));
      });
      // In a frame, a call waits for the element there, or learns why it failed.
      this.#failure = undefined;
      this.#ready.resolve();
      this.#update();
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

  /** Shows the first screen, usable before the program is there. Resolves when its
   *  files are on their way, which the program's follow.
   *  @param {Promise<string>} styles
   *  @param {AbortSignal} signal */
  async #showStill(styles, signal) {
    const files = { rules: prefetch("rules.wasm"), screens: prefetch("still.json"), styles };
    const { showStill } = await importFile("still.js");
    showStill(this, this.#options, files, signal);
  }

  /** Shows a message in a box above the current content.
   *  @param {"loading" | "failed"} name
   *  @param {string} textContent
   *  @param {HTMLElement[]} actions */
  #showMessage(name, textContent, ...actions) {
    const hadFocus = this.matches(":focus-within") && !this.container.querySelector(".still");
    this.container.querySelector(".loader")?.remove();
    const box = createElement("div", { className: `loader notranslate ${name}`, translate: false, lang: this.#messages.lang, role: name === "failed" ? "alert" : "status", tabIndex: -1 });
    box.append(createElement("p", { textContent }), ...actions);
    this.container.prepend(box);
    if (hadFocus) box.focus();
    return box;
  }

  /** Shows what went wrong, with the actions that can help.
   *  @param {Failure} name
   *  @param {string} detail the name of a file, or the text for a frame */
  fail(name, detail = "") {
    const messages = this.#messages;
    const button = (/** @type {string} */ textContent, /** @type {() => void} */ onclick) => createElement("button", { type: "button", textContent, onclick });
    const actions = [];
    if (name === "broken") actions.push(button(messages.reload, () => location.reload()));
    else if (!/blocked|absent/.test(name))
      actions.push(button(messages.retry, () => {
        discardProgram();
        this.#showMessage("loading", this.#messages.loading);
        this.#load();
      }));
    const saved = savedDocument(this.#options["storage-key"]);
    if (saved) actions.push(button(messages.download, () => download(saved)));
    const text = name === "frame" ? detail : messages[name].replace("{}", detail);
    const box = this.#showMessage("failed", text, ...actions);
    // Jalon's own page, unless it is missing or fails for the same reason.
    const href = `${BASE}index.html`;
    const addLink = () => box.append(createElement("a", { href, target: "_blank", rel: "noopener", textContent: messages.newTab }));
    if (!this.standalone && !/absent|file/.test(name))
      fetchFile("index.html", HEAD).then(
        ({ headers }) => /(script|default)-src(?!.*unsafe-eval)/.test(`${headers.get("content-security-policy")}`) || addLink(),
        // A policy that blocks the frame or WebAssembly may block the request, too.
        (error) => /blocked|frame/.test(name) && !error.reason && navigator.onLine && addLink(),
      );
    // What is typed into a stopped widget would be lost.
    if (name === "broken") for (const root of /** @type {NodeListOf<HTMLElement>} */ (this.container.querySelectorAll(".root"))) root.inert = true;
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
      handleTrap(error);
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

/** The JSON text of a value. Some libraries add methods `toJSON` to the prototypes of
 *  the language, written for serialisers of their own.
 *  @param {unknown} value
 *  @returns {string} */
const toJSON = (value) =>
  JSON.stringify(value, function (key, converted) {
    const original = this[key];
    if (original instanceof Date) return original.toISOString();
    return [/** @type {any} */ ({}).toJSON, /** @type {any} */ ([]).toJSON].includes(original?.toJSON) ? original : converted;
  });

/** The saved document as text, or null where storage is blocked. */
function savedDocument(key = "jalon") {
  try {
    return localStorage.getItem(`${key}/v1/document`);
  } catch {
    return null;
  }
}

const download = (/** @type {string} */ text) => createElement("a", { href: URL.createObjectURL(new Blob([text])), download: "jalon.json" }).click();

/** @typedef {JalonDiagnostic} Diagnostic */

customElements.get("jalon-diagnostic") ?? customElements.define("jalon-diagnostic", JalonDiagnostic);
