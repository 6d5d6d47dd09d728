import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusModelFiles, loadCorpusModels, type CorpusModels } from '../corpus/models.ts';
import { loadModels, modelFiles, type Models } from '../engine/models.ts';

/** The package's `models` folder: beside `dist` in the package, beside `src` in a checkout. */
function modelsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'models')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'models');
}

/**
 * Reads the shipped models from the disk.
 * @throws Error that names the file, where one is missing or unreadable.
 */
export function readModels(): Models {
  const folder = modelsFolder();
  return loadModels(new Map(modelFiles.map((name) => [name, readFileSync(join(folder, name))])));
}

/**
 * Reads what articles are compared by from the disk.
 * @throws Error that names the file, where one is missing or unreadable.
 */
export function readCorpusModels(): CorpusModels {
  const folder = modelsFolder();
  return loadCorpusModels(new Map(corpusModelFiles.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}
