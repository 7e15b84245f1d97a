// Takes the pictures of docs/wordpress/, on the newest WordPress:
//
//   node tests/sites/wordpress/pictures.mjs
//
// What make test-hosts installs has to be there. WordPress's own words are in French only
// where Debian has them; helpers-fr.php adds those that the pictures show.

import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../../e2e/harness.mjs";
import { insertBlocks, installPlugin, logIn, newPost, publish, waitForPreview } from "./editor.mjs";
import { startMachine, startSite } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const PACKAGE = join(here, "../../../target/package");
const FOLDER = join(here, "../../../docs/wordpress");
mkdirSync(FOLDER, { recursive: true });

const machine = await startMachine();
const browser = await launch();
try {
  const site = await startSite(machine, { age: "newest", theme: "twentytwentyfive" });
  copyFileSync(join(here, "helpers-fr.php"), join(site.folder, "wp-content/mu-plugins/helpers-fr.php"));
  for (const other of ["akismet", "hello.php"]) rmSync(join(site.folder, "wp-content/plugins", other), { recursive: true, force: true });
  const admin = await logIn(browser, site, "admin");
  await admin.setViewportSize({ width: 1000, height: 620 });
  const take = (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ name, height = 620, x = 0, width = 1000) =>
    page.screenshot({ path: join(FOLDER, `${name}.png`), clip: { x, y: 0, width, height } });

  await admin.goto(`${site.url}wp-admin/plugin-install.php?tab=upload`);
  const zip = readdirSync(PACKAGE).find((name) => name.startsWith("jalon-wordpress"));
  await admin.setInputFiles("#pluginzip", join(PACKAGE, `${zip}`));
  await take(admin, "televerser", 320);
  await installPlugin(admin, site);
  await admin.waitForTimeout(1000);
  await take(admin, "active", 420);
  await admin.goto(`${site.url}wp-admin/options-general.php?page=jalon`);
  await admin.fill("#jalon-host-name", "Cabinet Lilas");
  await admin.fill("#jalon-cta-label", "Prendre rendez-vous");
  await admin.fill("#jalon-cta-url", "/contact");
  await admin.evaluate(() => /** @type {any} */ (window).jQuery("#jalon-accent").wpColorPicker("color", "#a03060"));
  await admin.locator(".wp-picker-container").first().waitFor();
  await admin.evaluate(() => scrollTo(0, 0));
  await take(admin, "reglages");
  await admin.click("#submit");
  await admin.waitForSelector("#setting-error-settings_updated");

  const author = await logIn(browser, site, "author");
  await author.setViewportSize({ width: 1000, height: 620 });
  await newPost(author, site);
  await author.evaluate(() => /** @type {any} */ (window).wp.data.dispatch("core/editor").editPost({ title: "Où en êtes-vous avant l’audit ?" }));
  await author.locator('.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle').first().click();
  await author.locator('.block-editor-inserter__search input').fill("Qualiopi");
  await author.locator(".block-editor-block-types-list__item", { hasText: "Autodiagnostic" }).waitFor();
  await author.waitForTimeout(500);
  await take(author, "inserer", 420);
  await author.locator('.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle').first().click();
  await insertBlocks(author, [["jalon/diagnostic", { align: "wide" }]]);
  await waitForPreview(author);
  await author.evaluate(() => {
    const { select, dispatch } = /** @type {any} */ (window).wp.data;
    const [block] = select("core/block-editor").getBlocks().filter((/** @type {any} */ { name }) => name === "jalon/diagnostic");
    dispatch("core/block-editor").selectBlock(block.clientId);
  });
  await author.waitForTimeout(800);
  await take(author, "bloc");
  const { link } = await publish(author, "Où en êtes-vous avant l’audit ?");

  const visitor = await browser.newPage({ locale: "fr-FR", viewport: { width: 1000, height: 900 } });
  await visitor.goto(link);
  await visitor.locator("jalon-diagnostic .root .places").waitFor();
  await visitor.waitForTimeout(300);
  await visitor.screenshot({ path: join(FOLDER, "page.png") });
} finally {
  await browser.close();
  machine.stop();
}
