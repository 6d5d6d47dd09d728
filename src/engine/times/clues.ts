import type { Token } from '../model.ts';

/** What a stretch of tokens has that tells of the whole article how it uses words of time. */
export interface Clues {
  /** Tokens that may be somebody's name rather than a month ("Theresa May", "Mrs May"), counted from the first. */
  readonly months: readonly number[];
  /** How many words tell of a match. */
  readonly matchWords: number;
}

const matchWords: ReadonlySet<string> = new Set([
  'touchdown', 'touchdowns', 'yards', 'quarterback', 'playoff', 'playoffs', 'rebounds', 'halftime', 'half-time', 'fumble', 'interception', 'coach', 'scored', 'scoring',
  'goalkeeper', 'penalty', 'striker', 'midfielder', 'inning', 'innings', 'offense', 'rushing', 'league',
]); // prettier-ignore

const surnameMonths = new Set(['may', 'march', 'april', 'june', 'august']);

/** Whether a word has the length and a first letter of {@link surnameMonths}: most have not. */
function mayBeMonth(lower: string): boolean {
  if (lower.length < 3 || lower.length > 6) return false;
  const initial = lower.charCodeAt(0);
  return initial === 97 || initial === 106 || initial === 109;
}

export function cluesOf(tokens: readonly Token[], from: number, to: number): Clues {
  return { months: monthsIn(tokens, from, to), matchWords: matchWordsIn(tokens, from, to) };
}

export function monthsIn(tokens: readonly Token[], from: number, to: number): number[] {
  const months: number[] = [];
  for (let index = from; index < to; index++) {
    const { lower } = tokens[index]!;
    if (mayBeMonth(lower) && surnameMonths.has(lower)) months.push(index - from);
  }
  return months;
}

export function matchWordsIn(tokens: readonly Token[], from: number, to: number): number {
  let found = 0;
  for (let index = from; index < to; index++) if (matchWords.has(tokens[index]!.lower)) found += 1;
  return found;
}
