/** A set of the words in a list parted by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
