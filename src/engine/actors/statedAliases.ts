import type { Article } from '../model.ts';
import type { DraftActor } from './draft.ts';
import type { NameSpan } from './names.ts';

/** Words that say that what follows is another name of the same. */
const cues: ReadonlySet<string> = new Set([
  'known',
  'called',
  'nicknamed',
  'dubbed',
  'aka',
  'a.k.a.',
  'née',
  'nee',
  'formerly',
  'previously',
  'originally',
  'abbreviated',
  'alias',
  'renamed',
  'styled',
]);

/** What may stand between the two names besides. */
const fillers: ReadonlySet<string> = new Set([
  ',', '(', '"', "'", '“', '”', '‘', '’', '[', 'also', 'better', 'commonly', 'simply', 'officially', 'now', 'then', 'later', 'sometimes', 'usually', 'often', 'popularly',
  'as', 'the', 'or', 'and', 'who', 'which', 'is', 'was', 'by', 'his', 'her', 'its', 'to', 'stage', 'name', 'in', 'English', 'locally', 'widely', 'once', 'still', 'informally', 'more',
]); // prettier-ignore

/** Most words between a name and the other name that the text gives it. */
const longestGap = 9;

/**
 * Joins actors whose names the text itself says to be one's: "Tollan, formerly known as Port Victory", "Jorge Reyes,
 * nicknamed El Lobo". Both must be of one type.
 */
export function joinStatedAliases(
  article: Article,
  names: readonly NameSpan[],
  actors: readonly DraftActor[],
): readonly DraftActor[] {
  const owner = new Map<number, DraftActor>();
  for (const actor of actors)
    for (const mention of actor.mentions) if (mention.kind !== 'role') owner.set(mention.first, actor);
  const joined = new Map<DraftActor, DraftActor>();
  const rootOf = (actor: DraftActor): DraftActor => {
    let root = actor;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  for (let index = 1; index < names.length; index++) {
    const before = names[index - 1]!;
    const after = names[index]!;
    if (!saysAlias(article, before.end, after.first)) continue;
    const first = owner.get(before.first);
    const second = owner.get(after.first);
    if (first === undefined || second === undefined) continue;
    const root = rootOf(first);
    const other = rootOf(second);
    if (root === other || root.type !== other.type || root.name !== null || other.name !== null) continue;
    joined.set(other, root);
    const why = 'the text says so';
    for (const mention of other.mentions) root.mentions.push(mention.why === undefined ? { ...mention, why } : mention);
  }
  return joined.size === 0 ? actors : actors.filter((actor) => !joined.has(actor));
}

function saysAlias(article: Article, from: number, to: number): boolean {
  if (to - from < 2 || to - from > longestGap) return false;
  let said = false;
  for (let token = from; token < to; token++) {
    const { lower } = article.tokens[token]!;
    if (cues.has(lower)) said = true;
    else if (!fillers.has(lower)) return false;
  }
  return said;
}
