import { quoteOf } from '../../engine/article/quote.ts';
import type { Quantity, Span } from '../../engine/model.ts';
import type { Difference, Relation } from '../model.ts';
import { daysApart } from '../reading/interval.ts';
import type { ActorRecord } from '../reading/names.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { stemOf } from '../reading/words.ts';
import type { Store } from '../store.ts';
import { deniesClaim, isDenied, isOccurrence, readDenials, type Denial } from './denials.ts';
import { arePrices, asOfApart, comparedFigures, figuresOf, mayClash, type FigurePair } from './figures.ts';
import { sharedActors, sharedObjects, shareSort } from './objects.ts';
import { readPutFigures, rivalOf, type LoosePut, type PutFigure } from './putFigures.ts';
import { certaintyOf, dateOf, figureRelation, isOlderDenial } from './relation.ts';
import { readWithdrawals, replacement, withdraws, type WithdrawalPassage } from './withdrawals.ts';

/** A tie between events that need not be one happening: a denial and what it denies, a correction and what it corrects. */
export interface CrossTie {
  readonly other: EventRecord;
  readonly relation: Relation;
  readonly why: readonly string[];
  readonly differences: readonly Difference[];
}

/** What of an article may stand against what another tells. */
interface Stances {
  readonly denials: readonly Denial[];
  readonly withdrawals: readonly WithdrawalPassage[];
  readonly putFigures: readonly PutFigure[];
  readonly loosePuts: readonly LoosePut[];
}

const known = new WeakMap<ArticleRecord, Stances>();

function stancesOf(record: ArticleRecord): Stances {
  let stances = known.get(record);
  if (!stances) {
    const { put, loose } = readPutFigures(record);
    stances = {
      denials: readDenials(record.events),
      withdrawals: readWithdrawals(record),
      putFigures: put,
      loosePuts: loose,
    };
    known.set(record, stances);
  }
  return stances;
}

/** Ties of an event to what denies, withdraws, contradicts or continues it, in its own article and in those near it. */
export function crossTiesOf(event: EventRecord, store: Store): readonly CrossTie[] {
  const ties: CrossTie[] = [];
  const records = [event.article, ...store.neighboursOf(event.article.id).flatMap((id) => store.record(id) ?? [])];
  const own = stancesOf(event.article);
  const ownDenials = own.denials.filter((denial) => denial.event === event);
  const ownPassages = own.withdrawals.filter((passage) => replacement(passage) === event);
  for (const record of records) {
    const stances = stancesOf(record);
    for (const denial of stances.denials)
      if (denial.event !== event && denies(denial, event)) ties.push(denialTie(event, denial.event, denial.event));
    for (const passage of stances.withdrawals) {
      if (record === event.article || !withdraws(passage, event)) continue;
      ties.push(withdrawalTie(event, replacement(passage), passage));
    }
    for (const denial of ownDenials)
      for (const claim of record.events)
        if (claim !== event && denies(denial, claim)) ties.push(denialTie(event, claim, event));
    for (const passage of ownPassages) {
      if (record === event.article) continue;
      for (const claim of record.events) if (withdraws(passage, claim)) ties.push(withdrawnTie(event, claim, passage));
    }
  }
  for (const record of records) {
    if (record === event.article) continue;
    for (const put of own.loosePuts) {
      if (put.event !== event) continue;
      for (const other of record.events) {
        const rival = rivalOf(put, other);
        if (rival) ties.push(rivalTie(other, words(event, put.quantity), words(other, rival)));
      }
    }
    for (const put of stancesOf(record).loosePuts) {
      const rival = rivalOf(put, event);
      if (rival) ties.push(rivalTie(put.event, words(event, rival), words(put.event, put.quantity)));
    }
  }
  for (const put of own.putFigures) {
    if (put.event !== event && put.before !== event) continue;
    ties.push(putTie(event, put));
  }
  return [...ties, ...stageTies(event, records), ...figureTies(event, records, store)];
}

function denies(denial: Denial, claim: EventRecord): boolean {
  if (denial.claims.length > 0) return denial.claims.includes(claim);
  const apart = denial.event.article === claim.article ? Math.abs(denial.event.sentence - claim.sentence) : null;
  return deniesClaim(denial.event, claim, apart);
}

function denialTie(here: EventRecord, there: EventRecord, denied: EventRecord): CrossTie {
  const claim = denied === here ? there : here;
  const older = claim.article !== denied.article && isOlderDenial(here, there);
  const differences: Difference[] = [
    {
      field: 'certainty',
      here: denied === here ? 'denied' : certaintyOf(here),
      there: denied === there ? 'denied' : certaintyOf(there),
    },
  ];
  const isDated = here.article.published !== null && there.article.published !== null;
  if (claim.article !== denied.article && isDated)
    differences.push({ field: 'date', here: dateOf(here), there: dateOf(there) });
  const why = [`“${words(denied, denied.event)}” is denied, “${words(claim, claim.event)}” is told`];
  if (older) why.push('the denial is older than the claim and does not speak to it');
  return { other: there, relation: 'denies', why, differences };
}

function withdrawalTie(event: EventRecord, other: EventRecord, passage: WithdrawalPassage): CrossTie {
  const why = [
    `${passage.kind} of ${dateOf(other)}: “${quoteOf(other.article.entry.article, other.event.sentence, 80)}”`,
  ];
  return { other, relation: 'corrects', why, differences: figureDifferences(event, other) };
}

function withdrawnTie(event: EventRecord, claim: EventRecord, passage: WithdrawalPassage): CrossTie {
  const why = [
    `the ${passage.kind} reaches back to “${quoteOf(claim.article.entry.article, claim.event.sentence, 80)}”`,
  ];
  return { other: claim, relation: 'develops', why, differences: figureDifferences(event, claim) };
}

function figureDifferences(here: EventRecord, there: EventRecord): Difference[] {
  return comparedFigures(here, there)
    .filter((pair) => !pair.compatible)
    .map((pair) => ({ field: 'quantity', here: words(here, pair.here), there: words(there, pair.there) }));
}

const handingOver = new Set(['transfer', 'acquisition']);
const sureness = ['expected', 'hedged', 'attributed', 'asserted'];

/** One handing over between two countries, told as possible in one article ("may acquire") and more surely in another ("has supplied"). */
function stageTies(event: EventRecord, records: readonly ArticleRecord[]): CrossTie[] {
  if (!mayHandOver(event)) return [];
  const own = countriesOf(event);
  if (own.length < 2) return [];
  const ties: CrossTie[] = [];
  for (const record of records) {
    if (record === event.article) continue;
    for (const other of record.events) {
      if (!mayHandOver(other) || !shareSort(event, other)) continue;
      const [here, there] = [event, other].map((each) => sureness.indexOf(each.event.certainty));
      if (here === there || Math.min(here!, there!) > 0 || sharedActors(own, countriesOf(other)) < 2) continue;
      const why = ['the same handing over, told as possible and as done'];
      const differences: Difference[] = [{ field: 'certainty', here: certaintyOf(event), there: certaintyOf(other) }];
      ties.push({ other, relation: 'develops', why, differences });
    }
  }
  return ties;
}

const mayHandOver = (event: EventRecord): boolean =>
  handingOver.has(event.event.type ?? '') &&
  isOccurrence(event) &&
  !isDenied(event) &&
  sureness.includes(event.event.certainty);

function countriesOf({ article, event }: EventRecord): readonly ActorRecord[] {
  const { start, end } = event.sentence;
  return [...article.actors.values()].filter(
    ({ actor }) =>
      actor.type === 'country' && actor.mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
}

function rivalTie(other: EventRecord, here: string, there: string): CrossTie {
  const why = ['two figures for one measure, from different sources'];
  return { other, relation: 'conflicts', why, differences: [{ field: 'quantity', here, there }] };
}

function putTie(event: EventRecord, put: PutFigure): CrossTie {
  const [mine, other] = put.event === event ? [put.here, put.figure] : [put.figure, put.here];
  const there = put.event === event ? put.before : put.event;
  const differences: Difference[] = [{ field: 'quantity', here: words(event, mine), there: words(there, other) }];
  const why = ['two figures for one measure, from different sources'];
  return { other: there, relation: put.compatible ? 'supports' : 'conflicts', why, differences };
}

/** Log-odds from which two events with clashing figures of one unit are held against each other … */
const plausible = -2;
/** … or so rare a unit, counted on one day, in sentences with so many rare words in common. */
const rareUnit = 0.75;
const fewestRareWords = 2;
/** Figures of one measure further apart than so many days are told of different occasions. */
const longestSeries = 60;

/** Other figures for what this event counts, told in the articles near this one. */
function figureTies(event: EventRecord, records: readonly ArticleRecord[], store: Store): CrossTie[] {
  if (figuresOf(event).length === 0 || !isOccurrence(event) || event.event.withdraws) return [];
  const ties: CrossTie[] = [];
  for (const record of records) {
    if (record === event.article) continue;
    for (const other of record.events) {
      if (figuresOf(other).length === 0 || !isOccurrence(other) || other.event.withdraws) continue;
      const pair = comparedFigures(event, other).find((each) => !each.compatible);
      if (!pair) continue;
      const relation = figureRelation(event, other, pair);
      if (!isOneMeasure(event, other, pair, store, relation === 'develops')) continue;
      if (relation === 'conflicts' && !mayClash(event, other, pair)) continue;
      const apart = asOfApart(pair) ?? (event.days && other.days ? daysApart(event.days, other.days) : 0);
      if (apart > longestSeries) continue;
      const differences: Difference[] = [
        { field: 'quantity', here: words(event, pair.here), there: words(other, pair.there) },
      ];
      if (apart > 0 && event.event.time && other.event.time)
        differences.push({ field: 'date', here: event.event.time.value, there: other.event.time.value });
      const why = [
        relation === 'develops' ? 'the same measure at another time' : 'different figures for the same measure',
      ];
      ties.push({ other, relation, why, differences });
    }
  }
  return ties;
}

function isOneMeasure(
  event: EventRecord,
  other: EventRecord,
  pair: FigurePair,
  store: Store,
  isSeries: boolean,
): boolean {
  if (arePrices(event, other)) return true;
  const isOneTime = event.days !== null && other.days !== null && daysApart(event.days, other.days) === 0;
  const isLinked = (store.link(event, other) ?? Number.NEGATIVE_INFINITY) >= plausible;
  if (isLinked && (isSeries || isOneTime || sharedObjects(event, other) > 1)) return true;
  if (isSeries && isLevel(event, pair.here) !== isLevel(other, pair.there)) return areNear(event, other);
  const unit = stemOf((pair.here.unit ?? '').toLowerCase());
  const { rarity } = event.article;
  if (rarity(unit) < rareUnit || !event.days || !other.days || daysApart(event.days, other.days) > 1) return false;
  let rare = 0;
  for (const stem of event.words.keys()) if (other.words.has(stem) && stem !== unit && rarity(stem) > rareUnit) rare++;
  return rare + 1 >= fewestRareWords;
}

const levels = new Set('peak rise climb grow reach fall drop swell shrink dwindle soar jump stand'.split(' '));

/** "Peaked at 26 vessels", "rose to 40 beds": the words presuppose that the same was measured before. */
function isLevel({ event, article }: EventRecord, { start }: Quantity): boolean {
  if (!levels.has(event.lemma.split(' ')[0] ?? '') || start < event.end) return false;
  const between = article.entry.article.text.slice(event.end, start).trim();
  return ['', 'at', 'to'].includes(between);
}

/** Articles that follow each other within so many days go on with one series. */
const nextArticle = 14;

const areNear = ({ article: one }: EventRecord, { article: other }: EventRecord): boolean =>
  one.published !== null && other.published !== null && daysApart(one.published, other.published) <= nextArticle;

const words = (event: EventRecord, span: Span): string => quoteOf(event.article.entry.article, span, 60);
