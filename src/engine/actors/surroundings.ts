import type { Article, Sentence, Token } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { companySuffixes, organizationNouns, placeNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import { familyFirstNames } from './familyNames.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { isPersonal } from './titledNames.ts';
import { honorifics, officeNouns } from './titles.ts';
import { comparableWords, isCapitalised } from './words.ts';

const addresses: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'messrs', 'madame', 'señor', 'señora']); // prettier-ignore

/** Offices that firms and teams hold too: "the market leader". */
const sharedOffices: ReadonlySet<string> = new Set(['leader', 'head', 'chief', 'general', 'private', 'crown', 'count', 'tan', 'tun', 'don']); // prettier-ignore

const settlements: ReadonlySet<string> = new Set([
  'village', 'town', 'city', 'district', 'province', 'county', 'island', 'suburb', 'township', 'municipality', 'hamlet', 'region', 'port',
  'residents', 'outskirts', 'streets', 'north', 'south', 'east', 'west', 'coast', 'inhabitants', 'northeast', 'northwest', 'southeast', 'southwest',
]); // prettier-ignore

const locative: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout']);

/** What a country, a town or a region has. */
const havenOfPlaces: ReadonlySet<string> = new Set([
  'presidential', 'parliamentary', 'election', 'elections', 'capital', 'coast', 'coastline', 'border', 'borders', 'economy', 'parliament', 'airport',
  'population', 'streets', 'mayor', 'northern', 'southern', 'eastern', 'western', 'residents', 'army', 'neighbours', 'neighbors', 'constitution', 'harbour',
  'harbor', 'suburbs', 'outskirts', 'busiest',
]); // prettier-ignore

/** What a firm, a club or a paper has. */
const havenOfBodies: ReadonlySet<string> = new Set([
  'chairman', 'chairwoman', 'ceo', 'shareholder', 'shareholders', 'shares', 'board', 'profit', 'profits', 'revenue', 'revenues', 'correspondent',
  'subsidiary', 'employees', 'customers', 'headquarters', 'newsroom', 'factory', 'factories', 'shareholding', 'sales',
  'bondholders', 'creditors',
]); // prettier-ignore

/** What stands right behind a body's name, and behind no person's. */
const besideBodies: ReadonlySet<string> = new Set([
  'correspondent', 'reporter', 'journalist', 'shareholders', 'shares', 'employees', 'executives', 'headquarters', 'subsidiary', 'spokesman', 'spokeswoman',
  'spokesperson',
]); // prettier-ignore

const havenOfPeople: ReadonlySet<string> = new Set([
  'wife', 'husband', 'mother', 'father', 'son', 'sons', 'daughter', 'daughters', 'lawyer', 'lawyers', 'attorney', 'body', 'family', 'parents', 'brother',
  'sister', 'girlfriend', 'boyfriend', 'widow', 'career', 'life', 'death', 'campaign', 'aides',
]); // prettier-ignore

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
export function retypeBySurroundings(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const groups = new Map<string, { readonly words: readonly string[]; readonly members: number[] }>();
  const surnames = new Set<string>();
  names.forEach(({ first, end, type }, index) => {
    const words = comparableWords(article.tokens, first, end);
    if (type === 'person' && words.length > 1) {
      surnames.add(words.at(-1)!);
      if (familyFirstNames.has(words[0]!)) surnames.add(words[0]!);
    }
    const key = words.join(' ');
    const group = groups.get(key) ?? { words, members: [] };
    group.members.push(index);
    groups.set(key, group);
  });
  const sentences = sentencesOf(article, names);
  const changed = [...names];
  for (const { words, members } of groups.values()) {
    const { type } = names[members[0]!]!;
    if (words.length === 0 || type === 'other' || (words.length === 1 && surnames.has(words[0]!))) continue;
    const evidence: Evidence = { person: 0, organization: 0, place: 0 };
    if (type === 'organization' && words.length === 1 && isAcronym(article.tokens[names[members[0]!]!.first]!))
      continue;
    for (const member of members) weigh(article.tokens, sentences[member]!, names, member, evidence, gazetteer);
    const better = typeOf(type, words, evidence, gazetteer);
    if (better !== type)
      for (const member of members)
        if (names[member]!.type !== 'other') changed[member] = retyped(names[member]!, better);
  }
  return changed;
}

function sentencesOf({ sentences }: Article, names: readonly NameSpan[]): readonly Sentence[] {
  let sentence = 0;
  return names.map(({ first }) => {
    while (sentences[sentence]!.endToken <= first) sentence++;
    return sentences[sentence]!;
  });
}

function typeOf(type: NameType, words: readonly string[], evidence: Evidence, gazetteer: Gazetteer): NameType {
  const { person, organization, place } = evidence;
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

/** Adds what the words around one mention tell. */
function weigh(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  names: readonly NameSpan[],
  index: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
): void {
  const { first, end } = names[index]!;
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
    const neighbour = names[index - 1];
    const isCountry = neighbour !== undefined && countryAt(tokens, neighbour.first, neighbour.end) !== null;
    if (word(first - 1) === ',' && neighbour?.end === first - 1 && neighbour.type === 'place' && !isCountry) {
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
  if (end > first + 1 && organizationNouns.has(word(end - 1)) && sayings.has(word(afterAside(tokens, end, endToken))))
    evidence.organization++;
  if (word(end) === ',' && /^[0-9]+$/u.test(word(end + 1)) && lengths.has(word(end + 2))) evidence.place += 2;
  if (word(end) === 'reported' && (word(end + 1) === 'on' || word(end + 1) === 'that')) evidence.organization++;
  const office = word(first - 1);
  if (names[index]!.type === 'person' && isCapitalised(tokens[first - 1]?.text ?? '') && officeNouns.has(office))
    evidence.person++;
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
