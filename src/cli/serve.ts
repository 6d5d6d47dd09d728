import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Runs the language server that lies beside this program, over standard input and output; its exit status. */
export async function serveCommand(): Promise<number> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.js'), '--stdio'], { stdio: 'inherit' });
  const [status] = (await once(server, 'close')) as [number | null];
  return status ?? 1;
}
