import { classAt, digit, isSpace, letter } from './characters.ts';

const dash = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const at = 64;
const underscore = 95;
const plus = 43;

/** End of the web or mail address that starts at a letter, or -1. */
export function addressEnd(text: string, start: number): number {
  let end = start;
  let dots = 0;
  // Host, scheme or mailbox: one short pass, so that a long run is looked at once only.
  for (; end - start < 80; end++) {
    const kind = classAt(text, end);
    if (kind === letter || kind === digit) continue;
    const unit = text.charCodeAt(end);
    if (unit === dot && isWordUnit(text, end + 1)) dots++;
    else if ((unit !== dash && unit !== underscore && unit !== plus) || !isWordUnit(text, end + 1)) break;
  }
  const unit = text.charCodeAt(end);
  if (unit === colon && text.startsWith('://', end)) return pathEnd(text, end + 3);
  if (unit === at && isWordUnit(text, end + 1)) return mailEnd(text, end + 1);
  if (dots === 0) return -1;
  const host = text.slice(start, end).toLowerCase();
  const isHost = host.startsWith('www.') || (endings.has(host.slice(host.lastIndexOf('.') + 1)) && !host.includes('_'));
  if (!isHost || host.lastIndexOf('.') < 2) return -1;
  return unit === slash ? pathEnd(text, end) : end;
}

const endings = new Set(['com', 'org', 'net', 'edu', 'gov', 'mil', 'int', 'info', 'uk', 'example', 'eu', 'io', 'tv']);

export function isWordUnit(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === letter || kind === digit;
}

function mailEnd(text: string, start: number): number {
  let end = start;
  while (isWordUnit(text, end) || ((text[end] === '.' || text[end] === '-') && isWordUnit(text, end + 1))) end++;
  return end;
}

function pathEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text, end) && !'<>"|{}'.includes(text[end]!)) end++;
  while (end > start && '.,;:!?)]\'"'.includes(text[end - 1]!)) {
    if (text[end - 1] === ')' && text.slice(start, end).includes('(')) break;
    end--;
  }
  return end;
}
