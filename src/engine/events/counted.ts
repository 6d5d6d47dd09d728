import type { Quantity, Sentence } from '../model.ts';
import type { PlacedQuantity } from './quantities.ts';
import type { Trigger } from './triggers.ts';

/** Most quantities that one event is given, and most tokens between it and them. */
const mostQuantities = 6;
const reach = 25;

/** Gives each event the quantities near it in its sentence; asked in the order of the text. */
export class QuantityFinder {
  readonly #quantities: readonly PlacedQuantity[];
  #first = 0;

  constructor(quantities: readonly PlacedQuantity[]) {
    this.#quantities = quantities;
  }

  around(trigger: Trigger, sentence: Sentence, asOf: string | null): readonly Quantity[] {
    const from = Math.max(sentence.firstToken, trigger.head - reach);
    const to = Math.min(sentence.endToken, trigger.head + reach);
    while (this.#first < this.#quantities.length && this.#quantities[this.#first]!.endToken <= from) this.#first++;
    const near: Quantity[] = [];
    for (let index = this.#first; index < this.#quantities.length && near.length < mostQuantities; index++) {
      const { quantity, firstToken } = this.#quantities[index]!;
      if (firstToken >= to) break;
      near.push({ ...quantity, asOf });
    }
    return near;
  }
}
