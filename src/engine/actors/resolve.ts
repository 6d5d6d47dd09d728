import type { Memory } from '../memory.ts';
import type { Actor, Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { placed } from './actorMemory.ts';
import { firstTokensOf } from './blockNames.ts';
import { statedIn, type NamedArticle } from './blockTelling.ts';
import { addDerivedPeoples } from './derived.ts';
import type { DraftActor } from './draft.ts';
import { gatherForces } from './forces.ts';
import { joinStatedAliases } from './joinedAliases.ts';
import { gatherForms } from './nameForms.ts';
import { NameFinder, type NameSpan, type NameType } from './names.ts';
import { gatherNations } from './nations.ts';
import { gatherOrganizations } from './organizations.ts';
import { namedInFull } from './outlets.ts';
import { gatherPeople } from './people.ts';
import { gatherPlaces } from './places.ts';
import { inReadingOrder, publish } from './publish.ts';
import { readRoles, roleMention } from './roles.ts';

/**
 * Finds the names of an article and gathers them, with nationality words, metonyms and roles, into actors.
 * @param memory that of the document, where one is kept
 * @returns actors in the order of their first mention, mentions in reading order
 */
export function resolveActors(
  article: Article,
  syntax: ArticleSyntax,
  models: Models,
  memory?: Memory,
): readonly Actor[] {
  const finder = memory?.nameFinder(models) ?? new NameFinder(models);
  const found = finder.find(article, syntax.words, memory);
  const named: NamedArticle = { article, syntax, ...found, firsts: firstTokensOf(found.blocks) };
  const followed = memory?.actors.follow(named, models.gazetteer);
  if (followed) return followed;
  const drafts = gatherActors(named, models);
  const counts = drafts.map(({ mentions }) => mentions.length);
  const roles = readRoles(article, syntax, named.blocks, drafts);
  for (const role of roles) drafts[role.actor]!.mentions.push(roleMention(drafts[role.actor]!, role));
  const ordered = inReadingOrder(namedInFull(article, drafts));
  const published = publish(article, ordered);
  memory?.actors.keep({ named, ordered: placed(ordered, drafts, counts, published), roles, unordered: drafts.length });
  return published.map(({ actor }) => actor);
}

/** What names, words for peoples and what stands for them are gathered into. */
function gatherActors(named: NamedArticle, models: Models): readonly DraftActor[] {
  const { article, syntax, blocks } = named;
  gatherForms(article, blocks);
  const nations = gatherNations(article, syntax, blocks, models);
  const actors = joinStatedAliases(statedIn(named), [
    ...nations.actors,
    ...gatherOthers(article, nations.others, models),
  ]);
  addDerivedPeoples(article, blocks, actors);
  return [...actors, ...gatherForces(article, syntax, blocks, actors)];
}

/** The people, organisations and places that names are gathered into. */
function gatherOthers(article: Article, names: readonly NameSpan[], { gazetteer }: Models): readonly DraftActor[] {
  const ofType = (type: NameType): readonly NameSpan[] => names.filter((name) => name.type === type);
  return [
    ...gatherPeople(article, ofType('person'), gazetteer),
    ...gatherOrganizations(article, ofType('organization'), gazetteer),
    ...gatherPlaces(article, ofType('place'), gazetteer),
  ];
}
