import assert from 'node:assert/strict';
import { readModels } from '../../../src/disk/models.ts';
import type { BlockNames } from '../../../src/engine/actors/blockNames.ts';
import type { NamePass } from '../../../src/engine/actors/blockPass.ts';
import type { NameSpan } from '../../../src/engine/actors/names.ts';
import { resolveActors } from '../../../src/engine/actors/resolve.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Actor, Article } from '../../../src/engine/model.ts';
import type { Models } from '../../../src/engine/models.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';

let models: Models | null = null;

/** The shipped models, read once for all tests. */
export function shippedModels(): Models {
  models ??= readModels();
  return models;
}

/** The names of an article as passes leave them one after another, with the whole article as one block. */
export function passed(
  article: Article,
  names: readonly NameSpan[],
  passes: NamePass | readonly NamePass[],
): readonly NameSpan[] {
  let blocks: readonly BlockNames[] = [{ text: article, names }];
  for (const pass of [passes].flat()) blocks = pass.run(blocks);
  return blocks[0]!.names;
}

/** The actors of a plain text, read with the shipped models. */
export function actorsOf(text: string): readonly Actor[] {
  const article = readArticle({ id: 'test', text, format: 'plain' });
  return resolveActors(article, parseSyntax(article, shippedModels()), shippedModels());
}

export function actorNamed(actors: readonly Actor[], name: string): Actor {
  const actor = actors.find((other) => other.name === name);
  assert.ok(actor, `${name} is not among ${actors.map((other) => other.name).join(', ')}`);
  return actor;
}

/** The texts of an actor's mentions that are no roles, in reading order. */
export function mentionsOf(actors: readonly Actor[], name: string): readonly string[] {
  return actorNamed(actors, name)
    .mentions.filter((mention) => mention.kind !== 'role')
    .map((mention) => mention.text);
}

/** The texts of an actor's roles, in reading order. */
export function rolesOf(actors: readonly Actor[], name: string): readonly string[] {
  return actorNamed(actors, name)
    .mentions.filter((mention) => mention.kind === 'role')
    .map((mention) => mention.text);
}
