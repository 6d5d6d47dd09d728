import type { Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import { readingOf, type FormReading, type Sense } from './lexicon.ts';
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
}

const beforeVerb = wordSet(
  "to will would may might could can should must not n't never 'll ca wo did does do i we they he she it you who reportedly also",
);
const afterNoun = wordSet('of between');

/** Whether the form at `index` stands as a noun; read off its tag, or off its neighbours where there is no tag. */
function standsAsNoun(article: Article, syntax: Syntax, index: number, reading: FormReading): boolean {
  const tag = syntax.tags[index];
  if (tag === 'NOUN' || tag === 'PROPN') return reading.noun !== null;
  if (tag === 'VERB' || tag === 'AUX') return reading.verb === null;
  if (!reading.noun) return false;
  if (!reading.verb) return true;
  const before = article.tokens[index - 1]?.lower ?? '';
  if (beforeVerb.has(before)) return false;
  if (determiners.has(before) || afterNoun.has(article.tokens[index + 1]?.lower ?? '')) return true;
  return reading.verbForm === 'base' || reading.verbForm === 'third' || reading.verbForm === 'gerund';
}

/** Finds the triggers of an article by the lexicon, in the order of the text; they do not overlap. */
export function findTriggers(article: Article, syntax: Syntax, mentions: MentionIndex): readonly Trigger[] {
  const tokens = article.tokens;
  const found: Trigger[] = [];
  for (const sentence of article.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const reading = readingOf(tokens[index]!.lower);
      if (!reading || insideName(mentions, index)) continue;
      const phrase = reading.phrases.find(({ rest }) =>
        rest.every((word, step) => index + 1 + step < sentence.endToken && tokens[index + 1 + step]!.lower === word),
      );
      if (phrase) {
        const endToken = index + 1 + phrase.rest.length;
        found.push({ firstToken: index, endToken, head: index, sense: phrase.sense, nominal: false });
        index = endToken - 1;
        continue;
      }
      const nominal = standsAsNoun(article, syntax, index, reading);
      const sense = nominal ? reading.noun : reading.verb;
      if (sense) found.push({ firstToken: index, endToken: index + 1, head: index, sense, nominal });
    }
  }
  return found;
}

/** Names of things tell nothing: "Strike Force", "Defense Department". */
function insideName(mentions: MentionIndex, token: number): boolean {
  const at = mentions.at[token]!;
  return at >= 0 && mentions.mentions[at]!.mention.kind !== 'role';
}
