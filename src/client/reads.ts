/** Languages whose documents may be articles. */
export const articleLanguages = ['plaintext', 'markdown', 'html', 'article'] as const;

/** Schemes of documents that are no reader's articles: older versions, output, settings. */
const otherSchemes = new Set([
  'output',
  'debug',
  'git',
  'gitfs',
  'vscode-settings',
  'vscode-userdata',
  'search-editor',
  'comment',
]);

/** Characters at the start of a document that are looked at. */
const looked = 6000;
/** Words that follow each other with nothing but prose marks between them; code and lists of files have no such run. */
const proseRun = 12;

/** What the client knows of a document before the server runs. */
export interface Candidate {
  readonly languageId: string;
  readonly scheme: string;
  /** The start of its text is enough. */
  readonly text: string;
}

/** Whether documents of this language and scheme are handed to the server. */
export function isHandedOver(languageId: string, scheme: string): boolean {
  return (articleLanguages as readonly string[]).includes(languageId) && !otherSchemes.has(scheme);
}

/**
 * Whether a document is worth starting the server for. Web pages and Markdown are open in many windows that have no
 * article in them; a cheap look for a run of plain words keeps Crossread out of those.
 */
export function looksReadable({ languageId, scheme, text }: Candidate): boolean {
  if (!isHandedOver(languageId, scheme)) return false;
  if (languageId === 'article') return true;
  let run = 0;
  for (const word of text.slice(0, looked).split(/\s+/)) {
    run = /^["'“‘(]?\p{L}[\p{L}’'-]*[.,;:!?"'”’)]*$/u.test(word) ? run + 1 : 0;
    if (run >= proseRun) return true;
  }
  return false;
}
