import type { Article } from '../model.ts';
import type { Tree } from '../syntax/clause.ts';
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
export function topicsOf(article: Article): Topics {
  let work = 0;
  let arms = 0;
  let games = 0;
  for (const { lower } of article.tokens) {
    if (labour.has(lower)) work++;
    if (military.has(lower)) arms++;
    if (sport.has(lower)) games++;
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
