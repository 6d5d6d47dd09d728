import { tokensIn } from '../engine/article/lookup.ts';
import { quoteOf } from '../engine/article/quote.ts';
import { parseFigure } from '../engine/events/quantities.ts';
import { tellingOf } from './happenings.ts';
import type { Development, Step } from './model.ts';
import { capitalised, closers, isMark } from './titles/lineWords.ts';
import { intervalOf } from './reading/interval.ts';
import type { EventRecord } from './reading/record.ts';
import { isFunctionWord } from './reading/words.ts';
import type { Counted } from './standing/series.ts';

/** Kinds whose figures are of the day they are told, and what is counted is people. */
const counts: ReadonlyMap<string, string> = new Map([
  ['death', 'killed'],
  ['injury', 'injured'],
  ['arrest', 'arrested'],
  ['rescue', 'rescued'],
]);

/**
 * A series of figures as a reader sees it: "Ships at anchor: 14 → 20 → 26"; null where it has fewer than two figures, or no two
 * days.
 */
export function developmentOf(series: readonly Counted[], titleOf: (event: EventRecord) => string): Development | null {
  const dated = series.map((counted) => ({ ...counted, date: dateOf(counted), figure: figureWords(counted) }));
  dated.sort((one, other) => dayOf(one.date) - dayOf(other.date) || one.event.article.id.localeCompare(other.event.article.id) || one.event.event.start - other.event.event.start); // prettier-ignore
  const steps: Step[] = [];
  for (const { event, figure, date } of dated) {
    const telling = { ...tellingOf(event, null), relation: steps.length === 0 ? null : ('develops' as const) };
    const last = steps.at(-1);
    if (last?.figure !== figure) steps.push({ figure, date, tellings: [telling] });
    else {
      const relation = last.tellings[0]!.relation === null ? ('supports' as const) : ('develops' as const);
      steps[steps.length - 1] = { ...last, tellings: [...last.tellings, { ...telling, relation }] };
    }
  }
  if (steps.length < 2 || steps.every(({ date }) => date === steps[0]!.date)) return null;
  const first = [...series].sort((one, other) => (one.event.key < other.event.key ? -1 : 1))[0]!;
  return {
    id: `${first.event.key.replace('\n', '#')}/series`,
    title: `${measureOf(series, titleOf)}: ${steps.map(({ figure }) => figure).join(' → ')}`,
    steps,
  };
}

/** The day a figure speaks of: its own, else that of what it counts; of casualties the day on which their number was told. */
function dateOf({ event, figure }: Counted): string | null {
  const published = event.article.entry.annotations.published.value;
  const told = event.days ? (event.event.time?.value.split('T', 1)[0] ?? null) : null;
  const ofDay = counts.has(event.event.type ?? '') ? published : (figure.asOf ?? told);
  return (ofDay ?? published ?? figure.asOf ?? told)?.split('T', 1)[0] ?? null;
}

const dayOf = (date: string | null): number => intervalOf(date)?.to ?? Number.MAX_SAFE_INTEGER;

/** "14" of "14 ships", "20" of "Twenty ships", "more than 3,100" of "more than 3,100 dockworkers". */
function figureWords({ event, figure }: Counted): string {
  const words = quoteOf(event.article.entry.article, figure, 60).split(' ');
  const last = words.findLastIndex((word) => /\d/.test(word) || parseFigure(word.toLowerCase()) !== null || scales.has(word.toLowerCase()));
  const kept = last < 0 ? words : words.slice(0, last + 1);
  const [only = ''] = kept;
  if (!kept.some((word) => /\d/.test(word)) && figure.min === figure.value && figure.max === figure.value) return String(figure.value);
  return `${only.charAt(0).toLowerCase()}${only.slice(1)}${kept.slice(1).map((word) => ` ${word}`).join('')}`;
} // prettier-ignore

const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);

/** What is counted: "Ships at anchor", "People killed"; the words of a telling where no noun says it. */
function measureOf(series: readonly Counted[], titleOf: (event: EventRecord) => string): string {
  const kind = series.map(({ event }) => counts.get(event.event.type ?? '')).find((word) => word !== undefined);
  const units = series.flatMap((counted) => unitWords(counted) ?? []);
  if (kind !== undefined) return `${new Set(units).size === 1 ? capitalised(units[0]!) : 'People'} ${kind}`;
  const [unit] = units;
  if (unit === undefined) return titleOf(series[0]!.event);
  return [capitalised(unit), ...sharedWords(series.map(wordsAfter))].join(' ');
}

/** The noun behind a figure, as written: "ships" of "14 ships"; null where the figure stands without one. */
function unitWords({ event, figure }: Counted): string | null {
  const last = quoteOf(event.article.entry.article, figure, 60).split(' ').at(-1)!.toLowerCase();
  return /^\p{L}[\p{L}-]+s$|^(?:people|men|women|children|police|troops|percent)$/u.test(last) && !scales.has(last) ? last : null; // prettier-ignore
}

const copulas = new Set('is are was were be been being has have had remain remained still now'.split(' '));
const mostWords = 5;

/** What the clause says of the things counted: "at anchor" of "Twenty ships were at anchor on Wednesday". */
function wordsAfter({ event, figure }: Counted): readonly string[] {
  const { article, annotations } = event.article.entry;
  const times = annotations.times.filter(({ start }) => start >= figure.end && start < event.event.sentence.end);
  const until = times[0]?.start ?? event.event.sentence.end;
  const words: string[] = [];
  for (let at = tokensIn(article, figure).end; at < article.tokens.length; at++) {
    const { text, lower } = article.tokens[at]!;
    if (article.tokenStarts[at]! >= until || isMark(text) || closers.has(lower) || lower === 'and' || lower === 'that')
      break;
    if (!copulas.has(lower)) words.push(lower);
  }
  while (words.length > 0 && isFunctionWord(words.at(-1)!)) words.pop();
  return words;
}

/** The longest run of words that two tellings of other words have in common; else the fewest that one has. */
function sharedWords(phrases: readonly (readonly string[])[]): readonly string[] {
  let best: readonly string[] = [];
  const distinct = [...new Map(phrases.map((words) => [words.join(' '), words])).values()].filter((words) => words.length > 0);
  for (const one of distinct)
    for (const other of distinct) {
      if (one === other) continue;
      for (let from = 0; from < one.length; from++)
        for (let there = 0; there < other.length; there++) {
          let length = 0;
          while (one[from + length] !== undefined && one[from + length] === other[there + length]) length++;
          const run = one.slice(from, from + length);
          if (run.length > best.length && run.some((word) => !isFunctionWord(word))) best = run;
        }
    }
  if (best.length > 0) return best.slice(0, mostWords);
  const [shortest = []] = distinct.toSorted((one, other) => one.length - other.length);
  return shortest.length <= mostWords ? shortest : [];
} // prettier-ignore
