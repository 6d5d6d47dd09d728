import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { Memory } from '../src/engine/memory.ts';
import type { Models } from '../src/engine/models.ts';
import { percentile, type Figure } from './measure.ts';
import { longText } from './texts.ts';

/** About 10,000 words of English news prose. */
const articleLength = 60_000;

/** What is typed, key after key, at each of several places, round after round. */
const typed = 'and came again. Then ';
const places = 12;
const rounds = 4;
/** The first keys only load what is loaded once. */
const coldKeys = 2 * typed.length;

/**
 * How long the engine takes to annotate a long article anew after a keystroke in it, with what it remembers of it: in the
 * first minute of typing (one round), while the runtime still compiles, and after it.
 */
export function refreshFigures(texts: readonly string[], models: Models): readonly Figure[] {
  let text = longText(texts, articleLength);
  const memory = new Memory();
  const read = (): void => void annotate(readArticle({ id: 'long', text, format: 'plain' }, memory), models, memory);
  read();
  const delays: number[] = [];
  for (let place = 0; place < places * rounds; place++) {
    let at = text.indexOf(' ', Math.floor((((place % places) + 0.5) / places) * text.length)) + 1;
    for (const key of typed) {
      text = text.slice(0, at) + key + text.slice(at);
      at++;
      const began = performance.now();
      read();
      delays.push(performance.now() - began);
    }
  }
  const name = 'refresh after a keystroke in a 10,000-word article';
  const round = places * typed.length;
  const first = delays.slice(coldKeys, round);
  const later = delays.slice(round);
  return [
    { name: `${name}, median`, value: percentile(later, 0.5), unit: 'ms' },
    { name: `${name}, 95th percentile`, value: percentile(later, 0.95), unit: 'ms', bar: 10 },
    { name: `${name}, first minute of typing, median`, value: percentile(first, 0.5), unit: 'ms' },
    { name: `${name}, first minute of typing, 95th percentile`, value: percentile(first, 0.95), unit: 'ms' },
  ];
}
