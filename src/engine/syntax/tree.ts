import type { Article } from '../model.ts';
import * as link from './links.ts';
import { internalized } from './internalized.ts';
import type { Syntax } from './model.ts';
import type { ClauseArgument, MarkedArgument } from './clause.ts';
import type { VerbGroup } from './verbGroup.ts';

/** Half-open range into `Article.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * An article's dependency trees with an index of children; built once an article, in time linear in its tokens. Every
 * `token` that the accessors take or give is an index into `Article.tokens`.
 */
export interface Tree {
  readonly article: Article;
  readonly syntax: Syntax;
  /** Relation of each token without its subtype (`nsubj`). */
  readonly bases: readonly string[];
  /** By token: its relation as bits; those of all its children together. */
  readonly links: Int32Array;
  readonly linksBelow: Int32Array;
  /** Children of token `t`, in text order: `children[firstChild[t] .. firstChild[t + 1])`. */
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  /** First and last token of each token's subtree. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Index into `Article.sentences` of each token's sentence. */
  readonly sentenceOf: Int32Array;
  /** By token, the verb groups that were asked for: several questions about one predicate begin with it. */
  readonly verbGroups: (VerbGroup | undefined)[];
  /** Likewise the subjects, objects and obliques of predicates. */
  readonly subjects: (readonly ClauseArgument[] | undefined)[];
  readonly objects: (readonly ClauseArgument[] | undefined)[];
  readonly obliques: (readonly MarkedArgument[] | undefined)[];
}

/** Most conjuncts that a list is read for; a longer one is no sentence of an article. */
const longestList = 60;

/** Indexes the trees that `parseSyntax` gave. */
export function indexTree(article: Article, syntax: Syntax): Tree {
  return new IndexedTree(article, syntax);
}

/** A tree of which the children are indexed at once, the rest when it is asked for. */
class IndexedTree implements Tree {
  readonly article: Article;
  readonly syntax: Syntax;
  readonly bases: readonly string[];
  readonly links: Int32Array;
  readonly linksBelow: Int32Array;
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  #leftEdge: Int32Array | undefined;
  #rightEdge: Int32Array | undefined;
  #sentenceOf: Int32Array | undefined;
  #verbGroups: (VerbGroup | undefined)[] | undefined;
  #subjects: (readonly ClauseArgument[] | undefined)[] | undefined;
  #objects: (readonly ClauseArgument[] | undefined)[] | undefined;
  #obliques: (readonly MarkedArgument[] | undefined)[] | undefined;

  constructor(article: Article, syntax: Syntax) {
    const count = article.tokens.length;
    const { heads, relations: names } = syntax;
    const firstChild = new Int32Array(count + 1);
    const bases = new Array<string>(count);
    const links = new Int32Array(count);
    const linksBelow = new Int32Array(count);
    for (let t = 0; t < count; t++) {
      const { base, bits } = relationCalled(names[t]!);
      bases[t] = base;
      links[t] = bits;
      const head = heads[t]!;
      if (head < 0) continue;
      linksBelow[head]! |= bits;
      firstChild[head + 1]!++;
    }
    for (let t = 0; t < count; t++) firstChild[t + 1] = firstChild[t + 1]! + firstChild[t]!;
    const children = new Int32Array(firstChild[count]!);
    // From the last on, so that each place is counted down to where its list begins.
    const next = firstChild.slice(1);
    for (let t = count - 1; t >= 0; t--) if (heads[t]! >= 0) children[--next[heads[t]!]!] = t;
    this.article = article;
    this.syntax = syntax;
    this.bases = bases;
    this.links = links;
    this.linksBelow = linksBelow;
    this.firstChild = firstChild;
    this.children = children;
  }

  get leftEdge(): Int32Array {
    return this.#leftEdge ?? this.#findEdges().leftEdge;
  }

  get rightEdge(): Int32Array {
    return this.#rightEdge ?? this.#findEdges().rightEdge;
  }

  get sentenceOf(): Int32Array {
    if (this.#sentenceOf === undefined) {
      const { sentences, tokens } = this.article;
      const of = new Int32Array(tokens.length);
      sentences.forEach(({ firstToken, endToken }, sentence) => of.fill(sentence, firstToken, endToken));
      this.#sentenceOf = of;
    }
    return this.#sentenceOf;
  }

  get verbGroups(): (VerbGroup | undefined)[] {
    return (this.#verbGroups ??= new Array<VerbGroup | undefined>(this.article.tokens.length));
  }

  get subjects(): (readonly ClauseArgument[] | undefined)[] {
    return (this.#subjects ??= new Array<readonly ClauseArgument[] | undefined>(this.article.tokens.length));
  }

  get objects(): (readonly ClauseArgument[] | undefined)[] {
    return (this.#objects ??= new Array<readonly ClauseArgument[] | undefined>(this.article.tokens.length));
  }

  get obliques(): (readonly MarkedArgument[] | undefined)[] {
    return (this.#obliques ??= new Array<readonly MarkedArgument[] | undefined>(this.article.tokens.length));
  }

  #findEdges(): { readonly leftEdge: Int32Array; readonly rightEdge: Int32Array } {
    const { heads } = this.syntax;
    const { firstChild } = this;
    const count = this.article.tokens.length;
    const leftEdge = new Int32Array(count);
    const rightEdge = new Int32Array(count);
    const pending = new Int32Array(count);
    // Tokens all of whose children are done; each gets in once.
    const ready = new Int32Array(count);
    let readyCount = 0;
    for (let t = 0; t < count; t++) {
      leftEdge[t] = rightEdge[t] = t;
      pending[t] = firstChild[t + 1]! - firstChild[t]!;
      if (pending[t] === 0) ready[readyCount++] = t;
    }
    while (readyCount > 0) {
      const t = ready[--readyCount]!;
      const head = heads[t]!;
      if (head < 0) continue;
      if (leftEdge[t]! < leftEdge[head]!) leftEdge[head] = leftEdge[t]!;
      if (rightEdge[t]! > rightEdge[head]!) rightEdge[head] = rightEdge[t]!;
      pending[head] = pending[head]! - 1;
      if (pending[head] === 0) ready[readyCount++] = head;
    }
    this.#leftEdge = leftEdge;
    this.#rightEdge = rightEdge;
    return { leftEdge, rightEdge };
  }
}

/** Head of a token, or null for the root of its sentence. */
export function headOf(tree: Tree, token: number): number | null {
  const head = tree.syntax.heads[token] ?? -1;
  return head < 0 ? null : head;
}

/** Relation to the head with its subtype (`nsubj:pass`). */
export function relationOf(tree: Tree, token: number): string {
  return tree.syntax.relations[token] ?? 'dep';
}

/** Relation to the head without subtype (`nsubj`). */
export function baseRelationOf(tree: Tree, token: number): string {
  return tree.bases[token] ?? 'dep';
}

interface Relation {
  /** Without its subtype. */
  readonly base: string;
  /** As `links.ts` numbers them. */
  readonly bits: number;
}

/** The relations that were met; there are few. */
const relations = new Map<string, Relation>();

function relationCalled(name: string): Relation {
  let relation = relations.get(name);
  if (relation === undefined) {
    const base = internalized(name.split(':')[0]!);
    relation = { base, bits: link.bitOf(base) | link.bitOf(name) };
    relations.set(name, relation);
  }
  return relation;
}

/** All children of a token in text order. */
export function childrenOf(tree: Tree, token: number): Int32Array {
  return tree.children.subarray(tree.firstChild[token], tree.firstChild[token + 1]);
}

/**
 * Children in one of these relations, in text order. A relation without subtype takes all of its subtypes (`obl` takes
 * `obl:agent`); one with subtype takes only itself.
 */
export function childrenBy(tree: Tree, token: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[token]!; c < tree.firstChild[token + 1]!; c++) {
    const child = tree.children[c]!;
    if (isOneOf(tree, child, relations)) found.push(child);
  }
  return found;
}

function isOneOf({ syntax, bases }: Tree, token: number, relations: readonly string[]): boolean {
  const relation = syntax.relations[token];
  const base = bases[token];
  for (let at = 0; at < relations.length; at++) if (relations[at] === relation || relations[at] === base) return true;
  return false;
}

/** First child in one of these relations, or null; relations as in {@link childrenBy}. */
export function childBy(tree: Tree, token: number, ...relations: readonly string[]): number | null {
  for (let c = tree.firstChild[token]!; c < tree.firstChild[token + 1]!; c++) {
    const child = tree.children[c]!;
    if (isOneOf(tree, child, relations)) return child;
  }
  return null;
}

/** As {@link childrenBy}, with the relations as bits: much faster where there are none. */
export function childrenIn(tree: Tree, token: number, relations: number): number[] {
  const found: number[] = [];
  if ((tree.linksBelow[token]! & relations) === 0) return found;
  for (let c = tree.firstChild[token]!; c < tree.firstChild[token + 1]!; c++) {
    const child = tree.children[c]!;
    if ((tree.links[child]! & relations) !== 0) found.push(child);
  }
  return found;
}

/** As {@link childBy}, with the relations as bits. */
export function childIn(tree: Tree, token: number, relations: number): number | null {
  if ((tree.linksBelow[token]! & relations) === 0) return null;
  for (let c = tree.firstChild[token]!; c < tree.firstChild[token + 1]!; c++) {
    const child = tree.children[c]!;
    if ((tree.links[child]! & relations) !== 0) return child;
  }
  return null;
}

/** The token and all that depends on it, as a range of tokens. */
export function subtreeOf(tree: Tree, token: number): TokenRange {
  return { from: tree.leftEdge[token]!, to: tree.rightEdge[token]! + 1 };
}

/** Whether `token` is `ancestor` or stands below it. */
export function isWithin(tree: Tree, token: number, ancestor: number): boolean {
  // The trees are projective, so a subtree is exactly a range.
  return token >= tree.leftEdge[ancestor]! && token <= tree.rightEdge[ancestor]!;
}

/** The token and what is coordinated with it ("A, B and C" asked for A gives A, B, C), in text order. */
export function conjunctsOf(tree: Tree, token: number): number[] {
  const { firstChild, children, links, linksBelow } = tree;
  const found = [token];
  if ((linksBelow[token]! & link.conj) === 0) return found;
  for (let i = 0; i < found.length && found.length < longestList; i++)
    for (let c = firstChild[found[i]!]!; c < firstChild[found[i]! + 1]!; c++)
      if ((links[children[c]!]! & link.conj) !== 0 && found.length < longestList) found.push(children[c]!);
  return found;
}

/** First member of the coordination that a token belongs to ("A, B and C" asked for C gives A); else the token. */
export function firstConjunctOf(tree: Tree, token: number): number {
  let first = token;
  for (let step = 0; step < longestList && relationOf(tree, first) === 'conj'; step++) {
    const head = headOf(tree, first);
    if (head === null) break;
    first = head;
  }
  return first;
}

/** Lower-case words of a token's `case` (or `mark`) children with their fixed parts: "by", "according to"; '' if none. */
export function markerOf(tree: Tree, token: number, relation: 'case' | 'mark' = 'case'): string {
  const { firstChild, children, links, linksBelow, article, syntax } = tree;
  const bit = relation === 'case' ? link.case : link.mark;
  let marker = '';
  if ((linksBelow[token]! & bit) === 0) return marker;
  for (let c = firstChild[token]!; c < firstChild[token + 1]!; c++) {
    const child = children[c]!;
    if ((links[child]! & bit) === 0 || (relation === 'case' && syntax.fineTags[child] === 'POS')) continue;
    const { lower } = article.tokens[child]!;
    marker = marker === '' ? lower : `${marker} ${lower}`;
    if ((linksBelow[child]! & link.fixed) === 0) continue;
    for (let d = firstChild[child]!; d < firstChild[child + 1]!; d++)
      if ((links[children[d]!]! & link.fixed) !== 0) marker += ` ${article.tokens[children[d]!]!.lower}`;
  }
  return marker;
}

/** Words joined on to a name or noun that are beside it in apposition ("Ana Ruiz, the mayor"), both directions. */
export function appositionsOf(tree: Tree, token: number): number[] {
  const partners = childrenIn(tree, token, link.appos);
  const head = headOf(tree, token);
  if (head !== null && relationOf(tree, token) === 'appos') partners.unshift(head);
  return partners;
}

/**
 * The words of a noun phrase alone: the subtree without preposition, conjunction and marks before it, and without
 * relative clauses, appositions, asides and coordinated phrases behind it.
 */
export function nounPhraseOf(tree: Tree, token: number): TokenRange {
  let { from, to } = subtreeOf(tree, token);
  for (let c = tree.firstChild[token]!; c < tree.firstChild[token + 1]!; c++) {
    const child = tree.children[c]!;
    const relation = baseRelationOf(tree, child);
    if (child < token) {
      if (relation === 'case' || relation === 'cc' || relation === 'mark' || relation === 'punct')
        from = Math.max(from, tree.rightEdge[child]! + 1);
    } else if (
      relation === 'acl' || relation === 'advcl' || relation === 'appos' || relation === 'parataxis' ||
      relation === 'conj' || relation === 'cc' || relation === 'punct'
    ) {
      to = Math.min(to, tree.leftEdge[child]!);
      break;
    }
  } // prettier-ignore
  return { from: Math.min(from, token), to: Math.max(to, token + 1) };
}
