// Replaces the still first screen by the application, in one frame: nothing that the
// visitor has done is lost, and nothing moves.

/** @import { Still } from "./types.js" */

/** The parts of the widget whose inside is the same in both. */
const PARTS = ".head, .places, .start, .foot";

/** How many turns of the microtask queue the application has to draw its answers. */
const MAX_TURNS = 50;

/** Lets the application take over what the still screen holds, once it has rendered
 *  into `root`, which is hidden. No event comes in between: everything happens in one
 *  task.
 *  @param {Still} still
 *  @param {HTMLElement} root */
export async function handOver(still, root) {
  try {
    // Something may have been pressed while the application was rendered.
    await still.released();
    await takeOver(still, root);
  } finally {
    // Whatever happens, the application is shown.
    still.end();
    still.root.remove();
    root.hidden = false;
  }
}

/** @type {typeof handOver} */
async function takeOver(still, root) {
  const twin = (/** @type {Node | null} */ node) => twinOf(node, root);
  for (const box of still.root.querySelectorAll("input")) {
    const other = /** @type {HTMLInputElement | undefined} */ (twin(box));
    // As if the visitor clicked, so that it takes the same way as any answer.
    if (other && other.checked !== box.checked) other.click();
  }
  for (const details of still.root.querySelectorAll("details")) Object.assign(twin(details) ?? {}, { open: details.open });
  // The application draws what has changed in one of the next turns, before any event.
  const figures = (/** @type {HTMLElement} */ screen) => screen.querySelector(".ticket")?.textContent;
  for (let turn = 0; turn < MAX_TURNS && figures(root) !== figures(still.root); turn++) await null;
  silence(root);
  const page = /** @type {Document | ShadowRoot} */ (still.root.getRootNode());
  const focused = /** @type {HTMLElement | undefined} */ (twin(page.activeElement));
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = /** @type {Selection} */ (getSelection());
  const [anchor, focus] = isCollapsed ? [] : [twin(anchorNode), twin(focusNode)];
  const pressed = /** @type {HTMLElement | undefined} */ (twin(still.pressed ?? null));
  still.root.remove();
  root.hidden = false;
  focused?.focus({ preventScroll: true });
  if (anchor instanceof Text && focus instanceof Text) getSelection()?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  pressed?.click();
}

/** The element at the same place of the application, or its first text; undefined if
 *  there is none. Texts are not counted: the application has empty ones.
 *  @param {Node | null} node
 *  @param {HTMLElement} root
 *  @returns {Node | undefined} */
function twinOf(node, root) {
  if (node instanceof Text) return [...(twinOf(node.parentNode, root)?.childNodes ?? [])].find((child) => child instanceof Text && child.data === node.data);
  const part = node instanceof Element && node.closest(PARTS);
  if (!part) return;
  const path = [];
  for (let at = node; at !== part; at = /** @type {Element} */ (at.parentElement)) path.unshift([.../** @type {Element} */ (at.parentElement).children].indexOf(at));
  let twin = root.querySelector(`.${part.classList[0]}`) ?? undefined;
  for (const position of path) twin = twin?.children[position];
  return twin?.localName === node.localName ? twin : undefined;
}

/** What the still screen has told already is not told again: neither by a screen
 *  reader nor by a figure that lights up.
 *  @param {HTMLElement} root */
function silence(root) {
  root.classList.add("silent");
  // Those that are drawn later light up.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    for (const figure of root.querySelectorAll(".ticket dd")) figure.classList.add("known");
    root.classList.remove("silent");
  }));
  for (const alert of root.querySelectorAll("[role=alert]:not(:empty)")) {
    alert.setAttribute("aria-live", "off");
    setTimeout(() => alert.removeAttribute("aria-live"), 1000);
  }
}
