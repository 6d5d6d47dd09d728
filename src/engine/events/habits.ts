import type { Article } from '../model.ts';
import { readingOf } from './lexicon.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  headOf,
  markerOf,
  relationOf,
  verbGroupOf,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { nounFormSet, verbFormSet, wordSet } from './words.ts';

/** Most steps up from a word to the verb that tells its clause. */
const farthest = 10;

/** Adverbs of what is usual, whatever its tense; {@link steady} ones only in the present. */
const usual = wordSet(
  'usually typically generally normally commonly customarily traditionally habitually ordinarily routinely often regularly frequently sometimes occasionally seldom rarely daily weekly monthly quarterly annually yearly',
);
const steady = wordSet('always constantly');
const each = wordSet('every each');
const periods = nounFormSet(
  'minute hour day night morning afternoon evening week weekend month season quarter year decade century monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter january february march april may june july august september october november december time',
);
const basis = wordSet('basis');
const periodic = wordSet('daily weekly monthly quarterly annual yearly regular routine');

/** Verbs whose simple present tells what goes on now, not what is usual: "talks continue", "she faces trial". */
const current = verbFormSet(
  'face await undergo continue remain rage begin start resume end stand come follow near loom suspect demand seek want expect plan aim hope head',
);

const sentenceEnds = wordSet('. ? ! " ” ’');
const indefinite = wordSet('a an any every each some all most many few several no such');

/** Nouns behind whose "of" something stands for its kind: "the risk of an attack", "the style of burials". */
const sorts = nounFormSet(
  'kind type sort form style rate risk possibility probability chance prospect means method way level definition concept art',
);

/** How the clause of a word tells it. */
export interface Telling {
  /** The predicate of the clause. */
  readonly verb: number;
  /** Told in the simple present, or with what can, should or must be: of no one day. */
  readonly timeless: boolean;
  /** The word stands in the clause's subject, or in a participle beside: what it names is not of the clause's time. */
  readonly apart: boolean;
}

/** "Usually", "every week", "on a daily basis", "in each season" beside a verb. */
function isUsual(tree: Tree, { tokens }: Article, verb: number, present: boolean): boolean {
  return childrenIn(tree, verb, link.advmod | link.obl).some((child) => {
    const { lower } = tokens[child]!;
    if (usual.has(lower) || (present && steady.has(lower))) return true;
    if (basis.has(lower)) return childrenIn(tree, child, link.amod).some((word) => periodic.has(tokens[word]!.lower));
    return periods.has(lower) && childrenIn(tree, child, link.det).some((word) => each.has(tokens[word]!.lower));
  });
}

/** "Used to meet"; not "is used to treat" somebody. */
function isPastHabit(tree: Tree, { tokens }: Article, verb: number): boolean {
  return tokens[verb]!.lower === 'used' && tokens[verb + 1]?.lower === 'to' && !verbGroupOf(tree, verb).passive;
}

/** The nearest finite predicate upward; null where a participle of its own time stands between ("the pact signed in May"). */
export function tellingOf(tree: Tree, token: number): Telling | null {
  let at = token;
  let apart = false;
  for (let step = 0; step < farthest; step++) {
    const form = tree.syntax.fineTags[at]!;
    const predicate = form.startsWith('VB') || childIn(tree, at, link.cop | link.nsubj) !== null;
    if (predicate) {
      const { tense, perfect, progressive, modal, auxiliaries } = verbGroupOf(tree, at);
      if (tense !== 'none' || modal !== null) {
        const goesOn = progressive || auxiliaries.some((word) => tree.article.tokens[word]!.lower === 'being');
        const simple = modal === null ? tense === 'present' && !goesOn : able.has(modal);
        return { verb: at, timeless: simple && !perfect, apart };
      }
      if (form === 'VBN' || form === 'VBD') return null;
    }
    const head = headOf(tree, at);
    if (head === null) return null;
    const relation = relationOf(tree, at);
    apart ||= relation === 'nsubj' || (form === 'VBG' && (relation === 'acl' || relation === 'advcl'));
    at = head;
  }
  return null;
}

const able = wordSet('can should must');

/** A noun that names no one occasion: "a visit", "talks", "consultation" without an article, owner or number. */
function isOfAKind(tree: Tree, { tokens }: Article, noun: number): boolean {
  const form = tree.syntax.fineTags[noun];
  if (form !== 'NN' && form !== 'NNS') return false;
  if (childIn(tree, noun, link.nmodPoss | link.nummod) !== null) return false;
  return childrenIn(tree, noun, link.det).every((word) => indefinite.has(tokens[word]!.lower));
}

/** A line without a full stop is a headline, whatever its block is taken for. */
export function isLine(tree: Tree, { sentences, tokens }: Article, token: number): boolean {
  const { firstToken, endToken } = sentences[tree.sentenceOf[token]!]!;
  return endToken > firstToken && !sentenceEnds.has(tokens[endToken - 1]!.text);
}

/** Whether the clause of an event is in the simple present. */
export function isToldNow(tree: Tree, head: number): boolean {
  return tellingOf(tree, head)?.timeless ?? false;
}

/** What the rest of the reading knows of an event. */
export interface Told {
  readonly nominal: boolean;
  readonly dated: boolean;
  readonly people: number;
  /** Still to come, or law's: "a rally is planned", "is charged with murder". */
  readonly stands: boolean;
}

/**
 * What an event loses by being usual or of any of its kind: "the council meets twice a year", "elections are held every
 * four years", "aid is provided by members", "to visit the island is cheap".
 */
export function habitLoss(
  tree: Tree,
  article: Article,
  head: number,
  { nominal, dated, people, stands }: Told,
): number {
  const telling = tellingOf(tree, head);
  if (telling === null) return 0;
  const { verb, timeless } = telling;
  const { tokens } = article;
  const group = verbGroupOf(tree, verb);
  const near = verb === head || (nominal && isArgument(tree, head, verb) && isOfAKind(tree, article, head));
  if (isPastHabit(tree, article, verb)) return 0.5;
  if (!group.perfect && near && isUsual(tree, article, verb, timeless)) return 0.5;
  if (!timeless || dated) return 0;
  if (!nominal && verb !== head) return people === 0 && isUndated(tree, head) ? 0.2 : 0;
  if (stands) return 0;
  if (nominal) {
    const word = tokens[verb]!.lower;
    if (!isOfAKind(tree, article, head)) return 0;
    const governor = baseRelationOf(tree, head) === 'nmod' ? headOf(tree, head) : null;
    if (governor !== null && sorts.has(tokens[governor]!.lower) && markerOf(tree, head) === 'of') return 0.35;
    // "A visit from President Holm" is his, however its clause is told.
    if (childrenIn(tree, head, link.nmod).some((noun) => tree.syntax.tags[noun] === 'PROPN')) return 0;
    // "That is a storm"; not "they are in talks".
    if (verb === head) return people === 0 && markerOf(tree, head) === '' ? 0.25 : 0;
    if (current.has(word) || readingOf(word)?.verb?.class === 'reporting') return 0;
    if (relationOf(tree, verb) === 'root' && childIn(tree, verb, link.expl) !== null) return 0;
    // "An intrusion into Norway's waters is the latest sign."
    if (people > 0 && telling.apart) return 0;
    return people > 1 ? 0.1 : 0.25;
  }
  if (group.modal !== null) return 0.1;
  // "Is won" by its tag may be a past tense.
  const passive = group.passive || (group.auxiliaries.length > 0 && tree.syntax.fineTags[head] === 'VBD');
  return passive ? 0.25 : 0;
}

/** "Elections are held", "grants interviews"; not "aimed at talks". */
function isArgument(tree: Tree, noun: number, verb: number): boolean {
  const relation = baseRelationOf(tree, noun);
  return headOf(tree, noun) === verb && (relation === 'obj' || relation === 'nsubj');
}

/** An infinitive, or a gerund that is no mere company of what the verb tells (", killing two"). */
function isUndated(tree: Tree, head: number): boolean {
  const { infinitive, participle } = verbGroupOf(tree, head);
  const relation = baseRelationOf(tree, head);
  if (infinitive) return relation !== 'conj';
  return participle && (relation === 'csubj' || relation === 'xcomp');
}
