import tseslint from 'typescript-eslint';

/** Who may know whom: a room's files may import the listed rooms and itself, nothing else of `src`. */
const rooms = {
  engine: { rooms: [], node: false, vscode: false, lsp: false },
  corpus: { rooms: ['engine'], node: false, vscode: false, lsp: false },
  protocol: { rooms: [], node: false, vscode: false, lsp: false },
  disk: { rooms: ['engine', 'corpus'], node: true, vscode: false, lsp: false },
  server: { rooms: ['engine', 'corpus', 'protocol'], node: false, vscode: false, lsp: true },
  client: { rooms: ['protocol'], node: false, vscode: true, lsp: true },
  cli: { rooms: ['engine', 'corpus', 'disk'], node: true, vscode: false, lsp: false },
};

function directionOf(room, may) {
  const strangers = Object.keys(rooms).filter((other) => other !== room && !may.rooms.includes(other));
  const patterns = [
    {
      group: strangers.flatMap((other) => [`**/${other}/**`, `../${other}/**`]),
      message: `${room} does not know this room; see docs/architecture.md.`,
    },
  ];
  if (!may.node) patterns.push({ group: ['node:*'], message: `${room} has no file system, process or network.` });
  if (!may.vscode) patterns.push({ group: ['vscode'], message: 'Only src/client knows the editor.' });
  if (!may.lsp)
    patterns.push({
      group: ['vscode-language*'],
      message: 'Only server and client speak the language server protocol.',
    });
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: patterns.filter((pattern) => pattern.group.length > 0) }] },
  };
}

const pure = {
  files: ['src/engine/**/*.ts', 'src/corpus/**/*.ts', 'src/protocol/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The engine and the corpus have no clock.' },
      { object: 'Math', property: 'random', message: 'The engine and the corpus are deterministic.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The engine and the corpus have no clock.',
      },
    ],
    'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'console', 'performance'],
  },
};

export default tseslint.config(
  { ignores: ['dist/', '.tsbuild/', '.cache/', 'coverage/', 'test-results/', 'test/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Typed arrays in inner loops: an index that the loop bounds prove is read with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  pure,
  ...Object.entries(rooms).map(([room, may]) => directionOf(room, may)),
  { files: ['src/server/main.node.ts'], rules: { 'no-restricted-imports': 'off' } },
);
