import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commands } from '../../src/protocol/commands.ts';
import { defaultSettings } from '../../src/protocol/settings.ts';

interface Manifest {
  readonly icon: string;
  readonly main: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly keywords: readonly string[];
  readonly enabledApiProposals?: unknown;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown };
    readonly virtualWorkspaces: unknown;
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly colors: readonly {
      readonly id: string;
      readonly description: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
    readonly configuration: readonly {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly markdownDescription: string }>
      >;
    }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
  };
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const exists = (file: string) => existsSync(new URL(`../../${file}`, import.meta.url));
const text = read('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Readonly<
  Record<string, { readonly default: unknown; readonly markdownDescription: string }>
>;

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the manifest', () => {
  it('offers every command of the protocol, and no other', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(commands).sort());
  });

  it('uses only commands that are there in menus and keys', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of used) if (command !== undefined) assert.ok(known.has(command), command);
  });

  it('has a text for every name that it leaves to package.nls.json, and no text too many', () => {
    const named = [...text.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(JSON.parse(read('package.nls.json')) as object).sort());
  });

  it('gives every colour a value in each kind of theme', () => {
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('shows dates in colours that can be read on the ground of each kind of theme', () => {
    const dates = contributes.colors.find(({ id }) => id === 'crossread.dateForeground')?.defaults;
    const grounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
    for (const [theme, ground] of Object.entries(grounds))
      assert.ok(contrast(dates?.[theme] ?? ground, ground) >= 4.5, theme);
  });

  it('has the defaults that the protocol counts on', () => {
    const { articles, dates } = defaultSettings;
    assert.equal(settings['crossread.enabled']?.default, defaultSettings.enabled);
    assert.deepEqual(settings['crossread.articles.include']?.default, articles.include);
    assert.deepEqual(settings['crossread.articles.exclude']?.default, articles.exclude);
    assert.equal(settings['crossread.articles.maximumSize']?.default, articles.maximumSize);
    assert.equal(settings['crossread.articles.maximumFiles']?.default, articles.maximumFiles);
    assert.equal(settings['crossread.dates.display']?.default, dates.display);
    assert.equal(settings['crossread.dates.maximum']?.default, dates.maximum);
  });

  it('describes every setting, and has few', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings)) assert.ok(markdownDescription, name);
    assert.ok(Object.keys(settings).length <= 15);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.map(({ configuration }) => configuration),
    ];
    for (const file of files) assert.ok(exists(file), file);
  });

  it('wakes up for articles and for nothing else', () => {
    for (const event of manifest.activationEvents)
      assert.match(event, /^onLanguage:(plaintext|markdown|html|article)$/);
  });

  it('works in restricted and virtual folders, on no API that cannot be published', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.enabledApiProposals, undefined);
  });

  it('says what to do in every state in which a view is empty', () => {
    for (const { id } of Object.values(contributes.views).flat()) {
      const states = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      for (const state of ['off', 'failed', 'reading', 'idle', 'ready'])
        assert.ok(
          states.some((when) => when.includes(state)),
          `${id} ${state}`,
        );
    }
  });

  it('binds keys only in the text of an article', () => {
    for (const { command, when } of contributes.keybindings)
      assert.ok(when?.includes('editorTextFocus') && when.includes('editorLangId'), command);
  });

  it('types against the oldest editor that it runs in', () => {
    const floor = /(\d+\.\d+)/.exec(manifest.engines.vscode)?.[1];
    assert.ok(floor && manifest.devDependencies['@types/vscode']?.includes(floor));
  });
});

describe('the grammars', () => {
  it('are well formed, and include only what is there', () => {
    for (const { path, scopeName } of contributes.grammars) {
      const grammar = JSON.parse(read(path)) as {
        scopeName: string;
        repository?: object;
        patterns: { include?: string }[];
      };
      assert.equal(grammar.scopeName, scopeName);
      for (const { include } of grammar.patterns)
        if (include?.startsWith('#')) assert.ok(include.slice(1) in (grammar.repository ?? {}), include);
    }
  });
});
