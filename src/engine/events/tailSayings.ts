import { headOf, nounPhraseOf, verbGroupOf, type TokenRange } from '../syntax/clause.ts';
import type { EventContext } from './who.ts';

/** Who says at a sentence's end all that stands before it. */
export interface TailSaying {
  readonly source: TokenRange;
  /** The source's noun or name. */
  readonly head: number;
  /** Tokens of what is said whose heads lie outside it. */
  readonly said: readonly number[];
}

/** Most tokens of a source, and of what follows the verb: "the ministry said | in a statement on Monday". */
const longestSource = 10;
const longestEnd = 10;

/**
 * "A quake shook the valley, killing four and trapping others, the ministry said": read off the words where the tree takes what
 * is said for the verb's subject, or finds nobody who says it.
 * @param subject whom the tree has for the verb's subject; null where nobody
 * @returns null where the verb ends no such sentence, or the tree reads it well
 */
export function tailSayingOf(context: EventContext, verb: number, subject: number | null): TailSaying | null {
  const { article, tree } = context;
  const { tags, fineTags } = tree.syntax;
  const { firstToken, endToken } = article.sentences[tree.sentenceOf[verb]!]!;
  if (!finite.has(fineTags[verb]!) || verbGroupOf(tree, verb).passive) return null;
  const comma = commaBefore(context, verb, firstToken);
  if (comma === null) return null;
  if (subject !== null && nounPhraseOf(tree, subject).from > comma) return null;
  for (let at = verb + 1; at < endToken; at++) {
    const isClause = tags[at] === 'VERB' || tags[at] === 'AUX' || article.tokens[at]!.lower === 'that';
    if (isClause || at > verb + longestEnd || (tags[at] === 'PUNCT' && at < endToken - 2)) return null;
  }
  const source = { from: comma + 1, to: verb };
  const head = lastNoun(context, source);
  if (head === null) return null;
  const said: number[] = [];
  let isClause = false;
  for (let at = firstToken; at < comma; at++) {
    const above = headOf(tree, at);
    if ((above === null || above < firstToken || above >= comma) && tags[at] !== 'PUNCT') said.push(at);
    // Also a form in -ed that the tree takes for a participle.
    if (finite.has(fineTags[at]!) || fineTags[at] === 'VBN') isClause = true;
  }
  return isClause ? { source, head, said } : null;
}

const finite = new Set(['VBD', 'VBZ', 'VBP']);

/** The comma right before the noun phrase that stands before a verb; null where anything else does. */
function commaBefore({ article, tree }: EventContext, verb: number, first: number): number | null {
  for (let at = verb - 1; at > first && at >= verb - 1 - longestSource; at--) {
    const { text } = article.tokens[at]!;
    if (text === ',') return at < verb - 1 ? at : null;
    if (!ofNames.has(tree.syntax.tags[at]!)) return null;
  }
  return null;
}

const ofNames = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'ADP', 'PART', 'CCONJ']);

/** The last noun or name before a preposition: "a spokesman | for the mayor". */
function lastNoun({ tree }: EventContext, { from, to }: TokenRange): number | null {
  let last: number | null = null;
  for (let at = from; at < to; at++) {
    const tag = tree.syntax.tags[at];
    if (tag === 'ADP' && last !== null) return last;
    if (tag === 'NOUN' || tag === 'PROPN') last = at;
  }
  return last;
}
