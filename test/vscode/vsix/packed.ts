import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root, samples } from '../../support/vscode/root.ts';
import { Desk, screenshotOnFailure } from '../../support/vscode/session.ts';
import type { Workbench } from '../../support/vscode/workbench.ts';

/** Largest size of the packed extension, in bytes. */
const budget = 12_000_000;

describe('the packed extension', () => {
  const vsix = path.join(root, '.cache/test-vscode/crossread.vsix');
  let desk: Desk | undefined;
  let window: Workbench;
  before(async function () {
    this.timeout(120_000);
    mkdirSync(path.dirname(vsix), { recursive: true });
    await createVSIX({
      cwd: root,
      packagePath: vsix,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
    // In a folder that nobody has declared safe: nothing of Crossread needs that.
    desk = await Desk.open({ vsix, workspaceTrust: true });
    window = await desk.window(samples);
  });
  after(() => desk?.close());
  afterEach(screenshotOnFailure(() => window));

  it('is small', () => {
    const { size } = statSync(vsix);
    assert.ok(size < budget, `${size} bytes`);
  });

  it('holds what runs and what is read, and no sources', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    for (const file of ['dist/client.js', 'dist/server.js', 'media/icon.png', 'package.nls.json', 'README.md'])
      assert.ok(files.includes(file), `${file} is missing`);
    assert.ok(files.some((file) => file.startsWith('models/')));
    assert.ok(files.some((file) => file.startsWith('samples/')));
    assert.deepEqual(
      files.filter((file) => /(^|\/)(src|test|tools|training|bench|node_modules|docs)\/|\.ts$|\.map$/.test(file)),
      [],
    );
  });

  it('reads the samples where it is installed, in a restricted window', async () => {
    await window.openFiles('000_northline_wire.txt', '001_coastal_ledger.txt');
    await window.openSidebar();
    await window.row('Actors', / mentions? in \d articles?/);
    await window.row('Events', /^Conflicts, /);
    await window.until(
      () => window.dates(),
      (dates) => dates.length > 0,
      'dates',
    );
    await window.page.getByText('Restricted Mode').first().waitFor();
  });
});
