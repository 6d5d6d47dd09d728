import { parse, type Parse } from '../expression.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

/** Centuries: "the 20th century", "nineteenth-century", "17th Century". */
export function readCentury(reader: Reader, at: number): Parse | null {
  const first = at;
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(reader, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const unit = reader.lower(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  if (reader.word(unit)?.unit !== 'century' || reader.word(unit)!.plural) return null;
  const era = reader.word(unit + 1);
  const isEra = era !== undefined && (era.flags & is.era) !== 0 && reader.isCapital(unit + 1);
  if (isEra && era.value === 'BC') {
    return parse(first, unit + 2, 'DATE', {
      kind: 'value',
      value: `BC${String(ordinal.value - 1).padStart(2, '0')}`,
      why: 'the century as counted backwards from the year 1',
    });
  }
  return parse(first, isEra ? unit + 2 : unit + 1, 'DATE', {
    kind: 'period',
    period: { unit: 'century', index: ordinal.value - 1 },
  });
}

const decadeNames: ReadonlyMap<string, number> = new Map([
  ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90],
]); // prettier-ignore

/** Decades: "the 1990s", "1990s", "the '90s", "the nineteen seventies", "the sixties". */
export function readDecade(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the';
  const index = the ? at + 1 : at;
  const shape = reader.word(index)?.shape;
  if (shape?.kind === 'decade') {
    if (shape.short) {
      const before = reader.lower(at - 1);
      const owner = reader.has(at - 1, is.portion) ? reader.lower(at - 2) : before;
      if (owner === 'his' || owner === 'her' || owner === 'their' || owner === 'my') return null;
      if (
        !the &&
        reader.text(index).charCodeAt(0) !== 39 &&
        before !== 'early' &&
        before !== 'late' &&
        before !== 'mid' &&
        before !== 'in' &&
        before !== '-'
      )
        return null;
      return parse(at, index + 1, 'DATE', {
        kind: 'period',
        period: { unit: 'decade', index: (1900 + shape.decade) / 10 },
      });
    }
    // "the 1800s" is a century, "the 2000s" a decade.
    if (shape.decade % 100 === 0 && shape.decade < 1900)
      return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'century', index: shape.decade / 100 } });
    return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'decade', index: shape.decade / 10 } });
  }
  const named = decadeNames.get(reader.lower(index));
  if (named !== undefined && (the || reader.has(at - 1, is.portion))) {
    return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'decade', index: (1900 + named) / 10 } });
  }
  const century = reader.word(index);
  if (century && century.digits === 0 && (century.number === 19 || century.number === 18 || century.number === 17)) {
    const named = reader.lower(index + 1) === '-' ? index + 2 : index + 1;
    const decade = decadeNames.get(reader.lower(named));
    if (decade !== undefined)
      return parse(at, named + 1, 'DATE', {
        kind: 'period',
        period: { unit: 'decade', index: century.number * 10 + decade / 10 },
      });
  }
  if (the && century?.number === 2 && reader.lower(index + 1) === 'thousands')
    return parse(at, index + 2, 'DATE', { kind: 'period', period: { unit: 'decade', index: 200 } });
  return null;
}
