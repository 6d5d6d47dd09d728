import type { Token } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { sentenceAt, type BlockNames, type NameText } from './blockNames.ts';
import type { NamePass } from './blockPass.ts';
import { companySuffixes, organizationNouns, placeNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import { familyFirstNames } from './familyNames.ts';
import { introducedAs } from './introduced.ts';
import { keyedPass, type Said } from './keyedPass.ts';
import { formAt } from './nameForms.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { isPersonal } from './titledNames.ts';
import { honorifics, officeNouns } from './titles.ts';
import { wordSet } from './wordSet.ts';
import { comparableName, comparableWords, isCapitalised } from './words.ts';

const addresses: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'messrs', 'madame', 'señor', 'señora']); // prettier-ignore

/** Offices that firms and teams hold too: "the market leader". */
const sharedOffices: ReadonlySet<string> = new Set(['leader', 'head', 'chief', 'general', 'private', 'crown', 'count', 'tan', 'tun', 'don']); // prettier-ignore

const settlements: ReadonlySet<string> = wordSet(`
  village town city district province county island suburb township municipality hamlet region port residents
  outskirts streets north south east west coast inhabitants northeast northwest southeast southwest
`);

const locative: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout']);

/** What a country, a town or a region has. */
const havenOfPlaces: ReadonlySet<string> = wordSet(`
  presidential parliamentary election elections capital coast coastline border borders economy parliament airport
  population streets mayor northern southern eastern western residents army neighbours neighbors constitution harbour
  harbor suburbs outskirts busiest
`);

/** What a firm, a club or a paper has. */
const havenOfBodies: ReadonlySet<string> = wordSet(`
  chairman chairwoman ceo shareholder shareholders shares board profit profits revenue revenues correspondent
  subsidiary employees customers headquarters newsroom factory factories shareholding sales bondholders creditors
`);

/** What stands right behind a body's name, and behind no person's. */
const besideBodies: ReadonlySet<string> = new Set([
  'correspondent', 'reporter', 'journalist', 'shareholders', 'shares', 'employees', 'executives', 'headquarters', 'subsidiary', 'spokesman', 'spokeswoman',
  'spokesperson',
]); // prettier-ignore

const havenOfPeople: ReadonlySet<string> = wordSet(`
  wife husband mother father son sons daughter daughters lawyer lawyers attorney body family parents brother sister
  girlfriend boyfriend widow career life death campaign aides
`);

const deals: ReadonlySet<string> = new Set(['buy', 'buys', 'bought', 'acquire', 'acquires', 'acquired']);
const dealNouns: ReadonlySet<string> = new Set(['acquisition', 'takeover', 'stake', 'shares', 'subsidiary', 'merger', 'shareholder', 'shareholders']); // prettier-ignore
const dealLinks: ReadonlySet<string> = new Set(['of', 'in', 'with']);
const sayings: ReadonlySet<string> = new Set(['said', 'says', 'announced', 'reported', 'warned', 'denied', 'confirmed']); // prettier-ignore
const sites: ReadonlySet<string> = new Set(['in', 'at', 'on', 'along', 'from', 'inside', 'outside', 'near', 'around']);

const knownPlace = fact.country | fact.city | fact.bigCity | fact.capital | fact.knownPlace | fact.demonym;

const lengths: ReadonlySet<string> = new Set(['km', 'kilometres', 'kilometers', 'miles']);

/** How much speaks for each type. */
interface Evidence {
  person: number;
  organization: number;
  place: number;
}

/**
 * Gives the names that the tagger took for another type the one that the words around their mentions show: what is told
 * something in quotes or has shareholders is a body, what people live in is a place, who has an age or a wife is a person.
 * Known names, and names that the words around them tell nothing of, stay what they are.
 */
export function retypingBySurroundings(gazetteer: Gazetteer): NamePass {
  return keyedPass<NameFact | SurnameFact, NameType>({
    tell: (block) => toldOfSurroundings(block, gazetteer),
    judge: (facts) => betterType(facts, gazetteer),
    areSame: Object.is,
    areSameFacts,
    change: ({ tokens }, names, better) => {
      if (better.size === 0) return names;
      return changedNames(names, (name) => {
        const type = name.type === 'other' ? undefined : better.get(comparableName(tokens, name.first, name.end));
        return type === undefined ? null : retyped(name, type);
      });
    },
  });
}

/** One mention of a name, with what the words around it tell. */
interface NameFact {
  readonly words: readonly string[];
  readonly type: NameType;
  /** Whether a name that is met first so stays what it is. */
  readonly isLeft: boolean;
  readonly told: Weighed;
}

/** That a word is somebody's surname. */
type SurnameFact = 'surname';

function toldOfSurroundings(
  { text, names }: BlockNames,
  gazetteer: Gazetteer,
): readonly Said<NameFact | SurnameFact>[] {
  const said: Said<NameFact | SurnameFact>[] = [];
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    const words = comparableWords(text.tokens, first, end);
    if (type === 'person' && words.length > 1) {
      said.push({ key: words.at(-1)!, fact: 'surname' });
      if (familyFirstNames.has(words[0]!)) said.push({ key: words[0]!, fact: 'surname' });
    }
    const isLeft = words.length === 0 || type === 'other' || isLoneAcronym(text.tokens, names[index]!, words);
    const told = weighed(text, names, index, gazetteer);
    said.push({ key: comparableName(text.tokens, first, end), fact: { words, type, isLeft, told } });
  }
  return said;
}

function areSameFacts(one: NameFact | SurnameFact, other: NameFact | SurnameFact): boolean {
  if (one === 'surname' || other === 'surname') return one === other;
  const { person, organization, place } = one.told;
  const its = other.told;
  return (
    one.type === other.type &&
    one.isLeft === other.isLeft &&
    person === its.person &&
    organization === its.organization &&
    place === its.place
  );
}

/** The type that a name has by what stands around its mentions, where the tagger gave it another one. */
function betterType(facts: readonly (NameFact | SurnameFact)[], gazetteer: Gazetteer): NameType | undefined {
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  let met: NameFact | null = null;
  let isSurname = false;
  for (const fact of facts) {
    if (fact === 'surname') {
      isSurname = true;
      continue;
    }
    met ??= fact;
    if (met.isLeft) return undefined;
    evidence.person += fact.told.person;
    evidence.organization += fact.told.organization;
    evidence.place += fact.told.place;
  }
  if (met === null || (isSurname && met.words.length === 1)) return undefined;
  const found = typeOf(met.type, met.words, evidence, gazetteer);
  return found === met.type ? undefined : found;
}

function isLoneAcronym(tokens: readonly Token[], { first, type }: NameSpan, words: readonly string[]): boolean {
  return type === 'organization' && words.length === 1 && isAcronym(tokens[first]!);
}

/** What the words around a name tell, with what that was told from besides them. */
export interface Weighed extends Readonly<Evidence> {
  readonly besides: number;
  readonly gazetteer: Gazetteer;
}

/** Whether a place is named one token before a name, and is no country. */
function isBehindPlace(tokens: readonly Token[], names: readonly NameSpan[], index: number): boolean {
  const before = names[index - 1];
  if (before?.type !== 'place' || before.end !== names[index]!.first - 1) return false;
  return countryAt(tokens, before.first, before.end) === null;
}

/** What the words around a name tell; looked at once, where it stays the same. */
function weighed(text: NameText, names: readonly NameSpan[], index: number, gazetteer: Gazetteer): Weighed {
  const { tokens } = text;
  const name = names[index]!;
  const behindPlace = isBehindPlace(tokens, names, index);
  const besides = (name.type === 'person' ? 1 : 0) + (behindPlace ? 2 : 0);
  const form = formAt(tokens, name.first, name.end);
  if (form.weighed?.besides !== besides || form.weighed.gazetteer !== gazetteer) {
    const evidence: Evidence = { person: 0, organization: 0, place: 0 };
    weigh(tokens, sentenceAt(text, name.first), name, behindPlace, evidence, gazetteer);
    form.weighed = { ...evidence, besides, gazetteer };
  }
  return form.weighed;
}

function typeOf(type: NameType, words: readonly string[], evidence: Evidence, gazetteer: Gazetteer): NameType {
  const { person, organization, place } = evidence;
  // Most names stay what they are for want of evidence.
  const isOpen =
    type === 'person' ? words.length > 1 || Math.max(organization, place) >= 1 : person + organization + place > 0;
  if (!isOpen) return type;
  const facts = factsOf(gazetteer, words.join(' '));
  const last = words.at(-1)!;
  const isBody = words.length > 1 && (organizationNouns.has(last) || companySuffixes.has(last));
  const isSite = words.length > 1 && placeNouns.has(last) && !words.some((word) => organizationNouns.has(word));
  if (type === 'person') {
    if (isBody && (factsOf(gazetteer, last) & fact.surname) === 0) return 'organization';
    if (person > 0 || isBorneByPeople(words, facts, gazetteer)) return type;
    if (Math.max(organization, place) < 1 || organization === place) return type;
    return organization > place ? 'organization' : 'place';
  }
  const isKnown = (facts & (knownPlace | fact.knownOrganization | fact.company)) !== 0;
  if (person > (type === 'place' ? 0 : 1) && organization + place === 0 && !isKnown && !isBody && !isSite)
    return 'person';
  if (type === 'place') {
    const isKnownPlace = (facts & knownPlace) !== 0;
    return organization > 0 && place === 0 && !isKnownPlace && !isSite ? 'organization' : type;
  }
  if (organization > 0 || isBody || (facts & (fact.knownOrganization | fact.company)) !== 0) return type;
  return place > 1 || (isSite && place > 0) ? 'place' : type;
}

/** Whether a name is known to be borne by people. */
function isBorneByPeople(words: readonly string[], facts: number, gazetteer: Gazetteer): boolean {
  const bits = fact.firstName | fact.surname | fact.knownPerson;
  if (words.length === 1) return (facts & bits) !== 0;
  return (
    (facts & fact.knownPerson) !== 0 ||
    (factsOf(gazetteer, words[0]!) & fact.firstName) !== 0 ||
    (factsOf(gazetteer, words.at(-1)!) & fact.surname) !== 0
  );
}

/** Adds what the words around one mention tell; `behindPlace` as {@link isBehindPlace} says. */
function weigh(
  tokens: readonly Token[],
  sentence: NameText['sentences'][number],
  { first, end, type }: NameSpan,
  behindPlace: boolean,
  evidence: Evidence,
  gazetteer: Gazetteer,
): void {
  const { firstToken, endToken } = sentence;
  if (introducedAs(tokens, sentence, first, end) === 'organization') evidence.organization++;
  const word = (token: number): string => (token >= firstToken && token < endToken ? tokens[token]!.lower : '');
  const before = word(first - 1) === 'the' ? first - 2 : first - 1;
  const owns = word(end) === "'s" || word(end) === '’s';
  if (owns) {
    for (let token = end + 1; token < end + 3; token++) {
      const owned = isCapitalised(tokens[token]?.text ?? '') ? '' : word(token);
      if (havenOfPlaces.has(owned)) evidence.place++;
      else if (havenOfBodies.has(owned)) evidence.organization++;
      else if (havenOfPeople.has(owned)) evidence.person++;
      else continue;
      break;
    }
    if (word(end + 1) === 'chief' && word(end + 2) === 'executive') evidence.organization++;
  } else {
    const isOne = !isCapitalised(tokens[end]?.text ?? '') && word(end) !== 'and' && word(end) !== 'et';
    if (locative.has(word(first - 1)) && isOne) evidence.place++;
    else if (sites.has(word(before)) && end > first + 1 && placeNouns.has(word(end - 1))) evidence.place++;
    if (word(first - 1) === ',' && behindPlace) {
      const next = word(end);
      if (next === ',' || next === '.' || next === ')') evidence.place += 0.5;
    }
  }
  if (word(before) === 'of' && settlements.has(word(before - 1))) evidence.place += 2;
  if (
    word(before) === 'told' &&
    isTold(tokens, Math.max(firstToken, first - 60), Math.min(endToken, end + 20), word(end))
  )
    evidence.organization++;
  if (deals.has(word(before)) || (dealLinks.has(word(before)) && dealNouns.has(word(before - 1))))
    evidence.organization++;
  if (besideBodies.has(word(end))) evidence.organization++;
  // A village or a stretch of country; the Upper House is a chamber.
  if (/^(?:upper|lower)$/u.test(word(first)) && end === first + 2 && word(end - 1) !== 'house') evidence.place += 2;
  if (end > first + 1 && organizationNouns.has(word(end - 1)) && sayings.has(word(afterAside(tokens, end, endToken))))
    evidence.organization++;
  if (word(end) === ',' && /^[0-9]+$/u.test(word(end + 1)) && lengths.has(word(end + 2))) evidence.place += 2;
  if (word(end) === 'reported' && (word(end + 1) === 'on' || word(end + 1) === 'that')) evidence.organization++;
  const office = word(first - 1);
  if (type === 'person' && isCapitalised(tokens[first - 1]?.text ?? '') && officeNouns.has(office)) evidence.person++;
  if (isTeam(tokens, firstToken, first, end, gazetteer)) evidence.organization++;
  if (isPersonBefore(tokens, firstToken, first, end, gazetteer)) evidence.person += 2;
  if (word(end) === ',' && /^[1-9][0-9]$/u.test(word(end + 1)) && /^[,.]$/u.test(word(end + 2))) evidence.person += 2;
}

const opposing: ReadonlySet<string> = new Set([
  'for',
  'against',
  'with',
  'beat',
  'joined',
  'signed',
  'over',
  'by',
  'coach',
  'than',
]);

/** "plays for the Arden Otters": many of something, of a city, that one plays for or against. */
function isTeam(tokens: readonly Token[], limit: number, first: number, end: number, gazetteer: Gazetteer): boolean {
  if (first - 2 < limit || end < first + 2 || tokens[first - 1]!.lower !== 'the') return false;
  if (!opposing.has(tokens[first - 2]!.lower)) return false;
  const last = tokens[end - 1]!.lower;
  const isCity = (factsOf(gazetteer, tokens[first]!.lower) & (fact.city | fact.bigCity)) !== 0;
  return isCity && last.endsWith('s') && last.length > 3 && !placeNouns.has(last);
}

/** Whether what follows "told" hears a quotation and so prints it: "…," she told NAME on Monday. */
function isTold(tokens: readonly Token[], first: number, end: number, next: string): boolean {
  if (next === 'that' || next === 'to' || next === 'he' || next === 'she' || next === "'s") return false;
  for (let token = first; token < end; token++) if (/^["“”]$/u.test(tokens[token]!.text)) return true;
  return false;
}

/** The token after a name and what stands between commas behind it: "NAME, the port's largest customer, said". */
function afterAside(tokens: readonly Token[], end: number, limit: number): number {
  if (tokens[end]?.text !== ',') return end;
  for (let token = end + 1; token < limit && token < end + 12; token++)
    if (tokens[token]!.text === ',') return token + 1;
  return end;
}

/** Whether a form of address or an office stands before a name: "Mrs NAME", "Judge NAME", "the ferry's captain, NAME,". */
function isPersonBefore(
  tokens: readonly Token[],
  limit: number,
  first: number,
  end: number,
  gazetteer: Gazetteer,
): boolean {
  if (first - 1 < limit) return false;
  const before = tokens[first - 1]!.lower.replace('.', '');
  if (addresses.has(before)) return true;
  if (end < first + 2 || end > first + 4) return false;
  for (let token = first; token < end; token++) if (!isPersonal(tokens[token]!)) return false;
  if (before === ',') {
    const behind = tokens[end]?.lower ?? '';
    const isOwned = /^(?:the|['’]s|its|his|her|their|a|an)$/u.test(tokens[first - 3]?.lower ?? '');
    return (
      first - 3 >= limit && isOwned && officeNouns.has(tokens[first - 2]!.lower) && /^(?:,|\.|who|said)$/u.test(behind)
    );
  }
  const isKnown =
    (factsOf(gazetteer, tokens[first]!.lower) & fact.firstName) !== 0 ||
    (factsOf(gazetteer, tokens[end - 1]!.lower) & fact.surname) !== 0;
  return (officeNouns.has(before) || honorifics.has(before)) && (isKnown || !sharedOffices.has(before));
}
