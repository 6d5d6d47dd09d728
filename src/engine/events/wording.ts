import { spanOfTokens } from '../article/lookup.ts';
import type { MeantPronoun, Span, Wording } from '../model.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  clauseOf,
  firstConjunctOf,
  lightVerbOf,
  subjectsOf,
  subtreeOf,
  verbGroupOf,
  type ClauseArgument,
  type TokenRange,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { isExcepted } from './cast.ts';
import { carrierOf, condensed } from './condensing.ts';
import { subjectPhrase } from './subjectPhrase.ts';
import { speakersOf, whoIsMeant } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { actorAt, type EventContext } from './who.ts';
import { wordSet } from './words.ts';

/** Most tokens of a subject, and of a verb with its helpers. */
const longestSubject = 14;
const longestVerb = 7;
/** Most characters of subject, verb and what follows: what a reader takes in, and a row has room for behind its date. */
const longestLine = 120;

const helping = link.aux | link.cop | link.mark | link.advmod;

/**
 * The words of the clause that tells an event, read off its tree: who does it or whom it is done to, the verb with its
 * helpers, and of what follows as much as a line has room for. For a noun the clause that it stands in ("won a medal",
 * "died in an explosion"). Offsets count from the trigger's start.
 * @returns null where no clause tells it, or nobody is said to do it
 */
export function wordingOf(context: EventContext, trigger: Trigger): Wording | null {
  const { article, tree } = context;
  const predicate = trigger.nominal ? (lightVerbOf(tree, trigger.head) ?? carrierOf(tree, trigger.head)) : trigger.head;
  const verb = predicate === null ? null : verbAt(tree, predicate);
  if (predicate === null || verb === null) return null;
  if (isOnlyAsked(tree, predicate)) return null;
  const group = verbGroupOf(tree, predicate);
  const told = toldOf(tree, predicate);
  const first = told && whoIsMeant(context, predicate, told);
  if (!first || first.token === predicate || isExcepted(article, first.token)) return null;
  // "Seized in May, the ship sank": what a participle beside a clause is said of is less sure.
  if (group.participle && tree.syntax.fineTags[verb] === 'VBN' && first.path !== 'antecedent') return null;
  // "A man suspected of theft was arrested", read as a clause that was arrested.
  const noun = tree.syntax.tags[first.token] === 'VERB' ? childIn(tree, first.token, link.nsubj) : null;
  const named = subjectPhrase(tree, noun ?? first.token);
  if (named.to - named.from > longestSubject || (named.from <= verb && named.to > verb)) return null;
  // "Was set to visit Chile": what is only meant to be done is told with what says so.
  const isMeant = group.infinitive && group.modal === null;
  const from = isMeant ? governorFrom(tree, verb, named.to) : verbFrom(tree, predicate, verb, named.to);
  if (from === null) return null;
  if (verb - from > longestVerb) return null;
  const whole = subtreeOf(tree, first.token);
  const isWhole = whole.to === from;
  // "The state took over until losses forced it to close": the noun right before a verb is its subject, or nothing fits.
  const before = tree.syntax.tags[from - 1];
  const isNamedTwice = first.path === 'own' && article.tokens[named.to]?.text === ',';
  const isAside = (from > named.to && !isNamedTwice && !isWhole) || from <= named.from;
  if (isAside && (before === 'NOUN' || before === 'PROPN')) return null;
  // "A man charged with theft was jailed".
  const isShort = whole.to - whole.from <= longestSubject && whole.from === named.from;
  const subject = isWhole && isShort && !hasBreak(tree, whole) ? whole : named;
  const charactersOf = (start: number, end: number): number => article.tokenEnds[end - 1]! - article.tokenStarts[start]!; // prettier-ignore
  const room = longestLine - charactersOf(subject.from, subject.to) - charactersOf(from, verb + 1) - 1;
  const rest = condensed(tree, predicate, verb, trigger.head, room);
  if (rest === null) return null;
  const { ranges, lost, core } = rest;
  const tells = ({ from: start, to: end }: TokenRange): boolean => trigger.head >= start && trigger.head < end;
  if (![subject, { from, to: verb + 1 }, ...ranges].some(tells)) return null;
  const helpers = from < verb ? { from, to: verb } : sharedHelpers(tree, predicate, verb);
  const origin = article.tokenStarts[trigger.firstToken]!;
  const spanOf = ({ from: start, to: end }: TokenRange): Span => ({
    start: article.tokenStarts[start]! - origin,
    end: article.tokenEnds[end - 1]! - origin,
  });
  return {
    subject: spanOf(subject),
    by: first.path,
    pronouns: pronounsIn(context, [subject, ...ranges], origin),
    helpers: helpers && spanOf(helpers),
    verb: spanOf({ from: verb, to: verb + 1 }),
    form: formOf(tree, predicate),
    lemma: tree.syntax.lemmas[verb]!,
    rest: ranges.map(spanOf),
    lost,
    core: core === null ? null : article.tokenStarts[core]! - origin,
  };
}

/** Whether a mark parts what stands in a stretch. */
function hasBreak({ article }: Tree, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (/^[,;:()"—–]$/u.test(article.tokens[at]!.text)) return true;
  return false;
}

const hanging = new Set(['acl', 'advcl', 'conj']);

function formOf(tree: Tree, predicate: number): Wording['form'] {
  // "Youths clashed with police", tagged amiss: what stands by itself, or beside a verb, has a verb of its own.
  if (!verbGroupOf(tree, predicate).participle || !hanging.has(tree.bases[predicate]!)) return 'finite';
  if (tree.syntax.fineTags[predicate] === 'VBG') return 'gerund';
  // What is done to nobody has no object: "A flood damaged houses", tagged amiss.
  return childrenIn(tree, predicate, link.obj).length > 0 ? 'finite' : 'participle';
}

/**
 * Whom or what a predicate is said of. "Merrow is a novel by Ana Ruiz, published in May": of what the noun is said of that the
 * clause describes, or that the phrase before it belongs to.
 */
function toldOf(tree: Tree, predicate: number): ClauseArgument | undefined {
  const [first] = speakersOf(tree, predicate);
  if (first?.path !== 'antecedent') return first;
  const isApart = tree.article.tokens[tree.leftEdge[predicate]! - 1]?.text === ',' || tree.article.tokens[tree.leftEdge[predicate]!]?.text === ','; // prettier-ignore
  const isPart = verbGroupOf(tree, predicate).participle && tree.syntax.fineTags[predicate] === 'VBN';
  const noun = isApart && isPart ? clauseOf(tree, first.token) : first.token;
  if (childIn(tree, noun, link.cop) === null) return first;
  const [subject] = subjectsOf(tree, noun);
  return subject && !pointing.has(tree.article.tokens[subject.token]!.lower)
    ? { token: subject.token, path: 'antecedent' }
    : first;
}

const pointing = wordSet('it this that these those there which who what');

/** "If the fire was set", "how many people were there": it is not said that it was so. */
function isOnlyAsked(tree: Tree, predicate: number): boolean {
  const { tokens } = tree.article;
  const mark = childIn(tree, predicate, link.mark);
  if (mark !== null && mark < predicate && conditions.has(tokens[mark]!.lower)) return true;
  // "Information leading to an arrest", "men carrying guns": what it describes, not what it did.
  const isDescribing = tree.syntax.fineTags[predicate] === 'VBG' && tree.bases[predicate] === 'acl' && tokens[predicate - 1]?.text !== ','; // prettier-ignore
  if (isDescribing) return true;
  // "Launches aimed at securing talks": what they are for.
  if (tokens[predicate - 1]?.lower === 'at' && tokens[predicate - 2]?.lower === 'aimed') return true;
  for (let at = tree.leftEdge[predicate]!; at < predicate; at++) if (tokens[at]!.lower === 'how') return true;
  return false;
}

const conditions = wordSet('if whether unless lest');

/** The verb of a predicate: itself, or the form of "be" before it; null where it has none. */
function verbAt(tree: Tree, predicate: number): number | null {
  const copulas = childrenIn(tree, predicate, link.cop);
  if (copulas.length > 0) return copulas.at(-1)! < predicate ? copulas.at(-1)! : null;
  return tree.syntax.fineTags[predicate]!.startsWith('VB') ? predicate : null;
}

/** "Was seized and burnt", "allegedly shot and killed": the helpers that a later verb shares with the first. */
function sharedHelpers(tree: Tree, predicate: number, verb: number): TokenRange | null {
  const { auxiliaries } = verbGroupOf(tree, predicate);
  const leader = firstConjunctOf(tree, predicate);
  const adverb =
    leader === predicate ? undefined : childrenIn(tree, leader, link.advmod).find((child) => child < leader);
  if (
    adverb !== undefined &&
    adverb + 1 === leader &&
    auxiliaries.length === 0 &&
    /ly$/u.test(tree.article.tokens[adverb]!.lower)
  )
    return { from: adverb, to: leader };
  const [first, last] = [auxiliaries[0], auxiliaries.at(-1)];
  if (first === undefined || last === undefined || last >= verb || last - first >= auxiliaries.length) return null;
  return { from: first, to: last + 1 };
}

/** Where the verb group begins: its first helper behind the subject, and adverbs and "to" before that. */
function verbFrom(tree: Tree, predicate: number, verb: number, limit: number): number | null {
  let from = verb;
  for (const child of childrenIn(tree, predicate, helping)) {
    const isTo = baseRelationOf(tree, child) !== 'mark' || tree.syntax.fineTags[child] === 'TO';
    if (isTo && child >= limit && child < from && tree.leftEdge[child]! >= limit) from = tree.leftEdge[child]!;
  }
  const { tokens } = tree.article;
  for (let at = from; at < verb; at++) {
    if (tokens[at]!.text === ',' || tree.syntax.fineTags[at]!.startsWith('W')) return verb;
    // "Ana Ruiz and her office later resigned", read as if her office helped the verb.
    const tag = tree.syntax.tags[at];
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return null;
  }
  return from;
}

/**
 * Where the verbs above an infinitive begin, if they stand together behind the subject: "was set to get on a plane and visit";
 * null where another clause stands between.
 */
function governorFrom(tree: Tree, verb: number, subject: number): number | null {
  if (verb - subject > longestVerb || tree.sentenceOf[subject] !== tree.sentenceOf[verb]) return null;
  for (let at = subject; at < verb; at++) {
    const { text } = tree.article.tokens[at]!;
    if (text === ',' || text === '"' || tree.syntax.tags[at] === 'PROPN') return null;
  }
  const first = tree.syntax.tags[subject];
  return first === 'VERB' || first === 'AUX' || first === 'ADV' ? subject : null;
}

/** The pronouns among some words of which it is known whom they mean, counted from a place in the text. */
function pronounsIn(context: EventContext, ranges: readonly TokenRange[], origin: number): readonly MeantPronoun[] {
  const { article, tree, antecedents } = context;
  const found: MeantPronoun[] = [];
  for (const { from, to } of ranges)
    for (let token = from; token < to; token++) {
      const fine = tree.syntax.fineTags[token]!;
      const isOwner = fine === 'PRP$' || fine === 'WP$';
      if (!isOwner && fine !== 'PRP') continue;
      const meant = fine === 'WP$' ? actorBefore(context, token) : antecedents.get(token);
      const { start, end } = spanOfTokens(article, token, token + 1);
      if (meant && meant.length > 0) found.push({ start: start - origin, end: end - origin, actors: meant, isOwner });
    }
  return found.length === 0 ? none : found;
}

const none: readonly MeantPronoun[] = [];

/** "Ana Ruiz, whose clinic …": the one who is named before "whose". */
function actorBefore(context: EventContext, token: number): readonly string[] {
  const before = context.article.tokens[token - 1]?.text === ',' ? token - 2 : token - 1;
  const actor = before >= 0 ? actorAt(context, before) : null;
  return actor === null ? [] : [actor];
}
