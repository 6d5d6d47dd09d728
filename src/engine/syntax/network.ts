import {
  childBitRows,
  clusteredChild,
  distanceRows,
  distancesCount,
  distancesOf,
  isChildRole,
  roleCount,
  rolesOf,
  settingLimit,
  type Layout,
} from './layout.ts';
import { OutputChoice } from './outputs.ts';
import { packRows, rectify, RowSums } from './rowSums.ts';
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

/** Rows that are added again and again, packed. */
export interface DerivedSums {
  /** Bias and "no such child" of all child roles. */
  readonly base: Int32Array;
  /** For each child role the rows of its relations less that of "no such child". */
  readonly childRelations: Int32Array;
}

/** Packs the rows that are added again and again. */
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
  return { base, childRelations };
}

/** Where the network keeps what it has added up before. */
export interface NetworkSums {
  /** By what is seen of a token in a role. */
  readonly tokens: RowSums;
  /** By the number of the distances. */
  readonly distances: RowSums;
  /** By the relations among a head's children. */
  readonly childBits: RowSums;
  readonly choice: OutputChoice;
}

/** How many sets of children's relations have room. */
const bitsRoom = 1024;

/** Begins the sums for a model; `tokens` is about how many words with a tag there will be. */
export function networkSums(model: NetworkModel, tokens: number): NetworkSums {
  const { hidden } = model.layout.sizes;
  const { relations: weights, relationBias: bias, firstCandidate, candidates } = model;
  return {
    tokens: new RowSums(model.rows, hidden, roleCount, tokens),
    distances: new RowSums(model.rows, hidden, 1, distancesCount),
    childBits: new RowSums(model.rows, hidden, 3, bitsRoom),
    choice: new OutputChoice({ weights, bias, firstCandidate, candidates }, hidden),
  };
}

/**
 * Decides with trained weights. What a token adds to the hidden units in a role depends on its tag and on what the role
 * sees of its word, so the sums are kept for those and one move costs a dozen additions of such sums.
 */
export class Network implements Decider {
  readonly #model: NetworkModel;
  readonly #facts: WordFacts;
  readonly #sums: NetworkSums;
  /** Of each token of the sentence: word and tag + 2. */
  readonly #word: Int32Array;
  readonly #tag: Int32Array;
  /** Keys of each token where its word is seen; where its cluster and no rare word is; where only a prefix of that is. */
  readonly #whole: Int32Array;
  readonly #coarse: Int32Array;
  readonly #brief: Int32Array;
  readonly #roles = new Int32Array(roleCount);
  readonly #children = new Int32Array(roleCount);
  readonly #list = new Int32Array(settingLimit);
  readonly #buffered: Int32Array;
  #bufferedAt = -1;
  readonly #total: Int32Array;
  readonly units: Int32Array;
  readonly active: Int32Array;
  /** How many of `active` are. */
  #count = 0;

  /**
   * @param longest tokens of the longest sentence
   * @param sums those of {@link networkSums}, by `id` of the words
   */
  constructor(model: NetworkModel, facts: WordFacts, longest: number, sums: NetworkSums) {
    const { hidden } = model.layout.sizes;
    this.#model = model;
    this.#facts = facts;
    this.#sums = sums;
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.#word = column();
    this.#tag = column();
    this.#whole = column();
    this.#coarse = column();
    this.#brief = column();
    this.#total = new Int32Array(hidden >>> 1);
    this.#buffered = new Int32Array(hidden >>> 1);
    this.units = new Int32Array(hidden);
    this.active = new Int32Array(hidden);
  }

  /** Turns to the sentence of the article's tokens `from` to `to`. */
  start(tags: Int32Array, from: number, to: number): void {
    const length = to - from;
    for (let i = 1; i <= length; i++) this.#set(i, this.#facts.words.ofToken[from + i - 1]!, tags[from + i - 1]! + 2);
    this.#set(0, 0, 0);
    this.#set(length + 1, 1, 1);
    this.#bufferedAt = -1;
  }

  #set(i: number, word: number, tag: number): void {
    const { words, vocabulary } = this.#facts;
    const { tags, commonWords, clusters, paths } = this.#model.layout.sizes;
    const known = vocabulary[word]!;
    const common = known < commonWords ? known : 1;
    this.#word[i] = word;
    this.#tag[i] = tag;
    this.#whole[i] = words.id[word]! * (tags + 2) + tag + 1;
    this.#coarse[i] = (common * (clusters + 2) + beyond(word, words.cluster)) * (tags + 2) + tag + 1;
    this.#brief[i] = (common * (paths + 2) + beyond(word, words.path6)) * (tags + 2) + tag + 1;
  }

  /** Where in the sums those of a token in a role start, by its key there; good until the role is asked of again. */
  #sumOf(role: number, token: number, keys: Int32Array): number {
    const { tokens } = this.#sums;
    const key = keys[token]!;
    const place = tokens.placeOf(key);
    const at = tokens.find(place, role, key);
    return at >= 0 ? at : tokens.put(place, role, key, this.#list, this.#listRows(role, token));
  }

  /** As {@link sumOf} for a child, with its relation to its head. */
  #sumOfChild(role: number, token: number, relation: number): number {
    const { tokens } = this.#sums;
    const { childRelations } = this.#model.derived;
    const kinds = this.#model.layout.sizes.relations + 1;
    const key = (role === clusteredChild ? this.#coarse : this.#brief)[token]! * kinds + relation;
    const place = tokens.placeOf(key);
    let at = tokens.find(place, role, key);
    if (at >= 0) return at;
    const { sums } = tokens;
    at = tokens.put(place, role, key, this.#list, this.#listRows(role, token));
    const lanes = this.#total.length;
    const from = (role * kinds + relation) * lanes;
    for (let lane = 0; lane < lanes; lane++) sums[at + lane] = (sums[at + lane]! + childRelations[from + lane]!) | 0;
    return at;
  }

  /** Lists the rows of a token in a role; returns how many. */
  #listRows(role: number, token: number): number {
    const facts = this.#facts;
    const list = this.#list;
    const rows = this.#model.layout.roles[role]!;
    const word = this.#word[token]!;
    const known = facts.vocabulary[word]!;
    list[0] = rows.word + (known < rows.wordLimit ? known : 1);
    list[1] = rows.tag + this.#tag[token]!;
    list[2] = rows.path + beyond(word, facts.words.path6);
    if (rows.cluster < 0) return 3;
    list[3] = rows.cluster + beyond(word, facts.words.cluster);
    return 4;
  }

  #sumOfDistances(number: number): number {
    const { distances } = this.#sums;
    const place = distances.ownPlace(number);
    const at = distances.find(place, 0, number + 1);
    if (at >= 0) return at;
    return distances.put(place, 0, number + 1, this.#list, distanceRows(this.#model.layout, number, this.#list));
  }

  #sumOfBits(which: number, bits: number): number {
    const { childBits } = this.#sums;
    if (bits === 0) return childBits.none;
    const place = childBits.placeOf(bits);
    const at = childBits.find(place, which, bits);
    if (at >= 0) return at;
    return childBits.put(place, which, bits, this.#list, childBitRows(this.#model.layout, which, bits, this.#list, 0));
  }

  /** Adds up what changes with a `shift` alone: the next tokens and the one before them. */
  #lookAhead(): void {
    const roles = this.#roles;
    const buffered = this.#buffered;
    const whole = this.#whole;
    const coarse = this.#coarse;
    const brief = this.#brief;
    const { base } = this.#model.derived;
    const { sums } = this.#sums.tokens;
    const a = this.#sumOf(3, roles[3]!, whole);
    const b = this.#sumOf(4, roles[4]!, whole);
    const c = this.#sumOf(5, roles[5]!, coarse);
    const d = this.#sumOf(6, roles[6]!, brief);
    for (let lane = 0; lane < buffered.length; lane++)
      buffered[lane] = (base[lane]! + sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]!) | 0;
  }

  /** Computes the hidden units. */
  #look(state: ParserState): void {
    const roles = this.#roles;
    const children = this.#children;
    const total = this.#total;
    const buffered = this.#buffered;
    const whole = this.#whole;
    const coarse = this.#coarse;
    const brief = this.#brief;
    const { sums, none } = this.#sums.tokens;
    const { sums: distances } = this.#sums.distances;
    const { sums: bits } = this.#sums.childBits;
    rolesOf(state, roles);
    if (this.#bufferedAt !== state.next) {
      this.#lookAhead();
      this.#bufferedAt = state.next;
    }
    const s0 = roles[0]!;
    const s1 = roles[1]!;
    // Each role has places of its own, so one of these sums can't displace another.
    const a = this.#sumOf(0, s0, whole);
    const b = this.#sumOf(1, s1, whole);
    const c = this.#sumOf(2, roles[2]!, coarse);
    const d = this.#sumOf(16, roles[16]!, brief);
    const e = this.#sumOfDistances(distancesOf(state, s0, s1));
    const f = this.#sumOfBits(0, state.childBits[s0]!);
    const g = this.#sumOfBits(1, state.childBits[s1]!);
    const h = this.#sumOfBits(2, state.childBits[state.next]!);
    let count = 0;
    for (let role = 7; role < 16; role++) {
      const child = roles[role]!;
      if (child !== 0) children[count++] = this.#sumOfChild(role, child, state.relations[child]!);
    }
    // Three children at a time; what lacks at the end is made up with zeros.
    children[count] = children[count + 1] = children[count + 2] = none;
    let x = children[0]!;
    let y = children[1]!;
    let z = children[2]!;
    for (let lane = 0; lane < total.length; lane++)
      total[lane] =
        (buffered[lane]! + sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]! +
          distances[e + lane]! + bits[f + lane]! + bits[g + lane]! + bits[h + lane]! +
          sums[x + lane]! + sums[y + lane]! + sums[z + lane]!) | 0; // prettier-ignore
    for (let i = 3; i < count; i += 3) {
      x = children[i]!;
      y = children[i + 1]!;
      z = children[i + 2]!;
      for (let lane = 0; lane < total.length; lane++)
        total[lane] = (total[lane]! + sums[x + lane]! + sums[y + lane]! + sums[z + lane]!) | 0;
    }
    this.#count = rectify(total, this.units, this.active);
  }

  move(state: ParserState, forced: boolean): number {
    this.#look(state);
    if (forced) return right;
    const { units, active } = this;
    const { moves, moveBias } = this.#model;
    let a = moveBias[0]!;
    let b = moveBias[1]!;
    let c = moveBias[2]!;
    for (let i = 0; i < this.#count; i++) {
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
    const { relations, tags } = this.#model.layout.sizes;
    const side = move === left ? 0 : 1;
    const list = side * tags + this.#tag[token]! - 2;
    return this.#sums.choice.best(list, side * relations, this, this.#count);
  }
}

/** A number of a word counted on from those of the words that are none: word 0, no token, and word 1, the root. */
function beyond(word: number, numbers: Int32Array): number {
  return word < 2 ? word : numbers[word]! + 2;
}
