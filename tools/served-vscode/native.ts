/**
 * Two modules of VS Code's server are native and are not built here (install scripts are off). Without them it runs but
 * writes no log files and complains on every start; these stand-ins do the part that is used.
 */
const logger = `
const fs = require('fs');
const path = require('path');
class Logger {
  constructor(file) {
    this.file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    try {
      fs.appendFileSync(this.file, new Date().toISOString() + ' [' + level + '] ' + message + '\\n');
    } catch {
      // The folder goes away when a server is stopped; what it says then is of no use.
    }
  }
  getLevel() { return 2; }
  setLevel() {}
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical'])
  Logger.prototype[level] = function (message) { this.write(level, message); };
const create = async (name, file) => new Logger(file);
// One by one: imported as a module, only names that are set like this are seen.
exports.version = 0;
exports.setLevel = function () {};
exports.setFlushOn = function () {};
exports.shutdown = function () {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.Logger = Logger;
`;

/** File under `node_modules` and what to write there. */
export const standInsForNativeModules: Readonly<Record<string, string>> = {
  '@vscode/spdlog/index.js': logger,
  '@vscode/native-watchdog/index.js': 'exports.start = function () {};\n',
};
