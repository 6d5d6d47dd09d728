import type { ArticleRow } from '../../protocol/requests.ts';
import type { Desk } from '../desk.ts';
import { plainLine } from '../escape.ts';
import { articleRef } from '../library.ts';

/** Answers `crossread/articles`: all that was read, and what was left alone with its reason. */
export function articles({ findings }: Desk): readonly ArticleRow[] {
  return findings.library.all().map((holding) => {
    const { open, unread, annotations } = holding;
    const published = annotations?.published;
    return {
      ...articleRef(holding),
      open,
      publishedBasis: published?.basis ?? 'unknown',
      unread: unread === null ? null : plainLine(unread),
      doubt: published?.doubt ? plainLine(published.doubt) : null,
    };
  });
}
