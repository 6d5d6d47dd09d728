import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import { resolveTimes } from '../../../src/engine/times/resolve.ts';

/** Reads version after version with one memory, holds each against a first reading, and tells the values of the last. */
function valuesOf(...versions: readonly (readonly string[])[]): readonly (string | null)[] {
  const memory = new Memory();
  let values: readonly (string | null)[] = [];
  for (const paragraphs of versions) {
    const source = { id: 'a', text: paragraphs.join('\n\n'), format: 'plain', published: '2026-03-04' } as const;
    const article = readArticle(source, memory);
    const read = resolveTimes(article, memory);
    memory.finish(article);
    assert.deepEqual(read, resolveTimes(readArticle(source)), source.text);
    values = read.times.map(({ value }) => value);
  }
  return values;
}

const rain = 'Rain fell on the harbour, and the boats of the fishermen stayed where they were, one beside the other.';

describe('the times of an article’s next version', () => {
  it('follow the story that a paragraph before them tells anew', () => {
    const told = (day: string): readonly string[] => [
      `The pier was closed on ${day}, and the board of the harbour met to look at the crane that had fallen.`,
      rain,
      'The next day the divers came back.',
    ];
    assert.equal(valuesOf(told('10 June 1998'), told('12 June 1998')).at(-1), '1998-06-13');
    assert.equal(valuesOf(told('10 June 1998'), told('10 June 1998'), told('none of those days')).at(-1), '2026-03-05');
  });

  it('are to come where the lead-in of a list comes to say that its items are', () => {
    const led = (leadIn: string): readonly string[] => [rain, leadIn, '- a vote on the pier on Monday\n- a wake'];
    assert.equal(
      valuesOf(led('Two things are known:'), led('The two towns agreed on two things:')).at(-1),
      '2026-03-09',
    );
    assert.equal(
      valuesOf(led('The two towns agreed on two things:'), led('Two things are known:')).at(-1),
      '2026-03-02',
    );
  });

  it('are counted from a happening that another paragraph comes to date', () => {
    const dated = (day: string, end = 'pier'): readonly string[] => [
      `The board called the vote on ${day}, and the fishermen of the harbour waited for what would come of it.`,
      'It was still raining on 20 June 1998, and the crane lay in the water.',
      `Two days after the vote the divers came back to the ${end}.`,
    ];
    valuesOf(
      dated('10 June 1998'),
      dated('11 June 1998'),
      dated('11 June 1998', 'crane'),
      dated('Monday'),
      dated('11 June 1998'),
    );
  });

  it('know a name of a month for somebody’s where another paragraph comes to say so', () => {
    const named = (who: string): readonly string[] => [
      `${who} spoke about the pier and the crane that fell, and about all that the board of the harbour did not do.`,
      rain,
      'The board met in May at the harbour.',
    ];
    valuesOf(named('The mayor'), named('Theresa May'), named('The mayor'));
  });

  it('know a quarter for that of a match where others come to tell of one', () => {
    const told = (what: string): readonly string[] => [
      `The ${what} was seen by all of the people of the harbour who had come to the old pier on that afternoon.`,
      'The coach said that the penalty in the second quarter was the end.',
    ];
    valuesOf(told('crane'), told('striker'), told('crane'));
  });

  it('count the sentences that an edit puts between a time and what it is counted from', () => {
    const between = (count: number): readonly string[] => [
      'The crane fell at 9 p.m. on 10 June 1998, and it was seen by nobody but the two divers of the harbour.',
      ...Array.from({ length: count }, () => 'Rain fell.'),
      'At 6 a.m. the pier was closed, and the fishermen went home.',
    ];
    valuesOf(between(0), between(1), between(2), between(6), between(1), between(0));
  });
});
