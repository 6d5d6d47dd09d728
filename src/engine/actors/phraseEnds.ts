/**
 * Tells most phrases from those of a list by their two first letters and their last, before they are put together or
 * hashed.
 * @param phrases those of the list, written in capitals or small
 * @returns whether a phrase with this first and last word may be in the list; true where those letters are not plain ones
 */
export function phraseEnds(phrases: Iterable<string>): (firstWord: string, lastWord: string) => boolean {
  const known = new Uint8Array(letters ** 3);
  for (const phrase of phrases) {
    const place = placeOf(phrase, phrase);
    if (place >= 0) known[place] = 1;
  }
  return (firstWord, lastWord) => {
    const place = placeOf(firstWord, lastWord);
    return place < 0 || known[place] === 1;
  };
}

const letters = 26;

function placeOf(firstWord: string, lastWord: string): number {
  const first = letterOf(firstWord.charCodeAt(0));
  const second = letterOf(firstWord.charCodeAt(1));
  const last = letterOf(lastWord.charCodeAt(lastWord.length - 1));
  return first < 0 || second < 0 || last < 0 ? -1 : (first * letters + second) * letters + last;
}

/** Number of a plain letter, capital or small; -1 for any other unit. */
function letterOf(unit: number): number {
  const letter = (unit | 32) - 97;
  return letter >= 0 && letter < letters && unit < 128 ? letter : -1;
}
