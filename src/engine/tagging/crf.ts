/**
 * Linear-chain conditional random field over hashed features (Lafferty et al. 2001), as it is used; training/crf.ts
 * makes one. Weights are whole numbers from -127 to 127, `buckets` rows of one for each label; a feature is a 32-bit
 * hash, its row the hash modulo the number of buckets (a power of two).
 *
 * To tag: sum the rows of each token's features into `scores` (token after token, one number a label) with
 * {@link addFeatures}, then ask {@link bestLabels}. A word's own features may be summed once and kept.
 */
export interface Crf {
  readonly labels: readonly string[];
  /** Number of rows less one where `checks` is null: a row is found by the hash's lowest bits. */
  readonly mask: number;
  /**
   * Where only the rows that matter are kept: 16 bits of the hash of each row's feature, 0 for an empty row. A feature
   * is looked up at its hash modulo the number of rows and on from there; one that is not found weighs nothing.
   */
  readonly checks: Uint16Array | null;
  readonly weights: Int8Array;
  readonly rows: number;
  /** Natural-log weight of one step of `weights`. */
  readonly scale: number;
  /** From label to label, in steps of `scale`; the last row is the start of a sequence. */
  readonly transitions: Float32Array;
  /** Labels that may follow two others, and the other labels by what they may follow. */
  readonly pairs: LabelPairs;
  readonly groups: readonly LabelGroup[];
}

/** Labels that go on with a name: each of `labels` may follow two others, which stand with their steps as it stands. */
interface LabelPairs {
  readonly labels: Uint8Array;
  readonly predecessors: Uint8Array;
  readonly steps: Float32Array;
}

/** Labels that may follow the same ones. */
interface LabelGroup {
  readonly labels: Uint8Array;
  /** What they may follow. */
  readonly predecessors: Uint8Array;
  /** Weights of the steps to the first label from each of its predecessors, then those to the next label. */
  readonly steps: Float32Array;
  /** A predecessor that is so much worse than the best of them is that of no label, whatever its step weighs. */
  readonly margin: number;
}

/** Score of what cannot be. */
export const impossible = -1e6;

/** Adds a feature's row to the scores of one token, `at` being the index of its first score. */
export function addFeature(crf: Crf, hash: number, scores: Float32Array, at: number): void {
  const count = crf.labels.length;
  const { weights } = crf;
  const row = rowOf(crf, hash);
  if (row >= 0) for (let label = 0; label < count; label++) scores[at + label]! += weights[row * count + label]!;
}

/** The number of a feature's row; -1 where it has none. */
export function rowOf({ mask, checks }: Crf, hash: number): number {
  if (checks === null) return hash & mask;
  const check = checkOf(hash);
  const rows = checks.length >>> 0;
  // Said to be whole and unsigned, or the remainder is taken of floating-point numbers.
  let row = (hash >>> 0) % rows;
  for (let found = checks[row]!; found !== check; found = checks[row]!) {
    if (found === 0) return -1;
    row = row + 1 === rows ? 0 : row + 1;
  }
  return row;
}

/** Most features that {@link addFeatures} takes at once. */
export const mostFeatures = 128;

const cells = new Int32Array(mostFeatures);

/**
 * Adds the rows of several features to one sum for each label.
 * @param features hashes; the first `count` of them are taken
 */
export function addFeatures(crf: Crf, features: Int32Array, count: number, sums: Int32Array): void {
  const labels = crf.labels.length;
  const { weights } = crf;
  if (crf.checks === null && labels === 3) {
    addTriples(crf, features, count, sums);
    return;
  }
  // All rows are sought before any is added: the memory they lie in is waited for once, not row by row.
  let found = 0;
  for (let feature = 0; feature < count; feature++) {
    const row = rowOf(crf, features[feature]!);
    if (row >= 0) cells[found++] = row * labels;
  }
  // Three labels at a time; those that are left over at the end repeat the last.
  const last = labels - 1;
  for (let label = 0; label < labels; label += 3) {
    const next = label < last ? label + 1 : last;
    const third = next < last ? next + 1 : last;
    let a = sums[label]!;
    let b = sums[next]!;
    let c = sums[third]!;
    for (let row = 0; row < found; row++) {
      const cell = cells[row]!;
      a = (a + weights[cell + label]!) | 0;
      b = (b + weights[cell + next]!) | 0;
      c = (c + weights[cell + third]!) | 0;
    }
    sums[label] = a;
    sums[next] = b;
    sums[third] = c;
  }
}

/** As {@link addFeatures} where nothing need be sought: with three labels (BIO of one type) and a row for every feature. */
function addTriples({ weights, mask }: Crf, features: Int32Array, count: number, sums: Int32Array): void {
  let outside = sums[0]!;
  let first = sums[1]!;
  let later = sums[2]!;
  for (let feature = 0; feature < count; feature++) {
    const cell = 3 * (features[feature]! & mask);
    outside = (outside + weights[cell]!) | 0;
    first = (first + weights[cell + 1]!) | 0;
    later = (later + weights[cell + 2]!) | 0;
  }
  sums[0] = outside;
  sums[1] = first;
  sums[2] = later;
}

/** What tells a feature from others that meet in one row; never 0. */
export function checkOf(hash: number): number {
  return hash >>> 16 || 1;
}

/** Where sequences are worked on, by token and label: the score of the best way there, and the label before it. */
const deskFor = (size: number) => ({ best: new Float32Array(size), back: new Uint8Array(size) });

/** One for all but long sequences: what it holds is written before it is read. */
const desk = deskFor(1 << 13);

/**
 * The most likely labels of a sequence (Viterbi).
 * @param scores summed rows, `length` times the number of labels
 */
export function bestLabels(crf: Crf, scores: Float32Array, length: number): Uint8Array {
  const count = crf.labels.length;
  const { transitions, pairs, groups } = crf;
  const isLong = length * count > desk.best.length;
  const { best, back } = isLong ? deskFor(length * count) : desk;
  for (let label = 0; label < count && length > 0; label++)
    best[label] = scores[label]! + transitions[count * count + label]!;
  for (let row = count; row < length * count; row += count) {
    stepFromTwo(pairs, scores, best, back, row, row - count);
    for (let index = 0; index < groups.length; index++)
      stepFromMany(groups[index]!, scores, best, back, row, row - count);
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
 * Goes on from the token whose best scores start at `before` to the labels of a group at the next, whose scores start at
 * `row`.
 */
function stepFromMany(
  { labels, predecessors, steps, margin }: LabelGroup,
  scores: Float32Array,
  best: Float32Array,
  back: Uint8Array,
  row: number,
  before: number,
): void {
  const size = predecessors.length;
  // Mostly "outside", which comes first, is far ahead, and nothing else need be tried for any of the labels.
  const outside = predecessors[0]!;
  const top = best[before + outside]!;
  let isAhead = true;
  for (let at = 1; at < size; at++) if (best[before + predecessors[at]!]! >= top - margin) isAhead = false;
  if (isAhead) {
    for (let index = 0; index < labels.length; index++) {
      const label = labels[index]!;
      best[row + label] = top + steps[index * size]! + scores[row + label]!;
      back[row + label] = outside;
    }
    return;
  }
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!;
    let most = -Infinity;
    let from = 0;
    for (let at = 0; at < size; at++) {
      const other = predecessors[at]!;
      const score = best[before + other]! + steps[index * size + at]!;
      if (score > most) {
        most = score;
        from = other;
      }
    }
    best[row + label] = most + scores[row + label]!;
    back[row + label] = from;
  }
}

/** As {@link stepFromMany} for the labels that may follow two others. */
function stepFromTwo(
  { labels, predecessors, steps }: LabelPairs,
  scores: Float32Array,
  best: Float32Array,
  back: Uint8Array,
  row: number,
  before: number,
): void {
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!;
    const one = predecessors[2 * index]!;
    const two = predecessors[2 * index + 1]!;
    const first = best[before + one]! + steps[2 * index]!;
    const second = best[before + two]! + steps[2 * index + 1]!;
    const isSecond = second > first;
    best[row + label] = (isSecond ? second : first) + scores[row + label]!;
    back[row + label] = isSecond ? two : one;
  }
}

/** Labels of the BIO scheme for some types: O, then B- and I- of each. */
export function bioLabels(types: readonly string[]): readonly string[] {
  return ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];
}

/**
 * Labels of the BILOU scheme: O, then B- (first of several), I- (inner), L- (last) and U- (alone) of each type. It tells
 * more than BIO about how names begin and end (Ratinov and Roth 2009).
 */
export function bilouLabels(types: readonly string[]): readonly string[] {
  return ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`, `L-${type}`, `U-${type}`])];
}

/**
 * Whether one label may follow another (null: the start): I- and L- only after B- or I- of their type, and in the BILOU
 * scheme nothing else after these.
 * @param bilou whether the labels are those of {@link bilouLabels}
 */
export function mayFollow(label: string, before: string | null, bilou = false): boolean {
  const goesOn = label.startsWith('I-') || label.startsWith('L-');
  const open = before !== null && (before.startsWith('B-') || before.startsWith('I-'));
  if (goesOn) return open && before.slice(2) === label.slice(2);
  return !(bilou && open);
}

const plainMagic = 0x46524358;
const checkedMagic = 0x4b524358;

/** File: mark, labels, rows, scale, length of the labels' names; the names, transitions, checks if any, weights. */
export function packCrf(crf: Omit<Crf, 'rows' | 'pairs' | 'groups'>): Uint8Array {
  const names = Uint8Array.from(crf.labels.join(' '), (letter) => letter.charCodeAt(0));
  const padded = (names.length + 3) & ~3;
  const head = 20 + padded;
  const checks = crf.checks === null ? new Uint8Array(0) : new Uint8Array(crf.checks.slice().buffer);
  const checksAt = head + crf.transitions.byteLength;
  const bytes = new Uint8Array(checksAt + checks.length + crf.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, crf.checks === null ? plainMagic : checkedMagic, true);
  view.setUint32(4, crf.labels.length, true);
  view.setUint32(8, crf.checks?.length ?? crf.mask + 1, true);
  view.setFloat32(12, crf.scale, true);
  view.setUint32(16, names.length, true);
  bytes.set(names, 20);
  bytes.set(new Uint8Array(crf.transitions.slice().buffer), head);
  bytes.set(checks, checksAt);
  bytes.set(new Uint8Array(crf.weights.slice().buffer), checksAt + checks.length);
  return bytes;
}

/**
 * Reads what {@link packCrf} wrote, without parsing the weights.
 * @throws Error where the bytes are something else or cut short
 */
export function loadCrf(bytes: Uint8Array): Crf {
  // A copy, so that the arrays over it are aligned; Node's own `slice` of a buffer would share it.
  const whole = new Uint8Array(bytes);
  const view = new DataView(whole.buffer);
  const magic = whole.length < 20 ? 0 : view.getUint32(0, true);
  if (magic !== plainMagic && magic !== checkedMagic) throw new Error('these are no weights of a tagger');
  const isChecked = magic === checkedMagic;
  const count = view.getUint32(4, true);
  const rows = view.getUint32(8, true);
  const length = view.getUint32(16, true);
  const head = 20 + ((length + 3) & ~3);
  const moves = (count + 1) * count;
  const checksAt = head + 4 * moves;
  const weightsAt = checksAt + (isChecked ? 2 * rows : 0);
  if (whole.length !== weightsAt + rows * count) throw new Error('the weights of a tagger are cut short');
  const transitions = new Float32Array(whole.buffer, head, moves);
  return {
    labels: String.fromCharCode(...whole.subarray(20, 20 + length)).split(' '),
    mask: isChecked ? -1 : rows - 1,
    rows,
    checks: isChecked ? new Uint16Array(whole.buffer, checksAt, rows) : null,
    scale: view.getFloat32(12, true),
    transitions,
    weights: new Int8Array(whole.buffer, weightsAt),
    ...groupsOf(transitions, count),
  };
}

/** Puts the labels together that may follow the same ones. */
function groupsOf(transitions: Float32Array, count: number): Pick<Crf, 'pairs' | 'groups'> {
  const groups = new Map<string, { labels: number[]; predecessors: number[]; steps: number[]; spread: number }>();
  for (let label = 0; label < count; label++) {
    const predecessors: number[] = [];
    const steps: number[] = [];
    for (let other = 0; other < count; other++) {
      const step = transitions[other * count + label]!;
      if (step <= impossible / 2) continue;
      predecessors.push(other);
      steps.push(step);
    }
    const group = groups.get(predecessors.join()) ?? { labels: [], predecessors, steps: [], spread: 0 };
    group.labels.push(label);
    group.steps.push(...steps);
    group.spread = Math.max(group.spread, Math.max(...steps) - Math.min(...steps));
    groups.set(predecessors.join(), group);
  }
  const all = [...groups.values()];
  const twos = all.filter(({ predecessors }) => predecessors.length === 2);
  const pairs = {
    labels: Uint8Array.from(twos.flatMap(({ labels }) => labels)),
    predecessors: Uint8Array.from(twos.flatMap(({ labels, predecessors }) => labels.flatMap(() => predecessors))),
    steps: Float32Array.from(twos.flatMap(({ steps }) => steps)),
  };
  const others = all
    .filter((group) => !twos.includes(group))
    .map(({ labels, predecessors, steps, spread }) => ({
      labels: Uint8Array.from(labels),
      predecessors: Uint8Array.from(predecessors),
      steps: Float32Array.from(steps),
      // One step of the weights more, so that no rounding matters.
      margin: spread + 1,
    }));
  return { pairs, groups: others };
}
