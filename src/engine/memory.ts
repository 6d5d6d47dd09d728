import { ActorMemory } from './actors/actorMemory.ts';
import { NameMemory } from './actors/nameMemory.ts';
import { NameFinder } from './actors/names.ts';
import { BlockMemory, type ReadBlock } from './article/blockMemory.ts';
import { KindMemory } from './article/kind/kindMemory.ts';
import { EventMemory } from './events/eventMemory.ts';
import { PlainMemory } from './article/plain/plainMemory.ts';
import type { Article } from './model.ts';
import type { Models } from './models.ts';
import type { ParsedTokens } from './syntax/articleSyntax.ts';
import type { WordBook, Words } from './syntax/words.ts';
import { TimesMemory } from './times/timesMemory.ts';

/**
 * What one stage has worked out for each sentence, block or passage of an article's last version, by a key that says all
 * that it depends on. Only what the last version had is kept.
 */
export class Known<Value> {
  private readonly entries = new Map<string, { value: Value; version: number }>();
  private version = 0;

  /** What is known by this key, and is kept for the next version. */
  recall(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    entry.version = this.version;
    return entry.value;
  }

  keep(key: string, value: Value): void {
    const entry = this.entries.get(key);
    if (entry === undefined) this.entries.set(key, { value, version: this.version });
    else {
      entry.value = value;
      entry.version = this.version;
    }
  }

  /** Ends a version: what it did not need is forgotten. */
  turn(): void {
    for (const [key, { version }] of this.entries) if (version !== this.version) this.entries.delete(key);
    this.version++;
  }
}

/** What is known of some sentences by the keys of their words. */
export interface KnownSentences<Value> {
  readonly keys: readonly string[];
  readonly values: Known<Value>;
}

/** A run of tokens of an article's last version that stands in this one too, in whole blocks. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export interface ParsedArticle {
  readonly article: Article;
  readonly tokens: ParsedTokens;
  readonly words: Words;
  /** The book that numbered the words. */
  readonly book: WordBook;
}

interface LastArticle {
  readonly article: Article;
  readonly blocks: readonly ReadBlock[];
  keys?: readonly string[];
  parsed?: ParsedArticle;
}

/**
 * What reading an article leaves for reading its next version, after an edit: what an edit can't reach is not worked out
 * again. Whoever keeps a document open keeps one of these for it; annotations are the same with it and without. It
 * belongs to one document and to one set of models.
 */
export class Memory {
  readonly plain = new PlainMemory();
  readonly blocks = new BlockMemory();
  readonly times = new TimesMemory();
  readonly names = new NameMemory();
  #finder: NameFinder | undefined;
  readonly actors = new ActorMemory();
  readonly triggers = new Known<Float32Array>();
  readonly kind = new KindMemory();
  readonly events = new EventMemory(true);
  private last: LastArticle | undefined;
  private runs: readonly Run[] = [];
  private before: LastArticle | undefined;
  /** The last version that was annotated to the end. */
  private finished: LastArticle | undefined;

  /** The finder of names that remembers what its passes made of the last version; `models` are always the same. */
  nameFinder(models: Models): NameFinder {
    return (this.#finder ??= new NameFinder(models));
  }

  /** Notes what the blocks of an article were made of. */
  note(article: Article, blocks: readonly ReadBlock[]): void {
    this.before = this.finished;
    this.last = { article, blocks };
    this.runs = this.before ? runsOf(this.before, this.last) : [];
  }

  /** Notes that the version read last was annotated to the end: the next one is held against it. */
  finish(article: Article): void {
    if (this.last?.article !== article) return;
    this.finished = this.last;
    // What is held on to while the next version is read is copied about when young objects are collected.
    this.before = undefined;
    this.runs = [];
  }

  /** The version that was read last, if any. */
  get lastRead(): Article | undefined {
    return this.last?.article;
  }

  /** The version annotated before an article, if any, with the runs of tokens that stand in both. */
  versionBefore(article: Article): { readonly article: Article; readonly runs: readonly Run[] } | undefined {
    this.blocksOf(article);
    return this.before && { article: this.before.article, runs: this.runs };
  }

  /** What parsing told of the version before an article, if anything, with the runs of tokens that stand in both. */
  parsedBefore(article: Article): (ParsedArticle & { readonly runs: readonly Run[] }) | undefined {
    const runs = this.versionBefore(article)?.runs;
    const parsed = this.before?.parsed;
    return runs && parsed && { ...parsed, runs };
  }

  noteParsed(parsed: ParsedArticle): void {
    if (this.last?.article === parsed.article) this.last.parsed = parsed;
  }

  /** The blocks of an article, whether or not it was read with this memory. */
  blocksOf(article: Article): readonly ReadBlock[] {
    if (this.last?.article !== article)
      this.note(
        article,
        article.blocks.map((_, index) => this.look(article, index)),
      );
    return this.last!.blocks;
  }

  /** For each sentence of an article what it is known by. */
  keys(article: Article): readonly string[] {
    this.blocksOf(article);
    return keysOf(this.last!);
  }

  /** The same for the version annotated before the one read last. */
  keysBefore(): readonly string[] {
    return this.before ? keysOf(this.before) : [];
  }

  private look({ tokens, blocks, sentences }: Article, index: number): ReadBlock {
    const own = sentences.slice(blocks[index]!.firstSentence, blocks[index]!.endSentence);
    const ends = own.map(({ endToken }) => endToken);
    return this.blocks.block(tokens, own[0]?.firstToken ?? 0, ends);
  }
}

function keysOf(article: LastArticle): readonly string[] {
  return (article.keys ??= article.blocks.flatMap(({ keys }) => keys));
}

/** The runs of blocks that two versions of an article have in common, by their tokens, in the order of the later one. */
function runsOf(before: LastArticle, now: LastArticle): readonly Run[] {
  const places = new Map<number, number>();
  let token = 0;
  for (const { number, length } of before.blocks) {
    places.set(number, token);
    token += length;
  }
  const runs: { from: number; to: number; length: number }[] = [];
  let to = 0;
  for (const { number, length } of now.blocks) {
    const from = places.get(number);
    const last = runs.at(-1);
    if (from !== undefined) {
      if (last && last.from + last.length === from && last.to + last.length === to) last.length += length;
      else runs.push({ from, to, length });
    }
    to += length;
  }
  return runs;
}
