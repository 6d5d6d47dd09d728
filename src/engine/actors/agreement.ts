import { hashPair } from '../tagging/hash.ts';
import type { FeatureList, SentenceView } from './features.ts';
import type { WordFacts } from './wordFacts.ts';

/**
 * What a first look at an article found, gathered by words, so that a second look can make the article agree with
 * itself: "Player" is a surname where "Ben Player" stands elsewhere.
 */
export interface FirstLook {
  /** By word: how often with each type at each place, five numbers a place; the first of them is "outside a name". */
  readonly words: Map<string, Int32Array>;
  /** By two neighbouring words inside one name: how often with each type. */
  readonly pairs: Map<number, Int32Array>;
  /** By the initials of names of several words: how often with each type. */
  readonly initials: Map<string, Int32Array>;
}

/** What a first look made of one sentence, by token. */
export interface SentenceLook {
  /** Type of its name (0 outside names, from 1 on the types in the order of the labels). */
  readonly types: Uint8Array;
  /** Its place in its name. */
  readonly places: Uint8Array;
}

const typeCount = 5;
const place = { single: 0, first: 1, inner: 2, last: 3 } as const;

export function emptyLook(): FirstLook {
  return { words: new Map(), pairs: new Map(), initials: new Map() };
}

/**
 * Reads the names of a sentence off its labels.
 * @param labels BIO labels: 0 outside, odd numbers begin a name, even ones go on
 */
export function sentenceLook(labels: Uint8Array): SentenceLook {
  const types = new Uint8Array(labels.length);
  const places = new Uint8Array(labels.length);
  for (let index = 0; index < labels.length;) {
    const label = labels[index]!;
    let end = index + 1;
    if (label > 0) while (end < labels.length && labels[end]! > 0 && labels[end]! % 2 === 0) end++;
    types.fill(label === 0 ? 0 : (label + 1) >> 1, index, end);
    if (end > index + 1) {
      places.fill(place.inner, index, end);
      places[index] = place.first;
      places[end - 1] = place.last;
    }
    index = end;
  }
  return { types, places };
}

/**
 * Counts the names of one sentence, to what is counted already.
 * @param times how often the sentence stands there; less than 0 takes away what was counted
 */
export function countLook(
  look: FirstLook,
  words: readonly WordFacts[],
  { types, places }: SentenceLook,
  times: number,
): void {
  let letters = '';
  for (let token = 0; token < types.length; token++) {
    const word = words[token]!;
    const type = types[token]!;
    const at = places[token]!;
    if (type > 0 || word.isCapital) count(look.words, word.lower, at * typeCount + type, 4 * typeCount, times);
    if (type === 0) continue;
    const isLast = at === place.single || at === place.last;
    if (!isLast) count(look.pairs, hashPair(word.lowerHash, words[token + 1]!.lowerHash), type, typeCount, times);
    if (at === place.single || at === place.first) letters = '';
    if (word.isCapital) letters += word.lower.charAt(0);
    if (isLast && letters.length >= 2) count(look.initials, letters, type, typeCount, times);
  }
}

/** Two neighbouring words in one name. */
export interface WordPair {
  readonly pair: number;
  readonly words: readonly [string, string];
}

/** What of a look a sentence counts in besides its words: pairs of neighbours in one name, and initials. */
export function countsOf(
  words: readonly WordFacts[],
  { types, places }: SentenceLook,
): { readonly pairs: readonly WordPair[]; readonly initials: readonly string[] } {
  const pairs: WordPair[] = [];
  const initials: string[] = [];
  let letters = '';
  for (let token = 0; token < types.length; token++) {
    if (types[token] === 0) continue;
    const word = words[token]!;
    const at = places[token]!;
    const isLast = at === place.single || at === place.last;
    if (!isLast) {
      const next = words[token + 1]!;
      pairs.push({ pair: hashPair(word.lowerHash, next.lowerHash), words: [word.lower, next.lower] });
    }
    if (at === place.single || at === place.first) letters = '';
    if (word.isCapital) letters += word.lower.charAt(0);
    if (isLast) initials.push(letters);
  }
  return { pairs, initials };
}

function count<Key>(map: Map<Key, Int32Array>, key: Key, cell: number, size: number, times: number): void {
  let counts = map.get(key);
  if (counts === undefined) {
    counts = new Int32Array(size);
    map.set(key, counts);
  }
  counts[cell]! += times;
  if (times < 0 && counts.every((number) => number === 0)) map.delete(key);
}

/**
 * Features of a token from how its word was labelled elsewhere in the article; its own label does not count. Appends
 * to the list.
 */
export function agreementFeatures(
  look: FirstLook,
  own: SentenceLook,
  view: SentenceView,
  index: number,
  list: FeatureList,
): void {
  const word = view.words[index]!;
  if (!word.isWord || word.lower.length < 2) return;
  const counts = look.words.get(word.lower);
  if (counts === undefined) return;
  const at = index - view.first;
  const isCounted = own.types[at]! > 0 || word.isCapital;
  const ownCell = isCounted ? own.places[at]! * typeCount + own.types[at]! : -1;
  const setting = (word.isCapital ? 1 : 0) + (view.setting === 'prose' ? 0 : 2);
  const { best, share, total } = mostOf(counts, ownCell < 0 ? -1 : own.types[at]!);
  if (total > 0) {
    add(list, 110, hashPair(hashPair(best, share), hashPair(total, setting)));
    add(list, 111, hashPair(best, setting));
    for (let at = 1; at < 4; at++) {
      for (let type = 1; type < typeCount; type++) {
        const cell = at * typeCount + type;
        if (counts[cell]! - (cell === ownCell ? 1 : 0) > 0) add(list, 112, hashPair(hashPair(at, type), setting));
      }
    }
    for (let type = 1; type < typeCount; type++)
      if (counts[type]! - (type === ownCell ? 1 : 0) > 0) add(list, 113, hashPair(type, setting));
  }
  if (index > view.first) pairFeature(look, own, view, index - 1, index, 114, list);
  if (index + 1 < view.end) pairFeature(look, own, view, index, index + 1, 115, list);
  if (word.isUpper) {
    const counted = look.initials.get(word.lower.replaceAll('.', ''));
    for (let type = 1; counted !== undefined && type < typeCount; type++) if (counted[type]! > 0) add(list, 116, type);
  }
}

function pairFeature(
  look: FirstLook,
  own: SentenceLook,
  view: SentenceView,
  first: number,
  second: number,
  kind: number,
  list: FeatureList,
): void {
  const counts = look.pairs.get(hashPair(view.words[first]!.lowerHash, view.words[second]!.lowerHash));
  if (counts === undefined) return;
  const type = own.types[first - view.first]!;
  const behind = own.places[second - view.first];
  const joined =
    type > 0 && own.types[second - view.first] === type && (behind === place.inner || behind === place.last);
  for (let other = 1; other < typeCount; other++)
    if (counts[other]! - (joined && other === type ? 1 : 0) > 0) add(list, kind, other);
}

/**
 * The type that a word was labelled with most, whether always (2), mostly (1) or less often (0), and how often it was
 * labelled at all, up to three times.
 * @param left the type that counts once less; -1 for none
 */
function mostOf(counts: Int32Array, left: number): { best: number; share: number; total: number } {
  let total = 0;
  let best = 0;
  let most = 0;
  for (let type = 0; type < typeCount; type++) {
    let sum = type === left ? -1 : 0;
    for (let at = 0; at < 4; at++) sum += counts[at * typeCount + type]!;
    total += sum;
    if (sum > most) {
      most = sum;
      best = type;
    }
  }
  const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
  return { best, share, total: Math.min(total, 3) };
}

/**
 * All that {@link agreementFeatures} say of a word's labels, whatever the label is that does not count: two words of which
 * it is the same give the same features.
 */
export function labelsInNumbers(counts: Int32Array | undefined): string {
  if (counts === undefined) return '';
  let said = timesInNumbers(counts);
  for (let left = -1; left < typeCount; left++) {
    const { best, share, total } = mostOf(counts, left);
    said += ` ${best}${share}${total}`;
  }
  return said;
}

/** The same of the labels of two neighbouring words in one name, or of initials: each may be there but for one. */
export function timesInNumbers(counts: Int32Array | undefined): string {
  if (counts === undefined) return '';
  let said = '';
  for (const times of counts) said += Math.min(times, 2);
  return said;
}

function add(list: FeatureList, kind: number, value: number): void {
  list.hashes[list.count++] = hashPair(kind, value);
}
