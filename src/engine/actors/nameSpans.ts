import type { NameSpan, NameType } from './names.ts';

// Names are made here where they are made of others: spread into a new object they would have a layout of their own,
// and whatever reads names would be compiled for each layout.

/** A name of the tokens from `first` to `end`. */
export function spanOf(first: number, end: number, type: NameType): NameSpan {
  return { first, end, type };
}

/** The name so many tokens further on. */
export function movedSpan(name: NameSpan, by: number): NameSpan {
  return by === 0 ? name : { first: name.first + by, end: name.end + by, type: name.type };
}

/** The name as one of another type. */
export function retyped({ first, end }: NameSpan, type: NameType): NameSpan {
  return { first, end, type };
}
