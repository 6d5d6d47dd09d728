import { similarity, type ArticleRecord, type EventRecord } from '../reading/record.ts';
import { relateWords, type WordRelation } from './features.ts';

/** Two articles are compared where so many rare words lead from one to the other … */
export const fewestTopics = 2;
/** … and their words are at least so similar. */
const leastSimilarity = 0.06;
/** Sentences so similar are compared event by event, whatever the triggers' words. */
const alikeSentences = 0.3;

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
    for (const relation of a.relations) for (const index of related.get(relation) ?? []) found.add(index);
    for (const sentence of alike.get(a.sentence) ?? []) for (const index of sentence) found.add(index);
    for (const index of found) {
      if (one === other && index <= at) continue;
      const b = other.events[index]!;
      yield { one: a, other: b, words: relateWords(a, b) };
    }
  }
}

/** For each sentence with events, the events of the sentences that are alike, as indexes. */
function alikeSentencePairs(
  one: ArticleRecord,
  other: ArticleRecord,
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const here = new Map(one.events.map((event) => [event.sentence, event]));
  const there = Map.groupBy(other.events.keys(), (index) => other.events[index]!.sentence);
  const alike = new Map<number, (readonly number[])[]>();
  for (const [sentence, event] of here) {
    const found: (readonly number[])[] = [];
    for (const indexes of there.values())
      if (similarity(event.words, other.events[indexes[0]!]!.words) >= alikeSentences) found.push(indexes);
    alike.set(sentence, found);
  }
  return alike;
}
