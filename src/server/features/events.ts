import type { Development, Difference, Happening, Objection, Relation, Stage, Telling } from '../../corpus/model.ts';
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
import { listedOf } from '../salience.ts';

import { namedSources, sourceWords } from '../sources.ts';

const quoteLength = 80;
const titleLength = 120;
/** A conflict's title has both figures, or who takes the claim back and when, beside the claim. */
const conflictLength = 180;

function eventRow(desk: Desk, happening: Happening, salient: boolean): EventRow {
  const { id, kind, date, level, origins, sources, tellings, drift, certainty } = happening;
  const title = cutAtWord(happening.title, titleLength);
  return {
    id,
    title,
    core: title.startsWith(happening.title.slice(0, happening.core)) ? happening.core : title.length,
    kind,
    date,
    level,
    articles: new Set(tellings.map(({ article }) => article)).size,
    origins,
    sources: namedSources(sources).map((name) => cutAtWord(plainLine(name), 40)),
    certainty,
    standing: standingOf(happening.standing, drift),
    salient,
    objection: objectionOf(desk, happening.objection),
    steps: [],
  };
}

function objectionOf(desk: Desk, objection: Objection | null): EventRow['objection'] {
  if (!objection) return null;
  const { relation, by, article, date, reach } = objection;
  const name = namedSources([by])[0] ?? desk.findings.library.label(article);
  return { relation, by: cutAtWord(plainLine(name), 60), date, reach };
}

/** A measure's row: it stands at its first day, and is told by all that tell one of its figures. */
function developmentRow({ id, title, steps }: Development): EventRow {
  const tellings = steps.flatMap((step) => step.tellings);
  const line = cutAtWord(title, titleLength);
  return {
    id,
    title: line,
    core: line.length,
    kind: null,
    date: steps[0]?.date ?? null,
    level: 'single',
    articles: new Set(tellings.map(({ article }) => article)).size,
    origins: new Set(tellings.map(({ source }) => source)).size,
    sources: namedSources(tellings.map(({ source }) => source)).map((name) => cutAtWord(plainLine(name), 40)),
    certainty: null,
    standing: null,
    salient: true,
    objection: null,
    steps: steps.map(({ figure, date }) => ({ figure, date })),
  };
}

/** How surely it was told first and last, where that changed; else how surely and on whose word. */
function standingOf(standing: string | null, drift: readonly Stage[]): string | null {
  const [first, last] = [drift[0]?.certainty, drift.at(-1)?.certainty];
  if (first && last && first !== last) return `${first} at first, ${last} later`;
  return standing === null ? null : plainLine(standing);
}

/**
 * Answers `crossread/events`: a happening belongs to a scope by one telling in it, and is then shown with all. A measure at several
 * times is one row; what tells no more than one of its figures in passing is part of that row.
 */
export async function events(desk: Desk, { scope }: EventsParams, token: Cancellation): Promise<readonly EventRow[]> {
  const developments = await desk.findings.developments(scope, token);
  const placeOf = ({ article, event }: Telling): string => `${article}\n${event}`;
  const counted = new Set(developments.flatMap(({ steps }) => steps.flatMap((step) => step.tellings.map(placeOf))));
  const all = await desk.findings.happenings(scope, token);
  const listed = new Set(listedOf(all));
  const happenings = all.filter(
    (happening) => listed.has(happening) || !happening.tellings.every((telling) => counted.has(placeOf(telling))),
  );
  const rows = [
    ...developments.map(developmentRow),
    ...happenings.map((happening) => eventRow(desk, happening, listed.has(happening))),
  ];
  return rows.sort((one, other) => compare(one.date ?? '~', other.date ?? '~') || compare(one.id, other.id));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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
      differences: differences
        .filter(({ here, there }) => here !== there)
        .map((difference) => differenceWords(difference, sides)),
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
  if (happening) return happening.tellings.flatMap((telling) => tellingRow(desk, telling));
  const development = (await desk.findings.developments(scope, token)).find(({ id }) => id === event);
  return (development?.steps ?? []).flatMap(({ figure, date, tellings }) =>
    tellings.flatMap((telling) =>
      tellingRow(desk, telling).map((row) => ({
        ...row,
        differences: [date === null ? figure : `${figure}, ${date}`],
      })),
    ),
  );
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
      : [{ id, title: cutAtWord(title, conflictLength), kind: relation, isOlder, tellings: rows }];
  });
}
