import type { Sentence, Token } from '../model.ts';
import { SyntaxStretch, type ArticleSyntax } from '../syntax/articleSyntax.ts';

/** What reading noun phrases needs of an article, or of a part of it; indexes count within the part. */
export interface PhraseView {
  /** The token of the article at which it begins. */
  readonly from: number;
  readonly tokens: readonly Token[];
  readonly syntax: SyntaxStretch;
  /** Of each token the first token of its sentence and the token after it. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** Of each token the index of the actor that it names, -1 for none; countries and peoples do not count. */
  readonly nameOf: Int32Array;
  /** 1 where a role stands already. */
  readonly inRole: Uint8Array;
}

/**
 * A view of the tokens from `from` to `to`, in which nothing is named yet.
 * @param sentences those that stand wholly in it, whose phrases are to be read
 */
export function phraseView(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  syntax: ArticleSyntax,
  from: number,
  to: number,
): PhraseView {
  const count = to - from;
  const sentenceStart = new Int32Array(count);
  const sentenceEnd = new Int32Array(count);
  for (const { firstToken, endToken } of sentences) {
    sentenceStart.fill(firstToken - from, firstToken - from, endToken - from);
    sentenceEnd.fill(endToken - from, firstToken - from, endToken - from);
  }
  return {
    from,
    tokens: count === tokens.length ? tokens : tokens.slice(from, to),
    syntax: new SyntaxStretch(syntax, from, to),
    sentenceStart,
    sentenceEnd,
    nameOf: new Int32Array(count).fill(-1),
    inRole: new Uint8Array(count),
  };
}

/** Longest stretch of modifiers before a noun that is followed. */
const longestPhrase = 12;

/**
 * First token of the noun phrase that ends with `head`, without article and possessive pronoun: "federation's general
 * secretary" of "the federation's general secretary".
 */
export function nounPhraseStart(view: PhraseView, head: number): number {
  const { tokens, syntax } = view;
  const limit = Math.max(view.sentenceStart[head]!, head - longestPhrase);
  let first = head;
  while (first > limit) {
    const before = first - 1;
    const tag = syntax.tagOf(before);
    const { text, lower } = tokens[before]!;
    if (view.inRole[before] === 1) break;
    if (lower === "'s" || lower === "'") {
      const owner = before - 1;
      if (owner < limit || (lower === "'" && !tokens[owner]!.lower.endsWith('s'))) break;
      first = owner;
      // A name that owns is taken whole: "Lake County's sheriff".
      while (first > limit && view.nameOf[owner]! >= 0 && view.nameOf[first - 1] === view.nameOf[owner]) first--;
      continue;
    }
    if (text === '-') {
      if (before - 1 < limit || tokens[before]!.spaceBefore || tokens[first]!.spaceBefore) break;
      first = before - 1;
      continue;
    }
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'NUM' && !isParticiple(view, before, limit))
      break;
    if (tag === 'NUM' && text.length > 2 && !lower.startsWith('f') && !lower.startsWith('s')) break;
    first = before;
  }
  return first;
}

/** Relations of a verb that takes what follows for its object: "after hiring lawyer Ana Holm", "who led President Holm's team". */
const clausal: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'xcomp']);

/** "retired judge", "acting mayor": a participle that no auxiliary or subject stands before. */
function isParticiple(view: PhraseView, token: number, limit: number): boolean {
  const fine = view.syntax.fineTagOf(token);
  if ((fine !== 'VBN' && fine !== 'VBG') || clausal.has(view.syntax.relationOf(token) ?? '')) return false;
  const before = token > limit ? view.syntax.tagOf(token - 1) : 'PUNCT';
  return before !== 'AUX' && before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON' && before !== 'VERB';
}

const goesOn: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'on', 'to']);

/** Token after the noun phrase with this head, with what hangs on it by "of", "for", "in", "at" and stands close by. */
export function nounPhraseEnd(view: PhraseView, head: number): number {
  const { tokens, syntax } = view;
  const limit = Math.min(view.sentenceEnd[head]!, head + 1 + longestPhrase);
  let end = head + 1;
  for (let token = end; token < limit; token++) {
    const { lower } = tokens[token]!;
    const tag = syntax.tagOf(token);
    if (view.inRole[token] === 1) break;
    if (goesOn.has(lower)) {
      if (token > head + 1 && lower !== 'of' && end !== token) break;
      // "to" and "on" begin more often what is done than what somebody is.
      if ((lower === 'to' || lower === 'on' || lower === 'in') && !leadsToName(view, token, limit)) break;
      continue;
    }
    if (tokens[token]!.text === '-') {
      // "Lagos-based": what is joined by a hyphen goes with it.
      if (token + 1 >= limit || tokens[token + 1]!.spaceBefore) break;
      token++;
      end = token + 1;
      continue;
    }
    if (lower === "'s" || lower === "'") {
      end = token + 1;
      continue;
    }
    if (tag === 'DET' || lower === 'and' || lower === '&') {
      if (lower === 'and' && view.nameOf[token - 1] !== view.nameOf[token + 1]) break;
      continue;
    }
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && !(tag === 'VERB' && syntax.fineTagOf(token) === 'VBG'))
      break;
    if (end === token || tokens[token - 1]!.lower !== ',') end = token + 1;
  }
  return end;
}

/** Whether a name or a capital follows a preposition, with at most three words between. */
function leadsToName(view: PhraseView, preposition: number, limit: number): boolean {
  for (let token = preposition + 1; token < limit && token < preposition + 5; token++) {
    const tag = view.syntax.tagOf(token);
    const initial = view.tokens[token]!.text.charAt(0);
    if (initial !== initial.toLowerCase()) return true;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NOUN')
      return tag === 'VERB' && view.syntax.fineTagOf(token) === 'VBG';
  }
  return false;
}
