import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ArticleFormat } from '../../../src/engine/model.ts';
import { reading } from './reading.ts';

describe('what is left alone', () => {
  const numbers = Array.from(
    { length: 12 },
    (_, row) => `${row} ${row * 17 + 3}.5 ${row * 3} ${row + 1900} 0.${row}71`,
  ).join('\n');
  const cases: readonly (readonly [string, string, 'not-an-article' | 'not-english' | 'empty', RegExp, ArticleFormat?])[] = [
    ['nothing', '  \n\n', 'empty', /empty/],
    ['marks alone', '*** --- ???\n', 'empty', /empty/],
    ['program source', "import { tide } from './tide.ts';\n\n/** The tide's height. */\nexport function height(hour: number): number {\n  const base = tide(hour);\n  if (base < 0) return 0;\n  return base * 2;\n}\n", 'not-an-article', /program source/],
    ['a script', '#!/usr/bin/env python3\nimport sys\n\ndef main(args):\n    for arg in args:\n        print(arg)\n    return 0\n\nif __name__ == "__main__":\n    sys.exit(main(sys.argv))\n', 'not-an-article', /program source/],
    ['settings', '{\n  "name": "tide",\n  "version": "1.2.3",\n  "scripts": {\n    "start": "node tide.js"\n  },\n  "private": true\n}\n', 'not-an-article', /data or settings/],
    ['a lock file', Array.from({ length: 9 }, (_, at) => `tide-${at}@^1.${at}.0:\n  version "1.${at}.4"\n  resolved "https://registry.example/tide/-/tide-1.${at}.4.tgz#0a1b2c"\n  integrity sha512-kfs8Tq${at}==\n`).join('\n'), 'not-an-article', /data or settings|program source/],
    ['a licence', 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without limitation. The above copyright notice shall be included in all copies or substantial portions of it. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND. IN NO EVENT SHALL THE AUTHORS BE LIABLE.', 'not-an-article', /licence/],
    ['a change log', '# Changelog\n\n## 2.1.0 - 2024-05-04\n\n### Added\n\n- Tides of the north coast\n- A new map\n\n## 2.0.1 - 2024-04-01\n\n### Fixed\n\n- The map of the pier\n\n## 2.0.0\n\n- First release of the map\n', 'not-an-article', /change log/, 'markdown'],
    ['a table of numbers', numbers, 'not-an-article', /table/],
    ['comma-separated values', 'town,day,height\nOstby,1,3\nLindby,1,4\nSkelby,2,3\nOstby,2,5\nLindby,3,5\nSkelby,3,1\nOstby,4,2\nLindby,4,4\nSkelby,5,5\n', 'not-an-article', /table/],
    ['a log', Array.from({ length: 8 }, (_, at) => `2024-05-04 10:0${at}:11 INFO tide ${at} read from gauge`).join('\n'), 'not-an-article', /log/],
    ['binary data', `\u0000\u0001\u0002PK\u0003${'\u0000\ufffda\u0006'.repeat(60)}`, 'not-an-article', /binary/],
    ['German', 'Der Stadtrat von Ostby hat am Montag beschlossen, die Hafenmauer neu zu bauen. Sie ist seit dem Sturm im Januar undicht, und die Kosten werden auf vier Millionen geschätzt, sagte die Bürgermeisterin.', 'not-english', /German/],
    ['French', 'Le conseil de la ville a décidé lundi de reconstruire le mur du port, qui est endommagé depuis la tempête de janvier. Le coût des travaux est estimé à quatre millions, a dit la maire dans un entretien.', 'not-english', /French/],
    ['Spanish', 'El consejo de la ciudad decidió el lunes reconstruir el muro del puerto, que está dañado desde la tormenta de enero. El costo de las obras se calcula en cuatro millones, según dijo la alcaldesa.', 'not-english', /Spanish/],
    ['Russian', 'Городской совет решил в понедельник восстановить стену гавани.', 'not-english', /Cyrillic/],
    ['Japanese', '市議会は月曜日に港の壁を再建することを決めた。', 'not-english', /Japanese/],
  ]; // prettier-ignore
  for (const [name, text, reason, why, format] of cases) {
    it(`is ${name}`, () => {
      const article = reading(text, format);
      assert.equal(article.unread?.reason, reason);
      assert.match(article.unread?.why ?? '', why);
      assert.match(article.unread?.why ?? '', /^[A-Z].*\.$/);
      assert.deepEqual([article.blocks, article.sentences, article.tokens], [[], [], []]);
    });
  }
});

describe('what is read all the same', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a single sentence', 'Remind me tomorrow at 8'],
    ['a few names', 'Café Río, São Paulo'],
    ['a score sheet', 'Results\n\nOstby 2 Lindby 1\nSkelby 0 Port Ella 0\nNorth Bay 3 South Bay 2\nOstby Reserves 1 Lindby Town 4\n\nThe next games are on Sunday.'],
    ['an interview', 'POST: What went wrong with the wall?\n\nHOLM: We had no money for it, and the storm came early.\n\nPOST: Will you stay?\n\nHOLM: I will, if they let me.'],
    ['a piece on a licence', 'The council will ask cafés to pay for a licence from June. The licence costs 40 crowns a year. A licence is needed for tables on the pier, and the new licence can be had online, the mayor said.'],
    ['a piece on a programmer', 'Ada Holm wrote her first lines of code at nine. “I typed print and it printed,” she said. Today her tide tables run in forty ports; they are read by 3,000 crews a day, and no ship has run aground since 2019.'],
    ['English with foreign names and words', 'The “Fête de la Mer” in Saint-Denis de la Côte drew 4,000 people, among them the “roi de la mer”, José de la Cruz y Ríos. The mayor said that it had never been so full, and that the town would do it again.'],
    ['figures in sentences', 'Unemployment fell to 4.1 percent in May from 4.3 percent in April. Exports rose 2.5 percent to 41.2 billion crowns, imports 1.9 percent to 38.7 billion. In the north, 12,400 people were out of work, 3 percent fewer than in 2023.'],
  ]; // prettier-ignore
  for (const [name, text] of cases) {
    it(`is ${name}`, () => {
      const article = reading(text);
      assert.equal(article.unread, null);
      assert.ok(article.tokens.length > 0);
    });
  }
});
