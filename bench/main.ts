import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '../src/disk/models.ts';
import { holds, type Figure } from './measure.ts';
import { activationFigures } from './activation/figures.ts';
import { refreshFigures } from './refresh.ts';
import { adversarial, scaling } from './scaling.ts';
import { serverFigures } from './server.ts';
import { readTexts } from './texts.ts';
import { throughput } from './throughput.ts';

/** `npm run bench [-- CORPORA]`: speed and scaling shape; figures go to the screen and to `.cache/bench.json`. */
const root = join(import.meta.dirname, '..');
const texts = readTexts(process.argv[2] ?? join(root, '..', 'shared', 'corpora'));

const began = performance.now();
const models = readModels();
const loading: Figure = { name: 'models: load', value: performance.now() - began, unit: 'ms', bar: 60 };

const figures = [
  loading,
  ...throughput(texts, models),
  ...refreshFigures(texts, models),
  ...scaling(texts, models),
  ...adversarial(texts, models),
  ...(await serverFigures(texts)),
  ...(await activationFigures()),
];

for (const figure of figures) {
  const bar = figure.bar === undefined ? '' : `  (${figure.atLeast ? 'at least' : 'at most'} ${figure.bar})`;
  const verdict = holds(figure) ? '' : '  MISSED';
  console.log(`${figure.name.padEnd(70)} ${figure.value.toPrecision(4).padStart(10)} ${figure.unit}${bar}${verdict}`);
}
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache', 'bench.json'), JSON.stringify(figures, null, 1));
process.exitCode = figures.every(holds) ? 0 : 1;
