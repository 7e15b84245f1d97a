// The text between quotes in Rust sources, as the compiler reads it.

/** Escapes of Rust's string literals, but for the end of a line and \u{…}. */
const ESCAPES = { n: "\n", r: "\r", t: "\t", "0": "\0", "\\": "\\", '"': '"', "'": "'" };

/** A comment, a raw string, a string, or a character: what can hold a quote. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|b?r(#*)"([\s\S]*?)"\1|b?"((?:[^"\\]|\\[\s\S])*)"|'(?:[^'\\\n]|\\[^\n][^'\n]*)'/g;

/** The strings in this source, in order. */
export function literals(source) {
  const found = [];
  for (const [, , raw, quoted] of source.matchAll(TOKEN)) {
    if (raw !== undefined) found.push(raw);
    else if (quoted !== undefined) found.push(unescape(quoted));
  }
  return found;
}

function unescape(quoted) {
  return quoted.replace(/\\(?:\r?\n\s*|u\{([0-9a-fA-F_]+)\}|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, unicode, byte, other) => {
    const code = unicode?.replaceAll("_", "") ?? byte;
    if (code) return String.fromCodePoint(parseInt(code, 16));
    return other === undefined ? "" : (ESCAPES[other] ?? other);
  });
}

/** The parts of a text around what `format!` puts into it. */
export function parts(literal) {
  return literal.split(/\{[^{}]*\}/);
}
