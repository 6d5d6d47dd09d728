import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory, Known } from '../../../src/engine/memory.ts';
import type { Article } from '../../../src/engine/model.ts';

const models = readModels();
const read = (text: string, memory?: Memory): Article =>
  readArticle({ id: 'a', text, format: 'plain', published: '2026-03-04', publishedWhy: 'set' }, memory);

const paragraphs = [
  'Rescuers freed 14 miners from a flooded shaft near Tilbrook on Tuesday, the mine’s owner said.',
  'Harlan Voss, who runs Voss Minerals (VM), said the pumps had failed “within minutes”. Voss denied that anyone was warned.',
  'The regulator closed the mine in 2019 after an explosion killed three people. It reopened last year.',
  'May Player resigned on Friday. Player had led the inquiry since May.',
  'VM STOPS WORK AT TILBROOK',
  'The inquiry begins next week. The inquiry begins next week.',
  'The striker scored in the third quarter. The coach said on 4 June 1998 that the league had been told that Monday.',
  'Mrs May spoke for two hours on Sunday, two days after the vote. Sales fell in the second quarter of May.',
  'Between January and March 2010 the pit stood still; in 1987, 1991 and 1994 it had burnt.',
] as const;

const scraps = [
  'Player',
  'Voss',
  ' on Monday',
  '. ',
  '\n\n',
  '“',
  ' not',
  ', police said,',
  'The Player company',
  '(VM)',
  'penalty ',
  ' Mrs May',
  ' in 2024',
  '2019',
  'é',
  '\u0000',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  off: fc.integer({ min: 0, max: 40 }),
  on: fc.oneof(fc.constantFrom(...scraps, ...paragraphs), fc.string({ maxLength: 6 })),
});

function edited(text: string, { at, off, on }: { at: number; off: number; on: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + on + text.slice(from + off);
}

describe('reading the next version of an article', () => {
  it('finds what a first reading of that version finds, whatever the edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 8 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (start, edits) => {
          const memory = new Memory();
          let text = start.join('\n\n');
          annotate(read(text, memory), models, memory);
          for (const one of edits) {
            text = edited(text, one);
            assert.deepEqual(annotate(read(text, memory), models, memory), annotate(read(text), models));
          }
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(120_000);

  it('needs no memory of how the article was read', () => {
    const memory = new Memory();
    const text = paragraphs.join('\n\n');
    annotate(read(text), models, memory);
    const next = read(`Voss spoke on Monday.\n\n${text}`);
    assert.deepEqual(annotate(next, models, memory), annotate(next, models));
  });

  it('lets a list change with what leads it in', () => {
    const memory = new Memory();
    const list = '- a fire at the mill\n- the sale of the harbour\n- talks with Voss';
    annotate(read(`${paragraphs[0]}\n\nOfficials denied the following:\n${list}`, memory), models, memory);
    for (const leadIn of [
      'Officials confirmed the following:',
      'Nothing of this is true.',
      'It reportedly includes:',
    ]) {
      const next = read(`${paragraphs[0]}\n\n${leadIn}\n${list}`, memory);
      assert.deepEqual(annotate(next, models, memory), annotate(next, models));
    }
  });

  it('lets a name learnt in one paragraph count in the others', () => {
    const memory = new Memory();
    const shorter = paragraphs.slice(0, 3).join('\n\n');
    annotate(read(shorter), models, memory);
    const longer = read(`${shorter}\n\n${paragraphs[3]}\n\nPlayer met Voss. VM paid Player.`);
    assert.deepEqual(annotate(longer, models, memory), annotate(longer, models));
  });

  it('tells sentences apart whose words are cut in other places', () => {
    const memory = new Memory();
    const keyOf = (...texts: readonly string[]): string => {
      const tokens = texts.map((text) => ({ text, lower: text, spaceBefore: true }));
      return memory.blocks.block(tokens, 0, [tokens.length]).keys[0]!;
    };
    const keys = [keyOf('a', 'b'), keyOf('ab'), keyOf('a1 b'), keyOf('a', '1 b'), keyOf('a', 'b', '')];
    assert.equal(new Set(keys).size, keys.length);
  });

  it('keeps only what the last version had', () => {
    const memory = new Known<number>();
    memory.keep('one', 1);
    memory.keep('two', 2);
    memory.turn();
    assert.equal(memory.recall('two'), 2);
    memory.turn();
    assert.equal(memory.recall('one'), undefined);
    assert.equal(memory.recall('two'), 2);
  });
});
