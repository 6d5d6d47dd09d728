import type { Event } from '../model.ts';
import {
  baseRelationOf,
  childBy,
  childIn,
  childrenIn,
  headOf,
  markerOf,
  relationOf,
  subjectsOf,
  verbGroupOf,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { Notes } from '../notes.ts';
import { cue, cuesOf } from './cues.ts';
import { isLine, tellingOf } from './habits.ts';
import { hearsay } from './lexicon/cues.ts';
import { readingOf } from './lexicon.ts';
import { leadSentences } from './salience.ts';
import type { Standing } from './standing.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';
import { wordSet } from './words.ts';

const speaker = wordSet('i we me us my our ours mine myself ourselves');
const addressee = wordSet('you your yours yourself');
const others = wordSet('he she it they him her them his its their');
const anyone = wordSet('one someone somebody anyone anybody everyone everybody nobody people others who whoever');
const pointing = wordSet('the this that these those');
const single = wordSet('a an');
const determiners = wordSet(
  'the a an this that these those such any some no every each all both another its his her their my our your',
);
const links = wordSet(
  'if when whenever unless until to for by while after before because that whether of in at with on from about against during through as into following than like since without although so where how why what which who',
);
const reporting = wordSet(hearsay);
const clauses = new Set(['advcl', 'acl:relcl', 'ccomp', 'acl', 'parataxis', 'csubj']);
const governing = ['lightVerb', 'happeningVerb', 'expectingVerb', 'hedgingVerb', 'denyingVerb', 'failingVerb'] as const;

/** Most steps up the tree that are looked at. */
const farthest = 12;
const longSentence = 30;
const shortSentence = 9;

/** What is known of an event before it is weighed. */
export type Unweighed = Omit<Event, 'id' | 'salience' | 'weight'>;

/**
 * What tells whether an event is a particular happening, as names of features: of the event itself, its verb or noun, the
 * clause that tells it, the clauses around it and its sentence. A name is there or not; of most there is one for any event
 * and one for a verb's or noun's alone.
 */
export function realisFeatures(
  context: EventContext,
  standing: Standing,
  trigger: Trigger,
  event: Unweighed,
): readonly string[] {
  const features = new Features(trigger.nominal ? 'noun' : 'verb');
  addEvent(features, context, standing, trigger, event);
  if (trigger.nominal) addNoun(features, context, trigger);
  else addVerb(features, context, trigger.head);
  addTelling(features, context, trigger.head);
  addClausesAround(features, context, trigger.head);
  addSentence(features, context, trigger.head);
  return features.found;
}

class Features {
  readonly found: string[];
  readonly #side: string;

  constructor(side: string) {
    this.found = ['any', side];
    this.#side = side;
  }

  /** @param value what stands behind the name, if anything */
  add(name: string, value?: string): void {
    this.found.push(value === undefined ? name : joined(name, ' ', value));
  }

  /** Of any event, and of one of its part of speech. */
  addBoth(name: string, value?: string): void {
    const feature = value === undefined ? name : joined(name, ' ', value);
    this.found.push(feature, joined(this.#side, ': ', feature));
  }

  addAll(features: readonly string[]): void {
    for (let at = 0; at < features.length; at++) this.found.push(features[at]!);
  }
}

/** By first part and second: names that were put together before. Looking them up takes less time than to join them anew. */
const joints = new Map<string, Map<string, string>>();

/** Most second parts that are remembered of one first part; names of features have a few dozen. */
const mostJoints = 500;

function joined(first: string, between: string, second: string): string {
  let known = joints.get(first);
  if (known === undefined) {
    known = new Map();
    joints.set(first, known);
  }
  let whole = known.get(second);
  if (whole === undefined) {
    if (known.size >= mostJoints) known.clear();
    whole = `${first}${between}${second}`;
    known.set(second, whole);
  }
  return whole;
}

function addEvent(
  features: Features,
  { article }: EventContext,
  standing: Standing,
  trigger: Trigger,
  event: Unweighed,
): void {
  const { head, sense, known, firstToken, endToken } = trigger;
  if (!known) features.add('unknown word');
  if (endToken - firstToken > 1) features.add('phrase');
  for (const step of surenessSteps) if (trigger.sureness > step) features.add('surer than', String(step));
  features.add('kind', event.type ?? 'none');
  features.add('class', event.class);
  features.addBoth('weight', String(Math.round(sense.weight * 10)));
  const { participants, time, place, attribution } = event;
  features.addBoth('people', String(Math.min(participants.length, 3)));
  if (participants.some(({ role }) => role === 'agent')) features.addBoth('agent');
  if (participants.some(({ role }) => role === 'patient')) features.addBoth('patient');
  features.addBoth('time', time?.basis ?? 'none');
  // A TIMEX value's length says how precise it is: 4 a year, 7 a month, 10 a day.
  if (time?.basis === 'explicit') features.add('time of', String(time.value.length));
  if (place) features.addBoth('place');
  if (event.quantities.length > 0) features.addBoth('quantity');
  if (attribution) features.addBoth(attribution.actor === null ? 'said by somebody' : 'said');
  if (event.polarity === 'negative') features.addBoth('negative');
  // "Reportedly", "reports suggest": on whose word something is told says nothing against it, unlike "may" and "could".
  const hedge = standing.hedge[head]!;
  const isReported = hedge >= 0 && reporting.has(article.tokens[hedge]!.lower);
  if (!isReported || event.certainty !== 'hedged') features.add('certainty', event.certainty);
  if (hedge >= 0 && !isReported) features.add('hedged');
  if (standing.expectation[head]! >= 0) features.add('expected');
  if (standing.negation[head]! >= 0) features.add('negated');
}

/** Of the tagger's margin, in natural-log units. */
const surenessSteps = [1, 2, 3, 4, 6, 8];

function addVerb(features: Features, context: EventContext, head: number): void {
  const { article, tree } = context;
  features.add('form', tree.syntax.fineTags[head]!);
  features.addBoth('relation', relationOf(tree, head));
  const { tense, perfect, progressive, passive, infinitive, participle, modal } = verbGroupOf(tree, head);
  features.add('tense', tense);
  if (perfect) features.add('perfect');
  if (progressive) features.add('progressive');
  if (passive) features.add('passive');
  if (infinitive) features.add('infinitive');
  if (participle) features.add('participle');
  if (modal !== null) features.add('modal', modal);
  if (childIn(tree, head, link.obj) !== null) features.add('object');
  for (const child of childrenIn(tree, head, link.mark | link.advmod))
    addLink(features, 'mark', article.tokens[child]!.lower);
  const [subject] = subjectsOf(tree, head);
  features.add('subject', subject?.path ?? 'none');
  if (subject) features.add('subject', sortOf(context, subject.token));
}

function addNoun(features: Features, context: EventContext, { head, firstToken }: Trigger): void {
  const { article, tree } = context;
  const { tokens } = article;
  const form = tree.syntax.fineTags[head]!;
  features.add('form', form);
  features.addBoth('relation', relationOf(tree, head));
  const [determiner] = childrenIn(tree, head, link.det);
  const word = determiner === undefined ? 'none' : tokens[determiner]!.lower;
  features.add('determiner', word === 'none' || determiners.has(word) ? word : 'other');
  const [owner] = childrenIn(tree, head, link.nmodPoss);
  if (owner !== undefined) features.add('owner', sortOf(context, owner));
  if (form === 'NNS') features.add(determiner === undefined && owner === undefined ? 'bare plural' : 'plural');
  for (const relation of ['nummod', 'amod', 'compound'])
    if (childBy(tree, head, relation) !== null) features.add('with', relation);
  for (const child of childrenIn(tree, head, link.nmod)) {
    features.add('with', sortOf(context, child));
    addLink(features, 'with', markerOf(tree, child));
  }
  addLink(features, 'case', markerOf(tree, head));
  addLink(features, 'behind', tokens[firstToken - 1]?.lower ?? '');
  const governor = headOf(tree, head);
  if (governor !== null) addGovernor(features, context, head, governor);
}

function addGovernor(features: Features, { article, tree }: EventContext, head: number, governor: number): void {
  const { tags, lemmas } = tree.syntax;
  const { lower } = article.tokens[governor]!;
  const bits = cuesOf(lower);
  for (const name of governing) if ((bits & cue[name]) !== 0) features.add('under', name);
  const verb = readingOf(lower)?.verb;
  if (verb) features.add('under', verb.class);
  const copular = lemmas[governor] === 'be' || childIn(tree, governor, link.cop) !== null;
  features.add('under', tags[governor]!);
  features.add(`${baseRelationOf(tree, head)} under ${copular ? 'be' : tags[governor]!}`);
}

/** How the nearest finite clause tells it, and of whom. */
function addTelling(features: Features, context: EventContext, head: number): void {
  const { article, tree } = context;
  const telling = tellingOf(tree, head);
  if (telling === null) {
    features.addBoth('told by participle');
    return;
  }
  // A headline tells in the present what has happened.
  if (telling.timeless && isLine(tree, article, head)) features.add('headline present');
  else if (telling.timeless) features.addBoth(telling.apart ? 'timeless, apart' : 'timeless');
  else if (telling.apart) features.addBoth('apart');
  const { tense, perfect, modal, infinitive } = verbGroupOf(tree, telling.verb);
  features.addBoth(`told ${tense}${perfect ? ' perfect' : ''}`);
  if (modal !== null) features.addBoth('told', modal);
  if (infinitive) features.add('told infinitive');
  const [teller] = subjectsOf(tree, telling.verb);
  if (teller) features.addBoth('teller', sortOf(context, teller.token));
}

function addClausesAround(features: Features, { article, tree }: EventContext, head: number): void {
  let at = head;
  for (let step = 0; step < farthest; step++) {
    const up = headOf(tree, at);
    if (up === null) break;
    const relation = relationOf(tree, at);
    if (clauses.has(relation)) {
      features.add('within', relation);
      for (const child of childrenIn(tree, at, link.mark)) addLink(features, 'within', article.tokens[child]!.lower);
    }
    at = up;
  }
  features.add('root', tree.syntax.tags[at]!);
  features.add('root', verbGroupOf(tree, at).tense);
}

function addSentence(features: Features, context: EventContext, head: number): void {
  const sentence = context.tree.sentenceOf[head]!;
  let told = toldOfSentences.get(context);
  if (told?.sentence !== sentence) {
    told = { sentence, features: sentenceFeatures(context, sentence) };
    toldOfSentences.set(context, told);
  }
  features.addAll(told.features);
}

/** What was told of the sentence of a passage that was asked for last: events of one sentence come one after the other. */
const toldOfSentences = new Notes<EventContext, { readonly sentence: number; readonly features: readonly string[] }>();

function sentenceFeatures(
  { article, tree, mentions, firstSentence }: EventContext,
  sentence: number,
): readonly string[] {
  const { tokens } = article;
  const features: string[] = [];
  const { firstToken, endToken, block } = article.sentences[sentence]!;
  const end = tokens[endToken - 1]!.text;
  features.push(joined('ends', ' ', end === '?' || end === '!' || end === '.' ? end : 'open'));
  features.push(joined('in', ' ', article.blocks[block]!.kind));
  if (firstSentence + sentence < leadSentences) features.push('lead');
  let named = 0;
  const said = { you: false, us: false, if: false, figure: false };
  for (let token = firstToken; token < endToken; token++) {
    const { lower } = tokens[token]!;
    said.you ||= addressee.has(lower);
    said.us ||= speaker.has(lower);
    said.if ||= lower === 'if';
    said.figure ||= tree.syntax.tags[token] === 'NUM';
    if (mentions.at[token]! >= 0) named++;
  }
  for (const [word, is] of Object.entries(said)) if (is) features.push(joined('beside', ' ', word));
  features.push(named === 0 ? 'nobody named' : named > 3 ? 'many named' : 'some named');
  if (endToken - firstToken > longSentence) features.push('long');
  if (endToken - firstToken < shortSentence) features.push('short');
  return features;
}

/** One of the words that tie clauses and nouns together; of others there would be too many to learn from. */
function addLink(features: Features, place: string, word: string): void {
  if (links.has(word)) features.add(place, word);
}

/** What sort of word names somebody or something. */
function sortOf({ article, tree, mentions, antecedents }: EventContext, token: number): string {
  const mention = mentions.mentions[mentions.at[token]!];
  if (mention) return mention.mention.kind === 'role' ? 'role' : mention.actor.type;
  if (antecedents.has(token)) return 'meant';
  const { lower, text } = article.tokens[token]!;
  if (speaker.has(lower)) return 'speaker';
  if (addressee.has(lower)) return 'addressee';
  if (anyone.has(lower)) return 'anyone';
  if (others.has(lower)) return 'pronoun';
  const form = tree.syntax.fineTags[token]!;
  if (form.startsWith('NNP') || text.charAt(0) !== lower.charAt(0)) return 'name';
  const [determiner] = childrenIn(tree, token, link.det | link.nmodPoss | link.nummod);
  if (determiner === undefined) return `bare ${form}`;
  const word = article.tokens[determiner]!.lower;
  return pointing.has(word) ? 'definite' : single.has(word) ? 'indefinite' : 'counted';
}
