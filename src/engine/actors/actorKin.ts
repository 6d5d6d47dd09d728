import type { Gazetteer } from '../tagging/gazetteer.ts';
import type { NamedArticle } from './blockTelling.ts';
import type { DraftActor } from './draft.ts';
import { NameKin } from './nameKin.ts';
import type { NameSpan } from './names.ts';
import { kinOfOrganizations } from './organizations.ts';
import { kinOfPeople } from './people.ts';
import { kinOfPlaces } from './places.ts';
import type { Resolution, ResolvedActor } from './resolution.ts';
import { comparableName, comparableWords } from './words.ts';

/** The types of names that are gathered into actors, in the order in which they are. */
export const gatheredTypes = ['person', 'organization', 'place'] as const;

export type GatheredType = (typeof gatheredTypes)[number];

/** Who is gathered from names of one type, by these names. */
export type ActorKin = Readonly<Record<GatheredType, NameKin>>;

/** The actors of a version by their names. */
export function kinOf({ named, ordered }: Resolution, gazetteer: Gazetteer): ActorKin {
  const kin = {
    person: new NameKin(kinOfPeople(gazetteer)),
    organization: new NameKin(kinOfOrganizations),
    place: new NameKin(kinOfPlaces(gazetteer)),
  };
  for (const actor of ordered) note(kin, named, actor);
  return kin;
}

/** Has some actors of a version, by their indexes, bear the names that they have in it. */
export function noteNames(kin: ActorKin, { named, ordered }: Resolution, some: Iterable<number>): void {
  const left = new Set(some);
  for (const index of left) for (const type of gatheredTypes) kin[type].set(index, []);
  for (const actor of ordered) if (left.has(actor.index)) note(kin, named, actor);
}

function note(kin: ActorKin, named: NamedArticle, { index, draft, places }: ResolvedActor): void {
  const type = typeGathered(draft, places);
  if (type !== null) kin[type].set(index, namesOf(named, draft, places));
}

/** Of which type the names are that an actor was gathered from; null where it comes of something else. */
function typeGathered({ type, name, mentions }: DraftActor, places: ResolvedActor['places']): GatheredType | null {
  const gathered = type === 'government' ? 'organization' : type;
  const first = mentions[places.indexOf(0)];
  if (gathered !== 'person' && gathered !== 'organization' && gathered !== 'place') return null;
  // A part of the world has a name of its own.
  if (gathered === 'place' && name !== null) return null;
  return first?.type === gathered && first.kind !== 'metonym' ? gathered : null;
}

/** The different names of an actor, in comparable words. */
function namesOf(
  named: NamedArticle,
  { mentions }: DraftActor,
  places: ResolvedActor['places'],
): readonly (readonly string[])[] {
  const names = new Map<string, readonly string[]>();
  for (const [at, mention] of mentions.entries())
    if (places[at]! >= 0) names.set(nameAt(named, mention), wordsAt(named, mention));
  return [...names.values()];
}

/** The comparable words of a name of an article, as they are known of its block. */
export function wordsAt(named: NamedArticle, name: Pick<NameSpan, 'first' | 'end'>): readonly string[] {
  const { tokens, from } = blockOf(named, name.first);
  return comparableWords(tokens, name.first - from, name.end - from);
}

export function nameAt(named: NamedArticle, name: Pick<NameSpan, 'first' | 'end'>): string {
  const { tokens, from } = blockOf(named, name.first);
  return comparableName(tokens, name.first - from, name.end - from);
}

/** The words of the block that a token stands in, and where they begin. */
function blockOf(
  { blocks, firsts }: NamedArticle,
  token: number,
): Pick<NamedArticle['article'], 'tokens'> & { from: number } {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return { tokens: blocks[low]!.text.tokens, from: firsts[low]! };
}
