import type { Article } from '../model.ts';
import { draftMention, groupNames, type DraftActor, type DraftMention, type NameGroup } from './draft.ts';
import { familyFirstNames } from './familyNames.ts';
import { HeadIndex, HeadKeys } from './headIndex.ts';
import type { KinRules } from './nameKin.ts';
import type { NameSpan } from './names.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { sameFirstName } from './nicknames.ts';
import { honorifics } from './titles.ts';
import { wordSet } from './wordSet.ts';
import { isOneEdit, isPrefix } from './words.ts';

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'elder', 'younger']);
const particles: ReadonlySet<string> = new Set([
  'al', 'el', 'bin', 'ibn', 'ben', 'van', 'von', 'der', 'den', 'de', 'da', 'dos', 'di', 'du', 'la', 'le', 'st', 'bint', 'abu',
]); // prettier-ignore
/** What stands behind a name for an order, a degree, a seat or a house that its bearer has. */
const honours: ReadonlySet<string> = wordSet(`
  ao am cb cbe ch cmg cvo dbe dcb dsc dso esq esquire frcp frs gbe gcb gcmg kbe kc kcb kcmg mbe mep mla mp mvo obe om
  osb phd qc riba sj vc
`);

/** Somebody's full name and how a shorter form fits it. */
interface Candidate {
  readonly head: NameGroup;
  readonly fit: Fit;
}

/** How a shorter name may stand for a longer one. */
type Fit = 'surname' | 'family name' | 'first name' | 'same person' | 'misspelling';

/** Which names of people may be one person's. */
export function kinOfPeople(gazetteer: Gazetteer): KinRules {
  const isFirstName = (word: string): boolean => (factsOf(gazetteer, word) & fact.firstName) !== 0;
  return {
    keysOf: (words) => personKeys.of(withoutHonours(words)),
    mayBeOne: (one, other) => {
      const [its, others] = [withoutHonours(one), withoutHonours(other)];
      return fitOf(its, others, isFirstName) !== null || fitOf(others, its, isFirstName) !== null;
    },
  };
}

/**
 * Gathers the names of people into persons: a surname, a family name that stands first, a first name or another
 * spelling goes to the one full name that it fits. Where it fits two, the one whom the article names first, mostly its
 * subject, is a likely link only.
 */
export function gatherPeople(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly DraftActor[] {
  const isFirstName = (word: string): boolean => (factsOf(gazetteer, word) & fact.firstName) !== 0;
  const groups = groupNames(article, names).map(({ words, spans }) => ({ words: withoutHonours(words), spans }));
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || firstOf(a) - firstOf(b));
  const heads = new HeadIndex();
  const fits = new Map<NameGroup, readonly Candidate[]>();
  for (const group of longestFirst) {
    const keys = personKeys.of(group.words);
    const found = heads.find(keys).flatMap((head) => {
      const fit = fitOf(group.words, head.words, isFirstName);
      return fit === null ? [] : [{ head, fit }];
    });
    fits.set(group, found);
    if (found.length === 0) heads.add(group, keys);
  }
  const actors = new Map<NameGroup, DraftActor>();
  const actorOf = (head: NameGroup): DraftActor => {
    const actor = actors.get(head) ?? { type: 'person', name: null, mentions: [] };
    actors.set(head, actor);
    return actor;
  };
  for (const group of groups) {
    for (const span of group.spans) {
      const candidates = namedBefore(fits.get(group)!, span);
      if (candidates.length === 0) actorOf(group).mentions.push(mentionOf(span));
      else if (candidates.length === 1) {
        const { head, fit } = candidates[0]!;
        actorOf(head).mentions.push(
          mentionOf(span, whyOf(fit, article, head), fit === 'misspelling' || fit === 'first name'),
        );
      } else {
        const head = candidates.map((candidate) => candidate.head).reduce((a, b) => (firstOf(a) <= firstOf(b) ? a : b));
        actorOf(head).mentions.push(
          mentionOf(span, 'several people here have this name; this one was named first', true),
        );
      }
    }
  }
  return [...actors.values()];
}

/**
 * Whom a form may mean at one place: of those that the article has named by then, if any, the ones whose surname or
 * whole name it is, if any.
 */
function namedBefore(candidates: readonly Candidate[], span: NameSpan): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const known = candidates.filter(({ head }) => firstOf(head) < span.first);
  const left = known.length > 0 ? known : candidates;
  const strong = left.filter(({ fit }) => fit !== 'first name' && fit !== 'misspelling');
  return strong.length > 0 ? strong : left;
}

/** What two forms of one person's name have in common: a word, the beginning or end of one, or all letters together. */
const personKeys = new HeadKeys((words) => {
  const keys = [`j ${words.join('')}`];
  for (const word of words) {
    if (particles.has(word)) continue;
    keys.push(`w ${word}`);
    if (word.length >= 5) keys.push(`b ${word.slice(0, 3)}`, `e ${word.slice(-3)}`);
  }
  return keys;
});

function firstOf(group: NameGroup): number {
  return group.spans[0]!.first;
}

function mentionOf({ first, end }: NameSpan, why?: string, uncertain = false): DraftMention {
  return draftMention(first, end, 'name', 'person', why, uncertain ? true : undefined);
}

function whyOf(fit: Fit, article: Article, head: NameGroup): string {
  const span = head.spans[0]!;
  const name = article.tokens
    .slice(span.first, span.end)
    .map((token, index) => (index > 0 && token.spaceBefore ? ' ' : '') + token.text)
    .join('');
  if (fit === 'same person') return `another form of ${name}`;
  return fit === 'misspelling' ? `one letter away from ${name}` : `the ${fit} of ${name}`;
}

/** Whether and how the shorter of two names may stand for the longer one; both in comparable words. */
function fitOf(
  shorter: readonly string[],
  longer: readonly string[],
  isFirstName: (word: string) => boolean,
): Fit | null {
  const full = withoutGeneration(longer);
  const part = withoutGeneration(shorter);
  if (full.length === 0 || part.length === 0 || generationOf(longer) !== generationOf(shorter)) {
    if (part.length > 1 || full.length < 2) return null;
  }
  if (part.length === 1) {
    if (full.length === 1) return part[0]!.length >= 7 && isOneEdit(part[0]!, full[0]!) ? 'misspelling' : null;
    return fitOfWord(part[0]!, full);
  }
  const surname = surnameOf(part);
  if (surname === surnameOf(full) && part.length <= full.length) {
    if (
      part.length < full.length &&
      part.every((word, index) => (index === 0 ? particles.has(word) || full.includes(word) : full.includes(word)))
    )
      return part[0] === full[0] ||
        particles.has(part[0]!) ||
        full.slice(-part.length).every((word, index) => word === part[index])
        ? 'same person'
        : null;
    if (sameFirstName(part[0]!, full[0]!) && middlesAgree(part, full)) return 'same person';
    if (
      part.length === full.length &&
      part[0]!.length >= 4 &&
      isOneEdit(part[0]!, full[0]!) &&
      part.slice(1).every((word, index) => word === full[index + 1])
    )
      return 'misspelling';
    return null;
  }
  if (part.length === full.length && part.join('') === full.join('')) return 'same person';
  if (isShortened(part, full)) return 'same person';
  // "María José" is not "José María".
  if (isTurned(part, full) && !part.every(isFirstName)) return 'same person';
  const differing = part.length === full.length ? part.filter((word, index) => word !== full[index]) : [];
  if (differing.length === 1) {
    const at = part.indexOf(differing[0]!);
    if (differing[0]!.length >= 5 && isOneEdit(part[at]!, full[at]!)) return 'misspelling';
  }
  return null;
}

function fitOfWord(word: string, full: readonly string[]): Fit | null {
  if (word === surnameOf(full) || full.at(-1) === word)
    return familyFirstNames.has(full[0]!) && full.length === 3 ? 'first name' : 'surname';
  if (word === full[0]) return familyFirstNames.has(word) ? 'family name' : 'first name';
  const surname = full.at(-1)!;
  if (word.length >= 7 && isOneEdit(word, surname)) return 'misspelling';
  // A double surname is often used by its first half: "López" of "Andrés López Obrador".
  return full.length >= 3 && full.includes(word) && word.length > 2 && !particles.has(word) ? 'first name' : null;
}

/** Whether a longer name is the same one and one more, or what begins with a particle: "Ivo Serran", "Ivo Serran da Cruz". */
function isShortened(part: readonly string[], full: readonly string[]): boolean {
  const [next = '', ...rest] = isPrefix(part, full) ? full.slice(part.length) : [];
  return next !== '' && (rest.length === 0 || particles.has(next)) && !honorifics.has(part.at(-1)!);
}

/** Whether two names are one whose family name stands first here and last there: "Nakata Yoriko", "Yoriko Nakata". */
function isTurned(part: readonly string[], full: readonly string[]): boolean {
  if (part.length !== full.length || part[0] !== full.at(-1)) return false;
  return full.every((word, index) => index === full.length - 1 || word === part[index + 1]);
}

/** A name's words without the titles before it and the honours after it: "Dame Mara Lind DBE" is "Mara Lind". */
function withoutHonours(words: readonly string[]): readonly string[] {
  let first = 0;
  while (words.length - first > 2 && honorifics.has(words[first]!)) first++;
  let end = words.length;
  while (end - first > 2 && honours.has(words[end - 1]!)) end--;
  return first === 0 && end === words.length ? words : words.slice(first, end);
}

function surnameOf(words: readonly string[]): string {
  return words.at(-1)!;
}

function generationOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return generations.has(last) ? last : '';
}

function withoutGeneration(words: readonly string[]): readonly string[] {
  return generationOf(words) === '' || words.length === 1 ? words : words.slice(0, -1);
}

/** Middle names and initials that both forms have must agree. */
function middlesAgree(part: readonly string[], full: readonly string[]): boolean {
  const middles = full.slice(1, -1);
  return part
    .slice(1, -1)
    .every(
      (word) =>
        middles.length === 0 ||
        middles.some((other) => other === word || other.charAt(0) === word || word.charAt(0) === other),
    );
}
