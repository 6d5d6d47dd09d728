import { readEvents } from '../../../src/engine/events/article.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Actor, ActorType, Event, MentionType } from '../../../src/engine/model.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';
import { resolveTimes } from '../../../src/engine/times/resolve.ts';
import { readModels } from '../../../src/disk/models.ts';

const models = readModels();

const typeOf: Readonly<Record<ActorType, MentionType>> = {
  person: 'person',
  organization: 'organization',
  country: 'place',
  government: 'organization',
  place: 'place',
  group: 'other',
};

/** Every occurrence of these names is a mention of the actor; the longer names first. */
export type Cast = Readonly<Record<string, readonly [type: ActorType, ...names: string[]]>>;

function actorsIn(text: string, cast: Cast): readonly Actor[] {
  return Object.entries(cast).map(([id, [type, ...names]]) => {
    const taken: [number, number][] = [];
    for (const name of names)
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
        if (!taken.some(([from, to]) => start < to && start + name.length > from))
          taken.push([start, start + name.length]);
    const mentions = taken.map(([start, end]) => {
      const words = text.slice(start, end);
      return {
        start,
        end,
        text: words,
        kind: 'name' as const,
        type: /(?:ish|ian|ese)$/.test(words) ? ('nationality' as const) : typeOf[type],
      };
    });
    return { id, name: names[0] ?? id, type, mentions };
  });
}

/** The events of a text in which these actors are named. */
export function eventsIn(text: string, cast: Cast = {}, published = '2031-05-15'): readonly Event[] {
  const article = readArticle({ id: 'a', text, format: 'plain', published });
  const { times } = resolveTimes(article);
  const syntax = parseSyntax(article, models);
  return readEvents({ article, syntax, times, actors: actorsIn(text, cast), models });
}

/** The event whose trigger reads so, or its words and all other triggers where there is none. */
export function eventAt(events: readonly Event[], trigger: string): Event {
  const found = events.find((event) => event.text === trigger);
  if (!found) throw new Error(`no event "${trigger}" among: ${events.map((event) => event.text).join(', ')}`);
  return found;
}

/** Participants as "actor:role", sorted. */
export const rolesOf = (event: Event): readonly string[] =>
  event.participants.map(({ actor, role }) => `${actor}:${role}`).sort();
