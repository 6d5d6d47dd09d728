import type { Token } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';

const locative: ReadonlySet<string> = new Set([
  'in', 'at', 'near', 'outside', 'around', 'across', 'through', 'throughout', 'inside', 'within', 'into', 'over', 'above', 'downtown',
  'central', 'greater', 'east', 'west', 'north', 'south', 'northern', 'southern', 'eastern', 'western', 'off', 'via', 'old',
]); // prettier-ignore

const towards: ReadonlySet<string> = new Set([
  'with', 'between', 'toward', 'towards', 'against', 'by', 'among', 'like', 'urged', 'accused', 'told', 'called', 'pressed', 'pushed',
  'warned', 'asked', 'blamed', 'pressured', 'upon', 'than', 'versus',
]); // prettier-ignore

const motion: ReadonlySet<string> = new Set([
  'visit', 'visits', 'visited', 'visiting', 'travel', 'travels', 'traveled', 'travelled', 'traveling', 'travelling', 'trip', 'trips', 'fly', 'flies',
  'flew', 'flying', 'flight', 'flights', 'flown', 'return', 'returned', 'returns', 'returning', 'arrive', 'arrived', 'arrives', 'arriving', 'go',
  'goes', 'went', 'gone', 'going', 'come', 'came', 'moved', 'move', 'moving', 'drive', 'drove', 'journey', 'train', 'trains', 'road', 'bus', 'left',
  'leave', 'leaving', 'leaves', 'head', 'headed', 'heading', 'way', 'invited', 'sent', 'brought', 'taken', 'tour', 'toured', 'reached', 'reach',
  'entered', 'enter', 'kilometres', 'kilometers', 'miles', 'km', 'born', 'departed', 'close', 'next', 'north', 'south', 'east', 'west', 'back',
]); // prettier-ignore

const townWords: ReadonlySet<string> = new Set([
  'airport', 'apartment', 'area', 'bar', 'bridge', 'centre', 'center', 'church', 'city', 'court', 'district', 'downtown', 'home', 'hospital',
  'hotel', 'mayor', 'metro', 'museum', 'neighborhood', 'neighbourhood', 'office', 'outskirts', 'park', 'police', 'port', 'residents', 'river', 'skyline',
  'square', 'stadium', 'station', 'street', 'streets', 'suburb', 'suburbs', 'subway', 'theatre', 'university', 'zoo', 'school', 'restaurant',
  'restaurants', 'shops', 'mosque', 'cathedral', 'population', 'weather', 'traffic', 'airspace', 'nightlife', 'landmark', 'quarter', 'slums', 'harbour', 'harbor',
]); // prettier-ignore

/**
 * Whether a capital's name stands for its government at a mention: it says, decides or owns policy, or something is
 * done with, to or against it. "In Moscow", "a trip to Moscow", "the Moscow suburbs" and "Moscow, Russia" are the city.
 * @param first first token of the mention
 * @param end token after the mention
 * @param sentence half-open range of the sentence's tokens
 */
export function capitalActs(
  tokens: readonly Token[],
  syntax: Syntax,
  first: number,
  end: number,
  sentence: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const word = (index: number): string =>
    index >= sentence.firstToken && index < sentence.endToken ? tokens[index]!.lower : '';
  const before = word(first - 1);
  const next = word(end);
  if (locative.has(before) || motion.has(before)) return false;
  if (
    (before === 'to' || before === 'from' || before === 'for' || before === 'of') &&
    hasBefore(word, first - 2, motion)
  )
    return false;
  if (next === ',' && isCapital(tokens[end + 1]) && word(end + 1) !== '') return false;
  if (next === "'s" || next === "'") return !townWords.has(word(end + 1)) && !townWords.has(word(end + 2));
  if (before === 'and' || before === 'or') {
    const other = first - 2;
    if (hasBefore(word, other - 1, locative, 1)) return false;
    if (word(other - 1) === 'between') return true;
  }
  if (towards.has(before)) return !townWords.has(next);
  if (before === 'to' || before === 'on') return true;
  return isVerb(syntax, tokens, end, sentence.endToken);
}

function hasBefore(word: (index: number) => string, from: number, words: ReadonlySet<string>, reach = 3): boolean {
  for (let index = from; index > from - reach; index--) if (words.has(word(index))) return true;
  return false;
}

function isCapital(token: Token | undefined): boolean {
  const initial = token?.text.charAt(0) ?? '';
  return initial !== initial.toLowerCase();
}

const auxiliaries: ReadonlySet<string> = new Set([
  'has', 'had', 'have', 'is', 'was', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'does', 'did', "n't", 'also', 'says', 'said',
  'reported', 'denies', 'denied', 'insists', 'wants', 'hopes', 'claims', 'fears', 'plans', 'warned', 'announced', 'accused', 'confirmed', 'rejected',
  'agreed', 'called', 'urged', 'responded', 'condemned', 'demanded', 'imposed', 'believes', 'sees', 'and',
]); // prettier-ignore

/** Whether a predicate follows: by its tag, or where the reading gives none by the word itself. */
function isVerb(syntax: Syntax, tokens: readonly Token[], index: number, limit: number): boolean {
  if (index >= limit) return false;
  const tag = syntax.tags[index];
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (tag === 'ADV' && index + 1 < limit) return syntax.tags[index + 1] === 'VERB' || syntax.tags[index + 1] === 'AUX';
  return tag === 'X' && auxiliaries.has(tokens[index]!.lower);
}
