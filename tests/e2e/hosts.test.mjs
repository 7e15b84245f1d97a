// Jalon on other people's pages, in the page itself and in a frame.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, plain } from "./harness.mjs";
import { closeSites, site } from "./hosts.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MODES = { element: "", frame: ' mode="frame"' };
let browser, host;

before(async () => {
  [browser, host] = [await launch(), await site()];
});
after(() => Promise.all([browser.close(), closeSites()]));

/** A visit of a host page that records what should never happen. */
async function visit(url, options = {}) {
  const { allow = [], prepare, ...rest } = options;
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 }, ...rest });
  const troubles = [];
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  return {
    page,
    context,
    /** The visit is over, and nothing happened but what was allowed. */
    async leave() {
      const left = troubles.filter((trouble) => !allow.some((pattern) => pattern.test(trouble)));
      assert.deepEqual(left, []);
      await context.close();
    },
  };
}

/** The widget on the page, wherever it is. */
const widget = (page, mode, which = "jalon-diagnostic") =>
  mode === "frame" ? page.frameLocator(`${which} iframe`).locator("jalon-diagnostic") : page.locator(which);

/** Gives an answer as a visitor would, and waits until it is kept. */
async function works(shown, { diagnostic = "Diagnostic", yes = "En place" } = {}) {
  await shown.locator(".places").getByRole("button", { name: diagnostic, exact: true }).click();
  const first = shown.locator(".rows article").first();
  await first.getByRole("radio", { name: yes, exact: true }).check();
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
}

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

/** Waits until what is kept has so many answers. */
const keeps = (page, count, key = "jalon") =>
  page.waitForFunction(([count, key]) => JSON.parse(localStorage.getItem(`${key}/v1/document`) ?? "{}").answers?.length === count, [count, key]);

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
    const link = page.getByRole("link", { name: "ouvrez-le dans sa propre page" });
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
    await page.getByRole("link", { name: "ouvrez-le dans sa propre page" }).click();
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

  test(`the page hears counts and states, and its links carry what was ticked (${mode})`, async () => {
    const { page, leave } = await visit(host.page("events.html", { mode: attribute }));
    const shown = widget(page, mode);
    await works(shown);
    await shown.locator(".places").getByRole("button", { name: "Audit et budget" }).click();
    await shown.getByText("Tarifs d’une journée d’audit selon Cabinet Lilas. Source : nos devis de 2026.").waitFor();
    const call = shown.locator(".call");
    const link = call.getByRole("link", { name: "Prendre rendez-vous" });
    assert.equal(await link.getAttribute("href"), `${host.origin}/contact#formulaire`);
    await call.getByRole("checkbox", { name: "Joindre mon bilan" }).check();
    const shownText = await call.locator(".digest").innerText();
    const carried = new URL(await link.getAttribute("href"));
    assert.equal(carried.search, "", "servers learn nothing");
    assert.equal(plain(new URLSearchParams(carried.hash.slice(1)).get("jalon-summary")), plain(shownText));
    const privacy = shown.getByRole("link", { name: "Confidentialité" });
    assert.equal(await privacy.getAttribute("href"), `${host.origin}/confidentialite`);
    await link.evaluate((link) => {
      link.removeAttribute("target");
      link.addEventListener("click", (event) => event.preventDefault());
      link.click();
    });
    const hears = (type) => page.waitForFunction((type) => window.heard.some((heard) => heard[0] === type), `jalon-${type}`);
    await hears("call-to-action");
    // The next time, the visitor is asked anew; so too on another screen.
    await page.waitForFunction(() => true);
    assert.equal(await call.getByRole("checkbox").isChecked(), false);
    assert.equal(await link.getAttribute("href"), `${host.origin}/contact#formulaire`);
    await call.getByRole("checkbox").check();
    await shown.locator(".places").getByRole("button", { name: "Bilan" }).click();
    assert.equal(await call.getByRole("checkbox").isChecked(), false);
    await Promise.all([page.waitForEvent("download"), shown.locator(".take-away").getByRole("button", { name: "Exporter en JSON" }).click()]);
    await hears("exported");
    const text = await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.exportDocument());
    const all = JSON.parse(text);
    const answered = { ...all.answers[0] };
    all.answers = Array.from({ length: 33 }, (_, position) => ({ ...answered, indicator: position + 1, notes: "Mot secret" }));
    assert.equal(await page.locator("jalon-diagnostic").evaluate((jalon, all) => jalon.importDocument(all), all), false);
    await shown.locator("dialog[open] .primary").click();
    await hears("completed");
    const heard = await page.evaluate(() => window.heard);
    const counts = ["answered", "applicable", "in_place", "majors", "minors", "not_in_place", "partly", "verdict"];
    assert.equal(heard[0][0], "jalon-ready");
    assert.deepEqual(Object.keys(heard[0][1]), ["language", "kept", "progress"]);
    const progress = heard.find(([type]) => type === "jalon-progress")[1];
    assert.deepEqual(Object.keys(progress).sort(), counts);
    assert.equal(progress.answered, 1);
    const [called, exported, completed] = ["call-to-action", "exported", "completed"].map((name) => heard.find(([type]) => type === `jalon-${name}`)[1]);
    assert.equal(called.with_summary, true);
    assert.deepEqual(exported, { format: "json" });
    assert.equal(completed.answered, completed.applicable);
    assert.ok(!JSON.stringify(heard).includes("secret"));
    await leave();
  });

  test(`methods: go to a place, take the document, bring it back (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }));
    const element = page.locator("jalon-diagnostic");
    const shown = widget(page, mode);
    assert.equal(await element.evaluate((jalon) => jalon.goTo("quotes")), true);
    await shown.locator(".quotes").waitFor();
    assert.equal(await element.evaluate((jalon) => jalon.goTo("nowhere")), false);
    await works(shown);
    const text = await element.evaluate((jalon) => jalon.exportDocument());
    assert.equal(JSON.parse(text).answers.length, 1);
    // There is work: the visitor is asked, and nothing is replaced meanwhile.
    assert.equal(await element.evaluate((jalon, text) => jalon.importDocument(text), text), false);
    await shown.locator("dialog[open]").getByText("Ce que contient ce fichier").waitFor();
    await shown.locator("dialog[open]").getByRole("button", { name: "Annuler" }).click();
    const refusal = await element.evaluate((jalon) => jalon.importDocument("{").catch((error) => error.message));
    assert.match(refusal, /fichier|JSON/);
    await leave();
  });

  test(`options that change take effect (${mode})`, async () => {
    const { page, leave } = await visit(host.page("plain.html", { mode: attribute }), { allow: [/set aside/] });
    const element = page.locator("jalon-diagnostic");
    const shown = widget(page, mode);
    await shown.locator(".places").waitFor();
    const set = (name, value) => element.evaluate((jalon, [name, value]) => jalon.setAttribute(name, value), [name, value]);
    await set("lang", "en");
    await shown.locator(".places").getByText("Your organisation").waitFor();
    await set("sections", "estimate");
    await page.waitForFunction((frame) => {
      const root = frame ? document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").contentDocument : document.querySelector("jalon-diagnostic").shadowRoot;
      return root.querySelectorAll(".places button").length === 2;
    }, mode === "frame");
    assert.equal(await shown.locator(".strip .answered").count(), 0);
    assert.equal(await element.evaluate((jalon) => jalon.goTo("diagnostic")), false);
    await set("accent", "#ffff00");
    await shown.locator(".places").getByRole("button", { name: "Audit and budget" }).click();
    const colour = () => shown.locator(".jalon").evaluate((root) => getComputedStyle(root).getPropertyValue("--jl-accent"));
    await page.waitForTimeout(200);
    assert.match(await colour(), /light-dark\(#[0-9a-f]{6}, #ffff00\)/);
    await set("heading-level", "4");
    await shown.getByRole("heading", { level: 4, name: "Jalon" }).waitFor();
    await set("day-rates", "700 800 900");
    await shown.getByText("according to the site that offers this tool").waitFor();
    assert.equal(await shown.locator("#jalon-low_day_rate_cents").inputValue(), "700");
    // What the visitor entered stays when the host changes its prices.
    await shown.locator("#jalon-low_day_rate_cents").fill("650");
    await set("day-rates", "1000 1100 1200");
    await page.waitForTimeout(300);
    assert.equal(await shown.locator("#jalon-low_day_rate_cents").inputValue(), "650");
    await set("theme", "dark");
    await page.waitForTimeout(200);
    assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).backgroundColor), "rgb(20, 24, 26)");
    await set("theme", "sombre");
    await page.waitForTimeout(200);
    assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).backgroundColor), "rgb(255, 255, 255)");
    await leave();
  });
}

for (const [mode, attribute] of Object.entries(MODES)) {
  test(`axe finds nothing on a host's page, dialogs and messages included (${mode})`, async () => {
    const { page, leave } = await visit(host.page("events.html", { mode: attribute }));
    const shown = widget(page, mode);
    await shown.locator(".places").waitFor();
    const frame = mode === "frame" ? page.frames()[1] : page.mainFrame();
    await frame.evaluate(axe);
    const clean = async (where) => {
      await page.waitForTimeout(250);
      const found = await frame.evaluate(async () => (await window.axe.run(document.querySelector("jalon-diagnostic"))).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary)}`));
      assert.deepEqual(found, [], where);
    };
    for (const accent of ["#ffff00", "#003"]) {
      await page.locator("jalon-diagnostic").evaluate((element, accent) => element.setAttribute("accent", accent), accent);
      for (const place of ["organisation", "diagnostic", "estimate", "summary"]) {
        await page.locator("jalon-diagnostic").evaluate((element, place) => element.goTo(place), place);
        if (place === "estimate") await shown.locator(".call input").setChecked(true);
        await clean(`${place}, ${accent}`);
      }
    }
    await frame.evaluate(() => void document.querySelector("jalon-diagnostic").askForDocument("https://ailleurs.example"));
    await shown.locator("dialog[open]").waitFor();
    await clean("the question about a copy");
    await page.locator("jalon-diagnostic").evaluate((element) => element.fail("notLoaded"));
    await page.getByRole("alert").filter({ hasText: "n’a pas fini" }).waitFor();
    await leave();
  });
}

test("a policy that forbids WebAssembly: a message in the visitor's language, with the way out, and a frame that works", async () => {
  const files = await site({ cors: "*" });
  const firm = await site({ policy: `default-src 'none'; script-src ${files.origin}; connect-src ${files.origin}; frame-src ${files.origin}` });
  for (const [locale, said, out] of [["fr-FR", "n’autorise pas WebAssembly", "Ouvrir l’outil dans sa propre page"], ["en-GB", "does not allow WebAssembly", "Open the tool on a page of its own"]]) {
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

test("a page from elsewhere gets the document from the visitor's own hands, or not at all", async () => {
  const files = await site({ cors: "*" });
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame, jalon: files.jalon }));
  const shown = widget(page, "frame");
  await works(shown);
  const ask = () => page.evaluate(() => {
    window.given = document.querySelector("jalon-diagnostic").exportDocument().then((text) => JSON.parse(text).answers.length, (error) => error.message);
  });
  await ask();
  await shown.locator("dialog[open]").getByRole("button", { name: "Refuser" }).click();
  assert.match(await page.evaluate(() => window.given), /did not give/);
  await ask();
  assert.ok(await shown.locator("dialog[open]").getByText(host.origin).isVisible(), "it says who asks");
  await shown.locator("dialog[open] button").first().press("Escape");
  assert.match(await page.evaluate(() => window.given), /did not give/);
  await ask();
  await shown.locator("dialog[open]").getByRole("button", { name: "Donner la copie" }).click();
  assert.equal(await page.evaluate(() => window.given), 1);
  // Nobody is left waiting where something else comes up.
  await ask();
  await shown.locator("dialog[open]").waitFor();
  await page.evaluate(() => document.querySelector("jalon-diagnostic").goTo("summary"));
  assert.match(await page.evaluate(() => window.given), /did not give/);
  await leave();
});

test("a window that is not the page's own frame is not listened to", async () => {
  const { page, leave } = await visit(host.page("plain.html", { mode: MODES.frame }));
  await works(widget(page, "frame"));
  const height = () => page.locator("jalon-diagnostic").evaluate((element) => element.shadowRoot.querySelector("iframe").style.height);
  const before = await height();
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener("jalon-completed", ({ detail }) => window.heard.push(detail));
    postMessage({ jalon: 1, kind: "height", height: 7 }, "*");
    postMessage({ jalon: 1, kind: "event", name: "completed", detail: {} }, "*");
  });
  await page.waitForTimeout(200);
  assert.equal(await height(), before);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await leave();
});

test("our own page lets no address put words into a host's mouth", async () => {
  const { page, leave } = await visit(`${host.jalon}?lang=en&accent=%23336699&host-name=Impots&cta-label=Payer&cta-url=https://evil.example`);
  await page.locator(".places").getByText("Your organisation").waitFor();
  assert.equal(await page.getByText("Impots").count() + await page.getByText("Payer").count(), 0);
  assert.match(await page.locator(".jalon").evaluate((root) => getComputedStyle(root).getPropertyValue("--jl-accent")), /#336699/);
  await leave();
});

test("what is typed does not set off the page's shortcuts", async () => {
  const { page, leave } = await visit(host.page("events.html"));
  await works(widget(page, "element"));
  await page.locator(".rows article").first().getByRole("button", { name: "Notes, preuves, actions" }).click();
  await page.locator("textarea").first().fill("");
  await page.locator("textarea").first().press("s");
  await page.locator("textarea").first().press("Escape");
  assert.deepEqual(await page.evaluate(() => window.keys.filter((key) => key === "s" || key === "Escape")), ["Escape"]);
  await leave();
});

test("printing on a host's page prints the document, not the page around it", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await works(widget(page, "element"));
  await page.locator("jalon-diagnostic").evaluate((element) => {
    element.setAttribute("accent", "#336699");
    window.printed = [];
    window.print = () => window.printed.push("the page");
    // What is printed is a frame of its own: look at it when it is asked to print.
    const { append } = ShadowRoot.prototype;
    ShadowRoot.prototype.append = function (...nodes) {
      const ready = nodes[0].onload;
      nodes[0].onload = () => {
        const view = nodes[0].contentWindow;
        view.print = () => window.printed.push([view.document.title, view.document.querySelectorAll(".printed").length, view.document.querySelectorAll("#before").length, view.getComputedStyle(view.document.querySelector(".jalon")).getPropertyValue("--jl-accent")]);
        ready();
      };
      append.apply(this, nodes);
    };
    return element.goTo("report");
  });
  await page.getByRole("button", { name: "Imprimer" }).click();
  await page.waitForFunction(() => window.printed.length);
  const [[title, indicators, around, accent]] = await page.evaluate(() => window.printed);
  assert.match(title, /Qualiopi/);
  assert.ok(indicators > 20 && around === 0, `${indicators} ${around}`);
  assert.match(accent, /#336699/, "in the host's colour");
  await page.locator("jalon-diagnostic").evaluate((element) => element.shadowRoot.querySelector(".print").contentWindow.dispatchEvent(new Event("afterprint")));
  await page.waitForFunction(() => !document.querySelector("jalon-diagnostic").shadowRoot.querySelector(".print"));
  await leave();
});

test("work that the browser does not keep survives an application that takes the element out", async () => {
  const { page, leave } = await visit(host.page("spa.html"), {
    prepare: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
  });
  const shown = widget(page, "element");
  await works(shown);
  await page.evaluate(() => document.querySelector("jalon-diagnostic").remove());
  await page.waitForTimeout(1300);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^1 /).waitFor();
  await shown.locator(".banner").getByText("ne permet pas d’enregistrer").waitFor();
  await leave();
});

test("a page that is slow to come offers to try again, and nothing is shown twice", async () => {
  const weak = await site();
  weak.hold.add("jalon-app_bg.wasm");
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(weak.page("plain.html"));
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await context.clock.runFor(21_000);
  const slow = page.locator(".aside", { hasText: "n’a pas fini de se charger" });
  await slow.waitFor();
  weak.hold.clear();
  await slow.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  assert.equal(await page.locator(".places").count() + await page.locator(".aside").count(), 1);
  await context.close();
});

test("work that does not fit into the browser's storage survives an application that takes the element out", async () => {
  const { page, leave } = await visit(host.page("spa.html"));
  const shown = widget(page, "element");
  await works(shown);
  await keeps(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await shown.locator(".rows article").nth(1).getByRole("radio", { name: "En place", exact: true }).check();
  await shown.locator(".banner").getByText("est plein").waitFor();
  await page.evaluate(() => document.querySelector("jalon-diagnostic").remove());
  await page.waitForTimeout(1300);
  await page.evaluate(() => document.querySelector("#there").append(document.createElement("jalon-diagnostic")));
  await shown.locator(".strip .answered dd").getByText(/^2 /).waitFor();
  await leave();
});

test("a document that had to be repaired is shown before it is loaded", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const broken = { format: "jalon", version: 2, profile: { other_sites: "many" }, answers: [], budget: {} };
  assert.equal(await page.locator("jalon-diagnostic").evaluate((jalon, broken) => jalon.importDocument(broken), broken), false);
  await page.locator("dialog[open] .repairs").waitFor();
  await leave();
});

test("a document that the page brings moves neither the focus nor the page", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  await page.locator(".places").waitFor();
  const text = await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.exportDocument());
  await page.locator("#menu").focus();
  assert.equal(await page.locator("jalon-diagnostic").evaluate((jalon, text) => jalon.importDocument(text), text.replace('"other_sites": 0', '"other_sites": 4')), true);
  await page.locator("#jalon-sites").and(page.locator("[value='4']")).or(page.locator("#jalon-sites")).waitFor();
  await page.waitForFunction(() => document.querySelector("jalon-diagnostic").shadowRoot.querySelector("#jalon-sites").value === "4");
  assert.equal(await page.evaluate(() => document.activeElement.id), "menu");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await leave();
});

test("the host's new prices reach who comes back, and the public ones too when it has none any more", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const low = () => page.locator("#jalon-low_day_rate_cents").inputValue();
  const set = (rates) => page.locator("jalon-diagnostic").evaluate((jalon, rates) => (rates ? jalon.setAttribute("day-rates", rates) : jalon.removeAttribute("day-rates")), rates);
  await set("700 800 900");
  await works(widget(page, "element"));
  await keeps(page, 1);
  for (const [rates, expected] of [["750 850 950", "750"], ["", "900"]]) {
    await page.reload();
    await set(rates);
    await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.goTo("estimate"));
    await page.locator("#jalon-low_day_rate_cents").waitFor();
    assert.equal(plain(await low()), expected);
  }
  await leave();
});

test("the page's language holds until the visitor chooses one", async () => {
  const { page, leave } = await visit(host.page("plain.html"));
  const places = page.locator(".places");
  await works(widget(page, "element"));
  await keeps(page, 1);
  await page.reload();
  await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.setAttribute("lang", "en"));
  await places.getByText("Your organisation").waitFor();
  await page.locator(".languages").getByText("English").click();
  await page.reload();
  await places.getByText("Your organisation").waitFor();
  await leave();
});

test("what is set while the block loads, or when it says that it is ready, takes effect", async () => {
  const weak = await site();
  weak.hold.add("jalon-app_bg.wasm");
  const { page, leave } = await visit(weak.page("plain.html"));
  const element = page.locator("jalon-diagnostic");
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await page.waitForTimeout(200);
  await element.evaluate((jalon) => {
    jalon.addEventListener("jalon-ready", () => jalon.setAttribute("sections", "estimate"), { once: true });
    jalon.setAttribute("heading-level", "3");
  });
  await element.evaluate((jalon) => jalon.setAttribute("mode", "frame"));
  weak.hold.clear();
  for (const answer of weak.held) answer();
  const shown = widget(page, "frame");
  await shown.getByRole("heading", { level: 3, name: "Jalon" }).waitFor();
  await shown.locator(".places button").nth(1).waitFor();
  await page.waitForFunction(() => document.querySelector("jalon-diagnostic").shadowRoot.querySelector("iframe").contentDocument.querySelectorAll(".places button").length === 2);
  await element.evaluate((jalon) => jalon.removeAttribute("mode"));
  await element.locator(".places").waitFor();
  assert.equal(await element.locator(".places").count(), 1);
  await element.evaluate((jalon) => jalon.setAttribute("storage-key", "autre"));
  await element.locator(".places").waitFor();
  await element.locator(".strip .answered").waitFor({ state: "detached" });
  await leave();
});

test("a start that was overtaken neither blanks the block nor says that it is ready", async () => {
  const weak = await site();
  weak.hold.add("jalon.css");
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(weak.page("events.html"));
  await page.getByText("Chargement de l’autodiagnostic").waitFor();
  await context.clock.runFor(21_000);
  const held = weak.held;
  weak.hold.clear();
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.locator(".places").waitFor();
  for (const answer of held) answer();
  await page.waitForTimeout(300);
  await context.clock.runFor(1_000);
  assert.equal(await page.locator(".places").count(), 1);
  assert.equal(await page.evaluate(() => window.heard.filter(([type]) => type === "jalon-ready").length), 1);
  await context.close();
});

test("a program that breaks down as it starts says so", async () => {
  const { page, context } = await visit(host.page("plain.html"), {
    prepare: () => {
      // The first thing that the widget asks of the browser brings it down.
      Object.defineProperty(navigator, "languages", { get() { throw Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at jalon-app_bg.wasm" }); } });
    },
  });
  await page.getByRole("alert").filter({ hasText: "Un problème est survenu" }).waitFor();
  await context.close();
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

test("a block far down the page loads nothing until it comes near, unless it is called", async () => {
  const far = await site();
  const { page, leave } = await visit(far.page("plain.html"), {
    prepare: () => addEventListener("DOMContentLoaded", () => document.querySelector("#before").style.setProperty("margin-bottom", "5000px")),
  });
  await page.waitForTimeout(400);
  assert.equal(far.requests.filter((path) => path.endsWith(".wasm")).length, 0);
  assert.equal(await page.locator("jalon-diagnostic").evaluate((jalon) => jalon.goTo("quotes")), true);
  await leave();
});

test("scripts of a wrong type: the box says that it did not load", async () => {
  const odd = await site();
  odd.types = { "jalon-app.js": "text/plain" };
  const { page, leave } = await visit(odd.page("plain.html"), { allow: [/MIME|TypeError|module/] });
  await page.getByRole("alert").getByText("n’a pas fini de se charger").waitFor();
  await leave();
});

test("a slow network: nothing shifts, in either mode, for a new visitor and for one who comes back", async () => {
  for (const [mode, attribute] of Object.entries(MODES)) {
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
    for (const visitor of ["new", "back"]) {
      const page = await context.newPage();
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await context.route("**/jalon/**", async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto(host.page("plain.html", { mode: attribute }));
      await widget(page, mode).locator(".places").waitFor();
      await page.waitForTimeout(500);
      const total = await page.evaluate(() => window.shifts.reduce((sum, shift) => sum + shift, 0));
      assert.equal(total, 0, `${mode}, ${visitor}`);
      if (visitor === "new") {
        await works(widget(page, mode));
        await page.waitForTimeout(600);
      } else await widget(page, mode).locator(".welcome").waitFor();
      await page.close();
    }
    await context.close();
  }
});

test("jalon.js stays small", async () => {
  const { brotliCompressSync, constants } = await import("node:zlib");
  const text = await (await fetch(`${host.jalon}jalon.js`)).text();
  const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  assert.ok(size <= 3_000, `${size} bytes`);
});
