import type { BlockNames, NameText } from './blockNames.ts';
import { areSameNames, withNames, type NamePass } from './blockPass.ts';
import { changesOf, windowOf, type ListChanges } from './listChanges.ts';
import type { NameSpan } from './names.ts';

/** What a block says of a word or of a name. */
export interface Said<Fact> {
  readonly key: string;
  readonly fact: Fact;
}

/** A pass that decides for each word or name, by all that the article's blocks say of it. */
export interface KeyedRules<Fact, Verdict> {
  /** What a block says, in reading order; at least something of each key whose verdict its own names may ask for. */
  readonly tell: (block: BlockNames) => readonly Said<Fact>[];
  /**
   * @param facts what is said of a key, in reading order
   * @returns undefined where nothing comes of it
   */
  readonly judge: (facts: readonly Fact[]) => Verdict | undefined;
  readonly areSame: (one: Verdict, other: Verdict) => boolean;
  readonly areSameFacts: (one: Fact, other: Fact) => boolean;
  /** @returns the list itself where all names stay */
  readonly change: (
    text: NameText,
    names: readonly NameSpan[],
    verdicts: ReadonlyMap<string, Verdict>,
  ) => readonly NameSpan[];
}

/** What the block says that stands at one place; a block that is put in its place goes on with what it was. */
interface Speaker<Fact> {
  said: readonly Said<Fact>[];
  /** The how manieth of the blocks it is. */
  place: number;
}

/** By key: the blocks that speak of it. */
type Speakers<Fact> = Map<string, Set<Speaker<Fact>>>;

/**
 * A pass that decides by keys. Where a version follows on another, what is said of a key is gone through again only where
 * a block that speaks of it has changed, and only the blocks that speak of what was decided otherwise are changed anew.
 */
class KeyedPass<Fact, Verdict> implements NamePass {
  readonly #rules: KeyedRules<Fact, Verdict>;
  #given: readonly BlockNames[] = [];
  #speakers: readonly Speaker<Fact>[] = [];
  #made: readonly BlockNames[] = [];
  readonly #verdicts = new Map<string, Verdict>();
  /** By key: the blocks that speak of it; not put together before a version follows on another. */
  #ofKey: Speakers<Fact> | null = null;

  constructor(rules: KeyedRules<Fact, Verdict>) {
    this.#rules = rules;
  }

  run(blocks: readonly BlockNames[]): readonly BlockNames[] {
    const isFirst = this.#given.length === 0;
    const changes = changesOf(this.#given, blocks);
    if (changes.gone.length === 0 && changes.come.length === 0) return this.#made;
    const concerned = isFirst ? this.#judgeAll(blocks) : this.#judgeAgain(blocks, changes);
    const made = changes.follow(this.#made, (index) => this.#change(blocks[index]!));
    const isNew = new Set(changes.come);
    for (const index of concerned) {
      if (isNew.has(index)) continue;
      const now = this.#change(blocks[index]!);
      if (!areSameNames(now.names, made[index]!.names)) made[index] = now;
    }
    this.#given = blocks;
    return (this.#made = made);
  }

  #change(block: BlockNames): BlockNames {
    return withNames(block, this.#rules.change(block.text, block.names, this.#verdicts));
  }

  #judgeAll(blocks: readonly BlockNames[]): readonly number[] {
    this.#verdicts.clear();
    this.#ofKey = null;
    this.#speakers = blocks.map((block, place) => ({ said: this.#rules.tell(block), place }));
    const factsOf = new Map<string, Fact[]>();
    for (const { said } of this.#speakers) for (const { key } of said) factsOf.set(key, []);
    gatherFacts(factsOf, this.#speakers);
    for (const [key, facts] of factsOf) this.#decide(key, facts);
    return [];
  }

  /** @returns the blocks that speak of what is decided otherwise now */
  #judgeAgain(blocks: readonly BlockNames[], changes: ListChanges): ReadonlySet<number> {
    const { gone, come } = changes;
    const last = this.#speakers;
    const ofKey = (this.#ofKey ??= speakersOf(last));
    const touched = new Set<string>();
    for (const index of gone.slice(come.length)) this.#say(last[index]!, [], ofKey, touched);
    const places = new Map(come.map((index, place) => [index, gone[place]]));
    const speakers = changes.follow(last, (index) => {
      const place = places.get(index);
      const speaker = place === undefined ? { said: [], place: index } : last[place]!;
      this.#say(speaker, this.#rules.tell(blocks[index]!), ofKey, touched);
      return speaker;
    });
    for (let index = 0; index < speakers.length; index++) speakers[index]!.place = index;
    this.#speakers = speakers;
    const concerned = new Set<number>();
    for (const [key, facts] of factsOfTouched(touched, ofKey)) {
      if (this.#decide(key, facts)) for (const { place } of ofKey.get(key)!) concerned.add(place);
      if (facts.length === 0) ofKey.delete(key);
    }
    return concerned;
  }

  /** Has a block say something else; notes the keys of which it says it. */
  #say(speaker: Speaker<Fact>, now: readonly Said<Fact>[], ofKey: Speakers<Fact>, touched: Set<string>): void {
    const { said: last } = speaker;
    const isSame = (one: Said<Fact>, other: Said<Fact>): boolean =>
      one.key === other.key && this.#rules.areSameFacts(one.fact, other.fact);
    const { before, behind, shift } = windowOf(last, now, isSame);
    speaker.said = now;
    if (before === behind && shift === 0) return;
    for (const { key } of last.slice(before, behind - shift)) {
      touched.add(key);
      ofKey.get(key)!.delete(speaker);
    }
    for (const { key } of now.slice(before, behind)) touched.add(key);
    // All of them: what is taken away at one place may still be said at another.
    for (const { key } of now) addSpeaker(ofKey, key, speaker);
  }

  /** @returns whether it is decided otherwise than before */
  #decide(key: string, facts: readonly Fact[]): boolean {
    const { judge, areSame } = this.#rules;
    const last = this.#verdicts.get(key);
    const now = facts.length === 0 ? undefined : judge(facts);
    if (now === undefined) return this.#verdicts.delete(key);
    if (last !== undefined && areSame(last, now)) return false;
    this.#verdicts.set(key, now);
    return true;
  }
}

/** A pass that decides for each key by what all blocks say of it. */
export function keyedPass<Fact, Verdict>(rules: KeyedRules<Fact, Verdict>): NamePass {
  return new KeyedPass(rules);
}

function speakersOf<Fact>(speakers: readonly Speaker<Fact>[]): Speakers<Fact> {
  const ofKey = new Map<string, Set<Speaker<Fact>>>();
  for (const speaker of speakers) for (const { key } of speaker.said) addSpeaker(ofKey, key, speaker);
  return ofKey;
}

function addSpeaker<Fact>(ofKey: Speakers<Fact>, key: string, speaker: Speaker<Fact>): void {
  const all = ofKey.get(key);
  if (all) all.add(speaker);
  else ofKey.set(key, new Set([speaker]));
}

/** What is said of some keys, in reading order; goes through each block that speaks of one of them once. */
function factsOfTouched<Fact>(
  touched: ReadonlySet<string>,
  ofKey: Speakers<Fact>,
): ReadonlyMap<string, readonly Fact[]> {
  const factsOf = new Map<string, Fact[]>();
  const speakers = new Set<Speaker<Fact>>();
  for (const key of touched) {
    factsOf.set(key, []);
    for (const speaker of ofKey.get(key)!) speakers.add(speaker);
  }
  gatherFacts(
    factsOf,
    [...speakers].sort((one, other) => one.place - other.place),
  );
  return factsOf;
}

/** Adds what blocks say of the keys to the lists that these have. */
function gatherFacts<Fact>(factsOf: ReadonlyMap<string, Fact[]>, speakers: readonly Speaker<Fact>[]): void {
  for (const { said } of speakers) for (const { key, fact } of said) factsOf.get(key)?.push(fact);
}
