import type { Memory } from '../memory.ts';
import type { Actor, Article, Mention } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { acronymDefinitions } from './acronyms.ts';
import { addDerivedPeoples } from './derived.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { gatherForces } from './forces.ts';
import { besidesOrganizations, countInHeadline } from './gatherMemory.ts';
import { joinStatedAliases } from './joinedAliases.ts';
import { formAt, gatherForms } from './nameForms.ts';
import { NameFinder, type NameSpan } from './names.ts';
import { gatherNations } from './nations.ts';
import { gatherOrganizations } from './organizations.ts';
import { namedInFull } from './outlets.ts';
import { gatherPeople } from './people.ts';
import { gatherPlaces } from './places.ts';
import { readRoles, roleMention } from './roles.ts';
import { idGiver, slugOf } from './slug.ts';
import { shownName } from './words.ts';

/**
 * Finds the names of an article and gathers them, with nationality words, metonyms and roles, into actors.
 * @param memory that of the document, where one is kept
 * @returns actors in the order of their first mention, mentions in reading order
 */
export function resolveActors(article: Article, syntax: Syntax, models: Models, memory?: Memory): readonly Actor[] {
  const finder = memory?.nameFinder(models) ?? new NameFinder(models);
  const { blocks, stated } = finder.find(article, syntax.words, memory);
  gatherForms(article, blocks);
  const nations = gatherNations(article, syntax, blocks, models);
  const named = joinStatedAliases(stated, [
    ...nations.actors,
    ...gatherOthers(article, nations.others, models, memory),
  ]);
  addDerivedPeoples(article, blocks, named);
  const drafts = [...named, ...gatherForces(article, syntax, blocks, named)];
  for (const role of readRoles(article, syntax, blocks, drafts)) {
    const actor = drafts[role.actor]!;
    actor.mentions.push(roleMention(actor, role));
  }
  return publish(article, namedInFull(article, drafts));
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
    people: () => gatherPeople(article, people, gazetteer),
    bodies: () => gatherOrganizations(article, bodies, gazetteer, defined),
    places: () => gatherPlaces(article, places, gazetteer),
  };
  if (memory === undefined) return [...gather.people(), ...gather.bodies(), ...gather.places()];
  const besides = besidesOrganizations(article, bodies, defined, memory.keys(article));
  return [
    ...memory.people.recall(article, people, '', gather.people),
    ...memory.organizations.recall(article, bodies, besides, gather.bodies),
    ...memory.places.recall(article, places, countInHeadline(article, places), gather.places),
  ];
}

function publish(article: Article, drafts: readonly DraftActor[]): readonly Actor[] {
  const giveId = idGiver();
  return drafts
    .map(inOrder)
    .sort((a, b) => order(a.mentions[0]!, b.mentions[0]!))
    .map((draft) => {
      const { type, mentions } = draft;
      let { name } = draft;
      let id: string;
      if (name === null) {
        const { first, end } = fullestMention(article, mentions);
        name = shownName(article.tokens, first, end);
        id = giveId((formAt(article.tokens, first, end).slug ??= slugOf(name)));
      } else id = giveId(slugOf(name));
      return { id, name, type, mentions: mentions.map((mention) => published(article, mention)) };
    });
}

function order(a: DraftMention, b: DraftMention): number {
  return a.first - b.first || a.end - b.end;
}

/** An actor with its mentions in reading order. */
function inOrder(draft: DraftActor): DraftActor {
  const { mentions } = draft;
  for (let index = 1; index < mentions.length; index++)
    if (order(mentions[index - 1]!, mentions[index]!) > 0) return { ...draft, mentions: [...mentions].sort(order) };
  return draft;
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
function fullestMention(article: Article, mentions: readonly DraftMention[]): DraftMention {
  let best: DraftMention | null = null;
  let bestRank = -1;
  const hasName = mentions.some(isSure);
  for (const mention of mentions) {
    if (hasName && !isSure(mention)) continue;
    const words = mention.end - mention.first;
    const kind = mention.kind === 'name' ? 100 : 0;
    // The same name again, or one that is no fuller however it is written.
    if (words * 2 + 1 + kind <= bestRank) continue;
    const rank = words * 2 + (words > 1 && isInCapitals(article, mention) ? 0 : 1) + kind;
    if (rank <= bestRank) continue;
    best = mention;
    bestRank = rank;
  }
  return best ?? mentions[0]!;
}

function isSure({ kind, uncertain }: DraftMention): boolean {
  return kind !== 'role' && uncertain !== true;
}

function isInCapitals({ tokens }: Article, { first, end }: DraftMention): boolean {
  const name = shownName(tokens, first, end);
  return name === name.toUpperCase();
}
