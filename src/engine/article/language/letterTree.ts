/** The letters from 1 on, then the apostrophe; 0 is all else. */
export const signCount = 28;
export const apostropheSign = 27;

/** Node that no word leads through. */
export const deadEnd = 0;

/** Node where a word begins. */
export const root = 1;

/**
 * Words of small letters and apostrophes as a tree: each letter leads on to the next node, so that a text is looked up
 * word by word while it is read, without cutting it up.
 */
export interface LetterTree {
  /** Where a letter leads: `next[node * signCount + sign]`. */
  readonly next: Uint16Array;
  /** By node: 1 where a word ends. */
  readonly isWord: Uint8Array;
}

export function letterTreeOf(words: ReadonlySet<string>): LetterTree {
  let most = 2;
  for (const word of words) most += word.length;
  const next = new Uint16Array(most * signCount);
  const isWord = new Uint8Array(most);
  let nodes = 2;
  for (const word of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const edge = node * signCount + signOf(word.charCodeAt(at));
      if (next[edge] === deadEnd) next[edge] = nodes++;
      node = next[edge]!;
    }
    isWord[node] = 1;
  }
  return { next, isWord };
}

const signs = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = (unit | 32) - 96;
  return unit === 39 ? apostropheSign : unit >= 65 && letter >= 1 && letter <= 26 ? letter : 0;
});

/** The number of a letter, large or small, or of an apostrophe, as a lower-case text would have it; 0 for all else. */
export function signOf(unit: number): number {
  if (unit < 128) return signs[unit]!;
  // The only others that have one of these in lower case: the sign of the kelvin and the dotted capital I.
  return unit === 0x212a ? 11 : unit === 0x130 ? 9 : 0;
}
