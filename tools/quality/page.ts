import { bars, type Bar } from './bars.ts';
import type { Sets } from './measure.ts';

const actorSets = ['gum', 'wikigold', 'uner-ewt', 'crossner'];

function figureOf(sets: Sets, set: string, figure: string): number | null {
  if (!set.startsWith('mean of')) return sets[set]?.figures[figure] ?? null;
  const figures = actorSets.map((name) => sets[name]?.figures[figure] ?? 0);
  return figures.reduce((sum, value) => sum + value, 0) / figures.length;
}

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toPrecision(3);

function row(sets: Sets, { set, figure, bar, most }: Bar): string {
  const value = figureOf(sets, set, figure);
  const holds = value !== null && (most ? value <= bar : value >= bar);
  return `| ${set} | ${figure} | ${shown(value)} | ${most ? 'at most' : 'at least'} ${bar} | ${holds ? 'yes' : '**no**'} |`;
}

function barTables(sets: Sets): string {
  return Object.entries(bars)
    .map(([part, rows]) =>
      [
        `### ${part}`,
        '',
        '| set | figure | measured | bar | reached |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map((bar) => row(sets, bar)),
      ].join('\n'),
    )
    .join('\n\n');
}

/** A table of one figure each for several programs on the same sets. */
function peerTable(programs: Readonly<Record<string, Sets>>, figures: readonly string[]): string {
  const names = Object.keys(programs);
  const sets = [...new Set(Object.values(programs).flatMap((measured) => Object.keys(measured)))];
  const rows = sets.flatMap((set) =>
    [...figures, 'MB/s'].map((figure) => {
      const cells = names.map((name) => {
        const measured = programs[name]?.[set];
        return shown(figure === 'MB/s' ? measured?.speed : measured?.figures[figure]);
      });
      return `| ${set} | ${figure} | ${cells.join(' | ')} |`;
    }),
  );
  return [`| set | figure | ${names.join(' | ')} |`, `| --- | --- |${' --- |'.repeat(names.length)}`, ...rows].join(
    '\n',
  );
}

function allFigures(sets: Sets): string {
  const rows = Object.entries(sets).map(([name, { figures, error }]) => {
    const cells = Object.entries(figures).map(([figure, value]) => `${figure} ${shown(value)}`);
    return `| ${name} | ${error ? `not measured: ${error}` : cells.join(', ')} |`;
  });
  return ['| set | figures |', '| --- | --- |', ...rows].join('\n');
}

export interface Bench {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
  readonly atLeast?: boolean;
}

function benchTable(figures: readonly Bench[]): string {
  const rows = figures.map(({ name, value, unit, bar, atLeast }) => {
    const held = bar === undefined ? '' : `${atLeast ? 'at least' : 'at most'} ${bar}`;
    return `| ${name} | ${value.toPrecision(3)} ${unit} | ${held} |`;
  });
  return ['| what | measured | bar |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The page `docs/quality.md`, written from figures alone; what people read and judged stands in `reading.md` beside it. */
export function qualityPage(
  sets: Sets,
  dates: Readonly<Record<string, Sets>>,
  names: Readonly<Record<string, Sets>>,
  bench: readonly Bench[],
): string {
  return `# How good Crossread is, and how that is measured

Written by \`npm run quality\` from what the scorers printed; speeds by \`npm run bench\`. Everything is measured through the
command line that users have (\`crossread annotate | corroborate | actors\`), on development sets that no model was trained on.
Thresholds of matching and some settings of the taggers were chosen looking at them, so unseen articles may do worse.
Dates: strict and relaxed span F1 and value F1 as in TempEval-3. Actors: strict typed F1 over person, organisation and place
(\`typed3\`), pairwise F1 of aliases. Events: trigger F1; CoNLL F1; corroboration retrieval over all articles as one pile.
\`korea\` and \`port-strike\` are whole articles annotated by hand. What was judged by reading stands in [reading.md](reading.md).

## Against the bars

${barTables(sets)}

## Beside other libraries, same files, same run

Dates (all answer with the same publication date; trailing prepositions are taken off what they find):

${peerTable(dates, ['value', 'strict', 'relaxed'])}

Names:

${peerTable(names, ['typed3', 'precision', 'recall'])}

## Speed

${bench.length > 0 ? benchTable(bench) : 'Not measured in this run: `npm run bench` first.'}

## Every figure

${allFigures(sets)}
`;
}
