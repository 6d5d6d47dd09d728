import type { EventRecord } from '../reading/record.ts';

/** What an article says is not so, with the event that stands for it. */
export interface Denial {
  /** What is denied, where the article words it; else the word of denial itself. */
  readonly event: EventRecord;
  /** Claims of the same article that the denial points back to ("rejected both claims"). */
  readonly claims: readonly EventRecord[];
}

const claimNouns = new Set(
  'claim claims allegation allegations accusation accusations charge charges report reports suggestion suggestions'.split(
    ' ',
  ),
);
const pointers = new Set('the these those such both all any it that this'.split(' '));
/** A denial points back no further than so many sentences. */
const reach = 3;

/** Whether an event is something that happens rather than something said or felt. */
export function isOccurrence({ event }: EventRecord): boolean {
  return event.class === 'occurrence' && event.type !== 'statement' && event.type !== 'denial';
}

/** Whether the words that tell an event say that it is not so: its own sentence denies it, or somebody says that it did not happen. */
export function isDenied({ event }: EventRecord): boolean {
  if (event.polarity === 'negative') return event.attribution !== null || event.certainty === 'denied';
  if (event.certainty !== 'denied') return false;
  const { cue, sentence } = event;
  return cue === undefined || (cue.start >= sentence.start && cue.end <= sentence.end);
}

/** The denials of an article, from its events in order. */
export function readDenials(events: readonly EventRecord[]): readonly Denial[] {
  const denials: Denial[] = [];
  const byDenier = deniedElsewhere(events);
  events.forEach((event, index) => {
    if (isOccurrence(event) && isDenied(event)) denials.push({ event, claims: [] });
    if (event.event.type !== 'denial') return;
    const claims = byDenier.get(event) ?? (pointsBack(event) ? claimsBefore(events, index) : []);
    if (claims.length > 0) denials.push({ event, claims });
  });
  return denials;
}

/** The claims that a denial in another sentence makes denied, by the denial. */
function deniedElsewhere(events: readonly EventRecord[]): ReadonlyMap<EventRecord, readonly EventRecord[]> {
  const denied = events.filter(
    (event) => event.event.certainty === 'denied' && isOccurrence(event) && !isDenied(event),
  );
  if (denied.length === 0) return new Map();
  const deniers = new Map(
    events.filter(({ event }) => event.type === 'denial').map((event) => [event.event.start, event]),
  );
  const found = new Map<EventRecord, EventRecord[]>();
  for (const claim of denied) {
    const denier = deniers.get(claim.event.cue?.start ?? -1);
    if (denier) found.set(denier, [...(found.get(denier) ?? []), claim]);
  }
  return found;
}

/** "rejected both claims", "denied such allegations", "denied it": what is denied was told before. */
function pointsBack(event: EventRecord): boolean {
  const { tokens, sentences } = event.article.entry.article;
  const end = sentences[event.sentence]?.endToken ?? 0;
  const pointer = tokens[event.token + 1]?.lower ?? '';
  if (pointer === 'it' && (tokens[event.token + 2]?.text ?? '.') === '.') return true;
  for (let at = event.token + 1; at < Math.min(end, event.token + 5); at++) {
    const word = tokens[at]!.lower;
    if (claimNouns.has(word))
      return pointers.has(pointer) && !'of that'.split(' ').includes(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** Claims on somebody's word in the same sentence before the denial, else in the nearest sentence before that has some. */
function claimsBefore(events: readonly EventRecord[], denial: number): readonly EventRecord[] {
  const from = events[denial]!;
  const found: EventRecord[] = [];
  for (let at = denial - 1; at >= 0; at--) {
    const event = events[at]!;
    if (from.sentence - event.sentence > reach || (found[0] && found[0].sentence !== event.sentence)) break;
    const { certainty, salience } = event.event;
    if (isOccurrence(event) && (certainty === 'attributed' || certainty === 'hedged') && salience > 0.2)
      found.push(event);
  }
  return found;
}

/**
 * Whether a denied event speaks to a claim: of a related word or the same kind, with actors or rare words in common.
 * @param apart sentences between them in one article; null between articles
 */
export function deniesClaim(denied: EventRecord, claim: EventRecord, apart: number | null): boolean {
  if (
    !isOccurrence(claim) ||
    isDenied(claim) ||
    claim.event.polarity === 'negative' ||
    claim.event.certainty === 'expected'
  )
    return false;
  if (apart !== null && (apart > reach || claim.event.certainty === 'asserted')) return false;
  const rare = rareShared(denied, claim);
  if (apart !== null && claim.event.certainty === 'denied' && rare >= 2) return true;
  const sameKind = claim.event.type !== null && claim.event.type !== 'other' && claim.event.type === denied.event.type;
  const sameWord =
    claim.stems.some((stem) => denied.stems.includes(stem)) || claim.roots.some((root) => denied.roots.includes(root));
  if (!sameKind && !sameWord) return false;
  const actors = sharedActors(denied, claim);
  let names = 0;
  for (const stem of claim.names) if (denied.names.has(stem)) names++;
  if (apart !== null) return sameKind || rare >= 2 || actors > 0;
  if (sameKind && names >= 2) return true;
  return (actors >= 2 && (sameKind || sameWord)) || (actors >= 1 && rare >= 2) || (sameWord && rare >= 4);
}

function rareShared(one: EventRecord, other: EventRecord): number {
  let count = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem) && one.article.rarity(stem) > 0.6) count++;
  return count;
}

function sharedActors(one: EventRecord, other: EventRecord): number {
  const keys = new Set(other.circumstances.actors.flatMap((actor) => actor.keys));
  return new Set(one.circumstances.actors.filter((actor) => actor.keys.some((key) => keys.has(key)))).size;
}
