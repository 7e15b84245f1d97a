// What an element shows before the program is there, and if it does not come: failure.js
// has the messages, unless the network fails for it, too.

/** @import { Application } from "./application.js" */
/** @import { Failure } from "../types.js" */

/** How long to wait for failure.js, in milliseconds. */
const FAILURE_MS = 3000;

export const MESSAGES = {
  fr: {
    lang: "fr",
    loading: "Chargement de l’autodiagnostic…",
    notLoaded: "L’autodiagnostic n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
    retry: "Réessayer",
  },
  en: {
    lang: "en",
    loading: "Loading the self-assessment…",
    notLoaded: "The self-assessment has not finished loading. Check your connection, then try again.",
    retry: "Try again",
  },
};

/** No outline: a page's style for what has the focus would draw one around all of it, as
 *  an element counts as focused when something in its shadow root is. */
export const STYLES = new CSSStyleSheet();
STYLES.replaceSync(`
:host{display:block;box-sizing:border-box;min-width:0;flex:1 1 auto;place-self:stretch;min-height:var(--jalon-min-height,100vh)!important;outline:0!important}
:host([hidden]){display:none}
.loader{all:initial;display:block;visibility:inherit;pointer-events:inherit;color-scheme:inherit;direction:ltr;box-sizing:border-box;padding:1em;font-family:var(--jalon-font,inherit);border:1px solid;background:Canvas;color:CanvasText}
.loading:only-child{min-height:var(--jalon-min-height,100vh)}
.loader *{margin:0 1em .5em 0;font:inherit}`);

/** Creates an element with these properties.
 *  @param {string} tag
 *  @param {object} properties */
const createElement = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** Creates the box of a message.
 *  @param {"loading" | "failed"} name
 *  @param {string} lang
 *  @param {string} textContent
 *  @param {Node[]} actions */
export function messageBox(name, lang, textContent, actions) {
  const box = createElement("div", { className: `loader notranslate ${name}`, translate: false, lang, role: name === "failed" ? "alert" : "status", tabIndex: -1 });
  box.append(createElement("p", { textContent }), ...actions);
  return box;
}

/** The text of a failure, and the actions that can help.
 *  @param {Application} application
 *  @param {Failure} reason
 *  @param {typeof MESSAGES["fr"]} messages
 *  @param {() => void} onclick tries again
 *  @param {{ detail?: string, standalone: boolean, key?: string }} context
 *  @returns {Promise<[text: string, actions: Node[]]>} */
export function describe(application, reason, { lang, notLoaded, retry: textContent }, onclick, context) {
  const retry = createElement("button", { type: "button", textContent, onclick });
  const late = new Promise((_, reject) => setTimeout(reject, FAILURE_MS));
  return Promise.race([application.failure, late]).then(({ describe }) => describe(application, reason, { ...context, lang, retry }), () => [notLoaded, [retry]]);
}
