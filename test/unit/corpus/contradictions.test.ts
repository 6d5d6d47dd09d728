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
});
