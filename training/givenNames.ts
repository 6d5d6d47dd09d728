import { readFileSync } from 'node:fs';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import type { Actor, Article } from '../src/engine/model.ts';
import { readJsonLines } from './corpora.ts';

const sources = [
  'actors/train/gmb.jsonl',
  'actors/train/gum-train.jsonl',
  'actors/train/redocred-train.jsonl',
  'actors/train/uner-ewt-train.jsonl',
  'actors/train/wikigold.jsonl',
  'actors/train/crossner.jsonl',
  'events/train/ecbplus.jsonl',
];

const pronouns: ReadonlyMap<string, Sort> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

/** A given name is learnt from so many pronouns, most of them of one sort. */
const leastUses = 2;
const leastShare = 0.85;

/**
 * Which given names are said "he" of and which "she": as a list of names has it, and as the corpora do, of the pronouns in a
 * sentence or the one behind it where one person alone is named. Names of which the two say different things, or the list both
 * and the corpora nothing, are left out. Gives the list that `src/engine/events/genders.ts` asks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const [listed, read] = [listedNames(), readNames(corpora)];
  const sorts = { he: [] as string[], she: [] as string[] };
  for (const name of new Set([...listed.keys(), ...read.keys()])) {
    const [one, other] = [listed.get(name), read.get(name)];
    const sort = one === undefined || one === 'both' ? other : other === undefined || other === one ? one : undefined;
    if (sort) sorts[sort].push(name);
  }
  const text = `he ${sorts.he.sort().join(' ')}\nshe ${sorts.she.sort().join(' ')}\n`;
  return new Map([['given-names.txt', new TextEncoder().encode(text)]]);
}

type Sort = 'he' | 'she';

/** The names of `facts/given-names.txt`. */
function listedNames(): ReadonlyMap<string, Sort | 'both'> {
  const names = new Map<string, Sort | 'both'>();
  for (const line of readFileSync(new URL('./facts/given-names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const [sort, ...ofSort] = line.split(' ');
    for (const name of ofSort) names.set(name, names.has(name) ? 'both' : (sort as Sort));
  }
  return names;
}

function readNames(corpora: string): ReadonlyMap<string, Sort> {
  const counts = new Map<string, { he: number; she: number }>();
  const models = readModels();
  for (const source of sources)
    for (const { text } of readJsonLines<{ readonly text: string }>(corpora, source)) {
      const article = readArticle({ id: 'read', text, format: 'plain' });
      count(article, annotate(article, models).actors, counts);
    }
  const names = new Map<string, Sort>();
  for (const [name, { he, she }] of counts) {
    const most = Math.max(he, she);
    if (most >= leastUses && most / (he + she) >= leastShare) names.set(name, he >= she ? 'he' : 'she');
  }
  return names;
}

function count(article: Article, actors: readonly Actor[], counts: Map<string, { he: number; she: number }>): void {
  const people = actors.filter(({ type }) => type === 'person');
  const named = article.sentences.map(() => new Set<Actor>());
  const sentenceOf = (at: number): number => article.sentences.findLastIndex(({ start }) => start <= at);
  for (const person of people)
    for (const { start, kind } of person.mentions) {
      const sentence = kind === 'name' ? sentenceOf(start) : -1;
      if (sentence >= 0) named[sentence]!.add(person);
    }
  article.sentences.forEach(({ firstToken, endToken }, index) => {
    const here = new Set([...(named[index - 1] ?? []), ...named[index]!]);
    const [only] = here;
    const given = only && here.size === 1 ? givenName(only.name) : null;
    if (given === null || given === undefined) return;
    const seen = new Set<Sort>();
    for (let at = firstToken; at < endToken; at++) {
      const sort = pronouns.get(article.tokens[at]!.lower);
      if (sort) seen.add(sort);
    }
    if (seen.size !== 1) return;
    const known = counts.get(given) ?? { he: 0, she: 0 };
    known[[...seen][0]!]++;
    counts.set(given, known);
  });
}

/** "ana" of "Ana Ruiz"; null of a surname alone. */
function givenName(name: string): string | null {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && /^[A-Z][a-z'-]+$/.test(first) ? first.toLowerCase() : null;
}
