import { spawnSync } from 'node:child_process';

export interface Measured {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly speed?: number;
  readonly error?: string;
}
export type Sets = Readonly<Record<string, Measured>>;

export interface Measurement {
  readonly script: string;
  readonly root: string;
}

/** Runs the scorer over a suite through a command line of the contract. */
export function measure(
  { script, root }: Measurement,
  suite: string,
  options: { readonly only?: readonly string[]; readonly commandLine?: string } = {},
): Sets {
  const only = options.only ? ['--only', options.only.join(',')] : [];
  const commandLine = options.commandLine ? ['--cli', options.commandLine] : [];
  const { stdout, stderr, error } = spawnSync(process.execPath, [script, suite, '--json', ...only, ...commandLine], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`the scorer could not be started: ${error.message}`, { cause: error });
  try {
    return (JSON.parse(stdout) as { sets: Sets }).sets;
  } catch (cause) {
    throw new Error(`the scorer printed no figures: ${stderr.slice(-400)}`, { cause });
  }
}
