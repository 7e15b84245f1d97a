// Writes a compressed copy of each file beside it, for servers that send such copies:
// brotli (.br) and gzip (.gz), each at its highest level. A server compresses less
// well in passing, or not at all.
//
//   node tools/precompress.mjs target/package/jalon-0.1.0

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What visitors download; the rest of the folder is for the host. */
const TYPES = new Set([".html", ".css", ".js", ".json", ".svg", ".wasm", ".webmanifest"]);

/** A host deletes this file to turn it off: a copy would still be sent. */
const PLAIN = "service-worker.js";

const [folder] = process.argv.slice(2);

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isFile() || !TYPES.has(extname(entry.name)) || entry.name === PLAIN) continue;
  const path = join(folder, entry.name);
  const body = readFileSync(path);
  for (const [suffix, copy] of Object.entries(copies(body))) {
    // Compression makes the smallest files longer.
    if (copy.length < body.length) writeFileSync(path + suffix, copy);
  }
}

/** @param {Buffer} body */
function copies(body) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return { ".br": brotliCompressSync(body, { params }), ".gz": gzipSync(body, { level: constants.Z_BEST_COMPRESSION }) };
}
