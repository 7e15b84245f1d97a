// The release archive: exactly the files of its manifest, and they work by themselves.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "node:test";
import { here } from "./harness.mjs";
import { startHost } from "./hosts.mjs";
import { browser, startHostPages } from "./visits.mjs";

startHostPages();

const PACKAGE = join(here, "../../target/package");

test("the archive holds exactly the files of its manifest, and works by itself", async () => {
  const [name] = (await readdir(PACKAGE)).filter((file) => /^jalon-\d.*\.zip$/.test(file));
  const folder = await mkdtemp(join(tmpdir(), "jalon-"));
  execFileSync("unzip", ["-q", join(PACKAGE, name), "-d", folder]);
  const top = name.replace(".zip", "");
  assert.deepEqual((await readdir(folder)).sort(), ["LISEZMOI.txt", "docs", top]);
  const dist = join(folder, top);
  /** @type {{ files: { path: string, bytes: number, integrity: string }[] }} */
  const manifest = JSON.parse(await readFile(join(dist, "manifest.json"), "utf8"));
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const paths = files.map((file) => relative(dist, join(file.parentPath ?? file.path, file.name)));
  assert.deepEqual(paths.sort(), [...manifest.files.map(({ path }) => path), "manifest.json"].sort());
  for (const { path, bytes, integrity } of manifest.files) {
    const body = await readFile(join(dist, path));
    assert.equal(body.length, bytes, path);
    assert.equal(`sha384-${createHash("sha384").update(body).digest("base64")}`, integrity, path);
  }
  const licences = await readFile(join(dist, "THIRD-PARTY.txt"), "utf8");
  for (const work of ["yew 0.23", "wasm-bindgen 0.2", "serde_json 1", "litemap 0.8", "docx-rs 0.4", "rust_xlsxwriter 0.102", "The Rust standard library"]) assert.ok(licences.includes(work), work);
  assert.ok(!/\bproptest|\bsyn \d/.test(licences), "build and test dependencies are not listed");
  const alone = await startHost({ dist });
  const page = await browser.newPage();
  for (const mode of ["", ' mode="frame"']) {
    await page.goto(alone.page("plain.html", { mode }));
    await (mode ? page.frameLocator("jalon-diagnostic iframe") : page).locator(".places").first().waitFor();
  }
  await page.goto(`${alone.jalon}integrate.html`);
  await page.locator("#preview .places").waitFor();
  await page.goto(alone.jalon);
  await page.locator(".root .places").waitFor();
  assert.ok(alone.requests.every((path) => !path.endsWith("schema")));
  await page.close();
});
