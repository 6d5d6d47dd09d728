import * as vscode from 'vscode';
import { defaultSettings, type Settings } from '../protocol/settings.ts';

/** Settings that only the client needs. */
export interface ClientSettings {
  readonly hover: boolean;
  readonly underlines: boolean;
}

const section = 'crossread';

/** The settings as the server needs them, for the window. */
export function readSettings(): Settings {
  const of = vscode.workspace.getConfiguration(section);
  const { articles, dates, conflicts } = defaultSettings;
  return {
    enabled: of.get('enabled', defaultSettings.enabled),
    articles: {
      include: of.get('articles.include', articles.include),
      exclude: of.get('articles.exclude', articles.exclude),
      maximumSize: of.get('articles.maximumSize', articles.maximumSize),
      maximumFiles: of.get('articles.maximumFiles', articles.maximumFiles),
    },
    dates: {
      display: of.get('dates.display', dates.display),
      maximum: of.get('dates.maximum', dates.maximum),
    },
    conflicts: { inProblems: of.get('conflicts.inProblems', conflicts.inProblems) },
    semanticTokens: of.get('semanticTokens.enabled', false),
  };
}

export function readClientSettings(): ClientSettings {
  const of = vscode.workspace.getConfiguration(section);
  return { hover: of.get('hover.enabled', true), underlines: of.get('events.underline', true) };
}

/** Calls back after each change of a setting of ours. */
export function onSettingsChange(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}

/** Switches everything on or off, where the reader has last set it: in the workspace, or for all windows. */
export async function setEnabled(enabled: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const inWorkspace = configuration.inspect('enabled')?.workspaceValue !== undefined;
  await configuration.update(
    'enabled',
    enabled,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}
