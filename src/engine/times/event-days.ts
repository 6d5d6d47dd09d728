import type { Parse } from './expression.ts';
import { isFunctionWord } from './grammar/months.ts';
import type { Reader } from './reader.ts';

/** How many words before a date may name what happened on it ("the summit in Geneva on 10 June"). */
const wordsBefore = 6;

/** How many words after "two days after" may lead to what is meant. */
const wordsAfter = 5;

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'that', 'this']);

/** The days of the happenings that an article names by a noun beside a date: "the summit on 10 June". */
export class EventDays {
  /** Days by noun; the first day told of a noun stays. */
  readonly named = new Map<string, number>();
  /** Whether {@link dayAfter} has been asked. */
  wereAsked = false;
  readonly #before: ReadonlyMap<string, number>;

  /** @param before the days of what the article named before */
  constructor(before: ReadonlyMap<string, number> = new Map()) {
    this.#before = before;
  }

  /** Takes note of the nouns beside a day that has been told; the first day told of a noun stays. */
  note(reader: Reader, parse: Parse, day: number): void {
    const after = reader.lower(parse.end);
    if (isNoun(after)) this.#remember(after, day);
    for (let at = parse.first - 1; at >= parse.first - wordsBefore; at--) {
      const lower = reader.lower(at);
      if (lower === '' || lower === ';' || lower === '.') return;
      // The noun of a phrase stands after its article: what comes before the article belongs to something else.
      if (articles.has(lower)) {
        const head = headAfter(reader, at + 1, parse.first);
        if (head !== null) this.#remember(head, day);
        return;
      }
    }
  }

  /** Day of what is named after "before" or "after" at token `at`; null where no noun there has a day. */
  dayAfter(reader: Reader, at: number): { readonly noun: string; readonly day: number } | null {
    this.wereAsked = true;
    if (!articles.has(reader.lower(at))) return null;
    for (let index = at + 1; index <= at + wordsAfter; index++) {
      const lower = reader.lower(index);
      if (lower === '' || lower === ',' || lower === '.') return null;
      const day = this.#before.get(lower) ?? this.named.get(lower);
      if (day !== undefined) return { noun: lower, day };
    }
    return null;
  }

  #remember(noun: string, day: number): void {
    if (!this.named.has(noun)) this.named.set(noun, day);
  }
}

function isNoun(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return lower.length > 3 && first >= 97 && first <= 122 && !isFunctionWord(lower);
}

/** Last word of the noun phrase from `at`: before a preposition, a name or the date itself. */
function headAfter(reader: Reader, at: number, end: number): string | null {
  let head: string | null = null;
  for (let index = at; index < end; index++) {
    const lower = reader.lower(index);
    if (!isNoun(lower)) break;
    head = lower;
  }
  return head;
}
