import {
  baseRelationOf,
  childIn,
  childrenIn,
  conjunctsOf,
  headOf,
  markerOf,
  nounPhraseOf,
  patientsOf,
  relationOf,
  verbGroupOf,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { cue, cuesOf } from './cues.ts';
import { directingVerbs, endowingVerbs } from './lexicon/roles.ts';
import type { EventContext } from './who.ts';
import { verbFormSet, wordSet } from './words.ts';

const directing = verbFormSet(directingVerbs);
const endowing = verbFormSet(endowingVerbs);

/** Whom another was invited, urged or ordered: the object before an infinitive; null where there is none. */
export function directedBy({ article, tree }: EventContext, verb: number): number | null {
  const governor = headOf(tree, verb);
  if (governor === null || baseRelationOf(tree, verb) !== 'advcl' || !verbGroupOf(tree, verb).infinitive) return null;
  if (!directing.has(article.tokens[governor]!.lower)) return null;
  return childrenIn(tree, governor, link.obj).find((object) => object > governor && object < verb) ?? null;
}

/** "Norway was accused by Oslo of spying": who is accused does it, not the accuser that it hangs on. */
export function accusedOf({ article, tree }: EventContext, verb: number): number | null {
  if (markerOf(tree, verb, 'mark') !== 'of') return null;
  let accusation = headOf(tree, verb);
  if (accusation !== null && baseRelationOf(tree, verb) === 'acl') accusation = headOf(tree, accusation);
  if (accusation === null || (cuesOf(article.tokens[accusation]!.lower) & cue.accusingVerb) === 0) return null;
  return patientsOf(tree, accusation)[0]?.token ?? null;
}

/** "Sent the rebels ten tanks", "was given an award": of two objects the first, or the passive subject, gets the other. */
export function isEndowed({ article, tree }: EventContext, verb: number): boolean {
  if (!endowing.has(article.tokens[verb]!.lower)) return false;
  const objects = childrenIn(tree, verb, link.obj);
  if (verbGroupOf(tree, verb).passive) return objects.length > 0;
  const [first] = objects;
  if (first === undefined) return false;
  return childrenIn(tree, verb, link.obj | link.obl).some(
    (second) =>
      second > first &&
      markerOf(tree, second) === '' &&
      (relationOf(tree, second) === 'obj' || childIn(tree, second, link.nummod | link.det) !== null) &&
      nounPhraseOf(tree, second).from === nounPhraseOf(tree, first).to,
  );
}

const beForms = wordSet('is are was were be been');

/** "The mayor is due to meet": the noun before "is due", where the tree makes that the clause. */
export function subjectBeforeDue({ article, tree }: EventContext, verb: number): number | null {
  const { tokens } = article;
  const to = tokens[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1;
  if (to < 2 || tokens[to]!.lower !== 'to' || (cuesOf(tokens[to - 1]!.lower) & cue.expectingAdjective) === 0)
    return null;
  let be = to - 2;
  while (be > 0 && be > to - 4 && tree.syntax.tags[be] === 'ADV') be--;
  if (be < 1 || !beForms.has(tokens[be]!.lower) || tree.sentenceOf[be - 1] !== tree.sentenceOf[verb]) return null;
  const noun = be - 1;
  const head = headOf(tree, noun);
  return baseRelationOf(tree, noun) === 'flat' && head !== null ? head : noun;
}

/** "The community, including Norway and Chile, watches": those whom the subject is said to include. */
export function includedIn({ tree }: EventContext, subject: number): readonly number[] {
  return childrenIn(tree, subject, link.nmod)
    .filter((child) => markerOf(tree, child) === 'including')
    .flatMap((child) => conjunctsOf(tree, child));
}

/** "The prospect of Norway aiding Chile": the name right before a gerund, where no place is meant. */
export function nameBeforeGerund({ article, tree, mentions }: EventContext, verb: number): number | null {
  const index = tree.syntax.fineTags[verb] === 'VBG' ? (mentions.at[verb - 1] ?? -1) : -1;
  if (index < 0) return null;
  const before = article.tokens[mentions.mentions[index]!.firstToken - 1]?.lower ?? '';
  return tree.sentenceOf[verb - 1] === tree.sentenceOf[verb] && owning.has(before) ? verb - 1 : null;
}

const owning = wordSet('of with about despite without');

/**
 * "Arrived for a summit with Ana Ruiz": whom the noun right before the preposition takes, though the tree hangs the phrase
 * on the verb.
 */
export function nounBefore({ tree }: EventContext, phrase: number): number | null {
  const preposition = childIn(tree, phrase, link.case);
  return preposition === null || preposition < 1 ? null : preposition - 1;
}
