import assert from 'node:assert/strict';
import { mendingBorders } from '../../../src/engine/actors/borders.ts';
import { mendingHeadings } from '../../../src/engine/actors/headings.ts';
import { withoutVessels } from '../../../src/engine/actors/landmarks.ts';
import type { NameSpan, NameType } from '../../../src/engine/actors/names.ts';
import { withoutNonActors } from '../../../src/engine/actors/nonActors.ts';
import { retypingBySurroundings } from '../../../src/engine/actors/surroundings.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Article } from '../../../src/engine/model.ts';
import { actorsOf, shippedModels, passed } from './reading.ts';

type Mend = (article: Article, names: readonly NameSpan[]) => readonly NameSpan[];

/** What is made of names given with the types that a tagger gave them, in reading order. */
function mended(text: string, names: readonly (readonly [string, NameType])[], mend: Mend): readonly string[] {
  const article = readArticle({ id: 'test', text, format: 'plain' });
  let from = 0;
  const spans = names.map(([words, type]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const first = article.tokenStarts.indexOf(start);
    return { first, end: article.tokenEnds.indexOf(from) + 1, type };
  });
  return mend(article, spans).map(
    ({ first, end, type }) => `${text.slice(article.tokenStarts[first]!, article.tokenEnds[end - 1]!)}: ${type}`,
  );
}

const retype: Mend = (article, names) => passed(article, names, retypingBySurroundings(shippedModels().gazetteer));
const mendBorders: Mend = (article, names) => passed(article, names, mendingBorders());
const mendHeadings: Mend = (article, names) => passed(article, names, mendingHeadings());
const withoutOthers: Mend = (article, names) => passed(article, names, withoutNonActors(shippedModels().gazetteer));

describe('the type of a name, by the words around it', () => {
  const typed = (text: string, name: string, type: NameType): string => mended(text, [[name, type]], retype)[0]!;

  it('is a body where the name hears a quotation', () => {
    assert.equal(typed('"We wait," the baker told Quillwire.', 'Quillwire', 'person'), 'Quillwire: organization');
  });

  it('stays a person where somebody is told that something is so', () => {
    const text = 'The baker told Quillwire that he waits, and "no more".';
    assert.equal(typed(text, 'Quillwire', 'person'), 'Quillwire: person');
  });

  it('is a body where the name is bought, reports or has shareholders', () => {
    for (const text of [
      'They agreed to buy Zandrell in May.',
      "Many of Zandrell's shareholders left.",
      'Zandrell reported on Friday that the river had risen.',
    ])
      assert.equal(typed(text, 'Zandrell', 'person'), 'Zandrell: organization', text);
  });

  it('is a place where people live, vote or stand in it', () => {
    for (const text of [
      'Rain fell in Zandrell all day.',
      "She won Zandrell's presidential election.",
      'They left the village of Zandrell.',
    ])
      assert.equal(typed(text, 'Zandrell', 'person'), 'Zandrell: place', text);
  });

  it('is a place where a distance follows', () => {
    assert.equal(typed('Boats went to Zandrell, 40 km up the coast.', 'Zandrell', 'organization'), 'Zandrell: place');
  });

  it('is a person after an office or a form of address', () => {
    assert.equal(typed('Mrs Zandrell sold it.', 'Zandrell', 'organization'), 'Zandrell: person');
    assert.equal(typed('Judge Ilka Zandrell sat down.', 'Ilka Zandrell', 'organization'), 'Ilka Zandrell: person');
    const text = "They met the ferry's captain, Ilka Zandrell, on Monday.";
    assert.equal(typed(text, 'Ilka Zandrell', 'place'), 'Ilka Zandrell: person');
  });

  it('is a body where a line says something', () => {
    const text = 'The Ost-Zandrell Line, the largest carrier, said it would wait.';
    assert.equal(typed(text, 'Ost-Zandrell Line', 'place'), 'Ost-Zandrell Line: organization');
  });

  it('is a body where its last word is one that nobody is called', () => {
    assert.equal(typed('Zandrell Police came.', 'Zandrell Police', 'person'), 'Zandrell Police: organization');
  });

  it('stays a person who shares the place with a surname or a first name', () => {
    assert.equal(typed('They believe in Rosa and buy Rosa a hat.', 'Rosa', 'person'), 'Rosa: person');
    const names = mended(
      'Ilka Zandrell spoke. Faith in Zandrell grew.',
      [
        ['Ilka Zandrell', 'person'],
        ['Zandrell', 'person'],
      ],
      retype,
    );
    assert.deepEqual(names, ['Ilka Zandrell: person', 'Zandrell: person']);
  });

  it('leaves a known firm and an acronym alone', () => {
    assert.equal(typed('They work in the NWZ in May.', 'NWZ', 'organization'), 'NWZ: organization');
  });
});

describe('the letters of a name', () => {
  it('name nobody where they are a degree behind a person or the short form of a thing', () => {
    const person = ['Ilka Holm', 'person'] as const;
    assert.deepEqual(mended('Then Ilka Holm, MD, spoke.', [person, ['MD', 'organization']], withoutOthers), [
      'Ilka Holm: person',
      'MD: other',
    ]);
    assert.deepEqual(mended('He was charged with DWI in May.', [['DWI', 'organization']], withoutOthers), [
      'DWI: other',
    ]);
  });

  it('stay a body elsewhere', () => {
    assert.deepEqual(mended('They left the MSP in May.', [['MSP', 'organization']], withoutOthers), [
      'MSP: organization',
    ]);
  });
});

describe('a team', () => {
  it('is many of something, of a city, that one plays for', () => {
    const name = ['Chicago Otters', 'place'] as const;
    assert.deepEqual(mended('She plays for the Chicago Otters.', [name], retype), ['Chicago Otters: organization']);
    assert.deepEqual(mended('She walked across the Chicago Otters.', [name], retype), ['Chicago Otters: place']);
  });
});

describe('names in headings', () => {
  it('begin behind the verb of the headline', () => {
    const text = 'Otters Hire Maria Holm As Coach\n\nMaria Holm was named on Friday.';
    assert.deepEqual(
      mended(
        text,
        [
          ['Hire Maria Holm', 'person'],
          ['Maria Holm', 'person'],
        ],
        withoutOthers,
      ),
      ['Maria Holm: person', 'Maria Holm: person'],
    );
    assert.deepEqual(mended(text, [['Hire Maria Holm', 'person']], withoutOthers), ['Hire Maria Holm: person']);
    const initial = [
      ['T. Maria Holm', 'person'],
      ['Maria Holm', 'person'],
    ] as const;
    assert.deepEqual(
      mended('T. Maria Holm sang. Maria Holm left.', initial, withoutOthers)[0],
      'T. Maria Holm: person',
    );
  });

  it('are none where capitals alone made them', () => {
    const text = 'COURT REJECTS THE CLAIM\n\nThe court said no on Friday. Nobody spoke.';
    assert.deepEqual(mended(text, [['COURT', 'organization']], mendHeadings), ['COURT: other']);
  });

  it('end with the country that opens them', () => {
    const text = 'Peru Wants Answers About The Dam\n\nThe two met on Friday. Nobody spoke.';
    assert.deepEqual(mended(text, [['Peru Wants Answers', 'organization']], mendHeadings), ['Peru: place']);
  });

  it('stay whole where they name a body, and in prose', () => {
    const whole = [['Peru Ports Authority', 'organization']] as const;
    assert.deepEqual(mended('Peru Ports Authority Closes Its Harbour', whole, mendHeadings), [
      'Peru Ports Authority: organization',
    ]);
    assert.deepEqual(
      mended('They joined the Peru Forward list in May.', [['Peru Forward', 'organization']], mendHeadings),
      ['Peru Forward: organization'],
    );
  });

  it('in capitals belong to the body of that name, and are no acronym', () => {
    const actors = actorsOf(
      'AFTER THE ZANDREL DEAL\n\nZandrel Rail said on Monday that it would sell. The board of Zandrel Rail met twice.',
    );
    for (const { mentions } of actors)
      for (const { text, kind } of mentions) assert.notEqual(`${text} ${kind}`, 'ZANDREL acronym');
  });
});

describe('names run together', () => {
  it('are a person without the form of address', () => {
    assert.deepEqual(
      mended('The ruling by Justice Zandrell stood.', [['Justice Zandrell', 'organization']], mendBorders),
      ['Zandrell: person'],
    );
  });

  it('are a country and its body', () => {
    assert.deepEqual(mended("Norway's Herring Board met.", [["Norway's Herring Board", 'organization']], mendBorders), [
      'Norway: place',
      'Herring Board: organization',
    ]);
    assert.deepEqual(mended("Macy's Herring Bar shut.", [["Macy's Herring Bar", 'organization']], mendBorders), [
      "Macy's Herring Bar: organization",
    ]);
  });

  it('keep a pageant whole', () => {
    assert.deepEqual(mended('She won the Miss Zandrell title.', [['Miss Zandrell', 'organization']], mendBorders), [
      'Miss Zandrell: organization',
    ]);
  });

  it('are two where both are many, or where streets meet', () => {
    assert.deepEqual(
      mended('They lost to the Herons and Otters.', [['Herons and Otters', 'organization']], mendBorders),
      ['Herons: organization', 'Otters: organization'],
    );
    assert.deepEqual(
      mended('They met at the corner of Third and Maple.', [['Third and Maple', 'organization']], mendBorders),
      ['Third: place', 'Maple: place'],
    );
    assert.deepEqual(
      mended('They work for Brandt and Zandrell.', [['Brandt and Zandrell', 'organization']], mendBorders),
      ['Brandt and Zandrell: organization'],
    );
  });

  it('are none where they are the field of a minister', () => {
    assert.deepEqual(mended('Then Fisheries Minister Ilka Holm spoke.', [['Fisheries', 'organization']], mendBorders), [
      'Fisheries: other',
    ]);
  });

  it('are a ship behind the letters that ships have', () => {
    assert.deepEqual(mended('They saw the MV Zandrell.', [['MV Zandrell', 'organization']], withoutVessels), [
      'MV Zandrell: other',
    ]);
  });
});
