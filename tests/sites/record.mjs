// What was tried on which host: scripts/hosts.sh makes a table of it.

import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FILE = join(dirname(fileURLToPath(import.meta.url)), "../../target/hosts.jsonl");

/** Registers a test that goes into the table if it passes, and into the list of failures
 *  if not.
 *  @param {typeof import("node:test").test} test
 *  @param {() => string} host the name of the host and its version, once it is known
 *  @param {string} what
 *  @param {(t: import("node:test").TestContext) => Promise<unknown>} run */
export function tried(test, host, what, run) {
  test(`${what}`, async (t) => {
    let passed = false;
    try {
      await run(t);
      passed = true;
    } finally {
      mkdirSync(dirname(FILE), { recursive: true });
      appendFileSync(FILE, `${JSON.stringify({ host: host(), what, passed })}\n`);
    }
  });
}
