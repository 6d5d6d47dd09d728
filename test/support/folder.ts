import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corroboration, CorpusActor, Match, Relation } from '../../src/corpus/model.ts';
import type { Annotations, Event } from '../../src/engine/model.ts';
import { crossread, linesOf } from './commandLine.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'folders');

/** A folder of test/fixtures/folders as the command line answers it, asked by the words that stand in its articles. */
export class Folder {
  readonly #texts = new Map<string, string>();
  readonly annotations: readonly Annotations[];
  readonly corroborations: readonly Corroboration[];
  readonly actors: readonly CorpusActor[];
  readonly report: string;

  constructor(name: string) {
    const path = join(fixtures, name);
    this.annotations = linesOf<Annotations>(crossread(['annotate', path, '--format', 'jsonl']));
    this.corroborations = linesOf<Corroboration>(crossread(['corroborate', path, '--format', 'jsonl']));
    this.actors = linesOf<CorpusActor>(crossread(['actors', path, '--format', 'jsonl']));
    this.report = crossread(['report', path]).stdout;
    for (const { id } of this.annotations) this.#texts.set(id, readFileSync(join(path, id), 'utf8'));
  }

  #idOf(article: string): string {
    const id = [...this.#texts.keys()].find((key) => key.startsWith(article));
    assert.ok(id, `the folder has an article ${article}`);
    return id;
  }

  /** Where the words stand that a quote marks with brackets: `"police [arrested] the captain"`. */
  #spanOf(article: string, marked: string): { start: number; end: number } {
    const text = this.#texts.get(this.#idOf(article)) ?? '';
    const open = marked.indexOf('[');
    const words = marked.slice(open + 1, marked.indexOf(']'));
    const at = text.indexOf(marked.replace(/[[\]]/g, ''));
    assert.ok(at >= 0, `article ${article} has the words ${marked}`);
    return { start: at + open, end: at + open + words.length };
  }

  time(article: string, marked: string): string | null | undefined {
    const { start, end } = this.#spanOf(article, marked);
    const answer = this.annotations.find(({ id }) => id === this.#idOf(article));
    return answer?.times.find((time) => time.start < end && start < time.end)?.value;
  }

  /** Name of the actor that the marked words stand for in their article. */
  nameAt(article: string, marked: string): string | undefined {
    const { start, end } = this.#spanOf(article, marked);
    const answer = this.annotations.find(({ id }) => id === this.#idOf(article));
    return answer?.actors.find(({ mentions }) => mentions.some((one) => one.start === start && one.end === end))?.name;
  }

  event(article: string, marked: string): Event {
    const { start, end } = this.#spanOf(article, marked);
    const answer = this.annotations.find(({ id }) => id === this.#idOf(article));
    const event = answer?.events.find((one) => one.start < end && start < one.end);
    assert.ok(event, `an event at ${marked} in ${article}`);
    return event;
  }

  /** Tellings in other articles of the event at the marked words. */
  tellings(article: string, marked: string): readonly Match[] {
    const id = this.#idOf(article);
    const event = this.event(article, marked);
    const answer = this.corroborations.find((one) => one.id === id)?.events.find((one) => one.id === event.id);
    return (answer?.matches ?? []).filter((match) => match.article !== id);
  }

  /** Numbers of the other articles that tell the event at the marked words. */
  toldBy(article: string, marked: string): readonly string[] {
    return [...new Set(this.tellings(article, marked).map((match) => match.article.slice(0, 3)))].sort();
  }

  relations(article: string, marked: string, other: string): readonly Relation[] {
    const there = this.tellings(article, marked).filter((match) => match.article.startsWith(other));
    return [...new Set(there.map((match) => match.relation))];
  }

  level(article: string, marked: string): string | undefined {
    const event = this.event(article, marked);
    const answer = this.corroborations.find((one) => one.id === this.#idOf(article));
    return answer?.events.find((one) => one.id === event.id)?.level;
  }

  /** What another article has instead of this one, where they differ: "here / there". */
  differences(article: string, marked: string, other: string): readonly string[] {
    const there = this.tellings(article, marked).filter((match) => match.article.startsWith(other));
    return [...new Set(there.flatMap(({ differences }) => differences.map((one) => `${one.here} / ${one.there}`)))];
  }

  /** Lines of the report's section of that title, without those of its tellings. */
  section(title: string): readonly string[] {
    const [, section = ''] = this.report.split(`${title}\n`);
    const lines = section.split('\n\n')[0]!.split('\n');
    return lines.filter((line) => !line.startsWith('      ')).map((line) => line.trim());
  }

  /** Names of the corpus' actors that have a mention of these words, with the articles of all their mentions. */
  actor(words: string): { name: string; type: string; articles: readonly string[]; aliases: readonly string[] } {
    const found = this.actors.filter((actor) => actor.mentions.some((mention) => mention.text === words));
    assert.equal(found.length, 1, `one actor is called ${words}: ${found.map((actor) => actor.name).join(', ')}`);
    const [actor] = found;
    const articles = [...new Set(actor?.mentions.map((mention) => mention.article.slice(0, 3)))].sort();
    return { name: actor?.name ?? '', type: actor?.type ?? '', articles, aliases: actor?.aliases ?? [] };
  }
}
