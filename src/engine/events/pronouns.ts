import type { Actor, Article } from '../model.ts';
import { baseRelationOf, childIn, conjunctsOf, headOf, markerOf, relationOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { NumberedActors } from './actorNumbers.ts';
import type { Gender } from './genders.ts';
import type { MentionIndex } from './mentions.ts';
import { describedBy, isReported, isSaying, namedAhead, namedBehind, speakerAbove } from './pronounClauses.ts';
import { longestSentence } from './who.ts';
import { nounFormSet, wordSet } from './words.ts';

/** Actor ids that a pronoun, or a phrase like "both sides", stands for; by token. */
export type Antecedents = ReadonlyMap<number, readonly string[]>;

const person = wordSet('he she him her his hers himself herself');
const callings = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);
const thing = wordSet('it its itself');
const several = wordSet('they them their theirs themselves');
/** Nouns that mean the organisation in focus. */
const companies = wordSet('company firm corporation organisation organization carrier airline retailer manufacturer');
/** Those that say what an organisation does: of two in focus it may be either. */
const trades = wordSet('carrier airline retailer manufacturer');
const pairWords = wordSet('both two');
const pairOf = new Map<string, 'state' | 'person' | 'any'>();
for (const noun of nounFormSet('country nation state government power neighbor neighbour capital ally'))
  pairOf.set(noun, 'state');
for (const noun of nounFormSet('leader president minister man woman rival candidate player'))
  pairOf.set(noun, 'person');
for (const noun of nounFormSet('side party company firm team group')) pairOf.set(noun, 'any');
/** Words for two people that need no "both". */
const pairs = wordSet('pair duo');
for (const noun of pairs) pairOf.set(noun, 'person');

/** All words that may stand for an actor named before. */
export const pointing: ReadonlySet<string> = new Set([...person, ...thing, ...several, ...companies, ...pairOf.keys()]);

const isPerson = (actor: Actor): boolean => actor.type === 'person';
const isState = (actor: Actor): boolean => actor.type === 'country' || actor.type === 'government';
const isOrganization = (actor: Actor): boolean => actor.type === 'organization';
const isBody = (actor: Actor): boolean => !isPerson(actor) && actor.type !== 'place';

/** The actors in focus while the text is read from its beginning. */
export class Focus {
  /** Actors of the subject of the sentence before, then of this one. */
  subject: readonly Actor[] = [];
  lastPerson: Actor | null = null;
  /** The person who is the last subject in this sentence. */
  subjectPerson: Actor | null = null;
  /** The person of whom the subject of the sentence before says something. */
  reported: Actor | null = null;
  /** The last two different actors of each sort, the latest last. */
  states: Actor[] = [];
  people: Actor[] = [];
  bodies: Actor[] = [];

  /** What is carried over from one sentence to the next, as numbers of actors. */
  inNumbers(actors: NumberedActors): readonly number[] {
    const said: number[] = [];
    const lists = [
      this.subject,
      this.lastPerson ? [this.lastPerson] : [],
      this.reported ? [this.reported] : [],
      this.states,
      this.people,
      this.bodies,
    ];
    for (const list of lists) said.push(list.length, ...list.map((actor) => actors.numberOf(actor)));
    return said;
  }

  /** The focus of which {@link inNumbers} says this. */
  static ofNumbers(said: readonly number[], actors: NumberedActors): Focus {
    let at = 0;
    const list = (): Actor[] => {
      const length = said[at++]!;
      at += length;
      return said.slice(at - length, at).map((number) => actors.actorOf(number));
    };
    const focus = new Focus();
    focus.subject = list();
    focus.lastPerson = list()[0] ?? null;
    focus.reported = list()[0] ?? null;
    focus.states = list();
    focus.people = list();
    focus.bodies = list();
    return focus;
  }
}

/** Where reading on is told who is in focus and named, and tells it. */
interface Telling {
  readonly focus: Focus;
  /** What a person is called by; null where that is not known. */
  gender(person: Actor): Gender | null;
  /** The last actor whose name ends with a word, in lower case: "the federation". */
  named(word: string): Actor | undefined;
  name(word: string, actor: Actor): void;
  found(token: number, actors: readonly Actor[]): void;
}

function remember(list: Actor[], actor: Actor): void {
  const at = list.indexOf(actor);
  if (at >= 0) list.splice(at, 1);
  list.push(actor);
  if (list.length > 2) list.shift();
}

/**
 * Resolves pronouns to the actors before them: the subject of the same or the last sentence where it fits, for people
 * also the last one named. What fits nobody stays open.
 * @param firstSentence where reading begins, up to `endSentence`
 */
export function readAntecedents(
  article: Article,
  tree: Tree,
  mentions: MentionIndex,
  firstSentence: number,
  endSentence: number,
  telling: Telling,
): void {
  const { tokens } = article;
  const { focus } = telling;
  const reporters = new Set([article.header.agency?.value, article.header.outlet?.value]);
  for (const sentence of article.sentences.slice(firstSentence, endSentence)) {
    if (sentence.endToken - sentence.firstToken > longestSentence) continue;
    let own: readonly Actor[] = [];
    let reported: Actor | null = null;
    /** The body that something is done by. */
    let doer: Actor | null = null;
    focus.subjectPerson = null;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const at = mentions.at[token]!;
      if (at >= 0) {
        const { actor, mention, firstToken, endToken } = mentions.mentions[at]!;
        if (firstToken === token) {
          if (mention.kind === 'name' && isBody(actor) && endToken - firstToken > 1)
            telling.name(tokens[endToken - 1]!.lower, actor);
          // Who is told something prints it and is no side of what is told.
          const isReporter = reporters.has(actor.name) || (isBody(actor) && tokens[token - 1]?.lower === 'told');
          if (isReporter) continue;
          if (isPerson(actor)) {
            focus.lastPerson = actor;
            remember(focus.people, actor);
          } else {
            if (isState(actor)) remember(focus.states, actor);
            if (isBody(actor)) remember(focus.bodies, actor);
          }
        }
        if (isDoer(tree, token) && isBody(mentions.mentions[at]!.actor)) doer ??= mentions.mentions[at]!.actor;
        if (isMainSubject(tree, token)) {
          if (own.length === 0) own = subjectActors(tree, mentions, token);
          const { actor } = mentions.mentions[at]!;
          if (isPerson(actor)) {
            focus.subjectPerson = actor;
            if (own[0] !== actor && isReported(tree, token)) reported = actor;
          }
        }
        continue;
      }
      const word = tokens[token]!.lower;
      const known = telling.named(word);
      if (somebody.has(word) && isUnnamedSubject(tree, token)) {
        // "A man came with a gun. He fired": nobody named before is meant.
        own = [];
        focus.subject = [];
        focus.subjectPerson = null;
        focus.lastPerson = null;
        focus.reported = null;
      }
      if (!known && !pointing.has(word)) continue;
      const resolved =
        known && pointers.has(tokens[token - 1]?.lower ?? '') && isNoun(tree, token)
          ? [known]
          : resolve(word, tree, mentions, token, own, telling);
      if (resolved.length > 0) {
        telling.found(token, resolved);
        if (own.length === 0 && isMainSubject(tree, token)) own = resolved;
      }
    }
    if (own.length === 0 && doer) own = [doer];
    if (own.length > 0) {
      focus.subject = own;
      focus.reported = reported;
    }
  }
}

const pointers = wordSet('the this that its their said');

/** Whether a word decides what a name, or the last word of one, right behind it means. */
export function isLookedAt(word: string | undefined): boolean {
  return word !== undefined && (word === 'told' || pointers.has(word));
}

function isNoun(tree: Tree, token: number): boolean {
  const tag = tree.syntax.tags[token];
  return (tag === 'NOUN' || tag === 'PROPN') && baseRelationOf(tree, token) !== 'compound';
}

const somebody = wordSet('man woman boy girl gunman attacker robber burglar teenager intruder stranger');

/** "A man showed up": a subject whom no name stands beside, and who is told of for the first time. */
function isUnnamedSubject(tree: Tree, token: number): boolean {
  const article = childIn(tree, token, link.det);
  return (
    article !== null &&
    introducing.has(tree.article.tokens[article]!.lower) &&
    isMainSubject(tree, token) &&
    childIn(tree, token, link.appos | link.flat | link.nmodDesc) === null
  );
}

const introducing = wordSet('a an another');

function isMainSubject(tree: Tree, token: number): boolean {
  return baseRelationOf(tree, token) === 'nsubj';
}

/** "The leak was found by the guild": who does what the subject suffers. */
function isDoer(tree: Tree, token: number): boolean {
  return (
    relationOf(tree, token) === 'obl:agent' || (relationOf(tree, token) === 'obl' && markerOf(tree, token) === 'by')
  );
}

function subjectActors(tree: Tree, mentions: MentionIndex, token: number): readonly Actor[] {
  const actors: Actor[] = [];
  for (const member of conjunctsOf(tree, token)) {
    const at = mentions.at[member]!;
    if (at >= 0 && !actors.includes(mentions.mentions[at]!.actor)) actors.push(mentions.mentions[at]!.actor);
  }
  return actors;
}

function resolve(
  word: string,
  tree: Tree,
  mentions: MentionIndex,
  token: number,
  own: readonly Actor[],
  { focus, gender }: Telling,
): readonly Actor[] {
  const called = callings.get(word);
  const isCalled = (actor: Actor): boolean =>
    isPerson(actor) && (called === undefined || (gender(actor) ?? called) === called);
  if (person.has(word) || thing.has(word)) {
    const speaker = speakerAbove(tree, mentions, token, person.has(word) ? isCalled : isBody, person.has(word));
    if (speaker) return speaker === 'nobody' ? [] : [speaker];
  }
  if (person.has(word)) {
    for (const actor of [describedBy(tree, mentions, token), namedAhead(tree, mentions, token)])
      if (actor && isCalled(actor)) return [actor];
    const named = subjects.has(word) ? namedBehind(tree, mentions, token) : null;
    const candidates = [
      focus.subjectPerson,
      ...own,
      // "The sheriff says Ana Ruiz fled. She surrendered in May": not the sheriff, but where somebody speaks on.
      isSaying(tree, token) ? null : focus.reported,
      ...focus.subject,
      focus.lastPerson,
      ...(focus.lastPerson ? focus.people.toReversed() : []),
    ];
    const found = candidates.find((actor) => actor !== null && isCalled(actor) && named?.has(actor) !== true);
    return found ? [found] : [];
  }
  if (thing.has(word)) {
    if (relationOf(tree, token).startsWith('expl')) return [];
    const subject = own.find(isBody) ?? focus.subject.find(isBody);
    if (word === 'its') {
      const holder = holderOf(tree, mentions, token);
      if (holder) return [holder];
      if (subject && hasRival(tree, mentions, token, subject)) return [];
    }
    return subject ? [subject] : [];
  }
  if (several.has(word)) {
    if (own.length > 1 || (own.length === 1 && isBody(own[0]!))) return own;
    return focus.subject.length > 1 || focus.subject.some(isBody) ? focus.subject : [];
  }
  if (companies.has(word) && pointers.has(tree.article.tokens[token - 1]?.lower ?? '') && isNoun(tree, token)) {
    if (trades.has(word) && new Set([...own, ...focus.subject, ...focus.bodies].filter(isOrganization)).size > 1)
      return [];
    const body =
      own.find(isOrganization) ?? focus.subject.find(isOrganization) ?? focus.bodies.findLast(isOrganization);
    return body ? [body] : [];
  }
  const sort = pairOf.get(word);
  if (!sort || !isPair(tree, token)) return [];
  const pair = sort === 'state' ? focus.states : sort === 'person' ? focus.people : focus.bodies;
  return pair.length === 2 ? [...pair] : [];
}

const subjects = wordSet('he she');

/** "Norway over its ban on dredging": the body that the phrase with "its" is said of. */
function holderOf(tree: Tree, mentions: MentionIndex, token: number): Actor | null {
  const thing = headOf(tree, token);
  const holder =
    tree.article.tokens[token - 1]?.lower === 'over' ? token - 2 : thing === null ? null : headOf(tree, thing);
  if (holder === null || holder >= token) return null;
  const actor = mentions.mentions[mentions.at[holder] ?? -1]?.actor;
  return actor && isBody(actor) ? actor : null;
}

const farthestRival = 25;
const taking = wordSet('obj iobj obl');

/** "Norway lent Iceland a cutter for its patrols": another body of the same sort, that something is done to, may be meant. */
function hasRival(tree: Tree, mentions: MentionIndex, token: number, subject: Actor): boolean {
  for (let before = token - 1; before >= Math.max(0, token - farthestRival); before--) {
    if (tree.sentenceOf[before] !== tree.sentenceOf[token]) return false;
    const one = mentions.mentions[mentions.at[before]!];
    if (!one) continue;
    if (one.actor === subject && one.mention.kind === 'name') return false;
    if (one.actor.type !== subject.type || one.mention.type === 'nationality') continue;
    if (taking.has(baseRelationOf(tree, before))) return one.actor !== subject;
  }
  return false;
}

/** "both sides", "the two leaders". */
function isPair(tree: Tree, token: number): boolean {
  const { tokens } = tree.article;
  if (pairs.has(tokens[token]!.lower)) return tokens[token - 1]?.lower === 'the' && tokens[token + 1]?.lower !== 'of';
  for (let before = token - 1; before >= Math.max(0, token - 3); before--)
    if (pairWords.has(tokens[before]!.lower)) return true;
  return false;
}
