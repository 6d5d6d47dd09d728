import assert from 'node:assert/strict';
import { openContainer, packContainer } from '../../../src/engine/syntax/container.ts';

const bytes = packContainer(
  { title: 'Łódź' },
  new Map<string, ArrayBufferView>([
    ['odd', Int8Array.from([1, -2, 3])],
    ['numbers', Int32Array.from([7, -8])],
  ]),
);

function numbers(from: Uint8Array): number[] {
  const { buffer, offset, length } = openContainer(from).section('numbers');
  return [...new Int32Array(buffer, offset, length / 4)];
}

describe('a model file', () => {
  it('gives back what was put in', () => {
    assert.deepEqual(openContainer(bytes).facts, { title: 'Łódź' });
    assert.deepEqual(numbers(bytes), [7, -8]);
  });

  it('is read from any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    assert.deepEqual(numbers(moved.subarray(3)), [7, -8]);
  });

  it('says what is wrong with it', () => {
    assert.throws(() => openContainer(new Uint8Array(3)), /cut short/);
    assert.throws(() => openContainer(Uint8Array.from([255, 255, 0, 0, 1, 2, 3, 4])), /cut short/);
    assert.throws(() => openContainer(bytes).section('weights'), /lacks weights/);
    assert.throws(() => numbers(bytes.slice(0, bytes.length - 4)), /lacks numbers/);
    const other = bytes.slice();
    const at = new TextDecoder().decode(other).indexOf('"version":1') + '"version":'.length;
    other[at] = '9'.charCodeAt(0);
    assert.throws(() => openContainer(other), /version 9/);
  });
});
