import type { DurationUnit } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

/** Unit of time at a token, "business day" and "calendar year" too; null where none stands there. */
export function readUnit(
  reader: Reader,
  at: number,
): { readonly unit: DurationUnit; readonly plural: boolean; readonly end: number } | null {
  const word = reader.word(at);
  const lower = reader.lower(at);
  if ((lower === 'business' || lower === 'working' || lower === 'trading') && reader.word(at + 1)?.unit === 'day')
    return { unit: 'businessDay', plural: reader.word(at + 1)!.plural, end: at + 2 };
  if (
    (lower === 'calendar' ||
      lower === 'consecutive' ||
      lower === 'fiscal' ||
      lower === 'financial' ||
      lower === 'straight' ||
      lower === 'full' ||
      lower === 'whole' ||
      lower === 'long') &&
    reader.word(at + 1)?.unit
  ) {
    const inner = reader.word(at + 1)!;
    return { unit: inner.unit!, plural: inner.plural, end: at + 2 };
  }
  if (!word || word.unit === null || (word.flags & is.unit) === 0) return null;
  return { unit: word.unit, plural: word.plural, end: at + 1 };
}
