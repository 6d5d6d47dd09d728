import { HiddenLayer } from '../simd/hiddenLayer.ts';
import { endChildRole, firstChildRole, roleCount, rolesOf, settingRows, type Layout } from './layout.ts';
import { left, moveCount, right, shift, type Decider, type ParserState } from './transitions.ts';
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

/** The hidden layer of a network. */
export function networkLayer(model: NetworkModel): HiddenLayer {
  return new HiddenLayer({ hidden: model.layout.sizes.hidden, rows: model.rows, ...outputsOf(model) });
}

/** The outputs as a layer has them: the relations', then the moves'. */
function outputsOf({ layout, moves, moveBias, relations, relationBias, candidates }: NetworkModel) {
  const { hidden } = layout.sizes;
  const outputs = new Int8Array(relations.length + moves.length);
  outputs.set(relations);
  for (let unit = 0; unit < hidden; unit++)
    for (let move = 0; move < moveCount; move++)
      outputs[relations.length + move * hidden + unit] = moves[moveCount * unit + move]!;
  return {
    outputs,
    bias: Int32Array.of(...relationBias, ...moveBias),
    candidates: Uint8Array.of(...candidates, shift, left, right),
  };
}

/** Decides with trained weights. */
export class Network implements Decider {
  readonly #model: NetworkModel;
  readonly #facts: WordFacts;
  readonly #layer: HiddenLayer;
  /** Of each token of the sentence what its rows are numbered by: word, tag, path, cluster; each with none and the root. */
  readonly #word: Int32Array;
  readonly #tag: Int32Array;
  readonly #path: Int32Array;
  readonly #cluster: Int32Array;
  readonly #roles = new Int32Array(roleCount);
  /** The next token that the layer has begun with. */
  #aheadOf = -1;

  /**
   * @param longest tokens of the longest sentence
   * @param layer that of {@link networkLayer}
   */
  constructor(model: NetworkModel, facts: WordFacts, longest: number, layer: HiddenLayer) {
    this.#model = model;
    this.#facts = facts;
    this.#layer = layer;
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.#word = column();
    this.#tag = column();
    this.#path = column();
    this.#cluster = column();
  }

  /** Turns to the sentence of the article's tokens `from` to `to`. */
  start(tags: Int32Array, from: number, to: number): void {
    const length = to - from;
    for (let i = 1; i <= length; i++) this.#set(i, this.#facts.words.ofToken[from + i - 1]!, tags[from + i - 1]! + 2);
    this.#set(0, 0, 0);
    this.#set(length + 1, 1, 1);
    this.#aheadOf = -1;
  }

  #set(i: number, word: number, tag: number): void {
    const { words, vocabulary } = this.#facts;
    this.#word[i] = vocabulary[word]!;
    this.#tag[i] = tag;
    this.#path[i] = beyond(word, words.path6);
    this.#cluster[i] = beyond(word, words.cluster);
  }

  /** Lists the rows of a token in a role from `at` on; where the next one goes. */
  #list(role: number, token: number, at: number): number {
    const { list } = this.#layer;
    const rows = this.#model.layout.roles[role]!;
    const known = this.#word[token]!;
    list[at] = rows.word + (known < rows.wordLimit ? known : 1);
    list[at + 1] = rows.tag + this.#tag[token]!;
    list[at + 2] = rows.path + this.#path[token]!;
    if (rows.cluster < 0) return at + 3;
    list[at + 3] = rows.cluster + this.#cluster[token]!;
    return at + 4;
  }

  /** Computes the hidden units. */
  #look(state: ParserState): void {
    const roles = this.#roles;
    const layer = this.#layer;
    const { list } = layer;
    const { layout } = this.#model;
    rolesOf(state, roles);
    if (this.#aheadOf !== state.next) {
      // What changes with a `shift` alone: the next tokens and the one before them.
      list[0] = layout.bias;
      let count = 1;
      for (let role = 3; role < 7; role++) count = this.#list(role, roles[role]!, count);
      layer.begin(count);
      this.#aheadOf = state.next;
    }
    let count = settingRows(layout, state, roles, list);
    count = this.#list(0, roles[0]!, count);
    count = this.#list(1, roles[1]!, count);
    count = this.#list(2, roles[2]!, count);
    count = this.#list(16, roles[16]!, count);
    for (let role = firstChildRole; role < endChildRole; role++) {
      const child = roles[role]!;
      list[count++] = layout.roles[role]!.relation + state.relations[child]!;
      if (child !== 0) count = this.#list(role, child, count);
    }
    layer.look(count);
  }

  move(state: ParserState, forced: boolean): number {
    this.#look(state);
    if (forced) return right;
    const { candidates, relationBias } = this.#model;
    const first = candidates.length;
    return this.#layer.best(first, first + (state.depth > 1 ? moveCount : right), relationBias.length) - first;
  }

  relation(_state: ParserState, move: number, _head: number, token: number): number {
    const { layout, candidates, firstCandidate } = this.#model;
    const { relations, tags } = layout.sizes;
    const side = move === left ? 0 : 1;
    const list = side * tags + this.#tag[token]! - 2;
    const from = firstCandidate[list]!;
    const to = firstCandidate[list + 1]!;
    return candidates[to === from + 1 ? from : this.#layer.best(from, to, side * relations)]!;
  }
}

/** A number of a word counted on from those of the words that are none: word 0, no token, and word 1, the root. */
function beyond(word: number, numbers: Int32Array): number {
  return word < 2 ? word : numbers[word]! + 2;
}
