import type { Span } from '../engine/model.ts';
import type { Happening, Level, Match, Telling } from './model.ts';
import { daysIn } from './reading/interval.ts';
import type { ActorRecord } from './reading/names.ts';
import type { EventRecord } from './reading/record.ts';
import { longestQuote, quoteAround } from './quoteAround.ts';
import { certaintyOfLine, standingInWords } from './standing/certainty.ts';
import { driftOf } from './standing/drift.ts';
import { contestedOf } from './standing/objections.ts';
import { sourceInWords } from './standing/origins.ts';
import type { Judged } from './standing/tellings.ts';
import { leastTellable, type TitleOf } from './titles/title.ts';

const gravity: readonly Level[] = ['single', 'same-origin', 'corroborated', 'disputed', 'withdrawn'];

/**
 * One happening as a reader sees it: named after what is claimed, also where all that stands against it is told with it.
 * @param nameOf the name over the corpus of an article's actor
 * @param titleOf the line of some tellings
 * @param eventAt an event of the corpus by its article's id and its own
 */
export function happeningOf(
  judged: readonly Judged[],
  nameOf: (event: EventRecord, actor: ActorRecord) => string,
  titleOf: TitleOf,
  eventAt: (article: string, id: string) => EventRecord | undefined,
): Happening {
  const [first] = judged;
  const members = judged.map((each) => each.event);
  const lead = members.reduce((one, other) => (other.event.salience > one.event.salience ? other : one));
  const { objection, claims } = contestedOf(judged, eventAt, nameOf);
  const claimed = claims.map((each) => each.event);
  const level = (objection?.reach === 'some' ? claims : judged).reduce<Level>(
    (most, each) => (gravity.indexOf(each.level) > gravity.indexOf(most) ? each.level : most),
    'single',
  );
  const date = dateOf(claimed) ?? dateOf(members);
  const title = titleOf(ofDate(claimed, date));
  const salience = Math.max(...members.map((event) => event.event.salience));
  // What one article alone tells, in words that no line can be made of, is for those who ask for all.
  const isTellable = title.likely >= leastTellable || new Set(members.map(({ article }) => article.id)).size > 1;
  const most = judged.reduce((one, other) => (other.origins > one.origins ? other : one));
  return {
    id: first!.event.key.replace('\n', '#'),
    title: title.text,
    core: title.core,
    titledBy: title.told.article.id,
    kind: lead.event.type ?? members.find((event) => event.event.type !== null)?.event.type ?? null,
    date,
    level,
    origins: most.origins,
    sources: most.sources,
    certainty: certaintyOfLine(title.told),
    standing: standingInWords(title.told, claimed),
    salience: isTellable ? salience : Math.min(salience, folded),
    tellings: judged.map((each) => tellingOf(each.event, each === first ? null : beside(judged, each.event))),
    drift: driftOf(members),
    objection,
  };
}

/** Happenings of one article that one line tells are shown once: of those with the same title the weightiest stays unfolded. */
export function withoutRepeats(found: readonly Happening[]): readonly Happening[] {
  const first = new Map<string, Happening>();
  for (const happening of found) {
    const known = first.get(lineOf(happening));
    if (!known || isWeightier(happening, known)) first.set(lineOf(happening), happening);
  }
  return found.map((happening) => {
    const isFirst = first.get(lineOf(happening)) === happening;
    return isFirst || happening.salience <= folded ? happening : { ...happening, salience: folded };
  });
}

/** A title where it stands: two articles may tell two things in the same words. */
const lineOf = ({ title, titledBy }: Happening): string => `${titledBy}\n${title}`;

function isWeightier(one: Happening, other: Happening): boolean {
  return (
    one.salience > other.salience || (one.salience === other.salience && one.tellings.length > other.tellings.length)
  );
}

/** Below what a reader's list shows. */
const folded = 0.45;

/** The first telling that counts an event for company; the first of all where none does. */
function beside(judged: readonly Judged[], event: EventRecord): Judged {
  return judged.find((each) => each.event !== event && matchOf(each, event) !== undefined) ?? judged[0]!;
}

const matchOf = ({ matches }: Judged, { article, event }: EventRecord): Match | undefined =>
  matches.find((match) => match.article === article.id && match.event === event.id);

/** One telling as a reader sees it; its relation to an earlier one, where that is given. */
export function tellingOf(event: EventRecord, earlier: Judged | null): Telling {
  const match = earlier ? matchOf(earlier, event) : undefined;
  return {
    article: event.article.id,
    event: event.event.id,
    start: event.event.start,
    end: event.event.end,
    quote: quoteAround(event.article.entry.article, withFigure(event), event.event.sentence),
    source: sourceInWords(event),
    relation: match?.relation ?? (earlier ? 'supports' : null),
    differences: match?.differences ?? [],
  };
}

/** The trigger with the figure it goes with, where both fit into a quote. */
function withFigure({ event, figures }: EventRecord): Span {
  const [figure] = figures;
  if (!figure) return event;
  const span = { start: Math.min(event.start, figure.start), end: Math.max(event.end, figure.end) };
  return span.end - span.start <= longestQuote - 10 ? span : event;
}

/** Tellings that do not speak of another day than the row does: "the two first met in 2019" names no meeting of 2024. */
function ofDate(members: readonly EventRecord[], date: string | null): readonly EventRecord[] {
  if (date === null) return members;
  const same = members.filter(({ days, event }) => !days || event.time?.value.split('T', 1)[0] === date);
  return same.length > 0 ? same : members;
}

/** The finest date that a telling states; of equally fine ones the most common, then the earliest. */
function dateOf(members: readonly EventRecord[]): string | null {
  const counts = new Map<string, { days: number; count: number }>();
  for (const { days, event } of members) {
    if (!days || !event.time || event.class === 'reporting') continue;
    const value = event.time.value.split('T', 1)[0]!;
    counts.set(value, {
      days: daysIn(days),
      count: (counts.get(value)?.count ?? 0) + (event.time.basis === 'explicit' ? 2 : 1),
    });
  }
  const sorted = [...counts].sort(
    ([one, here], [other, there]) => here.days - there.days || there.count - here.count || (one < other ? -1 : 1),
  );
  return sorted[0]?.[0] ?? null;
}
