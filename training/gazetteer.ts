import { packFacts } from '../src/engine/tagging/factTable.ts';
import { extendPhrase, fact, phraseStart } from '../src/engine/tagging/gazetteer.ts';
import { finish } from '../src/engine/tagging/hash.ts';
import { readText } from './corpora.ts';

interface GazetteerSource {
  /** Phrase in lower case and its bits: those of `fact`, in its order. */
  readonly g: readonly (readonly [string, number])[];
  /** Words found in lower case. */
  readonly lc: readonly string[];
}

/** Lays out the lists of names as a table that needs no parsing. */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const { g: phrases, lc: words } = JSON.parse(readText(corpora, 'actors/gazetteer.json')) as GazetteerSource;
  const facts = new Map<number, number>();
  const add = (phrase: string, bits: number): void => {
    const key = keyOf(phrase);
    facts.set(key, (facts.get(key) ?? 0) | bits);
  };
  for (const [phrase, bits] of phrases) {
    for (const form of new Set([phrase, withoutMarks(phrase)])) {
      if (form === '') continue;
      add(form, bits);
      for (let end = 1; end < form.length; end++) if (isBorder(form, end)) add(form.slice(0, end), fact.beginning);
    }
  }
  for (const word of words) add(word, fact.commonWord);
  return new Map([['gazetteer.bin', packFacts(facts)]]);
}

function keyOf(phrase: string): number {
  return finish(phrase.replaceAll('-', ' ').split(' ').reduce(extendPhrase, phraseStart()));
}

function withoutMarks(phrase: string): string {
  return phrase.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a token may end before the unit at `index`. */
function isBorder(phrase: string, index: number): boolean {
  const mark = /[^\p{L}\p{N}]/u;
  return mark.test(phrase.charAt(index)) || (mark.test(phrase.charAt(index - 1)) && phrase.charAt(index - 1) !== ' ');
}
