import {
  accusingVerbs,
  chargingNouns,
  chargingVerbs,
  conditions,
  confirmingVerbs,
  contentNouns,
  contentVerbs,
  denyingVerbs,
  escapingVerbs,
  expectingAdjectives,
  expectingModals,
  expectingNouns,
  expectingVerbs,
  failingNouns,
  failingVerbs,
  happeningVerbs,
  hedgingAdjectives,
  hedgingAdverbs,
  hedgingModals,
  hedgingNouns,
  hedgingVerbs,
  negators,
  wishingVerbs,
} from './lexicon/cues.ts';
import { lightVerbs } from './lexicon/phrases.ts';
import { nounFormSet, verbFormSet, wordSet } from './words.ts';

/** What a written form may do to the standing of what is told beside it; bits of {@link cuesOf}. */
export const cue = {
  hedgingAdverb: 1,
  hedgingModal: 2,
  expectingModal: 4,
  condition: 8,
  hedgingVerb: 16,
  hedgingAdjective: 32,
  hedgingNoun: 64,
  contentNoun: 128,
  expectingNoun: 256,
  expectingVerb: 512,
  expectingAdjective: 1024,
  denyingVerb: 2048,
  failingVerb: 4096,
  failingNoun: 8192,
  happeningVerb: 16384,
  contentVerb: 32768,
  accusingVerb: 65536,
  confirmingVerb: 131072,
  negator: 262144,
  lightVerb: 524288,
  chargingVerb: 1048576,
  chargingNoun: 2097152,
  wishingVerb: 4194304,
  escapingVerb: 8388608,
} as const;

function build(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (forms: ReadonlySet<string>, bit: number): void => {
    for (const form of forms) table.set(form, (table.get(form) ?? 0) | bit);
  };
  add(wordSet(hedgingAdverbs), cue.hedgingAdverb);
  add(wordSet(hedgingModals), cue.hedgingModal);
  add(wordSet(expectingModals), cue.expectingModal);
  add(wordSet(conditions), cue.condition);
  add(verbFormSet(hedgingVerbs), cue.hedgingVerb);
  add(wordSet(hedgingAdjectives), cue.hedgingAdjective);
  add(nounFormSet(hedgingNouns), cue.hedgingNoun);
  add(nounFormSet(contentNouns), cue.contentNoun);
  add(nounFormSet(expectingNouns), cue.expectingNoun);
  add(verbFormSet(expectingVerbs), cue.expectingVerb);
  add(wordSet(expectingAdjectives), cue.expectingAdjective);
  add(verbFormSet(denyingVerbs), cue.denyingVerb);
  add(verbFormSet(failingVerbs), cue.failingVerb);
  add(nounFormSet(failingNouns), cue.failingNoun);
  add(verbFormSet(happeningVerbs), cue.happeningVerb);
  add(verbFormSet(contentVerbs), cue.contentVerb);
  add(verbFormSet(accusingVerbs), cue.accusingVerb);
  add(verbFormSet(confirmingVerbs), cue.confirmingVerb);
  add(wordSet(negators), cue.negator);
  add(verbFormSet(lightVerbs), cue.lightVerb);
  add(verbFormSet(chargingVerbs), cue.chargingVerb);
  add(nounFormSet(chargingNouns), cue.chargingNoun);
  add(verbFormSet(wishingVerbs), cue.wishingVerb);
  add(verbFormSet(escapingVerbs), cue.escapingVerb);
  return table;
}

const cues = build();

/** The bits of {@link cue} of a form in lower case; 0 where it is no cue. */
export function cuesOf(lower: string): number {
  return cues.get(lower) ?? 0;
}
