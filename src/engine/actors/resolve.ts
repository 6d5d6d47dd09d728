import type { Memory, Run } from '../memory.ts';
import type { Actor, Article, Mention, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { acronymDefinitions } from './acronyms.ts';
import { addDerivedPeoples } from './derived.ts';
import { acronymTokens, type DraftActor, type DraftMention } from './draft.ts';
import { gatherForces } from './forces.ts';
import { besidesOrganizations } from './gatherMemory.ts';
import { agreeOnTypes, joinStatedAliases } from './joinedAliases.ts';
import { findNames, type NameSpan } from './names.ts';
import { carryForms } from './nameForms.ts';
import { gatherNations } from './nations.ts';
import { gatherOrganizations } from './organizations.ts';
import { gatherPeople } from './people.ts';
import { gatherPlaces } from './places.ts';
import { addRoles, personTokens } from './roles.ts';
import { idGiver } from './slug.ts';
import { findStatedAliases } from './statedAliases.ts';
import { capitals, shownName } from './words.ts';

/**
 * Finds the names of an article and gathers them, with nationality words, metonyms and roles, into actors.
 * @param memory that of the document, where one is kept
 * @returns actors in the order of their first mention, mentions in reading order
 */
export function resolveActors(article: Article, syntax: Syntax, models: Models, memory?: Memory): readonly Actor[] {
  const before = memory?.versionBefore(article);
  if (before) carry(before.article.tokens, article.tokens, before.runs);
  const found = findNames(article, models, syntax.words, memory);
  const stated = findStatedAliases(article, found);
  const names = agreeOnTypes(article, found, stated);
  const nations = gatherNations(article, syntax, names, models);
  const named = joinStatedAliases(stated, names, [
    ...nations.actors,
    ...gatherOthers(article, nations.others, models, memory),
  ]);
  addDerivedPeoples(article, named);
  const drafts = [...named, ...gatherForces(article, syntax, named)];
  addRoles(article, syntax, drafts);
  return publish(article, drafts);
}

/** Takes over for an article's words what has been read off those that stood in its last version. */
function carry(before: readonly Token[], now: readonly Token[], runs: readonly Run[]): void {
  carryForms(before, now, runs);
  capitals.carry(before, now, runs);
  acronymTokens.carry(before, now, runs);
  personTokens.carry(before, now, runs);
}

/** The people, organisations and places that names are gathered into. */
function gatherOthers(
  article: Article,
  names: readonly NameSpan[],
  { gazetteer }: Models,
  memory?: Memory,
): readonly DraftActor[] {
  const people = names.filter(({ type }) => type === 'person');
  const bodies = names.filter(({ type }) => type === 'organization');
  const places = names.filter(({ type }) => type === 'place');
  const defined = acronymDefinitions(article, bodies);
  const gather = {
    people: () => gatherPeople(article, people),
    bodies: () => gatherOrganizations(article, bodies, gazetteer, defined),
    places: () => gatherPlaces(article, places, gazetteer),
  };
  if (memory === undefined) return [...gather.people(), ...gather.bodies(), ...gather.places()];
  const besides = besidesOrganizations(article, bodies, defined, memory.keys(article));
  return [
    ...memory.people.recall(article, people, '', gather.people),
    ...memory.organizations.recall(article, bodies, besides, gather.bodies),
    ...memory.places.recall(article, places, '', gather.places),
  ];
}

function publish(article: Article, drafts: readonly DraftActor[]): readonly Actor[] {
  const giveId = idGiver();
  const order = (a: DraftMention, b: DraftMention): number => a.first - b.first || a.end - b.end;
  return drafts
    .map((draft) => ({ ...draft, mentions: [...draft.mentions].sort(order) }))
    .sort((a, b) => order(a.mentions[0]!, b.mentions[0]!))
    .map((draft) => {
      const name = draft.name ?? canonicalName(article, draft.mentions);
      return {
        id: giveId(name),
        name,
        type: draft.type,
        mentions: draft.mentions.map((mention) => published(article, mention)),
      };
    });
}

function published(article: Article, mention: DraftMention): Mention {
  const { first, end, kind, type, why, uncertain } = mention;
  const start = article.tokens[first]!.start;
  const stop = article.tokens[end - 1]!.end;
  const text = article.text.slice(start, stop);
  if (why === undefined) return { start, end: stop, text, kind, type };
  return uncertain === undefined
    ? { start, end: stop, text, kind, type, why }
    : { start, end: stop, text, kind, type, why, uncertain };
}

/** The fullest form: a name before an acronym, mixed case before capitals, more words before fewer, then the earliest. */
function canonicalName(article: Article, mentions: readonly DraftMention[]): string {
  const named = mentions.filter((mention) => mention.kind !== 'role' && mention.uncertain !== true);
  let best = '';
  let bestRank = -1;
  for (const mention of named.length > 0 ? named : mentions) {
    const words = mention.end - mention.first;
    // The same name again, or one that is no fuller however it is written.
    if (words * 2 + 1 + (mention.kind === 'name' ? 100 : 0) <= bestRank) continue;
    const name = shownName(article.tokens, mention.first, mention.end);
    const rank = words * 2 + (name === name.toUpperCase() && words > 1 ? 0 : 1) + (mention.kind === 'name' ? 100 : 0);
    if (rank > bestRank) {
      best = name;
      bestRank = rank;
    }
  }
  return best;
}
