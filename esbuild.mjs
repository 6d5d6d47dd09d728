// Bundles the three programs. `--out DIR` builds elsewhere, `--dev` keeps names and source maps, `--watch` rebuilds.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    dev: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});

/** Largest size of a minified bundle, in bytes; models are files of their own, the engine's lists of words are in it. */
const targets = [
  { name: 'client', entry: 'src/client/extension.ts', external: ['vscode'], budget: 550_000 },
  { name: 'server', entry: 'src/server/main.node.ts', external: [], budget: 1_200_000 },
  { name: 'cli', entry: 'src/cli/main.ts', external: [], budget: 1_200_000 },
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Lists of so many words and more are bundled as one string that is cut, which saves two bytes a word. */
const fewestWords = 6;
/** A list of words, behind others that are put in before them. */
const wordList =
  /\[\s*((?:\.\.\.[\w.()]+,\s*)*)((?:'[^'\\\n|]+'|"[^"\\\n|]+")(?:,\s*(?:'[^'\\\n|]+'|"[^"\\\n|]+"))*),?\s*\]/g;

const shortLists = {
  name: 'short lists of words',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(wordList, (list, others, quoted) => {
        const words = [...quoted.matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, plain, marked]) => plain ?? marked);
        if (words.length < fewestWords) return list;
        const cut = `${JSON.stringify(words.join('|'))}.split('|')`;
        return others === '' ? cut : `[${others}...${cut}]`;
      }),
    }));
  },
};

const options = (target) => ({
  entryPoints: [target.entry],
  outfile: `${values.out}/${target.name}.js`,
  external: target.external,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  minify: !values.dev,
  plugins: values.dev ? [] : [shortLists],
  charset: 'utf8',
  sourcemap: values.dev ? 'linked' : false,
  metafile: true,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  alias: {
    // One table of HTML's character references in a bundle is enough.
    'decode-named-character-reference': './src/engine/article/markdown/namedReference.ts',
    // The same library as modules, of which only what is used is taken.
    yaml: './node_modules/yaml/browser/dist/index.js',
  },
  define: {
    'import.meta.url': 'importMetaUrl',
    'import.meta.dirname': '__dirname',
    __CROSSREAD_VERSION__: JSON.stringify(version),
  },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
});

mkdirSync(values.out, { recursive: true });
// The sources are modules and the bundles are not; without this mark Node would read them as modules.
writeFileSync(`${values.out}/package.json`, '{ "type": "commonjs" }\n');

let over = false;
for (const target of targets) {
  if (values.watch) {
    await (await context(options(target))).watch();
    continue;
  }
  const { metafile } = await build(options(target));
  const { bytes } = Object.values(metafile.outputs).find((output) => output.entryPoint);
  const budget = values.dev ? '' : ` of ${Math.round(target.budget / 1000)} kB allowed`;
  console.log(`${target.name.padEnd(7)} ${Math.round(bytes / 1000)} kB${budget}`);
  if (!values.dev && bytes > target.budget) over = true;
}
if (over) {
  console.error(
    'A bundle is over its budget: see what grew with esbuild --analyze, or raise the budget with a reason.',
  );
  process.exitCode = 1;
}
