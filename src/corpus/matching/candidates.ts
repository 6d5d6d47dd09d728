import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { similarity } from '../reading/vectors.ts';
import { relateWords, type WordRelation } from './features.ts';

/** Two articles are compared where so many rare words lead from one to the other … */
export const fewestTopics = 2;
/** … and their words are at least so similar. */
const leastSimilarity = 0.06;
/** Sentences so similar are compared event by event, whatever the triggers' words. */
const alikeSentences = 0.3;

/** Most events of one article that an event is compared with: a text that repeats itself must not take for ever. */
const mostPartners = 48;
/** Most pairs of sentences that are held against each other; in longer texts only related triggers lead on. */
const mostSentencePairs = 250_000;

/** Whether two articles, found by their rare words, are near enough to tell of the same matter. */
export function areNear(one: ArticleRecord, other: ArticleRecord, sharedTopics: number): boolean {
  return sharedTopics >= fewestTopics && similarity(one.words, other.words) >= leastSimilarity;
}

/** Two events worth comparing. */
export interface Candidate {
  readonly one: EventRecord;
  readonly other: EventRecord;
  readonly words: WordRelation;
}

/** The pairs of events of two articles (or of one) whose triggers are related, or whose sentences are alike. */
export function* candidatesOf(one: ArticleRecord, other: ArticleRecord): Generator<Candidate> {
  const alike = alikeSentencePairs(one, other);
  const related = new Map<string, number[]>();
  other.events.forEach((event, index) => {
    for (const relation of event.relations) {
      const known = related.get(relation);
      if (known) known.push(index);
      else related.set(relation, [index]);
    }
  });
  for (let at = 0; at < one.events.length; at++) {
    const a = one.events[at]!;
    const found = new Set<number>();
    const meet = (indexes: readonly number[]): void => {
      for (let next = one === other ? firstAbove(indexes, at) : 0; next < indexes.length; next++) {
        if (found.size >= mostPartners) return;
        found.add(indexes[next]!);
      }
    };
    for (const sentence of alike.get(a.sentence) ?? []) meet(sentence);
    for (const relation of a.relations) meet(related.get(relation) ?? []);
    for (const index of found) {
      const b = other.events[index]!;
      yield { one: a, other: b, words: relateWords(a, b) };
    }
  }
}

/** Where in an ascending list the first number above another stands. */
function firstAbove(indexes: readonly number[], above: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (indexes[middle]! > above) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each sentence with events, the events of the sentences that are alike, as indexes. */
function alikeSentencePairs(
  one: ArticleRecord,
  other: ArticleRecord,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const here = new Map(one.events.map((event) => [event.sentence, event]));
  const there = Map.groupBy(other.events.keys(), (index) => other.events[index]!.sentence);
  const alike = new Map<number, (readonly number[])[]>();
  if (here.size * there.size > mostSentencePairs) return alike;
  for (const [sentence, event] of here) {
    const found: (readonly number[])[] = [];
    for (const indexes of there.values())
      if (similarity(event.words, other.events[indexes[0]!]!.words) >= alikeSentences) found.push(indexes);
    alike.set(sentence, found);
  }
  return alike;
}
