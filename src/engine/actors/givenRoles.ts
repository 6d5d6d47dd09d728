import type { PhraseView } from './phrases.ts';

/** A role in the making: its words and its head noun. */
export interface Role {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** A role that an actor is given; tokens count within the article. */
export interface GivenRole extends Role {
  /** Index of the actor. */
  readonly actor: number;
  /** Index of the actor's mention that the grammar ties it to; -1 for a description. */
  readonly mention: number;
  readonly why: string;
  /** In lower case. */
  readonly words: readonly string[];
  readonly noun: string;
}

/** Whether none of the words is part of a role already. */
export function isFree({ inRole }: PhraseView, { first, end }: Role): boolean {
  for (let token = first; token < end; token++) if (inRole[token] === 1) return false;
  return true;
}

/** Gives an actor a role, whose words are a part of it from now on. */
export function givenRole(view: PhraseView, role: Role, actor: number, mention: number, why: string): GivenRole {
  const { from } = view;
  const { first, end, head } = role;
  view.inRole.fill(1, first, end);
  const words = wordsOf(view, role);
  return {
    first: first + from,
    end: end + from,
    head: head + from,
    actor,
    mention,
    why,
    words,
    noun: view.tokens[head]!.lower,
  };
}

/** The words of a role, in lower case. */
export function wordsOf(view: PhraseView, role: Role): readonly string[] {
  return view.tokens.slice(role.first, role.end).map((token) => token.lower);
}

/** Whether a word is no plural noun and no verb. */
export function isSingular(view: PhraseView, token: number): boolean {
  const tag = view.syntax.fineTagOf(token);
  return tag !== 'NNS' && tag !== 'NNPS' && tag !== 'VBZ';
}
