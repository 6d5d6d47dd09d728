import type { Article } from '../model.ts';
import type { WordBook, Words, WordTable } from '../syntax/words.ts';
import { cuesOf } from './cues.ts';
import { eventKinds } from './kinds.ts';
import { readingOf, type FormReading } from './lexicon.ts';
import { nounFieldOf, verbFieldOf, type WordFields } from './wordFields.ts';

/** What the trigger tagger asks about each different word, beside what `Words` tells of it; indexed by word number. */
export interface TriggerWords {
  readonly verb: Int32Array;
  readonly noun: Int32Array;
  readonly form: Int32Array;
  readonly weight: Int32Array;
  /** How often the word stands in the article, as 1, 2, 3 (three or four) or 4. */
  readonly often: Int32Array;
  /** Whether the word stands in the article's first block. */
  readonly opening: Int32Array;
  /** What the word names as a noun, as a number for each answer of WordNet, and the field of that alone. */
  readonly nounFields: Int32Array;
  readonly nounField: Int32Array;
  /** How surely it names a happening as a noun, and whether a verb's act; 0 where that is unknown. */
  readonly told: Int32Array;
  readonly acted: Int32Array;
  /** What it names as a verb, and the field of that alone. */
  readonly verbFields: Int32Array;
  readonly verbField: Int32Array;
  /** The bits of what it is a cue of. */
  readonly cues: Int32Array;
  /** What the lexicon knows of the word. */
  readonly readings: readonly (FormReading | undefined)[];
  /** What they were told from. */
  readonly learnt: LearntWords;
}

const kindNumber = new Map<string, number>(eventKinds.map((kind, index) => [kind, index + 2]));
const classNumber = new Map<string, number>(
  ['occurrence', 'reporting', 'perception', 'aspectual', 'state', 'causative', 'generic'].map((name, index) => [
    name,
    index + 1,
  ]),
);
const formNumber = new Map<string, number>(
  ['base', 'third', 'past', 'participle', 'gerund'].map((name, index) => [name, index + 1]),
);
/** What is told of a word wherever it stands, in the order of {@link tellWord}. */
const toldColumns = [
  'nounFields', 'nounField', 'told', 'acted', 'verbFields', 'verbField', 'verb', 'noun', 'form', 'weight', 'cues',
] as const; // prettier-ignore
const columnCount = toldColumns.length;

/** Writes what is told of a word from `at` on; gives what the lexicon knows of it. */
function tellWord(
  text: string,
  lower: number,
  fields: WordFields,
  numbers: Int32Array,
  at: number,
): FormReading | undefined {
  const nounFields = nounFieldOf(fields, lower);
  const verbFields = verbFieldOf(fields, lower);
  const lowerCase = text.toLowerCase();
  const reading = readingOf(lowerCase);
  const verb = reading?.verb;
  const noun = reading?.noun;
  const form = reading?.verbForm;
  numbers[at] = nounFields >> 5;
  numbers[at + 1] = nounFields >> 10;
  numbers[at + 2] = nounFields === 0 ? 0 : ((nounFields >> 2) & 7) + 1;
  numbers[at + 3] = nounFields === 0 ? 0 : (nounFields & 3) + 1;
  numbers[at + 4] = verbFields;
  numbers[at + 5] = verbFields >> 4;
  numbers[at + 6] = verb ? (verb.kind ? kindNumber.get(verb.kind)! : 1) * 8 + classNumber.get(verb.class)! : 0;
  numbers[at + 7] = noun ? (noun.kind ? kindNumber.get(noun.kind)! : 1) * 8 + classNumber.get(noun.class)! : 0;
  numbers[at + 8] = form ? formNumber.get(form)! + (reading.light ? 8 : 0) : 0;
  numbers[at + 9] = reading ? Math.round(10 * (verb?.weight ?? noun?.weight ?? 0)) : 0;
  numbers[at + 10] = cuesOf(lowerCase);
  return reading;
}

/** What was told of the words of a {@link WordBook}, by place, from article to article: most words stood in others before. */
export class LearntWords {
  /** What they name. */
  readonly fields: WordFields;
  readonly readings: (FormReading | undefined)[] = [];
  #isTold = new Uint8Array(1024);
  #rows = new Int32Array(1024 * columnCount);

  constructor(fields: WordFields) {
    this.fields = fields;
  }

  /** Copies what is told of the word at a place. */
  copy(place: number, text: string, lower: number, columns: readonly Int32Array[], to: number): void {
    if (place >= this.#isTold.length) this.#grow(place);
    const from = place * columnCount;
    if (this.#isTold[place] === 0) {
      this.#isTold[place] = 1;
      this.readings[place] = tellWord(text, lower, this.fields, this.#rows, from);
    }
    for (let column = 0; column < columnCount; column++) columns[column]![to] = this.#rows[from + column]!;
  }

  #grow(place: number): void {
    const isTold = new Uint8Array(2 * place);
    isTold.set(this.#isTold);
    this.#isTold = isTold;
    const rows = new Int32Array(2 * place * columnCount);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}

/** Nothing that is read depends on what was learnt, and it goes when its book does. */
const learntOf = new WeakMap<WordBook, LearntWords>();

function learntWords(book: WordBook, fields: WordFields): LearntWords {
  let learnt = learntOf.get(book);
  if (learnt?.fields !== fields) {
    learnt = new LearntWords(fields);
    learntOf.set(book, learnt);
  }
  return learnt;
}

/** Looks every different word of the article up once. */
export function describeTriggerWords(article: Article, words: Words, fields: WordFields): TriggerWords {
  const book = new TriggerWordBook(false);
  book.open(article, words, fields);
  book.tell(words);
  return book.words;
}

/**
 * What each different word of an article tells, looked up once a word, when it is first asked for. The next article that
 * it is opened with writes over what it told of this one.
 */
export class TriggerWordBook {
  #own = columnsFor(0);
  #columns: readonly Int32Array[] = [];
  #isTold = new Uint8Array(0);
  #learnt: LearntWords | undefined;
  /** Whose words are told, where they may be those of the next article too. */
  #table: WordTable | undefined;
  readonly #isKept: boolean;

  /** @param isKept whether it is opened with the next version of an article */
  constructor(isKept: boolean) {
    this.#isKept = isKept;
  }

  /** What the words that were told tell, and how often each word stands in the article. */
  get words(): TriggerWords {
    return { ...this.#own, learnt: this.#learnt! };
  }

  /** Begins with an article; how often each word stands in it is counted at once. */
  open(article: Article, words: Words, fields: WordFields): void {
    const count = words.texts.length;
    const learnt = learntWords(words.table.book, fields);
    if (count > this.#isTold.length) {
      // A table has room for the words of the next versions.
      const own = columnsFor(words.id.length);
      this.#own = own;
      this.#columns = toldColumns.map((name) => own[name]);
      this.#isTold = new Uint8Array(words.id.length);
    } else if (learnt !== this.#learnt || words.table !== this.#table) this.#isTold.fill(0);
    this.#learnt = learnt;
    if (this.#isKept) this.#table = words.table;
    const { often, opening } = this.#own;
    often.fill(0, 0, count);
    opening.fill(0, 0, count);
    const { ofToken } = words;
    for (let token = 0; token < ofToken.length; token++) often[ofToken[token]!]!++;
    const first = article.sentences[0];
    if (first) for (let token = first.firstToken; token < first.endToken; token++) opening[ofToken[token]!] = 1;
    for (let number = 0; number < count; number++) {
      const times = often[number]!;
      often[number] = times < 3 ? times : times < 5 ? 3 : 4;
    }
  }

  /** Looks up the words of some tokens of the article. */
  tell({ ofToken, texts, id, lower }: Words): void {
    const isTold = this.#isTold;
    const learnt = this.#learnt!;
    for (let token = 0; token < ofToken.length; token++) {
      const number = ofToken[token]!;
      if (isTold[number] === 1) continue;
      isTold[number] = 1;
      const place = id[number]!;
      learnt.copy(place, texts[number]!, lower[number]!, this.#columns, number);
      this.#own.readings[number] = learnt.readings[place];
    }
  }
}

function columnsFor(count: number) {
  const column = (): Int32Array<ArrayBuffer> => new Int32Array(count);
  return {
    verb: column(),
    noun: column(),
    form: column(),
    weight: column(),
    often: column(),
    opening: column(),
    nounFields: column(),
    nounField: column(),
    told: column(),
    acted: column(),
    verbFields: column(),
    verbField: column(),
    cues: column(),
    readings: new Array<FormReading | undefined>(count),
  };
}
