import { factTable, lookUp, type FactTable } from './factTable.ts';
import { extendHash, finish, hashStart } from './hash.ts';

/** What is known of a phrase; the bits of {@link phraseFacts}. */
export const fact = {
  country: 1,
  demonym: 2,
  city: 4,
  bigCity: 8,
  knownPlace: 16,
  knownPerson: 32,
  knownOrganization: 64,
  company: 128,
  firstName: 256,
  surname: 512,
  capital: 1024,
  /** The word is found in lower case in a dictionary. */
  commonWord: 2048,
  /** A longer phrase begins with these words. */
  beginning: 4096,
} as const;

/** Countries, demonyms, cities, first names, surnames and known names: facts of a phrase, looked up by its words. */
export type Gazetteer = FactTable;

/** Spaces and hyphens do not count, so that no key depends on how a name is cut into tokens. */
export function phraseStart(): number {
  return hashStart;
}

/** The state of a phrase after one more word, given in lower case; {@link phraseFacts} looks it up. */
export function extendPhrase(state: number, lowerWord: string): number {
  return lowerWord === '-' ? state : extendHash(state, lowerWord);
}

/** The bits of {@link fact} that hold of the phrase built up so far; 0 where it is unknown. */
export function phraseFacts(gazetteer: Gazetteer, state: number): number {
  return lookUp(gazetteer, finish(state));
}

/** The facts of one word or of a phrase written with spaces, in lower case. */
export function factsOf(gazetteer: Gazetteer, lowerPhrase: string): number {
  if (!lowerPhrase.includes(' ')) return phraseFacts(gazetteer, extendPhrase(phraseStart(), lowerPhrase));
  return phraseFacts(gazetteer, lowerPhrase.split(' ').reduce(extendPhrase, phraseStart()));
}

export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  return factTable(bytes);
}
