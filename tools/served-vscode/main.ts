// `node tools/served-vscode/main.ts [FOLDER] [--port N]`: a real VS Code on the folder, with this checkout's extension.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
const port = values.port === undefined ? undefined : Number(values.port);
if (positionals.length > 1 || (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))) {
  console.error('usage: node tools/served-vscode/main.ts [FOLDER] [--port N]');
  process.exit(2);
}

const vscode = await serve({
  folder: positionals[0] ?? null,
  extension: fileURLToPath(new URL('../..', import.meta.url)),
  ...(port === undefined ? {} : { port }),
});
console.log(`\nVS Code is ready at\n\n  ${vscode.url}\n`);

const finish = () => {
  void vscode.stop().then(() => process.exit(0));
};
process.once('SIGINT', finish);
process.once('SIGTERM', finish);
