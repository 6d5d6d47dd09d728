import type { ArticleRef, ArticleRow } from '../../protocol/requests.ts';
import { paged, plainRow, type Row } from './row.ts';
import { dateWords, joined, spoken } from './words.ts';

/** Label, icon and tooltip of an article, wherever it stands in a tree. */
export function articleName(article: ArticleRef): Pick<Row, 'label' | 'icon' | 'tooltip'> {
  return {
    label: article.label,
    icon: { name: 'file-text', color: null },
    tooltip: [
      article.title ?? 'No title',
      article.published === null ? 'Date of publication not known' : `Published ${dateWords(article.published)}`,
    ].join('\n'),
  };
}

/** The Articles section of the Events view: what was read with its date, and what was left alone with the reason. */
export function articlesSection(articles: readonly ArticleRow[]): Row {
  const read = articles.filter((article) => article.unread === null);
  const unread = articles.filter((article) => article.unread !== null);
  const unsure = read.filter((article) => article.publishedBasis === 'unknown' || article.doubt !== null).length;
  const leftAlone = unread.length > 0 && `${unread.length} left alone`;
  const withoutDate = unsure > 0 && `${unsure} without a sure date`;
  return {
    ...plainRow,
    id: 'articles',
    label: 'Articles',
    description: joined(String(read.length), withoutDate, leftAlone),
    tooltip: 'What has been read, and what was left alone.',
    spoken: spoken(`Articles, ${read.length}`, withoutDate, leftAlone),
    icon: { name: 'files', color: null },
    context: 'section',
    unfolded: articles.length > 0 ? false : null,
    children: () => Promise.resolve(paged([...read, ...unread].map(articleRow), 'articles')),
  };
}

function articleRow(article: ArticleRow): Row {
  const date = article.published ?? 'date not known';
  const basis = article.publishedBasis === 'inferred' && 'date inferred';
  const state = article.unread ?? joined(date, basis, article.title);
  return {
    ...plainRow,
    ...articleName(article),
    id: `articles/${article.uri}`,
    description: state,
    tooltip: [articleName(article).tooltip, article.doubt, article.unread].filter((line) => line !== null).join('\n'),
    spoken: spoken(
      article.label,
      article.unread === null ? (article.title ?? 'no title') : `left alone: ${article.unread}`,
      article.unread === null &&
        (article.published === null ? 'date of publication not known' : `published ${dateWords(article.published)}`),
      basis,
      article.doubt,
    ),
    icon: { name: article.unread === null ? 'file-text' : 'circle-slash', color: null },
    location: { uri: article.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    context: 'article',
  };
}
