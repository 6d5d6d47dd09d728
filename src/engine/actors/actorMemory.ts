import type { Actor, Article } from '../model.ts';
import type { Gazetteer } from '../tagging/gazetteer.ts';
import { kinOf, noteNames, type ActorKin } from './actorKin.ts';
import { areSame, tellingOf, type BlockTelling, type NamedArticle } from './blockTelling.ts';
import { ChangedBlocks, type ChangedBlock } from './changedBlocks.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { followRoles } from './followedRoles.ts';
import type { GivenRole } from './givenRoles.ts';
import { headlineEnd } from './headings.ts';
import { nameChangesIn, type NameChanges } from './nameChanges.ts';
import type { NameSpan } from './names.ts';
import { movedSpan } from './nameSpans.ts';
import { order, type OrderedActor, type PublishedActor } from './publish.ts';
import { republishing } from './republish.ts';
import type { Resolution, ResolvedActor } from './resolution.ts';
import { gatherTouched } from './touchedActors.ts';
import { namesCome, withoutGone, withTouched } from './touchedResolution.ts';

/**
 * Actors in reading order with where their mentions stood before.
 * @param drafts the actors as they were gathered, the mentions that are roles behind the others
 * @param counts how many mentions of each are none
 * @param published the same as others see them, in reading order
 */
export function placed(
  ordered: readonly OrderedActor[],
  drafts: readonly DraftActor[],
  counts: readonly number[],
  published: readonly PublishedActor[],
): readonly ResolvedActor[] {
  return ordered.map(({ index, draft }, at) => {
    const found = drafts[index]!.mentions;
    const { actor, slug } = published[at]!;
    const placeOf = (place: number): number => (place < counts[index]! ? place : -1);
    if (draft.mentions === found) return { index, draft, places: found.map((_, place) => placeOf(place)), actor, slug };
    const places = new Map(found.map((mention, place) => [mention, placeOf(place)]));
    return { index, draft, places: draft.mentions.map((mention) => places.get(mention)!), actor, slug };
  });
}

interface Last extends Resolution {
  /** The words after which people may be called. */
  readonly places: ReadonlySet<string>;
  /** What blocks tell that were looked at last, by their index. */
  readonly tellings: ReadonlyMap<number, BlockTelling>;
  /** The actors by their names; null before a name comes or goes. */
  readonly kin: ActorKin | null;
}

/** Most blocks that may have changed, and most names that may have come or gone, for who is who to be taken over. */
const mostBlocks = 16;
const mostNames = 16;

/**
 * Who was who in an article's last version. Where each block that changed tells the same as before and its names have the
 * same roles, all stay who they are, and only where they are named is told anew. Where names came or went, only those whom
 * these can touch are gathered again.
 */
export class ActorMemory {
  #last: Last | null = null;

  /** Keeps who is who in a version whose actors were gathered. */
  keep(resolution: Resolution): void {
    this.#last = { ...resolution, places: placesOf(resolution), tellings: new Map(), kin: null };
  }

  /** The actors of a version that follows on the last one; null where they are to be gathered. */
  follow(named: NamedArticle, gazetteer: Gazetteer): readonly Actor[] | null {
    const last = this.#last;
    if (last === null || !isLike(last.named, named)) return null;
    const changes = changesBetween(last, named);
    if (changes === null) return null;
    const { gone, come } = changes.names;
    const now =
      gone.length + come.length === 0 ? followed(last, named, changes) : touched(last, named, changes, gazetteer);
    if (now === null) return null;
    this.#last = now;
    return now.ordered.map(({ actor }) => actor);
  }
}

/** What is another in a version than in the last one. */
interface Changes {
  readonly blocks: ChangedBlocks;
  readonly names: NameChanges;
  readonly tellings: Last['tellings'];
}

/** What has changed between two versions; null where it is more than names, or too much. */
function changesBetween(last: Last, now: NamedArticle): Changes | null {
  const tellings = new Map<number, BlockTelling>();
  const changed: ChangedBlock[] = [];
  const gone: NameSpan[] = [];
  const come: NameSpan[] = [];
  for (let index = 0; index < now.blocks.length; index++) {
    if (isSameBlock(last.named, now, index)) continue;
    if (changed.length === mostBlocks) return null;
    let before = last.tellings.get(index) ?? tellingOf(last.named, index, last.places);
    let after = tellingOf(now, index, last.places);
    const [from, end] = [last.named.firsts[index]!, last.named.firsts[index + 1]!];
    const [to, toEnd] = [now.firsts[index]!, now.firsts[index + 1]!];
    if (areSame(before, after)) tellings.set(index, after);
    else {
      const names = nameChangesIn(last.named, now, index, last.places);
      if (names === null) return null;
      for (const name of names.gone) gone.push(movedSpan(name, from));
      for (const name of names.come) come.push(movedSpan(name, to));
      if (gone.length + come.length > mostNames) return null;
      before = tellingOf(last.named, index, last.places, names.gone);
      after = tellingOf(now, index, last.places, names.come);
      if (!areSame(before, after)) return null;
    }
    changed.push({ index, from, end, to, toEnd, borders: before.borders, bordersNow: after.borders });
  }
  return { blocks: new ChangedBlocks(changed), names: { gone, come }, tellings };
}

/** Who is who where all names stay. */
function followed(last: Last, named: NamedArticle, { blocks, tellings }: Changes): Last | null {
  const roles = followRoles(last, named, blocks, []);
  const ordered = roles && followActors(last, named.article, roles, blocks);
  return ordered && { ...last, named, ordered, roles: roles!, tellings };
}

/** Who is who where names come and go. */
function touched(last: Last, named: NamedArticle, changes: Changes, gazetteer: Gazetteer): Last | null {
  const { blocks, names, tellings } = changes;
  const kin = last.kin ?? kinOf(last, gazetteer);
  const again = gatherTouched(last, named, names, blocks, kin, gazetteer);
  const without = again && withoutGone(last, again);
  const roles = without && followRoles(without, named, blocks, namesCome(again));
  const others = roles && followActors(without, named.article, roles, blocks);
  if (others === null) return null;
  const ordered = withTouched(named.article, others, again!);
  const resolution = { named, ordered, roles: roles!, unordered: last.unordered };
  noteNames(kin, resolution, again!.keys());
  return { ...resolution, places: placesOf(resolution), tellings, kin };
}

/** Whether two versions are alike in what their blocks don't say. */
function isLike(last: NamedArticle, now: NamedArticle): boolean {
  return (
    last.blocks.length === now.blocks.length &&
    last.article.header.outlet?.value === now.article.header.outlet?.value &&
    headlineEnd(last.article) > 0 === headlineEnd(now.article) > 0
  );
}

function isSameBlock(last: NamedArticle, now: NamedArticle, index: number): boolean {
  if (last.blocks[index] !== now.blocks[index]) return false;
  const [before, stated] = [last.stated[index]!, now.stated[index]!];
  return before === stated || (before.length === 0 && stated.length === 0);
}

/** The words, in lower case, that are names of places and of their people. */
function placesOf({ named, ordered }: Resolution): ReadonlySet<string> {
  const { tokens } = named.article;
  const places = new Set<string>();
  for (const { draft } of ordered)
    if (draft.type === 'place')
      for (const { first, end } of draft.mentions) if (end === first + 1) places.add(tokens[first]!.lower);
  return places;
}

/** Actors with their mentions where they stand now; null where they would have another order. */
function followActors(
  last: Resolution,
  article: Article,
  roles: readonly GivenRole[],
  changed: ChangedBlocks,
): readonly ResolvedActor[] | null {
  /** By where they began: the roles in changed blocks. */
  const moved = new Map<number, GivenRole>();
  last.roles.forEach((role, index) => {
    if (changed.holding(role.first) !== null) moved.set(role.first, roles[index]!);
  });
  const republish = republishing(last.named.article, article, changed);
  const areStill = changed.areStill && roles === last.roles;
  const ordered: ResolvedActor[] = [];
  for (const actor of last.ordered) {
    const { index, draft, places, slug } = actor;
    const mentions = areStill ? draft.mentions : followMentions(draft.mentions, moved, changed);
    if (mentions === null) return null;
    const before = ordered.at(-1)?.draft.mentions[0];
    if (before && order(before, mentions[0]!) > 0) return null;
    const now = mentions === draft.mentions ? draft : movedActor(draft, mentions);
    const republished = republish(actor, now);
    const isSame = now === draft && republished === actor.actor;
    ordered.push(isSame ? actor : { index, draft: now, places, actor: republished, slug });
  }
  return ordered;
}

function movedActor({ type, name }: DraftActor, mentions: DraftMention[]): DraftActor {
  return { type, name, mentions };
}

function followMentions(
  mentions: DraftMention[],
  roles: ReadonlyMap<number, GivenRole>,
  changed: ChangedBlocks,
): DraftMention[] | null {
  let followed: DraftMention[] | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const role = mention.kind === 'role' ? roles.get(mention.first) : undefined;
    const now = changed.moved(mention, role);
    if (now === null) return null;
    if (now !== mention) followed ??= mentions.slice(0, index);
    if (followed === null) continue;
    const before = followed.at(-1);
    if (before && order(before, now) > 0) return null;
    followed.push(now);
  }
  return followed ?? mentions;
}
