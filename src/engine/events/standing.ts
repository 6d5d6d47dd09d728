import type { Sayings } from './attribution.ts';
import { cue, cuesOf } from './cues.ts';
import { denial, expectation, hedge, negation, source, StandingReader, width } from './standingReader.ts';
import { longestSentence, type EventContext } from './who.ts';
import { wordSet } from './words.ts';

/**
 * What each token stands under, read down the trees: on whose word it is told (number of a saying), and the token of
 * the cue that hedges, denies, expects or negates it; -1 where nothing does.
 */
export interface Standing {
  readonly source: Int32Array;
  readonly hedge: Int32Array;
  readonly denial: Int32Array;
  readonly expectation: Int32Array;
  readonly negation: Int32Array;
}

/** Reads the standing of every token down from the roots of the trees; linear in the tokens. */
export function findStanding(context: EventContext, sayings: Sayings): Standing {
  const { article, tree } = context;
  const count = article.tokens.length;
  const bits = new Int32Array(count);
  const { words, own: told } = context.vocabulary;
  for (let token = 0; token < count; token++) bits[token] = told.cues[words.ofToken[token]!]!;
  const outer = new Int32Array(count * width).fill(-1);
  const own = new Int32Array(count * width).fill(-1);
  const reader = new StandingReader(context, sayings, bits, outer, own);
  const stack: number[] = [];
  for (const sentence of article.sentences) {
    if (sentence.endToken - sentence.firstToken > longestSentence) continue;
    const leadIn = article.blocks[sentence.block]?.leadIn ?? null;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const head = tree.syntax.heads[token]!;
      if (head >= sentence.firstToken && head < sentence.endToken) continue;
      if (leadIn !== null) reader.inherit(leadIn, token);
      stack.push(token);
    }
    while (stack.length > 0) {
      const token = stack.pop()!;
      reader.settle(token);
      for (let at = tree.firstChild[token]!; at < tree.firstChild[token + 1]!; at++) {
        const child = tree.children[at]!;
        reader.pass(token, child);
        stack.push(child);
      }
    }
  }
  spreadAfterThat(context, sayings, own);
  expectAfterDue(context, bits, own);
  const column = (kind: number): Int32Array => {
    const values = new Int32Array(count);
    for (let token = 0, at = kind; token < count; token++, at += width) values[token] = own[at]!;
    return values;
  };
  return {
    source: column(source),
    hedge: column(hedge),
    denial: column(denial),
    expectation: column(expectation),
    negation: column(negation),
  };
}

/** "Talks are due to begin": verb and subject are still to come, whatever the tree makes of it. */
function expectAfterDue({ article, tree }: EventContext, bits: Int32Array, own: Int32Array): void {
  const { tokens } = article;
  for (let token = 1; token + 2 < tokens.length; token++) {
    if ((bits[token]! & cue.expectingAdjective) === 0 || tokens[token + 1]!.lower !== 'to') continue;
    const verb = tokens[token + 2]!.lower === 'be' ? token + 3 : token + 2;
    const be = beForms.has(tokens[token - 1]!.lower) ? token - 1 : token - 2;
    if (be < 1 || verb >= tokens.length || !beForms.has(tokens[be]!.lower)) continue;
    if (own[verb * width + expectation] === -1) own[verb * width + expectation] = token;
    const subject = be - 1;
    const happens = ((bits[verb] ?? 0) & (cue.happeningVerb | cue.lightVerb)) !== 0;
    if (happens && tree.syntax.tags[subject] === 'NOUN' && own[subject * width + expectation] === -1)
      own[subject * width + expectation] = token;
  }
}

/** Most tokens from the cue to its "that": "reported on Tuesday that". */
const farthestThat = 6;

/**
 * What follows "said that" is said, whatever the tree makes of it: to the end of the sentence, where nobody else is
 * found to say it.
 */
function spreadAfterThat({ article, tree }: EventContext, sayings: Sayings, own: Int32Array): void {
  let reached = -1;
  sayings.all.forEach(({ cue: token }, number) => {
    if (token < reached) return;
    const { endToken } = article.sentences[tree.sentenceOf[token]!]!;
    let that = token + 1;
    while (that < Math.min(endToken, token + farthestThat) && article.tokens[that]!.lower !== 'that') {
      if (tree.syntax.tags[that] === 'VERB' || tree.syntax.tags[that] === 'PUNCT') return;
      that++;
    }
    if (article.tokens[that]?.lower !== 'that') return;
    const outer = own[token * width]!;
    const denies =
      (cuesOf(article.tokens[token]!.lower) & cue.denyingVerb) !== 0 && own[token * width + negation] === -1;
    for (let at = that + 1; at < endToken; at++) {
      if (own[at * width] === -1 || own[at * width] === outer) own[at * width] = number;
      if (denies && own[at * width + denial] === -1) own[at * width + denial] = token;
    }
    reached = endToken;
  });
}

const beForms = wordSet('is are was were be been');
