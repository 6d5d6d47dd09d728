import type { ActorType, Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import type { DraftActor } from './draft.ts';
import { comparableName } from './words.ts';

/** Bodies that are named by whose they are: "Lagos police", "the Turkish navy", "Ethiopian troops". */
const forces: ReadonlyMap<string, ActorType> = new Map([
  ['police', 'organization'],
  ['army', 'organization'],
  ['navy', 'organization'],
  ['coastguard', 'organization'],
  ['troops', 'group'],
]);

/**
 * Adds police, armies and troops that stand right after a place or a word for a people. The place's own mention stays
 * inside theirs.
 */
export function gatherForces(article: Article, syntax: Syntax, actors: readonly DraftActor[]): readonly DraftActor[] {
  const found = new Map<string, DraftActor>();
  const spans = actors
    .flatMap((actor) => (actor.type === 'person' ? [] : actor.mentions))
    .filter(({ end, type, kind }) => {
      if (type !== 'nationality' && (type !== 'place' || kind !== 'name')) return false;
      return forces.has(article.tokens[end]?.text ?? '');
    })
    .sort((a, b) => a.first - b.first);
  for (const { first, end } of spans) {
    const type = forces.get(article.tokens[end]?.text ?? '');
    const next = syntax.tags[end + 1];
    if (type === undefined || next === 'NOUN' || next === 'PROPN' || article.tokens[end + 1]?.text === '-') continue;
    const key = comparableName(article.tokens, first, end + 1);
    const actor = found.get(key) ?? { type, name: null, mentions: [] };
    found.set(key, actor);
    actor.mentions.push({ first, end: end + 1, kind: 'name', type: 'other' });
  }
  return [...found.values()];
}
