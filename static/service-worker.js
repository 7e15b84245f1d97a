// Serves Jalon's own page without a network, with files of one version. Pages of hosts
// are left alone, frames included: nobody there could be asked about a new version.
// offline.js registers it; the release build writes the list of files before it
// (tools/offline.mjs).

/** @type {any} */
const worker = self;

/** The hash of each file of the page, for `integrity`, and of all of them.
 *  @type {{ FILES: Record<string, string>, VERSION: string }} */
const { FILES, VERSION } = worker.JALON;

const { scope } = worker.registration;
/** Other versions in this folder have names that begin in the same way. */
const PREFIX = `jalon ${scope} `;
const CACHE = PREFIX + VERSION;

/** Stores all files. A file that is not of this version, because somebody is about to
 *  upload it, fails: the next visit tries again. */
async function precache() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.entries(FILES).map(async ([name, integrity]) => {
    const response = await fetch(scope + name, { cache: "no-cache", integrity });
    if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
    // A page may not be answered with what was redirected.
    await cache.put(scope + name, response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response);
  }));
}

/** Deletes what other versions have stored. */
async function deleteOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

/** Whether a page is Jalon's own, and not in a frame.
 *  @param {any} client */
const isOwnPage = (client) => client?.frameType !== "nested" && [scope, `${scope}index.html`].includes(client?.url.replace(/[?#].*/, ""));

/** Answers with a stored file, or passes the request on.
 *  @param {any} event
 *  @param {string} url without what a page's address may add */
async function respond({ request, clientId }, url) {
  const isOwn = request.mode === "navigate" || isOwnPage(await worker.clients.get(clientId));
  const stored = isOwn ? await (await caches.open(CACHE)).match(url) : undefined;
  // A second attempt, after files that did not work, asks the server first.
  const isRetry = request.cache === "reload" || (request.mode !== "navigate" && request.url.includes("?"));
  if (!isRetry) return stored ?? fetch(request);
  return fetch(request).catch((error) => stored ?? Promise.reject(error));
}

addEventListener("install", (/** @type {any} */ event) => event.waitUntil(precache()));

addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(deleteOthers().then(() => worker.clients.claim())));

addEventListener("message", (/** @type {any} */ { data }) => {
  if (data === "update") worker.skipWaiting();
});

addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, mode, destination, url } = event.request;
  const address = url.replace(/[?#].*/, "");
  if (method !== "GET" || !address.startsWith(scope)) return;
  const name = address.slice(scope.length) || "index.html";
  const isFrame = mode === "navigate" && destination !== "document";
  if (!isFrame && Object.hasOwn(FILES, name)) event.respondWith(respond(event, scope + name));
});
