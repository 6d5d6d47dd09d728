import { spanOfTokens } from '../../engine/article/lookup.ts';
import { likelihood, type Logistic } from '../../engine/logistic.ts';
import { quoteAround } from '../quoteAround.ts';
import type { EventRecord } from '../reading/record.ts';
import { isFunctionWord } from '../reading/words.ts';
import { lineFeatures } from './lineFeatures.ts';
import { linesOf } from './lines.ts';
import { hasName } from './pronounNames.ts';
import { eventsBeside, longest, longestClause, placed, type NameOf, type Way } from './lineWords.ts';

/** A happening's line, as a person would write it: "Kim Jong Un visits Russia". */
export interface Title {
  readonly text: string;
  /** How many characters of it a row begins with. */
  readonly core: number;
  /** The telling whose words it has. */
  readonly told: EventRecord;
  /** How likely a reader finds that it stands for the happening by itself, from 0 to 1. */
  readonly likely: number;
}

/** A happening's line from its tellings. */
export type TitleOf = (members: readonly EventRecord[]) => Title;

/**
 * Titles happenings: of the lines that their tellings can be told by (`lines.ts`) the one that a person would most likely have
 * written, from the telling that tells it in earnest; where none would do, a quotation.
 * @param judge learnt from lines that readers judged
 * @param nameOf the name over the corpus of an article's actor
 */
export function titlesBy(judge: Logistic, nameOf: NameOf): TitleOf {
  return (members) => {
    // What is denied or taken back is told as a claim by another telling, where there is one.
    const plain = members.filter(({ event }) => event.certainty !== 'denied' && !event.withdraws);
    const earnest = plain.length > 0 ? plain : members;
    const weighty = earnest.filter(isWeighty);
    const ranked = [...(weighty.length > 0 ? weighty : earnest)].sort((a, b) => b.event.salience - a.event.salience);
    const [first] = ranked;
    let best: Title & { readonly way: Way; readonly score: number } = { text: '', core: 0, told: first!, likely: 0, way: 'phrase', score: -1 }; // prettier-ignore
    for (const event of ranked.slice(0, mostTried)) {
      // What else the same article says is perhaps another matter: it is asked where the first telling has no line.
      if (event !== first && event.article === first!.article && best.likely >= leastTellable) continue;
      const lines = linesOf(event, nameOf);
      const isTold = isToldByVerb(event);
      for (const line of lines) {
        const likely = likelihood(judge.oddsOf(lineFeatures(event, line, lines)));
        const named = event.agents.some((agent) => hasName(nameOf(event, agent), line.text)) ? naming : 0;
        // "Allegedly", "police say": a line that leaves it out says more than is known.
        const unsaid = isHedgeLost(event, line.text) ? losesHedge : 0;
        const repeated = isTold && clausal.has(line.way) ? tellsOther : 0;
        const score = likely - (event === first ? 0 : lesser) + named + (liking[line.way] ?? 0) - repeated - unsaid;
        if (score > best.score) best = { text: line.text, core: line.core, told: event, likely, way: line.way, score };
      }
    }
    const { text, core, told, likely, way } = best;
    if (likely < leastLikely) return whole(quoteOf(first!), first!, likely);
    return text.length > longestClause && way !== 'long'
      ? whole(shortened(text), told, likely)
      : { text, core, told, likely };
  };
}

const whole = (text: string, told: EventRecord, likely: number): Title => ({ text, core: text.length, told, likely });

/** Below this a line is wrong six times of seven. */
const leastLikely = 0.3;

/** The words around a trigger, from comma to comma. */
function quoteOf({ article, event, sentence, token }: EventRecord): string {
  const { article: read } = article.entry;
  const range = read.sentences[sentence];
  if (!range) return quoteAround(read, event, event.sentence, longest);
  let [from, to] = [token, token + 1];
  while (from > range.firstToken && read.tokens[from - 1]!.text !== ',') from--;
  while (to < range.endToken && read.tokens[to]!.text !== ',') to++;
  // "Monday, the mayor": two words are no clause.
  // Half of a quotation says less than nothing.
  const isShort = to - from < leastWords || /["“”]/u.test(read.text.slice(event.sentence.start, event.sentence.end));
  const span = isShort ? event.sentence : spanOfTokens(read, from, to);
  const quote = quoteAround(read, event, span, longest);
  const isCut = !isShort && from > range.firstToken && !quote.startsWith('…');
  return isCut ? `…${quote}` : quote;
}

/** Fewer words between two commas are quoted with their sentence. */
const leastWords = 5;

/** Tellings whose lines are looked at. */
const mostTried = 8;
/** How much likelier a line must be of a telling that a list would not show first. */
const lesser = 0.1;
/** Lines less likely are right once in three times. */
export const leastTellable = 0.65;
/** How much a list gains by a line: a whole sentence tells what stands in other rows too, and a row has no room for a long one. */
const liking: Readonly<Partial<Record<Way, number>>> = { sentence: -0.05, long: -0.2 };

/** How much a list gains by a line that says by name who did it. */
const naming = 0.06;

/** How much likelier a line must be that leaves out how surely something is told. */
const losesHedge = 0.3;

function isHedgeLost({ article, event }: EventRecord, line: string): boolean {
  if (event.certainty !== 'hedged' || !event.cue) return false;
  const { start, end } = event.cue;
  return !line.toLowerCase().includes(article.entry.article.text.slice(start, end).toLowerCase());
}

/** How much likelier a line must be that another row of the list has as well. */
const tellsOther = 0.2;
const clausal: ReadonlySet<Way> = new Set(['clause', 'sentence', 'long']);

/** "Flew to Oslo for a summit": whether the clause that a noun stands in is told in a row of its own. */
function isToldByVerb(event: EventRecord): boolean {
  const { wording, phrase } = event.event;
  if (wording === null || phrase === null) return false;
  const { start } = placed(event, wording.verb);
  return eventsBeside(event).some((other) => other.event.start === start && isWeighty(other));
}

/** Cut between words, and not behind one that leads to the next: "ran out on…". */
function shortened(title: string): string {
  const kept = title.slice(0, title.lastIndexOf(' ', longestClause - 1)).split(' ');
  while (kept.length > 1 && isFunctionWord(kept.at(-1)!.toLowerCase())) kept.pop();
  return `${kept.join(' ')}…`;
}

/** Whether a list would show the telling by itself: what is told in passing names nothing that others tell in earnest. */
const isWeighty = ({ event }: EventRecord): boolean => event.salience >= 0.5;
