import type { Tree } from '../syntax/clause.ts';
import type { Words } from '../syntax/words.ts';
import type { FormReading, Sense } from './lexicon.ts';
import { labourWords, militaryWords, sportingLemmas, sportWords } from './lexicon/topics.ts';
import { standsAsVerb } from './who.ts';
import { wordSet } from './words.ts';

/** What an article is about, as far as it decides what a word tells. */
export interface Topics {
  readonly labour: boolean;
  readonly sport: boolean;
}

const labour = wordSet(labourWords);
const military = wordSet(militaryWords);
const sport = wordSet(sportWords);
const sporting = wordSet(sportingLemmas);

/** Counts the words that show an article's topic. */
export function topicsOf(words: Words): Topics {
  const { texts, ofToken } = words;
  const topic = Int8Array.from(texts, (text) => {
    const lower = text.toLowerCase();
    return (labour.has(lower) ? 1 : 0) + (military.has(lower) ? 2 : 0) + (sport.has(lower) ? 4 : 0);
  });
  let work = 0;
  let arms = 0;
  let games = 0;
  for (const word of ofToken) {
    const bits = topic[word]!;
    if (bits === 0) continue;
    work += bits & 1;
    arms += (bits >> 1) & 1;
    games += (bits >> 2) & 1;
  }
  return { labour: work > arms, sport: games > 2 };
}

/** Whether the word stands as a noun or adjective, so that its clause is that of another word. */
export function isNominal(tree: Tree, token: number): boolean {
  return tree.syntax.tags[token] !== 'AUX' && !standsAsVerb(tree, token);
}

/** The sense of a form as it stands: as noun or verb, in an article about these topics; null where it has none. */
export function senseOf(reading: FormReading, nominal: boolean, topics: Topics): Sense | null {
  const sense = nominal ? (reading.noun ?? (reading.verb?.class === 'occurrence' ? reading.verb : null)) : reading.verb;
  if (!sense) return null;
  if (sense.lemma === 'strike') return { ...sense, kind: topics.labour ? 'strike' : 'attack' };
  if (sense.kind === 'sport-result' && !topics.sport && sporting.has(sense.lemma)) return { ...sense, kind: null };
  return sense;
}
