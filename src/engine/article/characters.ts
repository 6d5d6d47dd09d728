/** Classes of a UTF-16 code unit, as the scanners of this room see it. */
const otherMark = 0;
export const letter = 1;
export const digit = 2;
export const space = 3;
export const highSurrogate = 4;
export const lowSurrogate = 5;
/** Combining marks and joiners: part of the word or picture before them. */
export const joiner = 6;

const letterPattern = /\p{L}/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /[\s\u0085\u200b\u2060]/u;
const joinerPattern = /[\p{M}\u200c\u200d\u00b2\u00b3\u00b9]/u;

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return highSurrogate;
  if (unit >= 0xdc00 && unit < 0xe000) return lowSurrogate;
  const character = String.fromCharCode(unit);
  if (unit < 0x20 || spacePattern.test(character)) return space;
  if (letterPattern.test(character)) return letter;
  if (digitPattern.test(character)) return digit;
  if (joinerPattern.test(character)) return joiner;
  return otherMark;
}

const classes = Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(unit));

/** The class of the code unit at an offset; {@link space} beyond the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? classes[text.charCodeAt(offset)]! : space;
}

/** The class of a code unit by itself. */
export function classOfUnit(unit: number): number {
  return classes[unit]!;
}

export function isLetter(text: string, offset: number): boolean {
  return classAt(text, offset) === letter;
}

export function isDigit(text: string, offset: number): boolean {
  return classAt(text, offset) === digit;
}

export function isSpace(text: string, offset: number): boolean {
  return classAt(text, offset) === space;
}

/** Whether an upper-case letter stands at the offset. */
export function isUpper(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (!isLetter(text, offset)) return false;
  const character = text[offset]!;
  return character !== character.toLowerCase();
}

/** Whether a lower-case letter stands at the offset. */
export function isLower(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) return unit >= 97 && unit <= 122;
  if (!isLetter(text, offset)) return false;
  const character = text[offset]!;
  return character !== character.toUpperCase();
}
