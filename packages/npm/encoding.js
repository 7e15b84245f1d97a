// Bytes as a string literal, for bundlers that know JavaScript only. Each byte is the
// character of its number, so that a server compresses the text nearly as well as the
// bytes; what an editor or a minifier might change is moved up by 256.

/** The characters that are moved: controls, quotes, backslashes. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const MOVED = /[\0-\x1f"\\\x7f-\x9f\xad]/g;

/** A module whose default export is the bytes as a string.
 *  @param {Uint8Array} bytes */
export function moduleOf(bytes) {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `export default "${text.replace(MOVED, (character) => String.fromCharCode(character.charCodeAt(0) + 256))}";\n`;
}

/** The bytes that a string stands for.
 *  @param {string} text */
export function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
