import { headOf, nounPhraseOf, verbGroupOf, type TokenRange } from '../syntax/clause.ts';
import type { EventContext } from './who.ts';
import { clauseMarks, verbFormSet, wordSet } from './words.ts';

/** Who says, between commas or at a sentence's end, all that stands around it. */
export interface AsideSaying {
  readonly source: TokenRange;
  /** The source's noun, name or pronoun. */
  readonly head: number;
  /** Tokens of what is said whose heads lie outside it. */
  readonly said: readonly number[];
}

/** Most tokens of a source, and of what follows the verb: "the ministry said | in a statement on Monday". */
const longestSource = 10;
const longestEnd = 10;

/** Verbs that say what stands around them, without a word for it behind them; also what people are said to think. */
const sayingAside = verbFormSet(
  'say tell add report announce insist confirm claim argue warn explain note believe think reckon estimate fear hint suggest acknowledge admit concede recall maintain allege write declare state learn understand stress observe remark find',
);

/** Whether a form is one of {@link asideSayingOf}, also where it is no verb of saying elsewhere. */
export const isSaidAside = (lower: string): boolean => sayingAside.has(lower);

/**
 * "A quake shook the valley, killing four, the ministry said", "Fees, she insisted, had not been discussed": read off the words,
 * whatever the tree hangs on what. What is said ends at a semicolon, before and behind.
 * @param subject whom the tree has for the verb's subject; null where nobody
 * @returns null where the verb has its own words behind it, or no clause around it
 */
export function asideSayingOf(context: EventContext, verb: number, subject: number | null): AsideSaying | null {
  const { article, tree } = context;
  const { fineTags } = tree.syntax;
  if (!sayingAside.has(article.tokens[verb]!.lower) || !isFinite(context, verb)) return null;
  const { firstToken, endToken } = article.sentences[tree.sentenceOf[verb]!]!;
  const from = firstToken + 1 + lastMark(context, firstToken, verb);
  const comma = commaBefore(context, verb, from);
  if (comma === null) return null;
  const end = endOfAside(context, verb, endToken);
  if (end === null) return null;
  const source = { from: comma + 1, to: helperBefore(context, verb) };
  const own = subject !== null && subject >= source.from && subject < source.to ? subject : lastNoun(context, source);
  if (own === null) return null;
  const to = nextMark(context, end, endToken);
  let isClause = false;
  // Also a form in -ed that the tree takes for a participle.
  for (let at = from; at < to; at++)
    if ((at < comma || at >= end) && (finite.has(fineTags[at]!) || fineTags[at] === 'VBN' || fineTags[at] === 'MD'))
      isClause = true;
  if (!isClause) return null;
  const said = rootsAround(context, comma, end);
  const phrase = nounPhraseOf(tree, own);
  const isWhole = phrase.from >= source.from && phrase.to <= source.to;
  return { source: isWhole ? phrase : source, head: own, said };
}

/** The tokens around an aside whose heads do not stand there, from semicolon to semicolon. */
export function rootsAround(context: EventContext, start: number, end: number): readonly number[] {
  const { article, tree } = context;
  const { firstToken, endToken } = article.sentences[tree.sentenceOf[start]!]!;
  const from = firstToken + 1 + lastMark(context, firstToken, start);
  const to = nextMark(context, end, endToken);
  const isOutside = (at: number): boolean => at < from || at >= to || (at >= start && at < end);
  const roots: number[] = [];
  for (let at = from; at < to; at++) {
    const above = isOutside(at) || tree.syntax.tags[at] === 'PUNCT' ? at : headOf(tree, at);
    if (above !== at && (above === null || isOutside(above))) roots.push(at);
  }
  return roots;
}

const finite = new Set(['VBD', 'VBZ', 'VBP']);

/** "Said", "has learned"; not "was told". */
function isFinite(context: EventContext, verb: number): boolean {
  const { tree } = context;
  if (verbGroupOf(tree, verb).passive) return false;
  const form = tree.syntax.fineTags[verb]!;
  // "Two days later, the weekly reported, detectives …": a participle would go on.
  const isClosed = clauseMarks.has(context.article.tokens[verb + 1]?.lower ?? '');
  const isTaken = form === 'VBN' && (isClosed || neverDescribing.has(context.article.tokens[verb]!.lower));
  return finite.has(form) || helperBefore(context, verb) < verb || isTaken;
}

/** Forms that the tree may take for a participle, though nothing is described by them. */
const neverDescribing = wordSet('said told hinted insisted argued warned added conceded');

/** Where "has" stands right before a participle; the verb itself where it has no helper. */
function helperBefore({ article }: EventContext, verb: number): number {
  return having.has(article.tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
}

const having = wordSet('has have had');

/** How far behind the first token the last semicolon before a verb stands; -1 where none does. */
function lastMark({ article }: EventContext, first: number, verb: number): number {
  for (let at = verb - 1; at >= first; at--) if (article.tokens[at]!.text === ';') return at - first;
  return -1;
}

function nextMark({ article }: EventContext, from: number, end: number): number {
  for (let at = from; at < end; at++) if (article.tokens[at]!.text === ';') return at;
  return end;
}

/** The comma right before the noun phrase that stands before a verb; null where anything else does. */
function commaBefore(context: EventContext, verb: number, first: number): number | null {
  const { article, tree } = context;
  const end = helperBefore(context, verb);
  for (let at = end - 1; at >= first && at >= end - 1 - longestSource; at--) {
    const { text, lower } = article.tokens[at]!;
    if (text === ',') return at < end - 1 && at > first ? at : null;
    const isPronoun = speaking.has(lower) && at === end - 1 && article.tokens[at - 1]?.text === ',';
    if (!isPronoun && !ofNames.has(tree.syntax.tags[at]!)) return null;
  }
  return null;
}

const speaking = wordSet('he she they it we i');
const ofNames = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'ADP', 'PART', 'CCONJ']);

/** Where an aside ends: at the next mark, if no more than whom, where and when stands before it; null where more does. */
function endOfAside({ article, tree }: EventContext, verb: number, end: number): number | null {
  const { tags } = tree.syntax;
  const isTold = article.tokens[verb]!.lower === 'told';
  for (let at = verb + 1; at <= Math.min(end, verb + 1 + longestEnd); at++) {
    const token = article.tokens[at];
    if (at === end || token === undefined || clauseMarks.has(token.lower) || token.text === '.') return at;
    const tag = tags[at]!;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ' || tag === 'PUNCT') return null;
    const isFirst = at === verb + 1;
    if (isFirst && !isTold && tag !== 'ADP' && !whenWords.has(token.lower)) return null;
  }
  return null;
}

const whenWords = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today last late early earlier later this again afterwards recently',
);

/** The last noun, name or pronoun before a preposition: "a spokesman | for the mayor". */
function lastNoun({ tree }: EventContext, { from, to }: TokenRange): number | null {
  let last: number | null = null;
  for (let at = from; at < to; at++) {
    const tag = tree.syntax.tags[at];
    if (tag === 'ADP' && last !== null) return last;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') last = at;
  }
  return last;
}
