import assert from 'node:assert/strict';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { cutAtWord, escapeMarkdown, linkDestination, plainLine } from '../../../src/server/escape.ts';

/** What CommonMark makes of escaped text, as the browser would show it. */
function shown(markdown: string): string {
  const html = micromark(markdown);
  assert.match(html, /^<p>[^<]*<\/p>$|^$/u, `inert: ${html}`);
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  return html.slice(3, -4).replace(/&(?:lt|gt|amp|quot);/gu, (entity) => entities[entity] ?? entity);
}

/** Text as an attacker would write it: marks of Markdown and HTML between words, controls, direction changes. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_`[]()<>!#-+=|~&\\"\'\n\r\t\u0000\u001b\u202e\u2066\u200b\u2028',
        'command:workbench.action.quit',
        '[x](command:y)',
        '<img src=x onerror=alert(1)>',
        '![i](http://h)',
        'https://example.org',
        'www.example.org',
        'me@example.org',
        '&lt;b&gt;',
        '&#60;',
        '\n\n# ',
        '\n---\n',
        '\n    code',
        '1. ',
        '$(bug)',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
      fc.lorem({ maxCount: 2 }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('escaping article text', () => {
  it('leaves nothing that Markdown could read as a mark, a link, a heading or HTML', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        assert.equal(shown(escapeMarkdown(text)), plainLine(text));
      }),
    );
  });

  it('leaves no bare address that an editor would make a link of', () => {
    const escaped = escapeMarkdown('see https://example.org, www.example.org or me@example.org');
    assert.doesNotMatch(escaped, /https?:\/\/|www\.|\w@\w/u);
  });

  it('leaves no icon or command reference', () => {
    assert.equal(escapeMarkdown('$(bug) command:quit'), '\\$\\(bug\\) command\\:quit');
  });

  it('keeps to one line without control and direction-changing characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        assert.doesNotMatch(plainLine(text), /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        assert.ok(plainLine(text).isWellFormed());
      }),
    );
  });

  it('folds white space and keeps the words of every script', () => {
    assert.equal(plainLine(' Łódź \n\t東京   عمان\u00a0now '), 'Łódź 東京 عمان now');
  });
});

describe('a link to an address', () => {
  it('cannot be ended by the address', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = micromark(`[x](${linkDestination(`file:///${text}`)})`, { allowDangerousProtocol: true });
        assert.match(html, /^<p><a href="[^"<>]*">x<\/a><\/p>$/u);
      }),
    );
  });

  it('keeps a usual address as it is', () => {
    assert.equal(linkDestination('file:///c%3A/news/a%20b.txt#L3,1'), 'file:///c%3A/news/a%20b.txt#L3,1');
    assert.equal(linkDestination('file:///news/(a).txt'), 'file:///news/%28a%29.txt');
  });
});

describe('cutting a quote', () => {
  it('keeps short text and cuts long text at a word', () => {
    assert.equal(cutAtWord('The ferry sank.', 80), 'The ferry sank.');
    assert.equal(cutAtWord('The ferry sank off the coast, officials said', 30), 'The ferry sank off the coast…');
  });

  it('never passes the length and never cuts a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 80 }), (text, length) => {
        const cut = cutAtWord(text, length);
        assert.ok(cut.length <= length);
        assert.ok(cut.isWellFormed());
      }),
    );
  });

  it('is quick on a sentence as long as a book', () => {
    assert.equal(cutAtWord(' '.repeat(500_000) + 'word', 20), '…');
  });
});
