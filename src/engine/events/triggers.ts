import type { Article, EventClass } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import type { Crf } from '../tagging/crf.ts';
import { readingOf, type FormReading, type Sense } from './lexicon.ts';
import { tagTriggers } from './triggerTagger.ts';
import type { TriggerContext } from './triggerFeatures.ts';
import type { MentionIndex } from './mentions.ts';
import { determiners, wordSet } from './words.ts';

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
}

const beforeVerb = wordSet(
  "to will would may might could can should must not n't never 'll ca wo did does do i we they he she it you who reportedly also",
);
const afterNoun = wordSet('of between');

/** Whether the form at `index` stands as a noun; read off its tag, or off its neighbours where there is no tag. */
function standsAsNoun(article: Article, syntax: Syntax, index: number, reading: FormReading): boolean {
  const tag = syntax.tags[index];
  if (tag === 'NOUN' || tag === 'PROPN') return true;
  if (tag === 'VERB' || tag === 'AUX') return false;
  if (!reading.noun) return false;
  if (!reading.verb) return true;
  const before = article.tokens[index - 1]?.lower ?? '';
  if (beforeVerb.has(before)) return false;
  if (determiners.has(before) || afterNoun.has(article.tokens[index + 1]?.lower ?? '')) return true;
  return reading.verbForm === 'base' || reading.verbForm === 'third' || reading.verbForm === 'gerund';
}

/**
 * What the tagger gives, in natural-log units, for a word that the lexicon holds to tell a happening, and for one that it
 * doesn't: more finds more.
 */
export type Lean = readonly [known: number, unknown: number];
const usualLean: Lean = [1.2, 0.5];

/** Finds the triggers of an article in the order of the text; they do not overlap. */
export function findTriggers(
  context: TriggerContext,
  crf: Crf | null,
  mentions: MentionIndex,
  [trust, distrust]: Lean = usualLean,
): readonly Trigger[] {
  const { article, syntax } = context;
  const tokens = article.tokens;
  const senses = tokens.map((_, index) => senseAt(context, mentions, index));
  const labels = crf
    ? tagTriggers(context, crf, (token) => (senses[token] && senses[token].weight >= 0.5 ? trust : distrust))
    : Uint8Array.from(senses, (sense) => (sense ? 1 : 0));
  const found: Trigger[] = [];
  for (const sentence of article.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const phrase = phraseAt(article, index, sentence.endToken);
      if (phrase) {
        found.push({
          firstToken: index,
          endToken: phrase.end,
          head: index,
          sense: phrase.sense,
          nominal: phrase.nominal,
          known: true,
        });
        index = phrase.end - 1;
        continue;
      }
      if (labels[index] === 0) continue;
      let end = index + 1;
      while (end < sentence.endToken && labels[end] === 2) end++;
      const head = headOf(context, senses, index, end);
      const tag = syntax.tags[head];
      const sense = senses[head];
      if (insideName(mentions, head)) {
        index = end - 1;
        continue;
      }
      found.push({
        firstToken: index,
        endToken: end,
        head,
        sense:
          sense ??
          plainSense(
            syntax.lemmas[head] ?? tokens[head]!.lower,
            tag === 'VERB' ? 'occurrence' : tag === 'ADJ' ? 'state' : 'occurrence',
          ),
        nominal:
          tag === 'X'
            ? standsAsNoun(article, syntax, head, readingOf(tokens[head]!.lower) ?? noReading)
            : tag !== 'VERB' && tag !== 'AUX',
        known: sense !== null && sense !== undefined,
      });
      index = end - 1;
    }
  }
  return found;
}

const noReading: FormReading = { verb: null, verbForm: null, noun: null, plural: false, phrases: [], light: false };

const plainSense = (lemma: string, eventClass: EventClass): Sense => ({
  lemma,
  kind: null,
  class: eventClass,
  weight: 0.35,
});

/** The sense of the word at `index` as it stands there; null where the lexicon has none, or it is part of a name. */
function senseAt(context: TriggerContext, mentions: MentionIndex, index: number): Sense | null {
  const reading = readingOf(context.article.tokens[index]!.lower);
  if (!reading || insideName(mentions, index)) return null;
  return standsAsNoun(context.article, context.syntax, index, reading) ? reading.noun : reading.verb;
}

function phraseAt(
  article: Article,
  index: number,
  limit: number,
): { sense: Sense; nominal: boolean; end: number } | null {
  const reading = readingOf(article.tokens[index]!.lower);
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

/** Of a trigger's words the one that stands for it: the first verb, else the last the lexicon knows, else the last. */
function headOf({ syntax }: TriggerContext, senses: readonly (Sense | null)[], from: number, to: number): number {
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
