import type { Sayings } from './attribution.ts';
import { readStandingByWords } from './standingByWords.ts';
import { StandingReader } from './standingReader.ts';
import { denial, expectation, hedge, negation, source, width } from './standingRows.ts';
import { longestSentence, type EventContext } from './who.ts';

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
  readStandingByWords(context, sayings, bits, own);
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
