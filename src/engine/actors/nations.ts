import type { ActorType, Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { fact, factsOf } from '../tagging/gazetteer.ts';
import { countryAt, countryReference } from './countries.ts';
import { isAcronym, type DraftActor, type DraftMention } from './draft.ts';
import { capitalActs } from './metonyms.ts';
import type { NameSpan } from './names.ts';
import { retyped } from './nameSpans.ts';
import { mayBeRegion, regionNamed, regionOf } from './regions.ts';
import { TokenList } from './tokenList.ts';
import { capitalsOf, isCapitalised, shownName } from './words.ts';

/** Countries and regions of the article, and the names that are left for others. */
export interface Nations {
  readonly actors: readonly DraftActor[];
  readonly others: readonly NameSpan[];
}

/**
 * Gathers countries: their names, the words for their people, the seats and capitals that act for them. A capital where
 * things happen stays a place.
 */
export function gatherNations(article: Article, syntax: Syntax, names: readonly NameSpan[], models: Models): Nations {
  const actors = new Map<string, DraftActor>();
  const add = (name: string, type: ActorType, mention: DraftMention): void => {
    const actor = actors.get(name) ?? { type, name, mentions: [] };
    actors.set(name, actor);
    actor.mentions.push(mention);
  };
  const others: NameSpan[] = [];
  const capitals: NameSpan[] = [];
  for (const span of names) {
    const { first, end, type } = span;
    if (type === 'person') {
      others.push(span);
      continue;
    }
    const shown = shownName(article.tokens, first, end);
    const reference = countryAt(article.tokens, first, end);
    const region = reference === null ? (regionNamed(shown) ?? regionOf(shown)) : null;
    if (reference?.word === 'capital') capitals.push(span);
    else if (reference?.word === 'name') {
      const kind = end === first + 1 && isAcronym(article.tokens[first]!) ? 'acronym' : 'name';
      add(reference.country.name, 'country', { first, end, kind, type: 'place' });
    } else if (reference?.word === 'seat') {
      const why = `the seat of ${reference.country.name}'s government`;
      add(reference.country.name, 'country', {
        first,
        end,
        kind: 'metonym',
        type: type === 'organization' ? type : 'place',
        why,
      });
    } else if (reference?.word === 'people') {
      add(reference.country.name, 'country', nationality(first, end, reference.country.name));
    } else if (region !== null) {
      if (regionOf(shown) === null) add(region.name, region.type, { first, end, kind: 'name', type: 'place' });
      else add(region.name, region.type, nationality(first, end, region.name));
    } else others.push(span);
  }
  const halves = halvesOf(article, names, [...actors.keys()]);
  for (const [first, name] of halves)
    add(name, 'country', { first, end: first + 1, kind: 'name', type: 'place', why: `short for ${name}` });
  for (const { name, type, first, end } of peoples(article, names)) add(name, type, nationality(first, end, name));
  let sentence = 0;
  for (const span of capitals) {
    while (article.sentences[sentence]!.endToken <= span.first) sentence++;
    const { country } = countryReference(shownName(article.tokens, span.first, span.end))!;
    const known = actors.has(country.name) || isWellKnown(article, span, models);
    if (known && capitalActs(article.tokens, syntax, span.first, span.end, article.sentences[sentence]!)) {
      const why = `the capital that acts for ${country.name}`;
      add(country.name, 'country', { first: span.first, end: span.end, kind: 'metonym', type: 'place', why });
    } else others.push(retyped(span, span.type === 'organization' ? 'organization' : 'place'));
  }
  return {
    actors: [...actors.values()],
    others: others.filter(({ first }) => !halves.has(first)).sort((a, b) => a.first - b.first),
  };
}

function nationality(first: number, end: number, name: string): DraftMention {
  return { first, end, kind: 'name', type: 'nationality', why: `the word for the people of ${name}` };
}

/** "the North" by its token: the one country of the article whose name begins so. */
function halvesOf(
  { tokens }: Article,
  names: readonly NameSpan[],
  countries: readonly string[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const sides = countries.filter((name) => name.startsWith('North ') || name.startsWith('South '));
  if (sides.length === 0) return found;
  const inNames = new Set<number>();
  for (const { first, end, type } of names)
    if (end > first + 1 || type !== 'place') for (let token = first; token < end; token++) inNames.add(token);
  for (const token of capitalsOf(tokens)) {
    const { text } = tokens[token]!;
    if ((text !== 'North' && text !== 'South') || inNames.has(token) || tokens[token - 1]?.lower !== 'the') continue;
    const next = tokens[token + 1]?.text ?? '.';
    const [name, ...more] = sides.filter((side) => side.startsWith(text));
    if (name !== undefined && more.length === 0 && !startsWithCapital(next) && next !== '-' && next !== 'of')
      found.set(token, name);
  }
  return found;
}

/** Whether readers know whose capital it is without the country's name. */
function isWellKnown(article: Article, span: NameSpan, models: Models): boolean {
  const phrase = article.tokens.slice(span.first, span.end).map((token) => token.lower);
  return (factsOf(models.gazetteer, phrase.join(' ')) & (fact.bigCity | fact.knownPlace)) !== 0;
}

interface People {
  readonly first: number;
  readonly end: number;
  readonly name: string;
  readonly type: ActorType;
}

/** Words for peoples outside names: "Russian troops", "North Korean missiles". */
function peoples(article: Article, names: readonly NameSpan[]): readonly People[] {
  const found: People[] = [];
  const { tokens } = article;
  let name = 0;
  let from = 0;
  for (const index of peopleTokens.of(tokens)) {
    while (name < names.length && names[name]!.end <= index) name++;
    if (index < from || (name < names.length && names[name]!.first <= index)) continue;
    for (const end of [index + 2, index + 1]) {
      if (end > tokens.length || (name < names.length && names[name]!.first < end)) continue;
      const people = peopleAt(tokens, index, end);
      if (people === null) continue;
      if (tokens[index - 1]?.lower === 'in' && !startsWithCapital(tokens[end]?.text ?? '') && isStop(tokens[end]?.text))
        break;
      found.push({ first: index, end, ...people });
      from = end;
      break;
    }
  }
  return found;
}

/** Whose people the tokens from `first` to `end` are a word for; null where they are none. */
function peopleAt(tokens: readonly Token[], first: number, end: number): Pick<People, 'name' | 'type'> | null {
  const firstWord = tokens[first]!.text;
  const lastWord = tokens[end - 1]!.text;
  const reference = countryAt(tokens, first, end);
  if (reference !== null) return reference.word === 'people' ? { name: reference.country.name, type: 'country' } : null;
  return mayBeRegion(firstWord, lastWord) ? regionOf(titleCase(shownName(tokens, first, end))) : null;
}

/** The tokens with a capital at which a word for a people begins. */
export const peopleTokens = new TokenList(
  ({ text }, tokens, index) =>
    isCapitalised(text) &&
    (peopleAt(tokens, index, index + 1) !== null ||
      (index + 2 <= tokens.length && peopleAt(tokens, index, index + 2) !== null)),
  2,
);

/** "In French." and "in Arabic," are languages. */
function isStop(text: string | undefined): boolean {
  return text === undefined || text === '.' || text === ',' || text === 'and';
}

function startsWithCapital(text: string): boolean {
  return isCapitalised(text);
}

function titleCase(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
