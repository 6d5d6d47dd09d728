import type { Article } from '../model.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  headOf,
  lightObjectsOf,
  markerOf,
  relationOf,
  verbGroupOf,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { cue, cuesOf } from './cues.ts';
import { habitLoss, isLine, isToldNow } from './habits.ts';
import type { EventKind } from './kinds.ts';
import type { Unweighed } from './realisFeatures.ts';
import type { Standing } from './standing.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';
import { wordSet } from './words.ts';
import { isInTitle } from './workTitles.ts';

/** Sentences at the head of an article that tell what it is about. */
export const leadSentences = 3;

/**
 * How much a reader wants an event in a list, 0 to 1 (0.5 and more is shown, the rest folded): the weight of its sense;
 * more with people, a date, a place and near the head of the article; less for what is told in passing (an attribute, a
 * name's part, an aim, a habit, a plot), denied by the narrator, or nobody's. The steps were set by reading lists of events of
 * articles from several corpora.
 * @param fictional the passage tells what happens in a work of fiction, as {@link tellsPlot} says
 */
export function salienceOf(
  context: EventContext,
  standing: Standing,
  trigger: Trigger,
  event: Unweighed,
  fictional: boolean,
): number {
  let score = trigger.sense.weight;
  const { tree } = context;
  const sentence = tree.sentenceOf[trigger.head]!;
  const headed = context.article.blocks[context.article.sentences[sentence]!.block]?.kind;
  const isHeading = headed === 'headline' || headed === 'heading';
  const dated = event.time !== null && event.time.value !== 'PAST_REF' && event.time.basis === 'explicit';
  const placed = event.place !== null;
  if (event.participants.length === 0) score -= dated || placed ? 0.1 : 0.2;
  if (event.participants.length > 1) score += 0.1;
  if (dated) score += 0.1;
  if (placed) score += 0.05;
  if (context.firstSentence + sentence < leadSentences) score += 0.05;
  if (event.polarity === 'negative') score -= 0.35;
  if (event.class === 'state' || event.class === 'generic') score -= 0.2;
  if (event.certainty === 'expected') score -= 0.1;
  score -= trigger.nominal
    ? passingNoun(context, trigger, dated, event.participants.length)
    : passingVerb(context, trigger, isHeading);
  if (!isHeading && !isLine(tree, context.article, trigger.head)) {
    const people = event.participants.length;
    const stands = event.certainty === 'expected' || (event.type !== null && lawful.has(event.type));
    score -= habitLoss(tree, context.article, trigger.head, { nominal: trigger.nominal, dated, people, stands });
    if (fictional && isToldNow(tree, trigger.head)) score -= 0.5;
  }
  score -= unlikely(context, standing, trigger.head, event.attribution !== null);
  if (isInTitle(context.article, trigger.firstToken)) score -= 0.5;
  if (isGlued(context.article, trigger.firstToken)) score -= 0.35;
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}

/** Kinds that the present passive tells as they stand: "is charged with murder", "is held in Oslo". */
const lawful: ReadonlySet<string> = new Set<EventKind>(['arrest', 'trial', 'sentence']);

/** What is lost by what nobody says to have happened: a charge, a wish, a threat, what somebody escaped, what hangs on an "if"; less by a mere hedge. */
function unlikely({ article, tree }: EventContext, standing: Standing, head: number, attributed: boolean): number {
  const bits = (token: number): number => (token < 0 ? 0 : cuesOf(article.tokens[token]!.lower));
  const hedge = standing.hedge[head]!;
  const expectation = standing.expectation[head]!;
  let loss = hedge >= 0 && !attributed ? 0.15 : 0;
  if ((bits(hedge) & (cue.chargingVerb | cue.chargingNoun)) !== 0) loss = 0.45;
  if ((bits(expectation) & cue.wishingVerb) !== 0) loss += 0.25;
  else if (expectation >= 0 && hangsOnIf(article, tree, head)) loss += 0.4;
  if ((bits(standing.negation[head]!) & cue.escapingVerb) !== 0) loss += 0.35;
  if (isMereCase(article, tree, head)) loss += 0.4;
  return loss;
}

/** "In the event of a strike": nobody says that there will be one. */
function isMereCase({ tokens }: Article, tree: Tree, head: number): boolean {
  const noun = markerOf(tree, head) === 'of' ? headOf(tree, head) : null;
  return noun !== null && cases.has(tokens[noun]!.lower) && markerOf(tree, noun) === 'in';
}

const cases = wordSet('event case absence');

function hangsOnIf(article: Article, tree: Tree, head: number): boolean {
  return [head, ...childrenIn(tree, head, link.conj)].some((verb) =>
    childrenIn(tree, verb, link.advcl).some((clause) =>
      childrenIn(tree, clause, link.mark).some((mark) => conditional.has(article.tokens[mark]!.lower)),
    ),
  );
}

const conditional = wordSet('if unless');

/** "President-elect", "anti-war": the second half of a compound word. */
function isGlued({ tokens }: Article, first: number): boolean {
  return (
    tokens[first - 1]?.text === '-' && tokens[first]?.spaceBefore === false && tokens[first - 1]?.spaceBefore === false
  );
}

/** "In honour of", "in search of": the noun is part of a preposition. */
function isPreposition({ tokens }: Article, noun: number): boolean {
  const before = tokens[noun - 1]?.lower;
  const behind = tokens[noun + 1]?.lower;
  return before === 'in' && (behind === 'of' || behind === 'to' || behind === 'for' || behind === 'with');
}

/** What a noun loses: part of another noun's name ("strike leader"), or of a sort rather than an occasion ("wars"). */
function passingNoun({ tree, article }: EventContext, { head }: Trigger, dated: boolean, people: number): number {
  const relation = baseRelationOf(tree, head);
  if (relation === 'compound' || relation === 'amod' || isPreposition(article, head)) return 0.35;
  const plural = tree.syntax.fineTags[head] === 'NNS';
  const bare = childIn(tree, head, link.det | link.nmodPoss | link.nummod) === null;
  if (bare && !dated && people === 0) return 0.2;
  return bare && plural && !dated && people < 2 ? 0.1 : 0;
}

/** What a verb loses: an attribute ("the retired judge"), an aim ("to help"), a means ("for hosting"), what is told in the present ("delivers"). */
function passingVerb({ tree, article }: EventContext, { head }: Trigger, isHeading: boolean): number {
  const relation = relationOf(tree, head);
  if (relation === 'amod' || relation === 'compound') return 0.4;
  const group = verbGroupOf(tree, head);
  // "Held talks", "carried out a raid": the noun is the one to show.
  let loss = lightObjectsOf(tree, head).length > 0 ? 0.2 : 0;
  const form = tree.syntax.fineTags[head];
  if (!isHeading && (form === 'VBZ' || form === 'VBP') && group.tense === 'present' && !group.perfect) loss += 0.25;
  if (form === 'VBG' && !group.progressive) {
    const marked = childrenIn(tree, head, link.mark | link.case).some(
      (child) => article.tokens[child]!.lower !== 'while',
    );
    loss += marked ? 0.2 : 0.1;
  }
  if (group.infinitive && group.modal === null && !isHeading) loss += 0.15;
  if (group.modal === 'can' || group.modal === 'should' || group.modal === 'must') loss += 0.2;
  return loss;
}
