import type { CleanedBlock } from '../blocks.ts';
import { datesIn } from '../header/dates.ts';
import { trust, type HeaderDraft } from '../header/draft.ts';
import { spanIn } from '../header/spans.ts';
import { findBody } from './body.ts';
import { attributeValue, publishAt, readMetadata } from './metadata.ts';
import { splitLines } from './lines.ts';
import { readPage } from './outline.ts';
import type { Page } from './page.ts';

/** The story's blocks of a saved web page; what its head and its byline state goes to the draft. */
export function readHtml(text: string, draft: HeaderDraft): CleanedBlock[] {
  const page = readPage(text);
  readMetadata(text, page, draft);
  const body = findBody(page);
  const blocks: CleanedBlock[] = [];
  const headline = page.blocks[body.headline];
  if (headline !== undefined) blocks.push({ kind: 'headline', cleaned: headline.cleaned });
  const firstLong = body.blocks.find((index) => page.blocks[index]!.cleaned.text.length > 120) ?? page.blocks.length;
  for (const index of body.blocks) {
    const { kind, cleaned, part } = page.blocks[index]!;
    if (part !== undefined && cleaned.text.length < 200 && !/[a-z]{2}[.!?]\s*$/.test(cleaned.text)) {
      if (index < firstLong) blocks.push({ kind: 'paragraph', cleaned, part });
    } else for (const line of splitLines(cleaned)) blocks.push({ kind, cleaned: line });
  }
  readTimes(text, page, firstLong, draft);
  readTitle(page, headline?.cleaned.text ?? '', draft);
  return blocks;
}

/** States the date of the `<time>` elements that stand at the story's head. */
function readTimes(text: string, page: Page, firstLong: number, draft: HeaderDraft): void {
  for (const tag of page.tags) {
    if (tag.name !== 'time' || tag.element.furniture || tag.blocksBefore > firstLong) continue;
    const value = attributeValue(text, tag, 'datetime');
    if (value === undefined) continue;
    const about = `${tag.attributes.get('class') ?? ''} ${tag.attributes.get('itemprop') ?? ''}`.toLowerCase();
    publishAt(text, value, 'time element', /updat|modif/.test(about) ? trust.updated : trust.labelled, draft);
  }
}

/** Title and outlet from the title element: "Dockers end walkout | Harbour News". */
function readTitle(page: Page, headline: string, draft: HeaderDraft): void {
  const { title } = page;
  if (title === null) return;
  const { text } = title;
  const block: CleanedBlock = { kind: 'headline', cleaned: title };
  const cut = lastSeparator(text);
  const [front, back] = cut === null ? [text, ''] : [text.slice(0, cut.start), text.slice(cut.end)];
  const site = draft.get('outlet')?.value;
  const isOutlet =
    cut !== null &&
    back.trim().split(' ').length <= 6 &&
    (site === undefined || back.trim() === site || headline.trim().startsWith(front.trim().slice(0, 20))) &&
    datesIn(back).length === 0;
  if (isOutlet) draft.set('outlet', back, 'title element', spanIn(block, cut.end, text.length));
  const end = isOutlet ? cut.start : text.length;
  if (front.trim() !== '') draft.set('title', text.slice(0, end), 'title element', spanIn(block, 0, end));
}

function lastSeparator(title: string): { start: number; end: number } | null {
  for (let offset = title.length - 2; offset > 0; offset--) {
    const mark = title[offset]!;
    if (mark === '|' || mark === '·' || mark === '•' || mark === '»') return { start: offset, end: offset + 1 };
    if ('-–—'.includes(mark) && title[offset - 1] === ' ' && title[offset + 1] === ' ')
      return { start: offset - 1, end: offset + 2 };
    if (mark === ':' && title[offset - 1] === ':') return { start: offset - 1, end: offset + 1 };
  }
  return null;
}
