/** The settings under `crossread.` that the server needs, with the manifest's defaults. */
export interface Settings {
  readonly enabled: boolean;
  readonly articles: {
    /** Globs of workspace files that may be articles. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** Files longer than this many kilobytes are left alone, and said so. */
    readonly maximumSize: number;
    /** Most files read in the background. */
    readonly maximumFiles: number;
  };
  readonly dates: {
    readonly display: 'decoration' | 'inlayHint' | 'off';
    /** Most date decorations in one editor. */
    readonly maximum: number;
  };
  readonly conflicts: {
    /** Conflicts of open articles as diagnostics too. */
    readonly inProblems: boolean;
  };
  /** Semantic tokens for actors, events and dates; off where it is left out. */
  readonly semanticTokens?: boolean;
}

export const defaultSettings: Settings = {
  enabled: true,
  articles: {
    include: ['**/*.{txt,md,html,htm,article}'],
    exclude: ['**/node_modules/**', '**/.git/**', '**/{README,CHANGELOG,LICENSE,LICENCE,CONTRIBUTING}*'],
    maximumSize: 2048,
    maximumFiles: 5000,
  },
  dates: { display: 'decoration', maximum: 500 },
  conflicts: { inProblems: false },
};

/** What a client tells the server at `initialize`. */
export interface InitializationOptions {
  readonly settings: Settings;
  /** The client answers `crossread/readFile` and `crossread/findFiles`; else the server reads the disk itself. */
  readonly readsFiles: boolean;
  /** The client runs `command:` links of our own commands in hovers; else links are plain `file:` addresses. */
  readonly commandLinks: boolean;
}
