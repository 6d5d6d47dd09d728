/**
 * What has been worked out of objects that never change, kept on the objects themselves. A weak map says the same, but all
 * that it holds outlives the next collection of young objects, and with each keystroke another part of a version would.
 */
export class Notes<Key extends object, Value> {
  readonly #name = Symbol('note');

  get(key: Key): Value | undefined {
    return (key as Noted<Value>)[this.#name];
  }

  set(key: Key, value: Value): void {
    (key as Noted<Value>)[this.#name] = value;
  }
}

type Noted<Value> = Record<symbol, Value | undefined>;
