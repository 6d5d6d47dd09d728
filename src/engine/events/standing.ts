import type { Article } from '../model.ts';
import type { ClauseBounds } from './clauses.ts';
import {
  denyingVerbs,
  expectingAdjectives,
  expectingModals,
  expectingVerbs,
  hedgingAdverbs,
  hedgingModals,
  hedgingNouns,
  hedgingPassives,
  hedgingVerbs,
  negators,
} from './lexicon/cues.ts';
import { auxiliaries, nounFormSet, verbFormSet, wordSet } from './words.ts';

/** For each token, the token of the cue whose scope it stands in, -1 where it stands in none. */
export interface Standing {
  readonly hedge: Int32Array;
  readonly denial: Int32Array;
  readonly expectation: Int32Array;
  readonly negation: Int32Array;
}

const adverbs = wordSet(hedgingAdverbs);
const hedgeModals = wordSet(hedgingModals);
const futureModals = wordSet(expectingModals);
const hedgeVerbs = verbFormSet(hedgingVerbs);
const hedgePassives = wordSet(hedgingPassives);
const hedgeNouns = nounFormSet(hedgingNouns);
const expectVerbs = verbFormSet(expectingVerbs);
const expectAdjectives = wordSet(expectingAdjectives);
const denyVerbs = verbFormSet(denyingVerbs);
const negations = wordSet(negators);
const beForms = wordSet("be is are was were been being 's 're");

/** Finds the cues of every sentence and the tokens in their scope. Denial verbs govern the rest of their sentence. */
export function findStanding(article: Article, clauses: ClauseBounds): Standing {
  const tokens = article.tokens;
  const empty = (): Int32Array => new Int32Array(tokens.length).fill(-1);
  const standing: Standing = { hedge: empty(), denial: empty(), expectation: empty(), negation: empty() };
  for (const sentence of article.sentences) {
    const mark = (scope: Int32Array, cue: number, from: number, end: number): void => {
      for (let index = from; index < end; index++) scope[index] = cue;
    };
    // A cue's scope ends where the next cue of its sort takes over, so that a long sentence stays linear.
    let denial = -1;
    let hedge = -1;
    let hedgeEnd = -1;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const word = tokens[index]!.lower;
      const next = tokens[index + 1]?.lower ?? '';
      const clauseEnd = clauses.end[index]!;
      if (denial >= 0) standing.denial[index] = denial;
      if (hedge >= 0 && index < hedgeEnd) standing.hedge[index] = hedge;
      if (denyVerbs.has(word)) denial = index;
      else if (adverbs.has(word) || hedgeModals.has(word)) {
        hedge = index;
        hedgeEnd = adverbs.has(word) ? clauses.end[index]! : clauseEnd;
        if (adverbs.has(word) && standing.hedge[clauses.start[index]!]! < 0)
          mark(standing.hedge, index, clauses.start[index]!, index);
      } else if (hedgeVerbs.has(word) && (next === 'to' || next === 'that')) {
        hedge = index;
        hedgeEnd = next === 'that' ? sentence.endToken : clauseEnd;
      } else if (hedgePassives.has(word) && next === 'to' && beForms.has(tokens[index - 1]?.lower ?? '')) {
        hedge = index;
        hedgeEnd = clauseEnd;
      } else if (hedgeNouns.has(word) && (next === 'of' || next === 'that')) {
        hedge = index;
        hedgeEnd = next === 'that' ? sentence.endToken : clauseEnd;
      } else if (futureModals.has(word)) mark(standing.expectation, index, index + 1, clauseEnd);
      else if ((expectVerbs.has(word) || expectAdjectives.has(word)) && next === 'to')
        mark(standing.expectation, index, index + 1, clauseEnd);
      else if (negations.has(word)) mark(standing.negation, index, index + 1, Math.min(clauseEnd, index + 4));
    }
  }
  return standing;
}

/** Whether the verb at `index` has an auxiliary of the passive before it, past adverbs. */
export function isPassive(article: Article, index: number, form: string | null): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  for (let step = index - 1; step >= Math.max(0, index - 4); step--) {
    const word = article.tokens[step]!.lower;
    if (beForms.has(word)) return true;
    if (!auxiliaries.has(word) && !word.endsWith('ly') && word !== 'not' && word !== "n't") return false;
  }
  return false;
}
