/**
 * A sequence to learn from. The task makes the features: `features` holds the 32-bit hashes of the first token's
 * features, then the second's; `starts` says where each token's begin (one entry more than there are tokens).
 * `allowed` has a bit for each label that a token may bear: one bit where the label is known, more where the corpus
 * leaves it open ("O or MISC"), all where nothing is known.
 */
export interface TrainingSequence {
    readonly features: Uint32Array;
    readonly starts: Uint32Array;
    readonly allowed: Uint32Array;
    /**
     * How many of each token's features, from its first on, say no more than which word it is. They are left out
     * together now and then, so that unseen words are tagged by their company.
     */
    readonly lexical?: Uint8Array;
    /** How much it counts; 1 for hand-made labels. */
    readonly weight: number;
}
export interface CrfOptions {
    /** Labels in the order of the bits of `allowed`; BIO constraints are read off their names. */
    readonly labels: readonly string[];
    /** A power of two. */
    readonly buckets: number;
    /**
     * Keep only so many features, those that weigh most, with a check each, so that the others and unseen ones weigh
     * nothing; then `buckets` may be large. Absent: all buckets are kept as they are.
     */
    readonly keep?: number;
    /**
     * Features seen more rarely are left out, so that a rare word in training looks like an unknown word in use and its
     * company has to tell.
     */
    readonly leastCount?: number;
    readonly epochs: number;
    /** Share of the features that are left out at random at every step. */
    readonly dropout: number;
    /** Share of the tokens whose lexical features are all left out. */
    readonly lexicalDropout: number;
    readonly learningRate: number;
    /** Share of every weight that is taken off after each epoch. */
    readonly decay: number;
    readonly seed: number;
    /** Called after each epoch with the present weights as a file, for measuring. */
    readonly report?: (epoch: number, pack: () => Uint8Array) => void;
}
/**
 * Learns the weights by stochastic gradient descent (AdaGrad, Duchi et al. 2011) on the conditional likelihood of the
 * allowed labels; the weights of the second half of the epochs are averaged and quantised to 8 bits.
 * @returns the file for `loadCrf`; the same sequences and options give the same bytes
 */
export declare function trainCrf(sequences: readonly TrainingSequence[], options: CrfOptions): Uint8Array;
