// Starts a WebDriver session in the engine of JALON_ENGINE: Firefox through geckodriver,
// or WebKit (Safari's engine) through WebKitGTK's driver and its MiniBrowser, on a
// virtual display.

/** @import { ChildProcess, SpawnOptions } from "node:child_process" */
/** @import { AddressInfo } from "node:net" */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";

export const ENGINE = process.env.JALON_ENGINE ?? "firefox";
/** The window, high enough for a frame that does not scroll. */
const SIZE = { width: 1300, height: 1200 };

/** The path of WebKitGTK's MiniBrowser. Debian installs it in a folder named after the
 *  architecture and the version of the library. */
async function miniBrowser() {
  if (process.env.JALON_MINIBROWSER) return process.env.JALON_MINIBROWSER;
  for (const kind of await readdir("/usr/lib"))
    for (const version of ["4.1", "6.0", "4.0"]) {
      const path = `/usr/lib/${kind}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  throw new Error("MiniBrowser was not found: run scripts/setup.sh engines, or set JALON_MINIBROWSER to its path.");
}

/** @type {Record<string, { command: (port: string) => string[], capabilities: (home: string) => Promise<object>, display?: boolean }>} */
const ENGINES = {
  firefox: {
    command: (port) => ["geckodriver", "--port", port],
    capabilities: async (home) => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        args: ["-headless"],
        prefs: {
          "intl.accept_languages": "fr-FR, fr",
          "browser.download.folderList": 2,
          "browser.download.dir": home,
          "browser.helperApps.neverAsk.saveToDisk": "application/json,text/calendar,text/csv",
        },
      },
    }),
  },
  webkit: {
    command: (port) => ["WebKitWebDriver", `--port=${port}`],
    display: true,
    capabilities: async () => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": {
        binary: await miniBrowser(),
        args: ["--automation"],
      },
    }),
  },
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return `${port}`;
}

/** Runs a command; `ended` rejects when it fails or ends.
 *  @param {string[]} command
 *  @param {SpawnOptions} options */
function run([name, ...values], options = {}) {
  /** @type {ChildProcess} */
  const child = spawn(name, values, { stdio: ["ignore", "pipe", "ignore"], ...options });
  /** @type {Promise<never>} */
  const ended = once(child, "exit").then(
    ([code]) => Promise.reject(new Error(`${name} has ended (${code}).`)),
    (error) => Promise.reject(new Error(`${name} does not start (${error.code}): run scripts/setup.sh engines.`)),
  );
  ended.catch(() => {}); // Callers that wait for the child handle it.
  return { child, ended };
}

/** Starts Xvfb on a free display. */
async function display() {
  const { child, ended } = run(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1300x24", "-nolisten", "tcp"]);
  const [number] = await Promise.race([once(/** @type {import("node:stream").Readable} */ (child.stdout), "data"), ended]);
  return { child, name: `:${number.toString().trim()}` };
}

/** Waits until the driver accepts sessions.
 *  @param {string} url
 *  @param {ChildProcess} child */
async function waitForDriver(url, child) {
  for (const end = Date.now() + 20_000; Date.now() < end && child.exitCode === null; await new Promise((next) => setTimeout(next, 50)))
    if (await fetch(`${url}/status`).then((response) => response.ok, () => false)) return;
  throw new Error("The engine's driver does not answer.");
}

/** Starts a session. `home` is a temporary home directory, where downloads go: nothing
 *  of the user's own is read or changed. */
export async function session() {
  const engine = ENGINES[ENGINE];
  if (!engine) throw new Error(`JALON_ENGINE is ${ENGINE}; expected: ${Object.keys(ENGINES).join(" or ")}.`);
  const home = await mkdtemp(join(tmpdir(), "jalon-engine-"));
  /** @type {ChildProcess[]} */
  const children = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, HOME: home, LANG: "C.UTF-8" };
  if (engine.display) {
    const { child, name } = await display();
    children.push(child);
    env.DISPLAY = name;
  }
  const port = await freePort();
  const { child, ended } = run(engine.command(port), { env });
  child.stdout?.resume();
  children.unshift(child);
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([waitForDriver(url, child), ended]);
  const driver = await new Builder().usingServer(url).withCapabilities(await engine.capabilities(home)).build();
  await driver.manage().window().setRect({ x: 0, y: 0, ...SIZE });
  return {
    driver,
    home,
    async close() {
      await driver.quit().catch(() => {});
      for (const child of children) {
        child.kill();
        if (child.exitCode === null) await once(child, "exit");
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
