import type { EventContext } from './who.ts';
import {
  baseRelationOf,
  childBy,
  clauseOf,
  headOf,
  relationOf,
  subjectsOf,
  type ClauseArgument,
  type Tree,
} from '../syntax/clause.ts';

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
  const main = mainSubject(tree, verb);
  return main === null ? subjectsOf(tree, verb) : [{ token: main, path: 'shared' }];
}

/** "The pact, which bound both, expired": behind a relative clause and its comma the noun before it is the subject. */
function mainSubject(tree: Tree, verb: number): number | null {
  const { article } = tree;
  const relation = baseRelationOf(tree, verb);
  if ((relation !== 'parataxis' && relation !== 'conj') || article.tokens[verb - 1]?.text !== ',') return null;
  const clause = headOf(tree, verb);
  if (clause === null || relationOf(tree, clause) !== 'acl:relcl' || childBy(tree, verb, 'nsubj') !== null) return null;
  return headOf(tree, clause);
}

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
  for (let token = verb - 1; token >= Math.max(firstToken, verb - farthestName); token--) {
    const tag = tree.syntax.tags[token];
    if (article.tokens[token]!.text === '"' || tag === 'VERB' || tag === 'ADP' || tag === 'SCONJ') break;
    const at = mentions.at[token]!;
    if (at >= 0 && mentions.mentions[at]!.mention.type !== 'nationality') found = token;
  }
  return found;
}
