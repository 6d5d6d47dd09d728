import { quoteOf } from '../engine/article/quote.ts';
import type { ActorType } from '../engine/model.ts';
import type { CorpusActor, Decision } from './model.ts';
import { familyOf, foldName, type ActorRecord } from './reading/names.ts';
import type { ArticleRecord } from './reading/record.ts';
import { UnionFind } from './unionFind.ts';

interface Node {
  readonly key: string;
  readonly article: ArticleRecord;
  readonly record: ActorRecord;
}

/** The actors of all articles, and which of them an article's actor is. */
export interface CorpusActors {
  readonly actors: readonly CorpusActor[];
  /** Id over the corpus of an article's actor. */
  idOf(article: string, actor: string): string | undefined;
  /** Canonical name behind such an id. */
  nameOf(id: string | undefined): string | undefined;
  /** The articles that mention such an actor, sorted. */
  articlesOf(id: string): readonly string[];
}

/**
 * Brings the actors of all articles together: by full name, by an acronym with one expansion, by a surname that fits one
 * full name only and stands beside the same others. A surname alone never does. Ids come from the canonical name.
 * @param articles in any order; the result is the same
 */
export function actorsAcross(articles: readonly ArticleRecord[], decisions: readonly Decision[] = []): CorpusActors {
  const nodes = articles
    .flatMap((article) =>
      [...article.actors.values()].map((record) => ({ key: `${article.id}\n${record.id}`, article, record })),
    )
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const merging = new Merging(nodes);
  merging.byName();
  merging.byAcronym();
  merging.byMistakenPerson();
  merging.bySurname();
  return named(nodes, merging, decisions);
}

class Merging {
  readonly sets = new UnionFind();
  readonly reasons = new Map<string, string>();
  readonly #nodes: readonly Node[];

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  byName(): void {
    const first = new Map<string, Node>();
    for (const node of this.#nodes) {
      const family = familyOf(node.record.actor.type);
      // A body in one article is often taken for a place in the other; a full name of two words says enough.
      const plain = family === 'person' || node.record.words.length < 2 ? [] : [`name:${node.record.words.join(' ')}`];
      for (const key of [...node.record.keys, ...plain]) {
        const known = first.get(key);
        if (!known) first.set(key, node);
        else this.#join(known, node, `the same name: ${node.record.actor.name}`);
      }
    }
  }

  byAcronym(): void {
    const holders = new Map<string, Node[]>();
    for (const node of this.#nodes)
      for (const acronym of node.record.acronyms) holders.set(acronym, [...(holders.get(acronym) ?? []), node]);
    for (const [acronym, known] of holders) {
      const expansions = known.filter((node) => node.record.words.length > 1);
      const sets = new Set(expansions.map((node) => this.sets.find(node.key)));
      const family = familyOf(known[0]!.record.actor.type);
      if (sets.size > 1 || known.some((node) => familyOf(node.record.actor.type) !== family)) continue;
      for (const node of known) this.#join(known[0]!, node, `${acronym.toUpperCase()} stands for one body here`);
    }
  }

  /**
   * What one article takes for a person and another for a place or a body: one where the name has two words and no
   * other bearer, or where the single word is nobody's surname, is given no role and is the name of one place or body.
   */
  byMistakenPerson(): void {
    const others = new Map<string, Map<string, Node>>();
    const surnames = new Set<string>();
    for (const node of this.#nodes) {
      const { actor, words } = node.record;
      const family = familyOf(actor.type);
      if (family === 'person' && words.length > 1) for (const word of [words[0]!, words.at(-1)!]) surnames.add(word);
      if (family !== 'place' && family !== 'body') continue;
      const forms = new Set([words.join(' ')]);
      for (const { kind, text } of actor.mentions) if (kind === 'name') forms.add(foldName(text));
      for (const form of forms) {
        const known = others.get(form) ?? new Map<string, Node>();
        const set = this.sets.find(node.key);
        if (!known.has(set)) known.set(set, node);
        others.set(form, known);
      }
    }
    const found: [Node, Node][] = [];
    for (const node of this.#nodes) {
      const { actor, words, roles } = node.record;
      if (familyOf(actor.type) !== 'person') continue;
      const fitting = [...(others.get(words.join(' ')) ?? new Map<string, Node>()).values()];
      const isBare = words.length === 1 && (roles.length > 0 || surnames.has(words[0]!));
      if (fitting.length === 1 && !isBare) found.push([fitting[0]!, node]);
    }
    for (const [other, node] of found) this.#join(other, node, `the same name: ${node.record.actor.name}`);
  }

  bySurname(): void {
    const full = new Map<string, Set<string>>();
    for (const { key, record } of this.#nodes) {
      if (familyOf(record.actor.type) !== 'person' || record.words.length < 2) continue;
      for (const word of new Set([record.words[0]!, record.words.at(-1)!]))
        full.set(word, (full.get(word) ?? new Set()).add(this.sets.find(key)));
    }
    const company = this.#company();
    const alone = this.#nodes.filter((node) => node.record.surname !== null);
    const found: [Node, string, string][] = [];
    for (const node of alone) {
      const fitting = [...(full.get(node.record.surname!) ?? [])];
      if (fitting.length !== 1) continue;
      const shared = commonOf(company.get(this.sets.find(node.key)), company.get(fitting[0]!));
      if (shared !== null) found.push([node, fitting[0]!, shared]);
    }
    for (const [node, set, shared] of found) {
      this.sets.union(node.key, set);
      this.reasons.set(node.key, `the only ${node.record.actor.name} with a full name, beside ${shared} in both`);
    }
    this.#namesakes(alone.filter((node) => !full.has(node.record.surname!)));
  }

  /** Surnames without a full name anywhere: one person only where the role is the same too. */
  #namesakes(alone: readonly Node[]): void {
    const first = new Map<string, Node>();
    for (const node of alone) {
      for (const role of node.record.roles) {
        const key = `${node.record.surname!}\n${role}`;
        const known = first.get(key);
        if (known) this.#join(known, node, `the same surname and role: ${role}`);
        else first.set(key, node);
      }
    }
  }

  /** For each set of actors, the names of the others in its articles. */
  #company(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const company = new Map<string, Map<string, string>>();
    const present = Map.groupBy(this.#nodes, (node) => node.article.id);
    for (const nodes of present.values()) {
      const sets = new Map(nodes.map((node) => [this.sets.find(node.key), node.record.actor.name]));
      for (const node of nodes) {
        if (familyOf(node.record.actor.type) !== 'person') continue;
        const own = this.sets.find(node.key);
        const known = company.get(own) ?? new Map<string, string>();
        for (const [set, name] of sets) if (set !== own) known.set(set, name);
        company.set(own, known);
      }
    }
    return company;
  }

  #join(one: Node, other: Node, why: string): void {
    if (this.sets.same(one.key, other.key)) return;
    this.sets.union(one.key, other.key);
    this.reasons.set(other.key, why);
  }
}

function commonOf(
  one: ReadonlyMap<string, string> | undefined,
  other: ReadonlyMap<string, string> | undefined,
): string | null {
  const names = [...(one ?? [])].filter(([set]) => other?.has(set)).map(([, name]) => name);
  return names.length > 0 ? names.sort()[0]! : null;
}

function named(nodes: readonly Node[], merging: Merging, decisions: readonly Decision[]): CorpusActors {
  const groups = [...Map.groupBy(nodes, (node) => merging.sets.find(node.key)).values()];
  let drafts: readonly Draft[] = groups.map((members) => ({ members, name: canonicalName(members) }));
  drafts = decided(drafts, decisions);
  const slugs = Map.groupBy(drafts, (draft) => slugOf(draft.name));
  const ids = new Map<string, string>();
  const actors = drafts.map(({ members, name }) => {
    const slug = slugOf(name);
    const rivals = slugs.get(slug) ?? [];
    const type = typeOf(members);
    const ofType = rivals.filter((rival) => typeOf(rival.members) === type);
    const id =
      rivals.length === 1 ? slug : ofType.length === 1 ? `${slug}-${type}` : `${slug}-${slugOf(members[0]!.key)}`;
    for (const node of members) ids.set(node.key, id);
    return describe(id, name, type, members, merging.reasons);
  });
  actors.sort((one, other) => (one.id < other.id ? -1 : 1));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    actors,
    idOf: (article, actor) => ids.get(`${article}\n${actor}`),
    nameOf: (id) => (id === undefined ? undefined : byId.get(id)?.name),
    articlesOf: (id) => [...new Set(byId.get(id)?.mentions.map(({ article }) => article))],
  };
}

interface Draft {
  readonly members: readonly Node[];
  readonly name: string;
}

function decided(drafts: readonly Draft[], decisions: readonly Decision[]): Draft[] {
  let current = [...drafts];
  for (const decision of decisions) {
    if (decision.kind === 'same-actor') {
      const chosen = current.filter((draft) => decision.actors.includes(slugOf(draft.name)));
      if (chosen.length < 2) continue;
      const members = chosen.flatMap((draft) => draft.members).sort((one, other) => (one.key < other.key ? -1 : 1));
      current = [...current.filter((draft) => !chosen.includes(draft)), { members, name: canonicalName(members) }];
    }
    if (decision.kind === 'not-same-actor') {
      const [one, other] = decision.actors;
      current = current.flatMap((draft) => {
        const parts = Map.groupBy(draft.members, (node) => (slugOf(node.record.actor.name) === other ? other : one));
        return parts.size === 2 && parts.get(one)!.some((node) => slugOf(node.record.actor.name) === one)
          ? [...parts.values()].map((members) => ({ members, name: canonicalName(members) }))
          : [draft];
      });
    }
  }
  return current;
}

function describe(
  id: string,
  name: string,
  type: string,
  members: readonly Node[],
  reasons: ReadonlyMap<string, string>,
): CorpusActor {
  const aliases = new Map<string, number>();
  const mentions = members.flatMap(({ article, record }) =>
    record.actor.mentions.map((mention) => {
      const words = quoteOf(article.entry.article, mention) || mention.text;
      if (words !== name) aliases.set(words, (aliases.get(words) ?? 0) + 1);
      return { article: article.id, start: mention.start, end: mention.end, text: mention.text, kind: mention.kind };
    }),
  );
  mentions.sort((one, other) =>
    one.article === other.article
      ? one.start - other.start || one.end - other.end
      : one.article < other.article
        ? -1
        : 1,
  );
  const why = [...new Set(members.flatMap((node) => reasons.get(node.key) ?? []))].sort();
  return {
    id,
    name,
    type,
    aliases: [...aliases]
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .map(([alias]) => alias),
    mentions,
    why,
  };
}

/** The fullest form: most words, then the most common, then the first by the alphabet. */
function canonicalName(members: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const { record } of members)
    counts.set(record.actor.name, (counts.get(record.actor.name) ?? 0) + record.actor.mentions.length);
  const length = (name: string): number => foldName(name).split(' ').length;
  return [...counts].sort(
    ([one, here], [other, there]) => length(other) - length(one) || there - here || (one < other ? -1 : 1),
  )[0]![0];
}

/**
 * The type that most articles give; a person with a role, an office or a trade, is one for certain, and one without is
 * the likelier mistake.
 */
function typeOf(members: readonly Node[]): ActorType {
  const isSure = members.some(({ record }) => record.actor.type === 'person' && record.roles.length > 0);
  const counts = new Map<ActorType, number>();
  for (const { record } of members) counts.set(record.actor.type, (counts.get(record.actor.type) ?? 0) + 1);
  const rank = ([type, count]: readonly [ActorType, number]): number =>
    type === 'person' ? (isSure ? Infinity : count / 2) : count;
  return [...counts].sort((one, other) => rank(other) - rank(one) || (one[0] < other[0] ? -1 : 1))[0]![0];
}

function slugOf(name: string): string {
  return foldName(name).replaceAll(' ', '-') || 'unnamed';
}
