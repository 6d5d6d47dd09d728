import { readFileSync } from 'node:fs';

/** One sentence of a treebank; parallel arrays over its words, split multi-word tokens as their words. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** `UPOS XPOS`. */
  readonly tags: readonly string[];
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const curly: Readonly<Record<string, string>> = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"' };

/** Straightens quotes as the article's tokens have them. */
function straight(form: string): string {
  return form.replace(/[\u2018\u2019\u201c\u201d]/g, (mark) => curly[mark] ?? mark);
}

/** Reads the sentences of a CoNLL-U file; multi-word ranges and empty nodes are passed over. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    sentences.push({
      forms: rows.map((row) => straight(row[1]!)),
      lemmas: rows.map((row) => straight(row[2]!)),
      tags: rows.map((row) => `${row[3]!} ${row[4]!}`),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => row[7]!),
    });
  }
  return sentences;
}
