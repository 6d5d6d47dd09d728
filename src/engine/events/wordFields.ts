import { lookUp, type FactTable } from '../tagging/factTable.ts';
import { mix } from '../syntax/hash.ts';

/**
 * What common nouns and verbs mostly name, by written form: their field of meaning in WordNet (an act, an event, an
 * artefact, a person; motion, communication, …), whether that is a happening, and whether a verb's act.
 */
export type WordFields = FactTable;

/** Numbers of lexicographer's files of WordNet, 0 for none. */
export interface VerbField {
  readonly first: number;
  readonly second: number;
}

/** As {@link VerbField}; quarters of a noun's uses that name acts and events, halves that name what a verb does. */
export interface NounField extends VerbField {
  readonly told: number;
  readonly acted: number;
}

/** The lexicographer's file before the first of verbs. */
const beforeVerbs = 28;

/** Key of a noun's form, of the hash of its lower case. */
export const nounFieldKey = (hash: number): number => hash >>> 0;

/** Key of a verb's form, of the hash of its lower case. */
export const verbFieldKey = (hash: number): number => mix(1, hash, 0) >>> 0;

/** A noun's field as a value of the table. */
export function packNounField({ first, second, told, acted }: NounField): number {
  return (first << 10) | (second << 5) | (told << 2) | acted;
}

/** A verb's field as a value of the table. */
export function packVerbField({ first, second }: VerbField): number {
  return ((first - beforeVerbs) << 4) | (second > beforeVerbs ? second - beforeVerbs : 0);
}

/**
 * What is known of a noun's form, as {@link packNounField} has it; 0 where nothing is.
 * @param hash of the lower-case form
 */
export function nounFieldOf(fields: WordFields, hash: number): number {
  return lookUp(fields, nounFieldKey(hash));
}

/** As {@link nounFieldOf}, of a verb. */
export function verbFieldOf(fields: WordFields, hash: number): number {
  return lookUp(fields, verbFieldKey(hash));
}
