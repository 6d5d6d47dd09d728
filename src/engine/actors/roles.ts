import type { Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { honorifics, personNouns } from './titles.ts';

/** Adds the roles that stand right before a person's name: "Labour Minister", "crane driver", "former judge". */
export function addRoles(article: Article, syntax: Syntax, actors: readonly DraftActor[]): void {
  const sentenceStarts = new Set(article.sentences.map((sentence) => sentence.firstToken));
  for (const actor of actors) {
    if (actor.type !== 'person') continue;
    const roles: DraftMention[] = [];
    for (const mention of actor.mentions) {
      const role = titleBefore(article, syntax, mention.first, sentenceStarts);
      if (role) roles.push(role);
    }
    actor.mentions.push(...roles);
  }
}

const modifiers: ReadonlySet<string> = new Set([
  'former', 'deputy', 'vice', 'acting', 'prime', 'foreign', 'senior', 'retired', 'late', 'chief', 'general', 'assistant', 'interim', 'outgoing',
  'incoming', 'first', 'second', 'co', 'managing', 'executive', 'national', 'regional', 'local', 'opposition', 'party', 'state', 'harbour', 'crane',
  'finance', 'defence', 'defense', 'interior', 'health', 'press', 'police', 'army', 'union', 'club', 'team', 'supreme', 'special', 'military',
]); // prettier-ignore

function titleBefore(
  article: Article,
  syntax: Syntax,
  name: number,
  sentenceStarts: ReadonlySet<number>,
): DraftMention | null {
  const { tokens } = article;
  const head = name - 1;
  if (head < 0 || sentenceStarts.has(name)) return null;
  const noun = tokens[head]!;
  if (!personNouns.has(noun.lower) || (honorifics.has(noun.lower) && noun.text.endsWith('.'))) return null;
  let first = head;
  while (!sentenceStarts.has(first)) {
    const before = tokens[first - 1]!;
    const tag = syntax.tags[first - 1];
    const capital = before.text.charAt(0) !== before.text.charAt(0).toLowerCase();
    const fits =
      tag === 'X' ? capital || modifiers.has(before.lower) : tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN';
    if (!fits && !(before.text === '-' && first - 1 > 0)) break;
    first--;
  }
  return { first, end: name, kind: 'role', type: 'person' };
}
