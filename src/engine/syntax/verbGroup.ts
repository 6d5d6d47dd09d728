import { childIn, childrenIn, firstConjunctOf, headOf, relationOf, type Tree } from './tree.ts';
import { wordSet } from '../wordSet.ts';
import * as link from './links.ts';

/** What the words around a predicate say of its tense, voice, mood and polarity. */
export interface VerbGroup {
  /** `none` for infinitives, bare participles and predicates without a verb form to read it off. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "to leave", or governed by a modal: no claim of its own that it happened. */
  readonly infinitive: boolean;
  /** A participle that no auxiliary makes finite: "officials citing", "the ship seized in May". */
  readonly participle: boolean;
  /** Lemma of the modal: `may`, `could`, `would`, `will`, `should`, `must`; null if none. */
  readonly modal: string | null;
  /** The token that denies it ("not", "n't", "never", "no longer"'s "no"), null if none. */
  readonly negation: number | null;
  /** Auxiliaries and copula, in text order. */
  readonly auxiliaries: readonly number[];
  /** "off" in "called off"; null if none. */
  readonly particle: number | null;
}

const negations = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor', 'nt']);

function negationOf(tree: Tree, predicate: number): number | null {
  for (const child of childrenIn(tree, predicate, link.advmod | link.cc | link.aux | link.det)) {
    const word = tree.article.tokens[child]!.lower;
    if (negations.has(word) || tree.syntax.lemmas[child] === 'not') return child;
    if (word === 'longer') {
      const no = childIn(tree, child, link.advmod | link.det);
      if (no !== null && tree.article.tokens[no]!.lower === 'no') return no;
    }
  }
  return null;
}

/** Own auxiliaries, or for a later conjunct without any of its own ("was seized and burnt") the first's. */
function auxiliariesOf(tree: Tree, predicate: number): { tokens: number[]; shared: boolean } {
  const own = childrenIn(tree, predicate, link.aux | link.cop);
  if (own.length > 0 || relationOf(tree, predicate) !== 'conj') return { tokens: own, shared: false };
  if (childIn(tree, predicate, link.nsubj | link.csubj | link.expl) !== null) return { tokens: own, shared: false };
  const first = firstConjunctOf(tree, predicate);
  const fine = tree.syntax.fineTags;
  const form = fine[predicate];
  // "Was arrested and led away", of a form that is past tense and participle.
  const isDoneTo = form === 'VBD' && fine[first] === 'VBN' && alsoDoneTo.has(tree.syntax.lemmas[predicate]!);
  if (isDoneTo && childIn(tree, predicate, link.obj | link.iobj | link.ccomp | link.xcomp) === null)
    return { tokens: childrenIn(tree, first, link.aux), shared: true };
  if (form === 'VBD' || form === 'VBZ' || form === 'VBP') return { tokens: own, shared: false };
  // Only a conjunct in the same form can live on the first one's auxiliary.
  const alike = fine[first] === form || (form === 'VBN' && fine[first] === 'VBD');
  return alike ? { tokens: childrenIn(tree, first, link.aux), shared: true } : { tokens: own, shared: false };
}

/** Whether a later conjunct has an object and the first one is a past tense without auxiliary. */
function followsPast(tree: Tree, predicate: number): boolean {
  const first = firstConjunctOf(tree, predicate);
  return (
    first !== predicate &&
    tree.syntax.fineTags[first] === 'VBD' &&
    childIn(tree, first, link.aux) === null &&
    childIn(tree, predicate, link.obj) !== null
  );
}

/** "Prosecutors, who suspect him, confirmed that": what has its own "that" is done to nobody, but for verbs that tell somebody. */
function tellsThat(tree: Tree, predicate: number): boolean {
  const content = childIn(tree, predicate, link.ccomp);
  return content !== null && content > predicate && !told.has(tree.syntax.lemmas[predicate]!);
}

const told = wordSet('tell inform assure remind warn notify advise convince persuade ask concern');

/** Reads the verb group of a predicate (a verb, or the noun or adjective after a copula). */
export function verbGroupOf(tree: Tree, predicate: number): VerbGroup {
  let group = tree.verbGroups[predicate];
  if (group === undefined) {
    group = readVerbGroup(tree, predicate);
    tree.verbGroups[predicate] = group;
  }
  return group;
}

/** Verbs (lemmas) of what is done to people and things; without an object a headline has left out "was". */
const doneTo = wordSet(
  'arrest free charge jail sentence convict accuse detain imprison acquit indict kill shoot stab injure wound hurt rescue evacuate ' +
    'hospitalize hospitalise sack suspend ban appoint name nominate elect reelect crown oust impeach extradite deport rape kidnap ' +
    'abduct murder assassinate hijack rob poison bury trap identify seize destroy damage behead execute bomb torch arraign',
);
/** More such verbs, that a list of what was done to somebody goes on with. */
const alsoDoneTo = wordSet(
  'arrest charge jail sentence convict accuse detain imprison kill shoot injure wound rescue evacuate sack suspend ban appoint name elect ' +
    'lead take bring question beat release free expel transfer hand hold send fly sell seize destroy damage burn fine order deport',
);
/** Of these those that are done to somebody or something in any sentence. */
const alwaysDoneTo = wordSet(
  'arrest free jail sentence imprison detain injure wound rescue evacuate hospitalize hospitalise impeach extradite deport kidnap abduct hijack behead seize',
);
const stops = wordSet('. ? ! " ” ’');

/** "Norline chief arrested on Friday", in a line without a full stop: whoever stands before the verb did not do it. */
function isHeadlinePassive(tree: Tree, predicate: number): boolean {
  const { sentences, tokens } = tree.article;
  const lemma = tree.syntax.lemmas[predicate]!;
  if (!doneTo.has(lemma)) return false;
  const { endToken } = sentences[tree.sentenceOf[predicate]!]!;
  return (
    // "One of the guards freed on Monday, Ana Ruiz, said": no verb that is always done to somebody, whoever stands before it.
    (alwaysDoneTo.has(lemma) || !stops.has(tokens[endToken - 1]!.text)) &&
    childIn(tree, predicate, link.nsubj) !== null &&
    childIn(tree, predicate, link.obj | link.iobj | link.ccomp | link.xcomp) === null
  );
}

function readVerbGroup(tree: Tree, predicate: number): VerbGroup {
  const { lemmas, fineTags } = tree.syntax;
  const { tokens: auxiliaries, shared } = auxiliariesOf(tree, predicate);
  const form = fineTags[predicate]!;
  let modal: string | null = null;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let tense: VerbGroup['tense'] = 'none';
  let finite: string | null = null;
  for (const token of auxiliaries) {
    const lemma = lemmas[token]!;
    const tag = fineTags[token]!;
    if (tag === 'MD') modal = lemma;
    else if (finite === null && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')) finite = tag;
    const relation = relationOf(tree, token);
    if (relation === 'aux:pass' || (relation === 'cop' && lemma === 'be' && form === 'VBN')) passive = true;
    else if (lemma === 'have') perfect = true;
    else if (lemma === 'be' && relation === 'aux') {
      if (form === 'VBG') progressive = true;
      else if (form === 'VBN') passive = true;
    }
  }
  const verbal = form.startsWith('VB');
  if (auxiliaries.length === 0 && verbal) finite = form === 'VBD' || form === 'VBZ' || form === 'VBP' ? form : null;
  if (modal === 'will' || modal === 'shall') tense = 'future';
  else if (finite === 'VBD' || modal === 'would' || modal === 'could' || modal === 'might') tense = 'past';
  else if (finite !== null || modal !== null) tense = 'present';
  const to = childrenIn(tree, predicate, link.mark | link.aux).some((child) => fineTags[child] === 'TO');
  if (childIn(tree, predicate, link.nsubjPass | link.csubjPass) !== null) passive = true;
  // With a subject of its own in the active, or sharing that of a past tense ("met the crew and signed a deal"), a lone
  // "burned" is a past tense that was tagged amiss.
  const active =
    !passive &&
    (childIn(tree, predicate, link.nsubj | link.iobj) !== null ||
      followsPast(tree, predicate) ||
      tellsThat(tree, predicate));
  if (form === 'VBN' && auxiliaries.length === 0 && active) {
    finite = 'VBD';
    tense = 'past';
  }
  if (auxiliaries.length === 0 && (form === 'VBD' || form === 'VBN') && isHeadlinePassive(tree, predicate)) {
    passive = true;
    finite = 'VBD';
    tense = 'past';
  }
  const participle = finite === null && modal === null && !to && (form === 'VBN' || form === 'VBG');
  if (participle && form === 'VBN' && !perfect) passive = true;
  const bare = form === 'VB' && finite === null && modal === null;
  return {
    tense,
    perfect,
    progressive,
    passive,
    infinitive: to || modal !== null || bare,
    participle,
    modal,
    negation: negationOf(tree, predicate) ?? (shared ? negationOf(tree, firstConjunctOf(tree, predicate)) : null),
    auxiliaries,
    particle: childIn(tree, predicate, link.compoundPrt),
  };
}

/** Relations in which a clause hangs on its governor. */
const clausal = new Set([
  'root', 'ccomp', 'xcomp', 'advcl', 'advcl:relcl', 'acl', 'acl:relcl', 'csubj', 'csubj:pass', 'csubj:outer', 'parataxis',
]); // prettier-ignore

/**
 * The predicate of the clause that a token stands in, itself where it is one: the nearest token upward that is a root,
 * hangs in a clausal relation, or is coordinated with such.
 */
export function clauseOf(tree: Tree, token: number): number {
  let at = token;
  for (let step = 0; step < 200; step++) {
    if (clausal.has(relationOf(tree, firstConjunctOf(tree, at)))) return at;
    const head = headOf(tree, at);
    if (head === null) return at;
    at = head;
  }
  return at;
}

/** The clause a clause depends on, with the relation (`ccomp` under "said", `xcomp` under "plans"), or null. */
export function governorOf(
  tree: Tree,
  predicate: number,
): { readonly token: number; readonly relation: string } | null {
  const first = firstConjunctOf(tree, predicate);
  const head = headOf(tree, first);
  return head === null ? null : { token: head, relation: relationOf(tree, first) };
}
