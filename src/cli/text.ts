import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusActor, Corroboration, Level } from '../corpus/model.ts';
import type { Actor, Annotations, Event, TimeExpression } from '../engine/model.ts';
import { plural, printable } from './words.ts';

function renderActorRow(actor: Actor): string {
  const others = [...new Set(actor.mentions.map((mention) => printable(mention.text)))].filter(
    (text) => text !== actor.name,
  );
  const also = others.length > 0 ? ` (also ${others.join(', ')})` : '';
  return `  ${printable(actor.name)}, ${actor.type}, ${plural(actor.mentions.length, 'mention')}${also}`;
}

function renderTimeRow(time: TimeExpression): string {
  return `  ${printable(time.text)} = ${time.value ?? 'unresolved'}${time.why ? `: ${printable(time.why)}` : ''}`;
}

function renderEventRow(event: Event): string {
  const participants = event.participants.map(({ actor, role }) => `${role} ${actor}`);
  const details = [
    event.type,
    event.time?.value,
    ...participants,
    event.certainty === 'asserted' ? null : event.certainty,
  ];
  return `  ${printable(event.text)}: ${details.filter(Boolean).join(', ')}`;
}

/** One article's annotations as plain lines. */
export function renderAnnotations(answer: Annotations): string {
  const published = answer.published.value ?? 'unknown';
  const head = `${answer.id}: ${printable(answer.title ?? '(no title)')}`;
  if (answer.unread) return `${head}\nleft alone: ${answer.unread.why}`;
  return [
    head,
    `published ${published}${answer.published.why ? ` (${printable(answer.published.why)})` : ''}`,
    ...(answer.published.doubt ? [`in doubt: ${printable(answer.published.doubt)}`] : []),
    'actors',
    ...answer.actors.map(renderActorRow),
    'dates',
    ...answer.times.map(renderTimeRow),
    'events',
    ...answer.events.map(renderEventRow),
  ].join('\n');
}

/** A level in a reader's words, with the mark that stands for it everywhere. */
export const levelWords: Readonly<Record<Level, string>> = {
  single: '\u25CB one article',
  'same-origin': '\u25CC repeated, one origin',
  corroborated: '\u25C6 two or more origins',
  disputed: '\u25B2 disputed',
  withdrawn: '\u2298 withdrawn',
};

/** One article's corroboration as plain lines; events that no other telling matches are left out. */
export function renderCorroboration(answer: Corroboration, corpus: Corpus): string {
  const events = new Map(corpus.get(answer.id)?.annotations.events.map((event) => [event.id, event.text]));
  const told = answer.events.filter((event) => event.matches.length > 0);
  return [
    `${answer.id}: ${plural(told.length, 'event')} of ${answer.events.length} told elsewhere too`,
    ...told.flatMap((event) => [
      `  ${printable(events.get(event.id) ?? event.id)} ${levelWords[event.level]}, ${plural(event.origins, 'origin')}`,
      ...event.matches.map(({ article, event: other, relation, why }) => {
        return `    ${relation} ${article} ${other}: ${why.map(printable).join('; ')}`;
      }),
    ]),
    ...answer.copied.map(
      ({ article, end, start }) => `  copied passage of ${end - start} characters, also in ${article}`,
    ),
  ].join('\n');
}

/** One actor as plain lines. */
export function renderActor(actor: CorpusActor): string {
  const articles = new Set(actor.mentions.map((mention) => mention.article));
  const also = actor.aliases.length > 0 ? `\n  also ${actor.aliases.map(printable).join(', ')}` : '';
  const counts = `${plural(actor.mentions.length, 'mention')} in ${plural(articles.size, 'article')}`;
  return `${printable(actor.name)} (${actor.type}): ${counts}${also}`;
}
