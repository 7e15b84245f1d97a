// What runs in a measured page, before its own scripts. It does little more than read
// the clock, so as not to measure itself.

/** @typedef {{ type: string, work: number, paint: number }} Paint */
/** @typedef {{ shift: number, paints: Paint[], long: number[], saves: number[], memories: WeakRef<WebAssembly.Memory>[], painted: () => Promise<number> }} Bench */

/** Records measurements in window.bench, in each frame for itself. */
export function watch() {
  /** @type {Bench} */
  const bench = (window.bench = { shift: 0, paints: [], long: [], saves: [], memories: [], painted: () => frame().then(nextTask) });

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

  // How long it takes to save to the browser's storage: in a timer, or under a lock that
  // a timer asks for.
  const { setItem } = Storage.prototype;
  let saved = false;
  Storage.prototype.setItem = function (/** @type {[string, string]} */ ...values) {
    saved = true;
    return setItem.apply(this, values);
  };
  const timed = (/** @type {any} */ work) =>
    typeof work !== "function" ? work : (/** @type {any[]} */ ...values) => {
      saved = false;
      const start = performance.now();
      const result = work(...values);
      if (saved) bench.saves.push(performance.now() - start);
      return result;
    };
  const { setTimeout } = window;
  window.setTimeout = /** @type {any} */ ((/** @type {TimerHandler} */ work, /** @type {any[]} */ ...rest) => setTimeout(timed(work), ...rest));
  const { request } = LockManager.prototype;
  LockManager.prototype.request = /** @type {any} */ (function (/** @type {any} */ ...values) {
    return request.apply(this, values.map(timed));
  });

  // The memory of a module is not part of the script heap. Nothing here keeps it alive.
  const functions = /** @type {any} */ (WebAssembly);
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = functions[name];
    functions[name] = async (/** @type {any[]} */ ...values) => {
      const result = await original(...values);
      const memory = (result.instance ?? result).exports?.memory;
      if (memory) bench.memories.push(new WeakRef(memory));
      return result;
    };
  }
}
