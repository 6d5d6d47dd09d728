import { readFileSync } from 'node:fs';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { leastJudged, scaledWeight, weightFeature } from '../src/engine/events/realis.ts';
import { readJsonLines } from './corpora.ts';
import { learnByName } from './logistic.ts';

/** A feature of fewer events than this is not learnt from. */
const leastUses = 6;
const penalty = 7;

/** An event as the model sees it, and whether a reader called it a particular happening. */
interface Judged {
  readonly features: ReadonlySet<string>;
  readonly weight: number;
  readonly real: number;
}

/**
 * Learns from events of articles of five corpora that readers judged, `training/judgements/realis.tsv`, which are
 * particular happenings. Gives the weights that `src/engine/events/realis.ts` asks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const cases = readJudged(corpora).map(({ features, weight, real }) => ({
    features,
    figures: [scaledWeight(weight)],
    answer: real,
  }));
  const lines = learnByName(cases, { penalty, leastUses, figures: [weightFeature] });
  return new Map([['realis.txt', new TextEncoder().encode(lines)]]);
}

function readJudged(corpora: string): readonly Judged[] {
  const [, ...lines] = readFileSync(new URL('./judgements/realis.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const byCorpus = Map.groupBy(
    lines.map((line) => line.split('\t')),
    ([corpus]) => corpus!,
  );
  return [...byCorpus].flatMap(([corpus, judgements]) => {
    const documents = readJsonLines<{ readonly text: string }>(corpora, `${corpus}.jsonl`);
    return [...Map.groupBy(judgements, ([, document]) => Number(document))].flatMap(([document, ofDocument]) => {
      const judged = new Map(ofDocument.map(([, , start, real]) => [Number(start), Number(real)]));
      return eventsOf(documents[document]!.text).flatMap(({ start, ...event }) => {
        const real = judged.get(start);
        return real === undefined ? [] : [{ ...event, real }];
      });
    });
  });
}

/** The events of an article that the model is asked about, with what it is told of them. */
function eventsOf(text: string): readonly (Omit<Judged, 'real'> & { readonly start: number })[] {
  const asked: Omit<Judged, 'real'>[] = [];
  const models = {
    ...readModels(),
    realis: (features: readonly string[], weight: number): number => {
      asked.push({ features: new Set(features), weight });
      return 1;
    },
  };
  const { events } = annotate(readArticle({ id: 'judged', text, format: 'plain' }), models);
  const judged = events.filter(({ salience }) => salience >= leastJudged);
  return judged.map(({ start }, index) => ({ start, ...asked[index]! }));
}
