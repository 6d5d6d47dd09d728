import { isChildRole, roleCount, rolesOf, settingLimit, settingRows, type Layout } from './layout.ts';
import { bestOutput, packRows, rectify, RowSums } from './rowSums.ts';
import { left, right, shift, type Decider, type ParserState } from './transitions.ts';
import type { Words } from './words.ts';

/**
 * One hidden layer over the facts of a state (Chen and Manning 2014, with a row of hidden weights for every fact
 * instead of embeddings times a matrix), rectified, then one output for each move and each relation on either side.
 */
export interface NetworkModel {
  readonly layout: Layout;
  /** Weights of each row to the hidden units. */
  readonly rows: Int8Array;
  /** What is derived from the rows once they are loaded; see {@link deriveSums}. */
  readonly derived: DerivedSums;
  /** Weights of the hidden units to the three moves, unit by unit. */
  readonly moves: Int8Array;
  readonly moveBias: Int32Array;
  /** Weights of the hidden units to the relations, relation by relation; first for `left`, then for `right`. */
  readonly relations: Int8Array;
  readonly relationBias: Int32Array;
  /**
   * Relations that a token with tag `t` can have, by side (0 `left`, 1 `right`):
   * `candidates[firstCandidate[side * tags + t] .. firstCandidate[side * tags + t + 1])`. Never empty, never `root`.
   */
  readonly firstCandidate: Uint16Array;
  readonly candidates: Uint8Array;
  readonly rootRelation: number;
}

/** What the network knows of an article's words, by word number. */
export interface WordFacts {
  /** Number in the parser's vocabulary: 0 none, 1 unknown. */
  readonly vocabulary: Int32Array;
  readonly words: Words;
}

/** Rows that are added at every move, packed. */
export interface DerivedSums {
  /** Bias and "no such child" of all child roles. */
  readonly base: Int32Array;
  /** For each child role the rows of its relations less that of "no such child". */
  readonly childRelations: Int32Array;
  /** The rows from `layout.distance` on, and one of zeros behind them. */
  readonly setting: Int32Array;
}

/** Packs the rows that are added at every move. */
export function deriveSums(layout: Layout, rows: Int8Array): DerivedSums {
  const { hidden, relations } = layout.sizes;
  const lanes = hidden >>> 1;
  const base = packRows(rows, layout.bias, 1, hidden);
  const childRelations = new Int32Array(roleCount * (relations + 1) * lanes);
  for (let role = 0; role < roleCount; role++) {
    if (!isChildRole(role)) continue;
    const packed = packRows(rows, layout.roles[role]!.relation, relations + 1, hidden);
    const to = role * (relations + 1) * lanes;
    for (let i = 0; i < packed.length; i++) childRelations[to + i] = (packed[i]! - packed[i % lanes]!) | 0;
    for (let lane = 0; lane < lanes; lane++) base[lane] = (base[lane]! + packed[lane]!) | 0;
  }
  const setting = new Int32Array((layout.rows - layout.distance + 1) * lanes);
  setting.set(packRows(rows, layout.distance, layout.rows - layout.distance, hidden));
  return { base, childRelations, setting };
}

/** Where the network keeps what words with their tags add to the hidden units. */
export function networkSums(model: NetworkModel, pairs: number): RowSums {
  return new RowSums(model.rows, model.layout.sizes.hidden, roleCount, pairs);
}

/** Roles whose tokens change only with a `shift`, and those of the stack. */
const bufferRoles = [3, 4, 5, 6] as const;
const stackRoles = [0, 1, 2, 16] as const;

/**
 * Decides with trained weights. What a token adds to the hidden units in a role depends on its word and tag alone, so
 * the sums are kept for (word, tag) pairs and one move costs a dozen additions of such sums.
 */
export class Network implements Decider {
  private readonly model: NetworkModel;
  private readonly facts: WordFacts;
  private readonly sums: RowSums;
  /** Of each token of the sentence: word, tag + 2, the pair of both + 1 and its place. */
  private readonly word: Int32Array;
  private readonly tag: Int32Array;
  private readonly pair: Int32Array;
  private readonly place: Int32Array;
  private readonly roles = new Int32Array(roleCount);
  private readonly setting = new Int32Array(settingLimit + 2);
  private readonly list = new Int32Array(4);
  private readonly buffered: Int32Array;
  private bufferedAt = -1;
  private readonly total: Int32Array;
  readonly units: Int32Array;
  readonly active: Int32Array;
  /** How many of `active` are. */
  private count = 0;

  /**
   * @param longest tokens of the longest sentence
   * @param sums those of {@link networkSums}, by `id` of the words
   */
  constructor(model: NetworkModel, facts: WordFacts, longest: number, sums: RowSums) {
    const { hidden } = model.layout.sizes;
    this.model = model;
    this.facts = facts;
    this.sums = sums;
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.word = column();
    this.tag = column();
    this.pair = column();
    this.place = column();
    this.total = new Int32Array(hidden >>> 1);
    this.buffered = new Int32Array(hidden >>> 1);
    this.units = new Int32Array(hidden);
    this.active = new Int32Array(hidden);
  }

  /** Turns to the sentence of the article's tokens `from` to `to`. */
  start(tags: Int32Array, from: number, to: number): void {
    const length = to - from;
    for (let i = 1; i <= length; i++) this.set(i, this.facts.words.ofToken[from + i - 1]!, tags[from + i - 1]! + 2);
    this.set(0, 0, 0);
    this.set(length + 1, 1, 1);
    this.bufferedAt = -1;
  }

  private set(i: number, word: number, tag: number): void {
    const pair = this.facts.words.id[word]! * (this.model.layout.sizes.tags + 2) + tag + 1;
    this.word[i] = word;
    this.tag[i] = tag;
    this.pair[i] = pair;
    this.place[i] = this.sums.placeOf(pair);
  }

  /** Where in the sums those of a token in a role start; good until the next call. */
  private sumOf(role: number, token: number): number {
    const at = this.sums.find(this.place[token]!, role, this.pair[token]!);
    return at >= 0 ? at : this.make(role, token);
  }

  private make(role: number, token: number): number {
    const { facts, list } = this;
    const rows = this.model.layout.roles[role]!;
    const number = this.word[token]!;
    const known = facts.vocabulary[number]!;
    // Word 0 is "no token", word 1 the root; both have vocabulary number 0 and are told apart by the tag.
    const special = number < 2;
    list[0] = rows.word + (known < rows.wordLimit ? known : 1);
    list[1] = rows.tag + this.tag[token]!;
    list[2] = rows.path + (special ? number : facts.words.path6[number]! + 2);
    list[3] = rows.cluster + (special ? number : facts.words.cluster[number]! + 2);
    return this.sums.put(this.place[token]!, role, this.pair[token]!, list, rows.cluster < 0 ? 3 : 4);
  }

  /** Makes `total` what `before` is with what the tokens in four roles add. */
  private addRoles(before: Int32Array, total: Int32Array, which: readonly [number, number, number, number]): void {
    const { roles } = this;
    const { sums } = this.sums;
    // Each role has places of its own, so one of these sums can't displace another.
    const a = this.sumOf(which[0], roles[which[0]]!);
    const b = this.sumOf(which[1], roles[which[1]]!);
    const c = this.sumOf(which[2], roles[which[2]]!);
    const d = this.sumOf(which[3], roles[which[3]]!);
    for (let lane = 0; lane < total.length; lane++)
      total[lane] = (before[lane]! + sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]!) | 0;
  }

  /** Computes the hidden units. */
  private look(state: ParserState): void {
    const { roles, total, buffered, setting } = this;
    const { sums } = this.sums;
    const { layout, derived } = this.model;
    const lanes = total.length;
    rolesOf(state, roles);
    if (this.bufferedAt !== state.next) {
      this.addRoles(derived.base, buffered, bufferRoles);
      this.bufferedAt = state.next;
    }
    this.addRoles(buffered, total, stackRoles);
    const count = settingRows(layout, state, roles, setting);
    const rows = derived.setting;
    // Three at a time; what lacks at the end is made up with the row of zeros.
    setting[count] = setting[count + 1] = layout.rows;
    for (let i = 0; i < count; i += 3) {
      const a = (setting[i]! - layout.distance) * lanes;
      const b = (setting[i + 1]! - layout.distance) * lanes;
      const c = (setting[i + 2]! - layout.distance) * lanes;
      for (let lane = 0; lane < lanes; lane++)
        total[lane] = (total[lane]! + rows[a + lane]! + rows[b + lane]! + rows[c + lane]!) | 0;
    }
    const relationCount = layout.sizes.relations + 1;
    const { childRelations } = derived;
    // Two children at a time: `one` and `two` wait for the next.
    let one = -1;
    let two = 0;
    for (let role = 7; role < 16; role++) {
      const token = roles[role]!;
      if (token === 0) continue;
      const three = this.sumOf(role, token);
      const four = (role * relationCount + state.relations[token]!) * lanes;
      if (one < 0) {
        one = three;
        two = four;
        continue;
      }
      for (let lane = 0; lane < lanes; lane++)
        total[lane] =
          (total[lane]! + sums[one + lane]! + childRelations[two + lane]! + sums[three + lane]! + childRelations[four + lane]!) | 0; // prettier-ignore
      one = -1;
    }
    for (let lane = 0; one >= 0 && lane < lanes; lane++)
      total[lane] = (total[lane]! + sums[one + lane]! + childRelations[two + lane]!) | 0;
    this.count = rectify(total, this.units, this.active);
  }

  move(state: ParserState, forced: boolean): number {
    this.look(state);
    if (forced) return right;
    const { units, active } = this;
    const { moves, moveBias } = this.model;
    let a = moveBias[0]!;
    let b = moveBias[1]!;
    let c = moveBias[2]!;
    for (let i = 0; i < this.count; i++) {
      const unit = active[i]!;
      const value = units[i]!;
      a = (a + Math.imul(value, moves[3 * unit]!)) | 0;
      b = (b + Math.imul(value, moves[3 * unit + 1]!)) | 0;
      c = (c + Math.imul(value, moves[3 * unit + 2]!)) | 0;
    }
    if (state.depth > 1 && c > a && c > b) return right;
    return b > a ? left : shift;
  }

  relation(_state: ParserState, move: number, _head: number, token: number): number {
    const { relations: weights, relationBias, layout, firstCandidate, candidates } = this.model;
    const { relations, tags } = layout.sizes;
    const side = move === left ? 0 : 1;
    const list = side * tags + this.tag[token]! - 2;
    const from = firstCandidate[list]!;
    const to = firstCandidate[list + 1]!;
    return bestOutput(this, this.count, candidates, from, to, side * relations, weights, relationBias);
  }
}
