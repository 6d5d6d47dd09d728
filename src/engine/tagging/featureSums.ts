import { assemble, op, wasmMemory, type Code, type WasmFunction } from '../simd/assembler.ts';
import { mostFeatures, type Crf } from './crf.ts';

/** Most tokens whose scores have room. */
export const mostTokens = 256;

/** Bytes of a vector, and how many 16-bit numbers it holds. */
const vectorBytes = 16;
const lanes = 8;

/**
 * Sums of the rows of features, eight labels at once. A label has 16 bits, which the sum of two hundred rows can't
 * exceed. The rows and the sums lie in a memory of WebAssembly; a sum is known by where it starts.
 */
export class FeatureSums {
  /** The hashes of the features to add up, {@link mostFeatures} at most. */
  readonly list: Int32Array;
  /** Scores of tokens, one after the other, a number a label; what lies behind the token scored last is of no meaning. */
  readonly scores: Float32Array;
  /** Sets a sum to the rows of the first `count` features of {@link list}. */
  readonly add: (count: number, sum: number) => void;
  /**
   * Scores a token by six sums; those before it must have been scored before.
   * @returns 1 where the first label leads all others by more than `lead`, else 0
   */
  readonly score: (a: number, b: number, c: number, d: number, e: number, f: number, token: number) => number;
  /** Scores a token by the first `count` features of {@link list} alone; those before it must have been scored before. */
  readonly scoreAlone: (count: number, token: number) => void;
  /** Adds the rows of the first `count` features of {@link list} to the scores of the token that was scored last. */
  readonly scoreMore: (count: number, token: number) => void;
  readonly #size: number;
  #free: number;
  readonly #end: number;

  /** @param sums how many sums have room */
  constructor(crf: Crf, lead: number, sums: number) {
    const { weights, checks, labels } = crf;
    const vectors = Math.ceil(labels.length / lanes);
    let end = 0;
    const place = (bytes: number): number => {
      const start = end;
      end = Math.ceil((end + bytes) / vectorBytes) * vectorBytes;
      return start;
    };
    const size = vectors * vectorBytes;
    const places = {
      list: place(4 * mostFeatures),
      cells: place(4 * mostFeatures),
      last: place(size),
      scores: place(4 * labels.length * mostTokens + 2 * size),
      checks: place(2 * (checks?.length ?? 0)),
      // A row is read in whole vectors, of which the last goes on into what lies behind it.
      weights: place(weights.length + size),
    };
    this.#size = size;
    this.#free = place(sums * size);
    this.#end = end;
    const memory = wasmMemory(end);
    const { buffer } = memory;
    this.list = new Int32Array(buffer, places.list, mostFeatures);
    this.scores = new Float32Array(buffer, places.scores, labels.length * mostTokens);
    if (checks) new Uint16Array(buffer, places.checks).set(checks);
    new Int8Array(buffer, places.weights).set(weights);
    const functions = assemble(kernels(crf, lead, vectors, places), memory);
    this.add = functions['add']!;
    this.score = functions['score']!;
    this.scoreAlone = functions['scoreAlone']!;
    this.scoreMore = functions['scoreMore']!;
  }

  /** Where so many sums start that are nobody else's, {@link after} each other. */
  take(count: number): number {
    const start = this.#free;
    const free = this.after(start, count);
    if (free > this.#end) throw new RangeError('there is no room for so many sums');
    this.#free = free;
    return start;
  }

  /** Where the sum starts that comes `count` sums after another. */
  after(sum: number, count: number): number {
    return sum + count * this.#size;
  }
}

/** Where in the memory what lies, in bytes. */
interface Places {
  readonly list: number;
  /** Where the rows start that were found for the features listed. */
  readonly cells: number;
  /** The sum of the token that was scored last. */
  readonly last: number;
  readonly scores: number;
  readonly checks: number;
  readonly weights: number;
}

function kernels(
  { labels, rows, mask, checks }: Crf,
  lead: number,
  vectors: number,
  places: Places,
): readonly WasmFunction[] {
  const { get, set, number, add } = op;
  /** Code for each vector, by its number. */
  const each = (code: (index: number) => Code): Code => Array.from({ length: vectors }, (_, index) => code(index));

  const [count, , next, hash, row, seen, found, sums] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const noteRow: Code = [get(found), get(row), number(labels.length), op.multiply, op.storeNumber(places.cells)];
  const check: Code = [get(hash), number(16), op.shiftRight];
  /** As `rowOf` seeks it. */
  const seek: Code = checks === null
    ? [
        get(hash), number(mask), op.and, set(row),
        noteRow,
        get(found), number(4), add, set(found),
      ]
    : [
        get(hash), number(rows), op.remainder, set(row),
        // From here on what tells the feature from others.
        check, number(1), check, op.select, set(hash),
        op.repeat([
          get(row), number(1), op.shiftLeft, op.loadShort(places.checks), set(seen),
          // Written over by the next one unless it is the row.
          noteRow,
          get(found), get(seen), get(hash), op.isEqual, number(2), op.shiftLeft, add, set(found),
          number(0), get(row), number(1), add, get(row), number(rows - 1), op.isEqual, op.select, set(row),
          get(seen), get(hash), op.isOther, get(seen), number(0), op.isOther, op.and,
        ]),
      ]; // prettier-ignore
  // All rows are sought before any is added: the memory they lie in is waited for once, not row by row.
  const addListed: Code = [
    get(count), number(2), op.shiftLeft, set(count), // from here on in bytes
    number(0), set(next),
    number(0), set(found),
    get(next), get(count), op.isLess,
    op.when(op.repeat([
      get(next), op.loadNumber(places.list), set(hash),
      seek,
      get(next), number(4), add, set(next),
      get(next), get(count), op.isLess,
    ])),
    number(0), set(next),
    get(next), get(found), op.isLess,
    op.when(op.repeat([
      get(next), op.loadNumber(places.cells), set(row),
      each((index) => [
        get(sums + index), get(row), op.loadBytes(places.weights + index * lanes), op.addShorts, set(sums + index),
      ]),
      get(next), number(4), add, set(next),
      get(next), get(found), op.isLess,
    ])),
  ]; // prettier-ignore
  const writeScores = (token: number, first: number): Code => [
    get(token), number(4 * labels.length), op.multiply, set(token),
    each((index) => [
      get(token), get(first + index), op.firstNumbers, op.toFloats, op.store(places.scores + 2 * index * vectorBytes),
      get(token), get(first + index), op.lastNumbers, op.toFloats, op.store(places.scores + (2 * index + 1) * vectorBytes),
    ]),
  ]; // prettier-ignore
  const adding = { parameters: 2, gives: false, numbers: 5, vectors };
  const addTo: WasmFunction = {
    ...adding,
    name: 'add',
    body: [addListed, each((index) => [get(1), get(sums + index), op.store(index * vectorBytes)])],
  };
  const scoreAlone: WasmFunction = { ...adding, name: 'scoreAlone', body: [addListed, writeScores(1, sums)] };
  const scoreMore: WasmFunction = {
    ...adding,
    name: 'scoreMore',
    body: [
      each((index) => [number(0), op.load(places.last + index * vectorBytes), set(sums + index)]),
      addListed,
      each((index) => [number(0), get(sums + index), op.store(places.last + index * vectorBytes)]),
      writeScores(1, sums),
    ],
  };

  const [token, enough, total] = [6, 7, 8] as const;
  /** All but the first label's and those that there are not, which are made the least there is. */
  const others = (index: number): Code => [
    get(total + index),
    op.shorts(
      Array.from({ length: lanes }, (_, lane) => {
        const label = index * lanes + lane;
        return label > 0 && label < labels.length ? 0x7fff : -0x8000;
      }),
    ),
    op.lesserShorts,
  ];
  const score: WasmFunction = {
    name: 'score',
    parameters: 7,
    gives: true,
    numbers: 0,
    vectors: 1 + vectors,
    body: [
      each((index) => [
        [0, 1, 2, 3, 4, 5].map((sum) => [get(sum), op.load(index * vectorBytes), sum > 0 ? op.addShorts : []]),
        set(total + index),
        number(0), get(total + index), op.store(places.last + index * vectorBytes),
      ]),
      writeScores(token, total),
      get(total), op.shortAt(0), number(lead), op.subtract, op.spreadShort, set(enough),
      each((index) => [get(enough), others(index), op.areShortsGreater, op.areAllShorts, index > 0 ? op.and : []]),
    ],
  }; // prettier-ignore
  return [addTo, score, scoreAlone, scoreMore];
}
