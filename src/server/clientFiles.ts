import type { Connection } from 'vscode-languageserver';
import {
  findFilesRequest,
  readFileRequest,
  type FindFilesParams,
  type FindFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/requests.ts';
import type { Files } from './ports.ts';

/** Files through the client: whatever file system it has, with the encodings it knows. */
export function clientFiles(connection: Connection): Files {
  return {
    find(_folders, _settings, maximum) {
      const params: FindFilesParams = { maximum };
      return connection.sendRequest<FindFilesResult>(findFilesRequest, params);
    },
    read(uri) {
      const params: ReadFileParams = { uri };
      return connection.sendRequest<ReadFileResult>(readFileRequest, params);
    },
  };
}
