// Starts an engine and gives a session to drive it with: Firefox through
// geckodriver, or WebKit (Safari's engine) through WebKitGTK's own driver and its
// MiniBrowser, on a display that nobody sees. JALON_ENGINE says which.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";

export const ENGINE = process.env.JALON_ENGINE ?? "firefox";
/** The window: higher than most, so that a frame that does not scroll is in sight. */
const SIZE = { width: 1300, height: 1200 };

/** Where Debian puts WebKitGTK's little browser: in the folder of the library,
 *  whose name holds the machine's kind and the library's version. */
async function miniBrowser() {
  if (process.env.JALON_MINIBROWSER) return process.env.JALON_MINIBROWSER;
  for (const kind of await readdir("/usr/lib"))
    for (const version of ["4.1", "6.0", "4.0"]) {
      const path = `/usr/lib/${kind}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  throw new Error("MiniBrowser is not there: run scripts/setup.sh engines, or set JALON_MINIBROWSER to its path.");
}

const ENGINES = {
  firefox: {
    program: (port) => ["geckodriver", "--port", port],
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
    program: (port) => ["WebKitWebDriver", `--port=${port}`],
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
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return `${port}`;
}

function run([name, ...values], options = {}) {
  const program = spawn(name, values, { stdio: ["ignore", "pipe", "ignore"], ...options });
  const ended = once(program, "exit").then(
    ([code]) => Promise.reject(new Error(`${name} has ended (${code}).`)),
    (error) => Promise.reject(new Error(`${name} does not start (${error.code}): run scripts/setup.sh engines.`)),
  );
  ended.catch(() => {}); // Whoever waits for the program hears of it.
  return { program, ended };
}

/** The display that Xvfb has taken: one that was free. */
async function display() {
  const { program, ended } = run(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1300x24", "-nolisten", "tcp"]);
  const [number] = await Promise.race([once(program.stdout, "data"), ended]);
  return { program, name: `:${number.toString().trim()}` };
}

async function answers(url, program) {
  for (const end = Date.now() + 20_000; Date.now() < end && program.exitCode === null; await new Promise((turn) => setTimeout(turn, 50)))
    if (await fetch(`${url}/status`).then((response) => response.ok, () => false)) return;
  throw new Error("The engine's driver does not answer.");
}

/** A session: `driver`, `home` (where downloads go), and `close()`. Home is a
 *  folder of its own, so that nothing of this machine's user is read or changed. */
export async function session() {
  const engine = ENGINES[ENGINE];
  if (!engine) throw new Error(`JALON_ENGINE is ${ENGINE}; expected: ${Object.keys(ENGINES).join(" or ")}.`);
  const home = await mkdtemp(join(tmpdir(), "jalon-engine-"));
  const programs = [];
  const env = { ...process.env, HOME: home, LANG: "C.UTF-8" };
  if (engine.display) {
    const { program, name } = await display();
    programs.push(program);
    env.DISPLAY = name;
  }
  const port = await freePort();
  const { program, ended } = run(engine.program(port), { env });
  program.stdout.resume();
  programs.unshift(program);
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answers(url, program), ended]);
  const driver = await new Builder().usingServer(url).withCapabilities(await engine.capabilities(home)).build();
  await driver.manage().window().setRect({ x: 0, y: 0, ...SIZE });
  return {
    driver,
    home,
    async close() {
      await driver.quit().catch(() => {});
      for (const one of programs) {
        one.kill();
        if (one.exitCode === null) await once(one, "exit");
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
