import { wordSet } from '../wordSet.ts';

/**
 * The reading of a clause for the rooms that ask who did what to whom: start with `indexTree(article, syntax)` once an
 * article, then ask. Tokens are indexes into `Article.tokens`; each list is in text order; what isn't there is null or
 * empty. Lists of participants hold the heads of noun phrases, coordinated ones each for itself.
 */
import {
  appositionsOf,
  baseRelationOf,
  childIn,
  childrenIn,
  childrenOf,
  conjunctsOf,
  firstConjunctOf,
  headOf,
  markerOf,
  nounPhraseOf,
  relationOf,
  type Tree,
} from './tree.ts';
import * as link from './links.ts';
import { verbGroupOf } from './verbGroup.ts';

export * from './tree.ts';
export * from './verbGroup.ts';

/** How a predicate comes by an argument. */
export type ArgumentPath =
  /** It hangs on the predicate itself. */
  | 'own'
  /** Shared by coordinated predicates: "Ana came and left". */
  | 'shared'
  /** Supplied by the governing verb: "urged both sides to return", "plans to leave", "left, taking the files". */
  | 'controlled'
  /** The noun that a relative or participle clause describes: "the man who fled", "the man arrested". */
  | 'antecedent';

export interface ClauseArgument {
  readonly token: number;
  readonly path: ArgumentPath;
}

/** A phrase beside the predicate or noun with the preposition before it. */
export interface MarkedArgument {
  readonly token: number;
  /** Lower-case preposition with its parts: "in", "according to", "ahead of"; '' where there is none. */
  readonly marker: string;
  /** `obl`, `obl:agent`, `obl:unmarked`, `nmod`, `nmod:poss`, `compound`, … */
  readonly relation: string;
}

const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Verbs whose subject, not object, does what the infinitive says though they take an object ("promised them to stay"). */
const subjectControl = new Set(['promise', 'threaten', 'vow', 'swear', 'pledge', 'use', 'take', 'need']);
/** Verbs whose object does what the infinitive behind it says, also where that was hung on the object ("acl"). */
const objectControl = wordSet(
  'advise allow ask authorise authorize beg cause challenge compel convince direct enable encourage ' +
    'expect forbid force get help instruct invite lead oblige order permit persuade press pressure ' +
    'prompt push request require tell urge want warn',
);
/** Most steps to the clause that lends an argument. */
const furthest = 6;

function spread(tree: Tree, tokens: readonly number[], path: ArgumentPath): ClauseArgument[] {
  const found: ClauseArgument[] = [];
  for (const token of tokens) for (const member of conjunctsOf(tree, token)) found.push({ token: member, path });
  return found;
}

function isRelative(tree: Tree, token: number): boolean {
  const tag = tree.syntax.fineTags[token]!;
  return tag.startsWith('W') || (tag === 'IN' && relativePronouns.has(tree.article.tokens[token]!.lower));
}

function ownSubjects(tree: Tree, predicate: number): number[] {
  return childrenIn(tree, predicate, link.nsubj | link.csubj).filter(
    (child) =>
      (relationOf(tree, child) !== 'nsubj:outer' || childIn(tree, predicate, link.nsubj | link.csubj) === child) &&
      !isHome(tree, child),
  );
}

/** "Ana Ruiz, 66, of Corran was killed", read as Corran: the town where she lives is no subject. */
function isHome(tree: Tree, token: number): boolean {
  const { tokens } = tree.article;
  const { from } = nounPhraseOf(tree, token);
  return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.text === ',';
}

/**
 * The grammatical subjects of a predicate: its own, else those it shares or is lent. In a passive clause these are
 * whom it is done to (see {@link patientsOf}). A bare infinitive's or ccomp's missing subject stays empty.
 */
export function subjectsOf(tree: Tree, predicate: number): readonly ClauseArgument[] {
  return (tree.subjects[predicate] ??= findSubjects(tree, predicate));
}

function findSubjects(tree: Tree, predicate: number): readonly ClauseArgument[] {
  let at = predicate;
  let path: ArgumentPath = 'own';
  for (let step = 0; step < furthest; step++) {
    const own = ownSubjects(tree, at);
    if (own.length > 0) {
      const relative = own.length === 1 && isRelative(tree, own[0]!);
      const first = firstConjunctOf(tree, at);
      if (relative && relationOf(tree, first) === 'acl:relcl') return antecedent(tree, first);
      return spread(tree, own, path);
    }
    const head = headOf(tree, at);
    if (head === null) return [];
    const relation = relationOf(tree, at);
    if (relation === 'conj') {
      if (path === 'own') path = 'shared';
      at = head;
    } else if (relation === 'xcomp') {
      const objects = childrenIn(tree, head, link.obj | link.iobj).filter((object) => object < at);
      if (objects.length > 0 && !subjectControl.has(tree.syntax.lemmas[head]!))
        return spread(tree, [objects[0]!], 'controlled');
      path = 'controlled';
      at = head;
    } else if (relation === 'advcl') {
      const { infinitive, participle } = verbGroupOf(tree, at);
      if (!infinitive && !participle) return [];
      path = 'controlled';
      at = head;
    } else if (relation === 'acl') {
      // "the man arrested", "officials citing": but in "a plan to leave" the noun does nothing.
      if (verbGroupOf(tree, at).participle) return antecedent(tree, at);
      const governor = headOf(tree, head);
      const asked =
        governor !== null &&
        baseRelationOf(tree, head) === 'obj' &&
        objectControl.has(tree.syntax.lemmas[governor]!) &&
        verbGroupOf(tree, at).infinitive;
      return asked ? spread(tree, [head], 'controlled') : [];
    } else return [];
  }
  return [];
}

/** The noun a relative or participle clause describes, with what it is coordinated with left out. */
function antecedent(tree: Tree, clause: number): ClauseArgument[] {
  const head = headOf(tree, clause);
  return head === null ? [] : [{ token: head, path: 'antecedent' }];
}

/** Direct objects; in a relative clause without one whose subject is another, the noun it describes. */
export function objectsOf(tree: Tree, predicate: number): readonly ClauseArgument[] {
  return (tree.objects[predicate] ??= findObjects(tree, predicate));
}

function findObjects(tree: Tree, predicate: number): readonly ClauseArgument[] {
  const own = childrenIn(tree, predicate, link.obj);
  const relativeClause = relationOf(tree, predicate) === 'acl:relcl';
  if (own.length > 0) {
    if (relativeClause && own.length === 1 && isRelative(tree, own[0]!)) return antecedent(tree, predicate);
    return spread(tree, own, 'own');
  }
  if (!relativeClause || verbGroupOf(tree, predicate).passive) return [];
  const subjects = ownSubjects(tree, predicate);
  const open =
    subjects.length > 0 &&
    !subjects.some((subject) => isRelative(tree, subject)) &&
    childrenIn(tree, predicate, link.obl | link.advmod).every((child) => !isRelative(tree, child)) &&
    childIn(tree, predicate, link.ccomp | link.xcomp | link.cop) === null;
  return open ? antecedent(tree, predicate) : [];
}

/** Indirect objects ("told *reporters*", "gave *them* aid"). */
export function indirectObjectsOf(tree: Tree, predicate: number): ClauseArgument[] {
  return spread(tree, childrenIn(tree, predicate, link.iobj), 'own');
}

/** Who does it in a passive clause by the words of a by-phrase. */
export function byPhraseOf(tree: Tree, predicate: number): ClauseArgument[] {
  const agents = childrenIn(tree, predicate, link.obl).filter((child) => {
    const tag = tree.syntax.fineTags[child]!;
    if (tag === 'CD' || tag === 'VBG') return false;
    if (relationOf(tree, child) === 'obl:agent') return true;
    // "cut by 3 percent" counts, it doesn't name who cut.
    const counted = childIn(tree, child, link.nummod) !== null;
    return markerOf(tree, child) === 'by' && !counted && verbGroupOf(tree, predicate).passive;
  });
  return spread(tree, agents, 'own');
}

/** Who does it: the subjects of an active clause, the by-phrase of a passive one. */
export function agentsOf(tree: Tree, predicate: number): readonly ClauseArgument[] {
  return verbGroupOf(tree, predicate).passive ? byPhraseOf(tree, predicate) : subjectsOf(tree, predicate);
}

/** Whom or what it is done to: the objects of an active clause, the subjects of a passive one. */
export function patientsOf(tree: Tree, predicate: number): readonly ClauseArgument[] {
  return verbGroupOf(tree, predicate).passive ? subjectsOf(tree, predicate) : objectsOf(tree, predicate);
}

function marked(tree: Tree, tokens: readonly number[]): MarkedArgument[] {
  const found: MarkedArgument[] = [];
  for (const token of tokens) {
    const marker = markerOf(tree, token);
    const relation = relationOf(tree, token);
    for (const member of conjunctsOf(tree, token))
      found.push({ token: member, marker: member === token ? marker : markerOf(tree, member) || marker, relation });
  }
  return found;
}

/** Phrases beside a predicate: place, time, manner, source, recipient, each with its preposition; agents too. */
export function obliquesOf(tree: Tree, predicate: number): readonly MarkedArgument[] {
  return (tree.obliques[predicate] ??= marked(tree, childrenIn(tree, predicate, link.obl)));
}

/**
 * What a noun of happening takes: "the visit *of the envoy* *to Oslo*", "*Oslo's* decision", "*border* talks" (marker
 * '' for possessives and compounds).
 */
export function nominalArgumentsOf(tree: Tree, noun: number): MarkedArgument[] {
  return marked(
    tree,
    childrenIn(tree, noun, link.nmod | link.compound | link.obl).filter(
      (child) => relationOf(tree, child) !== 'compound:prt',
    ),
  );
}

/** Verbs that say little by themselves; their object names the happening ("held talks", "paid a visit"). */
const lightVerbs = wordSet(
  'carry conduct deal deliver do enter face gain get give have hold issue launch make mount ' +
    'offer open pay place reach receive seal sign stage start strike suffer sustain take undergo ' +
    'undertake wage win begin',
);

/** The light verb that a noun is object (or passive subject) of, or null. */
export function lightVerbOf(tree: Tree, noun: number): number | null {
  const first = firstConjunctOf(tree, noun);
  const head = headOf(tree, first);
  if (head === null) return null;
  const relation = relationOf(tree, first);
  if (relation !== 'obj' && relation !== 'nsubj:pass') return null;
  return lightVerbs.has(tree.syntax.lemmas[head]!) ? head : null;
}

/** The nouns that a light verb lends itself to; empty where the verb isn't one. */
export function lightObjectsOf(tree: Tree, verb: number): number[] {
  if (!lightVerbs.has(tree.syntax.lemmas[verb]!)) return [];
  return patientsOf(tree, verb).map((argument) => argument.token);
}

/** Clauses that say what is said, thought or planned: `ccomp`, `xcomp`, and quoted speech hung on by `parataxis`. */
export function complementsOf(tree: Tree, predicate: number): number[] {
  return childrenIn(tree, predicate, link.ccomp | link.xcomp | link.parataxis).flatMap((child) =>
    conjunctsOf(tree, child),
  );
}

/** Whether the token heads a clause: a verb form, or a predicate with copula or subject. */
export function isPredicate(tree: Tree, token: number): boolean {
  if (tree.syntax.tags[token] === 'VERB')
    return baseRelationOf(tree, token) !== 'amod' && baseRelationOf(tree, token) !== 'compound';
  return childIn(tree, token, link.cop | link.nsubj | link.csubj) !== null;
}

/** A noun phrase's other names in the sentence: appositions, and the predicate noun of "X is the mayor". */
export function equatedWith(tree: Tree, token: number): number[] {
  const equal = appositionsOf(tree, token);
  const head = headOf(tree, token);
  if (head !== null && baseRelationOf(tree, token) === 'nsubj' && childIn(tree, head, link.cop) !== null)
    equal.push(head);
  for (const child of childrenOf(tree, token))
    if (relationOf(tree, child) === 'nsubj' && childIn(tree, token, link.cop) !== null) equal.push(child);
  return equal;
}
