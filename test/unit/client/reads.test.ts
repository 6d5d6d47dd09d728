import assert from 'node:assert/strict';
import { isHandedOver, looksReadable } from '../../../src/client/reads.ts';

const prose =
  'The harbour board met on Friday and agreed to lower the fees for small boats, its chair said. The vote was close.';

describe('what the server is started for', () => {
  it('is prose, in any of the languages and any kind of file', () => {
    for (const languageId of ['plaintext', 'markdown', 'html', 'article'])
      for (const scheme of ['file', 'untitled', 'vscode-vfs'])
        assert.ok(looksReadable({ languageId, scheme, text: prose }), `${languageId} ${scheme}`);
  });

  it('is prose inside markup too', () => {
    const text = `<html><head><script>let a = 1; b(c, d);</script></head><body>\n<p>${prose}</p>\n</body></html>`;
    assert.ok(looksReadable({ languageId: 'html', scheme: 'file', text }));
  });

  it('is no template, list of packages or empty page', () => {
    const template =
      '<div class="row">\n  <app-item *ngFor="let item of items" [value]="item"></app-item>\n</div>\n'.repeat(40);
    assert.ok(!looksReadable({ languageId: 'html', scheme: 'file', text: template }));
    const packages = 'left-pad==1.3.0\nfrozen-lake>=2\n'.repeat(80);
    assert.ok(!looksReadable({ languageId: 'plaintext', scheme: 'file', text: packages }));
    assert.ok(!looksReadable({ languageId: 'plaintext', scheme: 'untitled', text: '' }));
  });

  it('is no other language, and no older version, output or setting', () => {
    assert.ok(!isHandedOver('typescript', 'file'));
    for (const scheme of ['git', 'output', 'vscode-settings']) assert.ok(!isHandedOver('plaintext', scheme));
  });
});
