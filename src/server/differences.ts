import type { Difference } from '../corpus/model.ts';
import { wordsOfDate } from './dates.ts';
import { cutAtWord } from './escape.ts';

const fields: Readonly<Record<Difference['field'], string>> = {
  date: '',
  place: 'where: ',
  quantity: '',
  actor: 'who: ',
  certainty: '',
};

/** Where the two sides of a difference stand, in words. */
export type Sides = readonly [string, string];

/** Two dates of which one only says more precisely what the other says. */
export function isFiner({ field, here, there }: Difference): boolean {
  return field === 'date' && (here.startsWith(there) || there.startsWith(here));
}

/** A difference between two tellings: "14 ships here, 26 vessels there". */
export function differenceWords({ field, here, there }: Difference, sides: Sides): string {
  const words = (value: string): string => {
    if (field === 'certainty' && value === 'asserted') return 'in the article’s own voice';
    return cutAtWord((field === 'date' ? wordsOfDate(value) : null) ?? value, 60);
  };
  return `${fields[field]}${words(here)} ${sides[0]}, ${words(there)} ${sides[1]}`;
}
