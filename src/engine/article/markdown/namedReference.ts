import { referenceAt } from '../entities.ts';

/**
 * What a named character reference ("rsquo", without marks) stands for, or false where it is none. Stands in for the
 * table of names that the Markdown parser brings along: the HTML tokenizer's own is in the bundle already.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`;
  const reference = referenceAt(written, 0, written.length);
  return reference?.end === written.length ? reference.text : false;
}
