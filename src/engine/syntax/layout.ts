import type { ParserState } from './transitions.ts';

/**
 * What the parser's network sees of a state: a few tokens in known roles (the stack's top, the next token, their
 * outermost children, …), each by word, tag and cluster, and how far apart they stand. Every such fact has a row of
 * weights to the hidden units; here the rows are numbered. Training and reading share these numbers.
 */

/** Number of roles: stack 0-2, buffer 0-2, the token before the buffer, nine children, stack 3. */
export const roleCount = 17;
export const firstChildRole = 7;
export const endChildRole = 16;

/** Whether a role is a child's, which is seen with its relation too. */
export function isChildRole(role: number): boolean {
  return role >= firstChildRole && role < endChildRole;
}

/** The role of the next token's outermost child on the left, the one child whose cluster is seen. */
const clusteredChild = 14;

/** Roles whose words matter one by one; of the others' only the most frequent are told apart. */
const wordRoles: ReadonlySet<number> = new Set([0, 1, 3, 4]);
const clusterRoles: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, clusteredChild]);

/** Relations that a head is known by once it has such a child; each sets a bit. */
const tellingRelations = [
  'nsubj', 'nsubj:pass', 'obj', 'cop', 'aux', 'aux:pass', 'mark', 'case', 'cc', 'conj', 'punct', 'det', 'obl', 'xcomp', 'ccomp',
  'advcl',
]; // prettier-ignore

/** Sizes that number the rows. Words, tags, clusters and paths are counted with two more: no token, and the root. */
export interface Sizes {
  readonly tags: number;
  readonly relations: number;
  /** Word numbers known in the main roles and in the others; 0 no token or root, 1 unknown. */
  readonly words: number;
  readonly commonWords: number;
  readonly clusters: number;
  readonly paths: number;
  readonly hidden: number;
}

export interface RoleRows {
  readonly word: number;
  readonly wordLimit: number;
  readonly tag: number;
  readonly path: number;
  /** -1 where the role has none. */
  readonly cluster: number;
  /** Row of "no such child", followed by those of the relations; -1 where the role has none. */
  readonly relation: number;
}

export interface Layout {
  readonly sizes: Sizes;
  readonly roles: readonly RoleRows[];
  readonly distance: number;
  readonly childBits: number;
  readonly bias: number;
  readonly rows: number;
}

const distances = 10;

/** Numbers the rows. */
export function layOutRows(sizes: Sizes): Layout {
  let rows = 0;
  const take = (count: number): number => {
    rows += count;
    return rows - count;
  };
  const roles = Array.from({ length: roleCount }, (_, role) => {
    const wordLimit = wordRoles.has(role) ? sizes.words : sizes.commonWords;
    return {
      word: take(wordLimit),
      wordLimit,
      tag: take(sizes.tags + 2),
      path: take(sizes.paths + 2),
      cluster: clusterRoles.has(role) ? take(sizes.clusters + 2) : -1,
      relation: isChildRole(role) ? take(sizes.relations + 1) : -1,
    };
  });
  const distance = take(3 * distances);
  const childBits = take(3 * tellingRelations.length);
  const bias = take(1);
  return { sizes, roles, distance, childBits, bias, rows };
}

/** Bit that each relation sets in `ParserState.childBits`; a subtype without bit of its own sets its relation's. */
export function bitsOfRelations(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (relation) => {
    const own = tellingRelations.indexOf(relation);
    return own >= 0 ? own : tellingRelations.indexOf(relation.split(':')[0]!);
  });
}

function distanceClass(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
}

/** Writes the token of each role, 0 where there is none. */
export function rolesOf(state: ParserState, out: Int32Array): void {
  const { stack, depth, next, left1, left2, right1, right2 } = state;
  const root = state.length + 1;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  out[0] = s0;
  out[1] = s1;
  out[2] = depth > 2 ? stack[depth - 3]! : 0;
  out[3] = next;
  out[4] = next < root ? next + 1 : 0;
  out[5] = next + 1 < root ? next + 2 : 0;
  out[6] = next - 1;
  out[7] = left1[s0]!;
  out[8] = left2[s0]!;
  out[9] = right1[s0]!;
  out[10] = right2[s0]!;
  out[11] = left1[s1]!;
  out[12] = right1[s1]!;
  out[13] = right2[s1]!;
  out[14] = left1[next]!;
  out[15] = left2[next]!;
  out[16] = depth > 3 ? stack[depth - 4]! : 0;
}

/** Most rows {@link settingRows} writes. */
export const settingLimit = 3 + 3 * tellingRelations.length;

/**
 * Writes the rows of what is no token's own: how far apart the heads are, how deep the stack is, which relations the
 * heads' children have.
 * @returns how many were written
 */
export function settingRows(layout: Layout, state: ParserState, roles: Int32Array, out: Int32Array): number {
  const { next, depth, childBits } = state;
  const s0 = roles[0]!;
  const s1 = roles[1]!;
  out[0] = layout.distance + distanceClass(next - s0);
  out[1] = layout.distance + distances + distanceClass(s0 - s1);
  out[2] = layout.distance + 2 * distances + Math.min(distances - 1, depth);
  let n = childBitRows(layout.childBits, childBits[s0]!, out, 3);
  n = childBitRows(layout.childBits + tellingRelations.length, childBits[s1]!, out, n);
  return childBitRows(layout.childBits + 2 * tellingRelations.length, childBits[next]!, out, n);
}

/** Writes the rows of the relations that a head's children have from `at` on; where the next one goes. */
function childBitRows(first: number, bits: number, out: Int32Array, at: number): number {
  let n = at;
  for (let left = bits; left !== 0;) {
    const bit = 31 - Math.clz32(left);
    out[n++] = first + bit;
    left ^= 1 << bit;
  }
  return n;
}
