import type { CorroboratedEvent, Happening, Match, Stage } from '../../corpus/model.ts';
import type { Event, ParticipantRole } from '../../engine/model.ts';
import { commands } from '../../protocol/commands.ts';
import { wordsOfDate } from '../dates.ts';
import { differenceWords, isFiner } from '../differences.ts';
import { cutAtWord, plainLine } from '../escape.ts';
import type { Findings } from '../findings.ts';
import { isRead, locationOf, type ReadHolding } from '../library.ts';
import { wordsAround } from '../quotes.ts';
import { originNames, sourceWords, withoutQuotes } from '../sources.ts';
import { count, kindWord, levelSymbols, levelWords, listed, relationWords, standingOf } from '../words.ts';
import type { Card, Line, Part } from './card.ts';

/** What a card asks of the corpus. */
export type EventFindings = Pick<Findings, 'library' | 'corroborated' | 'happeningOf' | 'tellingOf' | 'countOf'>;

const maximumTellings = 4;
const maximumDifferences = 2;
const quoteLength = 80;
const headLength = 70;

function names(holding: ReadHolding, event: Event, roles: readonly ParticipantRole[]): readonly string[] {
  const wanted = event.participants.filter(({ role }) => roles.includes(role));
  const actors = wanted.flatMap(({ actor }) => holding.annotations.actors.find(({ id }) => id === actor)?.name ?? []);
  return [...new Set(actors)].map((name) => cutAtWord(name, 40));
}

/** "Harbour Office → Old Pier", "Harbour Office in Tallinn": who, to whom, else where; empty where nobody is known. */
function whoOf(holding: ReadHolding, event: Event): string {
  const agents = listed(names(holding, event, ['agent']));
  const others = listed(names(holding, event, ['patient', 'recipient']));
  const place = holding.annotations.actors.find(({ id }) => id === event.place?.actor)?.name ?? '';
  // Whom or what a visit is to is its place.
  const towards = others === '' && event.type === 'visit' ? place : others;
  const who = [agents, towards].filter((part) => part !== '').join(' → ');
  return who !== '' && towards === '' && place !== '' ? `${who} in ${cutAtWord(place, 40)}` : who;
}

/** Kind and participants; what is of no known kind, or is handed to nobody that is named, is best named by the article's own words. */
function headOf(holding: ReadHolding, event: Event): string {
  if (event.type === null || event.type === 'other')
    return `“${wordsAround(holding.article, event, event.sentence, headLength)}”`;
  const who = event.type === 'transfer' && names(holding, event, ['patient', 'recipient']).length === 0 ? '' : whoOf(holding, event); // prettier-ignore
  // Others may tell it with other figures: a card is headed by what this article says.
  return who === ''
    ? `${kindWord(event.type)}: “${wordsAround(holding.article, event, event.sentence, headLength)}”`
    : `${kindWord(event.type)}: ${who}`;
}

/** Who says it, and how many they are: "both countries have denied" is two of them. */
function speakersOf(holding: ReadHolding, event: Event): { readonly words: string | null; readonly number: number } {
  const { attribution } = event;
  if (!attribution) return { words: null, number: 0 };
  const agents = event.participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor);
  if (event.type === 'denial' && agents.length > 1 && agents.includes(attribution.actor ?? '')) {
    const deniers = names(holding, event, ['agent']);
    return { words: listed(deniers), number: deniers.length };
  }
  const name = (id: string | null): string | null =>
    holding.annotations.actors.find((actor) => actor.id === id)?.name ?? null;
  const speaker = name(attribution.actor);
  const via = name(attribution.via);
  const words = speaker && via && via !== speaker ? `${speaker}, passed on by ${via}` : (speaker ?? via);
  return { words, number: 1 };
}

function standingLine(holding: ReadHolding, event: Event): Line {
  const { words: speakers, number } = speakersOf(holding, event);
  const { sentence, cue } = standingOf(event, speakers, number);
  const words = cue === null ? '' : cutAtWord(withoutQuotes(cue), 60);
  return [words === '' ? `${sentence}.` : `${sentence} (“${words}”).`];
}

/** A denial that came before the report denies something else that was said; the reader is told so. */
function isOlder(match: Match, other: ReadHolding, here: ReadHolding): boolean {
  const there = other.annotations.published.value;
  const present = here.annotations.published.value;
  return match.relation === 'denies' && there !== null && present !== null && there < present;
}

function tellingLine(findings: EventFindings, here: ReadHolding, match: Match, happening: Happening | undefined): Line {
  const other = findings.library.get(match.article);
  const event = isRead(other) ? other.annotations.events.find(({ id }) => id === match.event) : undefined;
  if (!isRead(other) || !event) return [];
  const telling = findings.tellingOf(match.article, match.event, happening);
  const quote = wordsAround(other.article, event, event.sentence, quoteLength);
  const date = other.annotations.published.value && wordsOfDate(other.annotations.published.value, 'short');
  const relation = relationWords[match.relation] ?? match.relation;
  const same = match.article === here.key;
  const head: Part[] = [
    match.relation === 'denies' ? '✕ ' : '',
    { strong: same ? 'also here' : findings.library.label(match.article) },
    !same && date ? ` ${date} ` : ' ',
  ];
  return [
    ...head,
    { text: `“${quote}”`, location: locationOf(other, event) },
    telling && !same ? ` ${sourceWords(event, telling.source)}` : '',
    relation && !(same && match.relation === 'same-origin') ? ` · ${relation}` : '',
    isOlder(match, other, here) ? ', older than this report' : '',
  ];
}

const order: readonly Match['relation'][] = ['corrects', 'denies', 'conflicts', 'supports', 'develops', 'same-origin'];

/**
 * One line an article: what stands against this telling first, then its support, by the telling that is nearest to this
 * one; this article's own repetition last.
 */
function chosen(matches: readonly Match[], here: string): readonly Match[] {
  // A denial that is older than the report says least of all that stands against it.
  const isDated = ({ differences }: Match): boolean =>
    differences.some((one) => one.field === 'date' && one.there < one.here);
  const rank = (match: Match): number =>
    order.indexOf(match.relation) +
    (match.relation === 'denies' && isDated(match) ? 1.5 : 0) +
    (match.article === here ? order.length : 0);
  const apart = ({ differences }: Match): number => differences.filter(({ field }) => field !== 'certainty').length;
  const sorted = [...matches].sort((a, b) => rank(a) - rank(b) || apart(a) - apart(b) || b.why.length - a.why.length);
  const seen = new Set<string>();
  return sorted.filter(({ article, relation }) => {
    const key = `${article} ${relation === 'conflicts' || relation === 'denies' || relation === 'corrects'}`;
    return !seen.has(key) && seen.add(key);
  });
}

function differenceLines({ library }: EventFindings, matches: readonly Match[]): readonly Line[] {
  const lines = matches.flatMap(({ article, differences }) =>
    // How sure each is stands in its quote; a card has room for what they differ in.
    differences
      .filter((difference) => difference.field !== 'certainty' && !isFiner(difference))
      .map((difference): Line => [
        { strong: 'Differs' },
        ` ${library.label(article)} · ${differenceWords(difference, ['here', 'there'])}`,
      ]),
  );
  return lines.slice(0, maximumDifferences);
}

function levelLine(holding: ReadHolding, found: CorroboratedEvent | undefined): string {
  const matches = found?.matches ?? [];
  const articles = new Set([holding.key, ...matches.map(({ article }) => article)]).size;
  const origins = originNames(found?.sources ?? [], (name) => cutAtWord(plainLine(name), 30));
  return levelWords(found?.level ?? 'single', articles, found?.origins ?? 1, origins);
}

/** What an article counts beside what the folder dates, else how surely the event was told over time: one line at most. */
function remarkOf(findings: EventFindings, holding: ReadHolding, event: Event, drift: readonly Stage[]): Line {
  const counted = findings.countOf(holding.key, event.id);
  const day = (value: string): string => wordsOfDate(value, 'short') ?? value;
  if (counted) {
    const dates = counted.dated.map(({ date }) => day(date));
    return [{ strong: 'Counts' }, ` “${counted.says}” · this folder dates ${count(dates.length, 'such event')}: ${listed(dates, 4)}`]; // prettier-ignore
  }
  if (drift.length === 0) return [];
  const stages = drift.map(({ published, certainty }) => `${certainty} ${day(published)}`);
  return [{ strong: 'Told' }, ` ${listed([...new Set(stages)], 4)}`];
}

/** What happened, on whose word, and how each other article tells it. */
export function eventCard(findings: EventFindings, holding: ReadHolding, event: Event): Card {
  const found = findings.corroborated(holding.key, event.id);
  const matches = found?.matches ?? [];
  const date = event.time && wordsOfDate(event.time.value);
  const shown = chosen(matches, holding.key);
  const happening = findings.happeningOf(holding.key, event.id);
  const head: Line = [
    { strong: headOf(holding, event) },
    date ? ` · ${date}` : '',
    matches.length > 0 ? ` · ${levelLine(holding, found)}` : '',
  ];
  if (shown.length === 0) {
    const alone = findings.library.corpus.ids().length < 2;
    const sentence = alone
      ? 'With a second article, Crossread can show what both tell.'
      : 'No other article in this folder tells it.';
    return [
      head,
      standingLine(holding, event),
      remarkOf(findings, holding, event, []),
      [`${levelSymbols.single} ${sentence}`],
    ];
  }
  const total = happening?.tellings.length ?? 0;
  return [
    head,
    standingLine(holding, event),
    ...shown.slice(0, maximumTellings).map((match) => tellingLine(findings, holding, match, happening)),
    ...differenceLines(findings, shown),
    remarkOf(findings, holding, event, happening?.drift ?? []),
    happening && total > 1
      ? [{ text: `All tellings (${total})`, command: commands.allTellings, argument: happening.id }]
      : [],
  ];
}
