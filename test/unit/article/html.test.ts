import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blocksOf, reading, sentencesOf, slices, standsAt, writtenTokens } from './reading.ts';

const wall =
  'The council of Ostby voted on Monday to rebuild the harbour wall, which has leaked since the storm of January.';
const years = 'The wall was built in 1931. It held for ninety years, said harbour master Jonas Feld.';

describe('a saved web page', () => {
  it('gives the story alone, with spans in the page source', () => {
    const text = `<!DOCTYPE html><!-- saved from url=(0022)https://ostby.example/ --><html><head><title>Wall to be rebuilt | Ostby Post</title>
<style>.ad{color:red}</style><script>var now = "2024-12-01";</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Wall to be rebuilt</h1>
<p class="byline">By <a href="/lena">Lena Marsh</a> | <time datetime="2024-05-04">Saturday 4 May 2024</time> | 3 min read</p>
<p>OSTBY &mdash; ${wall}</p><div class="ad">Advertisement</div>
<p>&ldquo;It can&rsquo;t wait,&rdquo; Mayor <b>Ada</b>&nbsp;<i>Holm</i> said.</p></article>
<aside><h4>Most read</h4><ul><li>Mayor opens a school (2 January 2023)</li></ul></aside>
<footer>&copy; 2024 Ostby Post | Terms updated 1 December 2023</footer></body></html>`;
    const article = reading(text, 'html');
    assert.deepEqual(blocksOf(article), [
      'headline: Wall to be rebuilt',
      `paragraph: ${wall}`,
      'paragraph: "It can\'t wait," Mayor Ada Holm said.',
    ]);
    const { header } = article;
    assert.equal(header.title?.value, 'Wall to be rebuilt');
    assert.equal(header.outlet?.value, 'Ostby Post');
    assert.equal(standsAt(text, header.outlet), 'Ostby Post');
    assert.equal(header.byline?.value, 'Lena Marsh');
    assert.equal(header.dateline?.value, 'OSTBY');
    assert.equal(header.published?.value, '2024-05-04');
    assert.deepEqual(slices(text, header.dates), ['2024-05-04', 'Saturday 4 May 2024']);
    assert.deepEqual(writtenTokens(article).slice(-12), [
      '&ldquo;', 'It', 'ca', 'n&rsquo;t', 'wait', ',', '&rdquo;', 'Mayor', 'Ada', 'Holm', 'said', '.',
    ]); // prettier-ignore
  });

  it('finds the story by its running text where no element names it', () => {
    const text = `<html><head><title>Wall to be rebuilt - Ostby Post</title></head><body><div id="top"><h1><a href="/">Ostby Post</a></h1></div>
<div id="cookie-banner"><p>We use cookies to make this site work, as every other site does, more or less.</p></div>
<div class="wrap"><div class="col"><h2>Wall to be rebuilt</h2><p>${wall}<p>${years}
<div class="related-posts"><ul><li><a href="/a">Old wall falls in the storm, three hurt</a></li></ul></div>
<p><a href="/b">Read more: the storm of January in pictures</a></p></div>
<div class="sidebar"><p>Mayor Ada Holm opens a school in Lindby, where forty children will learn to swim.</p></div></div>
<div class="comments"><p>I think this wall is a scandal, and so does everybody else in the whole of Ostby, believe me.</p></div></body></html>`;
    assert.deepEqual(blocksOf(reading(text, 'html')), [
      'headline: Wall to be rebuilt',
      `paragraph: ${wall}`,
      `paragraph: ${years}`,
    ]);
  });

  it('reads an old page of tables and line breaks', () => {
    const text = `<HTML><TITLE>Wall to be rebuilt</TITLE><BODY><TABLE><TR><TD><A HREF=a>Home</A> | <A HREF=b>World</A></TD></TR>\r\n<TR><TD><B>Wall to be rebuilt</B><BR>By Jonas Feld<BR>March 3, 2003<BR><BR>\r\nLINDBY, Narvia (WW) -- ${wall}<BR><BR>${years.replace('said', 'said\r\n')}<BR></TD></TR></TABLE></BODY></HTML>`;
    const { header, ...article } = reading(text, 'html');
    assert.equal(header.published?.value, '2003-03-03');
    assert.equal(header.byline?.value, 'Jonas Feld');
    assert.equal(header.agency?.value, 'WW');
    assert.deepEqual(blocksOf({ header, ...article }), [
      'headline: Wall to be rebuilt',
      `paragraph: ${wall}`,
      `paragraph: ${years}`,
    ]);
  });

  const page = (head: string, body = `<p>${wall}</p><p>${years}</p>`): string =>
    `<html><head>${head}</head><body><article>${body}</article></body></html>`;

  it('takes the day of publication from metadata, most trusted first, never a change or a save', () => {
    const stated: readonly (readonly [string, string | null, string | null])[] = [
      ['<meta property="article:published_time" content="2024-05-04T07:40:00+01:00">', '2024-05-04', "article:published_time '2024-05-04'"],
      ["<meta content='2024-05-04' name='date'>", '2024-05-04', "date '2024-05-04'"],
      ['<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-05-09","datePublished":"2024-05-04T08:00Z"}</script>', '2024-05-04', "JSON-LD datePublished '2024-05-04'"],
      ['<script type="application/ld+json">{"@type":"NewsArticle", oops</script>', null, null],
      ['<script>var x = {"datePublished":"2024-05-04"}</script>', null, null],
      ['<meta property="article:modified_time" content="2024-05-09"><meta property="article:published_time" content="2024-05-04">', '2024-05-04', "article:published_time '2024-05-04'"],
    ]; // prettier-ignore
    for (const [head, value, why] of stated) {
      const text = page(head);
      const { published } = reading(text, 'html').header;
      assert.equal(published?.value ?? null, value, head);
      assert.equal(published?.why ?? null, why, head);
      if (published) assert.equal(standsAt(text, published), '2024-05-04');
    }
  });

  it('takes author and outlet from metadata and marked elements', () => {
    const meta = reading(
      page('<meta name="author" content="Lena Marsh"><meta property="og:site_name" content="Ostby Post">'),
      'html',
    );
    assert.equal(meta.header.byline?.value, 'Lena Marsh');
    assert.equal(meta.header.outlet?.value, 'Ostby Post');
    const marked = reading(
      page(
        '',
        `<h1>Wall</h1><div><span class="author">Lena Marsh</span> <span class="date">4 May 2024</span></div><p>${wall}</p><p>${years}</p>`,
      ),
      'html',
    );
    assert.equal(marked.header.byline?.value, 'Lena Marsh');
    assert.equal(marked.header.published?.value, '2024-05-04');
    assert.equal(marked.blocks.length, 3);
  });

  it('keeps quotes, lists and headings, and drops captions, notes and cards of other stories', () => {
    const text = page(
      '',
      `<h1>Wall</h1><figure><img src="x"><figcaption>The wall in January</figcaption></figure><p>${wall}<sup><a>[1]</a></sup></p><h3>What comes next</h3><ul><li>A tender in June.<li>First works in the 21<sup>st</sup> week.</ul><blockquote>We waited long enough.</blockquote><article><h2>Another story</h2><p>${years}</p></article>`,
    );
    assert.deepEqual(blocksOf(reading(text, 'html')), [
      'headline: Wall',
      `paragraph: ${wall}`,
      'heading: What comes next',
      'listItem: A tender in June.',
      'listItem: First works in the 21st week.',
      'quote: We waited long enough.',
    ]);
  });

  it('is found where marks of furniture stand around all of it', () => {
    for (const around of [
      '<form id="aspnetForm">',
      '<div class="post category-social ad-free">',
      '<div class="with-sidebar">',
    ]) {
      const text = `<html><body><div class="menu">Home, News, Sport and the weather for today</div>${around}<h1>Wall</h1><p>${wall}</p><p>${years}</p>`;
      assert.equal(reading(text, 'html').blocks.length, 3, around);
    }
  });

  it('leaves hidden words of a line out', () => {
    const text = page(
      '',
      `<p>The wall <span class="sr-only">opens in a new window </span><span hidden>x</span>fell on Sunday. ${years}</p>`,
    );
    assert.equal(sentencesOf(reading(text, 'html'))[0], 'The wall fell on Sunday.');
  });

  it('keeps the paragraphs of preformatted text', () => {
    const text =
      '<html><body><pre>Wall falls at Ostby\n\nLINDBY (WW) -- The old wall of the harbour fell on Sunday\nnight, police said.\n\nNo one was hurt in the fall of the old wall.\n</pre></body></html>';
    assert.deepEqual(blocksOf(reading(text, 'html')), [
      'headline: Wall falls at Ostby',
      'paragraph: The old wall of the harbour fell on Sunday night, police said.',
      'paragraph: No one was hurt in the fall of the old wall.',
    ]);
  });

  it('is known by its beginning where it came as plain text', () => {
    const article = reading(page('<title>Wall</title>'), 'plain');
    assert.equal(article.format, 'html');
    assert.equal(article.blocks.length, 2);
  });

  it('keeps text in its place however broken the markup is', () => {
    const text = `<table><p>${wall}<tr>stray <b>bold <i>both</b> italic</i></td></p></table></div></div> &amp &notit; 3 < 4 <p>${years}`;
    const article = reading(text, 'html');
    assert.ok(sentencesOf(article).includes(wall));
    for (const [index, written] of writtenTokens(article).entries()) {
      const { text: words } = article.tokens[index]!;
      if (/^\w+$/.test(words) && !written.includes('&')) assert.equal(written, words);
    }
  });

  it('is no article where scripts would make the story, and empty where nothing stands in it', () => {
    const shell = `<html><head><title>App</title></head><body><div id="root"></div><noscript>Turn on JavaScript.</noscript><script>${'var a=[1,2,3];'.repeat(200)}</script></body></html>`;
    assert.equal(reading(shell, 'html').unread?.reason, 'empty');
    const loading = shell.replace('<div id="root">', '<div id="root">Loading the page');
    assert.equal(reading(loading, 'html').unread?.reason, 'not-an-article');
  });
});
