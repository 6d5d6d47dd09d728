import type { Token } from '../model.ts';
import type { NamedArticle } from './blockTelling.ts';
import type { ChangedBlock, ChangedBlocks } from './changedBlocks.ts';
import { describedRole, describingTokens, KnownRoles } from './descriptions.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import type { GivenRole } from './givenRoles.ts';
import { phraseView, type PhraseView } from './phrases.ts';
import type { Resolution } from './resolution.ts';
import { isNaming, mayBearRole, mayBeGivenRole, tieRoles, type NamedAt } from './roles.ts';

/** Tokens beside a block that its phrases may ask of. */
const margin = 2;

/** A mention as it stands now. */
export interface PlacedMention extends NamedAt {
  readonly draft: DraftActor;
  /** The mention itself, wherever it stood. */
  readonly was: DraftMention;
}

/**
 * The roles of a version in which all are named as they were in the last one; null where some have others now. The list
 * itself where they stand at the same tokens.
 * @param come names that were not in it
 */
export function followRoles(
  last: Resolution,
  { article, syntax, blocks }: NamedArticle,
  changed: ChangedBlocks,
  come: readonly PlacedMention[],
): readonly GivenRole[] | null {
  const actors: DraftActor[] = [];
  for (let at = 0; at < last.ordered.length; at++) actors[last.ordered[at]!.index] = last.ordered[at]!.draft;
  // Of somebody who comes only the type is asked: whose name would say more is gathered among all others.
  for (const { actor, draft } of come) actors[actor] ??= { type: draft.type, name: draft.name, mentions: [] };
  const followed = shifted(last.roles, changed);
  const views: PhraseView[] = [];
  for (const block of changed.list) {
    const near = mentionsNear(last, block, changed, come);
    if (near === null) return null;
    const { firstSentence, endSentence } = article.blocks[block.index]!;
    const from = Math.max(block.to - margin, 0);
    const to = Math.min(block.toEnd + margin, article.tokens.length);
    const view = phraseView(article.tokens, article.sentences.slice(firstSentence, endSentence), syntax, from, to);
    for (const { draft, actor, first, end, was } of near)
      if (isNaming(draft, was)) view.nameOf.fill(actor, Math.max(first - from, 0), Math.max(end - from, 0));
    const roles: GivenRole[] = [];
    for (const { draft, actor, mention, first, end, was } of near) {
      if (first < block.to || first >= block.toEnd || !mayBearRole(draft, was)) continue;
      const own = near.filter((other) => other.actor === actor).map((other) => movedBy(other, -from));
      tieRoles(view, { actor, mention, first: first - from, end: end - from }, draft.type, own, roles);
    }
    if (!takeOver(last, article.tokens, block, followed, roles, false)) return null;
    // Who is asked first has the words that two names claim in a sentence.
    const isUnordered = ({ actor, first, end }: PlacedMention): boolean =>
      actor >= last.unordered &&
      first >= block.to &&
      first < block.toEnd &&
      hasRole(view, first - from) &&
      mayBeGivenRole(view, first - from, end - from);
    if (near.some(isUnordered)) return null;
    views.push(view);
  }
  for (const [number, block] of changed.list.entries()) {
    const view = views[number]!;
    let known: KnownRoles | null = null;
    const roles: GivenRole[] = [];
    const asked = (): KnownRoles => (known ??= rolesBefore(last, followed, block, actors));
    const lazily: Pick<KnownRoles, 'bearersOf' | 'isPerson' | 'mayLead'> = {
      bearersOf: (noun, head, words) => asked().bearersOf(noun, head, words),
      isPerson: (actor) => asked().isPerson(actor),
      mayLead: (actor, nation) => asked().mayLead(actor, nation),
    };
    for (const token of describingTokens.of(blocks[block.index]!.text.tokens)) {
      const role = describedRole(view, token + block.to - view.from, block.to - view.from, lazily);
      if (role === null) continue;
      asked().add(role);
      roles.push(role);
    }
    if (!takeOver(last, article.tokens, block, followed, roles, true)) return null;
  }
  return followed.every((role, index) => role === last.roles[index]) ? last.roles : followed;
}

/** Roles where they stand now; those in changed blocks as they were. */
function shifted(roles: readonly GivenRole[], changed: ChangedBlocks): GivenRole[] {
  return roles.map((role) => {
    const by = changed.holding(role.first) === null ? changed.shiftAt(role.first) : 0;
    if (by === 0) return role;
    const { first, end, head, actor, mention, why, words, noun } = role;
    return { first: first + by, end: end + by, head: head + by, actor, mention, why, words, noun };
  });
}

/** The mentions in a block and right beside it, in the order of the actors and of their mentions; null where one is lost. */
function mentionsNear(
  { ordered }: Resolution,
  { from, end, to, toEnd }: ChangedBlock,
  changed: ChangedBlocks,
  come: readonly PlacedMention[],
): readonly PlacedMention[] | null {
  const near = come.filter((name) => name.end > to - margin && name.first < toEnd + margin);
  for (let at = 0; at < ordered.length; at++) {
    const { index: actor, draft, places } = ordered[at]!;
    for (let place = 0; place < places.length; place++) {
      const was = draft.mentions[place]!;
      const mention = places[place]!;
      if (mention < 0 || was.end <= from - margin || was.first >= end + margin) continue;
      const now = changed.moved(was);
      if (now === null) return null;
      near.push({ actor, mention, first: now.first, end: now.end, draft, was });
    }
  }
  return near.sort((a, b) => a.actor - b.actor || a.mention - b.mention);
}

/** Whether a role stands in the sentence of a token of the view. */
function hasRole({ inRole, sentenceStart, sentenceEnd }: PhraseView, token: number): boolean {
  return inRole.subarray(sentenceStart[token], sentenceEnd[token]).includes(1);
}

/** Range of tokens so much further on. */
function movedBy({ first, end }: NamedAt, by: number): { readonly first: number; readonly end: number } {
  return { first: first + by, end: end + by };
}

/**
 * Puts roles that were read in a block in the place of those of the last version, where they are the same.
 * @param described whether they are descriptions
 * @returns whether they are
 */
function takeOver(
  last: Resolution,
  tokens: readonly Token[],
  { from, end }: ChangedBlock,
  followed: GivenRole[],
  roles: readonly GivenRole[],
  described: boolean,
): boolean {
  const { tokens: tokensBefore } = last.named.article;
  let next = 0;
  for (let index = 0; index < followed.length; index++) {
    const before = last.roles[index]!;
    if (before.mention < 0 !== described || before.first < from || before.first >= end) continue;
    const now = roles[next++];
    if (now === undefined || !isSameRole(before, tokensBefore, now, tokens)) return false;
    if (now.first !== before.first) followed[index] = now;
  }
  return next === roles.length;
}

function isSameRole(
  before: GivenRole,
  tokensBefore: readonly Token[],
  now: GivenRole,
  tokens: readonly Token[],
): boolean {
  const { first, end, head, actor, mention, why } = before;
  if (now.actor !== actor || now.mention !== mention || now.why !== why) return false;
  if (now.end - now.first !== end - first || now.head - now.first !== head - first) return false;
  for (let token = first; token < end; token++) {
    const its = tokens[token - first + now.first]!;
    const { text, spaceBefore } = tokensBefore[token]!;
    if (its.text !== text || its.spaceBefore !== spaceBefore) return false;
  }
  return true;
}

/** What is known of roles when a block's descriptions are read. */
function rolesBefore(
  last: Resolution,
  followed: readonly GivenRole[],
  { from }: ChangedBlock,
  actors: readonly DraftActor[],
): KnownRoles {
  const known = new KnownRoles(
    followed.filter(({ mention }) => mention >= 0),
    actors,
    last.named.article.tokens,
  );
  followed.forEach((role, index) => {
    if (role.mention < 0 && last.roles[index]!.first < from) known.add(role);
  });
  return known;
}
