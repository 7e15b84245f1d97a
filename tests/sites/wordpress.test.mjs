// The plugin on real WordPress sites, the oldest that it supports and the newest that can be
// had, as an administrator, an editor without unfiltered_html and an author use it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, openList } from "../e2e/harness.mjs";
import { tried } from "./record.mjs";
import { visitHost, watch } from "./visitor.mjs";
import { insertBlocks, installPlugin, logIn, newPost, publish, publishClassic, waitForEditor, waitForPreview } from "./wordpress/editor.mjs";
import { startMachine, startSite } from "./wordpress/site.mjs";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("./wordpress/site.mjs").Machine} */
let machine;
before(async () => {
  [browser, machine] = [await launch(), await startMachine()];
});
after(async () => {
  await browser.close();
  machine.stop();
});

const BLOCK = "jalon/diagnostic";
const COMMENT = /<!-- wp:jalon\/diagnostic/;

for (const [age, theme] of /** @type {const} */ ([["oldest", "twentytwentythree"], ["newest", "twentytwentyfive"]]))
  describe(`WordPress, ${age}`, () => {
    /** @type {import("./wordpress/site.mjs").Site} */
    let site;
    const host = () => `WordPress ${site?.version}`;
    /** The address of the author's page. */
    let page = "";
    before(async () => {
      site = await startSite(machine, { age, theme });
    });

    tried(test, host, "installs from the browser", async () => {
      const admin = await logIn(browser, site, "admin");
      await installPlugin(admin, site);
      await admin.goto(`${site.url}wp-admin/options-general.php?page=jalon`);
      await admin.fill("#jalon-host-name", 'Cabinet "Lilas" & fils');
      await admin.fill("#jalon-tips", "11 Notre modèle | /modele | L’ouvrir");
      await admin.evaluate(() => /** @type {any} */ (window).jQuery("#jalon-accent").wpColorPicker("color", "#a03060"));
      await admin.click("#submit");
      await admin.waitForSelector("#setting-error-settings_updated");
      assert.equal(await admin.inputValue("#jalon-host-name"), 'Cabinet "Lilas" & fils');
      await admin.goto(`${site.url}wp-admin/options-privacy.php?tab=policyguide`);
      assert.ok((await admin.content()).includes("entièrement dans votre navigateur"));
      await admin.context().close();
    });

    tried(test, host, "an author publishes the block", async () => {
      const author = await logIn(browser, site, "author");
      const problems = watch(author, new URL(site.url).origin);
      await newPost(author, site);
      await insertBlocks(author, [["core/paragraph", { content: "Avant." }], [BLOCK, { align: "wide", ctaUrl: "/contact" }]]);
      const preview = await waitForPreview(author);
      await preview.getByText('Proposé par Cabinet "Lilas" & fils.').waitFor();
      const { height, whole } = await preview.locator("jalon-diagnostic").evaluate((element) => ({
        height: element.getBoundingClientRect().height,
        whole: element.shadowRoot?.querySelector(".root")?.scrollHeight ?? 0,
      }));
      assert.ok(height + 1 > whole && whole > 500, `the preview is ${height} px high, of ${whole}`);
      const { link, content } = await publish(author, "Autodiagnostic");
      assert.match(content, COMMENT);
      page = link;
      assert.deepEqual(problems.filter((problem) => /jalon|another origin/i.test(problem)), []);
      await author.context().close();
      await visitHost(browser, page);
    });

    tried(test, host, "an editor without unfiltered_html changes the page, and the block stays", async () => {
      const admin = await logIn(browser, site, "admin");
      await admin.goto(`${site.url}wp-admin/edit.php`);
      const edit = await admin.locator("a.row-title", { hasText: "Autodiagnostic" }).getAttribute("href");
      await admin.context().close();
      const editor = await logIn(browser, site, "editor");
      await editor.goto(edit ?? "");
      await waitForEditor(editor);
      await insertBlocks(editor, [
        ["core/paragraph", { content: "Après." }],
        ["core/paragraph", { content: '<a class="jalon-diagnostic" href="/outil/index.html?lang=fr">Ouvrir</a>' }],
        ["core/html", { content: "<b>1</b><script>1</script>" }],
      ]);
      const { content } = await publish(editor, "Autodiagnostic, revu");
      assert.match(content, COMMENT);
      assert.ok(!content.includes("<script"), "this editor may not write scripts");
      assert.match(content, /<a (class="jalon-diagnostic" href="\/outil\/index\.html\?lang=fr"|href="\/outil\/index\.html\?lang=fr" class="jalon-diagnostic")>/, "a link survives everything");
      await editor.context().close();
      const visitor = await browser.newPage({ locale: "fr-FR" });
      await visitor.goto(page);
      await visitor.locator("jalon-diagnostic .root .places").first().waitFor();
      // The link becomes another element, since the script is on the page.
      await visitor.locator("jalon-diagnostic").nth(1).waitFor();
      await visitor.close();
    });

    tried(test, host, "the block says which values it cannot use", async () => {
      const author = await logIn(browser, site, "author");
      await newPost(author, site);
      await insertBlocks(author, [[BLOCK, { radius: "quatre", ctaUrl: "contact@lilas.example", tips: "34 Trop", fontSize: "17px" }]]);
      await author.evaluate(() => {
        const { select, dispatch } = /** @type {any} */ (window).wp.data;
        dispatch("core/block-editor").selectBlock(select("core/block-editor").getBlocks().at(-1).clientId);
        dispatch("core/edit-post")?.openGeneralSidebar?.("edit-post/block");
      });
      const panels = author.locator(".interface-complementary-area .components-panel__body-toggle");
      await panels.first().waitFor();
      for (const toggle of await panels.all()) if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
      await author.locator(".interface-complementary-area strong", { hasText: "Ceci n’est pas utilisable" }).nth(1).waitFor();
      assert.equal(await author.locator(".interface-complementary-area strong", { hasText: "Ceci n’est pas utilisable" }).count(), 2);
      await author.context().close();
    });

    tried(test, host, "a shortcode in the classic editor", async () => {
      const author = await logIn(browser, site, "author");
      const link = await publishClassic(author, site, "Code court", '[jalon host-name="Lilas [Lyon]" radius="4px"]'.replace("[Lyon]", "&#91;Lyon&#93;"));
      await author.goto(link);
      await author.locator("jalon-diagnostic .root").getByText("Proposé par Lilas [Lyon].").waitFor();
      assert.equal(await author.locator("jalon-diagnostic").evaluate((element) => getComputedStyle(element).getPropertyValue("--jalon-radius")), "4px");
      await author.context().close();
      await visitHost(browser, link);
    });

    tried(test, host, "the bare address of the tool, on a line of its own", async () => {
      const author = await logIn(browser, site, "author");
      const base = await author.evaluate(async (url) => /base="([^"]+)"/.exec(await (await fetch(url)).text())?.[1], page);
      const link = await publishClassic(author, site, "Adresse", `${base}index.html`);
      await author.context().close();
      await visitHost(browser, link);
    });

    tried(test, host, "in a frame", async () => {
      const author = await logIn(browser, site, "author");
      await newPost(author, site);
      await insertBlocks(author, [[BLOCK, { mode: "frame" }]]);
      const { link } = await publish(author, "Cadre");
      await author.context().close();
      await visitHost(browser, link, { isFrame: true });
    });

    tried(test, host, "below the admin bar", async () => {
      const author = await logIn(browser, site, "author");
      await author.goto(page);
      const widget = author.locator("jalon-diagnostic").first();
      await widget.locator(".root .places").waitFor();
      await openList(widget);
      await widget.locator(".strip").waitFor();
      await author.mouse.wheel(0, 600);
      const [bar, strip] = [author.locator("#wpadminbar"), widget.locator(".strip")];
      await author.waitForFunction(() => scrollY > 300);
      const [barBox, stripBox] = [await bar.boundingBox(), await strip.boundingBox()];
      assert.ok(barBox && stripBox && stripBox.y >= barBox.y + barBox.height - 1, `${JSON.stringify(barBox)} ${JSON.stringify(stripBox)}`);
      await author.context().close();
    });

    tried(test, host, "in the site editor", async () => {
      const admin = await logIn(browser, site, "admin");
      await admin.goto(`${site.url}wp-admin/site-editor.php?postType=wp_template&postId=${theme}//index&canvas=edit`);
      await admin.waitForFunction(() => /** @type {any} */ (window).wp?.data?.select("core/block-editor")?.getBlockCount() > 0);
      await insertBlocks(admin, [[BLOCK, {}]]);
      const preview = await waitForPreview(admin);
      assert.notEqual(preview, admin.mainFrame(), "the site editor has a document of its own");
      assert.deepEqual(await admin.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jalon/"))), []);
      await admin.context().close();
    });

    tried(test, host, "in a classic theme", async () => {
      const admin = await logIn(browser, site, "admin");
      await admin.goto(`${site.url}wp-admin/themes.php`);
      const activate = await admin.locator('a.activate[href*="twentytwentyone"]').first().getAttribute("href");
      await admin.goto(new URL(activate ?? "", admin.url()).href);
      await admin.context().close();
      await visitHost(browser, page);
    });

    tried(test, host, "a page in a cache, after an update", async () => {
      const [, base, version] = /base="([^"]+\/jalon-)([\d.]+)\//.exec(await (await fetch(page)).text()) ?? [];
      for (const name of ["jalon.classic.js", "index.html?lang=en"]) {
        const response = await fetch(`${base}0.0.1/${name}`);
        assert.equal(response.url, `${base}${version}/${name}`);
        assert.equal(response.status, 200);
      }
    });

    tried(test, host, "PHP has nothing to complain about", async () => assert.deepEqual(site.complaints(), []));

    tried(test, host, "deleting the plugin leaves nothing", async () => {
      const admin = await logIn(browser, site, "admin");
      await admin.goto(`${site.url}wp-admin/plugins.php`);
      await admin.click("#deactivate-jalon");
      admin.on("dialog", (dialog) => dialog.accept());
      await admin.click("#delete-jalon");
      await admin.waitForFunction(() => !document.querySelector('tr[data-slug="jalon"]:not(.deleted)'));
      await admin.goto(`${site.url}wp-admin/options.php`);
      assert.equal(await admin.locator('[name*="jalon"]').count(), 0);
      await admin.context().close();
    });
  });

describe("a network of WordPress sites in a subfolder", () => {
  /** @type {import("./wordpress/site.mjs").Site} */
  let site;
  before(async () => {
    site = await startSite(machine, { age: "newest", theme: "twentytwentyfive", path: "/blog/", isNetwork: true });
  });
  tried(test, () => `WordPress ${site?.version}`, "on a network, in a subfolder", async () => {
    const admin = await logIn(browser, site, "admin");
    await installPlugin(admin, site, "wp-admin/network/");
    await admin.context().close();
    const second = { ...site, url: `${site.url}second/` };
    const author = await logIn(browser, second, "author");
    await newPost(author, second);
    await insertBlocks(author, [[BLOCK, {}]]);
    const { link } = await publish(author, "Second");
    assert.ok(link.startsWith(second.url), link);
    await author.context().close();
    await visitHost(browser, link);
  });
});
