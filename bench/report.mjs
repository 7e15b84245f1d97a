// Formats the benchmark results as Markdown tables, for the terminal and for
// docs/benchmarks.md, where they replace the text between two markers.

/** @import { Browser } from "playwright-core" */
/** @import { Samples } from "./measure.mjs" */
/** @import { Subject } from "./subjects.mjs" */

import { readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import { GOALS, TABLES, median } from "./figures.mjs";

const BEGIN = "<!-- figures: written by make bench -->";
const END = "<!-- end of figures -->";

/** The date, the machine and the browser.
 *  @param {Browser} browser
 *  @param {number} rounds */
export async function circumstances(browser, rounds) {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  const system = /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? `${os.type()} ${os.release()}`;
  const cores = os.cpus();
  return {
    "date": new Date().toISOString().slice(0, 10),
    "machine": `${cores[0].model.trim()}, ${cores.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    "other load": `load average ${os.loadavg()[0].toFixed(1)} before the first round`,
    system,
    "browser": `Chromium ${browser.version()}, headless`,
    "rounds": `${rounds}, interleaved`,
  };
}

/** All tables. `samples[page][metric]` holds one number per round.
 *  @param {Record<string, Samples>} samples
 *  @param {Record<string, Subject>} subjects
 *  @param {Record<string, string>} where */
export function report(samples, subjects, where) {
  const pages = Object.keys(subjects);
  const of = (/** @type {string} */ page, /** @type {string} */ metric) => {
    if (!samples[page][metric]) throw new Error(`a goal needs "${metric}" of ${subjects[page].name}, which was not measured`);
    return median(samples[page][metric]);
  };
  /** @param {number[] | undefined} numbers
   *  @param {import("./figures.mjs").Format} format */
  const cell = (numbers, format) => {
    if (!numbers) return "–";
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(format);
    return low === high ? low : `${format(median(numbers))} (${low}–${high})`;
  };
  const parts = [
    table(["", ""], Object.entries(where)),
    "### Goals",
    table(
      ["goal", "at most", "measured", ""],
      GOALS.map(([name, figure, format, most]) => {
        const value = figure(of);
        return [name, format(most), format(value), value <= most ? "met" : "**missed**"];
      }),
    ),
  ];
  for (const { title, rows } of TABLES) {
    const shown = pages.filter((page) => rows.some(([, metric]) => samples[page][metric]));
    const cells = rows.map(([name, metric, format]) => [name, ...shown.map((page) => cell(samples[page][metric], format))]);
    parts.push(`### ${title}`, table(["", ...shown.map((page) => subjects[page].name)], cells));
  }
  return parts.join("\n\n");
}

/** A Markdown table with aligned columns, readable in a terminal too.
 *  @param {string[]} head
 *  @param {string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Replaces the tables in `file`.
 *  @param {string} file
 *  @param {string} text */
export async function write(file, text) {
  const page = await readFile(file, "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the markers ${BEGIN} and ${END}`);
  await writeFile(file, `${page.slice(0, begin + BEGIN.length)}\n${text}\n${page.slice(end)}`);
}
