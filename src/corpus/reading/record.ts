import { sentenceAt, tokensIn } from '../../engine/article/lookup.ts';
import type { Article, Event, Quantity } from '../../engine/model.ts';
import type { AnnotatedArticle } from '../model.ts';
import { readArguments, type ArgumentWords } from './argumentWords.ts';
import { followChains, type Circumstances } from './chains.ts';
import { assignFigures } from './figures.ts';
import { intervalOf, type Interval } from './interval.ts';
import { foldName, readActor, type ActorRecord } from './names.ts';
import type { Rarity } from './rarity.ts';
import { normalized, type WordVector } from './vectors.ts';
import { irregularPartners, isFunctionWord, rootOf, stemOf, synonymClassesOf } from './words.ts';

/** An event with all that matching asks of it, computed once. */
export interface EventRecord {
  /** Unique over the corpus: article id, a line break, event id. */
  readonly key: string;
  readonly article: ArticleRecord;
  readonly event: Event;
  /** Stems of the trigger's content words, the verb or head first. */
  readonly stems: readonly string[];
  readonly roots: readonly string[];
  readonly classes: readonly number[];
  /** What events with a related trigger have in common: stems, roots, synonym classes. */
  readonly relations: readonly string[];
  readonly days: Interval | null;
  /** Index of its sentence in the article, -1 where it stands in none. */
  readonly sentence: number;
  /** Position of the trigger among the article's tokens. */
  readonly token: number;
  /** Words of the sentence. */
  readonly words: WordVector;
  /** Words beside the trigger. */
  readonly near: WordVector;
  /** Names of the sentence. */
  readonly names: ReadonlySet<string>;
  /** Words of the phrases that hang on the trigger, by their role and all together. */
  readonly arguments: ArgumentWords;
  /** How many events of the article have its first stem. */
  readonly repeats: number;
  /** Digits of the sentence ("2400", "6.5"). */
  readonly numbers: ReadonlySet<string>;
  readonly agents: readonly ActorRecord[];
  readonly others: readonly ActorRecord[];
  readonly place: ActorRecord | null;
  /** Figures that this trigger, of all in its sentence, stands nearest to. */
  readonly figures: readonly Quantity[];
  /** Who, where and when, with what earlier tellings in the article give. */
  readonly circumstances: Circumstances;
  /** First stems of the other events of its sentence. */
  readonly neighbours: ReadonlySet<string>;
}

/** Where an article comes from, as folded names; null where it is not stated. */
export interface SourceRecord {
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly author: string | null;
  /** The outlet or agency as it is written, for a reader. */
  readonly name: string | null;
}

/** An article as the corpus keeps it. */
export interface ArticleRecord {
  readonly id: string;
  readonly entry: AnnotatedArticle;
  /** How rare its words are in open text. */
  readonly rarity: Rarity;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly events: readonly EventRecord[];
  readonly words: WordVector;
  /** Words that stand capitalised inside sentences: names, mostly. */
  readonly names: WordVector;
  /** Names with how often each stands in the article, most frequent first. */
  readonly nameCounts: ReadonlyMap<string, number>;
  /** Words of the headline and the first sentences. */
  readonly lead: WordVector;
  /** Rare stems that lead to articles on the same matter. */
  readonly topics: readonly string[];
  readonly published: Interval | null;
  readonly source: SourceRecord;
}

const topicCount = 30;
const nearReach = 4;
const leadSentences = 3;
// A hostile sentence may hold thousands of events.
const mostNeighbours = 24;

/** Reads off an annotated article what the corpus indexes and compares. Linear in the article's length. */
export function readRecord(entry: AnnotatedArticle, rarity: Rarity): ArticleRecord {
  const { article, annotations } = entry;
  const stems = article.tokens.map((token) => (/[\p{L}\p{N}]/u.test(token.lower) ? stemOf(token.lower) : ''));
  const weighed = (first: number, end: number, skipFirst = -1, skipEnd = -1): WordVector => {
    const counts = new Map<string, number>();
    for (let at = first; at < end; at++) {
      const stem = stems[at]!;
      if (stem === '' || (at >= skipFirst && at < skipEnd) || isFunctionWord(article.tokens[at]!.lower)) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return normalized(counts, rarity);
  };
  const words = weighed(0, stems.length);
  const nameStems = namesOf(article, stems);
  const names = normalized(new Map([...nameStems].map(([stem, count]) => [stem, count])), rarity);
  const lead = weighed(0, article.sentences[Math.min(leadSentences, article.sentences.length) - 1]?.endToken ?? 0);
  const topics = [...words]
    .filter(([stem]) => rarity(stem) > 0.62 && !/^\d/.test(stem))
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, topicCount)
    .map(([stem]) => stem);
  const actors = new Map(annotations.actors.map((actor) => [actor.id, readActor(actor)]));
  const record: ArticleRecord & { events: EventRecord[] } = {
    id: article.id,
    entry,
    rarity,
    actors,
    events: [],
    words,
    names,
    nameCounts: counted(nameStems),
    lead,
    topics,
    published: intervalOf(annotations.published.value),
    source: sourceOf(article),
  };
  const repeats = new Map<string, number>();
  for (const event of annotations.events) {
    const stem = triggerStems(event)[0] ?? '';
    repeats.set(stem, (repeats.get(stem) ?? 0) + 1);
  }
  const sentenceWords = new Map<number, WordVector>();
  const bySentence = Map.groupBy(annotations.events, (event) => event.sentence.start);
  const figures = new Map([...bySentence.values()].flatMap((events) => [...assignFigures(events)]));
  for (const event of annotations.events) {
    const sentence = sentenceAt(article, event.start);
    const range = sentence >= 0 ? article.sentences[sentence]! : null;
    const { first, end } = tokensIn(article, event);
    const [from, to] = range ? [range.firstToken, range.endToken] : [first, end];
    let inSentence = sentenceWords.get(sentence);
    if (!inSentence || sentence < 0) sentenceWords.set(sentence, (inSentence = weighed(from, to)));
    record.events.push(
      readEvent(record, event, {
        sentence,
        token: first,
        words: inSentence,
        near: weighed(Math.max(from, first - nearReach), Math.min(to, end + nearReach + 1), first, end),
        numbers: numbersIn(article, from, to),
        names: new Set([...inSentence.keys()].filter((stem) => nameStems.has(stem))),
        arguments: readArguments(event, article, stems, rarity),
        repeats: repeats.get(triggerStems(event)[0] ?? '') ?? 1,
        figures: figures.get(event) ?? [],
        neighbours: new Set(
          (bySentence.get(event.sentence.start) ?? [])
            .slice(0, mostNeighbours)
            .flatMap((other) => (other === event ? [] : triggerStems(other).slice(0, 1))),
        ),
      }),
    );
  }
  for (const [event, circumstances] of followChains(record.events)) Object.assign(event, { circumstances });
  return record;
}

const nowhere: Circumstances = { actors: [], days: null, place: null };

type Surroundings = Pick<
  EventRecord,
  'sentence' | 'token' | 'words' | 'near' | 'numbers' | 'figures' | 'neighbours' | 'names' | 'repeats' | 'arguments'
>;

function readEvent(article: ArticleRecord, event: Event, around: Surroundings): EventRecord {
  const stems = triggerStems(event);
  const classes = [...new Set(stems.flatMap(synonymClassesOf))];
  const of = (role: (one: string) => boolean): readonly ActorRecord[] =>
    event.participants.flatMap((participant) => {
      const actor = article.actors.get(participant.actor);
      return actor && role(participant.role) ? [actor] : [];
    });
  return {
    key: `${article.id}\n${event.id}`,
    article,
    event,
    stems,
    roots: stems.map(rootOf),
    classes,
    relations: relationsOf(stems, classes),
    days: event.time && event.time.basis !== 'published' ? intervalOf(event.time.value) : null,
    ...around,
    agents: of((role) => role === 'agent'),
    others: of((role) => role !== 'agent'),
    circumstances: nowhere,
    place: event.place ? (article.actors.get(event.place.actor) ?? null) : null,
  };
}

function relationsOf(stems: readonly string[], classes: readonly number[]): readonly string[] {
  const relations = new Set(classes.map((index) => `class ${String(index)}`));
  for (const stem of stems) {
    relations.add(stem);
    const root = rootOf(stem);
    if (root.length >= 4) relations.add(`root ${root}`);
    for (const other of irregularPartners(stem))
      relations.add(`pair ${stem < other ? `${stem} ${other}` : `${other} ${stem}`}`);
  }
  return [...relations];
}

/** Stems of the content words of a trigger; of its last word where all are function words ("take place" → "take", "place"). */
function triggerStems(event: Event): readonly string[] {
  // Who is followed has reached no accord.
  if (event.text.toLowerCase() === 'according to') return ['according'];
  const words = (event.lemma === '' ? event.text : event.lemma)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const content = words.filter((word) => !isFunctionWord(word) || word === 'say' || word === 'tell');
  const chosen = content.length > 0 ? content : words.slice(-1);
  return chosen.map(stemOf);
}

/** Stems that are capitalised more often than not where no sentence begins, with how often. */
function namesOf(article: Article, stems: readonly string[]): ReadonlyMap<string, number> {
  const first = new Set(article.sentences.map((sentence) => sentence.firstToken));
  const upper = new Map<string, number>();
  const lower = new Map<string, number>();
  article.tokens.forEach((token, index) => {
    const stem = stems[index]!;
    if (stem === '' || first.has(index) || isFunctionWord(token.lower)) return;
    const counts = token.text !== token.lower ? upper : lower;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  return new Map([...upper].filter(([stem, count]) => count > (lower.get(stem) ?? 0)));
}

function counted(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...counts]
      .filter(([stem]) => !/^\d/.test(stem))
      .sort(([one, here], [other, there]) => there - here || (one < other ? -1 : 1)),
  );
}

function numbersIn(article: Article, first: number, end: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const text = article.tokens[at]!.text;
    if (/^\d[\d.,]*$/.test(text)) found.add(text.replaceAll(',', ''));
  }
  return found;
}

function sourceOf(article: Article): SourceRecord {
  const { outlet, agency, byline } = article.header;
  const folded = (value: string | undefined): string | null => (value === undefined ? null : foldName(value) || null);
  return {
    outlet: withoutArticle(folded(outlet?.value)),
    agency: withoutArticle(folded(agency?.value)),
    author: folded(byline?.value.replace(/^\s*by\s+/i, '')),
    name: agency?.value ?? outlet?.value ?? null,
  };
}

const withoutArticle = (name: string | null): string | null => (name === null ? null : name.replace(/^the /, ''));
