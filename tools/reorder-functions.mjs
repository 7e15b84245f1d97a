// Puts functions with similar code next to each other, which a compressor
// rewards: node tools/reorder-functions.mjs FILE.wasm
//
// The linker writes functions in the order in which it meets them. This script sorts
// them by type and then by their bytes, and renumbers every reference to a function:
// calls, tables, exports. The program stays the same. What it is worth is in
// docs/size.md.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Reader, sections, unsigned } from "./wasm.mjs";

/** The ids of the sections that are read or rewritten. */
const [CUSTOM, IMPORT, FUNCTION, GLOBAL, EXPORT, START, ELEMENT, CODE] = [0, 2, 3, 6, 7, 8, 9, 10];
/** The kind of a function in imports and exports. */
const FUNCTION_KIND = 0;
/** The opcodes of `i32.const` and `end`. */
const [CONST, END] = [0x41, 0x0b];
/** The opcodes that refer to a function: call, return_call, ref.func. */
const [CALL, RETURN_CALL, REF_FUNC] = [0x10, 0x12, 0xd2];

/** How many LEB128 numbers follow an opcode; those without are in `isPlain`.
 *  @type {Record<number, number>} */
const IMMEDIATES = { 0x02: 1, 0x03: 1, 0x04: 1, 0x0c: 1, 0x0d: 1, 0x11: 2, 0x13: 2, 0x3f: 1, 0x40: 1, 0x41: 1, 0x42: 1, 0xd0: 1 };
for (let opcode = 0x20; opcode <= 0x26; opcode++) IMMEDIATES[opcode] = 1;
for (let opcode = 0x28; opcode <= 0x3e; opcode++) IMMEDIATES[opcode] = 2;
for (const opcode of [CALL, RETURN_CALL, REF_FUNC]) IMMEDIATES[opcode] = 1;
/** Whether nothing follows the opcode: control without labels, drop, select,
 *  arithmetic and comparisons, `ref.is_null`.
 *  @param {number} opcode */
const isPlain = (opcode) =>
  [0x00, 0x01, 0x05, END, 0x0f, 0x1a, 0x1b, 0xd1].includes(opcode) || (opcode >= 0x45 && opcode <= 0xc4);
/** The same for the opcodes after the prefix 0xfc: memory and table instructions. */
const BULK_IMMEDIATES = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

/** The instructions of a body or of a constant expression: the offset and the
 *  opcode of each, and where its immediates end.
 *  @param {Reader} reader
 *  @param {number} end
 *  @returns {Generator<{ opcode: number, at: number, end: number }>} */
function* instructions(reader, end) {
  while (reader.at < end) {
    const at = reader.at;
    const opcode = reader.byte();
    if (opcode === 0x0e) {
      for (let labels = reader.number() + 1; labels > 0; labels--) reader.number();
    } else if (opcode === 0x1c) {
      reader.take(reader.number());
    } else if (opcode === 0x43 || opcode === 0x44) {
      reader.at += opcode === 0x43 ? 4 : 8;
    } else {
      let numbers = opcode === 0xfc ? BULK_IMMEDIATES[reader.number()] : isPlain(opcode) ? 0 : IMMEDIATES[opcode];
      if (numbers === undefined) throw new Error(`an unknown instruction: ${opcode} at ${at}`);
      for (; numbers > 0; numbers--) reader.number();
    }
    yield { opcode, at, end: reader.at };
  }
}

/** Where the instructions of a body start: after the declarations of its locals.
 *  @param {Uint8Array} body */
function afterLocals(body) {
  const reader = new Reader(body, 0);
  for (let groups = reader.number(); groups > 0; groups--) {
    reader.number();
    reader.byte();
  }
  return reader.at;
}

/** The bytes with every reference to a function renumbered.
 *  @param {Uint8Array} bytes
 *  @param {number} start where the instructions start
 *  @param {(index: number) => number} renumber */
function renumbered(bytes, start, renumber) {
  const parts = [];
  let copied = 0;
  for (const { opcode, at, end } of instructions(new Reader(bytes, start), bytes.length)) {
    if (opcode !== CALL && opcode !== RETURN_CALL && opcode !== REF_FUNC) continue;
    parts.push(bytes.subarray(copied, at + 1), unsigned(renumber(new Reader(bytes, at + 1).number())));
    copied = end;
  }
  return Buffer.concat([...parts, bytes.subarray(copied)]);
}

/** A module with the same functions in another order.
 *  @param {Uint8Array} wasm */
export function reorder(wasm) {
  // Names and relocations number functions too; a release needs none.
  const all = sections(wasm).filter(({ id }) => id !== CUSTOM);
  if (all.some(({ id }) => id === START)) throw new Error("a module with a start function");
  const reader = (/** @type {number} */ id) => {
    const section = all.find((other) => other.id === id);
    // A section that is missing has no items.
    return section ? new Reader(wasm, section.start) : new Reader(Uint8Array.of(0), 0);
  };
  const imports = importedFunctions(reader(IMPORT));
  vector(reader(GLOBAL), constantGlobal);
  const types = vector(reader(FUNCTION), (from) => unsigned(from.number()));
  const bodies = vector(reader(CODE), (from) => from.take(from.number()));
  const order = bodies.map((_, index) => index).sort((a, b) => Buffer.compare(types[a], types[b]) || Buffer.compare(bodies[a], bodies[b]));
  const positions = new Map(order.map((index, position) => [index + imports, position + imports]));
  const renumber = (/** @type {number} */ index) => positions.get(index) ?? index;
  const rewritten = new Map([
    [FUNCTION, order.map((index) => types[index])],
    [EXPORT, vector(reader(EXPORT), (from) => exported(from, renumber))],
    [ELEMENT, vector(reader(ELEMENT), (from) => element(from, renumber))],
    [CODE, order.map((index) => {
      const body = renumbered(bodies[index], afterLocals(bodies[index]), renumber);
      return Buffer.concat([unsigned(body.length), body]);
    })],
  ]);
  const parts = all.flatMap(({ id, start, end }) => {
    const items = rewritten.get(id);
    const bytes = items ? Buffer.concat([unsigned(items.length), ...items]) : wasm.subarray(start, end);
    return [Uint8Array.of(id), unsigned(bytes.length), bytes];
  });
  return Buffer.concat([wasm.subarray(0, 8), ...parts]);
}

/** The items of a section.
 *  @template T
 *  @param {Reader} from
 *  @param {(from: Reader) => T} item */
function vector(from, item) {
  return Array.from({ length: from.number() }, () => item(from));
}

/** A global, whose value must not be a function: it would have to be renumbered.
 *  @param {Reader} from */
function constantGlobal(from) {
  from.take(2);
  for (const { opcode } of instructions(from, from.bytes.length)) {
    if (opcode === REF_FUNC) throw new Error("a global that refers to a function");
    if (opcode === END) return;
  }
}

/** How many functions are imported: they come first in the numbering.
 *  @param {Reader} from */
function importedFunctions(from) {
  const limits = () => (from.byte() & 1 ? [from.number(), from.number()] : [from.number()]);
  return vector(from, () => {
    from.take(from.number());
    from.take(from.number());
    const kind = from.byte();
    if (kind === FUNCTION_KIND) from.number();
    else if (kind === 1) [from.byte(), limits()];
    else if (kind === 2) limits();
    else if (kind === 3) from.take(2);
    else throw new Error(`an import of the unknown kind ${kind}`);
    return kind;
  }).filter((kind) => kind === FUNCTION_KIND).length;
}

/** An export, renumbered where it is a function.
 *  @param {Reader} from
 *  @param {(index: number) => number} renumber */
function exported(from, renumber) {
  const start = from.at;
  from.take(from.number());
  const kind = from.byte();
  const head = from.bytes.subarray(start, from.at);
  const index = from.number();
  return Buffer.concat([head, unsigned(kind === FUNCTION_KIND ? renumber(index) : index)]);
}

/** A segment of a table, renumbered: an active one, of indices or of expressions.
 *  @param {Reader} from
 *  @param {(index: number) => number} renumber */
function element(from, renumber) {
  const start = from.at;
  const kind = from.number();
  if (![0, 2, 4, 6].includes(kind)) throw new Error(`a table segment of an unknown kind: ${kind}`);
  // A segment that names its table also names the type of its elements.
  const isExplicit = Boolean(kind & 2);
  if (isExplicit) from.number();
  if (from.byte() !== CONST) throw new Error("a table segment at a computed position");
  from.number();
  if (from.byte() !== END) throw new Error("a table segment at a computed position");
  if (isExplicit) from.byte();
  const head = from.bytes.subarray(start, from.at);
  const items = vector(from, () => (kind & 4 ? constantFunction(from, renumber) : unsigned(renumber(from.number()))));
  return Buffer.concat([head, unsigned(items.length), ...items]);
}

/** An expression whose value is a function or none, renumbered.
 *  @param {Reader} from
 *  @param {(index: number) => number} renumber */
function constantFunction(from, renumber) {
  const [opcode, operand] = [from.byte(), from.number()];
  if (from.byte() !== END) throw new Error("a computed element of a table");
  return Buffer.concat([Uint8Array.of(opcode), unsigned(opcode === REF_FUNC ? renumber(operand) : operand), Uint8Array.of(END)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) writeFileSync(file, reorder(readFileSync(file)));
}
