import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import type { Annotations } from '../../../src/engine/model.ts';

const models = readModels();

function read(text: string, memory?: Memory): Annotations {
  return annotate(readArticle({ id: 'a', text, format: 'plain' }, memory), models, memory);
}

/** Reads version after version with one memory and holds each against a first reading of it. */
function holdTogether(versions: Iterable<string>): void {
  const memory = new Memory();
  for (const text of versions) assert.deepEqual(read(text, memory), read(text), text);
}

/** Who takes part in what, by the words that tell it. */
function participantsOf(text: string): readonly unknown[] {
  return read(text).events.map((event) => [event.text, event.participants]);
}

/** The versions that typing leaves, key after key. */
function* typing(text: string, at: number, typed: string): Generator<string, string> {
  for (let keys = 1; keys <= typed.length; keys++) yield text.slice(0, at) + typed.slice(0, keys) + text.slice(at);
  return text.slice(0, at) + typed + text.slice(at);
}

const story = [
  'The Tilbrook Harbour Board (THB) closed its two piers on Monday after a crane fell into the water, injuring six dockers.',
  'Chief executive Ines Varga said the board would pay for the damage. Varga, a retired judge, has led the THB since 2019.',
  'The Veldorian navy sent two divers from Port Ansel. In Port Ansel, the Veldorian consul met Jon Player and his lawyer.',
  'Player denied that he had been warned. "Nobody told me," Player said, according to the Northline news agency.',
  'Officials in Oslo said Norwegian engineers would inspect the crane next week. Oslo has called for talks with Veldoria.',
  'The union’s general secretary, Mara Holm, announced a strike. Holm told the Board that the dockers wanted three things:',
  '- higher pay\n- new cranes from Brenner Steel Ltd\n- talks with Varga',
  'BRENNER WINS CONTRACT',
  'Brenner Steel was founded in 1987 in the Free City of Ansel. The general secretary said the company would deliver in May.',
] as const;

const text = story.join('\n\n');

describe('an article that is typed in', () => {
  it('reads after each key as it would read from the beginning', () => {
    const at = text.indexOf('his lawyer');
    holdTogether([text, ...typing(text, at, 'the mayor of Ansel, Ana Brenner. Then ')]);
  }).timeout(20_000);

  it('reads after each key in its first paragraph as it would read from the beginning', () => {
    const at = text.indexOf('after a crane');
    holdTogether([text, ...typing(text, at, 'in Port Ansel, THB said, ')]);
  }).timeout(20_000);

  it('lets a surname become another’s, a firm’s and a town’s everywhere', () => {
    const named = (form: string): string => text.replace('Jon Player', form);
    holdTogether([text, named('Player Holdings Ltd'), named('the village of Player'), named('Mara Player'), text]);
  });

  it('lets an acronym mean another body, and none', () => {
    const first = 'The Tilbrook Harbour Board (THB)';
    holdTogether(
      [first, 'The Tilbrook Health Bureau (THB)', 'The Tilbrook Harbour Board', 'THB (Tilbrook Hill Bank)', first].map(
        (form) => text.replace(first, form),
      ),
    );
  });

  it('lets a pronoun and a body’s last word mean another in a paragraph that stays as it is', () => {
    const paragraphs = (first: string, second: string): string =>
      [
        `Ines Varga leads the ${first} Federation.`,
        'Rain fell on the coast all day.',
        `${second} spoke first.`,
        'She then met the divers and thanked them.',
        'The federation rejected the plan. Both leaders left.',
      ].join('\n\n');
    const versions = [
      paragraphs('Tilbrook Dockers', 'Mara Holm'),
      paragraphs('Ansel Fishing', 'Mara Holm'),
      paragraphs('Ansel Fishing', 'Ana Brenner'),
      paragraphs('Ansel Fishing', 'The mayor'),
      paragraphs('Tilbrook Dockers', 'The Lisse Federation'),
      paragraphs('Tilbrook Dockers', 'Mara Holm'),
    ];
    holdTogether(versions);
    assert.equal(new Set(versions.map((version) => JSON.stringify(participantsOf(version)))).size, 5);
  });

  it('tells a name that is broken over two lines from one that is not', () => {
    const broken = text.replace('The Tilbrook Harbour Board (THB)', 'The Tilbrook Harbour\nBoard (THB)');
    holdTogether([text, broken, text]);
  });

  it('lets a list move away from what leads it in', () => {
    const apart = text.replace('things:\n\n-', 'things:\n\n\n\n-');
    assert.notEqual(apart, text);
    holdTogether([text, apart, text, `Rain fell.\n\n${apart}`]);
  });

  it('lets what a paragraph told before mean another in those behind it', () => {
    const told = (first: string): string =>
      [
        `${first} in Oslo on Monday.`,
        'Rain fell on the coast.',
        'The visit lasted two days. The talks went well.',
      ].join('\n\n');
    const versions = [
      told('Ines Varga visited Jon Player'),
      told('Mara Holm visited Jon Player'),
      told('Mara Holm met Jon Player'),
      told('Mara Holm saw Jon Player'),
    ];
    holdTogether([...versions, ...versions]);
    assert.equal(new Set(versions.map((version) => JSON.stringify(participantsOf(version).slice(1)))).size, 4);
  });

  it('lets the word before a paragraph decide what its first name is', () => {
    const article = (verb: string): string =>
      [`Rain fell. Ines Varga ${verb}`, 'Brenner Steel Ltd on Monday.', 'The company left the harbour.'].join('\n\n');
    const versions = [article('told'), article('saw'), article('told'), article('tol')];
    holdTogether(versions);
    assert.equal(new Set(versions.map((version) => JSON.stringify(participantsOf(version).slice(-1)))).size, 2);
  });

  it('tells the same sentences apart wherever they come and go', () => {
    const rain = 'Rain fell on Tilbrook and stopped the talks.';
    const other = 'The divers fell and stopped.';
    // So often is a word used that once more says nothing new of it.
    const often = 'Rain fell on Tilbrook, and the talks stopped; then rain fell and stopped the talks on Tilbrook. ';
    const article = (...paragraphs: readonly string[]): string =>
      [`${often.repeat(5)} ${'Nobody came. '.repeat(5)}`, ...paragraphs].join('\n\n');
    const versions = [
      article(rain, other, rain, story[0]),
      article(rain, other, story[0], rain),
      article(other, rain, story[0], rain),
      article(other, story[0], rain),
      article(`${rain} ${rain}`, other, story[0], rain),
      article(story[0], rain, other),
      article(story[0], `${rain} Nobody came.`, `Nobody came. ${rain}`, other),
      article(story[0], `Nobody came. ${rain}`, `${rain} Nobody came.`, other),
    ];
    holdTogether(versions);
    holdTogether(versions.toReversed());
  });

  it('lets paragraphs go, come again, and stand twice', () => {
    const without = (index: number): string => story.filter((_, at) => at !== index).join('\n\n');
    holdTogether([
      text,
      without(0),
      text,
      without(3),
      without(6),
      `${text}\n\n${story[3]}`,
      `${story[8]}\n\n${text}`,
      '',
    ]);
  });

  it('reads whatever is changed in it as it would read from the beginning', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), at: place, words: fc.constantFrom(' and then', ' Holm', '. The mayor', ' in Oslo', ', Player', ' (PSC)', '-', 'x') }),
      fc.record({ kind: fc.constant('erase' as const), at: place, words: fc.constantFrom('1', '12', '1234567') }),
      fc.record({ kind: fc.constant('drop' as const), at: place, words: fc.constant('') }),
      fc.record({ kind: fc.constant('add' as const), at: place, words: fc.constantFrom(...story, 'Ana Voss met Player.', 'PLAYER LEAVES THB') }),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 8 }), (changes) => {
        let now: string = text;
        const versions = [now];
        for (const { kind, at, words } of changes) {
          const paragraphs = now.split('\n\n');
          const index = Math.floor(at * (paragraphs.length - 1));
          const offset = Math.floor(at * now.length);
          if (kind === 'type') now = now.slice(0, offset) + words + now.slice(offset);
          else if (kind === 'erase') now = now.slice(0, offset) + now.slice(offset + words.length);
          else
            now = paragraphs.toSpliced(index, kind === 'drop' ? 1 : 0, ...(kind === 'add' ? [words] : [])).join('\n\n');
          versions.push(now);
        }
        holdTogether(versions);
      }),
      { seed: 20260511, numRuns: 60 },
    );
  }).timeout(120_000);
});
