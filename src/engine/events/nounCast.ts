import type { ParticipantRole } from '../model.ts';
import {
  agentsOf,
  baseRelationOf,
  byPhraseOf,
  childrenIn,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  lightVerbOf,
  markerOf,
  obliquesOf,
  relationOf,
  type MarkedArgument,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import {
  befallingKinds,
  doingVerbs,
  givingKinds,
  goingVerbs,
  issuingKinds,
  mutualKinds,
  mutualNouns,
  sufferedNouns,
  targetingKinds,
  undergoneNouns,
} from './lexicon/roles.ts';
import type { Cast } from './cast.ts';
import { speakersOf } from './subjects.ts';
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
const leading = wordSet(
  'led chaired hosted brokered mediated organised organized headed convened held signed struck launched ordered carried staged called',
);
const placeMarkers = wordSet('in at near outside inside across around through via into onto throughout off');
const besideNoun = wordSet('with between of by against');

/** Reads who takes part off a noun that tells a happening: what stands before it, behind it, and the verb that lends it its clause. */
export function castNoun(context: EventContext, trigger: Trigger, cast: Cast): void {
  const { tree, article, mentions } = context;
  const { sense } = trigger;
  const noun = trigger.head;
  const word = article.tokens[noun]!.lower;
  const kind = shared.has(word) ? 'talks' : (sense.kind ?? '');
  const befalls = befalling.has(kind) || suffered.has(word);
  const ofAnother = childrenIn(tree, noun, link.nmod).some((child) => markerOf(tree, child) === 'of');
  const undergoes = suffered.has(word) || (undergone.has(word) && !ofAnother);
  const owned: ParticipantRole = undergoes || (befalls && !targeting.has(kind)) ? 'patient' : 'agent';
  for (const child of childrenIn(tree, noun, link.nmodPoss | link.amod | link.compound)) {
    const relation = relationOf(tree, child);
    if (relation === 'nmod:poss') for (const member of conjunctsOf(tree, child)) cast.add(member, owned);
    else if (kind === 'armed-conflict' && relation === 'compound') cast.add(child, 'patient');
    else for (const member of conjunctsOf(tree, child)) cast.add(member, relation === 'amod' ? 'agent' : owned);
    // "Norwegian arms sales": whose the arms are.
    if (relation === 'compound' && mentions.at[child]! < 0 && owned === 'agent')
      for (const inner of childrenIn(tree, child, link.amod | link.compound | link.nmodPoss)) cast.add(inner, 'agent');
    const partner = mutual.has(kind) ? partnerOf(context, child) : null;
    if (partner !== null) cast.add(partner, owned);
  }
  for (const child of childrenIn(tree, noun, link.nmod)) {
    if (relationOf(tree, child) === 'nmod:poss') continue;
    const marker = markerOf(tree, child);
    for (const member of conjunctsOf(tree, child)) castArgument(context, trigger, member, marker, cast);
  }
  castNeighbour(context, trigger, cast);
  // "talks led by the envoy", "a deal brokered by the judge".
  for (const child of childrenIn(tree, noun, link.acl))
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
  else if (marker === 'for' && kind === 'acquisition') cast.add(token, 'patient');
  else if (marker === 'from' && issuing.has(kind)) cast.add(token, 'agent');
  else if (marker === 'in' && kind === 'armed-conflict') cast.add(token, 'patient');
  else castOblique(context, { token, marker, relation: 'nmod' }, kind, cast);
}

/** Adds whom a phrase with a preposition names, in the role that the kind of happening gives it. */
export function castOblique(context: EventContext, { token, marker }: MarkedArgument, kind: string, cast: Cast): void {
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

/** "The meeting with Ana Ruiz lasted …": a name right behind noun and preposition is the noun's, whatever the tree says. */
function castNeighbour(context: EventContext, trigger: Trigger, cast: Cast): void {
  const { tokens } = context.article;
  const marker = tokens[trigger.endToken]?.lower ?? '';
  if (!besideNoun.has(marker) && !(marker === 'for' && trigger.sense.kind === 'acquisition')) return;
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

/** The verb that a noun is object (or passive subject) of, null where it is none. */
function objectGovernor({ tree }: EventContext, noun: number): number | null {
  const first = firstConjunctOf(tree, noun);
  const relation = relationOf(tree, first);
  return relation === 'obj' || relation === 'nsubj:pass' ? headOf(tree, first) : null;
}

function isReporting({ vocabulary: { words, own } }: EventContext, token: number): boolean {
  return own.readings[words.ofToken[token]!]?.verb?.class === 'reporting';
}

/** The country that is visited is where it happens, no one who takes part. */
export function isDestination({ mentions }: EventContext, kind: string, token: number): boolean {
  if (kind !== 'visit') return false;
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.mention.type === 'place';
}

/** A town or a building takes no part; a country may. */
export function isPlace({ mentions }: EventContext, token: number): boolean {
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.actor.type === 'place';
}
