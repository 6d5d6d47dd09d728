import type { TimeModifier } from '../../model.ts';
import { parse, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readAnyDate } from './date-phrases.ts';
import { readAmounts } from './amounts.ts';
import { readDuration } from './durations.ts';
import { isDay, readMoment } from './moments.ts';
import { timeCues } from './months.ts';

const modifiers: ReadonlyMap<string, TimeModifier> = new Map<string, TimeModifier>([
  ['APPROX', 'APPROX'], ['MORE', 'MORE_THAN'], ['LESS', 'LESS_THAN'], ['OVER', 'MORE_THAN'], ['UNDER', 'LESS_THAN'],
]); // prettier-ignore

/** An approximation with what it is of: "about three years", "more than a week", "at least two days", "nearly a decade ago". */
export function readApproximate(reader: Reader, at: number): Parse | null {
  const word = reader.wordAt(at)!;
  if ((word.flags & is.approximate) === 0) return null;
  let index = at + 1;
  let mod = modifiers.get(word.value) ?? null;
  const lower = reader.lower(index);
  switch (word.value) {
    case 'MORE':
    case 'LESS':
      if (lower !== 'than') return null;
      index += 1;
      break;
    case 'AT':
      if (lower === 'least') mod = 'EQUAL_OR_MORE';
      else if (lower === 'most') mod = 'EQUAL_OR_LESS';
      else return null;
      index += 1;
      break;
    case 'UP':
      if (lower !== 'to') return null;
      mod = 'EQUAL_OR_LESS';
      index += 1;
      break;
    case 'NO':
      if (
        (lower !== 'more' && lower !== 'less' && lower !== 'longer' && lower !== 'fewer') ||
        reader.lower(index + 1) !== 'than'
      )
        return null;
      mod = lower === 'more' || lower === 'longer' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
      index += 2;
      break;
    case 'JUST':
      if (lower === 'over' || lower === 'under') {
        mod = lower === 'over' ? 'MORE_THAN' : 'LESS_THAN';
        index += 1;
      } else return null;
      break;
    default:
  }
  if (mod === null) return null;
  if (reader.lower(at) === 'about' && reader.has(at - 1, is.portion)) return null;
  const duration = readDuration(reader, index, readAnyDate);
  if (
    duration &&
    !(readAmounts(reader, index)?.amounts.some((amount) => amount.count === null) && word.value !== 'APPROX')
  )
    return parse(at, duration.end, duration.type, duration.meaning, { mod, trim: duration.trim });
  if (word.value !== 'APPROX') return null;
  if (reader.lower(at) === 'some') return null;
  const moment = readMoment(reader, index, readAnyDate);
  if (moment && moment.meaning.kind === 'clock' && moment.meaning.clock)
    return parse(at, moment.end, 'TIME', moment.meaning, { mod, trim: moment.trim });
  const date = readAnyDate(reader, index);
  if (!date || isDay(date.meaning)) return null;
  if (date.meaning.kind === 'period' || (date.meaning.kind === 'date' && date.meaning.year !== null)) {
    // "about 1950" approximates; "talked about 1950" has the verb's own preposition.
    const prep = reader.lower(at);
    if (prep === 'about' && !timeCues.has(reader.lower(at - 1)) && reader.lower(at - 1) !== '(') return null;
    return parse(at, date.end, date.type, date.meaning, { mod, trim: date.trim });
  }
  return null;
}
