import type { TreebankSentence } from './conllu.ts';

/**
 * What news does and the treebanks show little of: headlines (no articles, no forms of "be", the present for the past,
 * Title Case or ALL CAPS) and speech tags behind a statement (", officials said"). Copies of treebank sentences are
 * turned into such, with the tree they then have.
 */

type Row = { form: string; lemma: string; tag: string; head: number; relation: string };

const rowsOf = (sentence: TreebankSentence): Row[] =>
  sentence.forms.map((form, i) => ({
    form,
    lemma: sentence.lemmas[i]!,
    tag: sentence.tags[i]!,
    head: sentence.heads[i]!,
    relation: sentence.relations[i]!,
  }));

const sentenceOf = (rows: readonly Row[]): TreebankSentence => ({
  forms: rows.map((row) => row.form),
  lemmas: rows.map((row) => row.lemma),
  tags: rows.map((row) => row.tag),
  heads: rows.map((row) => row.head),
  relations: rows.map((row) => row.relation),
});

/** Whether a sentence is a plain statement: a verb its root, a full stop at its end. */
function isStatement(rows: readonly Row[], shortest: number, longest: number): boolean {
  const root = rows.find((row) => row.head < 0);
  return (
    rows.length >= shortest &&
    rows.length <= longest &&
    rows.at(-1)!.form === '.' &&
    root!.tag.startsWith('VERB') &&
    !root!.tag.endsWith('VB')
  );
}

function thirdPerson(lemma: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The present of a verb in the past, by the number of its subject; null where it has none. */
function present(rows: readonly Row[], verb: number): { form: string; tag: string } | null {
  const subject = rows.findIndex((row) => row.head === verb && row.relation === 'nsubj');
  if (subject < 0) return null;
  const several = rows.some((row) => row.head === subject && row.relation === 'conj');
  const plural = several || /NNP?S$/.test(rows[subject]!.tag) || /^(we|they|you|I|police)$/i.test(rows[subject]!.form);
  const { lemma } = rows[verb]!;
  return plural ? { form: lemma, tag: 'VERB VBP' } : { form: thirdPerson(lemma), tag: 'VERB VBZ' };
}

export type HeadlineCase = 'sentence' | 'title' | 'capitals';

const small = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'in', 'on', 'at', 'to', 'for', 'by', 'with', 'from', 'as']);

/** The statement as a headline; null where it is none. */
export function asHeadline(
  sentence: TreebankSentence,
  casing: HeadlineCase,
  everyWord: boolean,
): TreebankSentence | null {
  const rows = rowsOf(sentence);
  if (!isStatement(rows, 5, 24)) return null;
  const isHead = new Set(rows.map((row) => row.head));
  const dropped = rows.map(
    (row, i) =>
      i === rows.length - 1 ||
      (!isHead.has(i) &&
        ((row.relation === 'det' && /^(?:a|an|the)$/i.test(row.form)) ||
          (row.lemma === 'be' && /^(?:aux:pass|aux|cop)$/.test(row.relation)))),
  );
  const places: number[] = [];
  let place = 0;
  for (const drop of dropped) places.push(drop ? -1 : place++);
  const kept: Row[] = [];
  rows.forEach((row, i) => {
    if (dropped[i]) return;
    const told = row.tag === 'VERB VBD' ? present(rows, i) : null;
    let form = told?.form ?? row.form;
    if (casing === 'capitals') form = form.toUpperCase();
    else if (kept.length === 0 || (casing === 'title' && (everyWord || !small.has(form.toLowerCase()))))
      form = form.charAt(0).toUpperCase() + form.slice(1);
    kept.push({ ...row, form, tag: told?.tag ?? row.tag, head: row.head < 0 ? -1 : places[row.head]! });
  });
  return kept.length < 3 ? null : sentenceOf(kept);
}

/** Who says it, as words with tags; the last is the head. */
const speakers: readonly (readonly (readonly [form: string, lemma: string, tag: string])[])[] = [
  [['officials', 'official', 'NOUN NNS']],
  [['police', 'police', 'NOUN NNS']],
  [['he', 'he', 'PRON PRP']],
  [['she', 'she', 'PRON PRP']],
  [['they', 'they', 'PRON PRP']],
  [['residents', 'resident', 'NOUN NNS']],
  [['authorities', 'authority', 'NOUN NNS']],
  [['witnesses', 'witness', 'NOUN NNS']],
  [
    ['the', 'the', 'DET DT'],
    ['ministry', 'ministry', 'NOUN NN'],
  ],
  [
    ['the', 'the', 'DET DT'],
    ['company', 'company', 'NOUN NN'],
  ],
  [
    ['the', 'the', 'DET DT'],
    ['minister', 'minister', 'NOUN NN'],
  ],
  [
    ['a', 'a', 'DET DT'],
    ['spokesman', 'spokesman', 'NOUN NN'],
  ],
  [
    ['a', 'a', 'DET DT'],
    ['spokeswoman', 'spokeswoman', 'NOUN NN'],
  ],
  [
    ['the', 'the', 'DET DT'],
    ['agency', 'agency', 'NOUN NN'],
  ],
  [
    ['the', 'the', 'DET DT'],
    ['army', 'army', 'NOUN NN'],
  ],
];
const speech: readonly (readonly [form: string, lemma: string, tag: string])[] = [
  ['said', 'say', 'VERB VBD'],
  ['said', 'say', 'VERB VBD'],
  ['said', 'say', 'VERB VBD'],
  ['says', 'say', 'VERB VBZ'],
  ['added', 'add', 'VERB VBD'],
  ['reported', 'report', 'VERB VBD'],
];

/** The statement with a speech tag behind it; `choice` picks speaker and verb. Null where it is no statement. */
export function withSpeechTag(sentence: TreebankSentence, choice: number): TreebankSentence | null {
  const rows = rowsOf(sentence);
  if (!isStatement(rows, 5, 30)) return null;
  const root = rows.findIndex((row) => row.head < 0);
  if (rows.some((row) => row.head === root && row.relation === 'parataxis')) return null;
  const stop = rows.pop()!;
  const speaker = speakers[choice % speakers.length]!;
  const [form, lemma, tag] = speech[choice % speech.length]!;
  const subject = rows.length + speaker.length;
  const verb = subject + 1;
  rows.push({ form: ',', lemma: ',', tag: 'PUNCT ,', head: verb, relation: 'punct' });
  speaker.forEach(([word, base, wordTag], i) => {
    const last = i === speaker.length - 1;
    rows.push({ form: word, lemma: base, tag: wordTag, head: last ? verb : subject, relation: last ? 'nsubj' : 'det' });
  });
  rows.push({ form, lemma, tag, head: root, relation: 'parataxis' });
  rows.push({ ...stop, head: root });
  return sentenceOf(rows);
}

/** Sentences in the register of news, each with the number of the sentence it was made of. */
export function newsCopies(
  sentences: readonly TreebankSentence[],
): readonly { readonly sentence: TreebankSentence; readonly of: number }[] {
  const casings: readonly HeadlineCase[] = ['sentence', 'title', 'capitals', 'title', 'sentence'];
  const copies: { sentence: TreebankSentence; of: number }[] = [];
  sentences.forEach((sentence, of) => {
    const copy =
      of % 3 === 1
        ? asHeadline(sentence, casings[Math.floor(of / 3) % casings.length]!, of % 2 === 0)
        : of % 6 === 2
          ? withSpeechTag(sentence, Math.floor(of / 6))
          : null;
    if (copy !== null) copies.push({ sentence: copy, of });
  });
  return copies;
}
