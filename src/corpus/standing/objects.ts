import { tokensIn } from '../../engine/article/lookup.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { areDerived, isFunctionWord, stemOf } from '../reading/words.ts';

/** Words further from the trigger than this are taken to speak of something else. */
const window = 9;
/** Words at least this rare in open text tell one matter from another. */
const rare = 0.6;

/** What reports name now by the kind and now by its parts; the stems stand for each other as the object of a deed. */
const sorts: readonly (readonly string[])[] = [
  'arms weapons weaponry munitions ammunition artillery shells missiles rockets',
  'troops soldiers forces servicemen',
  'money funds cash payments bribes',
  'ballots votes',
].map((words) => words.split(' ').map(stemOf));
const sortOf = new Map(sorts.flatMap((stems, index) => stems.map((stem) => [stem, `sort ${String(index)}`] as const)));

// When it happened is compared as a time.
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december morning afternoon evening night noon midnight week month year yesterday today tomorrow'
    .split(' ')
    .map(stemOf),
); // prettier-ignore

const known = new WeakMap<EventRecord, ReadonlySet<string>>();
const countryWords = new WeakMap<ArticleRecord, ReadonlySet<string>>();

/**
 * What an event is about, as stems: the rare words beside its trigger in the sentence, without the trigger itself and
 * without the names of countries, which stand in every sentence of a story between two of them.
 */
export function objectsOf(event: EventRecord): ReadonlySet<string> {
  let objects = known.get(event);
  if (!objects) known.set(event, (objects = readObjects(event)));
  return objects;
}

function readObjects(event: EventRecord): ReadonlySet<string> {
  const { article, rarity } = { article: event.article.entry.article, rarity: event.article.rarity };
  const sentence = article.sentences[event.sentence];
  const found = new Set<string>();
  if (!sentence) return found;
  const { first, end } = tokensIn(article, event.event);
  const countries = wordsOfCountries(event.article);
  const limit = Math.min(sentence.endToken, end + window);
  for (let at = Math.max(sentence.firstToken, first - window); at < limit; at++) {
    if (at >= first && at < end) continue;
    const { lower } = article.tokens[at]!;
    if (!/^\p{L}/u.test(lower) || isFunctionWord(lower)) continue;
    const stem = stemOf(lower);
    const sort = sortOf.get(stem);
    if (sort !== undefined) found.add(sort);
    else if (rarity(stem) > rare && !countries.has(stem) && !calendar.has(stem)) found.add(stem);
  }
  return found;
}

function wordsOfCountries(record: ArticleRecord): ReadonlySet<string> {
  let words = countryWords.get(record);
  if (!words) {
    words = new Set(
      [...record.actors.values()]
        .filter(({ actor }) => actor.type === 'country')
        .flatMap(({ actor }) => actor.mentions.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)))
        .map(stemOf),
    );
    countryWords.set(record, words);
  }
  return words;
}

/** How many things both events are about. */
export function sharedObjects(one: EventRecord, other: EventRecord): number {
  const there = objectsOf(other);
  let shared = 0;
  for (const stem of objectsOf(one)) if (there.has(stem)) shared++;
  return shared;
}

/** Whether both events are about things of one listed sort, as weapons are. */
export function shareSort(one: EventRecord, other: EventRecord): boolean {
  const there = objectsOf(other);
  return [...objectsOf(one)].some((stem) => stem.startsWith('sort ') && there.has(stem));
}

/** Whether both triggers are forms of one word: the same stem, or a verb and its noun. */
export function shareWord(one: EventRecord, other: EventRecord): boolean {
  return one.stems.some((stem) => other.stems.some((there) => stem === there || areDerived(stem, there)));
}

const vague = new Set(['other', 'statement', 'denial', 'aid']);

/** Whether both events are of one kind that says what happens. */
export function shareKind(one: EventRecord, other: EventRecord): boolean {
  const { type } = one.event;
  return type !== null && !vague.has(type) && type === other.event.type;
}

/** Actors of two events that are one by their names. */
export function sharedActors(one: readonly ActorRecord[], other: readonly ActorRecord[]): number {
  return one.filter((actor) => other.some((there) => nameAgreement(actor, there) >= 0.6)).length;
}
