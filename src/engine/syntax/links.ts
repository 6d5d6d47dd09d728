/**
 * Relations as bits, so that several are asked for at once. One with a subtype has the bit of the relation without it too;
 * what nobody asks for has none.
 */
export const nsubj = 1 << 0;
export const nsubjPass = 1 << 1;
export const csubj = 1 << 2;
export const csubjPass = 1 << 3;
export const obj = 1 << 4;
export const iobj = 1 << 5;
export const obl = 1 << 6;
export const nmod = 1 << 7;
export const nmodPoss = 1 << 8;
export const nmodDesc = 1 << 9;
export const compound = 1 << 10;
export const compoundPrt = 1 << 11;
export const amod = 1 << 12;
export const nummod = 1 << 13;
export const det = 1 << 14;
const beforeNoun = 1 << 15;
export const mark = 1 << 16;
export const advmod = 1 << 17;
export const aux = 1 << 18;
export const cop = 1 << 19;
export const acl = 1 << 20;
export const advcl = 1 << 21;
export const ccomp = 1 << 22;
export const xcomp = 1 << 23;
export const conj = 1 << 24;
export const cc = 1 << 25;
export const appos = 1 << 26;
export const flat = 1 << 27;
export const parataxis = 1 << 28;
export const expl = 1 << 29;
export const fixed = 1 << 30;
export { beforeNoun as case };

/** In the order of their bits. */
const names =
  'nsubj nsubj:pass csubj csubj:pass obj iobj obl nmod nmod:poss nmod:desc compound compound:prt amod nummod det case mark advmod ' +
  'aux cop acl advcl ccomp xcomp conj cc appos flat parataxis expl fixed';
const bits = new Map(names.split(' ').map((name, bit) => [name, 1 << bit]));

/** The bit of a relation by its name, 0 where it has none. */
export function bitOf(relation: string): number {
  return bits.get(relation) ?? 0;
}
