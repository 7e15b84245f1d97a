// The server for the built page, and what every test server shares: the folder of
// the build and the media types. tests/engines/ imports it too, without
// Playwright: it must not depend on a package.

/** @import { Server } from "node:http" */
/** @import { AddressInfo } from "node:net" */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const DIST = process.env.JALON_DIST ?? join(here, "../../dist");
/** @type {Record<string, string>} */
export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Listens on a free port; returns the origin.
 *  @param {Server} server */
export async function listen(server) {
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  return `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
}

/** Serves the built page from a subfolder, as a host would. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname).replace(/^\/outil\//, "") || "index.html";
    try {
      const body = await readFile(join(DIST, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(path.endsWith("favicon.ico") ? 204 : 404).end();
    }
  });
  return { url: `${await listen(server)}/outil/`, close: () => server.close() };
}
