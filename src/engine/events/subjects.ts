import type { Article } from '../model.ts';
import type { EventContext } from './who.ts';
import { verbFormSet } from './words.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  clauseOf,
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
  const { article, syntax } = tree;
  const apart = syntax.fineTags[verb] === 'VBG' && article.tokens[verb - 1]?.text === ',';
  if (apart && baseRelationOf(tree, verb) === 'acl') {
    const noun = headOf(tree, verb);
    if (noun !== null) {
      const subjects = subjectsOf(tree, clauseOf(tree, noun));
      if (subjects.length > 0) return subjects;
    }
  }
  const after = subjectBehindComma(tree, verb);
  if (after !== null) return [{ token: after, path: 'own' }];
  const main = mainSubject(tree, verb);
  return main === null ? subjectsOf(tree, verb) : [{ token: main, path: 'shared' }];
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

/** "The pact with Chile, which bound both, expired": behind a relative clause and its comma the phrase before it is the subject. */
function mainSubject(tree: Tree, verb: number): number | null {
  const { article } = tree;
  const relation = baseRelationOf(tree, verb);
  if ((relation !== 'parataxis' && relation !== 'conj') || article.tokens[verb - 1]?.text !== ',') return null;
  const clause = headOf(tree, verb);
  if (clause === null || relationOf(tree, clause) !== 'acl:relcl' || childIn(tree, verb, link.nsubj) !== null)
    return null;
  let noun = headOf(tree, clause);
  for (let step = 0; noun !== null && step < deepest && baseRelationOf(tree, noun) === 'nmod'; step++)
    noun = headOf(tree, noun);
  return noun;
}

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
  if (childIn(tree, verb, link.ccomp) !== null && tree.syntax.lemmas[verb] !== 'say') return null;
  return nounPhraseOf(tree, noun).from === verb + 1 ? noun : null;
}
