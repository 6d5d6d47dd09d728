/** Most alternatives that the braces of a list may unfold to; more is no pattern that a person wrote. */
const most = 256;

/**
 * Several globs as one. VS Code takes a single exclude pattern, whose braces must not hold braces; so those of the
 * list are unfolded first.
 *
 * @returns undefined for an empty list.
 */
export function flatGlobs(globs: readonly string[]): string | undefined {
  const flat: string[] = [];
  const open = [...globs].reverse();
  while (open.length > 0 && flat.length < most) {
    const glob = open.pop()!;
    const choices = firstChoices(glob);
    if (choices === null) flat.push(glob);
    else if (open.length + choices.length <= most) open.push(...choices.reverse());
  }
  return flat.length > 1 ? `{${flat.join(',')}}` : flat[0];
}

/** The glob once for each choice of its first braces; null where it has none (or none that close). */
function firstChoices(glob: string): string[] | null {
  const open = glob.indexOf('{');
  if (open < 0) return null;
  let depth = 0;
  const borders = [open];
  for (let index = open; index < glob.length; index++) {
    const mark = glob[index];
    if (mark === '{') depth++;
    else if (mark === ',' && depth === 1) borders.push(index);
    else if (mark === '}' && --depth === 0) {
      borders.push(index);
      return borders
        .slice(1)
        .map((border, part) => glob.slice(0, open) + glob.slice(borders[part]! + 1, border) + glob.slice(index + 1));
    }
  }
  return null;
}
