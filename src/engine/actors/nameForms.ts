import type { CountryReference } from './countries.ts';
import type { Setting } from './headings.ts';
import type { Weighed } from './surroundings.ts';
import type { Token } from '../model.ts';

/** What has been read off some tokens that are a name, each when it was first asked for. */
export interface NameForm {
  /** How many tokens they are. */
  readonly length: number;
  words?: readonly string[];
  name?: string;
  shown?: string;
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

/** By list of tokens; a list is never changed. */
const formsOf = new WeakMap<readonly Token[], Forms>();

/** Where it is kept what has been read off the tokens from `first` to `end`. */
export function formAt(tokens: readonly Token[], first: number, end: number): NameForm {
  const { at, firsts } = tokens === latest.tokens ? latest : formsIn(tokens);
  const length = end - first;
  const known = at[first];
  for (let form = known; form !== undefined; form = form.next) if (form.length === length) return form;
  if (known === undefined) firsts.push(first);
  return (at[first] = { length, next: known });
}

/** The list that was asked for last, which is mostly the one that is asked for next. */
let latest: Forms = { tokens: [], at: [], firsts: [] };

function formsIn(tokens: readonly Token[]): Forms {
  let forms = formsOf.get(tokens);
  if (forms === undefined) {
    forms = { tokens, at: new Array<NameForm | undefined>(tokens.length).fill(undefined), firsts: [] };
    formsOf.set(tokens, forms);
  }
  latest = forms;
  return forms;
}

/** Lets a list of tokens have what was read off the same words in another list, which stand in it from `first` on. */
export function shareForms(part: readonly Token[], whole: readonly Token[], first: number): void {
  const known = formsOf.get(part);
  if (known === undefined) return;
  const { at, firsts } = formsIn(whole);
  for (const token of known.firsts) {
    if (at[first + token] === undefined) firsts.push(first + token);
    at[first + token] = known.at[token];
  }
}
