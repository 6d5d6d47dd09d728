import type { Certainty, Level, ObjectionWords } from '../../protocol/requests.ts';

/** "1 article", "3 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The parts that are there, with a middle dot between them; null where there are none. */
export function joined(...parts: readonly (string | null | undefined | false)[]): string | null {
  const present = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return present.length === 0 ? null : present.join(' · ');
}

/** The same parts as a sentence for a screen reader. */
export function spoken(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(', ');
}

/** How an event is told, in words: what its icon says too. */
export function levelWords(level: Level, articles: number, origins: number, sources: readonly string[] = []): string {
  const count = counted(articles, 'article');
  switch (level) {
    case 'single':
      return count;
    case 'same-origin':
      return `${count}, 1 origin${sources[0] === undefined ? '' : `: ${sources[0]}`}`;
    case 'corroborated':
      return `${count}, ${counted(origins, 'origin')}`;
    case 'disputed':
      return `disputed, ${count}`;
    case 'withdrawn':
      return `withdrawn, ${count}`;
  }
}

const objectionVerbs: Readonly<Record<ObjectionWords['relation'], string>> = {
  denies: 'denied',
  corrects: 'corrected',
  retracts: 'withdrawn',
};

/** What stands against an event, by whom and since when: "withdrawn by the union, 2025-03-17". */
export function objectionWords({ relation, by, date, reach }: ObjectionWords): string {
  const verb = reach === 'some' ? `one telling ${objectionVerbs[relation]}` : objectionVerbs[relation];
  return `${verb} by ${by}${date === null ? '' : `, ${dateLabel(date)}`}`;
}

/** What a level means, for tooltips. */
export const levelMeaning: Readonly<Record<Level, string>> = {
  single: 'One article tells it.',
  'same-origin': 'Repeated: the articles that tell it go back to one origin.',
  corroborated: 'Two or more origins tell it independently.',
  disputed: 'Another article denies it, or gives a number, date or place that cannot hold at the same time.',
  withdrawn: 'A later text corrects it or takes it back.',
};

/** One shape a level, told apart without colour: circle, dotted circle, diamond, warning triangle, struck circle. */
export const levelIcon: Readonly<Record<Level, string>> = {
  single: 'circle-outline',
  'same-origin': 'issue-draft',
  corroborated: 'debug-breakpoint-log',
  disputed: 'warning',
  withdrawn: 'circle-slash',
};

/** What a certainty means, for tooltips and signs. */
export const certaintyMeaning: Readonly<Record<Certainty, string>> = {
  asserted: 'Told in an article’s own voice',
  attributed: 'Told on somebody’s word',
  hedged: 'Told with a hedge: “reportedly”, “may have”',
  expected: 'Expected or planned, not told as done',
  denied: 'Told as denied',
};

/** One sign a certainty, at a row's end; none for what is asserted. */
export const certaintySign: Readonly<Record<Certainty, string | null>> = {
  asserted: null,
  attributed: '“”',
  hedged: '?',
  expected: '→',
  denied: '×',
};

/** The relation of a telling to the first one, in words; null where there is nothing to say. */
export function relationWords(relation: string | null): string | null {
  switch (relation) {
    case 'supports':
      return 'tells the same';
    case 'same-origin':
      return 'the same report';
    case 'conflicts':
      return 'cannot both hold';
    case 'denies':
      return 'denies it';
    case 'develops':
      return 'a later stage';
    case 'corrects':
      return 'corrects it';
    default:
      return null;
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar value in words where it is one ("2025-02-26" is "26 February 2025"), else as it stands. */
export function dateWords(value: string): string {
  const label = dateLabel(value);
  if (label !== value) return label.replace(/[\d-]+$/, dateWords);
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value);
  const month = match === null ? undefined : months[Number(match[2]) - 1];
  if (match === null || month === undefined) return value;
  return match[3] === undefined ? `${month} ${match[1]}` : `${Number(match[3])} ${month} ${match[1]}`;
}

/** A row's date: calendar values as they stand, a week or weekend by its first day ("weekend of 2025-03-08"). */
export function dateLabel(value: string): string {
  const [, year, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?/.exec(value) ?? [];
  if (year === undefined || week === undefined) return value;
  // The fourth of January lies in the first week.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(week) - 1);
  const first = new Date(Date.UTC(Number(year), 0, monday + (weekend === undefined ? 0 : 5)));
  return `${weekend === undefined ? 'week' : 'weekend'} of ${first.toISOString().slice(0, 10)}`;
}
