import { dayNumber, easterSunday, nthWeekdayOfMonth, orthodoxEasterSunday, weekdayOf } from './calendar.ts';
import { lunarHolidays } from './lunar-holidays.ts';

/** How a holiday's day is found in a year. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly orthodox: number }
  /** Days by table, for holidays that follow the moon. */
  | { readonly days: readonly number[]; readonly length: number; readonly plus?: number }
  /** The last given weekday before a date. */
  | { readonly before: number; readonly month: number; readonly day: number };

interface Holiday {
  readonly names: readonly string[];
  readonly rule: Rule;
}

/**
 * Holidays whose day follows from a rule, with the names they go by (lower case, words as the tokenizer splits them).
 * National days are here where their name names the country or is used by one country alone.
 */
const holidays: readonly Holiday[] = [
  { names: ["new year 's day", 'new years day', 'new year day', 'new year'], rule: { month: 1, day: 1 } },
  { names: ["new year 's eve", 'new years eve', 'new year eve'], rule: { month: 12, day: 31 } },
  { names: ['bogi pandigai', 'bhogi'], rule: { month: 1, day: 13 } },
  { names: ['makar sankranti', 'makara sankranthi', 'pongal', 'thai pongal'], rule: { month: 1, day: 14 } },
  { names: ['maattu pongal', 'mattu pongal'], rule: { month: 1, day: 15 } },
  { names: ['kaanum pongal', 'kanni pongal'], rule: { month: 1, day: 16 } },
  { names: ['vaisakhi', 'baisakhi', 'vaishakhi'], rule: { month: 4, day: 14 } },
  { names: ["boss 's day"], rule: { month: 10, day: 16 } },
  { names: ['world vegan day'], rule: { month: 11, day: 1 } },
  { names: ['trinity sunday'], rule: { easter: 56 } },
  { names: ['epiphany', 'three kings day'], rule: { month: 1, day: 6 } },
  { names: ['orthodox christmas'], rule: { month: 1, day: 7 } },
  { names: ['australia day'], rule: { month: 1, day: 26 } },
  { names: ['martin luther king day', 'martin luther king jr. day', "martin luther king 's day", 'mlk day', 'martin luther king , jr. day'], rule: { month: 1, weekday: 1, nth: 3 } },
  { names: ['holocaust remembrance day'], rule: { month: 1, day: 27 } },
  { names: ['groundhog day'], rule: { month: 2, day: 2 } },
  { names: ['waitangi day'], rule: { month: 2, day: 6 } },
  { names: ["valentine 's day", 'valentines day', "saint valentine 's day", "st. valentine 's day"], rule: { month: 2, day: 14 } },
  { names: ["presidents ' day", "president 's day", 'presidents day', "washington 's birthday"], rule: { month: 2, weekday: 1, nth: 3 } },
  { names: ["international women 's day", "women 's day"], rule: { month: 3, day: 8 } },
  { names: ["st. patrick 's day", "saint patrick 's day", "st patrick 's day", "st. paddy 's day", "saint paddy 's day"], rule: { month: 3, day: 17 } },
  { names: ['nowruz', 'norouz'], rule: { month: 3, day: 21 } },
  { names: ["april fools ' day", "april fool 's day", 'april fools day'], rule: { month: 4, day: 1 } },
  { names: ['earth day'], rule: { month: 4, day: 22 } },
  { names: ['anzac day'], rule: { month: 4, day: 25 } },
  { names: ['may day', "international workers ' day", "international worker 's day", 'labour day'], rule: { month: 5, day: 1 } },
  { names: ['cinco de mayo'], rule: { month: 5, day: 5 } },
  { names: ['ve day', 'v-e day'], rule: { month: 5, day: 8 } },
  { names: ["mother 's day", 'mothers day', "mothers ' day"], rule: { month: 5, weekday: 7, nth: 2 } },
  { names: ["king 's day", 'koningsdag'], rule: { month: 4, day: 27 } },
  { names: ['victoria day'], rule: { before: 1, month: 5, day: 25 } },
  { names: ['memorial day'], rule: { month: 5, weekday: 1, nth: -1 } },
  { names: ['russia day'], rule: { month: 6, day: 12 } },
  { names: ['juneteenth'], rule: { month: 6, day: 19 } },
  { names: ["father 's day", 'fathers day', "fathers ' day"], rule: { month: 6, weekday: 7, nth: 3 } },
  { names: ['canada day'], rule: { month: 7, day: 1 } },
  { names: ['4th of july', 'fourth of july', 'july fourth', 'july 4th'], rule: { month: 7, day: 4 } },
  { names: ['bastille day'], rule: { month: 7, day: 14 } },
  { names: ['assumption day'], rule: { month: 8, day: 15 } },
  { names: ['labor day'], rule: { month: 9, weekday: 1, nth: 1 } },
  { names: ['columbus day', "indigenous peoples ' day"], rule: { month: 10, weekday: 1, nth: 2 } },
  { names: ['halloween'], rule: { month: 10, day: 31 } },
  { names: ["all saints ' day", "all saint 's day"], rule: { month: 11, day: 1 } },
  { names: ["all souls ' day"], rule: { month: 11, day: 2 } },
  { names: ['guy fawkes night', 'bonfire night'], rule: { month: 11, day: 5 } },
  { names: ['veterans day', "veterans ' day", "veteran 's day", 'armistice day', 'remembrance day'], rule: { month: 11, day: 11 } },
  { names: ['remembrance sunday'], rule: { month: 11, weekday: 7, nth: 2 } },
  { names: ['thanksgiving', 'thanksgiving day', 'thanks giving day'], rule: { month: 11, weekday: 4, nth: 4 } },
  { names: ['black friday'], rule: { month: 11, weekday: 4, nth: 4, plus: 1 } },
  { names: ['cyber monday'], rule: { month: 11, weekday: 4, nth: 4, plus: 4 } },
  { names: ['christmas eve', 'xmas eve'], rule: { month: 12, day: 24 } },
  { names: ['christmas', 'christmas day', 'xmas', 'xmas day'], rule: { month: 12, day: 25 } },
  { names: ['boxing day', "st. stephen 's day"], rule: { month: 12, day: 26 } },
  { names: ['kwanzaa'], rule: { month: 12, day: 26 } },
  { names: ['mardi gras', 'shrove tuesday', 'fat tuesday', 'pancake day', 'pancake tuesday'], rule: { easter: -47 } },
  { names: ['ash wednesday'], rule: { easter: -46 } },
  { names: ['palm sunday', 'branch sunday'], rule: { easter: -7 } },
  { names: ['maundy thursday', 'holy thursday', 'covenant thu'], rule: { easter: -3 } },
  { names: ['good friday'], rule: { easter: -2 } },
  { names: ['holy saturday'], rule: { easter: -1 } },
  { names: ['easter', 'easter sunday'], rule: { easter: 0 } },
  { names: ['easter monday', 'easter mon'], rule: { easter: 1 } },
  { names: ['ascension day'], rule: { easter: 39 } },
  { names: ['pentecost', 'whit sunday', 'white sunday'], rule: { easter: 49 } },
  { names: ['whit monday', 'pentecost monday'], rule: { easter: 50 } },
  { names: ['corpus christi'], rule: { easter: 60 } },
  { names: ['orthodox easter'], rule: { orthodox: 0 } },
  { names: ['orthodox good friday'], rule: { orthodox: -2 } },
  { names: ['clean monday'], rule: { orthodox: -48 } },
]; // prettier-ignore

/** Holidays that stand at a fixed distance from one of the tables. */
const following: readonly (readonly [after: string, days: number, ...names: string[]])[] = [
  ['ramadan', 26, 'laylat al - qadr', 'laylat al qadr', 'laylat al kadr', 'night of power'],
  ['passover', 50, 'shavuot'],
  ['rosh hashanah', 14, 'sukkot'],
  ['rosh hashanah', 21, 'shemini atzeret'],
  ['diwali', 2, 'bhai dooj'],
];

const allHolidays: readonly Holiday[] = [
  ...holidays,
  ...following.map(([after, plus, ...names]): Holiday => {
    const { days } = lunarHolidays.find((holiday) => holiday.names[0] === after)!;
    return { names, rule: { days, length: 1, plus } };
  }),
  ...lunarHolidays.map(({ names, days, length }): Holiday => ({ names, rule: { days, length } })),
];

const rules: ReadonlyMap<string, Rule> = new Map(allHolidays.map((holiday) => [holiday.names[0]!, holiday.rule]));

/** How many days a holiday lasts. */
export function holidayLength(holiday: string): number {
  const rule = rules.get(holiday);
  return rule && 'length' in rule ? rule.length : 1;
}

/** One word of a holiday's name, and what may follow it. */
export interface HolidayNode {
  holiday: string | null;
  readonly next: Map<string, HolidayNode>;
}

/** First words of the holidays' names. */
export const holidayNames: ReadonlyMap<string, HolidayNode> = buildNames();

function buildNames(): Map<string, HolidayNode> {
  const roots = new Map<string, HolidayNode>();
  for (const { names } of allHolidays)
    for (const name of names) {
      let level = roots;
      let node: HolidayNode | undefined;
      for (const part of name.split(' ')) {
        node = level.get(part);
        if (!node) {
          node = { holiday: null, next: new Map() };
          level.set(part, node);
        }
        level = node.next;
      }
      if (node) node.holiday = names[0]!;
    }
  return roots;
}

/** Day number of a holiday (by its first name in the list) in a year; null where the year has none. */
export function holidayInYear(holiday: string, year: number): number | null {
  const rule = rules.get(holiday);
  if (!rule) return null;
  if ('days' in rule) {
    const found = rule.days.find((day) => Math.floor(day / 10000) === year);
    return found === undefined ? null : dayNumber(year, Math.floor(found / 100) % 100, found % 100) + (rule.plus ?? 0);
  }
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('orthodox' in rule) return orthodoxEasterSunday(year) + rule.orthodox;
  if ('before' in rule) {
    const day = dayNumber(year, rule.month, rule.day) - 1;
    return day - ((weekdayOf(day) - rule.before + 7) % 7);
  }
  if ('weekday' in rule) {
    const day = nthWeekdayOfMonth(year, rule.month, rule.weekday, rule.nth);
    return day === null ? null : day + (rule.plus ?? 0);
  }
  return dayNumber(year, rule.month, rule.day);
}
