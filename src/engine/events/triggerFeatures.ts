import type { Article } from '../model.ts';
import { mix, mix3 } from '../syntax/hash.ts';
import { shapeBits, type Words } from '../syntax/words.ts';
import { partsOfSpeech, type Syntax } from '../syntax/model.ts';
import type { TriggerWords } from './triggerWords.ts';

/** What the trigger tagger asks about the place of each token. */
export interface TriggerPlaces {
  /** By token: whether its sentence is written as a headline, 1 In Title Case, 2 IN CAPITALS. */
  readonly headline: Int32Array;
  /** By token: what hangs on it. */
  readonly below: Int32Array;
  /** By token: number of its part of speech, and of its relation. */
  readonly tag: Int32Array;
  readonly relation: Int32Array;
}

const tagNumber = new Map<string, number>(partsOfSpeech.map((tag, index) => [tag, index + 1]));

/** By number of a part of speech: 1 for those that get few features. */
const slight = new Uint8Array(partsOfSpeech.length + 1);
for (const tag of ['PUNCT', 'DET', 'CCONJ', 'PRON', 'NUM', 'SYM']) slight[tagNumber.get(tag)!] = 1;

const relationNumbers = new Map<string, number>(
  [
    'root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'obl:unmarked', 'nmod', 'nmod:poss', 'nmod:unmarked', 'compound',
    'compound:prt', 'amod', 'advmod', 'advcl', 'acl', 'acl:relcl', 'ccomp', 'xcomp', 'csubj', 'conj', 'cc', 'case', 'mark', 'det', 'aux',
    'aux:pass', 'cop', 'nummod', 'appos', 'flat', 'parataxis', 'punct', 'fixed', 'expl', 'dep',
  ].map((name, index) => [name, index + 1]),
); // prettier-ignore

/** What hangs on each token, as bits: subject, object, auxiliary, determiner, possessor, "of", clause, particle. */
function hangingOn(syntax: Syntax): Int32Array {
  const bits = new Int32Array(syntax.heads.length);
  for (let token = 0; token < bits.length; token++) {
    const head = syntax.heads[token]!;
    if (head >= 0) bits[head]! |= hangingBits.get(syntax.relations[token]!) ?? 0;
  }
  return bits;
}
const hangingBits = new Map<string, number>([
  ['nsubj', 1],
  ['nsubj:pass', 2],
  ['obj', 4],
  ['aux', 8],
  ['aux:pass', 8],
  ['det', 16],
  ['nmod:poss', 32],
  ['nmod', 64],
  ['ccomp', 128],
  ['xcomp', 128],
  ['compound:prt', 256],
  ['cop', 512],
  ['amod', 1024],
  ['compound', 2048],
  ['nummod', 4096],
]);

function numbered(names: readonly string[], numbers: ReadonlyMap<string, number>): Int32Array {
  const found = new Int32Array(names.length);
  for (let token = 0; token < found.length; token++) found[token] = numbers.get(names[token]!) ?? 0;
  return found;
}

/** Words too short to be written with a capital in every headline. */
const shortWord = 3;
/** Share of the words of a headline that are written with a capital. */
const headlineShare = 0.8;

function headlinesOf(article: Article, { ofToken, texts, shape }: Words): Int32Array {
  const found = new Int32Array(article.tokens.length);
  for (const { firstToken, endToken } of article.sentences) {
    let words = 0;
    let titled = 0;
    let capitals = 0;
    for (let token = firstToken; token < endToken; token++) {
      const word = ofToken[token]!;
      const bits = shape[word]!;
      const isUpper = (bits & shapeBits.upperFirst) !== 0;
      if (texts[word]!.length <= shortWord || (!isUpper && (bits & shapeBits.lowerFirst) === 0)) continue;
      words++;
      if (isUpper) titled++;
      if (isUpper && (bits & shapeBits.lowerRest) === 0) capitals++;
    }
    if (words > 2 && titled >= headlineShare * words)
      found.fill(capitals >= headlineShare * words ? 2 : 1, firstToken, endToken);
  }
  return found;
}

/** Describes the place of every token in its tree. */
export function describeTriggerPlaces(article: Article, syntax: Syntax, words: Words): TriggerPlaces {
  return {
    headline: headlinesOf(article, words),
    below: hangingOn(syntax),
    tag: numbered(syntax.tags, tagNumber),
    relation: numbered(syntax.relations, relationNumbers),
  };
}

/** Most features of one word, and of one token among its neighbours. */
export const featureLimit = 96;

/** How many of {@link wordFeatures}, from the first on, say no more than which word it is. */
export const lexicalFeatures = 3;

/** Everything the features of one article's tokens are read off. */
export interface TriggerContext {
  readonly article: Article;
  readonly syntax: Syntax;
  readonly words: Words;
  readonly own: TriggerWords;
  readonly places: TriggerPlaces;
}

/** Where those of {@link wordFeatures} begin and end that say how the article uses the word. */
export const useFeatures = { from: 12, to: 14 };

/** Writes the hashed features that a word has wherever it stands; returns how many. */
export function wordFeatures(
  { words, own }: Pick<TriggerContext, 'words' | 'own'>,
  w: number,
  features: Int32Array,
): number {
  let count = 0;
  const verb = own.verb[w]!;
  const noun = own.noun[w]!;
  features[count++] = mix(1, words.lower[w]!, 0);
  features[count++] = mix(2, words.suffix3[w]!, 0);
  features[count++] = mix(3, words.suffix4[w]!, 0);
  features[count++] = mix(6, words.shape[w]!, 0);
  features[count++] = mix(7, words.cluster[w]!, 0);
  features[count++] = mix(8, words.path6[w]!, 0);
  features[count++] = mix(9, words.path10[w]!, 0);
  features[count++] = mix(27, verb, 0);
  features[count++] = mix(28, noun, 0);
  features[count++] = mix(29, verb, noun);
  features[count++] = mix(30, own.form[w]!, verb > 0 ? 1 : 0);
  features[count++] = mix(31, verb > 0 ? 1 : 0, noun > 0 ? 1 : 0);
  features[count++] = mix(40, own.often[w]!, own.opening[w]!);
  features[count++] = mix(41, own.often[w]!, (verb > 0 ? 2 : 0) + (noun > 0 ? 1 : 0));
  features[count++] = mix(45, own.weight[w]!, 0);
  features[count++] = mix(80, own.nounField[w]!, 0);
  features[count++] = mix(81, own.nounFields[w]!, 0);
  features[count++] = mix(82, own.told[w]!, own.acted[w]!);
  features[count++] = mix(83, own.verbField[w]!, 0);
  features[count++] = mix(84, own.verbFields[w]!, 0);
  return count;
}

/**
 * Writes the hashed features that the token at `index` has by its neighbours and its place in the sentence.
 * @param start first token of its sentence
 * @param end token after its sentence
 * @returns how many were written
 */
export function placeFeatures(
  context: TriggerContext,
  index: number,
  start: number,
  end: number,
  features: Int32Array,
): number {
  const { words, own, places, syntax } = context;
  const of = words.ofToken;
  const w = of[index]!;
  const a = index - 1 >= start ? of[index - 1]! : 0;
  const y = index + 1 < end ? of[index + 1]! : 1;
  const { lower, cluster, path6, shape } = words;
  const { verb, noun, form } = own;
  const lw = lower[w]!;
  let count = 0;
  const tag = places.tag[index]!;
  if (slight[tag] === 1) {
    // Marks and little words hardly ever belong to a trigger: their neighbours alone tell where one goes on.
    features[count++] = mix(10, lower[a]!, 0);
    features[count++] = mix(11, lower[y]!, 0);
    features[count++] = mix(18, path6[a]!, 0);
    features[count++] = mix(19, path6[y]!, 0);
    features[count++] = mix(20, lower[a]!, lw);
    features[count++] = mix(21, lw, lower[y]!);
    features[count++] = mix(50, tag, 0);
    return count;
  }
  features[count++] = mix(10, lower[a]!, 0);
  features[count++] = mix(11, lower[y]!, 0);
  features[count++] = mix(14, cluster[a]!, 0);
  features[count++] = mix(15, cluster[y]!, 0);
  features[count++] = mix(18, path6[a]!, 0);
  features[count++] = mix(19, path6[y]!, 0);
  features[count++] = mix(20, lower[a]!, lw);
  features[count++] = mix(21, lw, lower[y]!);
  features[count++] = mix(32, noun[w]! > 0 ? 1 : 0, lower[a]!);
  features[count++] = mix(33, form[w]!, lower[a]!);
  features[count++] = mix(34, form[w]!, path6[a]!);
  features[count++] = mix(36, noun[y]!, form[w]!);
  features[count++] = mix(42, shape[w]!, shape[a]!);
  features[count++] = mix(44, index === start ? 1 : 0, shape[w]!);
  const before = index - 1 >= start ? places.tag[index - 1]! : 30;
  const after = index + 1 < end ? places.tag[index + 1]! : 31;
  features[count++] = mix(50, tag, 0);
  features[count++] = mix(51, tag, before);
  features[count++] = mix(52, tag, after);
  features[count++] = mix(53, tag, lw);
  features[count++] = mix3(54, before, tag, after);
  features[count++] = mix(55, tag, verb[w]!);
  features[count++] = mix(56, tag, noun[w]!);
  features[count++] = mix(57, tag, cluster[w]!);
  features[count++] = mix(58, tag, path6[w]!);
  features[count++] = mix(59, tag, words.suffix3[w]!);
  const relation = places.relation[index]!;
  const head = syntax.heads[index]!;
  const h = head >= start && head < end ? of[head]! : 0;
  const headTag = h === 0 ? 0 : places.tag[head]!;
  const below = places.below[index]!;
  features[count++] = mix(60, relation, tag);
  features[count++] = mix3(61, relation, headTag, tag);
  features[count++] = mix(62, relation, cluster[h]!);
  features[count++] = mix(63, relation, lower[h]!);
  features[count++] = mix3(64, relation, path6[h]!, path6[w]!);
  features[count++] = mix3(65, relation, verb[h]!, noun[h]! > 0 ? 1 : 0);
  features[count++] = mix3(66, relation, form[h]!, noun[w]!);
  features[count++] = mix(67, below, tag);
  features[count++] = mix3(68, below, tag, path6[w]!);
  const { nounField, verbField, told, acted } = own;
  features[count++] = mix3(86, tag, nounField[w]!, told[w]!);
  features[count++] = mix3(87, tag, acted[w]!, told[w]!);
  features[count++] = mix(88, tag, verbField[w]!);
  features[count++] = mix3(89, relation, told[w]!, verbField[h]!);
  features[count++] = mix3(90, relation, nounField[h]!, nounField[w]!);
  features[count++] = mix3(93, below, told[w]!, acted[w]!);
  const headline = places.headline[index]!;
  features[count++] = mix3(100, headline, tag, shape[w]!);
  features[count++] = mix3(101, headline, verb[w]!, noun[w]! > 0 ? 1 : 0);
  features[count++] = mix3(102, headline, form[w]!, relation);
  features[count++] = mix3(103, headline, verbField[w]!, told[w]!);
  features[count++] = mix3(69, below, noun[w]! > 0 ? 1 : 0, verb[w]! > 0 ? 1 : 0);
  return count;
}
