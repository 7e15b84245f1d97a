// The element <jalon-diagnostic>: puts Jalon into a page, and speaks when Jalon
// itself cannot. Options, events and methods are described in docs/embedding.md.
//
// This file comes before all else, so it stays small: what shows the widget is
// in inside.js (in the page itself) and in frame.js (in a frame).
//
// The words here, and those of index.html, are the only ones outside src/text
// that a visitor reads: they are said when that part is not there yet, or no
// longer.

const HERE = new URL(".", import.meta.url);
const at = (name) => new URL(name, HERE);

/** The attributes that are read. */
export const OPTIONS =
  "mode lang sections accent background theme host-name privacy-url cta-label cta-url day-rates rates-source storage-key heading-level".split(" ");

const WORDS = {
  fr: {
    lang: "fr",
    title: "Autodiagnostic Qualiopi",
    loading: "Chargement de l’autodiagnostic…",
    blocked: "L’autodiagnostic ne peut pas s’afficher ici : ce site ou ce navigateur n’autorise pas WebAssembly.",
    notLoaded: "L’autodiagnostic n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
    broken: "Un problème est survenu et l’outil s’est arrêté. Ce que ce navigateur avait enregistré est intact.",
    retry: "Réessayer",
    reload: "Recharger la page",
    take: "Télécharger mes réponses enregistrées",
    alone: "Ouvrir l’outil dans un nouvel onglet",
  },
  en: {
    lang: "en",
    title: "Qualiopi self-assessment",
    loading: "Loading the self-assessment…",
    blocked: "The self-assessment cannot be shown here: this site or this browser does not allow WebAssembly.",
    notLoaded: "The self-assessment has not finished loading. Check your connection, then try again.",
    broken: "Something went wrong and the tool has stopped. Whatever this browser had saved is intact.",
    retry: "Try again",
    reload: "Reload the page",
    take: "Download my saved answers",
    alone: "Open the tool in a new tab",
  },
};

const LOOKS = new CSSStyleSheet();
LOOKS.replaceSync(`
:host{display:block;box-sizing:border-box;min-width:0;flex:1 1 auto;align-self:stretch;justify-self:stretch;min-height:var(--jalon-min-height,100vh)!important}
:host([hidden]){display:none}
.aside{all:initial;display:block;visibility:inherit;pointer-events:inherit;color-scheme:inherit;direction:ltr;box-sizing:border-box;padding:1em;font-family:var(--jalon-font,inherit);border:1px solid;background:Canvas;color:CanvasText}
.wait{min-height:var(--jalon-min-height,100vh)}
.aside *{margin:0 1em .5em 0;font:inherit}`);

/** The program, shared by all elements: each file is asked for once. */
let program;
let attempts = 0;

/** A file of ours, whole. */
const file = async (name) => {
  const response = await fetch(at(name));
  if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
  return response;
};

async function load(standalone) {
  // Asked with an empty module, before the program is waited for. Safari refuses
  // what runs, not what is compiled.
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (cause) {
    throw new Error("blocked", { cause });
  }
  // A browser remembers under its address a module that failed.
  const again = attempts++ ? `?${attempts}` : "";
  const [inside, glue, module_or_path, styles] = await Promise.all([
    import(at(`inside.js${again}`)),
    import(at(`jalon-app.js${again}`)),
    file("jalon-app_bg.wasm"),
    standalone || file("jalon.css").then((response) => response.text()),
  ]);
  const { memory } = await glue.default({ module_or_path });
  return { show: inside.shower(glue, memory, styles) };
}

/** The elements that the program is shown in. */
const shownIn = new Set();

// A trap stops the program half-way: nothing on screen can be trusted any more,
// and whoever comes later needs a new one.
for (const type of ["error", "unhandledrejection"])
  addEventListener(type, ({ error, reason = error }) => {
    if (!(reason instanceof WebAssembly.RuntimeError && /jalon-app/.test(reason.stack))) return;
    program = undefined;
    for (const element of shownIn) element.fail("broken");
  });

/** A new element with these properties. */
const make = (name, properties) => Object.assign(document.createElement(name), properties);

class JalonDiagnostic extends HTMLElement {
  static observedAttributes = OPTIONS;
  #begun = false;
  #leaving;
  /** Says when the element comes near to what the visitor sees. */
  #near;
  /** Of the start that counts: another start, and the end, abort it. */
  #start;
  /** What shows the widget: its instance, or that of the frame. */
  #shown;
  /** The options that it was told last. */
  #said;
  #ready = Promise.withResolvers();

  /** Whether the page is ours alone. */
  get standalone() {
    return this.hasAttribute("standalone");
  }

  /** What holds the widget. */
  get place() {
    if (this.standalone) return this;
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [LOOKS];
    return this.shadowRoot;
  }

  /** What the page wrote, with whole addresses, and in its own language. */
  get #options() {
    const options = {};
    for (const name of OPTIONS) {
      const value = this.getAttribute(name)?.trim();
      if (value) options[name] = /-url$/.test(name) && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
    }
    if (this.standalone) options["heading-level"] ??= "1";
    const around = this.standalone || (this.parentElement?.closest("[lang]") ?? document.documentElement).lang;
    if (/^(fr|en)\b/i.test(around)) options.lang ??= around;
    return options;
  }

  get #words() {
    return WORDS[/^en/i.test(this.#options.lang ?? navigator.language) ? "en" : "fr"];
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    if (this.#begun) return; // Moved, not new.
    this.#begun = true;
    if (this.standalone) return this.#begin();
    this.#say("loading");
    this.#near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#begin(), { rootMargin: "600px" });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    // A page that moves the element takes it out and puts it back.
    this.#leaving = setTimeout(() => this.#stop(), 1000);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#begun) return;
    if (name !== "mode" && name !== "storage-key") return this.#update();
    this.#stop();
    this.connectedCallback();
  }

  #update() {
    const said = JSON.stringify(this.#options);
    if (this.#shown && said !== this.#said) this.#shown.update((this.#said = said));
  }

  #stop() {
    this.#near?.disconnect();
    this.#start?.abort();
    if (this.#shown) this.#ready = Promise.withResolvers();
    this.#start = this.#shown = undefined;
    this.#begun = false;
    shownIn.delete(this);
    this.place.replaceChildren();
  }

  async #begin() {
    this.#near?.disconnect();
    this.#start?.abort();
    const { signal } = (this.#start = new AbortController());
    const slow = setTimeout(() => signal.aborted || this.fail("notLoaded"), 20_000);
    try {
      const framed = this.getAttribute("mode") === "frame" && !this.standalone;
      const { show } = await (framed ? import(at("frame.js")) : (program ??= load(this.standalone).catch((error) => {
        program = undefined;
        throw error;
      })));
      signal.throwIfAborted();
      if (!framed) shownIn.add(this);
      this.#said = JSON.stringify(this.#options);
      this.#shown = await show(this, this.#said, this.#words.title, signal, (name, detail) => {
        if (signal.aborted) return;
        if (name === "ready") this.#ready.resolve();
        this.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, composed: true, detail }));
      });
      this.#update();
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.fail(error instanceof WebAssembly.RuntimeError ? "broken" : error.message === "blocked" ? "blocked" : "notLoaded");
    } finally {
      clearTimeout(slow);
    }
  }

  /** Says something in a box above whatever stands there. */
  #say(what, ...offers) {
    const [inside, waiting] = [this.matches(":focus-within"), what === "loading"];
    this.place.querySelector(".aside")?.remove();
    const box = make("div", { className: `aside ${waiting ? "wait" : "trouble"}`, lang: this.#words.lang, role: waiting ? "status" : "alert", tabIndex: -1 });
    box.append(make("p", { textContent: this.#words[what] }), ...offers);
    this.place.prepend(box);
    if (inside) box.focus();
  }

  /** Says what went wrong, and offers what can be done about it. */
  fail(what) {
    const words = this.#words;
    const button = (textContent, onclick) => make("button", { type: "button", textContent, onclick });
    const offers = [];
    if (what === "broken") offers.push(button(words.reload, () => location.reload()));
    else if (what !== "blocked")
      offers.push(button(words.retry, () => {
        program = undefined;
        this.#say("loading");
        this.#begin();
      }));
    const kept = stored(this.#options["storage-key"]);
    if (kept) offers.push(button(words.take, () => save(kept)));
    if (!this.standalone) offers.push(make("a", { href: HERE, target: "_blank", rel: "noopener", textContent: words.alone }));
    this.#say(what, ...offers);
    // What is still on screen would take words that go nowhere.
    if (what === "broken") for (const root of this.place.querySelectorAll(".root")) root.inert = true;
    this.#ready.promise.catch(() => {});
    this.#ready.reject(new Error(words[what]));
    this.#ready = Promise.withResolvers();
  }

  /** Calls a method of the widget as soon as it is there, near or not. */
  async #call(method, ...values) {
    if (this.#begun && !this.#start) this.#begin();
    await this.#ready.promise;
    return this.#shown[method](...values);
  }

  /** The document as JSON text, as an export holds it. */
  exportDocument() {
    return this.#call("exportDocument");
  }

  /** Loads a document, given as JSON text or as an object. Whether it is
   *  loaded: where there is work already, the visitor is asked first. */
  importDocument(document) {
    return this.#call("importDocument", typeof document === "string" ? document : `${JSON.stringify(document)}`);
  }

  /** Goes to a place. Whether it is there. */
  goTo(place) {
    return this.#call("goTo", `${place}`);
  }

  /** For static/page.js: the document if the visitor gives it to `who`, else null. */
  async askForDocument(who) {
    const { promise, resolve } = Promise.withResolvers();
    await this.#call("askForDocument", who, resolve);
    return promise;
  }
}

/** What the browser has kept, or nothing where storage is refused. */
function stored(key = "jalon") {
  try {
    return localStorage.getItem(`${key}/v1/document`);
  } catch {
    return null;
  }
}

const save = (text) => make("a", { href: URL.createObjectURL(new Blob([text])), download: "jalon.json" }).click();

customElements.get("jalon-diagnostic") ?? customElements.define("jalon-diagnostic", JalonDiagnostic);
