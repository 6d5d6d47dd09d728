import type { Article } from '../model.ts';
import { markerOf, subjectsOf, verbGroupOf, type Tree } from '../syntax/clause.ts';
import { nounFormSet, verbFormSet } from './words.ts';

/** What a work that tells a story is called. */
const works = nounFormSet(
  'novel novella novelette film movie story plot episode game play comic manga anime sitcom musical opera fable tale sequel trilogy book series',
);
/** Those of them in which something happens: "in the episode"; what happens in a game or play may be sport. */
const settings = nounFormSet(
  'novel novella film movie story plot episode comic manga anime sitcom musical opera fable tale',
);
/** Verbs that tell what is in a work. */
const depicting = verbFormSet(
  'follow tell chronicle depict portray explore center centre revolve deal describe recount narrate',
);

/**
 * Whether a passage tells what happens in a work of fiction or in a game: "the novel follows a detective", "in the
 * episode a bank is robbed", in the present.
 */
export function tellsPlot({ tokens }: Article, tree: Tree): boolean {
  for (let token = 0; token < tokens.length; token++) {
    const { lower } = tokens[token]!;
    if (depicting.has(lower)) {
      if (verbGroupOf(tree, token).tense !== 'present') continue;
      if (subjectsOf(tree, token).some((subject) => works.has(tokens[subject.token]!.lower))) return true;
    } else if (settings.has(lower) && markerOf(tree, token) === 'in' && tokens[token - 1]?.lower === 'the') {
      const verb = tree.syntax.heads[token]!;
      if (verb >= 0 && verbGroupOf(tree, verb).tense === 'present') return true;
    }
  }
  return false;
}
