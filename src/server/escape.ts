/** Folds what no reader of one line should meet: line ends and control characters to a space, direction changes to nothing. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu, '')
    .replace(/[ \u00A0\u00AD\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ')
    .trim();
}

/**
 * Article text as inert Markdown on one line: every ASCII mark gets a backslash, which CommonMark and GFM take for the
 * mark itself, so that no emphasis, link, bare address, image, HTML, entity, list or heading can arise.
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}

/** An address as a Markdown link's destination; what could end the link is percent-encoded. */
export function linkDestination(address: string): string {
  return address
    .toWellFormed()
    .replace(/[^\w.~:/?#@!$+,;=%-]/gu, (character) => encodeURIComponent(character).replace(/[!'()*]/gu, percent));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Cuts at a word so that at most `length` UTF-16 units remain, the ellipsis included; never inside a character. */
export function cutAtWord(text: string, length: number): string {
  // More than this cannot show, however much white space folds; a sentence may be as long as the file.
  const line = plainLine(text.slice(0, length * 16));
  if (line.length <= length && text.length <= length * 16) return line;
  const room = line.slice(0, length - 1);
  const space = line.lastIndexOf(' ', length - 1);
  const cut = space > length / 2 ? line.slice(0, space) : dropHalfCharacter(room);
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function dropHalfCharacter(text: string): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  return graphemes
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
