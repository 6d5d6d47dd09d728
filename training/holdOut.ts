// node training/holdOut.ts CORPORA [--only gum-train,btc,…] [--runs N]
// How well the tagger of names does on a kind of text that it has learnt nothing of: for each corpus one is taught on all
// the others and measured on that one, through the whole of name resolution, beside the shipped tagger. Prints a table.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModels } from '../src/disk/models.ts';
import { NameTagger } from '../src/engine/actors/nameTagger.ts';
import { resolveActors } from '../src/engine/actors/resolve.ts';
import { readArticle } from '../src/engine/article/read.ts';
import type { Actor } from '../src/engine/model.ts';
import type { Models } from '../src/engine/models.ts';
import { parseSyntax } from '../src/engine/syntax/parse.ts';
import { readJsonLines } from './corpora.ts';
import { trainCrf } from './crf.ts';
import { namedCorpora, nameOptions, nameSequences, type NamedDocument } from './names.ts';

/** Of a corpus without a development part every so many-th document of its train part is measured on. */
const stride = 10;

const typeOf = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);
const kinds = ['all', 'PER', 'ORG', 'LOC'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, runs: { type: 'string', default: String(nameOptions.runs ?? 1) } },
});
const [corpora] = positionals;
if (corpora === undefined || !existsSync(corpora)) {
  console.error('usage: node training/holdOut.ts CORPORA [--only CORPUS,…] [--runs N]');
  process.exit(2);
}
const only = values.only?.split(',');
const shipped = readModels();

console.log('| held out | measured on | typed F1 | person | organisation | place | untyped F1 | shipped: typed F1 |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const held of namedCorpora) {
  if (only && !only.includes(held.file)) continue;
  const others = namedCorpora.filter((corpus) => corpus !== held);
  const bytes = trainCrf(nameSequences(corpora, others), { ...nameOptions, runs: Number(values.runs) });
  const names = new NameTagger(bytes, shipped.gazetteer, shipped.clusters);
  const { name, documents } = measuredOn(corpora, held.file);
  const figures = measure(documents, { ...shipped, names });
  const ours = measure(documents, shipped);
  const cells = [...kinds.map((kind) => figures.typed(kind)), figures.untyped(), ours.typed('all')];
  console.log(`| ${held.file} | ${name} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);
}

function measuredOn(folder: string, file: string) {
  const name = `actors/dev/${file.replace(/-train$/, '')}-dev.jsonl`;
  if (existsSync(join(folder, name)))
    return { name: 'its development part', documents: readJsonLines<NamedDocument>(folder, name) };
  const all = readJsonLines<NamedDocument>(folder, `actors/train/${file}.jsonl`);
  return { name: 'a tenth of it', documents: all.filter((_, index) => index % stride === 0) };
}

/** Strict F1 over people, organisations and places: the same span, and for the typed figure the same type. */
function measure(documents: readonly NamedDocument[], models: Models) {
  const right = new Map<string, number>();
  const found = new Map<string, number>();
  const wanted = new Map<string, number>();
  const count = (counts: Map<string, number>, ...keys: readonly string[]): void => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { id, text, actors } of documents) {
    const article = readArticle({ id, text, format: 'plain' });
    const gold = new Map<string, string>(
      actors.filter((actor) => actor.type !== 'MISC').map(({ start, end, type }) => [`${start}-${end}`, type]),
    );
    for (const type of gold.values()) count(wanted, 'all', type);
    for (const [span, type] of namesOf(resolveActors(article, parseSyntax(article, models), models))) {
      count(found, 'all', type);
      const other = gold.get(span);
      if (other !== undefined) count(right, 'untyped');
      if (other === type) count(right, 'all', type);
    }
  }
  const f1 = (key: string, of: string): number =>
    (200 * (right.get(key) ?? 0)) / Math.max(1, (found.get(of) ?? 0) + (wanted.get(of) ?? 0));
  return { typed: (kind: string) => f1(kind, kind), untyped: () => f1('untyped', 'all') };
}

/** The names as the corpora mark them: no roles, no nationality words, of overlapping ones the longest. */
function namesOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const mentions = actors
    .flatMap((actor) => actor.mentions.filter(({ kind, type }) => kind !== 'role' && typeOf.has(type)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const names = new Map<string, string>();
  const taken = new Set<number>();
  for (const { start, end, type } of mentions) {
    const units = Array.from({ length: end - start }, (_, index) => start + index);
    if (units.some((unit) => taken.has(unit))) continue;
    for (const unit of units) taken.add(unit);
    names.set(`${start}-${end}`, typeOf.get(type)!);
  }
  return names;
}
