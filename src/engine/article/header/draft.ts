import type { Header, HeaderDate, HeaderField, Span } from '../../model.ts';

export type FieldName = 'title' | 'byline' | 'outlet' | 'agency' | 'dateline' | 'published';

/** How far a statement of the publication date is to be believed; the highest wins, the first among equals. */
export const trust = { updated: 1, visible: 2, dateline: 3, labelled: 4, metadata: 5, given: 6 } as const;

/** A header in the making: the first value of a field stays, the most trusted publication date wins. */
export class HeaderDraft {
  readonly #fields = new Map<FieldName, HeaderField>();
  readonly #dates: HeaderDate[] = [];
  #trust = 0;

  get(name: FieldName): HeaderField | undefined {
    return this.#fields.get(name);
  }

  set(name: FieldName, value: string, why: string, span?: Span): void {
    const trimmed = value.trim();
    if (trimmed === '' || this.#fields.has(name)) return;
    this.#fields.set(name, field(trimmed, why, span));
  }

  /** Takes a field over a value it already has: the words of the text over those of the metadata. */
  replace(name: FieldName, value: string, why: string, span: Span): void {
    this.#fields.delete(name);
    this.set(name, value, why, span);
  }

  /** @returns whether this became the publication date: none was stated as trustworthily before */
  publish(value: string, why: string, level: number, span?: Span): boolean {
    if (level <= this.#trust) return false;
    this.#trust = level;
    this.#fields.set('published', field(value.slice(0, 10), why, span));
    return true;
  }

  addDate(value: string, span: Span): void {
    this.#dates.push({ start: span.start, end: span.end, value });
  }

  finish(): Header {
    const get = (name: FieldName): HeaderField | null => this.#fields.get(name) ?? null;
    const published = get('published')?.value;
    const withYear = this.#dates.map((date) => ({
      ...date,
      value: yearOf(date.value, published) + date.value.slice(4),
    }));
    const sorted = withYear.sort((a, b) => a.start - b.start || b.end - a.end);
    const dates = sorted.filter((date, index) => index === 0 || date.start >= sorted[index - 1]!.end);
    return {
      title: get('title'),
      byline: get('byline'),
      outlet: get('outlet'),
      agency: get('agency'),
      dateline: get('dateline'),
      published: get('published'),
      dates,
    };
  }
}

/** The year of a header's date; one without ("OSTBY, May 13") is of the year that puts it on or before the publication. */
function yearOf(value: string, published: string | undefined): string {
  if (!value.startsWith('X') || published === undefined) return value.slice(0, 4);
  const year = Number(published.slice(0, 4));
  // A day or two ahead is a dateline written for the morning; months ahead are last year's.
  const isAhead = value.slice(5) > published.slice(5) && Number(value.slice(5, 7)) - Number(published.slice(5, 7)) > 1;
  return String(isAhead ? year - 1 : year);
}

function field(value: string, why: string, span: Span | undefined): HeaderField {
  return span === undefined ? { value, why } : { value, why, start: span.start, end: span.end };
}
