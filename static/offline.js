// Has Jalon's own page work without a network: registers the service worker, has it
// keep the rest once the visitor works with the tool, and asks before a new version
// takes over. Whoever removes service-worker.js from the folder turns this off.

/** @type {Record<string, { ready: string, update: string, later: string }>} */
const MESSAGES = {
  fr: { ready: "Une nouvelle version de l’outil est prête. Votre travail reste enregistré.", update: "Mettre à jour", later: "Plus tard" },
  en: { ready: "A new version of the tool is ready. Your work stays saved.", update: "Update", later: "Later" },
};

const WORKER = new URL("service-worker.js", import.meta.url).href;
const SCOPE = new URL(".", WORKER).href;

/** Starts when the page is usable, so that nothing waits for it.
 *  @param {HTMLElement} element */
export async function start(element) {
  const { serviceWorker } = navigator;
  // Without a network, what is registered goes on.
  const response = await fetch(WORKER, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) return turnOff();
  const registration = await serviceWorker.register(WORKER);
  keepWhenUsed(element, registration);
  if (registration.waiting) ask(registration);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    // The first version takes over by itself.
    installing?.addEventListener("statechange", () => installing.state === "installed" && serviceWorker.controller && ask(registration));
  });
}

/** Removes the service worker and its files. */
async function turnOff() {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  if (registration?.scope === SCOPE) await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`jalon ${SCOPE} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Keeps the files that a first look does not need: for whoever does something, has
 *  done something before, or has installed the page.
 *  @param {HTMLElement} element
 *  @param {ServiceWorkerRegistration} registration */
function keepWhenUsed(element, registration) {
  const keep = async () => (await navigator.serviceWorker.ready, registration.active?.postMessage("keep"));
  const isInstalled = !matchMedia("(display-mode: browser)").matches;
  if (isInstalled || element.querySelector(".welcome, .screen > :not(.start)")) return void keep();
  for (const type of ["click", "keydown"]) element.addEventListener(type, keep, { once: true });
}

/** Asks whether the new version may take over. It does so by itself once no page is
 *  open.
 *  @param {ServiceWorkerRegistration} registration */
function ask({ waiting }) {
  const lang = document.documentElement.lang;
  const messages = MESSAGES[lang] ?? MESSAGES.fr;
  const box = Object.assign(document.createElement("div"), { className: "jalon update", lang });
  box.setAttribute("role", "status");
  const button = (/** @type {string} */ className, /** @type {string} */ textContent, /** @type {() => void} */ onclick) => Object.assign(document.createElement("button"), { type: "button", className, textContent, onclick });
  const update = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting?.postMessage("update");
  };
  box.append(Object.assign(document.createElement("p"), { textContent: messages.ready }), button("primary", messages.update, update), button("quiet", messages.later, () => box.remove()));
  document.querySelector(".update")?.remove();
  document.body.append(box);
}
