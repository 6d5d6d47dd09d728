import { readFileSync } from 'node:fs';
import { spanOfTokens } from '../src/engine/article/lookup.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { featureLimit, lexicalFeatures, placeFeatures, wordFeatures } from '../src/engine/events/triggerFeatures.ts';
import { triggerContext, triggerLabels } from '../src/engine/events/triggerTagger.ts';
import type { Article } from '../src/engine/model.ts';
import { loadModels, modelFiles } from '../src/engine/models.ts';
import { parseSyntax } from '../src/engine/syntax/parse.ts';
import { readJsonLines } from './corpora.ts';
import { trainCrf, type TrainingSequence } from './crf.ts';

/** A document of ECB+ with its marked events. */
export interface EventDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  /** Indexes of the sentences in which every event is marked. */
  readonly validatedSentences: readonly number[];
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly validated?: boolean;
    /** The pieces of a trigger that other words stand between. */
    readonly parts?: readonly (readonly [number, number])[];
  }[];
}

/** Learns from the training topics of ECB+ which words tell a happening. Gives the tagger that the engine asks. */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  return new Map([['triggers.bin', learn(readJsonLines<EventDocument>(corpora, 'events/train/ecbplus.jsonl'))]]);
}

/** A tagger of triggers, learned from the sentences that are marked in full, on our own tokens. */
export function learn(documents: readonly EventDocument[]): Uint8Array {
  const files = modelFiles.filter((name) => name !== 'triggers.bin').map((name) => [name, readModel(name)] as const);
  const models = loadModels(new Map([...files, ['triggers.bin', new Uint8Array()]]));
  const sequences: TrainingSequence[] = [];
  const features = new Int32Array(featureLimit);
  for (const document of documents) {
    const article = readArticle({ id: document.id, text: document.text, format: 'plain' });
    const context = triggerContext(article, parseSyntax(article, models).whole(), models);
    const labels = labelTokens(document, article);
    const marked = document.validatedSentences.map((index) => document.sentences[index]!);
    for (const { firstToken, endToken } of article.sentences) {
      const start = article.tokenStarts[firstToken]!;
      if (!marked.some(([from, to]) => start >= from && start < to)) continue;
      const hashes: number[] = [];
      const starts = [0];
      const allowed: number[] = [];
      for (let token = firstToken; token < endToken; token++) {
        const ofWord = wordFeatures(context, context.words.ofToken[token]!, features);
        for (let at = 0; at < ofWord; at++) hashes.push(features[at]!);
        const ofPlace = placeFeatures(context, token, firstToken, endToken, features);
        for (let at = 0; at < ofPlace; at++) hashes.push(features[at]!);
        starts.push(hashes.length);
        const goesOn = labels[token] === 2 && token > firstToken && labels[token - 1] !== 0;
        allowed.push(1 << (labels[token] === 0 ? 0 : goesOn ? 2 : 1));
      }
      sequences.push({
        features: Uint32Array.from(hashes),
        starts: Uint32Array.from(starts),
        allowed: Uint32Array.from(allowed),
        lexical: new Uint8Array(allowed.length).fill(lexicalFeatures),
        weight: 1,
      });
    }
  }
  const options = {
    buckets: 1 << 18,
    epochs: 60,
    runs: 3,
    dropout: 0.7,
    lexicalDropout: 0.2,
    learningRate: 0.01,
    decay: 0,
    seed: 5,
  };
  return trainCrf(sequences, { labels: triggerLabels, ...options });
}

/** For each token 0 outside, 1 at the beginning of a trigger, 2 within one. */
function labelTokens(document: EventDocument, article: Article): Uint8Array {
  const labels = new Uint8Array(article.tokens.length);
  for (const { start, end, parts, validated } of document.events) {
    if (validated === false) continue;
    let first = true;
    article.tokens.forEach((_, index) => {
      const token = spanOfTokens(article, index, index + 1);
      const covered = (parts ?? [[start, end]]).some(([from, to]) => token.start < to && token.end > from);
      if (!covered || labels[index] !== 0) return;
      labels[index] = first ? 1 : 2;
      first = false;
    });
  }
  return labels;
}

function readModel(name: string): Uint8Array {
  return readFileSync(new URL(`../models/${name}`, import.meta.url));
}
