import { asciiText } from '../asciiText.ts';
import type { Actor } from '../model.ts';

/** Which pronoun people of a name are called by. */
export type Gender = 'he' | 'she';

/** By given name in lower case. */
export type GivenNames = ReadonlyMap<string, Gender>;

/**
 * The list in a file of two ASCII lines, "he NAME NAME …" and "she NAME …".
 * @throws Error where a line begins otherwise
 */
export function loadGivenNames(bytes: Uint8Array): GivenNames {
  const names = new Map<string, Gender>();
  for (const line of asciiText(bytes).split('\n').filter(Boolean)) {
    const [gender, ...ofGender] = line.split(' ');
    if (gender !== 'he' && gender !== 'she') throw new Error(`"${line.slice(0, 20)}" is no line of given names`);
    for (const name of ofGender) names.set(name, gender);
  }
  return names;
}

const titles: GivenNames = new Map<string, Gender>([
  ...'mr mr. sir lord king prince pope'.split(' ').map((title) => [title, 'he'] as const),
  ...'mrs mrs. ms ms. lady queen princess'.split(' ').map((title) => [title, 'she'] as const),
]);

/** What a person is called by, as far as the name says; null where it does not. */
export function genderOf({ name }: Pick<Actor, 'name'>, names: GivenNames): Gender | null {
  const blank = name.indexOf(' ');
  if (blank < 0) return null;
  const first = name.slice(0, blank).toLowerCase();
  return titles.get(first) ?? names.get(first) ?? null;
}
