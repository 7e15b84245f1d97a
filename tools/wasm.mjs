// Reads a WebAssembly module: its sections, and where its data is in the file and in
// the memory of the running program. Writes it with other data.

/** The ids of the data section and of the number of its segments. */
const [DATA, DATA_COUNT] = [11, 12];
/** The opcodes of `i32.const` and `end`. */
const [CONST, END] = [0x41, 0x0b];

/** The sections: their id, where they start, and where their content starts and ends.
 *  @param {Uint8Array} wasm */
export function sections(wasm) {
  const reader = new Reader(wasm, 8);
  const found = [];
  while (reader.at < wasm.length) {
    const head = reader.at;
    const [id, size] = [reader.byte(), reader.number()];
    found.push({ id, head, start: reader.at, end: reader.at + size });
    reader.at += size;
  }
  return found;
}

/** An active data segment: where it starts in the file and in memory, and its size.
 *  @typedef {{ start: number, address: number, size: number }} Segment */

/** The active data segments.
 *  @param {Uint8Array} wasm
 *  @returns {Segment[]} */
export function segments(wasm) {
  const data = sections(wasm).find(({ id }) => id === DATA);
  if (!data) throw new Error("the module has no data");
  return [...dataOf(new Reader(wasm, data.start))];
}

/** The module with these active data segments, which are parts of its own.
 *  @param {Uint8Array} wasm
 *  @param {Segment[]} segments */
export function withData(wasm, segments) {
  const content = Buffer.concat([
    unsigned(segments.length),
    ...segments.flatMap(({ start, address, size }) => [
      Uint8Array.of(0, CONST), signed(address), Uint8Array.of(END), unsigned(size), wasm.subarray(start, start + size),
    ]),
  ]);
  const changed = sections(wasm).map(({ id, head, end }) => {
    if (id === DATA_COUNT) return section(id, unsigned(segments.length));
    return id === DATA ? section(id, content) : wasm.subarray(head, end);
  });
  return Buffer.concat([wasm.subarray(0, 8), ...changed]);
}

/** @param {number} id
 *  @param {Uint8Array} content */
const section = (id, content) => Buffer.concat([Uint8Array.of(id), unsigned(content.length), content]);

/** An unsigned LEB128 number, as short as possible.
 *  @param {number} value */
export function unsigned(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Uint8Array.from([...bytes, value]);
}

/** A signed LEB128 number of an address, which is below 2³¹.
 *  @param {number} value */
function signed(value) {
  const bytes = [];
  for (; value > 63; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Uint8Array.from([...bytes, value]);
}

/** @param {Reader} reader */
function* dataOf(reader) {
  for (let count = reader.number(); count > 0; count--) {
    // The only kind that the compiler writes for a program with one memory.
    if (reader.number() !== 0 || reader.byte() !== CONST) throw new Error("a data segment of an unknown kind");
    const address = reader.number();
    if (reader.byte() !== END) throw new Error("a data segment at a computed address");
    const size = reader.number();
    yield { start: reader.at, address, size };
    reader.at += size;
  }
}

/** Reads a module from an offset on. */
export class Reader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** The next bytes.
   *  @param {number} count */
  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** A LEB128 number. Addresses are below 2³¹, so the sign can be ignored. */
  number() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte > 127);
    return value;
  }
}
