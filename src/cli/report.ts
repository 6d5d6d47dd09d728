import { styleText } from 'node:util';
import type { Conflict, Happening, Telling } from '../corpus/model.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from './corpus.ts';
import type { InputOptions } from './input.ts';
import { write } from './output.ts';
import { levelWords } from './text.ts';
import { plural, printable } from './words.ts';

/** How many rows of a section are printed before the rest is counted. */
const mostActors = 12;
const mostHappenings = 15;
/** Below this salience a happening told by one article only is left to the views. */
const leastSalience = 0.5;

type Style = Parameters<typeof styleText>[0];

/** Colours on a terminal, none in a pipe or under NO_COLOR (`styleText` looks at the stream and the environment). */
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

function articlesSection(corpus: Corpus): string[] {
  return corpus.ids().flatMap((id) => {
    const entry = corpus.get(id);
    if (!entry) return [];
    const { published, title, unread } = entry.annotations;
    if (unread) return [`  ${id}: left alone, ${unread.why}`];
    const date = published.value ? `${published.value} (${published.basis})` : 'date not known';
    const outlet = entry.article.header.outlet?.value ?? entry.article.header.agency?.value;
    const source = outlet ? printable(outlet) : 'outlet not stated';
    const doubt = published.doubt ? [`    ${paint('yellow', 'date in doubt')}: ${printable(published.doubt)}`] : [];
    return [`  ${paint('bold', id)}  ${printable(title ?? '(no title)')}`, `    ${source}, ${date}`, ...doubt];
  });
}

function actorsSection(corpus: Corpus): string[] {
  const actors = corpus
    .actors()
    .map((actor) => ({ actor, articles: new Set(actor.mentions.map((mention) => mention.article)).size }))
    .sort((a, b) => b.articles - a.articles || b.actor.mentions.length - a.actor.mentions.length);
  const rows = actors.slice(0, mostActors).map(({ actor, articles }) => {
    const also = actor.aliases.length > 0 ? `, also ${actor.aliases.slice(0, 3).map(printable).join(', ')}` : '';
    const counts = `${plural(actor.mentions.length, 'mention')} in ${plural(articles, 'article')}`;
    return `  ${paint('bold', printable(actor.name))} (${actor.type}): ${counts}${also}`;
  });
  const rest = actors.length - rows.length;
  return rest > 0 ? [...rows, `  and ${rest} more`] : rows;
}

function tellingRow(telling: Telling): string {
  const relation = telling.relation && telling.relation !== 'supports' ? `${telling.relation}: ` : '';
  const differences = telling.differences.map(
    ({ field, here, there }) => `${field}: ${printable(here)} here, ${printable(there)} there`,
  );
  const tail = differences.length > 0 ? ` [${differences.join('; ')}]` : '';
  return `      ${telling.article}  ${relation}"${printable(telling.quote)}" (${printable(telling.source)})${tail}`;
}

function happeningRows(happening: Happening): string[] {
  const articles = new Set(happening.tellings.map((telling) => telling.article)).size;
  const counts = articles > 1 ? `, ${plural(articles, 'article')}, ${plural(happening.origins, 'origin')}` : '';
  const standing = happening.standing ? `, ${printable(happening.standing)}` : '';
  const head = `  ${(happening.date ?? 'undated').padEnd(10)}  ${paint('bold', printable(happening.title))}`;
  return [head, `      ${levelWords[happening.level]}${counts}${standing}`, ...happening.tellings.map(tellingRow)];
}

function happeningsSection(happenings: readonly Happening[]): string[] {
  const shared = happenings.filter((happening) => new Set(happening.tellings.map((t) => t.article)).size > 1);
  const own = happenings.filter((happening) => !shared.includes(happening) && happening.salience >= leastSalience);
  const bySalience = [...shared].sort((a, b) => b.tellings.length - a.tellings.length || b.salience - a.salience);
  const shown = bySalience.slice(0, mostHappenings);
  const rest = shared.length - shown.length;
  return [
    ...happenings.filter((happening) => shown.includes(happening)).flatMap(happeningRows),
    ...(rest > 0 ? [`  and ${rest} more that several articles tell`] : []),
    ...(own.length > 0 ? [`  ${plural(own.length, 'event')} that one article alone tells`] : []),
  ];
}

const conflictWords: Readonly<Record<Conflict['relation'], string>> = {
  conflicts: 'cannot both hold as they stand',
  denies: 'denied',
  corrects: 'corrected or withdrawn',
};

function conflictRows({ relation, tellings, title }: Conflict): string[] {
  return [`  ${paint('bold', printable(title))} (${conflictWords[relation]})`, ...tellings.map(tellingRow)];
}

function section(title: string, rows: readonly string[], empty: string): string {
  return [paint(['bold', 'underline'], title), ...(rows.length > 0 ? rows : [`  ${empty}`])].join('\n');
}

/** `crossread report`: articles, actors, what several articles tell and where they disagree; nothing of it is a verdict. */
export async function reportCommand(paths: readonly string[], options: InputOptions): Promise<number> {
  const { corpus, status } = await readCorpus(paths, options);
  const sections = [
    section(`Articles: ${corpus.ids().length}`, articlesSection(corpus), 'No article was found.'),
    section('Actors', actorsSection(corpus), 'None was found.'),
    section(
      'Told by several articles',
      happeningsSection(corpus.happenings()),
      'No event is told by a second article of this folder.',
    ),
    section('Conflicts, denials and corrections', corpus.conflicts().flatMap(conflictRows), 'None was found.'),
  ];
  await write(`${sections.join('\n\n')}\n`);
  return status;
}
