import type { CorpusActor } from '../../corpus/model.ts';
import type { ActorRow, ActorsParams, MentionGroup, MentionRow, MentionsParams } from '../../protocol/requests.ts';
import type { Mention, Span } from '../../engine/model.ts';
import type { Desk } from '../desk.ts';
import { plainLine } from '../escape.ts';
import { articleRef, isRead, rangeOf, type ReadHolding } from '../library.ts';
import { wordsNear } from '../quotes.ts';

const maximumAliases = 5;
const contextLength = 80;

/** Finds the engine's mentions of one article by where they stand; made once for each article of a request. */
function mentionsBySpan({ annotations }: ReadHolding): ReadonlyMap<string, Mention> {
  const mentions = annotations.actors.flatMap((actor) => actor.mentions);
  return new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
}

class MentionLookup {
  readonly #desk: Desk;
  readonly #articles = new Map<string, ReadonlyMap<string, Mention>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get(article: string, { start, end }: Span): Mention | undefined {
    let known = this.#articles.get(article);
    if (!known) {
      const holding = this.#desk.findings.library.get(article);
      known = isRead(holding) ? mentionsBySpan(holding) : new Map<string, Mention>();
      this.#articles.set(article, known);
    }
    return known.get(`${start} ${end}`);
  }
}

function actorRow(actor: CorpusActor, lookup: MentionLookup): ActorRow {
  const { id, type, mentions } = actor;
  return {
    id,
    name: plainLine(actor.name),
    type,
    mentions: mentions.length,
    articles: new Set(mentions.map(({ article }) => article)).size,
    aliases: actor.aliases.slice(0, maximumAliases).map(plainLine),
    uncertain: mentions.every((mention) => lookup.get(mention.article, mention)?.uncertain === true),
  };
}

function byName(a: ActorRow, b: ActorRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}

/** Answers `crossread/actors`. */
export function actors(desk: Desk, { scope }: ActorsParams): readonly ActorRow[] {
  const lookup = new MentionLookup(desk);
  return desk.findings
    .actors(scope)
    .map((actor) => actorRow(actor, lookup))
    .sort(byName);
}

/** Answers `crossread/mentions`. */
export function mentions(desk: Desk, { actor: id, scope }: MentionsParams): readonly MentionGroup[] {
  const { findings } = desk;
  const actor = findings.actor(id, scope);
  if (!actor) return [];
  const lookup = new MentionLookup(desk);
  const articles = new Set(actor.mentions.map(({ article }) => article));
  return findings.library
    .all()
    .filter((holding): holding is ReadHolding => isRead(holding) && articles.has(holding.key))
    .map((holding) => ({
      article: articleRef(holding),
      mentions: actor.mentions
        .filter(({ article }) => article === holding.key)
        .sort((a, b) => a.start - b.start)
        .map((mention): MentionRow => {
          return {
            range: rangeOf(holding, mention),
            text: plainLine(mention.text),
            kind: mention.kind,
            context: wordsNear(holding.article, mention, contextLength),
            why: lookup.get(holding.key, mention)?.why ?? null,
          };
        }),
    }));
}
