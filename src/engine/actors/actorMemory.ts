import type { Actor } from '../model.ts';
import { areSame, tellingOf, type BlockTelling, type NamedArticle } from './blockTelling.ts';
import { ChangedBlocks, type ChangedBlock } from './changedBlocks.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { followRoles } from './followedRoles.ts';
import type { GivenRole } from './givenRoles.ts';
import { headlineEnd } from './headings.ts';
import { order, type OrderedActor } from './publish.ts';
import { republished } from './republish.ts';

/** An actor of a version, in reading order, with where its mentions stood among those that its names were gathered into. */
export interface ResolvedActor extends OrderedActor {
  /** For each mention its index among the names that were gathered, in the order they were found; -1 for a role. */
  readonly places: readonly number[];
}

/** Who is who in a version of an article. */
export interface Resolution {
  readonly named: NamedArticle;
  /** In reading order. */
  readonly ordered: readonly ResolvedActor[];
  readonly roles: readonly GivenRole[];
  /** The same actors as others see them. */
  readonly actors: readonly Actor[];
}

/**
 * Actors in reading order with where their mentions stood before.
 * @param drafts the actors as they were gathered, the mentions that are roles behind the others
 * @param counts how many mentions of each are none
 */
export function placed(
  ordered: readonly OrderedActor[],
  drafts: readonly DraftActor[],
  counts: readonly number[],
): readonly ResolvedActor[] {
  return ordered.map(({ index, draft }) => {
    const found = drafts[index]!.mentions;
    const placeOf = (place: number): number => (place < counts[index]! ? place : -1);
    if (draft.mentions === found) return { index, draft, places: found.map((_, place) => placeOf(place)) };
    const places = new Map(found.map((mention, place) => [mention, placeOf(place)]));
    return { index, draft, places: draft.mentions.map((mention) => places.get(mention)!) };
  });
}

interface Last extends Resolution {
  /** The words after which people may be called. */
  readonly places: ReadonlySet<string>;
  /** What blocks tell that were looked at last, by their index. */
  readonly tellings: ReadonlyMap<number, BlockTelling>;
}

/** Most blocks that may have changed for who is who to be taken over. */
const mostChanged = 8;

/**
 * Who was who in an article's last version. Where each block that changed tells the same as before and its names have the
 * same roles, all stay who they are, and only where they are named is told anew.
 */
export class ActorMemory {
  #last: Last | null = null;

  /** Keeps who is who in a version whose actors were gathered. */
  keep(resolution: Resolution): void {
    this.#last = { ...resolution, places: placesOf(resolution), tellings: new Map() };
  }

  /** The actors of a version that follows on the last one; null where they are to be gathered. */
  follow(named: NamedArticle): readonly Actor[] | null {
    const last = this.#last;
    if (last === null || !isLike(last.named, named)) return null;
    const tellings = new Map<number, BlockTelling>();
    const changed: ChangedBlock[] = [];
    for (let index = 0; index < named.blocks.length; index++) {
      if (isSameBlock(last.named, named, index)) continue;
      if (changed.length === mostChanged) return null;
      const before = last.tellings.get(index) ?? tellingOf(last.named, index, last.places);
      const now = tellingOf(named, index, last.places);
      if (!areSame(before, now)) return null;
      tellings.set(index, now);
      changed.push({
        index,
        from: last.named.firsts[index]!,
        end: last.named.firsts[index + 1]!,
        to: named.firsts[index]!,
        toEnd: named.firsts[index + 1]!,
        borders: before.borders,
        bordersNow: now.borders,
      });
    }
    const blocks = new ChangedBlocks(changed);
    const roles = followRoles(last, named, blocks);
    if (roles === null) return null;
    const ordered = followActors(last, roles, blocks);
    if (ordered === null) return null;
    const actors = republished(last, named.article, ordered, blocks);
    this.#last = { named, ordered, roles, actors, places: last.places, tellings };
    return actors;
  }
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
  roles: readonly GivenRole[],
  changed: ChangedBlocks,
): readonly ResolvedActor[] | null {
  if (changed.areStill && roles === last.roles) return last.ordered;
  /** By where they began: the roles in changed blocks. */
  const moved = new Map<number, GivenRole>();
  last.roles.forEach((role, index) => {
    if (changed.holding(role.first) !== null) moved.set(role.first, roles[index]!);
  });
  const ordered: ResolvedActor[] = [];
  for (const actor of last.ordered) {
    const mentions = followMentions(actor.draft.mentions, moved, changed);
    if (mentions === null) return null;
    const before = ordered.at(-1)?.draft.mentions[0];
    if (before && order(before, mentions[0]!) > 0) return null;
    const { index, draft, places } = actor;
    const isStill = mentions === draft.mentions;
    ordered.push(isStill ? actor : { index, draft: movedActor(draft, mentions), places });
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
