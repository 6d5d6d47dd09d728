import type { ActorType, Article } from '../model.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { appositionAfter, appositionBefore, bracketedRole, copulaRole, isSetBeside } from './appositions.ts';
import { eachText, type BlockNames } from './blockNames.ts';
import { describedRole, describingTokens, KnownRoles } from './descriptions.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { givenRole, isFree, isSingular, type GivenRole, type Role } from './givenRoles.ts';
import { isKindOfBody } from './introduced.ts';
import { nounPhraseStart, phraseView, type PhraseView } from './phrases.ts';
import { officeNouns, roleNouns, shortRanks } from './titles.ts';
import { isCapitalised } from './words.ts';

/** Nouns that say who somebody is when set after a name: those of titles and a few that are no titles. */
const describing: ReadonlySet<string> = new Set([
  ...roleNouns,
  'man',
  'woman',
  'mother',
  'father',
  'widow',
  'daughter',
  'son',
  'wife',
  'husband',
  'brother',
  'sister',
  'friend',
  'ally',
]);

/** Where an actor is named in a view: the index of the actor and of its mention, and its tokens. */
export interface NamedAt {
  readonly actor: number;
  readonly mention: number;
  readonly first: number;
  readonly end: number;
}

/**
 * Reads the roles that the grammar ties to a name (before it, in apposition, by copula, before brackets), then the
 * definite descriptions that repeat one of them ("the North Korean leader"). What fits two actors is left open.
 * @returns those that are tied to names in the order of the actors and their mentions, then the descriptions as they stand
 */
export function readRoles(
  article: Article,
  syntax: ArticleSyntax,
  blocks: readonly BlockNames[],
  actors: readonly DraftActor[],
): readonly GivenRole[] {
  const view = phraseView(article.tokens, article.sentences, syntax, 0, article.tokens.length);
  for (let actor = 0; actor < actors.length; actor++)
    for (const mention of actors[actor]!.mentions)
      if (isNaming(actors[actor]!, mention)) view.nameOf.fill(actor, mention.first, mention.end);
  const roles: GivenRole[] = [];
  for (let actor = 0; actor < actors.length; actor++) {
    const { type, mentions } = actors[actor]!;
    for (let index = 0; index < mentions.length; index++) {
      const { first, end } = mentions[index]!;
      if (mayBearRole(actors[actor]!, mentions[index]!))
        tieRoles(view, { actor, mention: index, first, end }, type, mentions, roles);
    }
  }
  const known = new KnownRoles(roles, actors, article.tokens);
  eachText(article, blocks, ({ tokens }, from) => {
    for (const token of describingTokens.of(tokens)) {
      const role = describedRole(view, token + from, from, known);
      if (role === null) continue;
      known.add(role);
      roles.push(role);
    }
  });
  return roles;
}

/** Whether a mention takes the place of a name among the words around it. */
export function isNaming(actor: DraftActor, { kind, type }: DraftMention): boolean {
  return kind !== 'role' && type !== 'nationality' && actor.type !== 'country';
}

/** Whether the words around a mention may say what somebody is. */
export function mayBearRole(actor: DraftActor, mention: DraftMention): boolean {
  return isNaming(actor, mention) && mention.kind !== 'metonym';
}

/** The mention that a role is. */
export function roleMention({ type }: DraftActor, { first, end, why }: Omit<GivenRole, 'actor'>): DraftMention {
  return { first, end, kind: 'role', type: type === 'person' ? 'person' : 'other', why };
}

/**
 * Adds the roles that the grammar ties to a name to those that were read before it.
 * @param type of the actor
 * @param own the actor's mentions, at least those near the name
 */
export function tieRoles(
  view: PhraseView,
  name: NamedAt,
  type: ActorType,
  own: readonly { readonly first: number; readonly end: number }[],
  roles: GivenRole[],
): void {
  const { first, end } = name;
  const give = (role: Role, why: string): void => {
    if (!isFree(view, role)) return;
    roles.push(givenRole(view, role, name.actor, name.mention, why));
  };
  if (type === 'person') {
    const title = titleBefore(view, first);
    if (title) give(title, 'the words right before the name');
    const before = appositionBefore(view, title ? withArticle(view, title.first) : first, end);
    if (before) give(before, 'set beside the name');
    const after = appositionAfter(view, end, describing) ?? copulaRole(view, end);
    if (after) give(after, 'said of the name');
  } else {
    const before = type === 'organization' ? kindBefore(view, first) : null;
    if (before) give(before, 'the words right before the name');
    const after = appositionAfter(view, end, null);
    if (after) give(after, 'set beside the name');
    const bracketed = bracketedRole(view, first, end);
    if (bracketed && !own.some((mention) => mention.first < bracketed.end && bracketed.first < mention.end))
      give(bracketed, 'the words before the brackets');
  }
}

/** Whether the words beside a name may give it a role, whatever other names are given. */
export function mayBeGivenRole(view: PhraseView, first: number, end: number): boolean {
  return isSetBeside(view, first, end) || titleBefore(view, first) !== null || kindBefore(view, first) !== null;
}

/** The article before a title, or the title's first word: ", the Danish diplomat NAME". */
function withArticle({ tokens }: PhraseView, title: number): number {
  const { lower = '' } = tokens[title - 1] ?? {};
  return lower === 'the' || lower === 'a' || lower === 'an' ? title - 1 : title;
}

/** "Labour Minister", "former judge", "U.S. Secretary of State" right before a name. */
function titleBefore(view: PhraseView, name: number): Role | null {
  const limit = view.sentenceStart[name]!;
  let head = name - 1;
  if (head < limit) return null;
  if (shortRanks.has(view.tokens[head]!.lower)) return { first: ranksStart(view, head), end: name, head };
  // "Secretary of State", "Minister of Health": the office stands before the "of".
  if (!roleNouns.has(view.tokens[head]!.lower)) {
    let of = head;
    while (of > limit && of > name - 5 && view.tokens[of]!.lower !== 'of' && startsWithCapital(view, of)) of--;
    if (of <= limit || view.tokens[of]!.lower !== 'of' || !officeNouns.has(view.tokens[of - 1]!.lower)) return null;
    head = of - 1;
  }
  if (!isSingular(view, head) || view.tokens[head]!.text.endsWith('.')) return null;
  return { first: nounPhraseStart(view, head), end: name, head };
}

/** "the rating agency NAME": the noun for a body right before its name, with what is said of it. */
function kindBefore(view: PhraseView, name: number): Role | null {
  const head = name - 1;
  if (head < view.sentenceStart[name]! || view.inRole[head] === 1 || view.nameOf[head]! >= 0) return null;
  const { text } = view.tokens[head]!;
  return isKindOfBody(text) && isSingular(view, head) ? { first: nounPhraseStart(view, head), end: name, head } : null;
}

function isBeforeRank(lower: string): boolean {
  return shortRanks.has(lower) || lower === 'vice' || lower === 'rear' || lower === 'major';
}

/** First of the ranks that end with one: "Maj. Gen.". */
function ranksStart({ tokens, sentenceStart }: PhraseView, rank: number): number {
  let first = rank;
  while (first > sentenceStart[rank]! && isBeforeRank(tokens[first - 1]!.lower)) first--;
  return first;
}

function startsWithCapital(view: PhraseView, token: number): boolean {
  return isCapitalised(view.tokens[token]!.text);
}
