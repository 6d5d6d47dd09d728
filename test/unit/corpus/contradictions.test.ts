import assert from 'node:assert/strict';
import { contradiction } from '../../../src/corpus/matching/contradictions.ts';
import { readRecord } from '../../../src/corpus/reading/record.ts';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { write, type Written, type WrittenEvent } from './writing.ts';

const { rarity } = readCorpusModels();

function between(one: Written, other: Written): number {
  const [here, there] = [one, other].map((each) => readRecord(write(each), rarity).events[0]!);
  return contradiction(here!, there!);
}

const article = (id: string, text: string, event: WrittenEvent): Written => ({ id, text, events: [event] });
const put = (id: string, text: string): Written => article(id, text, { trigger: 'put', lemma: 'put' });

describe('what speaks against one happening', () => {
  it('is nothing where all goes together', () => {
    const fire = (id: string): Written =>
      article(id, `Report ${id}: the mill of Velden burned for two hours.`, {
        trigger: 'burned',
        lemma: 'burn',
        on: '2031-05-06',
      });
    assert.equal(Math.max(0, between(fire('a'), fire('b'))), 0);
  });

  it('are times far apart', () => {
    const old = article('old', 'The last full stoppage cost the harbour nine days.', {
      trigger: 'stoppage',
      on: '2016-10',
    });
    const now = article('now', 'Dockers began a stoppage over new cranes.', { trigger: 'stoppage', on: '2031-05-06' });
    assert.ok(between(old, now) > 50);
  });

  it('is a verb that says little by itself, with nothing else in common', () => {
    assert.ok(
      between(put('a', 'The mayor put guarantees in writing.'), put('b', 'Exporters put losses near nine million.')) >
        0,
    );
  });

  it('is that one of them is an earlier one of its sort', () => {
    const contract = (id: string, text: string, modifier: string): Written => {
      const start = text.indexOf(modifier);
      return article(id, text, {
        trigger: 'contract',
        type: 'agreement',
        arguments: [{ role: 'modifier', start, end: start + modifier.length }],
      });
    };
    const earlier = contract('a', "The guild's previous contract ran out in May.", 'previous');
    const present = contract('b', 'The guild signed a new contract with the mill.', 'new');
    assert.ok(between(earlier, present) > 0);
    assert.ok(between(earlier, { ...earlier, id: 'c' }) <= 0);
  });

  it('is such a verb beside another word that it has no more than a meaning in common with', () => {
    const settled = article('b', 'A judge settled the quarrel about the bridge.', {
      trigger: 'settled',
      lemma: 'settle',
    });
    assert.ok(between(put('a', 'Exporters put losses near nine million.'), settled) > 0);
    const part = article('b', 'Eleven crews took part.', { trigger: 'took part', lemma: 'take part' });
    const took = article('a', 'Mooring took an hour.', { trigger: 'took', lemma: 'take' });
    assert.ok(between(took, part) > 0);
  });

  it('is that one side gave what the other gave in return', () => {
    const actors = [
      { name: 'Calderra', type: 'country' },
      { name: 'Ostmark', type: 'country' },
    ] as const;
    const gave = (id: string, giver: string, getter: string, gift: string): Written => ({
      id,
      actors,
      text: `${giver} supplied ${gift} to ${getter}.`,
      events: [{ trigger: 'supplied', lemma: 'supply', type: 'transfer', agents: [giver], others: [getter] }],
    });
    const grain = gave('a', 'Calderra', 'Ostmark', 'forty thousand tonnes of grain');
    assert.equal(Math.max(0, between(grain, gave('b', 'Calderra', 'Ostmark', 'wheat on credit'))), 0);
    assert.ok(between(grain, gave('b', 'Ostmark', 'Calderra', 'turbines for its power stations')) > 0);
  });
});
