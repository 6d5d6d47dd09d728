import type { EventRecord } from '../reading/record.ts';
import { cased } from './casing.ts';
import { clauseLine } from './clauseLine.ts';
import { type Line, type NameOf, type Way } from './lineWords.ts';
import { ownLine } from './ownLine.ts';
import { phraseLine } from './phraseLine.ts';
import { sentenceLine } from './sentenceLine.ts';
import { verbLine } from './verbLine.ts';

/**
 * The lines that might stand for an event: by its verb ("Kim Jong Un visits Russia"), in the words of its clause, its whole
 * sentence, the words around it, its noun's phrase. None of them begins with a person nobody knows whom ("He resigned").
 * @param nameOf the name over the corpus of an article's actor
 */
export function linesOf(event: EventRecord, nameOf: NameOf): readonly Line[] {
  const agent = event.agents[0];
  const clause = clauseLine(event, nameOf);
  const sentence = sentenceLine(event, nameOf);
  const line = (way: Way, text: string | null | undefined): readonly Line[] => (text ? [{ way, text, marks: [] }] : []);
  const lines = [
    ...line('verb', agent && verbLine(event, agent, nameOf)),
    ...(clause ? [clause] : []),
    ...(sentence ? [sentence] : []),
    ownLine(event, nameOf),
    ...line('phrase', phraseLine(event)),
  ];
  return lines
    .filter(({ text }) => !/^(?:He|She|They) /u.test(text))
    .map((each) => ({ ...each, text: cased(event, each.text) }));
}
