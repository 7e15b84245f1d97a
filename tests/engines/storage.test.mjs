// Storage faults in an engine: refused, full, erased, unreadable, and two tabs on
// the same work. Whatever happens, the work goes on and nothing is lost in silence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINE } from "./driver.mjs";
import { row } from "./find.mjs";
import { DENIED, FULL, SLOW, seeded } from "./first.mjs";
import { stage } from "./visitor.mjs";

const visitor = stage();

/** Answers, and takes the work away from the banner: it is all in the file. */
async function worksInMemory() {
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.reads(".strip .answered dd", /^1 /);
  await visitor.button("Exporter en JSON", ".banner");
  assert.equal(JSON.parse((await visitor.taken()).text).answers[0].status, "in_place");
}

const opens = (host) => visitor.open(`${host.jalon}?lang=fr`);

test("storage that throws on access: a banner, and the work goes on", async () => {
  const host = await visitor.host(DENIED);
  await opens(host);
  await visitor.reads(".banner", /ne permet pas d’enregistrer/);
  await worksInMemory();
  await visitor.calm();
});

/** Goes into the page that stands in a sandbox, and scrolls it into sight. */
async function enterSandbox(mode) {
  const host = await visitor.host("", { cors: "*" });
  await visitor.open(host.page("sandbox.html", { inner: host.page("plain.html", { mode }) }), null);
  await visitor.run("scrollTo(0, 250)");
  await visitor.enter("iframe[sandbox]");
  assert.ok(await visitor.run("try { localStorage; return false; } catch { return true; }"), "the engine refuses storage here");
  await visitor.find("jalon-diagnostic");
  return host;
}

/** The work goes on without storage, in the page that one is in. */
async function goesOn() {
  await visitor.reads(".banner", /ne permet pas d’enregistrer/);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.reads(".strip .answered dd", /^1 /);
  assert.deepEqual(await visitor.run("return window.troubles"), []);
  await visitor.calm();
}

test("a sandbox without storage: a banner, and the work goes on", async () => {
  await enterSandbox("");
  await goesOn();
});

test("a frame in a sandbox without storage: the work goes on, or the way out is shown", async () => {
  const host = await enterSandbox(' mode="frame"');
  if (ENGINE === "webkit") {
    // There, a page without an origin is not "itself" for its own policy, and
    // loads nothing: no frame can work. The visitor is told within seconds.
    await visitor.reads("[role=alert]", /n’a pas fini de se charger/);
    const way = await visitor.find("[role=alert] a", "Ouvrir l’outil dans un nouvel onglet");
    assert.equal(await way.getAttribute("href"), host.jalon);
    return;
  }
  await visitor.enter();
  await goesOn();
});

test("storage that is full: a banner, and the work goes on", async () => {
  const host = await visitor.host(FULL);
  await opens(host);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.reads(".banner", /est plein/);
  await worksInMemory();
  await visitor.calm();
});

test("storage that is really full, to the last letter", async () => {
  const host = await visitor.host();
  await visitor.open(`${host.jalon}icon.svg`, null);
  await visitor.run(`
    for (let size = 1 << 22; size >= 1; size >>= 1)
      for (let count = 0; ; count += 1)
        try { localStorage.setItem("other-" + size + "-" + count, "x".repeat(size)); } catch { break; }`);
  await opens(host);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.reads(".banner", /est plein/);
  await worksInMemory();
  // Once there is room, the next change is kept, with all that came before.
  await visitor.run("for (const key of Object.keys(localStorage)) if (key.startsWith('other-')) localStorage.removeItem(key)");
  await visitor.answer(2, "En partie");
  await visitor.kept((document) => document.answers.length === 2);
  await visitor.gone(".banner");
  await visitor.calm();
});

test("storage erased midway: it is said, and the next change is kept again", async () => {
  const host = await visitor.host();
  await opens(host);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.kept();
  await visitor.run("localStorage.clear()");
  await visitor.answer(2, "En partie");
  await visitor.reads(".banner", /a été effacée/);
  await visitor.click(".criteria button", "^2");
  await visitor.answer(4, "Pas en place");
  const document = await visitor.kept((document) => document.answers.length === 3);
  assert.deepEqual(document.answers.map(({ indicator }) => indicator), [1, 2, 4]);
  await visitor.gone(".banner");
  await visitor.calm();
});

test("saved work that cannot be read is put aside, and can be taken away", async () => {
  const broken = '{"format":"jalon","version":1,"answers":[{"ind';
  const host = await visitor.host(seeded(broken));
  await opens(host);
  await visitor.reads(".banner", /n’a pas pu être lu/);
  await visitor.button("Télécharger la copie");
  assert.equal((await visitor.taken(/^jalon/)).text, broken);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.kept((document) => document.answers.length === 1);
  await visitor.calm();
});

test("saved work with wrong parts is repaired, and the repairs are told", async () => {
  const host = await visitor.host(seeded(JSON.stringify({
    format: "jalon", version: 1, profile: { turnover_cents: -5, other_sites: "many" },
    answers: [{ indicator: 99 }, { indicator: 1, status: "partly" }],
  })));
  await opens(host);
  await visitor.reads(".welcome .repairs", /99/);
  await visitor.button("Reprendre");
  await visitor.go("Diagnostic");
  await visitor.find(`${row(1)} input:checked`, "En partie");
  await visitor.calm();
});

test("two tabs on the same work stay in step", async () => {
  const host = await visitor.host();
  await opens(host);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.kept((document) => document.answers.length === 1);
  const tabs = await visitor.second(`${host.jalon}?lang=fr`);
  await visitor.button("Reprendre");
  await visitor.go("Diagnostic");
  await visitor.answer(2, "En partie");
  await visitor.kept((document) => document.answers.length === 2);
  await tabs.one();
  await visitor.find(`${row(2)} input:checked`, "En partie");
  await visitor.answer(1, "Je ne sais pas");
  await visitor.kept((document) => document.answers[0].status === "unknown");
  await visitor.calm();
  await tabs.two();
  await visitor.find(`${row(1)} input:checked`, "Je ne sais pas");
  assert.equal((await visitor.all(".conflict")).length, 0);
  await visitor.calm();
  await tabs.close();
});

test("two tabs that change the same answer: the visitor chooses", async () => {
  const host = await visitor.host();
  await opens(host);
  await visitor.go("Diagnostic");
  host.first += SLOW;
  const tabs = await visitor.second(`${host.jalon}?lang=fr`);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "Pas en place");
  await tabs.one();
  await visitor.answer(1, "En place");
  await visitor.kept((document) => document.answers[0]?.status === "in_place");
  await tabs.two();
  await visitor.reads(".conflict", /Indicateur 1, réponse/);
  await visitor.button("Garder cette version", ".conflict");
  await visitor.kept((document) => document.answers[0].status === "not_in_place");
  await visitor.gone(".conflict");
  await visitor.calm();
  await tabs.one();
  await visitor.find(`${row(1)} input:checked`, "Pas en place");
  await visitor.calm();
  await tabs.close();
});

test("who goes to another page and back finds there what was done meanwhile", async () => {
  const host = await visitor.host();
  await opens(host);
  await visitor.go("Diagnostic");
  await visitor.answer(1, "En place");
  await visitor.kept((document) => document.answers.length === 1);
  await visitor.open(host.page("plain.html"));
  await visitor.button("Reprendre");
  await visitor.go("Diagnostic");
  await visitor.answer(2, "En partie");
  await visitor.kept((document) => document.answers.length === 2);
  await visitor.calm();
  await visitor.driver.navigate().back();
  await visitor.reads(".strip .answered dd", /^2 /);
  await visitor.calm();
});
