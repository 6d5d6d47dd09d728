import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { readCorpusModels, readModels } from '../disk/models.ts';
import { readText, searchFolder } from '../disk/search.ts';
import { anyOf } from './globs.ts';
import type { Files } from './ports.ts';
import { createServer } from './server.ts';

/** Files of this machine's disk; folders of other file systems have none here. */
const diskFiles: Files = {
  async find(folders, { articles }, maximum) {
    const included = anyOf(articles.include);
    const excluded = anyOf(articles.exclude);
    const rules = {
      wantsFile: (path: string) => included(path) && !excluded(path),
      entersFolder: (path: string) => !excluded(path) && !excluded(`${path}/`),
    };
    const found = new Set<string>();
    for (const folder of folders.filter((uri) => uri.startsWith('file:')))
      for (const path of await searchFolder(fileURLToPath(folder), rules, maximum)) found.add(pathToFileURL(path).href);
    return [...found].slice(0, maximum);
  },
  async read(uri, maximumSize) {
    try {
      // A character takes at most four bytes, so no file is turned away here that the reader would take.
      const text = await readText(fileURLToPath(uri), maximumSize * 4);
      return text === null
        ? { text, why: 'Longer than the limit in the setting crossread.articles.maximumSize.', tooLong: true }
        : { text, why: null };
    } catch (error) {
      return { text: null, why: error instanceof Error ? error.message : String(error) };
    }
  },
};

/** Over the transport that the arguments name (`--node-ipc`, `--stdio`, `--socket=`, `--pipe=`), else over stdio. */
function connect(): Connection {
  const named = process.argv.slice(2).some((argument) => /^--(?:node-ipc|stdio|socket|pipe)\b/u.test(argument));
  return named
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
}

const connection = connect();
// A fault in one request must not take the reader's other articles away.
process.on('uncaughtException', (error) => connection.console.error(error.stack ?? String(error)));
process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));

createServer(connection, {
  models: () => Promise.resolve().then(readModels),
  comparing: readCorpusModels(),
  files: diskFiles,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
});
connection.listen();
