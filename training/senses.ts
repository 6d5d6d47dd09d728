import { readFileSync } from 'node:fs';
import { pluralOf, verbForms } from '../src/engine/events/inflection.ts';
import { nounFieldKey, packNounField, packVerbField, verbFieldKey } from '../src/engine/events/wordFields.ts';
import { hashText } from '../src/engine/syntax/hash.ts';
import { packFacts } from '../src/engine/tagging/factTable.ts';

/** Lays out what nouns and verbs mostly name (training/facts/wordnet.txt) as a table by written form. */
export function train(): ReadonlyMap<string, Uint8Array> {
  const facts = new Map<number, number>();
  const add = (key: number, value: number): void => {
    if (!facts.has(key)) facts.set(key, value);
  };
  const hash = (form: string): number => hashText(form, 0, form.length);
  const later: (() => void)[] = [];
  for (const line of readFileSync(new URL('facts/wordnet.txt', import.meta.url), 'utf8').split('\n')) {
    const [row = '', words] = line.split(': ');
    if (words === undefined) continue;
    const [part, ...numbers] = row.split(' ');
    const [first = 0, second = 0, told = 0, acted = 0] = numbers.map(Number);
    for (const word of words.split(' ')) {
      if (part === 'noun') {
        const value = packNounField({ first, second, told, acted });
        add(nounFieldKey(hash(word)), value);
        later.push(() => {
          add(nounFieldKey(hash(pluralOf(word))), value);
        });
      } else {
        const value = packVerbField({ first, second });
        add(verbFieldKey(hash(word)), value);
        later.push(() => {
          for (const { form } of verbForms(word)) add(verbFieldKey(hash(form)), value);
        });
      }
    }
  }
  // A form that is a word of its own means that word: "news", "found".
  for (const put of later) put();
  return new Map([['senses.bin', packFacts(facts)]]);
}
