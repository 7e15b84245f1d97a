// Builds the SurveyJS page in target/bench/survey from the minified files that npm
// publishes and Jalon's own texts. The style sheet is the one without a font, which is to
// SurveyJS's advantage.

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { words } from "./words.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const to = join(root, "target/bench/survey");

const FILES = {
  "survey-core.css": "survey-core/survey-core.fontless.min.css",
  "survey-core.js": "survey-core/survey.core.min.js",
  "french.js": "survey-core/i18n/french.min.js",
  "survey-js-ui.js": "survey-js-ui/survey-js-ui.min.js",
};

await mkdir(to, { recursive: true });
for (const [name, published] of Object.entries(FILES)) await copyFile(join(here, "../node_modules", published), join(to, name));
for (const name of ["index.html", "page.js"]) await copyFile(join(here, name), join(to, name));
await writeFile(join(to, "questions.js"), `window.QUESTIONS=${JSON.stringify(await words(root))};\n`);
