// Mounts the widget in the page itself: directly on Jalon's own page, and in a
// shadow root on a host page, where neither's styles affect the other.

/** @import { Application } from "./loader/application.js" */
/** @import { Element, FetchFile, Host, Mount, Program } from "./types.js" */

import { handOver } from "./hand-over.js";
import { adopt, stillIn } from "./still.js";

/** The custom properties of the host that also apply to what is printed. */
const PRINTED_PROPERTIES = ["--jalon-accent", "--jalon-on-accent", "--jalon-tint", "--jalon-font", "--jalon-radius"];

/** How long an attempt to load the program of office files may take, in milliseconds. */
const OFFICE_MS = 60_000;

/** How long printing waits for images, in milliseconds. */
const IMAGES_MS = 1000;

/** Creates the function that mounts the widget in an element.
 *  @param {Application} application
 *  @param {Program} program
 *  @param {WebAssembly.Memory} memory the program's own
 *  @param {string | true} styles the style sheet, or true on Jalon's own page,
 *    which has it already
 *  @returns {Mount} */
export function createRenderer(application, program, memory, styles) {
  const fetchFile = (/** @type {string} */ name, /** @type {RequestInit} */ init) =>
    application.fetch(name, { integrity: program.INTEGRITY?.[name], ...init });
  program.fetchLaterWith?.(fetchFile);
  const loadLanguage = languageLoader(program, memory, fetchFile);
  const makeOfficeFile = officeProgram(application, fetchFile);
  return async (element, options, _, signal, emit) => {
    const { container, standalone } = element;
    const language = program.initialLanguage(options);
    if (language) await loadLanguage(language);
    const still = stillIn(element);
    await still?.released();
    signal.throwIfAborted();
    if (container instanceof ShadowRoot && typeof styles === "string") {
      adopt(container, styles);
      for (const type of ["keydown", "keypress", "keyup"]) container.addEventListener(type, stopShortcuts);
    }
    const root = document.createElement("div");
    root.className = "root";
    root.hidden = Boolean(still);
    // The still screen stays where it is: moved, it would lose the focus.
    for (const other of [...container.children]) if (other !== still?.root) other.remove();
    container.append(root);
    ignoreDoubleTaps(container, signal);
    /** @type {PromiseWithResolvers<void>} */
    const rendered = Promise.withResolvers();
    addEventListener("beforeprint", () => copyValues(root), { signal });
    /** @type {Host} */
    const host = {
      emit: (name, detail) => {
        if (name === "ready") {
          rendered.resolve();
          if (!still) scrollToGreeting(root);
        }
        emit(name, JSON.parse(detail));
      },
      // The page says that it has taken the file by preventing the default; the page in
      // a frame, once it knows (static/page.js).
      handOver: async (detail) => {
        const file = JSON.parse(detail);
        return emit("file", file) === false && (await (file.taken ?? true));
      },
      loadLanguage,
      canShare: "share" in navigator,
      share,
      makeOfficeFile,
      print: (title) => (standalone ? print() : printAlone(container, root, /** @type {string} */ (styles), title)),
      withLock,
    };
    const widget = program.mount(root, options, host, standalone);
    signal.addEventListener("abort", () => widget.stop());
    await rendered.promise;
    if (still) {
      await handOver(still, root);
      scrollToGreeting(root);
    }
    return Object.assign(widget, {
      listFiles: () => JSON.parse(widget.filesAsJson()),
      askForDocument: (requester = location.host) => new Promise((resolve) => widget.requestDocument(requester, resolve)),
    });
  };
}

/** Creates the function that makes office files, with a program of its own. A failure
 *  is logged, and the next call loads it again.
 *  @param {Application} application
 *  @param {FetchFile} fetchFile
 *  @returns {Host["makeOfficeFile"]} */
function officeProgram(application, fetchFile) {
  /** @type {Promise<any> | undefined} */
  let office;
  let attempts = 0;
  // The hash finds what the cache has of another build, and a retry passes it by.
  const load = async () => {
    const cache = attempts ? "reload" : "default";
    const [bindings, module_or_path] = await Promise.all([
      application.import("jalon-office.js", attempts++),
      fetchFile("jalon-office_bg.wasm", { cache, signal: AbortSignal.timeout(OFFICE_MS) }),
    ]);
    await bindings.default({ module_or_path });
    return bindings;
  };
  return async (kind, content) => {
    try {
      return (await (office ??= load().catch(load)))[kind](content);
    } catch (error) {
      office = undefined;
      console.error(error);
      throw error;
    }
  };
}

/** Creates the function that loads the messages of a language, once. A failure is
 *  logged, and the next call tries again.
 *  @param {Program} program
 *  @param {WebAssembly.Memory} memory
 *  @param {FetchFile} fetchFile
 *  @returns {Host["loadLanguage"]} */
function languageLoader(program, memory, fetchFile) {
  /** @type {Record<string, Promise<void>>} */
  const loads = {};
  return (code) =>
    (loads[code] ??= patchMemory(memory, fetchFile, code).then(
      () => program.languageLoaded(code),
      (error) => {
        console.warn(error);
        delete loads[code];
      },
    ));
}

/** Writes the messages of a language to the addresses that tools/split-locales.mjs
 *  took them from.
 *  @param {WebAssembly.Memory} memory
 *  @param {FetchFile} fetchFile
 *  @param {string} code */
async function patchMemory(memory, fetchFile, code) {
  const name = `locale-${code}.json`;
  // `no-cache` because a file of another build is useless. The timeout is how long
  // a visitor waits before the tool appears in French.
  const response = await fetchFile(name, { cache: "no-cache", signal: AbortSignal.timeout(8000) });
  /** @type {[number, string][]} */
  const texts = await response.json();
  const [bytes, encoder] = [new Uint8Array(memory.buffer), new TextEncoder()];
  for (const [address, text] of texts) bytes.set(encoder.encode(text), address);
}

/** Passes a text file to an application that the visitor chooses; the text alone
 *  where the browser shares no files of this type. Resolves to whether the browser
 *  offers that here.
 *  @type {Host["share"]} */
async function share(name, type, text) {
  const data = { files: [new File([text], name, { type })] };
  try {
    await navigator.share(navigator.canShare?.(data) ? data : { title: name, text });
    return true;
  } catch (error) {
    // The visitor chose none, or the sheet is open already.
    return /^(Abort|InvalidState)Error$/.test(/** @type {Error} */ (error).name);
  }
}

/** Runs `callback` under an exclusive lock that all tabs of the origin share.
 *  Returns false at once, without running it, where there is no lock manager (an
 *  insecure context). Otherwise it runs exactly once: without the lock if the
 *  request is denied (a sandboxed frame) or another tab does not release it.
 *  @type {Host["withLock"]} */
function withLock(name, callback) {
  if (!navigator.locks) return false;
  let called = false;
  const locked = () => {
    called = true;
    callback();
    // One more task before the release, so that other tabs see what was stored.
    return new Promise((resolve) => setTimeout(resolve));
  };
  navigator.locks.request(name, { signal: AbortSignal.timeout(2000) }, locked).catch((error) => {
    if (called) throw error; // A trap in the callback.
    callback();
  });
  return true;
}

/** How long the second tap of a double tap is ignored after the first one took
 *  effect, in milliseconds, and how far apart two taps are at most, in pixels: of a
 *  finger or a pen, and of a mouse. */
const [DOUBLE_TAP_MS, TOUCH_PX, MOUSE_PX] = [300, 24, 6];

/** Ignores the second tap of a double tap on a button, where it would hit what the
 *  first one brought: something else under the finger, or the same button with another
 *  name.
 *  @param {HTMLElement | ShadowRoot} root
 *  @param {AbortSignal} signal */
function ignoreDoubleTaps(root, signal) {
  /** The button of the last tap, with its name.
   *  @type {[HTMLButtonElement | null, string | null | undefined]} */
  let [button, name] = [null, ""];
  let [x, y, until, ignoring] = [0, 0, 0, false];
  root.addEventListener("pointerdown", (/** @type {any} */ event) => {
    const target = /** @type {HTMLElement} */ (event.target).closest("button");
    const distance = Math.hypot(event.clientX - x, event.clientY - y);
    // A mouse may have been moved away and back: only where the button has gone.
    const isNear = event.pointerType === "mouse" ? distance < MOUSE_PX && !button?.getClientRects().length : distance < TOUCH_PX;
    const isOther = target === button ? target?.textContent !== name : isNear;
    ignoring = Boolean(button && isOther && event.timeStamp < until);
    // A third tap is compared with the first, too.
    if (!ignoring) [button, name, x, y] = [target, target?.textContent, event.clientX, event.clientY];
  }, { capture: true, signal });
  root.addEventListener("click", (/** @type {any} */ event) => {
    // A key makes a click without a pointer.
    if (!event.detail) return;
    if (ignoring) {
      ignoring = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    // What it brings is on screen after the next frame, however slow that is.
    until = Infinity;
    requestAnimationFrame(() => requestAnimationFrame(() => (until = performance.now() + DOUBLE_TAP_MS)));
  }, { capture: true, signal });
}

/** Gives the text of each field to the element around it, where print.css shows it
 *  in place of the field: a field shows its first lines at most.
 *  @param {HTMLElement} root */
function copyValues(root) {
  for (const field of /** @type {NodeListOf<any>} */ (root.querySelectorAll("input:not([type=checkbox], [type=radio], [type=file]), select, textarea"))) {
    field.parentElement.dataset.printed = field.dataset.text ?? field.selectedOptions?.[0]?.text ?? field.value;
  }
}

/** Scrolls to the greeting of a returning visitor. The browser restores the scroll
 *  position of a longer page, which would show the end of this one.
 *  @param {HTMLElement} root */
function scrollToGreeting(root) {
  const { top, bottom } = root.getBoundingClientRect();
  if (root.querySelector(".welcome") && top < 0 && bottom > 0) root.scrollIntoView();
}

/** Keeps characters typed into a field from triggering the page's shortcuts.
 *  @param {any} event */
function stopShortcuts(event) {
  if (event.key.length === 1 && event.target.matches("input, textarea, select")) event.stopPropagation();
}

/** Prints the widget without the page around it, through a frame.
 *  @param {HTMLElement | ShadowRoot} container
 *  @param {HTMLElement} root
 *  @param {string} styles
 *  @param {string} title */
function printAlone(container, root, styles, title) {
  // Phones return from print() and fire `afterprint` while the preview is still being
  // made: the frame stays until the next print, or until the widget stops.
  container.querySelector(".print")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "print";
  // Where it stays in the page, it must not take the focus.
  frame.inert = true;
  Object.assign(frame.style, { position: "fixed", bottom: "100%", width: "1px", height: "1px" });
  frame.onload = () => {
    const [page, view] = [/** @type {Document} */ (frame.contentDocument), /** @type {Window & typeof globalThis} */ (frame.contentWindow)];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    const [content, style] = [/** @type {HTMLElement} */ (root.firstElementChild), getComputedStyle(root)];
    page.documentElement.lang = content.lang;
    for (const name of PRINTED_PROPERTIES) page.documentElement.style.setProperty(name, style.getPropertyValue(name));
    page.body.className = "jalon-page";
    page.body.append(page.importNode(content, true));
    const images = Promise.all([...page.images].map((image) => image.decode().catch(() => {})));
    // The host's logo, for as long as nobody wonders.
    Promise.race([images, new Promise((resolve) => setTimeout(resolve, IMAGES_MS))]).then(() => view.print());
  };
  container.append(frame);
}
