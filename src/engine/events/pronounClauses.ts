import type { Actor } from '../model.ts';
import { baseRelationOf, childIn, headOf, relationOf, subjectsOf, subtreeOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { readingOf } from './lexicon.ts';
import type { MentionIndex } from './mentions.ts';
import { wordSet } from './words.ts';

/**
 * "Norline said it would": who says it, where the pronoun is the subject of what is said; `nobody` where that is somebody
 * without a name ("the judge said he would"): it may be meant.
 */
export function speakerAbove(
  tree: Tree,
  mentions: MentionIndex,
  pronoun: number,
  fits: (actor: Actor) => boolean,
  mayBeUnnamed: boolean,
): Actor | 'nobody' | null {
  const { tokens } = tree.article;
  const reports = (token: number): boolean =>
    token >= 0 && readingOf(tokens[token]!.lower)?.verb?.class === 'reporting';
  const verb = baseRelationOf(tree, pronoun) === 'nsubj' ? headOf(tree, pronoun) : null;
  const above = verb !== null && baseRelationOf(tree, verb) === 'ccomp' ? headOf(tree, verb) : null;
  const beside = tokens[pronoun - 1]?.lower === 'that' ? pronoun - 2 : pronoun - 1;
  const saying = reports(beside) ? beside : above;
  if (saying === null || saying > pronoun || !reports(saying)) return null;
  const before = saying > 0 ? [{ token: saying - 1 }] : [];
  for (const { token } of [...subjectsOf(tree, saying), ...before]) {
    const at = mentions.at[token] ?? -1;
    const actor = token < saying ? mentions.mentions[at]?.actor : undefined;
    if (actor && fits(actor)) return actor;
    if (token < saying && at < 0 && unnamed.has(tokens[token]!.lower) && mayBeUnnamed) return 'nobody';
  }
  return null;
}

/** People who speak of themselves as often as of others. */
const unnamed = wordSet(
  'judge man woman boy girl father mother victim suspect student driver pilot teacher author player coach candidate',
);

/** Whether a subject is that of what somebody says. */
export function isReported(tree: Tree, subject: number): boolean {
  const verb = headOf(tree, subject);
  const above = verb === null || baseRelationOf(tree, verb) !== 'ccomp' ? null : headOf(tree, verb);
  return above !== null && readingOf(tree.article.tokens[above]!.lower)?.verb?.class === 'reporting';
}

/** Whether a pronoun is the subject of a verb of saying: "he added". */
export function isSaying(tree: Tree, pronoun: number): boolean {
  const verb = headOf(tree, pronoun);
  return verb !== null && readingOf(tree.article.tokens[verb]!.lower)?.verb?.class === 'reporting';
}

/** "Ana Ruiz, who was fired from her job": in a clause that describes somebody a pronoun means them. */
export function describedBy(tree: Tree, mentions: MentionIndex, pronoun: number): Actor | null {
  let token = pronoun;
  for (let step = 0; step < deepestClause; step++) {
    const head = headOf(tree, token);
    if (head === null) return null;
    if (relationOf(tree, token) === 'acl:relcl') {
      const actor = mentions.mentions[mentions.at[head]!]?.actor;
      return head < pronoun && actor && actor.type === 'person' ? actor : null;
    }
    token = head;
  }
  return null;
}

const deepestClause = 6;

/** "After she left the clinic, Ana Ruiz flew home": in a clause before its sentence's own a pronoun means who that is said of. */
export function namedAhead(tree: Tree, mentions: MentionIndex, pronoun: number): Actor | null {
  const clause = leadingClause(tree, pronoun);
  const main = clause === null ? null : headOf(tree, clause);
  const subject = main === null ? null : childIn(tree, main, link.nsubj);
  if (subject === null || clause === null || subject < clause) return null;
  const one = mentions.mentions[mentions.at[subject]!];
  return one && one.actor.type === 'person' && one.mention.kind === 'name' ? one.actor : null;
}

/** The subordinate clause that a token stands in, where it leads in: "after spraining her knee". */
function leadingClause(tree: Tree, token: number): number | null {
  let at = token;
  for (let step = 0; step < deepestClause; step++) {
    const head = headOf(tree, at);
    if (head === null) return null;
    if (baseRelationOf(tree, at) === 'advcl') return at < head && childIn(tree, at, link.mark) !== null ? at : null;
    at = head;
  }
  return null;
}

/** Who is named behind the pronoun in its own clause, and so is not meant by it: "she was struck by Keller's car". */
export function namedBehind(tree: Tree, mentions: MentionIndex, pronoun: number): ReadonlySet<Actor> | null {
  const verb = headOf(tree, pronoun);
  if (verb === null || baseRelationOf(tree, pronoun) !== 'nsubj') return null;
  const clause = subtreeOf(tree, verb);
  let named: Set<Actor> | null = null;
  for (let token = pronoun + 1; token < clause.to; token++) {
    const one = mentions.mentions[mentions.at[token]!];
    if (one?.mention.kind !== 'name' || one.firstToken !== token) continue;
    named ??= new Set();
    named.add(one.actor);
  }
  return named;
}
