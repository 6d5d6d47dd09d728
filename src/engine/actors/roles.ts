import type { Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import { appositionAfter, appositionBefore, bracketedRole, copulaRole } from './appositions.ts';
import { eachText, type BlockNames } from './blockNames.ts';
import { countryReference } from './countries.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { nounPhraseEnd, nounPhraseStart, type PhraseView } from './phrases.ts';
import { officeNouns, personNouns } from './titles.ts';
import { TokenList } from './tokenList.ts';
import { isCapitalised } from './words.ts';

/** Nouns that say who somebody is when set after a name: those of titles and a few that are no titles. */
const describing: ReadonlySet<string> = new Set([
  ...personNouns,
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

/** The nouns of titles and trades. */
const personTokens = new TokenList(({ lower }) => personNouns.has(lower));

/** A role in the making: its words and its head noun. */
export interface Role {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/**
 * Adds the roles that the grammar ties to a name (before it, in apposition, by copula, before brackets), then the
 * definite descriptions that repeat one of them ("the North Korean leader"). What fits two actors is left open.
 */
export function addRoles(
  article: Article,
  syntax: Syntax,
  blocks: readonly BlockNames[],
  actors: readonly DraftActor[],
): void {
  const view = phraseView(article, syntax, actors);
  /** Each actor's roles by their words, each where it stands first. */
  const roles = new Map<DraftActor, Map<string, Role>>();
  const give = (actor: DraftActor, role: Role, why: string): void => {
    for (let token = role.first; token < role.end; token++) if (view.inRole[token] === 1) return;
    view.inRole.fill(1, role.first, role.end);
    actor.mentions.push(roleMention(actor, role, why));
    const known = roles.get(actor) ?? new Map<string, Role>();
    const words = wordsOf(view, role).join(' ');
    if (!known.has(words)) known.set(words, role);
    roles.set(actor, known);
  };
  for (const actor of actors) {
    const { mentions } = actor;
    // Those that are found here come behind them.
    const found = mentions.length;
    for (let index = 0; index < found; index++) {
      const mention = mentions[index]!;
      if (mention.kind === 'role' || mention.kind === 'metonym' || mention.type === 'nationality') continue;
      const { first, end } = mention;
      if (actor.type === 'person') {
        const title = titleBefore(view, first);
        if (title) give(actor, title, 'the words right before the name');
        const before = title ? null : appositionBefore(view, first, end);
        if (before) give(actor, before, 'set beside the name');
        const after = appositionAfter(view, end, describing) ?? copulaRole(view, end);
        if (after) give(actor, after, 'said of the name');
      } else if (actor.type !== 'country') {
        const after = appositionAfter(view, end, null);
        if (after) give(actor, after, 'set beside the name');
        const bracketed = bracketedRole(view, first, end);
        if (bracketed && !isOwnName(actor, bracketed)) give(actor, bracketed, 'the words before the brackets');
      }
    }
  }
  describe(view, peopleIn(article, blocks), roles, give);
}

function wordsOf(view: PhraseView, role: Role): readonly string[] {
  return view.tokens.slice(role.first, role.end).map((token) => token.lower);
}

function roleMention(actor: DraftActor, role: Role, why: string): DraftMention {
  return { first: role.first, end: role.end, kind: 'role', type: actor.type === 'person' ? 'person' : 'other', why };
}

function isOwnName(actor: DraftActor, role: Role): boolean {
  return actor.mentions.some((mention) => mention.first < role.end && role.first < mention.end);
}

function phraseView(article: Article, syntax: Syntax, actors: readonly DraftActor[]): PhraseView {
  const { tokens, sentences } = article;
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    sentenceStart.fill(firstToken, firstToken, endToken);
    sentenceEnd.fill(endToken, firstToken, endToken);
  }
  const nameOf = new Int32Array(tokens.length).fill(-1);
  actors.forEach((actor, index) => {
    for (const mention of actor.mentions) {
      if (mention.kind === 'role' || mention.type === 'nationality' || actor.type === 'country') continue;
      nameOf.fill(index, mention.first, mention.end);
    }
  });
  return { tokens, syntax, sentenceStart, sentenceEnd, nameOf, inRole: new Uint8Array(tokens.length) };
}

/** "Labour Minister", "former judge", "U.S. Secretary of State" right before a name. */
function titleBefore(view: PhraseView, name: number): Role | null {
  const limit = view.sentenceStart[name]!;
  let head = name - 1;
  if (head < limit) return null;
  // "Secretary of State", "Minister of Health": the office stands before the "of".
  if (!personNouns.has(view.tokens[head]!.lower)) {
    let of = head;
    while (of > limit && of > name - 5 && view.tokens[of]!.lower !== 'of' && startsWithCapital(view, of)) of--;
    if (of <= limit || view.tokens[of]!.lower !== 'of' || !officeNouns.has(view.tokens[of - 1]!.lower)) return null;
    head = of - 1;
  }
  if (!isSingular(view, head) || view.tokens[head]!.text.endsWith('.')) return null;
  return { first: nounPhraseStart(view, head), end: name, head };
}

/** The tokens of an article that are nouns of titles and trades. */
function peopleIn(article: Article, blocks: readonly BlockNames[]): readonly number[] {
  const found: number[] = [];
  eachText(article, blocks, ({ tokens }, from) => {
    for (const token of personTokens.of(tokens)) found.push(token + from);
  });
  return found;
}

/** Most people with one kind of role that a description is compared with. */
const mostBearers = 50;

/**
 * Definite descriptions: "the federation's leader", "the North Korean leader", of the one actor with such a role.
 * @param heads the nouns that may head one
 */
function describe(
  view: PhraseView,
  heads: readonly number[],
  roles: ReadonlyMap<DraftActor, ReadonlyMap<string, Role>>,
  give: (actor: DraftActor, role: Role, why: string) => void,
): void {
  /** By head noun: the people who have a role with it, up to so many that no description can fit one of them. */
  const bearers = new Map<string, DraftActor[]>();
  for (const [actor, own] of roles) {
    if (actor.type !== 'person') continue;
    for (const { head } of own.values()) {
      const noun = view.tokens[head]!.lower;
      const known = bearers.get(noun);
      if (known === undefined) bearers.set(noun, [actor]);
      else if (known.length < mostBearers && known.at(-1) !== actor) known.push(actor);
    }
  }
  for (const head of heads) {
    const noun = view.tokens[head]!.lower;
    if (view.inRole[head] === 1 || view.nameOf[head]! >= 0 || !isSingular(view, head)) continue;
    const first = nounPhraseStart(view, head);
    if (view.tokens[first - 1]?.lower !== 'the') continue;
    const end = nounPhraseEnd(view, head);
    const role = { first, end, head };
    const fitting = (bearers.get(noun) ?? []).filter((actor) =>
      [...roles.get(actor)!.values()].some((known) => {
        if (view.tokens[known.head]!.lower !== noun || known.first > head) return false;
        const have = wordsOf(view, known);
        const nation = nationOf(have);
        const wanted = wordsOf(view, role);
        const other = nationOf(wanted);
        if (other !== null) return other === nation;
        return wanted.length === 1 || wanted.every((word) => have.includes(word));
      }),
    );
    if (fitting.length === 1) give(fitting[0]!, role, `the only ${noun} named here`);
  }
}

/** The country that the words of a role name. */
function nationOf(words: readonly string[]): string | null {
  for (let index = 0; index < words.length; index++) {
    const pair =
      index + 1 < words.length ? countryReference(capitalised(words[index]!) + capitalised(words[index + 1]!)) : null;
    const reference = pair ?? countryReference(capitalised(words[index]!));
    if (reference !== null) return reference.country.name;
  }
  return null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function startsWithCapital(view: PhraseView, token: number): boolean {
  return isCapitalised(view.tokens[token]!.text);
}

function isSingular(view: PhraseView, token: number): boolean {
  const tag = view.syntax.fineTags[token];
  return tag !== 'NNS' && tag !== 'NNPS' && tag !== 'VBZ';
}
