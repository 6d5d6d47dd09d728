import { civilDate, firstDayOf, isoWeek, weekdayOf, type Period } from './calendar.ts';

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const ordinalNames = ['first', 'second', 'third', 'fourth'];

/** A day in a reader's words: "Friday 28 February 2025". */
export function dayInWords(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${weekdayNames[weekdayOf(day) - 1]!} ${ofMonth} ${monthNames[month - 1]!} ${yearInWords(year)}`;
}

function yearInWords(year: number): string {
  return year < 0 ? `${-year} BC` : String(year);
}

/** A period in a reader's words: "March 2025", "the week of Monday 24 February 2025", "the third quarter of 2019". */
export function periodInWords(period: Period): string {
  const { unit, index } = period;
  const first = firstDayOf(period);
  const { year, month } = civilDate(first);
  switch (unit) {
    case 'day':
      return dayInWords(index);
    case 'week':
      return `the week of ${dayInWords(first)} (week ${isoWeek(first).week})`;
    case 'weekend':
      return `the weekend of ${dayInWords(first)}`;
    case 'month':
      return `${monthNames[month - 1]!} ${yearInWords(year)}`;
    case 'quarter':
      return `the ${ordinalNames[((index % 4) + 4) % 4]!} quarter of ${yearInWords(year)}`;
    case 'half':
      return `the ${ordinalNames[((index % 2) + 2) % 2]!} half of ${yearInWords(year)}`;
    case 'season':
      return `${seasonNames[((index % 4) + 4) % 4]!} ${yearInWords(year)}`;
    case 'year':
      return yearInWords(index);
    case 'fiscalYear':
      return `the fiscal year ${yearInWords(index)}`;
    case 'decade':
      return `the ${index * 10}s`;
    case 'century':
      return `the years ${index * 100} to ${index * 100 + 99}`;
    case 'millennium':
      return `the years ${index * 1000} to ${index * 1000 + 999}`;
  }
}
