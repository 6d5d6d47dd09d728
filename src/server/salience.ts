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

/**
 * The happenings that a list shows without being asked: those of some weight, and what has been taken back. A clause often
 * tells two ("the search was called off"); words that name one of them already are not shown again for the other.
 */
export function listedOf(happenings: readonly Happening[]): readonly Happening[] {
  const listed = happenings.filter(({ salience, level }) => level === 'withdrawn' || isSalient({ salience }));
  const fullest = new Map<string, Happening>();
  for (const happening of listed) {
    const other = fullest.get(happening.title);
    if (!other || tellsMore(happening, other)) fullest.set(happening.title, happening);
  }
  return listed.filter((happening) => {
    const named = fullest.get(happening.title)!;
    const isContested = happening.level === 'disputed' || happening.level === 'withdrawn';
    return happening === named || isContested || areApart(happening, named);
  });
}

const areApart = ({ date }: Happening, { date: other }: Happening): boolean =>
  date !== null && other !== null && date !== other;

function tellsMore(one: Happening, other: Happening): boolean {
  return one.tellings.length - other.tellings.length > 0 || (one.tellings.length === other.tellings.length && one.salience > other.salience); // prettier-ignore
}

/**
 * Whether an event answers a hover or a navigation at its words: one of some weight, and whatever its weight one that is
 * hedged or denied, or that gives a figure, because a reader points at it to learn how surely or whether others count the same.
 */
export function answersPointing({ salience, lemma, certainty, quantities }: Event): boolean {
  if (bareSpeech.has(lemma)) return false;
  return salience >= salienceForPointing || certainty === 'hedged' || certainty === 'denied' || quantities.length > 0;
}
