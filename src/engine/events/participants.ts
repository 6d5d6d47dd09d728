import type { Participant, ParticipantRole } from '../model.ts';
import {
  agentsOf,
  baseRelationOf,
  byPhraseOf,
  childBy,
  childrenBy,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  indirectObjectsOf,
  lightObjectsOf,
  lightVerbOf,
  markerOf,
  obliquesOf,
  patientsOf,
  relationOf,
  verbGroupOf,
  type MarkedArgument,
} from '../syntax/clause.ts';
import {
  befallingKinds,
  doingVerbs,
  givingKinds,
  goingVerbs,
  issuingKinds,
  mutualKinds,
  mutualNouns,
  receivingVerbs,
  sufferedNouns,
  targetingKinds,
  undergoneNouns,
} from './lexicon/roles.ts';
import { cue, cuesOf } from './cues.ts';
import { Cast } from './cast.ts';
import {
  accusedOf,
  directedBy,
  includedIn,
  isEndowed,
  nameBeforeGerund,
  nounBefore,
  subjectBeforeDue,
} from './lending.ts';
import { nameBefore, speakerBehind, speakersOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';

import { nounFormSet, verbFormSet, wordSet } from './words.ts';

const mutual = wordSet(mutualKinds);
const shared = wordSet(mutualNouns);
const befalling = wordSet(befallingKinds);
const targeting = wordSet(targetingKinds);
const giving = wordSet(givingKinds);
const issuing = wordSet(issuingKinds);
const suffered = nounFormSet(sufferedNouns);
const undergone = nounFormSet(undergoneNouns);
const going = verbFormSet(goingVerbs);
const doing = verbFormSet(doingVerbs);
const receiving = verbFormSet(receivingVerbs);
const leading = wordSet(
  'led chaired hosted brokered mediated organised organized headed convened held signed struck launched ordered carried staged called',
);
const placeMarkers = wordSet('in at near outside inside across around through via into onto throughout off');

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
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB') return;
  }
}

function castVerb(context: EventContext, verb: number, trigger: Trigger, cast: Cast, triggers: TriggersByHead): void {
  const { tree } = context;
  const kind = trigger.sense.kind ?? '';
  const passive = verbGroupOf(tree, verb).passive;
  const directed = passive ? null : (directedBy(context, verb) ?? accusedOf(context, verb));
  const agents = directed !== null ? [{ token: directed }] : passive ? agentsOf(tree, verb) : speakersOf(tree, verb);
  for (const { token } of agents) for (const member of conjunctsOf(tree, token)) cast.add(member, 'agent');
  if (!cast.has('agent'))
    for (const { token } of agents) for (const one of includedIn(context, token)) cast.add(one, 'agent');
  if (!cast.has('agent')) castUnattached(context, verb, trigger, cast);
  const patients = patientsOf(tree, verb);
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
  for (const argument of obliques)
    if (!isNounsOwn(context, argument, triggers)) castOblique(context, argument, kind, cast);
  // "sent ships to Chile", read as ships to Chile.
  if (giving.has(kind))
    for (const { token } of patients)
      for (const child of childrenBy(tree, token, 'nmod'))
        if (markerOf(tree, child) === 'to')
          castOblique(context, { token: child, marker: 'to', relation: 'obl' }, kind, cast);
  if (receiving.has(context.article.tokens[verb]!.lower))
    for (const { token } of patients)
      for (const child of childrenBy(tree, token, 'nmod'))
        if (markerOf(tree, child) === 'from' && !isPlace(context, child)) cast.add(child, 'other');
  if (!cast.has('agent')) castThroughNoun(context, verb, cast, triggers);
}

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
    if (name !== null && childBy(tree, verb, 'nsubj') === null) cast.add(name, 'agent');
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
  return sense ? { firstToken: token, endToken: token + 1, head: token, sense, nominal: true, known: true } : undefined;
}

const addressing = verbFormSet('tell urge ask warn remind advise assure order thank inform notify call');
function addressed(trigger: Trigger): boolean {
  return addressing.has(trigger.sense.lemma);
}

/** The country that is visited is where it happens, no one who takes part. */
function isDestination({ mentions }: EventContext, kind: string, token: number): boolean {
  if (kind !== 'visit') return false;
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.mention.type === 'place';
}

/** A town or a building takes no part; a country may. */
function isPlace({ mentions }: EventContext, token: number): boolean {
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.actor.type === 'place';
}

function castOblique(context: EventContext, { token, marker }: MarkedArgument, kind: string, cast: Cast): void {
  if (isPlace(context, token)) return;
  if (marker === 'with') cast.add(token, mutual.has(kind) ? 'agent' : 'other');
  else if (marker === 'against' || marker === 'on' || marker === 'over' || marker === 'at') {
    if (marker === 'against' || targeting.has(kind)) cast.add(token, 'patient');
  } else if (marker === 'to' || marker === 'for') {
    if (giving.has(kind)) cast.add(token, 'recipient');
    else if (!isDestination(context, kind, token) && marker === 'to') cast.add(token, 'other');
  } else if (marker === 'from') {
    if (kind !== 'visit') cast.add(token, 'other');
  } else if (!placeMarkers.has(marker) && marker !== 'by' && marker !== 'of' && !marker.startsWith('according'))
    cast.add(token, 'other');
}

/** The verb that a noun is object (or passive subject) of, null where it is none. */
function objectGovernor({ tree }: EventContext, noun: number): number | null {
  const first = firstConjunctOf(tree, noun);
  const relation = relationOf(tree, first);
  return relation === 'obj' || relation === 'nsubj:pass' ? headOf(tree, first) : null;
}

/** What a noun takes by preposition: "of", "by", "between", "with", "from" and the rest. */
function castArgument(
  context: EventContext,
  { head, sense }: Trigger,
  token: number,
  marker: string,
  cast: Cast,
): void {
  const kind = shared.has(context.article.tokens[head]!.lower) ? 'talks' : (sense.kind ?? '');
  const befalls = befalling.has(kind) || suffered.has(context.article.tokens[head]!.lower);
  if (marker === 'by' || marker === 'between' || marker === 'among') cast.add(token, 'agent');
  else if (marker === 'of') cast.add(token, befalls || targeting.has(kind) ? 'patient' : 'agent');
  else if (marker === 'from' && issuing.has(kind)) cast.add(token, 'agent');
  else if (marker === 'in' && kind === 'armed-conflict') cast.add(token, 'patient');
  else castOblique(context, { token, marker, relation: 'nmod' }, kind, cast);
}

function isReporting({ vocabulary: { words, own } }: EventContext, token: number): boolean {
  return own.readings[words.ofToken[token]!]?.verb?.class === 'reporting';
}

const besideNoun = wordSet('with between of by against');

/** "The meeting with Ana Ruiz lasted …": a name right behind noun and preposition is the noun's, whatever the tree says. */
function castNeighbour(context: EventContext, trigger: Trigger, cast: Cast): void {
  const { tokens } = context.article;
  const marker = tokens[trigger.endToken]?.lower ?? '';
  if (!besideNoun.has(marker)) return;
  let token = trigger.endToken + 1;
  while (token < Math.min(tokens.length, trigger.endToken + 4) && context.mentions.at[token]! < 0) token++;
  if (token < tokens.length && context.mentions.at[token]! >= 0) castArgument(context, trigger, token, marker, cast);
}

/** "The Norway-Chile deal": the name on the other side of the hyphen. */
function partnerOf({ article: { tokens }, mentions }: EventContext, name: number): number | null {
  for (const side of [1, -1]) {
    const hyphen = tokens[name + side];
    const partner = name + 2 * side;
    if (hyphen && /^[-–]$/u.test(hyphen.text) && (mentions.at[partner] ?? -1) >= 0) return partner;
  }
  return null;
}

function castNoun(context: EventContext, trigger: Trigger, cast: Cast): void {
  const { tree, article, mentions } = context;
  const { sense } = trigger;
  const noun = trigger.head;
  const word = article.tokens[noun]!.lower;
  const kind = shared.has(word) ? 'talks' : (sense.kind ?? '');
  const befalls = befalling.has(kind) || suffered.has(word);
  const ofAnother = childrenBy(tree, noun, 'nmod').some((child) => markerOf(tree, child) === 'of');
  const undergoes = suffered.has(word) || (undergone.has(word) && !ofAnother);
  const owned: ParticipantRole = undergoes || (befalls && !targeting.has(kind)) ? 'patient' : 'agent';
  for (const child of childrenBy(tree, noun, 'nmod:poss', 'amod', 'compound')) {
    const relation = relationOf(tree, child);
    if (relation === 'nmod:poss') for (const member of conjunctsOf(tree, child)) cast.add(member, owned);
    else if (kind === 'armed-conflict' && relation === 'compound') cast.add(child, 'patient');
    else for (const member of conjunctsOf(tree, child)) cast.add(member, relation === 'amod' ? 'agent' : owned);
    // "Norwegian arms sales": whose the arms are.
    if (relation === 'compound' && mentions.at[child]! < 0 && owned === 'agent')
      for (const inner of childrenBy(tree, child, 'amod', 'compound', 'nmod:poss')) cast.add(inner, 'agent');
    const partner = mutual.has(kind) ? partnerOf(context, child) : null;
    if (partner !== null) cast.add(partner, owned);
  }
  for (const child of childrenBy(tree, noun, 'nmod')) {
    if (relationOf(tree, child) === 'nmod:poss') continue;
    const marker = markerOf(tree, child);
    for (const member of conjunctsOf(tree, child)) castArgument(context, trigger, member, marker, cast);
  }
  castNeighbour(context, trigger, cast);
  // "talks led by the envoy", "a deal brokered by the judge".
  for (const child of childrenBy(tree, noun, 'acl'))
    if (leading.has(article.tokens[child]!.lower))
      for (const { token } of byPhraseOf(tree, child)) cast.add(token, 'agent');
  const light = lightVerbOf(tree, noun);
  if (light !== null) {
    for (const { token } of agentsOf(tree, light)) cast.add(token, 'agent');
    for (const argument of obliquesOf(tree, light))
      if (argument.marker === 'with' || argument.marker === 'to' || argument.marker === 'against')
        castOblique(context, argument, kind, cast);
    return;
  }
  // "In a statement, the mayor said".
  const around = sense.class === 'reporting' && markerOf(tree, noun) === 'in' ? headOf(tree, noun) : null;
  if (around !== null && !cast.has('agent') && isReporting(context, around))
    for (const { token } of speakersOf(tree, around)) cast.add(token, 'agent');
  if (cast.has('agent') && !mutual.has(kind)) return;
  const object = objectGovernor(context, noun);
  if (object !== null && doing.has(article.tokens[object]!.lower) && !cast.has('agent'))
    for (const { token } of agentsOf(tree, object)) cast.add(token, 'agent');
  // "arrived for a summit with", "was arrested after the protest": only who goes to it, or holds it, takes part in it.
  const first = firstConjunctOf(tree, noun);
  const governor = headOf(tree, first);
  const relation = baseRelationOf(tree, first);
  if (governor !== null && going.has(article.tokens[governor]!.lower) && (relation === 'obl' || relation === 'obj'))
    for (const { token } of agentsOf(tree, governor)) cast.add(token, 'agent');
}
