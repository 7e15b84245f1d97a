// A host: serves the pages of tests/hosts, and Jalon's files to them and, if it
// allows that, to other hosts. Run directly, it serves the pages to look at.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, TYPES, here, listen } from "./server.mjs";

/** The line in most pages, as integrate.html gives it. */
const BLOCK =
  '<script type="module" src="{{jalon}}jalon.js"></script><jalon-diagnostic lang="fr"{{mode}} style="display:block;min-height:100vh">L’autodiagnostic s’affiche ici. S’il n’apparaît pas, <a href="{{jalon}}index.html">ouvrez-le dans une page à part</a>\u00a0: il a besoin de JavaScript.</jalon-diagnostic>';

/** The name under which the init script is served. */
const INIT_SCRIPT = "init-script.js";

/** @typedef {Awaited<ReturnType<typeof startHost>>} Host */

/** @type {{ close: () => Promise<void> }[]} */
const hosts = [];

/** Closes every server of this process. */
export const closeHosts = () => Promise.all(hosts.map((host) => host.close()));

/**
 * A server for host pages in any folder, and for Jalon's files in /jalon/. On the
 * object that it returns, `drop` and `hold` name files whose download breaks off,
 * or waits in `held`, while they are in it, `answers` what the server sends instead
 * of files, and `block` is the line in the pages.
 * @param {object} [options]
 * @param {string | null} [options.cors] the origins that may load Jalon's files
 * @param {string | null} [options.policy] the content security policy of the pages
 * @param {Record<string, string>} [options.types] media types by file extension
 * @param {string} [options.dist] the folder of Jalon's files
 * @param {string} [options.init] a script that every page runs first, for browsers
 *   that are driven without a way to add one. It is served with Jalon's files, so
 *   that the same policies allow it.
 */
export async function startHost({ cors = null, policy = null, types = {}, dist = DIST, init = "" } = {}) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    host.requests.push(url.pathname);
    const ours = url.pathname.match(/^.*\/jalon\/(.*)$/);
    const name = ours ? ours[1] || host.index : url.pathname.split("/").pop() || "plain.html";
    /** @type {Record<string, string>} */
    const headers = { "content-type": host.types[name] ?? types[extname(name)] ?? TYPES[extname(name)] ?? "text/plain", ...host.headers };
    if (cors && ours) headers["access-control-allow-origin"] = cors;
    if (policy && !ours) headers["content-security-policy"] = policy;
    if (host.init && name === INIT_SCRIPT) return void response.writeHead(200, { "content-type": TYPES[".js"], "cache-control": "no-store" }).end(host.init);
    const answer = ours && host.answers[name];
    if (answer) return void response.writeHead(answer.status ?? 200, { ...headers, ...answer.headers }).end(answer.body);
    try {
      let body = await readFile(join(ours ? dist : join(here, "../hosts"), name));
      if (!ours) body = Buffer.from(body.toString().replace("{{block}}", () => host.block).replace(/\{\{(\w+)\}\}/g, (_, key) => url.searchParams.get(key) ?? ""));
      if (host.init && name.endsWith(".html")) {
        const address = (ours ? "" : (url.searchParams.get("jalon") ?? "/jalon/")) + INIT_SCRIPT;
        body = Buffer.from(body.toString().replace(/<html[^>]*>(\s*<head>)?/, `$&<script src="${address}"></script>`));
      }
      if (host.hold.has(name)) return void host.held.push(() => response.writeHead(200, headers).end(body));
      if (host.drop.has(name)) {
        response.writeHead(200, { ...headers, "content-length": body.length });
        response.write(body.subarray(0, body.length / 2), () => response.destroy());
        return;
      }
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const origin = await listen(server);
  const host = {
    origin,
    /** The address of Jalon's files, and of its own page. */
    jalon: `${origin}/jalon/`,
    init,
    /** The file that a folder stands for, if any. */
    index: "index.html",
    block: BLOCK,
    /** The paths of all requests so far.
     *  @type {string[]} */
    requests: [],
    /** @type {Set<string>} */
    drop: new Set(),
    /** @type {Set<string>} */
    hold: new Set(),
    /** @type {(() => void)[]} */
    held: [],
    /** Media types by file name.
     *  @type {Record<string, string>} */
    types: {},
    /** Headers of every response.
     *  @type {Record<string, string>} */
    headers: {},
    /** By file name.
     *  @type {Record<string, { status?: number, body?: string | Buffer, headers?: Record<string, string> }>} */
    answers: {},
    /** Breaks off all connections. */
    disconnect: () => server.closeAllConnections(),
    /** Serves what is held, and holds nothing more. */
    release() {
      host.hold.clear();
      for (const send of host.held.splice(0)) send();
    },
    /** The address of a host page, with the values of its placeholders.
     *  @param {string} name
     *  @param {Record<string, string>} values */
    page: (name, values = {}, folder = "/blog/") => `${origin}${folder}${name}?${new URLSearchParams({ jalon: `${origin}/jalon/`, ...values })}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  hosts.push(host);
  return host;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const host = await startHost();
  for (const name of ["plain", "aggressive", "rtl", "dark", "strict", "builder", "spa", "events"])
    for (const mode of ["", ' mode="frame"']) console.log(host.page(`${name}.html`, { mode }));
  console.log(host.page("two.html", { first: "one", second: "two" }));
}
