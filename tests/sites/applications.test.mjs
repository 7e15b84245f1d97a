// Applications with the npm package, as their frameworks build and serve them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../e2e/harness.mjs";
import { PAGE, createProject, serveFolder } from "../npm/project.mjs";
import { tried } from "./record.mjs";
import { visitHost, watch } from "./visitor.mjs";

const MODULES = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const versionOf = (/** @type {string} */ name) => JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")).version;
const link = (/** @type {string[]} */ ...names) => Object.fromEntries(names.map((name) => [name, join(MODULES, name)]));
const VITE = join(MODULES, ".bin/vite");

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const INDEX = PAGE.replace("SCRIPT", "/main.jsx").replace(/<jalon-diagnostic.*<\/jalon-diagnostic>/, '<div id="app"></div>');
const REACT = `import "jalon/react";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
function App() {
  const [name, setName] = useState("Lilas");
  const [isShown, setShown] = useState(true);
  return <>
    <button id="rename" onClick={() => setName("Rose")}>1</button>
    <button id="toggle" onClick={() => setShown(!isShown)}>2</button>
    {isShown && <jalon-diagnostic lang="fr" host-name={name} mode={location.search ? "frame" : undefined} base={location.search ? "/files/" : undefined} style={{ "--jalon-radius": "3px" }} />}
  </>;
}
createRoot(document.getElementById("app")).render(<StrictMode><App /></StrictMode>);
`;
const VUE = `<script setup>
import "jalon/vue";
import { ref } from "vue";
const name = ref("Lilas");
const isShown = ref(true);
</script>
<template>
  <button id="rename" @click="name = 'Rose'">1</button>
  <button id="toggle" @click="isShown = !isShown">2</button>
  <jalon-diagnostic v-if="isShown" lang="fr" :host-name="name" />
</template>
`;

/** Changes an option, takes the element away and brings it back.
 *  @param {string} url */
async function assertFollows(url) {
  const page = await browser.newPage({ locale: "fr-FR" });
  const problems = watch(page, new URL(url).origin);
  await page.goto(url);
  const widget = page.locator("jalon-diagnostic .root");
  await widget.getByText("Proposé par Lilas.").waitFor();
  await page.click("#rename");
  await widget.getByText("Proposé par Rose.").waitFor();
  await page.click("#toggle");
  await page.locator("jalon-diagnostic").waitFor({ state: "detached" });
  await page.click("#toggle");
  await widget.getByText("Proposé par Rose.").waitFor();
  assert.deepEqual(problems, []);
  await page.close();
}

tried(test, () => `React ${versionOf("react")}, Vite ${versionOf("vite")}`, "built, in strict mode, changed, removed and back; in a frame", async (t) => {
  const project = await createProject(t, { "index.html": INDEX, "main.jsx": REACT }, link("react", "react-dom", "scheduler"));
  await project.run(VITE, "build");
  await project.run("/bin/cp", "-r", "node_modules/jalon/dist", "dist/files");
  const url = await serveFolder(t, join(project.folder, "dist"));
  await assertFollows(url);
  await visitHost(browser, url);
  await visitHost(browser, `${url}?frame`, { isFrame: true });
});

tried(test, () => `Vue ${versionOf("vue")}, Vite ${versionOf("vite")}`, "built, changed, removed and back", async (t) => {
  const project = await createProject(t, {
    "index.html": INDEX.replace("main.jsx", "main.js"),
    "App.vue": VUE,
    "main.js": 'import { createApp } from "vue";\nimport App from "./App.vue";\ncreateApp(App).mount("#app");\n',
    "vite.config.js": 'import vue from "@vitejs/plugin-vue";\nexport default { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "jalon-diagnostic" } } })] };\n',
  }, link("vue", "vite", "@vitejs/plugin-vue"));
  await project.run(VITE, "build");
  const url = await serveFolder(t, join(project.folder, "dist"));
  await assertFollows(url);
  await visitHost(browser, url);
});

tried(test, () => `Vite ${versionOf("vite")}`, "served while one develops, without configuration", async (t) => {
  const project = await createProject(t, { "index.html": PAGE.replace("SCRIPT", "/main.js"), "main.js": 'import "jalon";\n' });
  const { createServer } = await import("vite");
  const server = await createServer({ root: project.folder, configFile: false, logLevel: "error", server: { port: 0, host: "127.0.0.1" } });
  t.after(() => server.close());
  await server.listen();
  await visitHost(browser, server.resolvedUrls?.local[0] ?? "");
});

const PLAIN = { "index.html": PAGE.replace("SCRIPT", "main.js"), "src/index.js": 'import "jalon";\n' };
const bundler = (/** @type {string} */ name) => JSON.parse(readFileSync(join(MODULES, "../../npm/node_modules", name, "package.json"), "utf8")).version;

tried(test, () => `webpack ${bundler("webpack")}`, "built, without configuration", async (t) => {
  const project = await createProject(t, PLAIN);
  await project.run("webpack", "--mode", "production", "--output-path", ".");
  await visitHost(browser, await serveFolder(t, project.folder));
});

tried(test, () => `esbuild ${bundler("esbuild")}`, "built, without configuration", async (t) => {
  const project = await createProject(t, PLAIN);
  await project.run("esbuild", "main=src/index.js", "--bundle", "--minify", "--format=esm", "--splitting", "--outdir=.");
  await visitHost(browser, await serveFolder(t, project.folder));
});
