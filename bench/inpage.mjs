// What runs in a measured page, before its own scripts. It does little more than read
// the clock, so as not to measure itself.

/** @typedef {{ type: string, work: number, paint: number }} Paint */
/** @typedef {{ shift: number, paints: Paint[], long: number[], saves: number[], memory?: WebAssembly.Memory, painted: () => Promise<number> }} Bench */

/** Records measurements in window.bench. */
export function watch() {
  /** @type {Bench} */
  const bench = (window.bench = { shift: 0, paints: [], long: [], saves: [], painted: () => frame().then(nextTask) });

  // A message is a task of its own. Posted while an event is handled, it arrives after
  // the handlers; posted in a frame callback, it arrives after the main thread's part
  // of the frame, which is style, layout and paint.
  const channel = new MessageChannel();
  /** @type {((now: number) => void)[]} */
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.(performance.now());
  /** @returns {Promise<number>} */
  const nextTask = () =>
    new Promise((done) => {
      waiting.push(done);
      channel.port2.postMessage(0);
    });
  /** @returns {Promise<number>} */
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));

  // For a key or a click, `work` is the time of the main thread for the event and for
  // the frame that shows its effect. `paint` is the time from the event to the paint,
  // which adds the wait for the next frame.
  /** @type {{ at: number, start: number } | undefined} */
  let key;
  addEventListener("keydown", (event) => (key = { at: event.timeStamp, start: performance.now() }), { capture: true });
  for (const type of ["input", "click"])
    addEventListener(type, async (event) => {
      if (!event.isTrusted || (type === "input" && !key)) return;
      const { at, start } = (type === "input" && key) || { at: event.timeStamp, start: performance.now() };
      key = undefined;
      const next = frame();
      const [handled, framed] = await Promise.all([nextTask(), next]);
      const painted = await nextTask();
      bench.paints.push({ type, work: Math.min(handled, framed) - start + painted - framed, paint: painted - at });
    }, { capture: true });

  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.long.push(duration);
  }).observe({ type: "longtask" });

  // When the application is in place: when its root is shown.
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".root:not([hidden]) .jalon")) return;
    observer.disconnect();
    frame().then(nextTask).then((now) => (window.placed = now));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });

  // How long the timers that save to the browser's storage take.
  const { setItem } = Storage.prototype;
  let saved = false;
  Storage.prototype.setItem = function (/** @type {[string, string]} */ ...values) {
    saved = true;
    return setItem.apply(this, values);
  };
  const { setTimeout } = window;
  window.setTimeout = /** @type {any} */ ((/** @type {TimerHandler} */ work, /** @type {any[]} */ ...rest) =>
    setTimeout(typeof work !== "function" ? work : (/** @type {any[]} */ ...values) => {
      saved = false;
      const start = performance.now();
      work(...values);
      if (saved) bench.saves.push(performance.now() - start);
    }, ...rest));

  // The memory of a module is not part of the script heap.
  const functions = /** @type {any} */ (WebAssembly);
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = functions[name];
    functions[name] = async (/** @type {any[]} */ ...values) => {
      const result = await original(...values);
      bench.memory = (result.instance ?? result).exports?.memory ?? bench.memory;
      return result;
    };
  }
}

/** After each paint, clicks the first control until a click has an effect, and records
 *  when that click was: window.usable, in milliseconds since the navigation.
 *  @param {{ control: string, effect: string }} selectors */
export function tryOut({ control, effect }) {
  const state = () => {
    const shown = document.querySelector(effect);
    return shown && `${shown.className} ${shown.textContent}`;
  };
  /** @type {number | undefined} */
  let clicked;
  /** @type {string | null | undefined} */
  let before;
  const attempt = () => {
    if (clicked !== undefined && state() !== before) return void (window.usable = clicked);
    const target = document.querySelector(control);
    before = state();
    clicked = target && before !== null && !target.disabled ? performance.now() : undefined;
    if (clicked !== undefined) target.click();
    requestAnimationFrame(after);
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = attempt;
  const after = () => channel.port2.postMessage(0);
  requestAnimationFrame(after);
}
