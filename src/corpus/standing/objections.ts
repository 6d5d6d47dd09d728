import type { Objection } from '../model.ts';
import type { ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { isDenied } from './denials.ts';
import { sourceInWords, unnamedSource } from './origins.ts';
import { isOlderDenial } from './relation.ts';
import type { Judged } from './tellings.ts';

/** A claim's tellings apart from those that an objection reaches. */
export interface Contested {
  readonly objection: Objection | null;
  /** The tellings that word what is claimed. */
  readonly claims: readonly Judged[];
}

type EventAt = (article: string, id: string) => EventRecord | undefined;
type NameOf = (event: EventRecord, actor: ActorRecord) => string;

/**
 * Which tellings of a happening word the claim, and what stands against it. What takes a claim back, or denies it, words no claim.
 * Where half of the tellings are withdrawn the claim is; where fewer are, the others stand for it.
 */
export function contestedOf(judged: readonly Judged[], eventAt: EventAt, nameOf: NameOf): Contested {
  const told = judged.filter(({ event }) => !event.event.withdraws && event.event.polarity === 'positive');
  const withdrawn = told.filter(({ level }) => level === 'withdrawn');
  if (withdrawn.length > 0) {
    const isAll = withdrawn.length * 2 >= told.length;
    const objection = withdrawalOf(withdrawn[0]!, eventAt);
    return {
      objection: objection && { ...objection, reach: isAll ? 'all' : 'some' },
      claims: isAll ? withdrawn : told.filter((each) => !withdrawn.includes(each)),
    };
  }
  const claims = told.filter(({ event }) => !isDenied(event));
  const denials = claims.flatMap((each) => denialOf(each, eventAt) ?? []);
  const [denial] = denials;
  if (!denial || denials.length * 2 < claims.length) return { objection: null, claims: judged };
  const date = denial.article.entry.annotations.published.value;
  const objection = { relation: 'denies', by: denierOf(denial, nameOf), article: denial.article.id, date, reach: 'all' } as const;
  return { objection, claims: judged };
} // prettier-ignore

/** What denies a telling, and is no older than it. */
function denialOf({ event, matches }: Judged, eventAt: EventAt): EventRecord | undefined {
  const others = matches.flatMap((match) => (match.relation === 'denies' ? (eventAt(match.article, match.event) ?? []) : []));
  return others.find((other) => standsAgainst(other) && !isOlderDenial(event, other));
} // prettier-ignore

function withdrawalOf({ matches }: Judged, eventAt: EventAt): Objection | null {
  const match = matches.find(({ relation }) => relation === 'corrects');
  const event = match && eventAt(match.article, match.event);
  return event ? withdrawalBy(event) : null;
}

/** Who takes a claim back by an event, and when. */
export function withdrawalBy(event: EventRecord): Objection {
  const isRetraction = event.event.withdraws?.kind === 'retraction';
  // "On Monday the union withdrew its claim": the day of the deed, not of the report.
  const deed = event.article.events.find(
    ({ sentence, event: { type, time } }) =>
      sentence === event.sentence && type === 'denial' && time?.basis === 'explicit',
  );
  return {
    relation: isRetraction ? 'retracts' : 'corrects',
    by: isRetraction ? sourceInWords(event) : (event.article.source.name ?? unnamedSource),
    article: event.article.id,
    date: deed?.event.time?.value ?? event.article.entry.annotations.published.value,
    reach: 'all',
  };
}

/** Whether an event says that another is not so. */
export const standsAgainst = (event: EventRecord): boolean =>
  isDenied(event) || event.event.type === 'denial' || event.event.class === 'reporting';

/** Who denies: whom the denial in its sentence names, else on whose word it stands. */
export function denierOf(against: EventRecord, nameOf: NameOf): string {
  const denials = against.article.events.filter(
    ({ sentence, event }) => sentence === against.sentence && event.type === 'denial',
  );
  const names = [...new Set(denials.flatMap((event) => event.agents.map((actor) => nameOf(event, actor))))];
  return names.length > 0 ? names.slice(0, 2).join(' and ') : sourceInWords(against);
}
