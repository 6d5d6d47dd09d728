import type { Span } from '../../engine/model.ts';
import { isFunctionWord } from '../reading/words.ts';
import type { EventRecord } from '../reading/record.ts';
import { standingOf } from './pronounNames.ts';
import { eventsBeside, isMark, isVerbal, words, type Line } from './lineWords.ts';

const open = new Set(
  'he she it they we i you him her them us me his its their my our your this these those'.split(' '),
);
const asides = new Set('who which that where when whose'.split(' '));
const articles = new Set(['the', 'a', 'an']);
/** A hostile sentence may be without end. */
const mostWords = 200;

/**
 * What tells whether a line stands for an event as a person would write it, as names of features.
 * @param line one of the lines that `linesOf` gives
 * @param others all of them
 */
export function lineFeatures(event: EventRecord, line: Line, others: readonly Line[]): readonly string[] {
  const kind = event.event.phrase === null ? 'deed' : 'noun';
  const features = [...ofWords(line.text), ...ofSentence(event, line.text), ...ofArguments(event, line.text)];
  for (const mark of line.marks) features.push(`mark ${mark}`);
  if (line.marks.includes('name')) features.push(...ofMeant(event));
  const ways = others.filter((other) => other.text === line.text).map(({ way }) => way);
  features.push(ways.length > 1 ? 'several ways' : 'one way');
  const { certainty, polarity, type } = event.event;
  features.push(`class ${event.event.class}`);
  features.push(`certainty ${certainty}`, `polarity ${polarity}`, type === null ? 'of no kind' : 'of a kind');
  // "The mayor said the deal": cut before what was said of it.
  const behind = features.find((feature) => feature.startsWith('behind '));
  if (behind !== undefined) features.push(`class ${event.event.class} ${behind}`);
  const beside = others.map(({ way }) => way).filter((way) => !ways.includes(way));
  for (const way of new Set(beside)) features.push(`beside ${way}`);
  const own = features.flatMap((feature) => ways.map((way) => `${way} ${feature}`));
  return ['any', ...ways, ...ways.map((way) => `${way} ${kind}`), ...features, ...own];
}

/** How the line itself reads. */
function ofWords(text: string): string[] {
  const parts = text.split(' ');
  const lower = parts.map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ''));
  const [first = ''] = lower;
  const last = lower.at(-1) ?? '';
  const features = [`length ${lengthClass(parts.length)}`, `first ${classOf(first, parts[0]!)}`];
  features.push(text.endsWith('…') ? 'last cut' : `last ${classOf(last, parts.at(-1)!)}`);
  if (parts.length > 1) features.push(`second ${classOf(lower[1]!, parts[1]!)}`);
  const person = /^(?:he|she|they)$/u.test(first) ? 'person' : first;
  if (open.has(first)) features.push(`opens ${person}`);
  const pronoun = lower.findIndex((word) => open.has(word));
  const isNamedBefore = parts.slice(0, Math.max(0, pronoun)).some((part, at) => at > 0 && /^\p{Lu}/u.test(part)) || /^\p{Lu}\S* \p{Lu}/u.test(text); // prettier-ignore
  if (pronoun >= 0) features.push(isNamedBefore ? 'pronoun explained' : 'pronoun open');
  for (const word of ['him', 'her', 'it', 'them', 'his', 'its', 'their'])
    if (lower.indexOf(word) > 0) features.push(`has ${word}`);
  if (/["“”]/u.test(text)) features.push('quotation');
  if (text.includes(', ')) features.push('comma');
  if (/[:;()—]/u.test(text)) features.push('mark inside');
  if (lower.slice(1).some((word) => asides.has(word))) features.push('aside');
  if (/\d/u.test(text)) features.push('digits');
  if (text === text.toUpperCase()) features.push('capitals');
  return features;
}

function lengthClass(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 5) return '4';
  if (count <= 8) return '6';
  return count <= 12 ? '9' : '13';
}

function classOf(lower: string, text: string): string {
  if (open.has(lower)) return 'pronoun';
  if (articles.has(lower)) return 'article';
  if (isFunctionWord(lower)) return 'function';
  if (/^\d/u.test(lower)) return 'number';
  if (/ing$/u.test(lower)) return 'gerund';
  if (/ed$/u.test(lower)) return 'participle';
  if (/s$/u.test(lower)) return /^\p{Lu}/u.test(text) ? 'Name s' : 'word s';
  return /^\p{Lu}/u.test(text) ? 'Name' : 'word';
}

/** What the line leaves out of its sentence: what stands before its beginning and behind its end there. */
function ofSentence(event: EventRecord, text: string): string[] {
  const { tokens } = event.article.entry.article;
  const sentence = event.article.entry.article.sentences[event.sentence];
  if (!sentence) return ['no sentence'];
  const to = Math.min(sentence.endToken, sentence.firstToken + mostWords);
  const parts = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ -]+/gu, '')
    .split(' ')
    .filter(Boolean);
  const features: string[] = [];
  const trigger = words(event).toLowerCase().split(' ')[0]!;
  const place = parts.indexOf(trigger);
  features.push(place < 0 ? 'trigger out' : place === 0 ? 'trigger first' : place === parts.length - 1 ? 'trigger last' : 'trigger inside'); // prettier-ignore
  const start = wordAt(event, parts.slice(0, 2), sentence.firstToken, to, false);
  const end = wordAt(event, parts.slice(-2), sentence.firstToken, to, true);
  if (start === null) features.push('before ?');
  else {
    let at = start - 1;
    if (at >= sentence.firstToken && isMark(tokens[at]!.text) && tokens[at]!.text !== ',') at = Math.max(at, 0);
    features.push(`before ${at < sentence.firstToken ? 'nothing' : neighbour(tokens[at]!)}`);
  }
  if (end === null) features.push('behind ?');
  else features.push(`behind ${end >= sentence.endToken ? 'nothing' : neighbour(tokens[end]!)}`);
  if (start !== null && end !== null && end > start) {
    const inside = eventsBeside(event).filter((other) => other !== event && other.token >= start && other.token < end);
    features.push(`others ${Math.min(2, inside.filter(isVerbal).length)}`);
    const verb = inside.some((other) => isVerbal(other)) || isVerbal(event);
    if (!verb) features.push('no verb');
  }
  return features;
}

function neighbour({ text, lower }: { readonly text: string; readonly lower: string }): string {
  if (/^[.!?]/u.test(text)) return 'stop';
  if (text === ',') return 'comma';
  if (text === '-') return 'hyphen';
  if (isMark(text)) return 'mark';
  if (lower === 'and' || lower === 'or' || lower === 'but') return 'and';
  if (lower === 'to' || lower === 'that' || lower === 'of') return lower;
  if (open.has(lower) || asides.has(lower)) return 'pronoun';
  if (isFunctionWord(lower)) return 'function';
  return /^\p{Lu}/u.test(text) ? 'name' : 'word';
}

/** Where two words of a line stand in their sentence: the first token's place, or the place behind the last. */
function wordAt(event: EventRecord, pair: readonly string[], from: number, to: number, last: boolean): number | null {
  const { tokens } = event.article.entry.article;
  const plain = (at: number): string => tokens[at]!.lower.replace(/[^\p{L}\p{N}'’-]+/gu, '');
  for (let step = 0; step < to - from; step++) {
    const at = last ? to - 1 - step : from + step;
    if (plain(at) === '' || plain(at) !== (last ? pair.at(-1) : pair[0])) continue;
    let next = last ? at - 1 : at + 1;
    while (next > from && next < to && plain(next) === '') next += last ? -1 : 1;
    const other = last ? pair.at(-2) : pair[1];
    if (other === undefined || (next >= from && next < to && plain(next) === other)) return last ? at + 1 : at;
  }
  return null;
}

/** Whether those that take part are in the line. */
function ofArguments(event: EventRecord, text: string): string[] {
  const features: string[] = [];
  const lower = text.toLowerCase();
  const isIn = (span: Span): boolean => {
    const last = event.article.entry.article.text.slice(span.start, span.end).split(/\s+/u).at(-1) ?? '';
    return last !== '' && lower.includes(last.toLowerCase());
  };
  for (const role of ['agent', 'patient', 'beside'] as const) {
    const of = event.event.arguments.filter((each) => each.role === role);
    const inside = of.filter(isIn).length;
    features.push(`${role} ${of.length === 0 ? 'none' : inside === of.length ? 'all' : inside === 0 ? 'out' : 'some'}`);
  }
  const { cue } = event.event;
  if (cue) features.push(isIn(cue) ? 'cue in' : 'cue out');
  return features;
}

/** How sure it is whom the first pronoun of a line means. */
function ofMeant(event: EventRecord): string[] {
  const [pronoun] = event.event.wording?.pronouns ?? [];
  if (!pronoun) return [];
  const { isMost, isNearest, isNear, rivals } = standingOf(event, pronoun);
  return [
    isMost ? 'meant most' : 'meant less',
    isNearest ? 'meant nearest' : 'meant farther',
    isNear ? 'meant near' : 'meant far',
    `rivals ${String(Math.min(2, rivals))}`,
  ];
}
