import { classAt, highSurrogate, joiner, lowSurrogate } from './characters.ts';

/** End of a picture (emoji with its modifiers) or another character beyond the basic plane. */
export function pictureEnd(text: string, start: number): number {
  let end = classAt(text, start + 1) === lowSurrogate ? start + 2 : start + 1;
  // Letters of other planes are words; pictures joined to one another are one picture.
  const isLetterPlane = /^\p{L}/u.test(text.slice(start, end));
  for (;;) {
    if (classAt(text, end) === joiner) end++;
    else if (classAt(text, end) === highSurrogate && classAt(text, end + 1) === lowSurrogate) {
      const next = text.slice(end, end + 2);
      if (text[end - 1] !== '\u200d' && !isSkinTone(next) && !(isLetterPlane && /^\p{L}/u.test(next))) return end;
      end += 2;
    } else return end;
  }
}

function isSkinTone(character: string): boolean {
  const point = character.codePointAt(0)!;
  return point >= 0x1f3fb && point <= 0x1f3ff;
}
