import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blocksOf, reading, sentencesOf, slices, standsAt } from './reading.ts';

describe('the header of a plain text', () => {
  it('is read off labelled lines, with the title as headline', () => {
    const text =
      'TITLE: Ferry service resumes in Ostby\nBY: Lena Marsh\nDATE: 12 March 2024\nSOURCE: Ostby Post\n-----------\n\nFerries ran again on Monday. Fares stay the same.\n';
    const article = reading(text);
    assert.equal(article.header.title?.value, 'Ferry service resumes in Ostby');
    assert.equal(article.header.byline?.value, 'Lena Marsh');
    assert.equal(article.header.outlet?.value, 'Ostby Post');
    assert.equal(article.header.published?.value, '2024-03-12');
    assert.equal(article.header.published?.why, "header 'DATE: 12 March 2024'");
    assert.equal(standsAt(text, article.header.published), '12 March 2024');
    assert.deepEqual(blocksOf(article), [
      'headline: Ferry service resumes in Ostby',
      'paragraph: Ferries ran again on Monday. Fares stay the same.',
    ]);
  });

  it('knows a masthead, its date line, a headline in capitals and a byline', () => {
    const text =
      'River & Rail Weekly\nFriday, 7 June 2024 | Vol. 12, No. 23\n\nBRIDGE AT OSTBY TO CLOSE\nby Jonas Feld, transport editor\n\nThe old bridge at Ostby will close on Monday. Buses will run.\n';
    const { header, ...article } = reading(text);
    assert.equal(header.outlet?.value, 'River & Rail Weekly');
    assert.equal(standsAt(text, header.published), '7 June 2024');
    assert.deepEqual(slices(text, header.dates), ['Friday, 7 June 2024']);
    assert.equal(header.byline?.value, 'Jonas Feld, transport editor');
    assert.equal(header.title?.value, 'BRIDGE AT OSTBY TO CLOSE');
    assert.equal(blocksOf({ header, ...article })[0], 'headline: BRIDGE AT OSTBY TO CLOSE');
    assert.equal(article.blocks.length, 2);
  });

  for (const line of [
    'Weekend edition, Saturday, May 4, 2024',
    'An independent daily, Saturday, May 4, 2024',
    'Saturday, May 4, 2024, Ostby',
    'Founded 1871 | Evening edition of May 4, 2024 | £2.50',
    'Lindby, May 4, 2024, 14:30',
    'Saturday, the 4th of May 2024',
    'Vol. XII, No. 31 — Saturday, May 4, 2024 — Two sections',
    'Filed: 4 May 2024, 6.15 p.m.',
    'Updated: May 5, 2024 | Published: May 4, 2024',
  ]) {
    it(`knows the line below the masthead by its date: ${line}`, () => {
      const { header } = reading(
        `THE OSTBY HERALD\n${line}\n\nBridge closes after the flood\n\nThe old bridge will close on Monday. Buses will run instead of the trains.\n`,
      );
      assert.equal(header.published?.value, '2024-05-04');
      assert.equal(header.outlet?.value, 'THE OSTBY HERALD');
      assert.equal(header.title?.value, 'Bridge closes after the flood');
    });
  }

  it('keeps a headline that names a day', () => {
    const { header } = reading(
      'What the council knew on Saturday, May 4, 2024\n\nThe old bridge will close on Monday. Buses will run, the mayor said at the quay.\n',
    );
    assert.equal(header.title?.value, 'What the council knew on Saturday, May 4, 2024');
    assert.equal(header.published, null);
  });

  it('reads place, date and agency of a dateline; the sentence begins after the dash', () => {
    const text =
      'Dam repaired\n\nPORT ELLA, Narvia, April 2, 2024 (Westwire) - Engineers repaired the dam on Tuesday. Water rose.\n';
    const { header, ...article } = reading(text);
    assert.equal(header.dateline?.value, 'PORT ELLA, Narvia');
    assert.equal(header.agency?.value, 'Westwire');
    assert.equal(header.published?.value, '2024-04-02');
    assert.equal(standsAt(text, header.published), 'April 2, 2024');
    assert.equal(sentencesOf({ header, ...article })[1], 'Engineers repaired the dam on Tuesday.');
  });

  const datelines: readonly (readonly [string, string | null, string | null, string])[] = [
    ['LISSE — Negotiators met.', 'LISSE', null, 'Negotiators met.'],
    ['NEW ELLA/LISSE, March 3 (Westwire) - Shares rose.', 'NEW ELLA/LISSE', 'Westwire', 'Shares rose.'],
    ['(Westwire) - Shares rose.', null, 'Westwire', 'Shares rose.'],
    ['ST. ELLA, Narvia (WW) -- "We won," he said.', 'ST. ELLA, Narvia', 'WW', '"We won," he said.'],
    ['Ostby, 3 May 2024 (Westwire) – Rain fell.', 'Ostby', 'Westwire', 'Rain fell.'],
    ['Ostby — The council met.', 'Ostby', null, 'The council met.'],
    ['EXCLUSIVE — The council met.', null, null, 'EXCLUSIVE — The council met.'],
    ['The mayor (a Liberal) - and her deputy - met.', null, null, 'The mayor (a Liberal) - and her deputy - met.'],
    ['NATO-led forces left the town.', null, null, 'NATO-led forces left the town.'],
    ['Talks in Ostby failed — the mayor left.', null, null, 'Talks in Ostby failed — the mayor left.'],
  ];
  for (const [words, place, agency, first] of datelines) {
    it(`reads the dateline of: ${words}`, () => {
      const article = reading(`${words} Then it ended quietly for all of them.`);
      assert.equal(article.header.dateline?.value ?? null, place);
      assert.equal(article.header.agency?.value ?? null, agency);
      assert.equal(sentencesOf(article)[0], first);
    });
  }

  it('reads a credit and a date that stand at the end', () => {
    const text =
      'A fire at the quarry was put out.\n\nNo one was hurt, police said.\n\n(Westwire)\n\nFirst published: May 4, 2024 4:59 pm';
    const article = reading(text);
    assert.equal(article.header.agency?.value, 'Westwire');
    assert.equal(standsAt(text, article.header.published), 'May 4, 2024');
    assert.equal(article.blocks.length, 2);
  });

  it('finds dateline and byline below a standfirst', () => {
    const text =
      'Fire at quarry put out\n\nNo one was hurt in the night.\n\nBy Ada Holm\n\nLINDBY (Westwire) — A fire at the quarry was put out on Monday. Rain helped.';
    const article = reading(text);
    assert.equal(article.header.byline?.value, 'Ada Holm');
    assert.equal(article.header.dateline?.value, 'LINDBY');
    assert.equal(sentencesOf(article)[2], 'A fire at the quarry was put out on Monday.');
  });

  it('takes no title above a list and no speaker for a dateline', () => {
    for (const text of [
      'Group B – Narvia 2, Ostby 1',
      'Red Stars – No. 12',
      'HOLM: We had no money for the wall, and the storm came early this year, as you know.\n\nPOST: Will you stay?',
    ])
      assert.equal(reading(text).header.dateline, null);
  });

  it('takes names beside a date for author and outlet, but no headline that ends with a date', () => {
    const text =
      'Storm batters coast\n\nAda Holm | The Ostby Post | 4 June 2024\n\nA storm battered the coast of Narvia on Monday night, officials said.';
    const { header, blocks } = reading(text);
    assert.deepEqual(
      [header.byline?.value, header.outlet?.value, header.published?.value],
      ['Ada Holm', 'The Ostby Post', '2024-06-04'],
    );
    assert.equal(blocks.length, 2);
    const dated = reading(
      'Weather Forecast 4 June 2024\n\nA storm will reach the coast of Narvia on Monday night, officials said.',
    );
    assert.equal(dated.header.title?.value, 'Weather Forecast 4 June 2024');
  });

  it('takes a name above a role or an outlet for the author', () => {
    const body = 'A storm battered the coast of Narvia on Monday night, officials said.';
    const wire = reading(`Storm batters coast\nJONAS FELD\nWestwire Staff Writer\n\nOSTBY, Narvia (WW) _ ${body}\n`);
    assert.equal(wire.header.byline?.value, 'JONAS FELD');
    assert.equal(wire.header.dateline?.value, 'OSTBY, Narvia');
    assert.deepEqual(sentencesOf(wire), ['Storm batters coast', body]);
    const site = reading(
      `Storm batters coast\nPublished 4 June 2024\nShare\nSave\nAda Holm\nOstby News, Lindby\n\n${body}\n`,
    );
    assert.equal(site.header.byline?.value, 'Ada Holm');
    assert.equal(site.header.outlet?.value, 'Ostby News, Lindby');
    assert.equal(site.blocks.length, 2);
  });

  it('names the host of its address as outlet where nothing else does', () => {
    const text = 'A storm battered the coast of Narvia on Monday night, officials said.';
    const { outlet } = reading(text, 'plain', { url: 'https://www.ostby-post.example/a/b' }).header;
    assert.deepEqual(outlet, { value: 'ostby-post.example', why: 'the address it was found at' });
  });

  it("knows the parts of an agency update: key points, editor's notes, bylines, the year of its dateline", () => {
    const text =
      'UPDATE 2-Ostby raises rates\nMon May 13, 2024 9:41am EDT\n* Bank lifts main rate\n* Crown up 2 pct\n(Adds comments by the governor)\nBy Ada Holm and Piet Roos\nOSTBY, May 13 (Westwire) - The central bank of Narvia raised its main rate by half a point to 4 percent on Monday, its first rise since 2019.\nGovernor Lena Marsh was calm.\n(Reporting by Ada Holm; Editing by Jo Lind)\n(c) Westwire 2024. All rights reserved.\n';
    const article = reading(text);
    assert.deepEqual(
      article.blocks.map(({ kind }) => kind),
      ['headline', 'listItem', 'listItem', 'paragraph', 'paragraph'],
    );
    assert.equal(article.header.byline?.value, 'Ada Holm and Piet Roos');
    assert.deepEqual(
      article.header.dates.map(({ value }) => value),
      ['2024-05-13', '2024-05-13'],
    );
  });

  it('reads a masthead with its motto, a role below the byline, a credit line in brackets', () => {
    const text =
      'The Ostby Observer - Breaking news\nTuesday 4 June 2024\n\nStorm batters coast\n\nBy Ada Holm\nTransport Correspondent\n@adaholm\n\nA storm battered the coast of Narvia on Monday night, officials said. No one was hurt.\n\nMore on this story\nStorm Petra: what we know\nHow to prepare\n';
    const article = reading(text);
    assert.equal(article.header.title?.value, 'Storm batters coast');
    assert.equal(article.header.outlet?.value, 'The Ostby Observer - Breaking news');
    assert.equal(article.sentences.length, 3);
    const credited = reading(
      'Storm batters coast\n(Westwire, 4 June 2024)\n\nA storm battered the coast of Narvia on Monday night.\n',
    );
    assert.equal(credited.header.agency?.value, 'Westwire');
    assert.equal(credited.header.published?.value, '2024-06-04');
  });

  it('cuts a date stamp that is fused with the first sentence', () => {
    const text =
      ' date 2024-02-29 Deputy minister Ada Holm met growers in Ostby. They asked for help.\n\nHelp came late.';
    const article = reading(text);
    assert.equal(article.header.title, null);
    assert.deepEqual(article.header.published, {
      value: '2024-02-29',
      why: "header 'date 2024-02-29'",
      start: 6,
      end: 16,
    });
    assert.deepEqual(article.header.dates, [{ value: '2024-02-29', start: 6, end: 16 }]);
    assert.equal(sentencesOf(article)[0], 'Deputy minister Ada Holm met growers in Ostby.');
  });

  it('takes byline and date line below the headline, the first publication over an update', () => {
    const text =
      'Quarry fire put out\nBy Ada Holm and Piet Roos | Updated 5 May 2024, 10:15 GMT | Published 4 May 2024 | 3 min read\n\nA fire at the quarry was put out. No one was hurt.';
    const { header, ...article } = reading(text);
    assert.equal(header.byline?.value, 'Ada Holm and Piet Roos');
    assert.equal(header.published?.value, '2024-05-04');
    assert.deepEqual(
      header.dates.map(({ value }) => value),
      ['2024-05-05', '2024-05-04'],
    );
    assert.equal(article.blocks.length, 2);
  });

  it('never takes a saved-on date or a copyright year for the day of publication', () => {
    const text =
      'TITLE: Quarry fire\nSAVED ON: 1 June 2024\n\nA fire at the quarry was put out. No one was hurt.\n\n© 2023 Ostby Post. All rights reserved.';
    const article = reading(text);
    assert.equal(article.header.published, null);
    assert.deepEqual(blocksOf(article).slice(1), ['paragraph: A fire at the quarry was put out. No one was hurt.']);
  });

  it('leaves open a numeric date whose day and month can be either', () => {
    const body = '\n\nA fire at the quarry was put out. No one was hurt.';
    assert.equal(reading(`DATE: 4/3/2024${body}`).header.published, null);
    assert.equal(reading(`DATE: 24/3/2024${body}`).header.published?.value, '2024-03-24');
    assert.equal(reading(`DATE: Monday 4/3/2024${body}`).header.published?.value, '2024-03-04');
    assert.equal(reading(`DATE: 30 February 2024${body}`).header.published, null);
  });

  it('lets what is known from outside win', () => {
    const text = 'DATE: 24/3/2024\n\nA fire at the quarry was put out. No one was hurt.';
    const { header } = reading(text, 'plain', { published: '2024-04-01', title: 'Fire', outlet: 'Ostby Post' });
    assert.deepEqual(header.published, { value: '2024-04-01', why: 'given with the article' });
    assert.equal(header.title?.value, 'Fire');
    assert.equal(header.outlet?.value, 'Ostby Post');
  });

  it('reads a text that is a date line and nothing else', () => {
    for (const text of ['10/31/1974', 'march 3rd 2015', 'Date: Wednesday at 3.30pm', 'by Friday']) {
      const article = reading(text);
      assert.equal(article.unread, null);
      assert.ok(article.tokens.length > 0);
    }
  });

  it('takes a first line without full stop for the headline, a first sentence not', () => {
    assert.equal(
      reading('Quarry fire put out\n\nA fire at the quarry was put out on Monday night. Rain helped.').blocks[0]?.kind,
      'headline',
    );
    const sentence = reading(
      'A fire at the quarry was put out.\n\nRain helped on Monday night, the mayor said. It went on.',
    );
    assert.equal(sentence.blocks[0]?.kind, 'paragraph');
    assert.equal(sentence.header.title, null);
  });
});
