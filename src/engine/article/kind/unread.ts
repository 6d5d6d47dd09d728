import type { ArticleFormat, Unread } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { foreignLanguage, longestLanguageSample } from '../language/detect.ts';
import { codeReason } from './code.ts';
import { binaryReason, changeLogReason, licenceReason, tableReason } from './records.ts';
import type { KindMemory } from './kindMemory.ts';
import { isPlainEnglish, longestSample, sampleOf } from './sample.ts';

/** Shorter content than this is always read: one sentence proves nothing of its kind. */
const shortest = 80;

/**
 * Why a text is left alone, or null where it is read: empty, not an article by its own features, or not in English.
 * @param text the original content
 * @param blocks what was found to read in it
 * @param memory that of the document, where one is kept
 */
export function unreadReason(
  text: string,
  format: ArticleFormat,
  blocks: readonly CleanedBlock[],
  memory?: KindMemory,
): Unread | null {
  if (!hasWords(blocks)) {
    const hasContent = /[\p{L}\p{N}]/u.test(text.slice(0, 100_000));
    return { reason: 'empty', why: hasContent ? 'There is no text of an article in it.' : 'It is empty.' };
  }
  // Of a page, its words tell of what kind it is; of any other text they tell the language alone.
  const words = beginningOf(blocks, format === 'html' ? longestBody : longestLanguageSample);
  // What is read begins after front matter and labelled lines, which look like data.
  const start = format === 'html' ? 0 : (blocks[0]?.cleaned.pieces[0]?.start ?? 0);
  // Of a page, a script far behind its beginning tells too.
  if (memory === undefined || format === 'html') return reasonOf(text.slice(start), format, words);
  const beginning = text.slice(start, start + longestSample);
  return memory.recall({ format, text: beginning, words: words.slice(0, longestLanguageSample) }, () =>
    reasonOf(beginning, format, words, memory),
  );
}

function reasonOf(text: string, format: ArticleFormat, words: string, memory?: KindMemory): Unread | null {
  const why = kindReason(text, format, words, memory);
  if (why !== null) return { reason: 'not-an-article', why };
  const language = foreignLanguage(words, memory?.words);
  return language === null
    ? null
    : { reason: 'not-english', why: `It is written in ${language}; only English is read.` };
}

/** Characters of a body that are looked at. */
const longestBody = 30_000;

const wordPattern = /[\p{L}\p{N}]/u;

/** Whether a letter or a digit stands at the beginning of a body. */
function hasWords(blocks: readonly CleanedBlock[]): boolean {
  let length = 0;
  for (const { cleaned, from } of blocks) {
    const words = cleaned.text.slice(from ?? 0, longestBody);
    if (wordPattern.test(words)) return true;
    length += words.length + 1;
    if (length > longestBody) break;
  }
  return false;
}

/** The first words of a body, its blocks as lines: as many characters as asked for, or more. */
function beginningOf(blocks: readonly CleanedBlock[], least: number): string {
  let words = '';
  for (const { cleaned, from } of blocks) {
    words += `${cleaned.text.slice(from ?? 0, longestBody)}\n`;
    if (words.length > least) break;
  }
  return words;
}

function kindReason(text: string, format: ArticleFormat, words: string, memory?: KindMemory): string | null {
  if (text.length < shortest) return null;
  const sample = sampleOf(text, memory?.content);
  if (isPlainEnglish(sample) && format !== 'html') return licenceReason(sample) ?? changeLogReason(sample);
  const binary = binaryReason(sample);
  if (binary !== null) return binary;
  if (format === 'html') {
    const body = sampleOf(words);
    if (text.length > 1500 && words.length < 200 && /<script\b/i.test(text))
      return 'It is a web page without a story: its content is put there by scripts.';
    return licenceReason(body) ?? codeReason(body, format) ?? tableReason(body);
  }
  if (format === 'plain' && /^\s*<(?:!doctype|\?xml|svg)\b/i.test(text.slice(0, 200)))
    return 'It is markup, not plain text.';
  return licenceReason(sample) ?? changeLogReason(sample) ?? codeReason(sample, format) ?? tableReason(sample);
}
