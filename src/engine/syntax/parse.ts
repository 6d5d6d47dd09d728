import type { Memory, ParsedArticle, ParsedTokens, Run } from '../memory.ts';
import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import { lemmaOf } from './lemma.ts';
import type { SyntaxModel } from './load.ts';
import type { PartOfSpeech, Syntax } from './model.ts';
import { Network } from './network.ts';
import { Tagger } from './tagger.ts';
import { listOverRuns } from '../runs.ts';
import { parseSentence, ParserState } from './transitions.ts';
import { describeWords, type Words } from './words.ts';

/**
 * Parts of speech, lemmas and dependency trees of an article's sentences. Each sentence is read by itself, its tree is
 * projective with one root, and the time is linear in the number of tokens, however long a sentence is.
 * @param memory what the article's last version left; its sentences are not parsed again
 */
export function parseSyntax(article: Article, models: Models, memory?: Memory): Syntax {
  const model = models.syntax;
  const count = article.tokens.length;
  const practice = model.practice.of(model, models.clusters);
  const before = memory?.parsedBefore(article);
  const numbered = before?.book === practice.book ? before : undefined;
  const words = describeWords(article.tokens, models.clusters, practice.book, numbered);
  const tags = new Int32Array(count);
  let longest = 0;
  for (const { firstToken, endToken } of article.sentences) longest = Math.max(longest, endToken - firstToken);

  const { vocabulary } = words;
  const tagger = new Tagger(model.tagger, words, vocabulary, practice.tagger);
  const network = new Network(model.network, { vocabulary, words }, longest, practice.network);
  const state = new ParserState(longest, model.bitOfRelation);
  const heads = new Int32Array(count).fill(-1);
  const runs = before?.runs ?? [];
  const relations = listOverRuns(before?.trees.relations ?? [], runs, count, 'dep');
  const keys = memory?.keys(article);
  const takeOver = (from: number, to: number, length: number): void => {
    const { tags: oldTags, heads: oldHeads } = before!.trees;
    tags.set(oldTags.subarray(from, from + length), to);
    for (let i = 0; i < length; i++) {
      const head = oldHeads[from + i]!;
      heads[to + i] = head < 0 ? -1 : head - from + to;
    }
  };
  const known = before && memory ? sentencesOutside(before, memory) : null;
  for (const { from, to, length } of runs) takeOver(from, to, length);
  let run = 0;
  for (let index = 0; index < article.sentences.length; index++) {
    const { firstToken: from, endToken: to } = article.sentences[index]!;
    if (to <= from) continue;
    while (run < runs.length && runs[run]!.to + runs[run]!.length <= from) run++;
    if (run < runs.length && runs[run]!.to <= from) continue;
    const last = keys && known?.get(keys[index]!);
    if (last !== undefined) {
      takeOver(last, from, to - from);
      for (let token = from; token < to; token++) relations[token] = before!.trees.relations[last + token - from]!;
      continue;
    }
    tagger.tag(from, to, tags);
    network.start(tags, from, to);
    state.start(to - from);
    parseSentence(state, network, model.network.rootRelation);
    const root = to - from + 1;
    for (let i = 1; i < root; i++) {
      const head = state.heads[i]!;
      heads[from + i - 1] = head === root ? -1 : from + head - 1;
      relations[from + i - 1] = model.relations[state.relations[i]! - 1]!;
    }
  }
  const spelt = spellOut(words, tags, model, practice.lemmas, before);
  memory?.noteParsed({ article, tokens: spelt, trees: { tags, heads, relations }, words, book: practice.book });
  return { ...spelt, heads, relations, words };
}

/** The sentences of an article's last version that do not stand in this one in a run: where they began, by their words. */
function sentencesOutside({ article, runs }: ParsedArticle & { readonly runs: readonly Run[] }, memory: Memory) {
  const isInRun = new Uint8Array(article.tokens.length);
  for (const { from, length } of runs) isInRun.fill(1, from, from + length);
  const found = new Map<string, number>();
  const keys = memory.keysBefore();
  for (let index = 0; index < article.sentences.length; index++) {
    const { firstToken, endToken } = article.sentences[index]!;
    if (endToken > firstToken && isInRun[firstToken] === 0) found.set(keys[index]!, firstToken);
  }
  return found;
}

/** Tag numbers as names, and the lemma of each (word, tag) pair, made once. */
function spellOut(
  words: Words,
  tags: Int32Array,
  model: SyntaxModel,
  known: Map<number, string>,
  before?: { readonly tokens: ParsedTokens; readonly runs: readonly Run[] },
): ParsedTokens {
  const count = tags.length;
  const runs = before?.runs ?? [];
  const coarse = listOverRuns<PartOfSpeech>(before?.tokens.tags ?? [], runs, count, 'X');
  const fine = listOverRuns(before?.tokens.fineTags ?? [], runs, count, '');
  const lemmas = listOverRuns(before?.tokens.lemmas ?? [], runs, count, '');
  const spell = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const tag = tags[i]!;
      coarse[i] = model.tags[tag]!;
      fine[i] = model.fineTags[tag]!;
      const word = words.ofToken[i]!;
      const pair = words.id[word]! * model.tags.length + tag;
      let lemma = known.get(pair);
      if (lemma === undefined) {
        lemma = lemmaOf(model.lemmas, words.texts[word]!, tag, coarse[i] === 'PROPN');
        known.set(pair, lemma);
      }
      lemmas[i] = lemma;
    }
  };
  let next = 0;
  for (const { to, length } of runs) {
    spell(next, to);
    next = to + length;
  }
  spell(next, count);
  return { tags: coarse, fineTags: fine, lemmas };
}
