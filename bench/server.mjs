// The server of all pages: each page has a folder, and every file is compressed once in
// advance with brotli's best quality, as a careful host would send it.

/** @import { AddressInfo } from "node:net" */

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { TYPES } from "../tests/e2e/harness.mjs";

/** A file as it is served.
 *  @param {string} name
 *  @param {Buffer} body */
function compressed(name, body) {
  const small = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  return {
    body: small,
    headers: {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": small.length,
      "cache-control": "max-age=3600",
    },
  };
}

/** Serves the files of folders, given as { name: folder }, under /name/. `add` adds
 *  others.
 *  @param {Record<string, string>} folders */
export async function serve(folders) {
  const files = new Map();
  const add = (/** @type {string} */ path, /** @type {string | Buffer} */ body) => files.set(path, compressed(path, Buffer.from(body)));
  for (const [name, folder] of Object.entries(folders))
    for (const entry of await readdir(folder, { withFileTypes: true }))
      if (entry.isFile()) add(`/${name}/${entry.name}`, await readFile(join(folder, entry.name)));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
    const file = files.get(path);
    // Chromium requests an icon if the page has none.
    if (!file) return void response.writeHead(path.endsWith("favicon.ico") ? 204 : 404).end();
    response.writeHead(200, file.headers);
    response.end(file.body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const origin = `http://127.0.0.1:${/** @type {AddressInfo} */ (server.address()).port}`;
  return {
    add,
    page: (/** @type {string} */ name) => `${origin}/${name}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
