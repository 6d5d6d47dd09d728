import assert from 'node:assert/strict';
import { actorRows } from '../../../src/client/rows/actors.ts';
import { eventRows, type EventsShown } from '../../../src/client/rows/events.ts';
import { paged, plainRow, type Row } from '../../../src/client/rows/row.ts';
import { certaintyMeaning, certaintySign, dateWords, levelIcon, levelWords } from '../../../src/client/rows/words.ts';
import type { ActorRow, Certainty, EventRow, Level, TellingRow } from '../../../src/protocol/requests.ts';

const actor = (name: string, more: Partial<ActorRow> = {}): ActorRow => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type: 'person',
  mentions: 1,
  articles: 1,
  aliases: [],
  uncertain: false,
  ...more,
});
const article = { uri: 'file:///news/monday.txt', label: 'monday', title: 'Bridge opens', published: '2024-05-06' };
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const nobody = () => Promise.resolve([]);
const labels = (rows: readonly Row[]) => rows.map(({ label }) => label);

describe('rows of the Actors view', () => {
  it('begin with the name and count mentions and articles', () => {
    const [row] = actorRows(
      [actor('Ana Duarte', { mentions: 7, articles: 3, aliases: ['Duarte'] })],
      'name',
      false,
      nobody,
    );
    assert.equal(row?.label, 'Ana Duarte');
    assert.equal(row.description, '7 mentions in 3 articles · also “Duarte”');
    assert.equal(row.spoken, 'Ana Duarte, person, 7 mentions in 3 articles, also Duarte');
  });

  it('fold what is uncertain at the end', async () => {
    const rows = actorRows([actor('Bo', { uncertain: true }), actor('Cleo Park')], 'name', false, nobody);
    assert.deepEqual(labels(rows), ['Cleo Park', '1 uncertain']);
    assert.equal(rows[1]?.unfolded, false);
    assert.deepEqual(labels(await rows[1].children()), ['Bo']);
  });

  it('are sorted by mentions where that is chosen, equal ones as they were', () => {
    const rows = actorRows(
      [actor('A', { mentions: 2 }), actor('B', { mentions: 5 }), actor('C', { mentions: 2 })],
      'mentions',
      false,
      nobody,
    );
    assert.deepEqual(labels(rows), ['B', 'A', 'C']);
  });

  it('stand under a heading a type where they are grouped, and no type is lost', async () => {
    const rows = actorRows(
      [actor('Acme Water', { type: 'organization' }), actor('Dee Ito'), actor('Zed', { type: 'vessel' })],
      'name',
      true,
      nobody,
    );
    assert.deepEqual(labels(rows), ['People', 'Organizations', 'Others']);
    assert.deepEqual(labels(await rows[2]!.children()), ['Zed']);
  });

  it('unfold to articles, and those to mentions that know their place', async () => {
    const mention = { range: range(4, 10, 16), text: 'Duarte', kind: 'name', context: 'when Duarte spoke', why: null };
    const [row] = actorRows([actor('Ana Duarte')], 'name', false, () =>
      Promise.resolve([{ article, mentions: [mention] }]),
    );
    const [group] = await row!.children();
    assert.equal(group?.label, 'monday');
    assert.equal(group.description, '1 · Bridge opens');
    const [place] = await group.children();
    assert.deepEqual(place?.location, { uri: article.uri, range: mention.range });
    assert.equal(place.spoken, 'Duarte, in monday, line 5, when Duarte spoke');
  });

  it('keep their ids over a refresh, each its own', async () => {
    const actors = [actor('Ana Duarte'), actor('Bo', { uncertain: true })];
    const ids = async () => {
      const rows = actorRows(actors, 'name', true, nobody);
      return (await Promise.all(rows.map(async (row) => [row, ...(await row.children())]))).flat().map(({ id }) => id);
    };
    assert.deepEqual(await ids(), await ids());
    assert.equal(new Set(await ids()).size, (await ids()).length);
  });
});

const event = (title: string, more: Partial<EventRow> = {}): EventRow => ({
  id: title,
  title,
  core: title.length,
  kind: null,
  date: null,
  level: 'single',
  articles: 1,
  origins: 1,
  sources: [],
  certainty: 'asserted',
  standing: null,
  salient: true,
  objection: null,
  steps: [],
  ...more,
});
const telling: TellingRow = {
  article,
  range: range(2, 0, 9),
  quote: 'the bridge opened',
  source: 'outlet not stated',
  relation: null,
  differences: [],
};
const shown = (more: Partial<EventsShown>): EventsShown => ({
  events: [],
  conflicts: [],
  articles: [],
  sort: 'date',
  disputedOnly: false,
  ...more,
});

describe('rows of the Events view', () => {
  it('say of a measure at several times what is counted, from when to when, and in how many articles', async () => {
    const steps = [
      { figure: '14', date: '2025-03-11' },
      { figure: '20', date: '2025-03-12' },
    ];
    const shown = {
      events: [event('Barges at the lock: 14 → 20', { steps, articles: 2 })],
      conflicts: [],
      articles: [],
    };
    const rows = eventRows({ ...shown, sort: 'date', disputedOnly: false }, () =>
      Promise.resolve([{ ...telling, differences: ['14, 2025-03-11'] }]),
    );
    const [, row] = rows;
    assert.equal(row?.label, 'Barges at the lock: 14 → 20');
    assert.equal(row.description, '2025-03-11 to 2025-03-12 · over time · 2 articles');
    assert.equal(row.icon?.name, 'graph-line');
    assert.match(row.spoken, /14, then 20, 11 March 2025 to 12 March 2025/);
    assert.match((await row.children())[0]!.label, /^14, 2025-03-11 {2}monday/);
  });

  it('say of what was taken back what was claimed, by whom it was taken back and when', () => {
    const objection = { relation: 'retracts', by: 'the tenants', date: '2025-03-17', reach: 'all' } as const;
    const claim = event('A lift fell', { level: 'withdrawn', date: '2025-03-12', articles: 3, objection });
    const shown = { events: [claim], conflicts: [], articles: [] };
    const [, row] = eventRows({ ...shown, sort: 'date', disputedOnly: false }, nobody);
    assert.equal(row?.label, 'Withdrawn: A lift fell');
    assert.equal(row.description, '2025-03-12 · withdrawn by the tenants, 2025-03-17 · 3 articles');
  });

  it('say of what is denied by whom and when', () => {
    const objection = { relation: 'denies', by: 'the owner', date: '2025-03-13', reach: 'all' } as const;
    const claim = event('A lift fell', { level: 'disputed', date: '2025-03-12', articles: 2, objection });
    const shown = { events: [claim], conflicts: [], articles: [] };
    const [, row] = eventRows({ ...shown, sort: 'date', disputedOnly: false }, nobody);
    assert.equal(row?.description, '2025-03-12 · disputed, 2 articles · denied by the owner, 2025-03-13');
  });

  it('always begin with the conflicts', () => {
    const [none] = eventRows(shown({}), nobody);
    assert.equal(none?.spoken, 'Conflicts, none found');
    assert.equal(none.unfolded, null);
    const conflict = {
      id: 'c',
      title: 'How long it is: 300 or 400 metres',
      kind: 'conflicts' as const,
      isOlder: false,
      tellings: [telling, { ...telling, range: range(8, 0, 9) }] as const,
    };
    const [one] = eventRows(shown({ conflicts: [conflict] }), nobody);
    assert.equal(one?.spoken, 'Conflicts, 1');
  });

  it('name the one origin that repeated reports go back to', () => {
    const repeated = event('Repeated', { level: 'same-origin', articles: 3, sources: ['KCNA'] });
    const row = eventRows(shown({ events: [repeated] }), nobody).find(({ label }) => label === 'Repeated');
    assert.equal(row?.description, 'undated · asserted · 3 articles, 1 origin: KCNA');
  });

  it('show both tellings of a conflict, also where they are one place', async () => {
    const conflict = {
      id: 'c',
      title: 'Open or not',
      kind: 'denies' as const,
      isOlder: false,
      tellings: [telling, telling] as const,
    };
    const [section] = eventRows(shown({ conflicts: [conflict] }), nobody);
    const [row] = await section!.children();
    const tellings = await row!.children();
    assert.equal(tellings.length, 2);
    assert.notEqual(tellings[0]!.id, tellings[1]!.id);
  });

  it('say date, articles and origins in words', () => {
    const rows = eventRows(
      shown({
        events: [
          event('Bridge opens', {
            date: '2024-05',
            level: 'corroborated',
            articles: 3,
            origins: 2,
            certainty: 'attributed',
            standing: 'on the word of the mayor',
          }),
        ],
      }),
      nobody,
    );
    assert.equal(rows[1]?.description, '2024-05 · on the word of the mayor · 3 articles, 2 origins');
    assert.equal(rows[1].spoken, 'Bridge opens, May 2024, on the word of the mayor, 3 articles, 2 origins');
  });

  it('say how surely in a word and a sign: what an article asserts has the word alone', () => {
    const told = (certainty: Certainty) =>
      event(certainty, { certainty, standing: certainty === 'asserted' ? null : certainty });
    const levels: readonly Certainty[] = ['asserted', 'attributed', 'hedged', 'expected', 'denied'];
    const rows = eventRows(shown({ events: levels.map(told) }), nobody).filter(({ context }) => context === 'event');
    for (const [index, row] of rows.entries()) {
      assert.equal(row.certainty, levels[index]);
      assert.equal(row.description, `undated · ${levels[index]} · 1 article`);
      assert.ok(row.tooltip!.includes(certaintyMeaning[levels[index]!]));
    }
    assert.equal(new Set(levels.map((level) => certaintySign[level])).size, levels.length);
    assert.equal(certaintySign.asserted, null);
  });

  it('put behind the date what a title says enough without, and lose none of it', () => {
    const long = event('Ana Duarte landed in Oslo for a summit with the mayor', {
      core: 'Ana Duarte landed in Oslo'.length,
      date: '2024-05-06',
    });
    const [, row] = eventRows(shown({ events: [long] }), nobody);
    assert.equal(row?.label, 'Ana Duarte landed in Oslo');
    assert.equal(row.description, '2024-05-06 · asserted · 1 article · …for a summit with the mayor');
    assert.match(row.tooltip!, /^Ana Duarte landed in Oslo for a summit with the mayor\n/);
    assert.match(row.spoken, /^Ana Duarte landed in Oslo for a summit with the mayor, /);
  });

  it('fold the lesser ones, and leave only the disputed where that is chosen', async () => {
    const events = [event('Minor', { salient: false }), event('Major'), event('Contested', { level: 'disputed' })];
    const rows = eventRows(shown({ events }), nobody);
    assert.deepEqual(labels(rows), ['Conflicts', 'Major', 'Contested', '1 lesser event', 'Articles']);
    assert.deepEqual(labels(await rows[3]!.children()), ['Minor']);
    assert.deepEqual(labels(eventRows(shown({ events, disputedOnly: true }), nobody)), [
      'Conflicts',
      'Contested',
      'Articles',
    ]);
  });

  it('unfold to tellings with their words, source and place', async () => {
    const rows = eventRows(shown({ events: [event('Bridge opens')] }), () => Promise.resolve([telling]));
    const [row] = await rows[1]!.children();
    assert.equal(row?.label, 'monday  “the bridge opened”');
    assert.equal(row.spoken, 'monday, 6 May 2024: “the bridge opened”, outlet not stated');
    assert.deepEqual(row.location, { uri: article.uri, range: telling.range });
  });

  it('name the articles that were left alone, with the reason', async () => {
    const read = { ...article, open: true, publishedBasis: 'stated' as const, unread: null, doubt: null };
    const left = { ...read, uri: 'file:///news/list.txt', label: 'list', unread: 'A table of numbers, no article.' };
    const rows = eventRows(shown({ articles: [left, read] }), nobody);
    const section = rows[rows.length - 1]!;
    assert.equal(section.spoken, 'Articles, 1, 1 left alone');
    const [first, second] = await section.children();
    assert.equal(first?.label, 'monday');
    assert.equal(second?.spoken, 'list, left alone: A table of numbers, no article.');
  });
});

describe('words and shapes', () => {
  it('give each level a word and a shape of its own', () => {
    const levels: readonly Level[] = ['single', 'same-origin', 'corroborated', 'disputed', 'withdrawn'];
    assert.equal(new Set(levels.map((level) => levelWords(level, 3, 2))).size, levels.length);
    assert.equal(new Set(Object.values(levelIcon)).size, levels.length);
  });

  it('never call anything true or false', () => {
    const levels: readonly Level[] = ['single', 'same-origin', 'corroborated', 'disputed', 'withdrawn'];
    for (const level of levels) assert.doesNotMatch(levelWords(level, 2, 2), /true|false|fake|confirmed/i);
  });

  it('read calendar values aloud at their own precision', () => {
    assert.equal(dateWords('2025-02-26'), '26 February 2025');
    assert.equal(dateWords('2024-05'), 'May 2024');
    assert.equal(dateWords('2024-W09'), 'week of 26 February 2024');
    assert.equal(dateWords('2024-W09-WE'), 'weekend of 2 March 2024');
    assert.equal(dateWords('199'), '199');
  });

  it('put a long list into pages without losing a row', async () => {
    const rows = Array.from({ length: 1000 }, (_, index): Row => ({
      ...plainRow,
      id: `row/${index}`,
      label: String(index),
      spoken: String(index),
      context: 'event',
    }));
    const seen: string[] = [];
    let page = paged(rows, 'rows');
    assert.ok(page.length < 400);
    while (page.length > 0) {
      seen.push(...labels(page.filter(({ context }) => context === 'event')));
      page = (await page.find(({ context }) => context === 'fold')?.children()) ?? [];
    }
    assert.deepEqual(seen, labels(rows));
  });
});
