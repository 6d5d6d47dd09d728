import type { Amount, DurationUnit } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { readOneAmount } from './amount.ts';

export interface AmountsRead {
  readonly amounts: readonly Amount[];
  readonly end: number;
  /** True for "two-year", "90-day": the unit stands in the singular after a hyphen. */
  readonly hyphened: boolean;
}

/**
 * An amount of time at a token: "three years", "a day and a half", "two-and-a-half hours", "several months", "90-day",
 * "2 years 1 month". Null where none stands there.
 */
export function readAmounts(reader: Reader, at: number): AmountsRead | null {
  const first = readOneAmount(reader, at);
  if (!first) return null;
  const amounts = [first.amount];
  let end = first.end;
  for (let more = 0; more < 3 && !first.hyphened; more++) {
    let next = end;
    if (reader.lower(next) === 'and' || reader.lower(next) === ',') next += 1;
    if (next > end && reader.lower(next) === 'and') next += 1;
    if (
      next > end &&
      (reader.lower(next) === 'half' || (reader.lower(next) === 'a' && reader.lower(next + 1) === 'half')) &&
      amounts.length === 1 &&
      amounts[0]!.count !== null
    ) {
      amounts[0] = { count: amounts[0]!.count + 0.5, unit: amounts[0]!.unit };
      end = reader.lower(next) === 'half' ? next + 1 : next + 2;
      break;
    }
    const following = readOneAmount(reader, next);
    const last = amounts.at(-1)!;
    if (
      !following ||
      following.hyphened ||
      !isSmaller(following.amount.unit, last.unit) ||
      following.amount.count === null ||
      last.count === null
    )
      break;
    amounts.push(following.amount);
    end = following.end;
  }
  return { amounts, end, hyphened: first.hyphened };
}

const sizes: Readonly<Record<DurationUnit, number>> = {
  second: 1, minute: 60, hour: 3600, day: 86400, businessDay: 86400, weekend: 2 * 86400, week: 7 * 86400, fortnight: 14 * 86400, month: 30 * 86400,
  season: 91 * 86400, quarter: 91 * 86400, half: 182 * 86400, year: 365 * 86400, fiscalYear: 365 * 86400, decade: 3653 * 86400, century: 36525 * 86400, millennium: 365250 * 86400,
}; // prettier-ignore

function isSmaller(unit: DurationUnit, than: DurationUnit): boolean {
  return sizes[unit] < sizes[than];
}
