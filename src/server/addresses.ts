import type { ArticleFormat } from '../engine/model.ts';

/** Schemes whose documents are no reader's articles: older versions, output, settings. */
const otherSchemes = new Set([
  'comment',
  'debug',
  'git',
  'gitfs',
  'github-pr',
  'output',
  'pr',
  'review',
  'search-editor',
  'svn',
  'timeline',
  'vscode-local-history',
  'vscode-settings',
  'vscode-userdata',
  'walkThrough',
  'walkThroughSnippet',
]);

function scheme(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

/** Whether a document of this address is read at all. */
export function isReadable(uri: string): boolean {
  return !otherSchemes.has(scheme(uri));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One name for one document. Clients and disks write the same address in different ways (`%20`, `%3A`, the drive
 * letter's case); whatever is stored or compared goes by this key, whatever is sent out keeps its owner's spelling.
 */
export function keyOf(uri: string): string {
  const key = decodePercent(uri);
  return /^file:\/\/\/[A-Za-z]:/u.test(key) ? `file:///${key.charAt(8).toLowerCase()}${key.slice(9)}` : key;
}

/** The last part of an address, as a reader knows it: `001.txt`, `Untitled-1`. */
function baseName(uri: string): string {
  const path = decodePercent(uri.split(/[?#]/u, 1)[0] ?? '');
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.indexOf(':')) + 1);
}

/** A short label: the base name without its ending. */
export function labelOf(uri: string): string {
  const name = baseName(uri);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Format by the editor's language where it says one, else by the name's ending. */
export function formatOf(uri: string, languageId: string | undefined): ArticleFormat {
  if (languageId === 'html' || languageId === 'markdown') return languageId;
  const name = baseName(uri).toLowerCase();
  if (name.endsWith('.html') || name.endsWith('.htm')) return 'html';
  return name.endsWith('.md') ? 'markdown' : 'plain';
}

/** The path below the folder, with `/`; null where the address is not inside it. */
export function pathBelow(folder: string, uri: string): string | null {
  const root = keyOf(folder);
  const prefix = root.endsWith('/') ? root : `${root}/`;
  const key = keyOf(uri);
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}
