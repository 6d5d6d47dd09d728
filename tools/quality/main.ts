import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { qualityPage, type Bench } from './page.ts';

/** `npm run quality`: measures the built command line and its peers on the shared sets and writes `docs/quality.md`. */
const root = join(import.meta.dirname, '..', '..');
const script = join(root, '..', 'shared', 'measure', 'measure.mjs');
if (!existsSync(script)) {
  console.error('The shared sets are not beside this checkout: quality cannot be measured here.');
  process.exit(1);
}

const dateSets = ['meantime-apple', 'gum-dates', 'recognizers', 'duckling'];
const nameSets = ['gum', 'wikigold', 'uner-ewt', 'crossner'];
const peer = (file: string, ...options: readonly string[]): string =>
  [JSON.stringify(process.execPath), join('bench', 'peers', file), ...options].join(' ');

const job = { script, root };
console.log('measuring crossread …');
const sets = measure(job, 'all');
console.log('measuring the peers …');
const pick = (names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (sets[name] ? [[name, sets[name]]] : [])));
const dates = {
  crossread: pick(dateSets),
  'chrono-node': measure(job, 'times', { only: dateSets, commandLine: peer('chrono.ts') }),
  'compromise-dates': measure(job, 'times', { only: dateSets, commandLine: peer('compromise.ts') }),
  'Recognizers-Text': measure(job, 'times', { only: dateSets, commandLine: peer('recognizers.ts') }),
};
const names = {
  crossread: pick(nameSets),
  compromise: measure(job, 'actors', { only: nameSets, commandLine: peer('compromise.ts', '--names') }),
};

const benchFile = join(root, '.cache', 'bench.json');
const bench = existsSync(benchFile) ? (JSON.parse(readFileSync(benchFile, 'utf8')) as readonly Bench[]) : [];
writeFileSync(join(root, 'docs', 'quality.md'), qualityPage(sets, dates, names, bench));
console.log('docs/quality.md is written.');
process.exitCode = Object.values(sets).some((measured) => measured.error !== undefined) ? 1 : 0;
