// What runs in a measured page while it loads, before its own scripts: when the screens
// appear, and when the first click has an effect. All times are of the page that the
// visitor opens, since its navigation, wherever Jalon is: in that page, in a shadow root or
// in a frame.

/** Selectors, by what they stand for.
 *  @typedef {Record<string, string>} Selectors */

/** What both of the others use, in window.arriving.
 *
 *  `place` finds where Jalon is, `isShown` whether an element is visible, and `isWithinReach`
 *  whether a pointer in the middle of it would hit it: not if it is inert, hidden or covered. */
export function findPlaces() {
  // A frame reports itself. To look into it from outside, before it has its page, would
  // make the browser keep the window of the empty document, without these scripts.
  if (parent !== self) return void (parent.arriving.framed = document);
  const frameOf = (/** @type {Element} */ element) => element.ownerDocument.defaultView?.frameElement;
  window.arriving = {
    /** @type {Document | undefined} */
    framed: undefined,
    /** @returns {Document | ShadowRoot} */
    place: () => window.arriving.framed ?? document.querySelector("jalon-diagnostic")?.shadowRoot ?? document,
    /** @param {Element} element */
    isShown(element) {
      const options = { visibilityProperty: true };
      return element.checkVisibility(options) && (frameOf(element)?.checkVisibility(options) ?? true);
    },
    /** @param {Element} element */
    isWithinReach(element) {
      const box = element.getBoundingClientRect();
      let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (let /** @type {Element | null | undefined} */ at = element; at; at = frameOf(at)) {
        const hit = /** @type {Document | ShadowRoot} */ (at.getRootNode()).elementFromPoint(x, y);
        if (!hit || !at.contains(hit)) return false;
        const around = frameOf(at)?.getBoundingClientRect();
        [x, y] = [x + (around?.x ?? 0), y + (around?.y ?? 0)];
      }
      return true;
    },
  };
}

/** Records when each of the screens was first painted: window.reached, by their names.
 *  @param {Selectors} screens */
export function awaitScreens(screens) {
  // A frame is looked into from the page around it, whose clock counts.
  if (parent !== self) return void parent.arriving.observe(document);
  const { arriving } = window;
  /** @type {Record<string, number>} */
  const reached = (window.reached = {});
  const missing = new Map(Object.entries(screens));
  /** @type {MutationObserver[]} */
  const observers = [];
  const look = () => {
    for (const [name, selector] of missing) {
      const screen = arriving.place().querySelector(selector);
      if (!screen || !arriving.isShown(screen)) continue;
      missing.delete(name);
      window.bench.painted().then((/** @type {number} */ now) => (reached[name] = now));
    }
    if (!missing.size) for (const observer of observers) observer.disconnect();
  };
  arriving.observe = (/** @type {Node} */ root) => {
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden", "style"] });
    observers.push(observer);
  };
  arriving.observe(document);
  // An observer does not look into shadow roots.
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ options) {
    const root = attachShadow.call(this, options);
    arriving.observe(root);
    return root;
  };
}

/** After each paint, clicks the first control until a click has an effect, and records
 *  when that click was: window.usable.
 *  @param {{ control: string, effect: string }} selectors */
export function tryOut({ control, effect }) {
  if (parent !== self) return;
  const { arriving } = window;
  const state = () => {
    const shown = arriving.place().querySelector(effect);
    return shown && `${shown.className} ${shown.textContent}`;
  };
  /** @type {number | undefined} */
  let clicked;
  /** @type {string | null | undefined} */
  let before;
  const attempt = () => {
    if (clicked !== undefined && state() !== before) return void (window.usable = clicked);
    const target = arriving.place().querySelector(control);
    before = state();
    clicked = target && before !== null && arriving.isWithinReach(target) ? performance.now() : undefined;
    if (clicked !== undefined) target.click();
    requestAnimationFrame(after);
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = attempt;
  const after = () => channel.port2.postMessage(0);
  requestAnimationFrame(after);
}
