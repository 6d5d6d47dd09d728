import type { Article } from '../model.ts';
import type { DraftActor } from './draft.ts';
import type { PlacedMention } from './followedRoles.ts';
import type { GivenRole } from './givenRoles.ts';
import { order, publishActor } from './publish.ts';
import type { Resolution, ResolvedActor } from './resolution.ts';
import { idGiver } from './slug.ts';
import type { TouchedActors } from './touchedActors.ts';

/**
 * Who is who in a version without the names that went after it.
 * @param touched whom these and the names that came can touch
 * @returns null where somebody has a role that is tied to a name that went
 */
export function withoutGone(last: Resolution, touched: TouchedActors): Resolution | null {
  const ordered: ResolvedActor[] = [];
  for (const actor of last.ordered) {
    const now = touched.get(actor.index);
    if (now === undefined) ordered.push(actor);
    else if (now !== null) ordered.push(withNames(actor, now.places));
    else if (actor.places.includes(-1)) return null;
  }
  const roles: GivenRole[] = [];
  for (const role of last.roles) {
    const places = role.mention < 0 ? undefined : touched.get(role.actor)?.places;
    const mention = places === undefined ? role.mention : places.get(role.mention);
    if (mention === undefined) return null;
    roles.push(mention === role.mention ? role : { ...role, mention });
  }
  return { ...last, ordered: ordered.sort(inText), roles };
}

/** An actor with some of its names, which have other places now, and its roles. */
function withNames(
  { index, draft, places, actor, slug }: ResolvedActor,
  now: ReadonlyMap<number, number>,
): ResolvedActor {
  const left = places.flatMap((place, at) => (place < 0 || now.has(place) ? [at] : []));
  const { type, name, mentions } = draft;
  return {
    index,
    draft: { type, name, mentions: left.map((at) => mentions[at]!) },
    places: left.map((at) => (places[at]! < 0 ? -1 : now.get(places[at]!)!)),
    actor: { ...actor, mentions: left.map((at) => actor.mentions[at]!) },
    slug,
  };
}

/** The names that came. */
export function namesCome(touched: TouchedActors): readonly PlacedMention[] {
  const come: PlacedMention[] = [];
  for (const [actor, now] of touched) {
    if (now === null) continue;
    const stayed = new Set(now.places.values());
    for (const [mention, was] of now.draft.mentions.entries())
      if (!stayed.has(mention)) come.push({ actor, mention, first: was.first, end: was.end, draft: now.draft, was });
  }
  return come;
}

/**
 * All actors of a version, in reading order.
 * @param followed those of the version before without the names that went, as they stand now
 */
export function withTouched(
  article: Article,
  followed: readonly ResolvedActor[],
  touched: TouchedActors,
): readonly ResolvedActor[] {
  const all = followed.filter(({ index }) => !touched.has(index));
  const before = new Map(followed.map((actor) => [actor.index, actor]));
  for (const [index, now] of touched) if (now !== null) all.push(withRoles(index, now.draft, before.get(index)));
  const giveId = idGiver();
  return all.sort(inText).map((one) => {
    const { index, draft, places, actor, slug } = one;
    if (touched.has(index)) return { index, draft, places, ...publishActor(article, draft, giveId) };
    const id = giveId(slug);
    return id === actor.id ? one : { index, draft, places, actor: { ...actor, id }, slug };
  });
}

/** An actor whose names were gathered, with the roles that it has; not yet as others see it. */
function withRoles(
  index: number,
  { type, name, mentions }: DraftActor,
  before: ResolvedActor | undefined,
): ResolvedActor {
  const found = mentions.map((mention, place) => ({ mention, place }));
  for (const [at, place] of before?.places.entries() ?? [])
    if (place < 0) found.push({ mention: before!.draft.mentions[at]!, place });
  found.sort((one, other) => order(one.mention, other.mention));
  return {
    index,
    draft: { type, name, mentions: found.map(({ mention }) => mention) },
    places: found.map(({ place }) => place),
    actor: { id: '', name: '', type, mentions: [] },
    slug: '',
  };
}

function inText(one: ResolvedActor, other: ResolvedActor): number {
  return order(one.draft.mentions[0]!, other.draft.mentions[0]!) || one.index - other.index;
}
