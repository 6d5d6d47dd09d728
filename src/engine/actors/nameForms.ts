import type { CountryReference } from './countries.ts';
import type { Setting } from './headings.ts';
import type { Weighed } from './surroundings.ts';
import type { Article, Token } from '../model.ts';
import { Notes } from '../notes.ts';
import { eachText, type BlockNames } from './blockNames.ts';

/** What has been read off some tokens that are a name, each when it was first asked for. */
export interface NameForm {
  /** How many tokens they are. */
  readonly length: number;
  words?: readonly string[];
  name?: string;
  shown?: string;
  /** How the article writes them. */
  text?: string;
  lower?: string;
  country?: CountryReference | null;
  /** The shown name as an id. */
  slug?: string;
  /** How their sentence is set. */
  setting?: Setting;
  /** What the words around them tell. */
  weighed?: Weighed;
  /** Another name that begins with the same token. */
  readonly next: NameForm | undefined;
}

/** What has been read off a list of tokens, by the first token, and the first tokens that have something. */
interface Forms {
  readonly tokens: readonly Token[];
  readonly at: (NameForm | undefined)[];
  readonly firsts: number[];
}

/** By list of tokens of a block; a list is never changed. */
const formsOf = new Notes<readonly Token[], Forms>();

/** Where it is kept what has been read off the tokens from `first` to `end`. */
export function formAt(tokens: readonly Token[], first: number, end: number): NameForm {
  const { at, firsts } = tokens === whole.tokens ? whole : tokens === latest.tokens ? latest : formsIn(tokens);
  const length = end - first;
  const known = at[first];
  for (let form = known; form !== undefined; form = form.next) if (form.length === length) return form;
  if (known === undefined) firsts.push(first);
  return (at[first] = { length, next: known });
}

/** The list that was asked for last, which is mostly the one that is asked for next. */
let latest = emptyForms([]);

/**
 * The article whose names are being gathered. It is kept here alone: what the table holds outlives young objects, and with
 * each version of an article all its tokens would.
 */
let whole = emptyForms([]);

function emptyForms(tokens: readonly Token[]): Forms {
  return { tokens, at: new Array<NameForm | undefined>(tokens.length).fill(undefined), firsts: [] };
}

function formsIn(tokens: readonly Token[]): Forms {
  let forms = formsOf.get(tokens);
  if (forms === undefined) {
    forms = emptyForms(tokens);
    formsOf.set(tokens, forms);
  }
  latest = forms;
  return forms;
}

/** Turns to an article: its tokens are to have what was read off the same words in its blocks. */
export function gatherForms(article: Article, blocks: readonly BlockNames[]): void {
  // The list of the article before is used again: its places are many, and few have something.
  const { at } = whole;
  for (const first of whole.firsts) at[first] = undefined;
  while (at.length < article.tokens.length) at.push(undefined);
  const firsts: number[] = [];
  whole = { tokens: article.tokens, at, firsts };
  eachText(article, blocks, ({ tokens }, from) => {
    const known = formsOf.get(tokens);
    if (known === undefined) return;
    for (const token of known.firsts) {
      firsts.push(from + token);
      at[from + token] = known.at[token];
    }
  });
}
