/** A generator of numbers in [0, 1): the same seed gives the same numbers on every machine (mulberry32). */
export declare function seededRandom(seed: number): () => number;
/** Puts the numbers in a random order, in place (Fisher and Yates). */
export declare function shuffle(numbers: Uint32Array, random: () => number): void;
