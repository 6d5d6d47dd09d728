import { lookUp, type FactTable } from '../tagging/factTable.ts';
import { hashText, mix } from './hash.ts';

/** How a lemma is made of a form: so many letters off its end, these put on. */
export interface LemmaRule {
  readonly off: number;
  readonly on: string;
}

/** Rules by tag and ending, the longest ending first; whole words stand for exceptions. */
export interface LemmaModel {
  /** From {@link endingKey} to the number of the rule + 1. */
  readonly endings: FactTable;
  readonly rules: readonly LemmaRule[];
}

/** Longest ending that a rule may ask for. */
export const longestEnding = 6;

/** Key of an ending of `lower` with a tag; the whole word has a key of its own. */
export function endingKey(tag: number, lower: string, length: number, whole: boolean): number {
  return mix(whole ? 7 : length, hashText(lower, lower.length - length, lower.length), tag) >>> 0;
}

/** The rule for a lower-case form under a tag; null where none is known. */
export function lemmaRule(model: LemmaModel, lower: string, tag: number): LemmaRule | null {
  let found = lookUp(model.endings, endingKey(tag, lower, lower.length, true));
  for (let length = Math.min(longestEnding, lower.length); found === 0 && length >= 0; length--)
    found = lookUp(model.endings, endingKey(tag, lower, length, false));
  const rule = model.rules[found - 1];
  return rule === undefined || rule.off > lower.length ? null : rule;
}

/** Lemma of a form under a tag: lower case, but for proper nouns, which keep their capitals. */
export function lemmaOf(model: LemmaModel, text: string, tag: number, proper: boolean): string {
  const lower = text.toLowerCase();
  // A form that changes its length in lower case can't be cut by counts.
  const kept = proper && lower.length === text.length ? text : lower;
  const rule = lemmaRule(model, lower, tag);
  return rule === null || (rule.off === 0 && rule.on === '') ? kept : kept.slice(0, lower.length - rule.off) + rule.on;
}
