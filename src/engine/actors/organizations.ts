import type { Article } from '../model.ts';
import { ownString } from '../ownString.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { acronymDefinitions, conventionalAcronyms, initialForms, withoutSuffix } from './acronyms.ts';
import { companySuffixes, governmentNouns, organizationNouns } from './bodies.ts';
import { countryReference, mayBeCountry } from './countries.ts';
import {
  draftMention,
  groupNames,
  isAcronym,
  isNamedBefore,
  type DraftActor,
  type DraftMention,
  type NameGroup,
} from './draft.ts';
import { HeadIndex, HeadKeys } from './headIndex.ts';
import { headlineEnd, isInCapitals } from './headings.ts';
import type { KinRules } from './nameKin.ts';
import type { NameSpan } from './names.ts';
import { isMisspelt, isPrefix, isSuffix } from './words.ts';

/** Which names of organisations may be one's, apart from those that stand in brackets beside each other. */
export const kinOfOrganizations: KinRules = {
  keysOf: (words) => {
    const core = withoutSuffix(words);
    const conventional = words.length === 1 ? conventionalAcronyms.get(words[0]!) : undefined;
    const keys = [...bodyKeys.of(words), `l ${core.at(-1) ?? ''}`];
    if (words.length === 1) keys.push(`a ${words[0]!}`);
    if (conventional !== undefined) keys.push(`c ${conventional}`);
    return [...new Set(keys)];
  },
  mayBeOne: (one, other) => mayBeFor(one, other) || mayBeFor(other, one),
};

function mayBeFor(form: readonly string[], full: readonly string[]): boolean {
  const [core, ...keys] = bodyKeys.of(full);
  const [own = ''] = form;
  if (form.length === 1) {
    const conventional = conventionalAcronyms.get(own);
    if (keys.includes(`a ${own}`) || isFirmOf(own, full) || core === `c ${conventional ?? ''}`) return true;
  }
  return bodyKeys.of(form)[0] === core || isShortening(withoutSuffix(form), full) || isMisspelt(form, full);
}

/**
 * Gathers the names of organisations: an acronym goes to the name whose initials it has or that it stands beside in
 * brackets, a shortened name to the one longer name that begins or ends with it.
 */
export function gatherOrganizations(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly DraftActor[] {
  const defined = acronymDefinitions(article, names);
  const groups = groupNames(article, names);
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || firstOf(a) - firstOf(b));
  const owners = new Map<NameGroup, { readonly head: NameGroup; readonly why: string }>();
  const heads = new HeadIndex();
  const headAt = new Map<number, NameGroup>();
  for (const group of longestFirst) {
    const owner = ownerOf(group, heads, headAt, article, gazetteer, defined);
    if (owner === null) {
      heads.add(group, bodyKeys.of(group.words));
      for (const span of group.spans) headAt.set(span.first, group);
    } else owners.set(group, owner);
  }
  const actors = new Map<NameGroup, DraftActor>();
  for (const group of groups) {
    const owner = owners.get(group);
    const head = owner?.head ?? group;
    const actor = actors.get(head) ?? {
      type: isGovernment(head.words) ? 'government' : 'organization',
      name: null,
      mentions: [],
    };
    actors.set(head, actor);
    for (const span of group.spans) actor.mentions.push(mentionOf(article, span, owner?.why));
  }
  return [...actors.values()];
}

/** What a shorter form may share with a full name: its core, which comes first, its first or last word, its initials. */
const bodyKeys = new HeadKeys((words) => [
  `c ${coreOf(words)}`,
  `f ${words[0] ?? ''}`,
  `l ${words.at(-1) ?? ''}`,
  ...initialForms(words).map((form) => `a ${form}`),
]);

/**
 * A name without what companies end in, a country's name in place of the words for it and its people: "U.S. Navy" and
 * "United States Navy", "Indian Government" and "Government of India" are one.
 */
function coreOf(words: readonly string[]): string {
  const core = withoutSuffix(words);
  const [first = ''] = core;
  if (core.length >= 3 && governmentNouns.has(first) && core[1] === 'of') {
    const country = countryReference(
      core
        .slice(core[2] === 'the' ? 3 : 2)
        .join(' ')
        .toUpperCase(),
    );
    if (country !== null && country.word === 'name') return `${country.country.name} ${first}`;
  }
  for (let length = Math.min(3, core.length - 1); length > 0; length--) {
    if (!mayBeCountry(first, core[length - 1]!)) continue;
    const reference = countryReference(core.slice(0, length).join(' ').toUpperCase());
    if (reference !== null && (reference.word === 'name' || reference.word === 'people'))
      return [reference.country.name, ...core.slice(length)].join(' ');
  }
  return core.join(' ');
}

function firstOf(group: NameGroup): number {
  return group.spans[0]!.first;
}

function mentionOf(article: Article, span: NameSpan, why: string | undefined): DraftMention {
  const acronym = isAcronymOf(article, span);
  return draftMention(span.first, span.end, acronym ? 'acronym' : 'name', 'organization', why);
}

function isAcronymOf(article: Article, { first, end }: NameSpan): boolean {
  return end === first + 1 && isAcronym(article.tokens[first]!) && !isInCapitals(article, first);
}

/** A ministry or parliament; a party or club may be called a congress too, so that only short names with it count. */
function isGovernment(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (!governmentNouns.has(word) || (index > 0 && index < words.length - 1)) return false;
    return word !== 'congress' || words.length <= 2;
  });
}

function ownerOf(
  group: NameGroup,
  heads: HeadIndex,
  headAt: ReadonlyMap<number, NameGroup>,
  article: Article,
  gazetteer: Gazetteer,
  defined: ReadonlyMap<number, number>,
): { readonly head: NameGroup; readonly why: string } | null {
  const shown = (head: NameGroup): string =>
    head.spans.map((span) =>
      ownString(article.text.slice(article.tokenStarts[span.first]!, article.tokenEnds[span.end - 1]!)),
    )[0]!;
  for (const span of group.spans) {
    const definedBy = defined.get(span.first);
    const head = definedBy === undefined ? undefined : headAt.get(definedBy);
    if (head) return { head, why: `the short form of ${shown(head)}, given in brackets` };
  }
  if (isAcronymOf(article, group.spans[0]!)) {
    const acronym = group.words[0]!;
    const conventional = conventionalAcronyms.get(acronym);
    const keys = conventional === undefined ? [`a ${acronym}`] : [`a ${acronym}`, `c ${conventional}`];
    const matching = heads.find(keys).filter((head) => head.words.length > 1);
    if (matching.length === 1) return { head: matching[0]!, why: `the initials of ${shown(matching[0]!)}` };
    if (matching.length > 1) return null;
    const firms = heads.find([`f ${acronym}`]).filter((head) => isFirmOf(acronym, head.words));
    return firms.length === 1 ? { head: firms[0]!, why: `the short form of ${shown(firms[0]!)}` } : null;
  }
  const core = withoutSuffix(group.words);
  if (core.length === 0) return null;
  const same = heads.find(bodyKeys.of(group.words).slice(0, 1));
  if (same.length === 1) return { head: same[0]!, why: `another form of ${shown(same[0]!)}` };
  const near = heads.find([`f ${core[0]!}`, `l ${core.at(-1)!}`]);
  const longer = near.filter((head) => isShortening(core, head.words) && !isPartOf(core, head, article, gazetteer));
  const known = longer.filter((head) => isNamedBefore(head, group, headlineEnd(article)));
  const meant = known.length > 0 ? known : longer.filter((head) => isAnyOrder(core, head.words));
  // "The council" is the one that was named by then; another word that two names share stays open.
  const isKnown = longer.length === 1 || organizationNouns.has(core.at(-1)!);
  if (isKnown && meant.length === 1) return { head: meant[0]!, why: `the short form of ${shown(meant[0]!)}` };
  const misspelt = near.filter((head) => isMisspelt(group.words, head.words));
  return misspelt.length === 1 ? { head: misspelt[0]!, why: `one letter away from ${shown(misspelt[0]!)}` } : null;
}

/** What people leave out after a proper name of such a body, in whichever order they name it. */
const understood: ReadonlySet<string> = new Set([
  'airlines', 'airways', 'bank', 'college', 'foods', 'motors', 'party', 'school', 'steel', 'university',
]); // prettier-ignore

/** Whether a short form may stand before its full name too: "Halden" and "Halden College", "Supreme Court" and whose it is. */
function isAnyOrder(part: readonly string[], whole: readonly string[]): boolean {
  const [next = '', ...rest] = isPrefix(part, whole) ? whole.slice(part.length) : [];
  if (next === 'of') return organizationNouns.has(part.at(-1)!);
  return rest.length === 0 ? understood.has(next) : rest.length === 1 && companySuffixes.has(rest[0]!);
}

const firmNouns: ReadonlySet<string> = new Set([
  'airlines', 'airways', 'airline', 'bank', 'motors', 'records', 'films', 'pictures', 'entertainment', 'industries', 'energy', 'steel', 'television', 'tv',
]); // prettier-ignore

/** Whether a name is an acronym's with no more than what firms are called by: "KLM Airlines Group". */
function isFirmOf(acronym: string, whole: readonly string[]): boolean {
  return (
    whole.length > 1 &&
    whole[0] === acronym &&
    whole.slice(1).every((word) => companySuffixes.has(word) || firmNouns.has(word))
  );
}

/**
 * Whether a form names another body than the one whose name holds it: the whole of which that one is a part ("University
 * of Arden" in "Law Faculty of the University of Arden"), or the firm of whose branch a town or country is told.
 */
function isPartOf(part: readonly string[], head: NameGroup, { tokens }: Article, gazetteer: Gazetteer): boolean {
  const { words } = head;
  if (isPrefix(part, words)) {
    const rest = words.slice(part.length);
    const facts = factsOf(gazetteer, rest.join(' '));
    // Towns are named "University" too.
    const isTown =
      (facts & (fact.city | fact.bigCity | fact.country)) !== 0 &&
      (facts & fact.surname) === 0 &&
      !organizationNouns.has(rest.at(-1) ?? '');
    if (part.length > 0 && (isTown || countryReference(rest.join(' ')) !== null)) return true;
  } else if (part.some((word) => organizationNouns.has(word)) && isComplement(words, words.length - part.length))
    return true;
  const { first, end } = head.spans[0]!;
  for (let token = first; token < end; token++)
    if (tokens[token]!.text === ',' && !companySuffixes.has(words.at(-1)!)) return true;
  return false;
}

/** Whether the words from `at` on stand after "of" or "of the". */
function isComplement(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'of' || (words[at - 1] === 'the' && words[at - 2] === 'of');
}

/** Whether `part` is what people call an organisation named `whole` for short. */
function isShortening(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  if (isPrefix(part, whole)) {
    const single = part.length === 1 ? part[0]! : '';
    const next = whole[part.length]!;
    // "the Council" of "Council of Arden".
    if (organizationNouns.has(single)) return next === 'of' || next === 'for';
    if (single !== '' && (single.length < 3 || countryReference(single) !== null)) return false;
    if (next === 'of' || next === 'for') return part.length > 1;
    return next !== 'and' || part.length > 1;
  }
  if (!isSuffix(part, whole)) return false;
  // "Security Council" of "United Nations Security Council", "the Courier" of a paper's full name.
  return part.length > 1 || organizationNouns.has(part[0]!) || (whole.length <= 3 && !countryReference(part[0]!));
}
