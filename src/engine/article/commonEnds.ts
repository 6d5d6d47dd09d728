/** How much two texts have in common at their beginnings and at their ends, in UTF-16 units; the two never overlap. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Long stretches are compared as a whole, which takes far less time than unit by unit. */
const stride = 512;

/** Holds two versions of a text against each other. */
export function commonEnds(one: string, other: string): CommonEnds {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start + stride <= most && one.startsWith(other.slice(start, start + stride), start)) start += stride;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  const left = most - start;
  let end = 0;
  while (
    end + stride <= left &&
    one.endsWith(other.slice(other.length - end - stride, other.length - end), one.length - end)
  )
    end += stride;
  while (end < left && one.charCodeAt(one.length - end - 1) === other.charCodeAt(other.length - end - 1)) end++;
  return { start, end };
}
