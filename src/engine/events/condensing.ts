import {
  baseRelationOf,
  childIn,
  childrenIn,
  childrenOf,
  conjunctsOf,
  firstConjunctOf,
  isWithin,
  markerOf,
  relationOf,
  type TokenRange,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { wordSet } from './words.ts';

/** What follows a verb and belongs to its clause. */
const following =
  link.obj | link.iobj | link.obl | link.advmod | link.compoundPrt | link.xcomp | link.ccomp | link.nmod | link.expl;
/** What a verb says little without. */
const needed = link.obj | link.iobj | link.compoundPrt | link.xcomp | link.ccomp;
/** What stands beside a statement, whatever it hangs on. */
const beside = link.parataxis | link.advcl;

/** How much is left out inside a phrase: each more than the one before it. */
const levels = {
  /** Other statements. */
  full: 0,
  /** What is set apart by a comma. */
  plain: 1,
  /** Clauses that say which thing is meant. */
  short: 2,
  /** All but the noun with the words before it: also those who are listed beside it. */
  bare: 3,
} as const;
type Level = (typeof levels)[keyof typeof levels];

/** The words that are left, as stretches of tokens in text order, and at which level. */
export interface Condensed {
  readonly ranges: readonly TokenRange[];
  readonly lost: Level;
  /** Where circumstances begin that the clause says enough without: "landed in Oslo | for a summit"; null where it has none. */
  readonly core: number | null;
}

/** Most phrases of a clause that are looked at. */
const mostPhrases = 12;

/** A stretch of the sentence that hangs on the verb as one. */
interface Phrase {
  readonly token: number;
  readonly need: 'much' | 'some' | 'little';
}

const breaks = new Set([',', ';', ':', '(', '—', '–', '-']);

/**
 * What follows a verb in as few words as a line has room for: sentence compression by leaving out subtrees (after Filippova
 * and Strube 2008): what is put in first, then circumstances from the end, then what only describes.
 * @param predicate the verb, or the noun or adjective behind a form of "be"
 * @param verb where the verb stands
 * @param kept a token that may not be left out
 * @param room in characters
 * @returns null where they do not fit
 */
export function condensed(tree: Tree, predicate: number, verb: number, kept: number, room: number): Condensed | null {
  const phrases = phrasesOf(tree, predicate, verb, kept);
  for (const { level, without } of attempts) {
    const ranges = rangesOf(
      tree,
      lacking(phrases, without).flatMap(({ token }) => wordsOf(tree, token, predicate, verb, kept, level)),
    );
    if (lengthOf(tree, ranges) <= room && isWhole(tree, ranges))
      return { ranges, lost: level, core: coreOf(tree, predicate, verb) };
  }
  return null;
}

/** Behind its objects and complements, of the last one's own where that has a verb; behind the first phrase where it has none. */
function coreOf(tree: Tree, predicate: number, verb: number): number | null {
  let end: number | null = null;
  let told = predicate === verb ? verb : null;
  for (let step = 0; told !== null && step < mostSteps; step++) {
    const since: number = told;
    const behind = childrenIn(tree, since, following).filter((child) => child > since);
    const last = behind.findLast((child) => isComplement(tree, child, since)) ?? behind[0];
    if (last !== undefined) end = bareEnd(tree, last, since);
    told = last !== undefined && (tree.links[last]! & (link.xcomp | link.ccomp)) !== 0 ? last : null;
  }
  if (end === null || end >= tree.article.tokens.length) return null;
  return tree.sentenceOf[end] === tree.sentenceOf[verb] ? end : null;
}

/** Behind a phrase without what says which at its end: "a two-year deal | with the port". */
function bareEnd(tree: Tree, phrase: number, verb: number): number {
  const which = childrenIn(tree, phrase, link.nmod | link.acl).find(
    (child) => child > phrase && !isPurpose(tree, child) && !completes(tree, child, verb),
  );
  return which === undefined ? tree.rightEdge[phrase]! + 1 : tree.leftEdge[which]!;
}

/** "Described him as late", "accused them of theft": no less is a sentence. */
const completing = wordSet('as into of');
/** "Provided Kenya with ships", "prevented them from leaving". */
const completedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', wordSet('provide supply charge replace equip present furnish credit fill ply swap compare confuse')],
  ['from', wordSet('prevent stop ban bar block exclude discourage distinguish exempt')],
]);

function isComplement(tree: Tree, phrase: number, verb: number): boolean {
  const bits = tree.links[phrase]!;
  if ((bits & needed) !== 0) return true;
  return (bits & link.obl) !== 0 && completes(tree, phrase, verb);
}

function completes(tree: Tree, phrase: number, verb: number): boolean {
  const marker = markerOf(tree, phrase);
  return completing.has(marker) || completedBy.get(marker)?.has(tree.syntax.lemmas[verb]!) === true;
}

/** Whether what is left is cut at no hyphen ("a breach-of-contract suit") and ends with no word that leads on ("sooner than"). */
function isWhole({ article: { tokens }, syntax }: Tree, ranges: readonly TokenRange[]): boolean {
  const isHyphen = (token: number): boolean => tokens[token]?.text === '-' && !tokens[token]!.spaceBefore;
  if (ranges.some(({ from, to }) => isHyphen(to) || isHyphen(from - 1))) return false;
  const last = ranges.at(-1);
  // "Five weeks | before it was sold".
  if (last !== undefined && countedFrom.has(tokens[last.to]?.lower ?? '') && spans.has(tokens[last.to - 1]!.lower))
    return false;
  // "Two men accused | of theft", "known | as", cut at what they say nothing without.
  if (last !== undefined && syntax.fineTags[last.to - 1] === 'VBN' && goingOn.has(tokens[last.to]?.lower ?? ''))
    return false;
  return last === undefined || !leadingOn.has(syntax.tags[last.to - 1]!);
}

const goingOn = wordSet('of with as at to into');
const countedFrom = wordSet('before after ago later earlier');
const spans = wordSet('minutes hours day days week weeks month months year years decades');
const leadingOn = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'SYM']);

/** What is tried until it fits: circumstances go before what describes is lost, and that before the last of them is. */
const attempts: readonly { readonly level: Level; readonly without: number }[] = [
  { level: levels.full, without: 0 },
  { level: levels.plain, without: 0 },
  { level: levels.plain, without: 1 },
  { level: levels.short, without: 0 },
  { level: levels.plain, without: 2 },
  { level: levels.short, without: 1 },
  { level: levels.short, without: mostPhrases },
  { level: levels.bare, without: 0 },
  { level: levels.bare, without: mostPhrases },
];

/** The phrases without so many of those that can be spared: those that say when or how, then the last ones. */
function lacking(phrases: readonly Phrase[], without: number): readonly Phrase[] {
  let chosen = phrases;
  for (let gone = 0; gone < without; gone++) {
    const spare = chosen.findLastIndex(({ need }) => need === 'little');
    const last = spare >= 0 ? spare : chosen.findLastIndex(({ need }) => need === 'some');
    if (last < 0) break;
    chosen = chosen.toSpliced(last, 1);
  }
  return chosen;
}

/** Phrase after phrase behind the verb, until one is set apart from those before it. */
function phrasesOf(tree: Tree, predicate: number, verb: number, kept: number): readonly Phrase[] {
  const found: Phrase[] = [];
  let end = verb + 1;
  if (predicate !== verb) found.push({ token: predicate, need: 'much' });
  else
    for (const token of childrenOf(tree, verb)) {
      if (token < verb || found.length >= mostPhrases) continue;
      const holds = isWithin(tree, kept, token);
      if ((tree.links[token]! & following) === 0 && !holds && !isPurpose(tree, token)) continue;
      const isComplement = (tree.links[token]! & (link.ccomp | link.xcomp)) !== 0;
      if (isSetApart(tree, token, end) && !holds && !isComplement) break;
      found.push({ token, need: holds ? 'much' : needOf(tree, token, verb) });
      end = tree.rightEdge[token]! + 1;
    }
  return found;
}

/** "To hold elections". */
function isPurpose(tree: Tree, token: number): boolean {
  return (
    (tree.links[token]! & (link.acl | link.advcl)) !== 0 &&
    childrenIn(tree, token, link.mark).some((mark) => tree.syntax.fineTags[mark] === 'TO')
  );
}

/** Prepositions of what a verb says little without: "sent to Oslo", "charged with theft", "described as late". */
const binding = wordSet('to into as against with of for');

function needOf(tree: Tree, token: number, verb: number): Phrase['need'] {
  const bits = tree.links[token]!;
  if ((bits & needed) !== 0) return 'much';
  if ((bits & link.obl) === 0 || relationOf(tree, token) === 'obl:unmarked') return 'little';
  // "Fell by ten points": right behind the verb it says where or how far.
  return tree.leftEdge[token] === verb + 1 || binding.has(markerOf(tree, token)) ? 'much' : 'some';
}

/** Whether a mark stands between a phrase and what is before it, which begins at a token or later. */
function isSetApart({ article: { tokens }, leftEdge }: Tree, phrase: number, since: number): boolean {
  const from = leftEdge[phrase]!;
  for (let at = Math.max(since, from - 1); at <= from; at++) if (breaks.has(tokens[at]!.text)) return true;
  return false;
}

/** A phrase's words without what is left out, marks aside. */
function wordsOf(
  tree: Tree,
  phrase: number,
  predicate: number,
  verb: number,
  kept: number,
  level: Level,
): readonly number[] {
  const words: number[] = [];
  const waiting = [phrase];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (token > verb) words.push(token);
    for (const child of childrenOf(tree, token)) {
      const isOfVerb = token === predicate && predicate !== verb && (child < verb || tree.rightEdge[child]! <= verb);
      if (!isOfVerb && (isWithin(tree, kept, child) || !isLeftOut(tree, token, child, level))) waiting.push(child);
    }
  }
  return words.sort((one, other) => one - other);
}

function isLeftOut(tree: Tree, head: number, child: number, level: Level): boolean {
  const bits = tree.links[child]!;
  const relation = baseRelationOf(tree, child);
  if (relation === 'punct') return true;
  if ((bits & beside) !== 0 || relation === 'discourse' || relation === 'vocative') return child > head;
  // "Oslo's", "more than": what a word is written with.
  if ((bits & (link.case | link.fixed | link.flat | link.compound)) !== 0 || child < head) return false;
  const isApart = isSetApart(tree, child, head + 1);
  const isVerb = tree.syntax.tags[head] === 'VERB';
  if (tree.article.tokens[tree.leftEdge[child]!]!.text === '(') return true;
  // "A 31-24 victory".
  if (tree.syntax.tags[head] === 'NUM') return false;
  // "Beaten by Ana Ruiz, Corran": without an "and" it is no list.
  if ((bits & link.conj) !== 0 && !isJoined(tree, head)) return true;
  if ((bits & link.conj) !== 0) return isVerb || tree.syntax.tags[child] === 'VERB' || level >= levels.bare;
  if (isApart) return (bits & needed) === 0 && ((bits & link.acl) !== 0 || level >= levels.plain);
  if (isVerb) return false;
  // "Calls to hold elections": what for is more than which.
  if ((bits & link.acl) !== 0) return level >= (isPurpose(tree, child) ? levels.bare : levels.short);
  // "A number of towns", "the death of the mayor".
  return level >= levels.bare && markerOf(tree, child) !== 'of';
}

/** Whether an "and" or "or" joins those of a list. */
function isJoined(tree: Tree, head: number): boolean {
  return conjunctsOf(tree, firstConjunctOf(tree, head)).some((member) => childIn(tree, member, link.cc) !== null);
}

/** Words that stand together, with the marks between them. */
function rangesOf({ article: { tokens } }: Tree, words: readonly number[]): readonly TokenRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const word of words) {
    const last = ranges.at(-1);
    if (last && (last.to === word || (word - last.to <= 2 && areMarks(tokens.slice(last.to, word)))))
      last.to = word + 1;
    else ranges.push({ from: word, to: word + 1 });
  }
  return ranges;
}

const areMarks = (tokens: readonly { readonly text: string }[]): boolean => tokens.every(({ text }) => !/[\p{L}\p{N}]/u.test(text)); // prettier-ignore

function lengthOf({ article: { tokenStarts, tokenEnds } }: Tree, ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + 1 + tokenEnds[to - 1]! - tokenStarts[from]!, 0);
}

/** The predicate of the clause that a noun is told in, the nearest above it; null where none is near. */
export function carrierOf(tree: Tree, noun: number): number | null {
  let token = noun;
  for (let step = 0; step < mostSteps; step++) {
    if (token !== noun && tree.syntax.tags[token] === 'VERB') return token;
    if (childrenIn(tree, token, link.cop).length > 0) return token;
    const head = tree.syntax.heads[token] ?? -1;
    if (head < 0) return null;
    token = head;
  }
  return null;
}

/** "The end of the trial of the mayor of Oslo", "said it would ask to be allowed to sell": steps up or down a tree. */
const mostSteps = 6;
