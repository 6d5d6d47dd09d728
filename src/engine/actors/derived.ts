import type { Article } from '../model.ts';
import { Notes } from '../notes.ts';
import { eachText, type BlockNames, type NameText } from './blockNames.ts';
import { lazily } from './blockPass.ts';
import type { DraftActor } from './draft.ts';
import { isCapitalised } from './words.ts';

/** Endings that make the word for a place's people of its name, with what is cut off the name before. */
const endings: readonly (readonly [cut: string, ending: string])[] = [
  ['', 'n'],
  ['', 'an'],
  ['', 'ian'],
  ['', 'ese'],
  ['', 'i'],
  ['', 'ish'],
  ['a', 'ian'],
  ['a', 'ese'],
  ['e', 'ian'],
  ['o', 'an'],
  ['o', 'ian'],
  ['y', 'ian'],
  ['ia', 'ian'],
];

/** Fewest letters of a place whose people are called after it. */
const shortestPlace = 5;

/**
 * Adds the words for the people of the article's places that no list knows: "Veldorian" beside "Veldoria". Words that
 * are a name's already stay the name's.
 */
export function addDerivedPeoples(
  article: Article,
  blocks: readonly BlockNames[],
  actors: readonly DraftActor[],
): void {
  const { tokens } = article;
  /** By the lower-case word: the places of one word. */
  const places = new Map<string, Place>();
  for (const actor of actors) {
    if (actor.type !== 'place') continue;
    for (const { first, end } of actor.mentions) {
      const { text, lower } = tokens[first]!;
      // What another mention of the word has given is there already.
      if (end !== first + 1 || lower.length < shortestPlace || places.has(lower)) continue;
      places.set(lower, { actor, name: text, order: places.size });
    }
  }
  if (places.size === 0) return;
  const isTaken = lazily(() => {
    const taken = new Uint8Array(tokens.length);
    for (const { mentions } of actors) for (const { first, end } of mentions) taken.fill(1, first, end);
    return taken;
  });
  eachText(article, blocks, (text, from) => {
    for (const people of peoplesIn(text)) {
      const found = placeOf(people, places);
      const first = people.token + from;
      if (found === null || isTaken()[first] === 1) continue;
      const why = `the word for the people of ${found.name}`;
      found.actor.mentions.push({ first, end: first + 1, kind: 'name', type: 'nationality', why });
    }
  });
}

/** The last letters that a word for a people may have. */
const lastLetters: ReadonlySet<string> = new Set([...endings.map(([, ending]) => ending.at(-1)!), 's']);

interface Place {
  readonly actor: DraftActor;
  readonly name: string;
  /** How many places the article names before. */
  readonly order: number;
}

/** A word that may be for the people of places with these names, in lower case. */
export interface People {
  readonly token: number;
  readonly places: readonly string[];
}

const known = new Notes<NameText, readonly People[]>();

/** The words of a block that may be for the people of places; looked for once in each. */
export function peoplesIn(text: NameText): readonly People[] {
  let found = known.get(text);
  if (found === undefined) {
    const peoples: People[] = [];
    for (const [token, { text: word, lower }] of text.tokens.entries()) {
      if (!lastLetters.has(lower.charAt(lower.length - 1)) || !isCapitalised(word)) continue;
      const places = placesOf(lower).concat(lower.endsWith('s') ? placesOf(lower.slice(0, -1)) : []);
      if (places.length > 0) peoples.push({ token, places });
    }
    known.set(text, (found = peoples));
  }
  return found;
}

function placesOf(people: string): readonly string[] {
  const places: string[] = [];
  for (const [cut, ending] of endings) {
    if (!people.endsWith(ending)) continue;
    const name = people.slice(0, people.length - ending.length) + cut;
    if (name.length >= shortestPlace && (ending !== 'n' || name.endsWith('a'))) places.push(name);
  }
  return places;
}

/** The place whose people a word may be for; the one named first where it may be for those of several. */
function placeOf({ places: names }: People, places: ReadonlyMap<string, Place>): Place | null {
  let found: Place | null = null;
  for (const name of names) {
    const place = places.get(name);
    if (place !== undefined && (found === null || place.order < found.order)) found = place;
  }
  return found;
}
