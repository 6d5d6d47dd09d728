import type { Event } from '../engine/model.ts';

/** From here on an event is one that a reader looks for; below it, the verbs that hold every text together. */
const salienceForReaders = 0.5;

/** From here on an event answers when it is pointed at; below it stand "said", "began" and other plain words. */
const salienceForPointing = 0.2;

/** Verbs that only hand over who speaks; what is said answers for itself. */
const bareSpeech: ReadonlySet<string> = new Set(['add', 'ask', 'note', 'say', 'tell', 'write']);

/** Whether lists and marks show an event or happening without being asked. */
export function isSalient({ salience }: { readonly salience: number }): boolean {
  return salience >= salienceForReaders;
}

/**
 * Whether an event answers a hover or a navigation at its words: one of some weight, and whatever its weight one that is
 * hedged or denied, or that gives a figure, because a reader points at it to learn how surely or whether others count the same.
 */
export function answersPointing({ salience, lemma, certainty, quantities }: Event): boolean {
  if (bareSpeech.has(lemma)) return false;
  return salience >= salienceForPointing || certainty === 'hedged' || certainty === 'denied' || quantities.length > 0;
}
