// What runs inside a measured page, put there before the page's own scripts. It
// does little more than read the clock, so as not to measure itself.

/** Notes what the rig asks for later, under window.bench. */
export function watch() {
  const bench = (window.bench = { shift: 0, paints: [], long: [], saves: [], memory: undefined });

  // A message is a task of its own: sent while an event is handled, it comes when
  // the handling is over; sent in a frame callback, it comes when the main thread
  // has done its part of the frame, which is style, layout and paint.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()(performance.now());
  const nextTask = () =>
    new Promise((done) => {
      waiting.push(done);
      channel.port2.postMessage(0);
    });
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  bench.painted = () => frame().then(nextTask);

  // For a key or a click: `work` is the main thread's time, for handling it and
  // for the frame that shows it; `paint` is what the visitor waits from the moment
  // when the browser received it, which adds the wait for the next frame.
  let key;
  addEventListener("keydown", (event) => (key = { at: event.timeStamp, start: performance.now() }), { capture: true });
  for (const type of ["input", "click"])
    addEventListener(type, async (event) => {
      if (!event.isTrusted || (type === "input" && !key)) return;
      const { at, start } = type === "click" ? { at: event.timeStamp, start: performance.now() } : key;
      key = undefined;
      const next = frame();
      const [handled, framed] = await Promise.all([nextTask(), next]);
      const painted = await nextTask();
      bench.paints.push({ type, work: Math.min(handled, framed) - start + painted - framed, paint: painted - at });
    }, { capture: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.long.push(duration);
  }).observe({ type: "longtask" });

  // How long a timer takes that keeps the work in the browser's storage.
  const { setItem } = Storage.prototype;
  let kept = false;
  Storage.prototype.setItem = function (...values) {
    kept = true;
    return setItem.apply(this, values);
  };
  const { setTimeout } = window;
  window.setTimeout = (work, ...rest) =>
    setTimeout(typeof work !== "function" ? work : (...values) => {
      kept = false;
      const start = performance.now();
      work(...values);
      if (kept) bench.saves.push(performance.now() - start);
    }, ...rest);

  // The memory that a module asks for is not part of the script heap.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...values) => {
      const result = await original(...values);
      bench.memory = (result.instance ?? result).exports?.memory ?? bench.memory;
      return result;
    };
  }
}

/** Tries, after each frame, whether a click on the first control does anything
 *  yet, and notes when one first did: window.usable, in milliseconds since the
 *  page was asked for. Only what is painted can be clicked, so it is tried after
 *  the paint. */
export function tryOut({ control, effect }) {
  const state = () => {
    const shown = document.querySelector(effect);
    return shown && `${shown.className} ${shown.textContent}`;
  };
  let clicked, before;
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
