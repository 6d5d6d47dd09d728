import assert from 'node:assert/strict';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { Findings } from '../../../src/server/findings.ts';
import { Library, type ReadHolding } from '../../../src/server/library.ts';
import { holdingOf } from './holding.ts';

const models = readModels();

/** A document that tells of twenty strikes, and of what came last. */
function holding(name: string, last: string): ReadHolding {
  const strikes = Array.from(
    { length: 20 },
    (_, day) => `The dockers of Tilden struck on ${String(day + 1)} May 2031.`,
  );
  const bare = holdingOf([...strikes, last].join('\n\n'), { name });
  return { ...bare, annotations: annotate(bare.article, models) };
}

/** Findings over two documents; whoever lets messages in may do something then. */
class Desk {
  readonly library = new Library(readCorpusModels());
  readonly findings: Findings;
  onPause: () => void = () => undefined;
  pauses = 0;

  constructor() {
    this.findings = new Findings(this.library, () => {
      this.pauses++;
      this.onPause();
      return Promise.resolve();
    });
    this.library.put(holding('one', 'The police arrested two dockers.'));
    this.library.put(holding('other', 'The mayor met the dockers.'));
  }
}

const key = 'file:///news/one.txt';
const never = (): boolean => false;

describe('comparing a document with the others', () => {
  it('lets messages in, and finds what is found at once', async () => {
    const desk = new Desk();
    assert.ok(await desk.findings.prepare(never));
    const found = await desk.findings.compared(key, never);
    assert.ok(desk.pauses > 2, String(desk.pauses));
    assert.ok((found?.events.length ?? 0) > 20);
    assert.deepEqual(found, new Desk().findings.corroboration(key));
  });

  it('is dropped at the next step where an edit overtakes it', async () => {
    const desk = new Desk();
    const isOvertaken = (): boolean => desk.pauses > 1;
    assert.equal(await desk.findings.prepare(isOvertaken), false);
    assert.equal(await desk.findings.compared(key, isOvertaken), undefined);
    assert.equal(desk.pauses, 3);
  });

  it('answers for the library as it is by then', async () => {
    const desk = new Desk();
    const newer = holding('one', 'Nobody was arrested.');
    desk.onPause = () => {
      if (desk.library.get(key) !== newer) desk.library.put(newer);
    };
    const found = await desk.findings.compared(key, never);
    desk.onPause = () => undefined;
    assert.deepEqual(found, desk.findings.corroboration(key));
    assert.deepEqual(
      found?.events.map(({ id }) => id),
      newer.annotations.events.map(({ id }) => id),
    );
  });
});
