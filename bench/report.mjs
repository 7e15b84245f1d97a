// Formats the measurements as tables, for the terminal and for docs/benchmarks.md, where
// they are between two markers.

/** @import { Browser } from "playwright-core" */
/** @import { Samples } from "./measure.mjs" */
/** @import { Subject } from "./subjects.mjs" */

import { readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import { GOALS, TABLES, median } from "./figures.mjs";

const BEGIN = "<!-- figures: written by make bench -->";
const END = "<!-- end of figures -->";

/** The machine, the browser and the day.
 *  @param {Browser} browser
 *  @param {number} rounds */
export async function circumstances(browser, rounds) {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  const system = /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? `${os.type()} ${os.release()}`;
  const cores = os.cpus();
  return {
    "day": new Date().toISOString().slice(0, 10),
    "machine": `${cores[0].model.trim()}, ${cores.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    "busy with other things": `load average ${os.loadavg()[0].toFixed(1)} before the first round`,
    system,
    "browser": `Chromium ${browser.version()}, headless`,
    "rounds": `${rounds}, interleaved`,
  };
}

/** The tables. `samples[page][what]` has one number for each round.
 *  @param {Record<string, Samples>} samples
 *  @param {Record<string, Subject>} subjects
 *  @param {Record<string, string>} where */
export function report(samples, subjects, where) {
  const pages = Object.keys(subjects);
  const of = (/** @type {string} */ page, /** @type {string} */ what) => median(samples[page][what]);
  /** @param {number[] | undefined} numbers
   *  @param {import("./figures.mjs").Format} written */
  const cell = (numbers, written) => {
    if (!numbers) return "–";
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(written);
    return low === high ? low : `${written(median(numbers))} (${low}–${high})`;
  };
  const parts = [
    table(["", ""], Object.entries(where)),
    "### Goals",
    table(
      ["goal", "at most", "measured", ""],
      GOALS.map(([name, figure, written, most]) => {
        const value = figure(of);
        return [name, written(most), written(value), value <= most ? "met" : "**missed**"];
      }),
    ),
  ];
  for (const { title, rows } of TABLES) {
    const shown = pages.filter((page) => rows.some(([, what]) => samples[page][what]));
    const cells = rows.map(([name, what, written]) => [name, ...shown.map((page) => cell(samples[page][what], written))]);
    parts.push(`### ${title}`, table(["", ...shown.map((page) => subjects[page].name)], cells));
  }
  return parts.join("\n\n");
}

/** A table that is also readable in a terminal.
 *  @param {string[]} head
 *  @param {string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** Replaces the tables in a file.
 *  @param {string} file
 *  @param {string} text */
export async function write(file, text) {
  const page = await readFile(file, "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has lost its markers: ${BEGIN} and ${END}`);
  await writeFile(file, `${page.slice(0, begin + BEGIN.length)}\n${text}\n${page.slice(end)}`);
}
