import type { Token } from '../model.ts';
import { addressEnd, isWordUnit } from './addresses.ts';
import { capitalOnly, leadingAbbreviations, trailingAbbreviations } from './abbreviations.ts';
import {
  classAt,
  digit,
  highSurrogate,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  joiner,
  letter,
  space,
} from './characters.ts';
import { WayBack, type Cleaned } from './cleaned.ts';
import { pictureEnd } from './pictures.ts';
import { clitics, currencies, joinedWords, prefixes } from './clitics.ts';
import { wordSet } from '../wordSet.ts';

const apostrophe = 39;
const comma = 44;
const dash = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const at = 64;
const dollar = 36;
const underscore = 95;

/** Runs of one of these are one token: "...", "--", "!!", "***". */
const runs = new Set([...'.-!?*=_~#+<>'].map((mark) => mark.charCodeAt(0)));

/** Words and marks, and for each where it begins and ends in the original. */
export interface PlacedTokens {
  readonly tokens: Token[];
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Splits cleaned text into words and marks, by the conventions of Universal Dependencies for English: hyphenated
 * compounds come apart, clitics are tokens of their own, abbreviations keep their full stop, numbers, clock times,
 * numeric dates, web and mail addresses stay whole. Appends to `found`.
 * @param from offset in the cleaned text to begin at
 * @param until stops at the first white space from here on
 * @returns the offset where it has stopped, at the text's end at the latest
 */
export function tokenise(
  cleaned: Cleaned,
  from: number,
  found: PlacedTokens,
  way = new WayBack(cleaned.pieces),
  until = Number.POSITIVE_INFINITY,
): number {
  const { text } = cleaned;
  let spaceBefore = true;
  const push = (from: number, to: number): void => {
    const word = text.slice(from, to);
    found.tokens.push({ text: word, lower: word.toLowerCase(), spaceBefore });
    found.starts.push(way.startOf(from));
    found.ends.push(way.endOf(to));
    spaceBefore = false;
  };
  let offset = from;
  while (offset < text.length) {
    const kind = classAt(text, offset);
    if (kind === space) {
      if (offset >= until) return offset;
      spaceBefore = true;
      offset++;
      continue;
    }
    let end: number;
    if (kind === letter || kind === joiner) {
      end = addressEnd(text, offset);
      if (end < 0) {
        end = wordEnd(text, offset);
        pushWord(text, offset, end, push);
        offset = end;
        continue;
      }
    } else if (kind === digit) end = numberEnd(text, offset);
    else if (kind === highSurrogate) end = pictureEnd(text, offset);
    else end = markEnd(text, offset);
    push(offset, end);
    offset = end;
  }
  return offset;
}

/** A word with its clitics apart: "Mara's" → Mara 's, "don't" → do n't, "cannot" → can not. */
function pushWord(text: string, start: number, end: number, push: (from: number, to: number) => void): void {
  const length = end - start;
  if (length > 2 && length < 40) {
    const lower = text.slice(start, end).toLowerCase();
    const cut = joinedWords.get(lower) ?? (lower.endsWith("n't") ? length - 3 : cliticCut(lower));
    if (cut > 0 && cut < length) {
      push(start, start + cut);
      push(start + cut, end);
      return;
    }
  }
  push(start, end);
}

function cliticCut(lower: string): number {
  const mark = lower.lastIndexOf("'");
  return mark > 0 && clitics.has(lower.slice(mark)) ? mark : 0;
}

/** End of the word at `start`: letters, digits, inner apostrophes, the dots of an abbreviation. */
function wordEnd(text: string, start: number): number {
  let end = start;
  let segment = start;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === letter || kind === joiner || kind === digit) {
      end++;
      continue;
    }
    const unit = text.charCodeAt(end);
    if (unit === apostrophe && end > segment && isLetter(text, end + 1)) {
      end++;
      continue;
    }
    // "AT&T": an ampersand between capitals.
    if (unit === 38 && isUpper(text, end - 1) && isUpper(text, end + 1) && end - start < 4) {
      end++;
      continue;
    }
    if (unit === dot && end - segment === 1 && isLetter(text, segment)) {
      // "U.S.", "a.m.", an initial: single letters, each with its dot.
      if (isLetter(text, end + 1) && !isLetter(text, end + 2)) {
        end++;
        segment = end;
        continue;
      }
      // "p. 12", "c. 1500"
      if (segment === start && 'pcbdv'.includes(text[segment]!) && isSpace(text, end + 1) && isDigit(text, end + 2))
        return end + 1;
      if (segment > start || isUpper(text, segment)) return isInitialStop(text, start, end) ? end + 1 : end;
    }
    if (unit === dot && end > start) {
      const degree = degreeEnd(text, segment, end);
      if (degree > 0) return degree;
      if (isAbbreviation(text, start, end)) return end + 1;
    }
    if (unit === underscore && end > start && isWordUnit(text, end + 1)) {
      end++;
      continue;
    }
    if (unit === dash && end > start && prefixes.has(text.slice(start, end).toLowerCase()) && isLower(text, end + 1)) {
      end++;
      continue;
    }
    if (unit === dollar && end - start <= 2 && currencies.has(text.slice(start, end))) return end + 1;
    return end;
  }
}

/** End of a degree with its dots ("Ph.D.", "B.Sc."), or -1. */
function degreeEnd(text: string, segment: number, dotAt: number): number {
  if (dotAt - segment > 2 || !isUpper(text, segment) || !isUpper(text, dotAt + 1)) return -1;
  const end = isLower(text, dotAt + 2) ? dotAt + 3 : dotAt + 2;
  return text.charCodeAt(end) === dot ? end + 1 : -1;
}

/** Whether the dot after a single capital belongs to it: "J. Edgar", "U.S."; not "vitamin C." at a text's end. */
function isInitialStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end + 1) === dot) return false;
  if (end - start > 1) return true;
  if (text[start] === 'I') return isUpper(text, end + 2) && classAt(text, end + 3) !== space;
  if (!isSpace(text, end + 1)) return true;
  // "J. Holm", "E. 31st St."
  return (
    isUpper(text, end + 2) || (isDigit(text, end + 2) && /^\d{1,3}(?:st|nd|rd|th)\b/.test(text.slice(end + 2, end + 8)))
  );
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 6 || text.charCodeAt(end + 1) === dot) return false;
  const lower = text.slice(start, end).toLowerCase();
  if (!leadingAbbreviations.has(lower) && !trailingAbbreviations.has(lower)) return false;
  if (capitalOnly.has(lower) && !isUpper(text, start)) return false;
  // "CA." is the state at a sentence's end, "ca." is about.
  if (lower === 'ca' && isUpper(text, start)) return false;
  if (lower !== 'no' && lower !== 'nos') return true;
  // "No. 11" counts something; "No." answers.
  return isDigit(text, end + 1) || (isSpace(text, end + 1) && isDigit(text, end + 2));
}

/** End of a number with its decimals, thousands, clock time or numeric date; a unit glued to it stands apart. */
function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  if (text.charCodeAt(end) === dash) {
    const whole = Math.max(isoDateEnd(text, start, end), dialledEnd(text, start, end));
    if (whole > 0) return whole;
  }
  for (;;) {
    const unit = text.charCodeAt(end);
    const joins = unit === dot || unit === comma || unit === colon || unit === slash || unit === apostrophe;
    if (!joins || !isDigit(text, end + 1)) break;
    end++;
    while (isDigit(text, end)) end++;
  }
  if (isLetter(text, end)) return ordinalEnd(text, start, end);
  if (text.charCodeAt(end) === apostrophe && text[end + 1] === 's' && !isLetter(text, end + 2)) return end + 2;
  return end;
}

/** "2025-02-28", with the time of day after a "T" where there is one; -1 where no such date stands here. */
function isoDateEnd(text: string, start: number, firstDash: number): number {
  if (firstDash - start !== 4) return -1;
  const parts = text.slice(firstDash, firstDash + 6);
  if (!/^-\d\d-\d\d$/.test(parts) || isDigit(text, firstDash + 6)) return -1;
  const end = firstDash + 6;
  if (text[end] !== 'T' || !isDigit(text, end + 1)) return end;
  let time = end + 1;
  while (isDigit(text, time) || ':.+-Z'.includes(text[time] ?? ' ')) time++;
  return '.:+-'.includes(text[time - 1]!) ? time - 1 : time;
}

/** End of a telephone number or the like, three or more groups of digits with hyphens between; -1 where none stands here. */
function dialledEnd(text: string, start: number, firstDash: number): number {
  let end = firstDash;
  let groups = 1;
  while (text.charCodeAt(end) === dash && isDigit(text, end + 1) && end - start < 24) {
    end++;
    while (isDigit(text, end)) end++;
    groups++;
  }
  return groups > 2 && end - start < 24 && !isLetter(text, end) ? end : -1;
}

const glued = new Set(['st', 'nd', 'rd', 'th', 's', 'd', 'g', 'x']);

function ordinalEnd(text: string, start: number, end: number): number {
  let letters = end;
  while (isLetter(text, letters) || isDigit(text, letters)) letters++;
  if (letters - end > 20) return letters;
  const tail = text.slice(end, letters).toLowerCase();
  if (glued.has(tail)) return letters;
  // "5pm", "30km" come apart; "3com", "4x4", "1A" are names of things.
  return units.has(tail) && letters > start ? end : letters;
}

const units = wordSet(
  'am pm km m cm mm kg lb lbs ft mph kmh kph mw gw kw mb gb tb hrs hr h min ' +
    'mins sec secs yr yrs bn mn k oz ml pc p c f in cc hp mg',
);

function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === apostrophe) return apostropheEnd(text, start);
  if (unit === dot && isDigit(text, start + 1) && !isWordUnit(text, start - 1)) return numberEnd(text, start + 1);
  if ((unit === at || unit === 35) && isLetter(text, start + 1) && !isWordUnit(text, start - 1)) {
    let end = start + 1;
    while (isWordUnit(text, end) || text[end] === '_') end++;
    return end;
  }
  if ((unit === colon || unit === 59) && (start === 0 || isSpace(text, start - 1))) {
    const face = faceEnd(text, start);
    if (face > 0) return face;
  }
  let end = start + 1;
  if (unit === 33 || unit === 63) while (text[end] === '!' || text[end] === '?') end++;
  else if (runs.has(unit)) while (text.charCodeAt(end) === unit) end++;
  while (classAt(text, end) === joiner) end++;
  return end;
}

/** End of ":)", ";-)" and their like before a space, or -1. */
function faceEnd(text: string, start: number): number {
  const mouth = text.charCodeAt(start + 1) === dash ? start + 2 : start + 1;
  const isFace = ')(DPp/|3'.includes(text[mouth] ?? ' ') && text[mouth] !== undefined;
  return isFace && isSpace(text, mouth + 1) ? mouth + 1 : -1;
}

/** "'s" and "'ll" that stand apart, "'90s", or the mark alone. */
function apostropheEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === apostrophe) return start + 2;
  if (isDigit(text, start + 1) && isDigit(text, start + 2) && !isDigit(text, start + 3)) {
    const end = start + 3;
    if (text[end] === 's' && !isLetter(text, end + 1)) return end + 1;
    if (!isLetter(text, end)) return end;
  }
  for (let end = start + 1; end < start + 4 && isLetter(text, end); end++)
    if (!isLetter(text, end + 1)) return clitics.has(text.slice(start, end + 1).toLowerCase()) ? end + 1 : start + 1;
  return start + 1;
}
