import { quoteOf } from '../../engine/article/quote.ts';
import type { MeantPronoun } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { coreOf } from './core.ts';
import { isGerund } from './doers.ts';
import {
  auxiliaries,
  capitalised,
  eventsBeside,
  isVerbal,
  longest,
  placed,
  type Line,
  type NameOf,
} from './lineWords.ts';
import { withNames } from './pronounNames.ts';

/** "…, the mayor said": the row says elsewhere on whose word it is told. */
const saidBehind = /,["”]? (?:[^,]{1,50} (?:said|says)|(?:said|says) [^,]{1,50}|according to [^,]{1,60})$/u;
const leadIn = /^(?:and|but|yet|so|still|also|however|meanwhile|moreover|instead|then) *,? /iu;

/** Characters of a sentence that stands for an event where no shorter line tells it. */
const longestSentence = 160;

/**
 * An event's whole sentence, with whom a pronoun means in its place: "sentence" where a row has room for it, else "long". A point
 * of a list gets the doer that its lead-in names ("doer"), what somebody says of themselves who says it ("speaker").
 * @param nameOf the name over the corpus of an article's actor
 * @returns null where it is longer than a reader would take in, or nobody is known to do it
 */
export function sentenceLine(event: EventRecord, nameOf: NameOf): Line | null {
  const { sentence } = event.event;
  if (sentence.end - sentence.start > 2 * longestSentence) return null;
  const quote = quoteOf(event.article.entry.article, sentence);
  const whole = withNames(event, sentence, pronounsOf(event), nameOf, '', quote);
  const isQuote = /^["“]/u.test(whole);
  const plain = whole.replace(leadIn, '').replace(/[.;:]$/u, '');
  const said = isQuote ? plain : plain.replace(saidBehind, '');
  const mark = whole === quote ? [] : ['name'];
  const line = isWithoutSubject(event) ? withDoer(event, said, nameOf) : (bySpeaker(event, said, nameOf) ?? { text: said, marks: mark }); // prettier-ignore
  if (line === null || line.text.length > longestSentence) return null;
  const { text, marks } = line;
  return {
    way: text.length > longest ? 'long' : 'sentence',
    text: capitalised(text),
    core: coreOf(text, headOf(event, nameOf)),
    marks,
  };
}

/** The pronouns of an event's sentence of which its clauses know whom they mean, counted from the event. */
function pronounsOf(event: EventRecord): readonly MeantPronoun[] {
  const found = new Map<number, MeantPronoun>();
  for (const { event: other } of [event, ...eventsBeside(event)]) {
    const shift = other.start - event.event.start;
    for (const pronoun of other.wording?.pronouns ?? []) {
      const start = pronoun.start + shift;
      if (!found.has(start)) found.set(start, { ...pronoun, start, end: pronoun.end + shift });
    }
  }
  return [...found.values()];
}

/** The sentence's words up to where the clause that it begins with says enough; empty where the event's clause is another. */
function headOf(event: EventRecord, nameOf: NameOf): string {
  const { sentence, wording } = event.event;
  if (wording === null || wording.core === null || wording.by !== 'own') return '';
  if (placed(event, wording.subject).start !== sentence.start) return '';
  const span = { start: sentence.start, end: event.event.start + wording.core };
  return withNames(event, span, pronounsOf(event), nameOf);
}

type Told = Pick<Line, 'text' | 'marks'>;

/** A point of a list: "Refused to sign the treaty", "Were launched in May". */
function isWithoutSubject(event: EventRecord): boolean {
  const { tokens, sentences } = event.article.entry.article;
  const first = sentences[event.sentence]?.firstToken;
  if (first === undefined) return false;
  const { lower } = tokens[first]!;
  return (auxiliaries.has(lower) && lower !== 'who' && lower !== 'as') || openerOf(event, first) !== undefined;
}

/** The event whose verb begins the sentence. */
function openerOf(event: EventRecord, first: number): EventRecord | undefined {
  return eventsBeside(event).find((other) => other.token === first && isVerbal(other) && !isGerund(other));
}

function withDoer(event: EventRecord, text: string, nameOf: NameOf): Told | null {
  const first = event.article.entry.article.sentences[event.sentence]?.firstToken ?? -1;
  const doer = openerOf(event, first)?.agents[0];
  return doer
    ? { text: `${nameOf(event, doer)} ${text.charAt(0).toLowerCase()}${text.slice(1)}`, marks: ['doer'] }
    : null;
}

/** `"We have hired nobody," Ana Ruiz said`: what is said, behind who says it. */
function bySpeaker(event: EventRecord, text: string, nameOf: NameOf): Told | null {
  const speaker = event.article.actors.get(event.event.attribution?.actor ?? '');
  const [, said] = /^["“]?((?:We|I)(?: |['’])[^"”]*?),?(?:["”].*)?$/u.exec(text) ?? [];
  return speaker && said !== undefined ? { text: `${nameOf(event, speaker)}: “${said}”`, marks: ['speaker'] } : null;
}
