// Starts real WordPress sites: PHP's own server, a database of their own, three users.

import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchWordPress } from "./fetch.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Waits until a program succeeds.
 *  @param {() => unknown} attempt
 *  @param {string} what */
async function until(attempt, what) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await new Promise((done) => setTimeout(done, 100))) {
    try {
      return await attempt();
    } catch {} // Not yet.
  }
  throw new Error(`${what} did not start`);
}

/** Starts a database server without a network, and everything else in a folder that goes
 *  with `stop`. */
export async function startMachine() {
  const folder = mkdtempSync(join(tmpdir(), "jalon-sites-"));
  const socket = join(folder, "db.sock");
  /** @type {import("node:child_process").ExecFileSyncOptions} */
  const quiet = { stdio: ["ignore", "ignore", "pipe"] };
  execFileSync("mariadb-install-db", ["--no-defaults", "--user=root", `--datadir=${folder}/db`, "--auth-root-authentication-method=normal", "--skip-test-db"], quiet);
  const database = spawn("mariadbd", ["--no-defaults", "--user=root", `--datadir=${folder}/db`, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, "--skip-networking", "--innodb-flush-log-at-trx-commit=0"], { stdio: "ignore" });
  const query = (/** @type {string} */ sql) => execFileSync("mariadb", ["--no-defaults", "-S", socket, "-uroot", "-e", sql], quiet);
  await until(() => query("SELECT 1"), "MariaDB");
  query("CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON *.* TO wp@localhost");
  /** @type {import("node:child_process").ChildProcess[]} */
  const children = [database];
  return {
    folder,
    socket,
    query,
    children,
    stop() {
      for (const child of children) {
        try {
          process.kill(-(child.pid ?? 0), "SIGKILL");
        } catch {
          child.kill("SIGKILL");
        }
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startMachine>>} Machine */
/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

/** Installs and starts a site.
 *  @param {Machine} machine
 *  @param {object} options
 *  @param {"oldest" | "newest"} options.age
 *  @param {string} [options.path] of the site, with slashes around
 *  @param {boolean} [options.isNetwork] whether it has a second site
 *  @param {string} options.theme */
export async function startSite(machine, { age, path = "/", isNetwork = false, theme }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${path}`;
  const root = mkdtempSync(join(machine.folder, "site-"));
  const folder = join(root, path);
  if (path !== "/") mkdirSync(dirname(folder.replace(/\/$/, "")), { recursive: true });
  else rmSync(root, { recursive: true });
  const version = fetchWordPress(age, folder.replace(/\/$/, ""));
  const name = `wp${port}`;
  machine.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const configure = (/** @type {string} */ more) => writeFileSync(join(folder, "wp-config.php"), configuration(name, machine.socket, join(machine.folder, `${name}.log`), more));
  const install = (/** @type {string} */ step) => execFileSync("php", ["-d", "display_errors=stderr", "-d", "error_reporting=E_ERROR", join(here, "install.php"), folder, url, step, theme], { stdio: ["ignore", "ignore", "inherit"] });
  for (const part of ["languages", "plugins", "mu-plugins", "uploads", "upgrade"]) mkdirSync(join(folder, "wp-content", part), { recursive: true });
  copyFileSync(join(here, "helpers.php"), join(folder, "wp-content/mu-plugins/helpers.php"));
  configure(isNetwork ? "define( 'WP_ALLOW_MULTISITE', true );" : `define( 'WP_HOME', '${url.replace(/\/$/, "")}' ); define( 'WP_SITEURL', WP_HOME );`);
  install("site");
  if (isNetwork) {
    install("network");
    configure(`define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${port}' ); define( 'PATH_CURRENT_SITE', '${path}' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`);
    install("second");
  }
  const server = spawn("php", ["-d", "upload_max_filesize=2M", "-d", "post_max_size=8M", "-d", "memory_limit=256M", "-d", "display_errors=0", "-S", `127.0.0.1:${port}`, "-t", root, join(here, "router.php")], {
    env: { ...process.env, JALON_WP_PATH: path, JALON_WP_NETWORK: isNetwork ? "1" : "", PHP_CLI_SERVER_WORKERS: "4" },
    stdio: "ignore",
    detached: true,
  });
  machine.children.push(server);
  await until(async () => (await fetch(`${url}wp-login.php`)).ok || Promise.reject(new Error()), "WordPress");
  return {
    url,
    version,
    folder,
    /** What PHP had to say about the plugin.
     *  @returns {string[]} */
    complaints: () => (existsSync(join(machine.folder, `${name}.log`)) ? readFileSync(join(machine.folder, `${name}.log`), "utf8").split("\n").filter((line) => /plugins\/jalon\/|<code>jalon<\/code>|textdomain/.test(line)) : []),
    /** Shows the classic editor's screen from now on, or no longer.
     *  @param {boolean} isOn */
    setClassicEditor(isOn) {
      const flag = join(folder, "wp-content/classic-editor");
      if (isOn) writeFileSync(flag, "");
      else if (existsSync(flag)) rmSync(flag);
    },
  };
}

/** The configuration of a site.
 *  @param {string} name of the database
 *  @param {string} socket
 *  @param {string} log
 *  @param {string} more */
const configuration = (name, socket, log, more) => `<?php
define( 'DB_NAME', '${name}' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
${["AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "SECURE_AUTH_SALT", "LOGGED_IN_SALT", "NONCE_SALT"].map((key) => `define( '${key}', 'only for tests ${key}' );`).join("\n")}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${log}' );
define( 'FS_METHOD', 'direct' ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
${more}
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
