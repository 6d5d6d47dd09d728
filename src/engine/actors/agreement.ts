import type { Sentence } from '../model.ts';
import { hashPair } from '../tagging/hash.ts';
import type { FeatureList, SentenceView } from './features.ts';
import type { WordFacts } from './wordFacts.ts';

/**
 * What a first look at an article found, gathered by words, so that a second look can make the article agree with
 * itself: "Player" is a surname where "Ben Player" stands elsewhere.
 */
export interface FirstLook {
  /** Of each token the type of its name (0 outside names, from 1 on the types in the order of the labels). */
  readonly types: Uint8Array;
  /** Of each token its place in its name. */
  readonly places: Uint8Array;
  /** By word: how often with each type at each place, five numbers a place; the first of them is "outside a name". */
  readonly words: ReadonlyMap<string, Uint16Array>;
  /** By two neighbouring words inside one name: how often with each type. */
  readonly pairs: ReadonlyMap<number, Uint16Array>;
  /** By the initials of names of several words: how often with each type. */
  readonly initials: ReadonlyMap<string, Uint16Array>;
}

const typeCount = 5;
const place = { single: 0, first: 1, inner: 2, last: 3 } as const;

/**
 * Gathers a first look from its labels.
 * @param labels BIO labels: 0 outside, odd numbers begin a name, even ones go on
 */
export function gatherFirstLook(
  words: readonly WordFacts[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  labels: Uint8Array,
): FirstLook {
  const types = new Uint8Array(labels.length);
  const places = new Uint8Array(labels.length);
  const byWord = new Map<string, Uint16Array>();
  const pairs = new Map<number, Uint16Array>();
  const initials = new Map<string, Uint16Array>();
  const count = <K>(map: Map<K, Uint16Array>, key: K, index: number, size: number): void => {
    const counts = map.get(key) ?? new Uint16Array(size);
    if (counts[index]! < 65535) counts[index]!++;
    map.set(key, counts);
  };
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken;) {
      const label = labels[index]!;
      let end = index + 1;
      if (label > 0) while (end < endToken && labels[end]! > 0 && labels[end]! % 2 === 0) end++;
      const type = label === 0 ? 0 : (label + 1) >> 1;
      let letters = '';
      for (let token = index; token < end; token++) {
        types[token] = type;
        places[token] =
          end === index + 1
            ? place.single
            : token === index
              ? place.first
              : token === end - 1
                ? place.last
                : place.inner;
        const word = words[token]!;
        if (type > 0 || word.isCapital) count(byWord, word.lower, places[token]! * typeCount + type, 4 * typeCount);
        if (type > 0 && token + 1 < end)
          count(pairs, hashPair(word.lowerHash, words[token + 1]!.lowerHash), type, typeCount);
        if (word.isCapital) letters += word.lower.charAt(0);
      }
      if (type > 0 && letters.length >= 2) count(initials, letters, type, typeCount);
      index = end;
    }
  }
  return { types, places, words: byWord, pairs, initials };
}

/**
 * Features of a token from how its word was labelled elsewhere in the article; its own label does not count. Appends
 * to the list.
 */
export function agreementFeatures(look: FirstLook, view: SentenceView, index: number, list: FeatureList): void {
  const word = view.words[index]!;
  if (!word.isWord || word.lower.length < 2) return;
  const counts = look.words.get(word.lower);
  if (counts === undefined) return;
  const own = look.types[index]! > 0 || word.isCapital ? look.places[index]! * typeCount + look.types[index]! : -1;
  const setting = (word.isCapital ? 1 : 0) + (view.setting === 'prose' ? 0 : 2);
  let total = 0;
  let best = 0;
  let most = 0;
  for (let type = 0; type < typeCount; type++) {
    let sum = 0;
    for (let at = 0; at < 4; at++) {
      const cell = at * typeCount + type;
      sum += counts[cell]! - (cell === own ? 1 : 0);
    }
    total += sum;
    if (sum > most) {
      most = sum;
      best = type;
    }
  }
  if (total > 0) {
    const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
    add(list, 110, hashPair(hashPair(best, share), hashPair(Math.min(total, 3), setting)));
    add(list, 111, hashPair(best, setting));
    for (let at = 1; at < 4; at++) {
      for (let type = 1; type < typeCount; type++) {
        const cell = at * typeCount + type;
        if (counts[cell]! - (cell === own ? 1 : 0) > 0) add(list, 112, hashPair(hashPair(at, type), setting));
      }
    }
    for (let type = 1; type < typeCount; type++)
      if (counts[type]! - (type === own ? 1 : 0) > 0) add(list, 113, hashPair(type, setting));
  }
  if (index > view.first) pairFeature(look, view, index - 1, index, 114, list);
  if (index + 1 < view.end) pairFeature(look, view, index, index + 1, 115, list);
  if (word.isUpper) {
    const counted = look.initials.get(word.lower.replaceAll('.', ''));
    for (let type = 1; counted !== undefined && type < typeCount; type++) if (counted[type]! > 0) add(list, 116, type);
  }
}

function pairFeature(
  look: FirstLook,
  view: SentenceView,
  first: number,
  second: number,
  kind: number,
  list: FeatureList,
): void {
  const counts = look.pairs.get(hashPair(view.words[first]!.lowerHash, view.words[second]!.lowerHash));
  if (counts === undefined) return;
  const type = look.types[first]!;
  const joined =
    type > 0 &&
    look.types[second] === type &&
    (look.places[second] === place.inner || look.places[second] === place.last);
  for (let other = 1; other < typeCount; other++)
    if (counts[other]! - (joined && other === type ? 1 : 0) > 0) add(list, kind, other);
}

function add(list: FeatureList, kind: number, value: number): void {
  list.hashes[list.count++] = hashPair(kind, value);
}
