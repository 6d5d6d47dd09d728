import { readFileSync } from 'node:fs';
import { rarityBy } from '../src/corpus/reading/rarity.ts';
import { readRecord } from '../src/corpus/reading/record.ts';
import { lineFeatures } from '../src/corpus/titles/lineFeatures.ts';
import { linesOf } from '../src/corpus/titles/lines.ts';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { readJsonLines } from './corpora.ts';
import { learnByName } from './logistic.ts';

/** A feature of fewer lines than this is not learnt from. */
const leastUses = 5;
const penalty = 8;

/**
 * What a reader's mark is worth: the best line of an event (2), a right one (1), one that is torn or says too little (0), one
 * that says what the article does not say (F).
 */
const worth: Readonly<Record<string, number>> = { 2: 1, 1: 0.9, 0: 0.1, F: 0 };

/** A line that a reader judged. */
export interface JudgedLine {
  /** Corpus and number of its document. */
  readonly document: string;
  /** The event it might stand for. */
  readonly event: string;
  readonly text: string;
  readonly features: ReadonlySet<string>;
  readonly mark: string;
}

/**
 * Learns from lines that readers judged, `training/judgements/titles.tsv`, which of the lines of an event a person would
 * write. Gives the weights that `src/corpus/titles/title.ts` asks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const { lines, lost } = readJudgedLines(corpora);
  console.log(`${String(lines.length)} judged lines; ${String(lost)} more are no longer written`);
  return new Map([['titles.txt', new TextEncoder().encode(learn(lines))]]);
}

/** The weights that some judged lines teach. */
export function learn(lines: readonly JudgedLine[]): string {
  const cases = lines.map(({ features, mark }) => ({ features, figures: [], answer: worth[mark]! }));
  return learnByName(cases, { penalty, leastUses });
}

/** The judged lines that are still written, with how many others there are. */
export function readJudgedLines(corpora: string): { readonly lines: readonly JudgedLine[]; readonly lost: number } {
  const [, ...rows] = readFileSync(new URL('./judgements/titles.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const words = readFileSync(new URL('../models/frequent-words.txt', import.meta.url), 'utf8');
  const [models, rarity] = [readModels(), rarityBy(words)];
  const byDocument = Map.groupBy(
    rows.map((row) => row.split('\t')),
    ([corpus, document]) => `${corpus!}\t${document!}`,
  );
  const texts = new Map<string, readonly { readonly text: string }[]>();
  const lines: JudgedLine[] = [];
  for (const [document, ofDocument] of byDocument) {
    const [corpus = '', number] = document.split('\t');
    if (!texts.has(corpus)) texts.set(corpus, readJsonLines(corpora, `${corpus}.jsonl`));
    const article = readArticle({ id: 'judged', text: texts.get(corpus)![Number(number)]!.text, format: 'plain' });
    const { events } = readRecord({ article, annotations: annotate(article, models) }, rarity);
    const marks = new Map(ofDocument.map(([, , start, line, mark]) => [`${start!} ${line!}`, mark!]));
    for (const event of events) {
      const written = linesOf(event, (_, { actor }) => actor.name);
      const seen = new Set<string>();
      for (const line of written) {
        const mark = marks.get(`${String(event.event.start)} ${fingerprint(line.text)}`);
        if (mark === undefined || seen.has(line.text)) continue;
        seen.add(line.text);
        const features = new Set(lineFeatures(event, line, written));
        const at = `${document}\t${String(event.event.start)}`;
        lines.push({ document, event: at, text: line.text, features, mark });
      }
    }
  }
  return { lines, lost: rows.length - lines.length };
}

/** A line by its FNV-1a hash: what readers judged is known again, and no sentence of a corpus is kept. */
function fingerprint(line: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
