/** 32-bit hash of a text's UTF-16 units (FNV-1a with a final mix), unsigned. */
export function hashText(text: string): number {
  return finish(extendHash(hashStart, text));
}

/** State before the first unit, for hashes that are built up word by word. */
export const hashStart = 0x811c9dc5;

/** The state after the units of `text`; {@link finish} makes a hash of it. */
export function extendHash(state: number, text: string): number {
  let hash = state;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads a state over all 32 bits (the finaliser of MurmurHash3), unsigned. */
export function finish(state: number): number {
  let hash = state;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hash of two numbers in their order, unsigned: a feature's template and its value. */
export function hashPair(first: number, second: number): number {
  return finish((Math.imul(first, 0x9e3779b1) + second) | 0);
}
