import type { Withdrawal } from '../model.ts';
import { childrenIn, childrenOf, patientsOf } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Sayings } from './attribution.ts';
import { cue, cuesOf } from './cues.ts';
import type { Standing } from './standing.ts';
import { longestSentence, type EventContext } from './who.ts';
import { wordSet } from './words.ts';

/** Words before "claims" that point to claims told before: "rejected both claims". */
const pointing = wordSet('both the those these such that this all any it them');
/** What a correction says was wrong: "An article … said", "in our last issue we said". */
const publications = wordSet(
  'article story report headline version caption edition issue item post column paper newspaper broadcast bulletin programme website we',
);

/**
 * Denials that reach beyond their own clause: "X rejected both claims" denies what somebody else was said to claim in
 * the same or the last sentence; what "an article said" in a correction is withdrawn. Fills `standing.denial`.
 */
export function denyBackward(
  context: EventContext,
  sayings: Sayings,
  standing: Standing,
  corrections: ReadonlyMap<number, Withdrawal>,
): void {
  const { article, tree } = context;
  let last = -1;
  for (const saying of sayings.all) {
    const token = saying.cue;
    const sentence = tree.sentenceOf[token]!;
    const { firstToken, endToken } = article.sentences[sentence]!;
    if (endToken - firstToken > longestSentence) continue;
    const word = article.tokens[token]!.lower;
    if ((cuesOf(word) & cue.denyingVerb) !== 0) {
      // One a sentence keeps a hostile sentence linear.
      if (sentence === last || !pointsBack(context, token)) continue;
      last = sentence;
      const block = article.sentences[sentence]!.block;
      const before = article.sentences[sentence - 1];
      const from =
        before?.block === block && before.endToken - before.firstToken <= longestSentence
          ? before.firstToken
          : firstToken;
      for (let index = from; index < endToken; index++) {
        const by = standing.source[index]!;
        const claim = by < 0 ? undefined : sayings.all[by];
        if (
          !claim ||
          claim.cue === token ||
          (claim.attribution.actor !== null && claim.attribution.actor === saying.attribution.actor)
        )
          continue;
        if (standing.denial[index]! < 0) standing.denial[index] = token;
      }
    } else if (corrections.get(sentence)?.kind === 'correction' && isPublication(context, firstToken, token)) {
      const number = sayings.byCue.get(token);
      for (let index = firstToken; index < endToken; index++)
        if (standing.source[index] === number) standing.denial[index] = token;
    }
  }
}

/** Whether what is denied are claims told before, not some that the clause spells out. */
function pointsBack(context: EventContext, verb: number): boolean {
  const { article, tree } = context;
  for (const { token } of patientsOf(tree, verb)) {
    const word = article.tokens[token]!.lower;
    if (word === 'it' || word === 'them' || word === 'this' || word === 'that') return true;
    if ((cuesOf(word) & (cue.contentNoun | cue.hedgingNoun)) === 0) continue;
    if (childrenIn(tree, token, link.acl | link.ccomp | link.nmod).length > 0) continue;
    for (const child of childrenOf(tree, token)) if (pointing.has(article.tokens[child]!.lower)) return true;
  }
  return false;
}

function isPublication({ article }: EventContext, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (publications.has(article.tokens[token]!.lower)) return true;
  return false;
}
