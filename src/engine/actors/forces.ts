import type { ActorType, Article } from '../model.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { eachText, type BlockNames } from './blockNames.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { TokenList } from './tokenList.ts';
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
export function gatherForces(
  article: Article,
  syntax: ArticleSyntax,
  blocks: readonly BlockNames[],
  actors: readonly DraftActor[],
): readonly DraftActor[] {
  /** The tokens that a force's name may end with. */
  const ends = new Set<number>();
  eachText(article, blocks, ({ tokens }, from) => {
    for (const token of forceTokens.of(tokens)) ends.add(token + from);
  });
  const found = new Map<string, DraftActor>();
  if (ends.size === 0) return [];
  const owners: DraftMention[] = [];
  for (const actor of actors)
    if (actor.type !== 'person')
      for (const mention of actor.mentions) if (ends.has(mention.end) && isOwner(mention)) owners.push(mention);
  for (const { first, end } of owners.sort((a, b) => a.first - b.first)) {
    if (goesOnAsName(article, syntax, end)) continue;
    const key = comparableName(article.tokens, first, end + 1);
    const type = forces.get(article.tokens[end]!.text)!;
    const actor = found.get(key) ?? { type, name: null, mentions: [] };
    found.set(key, actor);
    actor.mentions.push({ first, end: end + 1, kind: 'name', type: 'other' });
  }
  return [...found.values()];
}

/** Whether a body of this kind is named by whose it is. */
export function isForce(text: string): boolean {
  return forces.has(text);
}

/** The tokens that say what kind of body it is. */
export const forceTokens = new TokenList(({ text }) => isForce(text));

/** Whether such a token is only the beginning of what is named: "the Turkish navy base". */
export function goesOnAsName({ tokens }: Article, syntax: ArticleSyntax, token: number): boolean {
  const next = syntax.tagOf(token + 1);
  return next === 'NOUN' || next === 'PROPN' || tokens[token + 1]?.text === '-';
}

function isOwner({ type, kind }: DraftMention): boolean {
  return type === 'nationality' || (type === 'place' && kind === 'name');
}
