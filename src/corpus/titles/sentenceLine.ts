import { quoteOf } from '../../engine/article/quote.ts';
import type { EventRecord } from '../reading/record.ts';
import { isGerund } from './ownWords.ts';
import { auxiliaries, capitalised, eventsBeside, isVerbal, longest, type Line, type NameOf } from './lineWords.ts';
import { withNames } from './pronounNames.ts';

/** "…, the mayor said": the row says elsewhere on whose word it is told. */
const saidBehind = /,["”]? (?:[^,]{1,50} (?:said|says)|(?:said|says) [^,]{1,50}|according to [^,]{1,60})$/u;
const never = /(?!)/u;
const leadIn = /^(?:and|but|yet|so|still|also|however|meanwhile|moreover|instead|then) *,? /iu;

/** Characters of a sentence that stands for an event where no shorter line tells it. */
const longestSentence = 160;

/** A point of a list: "Refused to sign the treaty", "Were launched in May". */
function isWithoutSubject(event: EventRecord): boolean {
  const { tokens, sentences } = event.article.entry.article;
  const first = sentences[event.sentence]?.firstToken;
  if (first === undefined) return false;
  const isHelper =
    auxiliaries.has(tokens[first]!.lower) && tokens[first]!.lower !== 'who' && tokens[first]!.lower !== 'as';
  return isHelper || eventsBeside(event).some((other) => other.token === first && isVerbal(other) && !isGerund(other));
}

/**
 * An event's whole sentence, with whom a pronoun means in its place: "sentence" where a row has room for it, else "long".
 * @param nameOf the name over the corpus of an article's actor
 * @returns null where it is longer than a reader would take in
 */
export function sentenceLine(event: EventRecord, nameOf: NameOf): Line | null {
  const { sentence, wording } = event.event;
  if (sentence.end - sentence.start > 2 * longestSentence) return null;
  const whole = withNames(event, sentence, wording?.pronouns ?? [], nameOf);
  const text = whole
    .replace(leadIn, '')
    .replace(/[.;:]$/u, '')
    .replace(/^["“]/u.test(whole) ? never : saidBehind, '');
  if (text.length > longestSentence) return null;
  if (isWithoutSubject(event)) return null;
  const isNamed = whole !== quoteOf(event.article.entry.article, sentence);
  return { way: text.length > longest ? 'long' : 'sentence', text: capitalised(text), marks: isNamed ? ['name'] : [] };
}
