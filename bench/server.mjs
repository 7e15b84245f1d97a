// The host of all pages: one server, each page in a folder of its own, every
// file packed once, beforehand, as well as brotli can. What the network carries
// is then what a careful host sends.

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { TYPES } from "../tests/e2e/harness.mjs";

/** What a file is served as. */
function packed(name, body) {
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

/** Serves the files of folders, given as { name: folder }, under /name/. More
 *  can be put in with `add`. */
export async function serve(folders) {
  const files = new Map();
  const add = (path, body) => files.set(path, packed(path, Buffer.from(body)));
  for (const [name, folder] of Object.entries(folders))
    for (const entry of await readdir(folder, { withFileTypes: true }))
      if (entry.isFile()) add(`/${name}/${entry.name}`, await readFile(join(folder, entry.name)));
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    const file = files.get(path);
    // Chromium asks for an icon where the page names none.
    if (!file) return void response.writeHead(path.endsWith("favicon.ico") ? 204 : 404).end();
    response.writeHead(200, file.headers);
    response.end(file.body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    add,
    page: (name) => `${origin}/${name}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
