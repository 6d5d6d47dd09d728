import type { ArticleFormat } from '../engine/model.ts';

/** Format of a file by its ending; what has no known ending is plain text. */
export function formatOf(name: string): ArticleFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'html' || ending === 'htm') return 'html';
  return ending === 'md' ? 'markdown' : 'plain';
}
