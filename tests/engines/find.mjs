// How the tests in an engine find elements by accessible name, anywhere in the page
// (shadow roots included) or in the current frame, and how they wait.

const TIMEOUT_MS = 20_000;

/** Waits until `condition` is truthy, and returns its value. Polls, since WebDriver has
 *  no events.
 *  @template Value
 *  @param {string} what
 *  @param {() => Promise<Value>} condition
 *  @returns {Promise<Exclude<Value, undefined | null | false>>} */
export async function waitUntil(what, condition) {
  /** @type {Error | undefined} */
  let last;
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end; await new Promise((next) => setTimeout(next, 40))) {
    const value = await condition().catch((error) => void (last = error));
    if (value) return /** @type {any} */ (value);
  }
  throw new Error(`never: ${what}${last ? ` (${last.message})` : ""}`);
}

/** In the page: the visible elements that match a selector and a name (exact, or a
 *  pattern that starts with "^"), shadow roots included; within an element or a
 *  selector, or in the whole page. */
export const FIND = `
  const [selector, name, within] = arguments;
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? [one, ...inside(one.shadowRoot)] : [one]));
  const plain = (text) => text.replace(/[\\s\\u00a0\\u202f]+/g, " ").trim();
  const nameOf = (one) => plain(one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent);
  const isVisible = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
  const hasName = (one) => name === null || (name.startsWith("^") ? new RegExp(name).test(nameOf(one)) : nameOf(one) === name);
  const everything = inside(document);
  const scopes = typeof within === "string" ? everything.filter((one) => one.matches(within)) : [within];
  const all = within ? scopes.flatMap((one) => [...inside(one), ...(one.shadowRoot ? inside(one.shadowRoot) : [])]) : everything;
  return all.filter((one) => one.matches(selector) && hasName(one) && isVisible(one));`;

/** Replaces every kind of space by an ordinary one.
 *  @param {string} text */
export const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The selector of the card of an indicator.
 *  @param {number} number */
export const row = (number) => `article[aria-labelledby$="-i${number}"]`;
