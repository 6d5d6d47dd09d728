import type { CancellationToken, Connection } from 'vscode-languageserver';
import {
  actorsRequest,
  articlesRequest,
  conflictsRequest,
  eventsRequest,
  mentionsRequest,
  tellingAtRequest,
  tellingsRequest,
} from '../protocol/requests.ts';
import type { Desk } from './desk.ts';
import { actors, mentions } from './features/actors.ts';
import { articles } from './features/articles.ts';
import { codeActions } from './features/codeActions.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/documentHighlight.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { conflicts, events, tellings } from './features/events.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { references } from './features/references.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { tellingAt } from './features/tellingAt.ts';
import { workspaceSymbols } from './features/workspaceSymbols.ts';
import type { Log } from './ports.ts';

type Feature<Params, Result> = (desk: Desk, params: Params, token: CancellationToken) => Result | Promise<Result>;

/**
 * Connects every request to its feature. This is the one place that knows of failures: a reader never sees one, it is
 * logged and answered as "nothing here"; so is what was cancelled.
 */
export function answerRequests(connection: Connection, desk: () => Desk, log: Log): void {
  const guarded = <Params, Result>(name: string, feature: Feature<Params, Result>, nothing: Result) => {
    return async (params: Params, token: CancellationToken): Promise<Result> => {
      try {
        const result = await feature(desk(), params, token);
        return token.isCancellationRequested ? nothing : result;
      } catch (error) {
        log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return nothing;
      }
    };
  };
  connection.onHover(guarded('hover', hover, null));
  connection.onDefinition(guarded('definition', definition, []));
  connection.onReferences(guarded('references', references, []));
  connection.onDocumentHighlight(guarded('documentHighlight', documentHighlight, []));
  connection.onCodeAction(guarded('codeAction', (_desk, params) => codeActions(params), []));
  connection.onDocumentSymbol(guarded('documentSymbol', documentSymbols, []));
  connection.onWorkspaceSymbol(guarded('workspaceSymbol', workspaceSymbols, []));
  connection.languages.inlayHint.on(guarded('inlayHint', inlayHints, []));
  connection.languages.semanticTokens.on(guarded('semanticTokens', semanticTokens, { data: [] }));
  connection.onRequest(actorsRequest, guarded(actorsRequest, actors, []));
  connection.onRequest(mentionsRequest, guarded(mentionsRequest, mentions, []));
  connection.onRequest(eventsRequest, guarded(eventsRequest, events, []));
  connection.onRequest(tellingsRequest, guarded(tellingsRequest, tellings, []));
  connection.onRequest(conflictsRequest, guarded(conflictsRequest, conflicts, []));
  connection.onRequest(articlesRequest, guarded(articlesRequest, articles, []));
  connection.onRequest(tellingAtRequest, guarded(tellingAtRequest, tellingAt, []));
}
