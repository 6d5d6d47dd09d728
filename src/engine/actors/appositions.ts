import { nounPhraseEnd, nounPhraseStart, type PhraseView } from './phrases.ts';
import type { Role } from './givenRoles.ts';
import { roleNouns } from './titles.ts';
import { wordSet } from './wordSet.ts';

const closers: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '-',
  '–',
  '—',
  '--',
  ')',
  '"',
  '”',
  '?',
  '!',
  'who',
  'which',
  'that',
  'and',
]);

/** Nouns that sum up a clause that a name ends: "landed in Tavro, a claim that nobody believed". */
const summings: ReadonlySet<string> = wordSet(`
  accusation act allegation amount attack ban belief charge claim conclusion date day deal decision decline demand
  development distance drop event fact fall figure gesture idea incident increase journey loss measure moment month
  move number offence offer price process promise proposal record reference result reversal rise sign step stoppage
  sum threat time total trend trip violation visit warning week year
`);

/**
 * The role set after a name: "…, a retired judge who", "…, 44, the club's treasurer,". A name in a list of names is not
 * taken for one.
 * @param end token after the name
 * @param nouns the head nouns to look for; null for a name that is no person's, whose role is any "the largest …"
 */
export function appositionAfter(view: PhraseView, end: number, nouns: ReadonlySet<string> | null): Role | null {
  const { tokens, syntax } = view;
  const limit = view.sentenceEnd[end - 1]!;
  let at = end;
  // "the National Herring Council (NHC), the country's …": what stands behind the brackets is said of both.
  const isInBrackets = nouns === null && tokens[end - 2]?.text === '(' && tokens[end]?.text === ')';
  if (isInBrackets && tokens[at + 1]?.text === ',') at++;
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return null;
  at++;
  // An age stands between: ", 44,".
  if (at + 1 < limit && syntax.tagOf(at) === 'NUM' && tokens[at + 1]!.text === ',') at += 2;
  if (at >= limit) return null;
  const hasArticle = syntax.tagOf(at) === 'DET' || tokens[at]!.lower === 'its' || tokens[at]!.lower === 'their';
  const start = hasArticle ? at + 1 : at;
  const head = headOf(view, start, limit, nouns);
  if (head === null || view.inRole[head] === 1 || view.nameOf[head]! >= 0) return null;
  // "Ana Holm, drummer Ivo Roth and": the title of the next.
  if (head + 1 < limit && view.nameOf[head + 1]! >= 0) return null;
  const last = nounPhraseEnd(view, head);
  // "He met Ana Ruiz, a senior official said": who says it is another.
  if (/^VB[DZ]$/u.test(syntax.fineTagOf(last) ?? '')) return null;
  if (nouns === null) {
    const isOwned = hasOwner(view, start, head) && !roleNouns.has(tokens[head]!.lower);
    if ((!hasArticle && !isOwned) || ((isInBrackets || !hasArticle) && syntax.fineTagOf(head) !== 'NN')) return null;
    if (!isClosed(view, last, limit) || syntax.tagOf(head) !== 'NOUN') return null;
    if (summings.has(tokens[head]!.lower)) return null;
  } else if (!hasArticle && !isClosed(view, last, limit) && !hasOwner(view, start, head) && !isOffice(view, head))
    return null;
  return { first: start, end: nouns === null ? last : withinClosing(view, last, limit), head };
}

/** The end of a role that "with …" goes on with up to a mark: "a welder with nine years at the yard,". */
function withinClosing({ tokens, syntax }: PhraseView, end: number, limit: number): number {
  if (tokens[end]?.lower !== 'with') return end;
  for (let token = end + 1; token < limit && token < end + 10; token++) {
    if (tokens[token]!.text === ',' || tokens[token]!.text === '.') return token;
    const tag = syntax.tagOf(token);
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return end;
  }
  return end;
}

/** The head noun of a noun phrase that begins at `start`: the last noun before a preposition, a clause or a mark. */
function headOf(view: PhraseView, start: number, limit: number, nouns: ReadonlySet<string> | null): number | null {
  const { tokens, syntax } = view;
  let head: number | null = null;
  for (let token = start; token < limit && token < start + 10; token++) {
    const tag = syntax.tagOf(token);
    const { lower, text } = tokens[token]!;
    const isKnown = nouns?.has(lower) === true;
    if (tag === 'NOUN' || tag === 'PROPN' || isKnown) {
      if (nouns === null || isKnown) head = token;
      continue;
    }
    if (
      tag !== 'ADJ' &&
      tag !== 'NUM' &&
      text !== '-' &&
      lower !== "'s" &&
      lower !== "'" &&
      !(tag === 'VERB' && head === null && token + 1 < limit)
    )
      break;
    if (tag === 'VERB' && !/^VB[GN]$/u.test(syntax.fineTagOf(token) ?? '')) break;
  }
  return head;
}

/** "chief executive of …": what hangs on the noun shows that it says who somebody is. */
function isOffice(view: PhraseView, head: number): boolean {
  const next = view.tokens[head + 1]?.lower;
  return next === 'of' || next === 'at' || next === 'for';
}

function hasOwner(view: PhraseView, start: number, head: number): boolean {
  for (let token = start; token < head; token++) if (view.tokens[token]!.lower === "'s") return true;
  return false;
}

function isClosed(view: PhraseView, token: number, limit: number): boolean {
  return token >= limit || closers.has(view.tokens[token]!.lower);
}

/** The role set before a name: "the federation's general secretary, NAME," and "Its chairman, NAME,". */
export function appositionBefore(view: PhraseView, first: number, end: number): Role | null {
  const { tokens, syntax } = view;
  const limit = view.sentenceStart[first]!;
  const after = tokens[end];
  if (first - 2 < limit || tokens[first - 1]!.text !== ',') return null;
  if (end < view.sentenceEnd[first]! && after !== undefined && !closers.has(after.lower)) return null;
  let head = first - 2;
  // "the president of the chamber, NAME": the head stands before the preposition.
  if (!roleNouns.has(tokens[head]!.lower)) {
    let token = head;
    while (token > limit && token > first - 10 && !roleNouns.has(tokens[token]!.lower)) {
      const tag = syntax.tagOf(token);
      if (
        tag !== 'NOUN' &&
        tag !== 'PROPN' &&
        tag !== 'ADJ' &&
        tag !== 'DET' &&
        tag !== 'ADP' &&
        tokens[token]!.lower !== "'s"
      )
        return null;
      token--;
    }
    const next = tokens[token + 1]!.lower;
    if (!roleNouns.has(tokens[token]!.lower) || (next !== 'of' && next !== 'at' && next !== 'for' && next !== 'in'))
      return null;
    head = token;
  }
  if (view.nameOf[head]! >= 0 || view.inRole[head] === 1) return null;
  const start = nounPhraseStart(view, head);
  const before = start > limit ? tokens[start - 1]! : null;
  const isDefinite =
    before !== null &&
    (before.lower === 'the' ||
      before.lower === 'its' ||
      before.lower === 'his' ||
      before.lower === 'her' ||
      before.lower === 'their' ||
      before.lower === 'whose' ||
      before.lower === 'a' ||
      before.lower === 'an' ||
      before.lower === 'one' ||
      before.lower === 'another');
  if (!isDefinite && !hasOwner(view, start, head) && start !== limit) return null;
  return { first: start, end: first - 1, head };
}

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains', 'remained']);

/** The role said of a name: "NAME is the club's treasurer", "NAME, who was a judge". */
export function copulaRole(view: PhraseView, end: number): Role | null {
  const { tokens, syntax } = view;
  const limit = end > 0 ? view.sentenceEnd[end - 1]! : 0;
  let at = end;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at += 2;
  if (at + 2 >= limit || !copulas.has(tokens[at]!.lower)) return null;
  at++;
  if (tokens[at]!.lower === 'also' || tokens[at]!.lower === 'now' || tokens[at]!.lower === 'then') at++;
  const hasArticle = at < limit && syntax.tagOf(at) === 'DET' && tokens[at]!.lower !== 'no';
  const start = hasArticle ? at + 1 : at;
  const head = headOf(view, start, limit, roleNouns);
  if (head === null || view.inRole[head] === 1 || view.nameOf[head]! >= 0) return null;
  if (!hasArticle && !hasOwner(view, start, head)) return null;
  return { first: start, end: nounPhraseEnd(view, head), head };
}

/** Whether a name stands so that what is set beside it, said of it or stands before its brackets may be a role. */
export function isSetBeside({ tokens }: PhraseView, first: number, end: number): boolean {
  const before = tokens[first - 1]?.text;
  const after = tokens[end]?.lower ?? '';
  return before === ',' || before === '(' || after === ',' || after === '(' || copulas.has(after);
}

/** "the state media (KCNA)": what stands right before a name in brackets says what it is. */
export function bracketedRole(view: PhraseView, first: number, end: number): Role | null {
  const { tokens, syntax } = view;
  if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')') return null;
  const head = first - 2;
  if (head < view.sentenceStart[first]! || view.nameOf[head]! >= 0 || view.inRole[head] === 1) return null;
  if (syntax.tagOf(head) !== 'NOUN') return null;
  return { first: nounPhraseStart(view, head), end: head + 1, head };
}
