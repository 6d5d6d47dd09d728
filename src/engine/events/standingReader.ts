import { baseRelationOf, childIn, clauseOf, markerOf, relationOf, verbGroupOf, type Tree } from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import type { Sayings } from './attribution.ts';
import { cue } from './cues.ts';
import { passNoun, passVerb } from './standingOfContent.ts';
import { denial, expectation, hedge, negation, source, width, type StandingRows } from './standingRows.ts';
import { standsAsVerb, type EventContext } from './who.ts';
import { wordSet } from './words.ts';

const articles = wordSet('a an any another');
/** Children that may settle how their head stands. */
const settling = link.mark | link.case | link.nsubj | link.obj | link.advmod | link.aux | link.det | link.cc;
/** Children to which more may be handed on than on whose word they stand. */
const passing =
  link.nsubj |
  link.csubj |
  link.obj |
  link.obl |
  link.nmod |
  link.amod |
  link.acl |
  link.advcl |
  link.ccomp |
  link.xcomp |
  link.conj |
  link.parataxis |
  link.case;

/** Reads the standing of one token after the other, heads before what hangs on them. */
export class StandingReader {
  readonly #tree: Tree;
  readonly #context: EventContext;
  readonly #sayings: Sayings;
  readonly #bits: Int32Array;
  readonly #outer: Int32Array;
  readonly #own: Int32Array;
  readonly #rows: StandingRows;

  constructor(context: EventContext, sayings: Sayings, bits: Int32Array, outer: Int32Array, own: Int32Array) {
    this.#context = context;
    this.#tree = context.tree;
    this.#sayings = sayings;
    this.#bits = bits;
    this.#outer = outer;
    this.#own = own;
    this.#rows = { context, tree: context.tree, sayings, bits, outer, own };
  }

  /** A list item stands under what its lead-in ended with. */
  inherit(leadIn: number, token: number): void {
    const { blocks, sentences } = this.#context.article;
    const block = blocks[leadIn]!;
    const sentence = sentences[block.endSentence - 1];
    if (!sentence || block.endSentence <= block.firstSentence) return;
    let last = sentence.endToken - 1;
    while (last > sentence.firstToken && this.#tree.syntax.tags[last] === 'PUNCT') last--;
    const from = clauseOf(this.#tree, last);
    for (let kind = 0; kind < width; kind++) this.#outer[token * width + kind] = this.#own[from * width + kind]!;
    if (this.#outer[token * width] === -1) this.#outer[token * width] = this.#own[last * width]!;
    // "Both sides agreed to:", and each point begins with what they will do.
    if (this.#isDuty(token) && this.#asksFor(sentence.firstToken, sentence.endToken))
      this.#outer[token * width + expectation] = last;
    if ((this.#bits[last]! & (cue.hedgingAdverb | cue.hedgingNoun)) !== 0) this.#outer[token * width + hedge] = last;
    // "Ana Ruiz made three claims:".
    const claims = this.#sayings.byCue.get(last);
    if (claims !== undefined && (this.#bits[last]! & (cue.contentNoun | cue.hedgingNoun)) !== 0)
      this.#outer[token * width] = claims;
  }

  /** "Withdraw all guns": a verb in its bare form at the head of a point. */
  #isDuty(token: number): boolean {
    const { tokens, sentences } = this.#context.article;
    const { fineTags, lemmas } = this.#tree.syntax;
    const isFirst = sentences[this.#tree.sentenceOf[token]!]!.firstToken === token;
    return isFirst && fineTags[token] === 'VB' && lemmas[token] === tokens[token]!.lower;
  }

  /** Whether a lead-in ends with "to", or has a word for what is still to come. */
  #asksFor(from: number, to: number): boolean {
    const asking = cue.expectingVerb | cue.expectingNoun | cue.expectingModal | cue.expectingAdjective;
    for (let token = from; token < to; token++)
      if (
        (this.#bits[token]! & asking) !== 0 ||
        (token >= to - 2 && this.#context.article.tokens[token]!.lower === 'to')
      )
        return true;
    return false;
  }

  /** Completes a token's standing by its own adverbs, auxiliaries and marks. */
  settle(token: number): void {
    const tree = this.#tree;
    const outer = this.#outer;
    const own = this.#own;
    const row = token * width;
    const over = this.#sayings.over.get(token);
    if (over !== undefined && outer[row] !== over && !this.#sayings.byCue.has(token)) outer[row] = over;
    if ((tree.linksBelow[token]! & link.parataxis) !== 0)
      for (let at = tree.firstChild[token]!; at < tree.firstChild[token + 1]!; at++) {
        const child = tree.children[at]!;
        if ((tree.links[child]! & link.parataxis) === 0) continue;
        const saying = this.#sayings.byCue.get(child);
        // "…, a charge Chile denied": Chile does not say what it denies.
        if ((this.#bits[child]! & cue.denyingVerb) !== 0) continue;
        if (saying !== undefined && childIn(tree, child, link.ccomp) === null) outer[row] = saying;
      }
    for (let kind = 0; kind < width; kind++) own[row + kind] = outer[row + kind]!;
    if ((tree.linksBelow[token]! & settling) === 0) return;
    const relation = tree.links[token]!;
    for (let at = tree.firstChild[token]!; at < tree.firstChild[token + 1]!; at++) {
      const child = tree.children[at]!;
      const bits = this.#bits[child]!;
      const to = tree.links[child]!;
      // "Has yet to sign": it has not.
      if ((to & link.mark) !== 0 && this.#context.article.tokens[child - 1]?.lower === 'yet')
        own[row + negation] = child;
      if (
        (to & link.mark) !== 0 &&
        tree.syntax.fineTags[child] === 'TO' &&
        (relation & (link.advcl | link.acl)) !== 0 &&
        own[row + negation] === -1
      )
        own[row + expectation] = child;
      if ((to & (link.nsubj | link.obj)) !== 0 && own[row + negation] === -1) {
        const no = (bits & cue.negator) !== 0 ? child : this.#noBefore(child);
        if (no >= 0) own[row + negation] = no;
      }
      if (bits === 0) continue;
      // "is due to", read as one marker.
      if ((to & (link.mark | link.case)) !== 0 && (bits & cue.expectingAdjective) !== 0) own[row + expectation] = child;
      if ((to & link.advmod) !== 0 && (bits & cue.hedgingAdverb) !== 0) own[row + hedge] = child;
      else if ((to & link.aux) !== 0 && (bits & cue.hedgingModal) !== 0) {
        if (own[row + hedge] === -1) own[row + hedge] = child;
      } else if ((to & link.aux) !== 0 && (bits & cue.expectingModal) !== 0) own[row + expectation] = child;
      else if ((to & (link.mark | link.advmod)) !== 0 && (bits & cue.condition) !== 0) own[row + hedge] = child;
      else if ((to & (link.advmod | link.det | link.cc | link.aux)) !== 0 && (bits & cue.negator) !== 0)
        own[row + negation] = child;
    }
  }

  /** "Talks are due to open": the infinitive lends its doubt to the subject. */
  #letsHappen(token: number): boolean {
    const infinitive = childIn(this.#tree, token, link.xcomp);
    return infinitive !== null && (this.#bits[infinitive]! & (cue.happeningVerb | cue.lightVerb)) !== 0;
  }

  /** "A deal appears unlikely": the adjective speaks of the subject. */
  #seemsUnlikely(token: number): boolean {
    const adjective = childIn(this.#tree, token, link.xcomp);
    return adjective !== null && (this.#bits[adjective]! & cue.hedgingAdjective) !== 0;
  }

  /** Whether a comma stands before a clause. */
  #isSetApart(clause: number): boolean {
    const { tokens } = this.#context.article;
    const from = this.#tree.leftEdge[clause]!;
    return tokens[from]!.text === ',' || tokens[from - 1]?.text === ',';
  }

  /** Whether "could" or "would" stands before a predicate, not "could have". */
  #isUnsettled(token: number): boolean {
    const { modal, perfect } = verbGroupOf(this.#tree, token);
    return !perfect && (modal === 'could' || modal === 'would');
  }

  /** "A truce": not one that was told of before. */
  #isNew(noun: number): boolean {
    const article = childIn(this.#tree, noun, link.det);
    return article !== null && articles.has(this.#context.article.tokens[article]!.lower);
  }

  /** The "no" of a noun phrase ("hired no crews", "no one was hurt"), -1 where it has none. */
  #noBefore(noun: number): number {
    const tree = this.#tree;
    if ((tree.linksBelow[noun]! & link.det) === 0) return -1;
    for (let at = tree.firstChild[noun]!; at < tree.firstChild[noun + 1]! && tree.children[at]! < noun; at++) {
      const child = tree.children[at]!;
      if ((tree.links[child]! & link.det) !== 0 && (this.#bits[child]! & cue.negator) !== 0) return child;
    }
    return -1;
  }

  /** Hands on to a child what holds of it. */
  pass(token: number, child: number): void {
    const tree = this.#tree;
    const own = this.#own;
    const outer = this.#outer;
    const bits = this.#bits[token]!;
    const from = token * width;
    const to = child * width;
    const tag = tree.syntax.tags[token]!;
    if ((tree.links[child]! & passing) === 0 && tag !== 'ADJ') {
      outer[to + source] = own[from + source]!;
      return;
    }
    const relation = relationOf(tree, child);
    const base = baseRelationOf(tree, child);
    const isVerb = tag === 'VERB' || tag === 'AUX' || (bits !== 0 && tag !== 'NOUN' && standsAsVerb(tree, token));
    const negated = own[from + negation]! !== -1;
    outer[to + source] = own[from + source]!;
    // "She said it was lost, as the toll rose": the narrator goes on.
    if (base === 'advcl' && markerOf(tree, child, 'mark') === 'as' && this.#isSetApart(child)) outer[to + source] = -1;

    // "Stopped short of condemning it": it did not.
    if (
      tag === 'ADJ' &&
      this.#context.article.tokens[token]!.lower === 'short' &&
      (markerOf(tree, child) || markerOf(tree, child, 'mark')) === 'of'
    )
      outer[to + negation] = token;

    // "Ruled out attacking Norway", read as an adjective before its object.
    const gerund = base === 'amod' && tree.syntax.fineTags[child] === 'VBG' && childIn(tree, token, link.det) === null;
    // "Opened talks" as a list item, read likewise.
    const opens =
      base === 'amod' &&
      tree.syntax.tags[child] === 'VERB' &&
      child === this.#context.article.sentences[tree.sentenceOf[child]!]!.firstToken;
    const returns = (base === 'obl' || base === 'nmod') && mutual.has(this.#context.article.tokens[child]!.lower);
    const returned = base === 'nmod' && mutual.has(this.#context.article.tokens[token]!.lower);
    if (
      gerund ||
      opens ||
      ((returns || returned) && negated === false) ||
      (base === 'case' && tree.syntax.tags[child] === 'VERB')
    ) {
      for (let kind = 0; kind < width; kind++) outer[to + kind] = own[from + kind]!;
      return;
    }
    if (base === 'conj') {
      const shares = childIn(tree, child, link.nsubj) === null;
      for (let kind = 0; kind < width; kind++)
        outer[to + kind] = shares && kind !== negation ? own[from + kind]! : outer[from + kind]!;
      return;
    }
    const complement = base === 'ccomp' || base === 'xcomp';
    const object = base === 'obj' || relation === 'nsubj:pass';
    if (complement || (object && isVerb && (bits & (cue.lightVerb | cue.happeningVerb)) !== 0)) {
      outer[to + hedge] = own[from + hedge]!;
      outer[to + denial] = own[from + denial]!;
      outer[to + expectation] = own[from + expectation]!;
      if (base !== 'ccomp') outer[to + negation] = own[from + negation]!;
    } else if (base === 'nsubj' && isVerb && (bits & cue.happeningVerb) !== 0) {
      outer[to + hedge] = own[from + hedge]!;
      outer[to + expectation] = own[from + expectation]!;
      outer[to + negation] = own[from + negation]!;
    } else if (base === 'nsubj' && (bits & cue.hedgingAdjective) !== 0) outer[to + hedge] = token;
    else if (base === 'nsubj' && (bits & cue.hedgingVerb) !== 0 && this.#seemsUnlikely(token))
      outer[to + hedge] = token;
    else if (
      base.startsWith('nsubj') &&
      (bits & (cue.expectingAdjective | cue.expectingVerb)) !== 0 &&
      this.#letsHappen(token)
    )
      outer[to + expectation] = token;

    // "A truce could hold", "a strike would cost millions": what is only thought of is as unsure as what it would do.
    if (base === 'nsubj' && this.#isUnsettled(token) && this.#isNew(child)) {
      if (outer[to + hedge] === -1) outer[to + hedge] = own[from + hedge]!;
      if (outer[to + expectation] === -1) outer[to + expectation] = own[from + expectation]!;
    }

    if (isVerb) passVerb(this.#rows, token, child, { bits, base, relation, complement, object, negated });
    else if (tag === 'ADJ' && (complement || base === 'csubj')) {
      if ((bits & cue.hedgingAdjective) !== 0) outer[to + hedge] = token;
      if ((bits & cue.expectingAdjective) !== 0 && base === 'xcomp') outer[to + expectation] = token;
    } else if (tag === 'NOUN' || tag === 'PROPN') passNoun(this.#rows, token, child, bits, base);
  }
}

/** "In exchange for aid": as sure as what it is given for. */
const mutual = wordSet('exchange return');
