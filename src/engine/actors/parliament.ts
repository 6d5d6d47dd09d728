import { sentenceAt, type NameText } from './blockNames.ts';
import { overlaid } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { TokenList } from './tokenList.ts';

const chamber = new TokenList(({ text }) => text === 'parliament');

/** What stands before a parliament that is named: no article, and nothing that says which. */
const openings: ReadonlySet<string> = new Set([
  'in', 'to', 'before', 'by', 'through', 'from', 'for', 'with', 'at', 'into', 'against', 'outside', 'inside', 'that', 'and', 'but', 'if', 'when', 'after',
  'as', 'while', 'yesterday', 'told', 'tell', 'asked', 'ask', 'dissolve', 'dissolved', 'lets', 'until', 'unless', 'because', ',', '"', ':', ';',
]); // prettier-ignore

/** Nouns that make it part of something else: "parliament buildings". */
const parts: ReadonlySet<string> = new Set([
  'member', 'members', 'building', 'buildings', 'house', 'seat', 'seats', 'session', 'sessions', 'speaker', 'election', 'elections', 'deputy', 'deputies',
  'square', 'hill', 'hall', 'house', 'street', 'compound', 'committee', 'vote', 'chamber', '-',
]); // prettier-ignore

/** "told parliament", "parliament's finance committee": without an article it is a name, however it is written. */
export function withParliament(text: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const first of chamber.of(text.tokens)) {
    const { firstToken, endToken } = sentenceAt(text, first);
    const before = first > firstToken ? text.tokens[first - 1]!.lower : '';
    const next = first + 1 < endToken ? text.tokens[first + 1]!.lower : '';
    if (openings.has(before) && !parts.has(next)) found.push({ first, end: first + 1, type: 'organization' });
  }
  return overlaid(names, found);
}
