import assert from 'node:assert/strict';
import { onlyTime, valuesOf } from './support.ts';

describe('holidays', () => {
  it('fall by their rule', () => {
    assert.equal(onlyTime('They met on Thanksgiving 2016.', '2025-02-28').value, '2016-11-24');
    assert.equal(onlyTime('They met on Easter Monday 2024.', '2025-02-28').value, '2024-04-01');
    assert.equal(onlyTime('They met on Memorial Day 2022.', '2025-02-28').value, '2022-05-30');
    assert.equal(onlyTime('They met at Orthodox Easter 2021.', '2025-02-28').value, '2021-05-02');
    assert.equal(onlyTime('They met on Victoria Day 2021.', '2025-02-28').value, '2021-05-24');
  });

  it('follow the moon by table', () => {
    assert.equal(onlyTime('They met at Lunar New Year 2024.', '2025-02-28').value, '2024-02-10');
    assert.equal(onlyTime('They met on Eid al-Fitr 2018.', '2025-02-28').value, '2018-06-15');
    assert.equal(onlyTime('They fasted for Ramadan 2018.', '2025-02-28').value, '2018-05-16/2018-06-13');
  });

  it('take the nearest year, by direction and tense', () => {
    assert.equal(onlyTime('They met last Christmas.', '2025-02-28').value, '2024-12-25');
    assert.equal(onlyTime('They will meet on Christmas Eve.', '2025-02-28').value, '2025-12-24');
  });

  it('need their country where many have one of the name', () => {
    assert.deepEqual(valuesOf("They wrote on Russia's National Day and marched on Independence Day.", '2024-06-19'), [
      'National Day = 2024-06-12',
      'Independence Day = unknown',
    ]);
    assert.equal(onlyTime('Indian Republic Day was quiet.', '2024-03-01').value, '2024-01-26');
  });
});
