import { defaultSettings, type Settings } from '../protocol/settings.ts';

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function strings(value: unknown, otherwise: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : otherwise;
}

function count(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/**
 * Settings as a client sends them, checked field by field: what is missing or of another type keeps its default, so
 * that one wrong line in an editor's settings never stops the reading.
 */
export function readSettings(value: unknown, defaults: Settings = defaultSettings): Settings {
  const given = fields(value);
  const articles = fields(given['articles']);
  const dates = fields(given['dates']);
  const display = dates['display'];
  const { articles: articleDefaults, dates: dateDefaults } = defaults;
  return {
    enabled: flag(given['enabled'], defaults.enabled),
    articles: {
      include: strings(articles['include'], articleDefaults.include),
      exclude: strings(articles['exclude'], articleDefaults.exclude),
      maximumSize: count(articles['maximumSize'], articleDefaults.maximumSize),
      maximumFiles: count(articles['maximumFiles'], articleDefaults.maximumFiles),
    },
    dates: {
      display:
        display === 'decoration' || display === 'inlayHint' || display === 'off' ? display : dateDefaults.display,
      maximum: count(dates['maximum'], dateDefaults.maximum),
    },
    conflicts: { inProblems: flag(fields(given['conflicts'])['inProblems'], defaults.conflicts.inProblems) },
    semanticTokens: flag(given['semanticTokens'], false),
  };
}

/** Whether the difference between two settings changes which files are read. */
export function readsOtherFiles(before: Settings, after: Settings): boolean {
  return JSON.stringify(before.articles) !== JSON.stringify(after.articles);
}
