/** Most alternatives that braces may unfold to; more is no pattern that a person wrote. */
const maximumAlternatives = 256;

function closingBrace(glob: string, open: number): number {
  let depth = 0;
  for (let index = open; index < glob.length; index++) {
    if (glob[index] === '{') depth++;
    if (glob[index] === '}' && --depth === 0) return index;
  }
  return -1;
}

function alternatives(inner: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < inner.length; index++) {
    if (inner[index] === '{') depth++;
    if (inner[index] === '}') depth--;
    if (inner[index] === ',' && depth === 0) {
      parts.push(inner.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(inner.slice(start));
  return parts;
}

function unfold(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  while (open.length > 0 && done.length + open.length <= maximumAlternatives) {
    const next = open.pop()!;
    const start = next.indexOf('{');
    const end = start < 0 ? -1 : closingBrace(next, start);
    if (end < 0) done.push(next);
    else
      for (const part of alternatives(next.slice(start + 1, end)))
        open.push(next.slice(0, start) + part + next.slice(end + 1));
  }
  return done;
}

function matchesSegment(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Which pattern positions are reachable after each path segment: no backtracking over `**`. */
function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reached = new Set([0]);
  const enter = (into: Set<number>, position: number): void => {
    into.add(position);
    if (pattern[position] === '**') enter(into, position + 1);
  };
  enter(reached, 0);
  for (const name of path) {
    const next = new Set<number>();
    for (const position of reached) {
      const segment = pattern[position];
      if (segment === '**') enter(next, position);
      else if (segment !== undefined && matchesSegment(segment, name)) enter(next, position + 1);
    }
    reached = next;
  }
  return reached.has(pattern.length);
}

/** Tells whether a path (relative, with `/`) matches. */
export type PathTest = (path: string) => boolean;

/** A test for a list of globs as VS Code writes them: `*`, `?`, `**` for any folders, `{a,b}`; other marks stand for themselves. */
export function anyOf(globs: readonly string[]): PathTest {
  const patterns = globs.flatMap(unfold).map((glob) => glob.split('/'));
  return (path) => {
    const segments = path.split('/');
    return patterns.some((pattern) => matchesSegments(pattern, segments));
  };
}
