import { wordSet } from '../../wordSet.ts';

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = wordSet(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand in a line of text; every other one begins and ends a block. */
export const inlineElements: ReadonlySet<string> = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr ' +
    'q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br',
);

/** Elements whose text is never shown as running text. */
export const leftOutElements: ReadonlySet<string> = wordSet(
  'script style noscript template button select textarea option svg math iframe object canvas audio video map input title ' +
    'noembed noframes rp rt datalist picture progress meter',
);

/** Elements that hold page furniture, captions, forms. */
const furnitureElements = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'fieldset',
  'dialog',
  'menu',
  'figure',
  'figcaption',
]);

/** Roles (ARIA) of page furniture. */
const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'menu',
  'menubar',
  'toolbar',
  'alert',
  'alertdialog',
  'tooltip',
]);

/** Words of class names and ids that mark page furniture. */
const furnitureWords = wordSet(
  'nav navbar navigation menu footer sidebar ad ads advert adverts advertisement advertising adslot adunit banner promo ' +
    'promos promotion sponsor sponsored related recommended recommendations recommendation newsletter subscribe subscription signup paywall share ' +
    'sharing social cookie cookies consent gdpr comment comments disqus popular trending breadcrumb breadcrumbs tags taglist caption ' +
    'captions widget popup modal overlay outbrain taboola skip masthead toolbar pagination pager hidden teaser teasers readmore mostread copyright ' +
    'disclaimer toc login poll donate carousel gallery slideshow ticker weather infobox navbox reflist mw-editsection editsection catlinks metadata printfooter tweet twitter instagram embed noprint',
);

/** Pairs of neighbouring words that mark furniture where neither does alone. */
const furniturePairs = new Set(['most read', 'read more', 'read next', 'up next', 'more stories', 'more news', 'more from', 'also like', 'you may', 'sign up', 'site header', 'page header', 'author bio', 'author box', 'follow us', 'see also', 'latest news', 'top stories', 'in this', 'photo credit', 'image credit', 'sr only', 'visually hidden', 'screen reader']); // prettier-ignore

/** Whether an element's class, id, role or visibility marks it as page furniture. */
export function isFurnitureElement(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (furnitureElements.has(name) || leftOutElements.has(name)) return true;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  const style = attributes.get('style');
  if (style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style.slice(0, 500))) return true;
  const role = attributes.get('role');
  if (role !== undefined && furnitureRoles.has(role)) return true;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  return hasFurnitureWord(attributes.get('class')) || hasFurnitureWord(attributes.get('id'));
}

function hasFurnitureWord(names: string | undefined): boolean {
  if (names === undefined) return false;
  for (const name of names.slice(0, 300).split(' ')) {
    // Utility classes say how a thing looks ("sm:hidden", "no-ads", "has-sidebar"), not what it is.
    if (/^(?:has|no|with|without|is|js|not|show|can)[-_]|[:[]/.test(name)) continue;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    for (let index = 0; index < words.length; index++) {
      if (furnitureWords.has(words[index]!)) return true;
      if (index > 0 && furniturePairs.has(`${words[index - 1]} ${words[index]}`)) return true;
    }
  }
  return false;
}

const bylineWords = new Set(['byline', 'author', 'authors', 'byl', 'contributor', 'writer', 'reporter']);
const dateWords = new Set(['date', 'datetime', 'pubdate', 'timestamp', 'dateline']);

export type HeaderPart = 'byline' | 'date';

/** What part of a story's header an element's class, id, rel or property marks it as, if any. */
export function headerPart(name: string, attributes: ReadonlyMap<string, string>): HeaderPart | undefined {
  if (name === 'address' || attributes.get('rel') === 'author') return 'byline';
  const marks = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''}`;
  const words = marks
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_\s]+/);
  if (words.some((word) => bylineWords.has(word))) return 'byline';
  return words.some((word) => dateWords.has(word)) ? 'date' : undefined;
}
