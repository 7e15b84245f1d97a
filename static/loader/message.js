// What an element shows before the program is there, and if even failure.js does not come.

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

export const STYLES = new CSSStyleSheet();
STYLES.replaceSync(`
:host{display:block;box-sizing:border-box;min-width:0;flex:1 1 auto;align-self:stretch;justify-self:stretch;min-height:var(--jalon-min-height,100vh)!important}
:host([hidden]){display:none}
.loader{all:initial;display:block;visibility:inherit;pointer-events:inherit;color-scheme:inherit;direction:ltr;box-sizing:border-box;padding:1em;font-family:var(--jalon-font,inherit);border:1px solid;background:Canvas;color:CanvasText}
.loading:only-child{min-height:var(--jalon-min-height,100vh)}
.loader *{margin:0 1em .5em 0;font:inherit}`);

/** Creates an element with these properties.
 *  @param {string} tag
 *  @param {object} properties */
export const createElement = (tag, properties) => Object.assign(document.createElement(tag), properties);

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
