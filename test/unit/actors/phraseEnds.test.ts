import assert from 'node:assert/strict';
import { phraseEnds } from '../../../src/engine/actors/phraseEnds.ts';

describe('telling phrases from those of a list by their ends', () => {
  const may = phraseEnds(['veldoria', 'republic of tavia', 'östmark']);

  it('lets those of the list through, however they are written', () => {
    assert.ok(may('Veldoria', 'Veldoria'));
    assert.ok(may('REPUBLIC', 'TAVIA'));
    assert.ok(may('Östmark', 'Östmark'));
  });

  it('lets through what has marks or other letters at its ends', () => {
    for (const [first, last] of [
      ['V.', 'V.'],
      ['V', 'V'],
      ['', ''],
      ['Xé', 'X'],
      ['Xan', 'X.'],
    ] as const)
      assert.ok(may(first, last));
  });

  it('holds others', () => {
    assert.ok(!may('Zeldoria', 'Zeldoria'));
    assert.ok(!may('Veldoria', 'Harbour'));
  });
});
