import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { defaultSettings } from '../src/protocol/settings.ts';
import { marksNotification, type Marks } from '../src/protocol/requests.ts';
import { percentile, type Figure } from './measure.ts';
import { longText } from './texts.ts';

const server = join(import.meta.dirname, '..', 'dist', 'server.js');
/** About 10,000 words of English news prose. */
const articleLength = 60_000;
const keystrokes = 60;

/** Start of the built server, and how long after a keystroke in a long article its marks arrive. */
export async function serverFigures(texts: readonly string[]): Promise<readonly Figure[]> {
  const began = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<number, () => void>();
  connection.onNotification(marksNotification, (marks: Marks) => waiting.get(marks.version)?.());
  connection.listen();
  const marksOf = (version: number): Promise<void> => new Promise((resolve) => waiting.set(version, resolve));

  const initializationOptions = { settings: defaultSettings, readsFiles: false, commandLinks: false };
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions,
  });
  const started = performance.now() - began;
  await connection.sendNotification('initialized', {});

  const uri = 'untitled:long.txt';
  const first = marksOf(1);
  const opened = performance.now();
  const text = longText(texts, articleLength);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  });
  await first;
  const firstMarks = performance.now() - opened;

  const delays: number[] = [];
  const line = Math.floor(text.split('\n').length / 2);
  for (let version = 2; version < keystrokes + 2; version++) {
    const done = marksOf(version);
    const typed = performance.now();
    const position = { line, character: 0 };
    const contentChanges = [{ range: { start: position, end: position }, text: 'x' }];
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await done;
    delays.push(performance.now() - typed);
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return [
    { name: 'server: start to initialize reply', value: started, unit: 'ms' },
    { name: 'server: open a 10,000-word article to its first marks, models loaded', value: firstMarks, unit: 'ms' },
    { name: 'server: keystroke to marks in it, median', value: percentile(delays, 0.5), unit: 'ms' },
    { name: 'server: keystroke to marks in it, 95th percentile', value: percentile(delays, 0.95), unit: 'ms' },
  ];
}
