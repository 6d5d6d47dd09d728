import { spanOfTokens } from '../article/lookup.ts';
import { asideSayingOf, isSaidAside, rootsAround } from './asideSayings.ts';
import type { Attribution } from '../model.ts';
import {
  baseRelationOf,
  byPhraseOf,
  childIn,
  childrenIn,
  clauseOf,
  headOf,
  lightVerbOf,
  markerOf,
  nounPhraseOf,
  subjectsOf,
  subtreeOf,
  verbGroupOf,
  type TokenRange,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { ownString } from '../ownString.ts';
import { speakingNouns } from './lexicon/cues.ts';
import { saidNouns, saysSomething } from './sayingVerbs.ts';
import { nameBefore, speakerBehind, speakersOf } from './subjects.ts';

import { actorsOf, longestSentence, type EventContext } from './who.ts';
import { clauseMarks, verbFormSet, wordSet } from './words.ts';

/** Somebody's saying: the words of source and cue, and the cue's token. */
export interface Saying {
  readonly attribution: Attribution;
  readonly cue: number;
  /** The source's own words, empty where the cue has none. */
  readonly source: TokenRange;
}

/** All sayings of an article; a cue token leads to its own. */
export interface Sayings {
  readonly all: readonly Saying[];
  readonly byCue: ReadonlyMap<number, number>;
  /** Predicate or noun that a prepositional source ("according to the mayor") speaks of, to its saying. */
  readonly over: ReadonlyMap<number, number>;
}

const citing = wordSet('citing quoting cites cited');
/** Most tokens between source and cue that one span still holds. */
const widest = 24;

/** Finds who says something, by verb ("said", "told", "denied"), noun ("her claim that") or preposition. */
export function findSayings(context: EventContext): Sayings {
  const { article, tree } = context;
  const { words, own } = context.vocabulary;
  const { tokens, sentences } = article;
  const all: Saying[] = [];
  const byCue = new Map<number, number>();
  const over = new Map<number, number>();

  const add = (cue: number, source: TokenRange, cueEnd: number, actor: string | null): number => {
    const gap = source.to <= cue ? cue - source.to : source.from - cueEnd;
    const apart = source.from >= source.to || gap > widest;
    const from = source.from >= source.to ? cue : apart ? source.from : Math.min(source.from, cue);
    const to = source.from >= source.to ? cueEnd : apart ? source.to : Math.max(source.to, cueEnd);
    const { start, end } = spanOfTokens(article, from, to);
    const text = ownString(article.text.slice(start, end));
    all.push({ attribution: { start, end, actor, text, via: null }, cue, source });
    return all.length - 1;
  };
  const nothing = (token: number): TokenRange => ({ from: token, to: token });

  for (const sentence of sentences) {
    if (sentence.endToken - sentence.firstToken > longestSentence) continue;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const word = tokens[token]!.lower;
      if (word === 'according' && tokens[token + 1]?.lower === 'to' && token + 2 < sentence.endToken) {
        let end = token + 2;
        while (end < sentence.endToken && !clauseMarks.has(tokens[end]!.lower)) end++;
        if (end === token + 2) continue;
        const head = headWithin(context, token + 2, end);
        const saying = add(
          token,
          nounPhraseWithin(context, head, token + 2, end),
          token + 2,
          actorsOf(context, head)[0] ?? null,
        );
        byCue.set(token, saying);
        // It speaks of its whole clause, whatever noun of it the tree hangs it on; set apart, of all that stands around it.
        over.set(clauseOf(tree, governorOutside(context, head, token, end)), saying);
        if (token === sentence.firstToken || tokens[token - 1]!.text === ',')
          for (const root of rootsAround(context, token, end)) over.set(root, saying);
        continue;
      }
      const reading = own.readings[words.ofToken[token]!];
      const tag = tree.syntax.tags[token];
      if (tag === 'VERB' && citing.has(word)) {
        const object = childIn(tree, token, link.obj);
        const head = headOf(tree, token);
        if (object !== null && head !== null) {
          const saying = add(token, nounPhraseOf(tree, object), token + 1, actorsOf(context, object)[0] ?? null);
          byCue.set(token, saying);
          over.set(head, saying);
          continue;
        }
      }
      const aside = isSaidAside(word) ? asideSayingOf(context, token, speakersOf(tree, token)[0]?.token ?? null) : null;
      if (aside !== null) {
        const saying = add(token, aside.source, token + 1, actorsOf(context, aside.head)[0] ?? null);
        byCue.set(token, saying);
        for (const root of aside.said) over.set(root, saying);
        continue;
      }
      if (saysSomething(context, token, reading)) {
        const passive = verbGroupOf(tree, token).passive;
        const source =
          (passive ? byPhraseOf(tree, token) : speakersOf(tree, token))[0]?.token ??
          (passive ? undefined : (nameBefore(context, token) ?? undefined));
        const inverted = speakerBehind(context, token);
        if (inverted !== null) {
          const saying = add(
            token,
            limited(nounPhraseOf(tree, inverted), inverted),
            token + 1,
            actorsOf(context, inverted)[0] ?? null,
          );
          byCue.set(token, saying);
          const head = headOf(tree, token);
          if (head !== null) over.set(head, saying);
          continue;
        }
        // "…, he said, adding that": who said the one adds the other.
        const before = source === undefined ? sayingBefore(all, token, sentence.firstToken) : null;
        if (before !== null && tree.syntax.fineTags[token] === 'VBG') {
          byCue.set(token, before);
          continue;
        }
        if (source === undefined) {
          byCue.set(token, add(token, nothing(token), token + 1, null));
          continue;
        }
        const actors = actorsOf(context, source);
        // Facts suggest and show; only people and papers say.
        if (actors.length === 0 && showing.has(word) && !speaks(context, source)) continue;
        const phrase = nounPhraseOf(tree, source);
        const saying = add(token, limited(phrase, source), token + 1, actors[0] ?? null);
        byCue.set(token, saying);
        const said = clauseBehind(context, token);
        if (said !== null && phrase.to <= token) over.set(said, saying);
      } else if (tag === 'NOUN' && saidNouns.has(word) && hasContent(context, token)) {
        const owner = ownerOf(context, token);
        const source = owner === null ? nothing(token) : limited(nounPhraseOf(tree, owner), owner);
        const actor = owner === null ? null : (actorsOf(context, owner)[0] ?? null);
        byCue.set(token, add(token, source, token + 1, actor));
      }
    }
  }
  return { all, byCue, over };
}

/** The last saying of a sentence before a token that has a source. */
function sayingBefore(all: readonly Saying[], token: number, first: number): number | null {
  const last = all.length - 1;
  const saying = all[last];
  return saying && saying.cue >= first && saying.cue < token && saying.source.to > saying.source.from ? last : null;
}

const showing = verbFormSet(
  'suggest indicate signal imply reveal underline highlight emphasize emphasise stress hint reflect demonstrate show predict',
);
const speakers = wordSet(speakingNouns);

function speaks({ article }: EventContext, source: number): boolean {
  return speakers.has(article.tokens[source]!.lower) || article.tokens[source]!.lower === 'who';
}

/** "Police say a man, of Oslo, was killed", read as a clause before the main one: that is what they say. */
function clauseBehind({ article, tree }: EventContext, verb: number): number | null {
  const relation = baseRelationOf(tree, verb);
  if ((relation !== 'advcl' && relation !== 'csubj') || childIn(tree, verb, link.mark | link.advmod) !== null)
    return null;
  const form = tree.syntax.fineTags[verb];
  if (form !== 'VBD' && form !== 'VBZ' && form !== 'VBP') return null;
  const clause = headOf(tree, verb);
  const next = article.tokens[verb + 1]?.text ?? '';
  return clause !== null && clause > verb && /^[\p{L}\p{N}]/u.test(next) ? clause : null;
}

function hasContent(context: EventContext, noun: number): boolean {
  const { tree } = context;
  if (leadsIn(context, noun) || thatFollows(context, noun)) return true;
  return childrenIn(tree, noun, link.acl | link.ccomp | link.nmod).some((child) => {
    const relation = baseRelationOf(tree, child);
    if (relation === 'ccomp') return true;
    if (relation === 'acl') return !verbGroupOf(tree, child).participle;
    const marker = markerOf(tree, child);
    return marker === 'of' || marker === 'about';
  });
}

/** Most tokens from a noun of saying to its "that". */
const farthestThat = 5;

/** "Reports from last year that", whatever the tree hangs the clause on. */
function thatFollows({ article, tree }: EventContext, noun: number): boolean {
  const { endToken } = article.sentences[tree.sentenceOf[noun]!]!;
  for (let token = noun + 1; token < Math.min(endToken, noun + farthestThat); token++) {
    const tag = tree.syntax.tags[token];
    if (article.tokens[token]!.lower === 'that') {
      // "Reports from last year that thousands were sent", taken for a year that was sent.
      const next = tree.syntax.tags[token + 1];
      return tag === 'SCONJ' || (tag === 'PRON' && token > noun + 1 && next !== 'VERB' && next !== 'AUX');
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false;
  }
  return false;
}

/** "Ana Ruiz made three claims:": what the list says the claims say. */
function leadsIn({ article }: EventContext, noun: number): boolean {
  return article.tokens[noun + 1]?.text === ':';
}

/** Whose word a noun of saying is: its possessor, or the noun after "by" or "from". */
function ownerOf(context: EventContext, noun: number): number | null {
  const { tree } = context;
  const owner = childIn(tree, noun, link.nmodPoss);
  if (owner !== null) return owner;
  for (const child of childrenIn(tree, noun, link.nmod)) {
    const marker = markerOf(tree, child);
    if (marker === 'by' || marker === 'from') return child;
  }
  const light = lightVerbOf(tree, noun);
  if (light !== null && leadsIn(context, noun)) return subjectsOf(tree, light)[0]?.token ?? null;
  return null;
}

/** The token of a stretch whose head lies outside it. */
function headWithin({ tree }: EventContext, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const head = headOf(tree, token);
    if (head === null || head < from || head >= to) {
      if (tree.syntax.tags[token] !== 'ADP' && tree.syntax.tags[token] !== 'PUNCT') return token;
    }
  }
  return from;
}

function governorOutside({ tree }: EventContext, head: number, from: number, to: number): number {
  let at = head;
  for (let step = 0; step < 8; step++) {
    const next = headOf(tree, at);
    if (next === null) return at;
    at = next;
    if (at < from || at >= to) return at;
  }
  return at;
}

function nounPhraseWithin({ tree }: EventContext, head: number, from: number, to: number): TokenRange {
  const phrase = subtreeOf(tree, head);
  return { from: Math.max(from, Math.min(phrase.from, head)), to: Math.min(to, Math.max(phrase.to, head + 1)) };
}

/** A noun phrase cut to a readable length around its head. */
function limited(phrase: TokenRange, head: number): TokenRange {
  return { from: Math.max(phrase.from, head - 12), to: Math.min(phrase.to, head + 12) };
}
