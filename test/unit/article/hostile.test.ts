import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ArticleFormat } from '../../../src/engine/model.ts';
import { reading } from './reading.ts';

/** Each is repeated to a long text; a reader that looks back or ahead without bound never comes to its end. */
const units = [
  '.', '"', "'", '-', ' ', '7', '<', '<a', '&', '&am', '[', '*', '> ', '`', '(', '\n', '\r\n', '<div>', '</div>', '<b>', '<table><tr><td>', ' a=b', '. . ', '" " ', 'A', 'A.', 'Ab, ',
  'a@', 'http://', '1,', '1.', 'a-\n', '\ud83d\ude00', '\u200d', '\ud83d', ':\n', '- a\n', '# a\n', '[a](b)', '![', '<!--', '<script>', '<title>', '<br>', 'March 3, 2025 ', '2025-03-03', 'x (', '\u00a0', '\u00ad',
  '\\', '\t', 'a|b|', '<li>', '<p>x<b>', 'abcdefgh* ', 'By Ada Holm | ', 'OSTBY, ', '(Westwire) - ', 'No. 1 ', '? Ada ', '<time datetime="2025-01-01">', '<span class="ad">', '<sup>1', '<p class="date">1 ',
]; // prettier-ignore

describe('hostile content', () => {
  for (const format of ['plain', 'markdown', 'html'] satisfies ArticleFormat[]) {
    it(`is read to its end as ${format}, whatever is repeated`, () => {
      for (const unit of units) {
        const text = unit.repeat(Math.ceil(60_000 / unit.length));
        const { tokenEnds } = reading(text, format);
        assert.ok((tokenEnds.at(-1) ?? 0) <= text.length, unit);
      }
    }).timeout(120_000);
  }

  it('is read where header data is nested without end', () => {
    const deep = '['.repeat(9000);
    const body = 'The wall fell on Sunday night. No one was hurt.';
    assert.equal(reading(`---\nauthor: ${deep}\n---\n\n${body}`, 'markdown').sentences.length, 2);
    const script = `{"@type":"NewsArticle","datePublished":"2024-05-04","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const page = `<script type="application/ld+json">${script}</script><article><p>${body}</p></article>`;
    assert.equal(reading(page, 'html').header.published?.value, '2024-05-04');
  });

  it('is read where a tag has attributes without end', () => {
    const page = `<div ${'a="b" c '.repeat(20_000)}><p>The wall fell on Sunday night.</p></div>`;
    assert.equal(reading(page, 'html').sentences.length, 1);
  });
});
