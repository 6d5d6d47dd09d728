import type { Gazetteer } from '../tagging/gazetteer.ts';
import { gatheredTypes, nameAt, wordsAt, type ActorKin, type GatheredType } from './actorKin.ts';
import type { NamedArticle } from './blockTelling.ts';
import type { ChangedBlocks } from './changedBlocks.ts';
import { peoplesIn } from './derived.ts';
import type { DraftActor } from './draft.ts';
import type { NameChanges } from './nameChanges.ts';
import { gatherForms } from './nameForms.ts';
import type { NameSpan } from './names.ts';
import { spanOf } from './nameSpans.ts';
import { gatherOrganizations } from './organizations.ts';
import { namedInFull } from './outlets.ts';
import { gatherPeople } from './people.ts';
import { gatherPlaces } from './places.ts';
import type { Resolution, ResolvedActor } from './resolution.ts';

/** An actor whose names were gathered anew; its mentions stand at tokens of the second version, in the order they were found. */
export interface TouchedActor {
  readonly draft: DraftActor;
  /** By the places of its names in the first version that stayed: their places now. */
  readonly places: ReadonlyMap<number, number>;
}

/** The actors whom names that come and go can touch, by their indexes; null where no name of one is left. */
export type TouchedActors = ReadonlyMap<number, TouchedActor | null>;

/** A name that stays: whose it was, and its place among that one's names. */
interface Kept {
  readonly owner: ResolvedActor;
  readonly place: number;
  readonly span: NameSpan;
}

/**
 * Gathers the names of those whom names that come and go can touch, as they would be gathered among all others.
 * @param changed the blocks that changed, by what stays in them
 * @param kin the actors of the first version by their names
 * @returns null where more hangs on these names than who is called so, and where a name that stays is somebody else's now
 */
export function gatherTouched(
  last: Resolution,
  now: NamedArticle,
  { gone, come }: NameChanges,
  changed: ChangedBlocks,
  kin: ActorKin,
  gazetteer: Gazetteer,
): TouchedActors | null {
  gatherForms(now.article, now.blocks);
  const all = new Map<number, TouchedActor | null>();
  let next = last.ordered.reduce((index, actor) => Math.max(index, actor.index + 1), last.unordered);
  for (const type of gatheredTypes) {
    const went = gone.filter((name) => name.type === type);
    const came = come.filter((name) => name.type === type);
    if (went.length === 0 && came.length === 0) continue;
    const touched = kin[type].touchedBy([
      ...went.map((name) => wordsAt(last.named, name)),
      ...came.map((name) => wordsAt(now, name)),
    ]);
    const owners = touched && last.ordered.filter(({ index }) => touched.has(index));
    const kept = owners && keptNames(owners, type, went, changed);
    if (kept === null) return null;
    const spans = [...[...kept.values()].map(({ span }) => span), ...came].sort((a, b) => a.first - b.first);
    if (type === 'organization' && (areInBrackets(now, spans) || areInBrackets(last.named, went))) return null;
    if (type === 'place' && havePeoples(now, [...namesOfOneWord(now, spans), ...namesOfOneWord(last.named, went)]))
      return null;
    const drafts = gathered(now, type, spans, gazetteer);
    for (const { index } of owners!) all.set(index, null);
    for (const draft of drafts) {
      const stayed = draft.mentions.map(({ first }) => kept.get(first));
      const owner = stayed.find((name) => name !== undefined)?.owner;
      if (owner === undefined) {
        all.set(next++, { draft, places: new Map() });
        continue;
      }
      const actor = stays(draft, owner, stayed);
      if (actor === null || all.get(owner.index) !== null) return null;
      // Whose first name comes further on is gathered further on.
      const name = nameAt(now, draft.mentions[0]!);
      const { first } = draft.mentions[0]!;
      if (came.some((other) => other.first < first && nameAt(now, other) === name)) return null;
      if (went.some((other) => nameAt(last.named, other) === name && isBefore(other, owner))) return null;
      all.set(owner.index, actor);
    }
  }
  return all;
}

function isBefore({ first }: NameSpan, { draft, places }: ResolvedActor): boolean {
  return first < draft.mentions[places.indexOf(0)]!.first;
}

/** By their first tokens now: the names of actors that stay; null where not all is known of them. */
function keptNames(
  owners: readonly ResolvedActor[],
  type: GatheredType,
  gone: readonly NameSpan[],
  changed: ChangedBlocks,
): ReadonlyMap<number, Kept> | null {
  const went = new Set(gone.map(({ first }) => first));
  const kept = new Map<number, Kept>();
  let left = gone.length;
  for (const owner of owners)
    for (const [at, mention] of owner.draft.mentions.entries()) {
      const place = owner.places[at]!;
      if (place < 0) continue;
      if (mention.type !== type) return null;
      if (went.has(mention.first)) {
        left--;
        continue;
      }
      const moved = changed.moved(mention);
      if (moved === null) return null;
      kept.set(moved.first, { owner, place, span: spanOf(moved.first, moved.end, type) });
    }
  return left === 0 ? kept : null;
}

function gathered(
  { article }: NamedArticle,
  type: GatheredType,
  spans: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly DraftActor[] {
  if (type === 'person') return gatherPeople(article, spans, gazetteer);
  if (type === 'place') return gatherPlaces(article, spans, gazetteer);
  return namedInFull(article, gatherOrganizations(article, spans, gazetteer));
}

/**
 * An actor that is who it was; null where not all its names that stay were its own, in the same order.
 * @param kept for each mention the name that it was, if it stays
 */
function stays(draft: DraftActor, owner: ResolvedActor, kept: readonly (Kept | undefined)[]): TouchedActor | null {
  if (draft.type !== owner.draft.type || kept[0]?.place !== 0) return null;
  const places = new Map<number, number>();
  let last = -1;
  for (const [now, name] of kept.entries()) {
    if (name === undefined) continue;
    if (name.owner !== owner || name.place <= last) return null;
    last = name.place;
    places.set(name.place, now);
  }
  return { draft, places };
}

/** Whether some of the names stand in brackets or right before some, where the text may say what is short for them. */
function areInBrackets({ article: { tokens } }: NamedArticle, names: readonly NameSpan[]): boolean {
  return names.some(({ first, end }) => [first - 1, end, end + 1].some((token) => tokens[token]?.text === '('));
}

function namesOfOneWord({ article: { tokens } }: NamedArticle, names: readonly NameSpan[]): readonly string[] {
  return names.filter(({ first, end }) => end === first + 1).map(({ first }) => tokens[first]!.lower);
}

/** Whether the article has a word that may be for the people of one of these places. */
function havePeoples({ blocks }: NamedArticle, places: readonly string[]): boolean {
  const asked = new Set(places);
  if (asked.size === 0) return false;
  return blocks.some(({ text }) => peoplesIn(text).some((people) => people.places.some((place) => asked.has(place))));
}
