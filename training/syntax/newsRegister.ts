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

/** A short noun phrase (at most four words, a noun or name with what stands before it) that is a statement's subject. */
function shortSubject(rows: readonly Row[]): { readonly from: number; readonly head: number } | null {
  const root = rows.findIndex((row) => row.head < 0);
  const head = rows.findIndex((row) => row.head === root && /^nsubj/.test(row.relation));
  if (head < 0 || head > 3 || head > root || !/^(?:NOUN|PROPN)/.test(rows[head]!.tag)) return null;
  const below = rows.filter((row, i) => row.head === head && i < head);
  const plain =
    below.length === head && below.every((row) => /^(?:det|amod|compound|nmod:poss|nummod)/.test(row.relation));
  const last = rows.every((row, i) => row.head !== head || i < head);
  return plain && last ? { from: 0, head } : null;
}

/**
 * The statement with a second subject: "and the council" behind its own short one, taken from another statement.
 * Null where either has none, or where the verb would no longer agree.
 */
export function withSecondSubject(sentence: TreebankSentence, other: TreebankSentence): TreebankSentence | null {
  const rows = rowsOf(sentence);
  const others = rowsOf(other);
  if (!isStatement(rows, 4, 40) || !isStatement(others, 4, 60)) return null;
  const first = shortSubject(rows);
  const second = shortSubject(others);
  if (first === null || second === null) return null;
  const root = rows.findIndex((row) => row.head < 0);
  const group = rows.filter((row, i) => i === root || (row.head === root && /^(?:aux|cop)/.test(row.relation)));
  if (group.some((row) => / VBZ$/.test(row.tag) || row.form.toLowerCase() === 'was')) return null;
  const place = first.head + 1;
  const width = second.head + 2;
  const moved = rows.map((row) => ({ ...row, head: row.head >= place ? row.head + width : row.head }));
  const conjunct = place + 1 + second.head;
  const added: Row[] = [
    { form: 'and', lemma: 'and', tag: 'CCONJ CC', head: conjunct, relation: 'cc' },
    ...others.slice(0, second.head + 1).map((row, i) => {
      const proper = row.tag.startsWith('PROPN') || row.form === 'I';
      const form = proper ? row.form : row.form.charAt(0).toLowerCase() + row.form.slice(1);
      return i === second.head
        ? { ...row, form, head: first.head, relation: 'conj' }
        : { ...row, form, head: place + 1 + row.head };
    }),
  ];
  return sentenceOf([...moved.slice(0, place), ...added, ...moved.slice(place)]);
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
    for (const second of secondSubjects(sentences, of)) copies.push({ sentence: second, of });
  });
  return copies;
}

/** The sentence with the subjects of the two nearest sentences before it that have fit ones. */
function secondSubjects(sentences: readonly TreebankSentence[], of: number): TreebankSentence[] {
  const found: TreebankSentence[] = [];
  for (let back = 1; back <= Math.min(of, 60) && found.length < 2; back++) {
    const copy = withSecondSubject(sentences[of]!, sentences[of - back]!);
    if (copy !== null) found.push(copy);
  }
  return found;
}
