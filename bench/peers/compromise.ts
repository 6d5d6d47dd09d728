import nlp from 'compromise';
import datesPlugin from 'compromise-dates';
import { answerAs, withoutPreposition, type PeerName, type PeerTime } from './peer.ts';

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly unit?: string };
}

interface View {
  json(options: { readonly offset: boolean }): readonly Found[];
}

interface DatesView {
  dates(options: { readonly today?: string; readonly timezone?: string }): View;
  durations(): View;
}

nlp.extend(datesPlugin);

const digits: Readonly<Record<string, number>> = {
  year: 4,
  quarter: 7,
  month: 7,
  day: 10,
  time: 16,
  hour: 16,
  minute: 16,
};

function valueOf({ dates }: Found): string | null {
  return dates?.start ? dates.start.slice(0, digits[dates.unit ?? 'day'] ?? 10) : null;
}

function trimmed(text: string, { offset }: Found): { start: number; end: number } {
  const end = offset.start + offset.length;
  const marks = /[\s.,;:!?'")\]]*$/.exec(text.slice(offset.start, end))?.[0].length ?? 0;
  return { start: offset.start, end: end - marks };
}

function times(text: string, published: string | undefined): readonly PeerTime[] {
  const document = nlp(text) as unknown as DatesView;
  const dates = document.dates({ timezone: 'UTC', ...(published && { today: published }) }).json({ offset: true });
  return dates.map((found) => {
    const { start, end } = trimmed(text, found);
    return { ...withoutPreposition(text, start, end), type: 'DATE', value: valueOf(found) };
  });
}

function names(text: string): readonly PeerName[] {
  const document = nlp(text);
  const of = (view: unknown, type: PeerName['type']): PeerName[] =>
    (view as View).json({ offset: true }).map((found) => ({ ...trimmed(text, found), type }));
  return [
    ...of(document.people(), 'person'),
    ...of(document.organizations(), 'organization'),
    ...of(document.places(), 'place'),
  ];
}

answerAs(process.argv.includes('--names') ? { names } : { times });
