// What comes first here, decided before anything is painted: which screen, in which
// language, or none where only the application can tell.

/** In the order of Language::ALL. */
export const LANGUAGES = ["fr", "en"];

/** Which screen comes first: the start, the greeting of a visitor who has work here,
 *  or another one, which only the application has.
 *  @param {string} key
 *  @param {boolean} standalone */
export function nameFor(key, standalone) {
  try {
    const stored = Object.keys(localStorage).filter((name) => name.startsWith(`${key}/v1/`)).map((name) => name.slice(key.length + 4));
    if (stored.some((name) => /^document(-\w+)?$/.test(name))) return "greeting";
    const isPlace = /^(?!start )/.test(sessionStorage.getItem(`${key}/v1/bookmark`) ?? "start ");
    if (isPlace || stored.some((name) => !/^(language|prices|exported|file|reviewer)$/.test(name))) return;
  } catch {} // Where storage is blocked, there is nothing.
  if (!standalone || location.hash.length < 2) return "start";
}

/** The language that the visitor chose, else the page's, else the browser's.
 *  @param {string} key
 *  @param {string} [page] */
export function languageFor(key, page) {
  let chosen;
  try {
    chosen = localStorage.getItem(`${key}/v1/language`);
  } catch {} // Nothing is stored.
  const codes = [chosen, page, ...navigator.languages].map((code) => `${code}`.slice(0, 2).toLowerCase());
  return codes.find((code) => LANGUAGES.includes(code)) ?? "fr";
}

/** Whether the browser runs WebAssembly here. If not, the loader says why. */
export function canRun() {
  try {
    return Boolean(new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))));
  } catch {
    return false;
  }
}
