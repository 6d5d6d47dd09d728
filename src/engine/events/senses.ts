import type { Article } from '../model.ts';
import {
  agentsOf,
  childrenIn,
  markerOf,
  nounPhraseOf,
  obliquesOf,
  patientsOf,
  relationOf,
  subjectsOf,
  verbGroupOf,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { EventKind } from './kinds.ts';
import type { FormReading, Sense } from './lexicon.ts';
import {
  argumentClasses,
  changedByParticle,
  gatheringWords,
  goingVisits,
  kindsByArgument,
  nounKindsByArgument,
  type ArgumentClass,
} from './lexicon/arguments.ts';
import { labourWords, militaryWords, playingLemmas, sportingLemmas, sportWords } from './lexicon/topics.ts';
import type { MentionIndex } from './mentions.ts';
import { nounBefore } from './subjectPhrase.ts';
import { isBehindQuote, speaksQuote } from './subjects.ts';
import { standsAsVerb } from './who.ts';
import { nounFormSet, wordSet } from './words.ts';

/** What an article is about, as far as it decides what a word tells. */
export interface Topics {
  readonly labour: boolean;
  readonly sport: boolean;
}

const labour = wordSet(labourWords);
const military = wordSet(militaryWords);
const sport = wordSet(sportWords);
const sporting = wordSet(sportingLemmas);
const playing = wordSet(playingLemmas);
const goes = wordSet(goingVisits);
const classes = Object.entries(argumentClasses).map(
  ([name, nouns]) => [name as ArgumentClass, nounFormSet(nouns)] as const,
);

/** Weight of a word that tells none of the known kinds as it stands. */
const vagueWeight = 0.4;

/** Which topics a word shows: 1 labour, 2 the military, 4 sport. */
const topicBits = new Map<string, number>();
for (const [bit, words] of [
  [1, labour],
  [2, military],
  [4, sport],
] as const)
  for (const word of words) topicBits.set(word, (topicBits.get(word) ?? 0) | bit);

/** The words of each block of an article that show its topic, counted once. */
export class TopicCounts {
  #counts: ReadonlyMap<number, Int32Array> = new Map();

  /** @param numbers what the words of each block are known by */
  of(article: Article, numbers: readonly number[]): Topics {
    const counts = new Map<number, Int32Array>();
    const sum = new Int32Array(3);
    for (const [index, number] of numbers.entries()) {
      const own = this.#counts.get(number) ?? counts.get(number) ?? countTopics(article, index);
      counts.set(number, own);
      for (let topic = 0; topic < sum.length; topic++) sum[topic]! += own[topic]!;
    }
    this.#counts = counts;
    const [work, arms, games] = sum;
    return { labour: work! > arms!, sport: games! > 2 };
  }
}

/** How many words of a block tell of labour, of the military, of sport. */
function countTopics({ blocks, sentences, tokens }: Article, block: number): Int32Array {
  const counts = new Int32Array(3);
  const { firstSentence, endSentence } = blocks[block]!;
  const { endToken } = sentences[endSentence - 1]!;
  for (let token = sentences[firstSentence]!.firstToken; token < endToken; token++) {
    const bits = topicBits.get(tokens[token]!.lower) ?? 0;
    for (let topic = 0; bits > 0 && topic < counts.length; topic++) counts[topic]! += (bits >> topic) & 1;
  }
  return counts;
}

/** Whether the word stands as a noun or adjective, so that its clause is that of another word. */
export function isNominal(tree: Tree, token: number): boolean {
  return tree.syntax.tags[token] !== 'AUX' && !standsAsVerb(tree, token);
}

/**
 * The sense of a form as it stands: as noun or verb, by its arguments and the article's topics; null where it has none.
 */
export function senseOf(
  tree: Tree,
  mentions: MentionIndex,
  token: number,
  reading: FormReading,
  topics: Topics,
): Sense | null {
  const nominal = isNominal(tree, token);
  const sense = nominal ? (reading.noun ?? deverbal(reading)) : reading.verb;
  if (!sense) return null;
  if (sense.lemma === 'add' && !nominal && addsThing(tree, mentions, token))
    return { ...sense, kind: null, class: 'occurrence', weight: vagueWeight };
  return ofKind(
    sense,
    nominal ? nounKind(tree, mentions, token, sense, topics) : verbKind(tree, mentions, token, sense, topics),
  );
}

/** The sense of a phrase that begins with a verb, by the verb's arguments: "clashes broke out" is no disaster. */
export function senseOfPhrase(tree: Tree, mentions: MentionIndex, verb: number, sense: Sense, topics: Topics): Sense {
  return kindsByArgument[sense.lemma] ? ofKind(sense, verbKind(tree, mentions, verb, sense, topics)) : sense;
}

/** Not `…," added Ana Ruiz`, read as if she were what is added. */
function addsThing(tree: Tree, { at }: MentionIndex, verb: number): boolean {
  const [patient] = patientsOf(tree, verb);
  return patient !== undefined && !(isBehindQuote(tree.article, verb) && at[patient.token]! >= 0);
}

function ofKind(sense: Sense, kind: EventKind | null): Sense {
  if (kind === sense.kind) return sense;
  return { ...sense, kind, weight: kind === null ? Math.min(sense.weight, vagueWeight) : sense.weight };
}

/** A participle beside a noun, or a gerund, tells what its verb tells; "ship" and "host" as nouns tell nothing. */
function deverbal({ verb, verbForm }: FormReading): Sense | null {
  return verb?.class === 'occurrence' && verbForm !== 'base' && verbForm !== 'third' ? verb : null;
}

const gunfire = wordSet(
  'artillery gun machine rocket mortar sniper enemy friendly tank missile small covering return exchange of',
);

/** "A heart attack": nobody attacks. */
const ailing = wordSet('heart panic asthma anxiety');

function nounKind(
  tree: Tree,
  mentions: MentionIndex,
  token: number,
  { lemma, kind }: Sense,
  topics: Topics,
): EventKind | null {
  const { tokens } = tree.article;
  if (lemma === 'fire' && gunfire.has(tokens[token - 1]?.lower ?? '')) return 'attack';
  // A demonstration of something shows it; one against something is a protest.
  if (lemma === 'demonstration' && tokens[token + 1]?.lower === 'of') return null;
  if (lemma === 'attack' && ailing.has(tokens[token - 1]?.lower ?? '')) return null;
  if (topics.sport && playing.has(lemma)) return null;
  if (lemma === 'strike') return topics.labour ? 'strike' : 'attack';
  const rule = nounKindsByArgument[lemma];
  if (rule) return byBelonging(tree, mentions, token, rule, kind);
  return kind === 'sport-result' && !topics.sport && sporting.has(lemma) ? null : kind;
}

/** "An exchange of fire", "a cavalry charge": what a noun tells by what belongs to it. */
function byBelonging(
  tree: Tree,
  mentions: MentionIndex,
  noun: number,
  { argument, word, of }: (typeof nounKindsByArgument)[string],
  kind: EventKind | null,
): EventKind | null {
  for (const child of childrenIn(tree, noun, link.compound | link.amod | link.nmod)) {
    const marker = relationOf(tree, child) === 'nmod' ? markerOf(tree, child) : '';
    if (marker !== '' && marker !== 'of' && marker !== 'for') continue;
    const found = classOf(tree, mentions, child);
    const { lower } = tree.article.tokens[child]!;
    if (found !== null && argument?.[found] !== undefined) return argument[found];
    if (word && Object.hasOwn(word, lower)) return word[lower]!;
    if (marker === 'of' && of !== undefined) return of;
  }
  return kind;
}

function verbKind(
  tree: Tree,
  mentions: MentionIndex,
  token: number,
  { lemma, kind }: Sense,
  topics: Topics,
): EventKind | null {
  if (kind !== 'statement' && speaksQuote({ article: tree.article, tree }, token)) return 'statement';
  if (isChanged(tree, token, lemma)) return null;
  if (goes.has(lemma)) return namesPlace(tree, mentions, token) ? kind : null;
  // "Was shot by a guard" is no move of the game, in a sports page either.
  if (topics.sport && playing.has(lemma) && !hurtsPerson(tree, mentions, token)) return null;
  const rule = kindsByArgument[lemma];
  if (!rule) return kind === 'sport-result' && !topics.sport && sporting.has(lemma) ? null : kind;
  const objects = rule.object || rule.transitive !== undefined ? patientsOf(tree, token) : [];
  for (const { token: argument } of objects) {
    const found = classOf(tree, mentions, argument);
    const known = found === null ? undefined : rule.object?.[found];
    if (known !== undefined) return known;
  }
  const subjects = rule.subject
    ? [...agentsOf(tree, token), ...subjectsOf(tree, token), ...obliquesOf(tree, token)]
    : [];
  for (const { token: argument } of subjects) {
    const found = classOf(tree, mentions, nounBefore(tree, nounPhraseOf(tree, argument).from) ?? argument);
    const known = found === null ? undefined : rule.subject?.[found];
    if (known !== undefined) return known;
  }
  if (
    rule.transitive !== undefined &&
    objects.some((object) => object.token > token || verbGroupOf(tree, token).auxiliaries.length > 0)
  )
    return rule.transitive;
  if (lemma === 'walk-out' && !topics.labour && leavesBuilding(tree, mentions, token)) return null;
  if (lemma === 'strike' && topics.labour && objects.length === 0) return 'strike';
  if (rule.else === 'sport-result' && !topics.sport) return lemma === 'beat' ? 'attack' : null;
  return rule.else;
}

function hurtsPerson(tree: Tree, mentions: MentionIndex, token: number): boolean {
  return patientsOf(tree, token).some((patient) => classOf(tree, mentions, patient.token) === 'person');
}

/** "Walked out of the shop": no work is left there. */
function leavesBuilding(tree: Tree, mentions: MentionIndex, verb: number): boolean {
  return obliquesOf(tree, verb).some(({ token }) => classOf(tree, mentions, token) === 'structure');
}

/** "Hang out": another verb than "hang". */
function isChanged(tree: Tree, verb: number, lemma: string): boolean {
  const particles = particlesOf.get(lemma);
  if (particles === undefined) return false;
  return childrenIn(tree, verb, link.compoundPrt).some((child) => particles.has(tree.article.tokens[child]!.lower));
}

const particlesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(changedByParticle).map(([lemma, particles]) => [lemma, wordSet(particles)]),
);

const gathering = nounFormSet(gatheringWords);
const pronouns = wordSet('he she him her we us who');

/** What an argument is: its head, or what that gathers ("pockets of resistance"). */
function classOf(tree: Tree, mentions: MentionIndex, token: number): ArgumentClass | null {
  const own = ownClassOf(tree, mentions, token);
  if (own !== null || !gathering.has(tree.article.tokens[token]!.lower)) return own;
  const gathered = childrenIn(tree, token, link.nmod).find((child) => markerOf(tree, child) === 'of');
  return gathered === undefined ? null : ownClassOf(tree, mentions, gathered);
}

/** What a noun is; people and bodies also by being named. */
function ownClassOf(tree: Tree, { at, mentions }: MentionIndex, token: number): ArgumentClass | null {
  const word = tree.article.tokens[token]!.lower;
  for (const [name, nouns] of classes) if (nouns.has(word)) return name;
  if (pronouns.has(word)) return 'person';
  const type = mentions[at[token]!]?.actor.type;
  return type === 'person' ? 'person' : type === 'organization' ? 'firm' : null;
}

/** Whether a verb of going names where it goes. */
function namesPlace(tree: Tree, { at, mentions }: MentionIndex, token: number): boolean {
  return obliquesOf(tree, token).some(({ token: place, marker }) => {
    const mention = at[place]!;
    return (
      (marker === 'to' || marker === 'into' || marker === 'in') &&
      mention >= 0 &&
      mentions[mention]!.mention.type === 'place'
    );
  });
}
