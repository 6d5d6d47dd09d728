import type { Published, TimeExpression } from '../engine/model.ts';
import type { DateMark, EventMark, Level, Marks } from '../protocol/requests.ts';
import { isoLabel, readsAsDate } from './dates.ts';
import { isRead, rangeOf, type Holding } from './library.ts';
import { isSalient } from './salience.ts';

/** What stands after a time expression in the text; null for vague words, durations, and words that read as the date. */
export function dateLabel({ type, value, text }: TimeExpression): string | null {
  if ((type !== 'DATE' && type !== 'TIME') || value === null || readsAsDate(text, value)) return null;
  return isoLabel(value);
}

/** Words that name their year themselves do not hang on the article's date. */
function isUnsure({ text, value }: TimeExpression, { basis, doubt }: Published): boolean {
  const year = value?.slice(0, 4) ?? '';
  return (basis === 'inferred' || doubt !== null) && !text.includes(year);
}

/** An event's level; undefined where it is not known yet. */
export type LevelOf = (event: string) => Level | undefined;

/**
 * What the editor shows in the lines of an open document: dates after their words, events underlined by level. An event
 * whose level is not known yet has no mark.
 */
export function marksOf(holding: Holding, levelOf: LevelOf): Marks {
  const { uri, version } = holding;
  if (!isRead(holding)) return { uri, version, dates: [], events: [] };
  const { times, events, published } = holding.annotations;
  const dates = times
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map((time): DateMark => {
      const label = dateLabel(time);
      const unsure = label !== null && isUnsure(time, published);
      return { range: rangeOf(holding, time), label, why: time.why, unsure };
    });
  const eventMarks = events.filter(isSalient).flatMap((event): EventMark[] => {
    const level = levelOf(event.id);
    return level ? [{ range: rangeOf(holding, event), level }] : [];
  });
  return { uri, version, dates, events: eventMarks };
}
