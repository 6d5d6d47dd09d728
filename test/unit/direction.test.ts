import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({ cwd: root });

async function complaints(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('the direction of knowledge', function () {
  this.timeout(60_000);

  const forbidden: readonly (readonly [string, string])[] = [
    ['src/engine/annotate.ts', "import '../corpus/corpus.ts';"],
    ['src/engine/times/resolve.ts', "import '../../corpus/corpus.ts';"],
    ['src/engine/annotate.ts', "import 'node:fs';"],
    ['src/engine/annotate.ts', "import 'vscode';"],
    ['src/corpus/corpus.ts', "import '../server/main.node.ts';"],
    ['src/corpus/corpus.ts', "import 'node:path';"],
    ['src/protocol/requests.ts', "import '../engine/model.ts';"],
    ['src/server/createServer.ts', "import 'node:fs';"],
    ['src/server/createServer.ts', "import '../disk/models.ts';"],
    ['src/server/features/hover.ts', "import 'vscode';"],
    ['src/client/extension.ts', "import '../engine/annotate.ts';"],
    ['src/client/views/actors.ts', "import '../../corpus/corpus.ts';"],
    ['src/cli/main.ts', "import '../server/main.node.ts';"],
  ];
  for (const [file, code] of forbidden) {
    it(`forbids ${code} in ${file}`, async () => {
      assert.ok((await complaints(file, code)).includes('no-restricted-imports'));
    });
  }

  it('forbids the engine a clock, randomness and the console', async () => {
    assert.ok(
      (await complaints('src/engine/annotate.ts', 'export const now = Date.now();')).includes(
        'no-restricted-properties',
      ),
    );
    assert.ok(
      (await complaints('src/engine/annotate.ts', 'export const now = new Date();')).includes('no-restricted-syntax'),
    );
    assert.ok(
      (await complaints('src/corpus/corpus.ts', 'export const x = Math.random();')).includes(
        'no-restricted-properties',
      ),
    );
    assert.ok((await complaints('src/engine/annotate.ts', "console.log('x');")).includes('no-restricted-globals'));
  });

  it('lets the command line know the corpus and the disk', async () => {
    assert.deepEqual(
      await complaints('src/cli/main.ts', "import '../corpus/corpus.ts';\nimport '../disk/models.ts';"),
      [],
    );
  });
});
