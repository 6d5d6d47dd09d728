import type { Token } from '../model.ts';
import type { NameText } from './blockNames.ts';
import type { NamePass } from './blockPass.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import { keyedPass, type Said } from './keyedPass.ts';
import { changedNames, mergedNames } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { officeNouns, personNouns } from './titles.ts';
import { wordSet } from './wordSet.ts';
import { capitalsOf, comparableName, isCapitalised } from './words.ts';

/** What a name may be that the words beside it introduce. */
type IntroducedType = 'organization' | 'place';

/** Nouns that say what sort of body a name is: "the regional carrier NAME". */
const bodyKinds: ReadonlySet<string> = wordSet(`
  agency airline airlines automaker bank brewery broadcaster brokerage bureau carmaker carrier chain channel charity
  chipmaker club company conglomerate consortium consultancy cooperative corporation daily drugmaker faction firm
  foundation giant group institute journal lobby magazine militia monopoly museum network newspaper newspapers
  nonprofit organisation organization outlet party portal publication regulator shipbuilder startup subsidiary
  supermarket syndicate tabloid telecom thinktank union utility watchdog website weekly
`);

/** The same of people too: "the film producer Ida Holm". */
const sharedKinds: ReadonlySet<string> = wordSet(`
  bookmaker brewer builder developer distributor grocer hotelier insurer lender maker manufacturer operator producer
  publisher retailer supplier
`);

/** Sorts of places that "of" joins to a name: "the village of NAME". */
const settlements: ReadonlySet<string> = new Set([
  'village', 'town', 'city', 'hamlet', 'suburb', 'township', 'municipality', 'district', 'province', 'county', 'island', 'islet', 'peninsula', 'port', 'villages',
]); // prettier-ignore

/** What is said behind a hyphen of what a body is: "state-run NAME", "privately-owned NAME". */
const standings: ReadonlySet<string> = new Set(['run', 'owned', 'controlled', 'listed', 'based', 'funded', 'backed']);

/** Words with capitals that name no body behind a noun for one: "the company Tuesday", "the bank President". */
const calendar: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan mr mrs ms miss dr sir i
`);

const pieces: ReadonlySet<string> = new Set(['report', 'reports', 'article', 'story', 'interview', 'editorial', 'column', 'published', 'reported']); // prettier-ignore
const breaking: ReadonlySet<string> = new Set(['reported', 'published', 'broke', 'revealed']);
const sayings: ReadonlySet<string> = new Set(['said', 'says', 'announced', 'denied', 'confirmed', 'declined', 'insisted', 'warned', 'apologised', 'apologized']); // prettier-ignore
const locative: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'near',
  'since',
  'until',
  'last',
  'after',
  'before',
  'by',
  'from',
]);

/** What stands behind a phrase in apposition. */
const closers: ReadonlySet<string> = new Set([',', '.', ';', ')', '—', '–', 'of', 'for', 'in', 'that', 'which', 'who']);

/** Longest name, in tokens, that is taken for one because of the words beside it. */
const longestName = 4;

/**
 * What the words beside a name introduce it as: a body behind a noun for one ("the ferry operator NAME", "state-run
 * NAME"), before "news agency" or before such a noun in apposition ("NAME, the ferry operator,"), a paper that reports
 * something; a place behind "the village of".
 * @param sentence half-open range of the sentence's tokens
 */
export function introducedAs(
  tokens: readonly Token[],
  { firstToken, endToken }: NameText['sentences'][number],
  first: number,
  end: number,
): IntroducedType | null {
  const word = (token: number): string => (token >= firstToken && token < endToken ? tokens[token]!.lower : '');
  const before = word(first - 1);
  const isKind = bodyKinds.has(before) || (end === first + 1 && sharedKinds.has(before));
  if (isKind && tokens[first - 1]!.text === before && !isKindOfBody(word(end))) return 'organization';
  if (standings.has(before) && word(first - 2) === '-' && !bodyKinds.has(word(end))) return 'organization';
  if (before === 'of' && settlements.has(word(first - 2))) return 'place';
  if (word(end) === 'news' && word(end + 1) === 'agency') return 'organization';
  if (before === 'the') {
    const link = word(first - 2);
    const piece = word(first - 3);
    if (pieces.has(piece) && (link === 'in' || (link === 'with' && piece === 'interview'))) return 'organization';
    const isPaper =
      (word(end) === 'can' && word(end + 1) === 'reveal') ||
      (word(end) === ',' && word(end + 1) === 'which' && isBreaking(word(end + 2), word(end + 3)));
    if (isPaper) return 'organization';
  }
  if (word(end) === ',' && !locative.has(before) && isBodyInApposition(tokens, end + 1, endToken))
    return 'organization';
  return null;
}

/** "which had reported", "which first published". */
function isBreaking(one: string, other: string): boolean {
  return breaking.has(one) || ((one === 'had' || one === 'first' || one === 'has') && breaking.has(other));
}

/** Whether a phrase that a noun for a body ends stands behind a comma: "the country's largest ferry operator,". */
function isBodyInApposition(tokens: readonly Token[], from: number, limit: number): boolean {
  const opening = tokens[from]?.lower ?? '';
  const isOwned = tokens[from + 1]?.lower === "'s";
  if (opening !== 'the' && opening !== 'a' && opening !== 'an' && !(isOwned && isCapitalised(tokens[from]!.text)))
    return false;
  for (let token = from + 1; token < limit && token < from + 9; token++) {
    const { lower } = tokens[token]!;
    if (closers.has(lower)) return isKindOfBody(tokens[token - 1]!.text);
    if (lower !== '-' && lower !== "'s" && !/^\p{L}/u.test(lower)) return false;
  }
  return false;
}

/** Whether a noun says what sort of body something is: "carrier", "newspaper". */
export function isKindOfBody(text: string): boolean {
  return bodyKinds.has(text) || sharedKinds.has(text);
}

/** Whether a name that the tagger took for no actor's says something: "NAME, which runs the ferries, denied that". */
function isSpeaking(tokens: readonly Token[], { first, end }: NameSpan, limit: number): boolean {
  // Members of a faith or a party are many.
  if (end === first + 1 && tokens[first]!.lower.endsWith('s')) return false;
  if (tokens[first - 1]?.lower === 'the' && end === first + 1) return false;
  let verb = end;
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which') {
    for (verb = end + 2; verb < limit && verb < end + 14 && tokens[verb]!.text !== ','; verb++);
    verb++;
  }
  return verb < limit && sayings.has(tokens[verb]!.lower);
}

/** Something that may be an actor's name: half-open range of tokens. */
interface Candidate {
  readonly first: number;
  readonly end: number;
  /** The name of no actor that it is; null for words with capitals that no name has. */
  readonly name: NameSpan | null;
  readonly as: IntroducedType | null;
}

/**
 * Takes for names, or for the names of actors, the words that those beside them introduce; what is introduced at one place
 * is an actor's name wherever the tagger saw a name.
 */
export function findingIntroduced(): NamePass {
  return keyedPass<IntroducedType | null, IntroducedType>({
    tell: ({ text, names }) =>
      candidatesIn(text, names).map(({ first, end, as }): Said<IntroducedType | null> => ({
        key: comparableName(text.tokens, first, end),
        fact: as,
      })),
    judge: (facts) => facts.find((fact) => fact !== null) ?? undefined,
    areSame: Object.is,
    areSameFacts: Object.is,
    change: (text, names, known) => {
      const added: NameSpan[] = [];
      const better = new Map<NameSpan, IntroducedType>();
      for (const { name, first, end, as } of candidatesIn(text, names)) {
        const type = name === null ? as : known.get(comparableName(text.tokens, first, end));
        if (!type) continue;
        if (name === null) added.push(spanOf(first, end, type));
        else better.set(name, type);
      }
      const mended =
        better.size === 0
          ? names
          : changedNames(names, (name) => {
              const type = better.get(name);
              return type === undefined ? null : retyped(name, type);
            });
      return mergedNames(mended, added);
    },
  });
}

function candidatesIn({ tokens, sentences }: NameText, names: readonly NameSpan[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let sentence = 0;
  let next = 0;
  let from = 0;
  for (const first of capitalsOf(tokens)) {
    if (first < from) continue;
    while (sentences[sentence]!.endToken <= first) sentence++;
    while (next < names.length && names[next]!.end <= first) next++;
    const range = sentences[sentence]!;
    const name = names[next];
    if (name !== undefined && name.first <= first) {
      from = name.end;
      if (name.type !== 'other' || name.first < first || countryAt(tokens, first, name.end) !== null) continue;
      if (isJoined(tokens, range, first, name.end)) continue;
      const as =
        introducedAs(tokens, range, first, name.end) ??
        (isSpeaking(tokens, name, range.endToken) ? 'organization' : null);
      candidates.push({ first, end: name.end, name, as });
      continue;
    }
    const limit = Math.min(name?.first ?? tokens.length, range.endToken);
    let end = first + 1;
    while (end < limit && isCapitalised(tokens[end]!.text)) end++;
    from = end;
    if (end - first > longestName || isJoined(tokens, range, first, end)) continue;
    if (!mayBeName(tokens, range.firstToken, first, end)) continue;
    const as = introducedAs(tokens, range, first, end);
    if (as !== null) candidates.push({ first, end, name: null, as });
  }
  return candidates;
}

/** Whether what has a capital or a hyphen goes on with words, so that they may be part of a longer name. */
function isJoined(
  tokens: readonly Token[],
  { firstToken, endToken }: NameText['sentences'][number],
  first: number,
  end: number,
): boolean {
  const before = first - 1 > firstToken ? tokens[first - 1]!.text : '';
  const next = end < endToken ? tokens[end]!.text : '';
  return isCapitalised(before) || isCapitalised(next) || next === '-' || next === '/';
}

/** Whether words with capitals may name something: no month, office or people, and more than what opens a sentence. */
function mayBeName(tokens: readonly Token[], limit: number, first: number, end: number): boolean {
  const { text, lower } = tokens[first]!;
  if (text.length < 2 || lower === 'the') return false;
  if (first === limit && !isAcronym(tokens[first]!)) return false;
  if (calendar.has(lower) || officeNouns.has(lower) || personNouns.has(lower)) return false;
  return countryAt(tokens, first, first + 1) === null && countryAt(tokens, first, end) === null;
}
