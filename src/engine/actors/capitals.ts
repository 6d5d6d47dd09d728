import type { Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import { extendPhrase, fact, factsOf, phraseFacts, phraseStart } from '../tagging/gazetteer.ts';
import { organizationNouns, placeNouns } from './bodies.ts';
import { countryReference } from './countries.ts';
import type { NameSpan, NameType } from './names.ts';
import { honorifics, officeNouns } from './titles.ts';

const linkWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  '&',
  '-',
  "'",
  '’',
  'de',
  'del',
  'la',
  'al',
  'bin',
  'von',
  'van',
]);

const calendar: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may',
  'june', 'july', 'august', 'september', 'october', 'november', 'december', 'i',
]); // prettier-ignore

/** Names by their capitals, the gazetteer and the titles before them: what is found without trained weights. */
export function capitalRuns(article: Article, models: Models): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (const sentence of article.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken;) {
      const end = isCapital(article.tokens[index]!) ? runEnd(article.tokens, index, sentence.endToken) : index;
      if (end > index) addRun(names, article.tokens, models, { first: index, end }, sentence.firstToken);
      index = Math.max(end, index + 1);
    }
  }
  return names;
}

function isCapital(token: Token): boolean {
  const initial = token.text.charAt(0);
  return initial !== initial.toLowerCase();
}

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  for (let next = end; next < limit && next < end + 3; next++) {
    if (isCapital(tokens[next]!)) end = next + 1;
    else if (!linkWords.has(tokens[next]!.lower)) break;
  }
  return end;
}

function addRun(
  names: NameSpan[],
  tokens: readonly Token[],
  models: Models,
  run: { readonly first: number; readonly end: number },
  sentenceStart: number,
): void {
  let { first } = run;
  let titled = false;
  const facts = (index: number): number => factsOf(models.gazetteer, tokens[index]!.lower);
  if (first === sentenceStart && run.end - first > 1 && !known(facts(first))) first++;
  while (first < run.end && (honorifics.has(tokens[first]!.lower) || officeNouns.has(tokens[first]!.lower))) {
    titled = true;
    first++;
  }
  if (first === run.end) return;
  const length = run.end - first;
  if (length === 1 && calendar.has(tokens[first]!.lower)) return;
  if (length === 1 && first === sentenceStart && !titled && !known(facts(first))) return;
  names.push({ first, end: run.end, type: typeOf(tokens, models, first, run.end, titled) });
}

function known(facts: number): boolean {
  return (
    (facts & (fact.country | fact.demonym | fact.city | fact.knownPlace | fact.knownPerson | fact.firstName)) !== 0
  );
}

function typeOf(tokens: readonly Token[], models: Models, first: number, end: number, titled: boolean): NameType {
  const words = tokens.slice(first, end);
  const reference = countryReference(words.map((token) => token.text).join(''));
  if (reference !== null) return reference.word === 'people' ? 'other' : 'place';
  if (words.some((token) => organizationNouns.has(token.lower))) return 'organization';
  if (words.some((token) => placeNouns.has(token.lower))) return 'place';
  const whole = phraseFacts(
    models.gazetteer,
    words.reduce((state, token) => extendPhrase(state, token.lower), phraseStart()),
  );
  if (titled) return 'person';
  if ((whole & (fact.bigCity | fact.country | fact.capital)) !== 0) return 'place';
  const opening = factsOf(models.gazetteer, words[0]!.lower);
  const closing = factsOf(models.gazetteer, words.at(-1)!.lower);
  if (words.length > 1 && (opening & fact.firstName || closing & fact.surname)) return 'person';
  if ((whole & (fact.city | fact.knownPlace)) !== 0) return 'place';
  if ((whole & (fact.knownOrganization | fact.company)) !== 0) return 'organization';
  if (words.length === 1 && words[0]!.text === words[0]!.text.toUpperCase() && words[0]!.text.length > 1)
    return 'organization';
  if ((whole & fact.demonym) !== 0) return 'other';
  return words.length > 1 || (whole & (fact.surname | fact.knownPerson)) !== 0 ? 'person' : 'organization';
}
