import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { blocksOf, reading, sentencesOf, writtenTokens } from './reading.ts';

describe('paragraphs of plain text', () => {
  it('puts hard-wrapped lines together and keeps a name over the break as neighbours', () => {
    const text =
      'Ferries between Ostby and the islands will stop on Friday night, the\noperator said, after Transport Minister Ada\nHolm ordered checks of all hulls in the\nfleet.\n\nNo date for their return was given by the company or by the port office.\n';
    const article = reading(text);
    assert.equal(article.blocks.length, 2);
    assert.equal(article.sentences.length, 2);
    const at = article.tokens.findIndex((token) => token.text === 'Holm');
    assert.equal(article.tokens[at - 1]?.text, 'Ada');
    assert.equal(text.slice(article.tokenStarts[at - 1]!, article.tokenEnds[at]!), 'Ada\nHolm');
  });

  it('takes lines that are whole paragraphs as such', () => {
    const text =
      'The council of Ostby met on Monday to speak about the harbour wall, which has leaked since the storm of last winter, and about the cost of a new one.\nNo vote was taken.\nMayor Ada Holm said that she would ask the region for money, and that the wall would hold for another year at least, whatever others had written.\n';
    assert.equal(reading(text).blocks.length, 3);
  });

  it('mends a word broken with a hyphen at a line end, and leaves compounds their hyphen', () => {
    const text =
      'The dockworkers of Ostby went back to their cranes after a two-\nyear contract was signed by Harbour Master Ines Lind-\nqvist and the leaders of the union. All cranes of the Holm-\nVoss Line were running again by the evening, said a spokes-\nwoman.\n';
    const article = reading(text);
    const words = article.tokens.map((token) => token.text);
    assert.ok(words.includes('Lindqvist') && words.includes('spokeswoman'));
    assert.ok(words.join(' ').includes('two - year') && words.join(' ').includes('Holm - Voss'));
    assert.equal(writtenTokens(article)[words.indexOf('Lindqvist')], 'Lind-\nqvist');
  });

  it('writes a broken word as the text writes it elsewhere', () => {
    const text =
      'The walk-out at the harbour of Ostby began on Monday at six. The walk-\nout ended on Friday. Mayor Ada Lindqvist had asked for it, and Lind-\nqvist was glad that the long days of waiting for the ships were over.\n';
    const words = reading(text)
      .tokens.map((token) => token.text)
      .join(' ');
    assert.ok(words.includes('The walk - out ended'));
    assert.ok(words.includes('and Lindqvist was glad'));
  });

  it('tells headings and list items from paragraphs', () => {
    const text =
      'Harbour wall to be rebuilt\n\nThe council voted on Monday to rebuild the wall. It will cost a lot.\n\nWhat comes next\n\nThe minister, who has:\n\nOpened talks with the builders on the price of the stone.\n\nRefused to name a day for the first works.\n\nThe builders said nothing.\n\nThe plan in short:\n- a wall of stone\n- two new gates\n\nWork starts in May.';
    const article = reading(text);
    assert.deepEqual(blocksOf(article), [
      'headline: Harbour wall to be rebuilt',
      'paragraph: The council voted on Monday to rebuild the wall. It will cost a lot.',
      'heading: What comes next',
      'paragraph: The minister, who has:',
      'listItem: Opened talks with the builders on the price of the stone.',
      'listItem: Refused to name a day for the first works.',
      'paragraph: The builders said nothing.',
      'paragraph: The plan in short:',
      'listItem: a wall of stone',
      'listItem: two new gates',
      'paragraph: Work starts in May.',
    ]);
    assert.deepEqual(
      article.blocks.map((block) => block.leadIn),
      [null, null, null, null, 3, 3, null, null, 7, 7, null],
    );
  });

  it('numbers of a list stand outside its items', () => {
    const text =
      'The council named three works.\n\n1. A new wall.\n2. Two gates.\n3. A lamp on the pier.\n\nAll start in May.';
    assert.deepEqual(blocksOf(reading(text)).slice(1, 4), [
      'listItem: A new wall.',
      'listItem: Two gates.',
      'listItem: A lamp on the pier.',
    ]);
  });

  it('keeps sentences that only begin like a pointer', () => {
    const text =
      'The council voted on Monday.\n\nMore in the north voted than ever before.\n\nRelated charges were dropped in May.\n\nSee you in court, the mayor said.\n\nThe end came on Friday.';
    assert.equal(reading(text).sentences.length, 5);
  });

  it('leaves calls to the reader, pointers and notices out', () => {
    const story = 'The council voted on Monday to rebuild the wall. It will cost a lot.';
    const text = `${story}\n\nREAD MORE: Old wall falls\n\nWork starts in May, the mayor said.\n\n***\n\nWhat do you think of the plan? Share your thoughts in the comments below!\n\nSubscribe to our newsletter\n\nReporting by Ada Holm; Editing by Piet Roos`;
    assert.deepEqual(sentencesOf(reading(text)), [
      'The council voted on Monday to rebuild the wall.',
      'It will cost a lot.',
      'Work starts in May, the mayor said.',
    ]);
  });
});

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Gen. Ada Holm met Dr. Roos. They spoke at 6 a.m. on Monday.', ['Gen. Ada Holm met Dr. Roos.', 'They spoke at 6 a.m. on Monday.']],
    ['It began at 6 a.m. The port closed.', ['It began at 6 a.m.', 'The port closed.']],
    ['The U.S. Navy left. The U.S. The end.', ['The U.S. Navy left.', 'The U.S.', 'The end.']],
    ['“We won.” She left.', ['"We won."', 'She left.']],
    ['“Did we win?” she asked. “Yes!” he said.', ['"Did we win?" she asked.', '"Yes!" he said.']],
    ['“We won,” she said. (No one cheered.) It rained.', ['"We won," she said.', '(No one cheered.)', 'It rained.']],
    ['Prices rose 3.5 percent. No. 11 was empty.', ['Prices rose 3.5 percent.', 'No. 11 was empty.']],
    ['Well … it rained. And then… Nothing.', ['Well … it rained.', 'And then…', 'Nothing.']],
    ['He said ... nothing. J. K. Holm wrote it.', ['He said ... nothing.', 'J. K. Holm wrote it.']],
    ['The wall fell.[3] It was old.[4][5] Now it is gone.', ['The wall fell.[3]', 'It was old.[4][5]', 'Now it is gone.']],
    ['They met Jan. 5 in Ostby. Holm Inc. said no.', ['They met Jan. 5 in Ostby.', 'Holm Inc. said no.']],
    ['“What now?” Ada Holm asked. “Stop!” Roos. Then rain.', ['"What now?" Ada Holm asked.', '"Stop!"', 'Roos.', 'Then rain.']],
    ['“It rained. It blew,” she said. “We left.”', ['"It rained.', 'It blew," she said.', '"We left."']],
    ['They ran to E. 31st St. in Lindby, CA. The end.', ['They ran to E. 31st St. in Lindby, CA.', 'The end.']],
    ['It began at 6 a.m. “The pier fell,” he said.', ['It began at 6 a.m.', '"The pier fell," he said.']],
    ['The pier fell.Police closed it.', ['The pier fell.', 'Police closed it.']],
    ['Is it over? No! Wait!! It isn’t.', ['Is it over?', 'No!', 'Wait!!', "It isn't."]],
  ]; // prettier-ignore
  for (const [text, sentences] of cases) {
    it(`are found in: ${text}`, () => {
      assert.deepEqual(sentencesOf(reading(text)), sentences);
    });
  }
});

describe('characters of the original', () => {
  it('are counted in UTF-16 units, line ends and marks as they are', () => {
    const text = 'Caf\u00e9 \u201cR\u00edo\u201d \ud83d\ude00 opens\r\n\r\nIt\u2019s\u00a0new \u2013 and open.\r\n';
    const article = reading(text);
    assert.deepEqual(
      article.tokens.map((token) => token.text),
      ['Caf\u00e9', '"', 'R\u00edo', '"', '\ud83d\ude00', 'opens', 'It', "'s", 'new', '\u2013', 'and', 'open', '.'],
    );
    assert.deepEqual(writtenTokens(article), [
      'Caf\u00e9',
      '\u201c',
      'R\u00edo',
      '\u201d',
      '\ud83d\ude00',
      'opens',
      'It',
      '\u2019s',
      'new',
      '\u2013',
      'and',
      'open',
      '.',
    ]);
  });
});
