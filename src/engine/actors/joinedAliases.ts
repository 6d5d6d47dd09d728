import type { BlockNames, NameText } from './blockNames.ts';
import { widePass, type NamePass } from './blockPass.ts';
import type { DraftActor } from './draft.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { lastIfSameMap, lastIfSameSet } from './sameTables.ts';
import type { StatedAlias, StatedAliases } from './statedAliases.ts';
import { comparableName, isForeign } from './words.ts';

/**
 * Gives names that the text calls one the type that most of their mentions in our letters have, an organisation's where as
 * many have another.
 */
export function agreeingOnTypes(aliases: StatedAliases): NamePass {
  /** The names that were counted last, and how often those were others. */
  let counted: ReadonlySet<string> = new Set();
  let turns = 0;
  const tell = (block: BlockNames): readonly (string | number)[] => {
    const { text, names } = block;
    // What was told before others were counted is no longer of use.
    const told: (string | number)[] = [turns];
    if (counted.size > 0)
      for (const name of names) {
        const key = keyOf(text, name);
        if (counted.has(key)) told.push(key, name.type, isOurs(text, name) ? '' : 'foreign');
      }
    for (const { name, alias } of aliases.in(block))
      told.push(keyOf(text, name), keyOf(text, alias), name.type, alias.type);
    return told;
  };
  return widePass<ReadonlyMap<string, NameType>>({
    tell,
    gather: (blocks, last) => {
      const groups = groupsOfAliases(blocks, aliases);
      const now = lastIfSameSet(counted, new Set(groups.keys()));
      if (now !== counted) turns++;
      counted = now;
      return lastIfSameMap(last, typesOfAliases(blocks, groups));
    },
    change: (text, names, types) => {
      if (types.size === 0) return names;
      return changedNames(names, (name) => {
        const type = name.type === 'other' ? undefined : types.get(keyOf(text, name));
        return type === undefined || type === name.type ? null : retyped(name, type);
      });
    },
  });
}

function keyOf({ tokens }: NameText, { first, end }: NameSpan): string {
  return comparableName(tokens, first, end);
}

/** Whether a name is written in our letters. */
function isOurs({ tokens }: NameText, { first }: NameSpan): boolean {
  return !isForeign(tokens[first]!.lower);
}

/** By comparable name: the names that the text calls one's with it; none where all are of one type with theirs. */
type AliasGroups = ReadonlyMap<string, ReadonlySet<string>>;

function groupsOfAliases(blocks: readonly BlockNames[], aliases: StatedAliases): AliasGroups {
  const groups = new Map<string, Set<string>>();
  if (blocks.every((block) => aliases.in(block).every(({ name, alias }) => name.type === alias.type))) return groups;
  for (const block of blocks)
    for (const { name, alias } of aliases.in(block)) {
      const [one, other] = [keyOf(block.text, name), keyOf(block.text, alias)];
      const group = groups.get(one) ?? new Set([one]);
      for (const key of groups.get(other) ?? [other]) group.add(key);
      for (const key of group) groups.set(key, group);
    }
  return groups;
}

/** By comparable name: the types of the names that the text calls one's. */
function typesOfAliases(blocks: readonly BlockNames[], groups: AliasGroups): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  if (groups.size === 0) return types;
  const counted = new Map<ReadonlySet<string>, Map<NameType, number>>();
  for (const group of groups.values()) counted.set(group, new Map());
  for (const { text, names } of blocks)
    for (const name of names) {
      const group = groups.get(keyOf(text, name));
      const counts = group && isOurs(text, name) ? counted.get(group) : undefined;
      counts?.set(name.type, (counts.get(name.type) ?? 0) + 1);
    }
  for (const [group, counts] of counted) {
    if (counts.size === 0) continue;
    const rank = ([type, count]: readonly [NameType, number]): number => 2 * count + (type === 'organization' ? 1 : 0);
    const [most] = [...counts].reduce((best, next) => (rank(next) > rank(best) ? next : best));
    for (const key of group) types.set(key, most);
  }
  return types;
}

/**
 * Joins the actors whose names the text calls one. Where the other name went to somebody with a longer one ("née Holm"
 * beside the mother "Edith Holm"), only the mention itself is taken.
 */
export function joinStatedAliases(
  stated: readonly StatedAlias[],
  actors: readonly DraftActor[],
): readonly DraftActor[] {
  if (stated.length === 0) return actors;
  const wanted = new Set(stated.flatMap(({ name, alias }) => [name.first, alias.first]));
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
    const first = owner.get(name.first);
    const second = owner.get(alias.first);
    if (first === undefined || second === undefined) continue;
    const root = rootOf(first);
    const other = rootOf(second);
    if (root === other || root.name !== null || other.name !== null || !areOfOneKind(root, other)) continue;
    const at = other.mentions.findIndex((mention) => mention.first === alias.first);
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
