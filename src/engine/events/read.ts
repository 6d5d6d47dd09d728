import { spanOfTokens } from '../article/lookup.ts';
import type { Article, Attribution, Event, Sentence, Span, TimeExpression } from '../model.ts';
import { headOf, markerOf, type Tree } from '../syntax/clause.ts';
import { ownString } from '../ownString.ts';
import { findArguments, phraseOf } from './arguments.ts';
import { findSayings, type Sayings } from './attribution.ts';
import { findCorrections } from './corrections.ts';
import type { Story } from './discourse.ts';
import { certaintyOf } from './certainty.ts';
import { denyBackward } from './denials.ts';
import { findElapsed, type ElapsedTime } from './elapsed.ts';
import { hearsay } from './lexicon/cues.ts';
import { EventNames } from './identity.ts';
import { findParticipants } from './participants.ts';
import { findPlace } from './place.ts';
import { tellsPlot } from './plots.ts';
import { QuantityFinder } from './counted.ts';
import { findQuantities } from './quantities.ts';
import { attributeQuotations, findQuotations, withoutSpeakers } from './quotes.ts';
import { leastJudged, realSalience, type Realis } from './realis.ts';
import { realisFeatures } from './realisFeatures.ts';
import { salienceOf } from './salience.ts';
import { findStanding, type Standing } from './standing.ts';
import { classOf } from './themes.ts';
import { findTime, timesOfSentence } from './time.ts';
import type { Trigger } from './triggers.ts';
import { longestSentence, type EventContext } from './who.ts';
import { wordingOf } from './wording.ts';
import { wordSet } from './words.ts';

/** What the events of a passage are read from; all indexes count within the passage. */
export interface PassageReading {
  readonly context: EventContext;
  /** The time expressions of the passage, and for each token the one that covers it, -1 where none does. */
  readonly times: readonly TimeExpression[];
  readonly timeAt: Int32Array;
  readonly triggers: readonly Trigger[];
  readonly realis: Realis | null;
}

/** An event that is being put together. */
type Written = { -readonly [Property in keyof Event]: Event[Property] };

const hearsayCues = wordSet(hearsay);

/** Words before a noun that point back to a happening told before. */
const definite = wordSet('the this that these those such its their his her current latter former same');

/**
 * Finds the events of a passage, in the order of the text: every mention of an action, with who takes part, where and
 * when, on whose word and how surely. Spans point into the article's content. Never throws; linear in the text.
 * @param story what the passages before have told; what this one tells is added
 */
export function readPassage(
  { context: read, times, timeAt, triggers, realis }: PassageReading,
  story: Story,
): readonly Event[] {
  const { article, tree, firstSentence } = read;
  const { sentences, text } = article;
  const sayings = findSayings(read);
  const standing = findStanding(read, sayings);
  const quotations = findQuotations(article);
  attributeQuotations(article, quotations, sayings.all, standing.source);
  const context = withoutSpeakers(read, quotations, sayings.all, standing.source);
  const quantities = new QuantityFinder(findQuantities(article, timeAt));
  const corrections = findCorrections(article, times);
  denyBackward(context, sayings, standing, corrections);
  const fictional = tellsPlot(article, tree);
  const names = new EventNames();
  const events: Event[] = [];
  const byHead = new Map(triggers.map((trigger) => [trigger.head, trigger]));
  let sentenceIndex = -1;
  let placed: ReturnType<typeof timesOfSentence> = [];
  let elapsed: readonly ElapsedTime[] = [];
  let span: Span = { start: 0, end: 0 };

  for (const trigger of triggers) {
    const { head } = trigger;
    if (sentenceIndex < 0 || sentences[sentenceIndex]!.endToken <= head) {
      do sentenceIndex++;
      while (sentences[sentenceIndex]!.endToken <= head);
      placed = timesOfSentence(tree, sentences[sentenceIndex]!, times, timeAt);
      elapsed = findElapsed(article, sentences[sentenceIndex]!, times, timeAt, placed);
      const { start, end } = sentences[sentenceIndex]!;
      span = { start, end };
    }
    const sentence = sentences[sentenceIndex]!;
    const readable = sentence.endToken - sentence.firstToken <= longestSentence;
    const { start, end } = spanOfTokens(article, trigger.firstToken, trigger.endToken);
    const around = trigger.nominal ? sayingAround(tree, trigger) : head;
    const said = attributionOf(around, sayings, standing);
    const stated = sayings.byCue.has(around) || (trigger.sense.class === 'reporting' && !trigger.nominal);
    const [certainty, cue] = certaintyOf(article, standing, head, stated, said !== null);
    const attribution = said ?? hearsayOf(article, standing.hedge[head]!) ?? hearsayOf(article, cue);
    let participants = readable ? findParticipants(context, trigger, byHead) : [];
    let time =
      elapsed.find(({ from, to }) => head >= from && head < to)?.time ??
      (readable ? findTime(tree, head, placed) : null);
    let place = readable ? placeOf(context, trigger, sentence) : null;
    const { kind } = trigger.sense;
    const told = trigger.nominal
      ? story.recall(trigger, pointsBack(article, trigger), participants, firstSentence + sentenceIndex)
      : null;
    if (told) {
      if (participants.length < told.participants.length) participants = told.participants;
      if (time === null && told.time) time = { value: told.time.value, basis: 'narrative' };
      place ??= told.place;
    }
    const withdraws = corrections.get(sentenceIndex);
    const event = {
      // Written out: a literal is made much faster than one that others are spread into.
      id: names.next(trigger.sense.lemma, article, sentenceIndex),
      salience: 0,
      weight: 0,
      start,
      end,
      text: ownString(text.slice(start, end)),
      lemma: trigger.sense.lemma,
      class: classOf(tree, trigger, time),
      type: kind,
      polarity: standing.negation[head]! >= 0 ? 'negative' : 'positive',
      participants,
      arguments: readable ? findArguments(article, tree, trigger) : [],
      phrase: readable ? phraseOf(article, tree, trigger) : null,
      wording: null,
      time,
      place,
      attribution,
      certainty,
    } as Written;
    if (cue >= 0) event.cue = wordsOf(article, cue);
    event.quantities = quantities.around(trigger, sentence, time?.value === 'PAST_REF' ? null : (time?.value ?? null));
    if (withdraws) event.withdraws = withdraws;
    event.sentence = span;
    if (!told) story.keep(trigger, event, firstSentence + sentenceIndex);
    event.weight = salienceOf(context, standing, trigger, event, fictional);
    event.salience =
      realis && event.weight >= leastJudged
        ? realSalience(event.weight, realis(realisFeatures(context, standing, trigger, event), event.weight))
        : event.weight;
    if (readable && event.weight >= leastJudged) event.wording = wordingOf(context, trigger);
    events.push(event);
  }
  return events;
}

/** What a token says, and where. */
function wordsOf(article: Article, token: number): Span & { readonly text: string } {
  const { start, end } = spanOfTokens(article, token, token + 1);
  return { start, end, text: ownString(article.text.slice(start, end)) };
}

function placeOf(context: EventContext, trigger: Trigger, sentence: Sentence): { readonly actor: string } | null {
  const actor = findPlace(context, trigger, sentence);
  return actor === null ? null : { actor };
}

/** "Reportedly", "is believed to": told on the word of somebody unnamed. */
function hearsayOf(article: Article, cue: number): Attribution | null {
  if (cue < 0 || !hearsayCues.has(article.tokens[cue]!.lower)) return null;
  const { start, end, text } = wordsOf(article, cue);
  return { start, end, actor: null, text, via: null };
}

/** Who says it: for a cue its own source, else the saying it stands in; `via` is who passes that on. */
function attributionOf(head: number, sayings: Sayings, standing: Standing): Attribution | null {
  const own = sayings.all[sayings.byCue.get(head) ?? -1];
  const outer = sayings.all[standing.source[head]!];
  // A cue without words for its source says nothing of its own; what a speaker says of themselves they say.
  const nobody = own !== undefined && own.attribution.actor === null && own.source.from >= own.source.to;
  const saying =
    own && !nobody && !(outer && (own.attribution.actor ?? outer.attribution.actor) === outer.attribution.actor)
      ? own
      : outer;
  if (!saying) return null;
  const passer = sayings.all[standing.source[saying.cue]!]?.attribution.actor ?? null;
  return passer !== null && passer !== saying.attribution.actor
    ? { ...saying.attribution, via: passer }
    : saying.attribution;
}

/** "In a statement, the mayor said": the verb that the noun of saying stands beside; the noun itself where there is none. */
function sayingAround(tree: Tree, { head, sense }: Trigger): number {
  const governor = sense.class === 'reporting' && markerOf(tree, head) === 'in' ? headOf(tree, head) : null;
  return governor ?? head;
}

function pointsBack(article: Article, trigger: Trigger): boolean {
  for (let before = trigger.firstToken - 1; before >= Math.max(0, trigger.firstToken - 4); before--)
    if (definite.has(article.tokens[before]!.lower)) return true;
  return article.tokens[trigger.firstToken - 1]?.lower === "'s";
}
