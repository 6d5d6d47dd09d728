import { isChildRole, roleCount, rolesOf, settingLimit, settingRows, type Layout } from './layout.ts';
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
  /** Weights of the hidden units to the three moves, unit by unit. */
  readonly moves: Int8Array;
  readonly moveBias: Int32Array;
  /** Weights of the hidden units to the relations, unit by unit; first for `left`, then for `right`. */
  readonly relations: Int8Array;
  readonly relationBias: Int32Array;
  readonly rootRelation: number;
}

/** What the network knows of an article's words, by word number. */
export interface WordFacts {
  /** Number in the parser's vocabulary: 0 none, 1 unknown. */
  readonly vocabulary: Int32Array;
  readonly words: Words;
}

/** Most (word, tag) pairs whose weights are kept ready; more share their places. */
const readyPairs = 8192;

/**
 * Decides with trained weights. What a token adds to the hidden units in a role depends on its word and tag alone, so
 * the sums are kept for the article's (word, tag) pairs and one move costs a dozen additions of such sums.
 */
export class Network implements Decider {
  private readonly model: NetworkModel;
  private readonly facts: WordFacts;
  private readonly hidden: number;
  private readonly sums: Int16Array;
  /** Whose sum stands in each place: (word, tag) pair + 1. */
  private readonly owners: Int32Array;
  private readonly placeMask: number;
  /** Of each token of the sentence: word, tag + 2, pair and its place. */
  private readonly word: Int32Array;
  private readonly tag: Int32Array;
  private readonly pair: Int32Array;
  private readonly place: Int32Array;
  private readonly roles = new Int32Array(roleCount);
  private readonly setting = new Int32Array(settingLimit);
  /** Bias and "no such child" of all child roles; then for each child role its relations' rows less that row. */
  private readonly base: Int32Array;
  private readonly childRelations: Int16Array;
  private readonly buffered: Int32Array;
  private bufferedAt = -1;
  private readonly total: Int32Array;
  private readonly activeUnits: Int32Array;
  private active = 0;
  private readonly scores: Int32Array;

  /** @param longest tokens of the longest sentence; @param tokens tokens of the article */
  constructor(model: NetworkModel, facts: WordFacts, longest: number, tokens: number) {
    this.model = model;
    this.facts = facts;
    const { layout, rows } = model;
    const { hidden, relations } = layout.sizes;
    this.hidden = hidden;
    let places = 64;
    while (places < readyPairs && places < tokens) places *= 2;
    this.placeMask = places - 1;
    this.sums = new Int16Array(places * roleCount * hidden);
    this.owners = new Int32Array(places * roleCount);
    this.word = new Int32Array(longest + 2);
    this.tag = new Int32Array(longest + 2);
    this.pair = new Int32Array(longest + 2);
    this.place = new Int32Array(longest + 2);
    this.total = new Int32Array(hidden);
    this.buffered = new Int32Array(hidden);
    this.activeUnits = new Int32Array(hidden);
    this.scores = new Int32Array(relations);
    this.base = new Int32Array(hidden);
    this.childRelations = new Int16Array(roleCount * (relations + 1) * hidden);
    for (let unit = 0; unit < hidden; unit++) this.base[unit] = rows[layout.bias * hidden + unit]!;
    for (let role = 0; role < roleCount; role++) {
      if (!isChildRole(role)) continue;
      const first = layout.roles[role]!.relation * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const absent = rows[first + unit]!;
        this.base[unit] = this.base[unit]! + absent;
        for (let relation = 0; relation <= relations; relation++)
          this.childRelations[(role * (relations + 1) + relation) * hidden + unit] =
            rows[first + relation * hidden + unit]! - absent;
      }
    }
  }

  /** Turns to the sentence of the article's tokens `from` to `to`. */
  start(tags: Int32Array, from: number, to: number): void {
    const tagCount = this.model.layout.sizes.tags + 2;
    const length = to - from;
    const set = (i: number, word: number, tag: number): void => {
      this.word[i] = word;
      this.tag[i] = tag;
      const pair = word * tagCount + tag + 1;
      this.pair[i] = pair;
      this.place[i] = (Math.imul(pair, 0x9e3779b1) >>> 16) & this.placeMask;
    };
    for (let i = 1; i <= length; i++) set(i, this.facts.words.ofToken[from + i - 1]!, tags[from + i - 1]! + 2);
    set(0, 0, 0);
    set(length + 1, 1, 1);
    this.bufferedAt = -1;
  }

  /** Where in `sums` the sum of a token's rows in a role stands. */
  private sumOf(role: number, token: number): number {
    const at = this.place[token]! * roleCount + role;
    if (this.owners[at] !== this.pair[token]) this.fill(at, role, token);
    return at * this.hidden;
  }

  private fill(at: number, role: number, token: number): void {
    const { hidden, facts, sums } = this;
    const { rows, layout } = this.model;
    const { word: wordRow, wordLimit, tag, path, cluster } = layout.roles[role]!;
    const number = this.word[token]!;
    const known = facts.vocabulary[number]!;
    // Word 0 is "no token", word 1 the root; both have vocabulary number 0 and are told apart by the tag.
    const special = number < 2;
    const a = (wordRow + (known < wordLimit ? known : 1)) * hidden;
    const b = (tag + this.tag[token]!) * hidden;
    const c = (path + (special ? number : facts.words.path6[number]! + 2)) * hidden;
    const d = cluster < 0 ? -1 : (cluster + (special ? number : facts.words.cluster[number]! + 2)) * hidden;
    const to = at * hidden;
    for (let unit = 0; unit < hidden; unit++) sums[to + unit] = rows[a + unit]! + rows[b + unit]! + rows[c + unit]!;
    if (d >= 0) for (let unit = 0; unit < hidden; unit++) sums[to + unit] = sums[to + unit]! + rows[d + unit]!;
    this.owners[at] = this.pair[token]!;
  }

  private add(total: Int32Array, one: number, two: number): void {
    const { sums, hidden } = this;
    for (let unit = 0; unit < hidden; unit++) total[unit] = total[unit]! + sums[one + unit]! + sums[two + unit]!;
  }

  /** Computes the hidden units; those above zero are listed in `activeUnits`. */
  private look(state: ParserState): void {
    const { roles, total, hidden, setting, sums, childRelations, activeUnits } = this;
    const { layout, rows } = this.model;
    rolesOf(state, roles);
    if (this.bufferedAt !== state.next) {
      this.buffered.set(this.base);
      this.add(this.buffered, this.sumOf(3, roles[3]!), this.sumOf(4, roles[4]!));
      this.add(this.buffered, this.sumOf(5, roles[5]!), this.sumOf(6, roles[6]!));
      this.bufferedAt = state.next;
    }
    total.set(this.buffered);
    this.add(total, this.sumOf(0, roles[0]!), this.sumOf(1, roles[1]!));
    this.add(total, this.sumOf(2, roles[2]!), this.sumOf(16, roles[16]!));
    const relationCount = layout.sizes.relations + 1;
    for (let role = 7; role < 16; role++) {
      const token = roles[role]!;
      if (token === 0) continue;
      const one = this.sumOf(role, token);
      const two = (role * relationCount + state.relations[token]!) * hidden;
      for (let unit = 0; unit < hidden; unit++)
        total[unit] = total[unit]! + sums[one + unit]! + childRelations[two + unit]!;
    }
    const count = settingRows(layout, state, roles, setting);
    for (let i = 0; i < count; i++) {
      const row = setting[i]! * hidden;
      for (let unit = 0; unit < hidden; unit++) total[unit] = total[unit]! + rows[row + unit]!;
    }
    let active = 0;
    for (let unit = 0; unit < hidden; unit++) if (total[unit]! > 0) activeUnits[active++] = unit;
    this.active = active;
  }

  move(state: ParserState, forced: boolean): number {
    this.look(state);
    if (forced) return right;
    const { total, activeUnits } = this;
    const { moves, moveBias } = this.model;
    let a = moveBias[0]!;
    let b = moveBias[1]!;
    let c = moveBias[2]!;
    for (let i = 0; i < this.active; i++) {
      const unit = activeUnits[i]!;
      const value = total[unit]!;
      a += value * moves[3 * unit]!;
      b += value * moves[3 * unit + 1]!;
      c += value * moves[3 * unit + 2]!;
    }
    if (state.depth > 1 && c > a && c > b) return right;
    return b > a ? left : shift;
  }

  relation(_state: ParserState, move: number): number {
    const { total, activeUnits, scores, hidden } = this;
    const { relations: weights, relationBias, rootRelation } = this.model;
    const count = scores.length;
    const side = move === left ? 0 : 1;
    for (let relation = 0; relation < count; relation++) scores[relation] = relationBias[side * count + relation]!;
    for (let i = 0; i < this.active; i++) {
      const unit = activeUnits[i]!;
      const value = total[unit]!;
      const from = (side * hidden + unit) * count;
      for (let relation = 0; relation < count; relation++)
        scores[relation] = scores[relation]! + value * weights[from + relation]!;
    }
    scores[rootRelation] = -0x7fffffff;
    let best = 0;
    for (let relation = 1; relation < count; relation++) if (scores[relation]! > scores[best]!) best = relation;
    return best;
  }
}
