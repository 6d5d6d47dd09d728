import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import { plainLine } from '../escape.ts';
import { placeLocations, type Place } from '../places.ts';
import type { Cancellation } from '../ports.ts';
import { listedOf } from '../salience.ts';
import { actorTypeWord, count } from '../words.ts';

/** Editors narrow the list further with every letter; more than this nobody scrolls. */
const maximumSymbols = 300;

/** Whether the query's letters stand in the name in their order, as editors match symbol names. */
function matches(query: string, name: string): boolean {
  let next = 0;
  for (const letter of name) if (letter === query[next]) next++;
  return next === query.length;
}

function symbol(
  desk: Desk,
  name: string,
  kind: SymbolKind,
  container: string,
  place: Place | undefined,
): SymbolInformation[] {
  const [location] = place ? placeLocations(desk.findings, [place]) : [];
  return location ? [{ name: plainLine(name), kind, containerName: container, location }] : [];
}

/** Actors and salient events of all articles whose name has the query's letters. */
export async function workspaceSymbols(
  desk: Desk,
  params: WorkspaceSymbolParams,
  token: Cancellation,
): Promise<SymbolInformation[]> {
  const query = params.query.toLowerCase().replaceAll(/\s/gu, '');
  const found: SymbolInformation[] = [];
  for (const actor of desk.findings.actors('workspace')) {
    if (token.isCancellationRequested) return [];
    if (found.length >= maximumSymbols) break;
    if (
      !matches(query, actor.name.toLowerCase()) &&
      !actor.aliases.some((alias) => matches(query, alias.toLowerCase()))
    )
      continue;
    const container = `${actorTypeWord(actor.type)}, ${count(actor.mentions.length, 'mention')}`;
    found.push(...symbol(desk, actor.name, SymbolKind.Object, container, actor.mentions[0]));
  }
  const actors = found.length;
  for (const happening of listedOf(await desk.findings.happenings('workspace', token))) {
    if (found.length - actors >= maximumSymbols) break;
    if (!matches(query, happening.title.toLowerCase())) continue;
    const [first] = happening.tellings;
    const container = [happening.date ?? 'undated', first ? desk.findings.library.label(first.article) : ''].join(', ');
    found.push(...symbol(desk, happening.title, SymbolKind.Event, container, first));
  }
  return found;
}
