import type { Models } from '../models.ts';
import { clusterOf, longPrefix, shortPrefix } from '../tagging/clusters.ts';
import { fact, factsOf } from '../tagging/gazetteer.ts';
import { hashPair, hashText } from '../tagging/hash.ts';
import { companySuffixes, governmentNouns, organizationNouns, placeNouns } from './bodies.ts';
import { familyFirstNames } from './familyNames.ts';
import { honorifics, officeNouns, personNouns } from './titles.ts';

/** What a word is by itself, wherever it stands: worked out once for each distinct form. */
export interface WordFacts {
  readonly lower: string;
  /** As a signed number, which is kept without a box of its own. */
  readonly lowerHash: number;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isWord: boolean;
  /** Bits of the gazetteer. */
  readonly facts: number;
  /** Bits of {@link wordClass}. */
  readonly classes: number;
  readonly shape: number;
  readonly cluster: number;
  /** First 10 and first 6 bits of the cluster's path. */
  readonly prefix: number;
  readonly brief: number;
  /** Features of the word for itself, for the words beside it, for the words two away. */
  readonly own: Int32Array;
  /** How many of `own`, from the first on, say no more than which word it is. */
  readonly lexical: number;
  readonly near: Int32Array;
  readonly far: Int32Array;
}

/** Classes of words that cue a name's type. */
export const wordClass = {
  honorific: 1,
  office: 2,
  personNoun: 4,
  organizationNoun: 8,
  placeNoun: 16,
  companySuffix: 32,
  government: 64,
  familyFirst: 128,
} as const;

/** Templates of features; a number more is a feature more. */
const template = {
  form: 1,
  lower: 2,
  shape: 3,
  brief: 4,
  prefix1: 5,
  prefix2: 6,
  prefix3: 7,
  prefix4: 8,
  suffix1: 9,
  suffix2: 10,
  suffix3: 11,
  suffix4: 12,
  cluster: 13,
  longPrefix: 14,
  shortPrefix: 15,
  fact: 16,
  facts: 17,
  class: 18,
  length: 19,
  lowerCluster: 20,
  clusterShape: 21,
  bias: 22,
} as const;

/** Works out {@link WordFacts} of a form. */
export function wordFacts(text: string, lower: string, models: Pick<Models, 'gazetteer' | 'clusters'>): WordFacts {
  const initial = text.charAt(0);
  const isWord = lower !== text.toUpperCase();
  const isCapital = initial !== initial.toLowerCase();
  const isUpper = isWord && isCapital && text.length > 1 && text === text.toUpperCase();
  const facts = factsOf(models.gazetteer, lower);
  const classes = classesOf(lower);
  const cluster = clusterOf(models.clusters, text);
  const lowerCluster = isCapital ? clusterOf(models.clusters, lower) : cluster;
  const long = longPrefix(models.clusters, cluster);
  const brief = hashText(shapeOf(text, true)) | 0;
  const lowerHash = hashText(lower) | 0;
  const own: number[] = [];
  const near: number[] = [];
  const far: number[] = [];
  const add = (list: number[], kind: number, value: number): void => {
    list.push(hashPair(kind, value));
  };
  add(own, template.form, hashText(text));
  add(own, template.lower, lowerHash);
  add(own, template.cluster, cluster);
  add(own, template.clusterShape, hashPair(cluster, brief));
  for (let length = 3; length <= 4 && length <= lower.length; length++) {
    add(own, template.prefix1 + length - 1, hashText(lower.slice(0, length)));
    add(own, template.suffix1 + length - 1, hashText(lower.slice(-length)));
  }
  const lexical = own.length;
  add(own, template.bias, 0);
  add(own, template.shape, hashText(shapeOf(text, false)));
  add(own, template.brief, brief);
  for (let length = 1; length <= 2 && length <= lower.length; length++) {
    add(own, template.prefix1 + length - 1, hashText(lower.slice(0, length)));
    add(own, template.suffix1 + length - 1, hashText(lower.slice(-length)));
  }
  add(own, template.longPrefix, long);
  add(own, template.shortPrefix, shortPrefix(models.clusters, cluster));
  if (lowerCluster !== cluster) add(own, template.lowerCluster, longPrefix(models.clusters, lowerCluster));
  for (let bit = 1; bit <= fact.commonWord; bit <<= 1) if ((facts & bit) !== 0) add(own, template.fact, bit);
  add(own, template.facts, hashPair(facts & (fact.beginning - 1), isCapital ? 1 : 0));
  for (let bit = 1; bit <= wordClass.familyFirst; bit <<= 1) if ((classes & bit) !== 0) add(own, template.class, bit);
  add(own, template.length, Math.min(lower.length, 12));

  add(near, template.lower, lowerHash);
  add(near, template.brief, brief);
  add(near, template.suffix3, hashText(lower.slice(-3)));
  add(near, template.cluster, cluster);
  add(near, template.longPrefix, long);
  add(near, template.shortPrefix, shortPrefix(models.clusters, cluster));
  if (isCapital) add(near, template.facts, facts & (fact.beginning - 1));
  for (let bit = 1; bit <= wordClass.familyFirst; bit <<= 1) if ((classes & bit) !== 0) add(near, template.class, bit);

  add(far, template.lower, lowerHash);
  add(far, template.brief, brief);
  add(far, template.longPrefix, long);
  add(far, template.cluster, cluster);
  if (classes !== 0) add(far, template.class, classes);
  return {
    lower,
    lowerHash,
    isCapital,
    isUpper,
    isWord,
    facts,
    classes,
    shape: brief,
    cluster,
    prefix: long,
    brief: shortPrefix(models.clusters, cluster),
    lexical,
    own: new Int32Array(own),
    near: new Int32Array(near),
    far: new Int32Array(far),
  };
}

function classesOf(lower: string): number {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return (
    (honorifics.has(word) ? wordClass.honorific : 0) |
    (officeNouns.has(word) ? wordClass.office : 0) |
    (personNouns.has(word) ? wordClass.personNoun : 0) |
    (organizationNouns.has(word) ? wordClass.organizationNoun : 0) |
    (placeNouns.has(word) ? wordClass.placeNoun : 0) |
    (companySuffixes.has(word) ? wordClass.companySuffix : 0) |
    (governmentNouns.has(word) ? wordClass.government : 0) |
    (familyFirstNames.has(word) ? wordClass.familyFirst : 0)
  );
}

/** Letters as X and x, digits as 0, other marks as they are; `brief` writes each run once. */
function shapeOf(text: string, brief: boolean): string {
  let shape = '';
  for (let index = 0; index < text.length && index < 12; index++) {
    const character = text.charAt(index);
    let mark = character;
    if (character >= '0' && character <= '9') mark = '0';
    else if (character.toLowerCase() !== character) mark = 'X';
    else if (character.toUpperCase() !== character) mark = 'x';
    if (!brief || !shape.endsWith(mark)) shape += mark;
  }
  return shape;
}
