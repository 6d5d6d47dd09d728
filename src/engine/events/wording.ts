import type { Span, Wording } from '../model.ts';
import {
  baseRelationOf,
  childIn,
  childrenBy,
  childrenIn,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  lightVerbOf,
  nounPhraseOf,
  verbGroupOf,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { speakersOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import type { EventContext } from './who.ts';
import { wordSet } from './words.ts';

/** Most tokens of a subject, and of a verb with its helpers. */
const longestSubject = 14;
const longestVerb = 7;
/** Most tokens behind the verb. */
const longestRest = 16;

const joining = wordSet('and or');
const persons = wordSet('he she his her');
/** What follows a verb and belongs to its clause. */
const following =
  link.obj | link.iobj | link.obl | link.advmod | link.compoundPrt | link.xcomp | link.ccomp | link.nmod | link.expl;
const helping = link.aux | link.cop | link.mark | link.advmod;

/**
 * The words of the clause that tells an event, read off its tree: who does it or whom it is done to, the verb with its
 * helpers, and what follows. For a noun the clause that it is the object or subject of ("won a medal").
 * Offsets count from the trigger's start.
 * @returns null where no clause tells it, or nobody is said to do it
 */
export function wordingOf(context: EventContext, trigger: Trigger): Wording | null {
  const { article, tree } = context;
  const verb = trigger.nominal ? carrierOf(tree, trigger.head) : trigger.head;
  if (verb === null || !tree.syntax.fineTags[verb]!.startsWith('VB')) return null;
  const subjects = speakersOf(tree, verb);
  const [first] = subjects;
  if (!first || first.token === verb) return null;
  const group = verbGroupOf(tree, verb);
  // "Seized in May, the ship sank": what a participle beside a clause is said of is less sure.
  if (group.participle && tree.syntax.fineTags[verb] === 'VBN' && first.path !== 'antecedent') return null;
  const subject = subjectPhrase(tree, first.token);
  if (subject.to - subject.from > longestSubject || (subject.from <= verb && subject.to > verb)) return null;
  // "Was set to visit Chile": what is only meant to be done is told with what says so.
  const isMeant = group.infinitive && group.modal === null;
  const from = isMeant ? governorFrom(tree, verb, subject.to) : verbFrom(tree, verb, subject.to);
  if (from === null) return null;
  if (verb - from > longestVerb) return null;
  // "The state took over until losses forced it to close": the noun right before a verb is its subject, or nothing fits.
  const before = tree.syntax.tags[from - 1];
  const isAside = from > subject.to || from <= subject.from;
  if (isAside && (before === 'NOUN' || before === 'PROPN')) return null;
  const to = restEnd(tree, verb);
  const tells = (token: number): boolean =>
    (token >= subject.from && token < subject.to) || (token >= from && token < to);
  if (!tells(trigger.head)) return null;
  const origin = article.tokens[trigger.firstToken]!.start;
  const spanOf = (start: number, end: number): Span => ({
    start: article.tokens[start]!.start - origin,
    end: article.tokens[end - 1]!.end - origin,
  });
  return {
    subject: spanOf(subject.from, subject.to),
    meant: meantBy(context, first.token),
    helpers: from < verb ? spanOf(from, verb) : null,
    verb: spanOf(verb, verb + 1),
    form: !group.participle ? 'finite' : tree.syntax.fineTags[verb] === 'VBG' ? 'gerund' : 'participle',
    lemma: tree.syntax.lemmas[verb]!,
    rest: to > verb + 1 ? spanOf(verb + 1, to) : null,
  };
}

/** The verb whose clause tells of a noun: as its object or subject. */
function carrierOf(tree: Tree, noun: number): number | null {
  const light = lightVerbOf(tree, noun);
  if (light !== null) return light;
  const first = firstConjunctOf(tree, noun);
  const relation = baseRelationOf(tree, first);
  return relation === 'obj' || relation === 'nsubj' ? headOf(tree, first) : null;
}

/** A subject with those beside it ("Ana Ruiz and her aides"), as far as they stand together. */
function subjectPhrase(tree: Tree, token: number): { readonly from: number; readonly to: number } {
  const members = conjunctsOf(tree, firstConjunctOf(tree, token));
  let { from, to } = nounPhraseOf(tree, members[0]!);
  for (const member of members.slice(1)) {
    if (tree.syntax.tags[member] === 'VERB') break;
    const next = nounPhraseOf(tree, member);
    const between = tree.article.tokens.slice(to, next.from);
    if (!between.every(({ lower, text }) => text === ',' || joining.has(lower)) || between.length > 2) break;
    to = next.to;
  }
  // "Ana Ruiz, the mayor, resigned": the name is enough.
  from = Math.min(from, token);
  return { from, to };
}

/** Where the verb group begins: its first helper behind the subject, and adverbs and "to" before that. */
function verbFrom(tree: Tree, verb: number, limit: number): number {
  let from = verb;
  for (const child of childrenIn(tree, verb, helping)) {
    const isTo = baseRelationOf(tree, child) !== 'mark' || tree.syntax.fineTags[child] === 'TO';
    if (isTo && child >= limit && child < from && tree.leftEdge[child]! >= limit) from = tree.leftEdge[child]!;
  }
  const { tokens } = tree.article;
  for (let at = from; at < verb; at++) if (tokens[at]!.text === ',') return verb;
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

/** Where what follows a verb ends: phrase after phrase that hangs on it, until one stands apart. */
function restEnd(tree: Tree, verb: number): number {
  let end = verb + 1;
  for (const child of childrenIn(tree, verb, following)) {
    if (child < verb) continue;
    const relation = baseRelationOf(tree, child);
    const isClause = relation === 'xcomp' || relation === 'ccomp';
    if (tree.leftEdge[child]! > end) break;
    const phrase = isClause ? clauseEnd(tree, child) : listEnd(tree, child);
    if (phrase - verb > longestRest) {
      // Of what is too long the noun says what it is.
      const core = nounPhraseOf(tree, child).to;
      if (!isClause) end = Math.max(end, core - verb <= longestRest ? core : child + 1);
      break;
    }
    end = Math.max(end, phrase);
  }
  return end;
}

/** The end of a phrase with what it is joined to by "and", where no clause hangs on that. */
function listEnd(tree: Tree, token: number): number {
  let { to } = nounPhraseOf(tree, token);
  for (const member of conjunctsOf(tree, token).slice(1)) {
    if (tree.syntax.tags[member] === 'VERB' || childIn(tree, member, link.nsubj) !== null) break;
    const next = nounPhraseOf(tree, member);
    if (next.from - to > 2) break;
    to = next.to;
  }
  return to;
}

/** The end of a clause without the clauses that hang on it or stand beside it. */
function clauseEnd(tree: Tree, token: number): number {
  let to = tree.rightEdge[token]! + 1;
  for (const child of childrenBy(tree, token, 'conj', 'advcl', 'parataxis', 'punct'))
    if (child > token) to = Math.min(to, tree.leftEdge[child]!);
  return Math.max(to, token + 1);
}

/**
 * Whom "he" or "she" means as the subject, "his" or "her" as the owner of it: an actor's id; null where it is none of these or
 * nobody known. "It" is too often something without a name.
 */
function meantBy({ article, tree, antecedents }: EventContext, token: number): string | null {
  const personal = (word: number): boolean => persons.has(article.tokens[word]!.lower);
  const meant = antecedents.get(token);
  if (meant) return meant.length === 1 && personal(token) ? meant[0]! : null;
  for (const owner of childrenIn(tree, token, link.nmodPoss)) {
    const ids = antecedents.get(owner);
    if (ids?.length === 1 && personal(owner)) return ids[0]!;
  }
  return null;
}
