#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { actorsCommand } from './actors.ts';
import { annotateCommand } from './annotate.ts';
import { corroborateCommand } from './corroborate.ts';
import type { InputOptions } from './input.ts';
import { reportCommand } from './report.ts';
import { serveCommand } from './serve.ts';

/** Exit status: 0 all answered, 1 some input could not be read, 2 wrong usage. */
const wrongUsage = 2;

type Verb = (paths: readonly string[], options: InputOptions) => Promise<number>;

function verb(program: Command, name: string, description: string, run: Verb): Command {
  return program
    .command(name)
    .description(description)
    .argument('[path...]', 'files (.txt, .md, .html) and folders')
    .option('--jsonl <file>', 'read one article a line from a file, or from standard input with -')
    .action(async (paths: string[], options: InputOptions) => {
      if (paths.length > 0 && options.jsonl !== undefined) program.error('error: give paths or --jsonl, not both');
      if (paths.length === 0 && options.jsonl === undefined)
        program.error('error: no input: give paths or --jsonl FILE');
      process.exitCode = await run(paths, options);
    });
}

function format(defaultFormat: string): Option {
  return new Option('--format <format>', 'shape of the output')
    .choices(['json', 'jsonl', 'text'])
    .default(defaultFormat);
}

const program = new Command('crossread')
  .description('Who, what and when in news articles, and which other articles tell the same. Offline.')
  .version(__CROSSREAD_VERSION__)
  .exitOverride();
verb(program, 'annotate', 'actors, dates and events of each article', annotateCommand).addOption(format('text'));
verb(
  program,
  'corroborate',
  'for each event: which other articles tell it, from how many origins',
  corroborateCommand,
).addOption(format('text'));
verb(program, 'actors', 'every actor over all articles, under all names', actorsCommand).addOption(format('text'));
verb(program, 'report', 'what the articles tell, together and against each other, as prose', reportCommand);
program
  .command('serve')
  .description('run the language server')
  .option('--stdio', 'talk over standard input and output')
  .action(async () => {
    process.exitCode = await serveCommand();
  });

// A reader that goes away (`crossread … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Turns what commander and the verbs throw into a message and an exit status. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
    return;
  }
  process.stderr.write(`crossread: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

program.parseAsync().catch(fail);
