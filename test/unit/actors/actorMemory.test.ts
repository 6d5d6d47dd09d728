import assert from 'node:assert/strict';
import { resolveActors } from '../../../src/engine/actors/resolve.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import type { Actor } from '../../../src/engine/model.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';
import { shippedModels } from './reading.ts';

function read(text: string, memory?: Memory): readonly Actor[] {
  const article = readArticle({ id: 'test', text, format: 'plain' }, memory);
  const syntax = parseSyntax(article, shippedModels(), memory);
  const actors = resolveActors(article, syntax, shippedModels(), memory);
  memory?.finish(article);
  return actors;
}

/** The actors of one text after another, each held against a first reading of it. */
function readAll(...texts: readonly string[]): (readonly Actor[])[] {
  const memory = new Memory();
  return texts.map((text) => {
    const actors = read(text, memory);
    assert.deepEqual(actors, read(text), text);
    return actors;
  });
}

/** What is told of actors, wherever their mentions stand. */
function said(actors: readonly Actor[]): readonly unknown[] {
  return actors.map(({ name, mentions }) => [name, mentions.map(({ text, why = '' }) => [text, why])]);
}

function named(actors: readonly Actor[], name: string): Actor {
  const actor = actors.find((one) => one.name === name);
  assert.ok(actor, `no ${name} among ${actors.map((one) => one.name).join(', ')}`);
  return actor;
}

const first = 'Ines Varga, the president of the Tilbrook Harbour Board, opened the pier on Monday.';
const last = 'The president then thanked the Harbour Board. Mara Holm of Brenner Steel Ltd came with Varga.';

describe('actors of an article that is being edited', () => {
  it('are the same objects where an edit behind them names nobody', () => {
    const [before, now] = readAll(
      [first, last, 'Rain fell on the coast.'].join('\n\n'),
      [first, last, 'Heavy rain fell on the coast.'].join('\n\n'),
    );
    assert.ok(before!.length >= 4);
    for (const [index, actor] of now!.entries()) assert.equal(actor, before![index]);
  });

  it('keep the mentions that stand before an edit, and tell anew where the others stand', () => {
    const [before, now] = readAll(
      [first, 'Rain fell on the coast.', last].join('\n\n'),
      [first, 'Heavy rain fell on the long coast.', last].join('\n\n'),
    );
    const [one, other] = [named(before!, 'Ines Varga').mentions, named(now!, 'Ines Varga').mentions];
    assert.equal(other.length, 4);
    assert.deepEqual(
      other.map((mention, index) => mention === one[index]),
      [true, true, false, false],
    );
    assert.deepEqual(
      other.map(({ start }, index) => start - one[index]!.start),
      [0, 0, 11, 11],
    );
  });

  it('follow the words that are put between them', () => {
    readAll(
      [first, last].join('\n\n'),
      [first.replace('the president', 'now the president'), last].join('\n\n'),
      [first.replace('opened', 'has opened'), last.replace('then', 'there and then')].join('\n\n'),
      [first, last.replace('came', 'and many others came')].join('\n\n'),
    );
  });

  it('change with a role that a description elsewhere repeats', () => {
    const texts = ['president', 'director', 'former president', 'president'].map((office) =>
      [first.replace('president', office), 'Rain fell on the coast.', last].join('\n\n'),
    );
    const all = readAll(...texts);
    const roles = all.map(
      (actors) => named(actors, 'Ines Varga').mentions.filter(({ kind }) => kind === 'role').length,
    );
    assert.deepEqual(roles, [2, 1, 2, 2]);
  });

  it('change with a second one to whom a description may go', () => {
    const [one, two] = ['Ana Voss spoke.', 'Ana Voss, the president of the federation, spoke.'].map((middle) =>
      [first, middle, last].join('\n\n'),
    );
    const all = readAll(one!, two!, one!);
    const roles = all.map(
      (actors) => named(actors, 'Ines Varga').mentions.filter(({ kind }) => kind === 'role').length,
    );
    assert.deepEqual(roles, [2, 1, 2]);
  });

  const norway = 'Officials in Norway met engineers.';
  const heard = 'They heard the Northern Mill Federation';
  for (const { what, versions } of [
    {
      what: 'the “the” that a paragraph ends with',
      versions: [`${first} Then came the\n\npresident of all.`, `${first} Then came a\n\npresident of all.`],
    },
    {
      what: 'what a capital does',
      versions: [`${norway}\n\nOslo said it would pay.`, `${norway}\n\nOslo was full of rain.`],
    },
    {
      what: 'a force behind a people',
      versions: [`${norway}\n\nThe Turkish navy came.`, `${norway}\n\nThe Turkish ships came.`],
    },
    {
      what: 'what follows a force',
      versions: [`${norway}\n\nThe Turkish navy came.`, `${norway}\n\nThe Turkish navy base burned.`],
    },
    {
      what: 'a force in the next paragraph',
      versions: [`${norway} There came the Turkish\n\nnavy came.`, `${norway} There came the Turkish\n\nsailors came.`],
    },
    {
      what: 'what follows a force in the next paragraph',
      versions: [
        `${norway} There came the Turkish navy\n\ncame.`,
        `${norway} There came the Turkish navy\n\nbase burned.`,
      ],
    },
    { what: 'brackets', versions: [`${norway}\n\n${heard} (NMF) sing.`, `${norway}\n\n${heard} and NMF sing.`] },
    {
      what: 'what stands before brackets',
      versions: [`${norway}\n\n${heard} "(NMF) sing.`, `${norway}\n\n${heard}, (NMF) sing.`],
    },
    {
      what: 'how near the next paragraph’s brackets are',
      versions: [`${norway}\n\n${heard}\n\n(NMF) came.`, `${norway}\n\n${heard} sing again\n\n(NMF) came.`],
    },
    {
      what: 'what stands before the next paragraph’s brackets',
      versions: [`${norway}\n\n${heard} "\n\n(NMF) came.`, `${norway}\n\n${heard} -\n\n(NMF) came.`],
    },
    {
      what: 'brackets that open before the next paragraph',
      versions: [`${norway}\n\n${heard} (\n\nNMF) came.`, `${norway}\n\n${heard} -\n\nNMF) came.`],
    },
    {
      what: 'brackets that close in the next paragraph',
      versions: [`${norway} ${heard} (NMF\n\n) and left.`, `${norway} ${heard} (NMF\n\nand left.`],
    },
    {
      what: 'another name that the text gives',
      versions: [`${norway}\n\nJorge Reyes, nicknamed El Lobo, ran.`, `${norway}\n\nJorge Reyes, not El Lobo, ran.`],
    },
    {
      what: 'a place’s people',
      versions: [
        `They left Veldoria.\n\nTwo Veldorian officers came.`,
        `They left Veldoria.\n\nTwo Velderian officers came.`,
      ],
    },
    {
      what: 'the place that people come from',
      versions: [
        `They left Veldoria.\n\nTwo Veldorian officers came.`,
        `They left Tavronia.\n\nTwo Veldorian officers came.`,
      ],
    },
    {
      what: 'the name that stands before brackets',
      versions: [
        `${norway}\n\nThe Tilbrook Harbour Board (TKB) met. Then TKB left.`,
        `${norway}\n\nThe tilbrook harbour board (TKB) met. Then TKB left.`,
      ],
    },
    {
      what: 'the name in brackets behind a quoted one',
      versions: [
        `${norway}\n\nThe "Tilbrook Harbour Board" (TKB) met. Then TKB left.`,
        `${norway}\n\nThe "Tilbrook Harbour Board" (here) met. Then TKB left.`,
      ],
    },
    { what: 'white space in a name', versions: [`${norway}\n\nMara Holm sang.`, `${norway}\n\nMara\nHolm sang.`] },
  ])
    // prettier-ignore
    it(`change with ${what}`, () => {
      const read = readAll(...versions, versions[0]!);
      assert.equal(new Set(read.map((actors) => JSON.stringify(said(actors)))).size, versions.length);
    });

  const middle = 'Ana Lund and Jon Holm sang in Bergdorf.';
  const end = 'Brenner Steel paid Varga. Ms Holm, a retired judge, thanked the judge.';
  const story = [first, middle, last, end].join('\n\n');

  it('are the same objects where a name comes or goes that can mean none of them', () => {
    const [before, now, again] = readAll(
      story,
      story.replace('sang', 'and Ivo Serran sang'),
      story.replace('sang', 'and Ivo Serra sang'),
      story,
    );
    assert.ok(named(now!, 'Ivo Serran'));
    assert.ok(named(again!, 'Ivo Serra'));
    assert.equal(named(now!, 'Ana Lund').mentions.length, 1);
    assert.equal(
      named(now!, 'Tilbrook Harbour Board').mentions[0],
      named(before!, 'Tilbrook Harbour Board').mentions[0],
    );
    const [one, two, three] = readAll(story, `${story} There came Ivo Serran.`, story);
    for (const actor of one!) assert.equal(actor, named(two!, actor.name));
    assert.deepEqual(three, one);
  });

  for (const [what, typed] of [
    ['a surname', ['Varga', 'Holm', 'Lund', 'Serran']],
    ['a whole name', ['Ines Varga', 'Jon Holm', 'Edith Holm', 'Ana Lund Holm', 'Jon Holms']],
    ['a first name', ['Ines', 'Mara', 'Jon']],
    ['a body', ['Harbour Board', 'THB', 'Brenner Steel', 'Brenner', 'Tilbrook Dockers Union (TDU)']],
    ['a place', ['Bergdorf', 'Mount Bergdorf', 'Bergdorfer', 'Oslo', 'Norway', 'Lisse River']],
    [
      'a name beside a role',
      ['president Ivo Serran', 'Ivo Serran, a judge,', 'Ivo Serran (the judge)', 'a judge, Ivo Serran,'],
    ],
    ['a name that a force has', ['Bergdorf police', 'Varga police']],
  ] as const)
    it(`are those of a first reading where ${what} comes and goes before, between and behind them`, () => {
      for (const at of ['opened', 'sang', 'then', 'paid', 'thanked the judge']) {
        const versions = typed.flatMap((name) => [story.replace(at, `and ${name} ${at}`), story]);
        readAll(story, ...versions, story.replace(at, typed.join(' and ')), story);
      }
    });

  it('are those of a first reading where a name that came is named again', () => {
    const came = story.replace('sang', 'and Ivo Serran sang');
    const [, , , again] = readAll(story, came, came.replace('paid', 'and Serran paid'), `${came} Mr Serran left.`);
    assert.equal(named(again!, 'Ivo Serran').mentions.length, 2);
  });

  it('have other ids where somebody with the same one comes before them', () => {
    const versions = ['nobody', 'Brenner & Steel Ltd'].map((met) => `Then ${met} came there.\n\n${end}\n\nBrenner Steel Ltd paid.`); // prettier-ignore
    const ids = readAll(...versions, versions[0]!).map((actors) => actors.map(({ id }) => id));
    assert.deepEqual(ids[2], ids[0]);
    assert.ok(ids[1]!.includes('brenner-steel-ltd-2'), ids[1]!.join(' '));
  });

  it('change with the outlet and with the headline', () => {
    const body = [first, 'The Courier said so. The Board met.', last].join('\n\n');
    readAll(body, `The Merrow Courier\n\n${body}`, `Harbour Board opens pier\n\n${body}`, body);
  });
});
