// node training/main.ts CORPORA [--only names,gazetteer,…] [--verify]
// Makes the files of models/ from open corpora. The same corpora give the same bytes; --verify writes nothing and
// fails where the bytes would differ from what stands in models/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What each `training/<model>.ts` exports as `train`: the folder of corpora in, files of `models/` out. */
export type Train = (corpora: string) => ReadonlyMap<string, Uint8Array> | Promise<ReadonlyMap<string, Uint8Array>>;

/** Later ones may load what earlier ones wrote. */
const order = [
  'gazetteer',
  'clusters',
  'syntax',
  'names',
  'senses',
  'triggers',
  'givenNames',
  'realis',
  'stories',
  'pairs',
  'company',
  'titles',
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, verify: { type: 'boolean', default: false } },
});
const [corpora] = positionals;
const only = values.only?.split(',') ?? order;
const unknown = only.filter((name) => !(order as readonly string[]).includes(name));
if (corpora === undefined || !existsSync(corpora) || unknown.length > 0) {
  console.error(`usage: train CORPORA [--only ${order.join('|')}] [--verify]`);
  if (unknown.length > 0) console.error(`there is no model named ${unknown.join(', ')}`);
  process.exit(2);
}

let differing = 0;
for (const name of order) {
  if (!only.includes(name)) continue;
  const source = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(source)) {
    console.error(`${name}: training/${name}.ts is missing`);
    process.exit(2);
  }
  const { train } = (await import(source.href)) as { readonly train: Train };
  const started = process.hrtime.bigint();
  const files = await train(corpora);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  for (const [file, bytes] of files) {
    const path = fileURLToPath(new URL(`../models/${file}`, import.meta.url));
    const size = `${file} ${(bytes.length / 1e6).toFixed(2)} MB, ${seconds.toFixed(0)} s`;
    if (!values.verify) {
      writeFileSync(path, bytes);
      console.log(`${size}: written`);
    } else if (existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0) {
      console.log(`${size}: the same bytes`);
    } else {
      differing++;
      console.error(`${size}: differs from models/${file}`);
    }
  }
}
if (differing > 0) process.exitCode = 1;
