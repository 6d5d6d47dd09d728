import assert from 'node:assert/strict';
import { NameCounts } from '../../../src/engine/events/identity.ts';

describe('names of events', () => {
  it('are shared where events that stay have the name of one that goes or comes', () => {
    const counts = new NameCounts();
    assert.deepEqual(counts.exchange([], ['met-1', 'met-1', 'said-2', 'fell-3']), new Set());
    assert.deepEqual(counts.exchange(['met-1', 'fell-3'], ['said-2', 'rose-4']), new Set(['met-1', 'said-2']));
    assert.deepEqual(counts.exchange(['met-1', 'rose-4'], ['met-1', 'fell-3']), new Set());
    assert.deepEqual(counts.exchange(['said-2', 'said-2'], []), new Set());
  });
});
