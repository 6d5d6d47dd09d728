import assert from 'node:assert/strict';
import { Folder } from '../support/folder.ts';

describe('a folder about a ferry accident', () => {
  const ferry = new Folder('ferry');

  it('names each person once, under all names and in all articles', () => {
    assert.deepEqual(ferry.actor('Cora Villanueva').articles, ['000', '001', '002', '003', '004']);
    assert.deepEqual(ferry.actor('Hadid'), { ...ferry.actor('Anwar Hadid') });
    assert.equal(ferry.actor('Joselito Ramos').type, 'person');
    assert.equal(ferry.actor('BSL').name, 'Blue Strait Lines');
  });

  it('dates weekdays by each article and the tense of its verbs', () => {
    assert.equal(ferry.time('000', 'late on [Monday]'), '2024-08-05');
    assert.equal(ferry.time('002', 'will visit Kampong Tera on [Friday]'), '2024-08-09');
    assert.equal(ferry.time('003', 'visited Kampong Tera on [Friday]'), '2024-08-09');
    assert.equal(ferry.time('004', 'resigned on [Wednesday]'), '2024-08-14');
  });

  it('finds the accident in all five articles', () => {
    assert.deepEqual(ferry.toldBy('000', 'a passenger ferry [capsized]'), ['001', '002', '003', '004']);
  });

  it('counts the copy of a wire report as the same origin, and other reporting as another', () => {
    assert.ok(ferry.relations('000', 'a passenger ferry [capsized]', '001').includes('same-origin'));
    assert.equal(ferry.level('000', 'a passenger ferry [capsized]'), 'corroborated');
  });

  it('holds the planned and the completed visit together', () => {
    assert.ok(ferry.toldBy('003', 'Anwar Hadid [visited]').includes('002'));
  });

  it('leaves alone what one article alone tells', () => {
    assert.deepEqual(ferry.toldBy('004', 'Cora Villanueva [resigned]'), []);
    assert.deepEqual(ferry.toldBy('004', 'Kampong Tera [arrested]'), []);
  });

  it('takes a rising death toll for a development', () => {
    const relations = ferry.relations('000', 'At least 12 people [drowned]', '004');
    assert.ok(!relations.includes('conflicts'), String(relations));
  });

  it('takes the retraction of a claim for what it is', () => {
    assert.equal(ferry.event('004', "The survivors' group on Tuesday [withdrew]").withdraws?.kind, 'retraction');
    assert.equal(ferry.level('002', 'which [capsized] on Monday night'), 'withdrawn');
  });

  it('holds those on board by one count against those by another, and the corrected hour against its first telling', () => {
    const rows = ferry.section('Conflicts, denials and corrections');
    assert.ok(rows.some((line) => line.includes('148 passengers or more than 200 people: ')));
    assert.equal(ferry.level('002', 'The ferry [sailed]'), 'withdrawn');
  });
});

describe('a folder about a dispute over a lake', () => {
  const lake = new Folder('lake');

  it('gives a capital that acts to its country', () => {
    assert.equal(lake.nameAt('000', '[Lima] has reportedly stopped'), 'Peru');
    assert.equal(lake.nameAt('000', '[La Paz] denied on Friday'), 'Bolivia');
    assert.equal(lake.nameAt('000', 'Mamani Rios in [La Paz] on Thursday'), 'La Paz');
    assert.equal(lake.actor('Suches River').type, 'place');
    assert.deepEqual(lake.actor('Elena Quispe').articles, ['000', '001', '002', '003']);
  });

  it('infers the year from the weekday, and dates what is planned', () => {
    assert.equal(lake.time('002', 'On [Thursday, May 22nd]'), '2025-05-22');
    assert.equal(lake.time('000', 'in La Paz on [Thursday]'), '2025-05-22');
    assert.equal(lake.time('003', 'visited Copacabana on [Wednesday]'), '2025-05-28');
  });

  it('holds meeting, talks and visit of one day together, and the earlier meeting apart', () => {
    assert.ok(lake.toldBy('000', 'Elena Quispe [met]').includes('002'));
    const earlier = lake.event('002', 'the two ministers first [met]').id;
    const matches = lake.tellings('000', 'Elena Quispe [met]');
    assert.ok(!matches.some((match) => match.article.startsWith('002') && match.event === earlier));
  });

  it('tells a denial from the claim that it denies', () => {
    assert.equal(lake.event('000', 'had [diverted]').certainty, 'denied');
    assert.equal(lake.level('002', 'Bolivia has [diverted]'), 'disputed');
  });

  it('sets 300 soldiers against about 500', () => {
    assert.ok(lake.relations('000', 'Peru [deployed]', '002').includes('conflicts'));
  });
});

describe('a folder about an earthquake', () => {
  const quake = new Folder('quake');

  it('takes the copy of the wire report for the same report, and says what it dropped', () => {
    assert.ok(quake.relations('000', 'magnitude 6.1 [struck]', '001').includes('same-origin'));
    const { copied } = quake.corroborations.find(({ id }) => id.startsWith('001'))!;
    const changes = copied.flatMap((passage) => passage.changes).filter(({ kind }) => kind !== 'words');
    assert.deepEqual(changes.filter(({ kind }) => kind !== 'attribution'), [
      { kind: 'date', here: 'tomorrow', there: 'on Wednesday' },
      { kind: 'hedge', here: '', there: 'reportedly' },
    ]);
    assert.match(changes.find(({ kind }) => kind === 'attribution')?.there ?? '', /Interior Ministry said/);
  }); // prettier-ignore

  it('counts what only the copy has for its own', () => {
    assert.deepEqual(quake.toldBy('001', 'had been [flown in]'), []);
  });

  it('takes a rising death toll for a development, and two tolls of one evening for a conflict', () => {
    assert.ok(quake.relations('002', 'The [death toll]', '004').includes('develops'));
    assert.ok(!quake.relations('002', 'The [death toll]', '004').includes('conflicts'));
    assert.ok(!quake.relations('000', '[killing] at least 31', '004').includes('conflicts'));
    assert.ok(quake.section('Conflicts, denials and corrections').some((line) => line.startsWith('▲ 58 or 74: ')));
  });

  it('holds two minutes of one quake against each other', () => {
    assert.ok(quake.differences('000', 'The quake [hit] at', '004').includes('2025-04-08T04:12 / 2025-04-08T04:21'));
    assert.ok(quake.relations('000', 'The quake [hit] at', '004').includes('conflicts'));
  });

  it('holds two who opened one inquiry against each other', () => {
    assert.deepEqual(quake.relations('002', 'Amara Dein [opened]', '003'), ['conflicts']);
    assert.ok(quake.differences('002', 'Amara Dein [opened]', '003').includes('Amara Dein / Ivo Stranz'));
  });

  it('calls two places of one day no conflict where one can be in both', () => {
    assert.ok(!quake.relations('003', 'Joran Ekdal [visited]', '004').includes('conflicts'));
  });

  it('sets the denial against the claim, and shows that the one of 2021 is older', () => {
    assert.ok(quake.relations('001', 'above the town [cracked]', '002').includes('denies'));
    assert.equal(quake.level('001', 'above the town [cracked]'), 'disputed');
    assert.ok(quake.differences('001', 'above the town [cracked]', '005').includes('2025-04-08 / 2021-09-14'));
  });

  it('reaches back from a retraction to the accusation', () => {
    assert.equal(quake.level('002', 'the army of [leaving]'), 'withdrawn');
  });

  it('holds a count of quakes beside those that the folder dates', () => {
    assert.match(quake.report, /“third strong earthquake in the valley since 2019”.*\n.*This folder dates 3:/);
  });

  it('says how surely the crack was told over time', () => {
    assert.match(quake.report, /How surely: hedged on 2025-04-08 \(000[^)]*\), then asserted on 2025-04-08/);
  });

  it('has one row a conflict', () => {
    assert.deepEqual(quake.section('Conflicts, denials and corrections').map((line) => line.slice(0, 1)), ['✕', '▲', '▲', '⊘', '▲']);
  }); // prettier-ignore
});

describe('a folder about a disputed election', () => {
  const ballot = new Folder('ballot');

  it('takes the copy of the agency, and what cites it, for one origin', () => {
    assert.ok(ballot.relations('000', 'people were [killed]', '001').includes('same-origin'));
    assert.ok(ballot.relations('000', 'people were [killed]', '003').includes('same-origin'));
  });

  it('holds the figures of two bodies against each other', () => {
    assert.deepEqual(ballot.relations('000', 'people were [killed]', '002').filter((one) => one === 'conflicts'), ['conflicts']);
    assert.ok(ballot.relations('000', 'million people [voted]', '002').includes('conflicts'));
  }); // prettier-ignore

  it('holds two first days of one protest against each other', () => {
    assert.ok(ballot.relations('002', 'The [protest] began', '003').includes('conflicts'));
  });

  it('holds two places of one meeting against each other', () => {
    assert.ok(ballot.relations('003', 'Oyelan [met]', '004').includes('conflicts'));
    assert.ok(ballot.differences('003', 'Oyelan [met]', '004').includes('Fort Hale / Port Elgin'));
  });

  it('links the denial to the accusation, and the retraction to both its tellings', () => {
    assert.equal(ballot.level('002', 'Commission of [burning]'), 'withdrawn');
    assert.equal(ballot.level('003', 'Electoral Commission [burned]'), 'withdrawn');
    const [row] = ballot.section('Conflicts, denials and corrections').filter((line) => line.includes('burned'));
    assert.equal(
      row,
      "⊘ Withdrawn: The Electoral Commission burned ballots in a school yard (by the teachers' union, 2024-11-28)",
    );
  });

  it('reaches back from the correction to the figure that another article has', () => {
    assert.equal(ballot.level('002', 'people were [killed]'), 'withdrawn');
    assert.notEqual(ballot.level('000', 'people were [killed]'), 'withdrawn');
  });

  it('holds a first meeting beside one that another article dates', () => {
    assert.match(ballot.report, /“first meeting since 2022”.*\n.*\n +2024-03 \(004/);
  });
});

describe('a folder about a fire in a mill', () => {
  const mill = new Folder('mill');
  const rows = mill.section('Conflicts, denials and corrections');

  it('has one row for each thing that is in dispute', () => {
    for (const end of ['21:40 or 20:50', '30 million pounds or 45 million', 'Dorvey or Emberton'])
      assert.ok(rows.some((row) => row.startsWith(`▲ ${end}: `)), end);
    // What begins with the figure needs to be said once.
    assert.ok(rows.some((row) => row.startsWith('▲ Some 120 or about 200 people were at work')));
    assert.ok(rows.some((row) => row.startsWith('✕ Denied by Graham Stoll: ') && row.includes('safety warnings')));
    assert.ok(rows.some((row) => row.startsWith('⊘') && row.includes('fire doors')));
    assert.ok(rows.some((row) => row.startsWith('⊘') && row.includes('200 people')));
    // How many were in the mill, 003 sets against each other by itself: a row of its own.
    assert.ok(rows.some((row) => row.startsWith('▲ 120 people or 200') && row.endsWith('had been in the mill')));
    assert.equal(rows.length, 8);
  }); // prettier-ignore

  it('says what the copy of the wire report dropped', () => {
    const { copied } = mill.corroborations.find(({ id }) => id.startsWith('001'))!;
    const kinds = copied.flatMap((passage) => passage.changes.map(({ kind, there }) => `${kind}: ${there}`));
    assert.ok(kinds.includes('hedge: may have'), String(kinds));
    assert.ok(kinds.includes('attribution: an official said'), String(kinds));
  });

  it('does not take the rising toll for a conflict', () => {
    assert.ok(!mill.relations('000', '[killing] two workers', '004').includes('conflicts'));
  });
});

describe('a folder about a takeover', () => {
  const merger = new Folder('merger');
  const rows = merger.section('Conflicts, denials and corrections');

  it('holds two prices of one company against each other, and takes the corrected one back', () => {
    assert.ok(rows.some((row) => row.startsWith('▲ 2.1 billion or 2.6 billion euros: ')));
    assert.equal(merger.level('002', 'Brightwater [paid]'), 'withdrawn');
  });

  it('links a denial to the accusation before it, and the retraction to both', () => {
    assert.equal(merger.level('002', 'accused Brightwater of [hiding]'), 'withdrawn');
    assert.ok(rows.some((row) => row.startsWith('✕ Denied by Erik Lund: ')));
  });
});
