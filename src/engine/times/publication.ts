import type { Article, Published } from '../model.ts';
import { dayNumber, isCivilDate } from './calendar.ts';

/** Day number of an ISO date (`YYYY-MM-DD`, more may follow); null where it is none. */
export function dayOfIso(text: string): number | null {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const ofMonth = Number(text.slice(8, 10));
  return text.length >= 10 && isCivilDate(year, month, ofMonth) ? dayNumber(year, month, ofMonth) : null;
}

/** The publication date as the header states it, or unknown. */
export function statedPublication(article: Article): Published {
  const stated = article.header.published;
  if (!stated || dayOfIso(stated.value) === null) return { value: null, basis: 'unknown', why: null, doubt: null };
  const span = stated.start !== undefined && stated.end !== undefined ? { start: stated.start, end: stated.end } : {};
  return { value: stated.value.slice(0, 10), basis: 'stated', why: stated.why, doubt: null, ...span };
}
