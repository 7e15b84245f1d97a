// How the tests in an engine find what is shown, by the name that it is known by,
// wherever it stands (in the page, in a shadow root, in the frame that one is in),
// and how they wait.

const PATIENCE = 20_000;

/** Waits until something is so, and gives what it says; polls, as WebDriver must. */
export async function until(what, says) {
  let last;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((turn) => setTimeout(turn, 40))) {
    const value = await says().catch((error) => void (last = error));
    if (value) return value;
  }
  throw new Error(`never: ${what}${last ? ` (${last.message})` : ""}`);
}

/** In the page: what matches and is seen, by selector and name, shadow roots
 *  included; within what a selector or an element says, or in the whole page. */
export const FIND = `
  const [selector, name, within] = arguments;
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? [one, ...inside(one.shadowRoot)] : [one]));
  const plain = (text) => text.replace(/[\\s\\u00a0\\u202f]+/g, " ").trim();
  const called = (one) => plain(one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent);
  const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
  const fits = (one) => name === null || (name.startsWith("^") ? new RegExp(name).test(called(one)) : called(one) === name);
  const everything = inside(document);
  const scopes = typeof within === "string" ? everything.filter((one) => one.matches(within)) : [within];
  const all = within ? scopes.flatMap((one) => [...inside(one), ...(one.shadowRoot ? inside(one.shadowRoot) : [])]) : everything;
  return all.filter((one) => one.matches(selector) && fits(one) && seen(one));`;

/** Text with every kind of space as an ordinary one. */
export const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The card of an indicator, as a selector. */
export const row = (number) => `article[aria-labelledby$="-i${number}"]`;
