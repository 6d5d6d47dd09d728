import type { ActorRow, MentionGroup } from '../../protocol/requests.ts';
import { articleName } from './articles.ts';
import { folded, paged, plainRow, type Row } from './row.ts';
import { counted, joined, spoken } from './words.ts';

export type ActorSort = 'name' | 'mentions';

/** Theme icon and headings of each type of actor, in the order of the groups. */
const types: readonly { readonly type: string; readonly icon: string; readonly one: string; readonly many: string }[] =
  [
    { type: 'person', icon: 'person', one: 'person', many: 'People' },
    { type: 'organization', icon: 'briefcase', one: 'organization', many: 'Organizations' },
    { type: 'government', icon: 'law', one: 'government body', many: 'Government bodies' },
    { type: 'country', icon: 'globe', one: 'country', many: 'Countries' },
    { type: 'group', icon: 'organization', one: 'group', many: 'Groups' },
    { type: 'place', icon: 'location', one: 'place', many: 'Places' },
  ];

/** Asks for one actor's mentions. */
export type AskMentions = (actor: string) => Promise<readonly MentionGroup[]>;

/**
 * The rows of the Actors view: by name or by number of mentions, under a heading a type where they are grouped, with
 * what is uncertain folded at the end (of each group).
 */
export function actorRows(
  actors: readonly ActorRow[],
  sort: ActorSort,
  grouped: boolean,
  mentions: AskMentions,
): readonly Row[] {
  const sorted = sort === 'name' ? actors : [...actors].sort((a, b) => b.mentions - a.mentions);
  if (!grouped) return withUncertain(sorted, 'actors', mentions);
  const known = new Set(types.map(({ type }) => type));
  return [...types, { type: null, icon: 'symbol-misc', one: 'actor', many: 'Others' }].flatMap(
    ({ type, icon, many }) => {
      const members = sorted.filter((actor) => (type === null ? !known.has(actor.type) : actor.type === type));
      if (members.length === 0) return [];
      const id = `actors/${type ?? 'others'}`;
      const heading: Row = {
        ...plainRow,
        id,
        label: many,
        description: String(members.length),
        spoken: `${many}, ${members.length}`,
        icon: { name: icon, color: null },
        context: 'section',
        unfolded: true,
        children: () => Promise.resolve(withUncertain(members, id, mentions)),
      };
      return [heading];
    },
  );
}

function withUncertain(actors: readonly ActorRow[], parent: string, mentions: AskMentions): readonly Row[] {
  const rows = (uncertain: boolean) =>
    actors.filter((actor) => actor.uncertain === uncertain).map((actor) => actorRow(actor, mentions));
  const unsure = rows(true);
  const sure = paged(rows(false), parent);
  if (unsure.length === 0) return sure;
  const why = 'Names that are seen once or could be something else.';
  return [...sure, folded(`${parent}/uncertain`, `${unsure.length} uncertain`, unsure, why)];
}

function actorRow(actor: ActorRow, ask: AskMentions): Row {
  const type = types.find((entry) => entry.type === actor.type);
  const counts = `${counted(actor.mentions, 'mention')} in ${counted(actor.articles, 'article')}`;
  const also = actor.aliases.map((alias) => `“${alias}”`);
  return {
    ...plainRow,
    id: `actor/${actor.id}`,
    label: actor.name,
    description: joined(counts, also.length > 0 && `also ${also.slice(0, 2).join(', ')}`),
    tooltip: [
      `${actor.name}: ${type?.one ?? actor.type}`,
      counts,
      ...(also.length > 0 ? [`Also: ${also.join(', ')}`] : []),
      ...(actor.uncertain ? ['Uncertain'] : []),
    ].join('\n'),
    spoken: spoken(
      actor.name,
      type?.one ?? actor.type,
      counts,
      also.length > 0 && `also ${actor.aliases.join(', ')}`,
      actor.uncertain && 'uncertain',
    ),
    icon: { name: type?.icon ?? 'symbol-misc', color: null },
    context: 'actor',
    subject: actor.id,
    unfolded: false,
    children: async () => (await ask(actor.id)).map((group) => groupRow(actor, group)),
  };
}

function groupRow(actor: ActorRow, group: MentionGroup): Row {
  const { article, mentions } = group;
  const id = `actor/${actor.id}/${article.uri}`;
  const rows = mentions.map((mention): Row => {
    const { line, character } = mention.range.start;
    return {
      ...plainRow,
      id: `${id}/${line}:${character}-${mention.range.end.line}:${mention.range.end.character}`,
      label: mention.text,
      description: mention.context,
      tooltip: [`“${mention.context}”`, ...(mention.why === null ? [] : [`${actor.name}: ${mention.why}`])].join('\n'),
      spoken: spoken(mention.text, `in ${article.label}, line ${line + 1}`, mention.context, mention.why),
      context: 'mention',
      location: { uri: article.uri, range: mention.range },
    };
  });
  return {
    ...plainRow,
    id,
    ...articleName(article),
    description: joined(String(mentions.length), article.title ?? '(no title)'),
    spoken: spoken(article.label, article.title ?? 'no title', counted(mentions.length, 'mention')),
    context: 'article',
    unfolded: false,
    children: () => Promise.resolve(paged(rows, id)),
  };
}
