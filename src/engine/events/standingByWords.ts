import { childrenIn } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Sayings } from './attribution.ts';
import { cue, cuesOf } from './cues.ts';
import { denial, expectation, hedge, negation, source, width } from './standingRows.ts';
import { longestSentence, type EventContext } from './who.ts';
import { clauseMarks, nounFormSet, verbFormSet, wordSet } from './words.ts';

/**
 * Completes the standing of tokens by what the words beside them say, whatever the tree hangs on what.
 * @param bits what each token may do to the standing of others (`cues.ts`)
 * @param own rows of standing, a token's after the other's; completed in place
 */
export function readStandingByWords(context: EventContext, sayings: Sayings, bits: Int32Array, own: Int32Array): void {
  spreadAfterThat(context, sayings, own);
  spreadAfterSecondThat(context, sayings, own);
  accuseOf(context, sayings, bits, own);
  denyOf(context, bits, own);
  denyBehind(context, sayings, bits, own);
  expectAfterDue(context, bits, own);
  expectDescribed(context, own);
}

/** "…, but that its observers had been sent away": another "that" of the saying before it, to the end of the sentence. */
function spreadAfterSecondThat({ article, tree }: EventContext, sayings: Sayings, own: Int32Array): void {
  let number = -1;
  let cue = -1;
  sayings.all.forEach((saying, index) => {
    if (index > 0 && saying.cue <= cue) return;
    number = index;
    cue = saying.cue;
    const { endToken } = article.sentences[tree.sentenceOf[cue]!]!;
    for (let at = cue + 2; at < endToken; at++) {
      const isSecond = article.tokens[at]!.lower === 'that' && joining.has(article.tokens[at - 1]!.lower);
      if (isSecond)
        for (let told = at + 1; told < endToken; told++) if (own[told * width] === -1) own[told * width] = number;
      if (isSecond || article.tokens[at]!.text === ';') break;
    }
  });
}

const joining = wordSet('and but or');

/** "Talks are due to begin", "the board is to decide": verb and subject are still to come, whatever the tree makes of it. */
function expectAfterDue({ article, tree }: EventContext, bits: Int32Array, own: Int32Array): void {
  const { tokens } = article;
  for (let token = 1; token + 2 < tokens.length; token++) {
    const isDue = (bits[token]! & cue.expectingAdjective) !== 0;
    const { lower } = tokens[token]!;
    // "Is close to signing".
    if (lower === 'close' && tokens[token + 1]!.lower === 'to' && tree.syntax.fineTags[token + 2] === 'VBG')
      own[(token + 2) * width + expectation] = token;
    if ((!isDue && !beForms.has(lower)) || tokens[token + 1]!.lower !== 'to') continue;
    let verb = token + 2;
    // "Were to have been retired".
    while (verb < tokens.length && helpers.has(tokens[verb]!.lower)) verb++;
    const be = !isDue ? token : beForms.has(tokens[token - 1]!.lower) ? token - 1 : token - 2;
    if (be < 1 || verb >= tokens.length || !beForms.has(tokens[be]!.lower)) continue;
    const tag = tree.syntax.fineTags[verb]!;
    if (!isDue && ((tag !== 'VB' && tag !== 'VBN') || turnedOut.has(tokens[verb]!.lower))) continue;
    if (own[verb * width + expectation] === -1) own[verb * width + expectation] = token;
    // "The strike that was to have begun".
    const subject = pointing.has(tokens[be - 1]!.lower) ? be - 2 : be - 1;
    if (subject < 0) continue;
    const happens = ((bits[verb] ?? 0) & (cue.happeningVerb | cue.lightVerb)) !== 0;
    if (happens && tree.syntax.tags[subject] === 'NOUN' && own[subject * width + expectation] === -1)
      own[subject * width + expectation] = token;
  }
}

const helpers = wordSet('be have been');
/** "It was to become a hotel": told as it came to be. */
const turnedOut = wordSet('become prove');

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
    // "Retracted its claim that": the claim itself is denied.
    const isDenying = (cuesOf(article.tokens[token]!.lower) & cue.denyingVerb) !== 0 && own[token * width + negation] === -1; // prettier-ignore
    const denier = isDenying ? token : own[token * width + denial]!;
    for (let at = that + 1; at < endToken; at++) {
      // "…, as the toll rose": the narrator goes on.
      if (
        article.tokens[at]!.text === ',' &&
        article.tokens[at + 1]?.lower === 'as' &&
        tree.links[at + 1] === link.mark
      )
        break;
      if (own[at * width] === -1 || own[at * width] === outer) own[at * width] = number;
      if (denier >= 0 && own[at * width + denial] === -1) own[at * width + denial] = denier;
    }
    reached = endToken;
  });
}

const beForms = wordSet('is are was were be been');

const pointing = wordSet('that which who');

/** Most tokens from a verb that accuses to what of: "accused the council of Corran of selling". */
const farthestOf = 9;

/** "Accused its neighbour of moving tanks": on the word of the accuser, to the next comma. */
function accuseOf({ article, tree }: EventContext, sayings: Sayings, bits: Int32Array, own: Int32Array): void {
  for (const [verb, saying] of sayings.byCue) {
    if ((bits[verb]! & cue.accusingVerb) === 0) continue;
    const { endToken } = article.sentences[tree.sentenceOf[verb]!]!;
    let at = verb + 1;
    while (at < Math.min(endToken, verb + farthestOf) && !isOfDoing(article.tokens[at]!.lower, tree.syntax.fineTags[at + 1])) at++; // prettier-ignore
    if (at >= Math.min(endToken, verb + farthestOf)) continue;
    const outer = own[verb * width]!;
    for (at++; at < endToken && !clauseMarks.has(article.tokens[at]!.lower); at++) {
      const row = at * width;
      if (own[row + source] !== -1 && own[row + source] !== outer) continue;
      own[row + source] = saying;
      if (own[row + expectation] === verb) own[row + expectation] = -1;
    }
  }
}

const isOfDoing = (lower: string, next: string | undefined): boolean => (lower === 'of' || lower === 'for') && next === 'VBG'; // prettier-ignore

/** Most tokens from a verb that denies to what it denies: "withdrew its false report". */
const farthestClaim = 4;

/** "Withdraws its report of guards firing on a mill": denied to the next mark. */
function denyOf({ article, tree }: EventContext, bits: Int32Array, own: Int32Array): void {
  const { tokens } = article;
  for (let verb = 0; verb < tokens.length; verb++) {
    if ((bits[verb]! & cue.denyingVerb) === 0 || own[verb * width + negation] !== -1) continue;
    const { firstToken, endToken } = article.sentences[tree.sentenceOf[verb]!]!;
    if (endToken - firstToken > longestSentence) continue;
    let noun = verb + 1;
    const last = Math.min(endToken - 2, verb + farthestClaim);
    while (noun < last && (bits[noun]! & (cue.contentNoun | cue.hedgingNoun)) === 0) noun++;
    if (noun >= last || tokens[noun + 1]!.lower !== 'of') continue;
    for (let at = noun + 2; at < endToken && !clauseMarks.has(tokens[at]!.lower); at++)
      if (own[at * width + denial] === -1) own[at * width + denial] = verb;
  }
}

const claims = nounFormSet('charge allegation accusation claim suggestion assertion');
const denying = verbFormSet('deny reject dismiss refute rebut repudiate');
/** Most tokens from "which" or "a charge" to its verb: "a charge that the council of Corran flatly denied". */
const farthestDenial = 9;

/** "Accused it of moving tanks, which Norway denied", "…, a charge rejected by Oslo": what somebody says before it is denied. */
function denyBehind({ article, tree }: EventContext, sayings: Sayings, bits: Int32Array, own: Int32Array): void {
  const { tokens } = article;
  for (let verb = 3; verb < tokens.length; verb++) {
    if ((bits[verb]! & cue.denyingVerb) === 0 || !denying.has(tokens[verb]!.lower)) continue;
    const { firstToken, endToken } = article.sentences[tree.sentenceOf[verb]!]!;
    if (endToken - firstToken > longestSentence) continue;
    let comma = verb - 1;
    while (comma > firstToken && comma > verb - farthestDenial && tokens[comma]!.text !== ',') comma--;
    if (tokens[comma]!.text !== ',' || own[verb * width + negation] !== -1) continue;
    const opens = tokens[comma + 1]!.lower === 'which' || claims.has(tokens[comma + 2]!.lower);
    if (!opens) continue;
    for (let at = firstToken; at < comma; at++)
      if (own[at * width + source] !== -1 && own[at * width + denial] === -1 && !sayings.byCue.has(at))
        own[at * width + denial] = verb;
  }
}

const plans = wordSet('planned proposed scheduled threatened upcoming forthcoming impending looming intended');
const doubts = wordSet('alleged suspected possible rumoured rumored potential purported supposed reported');
/** "The walkout announced for Monday". */
const plansFor = wordSet('planned proposed scheduled announced called set due expected');

/** "A planned walkout", "the alleged attack", "a walkout called for Monday": a noun by what describes it. */
function expectDescribed({ article, tree }: EventContext, own: Int32Array): void {
  const { tokens } = article;
  for (let noun = 0; noun < tokens.length; noun++) {
    if (tree.syntax.tags[noun] !== 'NOUN') continue;
    const row = noun * width;
    if (tokens[noun + 2]?.lower === 'for' && plansFor.has(tokens[noun + 1]!.lower)) own[row + expectation] = noun + 1;
    if ((tree.linksBelow[noun]! & link.amod) === 0) continue;
    for (const child of childrenIn(tree, noun, link.amod)) {
      const { lower } = tokens[child]!;
      if (doubts.has(lower)) own[row + hedge] = child;
      else if (plans.has(lower)) own[row + expectation] = child;
    }
  }
}
