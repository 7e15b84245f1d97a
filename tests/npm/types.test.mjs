// The types and the Custom Elements Manifest of the package: they say what the element has.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { createProject, here } from "./project.mjs";

const read = (/** @type {string} */ path) => readFile(join(here, "../..", path), "utf8");
const SETTINGS = { compilerOptions: { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler", jsx: "react-jsx", lib: ["es2022", "dom"], types: [] } };

const USE = `import type { JalonDocument, JalonTips } from "jalon";
import "jalon";
const jalon = document.querySelector("jalon-diagnostic")!;
const text: string = await jalon.exportDocument();
const work: JalonDocument = JSON.parse(text);
const version: 4 = work.version;
const first: number = work.answers[0].indicator;
await jalon.importDocument(work);
await jalon.goTo("after-audit");
const [{ file, open }] = await jalon.listFiles();
await jalon.openFile(file) satisfies boolean;
await jalon.askForDocument("Lilas") satisfies string | null;
const cause: string = work.findings[0].cause;
jalon.addEventListener("jalon-ready", ({ detail }) => detail.kept satisfies boolean);
document.addEventListener("jalon-completed", ({ detail }) => (detail.majors satisfies number, detail.file satisfies string));
jalon.addEventListener("jalon-file", (event) => {
  event.preventDefault();
  const handed: JalonDocument = JSON.parse(event.detail.document);
  handed.title satisfies string;
});
const tips: JalonTips = { 1: "One", 11: { text: "Two", url: "/two" } };
jalon.setAttribute("tips", JSON.stringify(tips));
// @ts-expect-error: there is no such screen.
await jalon.goTo("nowhere");
// @ts-expect-error: nor such a field.
work.nothing;
export { cause, first, open, version };
`;
const JSX = `import "jalon/react";
export const Right = () => <jalon-diagnostic lang="fr" host-name="Lilas" heading-level={3} className="wide" style={{ margin: 0 }} />;
// @ts-expect-error: a language that it does not speak.
export const Wrong = () => <jalon-diagnostic lang="de" />;
`;
const VUE = `import type { GlobalComponents } from "vue";
import "jalon/vue";
type Props = InstanceType<GlobalComponents["jalon-diagnostic"]>["$props"];
export const props: Pick<Props, "lang" | "host-name"> = { lang: "fr", "host-name": "Lilas" };
// @ts-expect-error: a language that it does not speak.
export const wrong: Pick<Props, "lang"> = { lang: "de" };
`;

/** @type {[string, Record<string, string>, Record<string, string>][]} */
const CASES = [
  ["the element, its events and its document", { "use.ts": USE }, {}],
  ["React 18", { "use.tsx": JSX }, { "@types/react": "@types/react-18", csstype: "csstype", "@types/prop-types": "@types/prop-types" }],
  ["React 19", { "use.tsx": JSX }, { "@types/react": "@types/react", csstype: "csstype" }],
  ["Vue", { "use.ts": VUE }, { vue: "vue" }],
];
for (const [name, files, links] of CASES)
  test(`the types serve ${name}`, async (t) => {
    const project = await createProject(t, { ...files, "tsconfig.json": JSON.stringify({ ...SETTINGS, include: ["use.*"] }) }, links);
    await project.run("tsc", "--project", ".");
  });

test("manifest, types and element have the same options, events, methods and properties", async () => {
  const { modules: [{ declarations: [element] }] } = JSON.parse(await read("packages/npm/custom-elements.json"));
  const names = (/** @type {{ name: string }[]} */ list) => list.map(({ name }) => name).sort();
  const types = await read("packages/npm/index.d.ts");
  const body = (/** @type {string} */ name) => types.split(`export interface ${name} `)[1].split("\n}")[0];
  const members = (/** @type {string} */ name, /** @type {RegExp} */ pattern) => [...body(name).matchAll(pattern)].map(([, member]) => member).sort();

  const listed = /OPTIONS =\s+"([^"]+)"/.exec(await read("static/loader/options.js"))?.[1].split(" ") ?? [];
  const options = [...listed, "base"].sort();
  assert.deepEqual(names(element.attributes), options, "the manifest's attributes");
  assert.deepEqual(members("JalonAttributes", /^ {2}"?([\w-]+)"?\?:/gm), options, "the attributes' types");

  const counted = [...(await read("core/src/embedding/host_event.rs")).matchAll(/Self::\w+(?: \{ \.\. \}|\(\.\.\)) => "([\w-]+)"/g)];
  // The one that hands over a file is no event for analytics.
  const handed = [...(await read("static/inside.js")).matchAll(/emit\("([\w-]+)"/g)];
  assert.ok(counted.length >= 6 && handed.length === 1);
  const events = [...counted, ...handed].map(([, name]) => `jalon-${name}`).sort();
  assert.deepEqual(names(element.events), events, "the manifest's events");
  assert.deepEqual(members("JalonEventMap", /^ {2}"([\w-]+)":/gm), events, "the events' types");

  const methods = [...(await read("static/loader/element.js")).matchAll(/^ {2}(?:async )?(\w+)\([^)]*\) \{\n {4}(?:const [^\n]+(?:\n {4}| = )await|return) this\.#call/gm)].map(([, name]) => name).sort();
  assert.deepEqual(names(element.members), methods, "the manifest's methods");
  assert.deepEqual(members("JalonDiagnosticElement", /^ {2}(\w+)\(/gm), methods, "the methods' types");

  const documentation = await read("docs/embedding.md");
  const properties = [...documentation.matchAll(/^\| `(--jalon-[\w-]+)` \|/gm)].map(([, name]) => name).sort();
  assert.deepEqual(names(element.cssProperties), properties, "the custom properties");

  const places = [.../\| `goTo\(place\)` \|(.*)/.exec(documentation)?.[1].matchAll(/`([a-z-]+)`/g) ?? []].map(([, place]) => place).sort();
  assert.deepEqual([...(types.split("export type JalonPlace =")[1].split(";")[0].matchAll(/"([\w-]+)"/g))].map(([, place]) => place).sort(), places, "the places");
});
