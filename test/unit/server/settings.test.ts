import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings } from '../../../src/protocol/settings.ts';
import { readSettings, readsOtherFiles } from '../../../src/server/settings.ts';

describe('settings from a client', () => {
  it('are taken where they have the right form', () => {
    const given = {
      enabled: false,
      articles: { include: ['a/*.txt'], exclude: [], maximumSize: 5, maximumFiles: 7 },
      dates: { display: 'off', maximum: 3 },
      conflicts: { inProblems: true },
      semanticTokens: true,
    };
    assert.deepEqual(readSettings(given), given);
  });

  it('keep their defaults, each for itself, where they are missing or of another form', () => {
    const settings = readSettings({ articles: { maximumSize: 'big', maximumFiles: -1 }, dates: { display: 'loud' } });
    assert.deepEqual(settings, { ...defaultSettings, semanticTokens: false });
  });

  it('never throw, whatever is sent', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof readSettings(value).enabled === 'boolean'));
  });

  it('say whether other files are to be read', () => {
    const off = readSettings({ enabled: false });
    assert.ok(!readsOtherFiles(defaultSettings, off));
    assert.ok(readsOtherFiles(defaultSettings, readSettings({ articles: { exclude: ['old/**'] } })));
  });
});
