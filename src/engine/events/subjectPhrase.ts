import {
  childIn,
  childrenIn,
  conjunctsOf,
  firstConjunctOf,
  nounPhraseOf,
  type TokenRange,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { wordSet } from './words.ts';

const joining = wordSet('and or');
const about = wordSet('about nearly almost some over around roughly');
/** Prepositions between two nouns of one phrase. */
const joiningNouns = wordSet('of over on about between for with against');
/** Words that begin another clause. */
const asking = wordSet('where when why that');
/** Most tokens of a noun and the name beside it. */
const longestNamed = 9;
const describing = link.amod | link.nummod | link.compound | link.det | link.nmodPoss;

/**
 * The words of a subject for a line: with those beside it ("Ana Ruiz and her aides"), as far as they stand together, without what
 * is put in, and where a noun needs it with the name that stands beside it.
 * @param token its head
 */
export function subjectPhrase(tree: Tree, token: number): TokenRange {
  const { tokens } = tree.article;
  const { tags, fineTags } = tree.syntax;
  let { from, to } = listOf(tree, token);
  // "Ana Ruiz, the mayor, resigned": the name is enough.
  from = Math.min(from, token);
  // "Her daughter-in-law".
  while (tokens[from - 1]?.text === '-' && !tokens[from]!.spaceBefore && from > 1) from -= 2;
  // "Australian, English climbers".
  for (const child of childrenIn(tree, token, describing)) from = Math.min(from, tree.leftEdge[child]!);
  const before = nounBefore(tree, from);
  if (before !== null) from = nounPhraseOf(tree, before).from;
  while (from < token && (asking.has(tokens[from]!.lower) || /^[,;:()]$/u.test(tokens[from]!.text))) from++;
  // "Crane driver Ana Ruiz, 44, who …": the name beside the noun is said with it.
  while (to < tree.rightEdge[token]! + 1 && tags[to] === 'PROPN') to++;
  // "One picket, Ana Ruiz, was hurt": who a noun means.
  const name = childIn(tree, token, link.appos);
  if (name !== null && tags[token] === 'NOUN' && tags[name] === 'PROPN' && tree.leftEdge[name]! === to) {
    const { from: nameFrom, to: end } = nounPhraseOf(tree, name);
    // "Its chairman, Ana Ruiz, resigned": whose he is the line does not know.
    if (fineTags[from] === 'PRP$') return { from: nameFrom, to: end };
    if (tokens[end]?.text === ',' && end - from <= longestNamed) to = end + 1;
  }
  // "About 300 farmers", where the adverb was hung on the verb.
  if (tags[from] === 'NUM' && about.has(tokens[from - 1]?.lower ?? '')) from--;
  // "A hearing for Ana Ruiz, 44".
  if (tags[to - 1] === 'NUM' && tokens[to - 2]?.text === ',' && to - 2 > token) to -= 2;
  return { from, to };
}

/**
 * "Talks over cranes collapsed", read as if the cranes did: the noun that a phrase belongs to.
 * @param from where the phrase begins
 */
export function nounBefore({ article, syntax }: Tree, from: number): number | null {
  const isJoined = joiningNouns.has(article.tokens[from - 1]?.lower ?? '') && syntax.tags[from - 2] === 'NOUN';
  return isJoined ? from - 2 : null;
}

/** A noun phrase and those joined to it, as far as nothing else stands between them. */
function listOf(tree: Tree, token: number): TokenRange {
  const [first, ...members] = conjunctsOf(tree, firstConjunctOf(tree, token));
  const { from, to: end } = nounPhraseOf(tree, first!);
  let to = end;
  for (const member of members) {
    // "Ana Ruiz, 44, and Eva Lund, 36, resigned".
    if (tree.syntax.tags[member] === 'NUM') continue;
    if (tree.syntax.tags[member] === 'VERB') break;
    const next = nounPhraseOf(tree, member);
    const between = tree.article.tokens.slice(to, next.from);
    const isAge = between.length > 2 && /^\d{1,2}$/.test(between[1]!.text);
    const marks = isAge ? between.toSpliced(0, 2) : between;
    if (!marks.every(({ lower, text }) => text === ',' || joining.has(lower)) || marks.length > 2) break;
    to = next.to;
  }
  return { from, to };
}
