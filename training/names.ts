import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NameTagger, nameTypes } from '../src/engine/actors/nameTagger.ts';
import { emitFeatures, type TokenFeatures } from './nameFeatures.ts';
import type { WordFacts } from '../src/engine/actors/wordFacts.ts';
import { assembleArticle } from '../src/engine/article/assemble.ts';
import { readPlain } from '../src/engine/article/plain/read.ts';
import { structure } from '../src/engine/article/structure.ts';
import type { Article, Header } from '../src/engine/model.ts';
import type { Models } from '../src/engine/models.ts';
import { loadClusters } from '../src/engine/tagging/clusters.ts';
import { bilouLabels } from '../src/engine/tagging/crf.ts';
import { fact, factsOf, loadGazetteer } from '../src/engine/tagging/gazetteer.ts';
import { readJsonLines } from './corpora.ts';
import { trainCrf, type CrfOptions, type TrainingSequence } from './crf.ts';

/** A document of a corpus of names. */
export interface NamedDocument {
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
  { file: 'gum-train', weight: 1.5, marksOthers: false },
  { file: 'uner-ewt-train', weight: 1, marksOthers: true },
  { file: 'wikigold', weight: 1.5, marksOthers: true },
  { file: 'crossner', weight: 1, marksOthers: true },
  { file: 'redocred-train', weight: 1, marksOthers: true },
  { file: 'btc', weight: 0.5, marksOthers: false },
  { file: 'gmb', weight: 0.4, marksOthers: true },
];

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
  labels: bilouLabels(nameTypes),
  buckets: 1 << 21,
  keep: 110_000,
  leastCount: 3,
  epochs: 3,
  snapshots: 10,
  runs: 2,
  dropout: 0.25,
  lexicalDropout: 0.4,
  learningRate: 0.05,
  decay: 0,
  seed: 20,
};

/**
 * The tagger of names, from the corpora's train folders. What it learns of the second look must come from labels that
 * are as wrong as they will be on new text: two taggers, each taught on one half of the documents, label the other half.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  return new Map([['names.bin', trainCrf(nameSequences(corpora, namedCorpora), nameOptions)]]);
}

/** The sentences of corpora, cut by our own reader, as sequences to learn from: for the first look and for the second. */
export function nameSequences(corpora: string, chosen: readonly NamedCorpus[], looks = 2): readonly TrainingSequence[] {
  const models = {
    gazetteer: loadGazetteer(model('gazetteer.bin')),
    clusters: loadClusters(model('clusters.bin')),
  };
  const readings = chosen.flatMap((corpus) => readCorpus(corpora, corpus, models));
  if (looks === 1) return readings.flatMap((reading) => sequencesOf(reading));
  const half = (remainder: number): NameTagger => {
    const sequences = readings.filter((_, index) => index % 2 === remainder).flatMap((reading) => sequencesOf(reading));
    return new NameTagger(
      trainCrf(sequences, { ...nameOptions, epochs: 1, runs: 1 }),
      models.gazetteer,
      models.clusters,
    );
  };
  const halves = [half(1), half(0)];
  return readings.flatMap((reading, index) => {
    const { tokens, sentences } = reading.article;
    const labels = halves[index % 2]!.tag(tokens, sentences, 1);
    return sequencesOf({ ...reading, features: featuresOf(reading.article, models, labels) }, true);
  });
}

type NameModels = Pick<Models, 'gazetteer' | 'clusters'>;

interface Reading {
  readonly article: Article;
  readonly allowed: Uint32Array;
  readonly features: readonly TokenFeatures[];
  readonly weight: number;
}

const remembered = new Map<string, WordFacts>();

function readCorpus(corpora: string, corpus: NamedCorpus, models: NameModels): readonly Reading[] {
  const documents = readJsonLines<NamedDocument>(corpora, `actors/train/${corpus.file}.jsonl`);
  return documents.map((document, index) => {
    const { id, text } = document;
    const read = assembleArticle({ id, text, format: 'plain' }, header, structure(readPlain(text)), null);
    const article = withHeadline(read, index);
    return {
      article,
      allowed: allowedLabels(article, document, corpus, models.gazetteer),
      features: featuresOf(article, models, null),
      weight: corpus.weight,
    };
  });
}

const smallInHeadlines: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'and', 'or', 'but', 'of', 'in', 'on', 'at', 'to', 'by', 'for', 'with', 'as', 'from', "'s", "n't",
]); // prettier-ignore

/**
 * Sets the first sentence of some documents as headlines are set, in Title Case or in CAPITALS: the corpora have few, and
 * news has one an article.
 */
function withHeadline(article: Article, index: number): Article {
  const turn = article.sentences.length > 1 ? index % 6 : index % 80;
  const end = article.sentences[0]?.endToken ?? 0;
  if (turn !== 3 && turn !== 5) return article;
  const tokens = article.tokens.map((token, at) => {
    if (at >= end) return token;
    if (turn === 5) return { ...token, text: token.text.toUpperCase() };
    if (at > 0 && smallInHeadlines.has(token.lower)) return token;
    return { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1) };
  });
  return { ...article, tokens };
}

function featuresOf(article: Article, models: NameModels, labels: Uint8Array | null): readonly TokenFeatures[] {
  const features: TokenFeatures[] = [];
  emitFeatures(article.tokens, article.sentences, models, remembered, labels, (token) => features.push(token));
  return features;
}

/** The bits of BILOU labels for those of BIO labels. */
function bilouBits(bits: Uint32Array): Uint32Array {
  return bits.map((allowed, index) => {
    if ((allowed & (allowed - 1)) !== 0) return (allowed & 1) | (0b1111 << (1 + 4 * typeOf.MISC));
    const label = 31 - Math.clz32(allowed);
    if (label === 0) return 1;
    const type = (label - 1) >> 1;
    const goesOn = bits[index + 1] === 1 << (2 + 2 * type);
    const begins = label % 2 === 1;
    return 1 << (1 + 4 * type + (begins ? (goesOn ? 0 : 3) : goesOn ? 1 : 2));
  });
}

/** One sequence a sentence; with `twice` one more where the second look adds features, each counting half. */
function sequencesOf({ article, allowed, features, weight }: Reading, twice = false): readonly TrainingSequence[] {
  return article.sentences.flatMap(({ firstToken, endToken }) => {
    const own = features.slice(firstToken, endToken);
    const sequence = (lists: readonly (readonly number[])[], share: number): TrainingSequence => {
      const starts = new Uint32Array(lists.length + 1);
      lists.forEach((list, index) => (starts[index + 1] = starts[index]! + list.length));
      return {
        features: Uint32Array.from(lists.flat()),
        starts,
        allowed: bilouBits(allowed.subarray(firstToken, endToken)),
        lexical: Uint8Array.from(own, (token) => token.lexical),
        weight: weight * share,
      };
    };
    const first = own.map((token) => token.features);
    if (!twice || own.every((token) => token.agreement.length === 0)) return [sequence(first, 1)];
    return [
      sequence(first, 0.5),
      sequence(
        own.map((token) => [...token.features, ...token.agreement]),
        0.5,
      ),
    ];
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
  const { tokens, tokenStarts, tokenEnds } = article;
  const unmarked = corpus.marksOthers ? 1 : 1 | (1 << beginOther) | (1 << insideOther);
  const allowed = new Uint32Array(tokens.length).fill(unmarked);
  let token = 0;
  for (const { start, end, type } of [...document.actors].sort((a, b) => a.start - b.start)) {
    while (token < tokens.length && tokenEnds[token]! <= start) token++;
    let last = token;
    while (last < tokens.length && tokenStarts[last]! < end) last++;
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
