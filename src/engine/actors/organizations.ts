import type { Article } from '../model.ts';
import { acronymDefinitions, conventionalAcronyms, initialForms, withoutSuffix } from './acronyms.ts';
import { governmentNouns, organizationNouns } from './bodies.ts';
import { countryReference } from './countries.ts';
import { groupNames, isAcronym, type DraftActor, type DraftMention, type NameGroup } from './draft.ts';
import { HeadIndex } from './headIndex.ts';
import type { NameSpan } from './names.ts';
import { isPrefix, isSuffix } from './words.ts';

/**
 * Gathers the names of organisations: an acronym goes to the name whose initials it has or that it stands beside in
 * brackets, a shortened name to the one longer name that begins or ends with it.
 */
export function gatherOrganizations(article: Article, names: readonly NameSpan[]): readonly DraftActor[] {
  const groups = groupNames(article, names);
  const defined = acronymDefinitions(article, names);
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || firstOf(a) - firstOf(b));
  const owners = new Map<NameGroup, { readonly head: NameGroup; readonly why: string }>();
  const heads = new HeadIndex();
  const headAt = new Map<number, NameGroup>();
  for (const group of longestFirst) {
    const owner = ownerOf(group, heads, headAt, article, defined);
    if (owner === null) {
      heads.add(group, keysOf(group.words));
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

/** What a shorter form may share with a full name: its core, its first or last word, its initials. */
function keysOf(words: readonly string[]): readonly string[] {
  return [
    `c ${withoutSuffix(words).join(' ')}`,
    `f ${words[0] ?? ''}`,
    `l ${words.at(-1) ?? ''}`,
    ...initialForms(words).map((form) => `a ${form}`),
  ];
}

function firstOf(group: NameGroup): number {
  return group.spans[0]!.first;
}

function mentionOf(article: Article, span: NameSpan, why: string | undefined): DraftMention {
  const acronym = span.end === span.first + 1 && isAcronym(article.tokens[span.first]!);
  return {
    first: span.first,
    end: span.end,
    kind: acronym ? 'acronym' : 'name',
    type: 'organization',
    ...(why === undefined ? {} : { why }),
  };
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
  defined: ReadonlyMap<number, number>,
): { readonly head: NameGroup; readonly why: string } | null {
  const token = article.tokens[group.spans[0]!.first]!;
  const shown = (head: NameGroup): string =>
    head.spans.map((span) =>
      article.text.slice(article.tokens[span.first]!.start, article.tokens[span.end - 1]!.end),
    )[0]!;
  for (const span of group.spans) {
    const definedBy = defined.get(span.first);
    const head = definedBy === undefined ? undefined : headAt.get(definedBy);
    if (head) return { head, why: `the short form of ${shown(head)}, given in brackets` };
  }
  if (group.words.length === 1 && isAcronym(token)) {
    const acronym = group.words[0]!;
    const conventional = conventionalAcronyms.get(acronym);
    const keys = conventional === undefined ? [`a ${acronym}`] : [`a ${acronym}`, `c ${conventional}`];
    const matching = heads.find(keys).filter((head) => head.words.length > 1);
    return matching.length === 1 ? { head: matching[0]!, why: `the initials of ${shown(matching[0]!)}` } : null;
  }
  const core = withoutSuffix(group.words);
  if (core.length === 0) return null;
  const same = heads.find([`c ${core.join(' ')}`]);
  if (same.length === 1) return { head: same[0]!, why: `another form of ${shown(same[0]!)}` };
  const longer = heads.find([`f ${core[0]!}`, `l ${core.at(-1)!}`]).filter((head) => isShortening(core, head.words));
  return longer.length === 1 ? { head: longer[0]!, why: `the short form of ${shown(longer[0]!)}` } : null;
}

/** Whether `part` is what people call an organisation named `whole` for short. */
function isShortening(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  if (isPrefix(part, whole)) {
    const single = part.length === 1 ? part[0]! : '';
    if (single !== '' && (single.length < 3 || organizationNouns.has(single) || countryReference(single) !== null))
      return false;
    const next = whole[part.length]!;
    return part.length > 2 || next === 'and' ? part.length > 1 : next !== 'of' && next !== 'for';
  }
  if (!isSuffix(part, whole)) return false;
  // "Security Council" of "United Nations Security Council", "the Courier" of a paper's full name.
  return part.length > 1 || organizationNouns.has(part[0]!) || (whole.length <= 3 && !countryReference(part[0]!));
}
