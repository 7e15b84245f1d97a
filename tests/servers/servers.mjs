// Starts real web servers on the release archive, each on a port of its own.

/** @import { ChildProcess } from "node:child_process" */
/** @import { TestContext } from "node:test" */

import { execFileSync, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "../../target/package");
const APACHE_MODULES = "/usr/lib/apache2/modules";
const NGINX_MODULES = "/usr/lib/nginx/modules";

/** A folder with the unpacked archive, under its own name and under one without a
 *  version, and room for a server's files.
 *  @returns {Promise<{ top: string, site: string, versioned: string, remove: () => Promise<void> }>} */
export async function createSite() {
  const top = await mkdtemp(join(tmpdir(), "jalon-server-"));
  const site = join(top, "site");
  const archive = (await readdir(PACKAGE)).find((name) => /^jalon-\d.*\.zip$/.test(name));
  if (!archive) throw new Error("there is no archive: make package builds it");
  execFileSync("unzip", ["-q", join(PACKAGE, archive), "-d", site]);
  const versioned = archive.replace(".zip", "");
  await cp(join(site, versioned), join(site, "tool"), { recursive: true });
  // Both servers serve as another user.
  execFileSync("chmod", ["-R", "a+rX", top]);
  return { top, site, versioned, remove: () => rm(top, { recursive: true }) };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** What an answer was, with its body as it came.
 *  @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer }} Answer */

/** Requests a path, with a list of encodings.
 *  @typedef {(path: string, encodings?: string) => Promise<Answer>} Fetch */

/** Waits until the server answers. It stops with the test.
 *  @param {TestContext} test
 *  @param {ChildProcess} child
 *  @param {number} port
 *  @returns {Promise<Fetch & { url: string }>} */
async function started(test, child, port) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
  const exited = new Promise((resolve) => child.on("exit", resolve));
  test.after(async () => {
    child.kill();
    await exited;
  });
  /** @type {Fetch} */
  const fetch = (path, encodings = "") =>
    new Promise((resolve, reject) => {
      get(`http://127.0.0.1:${port}${path}`, { headers: encodings ? { "accept-encoding": encodings } : {} }, async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      }).on("error", reject);
    });
  for (const deadline = Date.now() + 10_000; ; await new Promise((done) => setTimeout(done, 50))) {
    if (await fetch("/").then(() => true, () => false)) break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the server does not answer:\n${output}`);
  }
  return Object.assign(fetch, { url: `http://127.0.0.1:${port}` });
}

/** Starts Apache with these modules, beside those that it cannot do without. `lines`
 *  are added to the settings of the site.
 *  @param {TestContext} test
 *  @param {{ top: string, site: string }} folders
 *  @param {string[]} modules
 *  @param {string} [lines] */
export async function startApache(test, { top, site }, modules, lines = "") {
  const port = await freePort();
  const settings = join(top, `apache-${port}.conf`);
  const load = ["mpm_event", "authz_core", "dir", ...modules].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`);
  await writeFile(settings, `${load.join("\n")}
ServerRoot ${top}
ServerName localhost
User www-data
Group www-data
Listen 127.0.0.1:${port}
PidFile ${top}/apache-${port}.pid
ErrorLog ${top}/apache-${port}.log
DocumentRoot ${site}
${modules.includes("mime") ? "TypesConfig /etc/mime.types\nAddType application/x-gzip .gz .tgz" : ""}
<Directory ${site}>
  AllowOverride FileInfo
  Options FollowSymLinks
  Require all granted
  ${lines}
</Directory>
`);
  return started(test, spawn("apache2", ["-DFOREGROUND", "-f", settings]), port);
}

/** Starts nginx with the settings that the archive has for it. `brotli` loads its module
 *  for brotli and turns it on as the file says.
 *  @param {TestContext} test
 *  @param {{ top: string, site: string }} folders
 *  @param {{ brotli?: boolean }} [options] */
export async function startNginx(test, { top, site }, { brotli = false } = {}) {
  const port = await freePort();
  const folder = join(top, `nginx-${port}`);
  await mkdir(folder);
  const shipped = await readFile(join(site, "docs/nginx.conf"), "utf8");
  const jalon = join(folder, "jalon.conf");
  await writeFile(jalon, brotli ? shipped.replace("# brotli_static", "brotli_static") : shipped);
  const settings = join(folder, "nginx.conf");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
  await writeFile(settings, `${brotli ? `load_module ${NGINX_MODULES}/ngx_http_brotli_static_module.so;` : ""}
daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${paths.join("\n  ")}
  gzip on;
  gzip_types *;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    index index.php;
    add_header X-Site kept;
    include ${jalon};
  }
}
`);
  return started(test, spawn("nginx", ["-c", settings, "-p", folder, "-e", "stderr"]), port);
}

/** Starts Caddy with the settings that the archive has for it.
 *  @param {TestContext} test
 *  @param {{ top: string, site: string }} folders */
export async function startCaddy(test, { top, site }) {
  const port = await freePort();
  const settings = join(top, `Caddyfile-${port}`);
  const shipped = await readFile(join(site, "docs/Caddyfile"), "utf8");
  await writeFile(settings, `{
	admin off
	auto_https off
	storage file_system ${top}
}
http://127.0.0.1:${port} {
	root * ${site}
${shipped}
	file_server
}
`);
  return started(test, spawn("caddy", ["run", "--adapter", "caddyfile", "--config", settings], { env: { ...process.env, HOME: top } }), port);
}
