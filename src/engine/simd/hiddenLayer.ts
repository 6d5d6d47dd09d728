import { assemble, op, wasmMemory, type Code, type WasmFunction } from './assembler.ts';

/** A network's weights: rows to the hidden units, and from those to outputs. */
export interface LayerWeights {
  /** How many units there are. */
  readonly hidden: number;
  readonly rows: Int8Array;
  /** Weights of the hidden units, output by output. */
  readonly outputs: Int8Array;
  readonly bias: Int32Array;
  /** Numbers of outputs, in lists of which one is to be chosen. */
  readonly candidates: Uint8Array;
}

/** Most rows that are added up at once. */
export const mostRows = 256;

/** Bytes of a vector, and how many 16-bit numbers it holds. */
const vectorBytes = 16;
const lanes = 8;

/**
 * One hidden layer, rectified, in whole numbers: units are sums of rows of 8-bit weights, outputs sums of units times
 * 8-bit weights. A unit has 16 bits, which the sum of 256 rows can't exceed, and an output 32. The weights are copied
 * to a memory of WebAssembly, where one instruction adds eight units up.
 */
export class HiddenLayer {
  /** The numbers of the rows to add up. */
  readonly list: Int32Array;
  /** Adds up the first `count` rows of {@link list}, for all looks until it is called again; nothing before that. */
  readonly begin: (count: number) => void;
  /** Sets the units: what was begun with and the first `count` rows of {@link list}, none below zero. */
  readonly look: (count: number) => void;
  /**
   * Which of the candidates `from` to `to` (one at least) has the greatest output, the first of several.
   * @param shift what is added to each candidate to get its output's number
   * @returns its place among the candidates
   */
  readonly best: (from: number, to: number, shift: number) => number;

  constructor({ hidden, rows, outputs, bias, candidates }: LayerWeights) {
    const vectors = Math.ceil(hidden / lanes);
    const width = vectors * lanes;
    let end = 0;
    const place = (bytes: number): number => {
      const start = end;
      end = Math.ceil((end + bytes) / vectorBytes) * vectorBytes;
      return start;
    };
    const places = {
      list: place(4 * mostRows),
      begun: place(2 * width),
      units: place(2 * width),
      bias: place(4 * bias.length),
      candidates: place(candidates.length),
      outputs: place((outputs.length / hidden) * width),
      rows: place(2 * (rows.length / hidden) * width),
    };
    const memory = wasmMemory(end);
    const { buffer } = memory;
    this.list = new Int32Array(buffer, places.list, mostRows);
    new Int32Array(buffer, places.bias).set(bias);
    new Uint8Array(buffer, places.candidates).set(candidates);
    setRows(new Int8Array(buffer, places.outputs), outputs, hidden, width);
    setRows(new Int16Array(buffer, places.rows), rows, hidden, width);
    const functions = assemble(kernels(vectors, places), memory);
    this.begin = functions['begin']!;
    this.look = functions['look']!;
    this.best = functions['best']!;
  }
}

/** Copies rows, each made up with zeros to a whole number of vectors. */
function setRows(to: Int8Array | Int16Array, rows: Int8Array, hidden: number, width: number): void {
  if (hidden === width) to.set(rows);
  else
    for (let row = 0; row * hidden < rows.length; row++)
      to.set(rows.subarray(row * hidden, (row + 1) * hidden), row * width);
}

/** Where in the memory what lies, in bytes. */
interface Places {
  readonly list: number;
  readonly begun: number;
  readonly units: number;
  readonly bias: number;
  readonly candidates: number;
  readonly outputs: number;
  readonly rows: number;
}

/** The functions of a layer: each vector of the units has a local of its own, and so a register. */
function kernels(vectors: number, places: Places): readonly WasmFunction[] {
  const { get, set, number, loadNumber, add } = op;
  const zeros = op.shorts(new Array<number>(lanes).fill(0));
  /** Code for each vector, by its number. */
  const each = (code: (index: number) => Code): Code => Array.from({ length: vectors }, (_, index) => code(index));

  const [count, next, row, sums] = [0, 1, 2, 3] as const;
  const addListed: Code = [
    get(count), number(2), op.shiftLeft, set(count), // from here on in bytes
    number(0), set(next),
    get(next), get(count), op.isLess,
    op.when(op.repeat([
      get(next), loadNumber(places.list), number(vectors * vectorBytes), op.multiply, set(row),
      each((index) => [
        get(sums + index), get(row), op.load(places.rows + index * vectorBytes), op.addShorts, set(sums + index),
      ]),
      get(next), number(4), add, set(next),
      get(next), get(count), op.isLess,
    ])),
  ]; // prettier-ignore
  const begin: WasmFunction = {
    name: 'begin',
    parameters: 1,
    gives: false,
    numbers: 2,
    vectors,
    body: [addListed, each((index) => [number(0), get(sums + index), op.store(places.begun + index * vectorBytes)])],
  };
  const look: WasmFunction = {
    ...begin,
    name: 'look',
    body: [
      each((index) => [number(0), op.load(places.begun + index * vectorBytes), set(sums + index)]),
      addListed,
      each((index) => [
        number(0), get(sums + index), zeros, op.greaterShorts, op.store(places.units + index * vectorBytes),
      ]),
    ],
  }; // prettier-ignore

  const [candidate, to, shift, output, weights, score, most, found, total, units] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ] as const;
  const best: WasmFunction = {
    name: 'best',
    parameters: 3,
    gives: true,
    numbers: 5,
    vectors: 1 + vectors,
    body: [
      each((index) => [number(0), op.load(places.units + index * vectorBytes), set(units + index)]),
      number(-0x80000000), set(most),
      get(candidate), set(found),
      op.repeat([
        get(candidate), op.loadByte(places.candidates), get(shift), add, set(output),
        get(output), number(vectors * lanes), op.multiply, set(weights),
        each((index) => [
          get(units + index), get(weights), op.loadBytes(places.outputs + index * lanes), op.multiplyPairs,
          index > 0 ? op.addNumbers : [],
        ]),
        set(total),
        get(output), number(2), op.shiftLeft, loadNumber(places.bias),
        [0, 1, 2, 3].map((lane) => [get(total), op.numberAt(lane), add]),
        set(score),
        get(score), get(most), op.isGreater,
        op.when([get(score), set(most), get(candidate), set(found)]),
        get(candidate), number(1), add, set(candidate),
        get(candidate), get(to), op.isLess,
      ]),
      get(found),
    ],
  }; // prettier-ignore
  return [begin, look, best];
}
