import type { Participant, ParticipantRole } from '../model.ts';
import {
  agentsOf,
  baseRelationOf,
  childrenBy,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  indirectObjectsOf,
  lightVerbOf,
  markerOf,
  obliquesOf,
  patientsOf,
  relationOf,
  type MarkedArgument,
} from '../syntax/clause.ts';
import {
  befallingKinds,
  givingKinds,
  goingVerbs,
  mutualKinds,
  sufferedNouns,
  targetingKinds,
} from './lexicon/roles.ts';
import type { Trigger } from './triggers.ts';
import { actorsOf, type EventContext } from './who.ts';
import { nounFormSet, verbFormSet, wordSet } from './words.ts';

const mutual = wordSet(mutualKinds);
const befalling = wordSet(befallingKinds);
const targeting = wordSet(targetingKinds);
const giving = wordSet(givingKinds);
const suffered = nounFormSet(sufferedNouns);
const going = verbFormSet(goingVerbs);
const placeMarkers = wordSet('in at near outside inside across around through via into onto throughout off');

/** Collects each actor once, in the first role it is found in. */
class Cast {
  readonly #context: EventContext;
  readonly #roles = new Map<string, ParticipantRole>();

  constructor(context: EventContext) {
    this.#context = context;
  }

  add(token: number, role: ParticipantRole): void {
    for (const actor of actorsOf(this.#context, token)) if (!this.#roles.has(actor)) this.#roles.set(actor, role);
  }

  has(role: ParticipantRole): boolean {
    for (const other of this.#roles.values()) if (other === role) return true;
    return false;
  }

  list(): readonly Participant[] {
    return [...this.#roles].map(([actor, role]) => ({ actor, role }));
  }
}

/**
 * Who takes part in an event, read off its clause: subjects and objects in active and passive voice, shared and
 * controlled ones, by-phrases; for nouns possessors, "of", "by", "between", "with", nationalities, and the subject of
 * the verb that lends them its clause.
 */
export function findParticipants(context: EventContext, trigger: Trigger): readonly Participant[] {
  const cast = new Cast(context);
  if (trigger.nominal) castNoun(context, trigger, cast);
  else castVerb(context, trigger.head, trigger, cast);
  return cast.list();
}

function castVerb(context: EventContext, verb: number, trigger: Trigger, cast: Cast): void {
  const { tree } = context;
  const kind = trigger.sense.kind ?? '';
  for (const { token } of agentsOf(tree, verb)) cast.add(token, 'agent');
  const patients = patientsOf(tree, verb);
  const indirect = indirectObjectsOf(tree, verb);
  for (const { token } of indirect) cast.add(token, 'recipient');
  // Whom something is said to stands as the object: "told reporters", "urged both sides".
  const role =
    trigger.sense.class === 'reporting' && kind === 'statement' && addressed(trigger) ? 'recipient' : 'patient';
  const meets = kind === 'meeting' || kind === 'talks';
  for (const { token } of patients) if (!isDestination(context, kind, token)) cast.add(token, meets ? 'agent' : role);
  for (const argument of obliquesOf(tree, verb)) castOblique(context, argument, kind, cast);
}

const addressing = verbFormSet('tell urge ask warn remind advise assure order invite thank inform notify call');
function addressed(trigger: Trigger): boolean {
  return addressing.has(trigger.sense.lemma);
}

/** The country that is visited is where it happens, no one who takes part. */
function isDestination({ mentions }: EventContext, kind: string, token: number): boolean {
  if (kind !== 'visit') return false;
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.mention.type === 'place';
}

function castOblique(context: EventContext, { token, marker }: MarkedArgument, kind: string, cast: Cast): void {
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

function castNoun(context: EventContext, trigger: Trigger, cast: Cast): void {
  const { tree, article } = context;
  const kind = trigger.sense.kind ?? '';
  const noun = trigger.head;
  const word = article.tokens[noun]!.lower;
  const befalls = befalling.has(kind) || suffered.has(word);
  const owned: ParticipantRole = befalls && (!targeting.has(kind) || suffered.has(word)) ? 'patient' : 'agent';
  for (const child of childrenBy(tree, noun, 'nmod:poss', 'amod', 'compound')) {
    const relation = relationOf(tree, child);
    if (relation === 'nmod:poss') for (const member of conjunctsOf(tree, child)) cast.add(member, owned);
    else if (kind === 'armed-conflict' && relation === 'compound') cast.add(child, 'patient');
    else for (const member of conjunctsOf(tree, child)) cast.add(member, relation === 'amod' ? 'agent' : owned);
  }
  for (const child of childrenBy(tree, noun, 'nmod')) {
    if (relationOf(tree, child) === 'nmod:poss') continue;
    const marker = markerOf(tree, child);
    for (const member of conjunctsOf(tree, child)) {
      if (marker === 'by' || marker === 'between' || marker === 'among') cast.add(member, 'agent');
      else if (marker === 'of') cast.add(member, befalls || targeting.has(kind) ? 'patient' : 'agent');
      else if (marker === 'in' && kind === 'armed-conflict') cast.add(member, 'patient');
      else castOblique(context, { token: member, marker, relation: 'nmod' }, kind, cast);
    }
  }
  const light = lightVerbOf(tree, noun);
  if (light !== null) {
    for (const { token } of agentsOf(tree, light)) cast.add(token, 'agent');
    for (const argument of obliquesOf(tree, light))
      if (argument.marker === 'with' || argument.marker === 'to' || argument.marker === 'against')
        castOblique(context, argument, kind, cast);
    return;
  }
  if (cast.has('agent') && !mutual.has(kind)) return;
  // "arrived for a summit with", "was arrested after the protest": only who goes to it, or holds it, takes part in it.
  const first = firstConjunctOf(tree, noun);
  const governor = headOf(tree, first);
  const relation = baseRelationOf(tree, first);
  if (governor !== null && going.has(article.tokens[governor]!.lower) && (relation === 'obl' || relation === 'obj'))
    for (const { token } of agentsOf(tree, governor)) cast.add(token, 'agent');
}
