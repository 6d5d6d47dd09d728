import type { Header, Token } from '../model.ts';
import type { NameText } from './blockNames.ts';
import { widePass, type NamePass } from './blockPass.ts';
import { overlaid } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { spanOf } from './nameSpans.ts';
import { capitalsOf, isCapitalised } from './words.ts';

/** Bodies that an article's header names: by their words in lower case, without "the". */
interface CreditedNames {
  readonly names: readonly (readonly string[])[];
  /** The last word of the outlet's name, by which it calls itself after "the"; "" where its name is one word. */
  readonly short: string;
  /** Whether the outlet's own name begins with "The". */
  readonly hasArticle: boolean;
  /** The fields that they were read from. */
  readonly outlet: string;
  readonly agency: string;
}

export const nobodyCredited: CreditedNames = { names: [], short: '', hasArticle: false, outlet: '', agency: '' };

/** Credits that say who wrote an article and name no body. */
const writers: ReadonlySet<string> = new Set(['staff', 'wire', 'wires', 'agencies', 'agency', 'exclusive', 'correspondent', 'editor', 'editorial', 'online']); // prettier-ignore

/**
 * The outlet and the agency that a header credits.
 * @param last those of another version; given back where they are the same
 */
export function creditedIn(header: Pick<Header, 'outlet' | 'agency'>, last: CreditedNames): CreditedNames {
  const outlet = header.outlet?.value ?? '';
  const agency = header.agency?.value ?? '';
  if (outlet === last.outlet && agency === last.agency) return last;
  const own = wordsOf(outlet);
  const hasArticle = own[0] === 'the' && own.length > 1;
  const full = hasArticle ? own.slice(1) : own;
  const names = [full, wordsOf(agency)].filter(
    (words) => words.length > 0 && (words.length > 1 || (words[0]!.length > 2 && !writers.has(words[0]!))),
  );
  return { names, short: full.length > 1 ? full.at(-1)! : '', hasArticle, outlet, agency };
}

/** Words of a field as tokens have them: "Harbor & Freight" in lower case, no white space. */
function wordsOf(value: string): readonly string[] {
  return /^[\p{L}\p{N}&.' ]+$/u.test(value)
    ? value
        .toLowerCase()
        .split(' ')
        .filter((word) => word !== '')
    : [];
}

/**
 * Finds the bodies again that the header credits: "wrote to NAME on Sunday", "told the Observer".
 * @param credited those of the article that is read
 */
export function findingCredited(credited: () => CreditedNames): NamePass {
  return widePass<CreditedNames>({
    gather: credited,
    change: withCredited,
  });
}

function withCredited({ tokens }: NameText, names: readonly NameSpan[], credited: CreditedNames): readonly NameSpan[] {
  if (credited.names.length === 0) return names;
  const found: NameSpan[] = [];
  for (const first of capitalsOf(tokens)) {
    if (first < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(tokens, first, credited);
    if (end <= first || isCapitalised(tokens[end]?.text ?? '') || tokens[end]?.text === '-') continue;
    const opens = credited.hasArticle && tokens[first - 1]?.text === 'The' ? first - 1 : first;
    found.push(spanOf(opens, end, 'organization'));
  }
  return found.length === 0 ? names : overlaid(names, found);
}

/** The token after the credited name that begins at a token; 0 where none does. */
function endOf(tokens: readonly Token[], first: number, { names, short }: CreditedNames): number {
  const { lower } = tokens[first]!;
  for (const words of names) {
    if (words[0] !== lower) continue;
    const end = first + words.length;
    if (words.every((word, index) => tokens[first + index]?.lower === word && isCapitalised(tokens[first]!.text)))
      return end;
  }
  return lower === short && tokens[first - 1]?.lower === 'the' ? first + 1 : 0;
}
