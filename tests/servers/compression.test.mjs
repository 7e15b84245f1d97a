// What Apache, nginx and Caddy send with the settings in the archive: the compressed copies,
// under the right media types, and how long they are kept.

import assert from "node:assert/strict";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createSite, startApache, startCaddy, startNginx } from "./servers.mjs";

/** @type {Record<string, RegExp>} */
const TYPES = {
  ".html": /^text\/html/,
  ".css": /^text\/css/,
  ".js": /^(text|application)\/javascript/,
  ".json": /^application\/json/,
  ".svg": /^image\/svg\+xml/,
  ".wasm": /^application\/wasm$/,
  ".webmanifest": /^application\/manifest\+json/,
};

/** How a browser asks, and the encoding that it gets.
 *  @type {[string, string | undefined][]} */
const REQUESTS = [
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["identity", undefined],
];

const MODULES = ["mime", "rewrite", "headers", "setenvif", "filter", "deflate", "brotli"];
const COMPRESSING = "AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript application/wasm application/json\n  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/wasm application/json";

/** @type {Awaited<ReturnType<typeof createSite>>} */
let site;
before(async () => {
  site = await createSite();
});
after(() => site.remove());

/** @param {Buffer} body
 *  @param {string | undefined} encoding */
function decoded(body, encoding) {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}

/** Requests every file of a folder in every way.
 *  @param {import("./servers.mjs").Fetch} fetch
 *  @param {string} folder
 *  @param {{ caching: RegExp, has?: string[] }} expected the encodings that the server has */
async function check(fetch, folder, { caching, has = ["br", "gzip"] }) {
  const all = await readdir(join(site.site, folder));
  const names = all.filter((name) => all.includes(`${name}.br`) && all.includes(`${name}.gz`));
  assert.ok(names.length > 15);
  for (const name of names) {
    const original = await readFile(join(site.site, folder, name));
    for (const [accepted, best] of REQUESTS) {
      const encoding = best === "br" && !has.includes("br") ? "gzip" : best;
      const where = `${folder}/${name}, ${accepted}`;
      const { status, headers, body } = await fetch(`/${folder}/${name}`, accepted);
      assert.equal(status, 200, where);
      assert.match(headers["content-type"] ?? "", TYPES[extname(name)], where);
      assert.match(headers["cache-control"] ?? "", caching, where);
      assert.equal(headers["content-encoding"], encoding, where);
      assert.match(headers.vary ?? "", /accept-encoding/i, where);
      assert.ok(decoded(body, encoding).equals(original), `${where}: another content`);
      if (encoding) assert.ok(body.length < original.length, where);
    }
  }
}

for (const [name, lines] of [["that compresses nothing", ""], ["that compresses in passing", COMPRESSING]])
  test(`an Apache ${name} sends the copies, and keeps what has a version`, async (t) => {
    const fetch = await startApache(t, site, MODULES, lines);
    await check(fetch, site.versioned, { caching: /immutable/ });
    // Somebody gave the folder another name, and may overwrite it.
    await check(fetch, "tool", { caching: /^no-cache$/ });
    const [shipped, sent] = [await readFile(join(site.site, site.versioned, "jalon-app_bg.wasm.br")), await fetch(`/${site.versioned}/jalon-app_bg.wasm`, "br")];
    assert.equal(sent.body.length, shipped.length, "compressed once, by us");
  });

test("a file that a host deletes is gone, and one without a copy has its type", async (t) => {
  const [apache, nginx] = [await startApache(t, site, MODULES), await startNginx(t, site, { brotli: true })];
  const worker = join(site.site, site.versioned, "service-worker.js");
  const content = await readFile(worker);
  for (const [name, fetch] of Object.entries({ apache, nginx })) {
    const icon = await fetch(`/${site.versioned}/icon-192.png`, "br");
    assert.equal(icon.headers["content-type"], "image/png", name);
    assert.equal(icon.headers["content-encoding"], undefined, name);
    // That of the site, which an added one would replace.
    if (name === "nginx") assert.equal(icon.headers["x-site"], "kept");
    await rm(worker);
    assert.equal((await fetch(`/${site.versioned}/service-worker.js`, "br, gzip")).status, 404, name);
    await writeFile(worker, content, { mode: 0o644 });
  }
});

test("an Apache without the modules serves the files as they are", async (t) => {
  for (const modules of [[], ["mime"], ["mime", "rewrite"], ["mime", "headers"]]) {
    const fetch = await startApache(t, site, modules);
    for (const name of ["index.html", "jalon.js", "rules.wasm"]) {
      const { status, headers, body } = await fetch(`/${site.versioned}/${name}`, "gzip, br");
      assert.equal(status, 200, `${modules}: ${name}`);
      assert.ok(decoded(body, headers["content-encoding"]).equals(await readFile(join(site.site, site.versioned, name))));
    }
  }
});

for (const brotli of [false, true])
  test(`an nginx ${brotli ? "with" : "without"} its module for brotli sends the copies`, async (t) => {
    const fetch = await startNginx(t, site, { brotli });
    await check(fetch, site.versioned, { caching: /max-age=31536000/, has: brotli ? ["br", "gzip"] : ["gzip"] });
  });

test("a Caddy sends the copies, and keeps what has a version", async (t) => {
  const fetch = await startCaddy(t, site);
  await check(fetch, site.versioned, { caching: /immutable/ });
});
