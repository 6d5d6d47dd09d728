import * as chrono from 'chrono-node';
import { answerAs, referenceDate, withoutPreposition } from './peer.ts';

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');

/** TIMEX3 value of what chrono is certain of, at that precision. */
function valueOf(start: chrono.ParsedComponents): string {
  const day = start.isCertain('day') || start.isCertain('weekday');
  const year = String(start.get('year')).padStart(4, '0');
  if (start.isCertain('hour')) {
    return `${year}-${two(start.get('month'))}-${two(start.get('day'))}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
  }
  if (day) return `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return start.isCertain('month') ? `${year}-${two(start.get('month'))}` : year;
}

answerAs({
  times: (text, published) =>
    chrono.parse(text, { instant: referenceDate(published), timezone: 'UTC' }).map((result) => ({
      ...withoutPreposition(text, result.index, result.index + result.text.length),
      type: result.start.isCertain('hour') ? 'TIME' : 'DATE',
      value: valueOf(result.start),
    })),
});
