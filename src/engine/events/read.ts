import type { Actor, Article, Certainty, Event, EventTime, Published, Span, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { findAttributions } from './attribution.ts';
import { boundClauses } from './clauses.ts';
import { findCorrections } from './corrections.ts';
import { EventNames } from './identity.ts';
import { indexMentions } from './mentions.ts';
import { findParticipants } from './participants.ts';
import { nearestPlace } from './place.ts';
import { findQuantities } from './quantities.ts';
import { salienceOf } from './salience.ts';
import { findStanding } from './standing.ts';
import { indexTimes, nearestTime, timeOf } from './time.ts';
import { findTriggers } from './triggers.ts';

export interface Reading {
  readonly article: Article;
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly published: Published;
  readonly actors: readonly Actor[];
  readonly models: Models;
}

/**
 * Finds the events of an article, in the order of the text: every mention of an action, with who takes part, where and
 * when, on whose word and how surely. Spans point into the article's content. Never throws; linear in the text.
 */
export function readEvents({ article, syntax, times, actors }: Reading): readonly Event[] {
  const { tokens, sentences, text } = article;
  const mentions = indexMentions(article, actors);
  const clauses = boundClauses(article);
  const triggers = findTriggers(article, syntax, mentions);
  const standing = findStanding(article, clauses);
  const attributions = findAttributions(article, clauses, mentions, triggers);
  const timeAt = indexTimes(article, times);
  const inTime = Uint8Array.from(timeAt, (index) => (index >= 0 ? 1 : 0));
  const quantities = findQuantities(article, inTime);
  const corrections = findCorrections(article, times);
  const names = new EventNames();
  const events: Event[] = [];
  let sentenceIndex = 0;
  let quantityIndex = 0;

  const cueAt = (index: number): Span & { text: string } => {
    const { start, end } = tokens[index]!;
    return { start, end, text: text.slice(start, end) };
  };

  for (const trigger of triggers) {
    while (sentences[sentenceIndex]!.endToken <= trigger.head) sentenceIndex++;
    const sentence = sentences[sentenceIndex]!;
    const head = trigger.head;
    const start = tokens[trigger.firstToken]!.start;
    const end = tokens[trigger.endToken - 1]!.end;
    const own = attributions.byCue.get(head);
    const saying = own ?? attributions.on[head]!;
    const attribution = saying >= 0 ? attributions.sayings[saying]! : null;
    const [certainty, cue] = certaintyOf(
      own !== undefined || (trigger.sense.class === 'reporting' && !trigger.nominal),
      standing.denial[head]!,
      standing.expectation[head]!,
      standing.hedge[head]!,
      attribution !== null,
    );
    const clauseStart = clauses.start[head]!;
    const clauseEnd = clauses.end[head]!;
    const inClause = nearestTime(times, timeAt, head, clauseStart, clauseEnd);
    const inSentence =
      inClause >= 0 ? inClause : nearestTime(times, timeAt, head, sentence.firstToken, sentence.endToken);
    const time: EventTime | null =
      inSentence >= 0 ? timeOf(times[inSentence]!, inClause >= 0 ? 'explicit' : 'sentence') : null;
    const place =
      nearestPlace(article, mentions, head, clauseStart, clauseEnd) ??
      nearestPlace(article, mentions, head, sentence.firstToken, sentence.endToken);
    const participants = findParticipants(article, clauses, mentions, trigger);
    while (quantityIndex < quantities.length && quantities[quantityIndex]!.endToken <= clauseStart) quantityIndex++;
    const own_ = [];
    for (let index = quantityIndex; index < quantities.length && quantities[index]!.firstToken < clauseEnd; index++)
      own_.push({ ...quantities[index]!.quantity, asOf: time?.value ?? null });
    const withdraws = corrections.get(sentenceIndex);
    const base = {
      start,
      end,
      text: text.slice(start, end),
      lemma: trigger.sense.lemma,
      class: trigger.sense.class,
      type: trigger.sense.kind,
      polarity: standing.negation[head]! >= 0 ? ('negative' as const) : ('positive' as const),
      participants,
      time,
      place: place === null ? null : { actor: place },
      attribution,
      certainty,
      ...(cue >= 0 ? { cue: cueAt(cue) } : {}),
      quantities: own_,
      ...(withdraws ? { withdraws } : {}),
      sentence: { start: sentence.start, end: sentence.end },
    };
    const salience = salienceOf(base, trigger.sense.weight, trigger.nominal);
    events.push({ id: names.next(trigger.sense.lemma, article, sentenceIndex), salience, ...base });
  }
  return events;
}

/** Where several hold: denied, then expected, hedged, attributed, asserted. A statement stands in the article's own voice. */
function certaintyOf(
  isStatement: boolean,
  denial: number,
  expectation: number,
  hedge: number,
  isAttributed: boolean,
): readonly [Certainty, number] {
  if (denial >= 0) return ['denied', denial];
  if (expectation >= 0) return ['expected', expectation];
  if (hedge >= 0) return ['hedged', hedge];
  return [isAttributed && !isStatement ? 'attributed' : 'asserted', -1];
}
