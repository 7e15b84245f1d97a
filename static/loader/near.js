// When an element starts: in view or nearly so, as nobody else needs it to.

/** How far from the viewport, in pixels. */
const NEAR_PX = 600;

/** Calls back once the element is near the viewport. Returns what stops the waiting.
 *  @param {HTMLElement} element
 *  @param {() => void} start */
export function whenNear(element, start) {
  // The observer reports only after the next layout.
  if (element.checkVisibility() && element.getBoundingClientRect().top < innerHeight + NEAR_PX) {
    start();
    return;
  }
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: `${NEAR_PX}px` });
  observer.observe(element);
  return observer;
}
