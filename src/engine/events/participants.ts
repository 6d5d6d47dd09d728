import type { Participant } from '../model.ts';
import {
  agentsOf,
  baseRelationOf,
  childIn,
  childrenIn,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  indirectObjectsOf,
  lightObjectsOf,
  markerOf,
  obliquesOf,
  patientsOf,
  verbGroupOf,
  type MarkedArgument,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { givingKinds, mutualKinds, receivingVerbs } from './lexicon/roles.ts';
import { cue, cuesOf } from './cues.ts';
import { Cast } from './cast.ts';
import { castNoun, castOblique, isDestination, isPlace } from './nounCast.ts';
import {
  accusedOf,
  directedBy,
  includedIn,
  isEndowed,
  nameBeforeGerund,
  nounBefore,
  subjectBeforeDue,
} from './lending.ts';
import { nameBefore, speakerBehind, speakersOf, speaksQuote, whoIsMeant } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';

import { verbFormSet, wordSet } from './words.ts';

const mutual = wordSet(mutualKinds);
const giving = wordSet(givingKinds);
const receiving = verbFormSet(receivingVerbs);

/** Triggers by the token that stands for them. */
export type TriggersByHead = ReadonlyMap<number, Trigger>;

/**
 * Who takes part in an event, read off its clause: subjects and objects in active and passive voice, shared and
 * controlled ones, by-phrases; for nouns possessors, "of", "by", "between", "with", nationalities, and the subject of
 * the verb that lends them its clause.
 */
export function findParticipants(
  context: EventContext,
  trigger: Trigger,
  triggers: TriggersByHead,
): readonly Participant[] {
  const cast = new Cast(context);
  if (trigger.nominal) castNoun(context, trigger, cast);
  else {
    const lent = lightObjectsOf(context.tree, trigger.head).map((token) => triggers.get(token));
    for (const happening of lent) if (happening?.nominal) castNoun(context, happening, cast);
    castVerb(context, trigger.head, trigger, cast, triggers);
  }
  const isShared = trigger.nominal && mutual.has(trigger.sense.kind ?? '') && cast.count('agent') === 1;
  if (!cast.has('agent') || isShared) castLeadIn(context, trigger.head, cast);
  return cast.list();
}

/** A list item without subject has that of its lead-in: "The mayor has:", "the missiles:". */
function castLeadIn(context: EventContext, head: number, cast: Cast): void {
  const { article, tree, mentions } = context;
  const sentence = article.sentences[tree.sentenceOf[head]!]!;
  const leadIn = article.blocks[sentence.block]?.leadIn ?? null;
  const first = firstConjunctOf(tree, head);
  const governor = headOf(tree, first);
  const isRoot =
    governor === null ||
    (baseRelationOf(tree, first) === 'xcomp' && headOf(tree, governor) === null) ||
    head === sentence.firstToken;
  if (leadIn === null || !isRoot) return;
  const block = article.blocks[leadIn]!;
  const last = article.sentences[block.endSentence - 1];
  if (!last || block.endSentence <= block.firstSentence) return;
  // The nearest noun before the colon, past "who has reportedly".
  for (let token = last.endToken - 1; token >= last.firstToken; token--) {
    const tag = tree.syntax.tags[token];
    if (mentions.at[token]! >= 0 || context.antecedents.has(token)) {
      cast.add(token, 'agent');
      return;
    }
    // "Both sides agreed to:".
    if (tag === 'VERB') for (const { token: subject } of speakersOf(tree, token)) cast.add(subject, 'agent');
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB') return;
  }
}

function castVerb(context: EventContext, verb: number, trigger: Trigger, cast: Cast, triggers: TriggersByHead): void {
  const { tree } = context;
  const kind = trigger.sense.kind ?? '';
  const passive = verbGroupOf(tree, verb).passive;
  const directed = passive ? null : (directedBy(context, verb) ?? accusedOf(context, verb));
  const agents =
    directed !== null
      ? [{ token: directed }]
      : passive
        ? agentsOf(tree, verb)
        : speakersOf(tree, verb).map((subject) => whoIsMeant(context, verb, subject));
  // "Four guards died": it befalls them.
  const doer = !passive && suffering.has(trigger.sense.lemma) ? 'patient' : 'agent';
  for (const { token } of agents) for (const member of conjunctsOf(tree, token)) cast.add(member, doer);
  if (!cast.has('agent'))
    for (const { token } of agents) for (const one of includedIn(context, token)) cast.add(one, 'agent');
  if (!cast.has('agent')) castUnattached(context, verb, trigger, cast);
  // `"Not one," snapped the captain`, read as if he were snapped.
  const speaker = speaksQuote(context, verb) ? speakerBehind(context, verb) : null;
  if (speaker !== null) {
    cast.add(speaker, 'agent');
    return;
  }
  // "Between Norway and Chile", behind a form in -ing that stands as a noun.
  for (const child of childrenIn(tree, verb, link.nmod | link.obl))
    if (markerOf(tree, child) === 'between') for (const member of conjunctsOf(tree, child)) cast.add(member, 'agent');
  const own = patientsOf(tree, verb);
  // "Ana Ruiz, whose firm sold it, has been invited": an aside stands between.
  const patients =
    passive && own.length === 0 ? speakersOf(tree, verb).filter(({ path }) => path !== 'antecedent') : own;
  const indirect = indirectObjectsOf(tree, verb);
  for (const { token } of indirect) cast.add(token, 'recipient');
  // Whom something is said to stands as the object: "told reporters", "urged both sides".
  const role =
    trigger.sense.class === 'reporting' && kind === 'statement' && addressed(trigger) ? 'recipient' : 'patient';
  const meets = kind === 'meeting' || kind === 'talks';
  const obliques = obliquesOf(tree, verb);
  // "supplied the rebels with arms", "aids the rebels": who gets it is the object.
  const gets =
    kind === 'aid' ||
    (giving.has(kind) && obliques.some(({ marker }) => marker === 'with')) ||
    isEndowed(context, verb);
  for (const { token } of patients)
    if (!isDestination(context, kind, token)) cast.add(token, meets ? 'agent' : gets ? 'recipient' : role);
  // "Called on both sides to stop".
  if (trigger.sense.lemma === 'call-on')
    for (const { token, marker } of obliques) if (marker === 'on') cast.add(token, 'recipient');
  for (const argument of obliques)
    if (!isNounsOwn(context, argument, triggers)) castOblique(context, argument, kind, cast);
  // "sent ships to Chile", read as ships to Chile.
  if (giving.has(kind))
    for (const { token } of patients)
      for (const child of childrenIn(tree, token, link.nmod))
        if (markerOf(tree, child) === 'to')
          castOblique(context, { token: child, marker: 'to', relation: 'obl' }, kind, cast);
  if (receiving.has(context.article.tokens[verb]!.lower))
    for (const { token } of patients)
      for (const child of childrenIn(tree, token, link.nmod))
        if (markerOf(tree, child) === 'from' && !isPlace(context, child)) cast.add(child, 'other');
  if (!cast.has('agent')) castThroughNoun(context, verb, cast, triggers);
}

const suffering = wordSet('die perish drown succumb suffocate starve');

/** "Arrived for a summit with Ana Ruiz": she is at the summit, and has no part in the arrival. */
function isNounsOwn(context: EventContext, { token, marker }: MarkedArgument, triggers: TriggersByHead): boolean {
  const noun = marker === 'with' ? nounBefore(context, token) : null;
  const happening = noun === null ? undefined : triggers.get(noun);
  return happening !== undefined && happening.nominal && mutual.has(happening.sense.kind ?? '');
}

/** Who does it where the tree leaves the verb without subject: "urged both sides to return", `…," Ana Ruiz told us`. */
function castUnattached(context: EventContext, verb: number, trigger: Trigger, cast: Cast): void {
  const { article, tree } = context;
  const passive = verbGroupOf(tree, verb).passive;
  if (trigger.sense.class === 'reporting' && !passive) {
    const name = speakerBehind(context, verb) ?? nameBefore(context, verb);
    if (name !== null && childIn(tree, verb, link.nsubj) === null) cast.add(name, 'agent');
    return;
  }
  const owner = passive ? null : nameBeforeGerund(context, verb);
  if (owner !== null) {
    cast.add(owner, 'agent');
    return;
  }
  const due = subjectBeforeDue(context, verb);
  if (due !== null) {
    cast.add(due, passive ? 'patient' : 'agent');
    return;
  }
  const noun = headOf(tree, verb);
  if (noun === null || baseRelationOf(tree, verb) !== 'acl' || !verbGroupOf(tree, verb).infinitive) return;
  const governor = baseRelationOf(tree, noun) === 'obj' ? headOf(tree, noun) : null;
  if (governor !== null && (cuesOf(article.tokens[governor]!.lower) & cue.expectingVerb) !== 0)
    cast.add(noun, passive ? 'patient' : 'agent');
}

/** "The talks collapsed", "the deal expired": what befalls a happening befalls those who take part in it. */
function castThroughNoun(context: EventContext, verb: number, cast: Cast, triggers: TriggersByHead): void {
  for (const { token } of speakersOf(context.tree, verb)) {
    const happening = triggers.get(token) ?? happeningAt(context, token);
    if (happening?.nominal) castNoun(context, happening, cast);
  }
}

/** A noun that the lexicon knows to tell a happening, though the tagger passed it by. */
function happeningAt({ vocabulary: { words, own } }: EventContext, token: number): Trigger | undefined {
  const sense = own.readings[words.ofToken[token]!]?.noun;
  return sense
    ? { firstToken: token, endToken: token + 1, head: token, sense, nominal: true, known: true, sureness: 0 }
    : undefined;
}

const addressing = verbFormSet('tell urge ask warn remind advise assure order thank inform notify call');
function addressed(trigger: Trigger): boolean {
  return addressing.has(trigger.sense.lemma);
}
