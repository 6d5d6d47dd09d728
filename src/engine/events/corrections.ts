import type { Article, TimeExpression, Withdrawal } from '../model.ts';
import { verbFormSet, wordSet } from './words.ts';

const retracting = verbFormSet('withdraw retract');
const retracted = wordSet(
  'statement statements claim claims report reports allegation allegations story article accusation accusations remark remarks post',
);
const correctionHeads = wordSet('correction corrections clarification erratum');

/**
 * Finds corrections and retractions: a paragraph under "CORRECTION:", "withdrew its statement that …".
 * @returns by sentence index, what the sentence withdraws
 */
export function findCorrections(article: Article, times: readonly TimeExpression[]): ReadonlyMap<number, Withdrawal> {
  const found = new Map<number, Withdrawal>();
  const { blocks, sentences, tokens } = article;
  const dates = times.filter((time) => time.type === 'DATE' && time.value !== null).sort((a, b) => a.start - b.start);
  let date = 0;
  const dateIn = (start: number, end: number): string | null => {
    while (date < dates.length && dates[date]!.start < start) date++;
    const time = dates[date];
    return time && time.start < end ? time.value : null;
  };
  for (const block of blocks) {
    const first = sentences[block.firstSentence];
    if (!first) continue;
    const opening = tokens[first.firstToken];
    const mark = tokens[first.firstToken + 1]?.text;
    const isCorrection =
      opening !== undefined &&
      correctionHeads.has(opening.lower) &&
      (mark === ':' || mark === undefined || opening.text === opening.text.toUpperCase());
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const sentence = sentences[index]!;
      if (isCorrection) {
        found.set(index, {
          kind: 'correction',
          of: dateIn(block.start, block.end),
          start: sentence.start,
          end: sentence.end,
        });
        continue;
      }
      let verb = -1;
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        const word = tokens[token]!.lower;
        if (retracting.has(word)) verb = token;
        else if (verb >= 0 && token - verb <= 4 && retracted.has(word)) {
          found.set(index, {
            kind: 'retraction',
            of: dateIn(sentence.start, sentence.end),
            start: sentence.start,
            end: sentence.end,
          });
          break;
        }
      }
    }
  }
  return found;
}
