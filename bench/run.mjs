// The benchmarks: every page in turn, round after round, so that other load on the
// machine affects all of them. Prints the tables and writes them to docs/benchmarks.md.
// Nothing fails because it is slow.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, launch } from "../tests/e2e/harness.mjs";
import { median } from "./figures.mjs";
import { round } from "./measure.mjs";
import { addHosts, addStill } from "./pages.mjs";
import { circumstances, report, write } from "./report.mjs";
import { serve } from "./server.mjs";
import { SUBJECTS } from "./subjects.mjs";

/** With fewer rounds, medians mean little: they are printed, not written. */
const MIN_ROUNDS = 5;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rounds = Number(process.env.JALON_BENCH_ROUNDS ?? MIN_ROUNDS);
const built = join(root, "target/bench");
const server = await serve({ app: DIST, counter: join(built, "counter"), survey: join(built, "survey") });
const browser = await launch();
addHosts(server);
await addStill(browser, server, DIST);
const where = await circumstances(browser, rounds);

/** @type {Record<string, import("./measure.mjs").Samples>} */
const samples = Object.fromEntries(Object.keys(SUBJECTS).map((page) => [page, {}]));
for (let count = 1; count <= rounds; count++) {
  process.stderr.write(`round ${count} of ${rounds}:`);
  for (const [page, subject] of Object.entries(SUBJECTS)) {
    process.stderr.write(` ${subject.name}`);
    const measured = await round(browser, server.page(page), subject).catch((cause) => {
      throw new Error(`${subject.name} could not be measured`, { cause });
    });
    // A round counts once, however many samples it has.
    for (const [what, numbers] of Object.entries(measured)) if (numbers.length) (samples[page][what] ??= []).push(median(numbers));
  }
  process.stderr.write("\n");
}
await browser.close();
await server.close();

const text = report(samples, SUBJECTS, where);
console.log(`\n${text}\n`);
if (rounds >= MIN_ROUNDS) await write(join(root, "docs/benchmarks.md"), text);
else console.log(`fewer than ${MIN_ROUNDS} rounds: docs/benchmarks.md is left as it is`);
