import { clustersOf, type ClusterLimits } from '../averageLink.ts';
import { LinkGraph } from '../linkGraph.ts';

/** Whether two articles tell one story: 0 no, 1 loosely, 2 clearly. */
export type Kinship = 0 | 1 | 2;

/** An article and itself. */
export const itself: Kinship = 2;

const limits: ClusterLimits = { threshold: 0, growth: 0, solo: 0, absent: -4, never: Number.NEGATIVE_INFINITY };
/** Mean log-odds above which articles tell one story loosely, and clearly; chosen on the training topics. */
const [loosely, clearly] = [0, 1];
/** One clear pair of articles is not to outweigh several that speak against it. */
const furthest = 4;

/**
 * Which articles tell one story: links between articles, and the stories that average-link clustering makes of them. An
 * article that comes, goes or changes touches only the stories that a chain of links leads to.
 */
export class Stories {
  readonly #links = new LinkGraph();
  /** For each article the least id of its loose story and of its clear one. */
  readonly #told = new Map<string, { readonly loose: string; readonly clear: string }>();
  readonly #touched = new Set<string>();

  /** Adds an article that is linked to nothing yet. */
  add(id: string): void {
    this.#touched.add(id);
  }

  /** @param logOdds that two articles tell one story */
  link(one: string, other: string, logOdds: number): void {
    this.#links.link(one, other, Math.max(-furthest, Math.min(furthest, logOdds)));
  }

  /** Removes an article with its links. */
  remove(id: string): void {
    for (const [other, logOdds] of this.#links.of(id)) if (logOdds > loosely) this.#touched.add(other);
    this.#links.remove(id);
    this.#told.delete(id);
    this.#touched.delete(id);
  }

  /** Tells the stories again that changes have touched. @returns the articles whose story may be another now */
  settle(): ReadonlySet<string> {
    const reached = new Set<string>();
    for (const id of this.#touched) {
      if (reached.has(id)) continue;
      const part = this.#links.connected(id, loosely);
      for (const each of part) reached.add(each);
      const loose = this.#leastOf(part, loosely);
      const clear = this.#leastOf(part, clearly);
      for (const each of part) this.#told.set(each, { loose: loose.get(each)!, clear: clear.get(each)! });
    }
    this.#touched.clear();
    return reached;
  }

  /** Whether two articles tell one story. */
  kinship(one: string, other: string): Kinship {
    if (one === other) return itself;
    const [here, there] = [this.#told.get(one), this.#told.get(other)];
    if (!here || !there) return 0;
    const isLoose = here.loose === there.loose;
    const isClear = here.clear === there.clear;
    return isLoose && isClear ? 2 : isLoose || isClear ? 1 : 0;
  }

  #leastOf(part: readonly string[], threshold: number): ReadonlyMap<string, string> {
    const stories = clustersOf(part, this.#links.all, { ...limits, threshold });
    return new Map(stories.flatMap((story) => story.map((id) => [id, story[0]!] as const)));
  }
}
