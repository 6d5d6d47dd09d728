import { sentenceAt, tokensIn } from '../engine/article/lookup.ts';
import type { Article, Span } from '../engine/model.ts';
import { changeKind } from './changes.ts';
import type { ChangeKind } from './model.ts';
import { isFunctionWord } from './reading/words.ts';
import { shingleLength, type Shingles } from './reading/shingles.ts';

/** A passage that two articles share, as word positions of each ({@link Shingles}), half open. */
interface Run {
  from: number;
  to: number;
  thereFrom: number;
  thereTo: number;
  /** Words of it that stand in both. */
  shared: number;
  /** … in runs of five and more: what makes it a copy. */
  core: number;
  /** Word positions of what differs within it. */
  readonly gaps: Gap[];
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly thereFrom: number;
  readonly thereTo: number;
}

/** A passage that two articles share, as spans of their texts. */
export interface SharedPassage {
  readonly here: Span;
  readonly there: Span;
  /** Words that stand in both. */
  readonly words: number;
  /** What copying put in, left out or changed: spans of either text, empty where that side has nothing. */
  readonly changes: readonly { readonly kind: ChangeKind; readonly here: Span; readonly there: Span }[];
}

/** What copying may have put in, left out or changed between two shared runs of one passage, in words. */
const longestChange = 6;
const mostTwice = 2;
/** Behind so few changed words a copy is seen to go on by so few that are the same. */
const fewChanged = 3;
const shortestResumed = 3;
const longRun = 10;
/** … and at the end of its last sentence. */
const longestTail = 12;
/** A passage has at least so many shared words, and so many of them that are no function words. */
const fewestWords = 7;
const fewestContentWords = 4;
/** Where a gram stands in the other article more often than this, later places are not looked at. */
const mostPlaces = 16;

interface Side {
  readonly article: Pick<Article, 'tokens' | 'tokenStarts' | 'tokenEnds' | 'sentences'>;
  readonly shingles: Shingles;
}

/**
 * The passages that two articles have in common: runs of the same five words and more, grown as far as they go, joined
 * over small changes. In the order of the first article. Linear in the articles' lengths.
 */
export function sharedPassages(here: Side, there: Side): readonly SharedPassage[] {
  const runs = joined(sharedRuns(here.shingles, there.shingles));
  return runs
    .filter((run) => run.core >= fewestWords && contentWords(here, run) >= fewestContentWords)
    .map((run) => withTail(run, here, there))
    .map((run) => ({
      here: spanOf(here, run.from, run.to),
      there: spanOf(there, run.thereFrom, run.thereTo),
      words: run.shared,
      changes: run.gaps
        .filter((gap) => gap.to > gap.from || gap.thereTo > gap.thereFrom)
        .map((gap) => ({
          kind: changeKind(tokensOf(here, gap.from, gap.to), tokensOf(there, gap.thereFrom, gap.thereTo)),
          here: spanOf(here, gap.from, gap.to),
          there: spanOf(there, gap.thereFrom, gap.thereTo),
        })),
    }));
}

const tokensOf = ({ article, shingles }: Side, from: number, to: number): Article['tokens'] =>
  [...shingles.tokens.subarray(from, to)].map((token) => article.tokens[token]!);

/** The rest of the last sentence, where one article goes on ("…, the ministry said") and the other does not. */
function withTail(run: Run, here: Side, there: Side): Run {
  const [to, thereTo] = [restOfSentence(here, run.to), restOfSentence(there, run.thereTo)];
  const isShort = to - run.to <= longestTail && thereTo - run.thereTo <= longestTail;
  // A shared "the" that opens the next sentence in one of them is no end of a copy.
  if (isShort && !opensSentence(here, run.to - 1) && !opensSentence(there, run.thereTo - 1))
    run.gaps.push({ from: run.to, to, thereFrom: run.thereTo, thereTo });
  return run;
}

function opensSentence({ article, shingles }: Side, at: number): boolean {
  const token = shingles.tokens[at]!;
  return article.sentences[sentenceAt(article, article.tokenStarts[token]!)]?.firstToken === token;
}

function restOfSentence({ article, shingles }: Side, at: number): number {
  const last = article.tokenStarts[shingles.tokens[at - 1]!]!;
  const sentence = article.sentences[sentenceAt(article, last)];
  const end = sentence ? tokensIn(article, sentence).end : 0;
  let rest = at;
  while (rest - at <= longestTail && rest < shingles.tokens.length && shingles.tokens[rest]! < end) rest++;
  return rest;
}

function sharedRuns(here: Shingles, there: Shingles): Run[] {
  const places = new Map<number, number[]>();
  there.grams.forEach((gram, at) => {
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < mostPlaces) known.push(at);
  });
  const runs: Run[] = [];
  for (let at = 0; at < here.grams.length;) {
    let length = 0;
    let place = -1;
    const expected = runs.at(-1)?.thereTo ?? 0;
    for (const candidate of places.get(here.grams[at]!) ?? []) {
      let grown = 0;
      while (here.words[at + grown] !== undefined && here.words[at + grown] === there.words[candidate + grown]) grown++;
      // Of equally long runs the one that goes on where the last one ended.
      if (grown > length || (grown === length && Math.abs(candidate - expected) < Math.abs(place - expected))) {
        length = grown;
        place = candidate;
      }
    }
    if (length < shingleLength) {
      at++;
      continue;
    }
    runs.push(runAt(at, place, length));
    at += length;
    // Behind a few changed words a long copy may go on with fewer than five.
    if (length < longRun) continue;
    for (let next = resumed(here, there, at, place + length); next; next = resumed(here, there, at, next.thereTo)) {
      runs.push(next);
      at = next.to;
    }
  }
  return runs;
}

const runAt = (from: number, thereFrom: number, length: number): Run => ({
  from,
  to: from + length,
  thereFrom,
  thereTo: thereFrom + length,
  shared: length,
  core: length >= shingleLength ? length : 0,
  gaps: [],
});

/** What two copies have in common again right behind a change of a few words; null where they part. */
function resumed(here: Shingles, there: Shingles, at: number, place: number): Run | null {
  for (let changed = 1; changed <= 2 * fewChanged; changed++) {
    for (let skip = Math.max(0, changed - fewChanged); skip <= Math.min(changed, fewChanged); skip++) {
      const [from, thereFrom] = [at + skip, place + changed - skip];
      let length = 0;
      while (here.words[from + length] !== undefined && here.words[from + length] === there.words[thereFrom + length])
        length++;
      if (length >= shortestResumed) return length < shingleLength ? runAt(from, thereFrom, length) : null;
    }
  }
  return null;
}

function joined(runs: readonly Run[]): Run[] {
  const passages: Run[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    // A word that stands at both ends of what one article left out belongs to either run, not to both.
    const twice = last ? last.thereTo - run.thereFrom : 0;
    if (last && twice > 0 && twice <= mostTwice && run.from > last.to && last.shared > twice) {
      last.to -= twice;
      last.thereTo -= twice;
      last.shared -= twice;
      last.core -= twice;
    }
    const gap = last ? run.from - last.to : Number.POSITIVE_INFINITY;
    const gapThere = last ? run.thereFrom - last.thereTo : Number.POSITIVE_INFINITY;
    if (last && gap <= longestChange && gapThere >= 0 && gapThere <= longestChange) {
      last.gaps.push({ from: last.to, to: run.from, thereFrom: last.thereTo, thereTo: run.thereFrom });
      last.to = run.to;
      last.thereTo = run.thereTo;
      last.shared += run.shared;
      last.core += run.core;
    } else passages.push({ ...run, gaps: [] });
  }
  return passages;
}

function contentWords({ article, shingles }: Side, run: Run): number {
  let count = 0;
  for (let at = run.from; at < run.to; at++) if (!isFunctionWord(article.tokens[shingles.tokens[at]!]!.lower)) count++;
  return count;
}

function spanOf({ article, shingles }: Side, from: number, to: number): Span {
  const first = shingles.tokens[from];
  // An empty stretch behind the last word.
  const start = first === undefined ? article.tokenEnds[shingles.tokens[from - 1]!]! : article.tokenStarts[first]!;
  return { start, end: to > from ? article.tokenEnds[shingles.tokens[to - 1]!]! : start };
}
