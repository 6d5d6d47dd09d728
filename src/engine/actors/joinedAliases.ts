import type { Article } from '../model.ts';
import type { DraftActor } from './draft.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import type { StatedAlias } from './statedAliases.ts';
import { comparableName, isForeign } from './words.ts';

/**
 * Gives names that the text calls one the type that most of their mentions in our letters have, an organisation's where as
 * many have another.
 */
export function agreeOnTypes(
  article: Article,
  names: readonly NameSpan[],
  stated: readonly StatedAlias[],
): readonly NameSpan[] {
  if (stated.every(({ name, alias }) => names[name]!.type === names[alias]!.type)) return names;
  const keyOf = ({ first, end }: NameSpan): string => comparableName(article.tokens, first, end);
  const groups = new Map<string, Set<string>>();
  for (const { name, alias } of stated) {
    const [one, other] = [keyOf(names[name]!), keyOf(names[alias]!)];
    const group = groups.get(one) ?? new Set([one]);
    for (const key of groups.get(other) ?? [other]) group.add(key);
    for (const key of group) groups.set(key, group);
  }
  const counted = new Map<Set<string>, Map<NameType, number>>();
  for (const group of groups.values()) counted.set(group, new Map());
  for (const name of names) {
    const group = groups.get(keyOf(name));
    const counts = group && !isForeign(article.tokens[name.first]!.lower) ? counted.get(group) : undefined;
    counts?.set(name.type, (counts.get(name.type) ?? 0) + 1);
  }
  const types = new Map<Set<string>, NameType>();
  for (const [group, counts] of counted) {
    if (counts.size === 0) continue;
    const rank = ([type, count]: readonly [NameType, number]): number => 2 * count + (type === 'organization' ? 1 : 0);
    const [most] = [...counts].reduce((best, next) => (rank(next) > rank(best) ? next : best));
    types.set(group, most);
  }
  return changedNames(names, (span) => {
    const group = span.type === 'other' ? undefined : groups.get(keyOf(span));
    const type = group && types.get(group);
    return type === undefined || type === span.type ? null : retyped(span, type);
  });
}

/**
 * Joins the actors whose names the text calls one. Where the other name went to somebody with a longer one ("née Holm"
 * beside the mother "Edith Holm"), only the mention itself is taken.
 */
export function joinStatedAliases(
  stated: readonly StatedAlias[],
  names: readonly NameSpan[],
  actors: readonly DraftActor[],
): readonly DraftActor[] {
  if (stated.length === 0) return actors;
  const wanted = new Set(stated.flatMap(({ name, alias }) => [names[name]!.first, names[alias]!.first]));
  const owner = new Map<number, DraftActor>();
  for (const actor of actors)
    for (const mention of actor.mentions)
      if (mention.kind !== 'role' && wanted.has(mention.first)) owner.set(mention.first, actor);
  const joined = new Map<DraftActor, DraftActor>();
  const rootOf = (actor: DraftActor): DraftActor => {
    let root = actor;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  const why = 'the text says so';
  for (const { name, alias } of stated) {
    const first = owner.get(names[name]!.first);
    const second = owner.get(names[alias]!.first);
    if (first === undefined || second === undefined) continue;
    const root = rootOf(first);
    const other = rootOf(second);
    if (root === other || root.name !== null || other.name !== null || !areOfOneKind(root, other)) continue;
    const at = other.mentions.findIndex((mention) => mention.first === names[alias]!.first);
    if (other.mentions[at]?.why !== undefined) {
      const [mention] = other.mentions.splice(at, 1);
      if (mention) root.mentions.push({ ...mention, why });
      continue;
    }
    joined.set(other, root);
    for (const mention of other.mentions) root.mentions.push(mention.why === undefined ? { ...mention, why } : mention);
  }
  return joined.size === 0 ? actors : actors.filter((actor) => !joined.has(actor));
}

function areOfOneKind(one: DraftActor, other: DraftActor): boolean {
  const kindOf = ({ type }: DraftActor): string => (type === 'government' ? 'organization' : type);
  return kindOf(one) === kindOf(other);
}
