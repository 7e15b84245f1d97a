// A host: serves the pages of tests/hosts and, for as long as it wants to be
// somebody else's too, Jalon's files. Run by itself, it serves them to be looked at.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, TYPES, here } from "./server.mjs";

/** The line that most pages hold, as integrate.html gives it. */
const BLOCK =
  '<script type="module" src="{{jalon}}jalon.js"></script><jalon-diagnostic lang="fr"{{mode}} style="display:block;min-height:100vh"><p>L’autodiagnostic s’affiche ici. S’il n’apparaît pas, <a href="{{jalon}}">ouvrez-le dans une page à part</a>\u00a0: il a besoin de JavaScript.</p></jalon-diagnostic>';

/** The name under which `first` is served. */
const FIRST = "before-all-else.js";

const sites = [];

/** Closes every server of this file. */
export const closeSites = () => Promise.all(sites.map((at) => at.close()));

/**
 * A server for host pages below any folder and Jalon's files below /jalon/.
 * `cors` says to whom it lends its files, `policy` is the pages' content
 * security policy, `types` replaces media types by file ending, and `drop`
 * and `hold` name files whose download breaks off, or waits in `held`, while
 * they are set. `first` is a script that every page runs before all else, for
 * browsers that are driven without a way to bring one: it is served beside
 * Jalon's files, so that whatever lets those run lets it run. `block` may be set
 * to another line for the pages to hold.
 */
export async function site({ cors = null, policy = null, types = {}, dist = DIST, first = "" } = {}) {
  const at = { requests: [], drop: new Set(), hold: new Set(), held: [], policy, types: {}, first, block: BLOCK };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    at.requests.push(url.pathname);
    const ours = url.pathname.match(/^.*\/jalon\/(.*)$/);
    const name = ours ? ours[1] || "index.html" : url.pathname.split("/").pop() || "plain.html";
    if (at.first && name === FIRST) return void response.writeHead(200, { "content-type": TYPES[".js"], "cache-control": "no-store" }).end(at.first);
    try {
      let body = await readFile(join(ours ? dist : join(here, "../hosts"), name));
      if (!ours) body = Buffer.from(body.toString().replace("{{block}}", () => at.block).replace(/\{\{(\w+)\}\}/g, (_, key) => url.searchParams.get(key) ?? ""));
      if (at.first && name.endsWith(".html")) {
        const address = (ours ? "" : (url.searchParams.get("jalon") ?? "/jalon/")) + FIRST;
        body = Buffer.from(body.toString().replace(/<html[^>]*>(\s*<head>)?/, `$&<script src="${address}"></script>`));
      }
      const headers = { "content-type": at.types[name] ?? types[extname(name)] ?? TYPES[extname(name)] ?? "text/plain" };
      if (cors && ours) headers["access-control-allow-origin"] = cors;
      if (at.policy && !ours) headers["content-security-policy"] = at.policy;
      if (at.hold.has(name)) return void at.held.push(() => response.writeHead(200, headers).end(body));
      if (at.drop.has(name)) {
        response.writeHead(200, { ...headers, "content-length": body.length });
        response.write(body.subarray(0, body.length / 2), () => response.destroy());
        return;
      }
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  at.origin = `http://127.0.0.1:${server.address().port}`;
  at.jalon = `${at.origin}/jalon/`;
  /** The address of a host page, with what is put into it. */
  at.page = (name, values = {}, folder = "/blog/") =>
    `${at.origin}${folder}${name}?${new URLSearchParams({ jalon: at.jalon, ...values })}`;
  at.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  sites.push(at);
  return at;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const host = await site();
  for (const name of ["plain", "aggressive", "rtl", "dark", "strict", "builder", "spa", "events"])
    for (const mode of ["", ' mode="frame"']) console.log(host.page(`${name}.html`, { mode }));
  console.log(host.page("two.html", { first: "one", second: "two" }));
}
