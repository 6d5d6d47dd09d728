import type { NamedArticle } from './blockTelling.ts';
import { peoplesIn } from './derived.ts';
import { saysSort } from './descriptions.ts';
import { isForce } from './forces.ts';
import { windowOf } from './listChanges.ts';
import type { NameSpan } from './names.ts';
import { nationsOf } from './nations.ts';

/** The names that went from one version to the next, by their tokens in the first, and those that came, by theirs in the second. */
export interface NameChanges {
  readonly gone: readonly NameSpan[];
  readonly come: readonly NameSpan[];
}

/**
 * The names of people, bodies and places that came and went in a block; indexes count within it.
 * @param places the words, in lower case, after which people may be called
 * @returns null where more hangs on one of them than who is called so
 */
export function nameChangesIn(
  last: NamedArticle,
  now: NamedArticle,
  index: number,
  places: ReadonlySet<string>,
): NameChanges | null {
  const [before, after] = [namesOfActors(last, index), namesOfActors(now, index)];
  const words = (named: NamedArticle, { first, end, type }: NameSpan): string => {
    const tokens = named.blocks[index]!.text.tokens.slice(first, end);
    return `${type} ${tokens.map(({ text }) => text).join(' ')}`;
  };
  const window = windowOf(
    before.map((name) => words(last, name)),
    after.map((name) => words(now, name)),
  );
  const gone = before.slice(window.before, window.behind - window.shift);
  const come = after.slice(window.before, window.behind);
  const areLoose = gone.every((name) => isLoose(last, index, name, places)) && come.every((name) => isLoose(now, index, name, places)); // prettier-ignore
  return areLoose ? { gone, come } : null;
}

/** The names of a block that are gathered into people, bodies and places. */
function namesOfActors({ blocks }: NamedArticle, index: number): readonly NameSpan[] {
  return nationsOf(blocks[index]!).others.filter(({ type }) => type !== 'other');
}

/** Whether nothing but who is called so hangs on a name: no force's name, no other name, no word for a people, no role beside it. */
function isLoose(
  { article, blocks, firsts, stated }: NamedArticle,
  index: number,
  name: NameSpan,
  places: ReadonlySet<string>,
): boolean {
  const { text } = blocks[index]!;
  const { first, end } = name;
  const from = firsts[index]!;
  if (saysSort(text.tokens, name)) return false;
  if (isForce(article.tokens[from + end]?.text ?? '')) return false;
  // What joins names may end the block before.
  if (first === 0 && article.tokens[from - 1]?.lower === 'and') return false;
  if (stated[index]!.some((said) => said.name.first === first || said.alias.first === first)) return false;
  const holds = (token: number): boolean => token >= first && token < end;
  if (nationsOf(blocks[index]!).sides.some(holds)) return false;
  return !peoplesIn(text).some((people) => holds(people.token) && people.places.some((place) => places.has(place)));
}
