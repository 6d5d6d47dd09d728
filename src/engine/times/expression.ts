import type { TimeModifier, TimeType } from '../model.ts';
import type { CalendarUnit, Period } from './calendar.ts';
import type { Reader } from './reader.ts';

/**
 * What the grammar makes of the words before anything is known about the day they were written: a small algebra that the
 * anchoring pass turns into a value.
 */

export type ClockUnit = 'hour' | 'minute' | 'second';
export type DurationUnit = CalendarUnit | ClockUnit | 'fortnight' | 'businessDay';

/** TIMEX3 parts of the day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A number of units; null where the words leave it open ("several years"). `approximate` amounts count in no sum. */
export interface Amount {
  readonly count: number | null;
  readonly unit: DurationUnit;
}

/** What a relative expression is counted from: the day of writing, or the time the story has reached. */
export type Anchor = 'publication' | 'narrative';
export type Direction = 'last' | 'this' | 'next';

/** A calendar date of which parts may be open. */
export interface PartialDate {
  readonly kind: 'date';
  readonly year: number | null;
  /** True where the year was written with two digits. */
  readonly shortYear: boolean;
  readonly month: number | null;
  readonly day: number | null;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  readonly direction: Direction | null;
  /** What a direction is seen from: the day of writing, or the time told ("that August", "the following March"). */
  readonly anchor: Anchor;
  /** True for all-number dates whose day and month may be the other way round. */
  readonly swappable: boolean;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** False where twelve hours are open between morning and evening. */
  readonly definite: boolean;
  /** Offset in TIMEX3 form ("Z", "+09:00") where the zone fixes it. */
  readonly zone: string | null;
}

export type Meaning =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'value'; readonly value: string | null; readonly why: string }
  | PartialDate
  /** A month or a day of a year named by its relation: "March last year", "5 May of that year". */
  | { readonly kind: 'inYear'; readonly date: PartialDate; readonly year: Meaning }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction | null;
      readonly anchor: Anchor;
      /** True where the words set it against the day told just before ("not on Sunday"). */
      readonly contrast?: boolean;
      /** True where no week is skipped ("this past Wednesday"). */
      readonly nearest?: boolean;
      /** Weeks beyond the nearest such day ("three Fridays from now"). */
      readonly further?: number;
      /** Weeks from the anchor's week, where the words fix it ("Tuesday next week"). */
      readonly weeks: number | null;
    }
  | {
      readonly kind: 'shift';
      readonly unit: CalendarUnit;
      readonly offset: number;
      readonly anchor: Anchor;
      /** True where direction comes from tense ("the weekend"). */
      readonly open: boolean;
    }
  | {
      readonly kind: 'season';
      readonly season: number;
      readonly year: number | null;
      readonly direction: Direction | null;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'within';
      /** 1 the first, 2 the second; −1 the last, −2 the last but one. */
      readonly ordinal: number;
      readonly unit: CalendarUnit;
      /** Where set, days of this weekday are counted. */
      readonly weekday: number | null;
      readonly fiscal: boolean;
      readonly of: Meaning | null;
    }
  | {
      readonly kind: 'offset';
      readonly amounts: readonly Amount[];
      readonly sign: -1 | 1;
      readonly from: Anchor | Meaning;
    }
  | {
      readonly kind: 'clock';
      readonly clock: Clock | null;
      readonly part: DayPart | null;
      readonly date: Meaning | null;
    }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly year: Meaning | null;
      readonly direction: Direction | null;
    }
  | { readonly kind: 'duration'; readonly amounts: readonly Amount[] }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning };

/** What a grammar function returns: the words up to token `end` (exclusive) and what they mean. */
export interface Parse {
  readonly first: number;
  readonly end: number;
  readonly type: TimeType;
  readonly meaning: Meaning;
  readonly mod: TimeModifier | null;
  /** Trailing characters of the last token that are outside ("2003's"). */
  readonly trim: number;
}

/** Reads an expression at a token; null where none begins there. */
export type ReadAt = (reader: Reader, at: number) => Parse | null;

export function parse(first: number, end: number, type: TimeType, meaning: Meaning, rest: Partial<Parse> = {}): Parse {
  return { first, end, type, meaning, mod: rest.mod ?? null, trim: rest.trim ?? 0 };
}

/** A date of which only the given parts are known. */
export function partialDate(fields: Partial<PartialDate>): PartialDate {
  return {
    kind: 'date',
    year: fields.year ?? null,
    shortYear: fields.shortYear ?? false,
    month: fields.month ?? null,
    day: fields.day ?? null,
    weekday: fields.weekday ?? null,
    direction: fields.direction ?? null,
    anchor: fields.anchor ?? 'publication',
    swappable: fields.swappable ?? false,
  };
}

/** A unit so many before or after the one of the anchor: "last week", "the year" that is under way. */
export function shift(unit: CalendarUnit, offset = 0, anchor: Anchor = 'publication', open = false): Meaning {
  return { kind: 'shift', unit, offset, anchor, open };
}
