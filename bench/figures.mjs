// The names and formats of the figures, and the goals.

/** The middle number, or the mean of the two in the middle.
 *  @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** @typedef {(value: number) => string} Format */

/** @type {Format} */
const millis = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
/** @type {Format} */
const kilobytes = (value) => (value / 1000).toFixed(1);
/** @type {Format} */
const megabytes = (value) => (value / 1e6).toFixed(2);
/** @type {Format} */
const score = (value) => value.toFixed(3);

/** The tables: each row has a name, a sample and a format.
 *  @type {{ title: string, rows: [string, string, Format][] }[]} */
export const TABLES = [
  {
    title: "Page load",
    rows: [
      ["first contentful paint, ms", "paint", millis],
      ["first screen painted, ms", "screen", millis],
      ["first usable control, ms", "usable", millis],
      ["application in place, ms", "placed", millis],
      ["received at the first usable control, KB", "bytes usable", kilobytes],
      ["received when the application is in place, KB", "bytes placed", kilobytes],
      ["received in the end, KB", "bytes", kilobytes],
      ["received with the questions on screen, KB", "bytes open", kilobytes],
      ["layout shift", "shift", score],
      ["memory after loading, MB", "memory", megabytes],
      ["of which JavaScript heap, MB", "heap", megabytes],
      ["of which WebAssembly, MB", "module", megabytes],
    ],
  },
  {
    title: "Interaction, empty document",
    rows: [
      ["answer: main thread, ms", "answer work empty", millis],
      ["answer: click to paint, ms", "answer paint empty", millis],
      ["key press in the notes: main thread, ms", "key work empty", millis],
      ["key press in the notes: key to paint, ms", "key paint empty", millis],
      ["language switch: main thread, ms", "language work empty", millis],
      ["language switch: click to paint, ms", "language paint empty", millis],
    ],
  },
  {
    title: "Interaction, full document",
    rows: [
      ["document load to paint, ms", "load", millis],
      ["memory, MB", "memory full", megabytes],
      ["answer: main thread, ms", "answer work full", millis],
      ["answer: click to paint, ms", "answer paint full", millis],
      ["key press in the notes: main thread, ms", "key work full", millis],
      ["key press in the notes: key to paint, ms", "key paint full", millis],
      ["language switch: main thread, ms", "language work full", millis],
      ["language switch: click to paint, ms", "language paint full", millis],
      ["typing 60 characters: key to paint, ms", "typing paint", millis],
      ["slowest of these keys, ms", "typing worst", millis],
      ["longest save while typing, ms", "save", millis],
      ["longest long task while typing (0: none), ms", "long task", millis],
    ],
  },
];

/** One frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

/** The duration from which a browser reports a long task, in milliseconds. */
const LONG = 50;

/** @type {Format} */
const ratio = (value) => value.toFixed(2);

/** @typedef {(page: string, sample: string) => number} Of */

/** A figure of one page as a multiple of another page's.
 *  @param {string} page
 *  @param {string} sample
 *  @param {string} other
 *  @returns {(of: Of) => number} */
const times = (page, sample, other, otherSample = sample) => (of) => of(page, sample) / of(other, otherSample);

/** The goals: a name, a figure, its format and its maximum. `of(page, sample)` returns a
 *  median.
 *  @type {[string, (of: Of) => number, Format, number][]} */
export const GOALS = [
  ["first paint, relative to the page without script", times("app", "paint", "still"), ratio, 1.15],
  ["usable, relative to the Yew counter", times("app", "usable", "counter"), ratio, 1.1],
  ["usable, relative to the Yew counter: element", times("element", "usable", "counter"), ratio, 1.1],
  ["usable, relative to the Yew counter: element at the top", times("top", "usable", "counter"), ratio, 1.1],
  ["usable, relative to SurveyJS", times("app", "usable", "survey"), ratio, 0.33],
  ["usable, relative to SurveyJS: element", times("element", "usable", "survey"), ratio, 0.33],
  ["received when usable, KB", (of) => of("app", "bytes usable"), kilobytes, 30_000],
  ["received when usable, KB: element", (of) => of("element", "bytes usable"), kilobytes, 30_000],
  ["application in place, relative to the Yew counter", times("app", "placed", "counter", "usable"), ratio, 1.7],
  ["whole first visit, KB", (of) => of("app", "bytes"), kilobytes, 300_000],
  ["answer, empty: main thread, ms", (of) => of("app", "answer work empty"), millis, FRAME],
  ["answer, full: main thread, ms", (of) => of("app", "answer work full"), millis, FRAME],
  ["key press, empty: main thread, ms", (of) => of("app", "key work empty"), millis, FRAME],
  ["key press, full: main thread, ms", (of) => of("app", "key work full"), millis, FRAME],
  ["saving while typing: longest task, ms", (of) => Math.max(of("app", "save"), of("app", "long task")), millis, LONG],
];
