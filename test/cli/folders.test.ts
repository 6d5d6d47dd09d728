import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corroboration, CorpusActor, Match, Relation } from '../../src/corpus/model.ts';
import type { Annotations, Event } from '../../src/engine/model.ts';
import { crossread, linesOf } from '../support/commandLine.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'folders');

/** A folder as the command line answers it, asked by the words that stand in its articles. */
class Folder {
  readonly #texts = new Map<string, string>();
  readonly annotations: readonly Annotations[];
  readonly corroborations: readonly Corroboration[];
  readonly actors: readonly CorpusActor[];

  constructor(name: string) {
    const path = join(fixtures, name);
    this.annotations = linesOf<Annotations>(crossread(['annotate', path, '--format', 'jsonl']));
    this.corroborations = linesOf<Corroboration>(crossread(['corroborate', path, '--format', 'jsonl']));
    this.actors = linesOf<CorpusActor>(crossread(['actors', path, '--format', 'jsonl']));
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

  /** Names of the corpus' actors that have a mention of these words, with the articles of all their mentions. */
  actor(words: string): { name: string; type: string; articles: readonly string[]; aliases: readonly string[] } {
    const found = this.actors.filter((actor) => actor.mentions.some((mention) => mention.text === words));
    assert.equal(found.length, 1, `one actor is called ${words}: ${found.map((actor) => actor.name).join(', ')}`);
    const [actor] = found;
    const articles = [...new Set(actor?.mentions.map((mention) => mention.article.slice(0, 3)))].sort();
    return { name: actor?.name ?? '', type: actor?.type ?? '', articles, aliases: actor?.aliases ?? [] };
  }
}

describe('a folder about a ferry accident', () => {
  const ferry = new Folder('ferry');

  it('names each person once, under all names and in all articles', () => {
    assert.deepEqual(ferry.actor('Cora Villanueva').articles, ['000', '001', '002', '003', '004']);
    assert.deepEqual(ferry.actor('Hadid'), { ...ferry.actor('Anwar Hadid') });
    assert.equal(ferry.actor('Joselito Ramos').type, 'person');
    assert.equal(ferry.actor('BSL').name, 'Blue Strait Lines');
  });

  it('dates weekdays by each article and the tense of its verbs', () => {
    assert.equal(ferry.time('000', 'late on [Monday]'), '2024-08-05');
    assert.equal(ferry.time('002', 'will visit Kampong Tera on [Friday]'), '2024-08-09');
    assert.equal(ferry.time('003', 'visited Kampong Tera on [Friday]'), '2024-08-09');
    assert.equal(ferry.time('004', 'resigned on [Wednesday]'), '2024-08-14');
  });

  it('finds the accident in all five articles', () => {
    assert.deepEqual(ferry.toldBy('000', 'a passenger ferry [capsized]'), ['001', '002', '003', '004']);
  });

  it('counts the copy of a wire report as the same origin, and other reporting as another', () => {
    assert.ok(ferry.relations('000', 'a passenger ferry [capsized]', '001').includes('same-origin'));
    assert.equal(ferry.level('000', 'a passenger ferry [capsized]'), 'corroborated');
  });

  it('holds the planned and the completed visit together', () => {
    assert.ok(ferry.toldBy('003', 'Anwar Hadid [visited]').includes('002'));
  });

  it('leaves alone what one article alone tells', () => {
    assert.deepEqual(ferry.toldBy('004', 'Cora Villanueva [resigned]'), []);
    assert.deepEqual(ferry.toldBy('004', 'Kampong Tera [arrested]'), []);
  });

  it('takes a rising death toll for a development', () => {
    const relations = ferry.relations('000', 'At least 12 people [drowned]', '004');
    assert.ok(!relations.includes('conflicts'), String(relations));
  });

  it('takes the retraction of a claim for what it is', () => {
    assert.equal(ferry.event('004', "The survivors' group on Tuesday [withdrew]").withdraws?.kind, 'retraction');
  });
});

describe('a folder about a dispute over a lake', () => {
  const lake = new Folder('lake');

  it('gives a capital that acts to its country', () => {
    assert.equal(lake.nameAt('000', '[Lima] has reportedly stopped'), 'Peru');
    assert.equal(lake.nameAt('000', '[La Paz] denied on Friday'), 'Bolivia');
    assert.equal(lake.nameAt('000', 'Mamani Rios in [La Paz] on Thursday'), 'La Paz');
    assert.equal(lake.actor('Suches River').type, 'place');
    assert.deepEqual(lake.actor('Elena Quispe').articles, ['000', '001', '002', '003']);
  });

  it('infers the year from the weekday, and dates what is planned', () => {
    assert.equal(lake.time('002', 'On [Thursday, May 22nd]'), '2025-05-22');
    assert.equal(lake.time('000', 'in La Paz on [Thursday]'), '2025-05-22');
    assert.equal(lake.time('003', 'visited Copacabana on [Wednesday]'), '2025-05-28');
  });

  it('holds meeting, talks and visit of one day together, and the earlier meeting apart', () => {
    assert.ok(lake.toldBy('000', 'Elena Quispe [met]').includes('002'));
    const earlier = lake.event('002', 'the two ministers first [met]').id;
    const matches = lake.tellings('000', 'Elena Quispe [met]');
    assert.ok(!matches.some((match) => match.article.startsWith('002') && match.event === earlier));
  });

  it('tells a denial from the claim that it denies', () => {
    assert.equal(lake.event('000', 'had [diverted]').certainty, 'denied');
    assert.equal(lake.level('002', 'Bolivia has [diverted]'), 'disputed');
  });

  it('sets 300 soldiers against about 500', () => {
    assert.ok(lake.relations('000', 'Peru [deployed]', '002').includes('conflicts'));
  });
});
