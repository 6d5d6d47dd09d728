import type { Article, EventArgument, Span } from '../model.ts';
import {
  agentsOf,
  childrenIn,
  indirectObjectsOf,
  lightVerbOf,
  nominalArgumentsOf,
  nounPhraseOf,
  obliquesOf,
  patientsOf,
  type Tree,
} from '../syntax/clause.ts';
import { isExcepted } from './cast.ts';
import * as link from '../syntax/links.ts';
import { speakersOf } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** A sentence of lists may hang hundreds of phrases on one verb. */
const most = 8;
/** What is longer carries clauses of its own. */
const longest = 12;

/**
 * The phrases that an event's clause hangs on its trigger, named actors or not: "a 36-year-old climber", "from a ridge",
 * "the second" (test). What {@link findParticipants} knows the actors of, the words here describe.
 */
export function findArguments(article: Article, tree: Tree, { head, nominal }: Trigger): readonly EventArgument[] {
  const found: EventArgument[] = [];
  const add = (role: EventArgument['role'], token: number): void => {
    if (found.length >= most || isExcepted(article, token)) return;
    found.push({ role, ...phraseAround(article, tree, token) });
  };
  if (nominal) {
    for (const child of childrenIn(tree, head, link.amod | link.nummod | link.compound)) add('modifier', child);
    for (const { token, marker } of nominalArgumentsOf(tree, head)) if (marker !== '') add('beside', token);
    for (const owner of childrenIn(tree, head, link.nmodPoss)) add('beside', owner);
    const verb = lightVerbOf(tree, head);
    if (verb !== null) for (const { token } of agentsOf(tree, verb)) add('agent', token);
  } else {
    const agents = agentsOf(tree, head);
    for (const { token } of agents.length > 0 ? agents : speakersOf(tree, head)) add('agent', token);
    for (const { token } of [...patientsOf(tree, head), ...indirectObjectsOf(tree, head)]) add('patient', token);
    for (const { token } of obliquesOf(tree, head)) add('beside', token);
  }
  return found;
}

/**
 * The phrase of the noun that tells an event, without the clauses that hang on it; null where a verb tells it. Counted from the
 * trigger's start, so that it stays the same where the event moves.
 */
export function phraseOf(article: Article, tree: Tree, { firstToken, head, nominal }: Trigger): Span | null {
  if (!nominal) return null;
  const { start, end } = phraseAround(article, tree, head);
  const from = article.tokenStarts[firstToken]!;
  return { start: start - from, end: end - from };
}

function phraseAround(article: Article, tree: Tree, token: number): Span {
  const { from, to } = nounPhraseOf(tree, token);
  const [first, end] = to - from <= longest ? [from, to] : coreOf(article, from, token);
  return { start: article.tokenStarts[first]!, end: article.tokenEnds[end - 1]! };
}

/** Of a long phrase what stands before the comma behind its head: "the old contract with the yard, which …"; else the head alone. */
function coreOf({ tokens }: Article, from: number, head: number): readonly [number, number] {
  for (let at = head + 1; at - from <= longest; at++) if (tokens[at]?.text === ',') return [from, at];
  return [head, head + 1];
}
