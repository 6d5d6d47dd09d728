import type { Article } from '../model.ts';
import { placeNouns } from './bodies.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { draftMention, groupNames, isNamedBefore, type DraftActor, type NameGroup } from './draft.ts';
import { headlineEnd } from './headings.ts';
import { HeadIndex, HeadKeys } from './headIndex.ts';
import type { KinRules } from './nameKin.ts';
import type { NameSpan } from './names.ts';
import { isMisspelt, isPrefix, isSuffix } from './words.ts';

/** Which names of places may be one place's. */
export function kinOfPlaces(gazetteer: Gazetteer): KinRules {
  const mayBeFor = (form: readonly string[], full: readonly string[]): boolean =>
    isShortening(form, full, gazetteer) || isMisspelt(form, full);
  return {
    keysOf: (words) => placeKeys.of(words),
    mayBeOne: (one, other) => mayBeFor(one, other) || mayBeFor(other, one),
  };
}

/** Gathers the names of places: a name without its "River", "Province" or "Mount" goes to the one place that has it with. */
export function gatherPlaces(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly DraftActor[] {
  const groups = groupNames(article, names);
  const bodyStart = headlineEnd(article);
  const actors = new Map<NameGroup, DraftActor>();
  const index = new HeadIndex();
  for (const group of groups) index.add(group, placeKeys.of(group.words));
  for (const group of groups) {
    const near = index.find(placeKeys.of(group.words));
    const longer = near
      .filter((other) => isShortening(group.words, other.words, gazetteer))
      .filter((other) => !leftOutAfterNoTown.has(other.words.at(-1)!) || isNamedBefore(other, group, bodyStart));
    const misspelt = near.filter((other) => isMisspelt(group.words, other.words) && isNamedBefore(other, group, 0));
    const [heads, how] = longer.length > 0 ? [longer, 'the short form of'] : [misspelt, 'one letter away from'];
    const head = heads.length === 1 ? heads[0]! : group;
    const actor = actors.get(head) ?? { type: 'place', name: null, mentions: [] };
    actors.set(head, actor);
    const why = head === group ? undefined : `${how} ${head.words.join(' ')}`;
    for (const { first, end } of group.spans) actor.mentions.push(draftMention(first, end, 'name', 'place', why));
  }
  return [...actors.values()];
}

const placeKeys = new HeadKeys((words) => [`f ${words[0] ?? ''}`, `l ${words.at(-1) ?? ''}`]);

const states: ReadonlySet<string> = new Set([
  'kingdom', 'republic', 'state', 'province', 'city', 'commonwealth', 'principality', 'duchy', 'emirate', 'sultanate', 'town', 'village', 'island', 'region',
]); // prettier-ignore

/** What people leave out after a place's own name. */
const leftOut: ReadonlySet<string> = new Set(['city', 'islands']);

/** What they leave out where the rest is no town's or country's name: "Yangtze" is the river, "Windsor" not the castle. */
const leftOutAfterNoTown: ReadonlySet<string> = new Set([
  'bridge', 'palace', 'castle', 'cosmodrome', 'stadium', 'building', 'hotel', 'cathedral', 'river', 'lake', 'glacier', 'dam', 'plantation', 'desert',
  'volcano', 'mansion', 'prison', 'refinery',
]); // prettier-ignore

const heights: ReadonlySet<string> = new Set(['mount', 'mt', 'lake', 'isle']);

/** "Everest" of "Mount Everest", "Prussia" of "Kingdom of Prussia", "Quito" of "Quito City"; never a bay by its town. */
function isShortening(part: readonly string[], whole: readonly string[], gazetteer: Gazetteer): boolean {
  if (part.length === 0 || part.length >= whole.length) return false;
  if (part.length === 1 && placeNouns.has(part[0]!)) return part[0] === whole.at(-1) || whole[1] === 'of';
  if (part.some((word) => placeNouns.has(word))) return false;
  if (isPrefix(part, whole)) {
    if (whole.length !== part.length + 1) return false;
    if (leftOut.has(whole.at(-1)!)) return true;
    const isTown =
      (factsOf(gazetteer, part.join(' ')) & (fact.city | fact.bigCity | fact.country | fact.knownPlace)) !== 0;
    return !isTown && leftOutAfterNoTown.has(whole.at(-1)!);
  }
  if (!isSuffix(part, whole)) return false;
  const rest = whole.slice(0, whole.length - part.length);
  return (
    (rest.length === 1 && heights.has(rest[0]!)) || (rest.length === 2 && states.has(rest[0]!) && rest[1] === 'of')
  );
}
