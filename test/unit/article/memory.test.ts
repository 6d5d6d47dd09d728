import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import type { ArticleFormat } from '../../../src/engine/model.ts';

const plain = `The Ansel Courier

Pier closed after crane falls

By Ines Holm
4 May 2026

PORT ANSEL, May 4 (Northline) - The harbour board closed two piers on Monday. "Nobody was warned," Holm said.

The board named three reasons:
- a broken hook
- rain
  that fell all night
1. the crane's age

WHAT COMES NEXT

Engineers will look at the crane this week. The re-
port is due in June. It follows a re-opening of the pier, and
the re-
opening was late.

The general secretary of the dockers' union said that work would begin
again on Friday, and that the board had promised to pay for the boat that
was lost. He did not say when. A spokes-
woman for the board would not talk about it, and the mayor, who is on
holiday, could not be reached.

***

Read more: Crane falls into the harbour
`;

/** The same with line ends of Windows, tabs, typographic marks and soft hyphens. */
const typographic = plain
  .replaceAll('\n', '\r\n')
  .replaceAll('"', '\u201c')
  .replaceAll("'", '\u2019')
  .replace('harbour', 'har\u00adbour')
  .replaceAll('  that', '\tthat');

const markdown = `---
title: Pier closed
date: 2026-05-04
---
# Pier closed after crane falls

*By Ines Holm*

The **harbour board** closed [two piers](https://example.org/piers) on Monday.\\
Nobody was warned &amp; nobody asked.

> The re-
> port is due in June.

* a broken hook
* rain

  that fell all night

\`\`\`
crane.fall()
\`\`\`
`;

const html = `<!doctype html><html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>
<p>The <b>harbour board</b> closed two piers on&nbsp;Monday.</p><ul><li>a broken hook</li><li>rain</li></ul>
<p>Nobody was warned &amp; nobody asked.<br>The report is due in June.</p></article></body></html>`;

const scraps = [
  '\n', '\n\n', '\r', '\r\n', '\u2028', '\f', ' ', '  ', '\t', '-', '- ', '2. ', '\u00ad', '-\n', '. ', ':', 'reopening', ' re-opening ', 'a', 'A', '1', '*', '#', '>', '`', '<p>', '</li>', '&', '\u201c', '\ud83d', 'By Mara Voss\n', 'DATE: 3 May 2026\n',
  'Share this\n', 'The pier is shut.\n\n', 'a line that is long enough to be one of a text that is wrapped at some width\n',
]; // prettier-ignore

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  off: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 80 })),
  on: fc.oneof(fc.constantFrom(...scraps, ''), fc.string({ maxLength: 3 })),
});

const below = 'The divers came back at noon and told the board what they had seen. It was not much.\n\n';

const texts: readonly (readonly [string, ArticleFormat, string])[] = [
  ['plain text', 'plain', plain],
  ['plain text with marks of a typesetter', 'plain', typographic],
  ['plain text of many lines', 'plain', `${plain}${'The rain went on.\n\n'.repeat(12)}${plain}${below.repeat(12)}`],
  ['hard-wrapped text', 'plain', plain.replaceAll(/(.{45,60}) /g, '$1\n')],
  ['Markdown', 'markdown', `${markdown}${below.repeat(4)}`],
  ['a page', 'html', html],
];

describe('reading the next version of a text', () => {
  for (const [name, format, text] of texts)
    it(`gives what a first reading of it gives, of ${name}`, () => {
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
          const memory = new Memory();
          let now: string = text;
          readArticle({ id: 'a', text: now, format }, memory);
          for (const { at, off, on } of edits) {
            const from = Math.floor(at * now.length);
            now = now.slice(0, from) + on + now.slice(from + off);
            const source = { id: 'a', text: now, format };
            assert.deepEqual(readArticle(source, memory), readArticle(source));
          }
        }),
        { numRuns: 120 },
      );
    }).timeout(60_000);

  it('finds nothing to read in a line of soft hyphens', () => {
    const text = `\u00ad\u00ad\n${plain}`;
    assert.equal(readArticle({ id: 'a', text, format: 'plain' }).header.title?.value, 'Pier closed after crane falls');
  });

  it('leaves the version before as it was', () => {
    const memory = new Memory();
    const source = { id: 'a', text: plain, format: 'plain' } as const;
    const before = readArticle(source, memory);
    readArticle({ ...source, text: plain.replace('two piers', 'the two old piers') }, memory);
    assert.deepEqual(before, readArticle(source));
  });
});
