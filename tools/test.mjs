// `npm test`: everything that must hold, one stage after the other; `npm test -- unit lsp` runs the stages named.
import { spawn } from 'node:child_process';
import { environment, root, setUp } from './setup.mjs';

const stages = [
  { name: 'typecheck', commands: [['tsc', '-b']] },
  { name: 'lint', commands: [['eslint', '.'], ['prettier', '--check', '--log-level', 'warn', '.'], ['knip']] },
  { name: 'unit', commands: [['c8', 'mocha', 'test/unit/**/*.test.ts']] },
  { name: 'build', commands: [['node', 'esbuild.mjs']] },
  { name: 'cli', commands: [['mocha', 'test/cli/**/*.test.ts']] },
  { name: 'lsp', commands: [['mocha', 'test/lsp/**/*.test.ts']] },
  { name: 'vscode', commands: [['node', 'test/vscode/run.ts']] },
];

/** Runs one command, output shown; its exit status and the counts of its closing lines "N passed, N failed". */
function perform([program, ...args]) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { cwd: root, env: environment, shell, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output = (output + chunk).slice(-100_000);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)];
      resolve({
        status: status ?? 1,
        passed: counts.reduce((sum, [, passed]) => sum + Number(passed), 0),
        failed: counts.reduce((sum, [, , failed]) => sum + Number(failed), 0),
      });
    });
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}; there are ${stages.map((stage) => stage.name).join(', ')}.`);
  process.exit(2);
}

setUp();
let passed = 0;
let failed = 0;
const broken = [];
for (const { name, commands } of stages.filter((stage) => asked.length === 0 || asked.includes(stage.name))) {
  console.log(`\n== ${name}`);
  for (const command of commands) {
    const result = await perform(command);
    passed += result.passed;
    failed += result.failed;
    if (result.status !== 0) {
      if (result.failed === 0) failed++;
      broken.push(`${name} (${command.join(' ')})`);
    }
  }
}
console.log(broken.length > 0 ? `\nBroken: ${broken.join(', ')}` : '\nAll stages hold.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
