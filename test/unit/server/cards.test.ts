import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import type { CorpusActor } from '../../../src/corpus/model.ts';
import { actorCard } from '../../../src/server/cards/actorCard.ts';
import { maximumLines, writeCard, type Card } from '../../../src/server/cards/card.ts';
import { dateCard } from '../../../src/server/cards/dateCard.ts';
import { Library, type ReadHolding } from '../../../src/server/library.ts';
import { eventOf, holdingOf, mentionOf, spanOf, timeOf } from './holding.ts';

const plain = { markdown: false, commandLinks: false };
const ours = { markdown: true, commandLinks: true };

function lines(card: Card | undefined): readonly string[] {
  assert.ok(card, 'a card');
  return writeCard(card, plain).split('\n');
}

describe('a card', () => {
  it('links a place by our command where the client runs it, else by its address', () => {
    const location = {
      uri: 'file:///n/a.txt',
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } },
    };
    const card: Card = [[{ text: 'words', location }]];
    assert.match(writeCard(card, ours), /^\[words\]\(command:crossread\.openBeside\?%5B%7B[^()\s]*\)$/u);
    assert.equal(writeCard(card, { markdown: true, commandLinks: false }), '[words](file:///n/a.txt#L3,5)');
    assert.equal(writeCard(card, plain), 'words');
  });

  it('leaves commands out where the client runs none', () => {
    const card: Card = [['one'], [{ text: 'All', command: 'crossread.allMentions', argument: 'x' }]];
    assert.equal(writeCard(card, { markdown: true, commandLinks: false }), 'one');
    assert.match(writeCard(card, ours), /\[All\]\(command:crossread\.allMentions\?/u);
  });

  it('never has more lines than one glance takes in', () => {
    const card: Card = Array.from({ length: 30 }, (_, index) => [`line ${index}`]);
    assert.equal(writeCard(card, ours).split('\n').length, maximumLines);
  });

  it('escapes what stands in its lines, whoever wrote it', () => {
    assert.equal(writeCard([[{ strong: '*x*' }, ' <b>']], ours), '**\\*x\\*** \\<b\\>');
  });
});

describe('the card of a date', () => {
  const text =
    'Ferries stop\n\nDATE: 14 March 2025\n\nThe last ferry left on Tuesday, and the line closes in the spring.';

  it('says which day it is, why, which other it could be, and what the article’s date is', () => {
    const tuesday = timeOf(text, 'Tuesday', '2025-03-11', {
      why: 'the Tuesday before Friday 14 March 2025, the day of publication',
      readings: [{ value: '2025-03-18', why: 'the Tuesday after' }],
    });
    assert.deepEqual(lines(dateCard(holdingOf(text), tuesday)), [
      'Tuesday = 11 March 2025',
      'the Tuesday before Friday 14 March 2025, the day of publication',
      'Other reading: 18 March 2025 · Article’s date: 14 Mar 2025 (stated)',
    ]);
  });

  it('says so where the day cannot be known, and where the article’s date is in doubt', () => {
    const why = 'counted from the day of publication, which is not known';
    const holding = holdingOf(text, { published: { value: null, basis: 'unknown', doubt: 'It tells of 20 March.' } });
    assert.deepEqual(lines(dateCard(holding, timeOf(text, 'Tuesday', null, { why }))), [
      'Tuesday — which date is not known',
      why,
      'Article’s date: not stated',
      'The article’s date is in doubt: It tells of 20 March.',
    ]);
  });

  it('is none for vague words, durations, repetitions and words that say their date', () => {
    const holding = holdingOf(text);
    assert.equal(dateCard(holding, timeOf(text, 'the spring', 'FUTURE_REF')), undefined);
    assert.equal(dateCard(holding, timeOf(text, 'Tuesday', 'P1D', { type: 'DURATION' })), undefined);
    assert.equal(dateCard(holding, timeOf(text, 'Tuesday', 'XXXX-WXX-2', { type: 'SET' })), undefined);
    assert.equal(dateCard(holding, timeOf(text, '14 March 2025', '2025-03-14')), undefined);
  });

  it('keeps "about" and "the end of"', () => {
    const card = dateCard(holdingOf(text), timeOf(text, 'the spring', '2025-SP', { mod: 'END' }));
    assert.equal(lines(card)[0], 'the spring = the end of spring 2025');
  });
});

describe('the card of an actor', () => {
  const text =
    'Ferries stop\n\nHarbour master Lena Orre closed the pier on Tuesday. Orre said the ferries would return. The gates are shut.';
  const other = 'Pier shut\n\nLena Orre, the harbour master, gave no reason.';
  const orre = {
    id: 'lena-orre',
    name: 'Lena Orre',
    type: 'person' as const,
    mentions: [
      mentionOf(text, 'Harbour master', { kind: 'role' }),
      mentionOf(text, 'Lena Orre'),
      mentionOf(text, 'Orre', { why: 'the surname of Lena Orre' }, 'Tuesday'),
    ],
  };
  const closed = eventOf(text, 'closed', {
    participants: [{ actor: 'lena-orre', role: 'agent' }],
    time: { value: '2025-03-11', basis: 'explicit' },
    sentence: { start: spanOf(text, 'Harbour master').start, end: spanOf(text, 'Tuesday.').end },
  });
  const here = holdingOf(text, { actors: [orre], events: [closed] });
  const there = holdingOf(other, {
    name: 'pier',
    actors: [
      { ...orre, mentions: [mentionOf(other, 'Lena Orre'), mentionOf(other, 'harbour master', { kind: 'role' })] },
    ],
  });
  const library = new Library(readCorpusModels());
  library.put(here);
  library.put(there);
  const everywhere = (holdings: readonly ReadHolding[]): CorpusActor => ({
    ...orre,
    aliases: [],
    why: [],
    mentions: holdings.flatMap(({ key, annotations }) =>
      annotations.actors.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, article: key }))),
    ),
  });

  it('says who it is, under which names, how often and where, and what it does here', () => {
    const actor = everywhere([here, there]);
    const card = actorCard({ library, actorOf: () => actor }, here, { actor, mention: orre.mentions[2]! });
    assert.deepEqual(lines(card), [
      'Lena Orre — person',
      '“Orre” here: the surname of Lena Orre',
      'Harbour master (ferry and pier) · also: Orre',
      '3 mentions here · 5 in 2 articles',
      'Here: closed the pier on Tuesday (11 Mar 2025)',
      'pier “Lena Orre, the harbour master, gave no reason.”',
    ]);
  });

  it('says where all mentions are in this article', () => {
    const actor = everywhere([here]);
    const card = actorCard({ library, actorOf: () => actor }, here, { actor, mention: orre.mentions[1]! });
    assert.ok(lines(card).includes('3 mentions, all in this article'));
  });

  it('says that an uncertain name is only probably this actor', () => {
    const actor = everywhere([here]);
    const mention = { ...orre.mentions[2]!, uncertain: true };
    const card = actorCard({ library, actorOf: () => actor }, here, { actor, mention });
    assert.equal(lines(card)[1], '“Orre” here: probably the surname of Lena Orre');
  });
});
