/// <reference lib="dom" />
// What runs in the page of the workbench: each function stands alone.

/** In the page: the middle of the words in the line that begins like `context`, after `skip` earlier ones in it. */
export function findWords(wanted: { words: string; skip: number; context: string }): { x: number; y: number } | null {
  const clean = (text: string) => text.replace(/\u00a0/g, ' ');
  const rows = [
    ...document.querySelectorAll('.editor-group-container.active .editor-instance .view-lines .view-line'),
  ].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  let begun = false;
  let skip = wanted.skip;
  for (const row of rows) {
    if (clean(row.textContent).startsWith(wanted.context.trimEnd().slice(0, 40))) begun = true;
    if (!begun) continue;
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const text = clean(nodes.map((node) => node.data).join(''));
    for (let at = text.indexOf(wanted.words); at >= 0; at = text.indexOf(wanted.words, at + 1)) {
      if (skip-- > 0) continue;
      const middle = at + Math.floor(wanted.words.length / 2);
      let passed = 0;
      for (const node of nodes) {
        if (middle < passed + node.length) {
          const range = document.createRange();
          range.setStart(node, middle - passed);
          range.setEnd(node, middle - passed + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        passed += node.length;
      }
    }
  }
  return null;
}

/**
 * Texts that stand in the active editor and not in the article, painted after words or as inlay hints, each with the
 * end of the line before it: `met on Wednesday→2025-02-26`.
 */
export function textsAfterWords(): readonly string[] {
  const marked = document.querySelectorAll(
    '.editor-group-container.active .editor-instance .view-line :is([class*="ced-"], [class*="dyn-rule-"])',
  );
  return [...marked].flatMap((element) => {
    const before = document.createRange();
    before.setStart(element.closest('.view-line')!, 0);
    if (element.className.includes('dyn-rule-')) {
      before.setEndBefore(element);
      return element.textContent === '' ? [] : [`${before.toString().slice(-40)}→${element.textContent}`];
    }
    before.setEndAfter(element);
    const { content } = getComputedStyle(element, '::after');
    if (content === 'none' || content === 'normal' || content === '""') return [];
    return [`${before.toString().slice(-40)}→${content.replace(/^"|"$/g, '')}`];
  });
}

/** What axe finds wrong with our two views: rule and element. */
export async function auditSidebar(): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: {
      run: (root: Element, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  };
  const sidebar = document.querySelector('.part.sidebar .split-view-container');
  if (sidebar === null) return ['no sidebar'];
  // A row says more than it shows: whole sentences in place of a name and counts.
  const rules = { 'label-content-name-mismatch': { enabled: false } };
  const { violations } = await axe.run(sidebar, { resultTypes: ['violations'], rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Lines of the active editor that run past its right border. */
export function linesOutOfSight(): readonly string[] {
  const lines = document.querySelector('.editor-group-container.active .editor-instance .lines-content .view-lines');
  const frame = lines?.closest('.monaco-scrollable-element')?.getBoundingClientRect();
  if (lines === null || frame === undefined) return ['no editor'];
  return [...lines.querySelectorAll('.view-line > span')]
    .filter((line) => line.getBoundingClientRect().right > frame.right)
    .map((line) => line.textContent);
}

/** Whether keys go to the sidebar. */
export function isInSidebar(): boolean {
  return document.activeElement?.closest('.part.sidebar') !== null;
}
