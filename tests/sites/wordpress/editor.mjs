// What people do in WordPress's admin pages, in a browser.

/** @import { Browser, Frame, Page } from "playwright-core" */
/** @import { Site } from "./site.mjs" */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "../../../target/package");

/** Logs somebody in.
 *  @param {Browser} browser
 *  @param {{ url: string }} site
 *  @param {"admin" | "editor" | "author"} name */
export async function logIn(browser, site, name) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.url}wp-login.php`);
  // The page takes the focus a moment later.
  await page.waitForFunction(() => document.activeElement?.id === "user_login");
  await page.fill("#user_login", name);
  await page.fill("#user_pass", name);
  await page.click("#wp-submit");
  await page.waitForSelector("#wpadminbar");
  return page;
}

/** Installs the plugin from its zip and activates it.
 *  @param {Page} page of an administrator
 *  @param {{ url: string }} site
 *  @param {string} [admin] the folder of the admin pages */
export async function installPlugin(page, site, admin = "wp-admin/") {
  const zip = readdirSync(PACKAGE).find((name) => /^jalon-wordpress-.*\.zip$/.test(name));
  if (!zip) throw new Error("there is no plugin: make package builds it");
  await page.goto(`${site.url}${admin}plugin-install.php?tab=upload`);
  await page.setInputFiles("#pluginzip", join(PACKAGE, zip));
  await page.click("#install-plugin-submit");
  await page.click('a.button-primary[href*="action=activate"]');
  await page.waitForSelector('tr[data-slug="jalon"].active');
}

/** Opens the block editor on a new post.
 *  @param {Page} page
 *  @param {{ url: string }} site
 *  @param {string} type */
export async function newPost(page, site, type = "post") {
  await page.goto(`${site.url}wp-admin/post-new.php?post_type=${type}`);
  await waitForEditor(page);
}

/** @param {Page} page */
export const waitForEditor = (page) => page.waitForFunction(() => /** @type {any} */ (window).wp?.data?.select("core/editor")?.getCurrentPostId?.());

/** Inserts blocks, each with its name and attributes.
 *  @param {Page} page
 *  @param {[string, Record<string, string>][]} blocks */
export const insertBlocks = (page, blocks) =>
  page.evaluate((blocks) => {
    const { wp } = /** @type {any} */ (window);
    wp.data.dispatch("core/block-editor").insertBlocks(blocks.map(([name, attributes]) => wp.blocks.createBlock(name, attributes)));
  }, blocks);

/** The frame that shows the preview, once it works.
 *  @param {Page} page
 *  @returns {Promise<Frame>} */
export async function waitForPreview(page) {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await page.waitForTimeout(200))
    for (const frame of page.frames())
      if (await frame.locator("jalon-diagnostic .root .places").count().catch(() => 0)) return frame;
  throw new Error("the editor shows no preview");
}

/** Publishes what is in the block editor. Returns its address.
 *  @param {Page} page
 *  @param {string} title */
export async function publish(page, title) {
  const { link, content } = await page.evaluate(async (title) => {
    const { data } = /** @type {any} */ (window).wp;
    data.dispatch("core/editor").editPost({ title, status: "publish" });
    await data.dispatch("core/editor").savePost();
    const { getPermalink, getCurrentPost } = data.select("core/editor");
    const { content } = getCurrentPost();
    return { link: getPermalink(), content: content.raw ?? content };
  }, title);
  assert.ok(link && content, title);
  return { link: /** @type {string} */ (link), content: /** @type {string} */ (content) };
}

/** Writes a text in the classic editor and publishes it. Returns its address.
 *  @param {Page} page
 *  @param {Site} site
 *  @param {string} title
 *  @param {string} text */
export async function publishClassic(page, site, title, text) {
  site.setClassicEditor(true);
  try {
    await page.goto(`${site.url}wp-admin/post-new.php`);
    await page.waitForFunction(() => /** @type {any} */ (window).tinymce?.activeEditor?.initialized);
    await page.fill("#title", title);
    const body = page.frameLocator("#content_ifr").locator("body");
    await body.click();
    await page.keyboard.type(text);
    // The title gets an address, for which the button is turned off.
    await page.locator("#sample-permalink").waitFor();
    await page.locator("#publish:not(.disabled)").click();
    await page.waitForSelector("#message");
    return await page.locator("#message a").first().getAttribute("href") ?? "";
  } finally {
    site.setClassicEditor(false);
  }
}
