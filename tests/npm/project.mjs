// The fixture of the npm tests: a project that has installed the packed package, as
// `npm install ./jalon-VERSION.tgz` does, and a browser that looks at what it serves.

/** @import { Browser, Locator } from "playwright-core" */
/** @import { TestContext } from "node:test" */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TYPES, listen } from "../e2e/server.mjs";

export const here = dirname(fileURLToPath(import.meta.url));
const PACKAGE = join(here, "../../target/package");
const run = promisify(execFile);

/** A page with the element and the script of the application. */
export const PAGE = '<!doctype html><html lang="fr"><head><title>Application</title><link rel="icon" href="data:,"><script type="module" src="SCRIPT"></script></head><body><jalon-diagnostic host-name="Lilas"></jalon-diagnostic></body></html>';

/** Creates a project with these files and the package. What else it imports comes from
 *  the packages of these tests.
 *  @param {TestContext} test
 *  @param {Record<string, string>} files
 *  @param {Record<string, string>} [links] other packages, by the name they are installed under */
export async function createProject(test, files, links = {}) {
  const folder = await mkdtemp(join(tmpdir(), "jalon-npm-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const archive = (await readdir(PACKAGE)).find((name) => name.endsWith(".tgz"));
  if (!archive) throw new Error("there is no package: make package builds it");
  await mkdir(join(folder, "node_modules"));
  await run("tar", ["-xzf", join(PACKAGE, archive), "-C", folder]);
  await cp(join(folder, "package"), join(folder, "node_modules/jalon"), { recursive: true });
  await rm(join(folder, "package"), { recursive: true });
  for (const [name, source] of Object.entries(links)) {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(resolve(here, "node_modules", source), join(folder, "node_modules", name));
  }
  for (const [name, content] of Object.entries({ "package.json": '{ "name": "application", "private": true, "type": "module" }', ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return {
    folder,
    /** Runs a program of the tests' packages in the project.
     *  @param {string} program
     *  @param {string[]} args */
    async run(program, ...args) {
      const { stdout, stderr } = await run(resolve(here, "node_modules/.bin", program), args, { cwd: folder }).catch((error) => {
        throw new Error(`${program}: ${error.stdout}${error.stderr}`);
      });
      return `${stdout}${stderr}`;
    },
  };
}

/** Serves a folder until the end of the test. Returns its URL.
 *  @param {TestContext} test
 *  @param {string} folder */
export async function serveFolder(test, folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/plain" }).end(body);
  });
  const url = await listen(server);
  test.after(() => server.close());
  return `${url}/`;
}

/** Waits until the application has taken over: for a moment there are two screens.
 *  @param {Locator} widget */
export async function waitForApplication(widget) {
  await widget.locator(".root .places").waitFor();
  await widget.locator(".still").waitFor({ state: "detached" });
}

/** Answers an indicator and switches to English on a page, which must ask for nothing that
 *  is not there, or is on another origin, and must have no error.
 *  @param {Browser} browser
 *  @param {string} url
 *  @param {{ frame?: boolean }} [options] */
export async function assertWorks(browser, url, { frame = false } = {}) {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || new URL(request.url()).origin === new URL(url).origin || problems.push(`another origin: ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(url);
  const widget = frame ? page.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : page.locator("jalon-diagnostic");
  await waitForApplication(widget);
  await widget.getByText("Proposé par Lilas.").waitFor();
  await widget.locator(".categories label").first().click();
  // The later part, then the English texts.
  await widget.locator(".places").getByRole("button", { name: "Bilan" }).click();
  await widget.getByRole("button", { name: "English" }).click();
  await widget.locator(".places").getByRole("button", { name: "Summary" }).waitFor();
  assert.deepEqual(problems, []);
  await context.close();
}
