import type { Article } from '../model.ts';
import { baseRelationOf, childIn, childrenIn, conjunctsOf, markerOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { readingOf } from './lexicon.ts';
import { gatheringNouns, memberNouns, speakingNouns } from './lexicon/cues.ts';
import type { MentionIndex } from './mentions.ts';
import type { Antecedents } from './pronouns.ts';
import type { TriggerContext } from './triggerFeatures.ts';
import { nounFormSet, wordSet } from './words.ts';

/**
 * Most tokens of a sentence whose clauses are read: what is longer is a table or hostile, and reading it would cost more
 * than time linear in the text.
 */
export const longestSentence = 400;

/** What the clause is read with: the article, its trees, and who is named where. */
export interface EventContext {
  readonly article: Article;
  /** Sentences of the article before this passage of it. */
  readonly firstSentence: number;
  /** The article's different words, and what the lexicon knows of each. */
  readonly vocabulary: TriggerContext;
  readonly tree: Tree;
  readonly mentions: MentionIndex;
  readonly antecedents: Antecedents;
  /** Ids of the actors that are places: things happen there, they do nothing. */
  readonly places: Pick<ReadonlySet<string>, 'has'>;
}

const members = nounFormSet(memberNouns);
const gathering = new Set([...nounFormSet(gatheringNouns), ...wordSet('people some many most several all both')]);
const speaking = wordSet(speakingNouns);
const none: readonly string[] = [];

/** Actor named by the token itself, by a mention that covers it; null where none does. */
export function actorAt({ mentions }: EventContext, token: number): string | null {
  const at = mentions.at[token]!;
  return at < 0 ? null : mentions.mentions[at]!.actor.id;
}

/**
 * The actors that a noun phrase names: by its head, by its pronoun, by what it is in apposition to, or whose people it
 * speaks of ("Norwegian troops", "the mayor's aides", "members of the guild").
 * @param token head of the phrase
 * @returns actor ids, empty where the phrase names nobody known
 */
export function actorsOf(context: EventContext, token: number): readonly string[] {
  const named = actorAt(context, token);
  if (named !== null) return isGroup(context, token) ? [...new Set([...ownersOf(context, token), named])] : [named];
  const meant = context.antecedents.get(token);
  if (meant) return meant;
  const { tree } = context;
  for (const child of childrenIn(tree, token, link.appos | link.flat)) {
    const actor = actorAt(context, child);
    if (actor !== null) return [actor];
  }
  const word = context.article.tokens[token]!.lower;
  if (gathering.has(word))
    for (const child of childrenIn(tree, token, link.nmod))
      if (markerOf(tree, child) === 'of') {
        const actor = actorAt(context, child);
        const actors = actor === null ? modifiersOf(context, child) : [actor];
        if (actors.length > 0) return actors;
      }
  if (!members.has(word) && !speaking.has(word)) return none;
  // "Ana Ruiz, whose company sold it": the company did.
  const owners = modifiersOf(context, token);
  return bodies.has(word) && isOfSomebody(context, token) ? none : owners;
}

/** Whether a possessor that says no more than whose is a person: "whose company", "her party". */
function isOfSomebody({ tree }: EventContext, token: number): boolean {
  const owner = childIn(tree, token, link.nmodPoss);
  return owner !== null && somebody.has(tree.article.tokens[owner]!.lower);
}

const bodies = nounFormSet('company firm agency office party team parliament court newspaper airline');
const somebody = wordSet('whose his her');

function isGroup({ mentions }: EventContext, token: number): boolean {
  return mentions.mentions[mentions.at[token]!]!.actor.type === 'group';
}

/** "Norwegian and Chilean troops": whose troops they are, by the names inside theirs and those joined to it. */
function ownersOf(context: EventContext, token: number): readonly string[] {
  const { mentions } = context.mentions;
  const at = context.mentions.at[token]!;
  const inner = mentions[at + 1];
  const own = inner && inner.endToken <= mentions[at]!.endToken ? [inner.actor.id] : [];
  return [...modifiersOf(context, token), ...own];
}

/** Whose the phrase is: possessors, nationality or bodies before its noun, or after "of", "from", "for", "in". */
function modifiersOf(context: EventContext, token: number): readonly string[] {
  const { tree } = context;
  for (const child of childrenIn(tree, token, link.nmodPoss | link.amod | link.compound | link.nmod)) {
    const actors = conjunctsOf(tree, child).flatMap(
      (member) => actorAt(context, member) ?? context.antecedents.get(member)?.[0] ?? [],
    );
    if (actors.length > 0) return [...new Set(actors)];
  }
  return none;
}

/** Relations in which a verb form heads a clause; an adjective before its noun does not. */
const clausal = wordSet('root ccomp xcomp advcl acl parataxis conj');

/**
 * Whether a token stands as a verb: by its tag, or, where that says adjective or noun, because a known verb form heads a
 * clause with a subject or object ("has reportedly provided arms").
 */
export function standsAsVerb(tree: Tree, token: number): boolean {
  const tag = tree.syntax.tags[token];
  if (tag === 'VERB') return true;
  if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV' && tag !== 'INTJ') return false;
  const reading = readingOf(tree.article.tokens[token]!.lower);
  // No noun has a subject and an object: "is due to attack the port".
  if (
    reading?.verb &&
    tag === 'NOUN' &&
    childIn(tree, token, link.nsubj) !== null &&
    childIn(tree, token, link.obj) !== null
  )
    return true;
  if (
    !reading?.verb ||
    !clausal.has(baseRelationOf(tree, token)) ||
    childIn(tree, token, link.det | link.case | link.cop) !== null
  )
    return false;
  if (tag === 'NOUN') return childIn(tree, token, link.nsubj | link.aux) !== null;
  return childIn(tree, token, link.nsubj | link.obj | link.ccomp | link.aux) !== null;
}
