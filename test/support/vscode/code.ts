// Takes the arguments that `@vscode/test-electron` gives a desktop VS Code, and runs the tests in the extension host of
// the served one: opens its page in Chromium, prints what the tests print, ends with their exit status.
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { serve } from '../../../tools/served-vscode/serve.ts';
import { launchChromium } from './chromium.ts';
import { results } from './root.ts';

/** Milliseconds for the whole run. */
const limit = 150_000;
const timedOut = 124;
const crashed = 70;

/** Lines of the workbench itself, which come the same way as what the tests print. */
const own = /^\[(?!.*test)|^(Resolv|Creating a socket|Updating additional|Error while|Ignoring|getaddrinfo|%c)/;

const given = process.argv.slice(2);
const option = (name: string) =>
  given.filter((argument) => argument.startsWith(`--${name}=`)).map((argument) => argument.slice(name.length + 3));
const folder = given.find((argument) => !argument.startsWith('-')) ?? null;
const [tests] = option('extensionTestsPath');
const [extension] = option('extensionDevelopmentPath');
if (tests === undefined || extension === undefined) {
  console.error('--extensionTestsPath and --extensionDevelopmentPath are needed');
  process.exit(2);
}

const vscode = await serve({
  folder,
  extension,
  payload: (authority) => [['extensionTestsPath', `${authority}${path.resolve(tests)}`]],
});
const browser = await launchChromium();
let status = timedOut;
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    page.on('crash', () => resolve(crashed));
    setTimeout(() => resolve(timedOut), limit).unref();
  });
  await page.exposeFunction('codeAutomationLog', (_: string, line: readonly unknown[]) => {
    if (process.env['CROSSREAD_VERBOSE'] || !own.test(String(line[0]))) console.log(...line);
  });
  await page.goto(vscode.url);
  status = await ended;
  if (status !== 0) {
    mkdirSync(results, { recursive: true });
    await page.screenshot({ path: path.join(results, 'extension-host-failed.png') }).catch(() => undefined);
  }
  if (status === timedOut) console.error(`Not done after ${limit / 1000} s.`);
} finally {
  await browser.close();
  await vscode.stop();
}
process.exit(status);
