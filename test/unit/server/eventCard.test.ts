import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import type { CorroboratedEvent, Happening, Match } from '../../../src/corpus/model.ts';
import { writeCard, type Card } from '../../../src/server/cards/card.ts';
import { eventCard, type EventFindings } from '../../../src/server/cards/eventCard.ts';
import { Library, rangeOf, type ReadHolding } from '../../../src/server/library.ts';
import { eventOf, holdingOf, spanOf } from './holding.ts';

const plain = { markdown: false, commandLinks: false };
const ours = { markdown: true, commandLinks: true };

function lines(card: Card | undefined): readonly string[] {
  assert.ok(card, 'a card');
  return writeCard(card, plain).split('\n');
}

describe('the card of an event', () => {
  const text = 'Ferries stop\n\nThe harbour office closed the pier on Tuesday. About 40 boats are held.';
  const other =
    'Pier shut\n\nOn Tuesday the pier of the old harbour was closed by the harbour office, and 60 boats are held.';
  const office = (at: string): { id: string; name: string; type: 'organization'; mentions: [] } => ({
    id: 'office',
    name: at,
    type: 'organization',
    mentions: [],
  });
  const participants = [{ actor: 'office', role: 'agent' as const }];
  const time = { value: '2025-03-11', basis: 'explicit' as const };
  const closed = eventOf(text, 'closed', { type: 'closure', participants, time });
  const wasClosed = eventOf(other, 'closed', { type: 'closure', participants });
  const here = holdingOf(text, { actors: [office('Harbour Office')], events: [closed] });
  const there = holdingOf(other, {
    name: 'pier',
    published: { value: '2025-03-15' },
    actors: [office('Harbour Office')],
    events: [wasClosed],
  });

  function findings(
    found: Partial<CorroboratedEvent>,
    holdings: readonly ReadHolding[] = [here, there],
  ): EventFindings {
    const library = new Library(readCorpusModels());
    for (const holding of holdings) library.put(holding);
    const telling = {
      ...spanOf(other, 'closed'),
      article: there.key,
      event: wasClosed.id,
      quote: '',
      source: 'Quay News',
      relation: null,
      differences: [],
    };
    const happening: Happening = {
      id: 'h1',
      title: 'Harbour Office closes the pier',
      core: 30,
      titledBy: 'a',
      kind: 'closure',
      date: '2025-03-11',
      level: 'corroborated',
      origins: 2,
      sources: [],
      certainty: 'asserted' as const,
      standing: null,
      drift: [],
      objection: null,
      salience: 0.8,
      tellings: [telling, { ...telling, article: here.key, event: closed.id }],
    };
    return {
      library,
      corroborated: () => ({
        id: closed.id,
        start: closed.start,
        end: closed.end,
        level: 'single',
        origins: 1,
        sources: [],
        matches: [],
        ...found,
      }),
      happeningOf: () => happening,
      countOf: () => undefined,
      tellingOf: () => telling,
    };
  }
  const match = (more: Partial<Match> = {}): Match => ({
    article: there.key,
    event: wasClosed.id,
    relation: 'supports',
    why: [],
    differences: [],
    ...more,
  });

  it('says what and when, on whose word, and how the other article tells it', () => {
    const card = eventCard(findings({ level: 'corroborated', origins: 2, matches: [match()] }), here, closed);
    assert.deepEqual(lines(card), [
      'Closure: Harbour Office · 11 March 2025 · ◆ 2 articles, 2 origins',
      'This article says it in its own voice.',
      'pier 15 Mar 2025 “…the pier of the old harbour was closed by the harbour office, and 60 boats are…” Quay News',
    ]);
    assert.match(writeCard(card, ours), /\[All tellings \\\(2\\\)\]\(command:crossread\.allTellings\?/u);
  });

  it('keeps every quote within 80 characters', () => {
    const card = eventCard(findings({ level: 'corroborated', origins: 2, matches: [match()] }), here, closed);
    for (const line of lines(card)) assert.ok((/“[^”]*”/u.exec(line)?.[0].length ?? 0) <= 82);
  });

  it('says that no other article tells it, or that there is no other article', () => {
    assert.equal(lines(eventCard(findings({}), here, closed)).at(-1), '○ No other article in this folder tells it.');
    const alone = eventCard(findings({}, [here]), here, closed);
    assert.equal(lines(alone).at(-1), '○ With a second article, Crossread can show what both tell.');
  });

  it('puts what stands against it first and says in what the tellings differ', () => {
    const differences = [{ field: 'quantity' as const, here: 'about 40', there: '60' }];
    const matches = [match(), match({ relation: 'conflicts', differences })];
    const card = lines(eventCard(findings({ level: 'disputed', origins: 2, matches }), here, closed));
    assert.match(card[0] ?? '', /▲ disputed · 2 articles, 2 origins$/u);
    assert.match(card[2] ?? '', /^pier .* · differs$/u);
    assert.ok(card.includes('Differs pier · about 40 here, 60 there'));
  });

  it('shows of several tellings in one article the nearest', () => {
    const again = eventOf(other, 'held', { id: 'held-2' });
    const both = holdingOf(other, { name: 'pier', events: [wasClosed, again] });
    const differences = [{ field: 'date' as const, here: '2025-03-11', there: '2024-03-11' }];
    const matches = [match({ differences }), match({ event: 'held-2', why: ['same kind'] })];
    const card = eventCard(findings({ level: 'corroborated', origins: 2, matches }, [here, both]), here, closed);
    const shown = writeCard(card, ours);
    const place = encodeURIComponent(JSON.stringify(rangeOf(both, again)));
    assert.ok(shown.includes(place), 'a link to the nearest');
    assert.doesNotMatch(lines(card).join(), /Differs/u);
  });

  it('marks a denial, and one that is older than the report as older', () => {
    const denial = match({ relation: 'denies' });
    const later = lines(eventCard(findings({ level: 'disputed', matches: [denial] }), here, closed));
    assert.match(later[2] ?? '', /^✕ pier 15 Mar 2025 .* · denied$/u);
    const old = {
      ...there,
      annotations: { ...there.annotations, published: { ...there.annotations.published, value: '2024-01-02' } },
    };
    const earlier = lines(eventCard(findings({ matches: [denial] }, [here, old]), here, closed));
    assert.match(earlier[2] ?? '', / · denied, older than this report$/u);
  });

  it('says one origin where there is one', () => {
    const matches = [match({ relation: 'same-origin' })];
    const card = lines(eventCard(findings({ level: 'same-origin', origins: 1, matches }), here, closed));
    assert.match(card[0] ?? '', /◌ 2 articles, 1 origin$/u);
    assert.match(card[2] ?? '', / · same origin$/u);
  });

  it('names the origins', () => {
    const found = { level: 'same-origin' as const, origins: 1, sources: ['KCNA'] };
    const card = lines(eventCard(findings({ ...found, matches: [match({ relation: 'same-origin' })] }), here, closed));
    assert.match(card[0] ?? '', /◌ 2 articles, 1 origin: KCNA$/u);
  });

  it('does not take a more precise date for another one', () => {
    const differences = [{ field: 'date' as const, here: '2025-03', there: '2025-03-11' }];
    const card = eventCard(findings({ level: 'corroborated', matches: [match({ differences })] }), here, closed);
    assert.doesNotMatch(lines(card).join(), /Differs/u);
  });

  it('sets a count of the article beside the dates in the folder, without a verdict', () => {
    const telling = findings({}).tellingOf(there.key, wasClosed.id)!;
    const dated = ['2023-05', '2025-03-11'].map((date) => ({ date, telling }));
    const counted = { article: here.key, event: closed.id, says: 'third closure', telling, dated };
    const card = lines(eventCard({ ...findings({ matches: [match()] }), countOf: () => counted }, here, closed));
    assert.ok(card.includes('Counts “third closure” · this folder dates 2 such events: May 2023 and 11 Mar 2025'));
  });

  it('says how surely it was told over time, where that changed', () => {
    const stage = (published: string, certainty: string) => ({ article: 'a', published, certainty });
    const drift = [stage('2025-03-11', 'hedged'), stage('2025-03-15', 'asserted')];
    const asked = findings({ matches: [match()] });
    const happening = { ...asked.happeningOf(here.key, closed.id)!, drift };
    const card = lines(eventCard({ ...asked, happeningOf: () => happening }, here, closed));
    assert.ok(card.includes('Told hedged 11 Mar 2025 and asserted 15 Mar 2025'), card.join(' | '));
  });

  it('keeps attribution, hedge, denial and plan visible, with the words that show them', () => {
    const standing = (more: Parameters<typeof eventOf>[2]): string | undefined =>
      lines(eventCard(findings({}), here, { ...closed, ...more }))[1];
    const attribution = {
      ...spanOf(text, 'The harbour office'),
      text: 'the harbour office said',
      actor: 'office',
      via: null,
    };
    const cue = (words: string): { start: number; end: number; text: string } => ({ start: 0, end: 1, text: words });
    assert.equal(
      standing({ certainty: 'attributed', attribution }),
      'On the word of Harbour Office (“the harbour office said”).',
    );
    assert.equal(standing({ certainty: 'hedged', cue: cue('reportedly') }), 'Reported with a hedge (“reportedly”).');
    assert.equal(standing({ certainty: 'denied', cue: cue('"denied"') }), 'Told here as denied (“denied”).');
    assert.equal(
      standing({ certainty: 'expected', cue: cue('will') }),
      'Expected or planned, not reported as done (“will”).',
    );
    assert.equal(standing({ polarity: 'negative' }), 'This article says in its own voice that it did not happen.');
    assert.equal(
      standing({ type: 'denial', attribution }),
      'This article tells that Harbour Office denies it (“the harbour office said”).',
    );
    assert.equal(standing({ attribution }), 'This article says it in its own voice.');
  });

  it('says of a denial by two that both deny it', () => {
    const line = 'Norway and Chile talked. Both countries denied it.';
    const country = (id: string, name: string) => ({ id, name, type: 'country' as const, mentions: [] });
    const both = ['norway', 'chile'].map((actor) => ({ actor, role: 'agent' as const }));
    const attribution = { ...spanOf(line, 'Both countries denied'), actor: 'norway', via: null };
    const denied = eventOf(line, 'denied', { type: 'denial', participants: both, attribution });
    const actors = [country('norway', 'Norway'), country('chile', 'Chile')];
    const holding = holdingOf(line, { actors, events: [denied] });
    const card = lines(eventCard(findings({}, [holding]), holding, denied));
    assert.equal(card[1], 'This article tells that Norway and Chile deny it (“Both countries denied”).');
  });

  it('names what is of no known kind by the article’s own words', () => {
    const card = eventCard(findings({}), here, { ...closed, type: null });
    assert.equal(lines(card)[0], '“The harbour office closed the pier on Tuesday.” · 11 March 2025');
  });

  it('never passes ten lines', () => {
    const many = Array.from({ length: 12 }, (_, index) => holdingOf(other, { name: `n${index}`, events: [wasClosed] }));
    const differences = [{ field: 'date' as const, here: '2025-03-11', there: '2025-03-12' }];
    const matches = many.map(({ key }) => match({ article: key, differences }));
    const card = lines(
      eventCard(findings({ level: 'corroborated', origins: 9, matches }, [here, ...many]), here, closed),
    );
    assert.ok(card.length <= 10);
    assert.match(card.at(-2) ?? '', /^Differs n\d+ · 11 March 2025 here, 12 March 2025 there$/u);
  });
});
