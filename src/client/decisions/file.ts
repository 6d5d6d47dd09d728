/**
 * The reader's own file of decisions, as text: one JSON object a line, e.g.
 * `{"decision":"published","article":"folder/a.txt","value":"2024-06-19"}`. It may be written by hand and shared;
 * a later line on the same article wins.
 */

/** Where the file stands below a workspace folder. */
export const decisionsPath = '.crossread/decisions.jsonl';

/** What a decisions file says. */
export interface DecisionsRead {
  /** Day of publication by the article's path below the folder, with `/`. */
  readonly published: ReadonlyMap<string, string>;
  /** One plain sentence for each line that was passed over. */
  readonly passedOver: readonly string[];
}

interface Decision {
  readonly article: string;
  readonly value: string;
  /** The line's whole object, what we know nothing of included. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}

/** A path that stays inside its folder. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

/** The decision of a line, or why it is none. */
function decisionOf(line: string): Decision | string {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return 'is no JSON object';
  const { decision, article, value } = fields as Readonly<Record<string, unknown>>;
  if (typeof decision !== 'string') return 'does not say what it decides';
  if (decision !== 'published') return `decides “${decision.slice(0, 40)}”, which Crossread does not know`;
  if (typeof article !== 'string' || !isInside(article)) return 'names no article by its path in the folder';
  if (typeof value !== 'string' || !isDay(value)) return 'has no day written YYYY-MM-DD as its value';
  return { article, value, fields: fields as Readonly<Record<string, unknown>> };
}

/** A text's lines without a byte-order mark, each with its own line end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const withoutMark = (line: string): string => line.replace(/^\uFEFF/, '').trim();

/** Reads a decisions file; what is no decision is passed over and said. Never throws. */
export function readDecisionsFile(text: string): DecisionsRead {
  const published = new Map<string, string>();
  const passedOver: string[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const written = withoutMark(line);
    if (written === '') continue;
    const decision = decisionOf(written);
    if (typeof decision === 'string') passedOver.push(`Line ${index + 1} of ${decisionsPath} ${decision}.`);
    else published.set(decision.article, decision.value);
  }
  return { published, passedOver };
}

/**
 * The file's text with an article's day of publication set, or taken back by null. The line that holds it is changed, or
 * one is added at the end; every other line stays as it is, whatever it says.
 */
export function withPublished(text: string, article: string, value: string | null): string {
  const lines = [...linesOf(text)];
  const own = lines.flatMap((line, index) => {
    const decision = decisionOf(withoutMark(line));
    return typeof decision !== 'string' && decision.article === article ? [{ index, fields: decision.fields }] : [];
  });
  if (value === null) {
    const gone = new Set(own.map(({ index }) => index));
    return lines.filter((_, index) => !gone.has(index)).join('');
  }
  const last = own.at(-1);
  if (last !== undefined) {
    const [lineEnd = ''] = /\r?\n$/.exec(lines[last.index]!) ?? [];
    lines[last.index] = `${JSON.stringify({ ...last.fields, value })}${lineEnd}`;
    return lines.join('');
  }
  const lineEnd = lines[0]?.endsWith('\r\n') === true ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
  return `${before}${JSON.stringify({ decision: 'published', article, value })}${lineEnd}`;
}
