import { spanOfTokens } from '../article/lookup.ts';
import type { Article, Quantity, Token } from '../model.ts';
import { ownString } from '../ownString.ts';
import { wordSet } from './words.ts';

/** A quantity with the token that carries its number, so that the event beside it can be found. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly firstToken: number;
  readonly endToken: number;
}

const small: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const numberWords = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);
const scales = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const vague = new Map<string, readonly [number, number | null]>([
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['hundreds', [200, null]],
  ['thousands', [2000, null]],
  ['millions', [2_000_000, null]],
  ['billions', [2_000_000_000, null]],
]);
/** All words that a quantity may begin with. */
const counting: ReadonlySet<string> = new Set([...numberWords.keys(), ...vague.keys(), ...ordinals]);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const currencies = new Map<string, string>([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
]);
const units = new Map<string, string>([
  ['km', 'kilometer'],
  ['kms', 'kilometer'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometer'],
  ['kilometers', 'kilometer'],
  ['metres', 'meter'],
  ['metre', 'meter'],
  ['mph', 'mile per hour'],
  ['kph', 'kilometer per hour'],
  ['feet', 'foot'],
  ['%', 'percent'],
  ['percent', 'percent'],
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['tonnes', 'tonne'],
  ['kg', 'kilogram'],
]);
const calendarWords = wordSet(
  "january february march april may june july august september october november december a.m. p.m. am pm o'clock",
);
const approximate = wordSet('about around approximately roughly some circa');
const nearly = wordSet('nearly almost');

/** A digit string with thousands' commas or a decimal point as a number; null where it is none ("2010s", "3-2"). */
export function parseFigure(text: string): number | null {
  let digits = '';
  let point = false;
  for (const letter of text) {
    if (letter >= '0' && letter <= '9') digits += letter;
    else if (letter === '.' && !point && digits) {
      digits += letter;
      point = true;
    } else if (letter !== ',' || !digits) return null;
  }
  return digits && !digits.endsWith('.') ? Number(digits) : null;
}

const isYear = (value: number, text: string): boolean => value >= 1500 && value <= 2100 && text.length === 4;

function singular(word: string): string {
  const known = units.get(word);
  if (known) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

/** The comparison in the words before a number: its range, and how many tokens it takes. */
function comparison(tokens: readonly Token[], first: number, floor: number, value: number) {
  const one = first - 1 >= floor ? tokens[first - 1]!.lower : '';
  const two = first - 2 >= floor ? tokens[first - 2]!.lower : '';
  const margin = value * 0.1;
  if (one === 'than' && (two === 'more' || two === 'greater' || two === 'larger'))
    return { min: value, max: null, taken: 2 };
  if (one === 'than' && (two === 'less' || two === 'fewer')) return { min: null, max: value, taken: 2 };
  if (one === 'least' && two === 'at') return { min: value, max: null, taken: 2 };
  if (one === 'most' && two === 'at') return { min: null, max: value, taken: 2 };
  if (one === 'to' && two === 'up') return { min: null, max: value, taken: 2 };
  if (one === 'over') return { min: value, max: null, taken: 1 };
  if (one === 'under') return { min: null, max: value, taken: 1 };
  if (approximate.has(one)) return { min: value - margin, max: value + margin, taken: 1 };
  if (nearly.has(one)) return { min: value - margin, max: value, taken: 1 };
  return { min: value, max: value, taken: 0 };
}

/**
 * Finds numbers with what they count: "more than 3,100 dockworkers", "40 million crowns", "its third meeting" (unit
 * `meeting`, a count that can be checked). Years, clock times and what stands in a time expression are left out.
 * @param timeAt for each token the time expression that covers it, -1 where none does
 */
export function findQuantities(article: Article, timeAt: Int32Array): readonly PlacedQuantity[] {
  const { tokens, text } = article;
  const found: PlacedQuantity[] = [];
  for (const sentence of article.sentences) {
    const floor = sentence.firstToken;
    for (let index = floor; index < sentence.endToken; index++) {
      const word = tokens[index]!.lower;
      if (!isDigit(word.charCodeAt(0)) && !counting.has(word)) continue;
      let value = parseFigure(word) ?? numberWords.get(word) ?? null;
      const loose = vague.get(word);
      const ordinal = value === null && !loose ? ordinals.indexOf(word) : -1;
      if (value === null && !loose && ordinal < 0) continue;
      let last = index;
      let first = index;
      const currency = currencies.get(tokens[index - 1]?.text ?? '') ?? null;
      if (currency && index > floor) first--;
      if (value !== null) {
        const compound =
          tens.includes(word) && tokens[index + 1]?.text === '-'
            ? numberWords.get(tokens[index + 2]?.lower ?? '')
            : undefined;
        if (compound !== undefined && compound < 10 && index + 2 < sentence.endToken) {
          value += compound;
          last = index + 2;
        }
        for (
          let scale = scaleAt(tokens, last + 1, sentence.endToken);
          scale;
          scale = scaleAt(tokens, last + 1, sentence.endToken)
        ) {
          value *= scale;
          last++;
        }
      }
      const covered = timeAt[index]! >= 0;
      const unit = currency ? { name: currency, end: last + 1 } : unitAfter(tokens, last + 1, sentence.endToken);
      const plain = last === index && value !== null;
      const skip =
        covered ||
        (plain && !currency && isYear(value ?? 0, word)) ||
        (plain && unit === null && !currency) ||
        (word === 'one' && (unit === null || tokens[index + 1]?.lower === 'of')) ||
        (ordinal >= 0 && unit === null);
      if (skip) {
        index = last;
        continue;
      }
      const amount = value ?? (loose ? loose[0] : ordinal + 1);
      const range = loose ? { min: loose[0], max: loose[1], taken: 0 } : comparison(tokens, first, floor, amount);
      first -= range.taken;
      const end = unit ? unit.end : last + 1;
      const { start, end: stop } = spanOfTokens(article, first, end);
      const name = ordinal >= 0 && unit ? `ordinal ${unit.name}` : (unit?.name ?? null);
      found.push({
        quantity: {
          value: amount,
          min: range.min,
          max: range.max,
          unit: name,
          asOf: null,
          start,
          end: stop,
          text: ownString(text.slice(start, stop)),
        },
        firstToken: first,
        endToken: end,
      });
      index = end - 1;
    }
  }
  return found;
}

function scaleAt(tokens: readonly Token[], index: number, end: number): number | undefined {
  return index < end ? scales.get(tokens[index]!.lower) : undefined;
}

const noUnit = wordSet(
  'of and or to in on at for from with by the a an is was were are be that which who , . ; : ( ) “ ” " \' – — than as when after before - other more',
);
const adjectiveEnds: readonly string[] = [
  'ing',
  'ed',
  'ous',
  'ive',
  'ful',
  'al',
  'ic',
  'ian',
  'ean',
  'ish',
  'ese',
  'ary',
  'able',
  'ible',
];

/** The noun that a number counts: the word after it, past adjectives; null where none follows. */
function unitAfter(tokens: readonly Token[], from: number, limit: number): { name: string; end: number } | null {
  let index = from;
  if (index < limit && tokens[index]!.text === '-') index++;
  for (let step = 0; step < 4 && index < limit; step++, index++) {
    const { lower, text } = tokens[index]!;
    if (noUnit.has(lower) || calendarWords.has(lower) || (text >= '0' && text < ':')) return null;
    if (units.has(lower)) return { name: singular(lower), end: index + 1 };
    const modifier =
      (adjectiveEnds.some((end) => lower.endsWith(end)) || (text !== lower && step < 3)) &&
      index + 1 < limit &&
      isWord(tokens[index + 1]!.text) &&
      !noUnit.has(tokens[index + 1]!.lower);
    if (!modifier) return isWord(text) ? { name: singular(lower), end: index + 1 } : null;
  }
  return null;
}

const isWord = (text: string): boolean => (text >= 'A' && text <= 'Z\uffff') || (text >= 'a' && text <= 'z\uffff');
