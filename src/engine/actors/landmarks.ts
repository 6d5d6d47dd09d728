import type { Token } from '../model.ts';
import type { NameText } from './blockNames.ts';
import { organizationNouns, placeNouns } from './bodies.ts';
import { changedNames, mergedNames } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { retyped } from './nameSpans.ts';
import { capitalsOf, isCapitalised } from './words.ts';

const locative: ReadonlySet<string> = new Set([
  'the',
  'at',
  'in',
  'near',
  'on',
  'outside',
  'inside',
  'around',
  'to',
  'from',
  'towards',
  'across',
]);

/** Adds places that their last word shows to be such and that the tagger passed over: "at the Old Mill Bridge". */
export function withLandmarks({ tokens, sentences }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const found: NameSpan[] = [];
  let sentence = 0;
  let from = 1;
  for (const first of capitalsOf(tokens)) {
    if (first < from || taken[first] === 1 || !locative.has(tokens[first - 1]!.text)) continue;
    while (sentences[sentence]!.endToken <= first) sentence++;
    const { firstToken, endToken } = sentences[sentence]!;
    if (first === firstToken) continue;
    let end = first;
    while (end < endToken && end < first + 4 && isCapital(tokens[end]!) && taken[end] === 0) end++;
    const isWhole = end === endToken || (!isCapital(tokens[end]!) && tokens[end]!.text !== '-');
    if (end > first + 1 && isWhole && placeNouns.has(tokens[end - 1]!.lower)) found.push({ first, end, type: 'place' });
    from = end;
  }
  return mergedNames(names, found);
}

const vessels: ReadonlySet<string> = new Set([
  'ship', 'vessel', 'tanker', 'freighter', 'ferry', 'yacht', 'trawler', 'frigate', 'destroyer', 'submarine', 'warship', 'carrier', 'schooner', 'steamer', 'barge', 'tug', 'liner',
]); // prettier-ignore

/** What a ship's name begins with, in capitals. */
const shipPrefixes: ReadonlySet<string> = new Set(['MV', 'MT', 'RV', 'FV', 'USS', 'USNS', 'USCGC', 'HMS', 'HMAS', 'HMCS', 'HMNZS', 'INS', 'RMS', 'BRP', 'KRI', 'HNLMS', 'HDMS', 'HNoMS']); // prettier-ignore

/** Names of ships are no actors: "the tanker Maria Gale", "the first ship was the Maria Gale". */
export function withoutVessels({ tokens, sentences }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  let sentence = 0;
  return changedNames(names, (name) => {
    while (sentences[sentence]!.endToken <= name.first) sentence++;
    const { first, end, type } = name;
    const limit = sentences[sentence]!.firstToken;
    if (end > first + 1 && shipPrefixes.has(tokens[first]!.text) && !organizationNouns.has(tokens[end - 1]!.lower))
      return retyped(name, 'other');
    if (type === 'place' || end < first + 2 || organizationNouns.has(tokens[end - 1]!.lower)) return null;
    const before = tokens[first - 1];
    if (first === limit || before === undefined) return null;
    let isVessel = vessels.has(before.lower);
    for (let token = first - 2; before.lower === 'the' && token >= limit && token > first - 7; token--)
      if (vessels.has(tokens[token]!.lower)) isVessel = true;
    return isVessel ? retyped(name, 'other') : null;
  });
}

function isCapital(token: Token): boolean {
  return isCapitalised(token.text);
}
