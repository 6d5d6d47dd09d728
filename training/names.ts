import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emitFeatures } from '../src/engine/actors/nameTagger.ts';
import type { WordFacts } from '../src/engine/actors/wordFacts.ts';
import { assembleArticle } from '../src/engine/article/assemble.ts';
import { readPlain } from '../src/engine/article/plain/read.ts';
import type { Article, Header } from '../src/engine/model.ts';
import { loadClusters } from '../src/engine/tagging/clusters.ts';
import { bioLabels } from '../src/engine/tagging/crf.ts';
import { fact, factsOf, loadGazetteer } from '../src/engine/tagging/gazetteer.ts';
import { readJsonLines } from './corpora.ts';
import { trainCrf, type CrfOptions, type TrainingSequence } from './crf.ts';

interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly actors: readonly { readonly start: number; readonly end: number; readonly type: NamedType }[];
}
type NamedType = 'PER' | 'ORG' | 'LOC' | 'MISC';

interface NamedCorpus {
  readonly file: string;
  readonly weight: number;
  /** Where other names than people, organisations and places are marked; else "not marked" may be one of them. */
  readonly marksOthers: boolean;
}

export const namedCorpora: readonly NamedCorpus[] = [
  { file: 'gum-train', weight: 1, marksOthers: false },
  { file: 'uner-ewt-train', weight: 1, marksOthers: true },
  { file: 'wikigold', weight: 1, marksOthers: true },
  { file: 'crossner', weight: 1, marksOthers: true },
  { file: 'redocred-train', weight: 1, marksOthers: true },
  { file: 'btc', weight: 0.5, marksOthers: false },
  { file: 'gmb', weight: 0.4, marksOthers: true },
];

export const nameLabels = bioLabels(['person', 'organization', 'place', 'other']);
const typeOf = { PER: 0, ORG: 1, LOC: 2, MISC: 3 } as const;
const beginOther = 7;
const insideOther = 8;

const header: Header = {
  title: null,
  byline: null,
  outlet: null,
  agency: null,
  dateline: null,
  published: null,
  dates: [],
};

export const nameOptions: CrfOptions = {
  labels: nameLabels,
  buckets: 1 << 18,
  epochs: 8,
  dropout: 0.25,
  learningRate: 0.1,
  decay: 0,
  seed: 20,
};

/** The tagger of names, from the corpora's train folders. */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const sequences = namedCorpora.flatMap((corpus) => nameSequences(corpora, corpus));
  return new Map([['names.bin', trainCrf(sequences, nameOptions)]]);
}

/** The sentences of a corpus, cut by our own reader, as sequences to learn from. */
export function nameSequences(corpora: string, corpus: NamedCorpus): readonly TrainingSequence[] {
  const models = {
    gazetteer: loadGazetteer(model('gazetteer.bin')),
    clusters: loadClusters(model('clusters.bin')),
  };
  const remembered = new Map<string, WordFacts>();
  const documents = readJsonLines<NamedDocument>(corpora, `actors/train/${corpus.file}.jsonl`);
  return documents.flatMap((document) => {
    const article = assembleArticle(
      { id: document.id, text: document.text, format: 'plain' },
      header,
      readPlain(document.text),
    );
    const allowed = allowedLabels(article, document, corpus, models.gazetteer);
    const features: (readonly number[])[] = [];
    emitFeatures(article.tokens, article.sentences, models, remembered, (_, list) => features.push(list));
    return article.sentences.map(({ firstToken, endToken }) => {
      const own = features.slice(firstToken, endToken);
      const starts = new Uint32Array(own.length + 1);
      own.forEach((list, index) => (starts[index + 1] = starts[index]! + list.length));
      return {
        features: Uint32Array.from(own.flat()),
        starts,
        allowed: allowed.slice(firstToken, endToken),
        weight: corpus.weight,
      };
    });
  });
}

function model(file: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../models/${file}`, import.meta.url)));
}

function allowedLabels(
  article: Article,
  document: NamedDocument,
  corpus: NamedCorpus,
  gazetteer: ReturnType<typeof loadGazetteer>,
): Uint32Array {
  const { tokens } = article;
  const unmarked = corpus.marksOthers ? 1 : 1 | (1 << beginOther) | (1 << insideOther);
  const allowed = new Uint32Array(tokens.length).fill(unmarked);
  let token = 0;
  for (const { start, end, type } of [...document.actors].sort((a, b) => a.start - b.start)) {
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    let last = token;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    // Some corpora call nationality words places.
    const facts = last === token + 1 ? factsOf(gazetteer, tokens[token]!.lower) : 0;
    const isPeople = type === 'LOC' && (facts & fact.demonym) !== 0 && (facts & (fact.country | fact.city)) === 0;
    const label = 1 + 2 * typeOf[isPeople ? 'MISC' : type];
    for (let index = token; index < last; index++) allowed[index] = 1 << (index === token ? label : label + 1);
    token = Math.max(token, last);
  }
  // A sentence border inside a name starts it anew; what is inside a name of another type can't follow.
  for (const { firstToken, endToken } of article.sentences) {
    let before = 0;
    for (let index = firstToken; index < endToken; index++) {
      const label = allowed[index]! & (allowed[index]! - 1) ? -1 : 31 - Math.clz32(allowed[index]!);
      if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) allowed[index] = 1 << (label - 1);
      before = label > 0 && label % 2 === 0 && allowed[index] !== 1 << label ? label - 1 : label;
    }
  }
  return allowed;
}
