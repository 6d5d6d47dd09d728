import type { Article, EventTime, Sentence, TimeExpression } from '../model.ts';
import { civilDate, dayNumber, isoWeek } from '../times/calendar.ts';
import { wordSet } from './words.ts';

/** Words that date what follows them by a span of time: "a day after the union voted". */
export interface ElapsedTime {
  /** Tokens that are dated so: from behind "after" or "before" to the next mark. */
  readonly from: number;
  readonly to: number;
  readonly time: EventTime;
}

/** An expression of a date with its first token, as the sentence's times are held. */
interface Dated {
  readonly time: TimeExpression;
  readonly token: number;
}

const marks = wordSet(', ; : . — – " “ ” ( )');

/**
 * The stretches of a sentence that lie a stated span before or after a date beside them ("left on Wednesday, a day after
 * the union voted"). A stretch that holds a date of its own is left to that.
 * @param at for each token the index of its time expression, -1 where there is none
 * @param dated the sentence's dating expressions
 */
export function findElapsed(
  article: Article,
  sentence: Sentence,
  times: readonly TimeExpression[],
  at: Int32Array,
  dated: readonly Dated[],
): readonly ElapsedTime[] {
  const { tokens } = article;
  if (dated.length === 0) return [];
  const found: ElapsedTime[] = [];
  for (let token = sentence.firstToken + 1; token < sentence.endToken; token++) {
    const word = tokens[token]!.lower;
    if (word === 'after') {
      const lasting = lastingBefore(article, sentence, token, times, at, dated);
      if (lasting) found.push(lasting);
    }
    const span = word === 'after' || word === 'before' ? times[at[token - 1]!] : undefined;
    if (span?.type !== 'DURATION' || span.value === null) continue;
    let to = token + 1;
    while (to < sentence.endToken && !marks.has(tokens[to]!.lower)) to++;
    if (dated.some((one) => one.token > token && one.token < to)) continue;
    let base: Dated | undefined;
    for (const one of dated) if (one.token < token || !base) base = one;
    const value = base && shifted(base.time.value ?? '', span.value, word === 'after' ? -1 : 1);
    if (value === null || value === undefined) continue;
    const { start } = span;
    found.push({ from: token + 1, to, time: { value, basis: 'sentence', start, end: article.tokenEnds[token]! } });
  }
  return found;
}

/** "Signed on March 14 after two days of talks": the talks took the two days up to that date. */
function lastingBefore(
  { tokens }: Article,
  { endToken }: Sentence,
  after: number,
  times: readonly TimeExpression[],
  at: Int32Array,
  dated: readonly Dated[],
): ElapsedTime | null {
  const span = times[at[after + 1] ?? -1];
  const days = /^P(\d{1,3})D$/.exec(span?.value ?? '');
  if (!span || !days) return null;
  let of = after + 1;
  while (of < endToken && at[of] === at[after + 1]) of++;
  let to = of + 1;
  while (to < endToken && !marks.has(tokens[to]!.lower)) to++;
  const base = dated.findLast((one) => one.token < after);
  const last = base?.time.value ?? '';
  if (
    tokens[of]?.lower !== 'of' ||
    !/^\d{4}-\d\d-\d\d$/.test(last) ||
    dated.some(({ token }) => token > of && token < to)
  )
    return null;
  const first = shifted(last, `P${Number(days[1]) - 1}D`, -1);
  const value = first === null || first === last ? last : `${first}/${last}`;
  return { from: of + 1, to, time: { value, basis: 'sentence', start: span.start, end: span.end } };
}

/** A date some days, weeks, months or years away, as exact as the span's unit; null where the date is less exact. */
function shifted(date: string, span: string, sign: number): string | null {
  const amount = /^P(\d{1,4})([DWMY])$/.exec(span);
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date);
  if (!amount || !parts) return null;
  const count = sign * Number(amount[1]);
  const year = Number(parts[1]);
  const padded = (number: number, width = 2): string => String(number).padStart(width, '0');
  if (amount[2] === 'Y') return padded(year + count, 4);
  if (parts[2] === undefined) return null;
  const month = year * 12 + Number(parts[2]) - 1 + count;
  if (amount[2] === 'M') return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1)}`;
  if (parts[3] === undefined) return null;
  const day = dayNumber(year, Number(parts[2]), Number(parts[3])) + count * (amount[2] === 'W' ? 7 : 1);
  if (amount[2] === 'W') {
    const { year: ofWeek, week } = isoWeek(day);
    return `${padded(ofWeek, 4)}-W${padded(week)}`;
  }
  const civil = civilDate(day);
  return `${padded(civil.year, 4)}-${padded(civil.month)}-${padded(civil.day)}`;
}
