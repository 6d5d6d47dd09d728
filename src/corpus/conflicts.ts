import { tellingOf } from './happenings.ts';
import type { Conflict, Difference, Match, Telling } from './model.ts';
import type { ActorRecord } from './reading/names.ts';
import type { EventRecord } from './reading/record.ts';
import { denierOf, standsAgainst, withdrawalBy } from './standing/objections.ts';
import { unnamedSource } from './standing/origins.ts';
import { isOlderDenial } from './standing/relation.ts';
import type { Judged } from './standing/tellings.ts';
import type { Cluster } from './store.ts';
import { capitalised } from './titles/lineWords.ts';
import type { TitleOf } from './titles/title.ts';
import { UnionFind } from './unionFind.ts';

/** Two events of which one stands against the other. */
export interface Clash {
  /** What is claimed; of two that contradict each other the one published first. */
  readonly claim: EventRecord;
  readonly against: EventRecord;
  readonly relation: Conflict['relation'];
  /** With the claim's side as `here`. */
  readonly differences: readonly Difference[];
}

/** What gathering clashes into rows asks of the corpus. */
export interface Surroundings {
  readonly event: (article: string, id: string) => EventRecord | undefined;
  readonly clusterOf: (event: EventRecord) => Cluster;
  readonly nameOf: (event: EventRecord, actor: ActorRecord) => string;
  readonly titleOf: TitleOf;
}

const clashing = new Set<Match['relation']>(['conflicts', 'denies', 'corrects']);

/** The clashes of judged tellings, each pair once. */
export function clashesAmong(judged: readonly Judged[], { event }: Surroundings): readonly Clash[] {
  const found = new Map<string, Clash>();
  for (const each of judged) {
    for (const { article, event: id, relation, differences } of each.matches) {
      const other = clashing.has(relation) ? event(article, id) : undefined;
      if (!other) continue;
      const isClaim = relation === 'corrects' || (relation === 'denies' ? standsAgainst(other) : isBefore(each.event, other));
      const [claim, against] = isClaim ? [each.event, other] : [other, each.event];
      const key = [claim.key, against.key].sort().join('~');
      if (found.has(key) && relation !== 'corrects') continue;
      const turned = differences.map(({ field, here, there }) => ({ field, here: there, there: here }));
      const clash = { claim, against, relation: relation as Clash['relation'], differences: isClaim ? differences : turned };
      found.set(key, clash);
    }
  }
  return [...found.values()];
} // prettier-ignore

function isBefore(one: EventRecord, other: EventRecord): boolean {
  const [a, b] = [one, other].map(({ article }) => article.published?.from ?? Number.MAX_SAFE_INTEGER);
  return a === b ? one.key < other.key : a! < b!;
}

/** Rows are gathered around what is claimed: one for all that deny or withdraw it, one for each measure it is contradicted in. */
export function conflictsOf(clashes: readonly Clash[], around: Surroundings): readonly Conflict[] {
  const rows = new UnionFind();
  const keyOf = ({ claim, relation, differences }: Clash): string =>
    `${relation === 'conflicts' ? (differences[0]?.field ?? '') : 'claim'} ${around.clusterOf(claim).id}`;
  for (const clash of clashes) {
    const key = keyOf(clash);
    const field = clash.relation === 'conflicts' ? (clash.differences[0]?.field ?? '') : 'claim';
    // Two words of one sentence that meet the same denial are one claim; figures of one measure are one question.
    rows.union(key, `${field} ${placeOf(clash.claim)} ${placeOf(clash.against)}`);
    if (clash.relation === 'conflicts') rows.union(key, `${field} ${around.clusterOf(clash.against).id}`);
    // A withdrawal, or a denial that words what it denies, speaks to one claim, wherever that is told.
    else if (clash.against.event.type !== 'denial')
      rows.union(key, `claim ${clash.relation} ${placeOf(clash.against)}`);
  }
  const grouped = Map.groupBy(clashes, (clash) => rows.find(keyOf(clash)));
  return [...grouped.values()].map((group) => conflictOf(group, around));
}

const placeOf = ({ article, sentence }: EventRecord): string => `${article.id}\n${String(sentence)}`;

/** A withdrawal first; a denial that came too early to speak to the claim last. */
const rankOf = ({ claim, against, relation }: Clash): number =>
  relation === 'corrects' ? 2 : relation === 'denies' && isOlderDenial(claim, against) ? 0 : 1;

function conflictOf(group: readonly Clash[], around: Surroundings): Conflict {
  const sorted = [...group].sort(
    (one, other) => rankOf(other) - rankOf(one) || weightOf(other) - weightOf(one) || (keyOf(one) < keyOf(other) ? -1 : 1),
  ); // prettier-ignore
  const lead = sorted[0]!;
  const tellings = new Map<string, Telling>();
  const add = (event: EventRecord, relation: Telling['relation'], differences: readonly Difference[]): void => {
    if (!tellings.has(placeOf(event))) tellings.set(placeOf(event), { ...tellingOf(event, null), relation, differences });
  }; // prettier-ignore
  add(lead.claim, null, []);
  add(lead.against, lead.relation, lead.differences);
  for (const { claim, against, relation, differences } of sorted) {
    add(claim, 'supports', []);
    add(against, relation, differences);
  }
  const [first, second, ...others] = tellings.values();
  const isOlder = group.every(({ claim, against, relation }) => relation === 'denies' && isOlderDenial(claim, against));
  return {
    id: `${lead.claim.key}~${lead.against.key}`.replaceAll('\n', '#'),
    title: titleWith(lead, isOlder, around),
    relation: lead.relation,
    isOlder,
    // Claim and denial may stand in one sentence.
    tellings: second
      ? [first!, second, ...others]
      : [first!, { ...tellingOf(lead.against, null), relation: lead.relation, differences: lead.differences }],
  };
}

const keyOf = ({ claim, against }: Clash): string => `${claim.key}~${against.key}`;
const weightOf = ({ claim, against }: Clash): number => claim.event.salience + against.event.salience / 2;

/**
 * What is in question: "About 2,400 or more than 3,100: dockers walk out", "Denied by MTO: dockers were hit". What stands against
 * it comes first: a sidebar shows the first words.
 */
function titleWith({ claim, against, relation, differences }: Clash, isOlder: boolean, around: Surroundings): string {
  const title = around.titleOf([claim]).text;
  if (relation === 'corrects') {
    const { relation: how, by, date } = withdrawalBy(against);
    const who = [by === unnamedSource ? '' : `by ${by}`, date ?? ''].filter((part) => part !== '').join(', ');
    return `${how === 'retracts' ? 'Withdrawn' : 'Corrected'}: ${title}${who === '' ? '' : ` (${who})`}`;
  }
  if (relation === 'denies') {
    return `Denied by ${denierOf(against, around.nameOf)}${isOlder ? ', before it was told' : ''}: ${title}`;
  }
  const [difference] = differences;
  const values = difference ? inTitle(difference.here, difference.there) : '';
  if (!difference) return title;
  // "About 2,400 or more than 3,100 dockworkers walked off the job" needs to be said once.
  const rest = title.startsWith(`${difference.here} `) ? title.slice(difference.here.length) : `: ${title}`;
  return `${capitalised(values)}${rest}`;
} // prettier-ignore

/** "about 2,400 dockworkers or more than 3,100"; of two times of one day the hours alone. */
function inTitle(here: string, there: string): string {
  const isOneDay = here.includes('T') && there.includes('T') && here.slice(0, 10) === there.slice(0, 10);
  if (isOneDay) return `${here.slice(11)} or ${there.slice(11)}`;
  const plain = (words: string): string =>
    /^(?:About|Some|More|Less|Fewer|At|Over|Nearly|Almost|Up|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty)\b/.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  const [one, other] = [plain(here), plain(there)];
  const unit = one.slice(one.lastIndexOf(' '));
  return one !== unit && other.endsWith(unit) ? `${one.slice(0, -unit.length)} or ${other}` : `${one} or ${other}`;
} // prettier-ignore
