import { civilDate, firstDayOf, isoWeek, type Period } from './calendar.ts';
import type { Clock, DayPart } from './expression.ts';

const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A number (0 or more) with at least two digits. */
export function pad(number: number, width = 2): string {
  return (width === 2 ? twoDigits[number] : undefined) ?? String(number).padStart(width, '0');
}

function yearText(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

/** ISO date of a day number. */
export function dayText(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${yearText(year)}-${pad(month)}-${pad(ofMonth)}`;
}

/** TIMEX3 value of a period at its own granularity. */
export function periodValue(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'day':
      return dayText(index);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(firstDayOf(period));
      return `${yearText(year)}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${yearText(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
    case 'quarter':
      return `${yearText(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
    case 'half':
      return `${yearText(Math.floor(index / 2))}-H${(((index % 2) + 2) % 2) + 1}`;
    case 'season':
      return `${yearText(Math.floor(index / 4))}-${seasonCodes[(((index % 4) + 4) % 4) as 0 | 1 | 2 | 3]}`;
    case 'year':
      return yearText(index);
    case 'fiscalYear':
      return `FY${yearText(index)}`;
    case 'decade':
      return pad(index, 3);
    case 'century':
      return pad(index);
    case 'millennium':
      return String(index);
  }
}

/** TIMEX3 time of day: "T06:00", "TMO"; empty where neither is known. */
export function clockValue(clock: Clock | null, part: DayPart | null): string {
  if (clock === null) return part === null ? '' : `T${part}`;
  const minute = clock.minute ?? 0;
  return `T${pad(clock.hour)}:${pad(minute)}${clock.second === null ? '' : `:${pad(clock.second)}`}${clock.zone ?? ''}`;
}
