import type { Span } from '../../model.ts';
import { datesIn } from '../header/dates.ts';
import { trust, type HeaderDraft } from '../header/draft.ts';
import type { Page, PageTag } from './page.ts';

/** Names of meta elements that state the publication date, most trusted first. */
const publishedNames = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'publish-date', 'publish_date',
  'published_date', 'publishdate', 'pubdate', 'publication_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'date', 'article.published', 'article:published', 'citation_publication_date', 'displaydate', 'originalpublicationdate',
]; // prettier-ignore
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'];
const authorNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'citation_author',
];
const outletNames = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'citation_journal_title', 'cre'];

/** Reads what the page's head says of the article: meta elements, JSON-LD, the title element. */
export function readMetadata(text: string, page: Page, draft: HeaderDraft): void {
  const metas = new Map<string, PageTag>();
  for (const tag of page.tags) {
    if (tag.name !== 'meta') continue;
    const { attributes } = tag;
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    if (name !== '' && !metas.has(name) && (attributes.get('content') ?? '').trim() !== '') metas.set(name, tag);
  }
  const stateDate = (name: string, level: number): boolean => {
    const tag = metas.get(name);
    const span = tag === undefined ? undefined : attributeValue(text, tag, 'content');
    return span !== undefined && publishAt(text, span, name, level, draft);
  };
  publishedNames.some((name) => stateDate(name, trust.metadata));
  readLinkedData(text, page, draft);
  modifiedNames.some((name) => stateDate(name, trust.updated));
  for (const name of authorNames) setFrom(text, metas.get(name), 'byline', draft);
  for (const name of outletNames) setFrom(text, metas.get(name), 'outlet', draft);
}

/** Takes a field from a meta element's content, unless that is an address or a handle. */
function setFrom(text: string, tag: PageTag | undefined, field: 'byline' | 'outlet', draft: HeaderDraft): void {
  const value = tag?.attributes.get('content')?.trim();
  if (tag === undefined || value === undefined || value.includes('://') || value.startsWith('@') || value.length > 120)
    return;
  draft.set(
    field,
    value,
    `meta '${tag.attributes.get('property') ?? tag.attributes.get('name') ?? field}'`,
    attributeValue(text, tag, 'content'),
  );
}

/** The stretch of an attribute's value, without its name and quotes. */
export function attributeValue(text: string, tag: PageTag, attribute: string): Span | undefined {
  const whole = tag.spanOf(attribute);
  if (whole === undefined) return undefined;
  const equals = text.indexOf('=', whole.start);
  if (equals < 0 || equals >= whole.end) return undefined;
  let start = equals + 1;
  while (start < whole.end && text.charCodeAt(start) <= 32) start++;
  let { end } = whole;
  if (text[start] === '"' || text[start] === "'") {
    start++;
    end = Math.max(start, end - 1);
  }
  return { start, end };
}

/** States a date that stands in an attribute or a script as the day of publication. */
export function publishAt(text: string, span: Span, name: string, level: number, draft: HeaderDraft): boolean {
  const [date] = datesIn(text.slice(span.start, Math.min(span.end, span.start + 60)));
  if (date === undefined) return false;
  const day = { start: span.start + date.day.start, end: span.start + date.day.end };
  if (!draft.publish(date.value, `${name} '${text.slice(day.start, day.end)}'`, level, day)) return false;
  draft.addDate(date.value.slice(0, 10), day);
  return true;
}

const storyTypes = /^(?:.*Article|.*Report|BlogPosting|LiveBlogPosting|NewsItem|CreativeWork|WebPage)$/;
/** Largest JSON-LD script that is read. */
const largestScript = 1_000_000;

function readLinkedData(text: string, page: Page, draft: HeaderDraft): void {
  for (const script of page.scripts) {
    if (script.end - script.start > largestScript) continue;
    const story = storyIn(parseJson(text.slice(script.start, script.end)));
    if (story === undefined) continue;
    const published = story['datePublished'];
    if (typeof published === 'string') {
      const place = placeOf(text, script, '"datePublished"', published);
      if (place !== undefined) publishAt(text, place, 'JSON-LD datePublished', trust.metadata, draft);
    }
    setName(text, script, 'byline', nameOf(story['author']), draft);
    setName(text, script, 'outlet', nameOf(story['publisher']), draft);
    const headline = story['headline'];
    if (typeof headline === 'string' && headline.length < 300)
      draft.set('title', headline, 'JSON-LD headline', placeOf(text, script, '"headline"', headline));
  }
}

function setName(
  text: string,
  script: Span,
  field: 'byline' | 'outlet',
  name: string | undefined,
  draft: HeaderDraft,
): void {
  if (name === undefined || name.includes('://') || name.length > 120) return;
  draft.set(
    field,
    name,
    `JSON-LD ${field === 'byline' ? 'author' : 'publisher'}`,
    placeOf(text, script, '"name"', name),
  );
}

/** Where a script writes a value after a key; undefined where it writes it in another way. */
function placeOf(text: string, script: Span, key: string, value: string): Span | undefined {
  const source = text.slice(script.start, script.end);
  const from = Math.max(0, source.indexOf(key));
  const at = source.indexOf(value, from);
  return at < 0 || value === '' ? undefined : { start: script.start + at, end: script.start + at + value.length };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

type Properties = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that describes the story: at the top, in a list or in a graph. */
function storyIn(value: unknown): Properties | undefined {
  const candidates = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [value];
  const objects = candidates.filter(isObject);
  const dated = objects.filter((object) => typeof object['datePublished'] === 'string');
  return (
    dated.find((object) => typesOf(object).some((type) => /Article|Report|Posting/.test(type))) ??
    dated.find((object) => typesOf(object).some((type) => storyTypes.test(type)))
  );
}

function typesOf(object: Properties): readonly string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter(
    (name): name is string => typeof name === 'string' && name.length < 60,
  );
}

function nameOf(value: unknown, depth = 0): string | undefined {
  if (depth > 3) return undefined;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 50)
      .map((item) => nameOf(item, depth + 1))
      .filter((name) => name !== undefined);
    return names.length === 1 ? names[0] : undefined;
  }
  if (!isObject(value)) return undefined;
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
