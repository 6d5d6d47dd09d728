import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Plain prose to time on: the articles of a folder of JSON lines, else the samples. */
export function readTexts(corpora: string | undefined): readonly string[] {
  if (corpora !== undefined && existsSync(corpora)) {
    const files = [join('actors', 'train', 'redocred-train.jsonl'), join('events', 'train', 'ecbplus.jsonl')];
    return files
      .map((file) => join(corpora, file))
      .filter((file) => existsSync(file))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
      .map((line) => (JSON.parse(line) as { text: string }).text);
  }
  const samples = join(root, 'samples');
  return readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
}

/** One text of at least `length` characters, paragraphs of the given texts in turn. */
export function longText(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  let have = 0;
  for (let index = 0; have < length; index = (index + 1) % texts.length) {
    const part = texts[index] ?? '';
    parts.push(part);
    have += part.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}
