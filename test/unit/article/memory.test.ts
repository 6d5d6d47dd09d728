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

/** Lines of a text that is wrapped, parted by bars. */
function wrapped(lines: string): string {
  return lines.replaceAll('|', '\n');
}

/** Reads version after version with one memory and holds each against a first reading of it. */
function holdTogether(versions: readonly string[]): void {
  const memory = new Memory();
  for (const text of versions) {
    const source = { id: 'a', text, format: 'plain' } as const;
    assert.deepEqual(readArticle(source, memory), readArticle(source), text);
  }
}

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

  it('puts a broken word together as the text comes to write it elsewhere', () => {
    const broken = wrapped(
      'The harbour board said that the pier will be closed until the crane has been looked at by the re-|port of the engineers.',
    );
    holdTogether(
      ['The report is late.', 'The re-port is late.', 'The reports are late.', 'The'].map(
        (end) => `${broken}\n\n${end}`,
      ),
    );
    holdTogether(
      ['The report is late.', 'The re-port is late.', 'The reports are late.', 'The'].map(
        (start) => `${start}\n\n${broken}`,
      ),
    );
  });

  it('takes lines for paragraphs where a longer one comes to stand above or below them', () => {
    const two = wrapped('The harbour board said that the pier will be closed until|the crane has been looked at.');
    const long = `The mayor ${'said that the pier is old and '.repeat(6)}dear.`;
    holdTogether([
      `${two}\n\n${two}`,
      `${long} ${two}\n\n${two}`,
      `${two}\n\n${two}`,
      `${two}\n\n${long}`,
      `${two}\n\n${two}`,
      `${long}\n\n${two}`,
      two,
    ]);
  });

  it('sees a byline among the first lines of a text alone', () => {
    const stanza = wrapped(
      'The pier was closed on Monday, and the crane stands still. |By Mara Voss and Ines Holm and Jon Player of the Courier|it was seen first, and by nobody else on all of that day.',
    );
    const body = Array.from({ length: 14 }, () => stanza).join('\n\n');
    holdTogether(['', 'One.\n\n', 'One.\n\nTwo.\n\n', 'One.\n\nTwo.\n\nThree.\n\n', ''].map((start) => start + body));
  });

  it('knows the line ends of all systems from each other', () => {
    const lines = wrapped(
      'The harbour board said that the pier will be closed until|the crane has been looked at by the engineers.',
    ).replace('\n', '\r');
    holdTogether([lines, lines.replace('\r', '\r\n'), lines.replace('\r', '\r\n\n'), lines, lines.replace('\r', '\n')]);
  });

  it('makes a list of numbered lines with the colon above them', () => {
    const list = (end: string): string => `The board named its reasons${end}\n1. the crane\n\nThe mayor did not.`;
    holdTogether([list(''), list(':'), list(' to us'), list('.')]);
  });

  it('knows a paragraph again by all that stands there, wherever that is', () => {
    const memory = new Memory();
    const numbersOf = (text: string): readonly number[] => {
      const article = readArticle({ id: 'a', text, format: 'markdown' }, memory);
      return memory.blocksOf(article).map(({ number }) => number);
    };
    const [one, two] = numbersOf('Holm leads the Harbour\nBoard.\n\nThe pier is shut.');
    const [three, four] = numbersOf('Holm leads the Harbour Board.\n\nThe pier is shut.');
    const [five, six, seven] = numbersOf('Rain fell.\n\nThe pier is shut.\n\nHolm leads the Harbour Board.');
    assert.notEqual(three, one);
    assert.equal(four, two);
    assert.deepEqual([six, seven], [two, three]);
    assert.ok(![one, two, three].includes(five));
  });

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
