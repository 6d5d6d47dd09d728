import recognizers from '@microsoft/recognizers-text-date-time';
import type { TimeType } from '../../src/engine/model.ts';
import { answerAs, referenceDate, withoutPreposition } from './peer.ts';

const types: Readonly<Record<string, TimeType>> = { time: 'TIME', datetime: 'TIME', duration: 'DURATION', set: 'SET' };

interface Resolution {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
}

/** The timex where it is complete, else the first (past) reading's value. */
function valueOf([first]: readonly Resolution[]): string | null {
  if (!first?.timex) return null;
  if (!first.timex.includes('X') || first.timex.startsWith('P')) return first.timex.replace(/^\((.+?),.*$/, '$1');
  return (first.value ?? first.start ?? first.timex).replace(' ', 'T').replace(/:00$/, '');
}

answerAs({
  times: (text, published) =>
    recognizers.recognizeDateTime(text, 'en-us', undefined, referenceDate(published)).map((result) => ({
      ...withoutPreposition(text, result.start, result.end + 1),
      type: types[result.typeName.split('.')[1] ?? ''] ?? 'DATE',
      value: valueOf((result.resolution?.['values'] ?? []) as readonly Resolution[]),
    })),
});
