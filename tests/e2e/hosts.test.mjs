// The widget on host pages, in the page itself and in a frame: neither affects the
// other, whatever the page does.

/** @import { Locator } from "playwright-core" */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { here, openProfile, plain } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { MODES, answerFirst, boxOf, host, settle, startHostPages, visit, waitForRest, waitForSaved, waitForStop, waitInView, waitUntilEqual, widget } from "./visits.mjs";

startHostPages();

/** Computed styles in the widget that a host's styles could change.
 *  @param {Locator} shown */
const stylesOf = (shown) =>
  shown.locator(".jalon").evaluate((root) => {
    const of = (/** @type {string} */ selector, /** @type {string[]} */ names) => {
      const style = /** @type {any} */ (getComputedStyle(selector ? root.querySelector(selector) : root));
      return names.map((name) => style[name]);
    };
    return [
      of("", ["fontSize", "lineHeight", "letterSpacing", "textTransform", "direction", "textAlign", "display"]),
      of(".places button", ["display", "fontSize", "paddingLeft", "visibility"]),
      of(".card", ["paddingLeft", "float", "display"]),
      of("input[type=checkbox]", ["width", "visibility", "position"]),
      of("h2, h1", ["fontSize", "marginTop", "fontWeight"]),
    ];
  });

/** In the page: the computed styles of everything around the element, except sizes. */
const surroundingStyles = () =>
  ["html", "body", "header", "h1", "nav", "#menu", "#before", "#after", "#after p"].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    const size = /^(--|block-size|height|inline-size|width|perspective-origin|transform-origin|inset|top|bottom)/;
    return [...style].filter((name) => !size.test(name)).map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
  });

/** The styles on an ordinary page, by mode.
 *  @type {Record<string, ReturnType<typeof readOrdinaryStyles>>} */
const ordinaryStyles = {};

/** @param {string} mode */
async function readOrdinaryStyles(mode) {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES[mode] }));
  await widget(page, mode).locator(".root .places").waitFor();
  const styles = await stylesOf(widget(page, mode));
  await leave();
  return styles;
}

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`a plain page: works at once, shifts nothing, saves on its own origin (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await shown.locator(".root .places").waitFor();
    await settle(page);
    assert.equal(await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0)), 0);
    await answerFirst(shown);
    await waitForSaved(page, 1);
    await page.reload();
    await shown.locator(".root .welcome").getByRole("button", { name: "Reprendre" }).click();
    await leave();
  });

  for (const name of ["aggressive", "rtl", "dark"]) {
    test(`${name}.html: neither changes the other's styles (${mode})`, async () => {
      const expected = await (ordinaryStyles[mode] ??= readOrdinaryStyles(mode));
      const url = host.page(`${name}.html`, { mode: attribute });
      const without = await visit(url, { prepare: () => customElements.define("jalon-diagnostic", class extends HTMLElement {}) });
      const alone = await without.page.evaluate(surroundingStyles);
      await without.context.close();
      const { page, leave } = await visit(url);
      const shown = widget(page, mode);
      await shown.locator(".root .places").waitFor();
      assert.deepEqual(await stylesOf(shown), expected);
      assert.deepEqual(await page.evaluate(surroundingStyles), alone);
      await answerFirst(shown);
      await leave();
    });
  }

  test(`the widget follows the page's colour scheme, not the visitor's preference (${mode})`, async () => {
    for (const [name, background] of [["dark", "rgb(20, 24, 26)"], ["plain", "rgb(255, 255, 255)"]]) {
      const { page, leave } = await visit(host.page(`${name}.html`, { mode: attribute }), { colorScheme: name === "dark" ? "light" : "dark" });
      const shown = widget(page, mode);
      await shown.locator(".root .places").waitFor();
      assert.equal(await shown.locator(".root .jalon").evaluate((root) => getComputedStyle(root).backgroundColor), background);
      await leave();
    }
  });

  test(`a strict policy with Trusted Types (${mode})`, async () => {
    const files = await startHost({ cors: "*" });
    const policy = [
      "default-src 'none'",
      `script-src ${files.origin} 'wasm-unsafe-eval'`,
      `connect-src ${files.origin}`,
      mode === "frame" ? `frame-src ${files.origin}` : "",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const strict = await startHost({ policy: policy.filter(Boolean).join("; ") });
    const { page, leave } = await visit(strict.page("strict.html", { mode: attribute, jalon: files.jalon }), { allow: [/icon|data:,/] });
    const shown = widget(page, mode);
    await answerFirst(shown);
    await shown.getByRole("button", { name: "Vos données" }).click();
    await shown.locator("dialog[open]").getByRole("button", { name: "Fermer" }).click();
    await leave();
  });

  test(`files from another origin with CORS (${mode})`, async () => {
    const files = await startHost({ cors: "*" });
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: files.jalon }));
    await answerFirst(widget(page, mode));
    if (mode === "element") await waitForSaved(page, 1);
    await leave();
  });

  test(`files from another origin without CORS: the element shows its fallback content (${mode})`, async () => {
    const files = await startHost();
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: files.jalon }), { allow: [/CORS|ERR_FAILED/] });
    const link = page.getByRole("link", { name: "ouvrez-le dans une page à part" });
    assert.ok(await link.isVisible());
    await page.goto((await link.getAttribute("href")) ?? "");
    await page.locator(".root .places").waitFor();
    await leave();
  });

  test(`a server without a directory index (${mode})`, async () => {
    const simple = await startHost();
    simple.index = "";
    const { page, leave } = await visit(simple.page("plain.html", { mode: attribute }));
    await answerFirst(widget(page, mode));
    await leave();
  });

  test(`pages and files in folders of any depth (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: "../../outils/jalon/" }, "/fr/qualite/"));
    await answerFirst(widget(page, mode));
    await leave();
  });

  test(`a server without a media type for WebAssembly (${mode})`, async () => {
    const simple = await startHost({ types: { ".wasm": "text/plain", ".css": mode === "frame" ? "text/css" : "application/octet-stream" } });
    const { page, leave } = await visit(simple.page("plain.html", { mode: attribute }), { allow: [/MIME type/] });
    await answerFirst(widget(page, mode));
    await leave();
  });

  test(`a sandbox without storage: a banner, and the work goes on (${mode})`, async () => {
    const free = await startHost({ cors: "*" });
    const { page, leave } = await visit(free.page("sandbox.html", { inner: free.page("plain.html", { mode: attribute }) }));
    const block = page.frameLocator("iframe[sandbox]");
    const shown = mode === "frame" ? block.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : block.locator("jalon-diagnostic");
    await shown.locator(".banner").getByText("ne permet pas d’enregistrer").waitFor();
    await answerFirst(shown);
    if (mode === "frame") {
      // The height follows the content even if the page has no origin.
      const height = await block.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => element.offsetHeight);
      assert.ok(height > 1500, `${height}`);
      // A page without an origin cannot get the document.
      const refused = await block.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.exportDocument().catch((/** @type {Error} */ error) => error.message));
      assert.match(refused, /Not to be called/);
      assert.equal(await block.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("summary")), true);
    }
    await leave();
  });

  test(`an application that moves the element, removes it and adds it back (${mode})`, async () => {
    const { page, leave } = await visit(host.page("spa.html", { mode: attribute }));
    const shown = widget(page, mode);
    await answerFirst(shown);
    await page.evaluate(() => document.querySelector("#there").append(document.querySelector("jalon-diagnostic")));
    if (mode === "element") {
      // A moved element keeps its state.
      assert.equal(await shown.locator(".rows article").first().getByRole("radio", { name: "En place", exact: true }).isChecked(), true);
    }
    await page.evaluate(() => (window.removed = document.querySelector("jalon-diagnostic")).remove());
    await waitForStop(page);
    await page.evaluate(() => document.querySelector("#here").append(window.removed));
    await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    await page.evaluate((mode) => {
      (window.removed = document.querySelector("jalon-diagnostic")).remove();
      document.querySelector("#there").append(Object.assign(document.createElement("jalon-diagnostic"), { lang: "fr" }));
      document.querySelector("jalon-diagnostic").setAttribute("mode", mode);
    }, mode);
    await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    await waitForStop(page);
    await waitForSaved(page, 1);
    await leave();
  });

  test(`two elements, each with its own work and language (${mode})`, async () => {
    const { page, leave } = await visit(host.page("two.html", { mode: attribute, first: "un", second: "deux" }));
    const [one, other] = [widget(page, mode, "#one"), widget(page, mode, "#other")];
    await answerFirst(one);
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".places").getByText("Self-assessment").waitFor();
    await openProfile(other, { organisation: "Your organisation" });
    await other.locator(".strip .answered dd").getByText(/^0 /).waitFor();
    await waitForSaved(page, 1, "un");
    await answerFirst(other, { diagnostic: "Self-assessment", all: "See all", yes: "In place" });
    await waitForSaved(page, 1, "deux");
    // Each file is requested once, however many elements there are.
    const before = host.requests.filter((path) => path.endsWith("jalon-app_bg.wasm")).length;
    await page.reload();
    await one.locator(".root .places").waitFor();
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".root .places").waitFor();
    if (mode === "element") assert.ok(host.requests.filter((path) => path.endsWith("jalon-app_bg.wasm")).length - before <= 1);
    await leave();
  });

  test(`two elements on the same work stay in step, each in its language (${mode})`, async () => {
    const { page, leave } = await visit(host.page("two.html", { mode: attribute, first: "tous", second: "tous" }));
    const [one, other] = [widget(page, mode, "#one"), widget(page, mode, "#other")];
    await one.locator(".root .places").waitFor();
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".root .places").waitFor();
    await openProfile(other, { organisation: "Your organisation" });
    await answerFirst(one);
    await other.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    if (mode === "element") {
      assert.equal(plain(await other.locator(".places button").nth(1).innerText()), "Self-assessment");
      // Both are on the same page: there is no notice about another tab.
      assert.equal(await other.locator(".notice.shown").count(), 0);
    }
    await leave();
  });

  test(`a page without JavaScript shows what to do (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), { javaScriptEnabled: false });
    assert.ok(await page.getByText("il a besoin de JavaScript").isVisible());
    await page.getByRole("link", { name: "ouvrez-le dans une page à part" }).click();
    assert.ok(await page.locator("noscript p").first().isVisible());
    await page.getByText("Chargement").waitFor({ state: "hidden" });
    await leave();
  });

  test(`a download that breaks off: a retry that works (${mode})`, async () => {
    const weak = await startHost();
    weak.drop.add("jalon-app_bg.wasm");
    const { page, leave } = await visit(weak.page("plain.html", { mode: attribute }), { allow: [/ERR_|TypeError|WebAssembly|fetch/] });
    const problem = (mode === "frame" ? widget(page, mode) : page).getByRole("alert").filter({ hasText: "n’a pas fini de se charger" });
    await problem.waitFor();
    weak.drop.clear();
    await problem.getByRole("button", { name: "Réessayer" }).click();
    await answerFirst(widget(page, mode));
    await leave();
  });

  test(`unusual containers: a hidden tab loads nothing, and works once it opens (${mode})`, async () => {
    const { page, leave } = await visit(host.page("builder.html", { mode: attribute }));
    await page.evaluate(async () => void (await customElements.whenDefined("jalon-diagnostic")));
    await settle(page);
    const before = host.requests.filter((path) => path.endsWith("app_bg.wasm")).length;
    await page.evaluate(() => (document.querySelector("#tab").hidden = false));
    const shown = widget(page, mode);
    await shown.locator(".root .places").waitFor();
    assert.equal(host.requests.filter((path) => path.endsWith("app_bg.wasm")).length, before + 1);
    await openProfile(shown);
    await shown.locator(".organisation > .actions .primary").click();
    // The screen scrolls below the sticky header of the page.
    // A frame becomes as short as its new screen first.
    const top = await page.evaluate(() => document.querySelector(".sticky").getBoundingClientRect().bottom);
    await waitUntilEqual(async () => (await boxOf(shown.locator(".places"))).y >= top - 1, true);
    const navigation = await waitForRest(shown.locator(".places"));
    assert.ok(navigation.y >= top - 1 && navigation.y < 300, `${navigation.y} below ${top}`);
    await leave();
  });
}

test("a policy without WebAssembly: a message with a link to the tool, and a frame that works", async () => {
  const files = await startHost({ cors: "*" });
  const firm = await startHost({ policy: `default-src 'none'; script-src ${files.origin}; connect-src ${files.origin}; frame-src ${files.origin}` });
  for (const [locale, message, link] of [["fr-FR", "ce site n’autorise pas WebAssembly", "Ouvrir l’outil dans un nouvel onglet"], ["en-GB", "this site does not allow WebAssembly", "Open the tool in a new tab"]]) {
    const { page, leave } = await visit(firm.page("strict.html", { jalon: files.jalon }), { locale, allow: [/WebAssembly|blocked|icon|data:,/] });
    // The element's language takes precedence over the visitor's.
    if (locale === "en-GB") await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => {
      const other = document.createElement("jalon-diagnostic");
      other.lang = "en";
      element.replaceWith(other);
    });
    const problem = page.getByRole("alert");
    await problem.getByText(message).waitFor();
    assert.equal(await problem.getByRole("link", { name: link }).getAttribute("href"), `${files.jalon}index.html`);
    assert.equal(await problem.getByRole("button").count(), 0, "a retry would not help");
    await leave();
  }
  assert.equal(files.requests.filter((path) => path.endsWith(".wasm")).length, 0, "the program is not downloaded");
  const { page, leave } = await visit(firm.page("strict.html", { jalon: files.jalon, mode: MODES.frame }), { allow: [/icon|data:,/] });
  await answerFirst(widget(page, "frame"));
  await leave();
});

/** What the filter `wpautop` of WordPress makes of a text: paragraphs around
 *  everything that it does not know as a block.
 *  @param {string} text */
function autop(text) {
  const blocks = "(?:table|thead|tbody|ul|ol|li|pre|form|blockquote|div|p|h[1-6]|hr|section|figure|details|summary)";
  return `${text}\n`
    .replace(new RegExp(`(<${blocks}[\\s/>])`, "g"), "\n\n$1")
    .replace(new RegExp(`(</${blocks}>)`, "g"), "$1\n\n")
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${part.trim()}</p>\n`)
    .join("")
    .replace(new RegExp(`<p>\\s*(</?${blocks}[^>]*>)\\s*</p>`, "g"), "$1")
    .replace(new RegExp(`<p>\\s*(</?${blocks}[^>]*>)`, "g"), "$1")
    .replace(new RegExp(`(</?${blocks}[^>]*>)\\s*</p>`, "g"), "$1");
}

test("host-autop: a line that an editor wraps in paragraphs leaves nothing beside the widget", async () => {
  const published = await Promise.all(["README.md", "docs/embedding.md"].map((path) => readFile(join(here, "../..", path), "utf8")));
  const lines = published.flatMap((text) => text.match(/<script type="module" src="https:.*<\/jalon-diagnostic>/g) ?? []);
  assert.equal(lines.length, 2);
  const builder = await visit(`${host.jalon}integrate.html`);
  for (const language of ["fr", "en"]) {
    await builder.page.locator(`[data-language=${language}]`).click();
    lines.push(await builder.page.locator("#snippet").inputValue());
  }
  await builder.leave();
  const wrapping = await startHost();
  for (const line of [...lines, host.block]) {
    for (const [mode, attribute] of Object.entries(MODES)) {
      const ours = line.replace("{{mode}}", "").replaceAll("{{jalon}}", wrapping.jalon).replace(/(https?:[^"]*\/)(?=jalon\.js|index\.html)/g, wrapping.jalon)
        .replace("<jalon-diagnostic", `$&${attribute}`);
      for (const wrapped of [autop(ours), `<p>${ours}</p>`]) {
        wrapping.block = wrapped;
        const { page, leave } = await visit(wrapping.page("plain.html"));
        await widget(page, mode).locator(".root .places").waitFor();
        // What is rendered, without the content of the element.
        assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /s’affiche ici|appears here|page à part|page of its own|JavaScript/, wrapped);
        await leave();
      }
    }
  }
});

test("in a frame, a dialog follows the scrolling of the page, and gets space if the frame begins low", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }), {
    viewport: { width: 375, height: 740 },
    prepare: () => addEventListener("DOMContentLoaded", () => document.querySelector("#before")?.style.setProperty("margin-bottom", "420px")),
  });
  const shown = widget(page, "frame");
  await shown.locator(".root .places").waitFor();
  await shown.getByRole("button", { name: "Vos données" }).click();
  const dialog = shown.locator("dialog[open]");
  while ((await boxOf(dialog)).height <= 400) await page.waitForTimeout(50);
  await waitInView(dialog, 740);
  await page.evaluate(() => scrollBy(0, 600));
  await waitInView(dialog, 740);
  // It scrolls the page once, and not against the visitor.
  await page.evaluate(() => scrollTo(0, 0));
  // Several times the interval at which the position is measured.
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await leave();
});

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`the greeting of a returning visitor is in view, whatever the scroll position (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await answerFirst(shown);
    await waitForSaved(page, 1);
    await page.evaluate(() => scrollTo(0, 1500));
    await settle(page);
    await page.reload();
    await shown.locator(".root .welcome").waitFor();
    await settle(page, 30);
    const box = await boxOf(shown.locator(".root .welcome"));
    assert.ok(box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
    await leave();
  });
}

test("a plain frame: options from its address, dialogs in view", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.evaluate((/** @type {any} */ jalon) => {
    const frame = document.createElement("iframe");
    frame.src = `${jalon}?lang=en&sections=estimate%20quotes&host-name=Cabinet%20Lilas&radius=3px`;
    frame.style.cssText = "width: 100%; height: 4000px; border: 0";
    document.querySelector("jalon-diagnostic").replaceWith(frame);
  }, host.jalon);
  const inside = page.frameLocator("iframe").locator("jalon-diagnostic");
  await inside.getByText("Offered by Cabinet Lilas.").waitFor();
  assert.equal(await inside.locator(".places button").count(), 2);
  assert.equal(await inside.locator(".card").first().evaluate((card) => getComputedStyle(card).borderRadius), "3px");
  // The page is scrolled far down, on a long screen, when a dialog opens.
  await openProfile(inside, { organisation: "Your organisation" });
  await page.evaluate(() => scrollTo(0, 2200));
  await settle(page);
  await inside.getByRole("button", { name: "Your data" }).evaluate((/** @type {HTMLElement} */ button) => {
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    setTimeout(() => button.click(), 100);
  });
  const dialog = inside.locator("dialog[open]");
  await dialog.waitFor();
  await waitInView(dialog);
  await leave();
});

test("in a frame as high as its content, notices are in view", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }));
  const shown = widget(page, "frame");
  await answerFirst(shown);
  await shown.locator(".rows article").first().getByRole("button", { name: "Notes, preuves, actions" }).click();
  await shown.getByRole("button", { name: "Ajouter une action" }).first().click();
  await shown.locator(".item-tools button").last().click();
  const notice = shown.locator(".notice.shown");
  await notice.waitFor();
  await waitInView(notice);
  await leave();
});

test("hiding an ancestor hides the element", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator(".root .places").waitFor();
  await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ element) => {
    const around = document.createElement("div");
    element.replaceWith(around);
    around.append(element);
    around.style.cssText = "visibility: hidden; pointer-events: none";
  });
  assert.equal(await page.locator(".places").isVisible(), false);
  assert.equal(await page.locator(".places button").first().evaluate((button) => getComputedStyle(button).pointerEvents), "none");
  await leave();
});

test("headings have the same style at any level", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon) => jalon.goTo("report"));
  await page.locator(".paper").waitFor();
  const sizes = () => page.locator(".paper :is(h1, h2, h3, h4, h5, h6)").evaluateAll((all) => [...new Set(all.map((heading) => `${getComputedStyle(heading).fontSize} ${getComputedStyle(heading).marginTop}`))]);
  const expected = await sizes();
  for (const level of ["1", "4"]) {
    await page.locator("jalon-diagnostic").evaluate((/** @type {any} */ jalon, level) => jalon.setAttribute("heading-level", level), level);
    await page.getByRole("heading", { level: Number(level), name: "Jalon" }).waitFor();
    assert.deepEqual(await sizes(), expected, level);
  }
  await leave();
});
