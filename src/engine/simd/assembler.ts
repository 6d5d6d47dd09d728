/**
 * Writes small WebAssembly modules, byte by byte as the specification has them (WebAssembly Core Specification 2.0,
 * chapter 5): functions over 32-bit numbers and vectors of 128 bits, and one memory that they share with JavaScript.
 * Vectors are why: JavaScript has none.
 */

/** Instructions, one after the other. */
export type Code = readonly (number | Code)[];

/** A function that JavaScript calls by its name. */
export interface WasmFunction {
  readonly name: string;
  /** How many numbers it takes, its first locals. */
  readonly parameters: number;
  /** Whether it gives a number back. */
  readonly gives: boolean;
  /** How many more locals it has: numbers, and after those vectors. */
  readonly numbers: number;
  readonly vectors: number;
  readonly body: Code;
}

const numberType = 0x7f;
const vectorType = 0x7b;
const functionType = 0x60;
const nothing = 0x40;
const end = 0x0b;

/** An unsigned number, seven bits a byte. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left];
}

/** A signed number, seven bits a byte. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left < -0x40 || left > 0x3f; left >>= 7) bytes.push((left & 0x7f) | 0x80);
  return [...bytes, left & 0x7f];
}

/** A vector's instruction, with its place in memory where it has one. */
const vector = (code: number, ...immediate: Code): Code => [0xfd, unsigned(code), ...immediate];
const at = (offset: number): Code => [0, unsigned(offset)];

/** Instructions by name; what they take lies on the stack. Offsets are in bytes. */
export const op = {
  get: (local: number): Code => [0x20, unsigned(local)],
  set: (local: number): Code => [0x21, unsigned(local)],
  /** Does `body` once, and again while what it leaves is not zero. */
  repeat: (body: Code): Code => [0x03, nothing, body, 0x0d, 0, end],
  /** Does `body` where what lies on the stack is not zero. */
  when: (body: Code): Code => [0x04, nothing, body, end],
  /** Of two the first where a third is not zero. */
  select: [0x1b] as Code,

  number: (value: number): Code => [0x41, signed(value)],
  loadNumber: (offset: number): Code => [0x28, at(offset)],
  loadByte: (offset: number): Code => [0x2d, at(offset)],
  loadShort: (offset: number): Code => [0x2f, at(offset)],
  storeNumber: (offset: number): Code => [0x36, at(offset)],
  isEqual: [0x46] as Code,
  isOther: [0x47] as Code,
  isLess: [0x48] as Code,
  isGreater: [0x4a] as Code,
  add: [0x6a] as Code,
  subtract: [0x6b] as Code,
  multiply: [0x6c] as Code,
  /** Of an unsigned number. */
  remainder: [0x70] as Code,
  and: [0x71] as Code,
  or: [0x72] as Code,
  shiftLeft: [0x74] as Code,
  /** Of an unsigned number. */
  shiftRight: [0x76] as Code,

  load: (offset: number): Code => vector(0x00, at(offset)),
  /** Eight signed bytes as 16-bit numbers. */
  loadBytes: (offset: number): Code => vector(0x01, at(offset)),
  store: (offset: number): Code => vector(0x0b, at(offset)),
  /** Eight 16-bit numbers. */
  shorts: (values: readonly number[]): Code =>
    vector(
      0x0c,
      values.map((value) => [value & 0xff, (value >> 8) & 0xff]),
    ),
  /** One number eight times. */
  spreadShort: vector(0x10),
  shortAt: (lane: number): Code => vector(0x18, lane),
  areShortsGreater: vector(0x31),
  areAllShorts: vector(0x83),
  addShorts: vector(0x8e),
  lesserShorts: vector(0x96),
  greaterShorts: vector(0x98),
  /** Products of 16-bit numbers, two neighbours added to a 32-bit one. */
  multiplyPairs: vector(0xba),
  /** The first or the last four of eight 16-bit numbers as numbers. */
  firstNumbers: vector(0xa7),
  lastNumbers: vector(0xa8),
  addNumbers: vector(0xae),
  numberAt: (lane: number): Code => vector(0x1b, lane),
  /** Numbers as 32-bit floating-point ones. */
  toFloats: vector(0xfa),
};

const flat = (code: Code): number[] => code.flatMap((part) => (typeof part === 'number' ? [part] : flat(part)));
const sized = (code: Code): number[] => {
  const bytes = flat(code);
  return [...unsigned(bytes.length), ...bytes];
};
const listed = (parts: readonly Code[]): Code => [unsigned(parts.length), ...parts];
const named = (name: string): Code => sized([...name].map((letter) => letter.charCodeAt(0)));

/** WebAssembly as every runtime has it; of its types TypeScript has only the browser's. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Record<string, (...numbers: number[]) => number> };
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
};

const pageSize = 65_536;

/** A memory of so many bytes at least, all zeros. */
export function wasmMemory(bytes: number): { readonly buffer: ArrayBuffer } {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / pageSize) });
}

/** Makes functions over a memory, by name. Compiled at once: they are small. */
export function assemble(
  functions: readonly WasmFunction[],
  memory: { readonly buffer: ArrayBuffer },
): Record<string, (...numbers: number[]) => number> {
  const section = (number: number, parts: readonly Code[]): Code => [number, sized(listed(parts))];
  const types = functions.map(({ parameters, gives }) => [
    functionType,
    listed(new Array<Code>(parameters).fill([numberType])),
    listed(gives ? [[numberType]] : []),
  ]);
  const bodies = functions.map(({ numbers, vectors, body }) =>
    sized([
      listed([
        [unsigned(numbers), numberType],
        [unsigned(vectors), vectorType],
      ]),
      body,
      end,
    ]),
  );
  const bytes = flat([
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, types),
    section(2, [[named('engine'), named('memory'), 2, 0, unsigned(1)]]),
    section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    section(
      7,
      functions.map(({ name }, index) => [named(name), 0, unsigned(index)]),
    ),
    section(10, bodies),
  ]);
  const module = new WebAssembly.Module(Uint8Array.from(bytes));
  return new WebAssembly.Instance(module, { engine: { memory } }).exports;
}
