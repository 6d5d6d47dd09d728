import { Notes } from '../notes.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { changesOf } from './listChanges.ts';
import type { NameSpan } from './names.ts';
import { shownName } from './words.ts';

/** What a block tells, in words and numbers. */
export type Told = readonly (string | number)[];

/** What a pass over the names of an article's blocks does to those of one, and what the others have to say in it. */
export interface PassRules<Table> {
  /**
   * What blocks say together.
   * @param last what was gathered from the version before; given back where it is still the same
   */
  readonly gather: (blocks: readonly BlockNames[], last: Table | undefined) => Table;
  /**
   * All of a block that its share in the table depends on; where that stays, nothing is gathered anew. Left out where it
   * must be each time.
   */
  readonly tell?: (block: BlockNames) => Told;
  /** Whether a table holds whose blocks tell the same, for what is counted; it does where this is left out. */
  readonly holds?: (table: Table) => boolean;
  /** Told of the blocks that go and of those that come, for what is counted rather than gathered. */
  readonly count?: (gone: readonly BlockNames[], come: readonly BlockNames[]) => void;
  /** Whether the table can matter to a block; it can where this is left out. */
  readonly asks?: (block: BlockNames) => boolean;
  /** @returns the list itself where all names stay */
  readonly change: (text: NameText, names: readonly NameSpan[], table: Table) => readonly NameSpan[];
}

/** One step in finding names: takes those of all blocks and gives them back changed. */
export interface NamePass {
  run(blocks: readonly BlockNames[]): readonly BlockNames[];
}

/** A pass that remembers what it made of the last version: a block that comes again as the same object is not looked at again. */
class BlockPass<Table> implements NamePass {
  readonly #rules: PassRules<Table>;
  #given: readonly BlockNames[] = [];
  #made: readonly BlockNames[] = [];
  #table: Table | undefined;
  /** Of each block whether the table can matter to it, where that was asked. */
  #isAsking: (boolean | undefined)[] = [];
  /** What those blocks told that came last. */
  #told: ReadonlyMap<BlockNames, Told> = new Map();

  constructor(rules: PassRules<Table>) {
    this.#rules = rules;
  }

  run(blocks: readonly BlockNames[]): readonly BlockNames[] {
    const given = this.#given;
    const made = this.#made;
    const changes = changesOf(given, blocks);
    const gone = changes.gone.map((index) => given[index]!);
    const come = changes.come.map((index) => blocks[index]!);
    const { count, holds, asks } = this.#rules;
    count?.(gone, come);
    const last = this.#table;
    const isCurrent = last !== undefined && this.#tellTheSame(gone, come) && (holds?.(last) ?? true);
    const table = isCurrent ? last : this.#rules.gather(blocks, last);
    this.#given = blocks;
    this.#table = table;
    if (gone.length === 0 && come.length === 0 && table === last) return made;
    const all = changes.follow(made, (index) => this.#change(blocks[index]!, table));
    if (asks) this.#isAsking = changes.follow<boolean | undefined>(this.#isAsking, () => undefined);
    this.#made = all;
    if (table !== last) {
      const isNew = new Set(changes.come);
      for (let index = 0; index < all.length; index++) {
        if (isNew.has(index) || (asks && !(this.#isAsking[index] ??= asks(blocks[index]!)))) continue;
        const known = all[index]!;
        const now = this.#change(blocks[index]!, table);
        if (now !== known && !areSameNames(now.names, known.names)) all[index] = now;
      }
    }
    return all;
  }

  #change(block: BlockNames, table: Table): BlockNames {
    return withNames(block, this.#rules.change(block.text, block.names, table));
  }

  #tellTheSame(gone: readonly BlockNames[], come: readonly BlockNames[]): boolean {
    const { tell } = this.#rules;
    if (tell === undefined || gone.length !== come.length) return false;
    const told = new Map(come.map((block) => [block, tell(block)]));
    const last = this.#told;
    this.#told = told;
    return come.every((block, index) => isSameList(last.get(gone[index]!) ?? tell(gone[index]!), told.get(block)!));
  }
}

/** A pass whose changes depend on what other blocks say. */
export function widePass<Table>(rules: PassRules<Table>): NamePass {
  return new BlockPass(rules);
}

/** A pass that looks at one block at a time. */
export function localPass(change: (text: NameText, names: readonly NameSpan[]) => readonly NameSpan[]): NamePass {
  return new BlockPass<null>({ gather: () => null, tell: () => [], change });
}

/** The words and types of a block's names: what most tables are made of. */
export function namesTold(block: BlockNames): Told {
  let told = knownTold.get(block);
  if (told === undefined) {
    const { text, names } = block;
    const list: (string | number)[] = [];
    for (const { first, end, type } of names) list.push(shownName(text.tokens, first, end), end - first, type);
    knownTold.set(block, (told = list));
  }
  return told;
}

const knownTold = new Notes<BlockNames, Told>();

/** Works something out when it is first asked for. */
export function lazily<Value extends object>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= work());
}

function isSameList(one: Told, other: Told): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** A block with other names; the block itself where they are its own. */
export function withNames(block: BlockNames, names: readonly NameSpan[]): BlockNames {
  return names === block.names ? block : { text: block.text, names };
}

/** Whether names stand at the same tokens and are of the same types. */
export function areSameNames(one: readonly NameSpan[], other: readonly NameSpan[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, end, type }, index) => {
      const its = other[index]!;
      return first === its.first && end === its.end && type === its.type;
    })
  );
}
