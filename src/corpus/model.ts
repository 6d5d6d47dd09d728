import type { Annotations, Article, Certainty, Span } from '../engine/model.ts';

/** One article as the corpus takes it in. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}

/** Relation of another telling to this one (annotation contract). */
export type Relation = 'supports' | 'same-origin' | 'conflicts' | 'denies' | 'develops' | 'corrects';
export type Level = 'single' | 'same-origin' | 'corroborated' | 'disputed' | 'withdrawn';

export interface Difference {
  readonly field: 'date' | 'place' | 'quantity' | 'actor' | 'certainty';
  readonly here: string;
  readonly there: string;
}

/** Another telling of an event, with every reason for the link. */
export interface Match {
  readonly article: string;
  readonly event: string;
  readonly relation: Relation;
  readonly why: readonly string[];
  readonly differences: readonly Difference[];
}

export interface CorroboratedEvent extends Span {
  readonly id: string;
  readonly level: Level;
  /** Independent origins, this article's own included. */
  readonly origins: number;
  /** A name for each of these origins, this article's own first. */
  readonly sources: readonly string[];
  readonly matches: readonly Match[];
}

/** What differs in a copied passage: words that hedge, that name the source, that date, a figure, or other words. */
export type ChangeKind = 'hedge' | 'attribution' | 'date' | 'figure' | 'words';

/** What was put in, left out or changed in copying, in each article's words; empty where that side has nothing. */
export interface CopyChange {
  readonly kind: ChangeKind;
  readonly here: string;
  readonly there: string;
}

/** A passage that stands in another article too; either may be the original. */
export interface CopiedPassage extends Span {
  readonly article: string;
  readonly there: Span;
  readonly changes: readonly CopyChange[];
}

/** What the whole corpus says of one article (annotation contract, `corroborate`). */
export interface Corroboration {
  readonly id: string;
  readonly events: readonly CorroboratedEvent[];
  readonly copied: readonly CopiedPassage[];
}

export interface CorpusMention extends Span {
  readonly article: string;
  readonly text: string;
  readonly kind: string;
}

/** One actor over all articles (annotation contract, `actors`). */
export interface CorpusActor {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly CorpusMention[];
  /** Why its mentions in several articles are one actor, in plain words. */
  readonly why: readonly string[];
}

/** One telling of a happening: an event of an article, with what a reader is shown of it. */
export interface Telling extends Span {
  readonly article: string;
  readonly event: string;
  /** The sentence's cleaned words around the trigger, at most 80 characters, cut at words. */
  readonly quote: string;
  /** On whose word, in a reader's words: "state media", "Northline", "outlet not stated". */
  readonly source: string;
  /** Relation to the happening's first telling; null for the first itself. */
  readonly relation: Relation | null;
  readonly differences: readonly Difference[];
}

/** A happening: the events of one or more articles that tell the same thing. */
export interface Happening {
  /** Stable while it keeps its first telling. */
  readonly id: string;
  /** Reads like a sentence a person would write: "Kim Jong Un visits Russia". */
  readonly title: string;
  /** How many characters of the title a row may begin with, the rest behind its date. */
  readonly core: number;
  /** Id of the article whose words the title has. */
  readonly titledBy: string;
  readonly kind: string | null;
  /** TIMEX3 value at its own precision; null where undated. */
  readonly date: string | null;
  readonly level: Level;
  readonly origins: number;
  /** A name for each origin: "KCNA", "outlet not stated". */
  readonly sources: readonly string[];
  /** How surely its title tells it. */
  readonly certainty: Certainty;
  /** Certainty and attribution in words ("on the word of KCNA"), null where the title tells it in its article's own voice. */
  readonly standing: string | null;
  /** 0 to 1, the most salient telling's. */
  readonly salience: number;
  readonly tellings: readonly Telling[];
  /** How surely it was told over time, by day of publication, where that changed; else empty. */
  readonly drift: readonly Stage[];
  /** What stands against it; null where nothing does, or what does is older than the claim. */
  readonly objection: Objection | null;
}

/** What stands against a claim: who denies, corrects or takes it back, and when. */
export interface Objection {
  readonly relation: 'denies' | 'corrects' | 'retracts';
  /** In a reader's words: "MTO", "Merrow Courier", "outlet not stated". */
  readonly by: string;
  /** Id of the article that says so. */
  readonly article: string;
  /** TIMEX3 value of the day of it, null where it is not known. */
  readonly date: string | null;
  /** How many of the tellings it stands against: all, or some of them. */
  readonly reach: 'all' | 'some';
}

/** A figure that follows others in time, with those who tell it. */
export interface Step {
  /** In digits, with the words that make it a range: "14", "more than 3,100". */
  readonly figure: string;
  /** The day it speaks of, else the day it was told. */
  readonly date: string | null;
  readonly tellings: readonly Telling[];
}

/** One measure at several times: no conflict, but a series. */
export interface Development {
  readonly id: string;
  /** What is counted, and how: "Ships at anchor: 14 → 20 → 26". */
  readonly title: string;
  /** Two or more, in order of time. */
  readonly steps: readonly Step[];
}

/** How surely an article tells a claim. */
export interface Stage {
  readonly article: string;
  /** Day of publication. */
  readonly published: string;
  /** "hedged", "on another's word", "asserted", "expected". */
  readonly certainty: string;
}

/** A count that an article makes ("their third meeting", "the first since 2019") beside what the folder dates. No verdict. */
export interface CountCheck extends EventReference {
  /** "third meeting", "first since 2019". */
  readonly says: string;
  readonly telling: Telling;
  /** What is dated of the sort, one telling a happening, earliest first; this one included where it is dated. */
  readonly dated: readonly { readonly date: string; readonly telling: Telling }[];
}

/** A claim and what stands against it: tellings that can't all hold as they stand, a denial, or one that withdraws it. */
export interface Conflict {
  readonly id: string;
  /** What is in question, in words: "About 2,400 or more than 3,100: dockers walk out". */
  readonly title: string;
  readonly relation: 'conflicts' | 'denies' | 'corrects';
  /** Every denial came before the claim: it does not speak to it. */
  readonly isOlder: boolean;
  /**
   * The claim and what stands against it, then the other tellings of either, a sentence once. What stands against it has
   * `relation`; differences have the claim's side as `here`.
   */
  readonly tellings: readonly [Telling, Telling, ...(readonly Telling[])];
}

/** Another article that says what a stretch of text says. */
export interface Echo extends Span {
  readonly article: string;
  /** The event that says it; null where the words themselves stand in both. */
  readonly event: string | null;
  readonly relation: Relation;
  readonly quote: string;
  readonly why: readonly string[];
}

/** What is an article's own beside the others on its matter. */
export interface OwnAccount {
  /** Ids of the events that only this article tells, most salient first. */
  readonly own: readonly string[];
  readonly copied: readonly CopiedPassage[];
  /** What others on the same matter tell and this one leaves out: most articles first, then most salient. */
  readonly missing: readonly Happening[];
}

/** An article worth reading after another. */
export interface Suggestion {
  readonly article: string;
  /** How many happenings it tells that the other does not. */
  readonly adds: number;
  /** How many both tell. */
  readonly shares: number;
}

/** An event of an article. */
export interface EventReference {
  readonly article: string;
  readonly event: string;
}

/** What the reader has decided; it overrides what the corpus finds. Actors are named by their ids over the corpus. */
export type Decision =
  | { readonly kind: 'same-event' | 'not-same-event'; readonly events: readonly [EventReference, EventReference] }
  | { readonly kind: 'same-actor' | 'not-same-actor'; readonly actors: readonly [string, string] }
  /** The two articles do not rest on one origin, whatever they share. */
  | { readonly kind: 'not-an-origin'; readonly articles: readonly [string, string] };
