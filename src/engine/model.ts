/**
 * The engine's vocabulary: what an article is once it is read, and what the engine says of it.
 *
 * One coordinate system: every `start` and `end`, from token to event, counts UTF-16 code units of the article's
 * original content (`Article.text`), half open. Cleaning (markup, entities, hard line breaks) changes what a token's
 * `text` says, never where it stands.
 */

/** A stretch of the original content, in UTF-16 code units, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------- article

export type ArticleFormat = 'plain' | 'markdown' | 'html';

/** An article as it comes in: decoded content and what is known about it from outside the text. */
export interface ArticleSource {
  readonly id: string;
  /** Decoded content, byte-order mark removed, line ends as they are. */
  readonly text: string;
  readonly format: ArticleFormat;
  /** Publication date (`YYYY-MM-DD`) stated outside the text or set by the reader; wins over what the text states. */
  readonly published?: string;
  /** Where `published` comes from, in a reader's words; "given with the article" where this is left out. */
  readonly publishedWhy?: string;
  readonly title?: string;
  /** The outlet, where it is known from outside the text. */
  readonly outlet?: string;
  readonly url?: string;
}

/**
 * One word or mark. Hyphenated compounds are split at the hyphen, clitics ("'s", "n't") are tokens of their own. Where it
 * stands its article says, so that a token stays the same object while others are typed before it.
 */
export interface Token {
  /** Cleaned form: entities decoded, straight quotes, no soft hyphens or line-end hyphens. */
  readonly text: string;
  readonly lower: string;
  /** Whether white space (or a line or block border) stands before it. */
  readonly spaceBefore: boolean;
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'listItem' | 'quote';

/** A headline, sub-heading, paragraph, list item or block quote of the body, in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Half-open range into `Article.sentences`. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** For a list item: index of the block that leads the list in ("…, the missiles:"), else null. */
  readonly leadIn: number | null;
}

export interface Sentence extends Span {
  /** Half-open range into `Article.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** A field read off the header; the span is absent where the field came from outside the text. */
export interface HeaderField {
  readonly value: string;
  readonly start?: number;
  readonly end?: number;
  /** Where it stood, in a reader's words: "header 'date 2025-02-28'", "front matter", "dateline". */
  readonly why: string;
}

/** A calendar date that stands in the header (date line, front matter, metadata, `<time>`, dateline). */
export interface HeaderDate extends Span {
  /** TIMEX3 value at the precision of the words: `2025-03-15` or `2025-03-15T07:40`. */
  readonly value: string;
}

export interface Header {
  readonly title: HeaderField | null;
  readonly byline: HeaderField | null;
  readonly outlet: HeaderField | null;
  /** News agency credited with the text: "(Northline)", "Reuters -". */
  readonly agency: HeaderField | null;
  readonly dateline: HeaderField | null;
  /** The stated publication date, `YYYY-MM-DD`; null where none is stated. */
  readonly published: HeaderField | null;
  readonly dates: readonly HeaderDate[];
}

/** Why nothing of a file is annotated. */
export interface Unread {
  readonly reason: 'not-an-article' | 'not-english' | 'empty';
  /** One plain sentence for the reader. */
  readonly why: string;
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly format: ArticleFormat;
  readonly header: Header;
  /** The body: what is read and annotated. The headline is its first block where the text has one. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each token where it begins, in UTF-16 code units of `text`. */
  readonly tokenStarts: Int32Array;
  /** For each token where it ends (exclusive). */
  readonly tokenEnds: Int32Array;
  /** Null where the article is read; else why it is left alone (then blocks, sentences and tokens are empty). */
  readonly unread: Unread | null;
}

// ------------------------------------------------------------------------------------------------------------ times

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimeModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

export interface TimeReading {
  readonly value: string;
  readonly why: string;
}

/** A time expression with its TIMEX3 value (TimeML 1.2.1). */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimeType;
  /** Null where it can't be known. */
  readonly value: string | null;
  readonly mod: TimeModifier | null;
  /** One plain sentence a reader understands. */
  readonly why: string | null;
  /** Other readings that were possible, best first. */
  readonly readings: readonly TimeReading[];
}

export type PublishedBasis = 'stated' | 'inferred' | 'unknown';

export interface Published {
  /** `YYYY-MM-DD` or null. */
  readonly value: string | null;
  readonly basis: PublishedBasis;
  readonly why: string | null;
  /** A sentence where the text contradicts the stated date, else null. */
  readonly doubt: string | null;
  readonly start?: number;
  readonly end?: number;
}

// ----------------------------------------------------------------------------------------------------------- actors

export type ActorType = 'person' | 'organization' | 'country' | 'government' | 'place' | 'group';
export type MentionKind = 'name' | 'acronym' | 'role' | 'metonym';
export type MentionType = 'person' | 'organization' | 'place' | 'nationality' | 'other';

/** The words that name an actor: the name alone, without title, article or possessive. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  readonly type: MentionType;
  /** Why it is this actor, where that is not the name itself: "the only Kim named before", "the capital that acts". */
  readonly why?: string;
  /** True where the link is a likely one only; views fold it. */
  readonly uncertain?: boolean;
}

export interface Actor {
  /** Stable under edits elsewhere: derived from the canonical name. */
  readonly id: string;
  /** The fullest form seen. */
  readonly name: string;
  readonly type: ActorType;
  readonly mentions: readonly Mention[];
}

// ----------------------------------------------------------------------------------------------------------- events

export type EventClass = 'occurrence' | 'reporting' | 'perception' | 'aspectual' | 'state' | 'causative' | 'generic';
export type ParticipantRole = 'agent' | 'patient' | 'recipient' | 'other';
export type Certainty = 'asserted' | 'attributed' | 'hedged' | 'denied' | 'expected';

export interface Participant {
  /** Actor id in this article. */
  readonly actor: string;
  readonly role: ParticipantRole;
}

/** A phrase that an event's clause hangs on its trigger, whether or not it names an actor. */
export interface EventArgument extends Span {
  readonly role: 'agent' | 'patient' | 'beside' | 'modifier';
}

/** A pronoun and the actors whom it means, by id. */
export interface MeantPronoun extends Span {
  readonly actors: readonly string[];
  /** "His", "their": it says whose something is. */
  readonly isOwner: boolean;
}

/** The words of the clause that tells an event, for a line about it; offsets count from the event's start. */
export interface Wording {
  /** Who does it or whom it is done to. */
  readonly subject: Span;
  /** How the verb comes by it: its own, shared with another verb, lent by one, or the noun that the clause describes. */
  readonly by: 'own' | 'shared' | 'controlled' | 'antecedent';
  /** Pronouns in these words of whom it is known whom they mean. */
  readonly pronouns: readonly MeantPronoun[];
  /** What stands before the verb: "has not", "was badly". */
  readonly helpers: Span | null;
  readonly verb: Span;
  readonly form: 'finite' | 'gerund' | 'participle';
  /** The verb's lemma. */
  readonly lemma: string;
  /** What follows the verb, without what a line has no room for. */
  readonly rest: readonly Span[];
  /** How much of that was left out: nothing, asides, clauses that describe, or all but nouns. */
  readonly lost: 0 | 1 | 2 | 3;
  /** Where in the rest circumstances begin that the clause says enough without; null where it has none. */
  readonly core: number | null;
}

export interface EventTime {
  readonly value: string;
  readonly basis: 'explicit' | 'sentence' | 'narrative' | 'published';
  readonly start?: number;
  readonly end?: number;
}

/** Who says it: the source's words and cue, with the actor where it is known. */
export interface Attribution extends Span {
  readonly actor: string | null;
  readonly text: string;
  /** Actor id of who passed it on ("KCNA said Kim had said": actor Kim, via KCNA). */
  readonly via: string | null;
}

export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** TIMEX3 value of the time the figure speaks of. */
  readonly asOf: string | null;
}

/** A correction or retraction that the article makes of something told before, here or elsewhere. */
export interface Withdrawal extends Span {
  readonly kind: 'correction' | 'retraction';
  /** Publication date of what is corrected, where the words give it. */
  readonly of: string | null;
}

export interface Event extends Span {
  /** Trigger's lemma and a number: `met-232`. */
  readonly id: string;
  /** The trigger's words. */
  readonly text: string;
  readonly lemma: string;
  readonly class: EventClass;
  /** Kind of happening (`meeting`, `visit`, …); null where it is none of the known kinds. */
  readonly type: string | null;
  /** 0 to 1: how much a reader wants it in a list. */
  readonly salience: number;
  /** 0 to 1: the same, were it surely a particular happening; what happenings are compared by. */
  readonly weight: number;
  readonly polarity: 'positive' | 'negative';
  readonly participants: readonly Participant[];
  readonly arguments: readonly EventArgument[];
  /**
   * The phrase of a noun that tells it, with what hangs on it: "the attack on the harbour"; offsets count from the event's start.
   * Null for a verb.
   */
  readonly phrase: Span | null;
  /** Its clause; null where it has none by itself, and where the event has little weight. */
  readonly wording: Wording | null;
  readonly time: EventTime | null;
  readonly place: { readonly actor: string } | null;
  readonly attribution: Attribution | null;
  readonly certainty: Certainty;
  /** The words behind a hedge, a denial or an expectation ("reportedly", "denied"), where there are any. */
  readonly cue?: Span & { readonly text: string };
  readonly quantities: readonly Quantity[];
  readonly withdraws?: Withdrawal;
  readonly sentence: Span;
}

// ------------------------------------------------------------------------------------------------------ annotations

/** All that the engine says of one article; plain data, the shape of the annotation contract with a few fields more. */
export interface Annotations {
  readonly id: string;
  readonly title: string | null;
  readonly published: Published;
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly events: readonly Event[];
  /** Null where the article was read; else why it was left alone. */
  readonly unread: Unread | null;
}
