// Traps: errors that stop a program half-way. Its state cannot be trusted any more, and the
// next element needs a new instance.

/** @import { Diagnostic } from "./element.js" */

/** The elements that show a program in the page.
 *  @type {Set<Diagnostic>} */
export const mounted = new Set();

/** Has the elements whose program this error stopped say so, if it is such an error.
 *  @param {unknown} error */
export function handleTrap(error) {
  const stopped = [...mounted].filter(({ application }) => application.isTrap(error));
  for (const application of new Set(stopped.map(({ application }) => application))) application.stop();
  return Promise.all(stopped.map((element) => element.fail("broken")));
}

for (const type of ["error", "unhandledrejection"])
  addEventListener(type, (/** @type {any} */ { error, reason = error }) => handleTrap(reason));
