// Locates the data of a WebAssembly module, in the file and in the memory of the
// running program.

/** The id of the data section. */
const DATA = 11;
/** The opcodes of `i32.const` and `end`. */
const [CONST, END] = [0x41, 0x0b];

/** The active data segments: `start` in the file, `address` in memory, `size`.
 *  @param {Uint8Array} wasm */
export function segments(wasm) {
  const reader = new Reader(wasm, 8);
  while (reader.at < wasm.length) {
    const [section, size] = [reader.byte(), reader.number()];
    const end = reader.at + size;
    if (section === DATA) return [...dataOf(reader)];
    reader.at = end;
  }
  throw new Error("the module has no data");
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

class Reader {
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
