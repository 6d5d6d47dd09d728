import type { Token } from '../model.ts';
import { isSpace } from './characters.ts';
import { WayBack, type Cleaned } from './cleaned.ts';
import { commonEnds } from './commonEnds.ts';
import { tokenise, type PlacedTokens } from './tokens.ts';

/** A block as it was before it was edited. */
export interface CutBefore {
  /** Its cleaned text. */
  readonly text: string;
  /** Its tokens from the same offset on. */
  readonly tokens: readonly Token[];
}

/** How many units behind its end what is a token may depend on, beyond the white space behind it: "J. Edgar". */
const farthestLook = 16;

/**
 * Splits the cleaned text of an edited block as {@link tokenise} does. Tokens that the edit can't reach are taken over: up
 * to white space well before it, and from the first white space behind it.
 */
export function tokeniseAgain(cleaned: Cleaned, from: number, before: CutBefore, found: PlacedTokens): void {
  const { text } = cleaned;
  const { tokens } = before;
  const common = commonEnds(before.text, text);
  const by = text.length - before.text.length;
  const way = new WayBack(cleaned.pieces);

  let kept = 0;
  let end = from;
  let place = from;
  for (let index = 0; index < tokens.length; index++) {
    place = behindSpace(text, place) + tokens[index]!.text.length;
    if (place + farthestLook > common.start) break;
    if (!isSpace(text, place)) continue;
    kept = index + 1;
    end = place;
  }
  take(tokens, 0, kept, from, text, way, found);
  const resumed = tokenise(cleaned, end, found, way, text.length - common.end);

  let next = kept;
  place = end;
  for (; next < tokens.length; next++) {
    const start = behindSpace(before.text, place);
    if (start + by > resumed) break;
    place = start + tokens[next]!.text.length;
  }
  take(tokens, next, tokens.length, resumed, text, way, found);
}

/** Takes tokens over to where they stand in a text from an offset on, with nothing but white space between them. */
function take(
  tokens: readonly Token[],
  first: number,
  end: number,
  from: number,
  text: string,
  way: WayBack,
  found: PlacedTokens,
): void {
  let place = from;
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    const start = behindSpace(text, place);
    place = start + token.text.length;
    found.tokens.push(token);
    found.starts.push(way.startOf(start));
    found.ends.push(way.endOf(place));
  }
}

function behindSpace(text: string, offset: number): number {
  while (offset < text.length && isSpace(text, offset)) offset++;
  return offset;
}
