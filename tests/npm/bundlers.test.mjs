// The packed npm package in bundlers, without configuration: nothing is missing, and the
// element works.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../e2e/harness.mjs";
import { createServer } from "vite";
import binaryen from "../../tools/node_modules/binaryen/index.js";
import { bytesOf, moduleOf } from "../../packages/npm/encoding.js";
import { MESSAGES } from "../../static/integrate/messages.js";
import { snippet } from "../../static/integrate/snippets.js";
import { PAGE, assertWorks, createProject, serveFolder } from "./project.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const SCRIPT = 'import "jalon";\n';

test("Vite builds it", async (t) => {
  const project = await createProject(t, { "index.html": PAGE.replace("SCRIPT", "/main.js"), "main.js": SCRIPT });
  await project.run("vite", "build");
  await assertWorks(browser, await serveFolder(t, join(project.folder, "dist")));
});

test("Vite serves it while one develops", async (t) => {
  const project = await createProject(t, { "index.html": PAGE.replace("SCRIPT", "/main.js"), "main.js": SCRIPT });
  const server = await createServer({ root: project.folder, configFile: false, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  t.after(() => server.close());
  await server.listen();
  await assertWorks(browser, server.resolvedUrls?.local[0] ?? "");
});

test("webpack builds it", async (t) => {
  const project = await createProject(t, { "dist/index.html": PAGE.replace("SCRIPT", "main.js"), "src/index.js": SCRIPT });
  await project.run("webpack", "--mode", "production");
  await assertWorks(browser, await serveFolder(t, join(project.folder, "dist")));
});

for (const [name, ...options] of [["one file"], ["files of their own", "--splitting"]])
  test(`esbuild builds it, as ${name}`, async (t) => {
    const project = await createProject(t, { "out/index.html": PAGE.replace("SCRIPT", "main.js"), "main.js": SCRIPT });
    await project.run("esbuild", "main.js", "--bundle", "--minify", "--format=esm", "--outdir=out", ...options);
    await assertWorks(browser, await serveFolder(t, join(project.folder, "out")));
  });

test("a page takes it from the folder of the package, in one script, a module or a classic one", async (t) => {
  const project = await createProject(t, { "main.js": SCRIPT });
  await cp(join(project.folder, "node_modules/jalon/dist"), join(project.folder, "cdn"), { recursive: true });
  const url = await serveFolder(t, project.folder);
  await writeFile(join(project.folder, "index.html"), PAGE.replace("SCRIPT", "/cdn/jalon.js"));
  await assertWorks(browser, url);
  await writeFile(join(project.folder, "classic.html"), PAGE.replace('type="module" src="SCRIPT"', 'src="/cdn/jalon.classic.js"'));
  await assertWorks(browser, `${url}classic.html`);
});

test("a bundle shows a frame from the folder that the element names", async (t) => {
  const project = await createProject(t, { "out/index.html": PAGE.replace("SCRIPT", "main.js").replace("<jalon-diagnostic", '<jalon-diagnostic mode="frame" base="/files"'), "main.js": SCRIPT });
  await project.run("esbuild", "main.js", "--bundle", "--format=esm", "--outdir=out", "--splitting");
  await cp(join(project.folder, "node_modules/jalon/dist"), join(project.folder, "out/files"), { recursive: true });
  await assertWorks(browser, await serveFolder(t, join(project.folder, "out")), { frame: true });
});

test("the code of integrate.html for an application works as it stands", async (t) => {
  for (const mode of ["", "frame"]) {
    const entered = { target: "npm", address: "/files/", "host-name": "Lilas", ...(mode && { mode }) };
    const [script, page] = snippet({ entered, lang: "fr", messages: MESSAGES.fr }).split(/(?=<!--)/);
    const project = await createProject(t, { "out/index.html": PAGE.replace("SCRIPT", "main.js").replace(/<jalon-diagnostic.*<\/jalon-diagnostic>/, page), "main.js": script });
    await project.run("esbuild", "main.js", "--bundle", "--format=esm", "--outdir=out", "--splitting");
    await cp(join(project.folder, "node_modules/jalon/dist"), join(project.folder, "out/files"), { recursive: true });
    await assertWorks(browser, await serveFolder(t, join(project.folder, "out")), { frame: Boolean(mode) });
  }
});

test("a trap in a bundle is told, and the work stays", async (t) => {
  const project = await createProject(t, { "dist/index.html": PAGE.replace("SCRIPT", "main.js"), "src/index.js": SCRIPT });
  // The program, but one of its functions stops it, as a fault in it would.
  const inline = join(project.folder, "node_modules/jalon/inline/jalon-app_bg.wasm.js");
  const original = await readFile(inline, "utf8");
  const module = binaryen.readBinary(bytesOf(JSON.parse(original.slice("export default ".length, -2))));
  module.removeExport("widget_goTo");
  module.addFunction("trap", binaryen.createType([binaryen.i32, binaryen.i32, binaryen.i32]), binaryen.i32, [], module.unreachable());
  module.addFunctionExport("trap", "widget_goTo");
  await writeFile(inline, moduleOf(module.emitBinary()));
  await project.run("webpack", "--mode", "production");
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(await serveFolder(t, join(project.folder, "dist")));
  await page.locator("jalon-diagnostic .root .places").waitFor();
  const rejected = await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("summary").catch((/** @type {Error} */ error) => error.message));
  assert.match(rejected, /l’outil s’est arrêté/);
  await page.getByRole("button", { name: "Recharger la page" }).waitFor();
  assert.equal(await page.locator("jalon-diagnostic .root").evaluate((/** @type {HTMLElement} */ root) => root.inert), true);
  await page.close();
});

test("a server that renders pages imports it without a browser", async (t) => {
  const project = await createProject(t, { "server.mjs": 'import "jalon";\nimport "jalon/react";\nconsole.log("rendered");\n' });
  const output = execFileSync(process.execPath, [join(project.folder, "server.mjs")], { encoding: "utf8" });
  assert.equal(output, "rendered\n");
});
