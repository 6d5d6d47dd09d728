import { isFunctionWord } from '../reading/words.ts';

/** A line of fewer characters is shown whole. */
const roomy = 56;
/** Fewer characters say too little: "The mayor said". */
const least = 20;

/**
 * How many characters of a line a row may begin with, the rest behind its date: "Norton landed in Oslo | for a summit".
 * @param head what the line says up to where only circumstances follow; empty where that is not known
 * @returns all of them where the line is short, or the head is none of it, or too little, or half a quotation
 */
export function coreOf(line: string, head: string): number {
  const core = head.replace(/[\s,;:(–—-]+$/u, '');
  if (line.length <= roomy || core.length < least || !line.toLowerCase().startsWith(core.toLowerCase()))
    return line.length;
  const isHalf = core.split('"').length % 2 === 0 || core.split('“').length !== core.split('”').length;
  const last = core.slice(core.lastIndexOf(' ') + 1).toLowerCase();
  // "Reached a deal late | on Friday".
  const leadsOn = isFunctionWord(last) || last === 'late' || last === 'early';
  const isBroken = /^[\p{L}\p{N}]/u.test(line.slice(core.length));
  // "Voted 1,742 to 391", "seized on 15 May".
  const isScore = /\d$/u.test(core) && /^ (?:to \d|\p{Lu})/u.test(line.slice(core.length));
  return isHalf || isBroken || isScore || leadsOn ? line.length : core.length;
}
