import type { Article } from '../model.ts';
import type { DraftActor } from './draft.ts';
import { comparableName, fold } from './words.ts';

/**
 * Gives the body that an article calls by the last words of its own outlet's name that name in full: in the Merrow Courier
 * "told the Courier" is the Merrow Courier.
 */
export function namedInFull(article: Article, actors: readonly DraftActor[]): readonly DraftActor[] {
  const outlet = article.header.outlet?.value ?? '';
  if (outlet === '') return actors;
  const full = outlet.toLowerCase().split(' ').map(fold).join(' ');
  return actors.map((actor) => {
    if (actor.type !== 'organization' || actor.name !== null) return actor;
    const isShort = actor.mentions.every(
      ({ first, end, kind }) => kind === 'role' || full.endsWith(` ${comparableName(article.tokens, first, end)}`),
    );
    return isShort ? { ...actor, name: outlet } : actor;
  });
}
