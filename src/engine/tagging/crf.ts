/**
 * Linear-chain conditional random field over hashed features (Lafferty et al. 2001), as it is used; training/crf.ts
 * makes one. Weights are whole numbers from -127 to 127, `buckets` rows of one for each label; a feature is a 32-bit
 * hash, its row the hash modulo the number of buckets (a power of two).
 *
 * To tag: sum the rows of each token's features into `scores` (token after token, one number a label) with
 * {@link addFeature}, then ask {@link bestLabels}. A word's own features may be summed once and kept.
 */
export interface Crf {
  readonly labels: readonly string[];
  readonly mask: number;
  readonly weights: Int8Array;
  /** Natural-log weight of one step of `weights`. */
  readonly scale: number;
  /** From label to label, in steps of `scale`; the last row is the start of a sequence. */
  readonly transitions: Float32Array;
}

/** Score of what cannot be. */
export const impossible = -1e6;

/** Adds a feature's row to the scores of one token, `at` being the index of its first score. */
export function addFeature(crf: Crf, hash: number, scores: Float32Array | Int16Array | Int32Array, at: number): void {
  const count = crf.labels.length;
  const { weights } = crf;
  let row = (hash & crf.mask) * count;
  for (let index = at; index < at + count; index++) scores[index]! += weights[row++]!;
}

/**
 * The most likely labels of a sequence (Viterbi).
 * @param scores summed rows, `length` times the number of labels
 */
export function bestLabels(crf: Crf, scores: Float32Array, length: number): Uint8Array {
  const count = crf.labels.length;
  const { transitions } = crf;
  const best = new Float32Array(length * count);
  const back = new Uint8Array(length * count);
  for (let label = 0; label < count && length > 0; label++)
    best[label] = scores[label]! + transitions[count * count + label]!;
  for (let token = 1; token < length; token++) {
    const row = token * count;
    for (let label = 0; label < count; label++) {
      let most = -Infinity;
      let from = 0;
      for (let other = 0; other < count; other++) {
        const score = best[row - count + other]! + transitions[other * count + label]!;
        if (score > most) {
          most = score;
          from = other;
        }
      }
      best[row + label] = most + scores[row + label]!;
      back[row + label] = from;
    }
  }
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  let last = 0;
  for (let label = 1; label < count; label++)
    if (best[(length - 1) * count + label]! > best[(length - 1) * count + last]!) last = label;
  labels[length - 1] = last;
  for (let token = length - 1; token > 0; token--) {
    last = back[token * count + last]!;
    labels[token - 1] = last;
  }
  return labels;
}

/**
 * The probability of each label at each token (forward and backward sums), `length` times the number of labels.
 * @param scores as for {@link bestLabels}
 */
export function labelProbabilities(crf: Crf, scores: Float32Array, length: number): Float32Array {
  const count = crf.labels.length;
  const moves = crf.transitions.map((step) => Math.exp(step * crf.scale));
  const forward = new Float32Array(length * count);
  const backward = new Float32Array(length * count).fill(1);
  const local = new Float32Array(length * count);
  for (let token = 0; token < length; token++) {
    const row = token * count;
    let most = -Infinity;
    for (let label = 0; label < count; label++) most = Math.max(most, scores[row + label]!);
    for (let label = 0; label < count; label++)
      local[row + label] = Math.exp((scores[row + label]! - most) * crf.scale);
    let sum = 0;
    for (let label = 0; label < count; label++) {
      let reached = token === 0 ? moves[count * count + label]! : 0;
      for (let other = 0; token > 0 && other < count; other++)
        reached += forward[row - count + other]! * moves[other * count + label]!;
      forward[row + label] = reached * local[row + label]!;
      sum += forward[row + label]!;
    }
    for (let label = 0; label < count; label++) forward[row + label]! /= sum;
  }
  for (let token = length - 2; token >= 0; token--) {
    const row = token * count;
    let sum = 0;
    for (let label = 0; label < count; label++) {
      let reached = 0;
      for (let other = 0; other < count; other++)
        reached += moves[label * count + other]! * local[row + count + other]! * backward[row + count + other]!;
      backward[row + label] = reached;
      sum += reached;
    }
    for (let label = 0; label < count; label++) backward[row + label]! /= sum;
  }
  for (let row = 0; row < length * count; row += count) {
    let sum = 0;
    for (let label = 0; label < count; label++) sum += forward[row + label]! *= backward[row + label]!;
    for (let label = 0; label < count; label++) forward[row + label]! /= sum;
  }
  return forward;
}

/** Labels of the BIO scheme for some types: O, then B- and I- of each. */
export function bioLabels(types: readonly string[]): readonly string[] {
  return ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];
}

/** Whether one label may follow another (null: the start): I- only after B- or I- of its type. */
export function mayFollow(label: string, before: string | null): boolean {
  return !label.startsWith('I-') || (before !== null && before !== 'O' && before.slice(2) === label.slice(2));
}

const magic = 0x46524358;

/** File: mark, number of labels, buckets, scale, names of the labels, transitions, weights. */
export function packCrf(crf: Crf): Uint8Array {
  const names = Uint8Array.from(crf.labels.join(' '), (letter) => letter.charCodeAt(0));
  const padded = (names.length + 3) & ~3;
  const head = 20 + padded;
  const bytes = new Uint8Array(head + crf.transitions.byteLength + crf.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, crf.labels.length, true);
  view.setUint32(8, crf.mask + 1, true);
  view.setFloat32(12, crf.scale, true);
  view.setUint32(16, names.length, true);
  bytes.set(names, 20);
  bytes.set(new Uint8Array(crf.transitions.buffer), head);
  bytes.set(new Uint8Array(crf.weights.buffer), head + crf.transitions.byteLength);
  return bytes;
}

/**
 * Reads what {@link packCrf} wrote, without parsing the weights.
 * @throws Error where the bytes are something else or cut short
 */
export function loadCrf(bytes: Uint8Array): Crf {
  const whole = bytes.slice();
  const view = new DataView(whole.buffer);
  if (whole.length < 20 || view.getUint32(0, true) !== magic) throw new Error('these are no weights of a tagger');
  const count = view.getUint32(4, true);
  const buckets = view.getUint32(8, true);
  const length = view.getUint32(16, true);
  const head = 20 + ((length + 3) & ~3);
  const moves = (count + 1) * count;
  if (whole.length !== head + 4 * moves + buckets * count) throw new Error('the weights of a tagger are cut short');
  return {
    labels: String.fromCharCode(...whole.subarray(20, 20 + length)).split(' '),
    mask: buckets - 1,
    scale: view.getFloat32(12, true),
    transitions: new Float32Array(whole.buffer, head, moves),
    weights: new Int8Array(whole.buffer, head + 4 * moves),
  };
}
