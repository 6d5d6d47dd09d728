/**
 * The same name as the one string that engines of JavaScript keep of every property's name and every literal: two such
 * strings are told apart by where they lie, others letter by letter. Worth it for the few names that are compared all day.
 */
export function internalized(name: string): string {
  return Object.keys({ [name]: true })[0]!;
}
