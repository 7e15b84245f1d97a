// Has Jalon's own page work without a network: registers the service worker, and asks
// before a new version takes over. A host who deletes service-worker.js from the folder
// turns this off.

/** @type {Record<string, { ready: string, update: string, later: string }>} */
const MESSAGES = {
  fr: { ready: "Une nouvelle version de l’outil est prête.", update: "Mettre à jour", later: "Plus tard" },
  en: { ready: "A new version of the tool is ready.", update: "Update", later: "Later" },
};

const WORKER = new URL("service-worker.js", import.meta.url).href;
const SCOPE = new URL(".", WORKER).href;

/** Starts once the page is usable, so that nothing waits for it, or if it never is.
 *  @param {HTMLElement} element */
export async function start(element) {
  // Without a network, what is registered goes on.
  const response = await fetch(WORKER, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) return turnOff();
  // A first look need not cost more than it shows.
  const isKnown = Boolean(await registered()) || element.querySelector(".welcome") || !matchMedia("(display-mode: browser)").matches;
  if (!isKnown) await firstUse(element);
  const registration = await navigator.serviceWorker.register(WORKER);
  if (registration.waiting) offerUpdate(registration.waiting);
  // The browser may have found it before this file ran.
  offerWhenInstalled(registration);
  registration.addEventListener("updatefound", () => offerWhenInstalled(registration));
}

/** The registration for this folder, which may lie in the scope of another one. */
async function registered() {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return registration?.scope === SCOPE ? registration : undefined;
}

/** Removes the service worker and its files. */
async function turnOff() {
  await (await registered())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`jalon ${SCOPE} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Resolves when the visitor does something.
 *  @param {HTMLElement} element */
function firstUse(element) {
  return new Promise((resolve) => {
    for (const type of ["click", "keydown"]) element.addEventListener(type, resolve, { once: true });
    addEventListener("scroll", resolve, { once: true, passive: true });
  });
}

/** @param {ServiceWorkerRegistration} registration */
function offerWhenInstalled({ installing }) {
  installing?.addEventListener("statechange", () => {
    // The first version takes over by itself.
    if (installing.state === "installed" && navigator.serviceWorker.controller) offerUpdate(installing);
  });
}

/** Asks whether the new version may take over. It does so by itself once no page is
 *  open.
 *  @param {ServiceWorker} waiting */
function offerUpdate(waiting) {
  const { lang } = document.documentElement;
  const messages = MESSAGES[lang] ?? MESSAGES.fr;
  document.querySelector(".update")?.remove();
  const box = createElement("div", { className: "jalon update", lang });
  const text = createElement("p", {});
  text.setAttribute("role", "status");
  const update = () => {
    // Another tab may have agreed before.
    if (waiting.state !== "installed") return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("update");
  };
  const dismiss = () => {
    box.remove();
    /** @type {HTMLElement | null} */ (document.querySelector("#jalon-title"))?.focus({ preventScroll: true });
  };
  box.append(text, createElement("button", { className: "primary", textContent: messages.update, onclick: update }),
    createElement("button", { className: "quiet", textContent: messages.later, onclick: dismiss }));
  document.body.append(box);
  // A status that is there before its text is announced.
  requestAnimationFrame(() => (text.textContent = messages.ready));
}

/** @param {string} tag
 *  @param {object} properties */
const createElement = (tag, properties) => Object.assign(document.createElement(tag), properties);
