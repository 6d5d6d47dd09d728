/** From here on an event is one that a reader looks for; below it, the verbs that hold every text together. */
const salienceForReaders = 0.5;

/** Whether lists and marks show an event or happening without being asked. */
export function isSalient({ salience }: { readonly salience: number }): boolean {
  return salience >= salienceForReaders;
}
