import type { Amount, DurationUnit } from './expression.ts';

/** How one unit is written in a TIMEX3 duration, and how many of the written unit it is. */
const written: Readonly<Record<DurationUnit, readonly [code: string, factor: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  businessDay: ['D', 1, false],
  weekend: ['WE', 1, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  season: ['M', 3, false],
  half: ['M', 6, false],
  year: ['Y', 1, false],
  fiscalYear: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
  millennium: ['Y', 1000, false],
};

/** TIMEX3 value of an amount of time: `P3Y`, `PT2.5H`, `PXM` where the number is open. */
export function durationValue(amounts: readonly Amount[]): string {
  let date = '';
  let time = '';
  for (const { count, unit } of amounts) {
    const [code, factor, isTime] = written[unit];
    const number = count === null ? 'X' : numberText(count * factor, unit);
    if (count === 0.5 && amounts.length === 1) return halfOf(unit);
    if (isTime) time += number + code;
    else date += number + code;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function halfOf(unit: DurationUnit): string {
  switch (unit) {
    case 'minute':
      return 'PT30S';
    case 'hour':
      return 'PT30M';
    case 'day':
      return 'PT12H';
    case 'year':
      return 'P6M';
    case 'decade':
      return 'P5Y';
    case 'century':
      return 'P50Y';
    case 'millennium':
      return 'P500Y';
    default:
      return `P0.5${written[unit][0]}`;
  }
}

function numberText(number: number, unit: DurationUnit): string {
  return Number.isInteger(number) || unit === 'decade'
    ? String(Math.round(number))
    : String(Math.round(number * 1000) / 1000);
}
