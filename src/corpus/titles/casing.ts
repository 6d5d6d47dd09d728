import type { Article } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { capitalised } from './lineWords.ts';

/** A heading in capitals as a sentence would be written: names keep the capitals that the text gives them elsewhere. */
export function cased(event: EventRecord, title: string): string {
  if (!title.includes(' ') || title !== title.toUpperCase() || title === title.toLowerCase()) return title;
  const written = writtenIn(event.article.entry.article);
  const words = title.split(' ').map((word) => {
    const lower = word.toLowerCase();
    const [, stem = lower, rest = ''] = /^(.*?)(['’]s)$/u.exec(lower) ?? [];
    return `${written.get(stem) ?? (acronym.test(word) ? word : stem)}${rest}`;
  });
  return capitalised(words.join(' '));
}

const acronym = /\d|^[A-Z](?:\.[A-Z])+/;

const known = new WeakMap<Article, ReadonlyMap<string, string>>();

/** By word in lower case how an article writes it where it does not shout. */
function writtenIn(article: Article): ReadonlyMap<string, string> {
  const before = known.get(article);
  if (before) return before;
  const written = new Map<string, string>();
  for (const { text, lower } of article.tokens) {
    if (text === lower) written.set(lower, lower);
    else if (text !== text.toUpperCase() && !written.has(lower)) written.set(lower, text);
  }
  known.set(article, written);
  return written;
}
