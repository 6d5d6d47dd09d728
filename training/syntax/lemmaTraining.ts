import { endingKey, longestEnding } from '../../src/engine/syntax/lemma.ts';
import { packFacts } from '../../src/engine/tagging/factTable.ts';
import type { TreebankSentence } from './conllu.ts';

export interface TrainedLemmas {
  readonly rules: readonly (readonly [off: number, on: string])[];
  /** The table of endings as its file has it. */
  readonly endings: Uint8Array;
}

function ruleOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same} ${lemma.slice(same)}`;
}

function majority(votes: ReadonlyMap<string, number>): readonly [rule: string, votes: number, all: number] {
  let [best, most, all] = ['', 0, 0];
  for (const [rule, count] of votes) {
    all += count;
    if (count > most || (count === most && rule < best)) [best, most] = [rule, count];
  }
  return [best, most, all];
}

/**
 * Learns rules from endings to lemmas under each tag: from the empty ending on, a longer ending gets a rule of its own
 * where most of its words say otherwise than the shorter one does; what is left are exceptions, whole words.
 * @param tags the tagger's tags, by number
 */
export function trainLemmas(sentences: readonly TreebankSentence[], tags: readonly string[]): TrainedLemmas {
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const seen = new Map<number, Map<string, Map<string, number>>>();
  for (const sentence of sentences)
    sentence.forms.forEach((form, i) => {
      const tag = numbers.get(sentence.tags[i]!);
      const lower = form.toLowerCase();
      const lemma = sentence.lemmas[i]!.toLowerCase();
      if (tag === undefined || lemma === '_' || lower.length !== form.length) return;
      const words = seen.get(tag) ?? seen.set(tag, new Map()).get(tag)!;
      const votes = words.get(lower) ?? words.set(lower, new Map()).get(lower)!;
      const rule = ruleOf(lower, lemma);
      votes.set(rule, (votes.get(rule) ?? 0) + 1);
    });

  const ruleNumbers = new Map<string, number>();
  const facts = new Map<number, number>();
  const keep = (key: number, rule: string): void => {
    if (!ruleNumbers.has(rule)) ruleNumbers.set(rule, ruleNumbers.size);
    if (!facts.has(key)) facts.set(key, ruleNumbers.get(rule)! + 1);
  };
  for (const [tag, words] of seen) {
    const wordRules = [...words].map(([word, votes]) => [word, majority(votes)[0]] as const);
    const kept = new Map<string, string>();
    const inherited = (word: string, longest: number): string | undefined => {
      for (let length = Math.min(longest, word.length); length >= 0; length--) {
        const rule = kept.get(word.slice(word.length - length));
        if (rule !== undefined) return rule;
      }
      return undefined;
    };
    for (let length = 0; length <= longestEnding; length++) {
      const endings = new Map<string, Map<string, number>>();
      for (const [word, rule] of wordRules) {
        if (word.length < length) continue;
        const ending = word.slice(word.length - length);
        const votes = endings.get(ending) ?? endings.set(ending, new Map()).get(ending)!;
        votes.set(rule, (votes.get(rule) ?? 0) + 1);
      }
      for (const [ending, votes] of endings) {
        const [rule, most, all] = majority(votes);
        const before = length === 0 ? undefined : inherited(ending, length - 1);
        if (rule === before || (length > 0 && (most < 2 || most * 2 <= all))) continue;
        if (Number(rule.split(' ')[0]) > length && length > 0) continue;
        kept.set(ending, rule);
      }
    }
    for (const [ending, rule] of kept) keep(endingKey(tag, ending, ending.length, false), rule);
    for (const [word, rule] of wordRules)
      if (inherited(word, longestEnding) !== rule) keep(endingKey(tag, word, word.length, true), rule);
  }
  const rules = [...ruleNumbers.keys()].map((rule) => {
    const space = rule.indexOf(' ');
    return [Number(rule.slice(0, space)), rule.slice(space + 1)] as const;
  });
  return { rules, endings: packFacts(facts) };
}
