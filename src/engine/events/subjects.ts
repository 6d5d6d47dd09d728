import type { Article } from '../model.ts';
import type { EventContext } from './who.ts';
import { verbFormSet, wordSet } from './words.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  clauseOf,
  firstConjunctOf,
  headOf,
  nounPhraseOf,
  relationOf,
  subjectsOf,
  type ClauseArgument,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';

/**
 * The subjects of a verb; a participle set off by a comma does what the subject of its sentence does, whatever noun it
 * hangs on: "Oslo praised the plan, saying it would …".
 */
export function speakersOf(tree: Tree, verb: number): readonly ClauseArgument[] {
  const { article } = tree;
  // "…, flattening seven villages and killing ten people".
  const leader = firstConjunctOf(tree, verb);
  const isApart = isGerund(tree, verb) && isGerund(tree, leader) && article.tokens[leader - 1]?.text === ',';
  const relation = isApart ? baseRelationOf(tree, leader) : '';
  if (relation === 'acl' || relation === 'appos') {
    const noun = headOf(tree, leader);
    if (noun !== null) {
      const subjects = subjectsOf(tree, clauseOf(tree, noun));
      if (subjects.length > 0) return subjects;
    }
  }
  const after = subjectBehindComma(tree, verb);
  if (after !== null) return [{ token: after, path: 'own' }];
  const main = mainSubject(tree, verb) ?? bracketedSubject(tree, verb);
  if (main !== null) return [{ token: main, path: 'shared' }];
  const subjects = withoutHolders(tree, verb, subjectsOf(tree, verb));
  const [first] = subjects;
  const isBare = first === undefined && headOf(tree, verb) === null && finite.has(tree.syntax.fineTags[verb]!);
  const behind = first?.path === 'own' || isBare ? subjectBehindOpening(tree, verb, first?.token ?? null) : null;
  if (behind !== null) return [{ token: behind, path: 'own' }];
  // "…, the office told, which said so", hung on the verb before.
  const pronoun = first?.path === 'antecedent' ? childIn(tree, verb, link.nsubj) : null;
  const isFar =
    pronoun !== null && (tree.syntax.tags[first!.token] === 'VERB' || pronoun - first!.token > farthestDescribed);
  if (isFar && tree.syntax.fineTags[pronoun]!.startsWith('W')) {
    const before = article.tokens[pronoun - 1]?.text === ',' ? headOfName(tree, pronoun - 2) : null;
    return before === null ? subjects : [{ token: before, path: 'antecedent' }];
  }
  if (first?.path !== 'own' || !tree.syntax.fineTags[first.token]!.startsWith('W')) return subjects;
  // "A bout with the champion, who lost", hung elsewhere: the name right before the comma.
  const noun = article.tokens[first.token - 1]?.text === ',' ? headOfName(tree, first.token - 2) : null;
  return noun === null ? subjects : [{ token: noun, path: 'antecedent' }];
}

/** "Ana Ruiz, whose company sold it", read as if both did. */
function withoutHolders(tree: Tree, verb: number, subjects: readonly ClauseArgument[]): readonly ClauseArgument[] {
  if (subjects.length < 2) return subjects;
  const held = subjects.filter(({ token }) =>
    childrenIn(tree, token, link.nmodPoss).some((owner) => tree.article.tokens[owner]!.lower === 'whose'),
  );
  if (held.length === 0) return subjects;
  // "…, whose party lost in May, visited Oslo": no longer the party.
  const isNear = held.some(
    ({ token }) => token < verb && verb - token <= farthestHelper && !hasComma(tree, token, verb),
  );
  return isNear ? held : subjects.filter((subject) => !held.includes(subject));
}

function hasComma({ article }: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (article.tokens[at]!.text === ',') return true;
  return false;
}

/**
 * "Monitors from Norway, who arrived": of people that stand before a country or body it is said what "who" does, whatever the
 * tree describes by it.
 */
export function whoIsMeant({ tree, mentions }: EventContext, verb: number, subject: ClauseArgument): ClauseArgument {
  const { tokens } = tree.article;
  const opening = tokens[tree.leftEdge[verb]!]!.lower === ',' ? tree.leftEdge[verb]! + 1 : tree.leftEdge[verb]!;
  if (subject.path !== 'antecedent' || tokens[opening]!.lower !== 'who') return subject;
  const type = mentions.mentions[mentions.at[subject.token]!]?.actor.type;
  if (type === undefined || type === 'person' || type === 'group') return subject;
  const people = headOf(tree, subject.token);
  const isOfPeople =
    people !== null && relationOf(tree, subject.token) === 'nmod' && tree.syntax.tags[people] === 'NOUN';
  return isOfPeople ? { token: people, path: 'antecedent' } : subject;
}

const isGerund = ({ syntax }: Tree, token: number): boolean => syntax.fineTags[token] === 'VBG';

/** The head of the name or noun that ends at a token; null where none does. */
function headOfName(tree: Tree, token: number): number | null {
  if (token < 0 || !isNoun(tree, token)) return null;
  const head = headOf(tree, token);
  const relation = baseRelationOf(tree, token);
  return head !== null && head < token && (relation === 'flat' || relation === 'compound') ? head : token;
}

/**
 * "Ana Ruiz, the mayor whose clinic …, has died": a verb behind a comma is said of what its sentence begins with, where an
 * aside begins behind that and no subject stands right before the verb.
 */
function bracketedSubject(tree: Tree, verb: number): number | null {
  const { article, syntax } = tree;
  const { tokens } = article;
  if (!finite.has(syntax.fineTags[verb]!) && childIn(tree, verb, link.aux) === null) return null;
  let from = verb;
  for (const child of childrenIn(tree, verb, link.aux | link.advmod))
    if (child < from && child >= verb - farthestHelper) from = child;
  if (tokens[from - 1]?.text !== ',') return null;
  const own = childIn(tree, verb, link.nsubj | link.csubj);
  if (own !== null && own < verb && !isRootless(tree, verb)) return null;
  if (own !== null && own > verb) return null;
  const { firstToken } = article.sentences[tree.sentenceOf[verb]!]!;
  const begin = openingEnd(tree, firstToken, from);
  const end = phraseEnd(tree, begin, from);
  if (end === null || tokens[end]!.text !== ',' || end >= from - 1 || !asides.has(kindOfAside(tree, end + 1)))
    return null;
  // A quotation has a speaker.
  if (tokens[firstToken]!.text === '"' || tokens[from - 2]!.text === '"') return null;
  return headOfName(tree, nameEnd(tree, begin, end));
}

/** Whether no verb stands at the head of a verb's sentence. */
function isRootless(tree: Tree, verb: number): boolean {
  let root = verb;
  for (let step = 0; step < deepestRoot; step++) {
    const head = headOf(tree, root);
    if (head === null) break;
    root = head;
  }
  return isNoun(tree, root) && childIn(tree, root, link.cop) === null;
}

const deepestRoot = 12;
const farthestHelper = 5;
/** Most tokens from a noun to the clause that describes it: "the head of the harbour board of Corran, who". */
const farthestDescribed = 12;
const longestOpening = 12;
const longestPhrase = 8;

/** "On Monday", "Dubbed the Oddfather". */
const leading = new Set(['IN', 'RB', 'VBN', 'VBD', 'VBG']);

/** Behind "On Monday," at a sentence's start; its start where nothing such leads in. */
function openingEnd(tree: Tree, first: number, end: number): number {
  const { tokens } = tree.article;
  const fine = tree.syntax.fineTags[first];
  if (!leading.has(fine!)) return first;
  for (let at = first; at < Math.min(end, first + longestOpening); at++) if (tokens[at]!.text === ',') return at + 1;
  return first;
}

/** The end of the noun phrase that begins at a token, with the phrases in it: "a hearing for Ana Ruiz"; null where none does. */
function phraseEnd(tree: Tree, first: number, end: number): number | null {
  const { tags } = tree.syntax;
  let at = first;
  while (at < Math.min(end, first + longestPhrase) && (inPhrase.has(tags[at]!) || (at > first && tags[at] === 'ADP')))
    at++;
  return at > first && isNoun(tree, at - 1) ? at : null;
}

/** The last token of the noun that a phrase is about. */
function nameEnd(tree: Tree, first: number, end: number): number {
  let at = first;
  while (at + 1 < end && tree.syntax.tags[at + 1] !== 'ADP') at++;
  return at;
}

const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const asides = new Set(['relative', 'article', 'number', 'participle', 'of', 'when']);
const leadingWhen = wordSet('in after at during on before since');

function kindOfAside(tree: Tree, token: number): string {
  const fine = tree.syntax.fineTags[token] ?? '';
  if (fine.startsWith('W')) return 'relative';
  if (fine === 'DT') return 'article';
  if (fine === 'CD') return 'number';
  if (fine === 'VBN' || fine === 'VBG') return 'participle';
  const { lower = '' } = tree.article.tokens[token] ?? {};
  return lower === 'of' ? 'of' : leadingWhen.has(lower) ? 'when' : '';
}

/**
 * "The ship left Chile, Ana Ruiz said", read as "Chile, Ana Ruiz": no comma closes it before the verb and no "and" joins
 * it, so only the later name speaks.
 */
function subjectBehindComma(tree: Tree, verb: number): number | null {
  const { tokens } = tree.article;
  const subject = baseRelationOf(tree, verb) === 'parataxis' ? childIn(tree, verb, link.nsubj) : null;
  if (subject === null || subject > verb || tokens[verb - 1]?.text === ',') return null;
  const later = childrenIn(tree, subject, link.conj | link.appos).find(
    (child) => child > subject && tokens[nounPhraseOf(tree, child).from - 1]?.text === ',',
  );
  return later !== undefined && later < verb && childIn(tree, later, link.cc) === null ? later : null;
}

/**
 * "In her first remarks on it, the mayor described …", read as if the remarks did, or nobody: no subject has a preposition
 * before it.
 */
function subjectBehindOpening(tree: Tree, verb: number, subject: number | null): number | null {
  const { tokens } = tree.article;
  const { firstToken } = tree.article.sentences[tree.sentenceOf[verb]!]!;
  if (tree.syntax.tags[firstToken] !== 'ADP' || (subject ?? verb) > verb) return null;
  if (subject !== null && nounPhraseOf(tree, subject).from > firstToken + 1) return null;
  const from = subject ?? firstToken;
  let comma = verb - 1;
  while (comma > from && tokens[comma]!.text !== ',') comma--;
  const end = comma > from ? phraseEnd(tree, comma + 1, verb) : null;
  return end === null ? null : headOfName(tree, nameEnd(tree, comma + 1, end));
}

/** "The pact with Chile, which bound both, expired": behind a relative clause and its comma the phrase before it is the subject. */
function mainSubject(tree: Tree, verb: number): number | null {
  const { article } = tree;
  const relation = baseRelationOf(tree, verb);
  if ((relation !== 'parataxis' && relation !== 'conj') || article.tokens[verb - 1]?.text !== ',') return null;
  const clause = headOf(tree, verb);
  if (clause === null || childIn(tree, verb, link.nsubj) !== null) return null;
  // "The head of the firm, who was ill, died", read as if the head and the dying were two of a list.
  if (
    isNoun(tree, clause) &&
    finite.has(tree.syntax.fineTags[verb]!) &&
    childIn(tree, clause, link.acl | link.appos) !== null
  )
    return clause < verb ? clause : null;
  if (relationOf(tree, clause) !== 'acl:relcl') return null;
  let noun = headOf(tree, clause);
  for (let step = 0; noun !== null && step < deepest && baseRelationOf(tree, noun) === 'nmod'; step++)
    noun = headOf(tree, noun);
  return noun;
}

const finite = new Set(['VBD', 'VBZ', 'VBP']);
const isNoun = ({ syntax }: Tree, token: number): boolean => syntax.tags[token] === 'NOUN' || syntax.tags[token] === 'PROPN'; // prettier-ignore

/** Most nouns that hang on one another in a subject. */
const deepest = 4;

/** Most tokens from a reporting verb back to the name of who speaks. */
const farthestName = 14;

/**
 * Who stands before a reporting verb where the tree gives it no subject: the first name after the quotation or verb
 * before it (`"…," Ana Ruiz, the mayor, told reporters`).
 * @returns the name's last token, null where there is none
 */
export function nameBefore({ article, tree, mentions }: EventContext, verb: number): number | null {
  const { firstToken } = article.sentences[tree.sentenceOf[verb]!]!;
  let found: number | null = null;
  // Without a comma before the verb the speaker stands right there: "…near Oslo, Ana Ruiz said".
  const apart = article.tokens[verb - 1]?.text === ',';
  for (let token = verb - 1; token >= Math.max(firstToken, verb - farthestName); token--) {
    const tag = tree.syntax.tags[token];
    if (!apart && article.tokens[token]!.text === ',') break;
    if (article.tokens[token]!.text === '"' || tag === 'VERB' || tag === 'ADP' || tag === 'SCONJ') break;
    const at = mentions.at[token]!;
    if (at >= 0 && mentions.mentions[at]!.mention.type !== 'nationality') found = token;
  }
  return found;
}

/** Whether a quotation ends right before a verb: `…", added the mayor`. */
export function isBehindQuote({ tokens }: Article, verb: number): boolean {
  return tokens[verb - 1]?.text === '"' || (tokens[verb - 1]?.text === ',' && tokens[verb - 2]?.text === '"');
}

/**
 * `"Not one," snapped the captain`, `"Not one," the captain snapped`: whether a verb without an object says what is quoted
 * before it, whatever it means elsewhere.
 */
export function speaksQuote(
  { article: { tokens }, tree }: Pick<EventContext, 'article' | 'tree'>,
  verb: number,
): boolean {
  if (!finite.has(tree.syntax.fineTags[verb]!) && tree.syntax.fineTags[verb] !== 'VBN') return false;
  if (tree.syntax.tags[verb] !== 'VERB' || childIn(tree, verb, link.aux) !== null) return false;
  if (isBehindQuote(tree.article, verb))
    return inPhrase.has(tree.syntax.tags[verb + 1] ?? '') || pronounsBehind.has(tokens[verb + 1]?.lower ?? '');
  let from = verb - 1;
  while (
    from > 1 &&
    from > verb - longestPhrase &&
    (inPhrase.has(tree.syntax.tags[from]!) || tree.syntax.tags[from] === 'PRON')
  )
    from--;
  return (
    from < verb - 1 &&
    tokens[from]!.text === '"' &&
    /^[,?!]$/u.test(tokens[from - 1]!.text) &&
    childIn(tree, verb, link.obj) === null
  );
}

const pronounsBehind = wordSet('he she they');

/** Verbs that have whom they are told as their object: "told reporters" is no "said the mayor". */
const telling = verbFormSet('tell inform assure remind notify brief advise');

/** "…, said the mayor": read as the verb's object, the noun behind it is who speaks. */
export function speakerBehind({ article, tree }: EventContext, verb: number): number | null {
  const before = article.tokens[verb - 1]?.text;
  if (before !== ',' && before !== '"') return null;
  const fine = tree.syntax.fineTags[verb];
  if (fine !== 'VBD' && fine !== 'VBZ' && fine !== 'VBP' && fine !== 'VB' && fine !== 'VBN') return null;
  const noun = childIn(tree, verb, link.nsubj | link.obj | link.iobj);
  if (noun === null || noun < verb || childIn(tree, verb, link.aux | link.mark) !== null) return null;
  if (telling.has(article.tokens[verb]!.lower)) return null;
  // "…, told reporters that" has whom it is told there; "say" cannot.
  const told = childrenIn(tree, verb, link.ccomp).some((child) => child > verb);
  if (told && tree.syntax.lemmas[verb] !== 'say') return null;
  return nounPhraseOf(tree, noun).from === verb + 1 ? noun : null;
}
