import type { Happening } from '../corpus/model.ts';
import type { Event } from '../engine/model.ts';

/** From here on an event is one that a reader looks for; below it, the verbs that hold every text together. */
const salienceForReaders = 0.5;

/** From here on an event answers when it is pointed at; below it stand "said", "began" and other plain words. */
const salienceForPointing = 0.2;

/** Verbs that only hand over who speaks; what is said answers for itself. */
const bareSpeech: ReadonlySet<string> = new Set(['add', 'ask', 'note', 'say', 'tell', 'write']);

/** Whether marks show an event without being asked. */
export function isSalient({ salience }: { readonly salience: number }): boolean {
  return salience >= salienceForReaders;
}

/** Whether a list shows a happening without being asked: one of some weight, or one that has been taken back. */
export function isListed({ salience, level }: Pick<Happening, 'salience' | 'level'>): boolean {
  return level === 'withdrawn' || isSalient({ salience });
}

/**
 * Whether an event answers a hover or a navigation at its words: one of some weight, and whatever its weight one that is
 * hedged or denied, or that gives a figure, because a reader points at it to learn how surely or whether others count the same.
 */
export function answersPointing({ salience, lemma, certainty, quantities }: Event): boolean {
  if (bareSpeech.has(lemma)) return false;
  return salience >= salienceForPointing || certainty === 'hedged' || certainty === 'denied' || quantities.length > 0;
}
