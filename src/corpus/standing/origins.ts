import { quoteOf } from '../../engine/article/quote.ts';
import type { Span } from '../../engine/model.ts';
import type { SharedPassage } from '../copies.ts';
import type { Decision } from '../model.ts';
import { foldName } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { UnionFind } from '../unionFind.ts';
import { isSameWording } from './wording.ts';

/** What ties a telling to an origin, with the reason when another telling has the same. */
interface Tie {
  readonly key: string;
  readonly why: string;
}

/** Whence the tellings of one happening come: which of them rest on one origin, and why. */
export interface Origins {
  /** The origin's representative. */
  of(event: EventRecord): string;
  /** Why two tellings rest on one origin; empty where they don't, or only through a third. */
  why(one: EventRecord, other: EventRecord): readonly string[];
}

/** What origins ask of the corpus. */
export interface Passages {
  passages(id: string, other: string): readonly SharedPassage[];
  sharersOf(id: string): readonly string[];
}

/** Sentences with fewer words in common are not held word against word. */
const fewestShared = 5;

/**
 * Ties tellings of one happening to their origins by union-find: copied text, near-equal wording, the same cited source,
 * the same agency, outlet or author, one article citing the other. What is attributed has its source as origin, what is
 * told in an article's own voice its agency or outlet.
 */
export function originsOf(
  events: readonly EventRecord[],
  store: Passages,
  decisions: readonly Decision[] = [],
): Origins {
  const sets = new UnionFind();
  const ties = new Map<string, readonly Tie[]>();
  // What cites a paper or agency goes back to what that tells, on whosever word.
  const cited = new Set(
    events.flatMap((event) => (event.event.attribution ? tiesOf(event) : [])).map(({ key }) => key),
  );
  for (const event of events) {
    const own = tiesOf(event);
    const house = event.event.attribution ? housesOf(event).filter(({ key }) => cited.has(key)) : [];
    const found = [...own, ...house];
    ties.set(event.key, found);
    for (const tie of found) sets.union(event.key, `tie ${tie.key}`);
  }
  const apart = new Set(
    decisions.flatMap((decision) => (decision.kind === 'not-an-origin' ? [pairKey(...decision.articles)] : [])),
  );
  const copies = new Map<string, string>();
  const byArticle = Map.groupBy(events, (event) => event.article.id);
  for (const [id, here] of byArticle) {
    for (const other of store.sharersOf(id)) {
      const there = byArticle.get(other);
      if (!there || other < id || apart.has(pairKey(id, other))) continue;
      for (const passage of store.passages(id, other)) {
        for (const one of here.filter((event) => covers(passage.here, event.event)))
          for (const two of there.filter((event) => covers(passage.there, event.event))) {
            sets.union(one.key, two.key);
            copies.set(
              pairKey(one.key, two.key),
              `the same words in both: “${quoteOf(one.article.entry.article, passage.here, 60)}”`,
            );
          }
      }
    }
  }
  for (const [one, two] of alike(events)) {
    if (one.article === two.article || apart.has(pairKey(one.article.id, two.article.id))) continue;
    sets.union(one.key, two.key);
    copies.set(pairKey(one.key, two.key), 'nearly the same wording in both');
  }
  return {
    of: (event) => sets.find(event.key),
    why: (one, other) => {
      const shared = (ties.get(one.key) ?? []).filter((tie) =>
        ties.get(other.key)?.some((there) => there.key === tie.key),
      );
      const copied = copies.get(pairKey(one.key, other.key));
      return [...(copied === undefined ? [] : [copied]), ...shared.map((tie) => tie.why)];
    },
  };
}

const covers = (span: Span, inner: Span): boolean => inner.start < span.end && span.start < inner.end;
const pairKey = (one: string, other: string): string => (one < other ? `${one}\n\n${other}` : `${other}\n\n${one}`);

function tiesOf(event: EventRecord): readonly Tie[] {
  const { attribution } = event.event;
  const { source, id } = event.article;
  const ties: Tie[] = [];
  if (attribution) {
    const names = attribution.actor === null ? [] : sourceKeys(event, attribution.actor);
    if (attribution.via !== null) names.push(...sourceKeys(event, attribution.via));
    for (const key of names) ties.push({ key, why: `the same source: ${sourceName(event)}` });
    if (names.length === 0) {
      const words = sourceWords(attributedIn(event));
      if (words !== '')
        ties.push({ key: isStateMedia(words) ? 'state media' : `words ${words}`, why: `the same source: ${words}` });
    }
  }
  if (ties.length === 0) {
    ties.push(...housesOf(event));
    if (source.author !== null && !isStaff(source.author))
      ties.push({ key: `author ${source.author}`, why: `the same author: ${source.author}` });
  }
  return ties.length > 0 ? ties : [{ key: `article ${id}`, why: 'the same article' }];
}

/** The agency and the outlet of a telling's article. */
function housesOf({ article: { source } }: EventRecord): readonly Tie[] {
  const name = source.name;
  return [
    ...(source.agency === null
      ? []
      : [{ key: `house ${source.agency}`, why: `the same agency: ${name ?? source.agency}` }]),
    ...(source.outlet === null
      ? []
      : [{ key: `house ${source.outlet}`, why: `the same outlet: ${name ?? source.outlet}` }]),
  ];
}

function sourceKeys(event: EventRecord, actor: string): string[] {
  const record = event.article.actors.get(actor);
  if (!record) return [];
  const keys =
    record.keys.length > 0 ? record.keys.map((key) => `source ${key}`) : [`source ${event.article.id} ${actor}`];
  for (const acronym of record.acronyms) keys.push(`source body:${acronym}`);
  // An article that cites another one's outlet passes on what that one tells.
  keys.push(`house ${foldName(record.actor.name).replace(/^the /, '')}`);
  if ([...record.roles, record.words.join(' ')].some(isStateMedia)) keys.push('state media');
  return keys;
}

function sourceName(event: EventRecord): string {
  const { attribution } = event.event;
  const id = attribution?.actor ?? attribution?.via ?? null;
  const actor = id === null ? undefined : event.article.actors.get(id);
  return actor?.actor.name ?? attributedIn(event);
}

const reportingWords = new Set(
  'according to said say says told tell reported reports report reportedly the a an it its he she they that had has have was were is are in on at of by again also accused accuses denied denies deny rejected suggest suggests suggested allegation allegations allegedly claim claims claimed mentioned maintained announced expected possibility concerns concern fears fear hopes rumours rumors belief beliefs worries speculation appears withdrew confirmed confirms admitted admits added adds insisted insists argued argues warned warns explained believe believes reckon reckons estimate estimates estimated hinted conceded acknowledged who which whose citing cited learned understands'.split(
    ' ',
  ),
); // prettier-ignore
const calendarWord =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The words of an event's attribution as a reader would quote them, without the markup that may stand among them. */
function attributedIn({ event, article }: EventRecord): string {
  return event.attribution ? quoteOf(article.entry.article, event.attribution) : '';
}

/** The words of an attribution without those that only report. */
function sourceWords(text: string): string {
  return foldName(text)
    .split(' ')
    .filter((word) => !reportingWords.has(word) && !calendarWord.test(word))
    .join(' ');
}

function isStateMedia(words: string): boolean {
  const at = words.indexOf('state ');
  return at >= 0 && /^state (?:run )?(?:media|television|tv|news|radio|broadcaster)/.test(words.slice(at));
}

function isStaff(author: string): boolean {
  return /\b(?:staff|agencies|agency|correspondent|correspondents|reporter|reporters|editor|editors|desk|newsroom)\b/.test(
    author,
  );
}

/** Pairs of events in sentences of nearly the same wording. */
function* alike(events: readonly EventRecord[]): Generator<[EventRecord, EventRecord]> {
  const limit = 300;
  const some = events.slice(0, limit);
  const known = new Map<string, boolean>();
  for (let at = 0; at < some.length; at++) {
    for (let next = at + 1; next < some.length; next++) {
      const [one, two] = [some[at]!, some[next]!];
      if (one.article === two.article || sharedStems(one, two) < fewestShared) continue;
      const key = `${one.article.id} ${String(one.sentence)}\n${two.article.id} ${String(two.sentence)}`;
      let same = known.get(key);
      if (same === undefined) known.set(key, (same = isSameWording(one, two)));
      if (same) yield [one, two];
    }
  }
}

function sharedStems(one: EventRecord, other: EventRecord): number {
  let shared = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem)) shared++;
  return shared;
}

/** What a telling's source is called where nothing names it. */
export const unnamedSource = 'outlet not stated';

/** On whose word a telling rests, for a reader: a name where one is known, else the article's own words, "the teachers' union". */
export function sourceInWords(event: EventRecord): string {
  const { attribution, withdraws } = event.event;
  if (attribution && withdraws?.kind !== 'correction') {
    const words = attribution.actor === null ? speakerPhrase(attributedIn(event)) : sourceName(event);
    if (words !== '') return words;
  }
  return event.article.source.name ?? unnamedSource;
}

const articles = new Set(['the', 'a', 'an']);
/** Most characters of a phrase that names a source. */
const longestPhrase = 50;

/** Who speaks, in the words of an attribution: without its verb, and without what follows a comma. Empty where it says nobody. */
function speakerPhrase(text: string): string {
  const words = text.split(' ');
  const isPlain = (word: string): boolean => {
    const lower = foldName(word);
    return articles.has(lower) || !(reportingWords.has(lower) || calendarWord.test(lower));
  };
  const from = words.findIndex(isPlain);
  if (from < 0) return '';
  const isJoint = (word: string): boolean => joints.has(foldName(word));
  let to = from;
  while (to < words.length && (isPlain(words[to]!) || isJoint(words[to]!))) if (words[to++]!.endsWith(',')) break;
  while (to > from && (isJoint(words[to - 1]!) || articles.has(foldName(words[to - 1]!)))) to--;
  const phrase = words.slice(from, to).join(' ').replace(/,$/u, '');
  if (phrase === '' || phrase.length > longestPhrase) return '';
  const [first = '', ...others] = phrase.split(' ');
  return [opening.has(first.toLowerCase()) ? first.toLowerCase() : first, ...others].join(' ');
}

/** Words that have a capital only at a sentence's head. */
const opening = new Set(['the', 'a', 'an', 'two', 'three', 'four', 'five', 'six', 'several', 'some', 'many', 'people', 'sources', 'officials', 'police', 'prosecutors', 'residents', 'witnesses', 'analysts', 'another', 'one']); // prettier-ignore

/** Words that report nothing where they stand between two others of a phrase: "a resident of Corran in the north". */
const joints = new Set(['of', 'in', 'on', 'at', 'by', 'to', 'the', 'a', 'an', 'its']);
