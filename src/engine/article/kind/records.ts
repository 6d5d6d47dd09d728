import type { Sample } from './sample.ts';

/** A sentence for the reader where the text is a table: separated values or rows of numbers; else null. */
export function tableReason({ text, lines, prose }: Sample): string | null {
  if (lines.length < 5 || prose > 0.3 * lines.length) return null;
  for (const [mark, name] of [
    [',', 'commas'],
    ['\t', 'tabs'],
    [';', 'semicolons'],
    ['|', 'bars'],
  ] as const)
    // prettier-ignore
    if (areColumns(text, mark)) return `It is a table of values with ${name} between them, not an article.`;
  const words = text.match(/[\p{L}\d][\p{L}\d.,:%-]*/gu) ?? [];
  const numbers = words.filter((word) => /^\d/.test(word)).length;
  const rows = lines.filter((line) => (line.match(/\d[\d.,]*/g)?.length ?? 0) >= 2).length;
  if (words.length >= 30 && numbers > 0.5 * words.length && rows > 0.6 * lines.length)
    return 'It is a table of numbers, not an article.';
  return null;
}

/** Whether nearly every line has the same number of separators, two at least. */
function areColumns(text: string, mark: string): boolean {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const line of text.split('\n').slice(0, 400)) {
    if (line.trim() === '') continue;
    rows++;
    const separators = line.split(mark).length - 1;
    counts.set(separators, (counts.get(separators) ?? 0) + 1);
  }
  let [columns, most] = [0, 0];
  for (const [separators, count] of counts) if (count > most) [columns, most] = [separators, count];
  return rows >= 5 && columns >= 2 && most >= 0.8 * rows;
}

const licencePhrases = [
  'permission is hereby granted', 'without warranty of any kind', 'without warranties or conditions', 'redistribution and use in source and binary', 'licensed under the', 'general public license', 'apache license',
  'mozilla public license', 'creative commons', 'permission to use, copy, modify', 'the software is provided', 'is provided "as is"', 'in no event shall', 'terms and conditions for use', 'this license', 'the licensor', 'the licensee',
  'derivative works', 'copyright notice', 'merchantability', 'fitness for a particular purpose', 'end user license', 'sublicense', 'all copies or substantial portions', 'grant of license', 'public domain dedication', 'hereby disclaims', 'blue oak model license', 'contributor licenses you', 'the affirmer', 'copyright and related rights', 'license agreement', 'royalty-free', 'royalty free', 'artistic license', 'licensed work', 'source form', 'object code', 'you may not use this file', 'to anyone to do anything', 'as is', 'the licensed material', 'grants you a',
]; // prettier-ignore

/**
 * Finds one of the phrases, however its words are spaced: most texts have none, and looking for each of them would take
 * far longer.
 */
const anyLicencePhrase = new RegExp(licencePhrases.join('|').replaceAll(' ', '\\s+'));

/** A sentence for the reader where the text is a licence, else null: formulas of licences stand in it close together. */
export function licenceReason({ text }: Sample): string | null {
  const lower = text.slice(0, 8000).toLowerCase();
  if (!anyLicencePhrase.test(lower)) return null;
  const beginning = lower.replace(/\s+/g, ' ');
  const found = licencePhrases.filter((phrase) => beginning.includes(phrase)).length;
  return found >= 4 || (found >= 3 && beginning.length < 2500) ? 'It is a licence, not an article.' : null;
}

const versionLine =
  /^(?:#{1,4}\s*|[*=-]*\s*)?(?:\[|v|version |release )*\d+\.\d+(?:\.\d+|\.x)?(?:[-.\w]*)\**\]?(?:\(https?:[^)]*\))?(?:[\s:(/,–—-]|$)/i;
const changeLine =
  /^(?:[-*+]\s|#{1,6}\s*(?:added|changed|fixed|removed|deprecated|security|features|bug fixes|breaking|chore|patch changes|minor changes|major changes)\b|(?:added|fixed|changed|removed|bug fixes|features)\b:?)/i;

/** A sentence for the reader where the text is a change log, else null: versions with lists of changes below. */
export function changeLogReason({ lines, text }: Sample): string | null {
  const named = /^\W{0,6}(?:change ?log|release notes|changes|history|version history|what's new)\b/im.test(
    text.slice(0, 300),
  );
  const versions = lines.filter((line) => line.length < 120 && versionLine.test(line)).length;
  if (versions < (named ? 1 : 3)) return null;
  const changes = lines.filter((line) => changeLine.test(line)).length;
  const share = named || versions >= 5 ? 0.25 : 0.5;
  return versions + changes > share * lines.length || (named && versions >= 3)
    ? 'It is a change log, not an article.'
    : null;
}

/** A sentence for the reader where the content is no text at all, else null. */
export function binaryReason({ text }: Sample): string | null {
  let odd = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || unit === 0xfffd) odd++;
  }
  return odd > 8 && odd > 0.02 * text.length ? 'It is no text but binary data.' : null;
}
