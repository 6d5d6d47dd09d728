import type { Difference, Happening, Relation, Stage, Telling } from '../../corpus/model.ts';
import type {
  ConflictRow,
  EventRow,
  EventsParams,
  Scope,
  TellingRow,
  TellingsParams,
} from '../../protocol/requests.ts';
import type { Desk } from '../desk.ts';
import { differenceWords, type Sides } from '../differences.ts';
import { cutAtWord, plainLine } from '../escape.ts';
import { articleRef, isRead, rangeOf } from '../library.ts';
import type { Cancellation } from '../ports.ts';
import { isSalient } from '../salience.ts';

import { namedSources, sourceWords } from '../sources.ts';

const quoteLength = 80;
const titleLength = 120;

function eventRow(happening: Happening): EventRow {
  const { id, kind, date, level, origins, sources, tellings, drift } = happening;
  return {
    id,
    title: cutAtWord(happening.title, titleLength),
    kind,
    date,
    level,
    articles: new Set(tellings.map(({ article }) => article)).size,
    origins,
    sources: namedSources(sources).map((name) => cutAtWord(plainLine(name), 40)),
    standing: standingOf(happening.standing, drift),
    salient: isSalient(happening),
  };
}

/** On whose word, else how surely it was told first and last. */
function standingOf(standing: string | null, drift: readonly Stage[]): string | null {
  if (standing !== null) return plainLine(standing);
  const [first, last] = [drift[0]?.certainty, drift.at(-1)?.certainty];
  return first && last ? (first === last ? `told as ${first}` : `${first} at first, ${last} later`) : null;
}

/** Answers `crossread/events`: a happening belongs to a scope by one telling in it, and is then shown with all. */
export async function events(desk: Desk, { scope }: EventsParams, token: Cancellation): Promise<readonly EventRow[]> {
  return (await desk.findings.happenings(scope, token)).map(eventRow);
}

/** A telling as a row; empty where its article has gone meanwhile. */
export function tellingRow(
  desk: Desk,
  telling: Telling,
  relation: Relation | null = telling.relation,
  differences: readonly Difference[] = telling.differences,
  sides: Sides = ['in the first telling', 'here'],
): TellingRow[] {
  const holding = desk.findings.library.get(telling.article);
  if (!isRead(holding)) return [];
  const event = holding.annotations.events.find(({ id }) => id === telling.event);
  return [
    {
      article: articleRef(holding),
      range: rangeOf(holding, telling),
      quote: cutAtWord(telling.quote, quoteLength),
      source: event ? sourceWords(event, telling.source) : plainLine(telling.source),
      relation,
      differences: differences.map((difference) => differenceWords(difference, sides)),
    },
  ];
}

/** Answers `crossread/tellings`; a hover may ask for an event outside the view's scope. */
export async function tellings(
  desk: Desk,
  { event, scope }: TellingsParams,
  token: Cancellation,
): Promise<readonly TellingRow[]> {
  const within = async (wanted: Scope): Promise<Happening | undefined> =>
    (await desk.findings.happenings(wanted, token)).find(({ id }) => id === event);
  const happening = (await within(scope)) ?? (await within('workspace'));
  return happening?.tellings.flatMap((telling) => tellingRow(desk, telling)) ?? [];
}

/** Answers `crossread/conflicts`. */
export async function conflicts(
  desk: Desk,
  { scope }: EventsParams,
  token: Cancellation,
): Promise<readonly ConflictRow[]> {
  const found = await desk.findings.conflicts(scope, token);
  return found.flatMap(({ id, title, relation, isOlder, tellings }) => {
    const rows = tellings.flatMap((telling) => tellingRow(desk, telling));
    return rows.length < 2
      ? []
      : [{ id, title: cutAtWord(title, titleLength), kind: relation, isOlder, tellings: rows }];
  });
}
