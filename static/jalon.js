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

/** The attributes that the widget reads; `mode` is read here alone. */
export const OPTIONS =
  "lang sections accent theme host-name privacy-url cta-label cta-url day-rates rates-source storage-key heading-level".split(" ");

const WORDS = {
  fr: {
    loading: "Chargement de l’autodiagnostic…",
    slow: "Le chargement prend du temps.",
    blocked: "L’autodiagnostic ne peut pas s’afficher ici : ce site ou ce navigateur n’autorise pas WebAssembly.",
    notLoaded: "L’autodiagnostic n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
    broken: "Un problème est survenu et l’outil s’est arrêté. Ce que ce navigateur avait enregistré est intact.",
    retry: "Réessayer",
    reload: "Recharger la page",
    take: "Télécharger mes réponses enregistrées",
    alone: "Ouvrir l’outil dans sa propre page",
  },
  en: {
    loading: "Loading the self-assessment…",
    slow: "Loading takes a while.",
    blocked: "The self-assessment cannot be shown here: this site or this browser does not allow WebAssembly.",
    notLoaded: "The self-assessment has not finished loading. Check your connection, then try again.",
    broken: "Something went wrong and the tool has stopped. Whatever this browser had saved is intact.",
    retry: "Try again",
    reload: "Reload the page",
    take: "Download my saved answers",
    alone: "Open the tool on a page of its own",
  },
};

const LOOKS = new CSSStyleSheet();
LOOKS.replaceSync(`
:host{display:block!important;width:100%;min-height:var(--jalon-min-height,100vh)}
:host([hidden]){display:none!important}
.root,.aside{all:initial;display:block;color-scheme:inherit;font-family:var(--jalon-font,inherit)}
.aside{box-sizing:border-box;padding:1em;font-size:medium;border:1px solid;background:Canvas;color:CanvasText}
.aside.wait{min-height:inherit}
.aside *{margin:0 1em .5em 0;font:inherit}
iframe{display:block;width:100%;border:0}`);

/** The program, shared by all elements: each file is asked for once. */
let program;
let attempts = 0;

/** A file of ours, whole. */
const file = async (name) => {
  const response = await fetch(at(name));
  if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
  return response;
};

async function load() {
  // Asked before anything is downloaded: an empty module.
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (cause) {
    throw new Error("blocked", { cause });
  }
  // A browser remembers under its address a module that failed.
  const again = attempts++ ? `?${attempts}` : "";
  const [inside, glue, module_or_path] = await Promise.all([
    import(at(`inside.js${again}`)),
    import(at(`jalon-app.js${again}`)),
    file("jalon-app_bg.wasm"),
  ]);
  await glue.default({ module_or_path });
  return { show: (...what) => inside.show(glue.mount, file, ...what) };
}

/** The elements that the program is shown in. */
const shownIn = new Set();

// A trap stops the program half-way: nothing on screen can be trusted any more.
for (const type of ["error", "unhandledrejection"])
  addEventListener(type, ({ error, reason = error }) => {
    if (reason instanceof WebAssembly.RuntimeError && /jalon-app/.test(reason.stack))
      for (const element of shownIn) element.fail("broken");
  });

/** A new element with these properties. */
const make = (name, properties) => Object.assign(document.createElement(name), properties);

class JalonDiagnostic extends HTMLElement {
  static observedAttributes = [...OPTIONS, "mode"];
  #begun = false;
  /** Says when the element comes near to what the visitor sees. */
  #near;
  /** Counts the starts, so that one that was overtaken does nothing. */
  #turn = 0;
  /** What shows the widget: its instance, or that of the frame. */
  #shown;
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
    const around = this.standalone || this.parentElement?.closest("[lang]")?.lang;
    if (/^(fr|en)\b/i.test(around)) options.lang ??= around;
    return options;
  }

  get #language() {
    return /^en/i.test(this.#options.lang ?? navigator.language) ? "en" : "fr";
  }

  connectedCallback() {
    if (this.#begun) return; // Moved, not new.
    this.#begun = true;
    if (this.standalone) return this.#start();
    this.#say("wait", "loading");
    this.#near = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#near.disconnect();
      this.#start();
    }, { rootMargin: "600px" });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    // A page that moves the element takes it out and puts it back.
    setTimeout(() => this.isConnected || this.#stop(), 1000);
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#shown) return;
    if (name !== "mode" && name !== "storage-key") return this.#shown.update(JSON.stringify(this.#options));
    this.#stop();
    this.connectedCallback();
  }

  #stop() {
    shownIn.delete(this);
    this.#turn++;
    this.#near?.disconnect();
    this.#shown?.stop();
    this.#shown = undefined;
    this.place.replaceChildren();
    this.#begun = false;
    this.#ready = Promise.withResolvers();
  }

  async #start() {
    const turn = ++this.#turn;
    const slow = setTimeout(() => turn === this.#turn && this.fail("slow"), 20_000);
    try {
      const framed = this.getAttribute("mode") === "frame" && !this.standalone;
      const { show } = await (framed ? import(at("frame.js")) : (program ??= load()));
      if (turn !== this.#turn) return;
      const shown = await show(this, this.#options, (name, detail) => {
        if (name === "ready") this.#ready.resolve();
        this.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, composed: true, detail }));
      });
      if (turn !== this.#turn) return shown.stop();
      this.#shown = shown;
      if (!framed) shownIn.add(this);
    } catch (error) {
      program = undefined;
      console.error(error);
      if (turn === this.#turn) this.fail(error.message === "blocked" ? "blocked" : "notLoaded");
    } finally {
      clearTimeout(slow);
    }
  }

  /** Says something in a box above whatever stands there. */
  #say(kind, what, ...offers) {
    this.place.querySelector(".aside")?.remove();
    const box = make("div", { className: `aside ${kind}`, lang: this.#language, role: kind === "wait" ? "status" : "alert" });
    box.append(make("p", { textContent: WORDS[this.#language][what] }), ...offers);
    this.place.prepend(box);
  }

  /** Says what went wrong, and offers what can be done about it. */
  fail(what) {
    const words = WORDS[this.#language];
    const button = (textContent, onclick) => make("button", { type: "button", textContent, onclick });
    const offers = [];
    if (what === "broken") offers.push(button(words.reload, () => location.reload()));
    else if (what !== "blocked")
      offers.push(button(words.retry, () => {
        program = undefined;
        this.#say("wait", "loading");
        this.#start();
      }));
    const kept = what !== "slow" && stored(this.#options["storage-key"]);
    if (kept) offers.push(button(words.take, () => save(kept)));
    if (!this.standalone) offers.push(make("a", { href: HERE, target: "_blank", rel: "noopener", textContent: words.alone }));
    // What is still on screen would take words that go nowhere.
    if (what === "broken") for (const root of this.place.querySelectorAll(".root")) root.inert = true;
    this.#say(what === "slow" ? "wait" : "trouble", what, ...offers);
  }

  async #call(method, value) {
    await this.#ready.promise;
    return this.#shown[method](value);
  }

  /** The document as JSON text, as an export holds it. */
  exportDocument() {
    return this.#call("exportDocument");
  }

  /** Loads a document, given as JSON text or as an object. Whether it is
   *  loaded: where there is work already, the visitor is asked first. */
  importDocument(document) {
    return this.#call("importDocument", typeof document === "string" ? document : JSON.stringify(document));
  }

  /** Goes to a place. Whether it is there. */
  goTo(place) {
    return this.#call("goTo", place);
  }

  /** For a page from elsewhere: the document if the visitor agrees, else null. */
  askForDocument() {
    return new Promise((answer) => this.#call("askForDocument", answer));
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

function save(text) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href, download: `jalon-${new Date().toISOString().slice(0, 10)}.json` }).click();
}

customElements.get("jalon-diagnostic") ?? customElements.define("jalon-diagnostic", JalonDiagnostic);
