import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import type { Models } from '../src/engine/models.ts';
import { resolveTimes } from '../src/engine/times/resolve.ts';
import { best, type Figure } from './measure.ts';
import { longText } from './texts.ts';

/** Most that time may grow for each unit that the text grows. */
const mostPerSize = 1.2;

/** Runs after which the engine that runs it has compiled what it will. */
const warmRuns = 10;

/** Lines that make careless rules run away: one megabyte each. */
const adversaries: Readonly<Record<string, string>> = {
  'of the of the 1 1 1': 'of the of the 1 1 1 ',
  digits: '1234567890',
  dots: '. . . ...',
  'months and numbers': 'March 1 May 2 ',
  'opening quotes': '"\u201C ',
};

function milliseconds(text: string, models: Models, runs: number): number {
  return best(runs, () => void annotate(readArticle({ id: 'scaling', text, format: 'plain' }), models));
}

/** Growth of the time of `annotate` over the growth of the text, from 10 kB to 10 MB in steps of ten. */
export function scaling(texts: readonly string[], models: Models): readonly Figure[] {
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
  const times = sizes.map((size) => milliseconds(longText(texts, size), models, size > 1_000_000 ? 1 : 3));
  return sizes.slice(1).map((size, index) => ({
    name: `annotate, ${sizes[index]! / 1000} kB to ${size / 1000} kB: time ratio per size ratio`,
    value: times[index + 1]! / times[index]! / (size / sizes[index]!),
    unit: '',
    bar: mostPerSize,
  }));
}

/** Time per byte of an adversarial megabyte over that of prose: dates alone, and the whole. */
export function adversarial(texts: readonly string[], models: Models): readonly Figure[] {
  const size = 1_000_000;
  const datesOf = (text: string): number => {
    const article = readArticle({ id: 'adversary', text, format: 'plain' });
    return best(warmRuns, () => void resolveTimes(article));
  };
  const prose = longText(texts, size);
  const proseDates = datesOf(prose);
  const proseAll = milliseconds(prose, models, 2);
  return Object.entries(adversaries).flatMap(([name, unit]) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return [
      { name: `dates on 1 MB of ${name}: time over prose`, value: datesOf(text) / proseDates, unit: '\u00D7' },
      {
        name: `annotate on 1 MB of ${name}: time over prose`,
        value: milliseconds(text, models, 1) / proseAll,
        unit: '\u00D7',
      },
    ];
  });
}
