import { Tokenizer, type Token } from 'parse5';

/** The references that articles are full of; the rest is asked of the HTML tokenizer. */
const common: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['rsquo', '\u2019'],
  ['lsquo', '\u2018'],
  ['rdquo', '\u201d'],
  ['ldquo', '\u201c'],
  ['mdash', '\u2014'],
  ['ndash', '\u2013'],
  ['hellip', '\u2026'],
  ['copy', '\u00a9'],
  ['shy', '\u00ad'],
  ['#39', "'"],
  ['#8217', '\u2019'],
  ['#8220', '\u201c'],
  ['#8221', '\u201d'],
]);

/** Longest name of a character reference, "&CounterClockwiseContourIntegral;". */
const longest = 33;

/** A character reference at an ampersand: what it stands for and where it ends. */
interface Reference {
  readonly text: string;
  readonly end: number;
}

/** Reads the character reference ("&rsquo;", "&#8217;", "&amp") that starts at an ampersand; null where none does. */
export function referenceAt(text: string, offset: number, limit: number): Reference | null {
  let end = offset + 1;
  if (text[end] === '#') end++;
  while (end < limit && end - offset <= longest && isNameUnit(text.charCodeAt(end))) end++;
  if (end === offset + 1) return null;
  const name = text.slice(offset + 1, end);
  const closed = end < limit && text[end] === ';';
  const known = common.get(name);
  if (known !== undefined && closed) return { text: known, end: end + 1 };
  const written = closed ? `&${name};` : `&${name}`;
  const decoded = decode(written);
  if (decoded === written) return null;
  // A name without its semicolon may be only the beginning of the word ("&notit").
  const rest = closed && !decoded.endsWith(';') ? 0 : undecoded(written, decoded);
  return { text: decoded.slice(0, decoded.length - rest), end: offset + written.length - rest };
}

function undecoded(written: string, decoded: string): number {
  let same = 0;
  while (same < decoded.length - 1 && same < written.length - 2 && written.at(-1 - same) === decoded.at(-1 - same))
    same++;
  return same;
}

function decode(written: string): string {
  let text = '';
  const take = (token: Token.Token): void => {
    if ('chars' in token) text += token.chars;
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: take,
      onNullCharacter: take,
      onWhitespaceCharacter: take,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(written, true);
  return text;
}

function isNameUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
