// What passes between Jalon and a page: options, events, methods, documents.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain } from "./harness.mjs";
import { site } from "./hosts.mjs";
import { MODES, host, keeps, stage, visit, widget, works } from "./visits.mjs";

stage();

for (const [mode, attribute] of Object.entries(MODES)) {
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
    const warned = page.waitForEvent("console", (message) => message.text().includes("theme=\"sombre\" is set aside; expected: auto, light or dark"));
    await set("theme", "sombre");
    await warned;
    await page.waitForTimeout(200);
    assert.equal(await shown.locator(".jalon").evaluate((root) => getComputedStyle(root).backgroundColor), "rgb(255, 255, 255)");
    await leave();
  });
}

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
  await shown.locator("dialog[open]").getByRole("button", { name: "Transmettre la copie" }).click();
  assert.equal(await page.evaluate(() => window.given), 1);
  // Nobody is left waiting where something else comes up.
  await ask();
  await shown.locator("dialog[open]").waitFor();
  await page.evaluate(() => document.querySelector("jalon-diagnostic").goTo("summary"));
  assert.match(await page.evaluate(() => window.given), /did not give/);
  await leave();
});

test("a method called on an element that was taken out and put back waits for its new widget", async () => {
  const { page, leave } = await visit(host.page("spa.html"));
  await widget(page, "element").locator(".places").waitFor();
  await page.evaluate(() => (window.gone = document.querySelector("jalon-diagnostic")).remove());
  await page.waitForTimeout(1300);
  const gone = await page.evaluate(() => {
    document.querySelector("#there").append(window.gone);
    return window.gone.goTo("quotes").catch((error) => error.message);
  });
  assert.equal(gone, true);
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
  assert.ok(await page.locator("jalon-diagnostic").evaluate((element) => element.shadowRoot.querySelector(".print").inert), "nobody comes to it by keyboard");
  await page.locator("jalon-diagnostic").evaluate((element) => element.shadowRoot.querySelector(".print").contentWindow.dispatchEvent(new Event("afterprint")));
  await page.waitForFunction(() => !document.querySelector("jalon-diagnostic").shadowRoot.querySelector(".print"));
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
