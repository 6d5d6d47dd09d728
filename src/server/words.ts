import type { Certainty, Event } from '../engine/model.ts';
import type { Level } from '../protocol/requests.ts';

/** "1 article", "3 articles", "2,400 files". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

/** One shape a level, told apart without colour; always shown beside words. */
export const levelSymbols: Readonly<Record<Level, string>> = {
  single: '○',
  'same-origin': '◌',
  corroborated: '◆',
  disputed: '▲',
  withdrawn: '⊘',
};

/**
 * Level, articles and origins in words: "◆ 3 articles, 2 origins", "◌ 3 articles, 1 origin: KCNA".
 * @param names what the origins are called, as a sentence lists them; empty where none has a name
 */
export function levelWords(level: Level, articles: number, origins: number, names = ''): string {
  const named = names === '' ? '' : `: ${names}`;
  const counts =
    articles > 1 ? `${count(articles, 'article')}, ${count(origins, 'origin')}${named}` : count(articles, 'article');
  const symbol = levelSymbols[level];
  if (level === 'disputed' || level === 'withdrawn') return `${symbol} ${level} · ${counts}`;
  return `${symbol} ${counts}`;
}

const actorTypes: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  country: 'country',
  government: 'government body',
  place: 'place',
  group: 'group',
};

export function actorTypeWord(type: string): string {
  return actorTypes[type] ?? type;
}

/** A kind of happening as a title's first word: "Visit", "Arms transfer". */
export function kindWord(kind: string): string {
  const words = kind.replaceAll(/[-_]/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const certaintyWords: Readonly<Record<Certainty, string>> = {
  asserted: 'This article says it in its own voice',
  attributed: 'This article has it on somebody’s word',
  hedged: 'Reported with a hedge',
  denied: 'Told here as denied',
  expected: 'Expected or planned, not reported as done',
};

/** How the article stands to what it tells, in one sentence without its full stop, and the words that show it. */
export function standingOf(
  event: Event,
  speaker: string | null,
  speakers = 1,
): { readonly sentence: string; readonly cue: string | null } {
  const { certainty, attribution, cue } = event;
  const word = cue?.text ?? null;
  if (certainty === 'attributed' && attribution)
    return speaker
      ? { sentence: `On the word of ${speaker}`, cue: attribution.text }
      : { sentence: 'On another’s word', cue: attribution.text };
  if (certainty === 'asserted' && attribution && speaker && event.polarity !== 'negative') {
    // A denial is the denier's: the article's own voice only says that it was made.
    const [takesBack, denies] = speakers > 1 ? ['take it back', 'deny it'] : ['takes it back', 'denies it'];
    const own = event.withdraws ? takesBack : event.type === 'denial' ? denies : null;
    if (own !== null) return { sentence: `This article tells that ${speaker} ${own}`, cue: attribution.text };
  }
  const by = attribution && speaker && certainty !== 'asserted' ? `, on the word of ${speaker}` : '';
  const negated = event.polarity === 'negative' && certainty === 'asserted';
  const sentence = negated ? 'This article says in its own voice that it did not happen' : certaintyWords[certainty];
  return { sentence: `${sentence}${by}`, cue: word ?? (by ? (attribution?.text ?? null) : null) };
}

/** What one relation between two tellings means, beside the other telling. */
export const relationWords: Readonly<Record<string, string>> = {
  supports: '',
  'same-origin': 'same origin',
  conflicts: 'differs',
  denies: 'denied',
  develops: 'at another time',
  corrects: 'corrects this',
};

/** Joins names as a sentence does: "A", "A and B", "A, B and C", "A, B and 3 others". */
export function listed(names: readonly string[], maximum = 3): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= maximum) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.slice(0, maximum - 1).join(', ')} and ${names.length - maximum + 1} others`;
}
