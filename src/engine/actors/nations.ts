import type { ActorType, Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { Notes } from '../notes.ts';
import { firstTokenOf, sentenceAt, type BlockNames } from './blockNames.ts';
import { countryAt, countryReference } from './countries.ts';
import { isAcronym, movedMention, type DraftActor, type DraftMention } from './draft.ts';
import { capitalActs } from './metonyms.ts';
import { mergedNames } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { movedSpan, retyped } from './nameSpans.ts';
import { mayBeRegion, regionNamed, regionOf } from './regions.ts';
import { TokenList } from './tokenList.ts';
import { capitalsOf, isCapitalised, shownName } from './words.ts';

/** Countries and regions of the article, and the names that are left for others. */
export interface Nations {
  readonly actors: readonly DraftActor[];
  readonly others: readonly NameSpan[];
}

/** A mention of a country or a region. */
export interface NationMention {
  readonly name: string;
  readonly type: ActorType;
  readonly mention: DraftMention;
}

/** What the names and the words of a block have to do with countries. */
export interface BlockNations {
  readonly named: readonly NationMention[];
  /** The names that are those of capitals. */
  readonly capitals: readonly NameSpan[];
  readonly others: readonly NameSpan[];
  /** The tokens that may be short for a country: "the North". */
  readonly sides: readonly number[];
  readonly peoples: readonly NationMention[];
}

/** What is known of blocks, and the same counted from where they stood last. */
const known = new Notes<BlockNames, { readonly own: BlockNations; from: number; placed: BlockNations }>();

/** What a block has to do with countries; indexes count within it. */
export function nationsOf(block: BlockNames): BlockNations {
  return knownIn(block).own;
}

function knownIn(block: BlockNames): { readonly own: BlockNations; from: number; placed: BlockNations } {
  let nations = known.get(block);
  if (nations === undefined) {
    const own = readNations(block);
    known.set(block, (nations = { own, from: 0, placed: own }));
  }
  return nations;
}

/** What a block that begins at a token of its article has to do with countries; indexes count within the article. */
function nationsIn(block: BlockNames, from: number): BlockNations {
  const nations = knownIn(block);
  if (nations.from !== from) {
    nations.placed = placedAt(nations.own, from);
    nations.from = from;
  }
  return nations.placed;
}

function placedAt({ named, capitals, others, sides, peoples: people }: BlockNations, from: number): BlockNations {
  const moved = (mentions: readonly NationMention[]): readonly NationMention[] =>
    mentions.map(({ name, type, mention }) => ({ name, type, mention: movedMention(mention, from) }));
  return {
    named: moved(named),
    capitals: capitals.map((span) => movedSpan(span, from)),
    others: others.map((span) => movedSpan(span, from)),
    sides: sides.map((token) => token + from),
    peoples: moved(people),
  };
}

/**
 * Gathers countries: their names, the words for their people, the seats and capitals that act for them. A capital where
 * things happen stays a place.
 * @param blocks the article's, with their names
 */
export function gatherNations(
  article: Article,
  syntax: ArticleSyntax,
  blocks: readonly BlockNames[],
  models: Models,
): Nations {
  const actors = new Map<string, DraftActor>();
  const add = (name: string, type: ActorType, mention: DraftMention): void => {
    const actor = actors.get(name);
    if (actor) actor.mentions.push(mention);
    else actors.set(name, { type, name, mentions: [mention] });
  };
  const read = blocks.map((block, index) => nationsIn(block, firstTokenOf(article, index)));
  const addAll = (mentions: readonly NationMention[]): void => {
    for (const { name, type, mention } of mentions) add(name, type, mention);
  };
  for (const { named } of read) addAll(named);
  const halves = new Set<number>();
  const ofSides = [...actors.keys()].filter((name) => name.startsWith('North ') || name.startsWith('South '));
  if (ofSides.length > 0)
    for (const { sides } of read)
      for (const first of sides) {
        const [name, ...more] = ofSides.filter((country) => country.startsWith(article.tokens[first]!.text));
        if (name === undefined || more.length > 0) continue;
        halves.add(first);
        add(name, 'country', { first, end: first + 1, kind: 'name', type: 'place', why: `short for ${name}` });
      }
  for (const { peoples: people } of read) addAll(people);
  const others: NameSpan[] = [];
  for (const { capitals, others: own } of read) {
    const left: NameSpan[] = [];
    for (const capital of capitals) {
      const acting = actsFor(article, syntax, capital, (name) => actors.has(name), models);
      const { first, end, type } = capital;
      if (acting === null) left.push(retyped(capital, type === 'organization' ? type : 'place'));
      else {
        const why = `the capital that acts for ${acting}`;
        add(acting, 'country', { first, end, kind: 'metonym', type: 'place', why });
      }
    }
    for (const name of mergedNames(own, left)) if (halves.size === 0 || !halves.has(name.first)) others.push(name);
  }
  return { actors: [...actors.values()], others };
}

/** The country that a capital acts for where it stands, null where it does for none. */
function actsFor(
  { tokens, sentences }: Article,
  syntax: ArticleSyntax,
  capital: NameSpan,
  isNamed: (country: string) => boolean,
  { gazetteer }: Models,
): string | null {
  const { first, end } = capital;
  const { country } = countryReference(shownName(tokens, first, end))!;
  if (!isNamed(country.name) && !isWellKnown(tokens, capital, gazetteer)) return null;
  return capitalActs(tokens, syntax, first, end, sentenceAt({ tokens, sentences }, first)) ? country.name : null;
}

function readNations({ text, names }: BlockNames): BlockNations {
  const { tokens } = text;
  const named: NationMention[] = [];
  const others: NameSpan[] = [];
  const capitals: NameSpan[] = [];
  for (const span of names) {
    const { first, end, type } = span;
    if (type === 'person') {
      others.push(span);
      continue;
    }
    const add = (name: string, nation: ActorType, mention: DraftMention): void => {
      named.push({ name, type: nation, mention });
    };
    const shown = shownName(tokens, first, end);
    const reference = countryAt(tokens, first, end);
    const region = reference === null ? (regionNamed(shown) ?? regionOf(shown)) : null;
    if (reference?.word === 'capital') capitals.push(span);
    else if (reference?.word === 'name') {
      const kind = end === first + 1 && isAcronym(tokens[first]!) ? 'acronym' : 'name';
      add(reference.country.name, 'country', { first, end, kind, type: 'place' });
    } else if (reference?.word === 'seat') {
      const why = `the seat of ${reference.country.name}'s government`;
      const seat = type === 'organization' ? type : 'place';
      add(reference.country.name, 'country', { first, end, kind: 'metonym', type: seat, why });
    } else if (reference?.word === 'people') {
      add(reference.country.name, 'country', nationality(first, end, reference.country.name));
    } else if (region !== null) {
      if (regionOf(shown) === null) add(region.name, region.type, { first, end, kind: 'name', type: 'place' });
      else add(region.name, region.type, nationality(first, end, region.name));
    } else others.push(span);
  }
  return { named, capitals, others, sides: sidesIn(tokens, names), peoples: peoples(tokens, names) };
}

function nationality(first: number, end: number, name: string): DraftMention {
  return { first, end, kind: 'name', type: 'nationality', why: `the word for the people of ${name}` };
}

/** The tokens of "the North" and "the South" that no name goes on behind. */
function sidesIn(tokens: readonly Token[], names: readonly NameSpan[]): readonly number[] {
  const sides: number[] = [];
  let next = 0;
  for (const token of capitalsOf(tokens)) {
    const { text } = tokens[token]!;
    if ((text !== 'North' && text !== 'South') || tokens[token - 1]?.lower !== 'the') continue;
    const behind = tokens[token + 1]?.text ?? '.';
    if (startsWithCapital(behind) || behind === '-' || behind === 'of') continue;
    while (next < names.length && names[next]!.end <= token) next++;
    const name = names[next];
    const isNamed = name !== undefined && name.first <= token;
    if (!isNamed || (name.end === name.first + 1 && name.type === 'place')) sides.push(token);
  }
  return sides;
}

/** Whether readers know whose capital it is without the country's name. */
function isWellKnown(tokens: readonly Token[], span: NameSpan, gazetteer: Gazetteer): boolean {
  const phrase = tokens.slice(span.first, span.end).map((token) => token.lower);
  return (factsOf(gazetteer, phrase.join(' ')) & (fact.bigCity | fact.knownPlace)) !== 0;
}

/** Words for peoples outside names: "Russian troops", "North Korean missiles". */
function peoples(tokens: readonly Token[], names: readonly NameSpan[]): readonly NationMention[] {
  const found: NationMention[] = [];
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
      found.push({ ...people, mention: nationality(index, end, people.name) });
      from = end;
      break;
    }
  }
  return found;
}

/** Whose people the tokens from `first` to `end` are a word for; null where they are none. */
function peopleAt(tokens: readonly Token[], first: number, end: number): Omit<NationMention, 'mention'> | null {
  const firstWord = tokens[first]!.text;
  const lastWord = tokens[end - 1]!.text;
  const reference = countryAt(tokens, first, end);
  if (reference !== null) return reference.word === 'people' ? { name: reference.country.name, type: 'country' } : null;
  const region = mayBeRegion(firstWord, lastWord) ? regionOf(titleCase(shownName(tokens, first, end))) : null;
  return region && { name: region.name, type: region.type };
}

/** The tokens with a capital at which a word for a people begins. */
const peopleTokens = new TokenList(
  ({ text }, tokens, index) =>
    isCapitalised(text) &&
    (peopleAt(tokens, index, index + 1) !== null ||
      (index + 2 <= tokens.length && peopleAt(tokens, index, index + 2) !== null)),
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
