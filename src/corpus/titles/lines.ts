import type { EventRecord } from '../reading/record.ts';
import { cased } from './casing.ts';
import { clauseLine } from './clauseLine.ts';
import type { Line, NameOf } from './lineWords.ts';
import { phraseLine } from './phraseLine.ts';
import { sentenceLine } from './sentenceLine.ts';

/**
 * The lines that might stand for an event: in the words of its clause, its whole sentence, its noun's phrase. None of them begins
 * with a person nobody knows whom ("He resigned"), and none says only that something was said.
 * @param nameOf the name over the corpus of an article's actor
 */
export function linesOf(event: EventRecord, nameOf: NameOf): readonly Line[] {
  return [clauseLine(event, nameOf), sentenceLine(event, nameOf), phraseLine(event)]
    .filter((line) => line !== null)
    .filter(({ text }) => !/^(?:He|She|They|Which|Who|Whom|Whose) /u.test(text) && !saysNothing(text))
    .map((line) => ({ ...line, text: cased(event, line.text) }));
}

/** "The mayor said in a statement", "told the paper on Monday": not what was said. */
function saysNothing(text: string): boolean {
  const [, rest] =
    /^(.*? (?:said|says|say|told|tells|added|claimed|announced|wrote|confirmed|denied))(?: (.*))?$/u.exec(text) ?? [];
  return (
    rest !== undefined &&
    !/["“”]|\b(?:that|it|he|she|they|is|was|are|were|has|had|have|will|would|could|to|of|not)\b/u.test(
      text.slice(rest.length),
    )
  );
}
