import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { tokensIn } from '../../engine/article/lookup.ts';
import { isFunctionWord, stemOf } from '../reading/words.ts';
import { shareKind, shareSort, shareWord, sharedActors, sharedObjects } from './objects.ts';

/** What an article says is not so, with the event that stands for it. */
export interface Denial {
  /** What is denied, where the article words it; else the word of denial itself. */
  readonly event: EventRecord;
  /** Claims of the same article that the denial points back to ("rejected both claims"). */
  readonly claims: readonly EventRecord[];
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const claimNouns = wordSet(
  'claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions',
);
const pointers = wordSet('the these those such both all any it that this');
/** A denial of "the claim" points back no further than so many sentences, of "it" no further than to the last one. */
const reach = 3;
const pronounReach = 1;
// What these open is no part of what is denied: "denied that the dam had cracked after an earthquake".
const subordinators = wordSet('after when because before while since until as although though during following amid despite'); // prettier-ignore
const relatives = wordSet('which who whose where');
const longestClause = 60;
// Words of intent, phase and little meaning: two plans are not one because both are planned.
const light = wordSet('plan intend intent aim want seek try attempt begin start continu make take give have do get put hold us go com want know think feel see happen look say tell mean need'); // prettier-ignore
const refusing = wordSet('will would can could may might should shall must wo ca else other to');
// Verbs that tell of their object that it does not happen.
const preventing = wordSet('rul rule prevent avoid avert ban forbid stop block reject refus');
const auxiliaries = wordSet('did does do has have had was were is are will would could');

/** Whether an event is something that happens rather than something said or felt. */
export function isOccurrence(record: EventRecord): boolean {
  const { event } = record;
  const isTold = event.class === 'occurrence' || (event.class === 'state' && record.figures.length > 0);
  return isTold && event.type !== 'statement' && event.type !== 'denial' && !isModifier(record);
}

const triggers = new WeakMap<ArticleRecord, ReadonlySet<number>>();

/** "fire doors": a noun that says what sort of thing another noun names, and no happening. */
function isModifier({ event, article, token }: EventRecord): boolean {
  if (event.text.toLowerCase() !== event.lemma || event.type === null) return false;
  const { tokens, tokenStarts } = article.entry.article;
  const behind = token + event.text.split(/[\s-]+/).length;
  const next = tokens[behind];
  if (!next || !/^[a-z]+s$/.test(next.text) || isFunctionWord(next.text)) return false;
  let starts = triggers.get(article);
  if (!starts) triggers.set(article, (starts = new Set(article.events.map((other) => other.event.start))));
  return !starts.has(tokenStarts[behind]!);
}

/**
 * Whether the words that tell an event say that it is not so: its own clause is denied, or somebody says that it did not
 * happen. What is taken back is no denial, and neither is what hangs on a denied clause.
 */
export function isDenied(record: EventRecord): boolean {
  const { event } = record;
  if (event.withdraws) return false;
  if (event.polarity === 'negative')
    return (event.attribution !== null || event.certainty === 'denied') && !isBareNegation(record) && saysNot(record);
  if (event.certainty !== 'denied') return false;
  const { cue, sentence } = event;
  if (cue === undefined) return true;
  return cue.start >= sentence.start && cue.end <= sentence.end && !hangsOn(record, cue.end);
}

/** "no redundancies before June" in a list of demands: a noun that nobody says anything of. */
function isBareNegation(record: EventRecord): boolean {
  const { tokens, sentences } = record.article.entry.article;
  const end = sentences[record.sentence]?.endToken ?? 0;
  const from = Math.max(sentences[record.sentence]?.firstToken ?? 0, record.token - 4);
  const words = tokens.slice(from, Math.min(end, record.token + 4)).map(({ lower }) => lower);
  return words.includes('no') && !words.some((word) => auxiliaries.has(word));
}

/** "did not happen", and not "would not", "to avoid any", "nobody else": those tell of a refusal, a purpose, a remainder. */
function saysNot(record: EventRecord): boolean {
  const { tokens, sentences } = record.article.entry.article;
  const from = Math.max(sentences[record.sentence]?.firstToken ?? 0, record.token - 5);
  for (let at = from; at < record.token; at++) if (refusing.has(tokens[at]!.lower)) return false;
  return !isRuledOut(record);
}

/** "rules out redundancies": what is told is that it will not happen. */
function isRuledOut(record: EventRecord): boolean {
  const { tokens } = record.article.entry.article;
  for (let at = record.token - 1; at >= Math.max(0, record.token - 4); at--)
    if (preventing.has(stemOf(tokens[at]!.lower))) return true;
  return false;
}

/** Whether the event stands in a clause that only hangs on the one that follows an offset. */
function hangsOn(record: EventRecord, from: number): boolean {
  const { tokens, tokenStarts } = record.article.entry.article;
  for (let at = record.token - 1; at >= Math.max(0, record.token - longestClause); at--) {
    const token = tokens[at]!;
    if (tokenStarts[at]! < from) return false;
    if (subordinators.has(token.lower) || (relatives.has(token.lower) && tokens[at - 1]?.text === ',')) return true;
  }
  return record.event.start > from;
}

/** The denials of an article, from its events in order. */
export function readDenials(events: readonly EventRecord[]): readonly Denial[] {
  const denials: Denial[] = [];
  const byDenier = deniedElsewhere(events);
  events.forEach((event, index) => {
    if (isOccurrence(event) && isDenied(event)) denials.push({ event, claims: [] });
    const back = event.event.withdraws ? 0 : pointsBack(event);
    const claims = byDenier.get(event) ?? (back > 0 ? claimsBefore(events, index, back) : []);
    if (claims.length > 0) denials.push({ event, claims });
  });
  return denials;
}

/** The claims that a denial in another sentence makes denied, by the denial. */
function deniedElsewhere(events: readonly EventRecord[]): ReadonlyMap<EventRecord, readonly EventRecord[]> {
  const denied = events.filter(
    (event) => event.event.certainty === 'denied' && isOccurrence(event) && !event.event.withdraws && !isDenied(event),
  );
  if (denied.length === 0) return new Map();
  const deniers = new Map(
    events.filter(({ event }) => event.type === 'denial').map((event) => [event.event.start, event]),
  );
  const found = new Map<EventRecord, EventRecord[]>();
  for (const claim of denied) {
    const denier = deniers.get(claim.event.cue?.start ?? -1);
    if (denier && denier.sentence !== claim.sentence) found.set(denier, [...(found.get(denier) ?? []), claim]);
  }
  return found;
}

/** How many sentences back lies what an event denies without wording it; 0 where it words it or denies nothing. */
function pointsBack(event: EventRecord): number {
  const { tokens, sentences } = event.article.entry.article;
  const end = sentences[event.sentence]?.endToken ?? 0;
  if (event.event.type !== 'denial') return event.event.type === 'statement' ? ellipsis(event, end) : 0;
  const pointer = tokens[event.token + 1]?.lower ?? '';
  if ((pointer === 'it' || pointer === 'this') && !/^\p{L}/u.test(tokens[event.token + 2]?.text ?? '.'))
    return pronounReach;
  for (let at = event.token + 1; at < Math.min(end, event.token + 6); at++) {
    const word = tokens[at]!.lower;
    if (claimNouns.has(word)) {
      const isOpen = ['of', 'that'].includes(tokens[at + 1]?.lower ?? '');
      return pointers.has(pointer) && !isOpen ? reach : 0;
    }
  }
  return 0;
}

/** "The company says that it did not.": the sentence before says what. */
function ellipsis(event: EventRecord, end: number): number {
  const { tokens } = event.article.entry.article;
  let last = end - 1;
  while (last > event.token && !/^[\p{L}']/u.test(tokens[last]!.text)) last--;
  const isNot = tokens[last]?.lower === 'not' || tokens[last]?.lower === "n't";
  const subject = tokens[last - 2];
  return isNot && last - event.token <= 5 && subject !== undefined && auxiliaries.has(tokens[last - 1]?.lower ?? '')
    ? pronounReach
    : 0;
}

/** Claims on somebody's word in the same sentence before the denial, else in the nearest sentence before that has some. */
function claimsBefore(events: readonly EventRecord[], denial: number, back: number): readonly EventRecord[] {
  const from = events[denial]!;
  const found: EventRecord[] = [];
  for (let at = denial - 1; at >= 0; at--) {
    const event = events[at]!;
    if (from.sentence - event.sentence > back || (found[0] && found[0].sentence !== event.sentence)) break;
    const accusation = event.sentence === from.sentence ? -1 : accusedAt(event);
    if (accusation >= 0 && event.token > accusation && isOccurrence(event)) {
      found.push(event);
      continue;
    }
    const { certainty, weight } = event.event;
    // "Despite allegations of sales, both deny such claims": what is denied stands in the sentence itself.
    if (event.sentence === from.sentence && certainty === 'denied' && isOccurrence(event)) return [];
    if (isOccurrence(event) && (certainty === 'attributed' || certainty === 'hedged') && weight > 0.2)
      found.push(event);
  }
  return found;
}

const accusing = wordSet('accused accuses accuse alleged alleges blamed blames');

/** Where the sentence of an event accuses somebody; what follows is the accusation, whoever tells it. -1 where it does not. */
function accusedAt({ article, sentence }: EventRecord): number {
  const range = article.entry.article.sentences[sentence];
  if (!range) return -1;
  for (let at = range.firstToken; at < Math.min(range.endToken, range.firstToken + longestClause); at++)
    if (accusing.has(article.entry.article.tokens[at]!.lower)) return at;
  return -1;
}

/** Whether an event may be what somebody denies: told as having happened, on whatever word. */
function isClaim(event: EventRecord): boolean {
  return (
    isOccurrence(event) &&
    !isDenied(event) &&
    !event.event.withdraws &&
    event.event.polarity === 'positive' &&
    event.event.certainty !== 'expected' &&
    !isRuledOut(event) &&
    !isUnsaid(event)
  );
}

/** "sales were not mentioned": nobody says it. */
function isUnsaid(event: EventRecord): boolean {
  const said = event.event.cue ?? event.event.attribution;
  if (!said) return false;
  const { article } = event.article.entry;
  const { first } = tokensIn(article, said);
  return [1, 2, 3].some((back) => ['not', "n't", 'never'].includes(article.tokens[first - back]?.lower ?? ''));
}

/**
 * Whether a denied event speaks to this very claim: the same deed in word or kind, of the same things.
 * @param apart sentences between them in one article; null between articles
 */
export function deniesClaim(denied: EventRecord, claim: EventRecord, apart: number | null): boolean {
  if (!isClaim(claim) || partiesPart(denied, claim)) return false;
  if (apart !== null && (apart === 0 || apart > reach || claim.event.certainty === 'asserted')) return false;
  const objects = sharedObjects(denied, claim);
  const sameWord = shareWord(denied, claim) && (objects >= 3 || !(isLight(denied) || isLight(claim)));
  if (apart !== null) return objects >= 1 && (sameWord || shareKind(denied, claim) || objects >= 2);
  if (shareSort(denied, claim) && (sameWord || shareKind(denied, claim))) return true;
  // What is handed over tells one transfer from another.
  if (denied.event.type === 'transfer' && !sameWord) return false;
  return (sameWord && objects >= 1) || (shareKind(denied, claim) && objects >= 2);
}

/** Whether a denied event of the same happening as a claim denies it: clusters hold what goes along with a deed too. */
export function deniesTelling(denied: EventRecord, claim: EventRecord): boolean {
  const objects = sharedObjects(denied, claim);
  if (!isClaim(claim) || objects === 0) return false;
  return shareKind(denied, claim) || (shareWord(denied, claim) && (objects >= 3 || !isLight(denied)));
}

const isLight = ({ stems }: EventRecord): boolean => stems.every((stem) => light.has(stem));

/** Two deeds of different countries, or of different people. */
function partiesPart(one: EventRecord, other: EventRecord): boolean {
  return (['country', 'person'] as const).some((type) => {
    const [here, there] = [one, other].map(({ agents }) => agents.filter(({ actor }) => actor.type === type));
    return here!.length > 0 && there!.length > 0 && sharedActors(here!, there!) === 0;
  });
}
