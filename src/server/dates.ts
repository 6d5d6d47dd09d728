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
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'around midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'by day',
};

function wordsOfDay(date: string, length: 'long' | 'short'): string | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return null;
  // A month alone is written out: "Sep 2023" saves nothing and reads worse.
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day)} ${length === 'long' ? name : name.slice(0, 3)} ${year}`;
}

/** An ISO 8601 week by its Monday, a weekend by its two days: nobody counts weeks. */
function wordsOfWeek(year: number, week: number, weekend: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const day = (offset: number): string => {
    // The week that holds 4 January is the first.
    const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
    return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + offset)).toISOString().slice(0, 10);
  };
  if (!weekend) return `the week of ${wordsOfDay(day(0), 'long')}`;
  const [saturday, sunday] = [day(5), day(6)];
  const first =
    saturday.slice(0, 7) === sunday.slice(0, 7) ? String(Number(saturday.slice(8))) : wordsOfDay(saturday, 'long');
  return `the weekend of ${first} to ${wordsOfDay(sunday, 'long')}`;
}

/**
 * A TIMEX3 value as a reader says it: "26 February 2025", "September 2023", "the week of 24 February 2025", "spring 2024".
 * @returns null for values without a calendar date: references ("PAST_REF"), durations, sets, unknown years
 */
export function wordsOfDate(value: string, length: 'long' | 'short' = 'long'): string | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = wordsOfDate(value.slice(0, slash), length);
    const to = wordsOfDate(value.slice(slash + 1), length);
    return from === null ? null : to === null ? `${from} or later` : `${from} to ${to}`;
  }
  const [date = '', time] = value.split('T', 2);
  const day = wordsOfDay(date, length);
  if (day !== null) {
    if (time === undefined || time === '') return day;
    const part = partsOfDay[time];
    if (part !== undefined) return `${day} ${part}`;
    return /^\d\d:\d\d/u.test(time) ? `${day}, ${time.slice(0, 5)}` : day;
  }
  const [year = '', detail = ''] = date.split('-', 2);
  if (/^\d{3}$/u.test(date)) return `the ${date}0s`;
  if (/^\d\d$/u.test(date)) return `the ${Number(date) + 1}th century`;
  if (!/^\d{4}$/u.test(year)) return null;
  const season = seasons[detail];
  if (season !== undefined) return `${season} ${year}`;
  if (/^W\d\d$/u.test(detail)) return wordsOfWeek(Number(year), Number(detail.slice(1)), date.endsWith('-WE'));
  if (/^Q[1-4]$/u.test(detail)) return `quarter ${detail.slice(1)} of ${year}`;
  if (/^H[12]$/u.test(detail)) return `${detail === 'H1' ? 'first' : 'second'} half of ${year}`;
  return null;
}

/** The date that stands after an expression in the text: ISO form at its own precision; null where there is none. */
export function isoLabel(value: string): string | null {
  const [date = '', time = ''] = value.split('T', 2);
  if (!/^\d{4}(?:-|$)/u.test(date)) return null;
  return /^\d\d:\d\d/u.test(time) ? `${date} ${time.slice(0, 5)}` : date;
}

/**
 * Whether the words already read as the date that they stand for ("12 March 2025" for 2025-03-12, "June 2019" for
 * 2019-06), so that nothing need be shown after them.
 */
export function readsAsDate(words: string, value: string): boolean {
  const [date = '', time = ''] = value.split('T', 2);
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date);
  if (!parts) return false;
  const [, year = '', month, day] = parts;
  const lower = words.toLowerCase();
  const numbers = (lower.match(/\d+/gu) ?? []).map(Number);
  if (!numbers.includes(Number(year))) return false;
  if (month !== undefined) {
    const name = months[Number(month) - 1]?.slice(0, 3).toLowerCase();
    if (!numbers.includes(Number(month)) && (name === undefined || !lower.includes(name))) return false;
  }
  if (day !== undefined && !numbers.includes(Number(day))) return false;
  return time === '' || !/^\d\d:\d\d/u.test(time) || numbers.includes(Number(time.slice(3, 5)));
}
