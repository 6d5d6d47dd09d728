import { tokensIn } from '../../engine/article/lookup.ts';
import { kindsAgree } from '../../engine/events/kinds.ts';
import type { Quantity } from '../../engine/model.ts';
import { daysApart } from '../reading/interval.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { isDenied, isOccurrence } from './denials.ts';
import { isMeasured, unitsAgree } from './figures.ts';
import { shareKind, sharedObjects, shareWord } from './objects.ts';

/** A correction or retraction: the sentences that make it, and what in them is taken back. */
export interface WithdrawalPassage {
  readonly kind: 'correction' | 'retraction';
  /** Events of the passage, in order. */
  readonly events: readonly EventRecord[];
  /** What is taken back, where the passage words it. */
  readonly taken: readonly EventRecord[];
  /** Figures that no longer stand. */
  readonly withdrawn: readonly Quantity[];
}

const denying = new Set(['not', 'instead', 'rather']);
const determiners = new Set('a an the its his her their our this that these those such'.split(' '));

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
  return passages.map((passage) => ({
    ...passage,
    taken: takenBack(passage.events),
    withdrawn: withdrawnFigures(passage.events),
  }));
}

/** The deeds that the first sentence says were told: those with a verb, where it has any. */
function takenBack(events: readonly EventRecord[]): readonly EventRecord[] {
  const first = events[0]!.sentence;
  const told = events.filter(
    (event) => isOccurrence(event) && event.sentence === first && event.event.certainty !== 'asserted',
  );
  const verbs = told.filter((event) => !isNoun(event));
  return verbs.length > 0 ? verbs : told;
}

function isNoun(event: EventRecord): boolean {
  const { tokens } = event.article.entry.article;
  return event.event.text.toLowerCase() === event.event.lemma && determiners.has(tokens[event.token - 1]?.lower ?? '');
}

/** Figures before the one that puts them right: those of the first sentence that has any, and those after "not". */
function withdrawnFigures(events: readonly EventRecord[]): readonly Quantity[] {
  const found = new Map<number, Quantity>();
  let first: number | null = null;
  for (const event of events) {
    const { article } = event.article.entry;
    for (const quantity of event.event.quantities.filter(isMeasured)) {
      first ??= event.sentence;
      const before = tokensIn(article, quantity).first - 1;
      const isDenied = [before - 1, before].some((at) => denying.has(article.tokens[at]?.lower ?? ''));
      if (event.sentence === first || isDenied) found.set(quantity.start, quantity);
    }
  }
  return [...found.values()];
}

/** Whether a passage takes back what an event of another article tells: the same figure, hour or deed. */
export function withdraws(passage: WithdrawalPassage, event: EventRecord): boolean {
  if (!isOccurrence(event) || isDenied(event) || event.event.withdraws) return false;
  const at = passage.events[0]!.article.published;
  if (at && event.article.published && event.article.published.from > at.to) return false;
  const figure = event.figures.some((quantity) =>
    passage.withdrawn.some((wrong) => wrong.value === quantity.value && unitsAgree(wrong.unit, quantity.unit)),
  );
  const related = (other: EventRecord): boolean => shareWord(event, other) || shareKind(event, other);
  if (passage.kind === 'retraction') {
    // "Withdrew its claim that more than 200 had been on board": the figure is all that can be found again.
    if (passage.taken.length === 0) return figure && passage.events.some((other) => sharedObjects(other, event) > 0);
    return passage.taken.some((taken) => isSameDeed(taken, event));
  }
  if (figure) return passage.taken.some((taken) => related(taken) || sharedObjects(taken, event) > 0);
  const isDeed = passage.events.some((other) => isOccurrence(other) && shareWord(other, event));
  return isDeed && passage.taken.some((taken) => isSameHour(taken, event));
}

function isSameDeed(taken: EventRecord, event: EventRecord): boolean {
  if (event.event.certainty === 'expected' || isNoun(event)) return false;
  if (taken.days && event.days && daysApart(taken.days, event.days) > 0 && taken.event.time?.basis === 'explicit')
    return false;
  const kinds = [taken.event.type, event.event.type];
  const related = kinds.every((kind) => kind !== null && kind !== 'other')
    ? kindsAgree(kinds[0]!, kinds[1]!)
    : shareWord(taken, event) || taken.relations.some((relation) => event.relations.includes(relation));
  return related && sharedObjects(taken, event) > 0;
}

/** Both state an hour, and the same one. */
function isSameHour(one: EventRecord, other: EventRecord): boolean {
  const [here, there] = [one.days, other.days];
  if (!here || !there || here.minute === null) return false;
  return here.minute === there.minute && daysApart(here, there) <= 2;
}

/** The event of a passage that says what holds instead: the last with a figure, an hour or a deed of its own. */
export function replacement(passage: WithdrawalPassage): EventRecord {
  const first = passage.events[0]!.sentence;
  const later = passage.events.filter((event) => isOccurrence(event) && event.sentence > first);
  const own = later.find((event) => event.figures.some(isMeasured)) ?? later[0];
  return own ?? passage.taken[0] ?? passage.events[0]!;
}
