import { factTable, type FactTable } from '../tagging/factTable.ts';
import { openContainer } from './container.ts';
import { internalized } from './internalized.ts';
import { bitsOfRelations, layOutRows, type Sizes } from './layout.ts';
import type { LemmaModel, LemmaRule } from './lemma.ts';
import { partsOfSpeech, type PartOfSpeech } from './model.ts';
import { type NetworkModel } from './network.ts';
import { type TaggerModel } from './tagger.ts';
import { Practice } from './practice.ts';
import { layOutTagRows, type TagSizes } from './tagLayout.ts';

/** What `models/syntax.bin` says beside its weights. */
export interface SyntaxFacts {
  /** `UPOS XPOS`, by tag number. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly sizes: Sizes;
  readonly tagSizes: TagSizes;
  /** Letters off and on, by rule number. */
  readonly lemmaRules: readonly (readonly [off: number, on: string])[];
}

/** The trained tagger, parser and lemmatiser. */
export interface SyntaxModel {
  readonly tagger: TaggerModel;
  readonly network: NetworkModel;
  readonly vocabulary: FactTable;
  readonly lemmas: LemmaModel;
  /** By tag number. */
  readonly tags: readonly PartOfSpeech[];
  readonly fineTags: readonly string[];
  readonly relations: readonly string[];
  readonly bitOfRelation: Int32Array;
  readonly practice: Practice;
}

/**
 * Loads `models/syntax.bin`; the weights stay where they lie in the bytes.
 * @throws Error where the bytes are no syntax model of this version
 */
export function loadSyntax(bytes: Uint8Array): SyntaxModel {
  const container = openContainer(bytes);
  const facts = container.facts as SyntaxFacts;
  const int8 = (name: string): Int8Array => {
    const { buffer, offset, length } = container.section(name);
    return new Int8Array(buffer, offset, length);
  };
  const int32 = (name: string): Int32Array => {
    const { buffer, offset, length } = container.section(name);
    return new Int32Array(buffer, offset, length / 4);
  };
  const raw = (name: string): Uint8Array => {
    const { buffer, offset, length } = container.section(name);
    return new Uint8Array(buffer, offset, length);
  };
  const uint16 = (name: string): Uint16Array => {
    const { buffer, offset, length } = container.section(name);
    return new Uint16Array(buffer, offset, length / 2);
  };
  const tagLayout = layOutTagRows(facts.tagSizes);
  const tagRows = int8('tagRows');
  const layout = layOutRows(facts.sizes);
  const rows = int8('rows');
  const rules: LemmaRule[] = facts.lemmaRules.map(([off, on]) => ({ off, on }));
  const known = new Set<string>(partsOfSpeech);
  return {
    tagger: {
      layout: tagLayout,
      rows: tagRows,
      outputs: int8('tagOutputs'),
      bias: int32('tagBias'),
      firstCandidate: uint16('tagFirstCandidate'),
      candidates: raw('tagCandidates'),
    },
    network: {
      layout,
      rows,
      moves: int8('moves'),
      moveBias: int32('moveBias'),
      relations: int8('relations'),
      relationBias: int32('relationBias'),
      firstCandidate: uint16('firstCandidate'),
      candidates: raw('candidates'),
      rootRelation: facts.relations.indexOf('root'),
    },
    vocabulary: factTable(raw('vocabulary')),
    lemmas: { endings: factTable(raw('endings')), rules },
    tags: facts.tags.map((tag) => {
      const coarse = tag.slice(0, tag.indexOf(' '));
      return known.has(coarse) ? (internalized(coarse) as PartOfSpeech) : 'X';
    }),
    fineTags: facts.tags.map((tag) => internalized(tag.slice(tag.indexOf(' ') + 1))),
    relations: facts.relations.map(internalized),
    bitOfRelation: bitsOfRelations(facts.relations),
    practice: new Practice(),
  };
}
