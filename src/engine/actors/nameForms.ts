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

/** What has been read off lists of tokens; a list is never changed. */
const formsOf = new WeakMap<readonly Token[], (NameForm | undefined)[]>();

/** Where it is kept what has been read off the tokens from `first` to `end`. */
export function formAt(tokens: readonly Token[], first: number, end: number): NameForm {
  const forms = tokens === latest.tokens ? latest.forms : formsIn(tokens);
  const length = end - first;
  for (let form = forms[first]; form !== undefined; form = form.next) if (form.length === length) return form;
  return (forms[first] = { length, next: forms[first] });
}

/** The list that was asked for last, which is mostly the one that is asked for next. */
let latest: { readonly tokens: readonly Token[]; readonly forms: (NameForm | undefined)[] } = { tokens: [], forms: [] };

function formsIn(tokens: readonly Token[]): (NameForm | undefined)[] {
  let forms = formsOf.get(tokens);
  if (forms === undefined) {
    forms = new Array<NameForm | undefined>(tokens.length).fill(undefined);
    formsOf.set(tokens, forms);
  }
  latest = { tokens, forms };
  return forms;
}

/** Lets a list of tokens have what was read off the same words in another list, which stand in it from `first` on. */
export function shareForms(part: readonly Token[], whole: readonly Token[], first: number): void {
  const known = formsOf.get(part);
  if (known === undefined) return;
  const forms = formsIn(whole);
  for (let token = 0; token < known.length; token++) forms[first + token] ??= known[token];
}
