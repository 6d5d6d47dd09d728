import type { ArticleRow, ConflictRow, EventRow, ObjectionWords, TellingRow } from '../../protocol/requests.ts';
import { articlesSection } from './articles.ts';
import { folded, paged, plainRow, type Row } from './row.ts';
import {
  certaintyMeaning,
  counted,
  dateLabel,
  dateWords,
  joined,
  levelIcon,
  levelMeaning,
  levelWords,
  objectionWords,
  relationWords,
  spoken,
} from './words.ts';

export type EventSort = 'date' | 'text';

/** Asks for the tellings of one event. */
export type AskTellings = (event: string) => Promise<readonly TellingRow[]>;

export interface EventsShown {
  readonly events: readonly EventRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly articles: readonly ArticleRow[];
  readonly sort: EventSort;
  readonly disputedOnly: boolean;
}

/** Whether an event is in dispute: what the badge counts and the filter keeps. */
export function isDisputed(event: EventRow): boolean {
  return event.level === 'disputed';
}

/**
 * The rows of the Events view: conflicts first, where they are always in sight; then the events, those of little
 * weight folded after the others; then the articles.
 */
export function eventRows(shown: EventsShown, ask: AskTellings): readonly Row[] {
  const kept = shown.disputedOnly ? shown.events.filter(isDisputed) : shown.events;
  const sorted = shown.sort === 'date' ? kept : [...kept].sort((a, b) => compareTitles(a.title, b.title));
  const salient = sorted.filter((event) => event.salient).map((event) => eventRow(event, ask));
  const others = sorted.filter((event) => !event.salient).map((event) => eventRow(event, ask));
  const rest =
    others.length === 0
      ? []
      : [
          folded(
            'events/others',
            `${counted(others.length, 'lesser event')}`,
            others,
            'Passing mentions and background.',
          ),
        ];
  return [conflictsSection(shown.conflicts), ...paged(salient, 'events'), ...rest, articlesSection(shown.articles)];
}

/** By code unit, so that the order is the same on every machine. */
function compareTitles(a: string, b: string): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What a row begins with where the event has been taken back: a narrow sidebar shows the first words. */
const takenBack: Readonly<Record<ObjectionWords['relation'], string>> = {
  denies: '',
  corrects: 'Corrected: ',
  retracts: 'Withdrawn: ',
};

function eventRow(event: EventRow, ask: AskTellings): Row {
  if (event.steps.length > 0) return seriesRow(event, ask);
  const { objection } = event;
  const against = objection && objectionWords(objection);
  const isTakenBack = event.level === 'withdrawn' && objection !== null;
  const core = event.title.slice(0, event.core).replace(/[\s,;:]+$/u, '');
  const label = isTakenBack ? `${takenBack[objection.relation]}${core}` : core;
  // What a row of usual width has no room for stands behind the date: "landed in Oslo · 2024-05-06 · …for a summit".
  const detail = event.title.slice(event.core).replace(/^[\s,;:]+/u, '');
  const level = levelWords(event.level, event.articles, event.origins, event.sources);
  // Who takes it back stands in place of the bare word.
  const told = isTakenBack ? counted(event.articles, 'article') : level;
  // Of a claim that somebody denies or takes back, how it was told is in its tellings.
  const standing = against === null ? (event.standing ?? event.certainty) : null;
  const date = event.date === null ? 'undated' : dateLabel(event.date);
  return {
    ...plainRow,
    id: `event/${event.id}`,
    label,
    description: joined(
      date,
      standing,
      isTakenBack ? against : told,
      isTakenBack ? told : against,
      detail === '' ? null : `…${detail}`,
    ),
    tooltip: [
      event.title,
      event.date === null ? 'No date is given for it.' : dateWords(event.date),
      `${levelMeaning[event.level]} (${level})`,
      ...(against === null ? [] : [`${against.charAt(0).toUpperCase()}${against.slice(1)}.`]),
      ...(event.sources.length > 1 ? [`Origins: ${event.sources.join(', ')}`] : []),
      ...(event.certainty === null ? [] : [`${certaintyMeaning[event.certainty]}.`]),
      ...(event.standing === null ? [] : [event.standing]),
    ].join('\n'),
    spoken: spoken(
      event.title,
      event.date === null ? 'undated' : dateWords(event.date),
      standing,
      isTakenBack ? against : told,
      isTakenBack ? told : against,
    ),
    certainty: event.certainty,
    icon: { name: levelIcon[event.level], color: event.level === 'disputed' ? 'crossread.eventDisputed' : null },
    context: 'event',
    subject: event.id,
    unfolded: false,
    children: async () => (await ask(event.id)).map((telling) => tellingRow(telling, `event/${event.id}`)),
  };
}

/** One measure at several times: "Ships at anchor: 14 → 20 → 26", from the first day to the last. */
function seriesRow(event: EventRow, ask: AskTellings): Row {
  const days = event.steps.flatMap(({ date }) => date ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const words = (value: (date: string) => string): string =>
    first === undefined || last === undefined
      ? 'undated'
      : first === last
        ? value(first)
        : `${value(first)} to ${value(last)}`;
  const told = counted(event.articles, 'article');
  return {
    ...plainRow,
    id: `event/${event.id}`,
    label: event.title,
    description: joined(words(dateLabel), 'over time', told),
    tooltip: [
      event.title,
      'One measure at several times: later figures follow earlier ones and do not contradict them.',
      ...event.steps.map(({ figure, date }) => `${figure}: ${date === null ? 'undated' : dateWords(date)}`),
    ].join('\n'),
    spoken: spoken(event.title.replaceAll(' → ', ', then '), words(dateWords), 'one measure over time', told),
    icon: { name: 'graph-line', color: null },
    context: 'event',
    subject: event.id,
    unfolded: false,
    children: async () => (await ask(event.id)).map((telling, index) => stepRow(telling, `event/${event.id}/${index}`)),
  };
}

/** One figure of a measure, before who tells it; one article may tell two of them in one place. */
function stepRow(telling: TellingRow, parent: string): Row {
  const [figure = ''] = telling.differences;
  const row = tellingRow({ ...telling, differences: [] }, parent);
  return { ...row, label: `${figure}  ${row.label}`, spoken: spoken(figure, row.spoken) };
}

/** One telling: the article, its words, on whose word. */
export function tellingRow(telling: TellingRow, parent: string): Row {
  const { article, range } = telling;
  const relation = relationWords(telling.relation);
  const published = article.published === null ? 'date not known' : dateWords(article.published);
  return {
    ...plainRow,
    id: `${parent}/${article.uri}/${range.start.line}:${range.start.character}`,
    label: `${article.label}  “${telling.quote}”`,
    description: joined(telling.source, relation, ...telling.differences),
    tooltip: [
      `“${telling.quote}”`,
      joined(article.title ?? article.label, published),
      joined(telling.source, relation),
      ...telling.differences,
    ]
      .filter((line) => line !== null)
      .join('\n'),
    spoken: spoken(
      `${article.label}, ${published}: “${telling.quote}”`,
      telling.source,
      relation,
      ...telling.differences,
    ),
    icon: { name: 'quote', color: null },
    location: { uri: article.uri, range },
    context: 'telling',
  };
}

const conflictWords: Readonly<Record<ConflictRow['kind'], { readonly words: string | null; readonly icon: string }>> = {
  conflicts: { words: 'cannot both hold', icon: 'warning' },
  denies: { words: 'denied', icon: 'error' },
  // By whom and when stands in the title.
  corrects: { words: null, icon: 'circle-slash' },
};

function conflictsSection(conflicts: readonly ConflictRow[]): Row {
  const rows = conflicts.map((conflict): Row => {
    const { words, icon } = conflictWords[conflict.kind];
    const id = `conflict/${conflict.id}`;
    return {
      ...plainRow,
      id,
      label: conflict.title,
      description: joined(
        conflict.isOlder ? 'denied before it was told' : words,
        [...new Set(conflict.tellings.map(({ article }) => article.label))].join(', '),
      ),
      tooltip: [conflict.title, ...conflict.tellings.map(({ article, quote }) => `${article.label}: “${quote}”`)].join(
        '\n',
      ),
      spoken: spoken(
        conflict.title,
        words,
        ...conflict.tellings.map(({ article, quote, source }) => `${article.label}, ${source}: “${quote}”`),
      ),
      icon: { name: icon, color: null },
      context: 'conflict',
      unfolded: false,
      // Both tellings may stand in one article, even at one place.
      children: () => Promise.resolve(conflict.tellings.map((telling, index) => tellingRow(telling, `${id}/${index}`))),
    };
  });
  const none = rows.length === 0;
  return {
    ...plainRow,
    id: 'conflicts',
    label: 'Conflicts',
    description: none ? 'none found' : String(rows.length),
    tooltip: 'Tellings that cannot both hold, denials and withdrawals, each with both quotes.',
    spoken: none ? 'Conflicts, none found' : `Conflicts, ${rows.length}`,
    icon: { name: 'warning', color: null },
    context: 'section',
    unfolded: none ? null : false,
    children: () => Promise.resolve(paged(rows, 'conflicts')),
  };
}
