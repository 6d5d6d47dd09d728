import { childIn, markerOf, relationOf, verbGroupOf } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { cue } from './cues.ts';
import { readingOf } from './lexicon.ts';
import { denial, expectation, hedge, negation, source, width, type StandingRows } from './standingRows.ts';
import { verbFormSet, wordSet } from './words.ts';

/** Expecting verbs whose object is still to come too: "plans a visit", "considered sanctions". */
const expectsObject = verbFormSet(
  'plan propose consider mull weigh seek expect want demand await anticipate request need schedule threaten promise pledge offer predict forecast urge',
);
/** Failing verbs whose object did not happen: "averted a strike". */
const failsObject = verbFormSet(
  'avoid prevent cancel avert block ban stop postpone forgo abandon scrap lack rule forbid prohibit',
);
/** Verbs that want what stands behind their "for". */
const calling = verbFormSet('call push press plead appeal campaign lobby');
/** Verbs of taking back. */
const retracting = verbFormSet('withdraw retract');
/** Denying verbs that deny whatever is their object; of the others only claims are. */
const deniesAll = verbFormSet('deny refute rebut disavow repudiate');

/** Hands on from a verb to a child what the verb says of it: on whose word, how surely, whether at all. */
export function passVerb(
  rows: StandingRows,
  token: number,
  child: number,
  edge: { bits: number; base: string; relation: string; complement: boolean; object: boolean; negated: boolean },
): void {
  const { bits, base, relation, complement, object, negated } = edge;
  const tree = rows.tree;
  const outer = rows.outer;
  const to = child * width;
  const word = rows.context.article.tokens[token]!.lower;
  const saying = rows.sayings.byCue.get(token);
  const told = (rows.sayings.over.get(token) ?? saying) as number | undefined;
  const speech = base === 'ccomp' || base === 'parataxis';
  if (saying !== undefined && told !== undefined) {
    const tells = speech || (object && (bits & cue.contentVerb) !== 0);
    if (tells || (base === 'xcomp' && (bits & cue.contentVerb) !== 0)) outer[to + source] = told;
    if (speech && negated && (bits & cue.denyingVerb) === 0) outer[to + hedge] = token;
  }
  if ((bits & cue.accusingVerb) !== 0 && saying !== undefined && (base === 'advcl' || base === 'obl' || complement)) {
    const marker = markerOf(tree, child) || markerOf(tree, child, 'mark');
    if (complement || marker === 'of' || marker === 'for') {
      outer[to + source] = saying;
      outer[to + expectation] = -1;
    }
  }
  if ((bits & cue.escapingVerb) !== 0 && base === 'xcomp' && tree.syntax.fineTags[child]!.startsWith('VB'))
    outer[to + negation] = token;
  if ((bits & cue.chargingVerb) !== 0 && (base === 'obl' || base === 'nmod' || base === 'advcl')) {
    const marker = markerOf(tree, child) || markerOf(tree, child, 'mark');
    if (marker === 'with' || marker === 'of' || marker === 'for') outer[to + hedge] = token;
  }
  if ((bits & cue.hedgingVerb) !== 0 && complement) outer[to + hedge] = token;
  else if (
    base === 'xcomp' &&
    readingOf(word)?.verb?.class === 'reporting' &&
    verbGroupOf(tree, token).passive &&
    childIn(tree, token, link.obj) === null
  )
    outer[to + ((bits & cue.expectingVerb) !== 0 ? expectation : hedge)] = token;
  if (
    (bits & cue.expectingVerb) !== 0 &&
    (base === 'xcomp' ||
      (base === 'ccomp' && (bits & cue.contentVerb) === 0 && expectsObject.has(word)) ||
      (object && expectsObject.has(word)))
  ) {
    outer[to + expectation] = token;
    if (outer[to + hedge] === -1) outer[to + hedge] = rows.own[token * width + hedge]!;
  }
  // "Called for his resignation".
  if (calling.has(word) && base === 'obl' && markerOf(tree, child) === 'for') outer[to + expectation] = token;
  if ((bits & cue.failingVerb) !== 0 && (base === 'xcomp' || base === 'advcl' || (object && failsObject.has(word)))) {
    const out = word.startsWith('rul');
    if (!out || childIn(tree, token, link.compoundPrt) !== null) {
      if (negated) outer[to + hedge] = token;
      else if (base !== 'advcl' || verbGroupOf(tree, child).participle) outer[to + negation] = token;
    }
  }
  if ((bits & cue.denyingVerb) !== 0 && (complement || object)) {
    const claims = (rows.bits[child]! & (cue.contentNoun | cue.hedgingNoun)) !== 0;
    if (base === 'ccomp' || deniesAll.has(word) || claims) {
      if (!negated) outer[to + denial] = token;
      // What is not taken back stands as it was said.
      else if (!retracting.has(word)) outer[to + hedge] = token;
      if (saying !== undefined) outer[to + source] = saying;
    }
  }
  if ((bits & cue.confirmingVerb) !== 0 && negated && (relation === 'nsubj:pass' || base === 'obj' || base === 'ccomp'))
    outer[to + hedge] = token;
}

/** "Three counts of murder"; a count of votes accuses nobody. */
function accuses(rows: StandingRows, noun: number): boolean {
  return (
    !rows.context.article.tokens[noun]!.lower.startsWith('count') || childIn(rows.tree, noun, link.nummod) !== null
  );
}

/** Hands on from a noun to a child what it says of its content: "its claim that", "the possibility of". */
export function passNoun(rows: StandingRows, token: number, child: number, bits: number, base: string): void {
  if (base === 'acl' && markerOf(rows.tree, child, 'mark') === 'of') {
    // "accused the firm of hiding it", read as the firm's hiding.
    const governor = rows.tree.syntax.heads[token]!;
    const accusation = governor < 0 ? undefined : rows.sayings.byCue.get(governor);
    if (accusation !== undefined && (rows.bits[governor]! & cue.accusingVerb) !== 0)
      rows.outer[child * width + source] = accusation;
  }
  const own = rows.own;
  const outer = rows.outer;
  const from = token * width;
  const to = child * width;
  if (
    base === 'acl' &&
    own[from + hedge]! >= 0 &&
    rows.tree.syntax.tags[own[from + hedge]!] === 'NOUN' &&
    rows.tree.syntax.fineTags[child] === 'VBG'
  )
    outer[to + hedge] = own[from + hedge]!;
  if (base === 'nmod' && (bits & cue.chargingNoun) !== 0 && accuses(rows, token)) {
    const marker = markerOf(rows.tree, child);
    if (marker === 'of' || marker === 'for') outer[to + hedge] = token;
  }
  const names = cue.hedgingNoun | cue.contentNoun | cue.expectingNoun | cue.failingNoun;
  if ((bits & names) === 0) return;
  const marked = childIn(rows.tree, child, link.mark) !== null;
  const clause = base === 'ccomp' || ((base === 'acl' || base === 'advcl') && marked);
  const marker = base === 'nmod' ? markerOf(rows.tree, child) : '';
  const content = (clause && relationOf(rows.tree, child) !== 'acl:relcl') || about.has(marker);
  if (!content) return;
  outer[to + hedge] = own[from + hedge]!;
  outer[to + denial] = own[from + denial]!;
  const saying = rows.sayings.byCue.get(token);
  // What is denied rests on who denies it, where the claim is nobody's.
  const owned = saying !== undefined && rows.sayings.all[saying]!.attribution.actor !== null;
  if (saying !== undefined && (owned || own[from + denial] === -1)) outer[to + source] = saying;
  if ((bits & cue.hedgingNoun) !== 0) outer[to + hedge] = token;
  if ((bits & cue.failingNoun) !== 0 && (clause || marker === 'of')) outer[to + negation] = token;
  else if (
    (bits & cue.expectingNoun) !== 0 &&
    ((base === 'acl' && marked) || marker === 'for' || ((bits & cue.wishingVerb) !== 0 && marker === 'of'))
  )
    outer[to + expectation] = token;
}

const about = wordSet('of about for');
