// Serves the files of Jalon's own page without a network, all of one version. Pages of
// hosts are left alone: they lie outside its scope, and it passes on what a frame asks
// for. offline.js registers it; the release build fills in the list of files
// (tools/offline.mjs).

/** @type {any} */
const worker = self;

/** The files that the page starts with, those that it loads later, and what tells
 *  this version from others. */
const { FIRST, LATER, VERSION } = /** @type {{ FIRST: string[], LATER: string[], VERSION: string }} */ (worker.JALON_FILES);

const { scope } = worker.registration;
/** Other versions in this folder have names that begin in the same way. */
const PREFIX = `jalon ${scope} `;
const CACHE = PREFIX + VERSION;

/** Stores files, unless they are here.
 *  @param {string[]} names */
async function keep(names) {
  const cache = await caches.open(CACHE);
  await Promise.all(names.map(async (name) => {
    if (await cache.match(scope + name)) return;
    // A server that keeps the name of its file may have another version under it.
    const response = await fetch(scope + name, { cache: "no-cache" });
    if (!response.ok) throw new TypeError(`${name}: ${response.status}`);
    // A page may not be answered with what was redirected.
    await cache.put(scope + name, response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response);
  }));
}

/** Answers with a stored file, or passes the request on.
 *  @param {any} event
 *  @param {string} name */
async function answer({ request, clientId }, name) {
  const isPage = request.mode === "navigate" || (await worker.clients.get(clientId))?.frameType === "top-level";
  // "reload" is a second attempt, with files that do not work.
  const stored = isPage && request.cache !== "reload" ? await (await caches.open(CACHE)).match(scope + name) : undefined;
  return stored ?? fetch(request);
}

addEventListener("install", (/** @type {any} */ event) => {
  // Whoever has an earlier version may need all of this one without a network.
  event.waitUntil(keep(worker.registration.active ? [...FIRST, ...LATER] : FIRST));
});

addEventListener("activate", (/** @type {any} */ event) => {
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  event.waitUntil(others().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => worker.clients.claim()));
});

addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "update") worker.skipWaiting();
  if (event.data === "keep") event.waitUntil(keep(LATER));
});

addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, "");
  if (request.method !== "GET" || !address.startsWith(scope)) return;
  const name = address.slice(scope.length) || "index.html";
  // A frame belongs to a host's page, which may be on this site as well.
  const isFrame = request.mode === "navigate" && request.destination !== "document";
  if (!isFrame && [...FIRST, ...LATER].includes(name)) event.respondWith(answer(event, name));
});
