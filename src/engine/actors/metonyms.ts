import type { Token } from '../model.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { wordSet } from '../wordSet.ts';

const locative: ReadonlySet<string> = wordSet(
  'in at near outside around across through throughout inside within into over above downtown ' +
    'central greater east west north south northern southern eastern western off via old',
);

const motion: ReadonlySet<string> = wordSet(
  'visit visits visited visiting travel travels travelled traveled travelling traveling trip trips fly flies flew ' +
    'flying flight flights return returned returns returning arrive arrived arrives arriving go goes went going come ' +
    'came moved drive drove journey train trains road left leave leaving headed heading tour kilometres kilometers miles km',
);

const relations: ReadonlySet<string> = wordSet(
  'agreement aid alignment alliance approach axis commitment concessions conflict cooperation deal dialogue dispute ' +
    'embargo engagement loyalty meeting negotiations negotiate pact partnership pivot pivoted policy pressure rapprochement ' +
    'relations relationship rivalry sanctions standoff stance stand-off support talks tensions ties trade truce war accord appeal ' +
    'warning threat threats row rift pivots signal message demand demands help assistance weapons arms allied backed aligned',
);

const objects: ReadonlySet<string> = wordSet(
  'urge accuse warn press pressure blame ask tell condemn criticise criticize sanction back support provoke anger isolate punish ' +
    'deter appease assure reassure persuade defy threaten help arm aid alarm irk infuriate embarrass',
);

const acts: ReadonlySet<string> = wordSet(
  'accept accuse acknowledge act add admit agree aim allege allow announce appear approve argue ask assert attack back ban believe ' +
    'blame block boycott break call cancel claim complain condemn confirm consider criticise criticize cut decide declare decline defend demand denounce deny deploy describe dismiss ' +
    'dispatch dispute endorse escalate expect expel express fear fire grant hail hope impose insist intend invade invite issue launch lift maintain move negotiate object offer oppose ' +
    'order plan pledge prefer press promise propose protest provide pursue push raise ratify react recall recognise recognize refuse reject reply report respond retaliate revoke say see seek send share ' +
    'sign stress suggest summon supply support suspend tell test think threaten try urge use veto view vow want warn welcome withdraw agree intensify strengthen wish rule ' +
    'annex apologise apologize concede delay deport detain downplay extradite finance freeze fund halt mediate notify pause postpone reaffirm reiterate release renew restore resume scrap seize sell shelve stop',
);

const policies: ReadonlySet<string> = wordSet(
  'accusation accusations actions action aggression aid allegations allies ally ambassador ambitions announcement approach approval arsenal backing ban behavior behaviour claim claims concerns condemnation ' +
    'consent decision defence defense delegation demand demands denial diplomacy diplomats efforts embassy envoy envoys forces foreign goal goals government influence insistence intentions interests interest invasion ' +
    'isolation leaders leadership leverage military missile missiles move moves negotiators nuclear objections offer officials offensive opposition plan plans policies policy position pressure program programme promise proposal reaction refusal ' +
    'relations relationship request resolve response role sanctions side sovereignty stance statement strategic strategy strikes support tariffs threat threats ties troops view war warning weapons willingness',
);

/**
 * Whether a capital's name stands for its government at a mention: it says, decides or owns policy, or stands in
 * relations with somebody. "In Moscow", "a trip to Moscow", "the Moscow suburbs" and "Moscow, Russia" are the city, and so
 * is what tells neither way.
 * @param first first token of the mention
 * @param end token after the mention
 * @param sentence half-open range of the sentence's tokens
 */
export function capitalActs(
  tokens: readonly Token[],
  syntax: ArticleSyntax,
  first: number,
  end: number,
  sentence: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const word = (index: number): string =>
    index >= sentence.firstToken && index < sentence.endToken ? tokens[index]!.lower : '';
  const any = (from: number, to: number, words: ReadonlySet<string>): boolean => {
    for (let index = from; index < to; index++) if (words.has(word(index))) return true;
    return false;
  };
  const before = word(first - 1);
  const next = word(end);
  if (locative.has(before)) return false;
  if (next === "'s" || next === "'") return any(end + 1, end + 6, policies);
  // "Rome, which blames the weather, …", "a treaty rejected by Rome".
  const told = next === ',' && word(end + 1) === 'which' ? end + 2 : before === 'by' ? first - 2 : -1;
  if (told >= 0 && word(told) !== '' && syntax.tagOf(told) === 'VERB' && acts.has(syntax.lemmaOf(told))) return true;
  const predicate = predicateOf(syntax, first, end);
  if (predicate !== null) return acts.has(syntax.lemmaOf(predicate));
  if (any(first - 3, first, motion)) return false;
  if (next === ',' && isCapital(tokens[end + 1])) return false;
  if (before === 'between' || (next === 'and' && before !== 'and'))
    return any(first - 5, first, relations) && before === 'between';
  if (before === 'and' && any(first - 4, first - 1, betweens)) return any(first - 8, first - 2, relations);
  if (prepositions.has(before)) return any(first - 5, first - 1, relations);
  const governor = syntax.headOf(first);
  return syntax.relationOf(first) === 'obj' && governor >= 0 && objects.has(syntax.lemmaOf(governor));
}

const betweens: ReadonlySet<string> = new Set(['between']);
const prepositions: ReadonlySet<string> = new Set([
  'with',
  'toward',
  'towards',
  'against',
  'to',
  'from',
  'by',
  'on',
  'for',
]);

/** The verb whose subject the mention is; null where it is no subject. */
function predicateOf(syntax: ArticleSyntax, first: number, end: number): number | null {
  for (let token = first; token < end; token++) {
    const head = syntax.headOf(token);
    if (head >= 0 && (head < first || head >= end))
      return syntax.relationOf(token) === 'nsubj' && syntax.tagOf(head) === 'VERB' ? head : null;
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  const initial = token?.text.charAt(0) ?? '';
  return initial !== initial.toLowerCase();
}
