import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '../../../src/disk/models.ts';
import { annotate, annotateInSteps } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import type { Annotations, Article } from '../../../src/engine/model.ts';

const models = readModels();
const samples = join(import.meta.dirname, '..', '..', '..', 'samples');

/** The samples that are plain text, one below the other, several times: the same names and paragraphs again and again. */
const long = readdirSync(samples)
  .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
  .map((name) => readFileSync(join(samples, name), 'utf8'))
  .join('\n\n');

function articleOf(text: string, memory?: Memory): Article {
  return readArticle({ id: 'a', text, format: 'plain' }, memory);
}

function read(text: string, memory?: Memory): Annotations {
  return annotate(articleOf(text, memory), models, memory);
}

/** Numbers below a limit, the same ones every time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * limit);
  };
}

/** What is typed besides words that the text has: what joins, parts and turns names, and begins and ends paragraphs. */
const scraps = [
  'The ', ' He was also known as ', ', the mayor of Oslo, ', '\n\n', '. ', ' Reyes', ' (HKB)', ' police', 'The minister ', '-', ' in ', '’s ', '"', ' on Monday ',
  ' Third and Maple', ' Board ', ':\n\n- ', ' It ', ' said', '\n', ' NORTH KOREA ', ' the Veldorian ', ' Moscow ', ', 44, ', ' aka ', ' they ', ' both sides ',
]; // prettier-ignore

/** A text key after key, with a paragraph moved, dropped or doubled now and then. */
function* typing(start: string, keys: number, seed: number): Generator<string> {
  const below = dice(seed);
  let text = start;
  let at = 0;
  let rest = '';
  for (let key = 0; key < keys; key++) {
    if (key % 20 === 0) at = below(text.length);
    if (rest === '') rest = below(2) === 0 ? text.substr(below(text.length), 25) : scraps[below(scraps.length)]!;
    if (below(6) === 0 && at > 0) {
      text = text.slice(0, at - 1) + text.slice(at);
      at--;
    } else {
      text = text.slice(0, at) + rest.charAt(0) + text.slice(at);
      rest = rest.slice(1);
      at++;
    }
    if (below(40) === 0) {
      const paragraphs = text.split('\n\n');
      const [taken = ''] = paragraphs.splice(below(paragraphs.length), 1);
      for (let times = below(3); times > 0; times--) paragraphs.splice(below(paragraphs.length), 0, taken);
      text = paragraphs.join('\n\n');
      at = Math.min(at, text.length);
    }
    yield text;
  }
}

describe('a long text that is typed in', () => {
  for (const seed of [20_261_129, 4711])
    it(`reads now and then as it would read from the beginning (${String(seed)})`, () => {
      const memory = new Memory();
      read(long, memory);
      let key = 0;
      for (const text of typing(long, 300, seed)) {
        const now = read(text, memory);
        if (++key % 15 === 0) assert.deepEqual(now, read(text), `after key ${String(key)}`);
      }
    }).timeout(120_000);

  it('reads as from the beginning after versions that were given up half-way', () => {
    const memory = new Memory();
    const below = dice(99);
    read(long, memory);
    for (const text of typing(long, 60, 99)) {
      const steps = annotateInSteps(articleOf(text, memory), models, memory);
      for (let step = below(4); step > 0; step--) steps.next();
      if (below(3) === 0) assert.deepEqual(read(text, memory), read(text));
    }
  }).timeout(60_000);
});
