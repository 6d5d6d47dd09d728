import type { Location } from '../../protocol/model.ts';
import type { Certainty } from '../../protocol/requests.ts';

/** A line of a tree as data: all that is shown, said aloud and done with it, without the editor's types. */
export interface Row {
  /** Stable over refreshes, so that what is unfolded stays unfolded. */
  readonly id: string;
  /** What type-to-find looks at; the name first. */
  readonly label: string;
  /** Faint, after the label. */
  readonly description: string | null;
  readonly tooltip: string | null;
  /** What a screen reader says: everything the row shows, in words. */
  readonly spoken: string;
  /** Name of a theme icon, with the colour id it takes. */
  readonly icon: { readonly name: string; readonly color: string | null } | null;
  /** How surely it is told, as a sign at the row's end; null where the row tells nothing. */
  readonly certainty: Certainty | null;
  /** Where a click goes. */
  readonly location: Location | null;
  /** What the row is, for its context menu. */
  readonly context: 'actor' | 'article' | 'mention' | 'event' | 'telling' | 'conflict' | 'section' | 'fold';
  /** Whether it starts unfolded; null where nothing is below it. */
  readonly unfolded: boolean | null;
  readonly children: () => Promise<readonly Row[]>;
  /** Id of the actor or event behind it, for commands. */
  readonly subject: string | null;
}

/** What most rows have in common; a builder names the rest. */
export const plainRow = {
  description: null,
  tooltip: null,
  icon: null,
  certainty: null,
  location: null,
  unfolded: null,
  children: () => Promise.resolve([]),
  subject: null,
} satisfies Partial<Row>;

/** Most rows shown at once below one parent; the rest is behind a row of its own. */
const pageSize = 300;

/**
 * A long list in pages: the first rows, then one row that unfolds to the next page. Keeps a folder of ten thousand
 * articles as quick as one of ten.
 */
export function paged(rows: readonly Row[], parent: string): readonly Row[] {
  if (rows.length <= pageSize) return rows;
  const rest = rows.slice(pageSize);
  const label = `${rest.length} more`;
  return [...rows.slice(0, pageSize), folded(`${parent}/more`, label, rest)];
}

/** A row that holds others back until it is unfolded. */
export function folded(id: string, label: string, rows: readonly Row[], tooltip: string | null = null): Row {
  return {
    ...plainRow,
    id,
    label,
    tooltip,
    spoken: tooltip === null ? label : `${label}. ${tooltip}`,
    icon: { name: 'ellipsis', color: null },
    context: 'fold',
    unfolded: false,
    children: () => Promise.resolve(paged(rows, id)),
  };
}
