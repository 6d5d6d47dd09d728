import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blocksOf, reading, sentencesOf, standsAt } from './reading.ts';

describe('a Markdown article', () => {
  const text = `---
title: "A night at the wall"
author: Piet Roos
outlet: The Ostby Courier
date: 2024-05-13
tags: [wall, harbour]
---

# A night at the wall

*By Piet Roos*

The wall fell late on **Sunday, May 12**. By [midnight](https://ostby.example/a_b), say those who *saw* it, the \`Marta\` had left.

> “No one waited,” said Ada Holm.

## What comes next

The council, which has:

- voted for a new wall
- asked for **money**,
  twice

![A wall](wall.jpg)

\`\`\`js
const hidden = 'Otto Falk';
\`\`\`

Nothing is safe &mdash; or so \\*they\\* say.
`;

  it('is read without its markup, with front matter as header', () => {
    const article = reading(text, 'markdown');
    const { header } = article;
    assert.equal(standsAt(text, header.published), '2024-05-13');
    assert.equal(header.published?.why, "front matter 'date: 2024-05-13'");
    assert.equal(header.byline?.value, 'Piet Roos');
    assert.equal(header.outlet?.value, 'The Ostby Courier');
    assert.equal(header.title?.start, text.indexOf('A night at the wall', 60));
    assert.deepEqual(blocksOf(article), [
      'headline: A night at the wall',
      'paragraph: The wall fell late on Sunday, May 12. By midnight, say those who saw it, the Marta had left.',
      'quote: "No one waited," said Ada Holm.',
      'heading: What comes next',
      'paragraph: The council, which has:',
      'listItem: voted for a new wall',
      'listItem: asked for money, twice',
      'paragraph: Nothing is safe — or so *they* say.',
    ]);
    assert.deepEqual(article.blocks.map((block) => block.leadIn).slice(4, 7), [null, 4, 4]);
  });

  it('has its title in the header alone where only front matter states it', () => {
    const source =
      '---\ntitle: Wall falls\ndate: "Mon, 13 May 2024 08:00:00 GMT"\nauthors:\n  - Ada Holm\n  - Piet Roos\n---\nThe wall fell on Sunday night. No one was hurt.\n';
    const article = reading(source, 'markdown');
    assert.equal(standsAt(source, article.header.title), 'Wall falls');
    assert.equal(article.header.byline?.value, 'Ada Holm, Piet Roos');
    assert.equal(article.header.published?.value, '2024-05-13');
    assert.deepEqual(blocksOf(article), ['paragraph: The wall fell on Sunday night. No one was hurt.']);
  });

  it('is read whatever its front matter is like', () => {
    for (const matter of ['title: [', 'a: &a [*a, *a]', '- 1\n- 2', ': :\n\t', '"', '<<: 3']) {
      const article = reading(`---\n${matter}\n---\n\nThe wall fell on Sunday night. No one was hurt.\n`, 'markdown');
      assert.deepEqual(sentencesOf(article), ['The wall fell on Sunday night.', 'No one was hurt.']);
    }
  });

  it('reads the forms that values of front matter take', () => {
    const forms: readonly (readonly [string, string | null])[] = [
      ['author: Ada Holm # the editor', 'Ada Holm'],
      ['author: \'Ada "Addy" Holm\'', 'Ada "Addy" Holm'],
      ['author: "Ada \\"Addy\\" Holm"', 'Ada "Addy" Holm'],
      ['authors: [Ada Holm, "Roos, Piet"]', 'Ada Holm, Roos, Piet'],
      ['authors:\n- Ada Holm\n- name: Piet Roos\n  role: editor', 'Ada Holm, Piet Roos'],
      ['author:\n  name: Ada Holm\n  mail: a@b.example', 'Ada Holm'],
      ['author: >-\n  Ada\n  Holm\ntags: [x]', 'Ada Holm'],
      ['author: Ada\n  Holm', 'Ada Holm'],
      ['author: !!str Ada Holm', 'Ada Holm'],
      ['# author: Piet Roos\n"author": Ada Holm', 'Ada Holm'],
      ['author: {name: Ada}', 'Ada'],
      ['author: *ada', null],
      ['author:', null],
      ['author: "Ada Holm', 'Ada Holm'],
    ]; // prettier-ignore
    for (const [matter, byline] of forms) {
      const article = reading(`---\n${matter}\n---\n\nThe wall fell on Sunday night.\n`, 'markdown');
      assert.equal(article.header.byline?.value ?? null, byline, matter);
      assert.equal(article.blocks.length, 1, matter);
    }
  });

  it('may have its front matter in TOML', () => {
    const source = '+++\ntitle = "Wall falls"\ndate = 2024-05-13T08:00:00Z\n+++\n\nThe wall fell on Sunday night.\n';
    const article = reading(source, 'markdown');
    assert.equal(standsAt(source, article.header.title), 'Wall falls');
    assert.equal(standsAt(source, article.header.published), '2024-05-13');
    assert.equal(article.blocks.length, 1);
  });

  it('has no front matter where a story stands between two rules', () => {
    const source = '---\nThe wall fell on Sunday night, and no one was hurt.\n\n---\n\nIt was old.\n';
    assert.equal(sentencesOf(reading(source, 'plain')).length, 2);
  });

  it('mends words broken over two lines and keeps header lines apart', () => {
    const source =
      'DATE: 13 May 2024\nBY: Piet Roos\n\n> The old wall of the har-\n> bour fell after a two-\n> day storm.\n';
    const article = reading(source, 'markdown');
    assert.equal(article.header.published?.value, '2024-05-13');
    assert.equal(article.header.byline?.value, 'Piet Roos');
    assert.deepEqual(blocksOf(article), ['quote: The old wall of the harbour fell after a two-day storm.']);
  });

  it('takes long lines for paragraphs even without a blank line between', () => {
    const line =
      'The council of Ostby voted on Monday to rebuild the harbour wall, which has leaked since the storm of January, and to pay for it with a loan.';
    assert.equal(reading(`${line}\n${line}\n`, 'markdown').blocks.length, 2);
    assert.equal(reading('The wall fell\non Sunday night.\n', 'markdown').blocks.length, 1);
  });

  it('is read as plain text where its marks would take too long', () => {
    const heap = `${'The wall fell on Sunday night, and no one knew why it had. '.repeat(30)}\n\n${'*'.repeat(300)}`;
    assert.equal(sentencesOf(reading(heap, 'markdown')).length, 30);
  });
});
