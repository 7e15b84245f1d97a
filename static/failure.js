// What an element says when it cannot show the widget, and what can help then; and what it
// says to the host's developer in the console. Loaded when the widget is there, or fails.

/** @import { Application } from "./loader/application.js" */
/** @import { Failure } from "./types.js" */

/** @type {Record<string, Record<Exclude<Failure, "frame"> | "reload" | "download" | "newTab", string>>} */
const MESSAGES = {
  fr: {
    absent: "L’autodiagnostic ne peut pas s’afficher ici : ce navigateur n’autorise pas WebAssembly. Ouvrez cette page dans un autre navigateur, ou autorisez WebAssembly dans ses réglages de sécurité.",
    blocked: "L’autodiagnostic ne peut pas s’afficher ici : ce site n’autorise pas WebAssembly. Signalez-le à l’éditeur du site.",
    file: "L’autodiagnostic n’a pas fini de se charger : sur ce site, le fichier {} manque ou n’est pas le bon. Réessayez ; si cela ne change rien, signalez-le à l’éditeur du site.",
    notLoaded: "L’autodiagnostic n’a pas fini de se charger. Vérifiez votre connexion, puis réessayez.",
    broken: "Un problème est survenu et l’outil s’est arrêté. Ce que ce navigateur avait enregistré est intact.",
    reload: "Recharger la page",
    download: "Télécharger mes réponses enregistrées",
    newTab: "Ouvrir l’outil dans un nouvel onglet",
  },
  en: {
    absent: "The self-assessment cannot be shown here: this browser does not allow WebAssembly. Open this page in another browser, or allow WebAssembly in its security settings.",
    blocked: "The self-assessment cannot be shown here: this site does not allow WebAssembly. Tell the site’s owner.",
    file: "The self-assessment has not finished loading: on this site, the file {} is missing or wrong. Try again; if that changes nothing, tell the site’s owner.",
    notLoaded: "The self-assessment has not finished loading. Check your connection, then try again.",
    broken: "Something went wrong and the tool has stopped. Whatever this browser had saved is intact.",
    reload: "Reload the page",
    download: "Download my saved answers",
    newTab: "Open the tool in a new tab",
  },
};

/** @param {string} tag
 *  @param {object} properties */
const createElement = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** @param {string} textContent
 *  @param {() => void} onclick */
const button = (textContent, onclick) => createElement("button", { type: "button", textContent, onclick });

/** The message of a failure, with the actions that can help.
 *  @param {Application} application
 *  @param {Failure} reason
 *  @param {object} context
 *  @param {string} context.lang
 *  @param {string} [context.detail] the name of a file, or the text for a frame
 *  @param {Node} context.retry the button that tries again
 *  @param {boolean} context.standalone
 *  @param {string} [context.key] the prefix of what is stored
 *  @returns {[text: string, actions: Node[]]} */
export function describe(application, reason, { lang, detail = "", retry, standalone, key }) {
  const messages = MESSAGES[lang];
  /** @type {Node[]} */
  const actions = [];
  if (reason === "broken") actions.push(button(messages.reload, () => location.reload()));
  else if (reason !== "blocked" && reason !== "absent") actions.push(retry);
  const saved = savedDocument(key);
  if (saved) actions.push(button(messages.download, () => download(saved)));
  if (application.base && !standalone && reason !== "absent" && reason !== "file") actions.push(linkToPage(application, reason, messages.newTab));
  return [reason === "frame" ? detail : messages[reason].replace("{}", detail), actions];
}

/** A link to Jalon's own page, hidden where that page is missing or fails for the same
 *  reason.
 *  @param {Application} application
 *  @param {Failure} reason
 *  @param {string} textContent */
function linkToPage(application, reason, textContent) {
  const link = createElement("a", { href: `${application.base}index.html`, target: "_blank", rel: "noopener", textContent, hidden: true });
  application.fetch("index.html", { method: "HEAD", cache: "no-store" }).then(
    ({ headers }) => (link.hidden = /(script|default)-src(?!.*unsafe-eval)/.test(`${headers.get("content-security-policy")}`)),
    // A policy that blocks the frame or WebAssembly may block the request, too.
    (error) => (link.hidden = !/blocked|frame/.test(reason) || error.reason || !navigator.onLine),
  );
  return link;
}

/** The document that was open, as text, or null where storage is blocked. */
function savedDocument(key = "jalon") {
  try {
    const file = sessionStorage.getItem(`${key}/v1/file`) ?? localStorage.getItem(`${key}/v1/file`) ?? "first";
    return localStorage.getItem(`${key}/v1/document-${file}`) ?? localStorage.getItem(`${key}/v1/document`);
  } catch {
    return null;
  }
}

const download = (/** @type {string} */ text) => createElement("a", { href: URL.createObjectURL(new Blob([text])), download: "jalon.json" }).click();

/** Warns about attributes that are options in another spelling: `hostName`, which HTML
 *  reads as `hostname`, or `data-host-name`.
 *  @param {HTMLElement} element
 *  @param {string[]} options */
export function checkAttributes(element, options) {
  const plain = (/** @type {string} */ name) => name.replace(/^data-/, "").replace(/[-_]/g, "");
  for (const name of element.getAttributeNames()) {
    const meant = options.includes(name) ? undefined : options.find((option) => plain(option) === plain(name));
    if (meant) console.warn(`jalon-diagnostic: the attribute ${name} is ignored; expected: ${meant}.`);
  }
}
