import type { Article } from '../model.ts';
import type { DraftActor } from './draft.ts';
import { capitalsOf } from './words.ts';

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

/**
 * Adds the words for the people of the article's places that no list knows: "Veldorian" beside "Veldoria". Words that
 * are a name's already stay the name's.
 */
export function addDerivedPeoples(article: Article, actors: readonly DraftActor[]): void {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.length);
  for (const { mentions } of actors) for (const { first, end } of mentions) taken.fill(1, first, end);
  const peoples = new Map<string, { readonly actor: DraftActor; readonly name: string }>();
  const places = new Set<string>();
  for (const actor of actors) {
    if (actor.type !== 'place') continue;
    for (const { first, end } of actor.mentions) {
      const { text, lower } = tokens[first]!;
      // What another mention of the word has given is there already.
      if (end !== first + 1 || lower.length < 5 || places.has(lower)) continue;
      places.add(lower);
      for (const [cut, ending] of endings) {
        if (!lower.endsWith(cut) || (cut === '' && ending === 'n' && !lower.endsWith('a'))) continue;
        const people = lower.slice(0, lower.length - cut.length) + ending;
        for (const form of [people, `${people}s`]) if (!peoples.has(form)) peoples.set(form, { actor, name: text });
      }
    }
  }
  if (peoples.size === 0) return;
  for (const index of capitalsOf(tokens)) {
    if (taken[index] === 1) continue;
    const found = peoples.get(tokens[index]!.lower);
    if (found === undefined) continue;
    const why = `the word for the people of ${found.name}`;
    found.actor.mentions.push({ first: index, end: index + 1, kind: 'name', type: 'nationality', why });
  }
}
