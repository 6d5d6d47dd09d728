import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { Memory } from '../src/engine/memory.ts';
import type { Models } from '../src/engine/models.ts';
import { percentile, type Figure } from './measure.ts';
import { longText } from './texts.ts';

/** About 10,000 words of English news prose. */
const articleLength = 60_000;

/** What is typed, key after key, at each of several places, and how many of the first keys only warm the code up. */
const typed = 'and came again. Then ';
const places = 12;
const warmKeys = 2 * typed.length;

/** How long the engine takes to annotate a long article anew after a keystroke in it, with what it remembers of it. */
export function refreshFigures(texts: readonly string[], models: Models): readonly Figure[] {
  let text = longText(texts, articleLength);
  const memory = new Memory();
  const read = (): void => void annotate(readArticle({ id: 'long', text, format: 'plain' }, memory), models, memory);
  read();
  const delays: number[] = [];
  for (let place = 0; place < places; place++) {
    let at = text.indexOf(' ', Math.floor(((place + 0.5) / places) * text.length)) + 1;
    for (const key of typed) {
      text = text.slice(0, at) + key + text.slice(at);
      at++;
      const began = performance.now();
      read();
      delays.push(performance.now() - began);
    }
  }
  const name = 'refresh after a keystroke in a 10,000-word article';
  const warm = delays.slice(warmKeys);
  return [
    { name: `${name}, median`, value: percentile(warm, 0.5), unit: 'ms' },
    { name: `${name}, 95th percentile`, value: percentile(warm, 0.95), unit: 'ms', bar: 10 },
  ];
}
