import type { KnownSentences } from '../memory.ts';
import { baseRelationOf, childIn, headOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Sense } from './lexicon.ts';
import type { TriggerTagger } from './triggerTagger.ts';
import type { TriggerContext } from './triggerFeatures.ts';
import type { MentionIndex } from './mentions.ts';
import { isNominal, senseOf, senseOfPhrase, type Topics } from './senses.ts';

/** A word or phrase that tells a happening. */
export interface Trigger {
  readonly firstToken: number;
  readonly endToken: number;
  /** The token that stands for the trigger in its clause: the verb, or the noun. */
  readonly head: number;
  readonly sense: Sense;
  readonly nominal: boolean;
  /** The lexicon knows the word; else only the tagger found it. */
  readonly known: boolean;
  /** How surely the tagger takes its head for a trigger, as {@link Tagged} says; 0 without a tagger. */
  readonly sureness: number;
}

/**
 * What the tagger gives, in natural-log units, for a word that the lexicon holds to tell a happening, and for one that it
 * doesn't: more finds more.
 */
export type Lean = readonly [known: number, unknown: number];
const usualLean: Lean = [0.8, 0.2];
/** Senses of less weight (states, phases, causes) are left to the tagger. */
const leastTrusted = 0.4;
/** A phrase of less weight is a trigger only where the tagger says so too. */
const certainPhrase = 0.7;

/**
 * Finds the triggers of a passage in the order of the text; they do not overlap.
 * @param topics those of the article
 */
export function findTriggers(
  context: TriggerContext,
  tree: Tree,
  tagger: TriggerTagger | null,
  mentions: MentionIndex,
  topics: Topics,
  memory?: KnownSentences<Float32Array>,
  [trust, distrust]: Lean = usualLean,
): readonly Trigger[] {
  const { article } = context;
  const senses = sensesOf(context, tree, mentions, topics);
  const { labels, sureness } = tagger
    ? tagger.tag(context, (token) => ((senses[token]?.weight ?? 0) >= leastTrusted ? trust : distrust), memory)
    : { labels: Uint8Array.from(senses, (sense) => (sense ? 1 : 0)), sureness: new Float32Array(senses.length) };
  const found: Trigger[] = [];
  for (const sentence of article.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const phrase = phraseAt(context, index, sentence.endToken);
      if (phrase && (labels[index] !== 0 || phrase.sense.weight >= certainPhrase)) {
        const { nominal, end } = phrase;
        const sense = senseOfPhrase(tree, mentions, index, phrase.sense, topics);
        found.push({
          firstToken: index,
          endToken: end,
          head: index,
          sense,
          nominal,
          known: true,
          sureness: sureness[index]!,
        });
        index = end - 1;
        continue;
      }
      const state = labels[index] === 0 ? countedState(tree, index) : null;
      if (state !== null && labels[state] === 0 && !insideName(mentions, state)) {
        found.push({
          firstToken: index,
          endToken: state + 1,
          head: state,
          sense: stateSense(tree, state),
          nominal: true,
          known: false,
          sureness: sureness[state]!,
        });
        index = state;
        continue;
      }
      if (labels[index] === 0) continue;
      let end = index + 1;
      while (end < sentence.endToken && labels[end] === 2) end++;
      const head = standingWord(tree, senses, index, end);
      if (!insideName(mentions, head)) {
        const nominal = isNominal(tree, head);
        const sense = toldBy(senses, index, end) ?? senses[head] ?? plainSense(tree, head);
        const known = senses[head] !== null;
        found.push({ firstToken: index, endToken: end, head, sense, nominal, known, sureness: sureness[head]! });
      }
      index = end - 1;
    }
  }
  return found;
}

/**
 * The head of what a counted subject is said to be, where `first` begins it: "Twenty ships were *at anchor*", "3,000 homes
 * are *without power*". Such a state is what the figure measures.
 */
function countedState(tree: Tree, first: number): number | null {
  const isMarker = baseRelationOf(tree, first) === 'case';
  const head = isMarker ? headOf(tree, first) : first;
  if (head === null || head < first || head > first + longestState || childIn(tree, head, link.cop) === null)
    return null;
  if (!isMarker && childIn(tree, head, link.case | link.det) !== null) return null;
  const subject = childIn(tree, head, link.nsubj);
  return subject !== null && subject < first && childIn(tree, subject, link.nummod) !== null ? head : null;
}

const longestState = 3;

function stateSense({ syntax }: Tree, head: number): Sense {
  return { lemma: syntax.lemmas[head]!, kind: null, class: 'state', weight: 0.35 };
}

/** Of several words the one with a kind of its own tells it: "war effort" is a war. */
function toldBy(senses: readonly (Sense | null)[], from: number, to: number): Sense | null {
  if (to - from < 2) return null;
  for (let token = to - 1; token >= from; token--) {
    const kind = senses[token]?.kind ?? 'other';
    if (kind !== 'other') return senses[token]!;
  }
  return null;
}

function plainSense({ syntax }: Tree, token: number): Sense {
  const eventClass = syntax.tags[token] === 'ADJ' ? 'state' : 'occurrence';
  return { lemma: syntax.lemmas[token]!, kind: null, class: eventClass, weight: 0.35 };
}

/** The sense of every word as it stands; null where the lexicon has none, or it is part of a name. */
function sensesOf(
  { words, own }: TriggerContext,
  tree: Tree,
  mentions: MentionIndex,
  topics: Topics,
): readonly (Sense | null)[] {
  const senses = new Array<Sense | null>(words.ofToken.length).fill(null);
  for (let token = 0; token < senses.length; token++) {
    const reading = own.readings[words.ofToken[token]!];
    if (reading && (reading.verb || reading.noun) && !insideName(mentions, token))
      senses[token] = senseOf(tree, mentions, token, reading, topics);
  }
  return senses;
}

function phraseAt(
  { article, words, own }: TriggerContext,
  index: number,
  limit: number,
): { sense: Sense; nominal: boolean; end: number } | null {
  const reading = own.readings[words.ofToken[index]!];
  if (!reading || reading.phrases.length === 0) return null;
  for (const { rest, sense, nominal } of reading.phrases) {
    let matched = 0;
    while (
      matched < rest.length &&
      index + 1 + matched < limit &&
      article.tokens[index + 1 + matched]!.lower === rest[matched]
    )
      matched++;
    if (matched === rest.length) return { sense, nominal, end: index + 1 + matched };
  }
  return null;
}

/** Of a trigger's words the one that stands for it: the first verb, else the last the lexicon knows, else the last noun. */
function standingWord({ syntax }: Tree, senses: readonly (Sense | null)[], from: number, to: number): number {
  for (let token = from; token < to; token++) if (syntax.tags[token] === 'VERB') return token;
  for (let token = to - 1; token >= from; token--) if (senses[token]) return token;
  for (let token = to - 1; token >= from; token--)
    if (syntax.tags[token] === 'NOUN' || syntax.tags[token] === 'PROPN') return token;
  return from;
}

/** Names of things tell nothing: "Strike Force", "Defense Department". */
function insideName(mentions: MentionIndex, token: number): boolean {
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.mention.kind !== 'role';
}
