import type { Memory, ParsedArticle, Run } from '../memory.ts';
import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import { ArticleSyntax } from './articleSyntax.ts';
import type { SyntaxModel } from './load.ts';
import { Network } from './network.ts';
import { Tagger } from './tagger.ts';
import { parseSentence, ParserState } from './transitions.ts';
import { describeWords } from './words.ts';

/**
 * Parts of speech, lemmas and dependency trees of an article's sentences. Each sentence is read by itself, its tree is
 * projective with one root, of a sentence with semicolons one a part, and the time is linear in the number of tokens, however long a sentence is.
 * @param memory what the article's last version left; its sentences are not parsed again
 */
export function parseSyntax(article: Article, models: Models, memory?: Memory): ArticleSyntax {
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
  const heads = new Int32Array(count);
  const runs = before?.runs ?? [];
  const relations = new Uint8Array(count);
  const keys = memory?.keys(article);
  const takeOver = (from: number, to: number, length: number): void => {
    const { tags: oldTags, heads: oldHeads, relations: oldRelations } = before!.tokens;
    tags.set(oldTags.subarray(from, from + length), to);
    relations.set(oldRelations.subarray(from, from + length), to);
    heads.set(oldHeads.subarray(from, from + length), to);
  };
  const parsePart = (from: number, to: number): void => {
    network.start(tags, from, to);
    state.start(to - from);
    parseSentence(state, network, model.network.rootRelation);
    const root = to - from + 1;
    for (let i = 1; i < root; i++) {
      const head = state.heads[i]!;
      heads[from + i - 1] = head === root ? 0 : head - i;
      relations[from + i - 1] = state.relations[i]! - 1;
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
      continue;
    }
    tagger.tag(from, to, tags);
    let start = from;
    for (const end of partsOf(article, model, tags, from, to)) {
      parsePart(start, end);
      start = end;
    }
  }
  const tokens = { tags, heads, relations };
  memory?.noteParsed({ article, tokens, words, book: practice.book });
  return new ArticleSyntax(tokens, words, model, practice.lemmas);
}

/**
 * Where the parts of a sentence end that are parsed by themselves: behind a semicolon with a finite verb on either side, which
 * nothing of the one part says of the other ("The court puts it at eleven; the union says …").
 */
function partsOf(article: Article, model: SyntaxModel, tags: Int32Array, from: number, to: number): readonly number[] {
  const ends: number[] = [];
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    if (finite.has(model.fineTags[tags[at]!]!)) hasVerb = true;
    // "She said that it was late; that nobody came".
    const goesOn = article.tokens[at + 1]?.lower === 'that' || article.tokens[at + 2]?.lower === 'that';
    if (article.tokens[at]!.text !== ';' || !hasVerb || goesOn) continue;
    ends.push(at + 1);
    hasVerb = false;
  }
  if (!hasVerb) ends.pop();
  if (ends.at(-1) !== to) ends.push(to);
  return ends;
}

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

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
