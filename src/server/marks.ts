import type { Published, TimeExpression } from '../engine/model.ts';
import type { DateMark, EventMark, Marks } from '../protocol/requests.ts';
import { isoLabel, readsAsDate } from './dates.ts';
import type { Findings } from './findings.ts';
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

/** What the editor shows in the lines of an open document: dates after their words, events underlined by level. */
export function marksOf(findings: Findings, holding: Holding): Marks {
  const { uri, version } = holding;
  if (!isRead(holding)) return { uri, version, dates: [], events: [] };
  const { times, events, published } = holding.annotations;
  const dates = times
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map((time): DateMark => {
      const label = dateLabel(time);
      return {
        range: rangeOf(holding, time),
        label,
        why: time.why,
        unsure: label !== null && isUnsure(time, published),
      };
    });
  const eventMarks = events.filter(isSalient).map((event): EventMark => {
    return { range: rangeOf(holding, event), level: findings.corroborated(holding.key, event.id)?.level ?? 'single' };
  });
  return { uri, version, dates, events: eventMarks };
}
