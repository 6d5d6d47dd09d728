/** Shorter parts of a string are copied by the runtime. */
const shortestShared = 13;

/**
 * A part of a string as a string of its own. The runtime lets a longer part point into the whole, which lives as long as
 * the part: of an article that is typed in, the text of each version in which something was found.
 */
export function ownString(part: string): string {
  // What is put together from two is written anew as soon as a part of it is asked for.
  return part.length < shortestShared ? part : ` ${part}`.slice(1);
}
