import type { DayPart, DurationUnit } from './expression.ts';

/** What a word can be in a time expression; several flags may hold at once ("second", "may", "fall"). */
export const is = {
  number: 1 << 0,
  ordinal: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  unit: 1 << 4,
  part: 1 << 5,
  season: 1 << 6,
  /** today, yesterday, tomorrow, tonight */
  deictic: 1 << 7,
  /** last, next, this, past, previous, following, coming … */
  direction: 1 << 8,
  article: 1 << 9,
  /** a few, several, many, some, couple */
  vague: 1 << 10,
  /** about, nearly, almost … */
  approximate: 1 << 11,
  /** early, late, mid, beginning, end, start, middle … */
  portion: 1 << 12,
  /** ago, later, earlier, before, after, hence */
  after: 1 << 13,
  /** now, recently, currently, formerly … */
  reference: 1 << 14,
  /** daily, weekly, annual … */
  frequency: 1 << 15,
  /** noon, midnight */
  clockWord: 1 << 16,
  meridiem: 1 << 17,
  zone: 1 << 18,
  era: 1 << 19,
  holiday: 1 << 20,
  each: 1 << 21,
  fiscal: 1 << 22,
  /** A token of digits with a form of its own: date, clock time, decade. */
  shaped: 1 << 23,
  quarter: 1 << 24,
  weekdays: 1 << 25,
} as const;

/** Any of these may begin an expression. */
export const beginners =
  is.number |
  is.ordinal |
  is.month |
  is.weekday |
  is.unit |
  is.part |
  is.season |
  is.deictic |
  is.direction |
  is.article |
  is.vague |
  is.approximate |
  is.portion |
  is.after |
  is.reference |
  is.frequency |
  is.clockWord |
  is.era |
  is.holiday |
  is.each |
  is.fiscal |
  is.shaped |
  is.quarter |
  is.weekdays;

export type Shape =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly swappable: boolean;
      readonly shortYear: boolean;
      /** True where the token can be nothing but a date ("Dec31"). */
      readonly sure?: boolean;
    }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly second: number | null }
  | {
      readonly kind: 'dateTime';
      readonly value: string;
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: 'decade'; readonly decade: number; readonly short: boolean }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number | null; readonly half: number }
  | { readonly kind: 'fiscalYear'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number };

/** An entry of the lexicon, or what the digits of a token say. One shape for all, so that look-ups stay fast. */
export interface Word {
  readonly flags: number;
  /** Value as a cardinal, −1 where it is none. */
  readonly number: number;
  /** Count of digits where the token is written in digits, else 0. */
  readonly digits: number;
  /** Value as an ordinal, 0 where it is none. */
  readonly ordinal: number;
  readonly month: number;
  readonly weekday: number;
  readonly unit: DurationUnit | null;
  readonly plural: boolean;
  readonly part: DayPart | null;
  readonly season: number;
  /** Days from today (deictics), −1/0/1 (directions, after-words). */
  readonly offset: number;
  /** What a portion, reference, frequency, zone, era or approximation stands for. */
  readonly value: string;
  readonly shape: Shape | null;
  /** Trailing characters of the token outside the expression ("2003's"). */
  readonly trim: number;
}

const blank: Word = {
  flags: 0,
  number: -1,
  digits: 0,
  ordinal: 0,
  month: 0,
  weekday: 0,
  unit: null,
  plural: false,
  part: null,
  season: -1,
  offset: 0,
  value: '',
  shape: null,
  trim: 0,
};

export function word(fields: Partial<Word>): Word {
  return { ...blank, ...fields };
}

/** Two readings of one spelling as one entry: flags joined, the later's fields where it has any. */
export function joinWords(first: Word, second: Word): Word {
  return {
    flags: first.flags | second.flags,
    number: second.number >= 0 ? second.number : first.number,
    digits: first.digits || second.digits,
    ordinal: second.ordinal || first.ordinal,
    month: second.month || first.month,
    weekday: second.weekday || first.weekday,
    unit: second.unit ?? first.unit,
    plural: first.plural || second.plural,
    part: second.part ?? first.part,
    season: second.season >= 0 ? second.season : first.season,
    offset: second.offset || first.offset,
    value: second.value || first.value,
    shape: second.shape ?? first.shape,
    trim: first.trim || second.trim,
  };
}
