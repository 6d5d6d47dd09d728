import { baseRelationOf, clauseOf, headOf, subjectsOf, type ClauseArgument, type Tree } from '../syntax/clause.ts';

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
  return subjectsOf(tree, verb);
}
