// Sites that a program makes from text, and a server with the settings of the archive: the
// folder of files among their own, the script in the head, the tag in a page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../e2e/harness.mjs";
import { serveFolder } from "../npm/project.mjs";
import { createSite, startNginx } from "../servers/servers.mjs";
import { tried } from "./record.mjs";
import { visitHost } from "./visitor.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const ARCHIVE = join(here, "../../target/package/archive");
const MKDOCS = process.env.JALON_MKDOCS ?? "mkdocs";

/** @type {import("playwright-core").Browser} */
let browser;
/** The name of the folder with the files. */
let name = "";
before(async () => {
  browser = await launch();
  name = (await readdir(ARCHIVE)).find((entry) => entry.startsWith("jalon-")) ?? "";
  assert.ok(name, "there is no archive: make package builds it");
});
after(() => browser.close());

/** A folder with these files, which goes with the test.
 *  @param {import("node:test").TestContext} t
 *  @param {Record<string, string>} files */
async function folderWith(t, files) {
  const folder = await mkdtemp(join(tmpdir(), "jalon-site-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Visits a page by a link of another, which these sites load without a reload.
 *  @param {string} url of the first page
 *  @param {string} link */
async function assertComesByLink(url, link) {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(url);
  await page.getByRole("link", { name: link }).first().click();
  await page.locator("jalon-diagnostic .root .places").waitFor();
  await page.close();
}

const version = (/** @type {string} */ program) => /\d+(\.\d+)+/.exec(execFileSync(program, ["--version"], { encoding: "utf8" }))?.[0];

tried(test, () => `mkdocs ${version(MKDOCS)}, material`, "the tag in Markdown, pages without a reload; a placeholder; in a frame", async (t) => {
  const folder = await folderWith(t, {
    "mkdocs.yml": `site_name: Lilas\nsite_url: http://127.0.0.1/\ntheme: { name: material, language: fr, font: false, features: [navigation.instant] }\nplugins: []\nextra_javascript:\n  - path: ${name}/jalon.js\n    type: module\n`,
    "docs/index.md": "# Accueil\n",
    "docs/outil.md": '# Outil\n\nAvant.\n\n<jalon-diagnostic lang="fr"></jalon-diagnostic>\n\nAprès.\n',
    "docs/bloc.md": '# Bloc\n\n<div data-jalon data-lang="fr">Là</div>\n',
    "docs/cadre.md": '# Cadre\n\n<jalon-diagnostic lang="fr" mode="frame"></jalon-diagnostic>\n',
  });
  await cp(join(ARCHIVE, name), join(folder, "docs", name), { recursive: true });
  execFileSync(MKDOCS, ["build", "--quiet"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const url = await serveFolder(t, join(folder, "site"));
  await visitHost(browser, `${url}outil/`);
  await visitHost(browser, `${url}bloc/`);
  await visitHost(browser, `${url}cadre/`, { isFrame: true });
  await assertComesByLink(url, "Outil");
});

tried(test, () => `Docusaurus ${JSON.parse(readFileSync(join(here, "node_modules/@docusaurus/core/package.json"), "utf8")).version}`, "the tag in MDX, pages without a reload; in a frame", async (t) => {
  const folder = await folderWith(t, {
    "package.json": '{ "name": "lilas", "private": true }',
    "docusaurus.config.js": `module.exports = { title: "Lilas", url: "http://127.0.0.1", baseUrl: "/", i18n: { defaultLocale: "fr", locales: ["fr"] }, onBrokenLinks: "ignore", scripts: [{ src: "/${name}/jalon.js", type: "module" }], presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]] };\n`,
    "docs/index.mdx": "---\nslug: /\n---\n# Accueil\n\n[Vers l’outil](/outil)\n",
    "docs/outil.mdx": '# Outil\n\n<jalon-diagnostic lang="fr"></jalon-diagnostic>\n',
    "docs/cadre.mdx": '# Cadre\n\n<jalon-diagnostic lang="fr" mode="frame"></jalon-diagnostic>\n',
  });
  await cp(join(ARCHIVE, name), join(folder, "static", name), { recursive: true });
  await symlink(join(here, "node_modules"), join(folder, "node_modules"));
  execFileSync(join(here, "node_modules/.bin/docusaurus"), ["build"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DOCUSAURUS_DISABLE_TELEMETRY: "1" } });
  const url = await serveFolder(t, join(folder, "build"));
  await visitHost(browser, `${url}outil/`);
  await visitHost(browser, `${url}cadre/`, { isFrame: true });
  await assertComesByLink(url, "Vers l’outil");
});

tried(test, () => `nginx ${/nginx\/([\d.]+)/.exec(execFileSync("bash", ["-c", "PATH=$PATH:/usr/sbin nginx -v 2>&1"], { encoding: "utf8" }))?.[1]}`, "the settings of the archive; the line of integrate.html; in a frame", async (t) => {
  const site = await createSite();
  t.after(() => site.remove());
  const page = (/** @type {string} */ mode) => `<!doctype html><html lang="fr"><title>Lilas</title><link rel="icon" href="data:,"><p><script type="module" src="/${name}/jalon.js"></script><jalon-diagnostic lang="fr"${mode} style="display:block;min-height:100vh">Là</jalon-diagnostic></p>`;
  await writeFile(join(site.site, "page.html"), page(""));
  await writeFile(join(site.site, "cadre.html"), page(' mode="frame"'));
  execFileSync("chmod", ["-R", "a+rX", site.top]);
  const { url } = await startNginx(t, site);
  await visitHost(browser, `${url}/page.html`);
  await visitHost(browser, `${url}/cadre.html`, { isFrame: true });
});
