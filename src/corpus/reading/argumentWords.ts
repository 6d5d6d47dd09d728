import { tokensIn } from '../../engine/article/lookup.ts';
import type { Article, Event, EventArgument } from '../../engine/model.ts';
import type { Rarity } from './rarity.ts';
import { normalized, type WordVector } from './vectors.ts';
import { isFunctionWord } from './words.ts';

/** Words of the phrases that hang on a trigger, by their role and all together. */
export interface ArgumentWords {
  readonly agent: WordVector;
  readonly patient: WordVector;
  readonly modifier: WordVector;
  readonly all: WordVector;
  /** Digits that stand in them: ages, counts, magnitudes. */
  readonly numbers: ReadonlySet<string>;
}

/** @param stems of the article's tokens, '' for marks */
export function readArguments(event: Event, article: Article, stems: readonly string[], rarity: Rarity): ArgumentWords {
  const numbers = new Set<string>();
  const wordsOf = (phrases: readonly EventArgument[]): WordVector => {
    const counts = new Map<string, number>();
    for (const phrase of phrases) {
      const { first, end } = tokensIn(article, phrase);
      for (let at = first; at < end; at++) {
        const stem = stems[at]!;
        const { lower } = article.tokens[at]!;
        if (stem === '' || isFunctionWord(lower)) continue;
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
        if (/^\d[\d.,]*$/.test(lower)) numbers.add(lower.replaceAll(',', ''));
      }
    }
    return normalized(counts, rarity);
  };
  const of = (role: EventArgument['role']): WordVector =>
    wordsOf(event.arguments.filter((phrase) => phrase.role === role));
  return {
    agent: of('agent'),
    patient: of('patient'),
    modifier: of('modifier'),
    all: wordsOf(event.arguments),
    numbers,
  };
}
