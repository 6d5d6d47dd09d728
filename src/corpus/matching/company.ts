import type { EventRecord } from '../reading/record.ts';
import type { Kinship } from '../stories/stories.ts';
import { UnionFind } from '../unionFind.ts';

/** What was found of events that may be one happening. */
export interface Around {
  /** Log-odds that two events are one; null where nothing suggested to compare them. */
  readonly link: (one: EventRecord, other: EventRecord) => number | null;
  /** Whether two articles tell one story. */
  readonly kinship: (one: string, other: string) => Kinship;
}

/** Another article that may keep an event company, seen from that event. */
export interface Companion {
  readonly event: EventRecord;
  /** Id of the other article. */
  readonly article: string;
  /** Its events that may be this one. */
  readonly tellings: readonly EventRecord[];
  /** What speaks for its telling it; the first {@link matchFeatures} leave out how prominently it does. */
  readonly features: Float64Array;
}

/** Beyond these a link says no more than that nothing speaks for it, or that nothing speaks against it. */
const [least, most] = [-3, 8];
/** Where nothing stands beside an event. */
const nowhere = 99;
/** The first sentences tell what an article is about, what follows also recalls other matters. */
const openingSentences = 4;

/** Whether an event stands further down in its article. */
export function isDeep(event: EventRecord): boolean {
  return event.sentence >= openingSentences;
}

/**
 * So many features of a companion tell how well the events match. The others tell where they stand in their articles and how
 * many tell them, which says little where a story has few articles.
 */
export const matchFeatures = 12;

/**
 * For each of some events that may be one happening, each other article among theirs with what speaks for its telling it
 * too. The second look that pairs alone can't take: how well the whole cluster holds together, who else is in it, and how
 * prominently the other article tells it. After the cluster-level features of Clark and Manning (2016).
 */
export function* companions(events: readonly EventRecord[], around: Around): Generator<Companion> {
  const byArticle = Map.groupBy(events, (event) => event.article.id);
  if (byArticle.size < 2) return;
  const index = new Map(events.map((event, at) => [event, at]));
  const links = events.map((one) =>
    Float64Array.from(events, (other) =>
      one === other ? 0 : Math.min(most, Math.max(least, around.link(one, other) ?? least)),
    ),
  );
  const means = links.map((row) => row.reduce((sum, value) => sum + value, 0) / (events.length - 1));
  const cohesion = mean(means);
  const firsts = new Map(
    [...byArticle].map(([id, tellings]) => [id, Math.min(...tellings.map(({ sentence }) => sentence))] as const),
  );
  // Of all articles but one, the earliest is the earliest of all or the next to it.
  const [earliest = nowhere, second = nowhere] = [...firsts.values()].sort((one, other) => one - other);
  for (const [at, event] of events.entries()) {
    const own = event.article.id;
    const row = links[at]!;
    const elsewhere = events.filter((other) => other.article.id !== own);
    const ranked = elsewhere.map((other) => row[index.get(other)!]!).sort((one, other) => other - one);
    const opening = mean(elsewhere.map((other) => Number(!isDeep(other))));
    const supported = mean(ranked.map((value) => Number(value > 0)));
    const kin = mean([...byArticle.keys()].flatMap((id) => (id === own ? [] : [around.kinship(own, id)])));
    for (const [article, tellings] of byArticle) {
      if (article === own) continue;
      const odds = tellings.map((telling) => row[index.get(telling)!]!);
      const first = firsts.get(article)!;
      const features = Float64Array.of(
        Math.max(...odds),
        mean(odds),
        means[at]!,
        Math.max(...tellings.map((telling) => means[index.get(telling)!]!)),
        cohesion,
        Math.max(...tellings.map((telling) => telling.event.weight)),
        event.event.weight,
        around.kinship(own, article),
        kin,
        Number(tellings.some((telling) => telling.event.type !== null)),
        Math.max(...tellings.map((telling) => telling.event.participants.length)),
        event.event.participants.length,
        first,
        event.sentence,
        first === earliest ? second : earliest,
        opening,
        first / tellings[0]!.article.entry.article.sentences.length,
        ranked[1] ?? least,
        tellings.length,
        supported,
      );
      yield { event, article, tellings, features };
    }
  }
}

/** Events that may be one happening, taken apart where none keeps the other company. */
export interface Part {
  readonly events: readonly EventRecord[];
  /** By the key of an event the other articles that tell it too, surely enough to say so. */
  readonly company: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Keeps together what keeps company on either side; an article's events go together.
 * @param keeps whether an article keeps an event company
 */
export function partsOf(
  events: readonly EventRecord[],
  around: Around,
  keeps: (companion: Companion) => boolean,
): readonly Part[] {
  const company = new Map<string, Set<string>>();
  const together = new UnionFind();
  for (const companion of companions(events, around)) {
    if (!keeps(companion)) continue;
    const { event, article } = companion;
    together.union(event.article.id, article);
    company.set(event.key, (company.get(event.key) ?? new Set()).add(article));
  }
  return [...Map.groupBy(events, (event) => together.find(event.article.id)).values()].map((part) => ({
    events: part,
    company: new Map(part.flatMap(({ key }) => (company.has(key) ? [[key, company.get(key)!] as const] : []))),
  }));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
