import { baseRelationOf, byPhraseOf, childIn, childrenIn, markerOf, verbGroupOf } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { FormReading } from './lexicon.ts';
import { contentNouns, hedgingNouns } from './lexicon/cues.ts';
import { isBehindQuote, speakerBehind, speakersOf, speaksQuote } from './subjects.ts';
import { standsAsVerb, type EventContext } from './who.ts';
import { nounFormSet, verbFormSet, wordSet } from './words.ts';

/** Nouns whose content is somebody's word: "its claim that", "reports of". */
export const saidNouns = new Set([...nounFormSet(contentNouns), ...nounFormSet(hedgingNouns)]);

/**
 * Whether a token is a verb by which somebody says something: a verb of saying that stands as one, any verb that speaks a
 * quotation, what somebody believes or suspects, an estimate ("put the loss at 700"), a claim taken back.
 * @param reading what the lexicon knows of the form
 */
export function saysSomething(context: EventContext, verb: number, reading: FormReading | undefined): boolean {
  const { article, tree } = context;
  const { tokens } = article;
  const word = tokens[verb]!.lower;
  const isVerb = tree.syntax.tags[verb] === 'VERB';
  if (reading?.verb?.class !== 'reporting') {
    if (isVerb && (speaksQuote(context, verb) || (thinking.has(word) && isHeld(context, verb)))) return true;
  } else {
    // "Called off": another verb.
    const isOther = word.startsWith('call') && particles.has(tokens[verb + 1]?.lower ?? '');
    const addsNothing = adding.has(word) && addsThing(context, verb);
    if (!isOther && !addsNothing && isClausal(context, verb) && standsAsVerb(tree, verb)) return true;
    if (isVerb && thinking.has(word) && isHeld(context, verb)) return true;
  }
  if (!reading?.verbForm) return false;
  return (putting.has(word) && isEstimate(context, verb)) || (retracting.has(word) && takesBack(context, verb));
}

const particles = wordSet('off in up back out');
const thinking = verbFormSet('believe think suspect reckon fear estimate');

/** "Analysts believe that", "the union reckons it would": what somebody named or counted holds, not what is believed. */
function isHeld({ article, tree }: EventContext, verb: number): boolean {
  const form = tree.syntax.fineTags[verb];
  if (form !== 'VBD' && form !== 'VBZ' && form !== 'VBP') return false;
  // "Suspect him of selling it".
  const isOfSomebody = article.tokens[verb]!.lower.startsWith('suspect') && childIn(tree, verb, link.obj) !== null;
  const content = childIn(tree, verb, link.ccomp);
  const subject = speakersOf(tree, verb)[0]?.token;
  const isSaid = isOfSomebody || (content !== null && content > verb);
  return isSaid && subject !== undefined && tree.syntax.tags[subject] !== 'PRON';
}

const putting = wordSet('put puts putting');

const retracting = verbFormSet('withdraw retract');

/** "The guild withdrew its claim that": it takes back its own word. */
function takesBack({ article, tree }: EventContext, verb: number): boolean {
  return childrenIn(tree, verb, link.obj).some((child) => saidNouns.has(article.tokens[child]!.lower));
}

/** "The guild put the loss at 700": an estimate is a saying. */
function isEstimate({ tree }: EventContext, verb: number): boolean {
  // "Was put at 700 by the board".
  const object = childIn(tree, verb, link.obj) ?? (verbGroupOf(tree, verb).passive && byPhraseOf(tree, verb).length > 0 ? verb : null); // prettier-ignore
  if (object === null) return false;
  return [...childrenIn(tree, verb, link.obl), ...childrenIn(tree, object, link.nmod | link.obl)].some(
    (child) =>
      markerOf(tree, child).startsWith('at') &&
      (tree.syntax.tags[child] === 'NUM' || childIn(tree, child, link.nummod) !== null),
  );
}

const adding = verbFormSet('add');

/** "It will add a fee" says nothing; "…, he added" does, and so does `…," added Ana Ruiz`. */
function addsThing(context: EventContext, verb: number): boolean {
  const { tree, mentions } = context;
  const object = childIn(tree, verb, link.obj);
  if (object === null || childIn(tree, verb, link.ccomp | link.parataxis) !== null) return false;
  return speakerBehind(context, verb) === null || mentions.at[object] === -1 || !isBehindQuote(tree.article, verb);
}

/** A verb that stands as one, not as a participle before a noun ("the said amount"). */
function isClausal({ tree }: EventContext, token: number): boolean {
  const relation = baseRelationOf(tree, token);
  return relation !== 'amod' && relation !== 'compound' && relation !== 'case';
}
