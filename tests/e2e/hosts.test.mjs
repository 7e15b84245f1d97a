// Jalon on other people's pages, in the page itself and in a frame: neither harms
// the other, whatever the page does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain } from "./harness.mjs";
import { site } from "./hosts.mjs";
import { MODES, host, keeps, stage, visit, widget, works } from "./visits.mjs";

stage();

const looks = (shown) =>
  shown.locator(".jalon").evaluate((root) => {
    const of = (selector, names) => {
      const style = getComputedStyle(selector ? root.querySelector(selector) : root);
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

/** The looks of what stands around the element: all but its size. */
const around = () =>
  ["html", "body", "header", "h1", "nav", "#menu", "#before", "#after", "#after p"].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    const size = /^(--|block-size|height|inline-size|width|perspective-origin|transform-origin|inset|top|bottom)/;
    return [...style].filter((name) => !size.test(name)).map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
  });

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`a plain page: works at once, shifts nothing, keeps the work on its own origin (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await shown.locator(".places").waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0)), 0);
    await works(shown);
    await keeps(page, 1);
    await page.reload();
    await shown.locator(".welcome").getByRole("button", { name: "Reprendre" }).click();
    await leave();
  });

  for (const name of ["aggressive", "rtl", "dark"]) {
    test(`${name}.html: neither changes the other's looks (${mode})`, async () => {
      const usual = await visit(host.page("plain.html", { mode: attribute }));
      await widget(usual.page, mode).locator(".places").waitFor();
      const expected = await looks(widget(usual.page, mode));
      await usual.leave();
      const url = host.page(`${name}.html`, { mode: attribute });
      const without = await visit(url, { prepare: () => customElements.define("jalon-diagnostic", class extends HTMLElement {}) });
      const alone = await without.page.evaluate(around);
      await without.context.close();
      const { page, leave } = await visit(url);
      const shown = widget(page, mode);
      await shown.locator(".places").waitFor();
      assert.deepEqual(await looks(shown), expected);
      assert.deepEqual(await page.evaluate(around), alone);
      await works(shown);
      await leave();
    });
  }

  test(`a dark page: the block is dark, whatever the visitor prefers (${mode})`, async () => {
    for (const [name, background] of [["dark", "rgb(20, 24, 26)"], ["plain", "rgb(255, 255, 255)"]]) {
      const { page, leave } = await visit(host.page(`${name}.html`, { mode: attribute }), { colorScheme: name === "dark" ? "light" : "dark" });
      const shown = widget(page, mode);
      await shown.locator(".places").waitFor();
      assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).backgroundColor), background);
      await leave();
    }
  });

  test(`a strict policy with Trusted Types (${mode})`, async () => {
    const files = await site({ cors: "*" });
    const policy = [
      "default-src 'none'",
      `script-src ${files.origin} 'wasm-unsafe-eval'`,
      `connect-src ${files.origin}`,
      mode === "frame" ? `frame-src ${files.origin}` : "",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const strict = await site({ policy: policy.filter(Boolean).join("; ") });
    const { page, leave } = await visit(strict.page("strict.html", { mode: attribute, jalon: files.jalon }), { allow: [/icon|data:,/] });
    const shown = widget(page, mode);
    await works(shown);
    await shown.getByRole("button", { name: "Vos données" }).click();
    await shown.locator("dialog[open]").getByRole("button", { name: "Fermer" }).click();
    await leave();
  });

  test(`files from another origin, which lends them (${mode})`, async () => {
    const files = await site({ cors: "*" });
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: files.jalon }));
    await works(widget(page, mode));
    if (mode === "element") await keeps(page, 1);
    await leave();
  });

  test(`files from another origin, which does not lend them: what stands in the element is shown (${mode})`, async () => {
    const files = await site();
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: files.jalon }), { allow: [/CORS|ERR_FAILED/] });
    const link = page.getByRole("link", { name: "ouvrez-le dans une page à part" });
    assert.ok(await link.isVisible());
    await page.goto(await link.getAttribute("href"));
    await page.locator(".places").waitFor();
    await leave();
  });

  test(`pages and files in folders of any depth (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute, jalon: "../../outils/jalon/" }, "/fr/qualite/"));
    await works(widget(page, mode));
    await leave();
  });

  test(`a server that knows no WebAssembly (${mode})`, async () => {
    const simple = await site({ types: { ".wasm": "text/plain", ".css": mode === "frame" ? "text/css" : "application/octet-stream" } });
    const { page, leave } = await visit(simple.page("plain.html", { mode: attribute }), { allow: [/MIME type/] });
    await works(widget(page, mode));
    await leave();
  });

  test(`a sandbox without storage: the work goes on, and says so (${mode})`, async () => {
    const free = await site({ cors: "*" });
    const { page, leave } = await visit(free.page("sandbox.html", { inner: free.page("plain.html", { mode: attribute }) }));
    const block = page.frameLocator("iframe[sandbox]");
    const shown = mode === "frame" ? block.frameLocator("jalon-diagnostic iframe").locator("jalon-diagnostic") : block.locator("jalon-diagnostic");
    await shown.locator(".banner").getByText("ne permet pas d’enregistrer").waitFor();
    await works(shown);
    if (mode === "frame") {
      // The height follows the content also where the page has no origin.
      const height = await block.locator("jalon-diagnostic").evaluate((element) => element.offsetHeight);
      assert.ok(height > 1500, `${height}`);
      // A page that cannot be named gets no document.
      const refused = await block.locator("jalon-diagnostic").evaluate((jalon) => jalon.exportDocument().catch((error) => error.message));
      assert.match(refused, /Not to be called/);
      assert.equal(await block.locator("jalon-diagnostic").evaluate((jalon) => jalon.goTo("summary")), true);
    }
    await leave();
  });

  test(`an application that moves the element, takes it out and puts it back (${mode})`, async () => {
    const { page, leave } = await visit(host.page("spa.html", { mode: attribute }));
    const shown = widget(page, mode);
    await works(shown);
    await page.evaluate(() => document.querySelector("#there").append(document.querySelector("jalon-diagnostic")));
    if (mode === "element") {
      // Moved, it goes on where it was.
      assert.equal(await shown.locator(".rows article").first().getByRole("radio", { name: "En place", exact: true }).isChecked(), true);
    }
    await page.evaluate(() => (window.gone = document.querySelector("jalon-diagnostic")).remove());
    await page.waitForTimeout(1300);
    await page.evaluate(() => document.querySelector("#here").append(window.gone));
    await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    await page.evaluate((mode) => {
      document.querySelector("jalon-diagnostic").remove();
      document.querySelector("#there").append(Object.assign(document.createElement("jalon-diagnostic"), { lang: "fr" }));
      document.querySelector("jalon-diagnostic").setAttribute("mode", mode);
    }, mode);
    await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    await page.waitForTimeout(1300);
    await keeps(page, 1);
    await leave();
  });

  test(`two elements, each with its own work and language (${mode})`, async () => {
    const { page, leave } = await visit(host.page("two.html", { mode: attribute, first: "un", second: "deux" }));
    const [one, other] = [widget(page, mode, "#one"), widget(page, mode, "#other")];
    await works(one);
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".places").getByText("Self-assessment").waitFor();
    await other.locator(".strip .answered dd").getByText(/^0 /).waitFor();
    await keeps(page, 1, "un");
    await works(other, { diagnostic: "Self-assessment", yes: "In place" });
    await keeps(page, 1, "deux");
    // Each file is asked for once, however many elements there are.
    const asked = host.requests.filter((path) => path.endsWith("jalon-app_bg.wasm")).length;
    await page.reload();
    await one.locator(".places").waitFor();
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".places").waitFor();
    if (mode === "element") assert.ok(host.requests.filter((path) => path.endsWith("jalon-app_bg.wasm")).length - asked <= 1);
    await leave();
  });

  test(`two elements on the same work stay in step, each in its language (${mode})`, async () => {
    const { page, leave } = await visit(host.page("two.html", { mode: attribute, first: "tous", second: "tous" }));
    const [one, other] = [widget(page, mode, "#one"), widget(page, mode, "#other")];
    await one.locator(".places").waitFor();
    await page.locator("#other").scrollIntoViewIfNeeded();
    await other.locator(".places").waitFor();
    await works(one);
    await other.locator(".strip .answered dd").getByText(/^1 /).waitFor();
    if (mode === "element") {
      assert.equal(plain(await other.locator(".places button").nth(1).innerText()), "Self-assessment");
      // Both are seen: nothing is said of another tab.
      assert.equal(await other.locator(".notice.shown").count(), 0);
    }
    await leave();
  });

  test(`a page without JavaScript says what to do (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), { javaScriptEnabled: false });
    assert.ok(await page.getByText("il a besoin de JavaScript").isVisible());
    await page.getByRole("link", { name: "ouvrez-le dans une page à part" }).click();
    assert.ok(await page.locator("noscript p").first().isVisible());
    await page.getByText("Chargement").waitFor({ state: "hidden" });
    await leave();
  });

  test(`a network that drops in mid-download: a retry that works (${mode})`, async () => {
    const weak = await site();
    weak.drop.add("jalon-app_bg.wasm");
    const { page, leave } = await visit(weak.page("plain.html", { mode: attribute }), { allow: [/ERR_|TypeError|WebAssembly|fetch/] });
    const trouble = (mode === "frame" ? widget(page, mode) : page).getByRole("alert").filter({ hasText: "n’a pas fini de se charger" });
    await trouble.waitFor();
    weak.drop.clear();
    await trouble.getByRole("button", { name: "Réessayer" }).click();
    await works(widget(page, mode));
    await leave();
  });

  test(`odd containers: a hidden tab loads nothing, and works once it opens (${mode})`, async () => {
    const { page, leave } = await visit(host.page("builder.html", { mode: attribute }));
    await page.waitForTimeout(500);
    const before = host.requests.filter((path) => path.endsWith(".wasm")).length;
    await page.evaluate(() => (document.querySelector("#tab").hidden = false));
    const shown = widget(page, mode);
    await shown.locator(".places").waitFor();
    assert.equal(host.requests.filter((path) => path.endsWith(".wasm")).length, before + 1);
    await shown.locator(".organisation > .actions .primary").click();
    // What the visitor went to stands below what sticks to the page's top.
    await page.waitForTimeout(900);
    const top = await page.evaluate(() => document.querySelector(".sticky").getBoundingClientRect().bottom);
    const places = await shown.locator(".places").boundingBox();
    assert.ok(places.y >= top - 1 && places.y < 300, `${places.y} below ${top}`);
    await leave();
  });
}

test("a policy that forbids WebAssembly: a message in the visitor's language, with the way out, and a frame that works", async () => {
  const files = await site({ cors: "*" });
  const firm = await site({ policy: `default-src 'none'; script-src ${files.origin}; connect-src ${files.origin}; frame-src ${files.origin}` });
  for (const [locale, said, out] of [["fr-FR", "n’autorise pas WebAssembly", "Ouvrir l’outil dans un nouvel onglet"], ["en-GB", "does not allow WebAssembly", "Open the tool in a new tab"]]) {
    const { page, leave } = await visit(firm.page("strict.html", { jalon: files.jalon }), { locale, allow: [/WebAssembly|blocked|icon|data:,/] });
    // The element says "fr": the page's language comes before the visitor's.
    if (locale === "en-GB") await page.locator("jalon-diagnostic").evaluate((element) => {
      const other = document.createElement("jalon-diagnostic");
      other.lang = "en";
      element.replaceWith(other);
    });
    const trouble = page.getByRole("alert");
    await trouble.getByText(said).waitFor();
    assert.equal(await trouble.getByRole("link", { name: out }).getAttribute("href"), files.jalon);
    assert.equal(await trouble.getByRole("button").count(), 0, "trying again would not help");
    await leave();
  }
  assert.equal(files.requests.filter((path) => path.endsWith(".wasm")).length, 0, "nothing is downloaded in vain");
  const { page, leave } = await visit(firm.page("strict.html", { jalon: files.jalon, mode: MODES.frame }), { allow: [/icon|data:,/] });
  await works(widget(page, "frame"));
  await leave();
});

test("in a frame, a dialog follows while the page around scrolls, and has room where the frame begins low", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }), {
    viewport: { width: 375, height: 740 },
    prepare: () => addEventListener("DOMContentLoaded", () => document.querySelector("#before")?.style.setProperty("margin-bottom", "420px")),
  });
  const shown = widget(page, "frame");
  await shown.locator(".places").waitFor();
  await shown.getByRole("button", { name: "Vos données" }).click();
  const dialog = shown.locator("dialog[open]");
  await page.waitForTimeout(800);
  const first = await dialog.boundingBox();
  assert.ok(first.height > 400 && first.y >= 0 && first.y + first.height <= 740, JSON.stringify(first));
  await page.evaluate(() => scrollBy(0, 600));
  await page.waitForTimeout(800);
  const then = await dialog.boundingBox();
  assert.ok(then.y >= 0 && then.y + then.height <= 740, JSON.stringify(then));
  // It asks for room once, and does not hold the page where the visitor leaves it.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(600);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await leave();
});

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`who comes back is greeted in sight, wherever the page was scrolled to (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const shown = widget(page, mode);
    await works(shown);
    await keeps(page, 1);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.waitForTimeout(300);
    await page.reload();
    await shown.locator(".welcome").waitFor();
    await page.waitForTimeout(500);
    const box = await shown.locator(".welcome").boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
    await leave();
  });
}

test("a frame pasted by hand: options from its address, dialogs where the visitor looks", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.evaluate((jalon) => {
    const frame = document.createElement("iframe");
    frame.src = `${jalon}?lang=en&sections=estimate%20quotes&host-name=Cabinet%20Lilas&radius=3px`;
    frame.style = "width: 100%; height: 4000px; border: 0";
    document.querySelector("jalon-diagnostic").replaceWith(frame);
  }, host.jalon);
  const inside = page.frameLocator("iframe").locator("jalon-diagnostic");
  await inside.getByText("Offered by Cabinet Lilas.").waitFor();
  assert.equal(await inside.locator(".places button").count(), 2);
  assert.equal(await inside.locator(".card").first().evaluate((card) => getComputedStyle(card).borderRadius), "3px");
  // The visitor is far down when a dialog opens.
  await page.evaluate(() => scrollTo(0, 2200));
  await page.waitForTimeout(100);
  await inside.getByRole("button", { name: "Your data" }).evaluate((button) => {
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    setTimeout(() => button.click(), 100);
  });
  const dialog = inside.locator("dialog[open]");
  await dialog.waitFor();
  await page.waitForTimeout(200);
  const box = await dialog.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
  await leave();
});

test("in a frame as high as what it holds, what was done is said where the visitor looks", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }));
  const shown = widget(page, "frame");
  await works(shown);
  await shown.locator(".rows article").first().getByRole("button", { name: "Notes, preuves, actions" }).click();
  await shown.getByRole("button", { name: "Ajouter une action" }).first().click();
  await shown.locator(".item-tools button").last().click();
  const notice = shown.locator(".notice.shown");
  await notice.waitFor();
  await page.waitForTimeout(300);
  const box = await notice.boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 900, JSON.stringify(box));
  await leave();
});

test("what hides the element's surroundings hides the element", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator(".places").waitFor();
  await page.locator("jalon-diagnostic").evaluate((element) => {
    const around = document.createElement("div");
    element.replaceWith(around);
    around.append(element);
    around.style = "visibility: hidden; pointer-events: none";
  });
  assert.equal(await page.locator(".places").isVisible(), false);
  assert.equal(await page.locator(".places button").first().evaluate((button) => getComputedStyle(button).pointerEvents), "none");
  await leave();
});

test("headings look the same whatever their level", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.goTo("report"));
  await page.locator(".paper").waitFor();
  const sizes = () => page.locator(".paper :is(h1, h2, h3, h4, h5, h6)").evaluateAll((all) => [...new Set(all.map((heading) => `${getComputedStyle(heading).fontSize} ${getComputedStyle(heading).marginTop}`))]);
  const expected = await sizes();
  for (const level of ["1", "4"]) {
    await page.locator("jalon-diagnostic").evaluate((jalon, level) => jalon.setAttribute("heading-level", level), level);
    await page.getByRole("heading", { level: Number(level), name: "Jalon" }).waitFor();
    assert.deepEqual(await sizes(), expected, level);
  }
  await leave();
});
