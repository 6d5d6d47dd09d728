import { daysApart } from '../reading/interval.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { similarity } from '../reading/vectors.ts';
import { isOccurrence } from './denials.ts';

/** A correction or retraction: the sentences that make it, and what in them is taken back. */
export interface WithdrawalPassage {
  readonly kind: 'correction' | 'retraction';
  /** Events of the passage, in order. */
  readonly events: readonly EventRecord[];
  /** Figures that no longer stand. */
  readonly withdrawn: ReadonlySet<string>;
}

const denying = new Set(['not', 'instead', 'rather']);

/** The withdrawals of an article: events of neighbouring sentences that withdraw, together. */
export function readWithdrawals(record: ArticleRecord): readonly WithdrawalPassage[] {
  const passages: { kind: 'correction' | 'retraction'; events: EventRecord[] }[] = [];
  for (const event of record.events) {
    const { withdraws } = event.event;
    if (!withdraws) continue;
    const last = passages.at(-1);
    if (last && last.kind === withdraws.kind && event.sentence - last.events.at(-1)!.sentence <= 1)
      last.events.push(event);
    else passages.push({ kind: withdraws.kind, events: [event] });
  }
  return passages.map((passage) => ({ ...passage, withdrawn: withdrawnFigures(record, passage.events) }));
}

/** Figures before the one that puts them right: those of the first sentence that has any, and those after "not". */
function withdrawnFigures(record: ArticleRecord, events: readonly EventRecord[]): ReadonlySet<string> {
  const { tokens, sentences } = record.entry.article;
  const withdrawn = new Set<string>();
  let isFirst = true;
  for (const index of new Set(events.map((event) => event.sentence))) {
    const sentence = sentences[index];
    if (!sentence) continue;
    let negated = false;
    let found = false;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lower } = tokens[at]!;
      if (denying.has(lower)) negated = true;
      if (!/^\d[\d.,]*$/.test(lower) || lower.replaceAll(/\D/g, '').length < 2) continue;
      found = true;
      if (isFirst || negated) withdrawn.add(lower.replaceAll(',', ''));
    }
    if (found) isFirst = false;
  }
  return withdrawn;
}

/** Sentences as alike as this, and dates that fit, tell of the same. */
const leastAlike = 0.12;

/**
 * Whether a passage takes back what an event of another article tells: it names the same figure, or the same deed of the
 * same day in like words.
 */
export function withdraws(passage: WithdrawalPassage, event: EventRecord): boolean {
  if (!isOccurrence(event) || event.event.withdraws) return false;
  const at = passage.events[0]!.article.published;
  if (at && event.article.published && event.article.published.from > at.to) return false;
  const figure = event.figures.some((quantity) => passage.withdrawn.has(String(quantity.value)));
  if (passage.kind === 'correction')
    return figure && passage.events.some((other) => rareShared(event, other) > 0 || related(event, other));
  return passage.events.some(
    (other) =>
      isOccurrence(other) &&
      related(event, other) &&
      timesFit(event, other) &&
      rareShared(event, other) > 0 &&
      similarity(event.words, other.words) >= leastAlike,
  );
}

/** The events of a passage that say what holds instead: one a sentence, the most salient. */
export function mainEvents(passage: WithdrawalPassage): readonly EventRecord[] {
  const main = new Map<number, EventRecord>();
  for (const event of passage.events) {
    const known = main.get(event.sentence);
    if (!isOccurrence(event)) continue;
    if (!known || weight(event) > weight(known)) main.set(event.sentence, event);
  }
  return main.size > 0 ? [...main.values()] : passage.events.slice(0, 1);
}

const weight = (event: EventRecord): number => event.event.salience + event.figures.length;

function related(one: EventRecord, other: EventRecord): boolean {
  return (
    one.relations.some((relation) => other.relations.includes(relation)) ||
    (one.event.type !== null && one.event.type !== 'other' && one.event.type === other.event.type)
  );
}

function timesFit(one: EventRecord, other: EventRecord): boolean {
  return !one.days || !other.days || daysApart(one.days, other.days) === 0;
}

function rareShared(one: EventRecord, other: EventRecord): number {
  let count = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem) && one.article.rarity(stem) > 0.75) count++;
  return count;
}
