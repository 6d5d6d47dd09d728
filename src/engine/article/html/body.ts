import { weightOf, type Page, type PageBlock, type PageElement } from './page.ts';

/** The blocks of the story: indexes into the page's blocks, in order, with the headline's index or -1. */
interface PageBody {
  readonly headline: number;
  readonly blocks: readonly number[];
}

/** Finds the story among the page's blocks: in its article element, else where the running text is densest. */
export function findBody(page: Page): PageBody {
  const story = storyElement(page);
  const { blocks } = page;
  const chosen: number[] = [];
  for (let index = story.firstBlock; index < story.endBlock; index++) {
    const block = blocks[index]!;
    if (block.element.furniture || isLinkList(block) || isForeign(block, story)) continue;
    chosen.push(index);
  }
  const headline = findHeadline(page, story, chosen);
  return { headline, blocks: chosen.filter((index) => index > headline) };
}

/** Running text that isn't furniture's. */
function storyWeight(block: PageBlock): number {
  return block.element.furniture ? 0 : weightOf(block);
}

function storyElement(page: Page): PageElement {
  const sums = new Float64Array(page.blocks.length + 1);
  for (const [index, block] of page.blocks.entries()) sums[index + 1] = sums[index]! + storyWeight(block);
  const weigh = ({ firstBlock, endBlock }: PageElement): number => sums[endBlock]! - sums[firstBlock]!;
  const root = page.elements[0]!;
  const total = weigh(root);
  const heaviest = (elements: readonly PageElement[]): PageElement | undefined => {
    let best: PageElement | undefined;
    for (const element of elements) if (best === undefined || weigh(element) > weigh(best)) best = element;
    return best;
  };
  const open = page.elements.filter(({ furniture }) => !furniture);
  const marked = heaviest(open.filter(({ attributes }) => attributes.get('itemprop') === 'articleBody'));
  const article = heaviest(
    open.filter(({ name, attributes }) => name === 'article' || attributes.get('role') === 'article'),
  );
  const main = heaviest(open.filter(({ name, attributes }) => name === 'main' || attributes.get('role') === 'main'));
  if (article !== undefined && weigh(article) >= 0.4 * total && weigh(article) > 0) return article;
  if (marked !== undefined && weigh(marked) >= 0.4 * total && weigh(marked) > 0) return marked;
  const within = main !== undefined && weigh(main) >= 0.5 * total ? main : root;
  return densest(page, within) ?? within;
}

/** The element whose own paragraphs weigh most, half a weight passed on to the element around it. */
function densest(page: Page, within: PageElement): PageElement | undefined {
  const scores = new Map<PageElement, number>();
  const add = (element: PageElement | null, score: number): void => {
    if (element !== null && element !== within.parent) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (let index = within.firstBlock; index < within.endBlock; index++) {
    const block = page.blocks[index]!;
    const weight = storyWeight(block);
    if (weight === 0) continue;
    // A paragraph's container is the element around it; text that stands in a container directly counts for that.
    const holder = block.element.name === 'p' || block.element.name === 'li' ? block.element.parent : block.element;
    add(holder, weight);
    add(holder?.parent ?? null, weight / 2);
    add(holder?.parent?.parent ?? null, weight / 4);
  }
  let best: PageElement | undefined;
  for (const [element, score] of scores) if (best === undefined || score > scores.get(best)!) best = element;
  return best;
}

/** Whether most of a block's words are links: a list of other stories, not a sentence with a link. */
function isLinkList(block: PageBlock): boolean {
  const { length } = block.cleaned.text;
  return (
    block.level === 0 &&
    block.linked > 0.8 * length &&
    (block.kind === 'listItem' || block.linked > 30) &&
    !/[.!?]["')]*\s*$/.test(block.cleaned.text)
  );
}

/** Whether a block stands in an article element of its own within the story: a card of another one. */
function isForeign(block: PageBlock, story: PageElement): boolean {
  let element: PageElement | null = block.element;
  for (let depth = 0; element !== null && element !== story && depth < 12; depth++, element = element.parent)
    if (element.name === 'article') return true;
  return false;
}

/**
 * The story's headline: the heading before its text that the page's title repeats, else the nearest one of the first
 * level in or before the story, else of the second level within it.
 */
function findHeadline(page: Page, story: PageElement, chosen: readonly number[]): number {
  const { blocks } = page;
  const firstText = chosen.find((index) => storyWeight(blocks[index]!) > 80) ?? story.endBlock;
  const title = plainWords(page.title?.text ?? '');
  let found = -1;
  for (let index = firstText - 1; index >= 0; index--) {
    const { level, linked, cleaned, element } = blocks[index]!;
    const { furniture } = element;
    if (level === 0 || level > 3 || (furniture && element.parent?.name !== 'header')) continue;
    const words = plainWords(cleaned.text);
    if (words.length > 12 && title.includes(words) && title.startsWith(words.slice(0, 12))) return index;
    if (found >= 0 || linked > 0.5 * cleaned.text.length) continue;
    if ((level === 1 && !furniture) || (level === 1 && linked === 0) || (level === 2 && index >= story.firstBlock))
      found = index;
  }
  return found;
}

function plainWords(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
