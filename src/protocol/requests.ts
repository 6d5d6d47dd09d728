import type { Location, Range } from './model.ts';

/** How well an event is told, as the corpus' levels; always shown as a word beside its icon. */
export type Level = 'single' | 'same-origin' | 'corroborated' | 'disputed' | 'withdrawn';
/** How surely a telling tells it, as the engine's certainties; shown as a word and a sign. */
export type Certainty = 'asserted' | 'attributed' | 'hedged' | 'denied' | 'expected';
/** Which articles a view covers: the open ones, or every article of the workspace. */
export type Scope = 'open' | 'workspace';

export interface ArticleRef {
  readonly uri: string;
  /** Short label: the file's base name without ending. */
  readonly label: string;
  readonly title: string | null;
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null;
}

// --------------------------------------------------------------------------------------------- client asks server

/** `crossread/actors`: one row an actor, sorted by name; what to fold says `uncertain`. */
export const actorsRequest = 'crossread/actors';
export interface ActorsParams {
  readonly scope: Scope;
}
export interface ActorRow {
  readonly id: string;
  readonly name: string;
  /** person, organization, country, government, place, group. */
  readonly type: string;
  readonly mentions: number;
  readonly articles: number;
  /** Other names and roles, most frequent first, at most five. */
  readonly aliases: readonly string[];
  readonly uncertain: boolean;
}

/** `crossread/mentions`: an actor's mentions, grouped by article in the articles' order. */
export const mentionsRequest = 'crossread/mentions';
export interface MentionsParams {
  readonly actor: string;
  readonly scope: Scope;
}
export interface MentionGroup {
  readonly article: ArticleRef;
  readonly mentions: readonly MentionRow[];
}
export interface MentionRow {
  readonly range: Range;
  readonly text: string;
  readonly kind: string;
  /** The sentence around it, cut at words to about 80 characters, for the row's description. */
  readonly context: string;
  readonly why: string | null;
}

/** `crossread/events`: one row a happening (a cluster of tellings), by date, then by the order of the text. */
export const eventsRequest = 'crossread/events';
export interface EventsParams {
  readonly scope: Scope;
}
export interface EventRow {
  /** Stable while the cluster keeps a telling. */
  readonly id: string;
  /** Reads like a sentence: "Kim Jong Un visits Russia for a summit". */
  readonly title: string;
  /** How many UTF-16 characters of the title say enough by themselves: "Kim Jong Un visits Russia"; all where nothing can be spared. */
  readonly core: number;
  readonly kind: string | null;
  /** TIMEX3 value at its own precision, or null (undated). */
  readonly date: string | null;
  readonly level: Level;
  readonly articles: number;
  readonly origins: number;
  /** A name for each origin, as far as they are named: "KCNA". */
  readonly sources: readonly string[];
  /** How surely the title tells it; null for one measure at several times. */
  readonly certainty: Certainty | null;
  /** How surely and on whose word, in words: "hedged, on the word of KCNA"; null where it is told in an article's own voice. */
  readonly standing: string | null;
  /** Whether a reader wants it in the unfolded list. */
  readonly salient: boolean;
  /** What stands against it, or against some of its tellings; null where nothing does. */
  readonly objection: ObjectionWords | null;
  /** Of one measure at several times the figures in order; empty for what simply happens. */
  readonly steps: readonly { readonly figure: string; readonly date: string | null }[];
}
export interface ObjectionWords {
  readonly relation: 'denies' | 'corrects' | 'retracts';
  /** Who: "MTO", "The Merrow Courier", an article's label. */
  readonly by: string;
  readonly date: string | null;
  readonly reach: 'all' | 'some';
}

/** `crossread/tellings`: where and how an event row's happening is told. */
export const tellingsRequest = 'crossread/tellings';
export interface TellingsParams {
  readonly event: string;
  readonly scope: Scope;
}
export interface TellingRow {
  readonly article: ArticleRef;
  readonly range: Range;
  /** The telling's words, cut at words to about 80 characters. */
  readonly quote: string;
  /** "state media", "outlet not stated": on whose word this telling stands. */
  readonly source: string;
  /** Relation to the first telling: supports, same-origin, conflicts, denies, develops, corrects; null for the first. */
  readonly relation: string | null;
  /** "2,400 here, more than 3,100 there" and the like. */
  readonly differences: readonly string[];
}

/** `crossread/conflicts`: one row a claim that something stands against: a figure, a date, a denial, a withdrawal. */
export const conflictsRequest = 'crossread/conflicts';
export interface ConflictRow {
  readonly id: string;
  /** What is in conflict, in words: "About 2,400 or more than 3,100: dockers walk out". */
  readonly title: string;
  readonly kind: 'conflicts' | 'denies' | 'corrects';
  /** The denial came before the claim and does not speak to it. */
  readonly isOlder: boolean;
  /** The claim, what stands against it, then the other tellings of either. */
  readonly tellings: readonly TellingRow[];
}

/** `crossread/articles`: what has been read and what was left alone, and why. */
export const articlesRequest = 'crossread/articles';
export interface ArticleRow extends ArticleRef {
  readonly open: boolean;
  readonly publishedBasis: 'stated' | 'inferred' | 'unknown';
  /** Where a file was left alone: the reason in a plain sentence. */
  readonly unread: string | null;
  /** Where the text contradicts its stated date: the reason. */
  readonly doubt: string | null;
}

/** `crossread/tellingAt`: the events' other tellings at a position, for commands at the cursor; empty where there is none. */
export const tellingAtRequest = 'crossread/tellingAt';
export type TellingAtParams = Location;

// --------------------------------------------------------------------------------------------- server asks client

/** `crossread/readFile`: decoded text of a file that is not open, or null where it cannot be read. */
export const readFileRequest = 'crossread/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly text: string | null;
  /** Where `text` is null: what happened, in words. */
  readonly why: string | null;
  /** The file is longer than the setting allows. */
  readonly tooLong?: boolean;
}

/** `crossread/findFiles`: the workspace's files that may be articles, by the include and exclude settings. */
export const findFilesRequest = 'crossread/findFiles';
export interface FindFilesParams {
  /** Most files wanted; one more than the reading limit, so that a longer list can be told from a full one. */
  readonly maximum: number;
}
/** Addresses in a stable order. */
export type FindFilesResult = readonly string[];

// ------------------------------------------------------------------------------------------------- notifications

/** Client to server: all that the reader has decided, at start and at each change; what is left out is taken back. */
export const decisionsNotification = 'crossread/decisions';
export interface Decisions {
  /** Day of publication (`YYYY-MM-DD`) by the article's address; wins over what the article states. */
  readonly published: Readonly<Record<string, string>>;
}

/** Client to server: files changed on disk (not open in an editor). */
export const filesChangedNotification = 'crossread/filesChanged';
export interface FilesChangedParams {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Client to server: settings, at start (in `initializationOptions.settings`) and at each change. */
export const settingsNotification = 'crossread/settings';

/** Server to client: an open document's marks, each time they have been computed. */
export const marksNotification = 'crossread/marks';
export interface Marks {
  readonly uri: string;
  /** The document version that the ranges belong to. */
  readonly version: number;
  readonly dates: readonly DateMark[];
  readonly events: readonly EventMark[];
}
export interface DateMark {
  readonly range: Range;
  /** What to show after the expression: `2025-02-26`; null where nothing is to be shown (vague, or it reads as a date). */
  readonly label: string | null;
  readonly why: string | null;
  /** Dotted: the value is a guess, or the article's own date is in doubt. */
  readonly unsure: boolean;
}
export interface EventMark {
  readonly range: Range;
  readonly level: Level;
}

/** Server to client: actors, events or corroboration have changed; views ask again. */
export const changedNotification = 'crossread/changed';

/** Server to client: what the status item shows. */
export const statusNotification = 'crossread/status';
export interface Status {
  readonly state: 'off' | 'reading' | 'ready';
  /** Files read so far and in all, while reading. */
  readonly read: number;
  readonly total: number;
  readonly articles: number;
  readonly events: number;
  readonly disputed: number;
  /** Limits that were hit, in plain sentences with the setting's name. */
  readonly notices: readonly string[];
}
