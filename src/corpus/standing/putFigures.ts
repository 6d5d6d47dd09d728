import { spanOfTokens } from '../../engine/article/lookup.ts';
import { parseFigure } from '../../engine/events/quantities.ts';
import type { Quantity, Span } from '../../engine/model.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { areDerived, stemOf, synonymClassesOf } from '../reading/words.ts';
import { figuresOf, isMeasured, rangesMeet, unitsAgree } from './figures.ts';

/** "The union put the figure at 11 million": another body's figure for what was measured before. */
export interface PutFigure {
  /** The event that carries the new figure. */
  readonly event: EventRecord;
  /** The event that was measured before, with its figure. */
  readonly before: EventRecord;
  readonly figure: Quantity;
  readonly here: Span;
  /** Both could hold. */
  readonly compatible: boolean;
}

const generic = new Set('figure number total count toll estimate sum amount bill it that'.split(' '));
const scales: ReadonlyMap<string, number> = new Map([['thousand', 1e3], ['million', 1e6], ['billion', 1e9]]); // prettier-ignore
const about = new Set(['about', 'around', 'nearly', 'almost', 'approximately', 'roughly']);
/** The figure before is no further back than so many sentences. */
const reach = 3;
/** Figures of two articles further apart than this are taken for figures of different things. */
const widestRatio = 6;

/** "Insurers put the damage at 45 million pounds": a figure for what another article may measure. */
export interface LoosePut {
  readonly event: EventRecord;
  readonly noun: string;
  readonly quantity: Quantity;
}

/** Finds "put(s) the … at N" with the figure it stands against, in one article; those that stand against none are loose. */
export function readPutFigures(record: ArticleRecord): { readonly put: readonly PutFigure[]; readonly loose: readonly LoosePut[] } {
  const { tokens, sentences } = record.entry.article;
  const bySentence = Map.groupBy(record.events, (event) => event.sentence);
  const found: PutFigure[] = [];
  const loose: LoosePut[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens[at]!.lower !== 'put' && tokens[at]!.lower !== 'puts') continue;
      const put = parsePut(record, at + 1, sentence.endToken);
      const event = put && nearest(bySentence.get(index) ?? [], at, put.end);
      const before = put && event && antecedent(bySentence, index, put);
      if (!put || !event) continue;
      if (before) {
        const [measured, figure] = before;
        const here = spanOfTokens(record.entry.article, put.first, put.end);
        found.push({ event, before: measured, figure, here, compatible: rangesMeet(put.quantity, figure) });
      } else if (!generic.has(put.noun) && put.quantity.unit !== null)
        loose.push({ event, noun: put.noun, quantity: put.quantity });
    }
  });
  return { put: found, loose };
} // prettier-ignore

/** The figure that another article's event has for what is put, where both can't hold. */
export function rivalOf({ noun, quantity }: LoosePut, event: EventRecord): Quantity | null {
  if (!isAbout(event, noun)) return null;
  const rivals = figuresOf(event).filter((figure) => isMeasured(figure) && unitsAgree(figure.unit, quantity.unit));
  const [rival] = rivals;
  if (!rival || rivals.some((figure) => rangesMeet(figure, quantity))) return null;
  const ratio = rival.value / quantity.value;
  return ratio < widestRatio && ratio > 1 / widestRatio ? rival : null;
}

interface Put {
  readonly noun: string;
  readonly quantity: Quantity;
  readonly first: number;
  readonly end: number;
}

/** The measured noun, "at", a number with its scale and unit. */
function parsePut(record: ArticleRecord, from: number, limit: number): Put | null {
  const { tokens } = record.entry.article;
  let at = from;
  while (at < Math.min(limit, from + 6) && tokens[at]!.lower !== 'at') at++;
  if (tokens[at]?.lower !== 'at' || at === from || at >= limit) return null;
  const noun = tokens[at - 1]!.lower;
  let first = at + 1;
  const approximate = about.has(tokens[first]?.lower ?? '');
  if (approximate) first++;
  let value = parseFigure(tokens[first]?.lower ?? '');
  if (value === null || first >= limit) return null;
  let end = first + 1;
  const scale = scales.get(tokens[end]?.lower ?? '');
  if (scale !== undefined && end < limit) {
    value *= scale;
    end++;
  }
  const margin = approximate ? value / 10 : 0;
  const unit = end < limit && /^\p{L}/u.test(tokens[end]!.lower) ? tokens[end]!.lower : null;
  const span = spanOfTokens(record.entry.article, at + 1, end);
  return {
    noun,
    quantity: { ...span, text: '', value, min: value - margin, max: value + margin, unit, asOf: null },
    first: at + 1,
    end,
  };
}

function nearest(events: readonly EventRecord[], from: number, end: number): EventRecord | null {
  const within = events.filter((event) => event.token >= from - 2 && event.token < end + 1);
  return within.at(-1) ?? events.at(-1) ?? null;
}

/** The last figure before of a scale with this one, for the noun's own or a related word ("cut 310 posts" … "the loss"). */
function antecedent(
  bySentence: ReadonlyMap<number, readonly EventRecord[]>,
  index: number,
  put: Put,
): [EventRecord, Quantity] | null {
  for (let back = index; back >= index - reach; back--) {
    for (const event of [...(bySentence.get(back) ?? [])].reverse()) {
      for (const figure of [...figuresOf(event)].reverse()) {
        if (figure.start >= put.quantity.start || !isMeasured(figure)) continue;
        const ratio = figure.value / put.quantity.value;
        if (ratio > 20 || ratio < 0.05 || figure.value === put.quantity.value) continue;
        if (generic.has(put.noun) || isAbout(event, put.noun)) return [event, figure];
      }
    }
  }
  return null;
}

function isAbout(event: EventRecord, noun: string): boolean {
  const stem = stemOf(noun);
  if (event.words.has(stem) || event.stems.some((known) => areDerived(known, stem))) return true;
  const classes = synonymClassesOf(stem);
  return event.classes.some((known) => classes.includes(known));
}
