import { NameTagger } from './actors/nameTagger.ts';
import { loadGivenNames, type GivenNames } from './events/genders.ts';
import { loadRealis, type Realis } from './events/realis.ts';
import type { WordFields } from './events/wordFields.ts';
import { loadSyntax, type SyntaxModel } from './syntax/load.ts';
import { loadClusters, type Clusters } from './tagging/clusters.ts';
import { factTable } from './tagging/factTable.ts';
import { loadCrf, type Crf } from './tagging/crf.ts';
import { loadGazetteer, type Gazetteer } from './tagging/gazetteer.ts';

/**
 * The trained weights and lists that `annotate` needs, loaded from bytes. The engine does no reading of its own: who
 * calls it hands over the files of `models/`.
 */
export interface Models {
  readonly version: string;
  readonly gazetteer: Gazetteer;
  readonly clusters: Clusters;
  readonly names: NameTagger;
  readonly syntax: SyntaxModel;
  /** What words name, for the finder of events. */
  readonly senses: WordFields;
  /** Null while the model is being made: then the lexicon alone finds triggers. */
  readonly triggers: Crf | null;
  /** What tells a particular happening from the rest; null while the model is being made. */
  readonly realis: Realis | null;
  /** Whom people call "he", and whom "she". */
  readonly givenNames: GivenNames;
}

/** Names of the files in `models/` that {@link loadModels} wants. */
export const modelFiles: readonly string[] = [
  'gazetteer.bin',
  'clusters.bin',
  'names.bin',
  'syntax.bin',
  'senses.bin',
  'triggers.bin',
  'realis.txt',
  'given-names.txt',
];

/**
 * Builds the models from the contents of the files named in {@link modelFiles}.
 * @throws Error where a file is missing or is no model of this version.
 */
export function loadModels(files: ReadonlyMap<string, Uint8Array>): Models {
  const file = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`model file ${name} is missing`);
    // Node's Buffer shares its memory where an array would copy (`slice`): from here on they are plain arrays.
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const gazetteer = loadGazetteer(file('gazetteer.bin'));
  const clusters = loadClusters(file('clusters.bin'));
  const triggers = file('triggers.bin');
  const realis = file('realis.txt');
  return {
    version: '1',
    gazetteer,
    clusters,
    names: new NameTagger(file('names.bin'), gazetteer, clusters),
    syntax: loadSyntax(file('syntax.bin')),
    senses: factTable(file('senses.bin')),
    triggers: triggers.length > 0 ? loadCrf(triggers) : null,
    realis: realis.length > 0 ? loadRealis(realis) : null,
    givenNames: loadGivenNames(file('given-names.txt')),
  };
}
