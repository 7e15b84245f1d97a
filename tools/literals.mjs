// Extracts string literals, unescaped as the compiler does, and identifiers from Rust
// sources.

/** The escapes of Rust's string literals, except line continuations and \u{…}.
 *  @type {Record<string, string>} */
const ESCAPES = { n: "\n", r: "\r", t: "\t", "0": "\0", "\\": "\\", '"': '"', "'": "'" };

/** Every token that can contain a quote: comments, raw strings, strings, characters. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|b?r(#*)"([\s\S]*?)"\1|b?"((?:[^"\\]|\\[\s\S])*)"|'(?:[^'\\\n]|\\[^\n][^'\n]*)'/g;

/** The string literals of a source, in order.
 *  @param {string} source */
export function literals(source) {
  const found = [];
  for (const [, , raw, quoted] of source.matchAll(TOKEN)) {
    if (raw !== undefined) found.push(raw);
    else if (quoted !== undefined) found.push(unescape(quoted));
  }
  return found;
}

/** The identifiers of a source, and its keywords: words of comments are neither.
 *  @param {string} source
 *  @returns {string[]} */
export function identifiers(source) {
  return source.replace(TOKEN, " ").match(/[A-Za-z_]\w+/g) ?? [];
}

/** @param {string} quoted */
function unescape(quoted) {
  return quoted.replace(/\\(?:\r?\n\s*|u\{([0-9a-fA-F_]+)\}|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, unicode, byte, other) => {
    const code = unicode?.replaceAll("_", "") ?? byte;
    if (code) return String.fromCodePoint(parseInt(code, 16));
    return other === undefined ? "" : (ESCAPES[other] ?? other);
  });
}

/** The parts of a literal between the arguments of `format!`.
 *  @param {string} literal */
export function parts(literal) {
  return literal.split(/\{[^{}]*\}/);
}
