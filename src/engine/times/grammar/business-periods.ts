import { parse, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { yearPeriod } from './lone-years.ts';
import { within } from './within.ts';
import { readBareYear } from './years.ts';

/** "fiscal", "financial". */
export function isFiscalWord(reader: Reader, at: number): boolean {
  return reader.has(at, is.fiscal) && reader.word(at)!.value !== 'code';
}

/** "Q3", "H1": a quarter or half by its code. */
function periodCode(reader: Reader, at: number): { readonly unit: 'quarter' | 'half'; readonly index: number } | null {
  const word = reader.word(at);
  if (!word || word.value !== 'code') return null;
  const lower = reader.lower(at);
  return { unit: lower.startsWith('q') ? 'quarter' : 'half', index: lower.charCodeAt(1) - 48 };
}

/** "Q3", "Q3 2020", "2020 Q3", "H1 2016", "the 1988 quarter", "fiscal 1990", "FY2025". */
export function readBusinessPeriod(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  const code = periodCode(reader, at);
  if (code) {
    const next = reader.lower(at + 1) === 'of' ? at + 2 : at + 1;
    const year = readBareYear(reader, next);
    if (year && !year.short)
      return parse(at, year.end, 'DATE', within(code.index, code.unit, yearPeriod(year.year)), year);
    return reader.isCapital(at) ? parse(at, at + 1, 'DATE', within(code.index, code.unit, null)) : null;
  }
  const shape = reader.word(at)?.shape;
  if (shape?.kind === 'fiscalYear')
    return parse(at, at + 1, 'DATE', { kind: 'period', period: { unit: 'fiscalYear', index: shape.year } });
  if (shape?.kind === 'quarter' && shape.year !== null)
    return parse(at, at + 1, 'DATE', within(shape.quarter, 'quarter', yearPeriod(shape.year)));
  const the = lower === 'the' ? at + 1 : at;
  if (isFiscalWord(reader, the)) {
    const year = readBareYear(reader, reader.lower(the + 1) === 'year' ? the + 2 : the + 1);
    if (year && !year.short)
      return parse(at, year.end, 'DATE', { kind: 'period', period: { unit: 'fiscalYear', index: year.year } }, year);
    return null;
  }
  const year = readBareYear(reader, the);
  if (!year || year.short) return null;
  const next = reader.lower(year.end) === '-' && !reader.isSpaced(year.end + 1) ? year.end + 1 : year.end;
  const after = periodCode(reader, next);
  if (after) return parse(at, next + 1, 'DATE', within(after.index, after.unit, yearPeriod(year.year)));
  return null;
}
