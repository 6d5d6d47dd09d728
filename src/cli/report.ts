import { styleText } from 'node:util';
import type {
  ChangeKind,
  Conflict,
  CountCheck,
  Difference,
  Happening,
  Relation,
  Stage,
  Telling,
} from '../corpus/model.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readCorpus } from './corpus.ts';
import type { InputOptions } from './input.ts';
import { write } from './output.ts';
import { levelWords } from './text.ts';
import { listed, plural, printable } from './words.ts';

/** How many rows of a section are printed before the rest is counted. */
const mostActors = 12;
const mostHappenings = 15;
const mostTellings = 8;
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

/** How a telling stands to the one it is held against, as the verb of a sentence. */
const verbs: Readonly<Record<Relation, string>> = {
  supports: 'tells it too',
  'same-origin': 'has the same report',
  conflicts: 'tells it otherwise',
  denies: 'tells the contrary',
  develops: 'tells it of another time',
  corrects: 'takes it back or corrects it',
};

function differenceWords({ field, here, there }: Difference): string | null {
  // A date that only says more precisely what the other says is no difference to a reader.
  if (field === 'certainty' || (field === 'date' && (here.startsWith(there) || there.startsWith(here)))) return null;
  const name = field === 'place' ? 'where: ' : field === 'actor' ? 'who: ' : '';
  return `${name}${printable(there)}, against ${printable(here)}`;
}

/** "Northline (000_wire.txt) tells it: “…”", with what it differs in from the first. */
function tellingRow({ relation, differences, source, article, quote }: Telling): string {
  const verb = relation === null ? 'tells it' : verbs[relation];
  const words = differences.flatMap((difference) => differenceWords(difference) ?? []);
  const tail = words.length > 0 ? ` (${words.join('; ')})` : '';
  return `      ${printable(source)} (${article}) ${verb}: “${printable(quote)}”${tail}`;
}

/** One telling an article, and all that stand against it. */
function shownTellings(tellings: readonly Telling[]): string[] {
  const seen = new Set<string>();
  const kept = tellings.filter(({ article, relation }) => {
    const isPlain = relation === null || relation === 'supports' || relation === 'same-origin';
    const key = isPlain ? article : `${article} ${relation}`;
    return !seen.has(key) && seen.add(key);
  });
  const rest = kept.length - mostTellings;
  const more = rest > 0 ? [`      and ${plural(rest, 'other telling')}`] : [];
  return [...kept.slice(0, mostTellings).map(tellingRow), ...more];
}

/** "3 articles, 1 origin: KCNA", "4 articles, 2 origins: KCNA and Northline". */
function originWords({ tellings, origins, sources }: Happening): string {
  const articles = new Set(tellings.map((telling) => telling.article)).size;
  if (articles < 2) return '';
  return `, ${plural(articles, 'article')}, ${plural(origins, 'origin')}: ${listed([...new Set(sources)].map(printable))}`;
}

function driftRow(drift: readonly Stage[]): string[] {
  const words = drift.map(({ article, published, certainty }) => `${certainty} on ${published} (${article})`);
  return words.length > 0 ? [`      How surely: ${words.join(', then ')}.`] : [];
}

function happeningRows(happening: Happening): string[] {
  const standing = happening.standing ? `, ${printable(happening.standing)}` : '';
  const head = `  ${(happening.date ?? 'undated').padEnd(10)}  ${paint('bold', printable(happening.title))}`;
  return [
    head,
    `      ${levelWords[happening.level]}${originWords(happening)}${standing}`,
    ...shownTellings(happening.tellings),
    ...driftRow(happening.drift),
  ];
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

const conflictMarks: Readonly<Record<Conflict['relation'], string>> = {
  conflicts: '\u25B2',
  denies: '\u2715',
  corrects: '\u2298',
};

function conflictRows({ relation, tellings, title }: Conflict): string[] {
  return [`  ${conflictMarks[relation]} ${paint('bold', printable(title))}`, ...shownTellings(tellings)];
}

/** Counts that articles make, beside what the folder dates of the sort; which is right is the reader's to say. */
function countRows({ says, telling, dated }: CountCheck): string[] {
  return [
    `  ${paint('bold', `“${printable(says)}”`)}, says ${telling.article}: “${printable(telling.quote)}”`,
    `      This folder dates ${dated.length}:`,
    ...dated.map(({ date, telling: { article, quote } }) => `      ${date} (${article}): “${printable(quote)}”`),
  ];
}

const changeWords: Readonly<Record<ChangeKind, string>> = {
  hedge: 'a hedge',
  attribution: 'who says it',
  date: 'a date',
  figure: 'a figure',
  words: 'words',
};

/** What two articles have word for word, and what differs in it; wording that changes no meaning is left out. */
function copiedRows(corpus: Corpus): string[] {
  return corpus.ids().flatMap((id) => {
    const byArticle = Map.groupBy(corpus.corroborate(id)?.copied ?? [], ({ article }) => article);
    return [...byArticle].flatMap(([article, passages]) => {
      if (article < id) return [];
      const length = passages.reduce((sum, { start, end }) => sum + end - start, 0);
      const changes = passages.flatMap((passage) => passage.changes).filter(({ kind }) => kind !== 'words');
      return [
        `  ${id} and ${article} share ${plural(passages.length, 'passage')}, ${length} characters in all.`,
        ...changes.map(({ kind, here, there }) => {
          const side = (words: string): string => (words === '' ? 'nothing' : `“${printable(words)}”`);
          return `      ${changeWords[kind]}: ${side(here)} in ${id}, ${side(there)} in ${article}`;
        }),
      ];
    });
  });
}

function section(title: string, rows: readonly string[], empty: string): string {
  return [paint(['bold', 'underline'], title), ...(rows.length > 0 ? rows : [`  ${empty}`])].join('\n');
}

/**
 * `crossread report`: articles, actors, what several articles tell, where they disagree, what they count and what they copy;
 * nothing of it is a verdict.
 */
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
    section(
      'Counts',
      corpus.ids().flatMap((id) => corpus.countsOf(id).flatMap(countRows)),
      'No article counts what this folder dates.',
    ),
    section('Word for word', copiedRows(corpus), 'No two articles share a passage.'),
  ];
  await write(`${sections.join('\n\n')}\n`);
  return status;
}
